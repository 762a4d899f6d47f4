"""The composition root of the window: which desk, which theme, and the run of the event loop."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Final

import programmer_app.ui  # noqa: F401 - before PySide6: see there

# isort: split
from PySide6.QtWidgets import QApplication

from device.this_program import forget_loader
from programmer_app.ui import fonts, translation
from programmer_app.ui import theme as themes
from programmer_app.ui.garbage import keep_what_stands
from programmer_app.ui.preferences import preferences
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.window_place import keep_on_screen

if TYPE_CHECKING:
    from pathlib import Path

    from programmer_app.desk import Desk
    from programmer_app.records.act_log import ActLog

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # nobody's plugin changes what a program is

_THEMES: Final[dict[str, themes.ThemeName]] = {"light": "light", "dark": "dark", "system": "system"}


def run_window(
    *,
    training: bool,
    theme: str | None = None,
    scenario: str | None = None,
    tour: bool = False,
    program: Path | None = None,
) -> int:
    """Shows the window until it is closed.

    Args:
        training: A training desk with an emulated pump, or the clinic desk.
        theme: `light`, `dark` or `system`; the one that the person chose last where None.
        scenario: Name or file of a scenario, or of a day of several, that is played at a training desk.
        tour: Whether the guided tour begins by itself.
        program: A program file that waits until a pump was read.

    Returns:
        The exit code; 2 when the records of the clinic desk cannot be opened.

    Raises:
        ScenarioError: The scenario cannot be played.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = themes.application(sys.argv[:1])
    forget_loader()
    app.setApplicationName("Thecal")
    app.setQuitOnLastWindowClosed(True)
    try:
        desk, acts, folder = _training(scenario) if training else _clinic()
    except _record_errors() as error:
        sys.stderr.write(f"The records cannot be opened: {error}\n")
        return 2
    _take_up_looks()
    window = build_window(desk, theme or preferences.looks.theme or "system", acts)
    _restore(window, tour=tour)
    window.complete.connect(keep_what_stands)
    if program is not None:
        window.complete.connect(lambda: _let_wait(window, program))
    from programmer_app.ui.crash_guard import CrashGuard

    guard = CrashGuard(window, folder)
    # Ctrl+C in the terminal closes like the button of the window: not unnoticed while a write is open
    former = signal.signal(signal.SIGINT, lambda _number, _frame: app.closeAllWindows())
    window.show()
    try:
        return app.exec()
    finally:
        signal.signal(signal.SIGINT, former)
        guard.release()


def _let_wait(window: MainWindow, program: Path) -> None:
    from programmer_app.ui.waiting_file import WaitingFile

    if window.model is not None:
        WaitingFile(window, window.model, program)


def _take_up_looks() -> None:
    """What the person chose for the window; kept at a training desk too, since it is of no patient and no pump."""
    from programmer_app.records.home import home

    try:
        preferences.keep_in(home())
    except OSError:
        preferences.keep_in(None)
    fonts.set_percent(preferences.looks.text_percent)
    translation.take_up(preferences.looks.language)


def _restore(window: MainWindow, *, tour: bool) -> None:
    """Puts the window where it stood, keeps where it stands when it closes; begins with the tour or the welcome."""
    kept = bytes.fromhex(preferences.looks.geometry) if _is_hex(preferences.looks.geometry) else b""
    if kept:
        window.restoreGeometry(kept)
    window.first_painted.connect(lambda: keep_on_screen(window))
    window.closed.connect(
        lambda: preferences.change(geometry=bytes(window.saveGeometry().data()).hex())  # Qt's own form
    )
    if tour:
        window.complete.connect(window.begin_tour)
    elif not preferences.looks.welcomed:
        window.complete.connect(window.welcome)


def _is_hex(text: str) -> bool:
    return len(text) % 2 == 0 and all(sign in "0123456789abcdef" for sign in text)


def build_window(desk: Desk, theme: str = "light", acts: ActLog | None = None) -> MainWindow:
    """A window for a desk, not shown yet. Needs a QApplication.

    Args:
        desk: Training or clinic.
        theme: `light`, `dark` or `system`.
        acts: Where acts on pumps are noted; in memory where None.

    Raises:
        ValueError: If there is no such theme.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    if theme not in _THEMES:
        raise ValueError(f"there is no theme {theme!r}; there are {', '.join(_THEMES)}")
    themes.apply(app, _THEMES[theme])
    return MainWindow(desk, acts)


def _training(scenario: str | None = None) -> tuple[Desk, ActLog | None, Path | None]:
    from device.clock import SystemClock
    from programmer_app.desk import TrainingDesk

    if scenario is not None:
        from programmer_app.training.desk import desk_for

        return desk_for(SystemClock(), scenario), None, None
    return TrainingDesk(SystemClock()), None, None


def _clinic() -> tuple[Desk, ActLog | None, Path | None]:
    from device.clock import SystemClock
    from programmer_app.desk import ClinicDesk
    from programmer_app.records.act_log import FILE_NAME, ActLog
    from programmer_app.records.audit.audited import open_audited_journal
    from programmer_app.records.home import home

    folder = home()
    clock = SystemClock()
    desk = ClinicDesk(clock, _login_name(), open_audited_journal(folder, clock), folder=folder)
    return desk, ActLog(folder / FILE_NAME), folder


def _login_name() -> str:
    """The name of the account; a system may have none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown user"


def _record_errors() -> tuple[type[Exception], ...]:
    from device.journal import JournalError

    return (OSError, JournalError)
