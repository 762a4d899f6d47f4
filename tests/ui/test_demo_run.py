"""The demo: a whole session by real events in a process of its own, and what it leaves behind."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui.hands import Hands, HandsError

ROOT = Path(__file__).parents[2]
RUN = """
import sys, pathlib
from programmer_app.ui.demo_run import run_demo
sys.exit(run_demo(pathlib.Path(sys.argv[1])))
"""


@pytest.fixture(scope="module")
def left_behind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder after one run of the demo."""
    out = tmp_path_factory.mktemp("demo") / "made" / "by it"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN, str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return out


def test_pump_says_that_it_runs_what_was_entered(left_behind: Path) -> None:
    summary = (left_behind / "summary.txt").read_text("utf-8")
    for part in (
        "SN EMU-00042 · RUNNING",
        "applied",
        "generation 1 → 2",
        "Flex (24 h), 5 steps",
        "00:00 0.08 mg/h, 06:00 0.2 mg/h, 09:00 0.12 mg/h, 17:00 0.18 mg/h, 21:00 0.08 mg/h",
        "0.15 mg over 5 min, lockout 4 h, at most 4 in 24 h",
        "morphine 3 mg/day, at most 3.6 mg/day",
        "6 mg/day, at most 7.2 mg/day",
        "not a cleared medical device",
    ):
        assert part in summary


def test_pictures_are_numbered_and_of_the_sizes_promised(left_behind: Path) -> None:
    pictures = sorted(path.name for path in left_behind.glob("*.png"))
    assert [name[:2] for name in pictures] == [f"{number:02d}" for number in range(1, len(pictures) + 1)]
    assert "stuck.png" not in pictures
    for wanted in (
        "start",
        "pump",
        "dragging-a-step",
        "program-edited",
        "program-dark",
        "review",
        "dose-typed",
        "programmed",
    ):
        assert any(name[3:-4] == wanted for name in pictures), wanted
    for name in pictures:
        image = QImage(str(left_behind / name))
        size = (1024, 768) if "1024x768" in name else (1440, 900)
        assert (image.width(), image.height()) == size, name
        colours = {image.pixel(x, y) for x in range(0, size[0], 16) for y in range(0, size[1], 16)}
        assert len(colours) > 20, f"{name} is as good as empty"


def test_report_is_there(left_behind: Path) -> None:
    data = (left_behind / "report.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert re.search(rb"/Type /Page\b", data)


def test_hands_refuse_what_a_person_cannot_do(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, field = QPushButton("off"), QLineEdit()
    button.setObjectName("off")
    button.setEnabled(False)
    field.setObjectName("short")
    field.setMaxLength(2)
    column.addWidget(button)
    column.addWidget(field)
    window.show()
    hands = Hands(window)
    with pytest.raises(HandsError, match="disabled"):
        hands.press("off")
    with pytest.raises(HandsError, match="says '12' where '123' was typed"):
        hands.type_into("short", "123")
    with pytest.raises(HandsError, match="there is no QAbstractButton named 'none'"):
        hands.press("none")
