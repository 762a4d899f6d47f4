"""An appointment: what for, by which day, and the moment that was agreed on.

Interactive widgets by object name: dueKind, dueDay, bookedTime, bookingNote, actButton, safeButton.
"""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.person import Patient
from programmer_app.records.clinic.worklist import DueKind
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.clinic_words import KINDS_DUE, isolated
from programmer_app.ui.office.lines import LinesDialog
from programmer_app.ui.office.patient_form import DAY_FORM, day_of
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.choices import Combo


class BookDialog(LinesDialog):
    """Asks when a patient comes, and for what.

    Args:
        model: The records.
        patient: Who comes.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, patient: Patient, parent: QWidget | None = None) -> None:
        self._patient = patient
        heading = tr("Book for {name}", name=isolated(patient.name))
        super().__init__(model, heading, tr("Book"), parent)
        self.setObjectName("bookDialog")

    def fields(self) -> None:
        """What for, when, note."""
        self.kind = Combo()
        self.kind.setObjectName("dueKind")
        for kind in DueKind:
            self.kind.addItem(tr(KINDS_DUE[kind.value]), kind)
        self.lines.add(tr("What for"), self.kind)
        self.day = self.lines.line("dueDay", tr("Day, as year-month-day"), hint=DAY_FORM)
        self.time = self.lines.line("bookedTime", tr("Time that was agreed on (may be empty)"), hint="14:30")
        self.note = self.lines.line("bookingNote", tr("Note (may be empty)"))
        self.lines.note(tr("In a calendar file stand the day, what for, and the number of the record; no name."))

    def missing(self) -> str:
        """A day that is not over; a time that is one."""
        day = day_of(self.day.text())
        if day is None:
            return tr("Type the day like {example}.", example=DAY_FORM)
        if day < self._model.desk.clock.now().date():
            return tr("That day is over.")
        if self.time.text().strip() and _time_of(self.time.text()) is None:
            return tr("Type the time like {example}.", example="14:30")
        return ""

    def send(self) -> None:
        """Books."""
        day, clinic = day_of(self.day.text()), self._model.clinic
        if day is None or clinic is None:
            return
        moment = _time_of(self.time.text())
        at = None if moment is None else datetime.combine(day, moment)  # the workstation's own time
        kind: DueKind = self.kind.currentData()
        booked = self._model.ask_for(
            self.refuse, clinic.worklist.book, self._patient.id, kind, day, at=at, note=self.note.text()
        )
        if booked is not None:
            self.accept()
            self._model.tell_change()


def _time_of(text: str) -> time | None:
    try:
        return datetime.strptime(text.strip(), "%H:%M").time()  # noqa: DTZ007 - a time of the day, of no zone
    except ValueError:
        return None
