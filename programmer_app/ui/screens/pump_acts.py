"""What a person may have the connected pump do as it is: stop, start, lower, a bolus, its clock.

Each act asks in a dialog, is kept with its reason before it is asked for, and then goes to the pump.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from device.clock import pump_seconds
from device.journal import JournalError
from device.session import ActResult, PumpSession
from device.wording import phrase
from programmer_app.records.act_log import Restart
from programmer_app.records.clinic.rights import PumpAct
from programmer_app.ui import pump_words as words
from programmer_app.ui.screens.bolus_dialog import BolusDialog, BolusOrder
from programmer_app.ui.screens.pump_dialogs import ActDialog, clock_dialog, lower_dialog, start_dialog
from programmer_app.ui.screens.stop_dialog import StopDialog
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import Message, VisitModel


class Note(Protocol):
    """Keeps an act before it is asked for."""

    def __call__(
        self, what: str, reason: str, *, restart: Restart | None = None, accepted: Mapping[str, str] | None = None
    ) -> None:
        """Keeps it, with a stop's planned restart and a bolus's reasons for findings.

        Raises:
            OSError: If it cannot be kept; then nothing is asked for.
        """
        ...


class PumpActs(QObject):
    """The acts of one screen.

    Args:
        model: The visit.
        note: Keeps an act and its reason before it is asked for; raises OSError where it cannot.
        screen: The dialogs stand in front of it.

    Attributes:
        offset_s: Pump clock minus workstation clock, whole seconds, as of the last status.
    """

    def __init__(self, model: VisitModel, note: Note, screen: QWidget) -> None:
        super().__init__(screen)
        self._model = model
        self._note = note
        self._screen = screen
        self.offset_s = 0

    @property
    def serial(self) -> str:
        """Of the pump that was read; empty where none was."""
        return "" if self._model.reading is None else self._model.reading.identity.serial

    def ask_stop(self) -> None:
        """Asks in a dialog."""
        dialog = StopDialog(self.serial, self._model.desk.clock.now, self._screen)
        dialog.stop_wanted.connect(self._stop)
        dialog.open()

    def ask_start(self) -> None:
        """Asks in a dialog."""
        program = self._model.running
        said = "" if program is None else words.mode_words(program)
        dialog: ActDialog = start_dialog(self.serial, said, self._screen)
        dialog.decided.connect(self._start)
        dialog.open()

    def ask_lower(self) -> None:
        """Asks in a dialog."""
        pump = self._model.pump_model
        if pump is None:
            return
        dialog = lower_dialog(self.serial, words.minimum_words(pump), self._screen)
        dialog.decided.connect(self._lower)
        dialog.open()

    def ask_clock(self) -> None:
        """Asks in a dialog."""
        status = self._model.status
        if status is None:
            return
        here = f"{self._model.desk.clock.now():%Y-%m-%d %H:%M}"
        offset = words.offset_text(self.offset_s)
        dialog = clock_dialog(self.serial, words.moment_text(status.clock_s), here, offset, self._screen)
        dialog.decided.connect(self._set_clock)
        dialog.open()

    def _set_clock(self, reason: str) -> None:
        desk = self._model.desk

        def set_now(session: PumpSession) -> ActResult:
            return session.set_clock(pump_seconds(desk.clock.now()), user=desk.user, reason=reason)

        if self._is_kept(f"clock set, it was {self.offset_s:+d} s off", reason):
            self._model.act(set_now, tr("The pump's clock was set to this computer's."), "set_clock", PumpAct.SET_CLOCK)

    def ask_bolus(self) -> None:
        """Asks in a dialog."""
        program, pump = self._model.running, self._model.pump_model
        if program is None or pump is None:
            return
        dialog = BolusDialog(self.serial, program, pump, self._model.library, self._screen)
        dialog.ordered.connect(self._bolus)
        dialog.open()

    def acknowledge(self, said: str) -> None:
        """The person has said what they know of changes that others made."""
        if not self._is_kept(f"changed elsewhere: {' '.join(self._model.foreign)}", said):
            return
        try:
            self._model.acknowledge_foreign()
        except JournalError as error:
            unkept = Message(
                "blocked",
                tr("What is known of the pump cannot be kept: {error}.", error=error),
                tr("Nothing was sent."),
            )
            self._model.message_posted.emit(unkept)

    def _stop(self, reason: str, restart: Restart) -> None:
        if self._is_kept("stop", reason, restart=restart):
            stop = partial(PumpSession.stop, user=self._model.desk.user, reason=reason)
            self._model.act(stop, tr("The pump is stopped. Nothing is delivered."), "stop")

    def _lower(self, reason: str) -> None:
        if self._is_kept("lower", reason):
            lower = partial(PumpSession.lower, user=self._model.desk.user, reason=reason)
            self._model.act(lower, tr("The pump runs its minimum rate."), "lower")

    def _start(self, reason: str) -> None:
        if self._is_kept("start", reason):
            start = partial(PumpSession.start, user=self._model.desk.user, reason=reason)
            self._model.act(start, tr("The pump is started."), "start", PumpAct.START)

    def _bolus(self, order: BolusOrder, reason: str) -> None:
        over = words.length_text(order.duration_s)

        def give(session: PumpSession) -> ActResult:
            return session.bolus(order.volume_nl, order.duration_s, user=self._model.desk.user, reason=reason)

        said = phrase("{dose} over {over}", dose=order.dose.text(), over=over)
        if self._is_kept(f"bolus {said}", reason, accepted=order.accepted):
            self._model.act(give, tr("The pump gives {said}.", said=said), "bolus", PumpAct.BOLUS)

    def _is_kept(
        self, what: str, reason: str, *, restart: Restart | None = None, accepted: Mapping[str, str] | None = None
    ) -> bool:
        """Keeps an act; where it cannot be kept, says that nothing was sent."""
        try:
            self._note(what, reason, restart=restart, accepted=accepted)
        except OSError as error:
            unkept = tr("The record of acts cannot be written: {value}.", value=error.strerror or error)
            message = Message(
                "blocked", unkept, tr("Nothing was sent to the pump."), tr("Make room on the disk, then try again.")
            )
            self._model.message_posted.emit(message)
            return False
        return True
