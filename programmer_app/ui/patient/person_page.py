"""The page of the person: who it is, what the patient reacts to, whom to call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.person import Allergy, Contact, ContactDetails, ContactKind
from programmer_app.ui.patient.asking import FormCard, ask
from programmer_app.ui.patient.page import Page
from programmer_app.ui.patient.person_forms import AllergyForm, ContactForm, PersonForm
from programmer_app.ui.patient.rows import Act, Entry, RowList
from programmer_app.ui.patient.words import CONTACTS, age_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FactList, SecondaryButton

if TYPE_CHECKING:
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel


class PersonPage(Page):
    """Three cards, each with its form. Buttons: editPerson, addAllergy, addContact."""

    def __init__(self, records: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(records, "personPage", parent)
        self.person = FormCard(records, PersonForm, "patient")
        self.allergy = FormCard(records, AllergyForm, "allergy")
        self.contact = FormCard(records, ContactForm, "contact")
        self.facts = FactList(tr("Person"))
        self.facts.setObjectName("personFacts")
        self.allergies = RowList(tr("Allergies"), tr("No allergy is recorded."))
        self.contacts = RowList(tr("Contacts"), tr("Nobody to call is recorded."))
        self._buttons: dict[str, SecondaryButton] = {}
        for heading, shown, form, button, text, act, call in (
            (tr("Person"), self.facts, self.person, "editPerson", tr("Change"), self._edit_person, "change_patient"),
            (tr("Allergies"), self.allergies, self.allergy, "addAllergy", tr("Add"), self._add_allergy, "add_allergy"),
            (tr("Contacts"), self.contacts, self.contact, "addContact", tr("Add"), self._add_contact, "add_contact"),
        ):
            card = Card(heading)
            pressed = SecondaryButton(text)
            pressed.setObjectName(button)
            pressed.setAccessibleName(f"{text}: {heading}")
            pressed.clicked.connect(act)
            self._buttons[call] = pressed
            card.add_to_head(pressed)
            card.body.addWidget(shown)
            card.body.addWidget(form)
            form.closed.connect(self.refresh)
            self.column.addWidget(card)
        self.column.addStretch(1)

    def forget(self) -> None:
        """Another patient."""
        for form in (self.person, self.allergy, self.contact):
            form.close_form()

    def show_file(self, file: PatientFile) -> None:
        """The person as recorded."""
        patient = file.patient
        today = self.records.desk.clock.now().date()
        born = f"{patient.birth_date.isoformat()} · {age_text(patient.birth_date, today)}"
        self.facts.set_facts(
            [
                (tr("Name"), patient.name),
                (tr("Number"), patient.number),
                (tr("Date of birth"), born),
                (tr("Diagnosis"), patient.diagnosis or "–"),
                (tr("Note"), patient.note or "–"),
            ]
        )
        self.facts.setVisible(not self.person.is_open)
        for call, button in self._buttons.items():
            why = self.records.why_not(f"people.{call}")
            button.set_available(not why, why)
        self._buttons["change_patient"].setVisible(not self.person.is_open)
        self.allergies.set_entries([self._allergy_entry(one) for one in file.allergies])
        self.contacts.set_entries([self._contact_entry(one) for one in file.contacts])

    # ---- person ----

    def _edit_person(self) -> None:
        patient_id, form = self.patient_id, self.person.form

        def fill() -> int:
            file = self.records.file
            if file is None:
                return 0
            form.show_patient(file.patient)
            return file.patient.version

        self.facts.hide()
        self._buttons["change_patient"].hide()
        self.person.open_form(
            lambda login, version: self.clinic.people.change_patient(login, patient_id, version, form.details()),
            fill,
            patient_id,
        )

    # ---- allergies ----

    def _allergy_entry(self, one: Allergy) -> Entry:
        why = self.records.why_not("people.change_allergy")
        note = one.reaction if one.active else f"{one.reaction} · {tr('ruled out')}".strip(" ·")
        acts = (
            Act(tr("Change"), f"changeAllergy{one.id}", partial(self._open_allergy, one.id), why),
            Act(tr("Ruled out"), f"endAllergy{one.id}", partial(self._end_allergy, one), why),
        )
        return Entry(one.substance, note, acts if one.active else ())

    def _add_allergy(self) -> None:
        self._open_allergy(0)

    def _open_allergy(self, allergy_id: int) -> None:
        form, patient_id = self.allergy.form, self.patient_id

        def fill() -> int:
            allergies = () if self.records.file is None else self.records.file.allergies
            one = next((one for one in allergies if one.id == allergy_id), None)
            form.show_allergy(one)
            return 0 if one is None else one.version

        def save(login: Login, version: int) -> object:
            people, words = self.clinic.people, (form.line("substance"), form.line("reaction"))
            if allergy_id:
                return people.change_allergy(login, allergy_id, version, *words)
            return people.add_allergy(login, patient_id, *words)

        self.allergy.open_form(save, fill, allergy_id)

    def _end_allergy(self, one: Allergy) -> None:
        ask(
            self.records,
            self.records.refused.emit,
            lambda login: self.clinic.people.change_allergy(
                login, one.id, one.version, one.substance, one.reaction, active=False
            ),
        )

    # ---- contacts ----

    def _contact_entry(self, one: Contact) -> Entry:
        why = self.records.why_not("people.change_contact")
        parts = [tr(CONTACTS.get(one.kind, one.kind)), one.phone, one.note, "" if one.active else tr("not in use")]
        acts = (
            Act(tr("Change"), f"changeContact{one.id}", partial(self._open_contact, one.id), why),
            Act(tr("Not in use"), f"endContact{one.id}", partial(self._end_contact, one), why),
        )
        return Entry(one.name, " · ".join(part for part in parts if part), acts if one.active else ())

    def _add_contact(self) -> None:
        self._open_contact(0)

    def _open_contact(self, contact_id: int) -> None:
        form, patient_id = self.contact.form, self.patient_id

        def fill() -> int:
            contacts = () if self.records.file is None else self.records.file.contacts
            one = next((one for one in contacts if one.id == contact_id), None)
            form.show_contact(one)
            return 0 if one is None else one.version

        def save(login: Login, version: int) -> object:
            people = self.clinic.people
            if contact_id:
                return people.change_contact(login, contact_id, version, form.details())
            return people.add_contact(login, patient_id, form.details())

        self.contact.open_form(save, fill, contact_id)

    def _end_contact(self, one: Contact) -> None:
        details = ContactDetails(ContactKind(one.kind), one.name, one.phone, one.note)
        ask(
            self.records,
            self.records.refused.emit,
            lambda login: self.clinic.people.change_contact(login, one.id, one.version, details, active=False),
        )
