"""A new patient: number, names of any script, date of birth, why the pump.

Interactive widgets by object name: familyName, givenName, patientNumber, birthDate, diagnosis, patientNote, actButton,
safeButton.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.days import birth_date
from programmer_app.records.clinic.person import PatientDetails
from programmer_app.records.store.errors import BadValueError
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.office.lines import LinesDialog
from programmer_app.ui.translation import told, tr

DAY_FORM = "2026-12-31"
"""A day as it is typed everywhere: year, month, day."""


def day_of(text: str) -> date | None:
    """A day as typed; None where it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


class AddPatientDialog(LinesDialog):
    """Asks for a new patient, records and opens it.

    Args:
        model: The records.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(model, tr("Add a patient"), tr("Add and open"), parent)
        self.setObjectName("addPatientDialog")

    def fields(self) -> None:
        """One line each."""
        self.family = self.lines.line("familyName", tr("Family name, in any script"))
        self.given = self.lines.line("givenName", tr("Given name (may be empty)"))
        self.number = self.lines.line("patientNumber", tr("Number of the patient in the clinic"))
        self.born = self.lines.line("birthDate", tr("Date of birth, as year-month-day"), hint="1960-02-03")
        self.diagnosis = self.lines.line("diagnosis", tr("Diagnosis (may be empty)"))
        self.note = self.lines.text("patientNote", tr("Note (may be empty)"))

    def missing(self) -> str:
        """A family name, a number, and a day of birth that can be."""
        if not self.family.text().strip():
            return tr("Type the family name.")
        if not self.number.text().strip():
            return tr("Type the number.")
        day = day_of(self.born.text())
        if day is None:
            return tr("Type the date of birth like {example}.", example="1960-02-03")
        try:
            birth_date(day, self._model.desk.clock.now().date())
        except BadValueError as error:
            return told(error)
        return ""

    def check(self) -> None:
        """Also says what is wrong with a whole date, beside the button that cannot be pressed."""
        super().check()
        day = day_of(self.born.text())
        if day is not None and self.family.text().strip() and self.number.text().strip():
            self.lines.say(self.missing())

    def send(self) -> None:
        """Records and opens."""
        day, clinic = day_of(self.born.text()), self._model.clinic
        if day is None or clinic is None:
            return
        details = PatientDetails(
            self.number.text(),
            self.family.text(),
            self.given.text(),
            day,
            self.diagnosis.text(),
            self.note.toPlainText(),
        )
        added = self._model.ask_for(self.refuse, clinic.people.add_patient, details)
        if added is not None:
            self.accept()
            self._model.tell_change()
            self._model.open_patient(added.id)
