"""Patients, with their contacts and allergies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Table, delete, or_, select

from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.days import birth_date
from programmer_app.records.clinic.events import AdverseEvent, events_of
from programmer_app.records.clinic.implants import implants_of
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.person import (
    Allergy,
    Contact,
    ContactDetails,
    ContactKind,
    Implant,
    Patient,
    PatientDetails,
    State,
    VisitLine,
    filled,
)
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import BadValueError, NotFoundError
from programmer_app.records.store.identity import clean, folded_number
from programmer_app.records.store.tables import (
    ACCOUNT,
    ALLERGY,
    CHANGE,
    CONTACT,
    IMPLANT,
    PATIENT,
    PATIENT_TOKEN,
    TRIAL,
    VISIT,
)

VISITS_SHOWN: Final = 50


@dataclass(frozen=True, slots=True)
class PatientFile:
    """A patient with all that is shown when the record is opened; of the visits the newest 50, newest first."""

    patient: Patient
    contacts: tuple[Contact, ...]
    allergies: tuple[Allergy, ...]
    implants: tuple[Implant, ...]
    trials: tuple[int, ...]
    events: tuple[AdverseEvent, ...]
    visits: tuple[VisitLine, ...]


class People(Room):
    """Calls on patients."""

    ROOM = "people"

    @call(Action.KEPT)
    def add_patient(self, work: Work, details: PatientDetails, contacts: Sequence[ContactDetails] = ()) -> Patient:
        """Records a new patient, with somebody to call where that is known.

        Raises:
            BadValueError: A value cannot be, or another patient has the number.
        """
        values = _values(work, details)
        _refuse_taken(work, values["number_token"], None)
        patient_id = work.add(PATIENT, values)
        _find_by(work, patient_id, details)
        for contact in contacts:
            _added(work, CONTACT, patient_id, {**_contact(contact), "active": True})
        work.tell(f"patient {patient_id}")
        return patient_of(work.row(PATIENT, patient_id))

    @call(Action.KEPT)
    def change_patient(self, work: Work, patient_id: int, version: int, details: PatientDetails) -> Patient:
        """Changes what is known of a patient.

        Raises:
            StaleVersionError: Somebody else changed it since it was read at `version`.
            BadValueError: As `add_patient`.
        """
        work.tell(f"patient {patient_id}")
        values = _values(work, details)
        _refuse_taken(work, values["number_token"], patient_id)
        row = work.change(PATIENT, patient_id, version, values)
        _find_by(work, patient_id, details)
        return patient_of(row)

    @call(Action.OPENED, reads=True)
    def open_patient(self, work: Work, patient_id: int) -> PatientFile:
        """All that is shown of a patient.

        Raises:
            NotFoundError: There is none.
        """
        work.tell(f"patient {patient_id}")
        return patient_file(work, patient_id)

    @call(Action.OPENED, reads=True)
    def find_number(self, work: Work, number: str) -> Patient:
        """The patient who has this number; spaces, dashes and capitals do not matter.

        Raises:
            NotFoundError: Nobody has it.
        """
        plain = folded_number(number)
        token = work.database.sealer.token(plain, "whole number") if plain else b""
        found = work.rows(select(PATIENT).where(PATIENT.c.number_token == token), PATIENT)
        if not found:
            raise NotFoundError(phrase("No patient has this number."), next_step=phrase("Look at it again."))
        work.tell(f"patient {found[0]['id']}", "by number")
        return patient_of(found[0])

    @call(Action.OPENED, reads=True)
    def history(self, work: Work, patient_id: int) -> tuple[State, ...]:
        """Every state that the patient's record and those under it had, oldest first."""
        work.tell(f"patient {patient_id}", "history")
        work.row(PATIENT, patient_id)
        of_patient = (CHANGE.c.row_of == PATIENT.name) & (CHANGE.c.row_id == patient_id)
        below = [
            (CHANGE.c.row_of == table.name)
            & CHANGE.c.row_id.in_(select(table.c.id).where(table.c.patient_id == patient_id))
            for table in (CONTACT, ALLERGY, IMPLANT, TRIAL, VISIT)
        ]
        accounts = CHANGE.outerjoin(ACCOUNT, ACCOUNT.c.id == CHANGE.c.account_id)
        query = select(CHANGE, ACCOUNT.c.name.label("by")).select_from(accounts).where(or_(of_patient, *below))
        rows = work.rows(query.order_by(CHANGE.c.id), CHANGE)
        return tuple(
            State(
                row["row_of"],
                row["row_id"],
                row["row_version"],
                row["at"],
                row["account_id"],
                row["audit"],
                row["after"],
                row["by"] or "",
            )
            for row in rows
        )

    @call(Action.KEPT)
    def add_contact(self, work: Work, patient_id: int, details: ContactDetails) -> Contact:
        """Records somebody to call."""
        work.tell(f"patient {patient_id}", "contact")
        return filled(Contact, _added(work, CONTACT, patient_id, {**_contact(details), "active": True}))

    @call(Action.KEPT)
    def change_contact(
        self, work: Work, contact_id: int, version: int, details: ContactDetails, *, active: bool = True
    ) -> Contact:
        """Changes somebody to call; one who is no longer right is made inactive, and stays in the record."""
        row = work.change(CONTACT, contact_id, version, {**_contact(details), "active": active})
        work.tell(f"patient {row['patient_id']}", "contact")
        return filled(Contact, row)

    @call(Action.KEPT)
    def add_allergy(self, work: Work, patient_id: int, substance: str, reaction: str) -> Allergy:
        """Records what the patient reacts to, and how."""
        work.tell(f"patient {patient_id}", "allergy")
        values = {**_allergy(substance, reaction), "active": True}
        return filled(Allergy, _added(work, ALLERGY, patient_id, values))

    @call(Action.KEPT)
    def change_allergy(
        self, work: Work, allergy_id: int, version: int, substance: str, reaction: str, *, active: bool = True
    ) -> Allergy:
        """Changes it; one that was ruled out is made inactive, and stays in the record."""
        row = work.change(ALLERGY, allergy_id, version, {**_allergy(substance, reaction), "active": active})
        work.tell(f"patient {row['patient_id']}", "allergy")
        return filled(Allergy, row)


def patient_file(work: Work, patient_id: int) -> PatientFile:
    """All that is shown of a patient.

    Raises:
        NotFoundError: There is none.
    """
    return PatientFile(
        patient_of(work.row(PATIENT, patient_id)),
        tuple(filled(Contact, row) for row in work.of(CONTACT, "patient_id", patient_id)),
        tuple(filled(Allergy, row) for row in work.of(ALLERGY, "patient_id", patient_id)),
        implants_of(work, patient_id),
        tuple(row["id"] for row in work.of(TRIAL, "patient_id", patient_id)),
        events_of(work, patient_id),
        _visits(work, patient_id),
    )


def patient_of(row: Row) -> Patient:
    """The patient of a row."""
    born = row["birth_date"]
    return filled(Patient, {**row, "birth_date": born if isinstance(born, date) else date.fromisoformat(born)})


def _values(work: Work, details: PatientDetails) -> dict[str, Any]:
    number = clean(details.number, phrase("The patient's number"))
    plain = folded_number(number)
    if not plain:
        raise BadValueError(phrase("The patient's number holds no letter and no digit."))
    return {
        "number": number,
        "number_token": work.database.sealer.token(plain, "whole number"),
        "family_name": clean(details.family_name, phrase("The family name")),
        "given_name": clean(details.given_name, phrase("The given name"), empty=True),
        "birth_date": birth_date(details.birth_date, work.today).isoformat(),
        "diagnosis": clean(details.diagnosis, phrase("The diagnosis"), empty=True),
        "note": clean(details.note, phrase("The note"), empty=True, lines=True),
    }


def _refuse_taken(work: Work, token: bytes, patient_id: int | None) -> None:
    found = work.connection.execute(select(PATIENT.c.id).where(PATIENT.c.number_token == token)).scalar()
    if found is not None and found != patient_id:
        raise BadValueError(
            phrase("Another patient has this number."), next_step=phrase("Open that patient, or correct the number.")
        )


def _find_by(work: Work, patient_id: int, details: PatientDetails) -> None:
    """Lets the patient be found by the beginnings of names and number, and no longer by older ones."""
    work.connection.execute(delete(PATIENT_TOKEN).where(PATIENT_TOKEN.c.patient_id == patient_id))
    tokens = work.database.sealer.tokens((details.family_name, details.given_name), details.number)
    rows = [{"token": token, "patient_id": patient_id} for token in sorted(tokens)]
    work.connection.execute(PATIENT_TOKEN.insert(), rows)


def _contact(details: ContactDetails) -> dict[str, str]:
    return {
        "kind": ContactKind(details.kind).value,
        "name": clean(details.name, phrase("The name")),
        "phone": clean(details.phone, phrase("The phone number"), empty=True),
        "note": clean(details.note, phrase("The note"), empty=True, lines=True),
    }


def _allergy(substance: str, reaction: str) -> dict[str, str]:
    return {
        "substance": clean(substance, phrase("The substance")),
        "reaction": clean(reaction, phrase("The reaction"), empty=True),
    }


def _added(work: Work, table: Table, patient_id: int, values: Mapping[str, Any]) -> Row:
    work.row(PATIENT, patient_id)
    row_id = work.add(table, {"patient_id": patient_id, **values})
    return {"id": row_id, "version": 1, **values}


def _visits(work: Work, patient_id: int) -> tuple[VisitLine, ...]:
    named = [VISIT.c[name] for name in VisitLine.__dataclass_fields__]
    newest = VISIT.c.begun_at.desc(), VISIT.c.id.desc()
    query = select(*named).where(VISIT.c.patient_id == patient_id).order_by(*newest).limit(VISITS_SHOWN)
    return tuple(filled(VisitLine, row) for row in work.rows(query))
