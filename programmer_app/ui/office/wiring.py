"""Ties the records to one window: who is shown in its bar and acts, what its menu offers, when it is covered.

Whoever is signed in is who acts on pumps too, from then on: the desk is told, and journal, acts and reports ask it. A
patient's record stays open while a program of that visit is not settled, so that nothing is sent under another name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from device.wording import phrase
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.office.away_strip import AwayStrip
from programmer_app.ui.office.lock import LockPage, Watch
from programmer_app.ui.office.rules_watch import RulesWatch
from programmer_app.ui.office.unsigned_strip import UnsignedStrip
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow

_UNDER_WAY: Final = frozenset({Phase.STAGING, Phase.COMMITTING})
_HOLDS: Final = frozenset({Phase.REVIEWING, Phase.STAGING, Phase.CONFIRMING, Phase.COMMITTING, Phase.UNKNOWN})
_HELD: Final = phrase("A program of this visit is not settled: send it or discard it, then open another record.")


class OfficeWiring(QObject):
    """The records of one window.

    Args:
        window: Shows them.
        visit: With a pump.
        clinic: The records.
    """

    def __init__(self, window: MainWindow, visit: VisitModel, clinic: ClinicModel) -> None:
        super().__init__(window)
        self._window = window
        self._visit = visit
        self._clinic = clinic
        self._cover: LockPage | None = None
        self._covered = False
        self._hidden: list[QDialog] = []
        self._made_actions()
        self._watch = Watch(clinic, self)
        self._watch.window_came.connect(self._keep_dialogs_hidden)
        window.start.show_records(clinic)
        window.put_over_screens(AwayStrip(clinic))
        window.put_over_screens(UnsignedStrip(clinic, visit))
        RulesWatch(visit, clinic, self)
        clinic.store_changed.connect(self._show)
        clinic.store_changed.connect(visit.status_changed)
        clinic.login_changed.connect(self._on_login)
        clinic.patient_opened.connect(self._on_patient)
        clinic.refused.connect(lambda why: visit.message_posted.emit(Message("reason", why)))
        clinic.done.connect(lambda what: visit.message_posted.emit(Message("good", what)))
        visit.phase_changed.connect(self._on_visit)
        visit.draft_changed.connect(self._on_visit)
        self._on_visit()
        self._show()

    def _made_actions(self) -> None:
        made = self._window.commands.made
        self.enter = made(tr("Sign in …"), "", self._go_to_patients)
        self.find = made(tr("Find a patient"), "Ctrl+F", self._find)
        self.close_record = made(tr("Close the patient's record"), "", self._clinic.close_patient)
        self.password = made(tr("Change your password …"), "", self._change_password)
        self.lock = made(tr("Lock the window"), "Ctrl+L", self._clinic.lock)
        self.leave = made(tr("Sign out"), "", self._clinic.sign_out)
        self._window.commands.put_first(
            [self.enter, self.find, self.close_record, self.password, self.lock, self.leave]
        )

    # ---- who is here, and whose record is open ----

    def _on_login(self) -> None:
        locked = self._clinic.is_locked
        if locked != self._covered:
            self._set_cover(locked=locked)
        self._show()
        self._visit.status_changed.emit()  # what may be done to the pump hangs on who is here

    def _on_patient(self) -> None:
        """To the record that was opened in a list; back to the list where it was closed."""
        self._show()
        window = self._window
        if window.rail.current() == "patient" or (
            self._clinic.patient_id is not None and window.current_screen() == "start"
        ):
            window.show_screen("patient")

    def _show(self) -> None:
        clinic, window = self._clinic, self._window
        open_now, here = clinic.store is Store.OPEN, clinic.login is not None
        for action, shown in (
            (self.enter, open_now and not here),
            (self.find, here),
            (self.close_record, clinic.patient_id is not None),
            (self.password, here),
            (self.lock, here),
            (self.leave, here),
        ):
            action.setVisible(shown)
            self._enable(action, shown)
        window.show_people(locked=self._covered)
        if open_now and not here:
            window.bar.set_user(tr("{user} · not signed in", user=window.desk.user))

    def _enable(self, action: QAction, shown: bool) -> None:
        action.setEnabled(shown and not self._covered)

    def _on_visit(self) -> None:
        """While a program is not settled, the record stays that of its patient."""
        phase = self._visit.phase
        # what was activated is settled, though it is another program than the one that the draft began with
        held = phase in _HOLDS or (self._visit.changed and phase is not Phase.DONE)
        self._clinic.held = tr(_HELD) if held else ""
        if self._cover is not None and self._covered:
            self._cover.set_pump(self._pump_words())

    # ---- what the menu does ----

    def _go_to_patients(self) -> None:
        window = self._window
        if window.current_screen() != "start":
            window.show_page("patients", "patient")
        field = next((one for one in self._fields("accountName")), None)
        if field is not None:
            field.setFocus()

    def _find(self) -> None:
        if self._window.current_screen() != "start":
            self._window.show_page("patients", "patient")
        field = next((one for one in self._fields("patientSearch")), None)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _fields(self, name: str) -> list[QLineEdit]:
        return [field for field in self._window.findChildren(QLineEdit, name) if field.isVisible()]

    def _change_password(self) -> None:
        from programmer_app.ui.office.account_dialogs import ChangePasswordDialog  # noqa: PLC0415 - when it is used

        ChangePasswordDialog(self._clinic, self._window).open()

    # ---- the cover ----

    def _set_cover(self, *, locked: bool) -> None:
        if self._cover is None:
            self._cover = LockPage(self._clinic)
        self._covered = locked
        if locked:
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            self._keep_dialogs_hidden()
        self._window.cover(self._cover, locked=locked)
        if locked:
            self._cover.ask(self._pump_words())
        else:
            self._show_dialogs_again()

    def _pump_words(self) -> str:
        if self._visit.phase in _UNDER_WAY:
            return tr("A program is on its way to the pump; the lock does not touch that.")
        if self._visit.has_link:
            return tr("The pump stays connected and goes on with its program.")
        return ""

    def _keep_dialogs_hidden(self) -> None:
        """Dialogs show what the cover hides; also those that come while it is there."""
        if not self._covered:
            return
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.hide()
                self._hidden.append(dialog)

    def _show_dialogs_again(self) -> None:
        from shiboken6 import isValid  # noqa: PLC0415 - when it is used

        hidden, self._hidden = self._hidden, []
        for dialog in hidden:
            if isValid(dialog):
                dialog.open()

    def refuses_to_leave(self) -> bool:
        """Whether somebody must unlock before a reason for leaving is taken: it is kept under a name."""
        if self._covered and self._cover is not None:
            self._cover.lines.say(tr("Something is open on the pump. Unlock first, then leave with a reason."))
        return self._covered

    def end(self) -> None:
        """The window goes."""
        self._watch.stop()
        self._clinic.finish()
