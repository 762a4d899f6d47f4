"""The notices of one window: what there is, what this person has not read, and the update check, off by preset."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from device.this_program import this_program
from programmer_app import __version__
from programmer_app.desk import ClinicDesk, Desk
from programmer_app.records.notices.folder import Found, Problem, notices_folder
from programmer_app.records.notices.notice import NoticeError
from programmer_app.records.notices.update_check import UpdateCheck, all_notices, setting_of
from programmer_app.ui import child_process

if TYPE_CHECKING:
    from programmer_app.records.notices.notice import Notice
    from programmer_app.records.notices.read_marks import ReadMarks

_EVERY_S: Final = 86_400.0
"""The update check asks once a day. Chosen here."""


class NoticeBoard(QObject):
    """Reads the notices, and keeps who has read them.

    Args:
        desk: Whose person reads; a training desk keeps nothing and asks no address.

    Attributes:
        found: As read last.

    Signals:
        changed: Something was read, or lies there otherwise.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._home = desk.folder if isinstance(desk, ClinicDesk) else None
        self._marks: ReadMarks | None = None
        self._asked_s: float | None = None
        self._process: QProcess | None = None
        self._unasked = ""
        self.found = Found()

    @property
    def today(self) -> date:
        """By the clock of the desk."""
        return self._desk.clock.now().astimezone().date()

    @property
    def folder(self) -> Path:
        """Where the administrator puts files."""
        return notices_folder()

    @property
    def setting(self) -> UpdateCheck | None:
        """Of the update check; None where it is not to be had."""
        try:
            return setting_of(self.folder, self._home)
        except NoticeError:
            return None  # `found` names it as a problem

    @property
    def is_asking(self) -> bool:
        """Whether the process of the update check runs."""
        return self._process is not None

    def begin(self) -> None:
        """The first look."""
        self.refresh()

    def refresh(self) -> None:
        """Looks again at what lies there; begins the update check where it is on and due."""
        self._take()
        self._ask()

    def _take(self) -> None:
        found = all_notices(self.folder, self._home, self.today)
        if self._unasked:
            found = Found(found.notices, (*found.problems, Problem(self._unasked_name(), self._unasked)))
        if found != self.found:
            self.found = found
            self.changed.emit()

    def holding(self) -> tuple[Notice, ...]:
        """Those about this version of Thecal."""
        return self.found.holding(__version__)

    def withdrawn(self) -> tuple[Notice, ...]:
        """Those about it that do not hold any more."""
        return tuple(one for one in self.found.notices if one.withdrawn is not None and one.concerns(__version__))

    def unread(self) -> tuple[Notice, ...]:
        """Those that the person at the desk has not read."""
        return tuple(notice for notice in self.holding() if not self.has_read(notice))

    def has_read(self, notice: Notice) -> bool:
        """Whether the person at the desk has."""
        return self._kept().has_read(self._desk.user, notice)

    def mark(self, notice: Notice) -> None:
        """Keeps that the person at the desk has read it.

        Raises:
            OSError: If that cannot be kept.
        """
        self._kept().mark(self._desk.user, notice)
        self.changed.emit()

    def _kept(self) -> ReadMarks:
        if self._marks is None:
            from programmer_app.records.notices.read_marks import ReadMarks  # noqa: PLC0415 - when there is a notice

            self._marks = ReadMarks(self._home, self._desk.clock)
        return self._marks

    # ---- the update check ----

    def follow_switch(self) -> None:
        """The switch was moved: asks at once, or ends a question that is under way."""
        self.stop()
        self._asked_s, self._unasked = None, ""
        self.refresh()
        self.changed.emit()

    def _ask(self) -> None:
        """Starts the process that asks; nothing at all where the check is off."""
        setting, now_s = self.setting, self._desk.clock.monotonic_s()
        if setting is None or not setting.on or self._home is None or self._process is not None:
            return
        if self._asked_s is not None and now_s - self._asked_s < _EVERY_S:
            return
        self._asked_s = now_s
        program = this_program()
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("THECAL_HOME", str(self._home))
        process.setProcessEnvironment(environment)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._on_asked)
        process.start(program[0], [*program[1:], "notices", "fetch"])

    def _on_asked(self, code: int, _status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        lines = said.splitlines()
        self._unasked = "" if code == 0 else (lines[-1] if lines else f"code {code}").removeprefix("thecal: ")
        self._take()

    def _unasked_name(self) -> str:
        setting = self.setting
        return "" if setting is None else setting.address

    def stop(self) -> None:
        """The window goes."""
        process, self._process = self._process, None
        child_process.end(process)
