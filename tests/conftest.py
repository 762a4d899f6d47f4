"""What holds for every test: a home of its own, and no warning, thread, window or timer left behind.

Qt is not imported here. Tests that use it have loaded it themselves, and only for those are windows and timers watched.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import logging
import os
import re
import sys
import tempfile
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.soaking import said_in_the_end

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# A thread that was told to stop may need a moment to return; this is the most that a guard waits, not a delay.
THREAD_GRACE_S = 2.0
# Windows that Qt makes for itself and keeps.
QT_OWN_WINDOWS = frozenset({"QTipLabel", "QDesktopWidget"})

settings.register_profile("thecal", deadline=None, print_blob=True)
settings.load_profile("thecal")

ALL_COLLECTED = pytest.StashKey[list[pytest.Item]]()
"""What was collected, also what this run does not select."""
_session_home = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Keeps the whole run away from the screen and from the user's own records and keys."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.TemporaryDirectory(prefix="thecal-tests-", ignore_cleanup_errors=True)
    config.stash[_session_home] = home
    os.environ["THECAL_HOME"] = home.name
    # a real process that plays nothing: a machine for tests has no loudspeaker, and a clinic desk needs one
    os.environ["THECAL_PLAYER"] = "true" if os.name == "posix" else f'"{sys.executable}" -c pass'
    os.environ["THECAL_NOTICES"] = f"{home.name}/no-notices"  # not those of the computer that tests
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Each worker of a whole run imports its own share of the test modules first.

    All workers import all of them in the same order, so that in a new checkout each would rewrite and compile every
    one. So each compiles a part, and finds the rest compiled by the others.
    """
    worker = getattr(session.config, "workerinput", None)
    if worker is None or session.config.args != session.config.getini("testpaths"):
        return
    root = session.config.rootpath
    left_out = [root / path for path in session.config.getoption("ignore") or ()]
    modules = [
        path
        for path in sorted((root / "tests").rglob("test_*.py"))
        if not any(path.is_relative_to(folder) for folder in left_out)
    ]
    own = int(worker["workerid"].removeprefix("gw"))
    for path in modules[own % worker["workercount"] :: worker["workercount"]]:
        # what cannot be imported is told by the collection, which tries again
        with contextlib.suppress(Exception, pytest.skip.Exception):
            importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A long test ends by its count or its share of the time: what a module allows its short ones would cut it off."""
    for item in items:
        if item.get_closest_marker("soak") is not None:
            item.add_marker(pytest.mark.timeout(0), append=False)
    config.stash[ALL_COLLECTED] = list(items)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Removes the run's home."""
    if home := config.stash.get(_session_home, None):
        home.cleanup()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says how many schedules, kills and sessions the proof of the link rests on, and its seeds."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, [])]
    lines = said_in_the_end(found for report in reports for found in getattr(report, "user_properties", ()))
    if lines:
        terminalreporter.write_sep("=", "what the proof of the link rests on")
        for line in lines:
            terminalreporter.write_line(line)


@pytest.fixture
def thecal_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for records, keys and settings, in THECAL_HOME for this test and the processes it starts."""
    home = tmp_path / "thecal-home"
    home.mkdir()
    monkeypatch.setenv("THECAL_HOME", str(home))
    return home


class _WarningRecords(logging.Handler):
    """Collects log records at WARNING and above, from any thread."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps the record."""
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_log_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs at WARNING or above, unless it says so (``allow_log``) or reads the log (``caplog``)."""
    allowed = [re.compile(mark.args[0]) for mark in request.node.iter_markers("allow_log")]
    reads_the_log = "caplog" in request.fixturenames
    handler = _WarningRecords()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if reads_the_log:
        return
    lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in handler.records]
    unexpected = [line for line in lines if not any(pattern.search(line) for pattern in allowed)]
    if unexpected:
        pytest.fail("unexpected log:\n" + "\n".join(unexpected), pytrace=False)


@pytest.fixture(autouse=True)
def _usual_looks_again() -> Iterator[None]:
    """No test begins with the looks that another one chose."""
    yield
    preferences = sys.modules.get("programmer_app.ui.preferences")
    if preferences is not None:
        preferences.preferences.keep_in(None)


@pytest.fixture(autouse=True)
def _models_finished() -> Iterator[None]:
    """Finishes the visit models that a test made by hand; those of a window end with the window."""
    yield
    fixtures = sys.modules.get("tests.ui.editing_fixtures")
    if fixtures is not None:
        fixtures.finish_models()


def _running_threads() -> set[threading.Thread]:
    # a _DummyThread stands for a thread that Qt or C made and that Python only passed through
    return {thread for thread in threading.enumerate() if type(thread).__name__ != "_DummyThread"}


@pytest.fixture(autouse=True)
def _no_leaked_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test after which a thread that it started still runs, daemon or not."""
    before = _running_threads()
    yield
    if request.node.get_closest_marker("allow_threads"):
        return
    until = time.monotonic() + THREAD_GRACE_S
    for thread in _running_threads() - before:
        thread.join(max(0.0, until - time.monotonic()))
    left = sorted(thread.name for thread in _running_threads() - before)
    if left:
        pytest.fail(f"threads left running: {', '.join(left)}", pytrace=False)


def _uses_qt(request: pytest.FixtureRequest) -> bool:
    return not {"qapp", "qtbot"}.isdisjoint(request.fixturenames)


@pytest.fixture(autouse=True)
def _no_leaked_window(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a Qt test after which a top-level widget that it made still lives."""
    if not _uses_qt(request):
        yield
        return
    request.getfixturevalue("qapp")
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    def windows() -> dict[int, Any]:
        return {id(widget): widget for widget in QApplication.topLevelWidgets()}

    # the dictionary keeps the Python objects alive, so that their ids stay theirs
    before = windows()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if windows().keys() - before.keys():
        gc.collect()  # a window in a reference cycle is garbage, not a leak
    left = [
        f"{type(widget).__name__} {widget.objectName() or widget.windowTitle()!r}"
        for key, widget in windows().items()
        if key not in before and widget.metaObject().className() not in QT_OWN_WINDOWS
    ]
    if left:
        pytest.fail(f"windows left open (hand them to qtbot.addWidget): {', '.join(left)}", pytrace=False)


@pytest.fixture(autouse=True)
def _no_leaked_timer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a Qt test after which a QTimer that it started still ticks."""
    if not _uses_qt(request):
        yield
        return
    request.getfixturevalue("qapp")
    import shiboken6
    from PySide6.QtCore import QTimer

    started: weakref.WeakKeyDictionary[QTimer, str] = weakref.WeakKeyDictionary()
    start: Callable[..., None] = QTimer.start

    def recorded_start(timer: QTimer, *args: Any) -> None:  # noqa: ANN401 - QTimer.start takes nothing, ms or a duration
        caller = sys._getframe(1)  # noqa: SLF001 - the one cheap way to name the line that started it
        started[timer] = f"{caller.f_code.co_filename}:{caller.f_lineno}"
        start(timer, *args)

    monkeypatch.setattr(QTimer, "start", recorded_start)
    yield
    left = [where for timer, where in started.items() if shiboken6.isValid(timer) and timer.isActive()]
    if left:
        gc.collect()
        left = [where for timer, where in started.items() if shiboken6.isValid(timer) and timer.isActive()]
    if left:
        pytest.fail(f"timers left ticking, started at {', '.join(sorted(left))}", pytrace=False)
