"""Opens trainings, each in a window of its own with a desk of its own, so that nothing of one reaches another.

A training window that chooses another scenario closes; a clinic's window stays as it is.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect

from device.clock import SystemClock
from programmer_app.training.day import DayVisit
from programmer_app.training.desk import ScenarioDesk, desk_for, desk_from, visit_desk
from programmer_app.training.recording import RecordingError, read_recording
from programmer_app.training.scenario import ScenarioError
from programmer_app.ui.training.screen import ScenarioScreen
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import Message

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow

_open: Final[list[MainWindow]] = []
"""Windows that nobody else holds, until they close."""


def play_scenario(before: MainWindow, name_or_path: str) -> MainWindow | None:
    """Opens a scenario, or the first patient of a day; says why not where it cannot be played."""
    try:
        return open_desk(desk_for(SystemClock(), name_or_path), before)
    except ScenarioError as error:
        _refuse(before, str(error))
        return None


def play_visit(before: MainWindow, visit: DayVisit) -> MainWindow | None:
    """Opens the next patient of a day in place of the one before; says why not where it cannot be played."""
    try:
        return open_desk(visit_desk(SystemClock(), visit), before)
    except ScenarioError as error:
        _refuse(before, str(error))
        return None


def branch(before: MainWindow, desk: ScenarioDesk, deeds: list[list[Any]], until_s: int) -> MainWindow:
    """Opens the same scenario with the first part of these deeds done, at the same place of a day.

    Who branches is the instructor, whose window goes with the one before: it opens again where it was.
    """
    where = _instructor_at(before)
    text, file = desk.source
    other = desk_from(SystemClock(), text.encode(), file, deeds, until_s)
    window = open_desk(replace(other, visit=desk.visit), before)
    window.complete.connect(partial(_show_instructor, window, where))
    return window


def _instructor_at(window: MainWindow) -> QRect | None:
    page = window.pages.get("training")
    return page.instructor.geometry() if isinstance(page, ScenarioScreen) and page.instructor is not None else None


def _show_instructor(window: MainWindow, where: QRect | None) -> None:
    page = window.pages.get("training")
    if not isinstance(page, ScenarioScreen):
        return
    page.show_instructor()
    if where is not None and page.instructor is not None:
        page.instructor.setGeometry(where)


def play_session(before: MainWindow, name: str) -> MainWindow | None:
    """Opens a recorded training where it was recorded; says why not where it is none."""
    try:
        recording = read_recording(Path(name))
        desk = desk_from(SystemClock(), recording.scenario.encode(), recording.file, recording.deeds)
    except (RecordingError, ScenarioError) as error:
        _refuse(before, str(error))
        return None
    return open_desk(desk, before)


def open_desk(desk: ScenarioDesk, before: MainWindow | None = None) -> MainWindow:
    """A window for a scenario's desk, shown; takes the place of another training's window."""
    from programmer_app.ui.shell import MainWindow  # noqa: PLC0415 - it opens this

    window = MainWindow(desk)
    _open.append(window)
    window.closed.connect(lambda: _open.remove(window) if window in _open else None)
    if before is not None:
        window.resize(before.size())
        window.move(before.pos())
    window.show()
    if before is not None and before.desk.training:
        before.leave("another training was chosen")
    return window


def _refuse(window: MainWindow, text: str) -> None:
    if window.model is not None:
        message = Message("blocked", tr("This training cannot be opened: {text}", text=text), tr("Nothing was begun."))
        window.model.message_posted.emit(message)
