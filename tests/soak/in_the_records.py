"""What the clinician does in the records: opens, adds, notes and signs."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from programmer_app.records.clinic.rights import Role
from programmer_app.ui.hands import HandsError
from programmer_app.ui.patient.screen import PAGES, PatientScreen
from tests.records.clinic.people import password_of
from tests.soak.at_the_pump import AtThePump
from tests.soak.clinic import PEOPLE, number_of


class InTheRecords(AtThePump):
    """Acts of whoever has also learned to program."""

    def _open_patient(self, place: int) -> None:
        records, hands = self._records, self._hands
        records.close_patient()
        self._window.show_screen("patient")
        hands.type_into("patientSearch", number_of(place), enter=True)
        hands.wait(lambda: records.file is not None and records.file.patient.number == number_of(place), "the record")

    def _visits_page(self) -> bool:
        """Shows the visits of the patient; whether there is one."""
        self._screen("patient")
        self._page_of_record("visits")
        file = self._records.file
        return file is not None and bool(file.visits)

    def _page_of_record(self, key: str) -> None:
        screen = self._window.pages["patient"]
        if not isinstance(screen, PatientScreen):
            raise HandsError("there is no Patient screen")
        screen.show_page(key)
        self._hands.settle()

    def _text(self) -> str:
        return f"soak {self._orders.seed} {self._acts}"

    def _observe(self) -> None:
        if not self._visits_page() or not self._hands.find(QPushButton, "addObservation").isVisible():
            return
        self._keep_observation(self._text())

    def _keep_observation(self, text: str) -> bool:
        hands = self._hands
        hands.press("addObservation")
        hands.wait(lambda: self._hands.find(QWidget, "observationForm").isVisible(), "the form")
        self._pick("observedKind", "side effect")
        hands.find(QPlainTextEdit, "observedText").setPlainText(text)
        self._say(event="keeping", text=text)
        hands.press("observationFormSave")
        kept = not hands.find(QWidget, "observationForm").isVisible()
        self._say(event="kept" if kept else "refused", text=text)
        if not kept:
            hands.press("observationFormCancel")
        return kept

    def _sign(self) -> None:
        if not self._visits_page():
            return
        hands, records = self._hands, self._records
        button = hands.find(QPushButton, "signVisit")
        if not button.isVisible() or not button.isEnabled():
            return
        hands.click(button)
        self._pick("signMeaning", "performed and checked")
        hands.type(hands.find(QLineEdit, "signPassword"), password_of(Role.PROGRAMMER))
        hands.press("signButton")
        hands.wait(lambda: not button.isVisible() or not self._dialogs(), "the signature", records.records_changed)

    def _add_patient(self) -> None:
        records, hands, number = self._records, self._hands, self._text()
        if records.held or records.unkept:
            return
        records.close_patient()
        self._screen("patient")
        hands.press("addPatientButton")
        for name, text in (("familyName", "Worn"), ("patientNumber", number), ("birthDate", "1960-02-03")):
            hands.type_into(name, text)
        self._say(event="keeping", text=number)
        hands.press("actButton")
        hands.wait(lambda: not self._dialogs(), "the patient is added", records.patient_opened)
        self._say(event="kept", text=number)

    def _look_at_others(self) -> None:
        if self._records.held or self._records.unkept:
            return
        self._open_patient(self._dice.randrange(1, len(PEOPLE)))
        self._screen("patient")
        for page, _text in PAGES:
            self._page_of_record(page)
