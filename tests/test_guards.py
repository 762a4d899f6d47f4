"""The guards of conftest.py catch what they claim to catch: each bad test below must fail, each good one pass."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")

BAD_AND_GOOD = """
import logging, os, threading, time, warnings
import pytest

release = threading.Event()


def test_bad_log():
    logging.getLogger("x").warning("reservoir low")


@pytest.mark.allow_log("WARNING x: reservoir")
def test_good_log_declared():
    logging.getLogger("x").warning("reservoir low")


@pytest.mark.allow_log("WARNING x: battery")
def test_bad_log_other_than_declared():
    logging.getLogger("x").error("reservoir low")


def test_good_log_read(caplog):
    logging.getLogger("x").warning("reservoir low")
    assert "reservoir low" in caplog.text


def test_bad_thread():
    threading.Thread(target=release.wait, args=(20,), daemon=True, name="forgotten").start()


def test_good_thread():
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()


def test_bad_warning():
    warnings.warn("old")


def test_bad_window(qapp):
    from PySide6.QtWidgets import QWidget
    test_bad_window.kept = QWidget(objectName="forgotten-window")


def test_good_window(qtbot):
    from PySide6.QtWidgets import QWidget
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()


def test_good_window_dropped(qapp):
    from PySide6.QtWidgets import QWidget
    QWidget().show()


def test_bad_timer(qapp):
    from PySide6.QtCore import QTimer
    timer = test_bad_timer.kept = QTimer()
    timer.start(60_000)


def test_good_timer(qapp):
    from PySide6.QtCore import QTimer
    timer = test_good_timer.kept = QTimer()
    timer.start(60_000)
    timer.stop()


def test_bad_qt_warning(qapp):
    from PySide6.QtCore import qWarning
    qWarning("something of Qt")


@pytest.mark.soak
@pytest.mark.timeout(0.1)
def test_good_long_run():
    time.sleep(0.3)


def test_good_home(thecal_home):
    assert os.environ["THECAL_HOME"] == str(thecal_home) and not list(thecal_home.iterdir())
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Outcome words of each bad and good test, from a run of its own under the project's configuration."""
    room = tmp_path_factory.mktemp("guards")
    (room / "conftest.py").write_text(CONFTEST.read_text())
    (room / "test_sample.py").write_text(BAD_AND_GOOD)
    (room / "pyproject.toml").write_text((CONFTEST.parents[1] / "pyproject.toml").read_text())
    (room / "tests").mkdir()
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
        "-m",
        "",
        "-v",
        "test_sample.py",
    ]
    done = subprocess.run(command, cwd=room, capture_output=True, text=True, timeout=50, check=False)
    found: dict[str, set[str]] = {}
    for name, outcome in re.findall(r"^test_sample\.py::(\w+) (PASSED|FAILED|ERROR)", done.stdout, re.MULTILINE):
        found.setdefault(name, set()).add(outcome)
    assert found, done.stdout + done.stderr
    return found


SAMPLES = re.findall(r"^def (test_\w+)", BAD_AND_GOOD, re.MULTILINE)


@pytest.mark.parametrize("name", SAMPLES)
def test_guard(outcomes: dict[str, set[str]], name: str) -> None:
    if name.startswith("test_good"):
        assert outcomes[name] == {"PASSED"}
    else:
        assert outcomes[name] & {"FAILED", "ERROR"}
