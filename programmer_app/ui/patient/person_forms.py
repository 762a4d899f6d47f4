"""Forms about the person: who it is, whom to call, what the patient reacts to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.person import Allergy, Contact, ContactDetails, ContactKind, Patient, PatientDetails
from programmer_app.ui.patient.fields import ChoiceField, NoteField, day_field, line_field
from programmer_app.ui.patient.record_form import RecordForm
from programmer_app.ui.patient.words import CONTACTS
from programmer_app.ui.translation import tr

PATIENT_COLUMNS = ("number", "family_name", "given_name", "birth_date", "diagnosis", "note")


class PersonForm(RecordForm):
    """Who the patient is. Object names: patientNumber, familyName, givenName, birthDate, diagnosis, patientNote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("personForm", tr("Save"), parent)
        self.put("number", line_field(tr("The patient's number"), "patientNumber"))
        self.put("family_name", line_field(tr("Family name"), "familyName"))
        self.put("given_name", line_field(tr("Given name"), "givenName", needed=False))
        self.put("birth_date", day_field(tr("Date of birth"), "birthDate"))
        self.put("diagnosis", line_field(tr("Diagnosis"), "diagnosis", needed=False))
        self.put("note", NoteField(tr("Note"), "patientNote"), needed=False)
        self.end()

    def show_patient(self, patient: Patient | None) -> None:
        """Shows a patient as recorded; None for a new one."""
        self.show_values({} if patient is None else {name: getattr(patient, name) for name in PATIENT_COLUMNS})

    def details(self) -> PatientDetails:
        """What was typed."""
        return PatientDetails(
            self.line("number"),
            self.line("family_name"),
            self.line("given_name"),
            self.day("birth_date"),
            self.line("diagnosis"),
            self.line("note"),
        )


class ContactForm(RecordForm):
    """Somebody to call. Object names: contactKind, contactName, contactPhone, contactNote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("contactForm", tr("Save contact"), parent)
        kinds = [(value, tr(text)) for value, text in CONTACTS.items()]
        self.put("kind", ChoiceField(tr("Who it is"), "contactKind", kinds))
        self.put("name", line_field(tr("Name of the contact"), "contactName"))
        self.put("phone", line_field(tr("Phone number"), "contactPhone", needed=False))
        self.put("note", line_field(tr("Note about the contact"), "contactNote", needed=False))
        self.end()

    def show_contact(self, contact: Contact | None) -> None:
        """Shows a contact as recorded; None for a new one."""
        names = ("kind", "name", "phone", "note")
        self.show_values({} if contact is None else {name: getattr(contact, name) for name in names})

    def details(self) -> ContactDetails:
        """What was typed."""
        kind = ContactKind(self.line("kind"))
        return ContactDetails(kind, self.line("name"), self.line("phone"), self.line("note"))


class AllergyForm(RecordForm):
    """What the patient reacts to, and how. Object names: allergySubstance, allergyReaction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("allergyForm", tr("Save allergy"), parent)
        self.put("substance", line_field(tr("Substance"), "allergySubstance"))
        self.put("reaction", line_field(tr("Reaction"), "allergyReaction", needed=False))
        self.end()

    def show_allergy(self, allergy: Allergy | None) -> None:
        """Shows an allergy as recorded; None for a new one."""
        names = ("substance", "reaction")
        self.show_values({} if allergy is None else {name: getattr(allergy, name) for name in names})
