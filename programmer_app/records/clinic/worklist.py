"""What is to be done for whom: refills due, follow-ups, trials; and finding a patient.

A date of a refill is the earliest of volume, stability and battery as `therapy.due` computes it from what runs in the
pump; this room keeps it and says which of them it was. The list shows what was missed or is overdue first, the longest
overdue first of all, then what is to come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final, Literal

from sqlalchemy import Select, select

from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.calendar import CalendarEntry, calendar_of
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.people import patient_of
from programmer_app.records.clinic.person import Patient, filled
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import BadValueError, NotNowError
from programmer_app.records.store.identity import (
    LONGEST_BEGINNING,
    Sealer,
    clean,
    folded_number,
    words,
)
from programmer_app.records.store.tables import APPOINTMENT, IMPLANT, PATIENT, PATIENT_TOKEN
from programmer_app.therapy.due import ProgramDue

MOST_SHOWN: Final = 100
_LOOKED_AT: Final = 500
"""Patients that share the first letters of what was typed, of whom those are taken that match all of it."""
_OPEN: Final = "open"
_LAST_CHARACTER: Final = "\U0010ffff"

Closing = Literal["kept", "cancelled"]


class DueKind(StrEnum):
    """What for."""

    REFILL = "refill"
    FOLLOW_UP = "follow-up"
    TRIAL = "trial"
    REPLACEMENT = "replacement"


class Standing(StrEnum):
    """How urgent an entry is; in the order in which they are shown."""

    MISSED = "missed"
    OVERDUE = "overdue"
    TODAY = "today"
    TO_COME = "to come"


@dataclass(frozen=True, slots=True)
class Appointment:
    """Something due, as recorded.

    Attributes:
        id: Number.
        version: Handed in with a change.
        patient_id: For whom.
        kind: What for.
        due_on: By which day.
        governed_by: What sets that day: volume, volume_at_most, stability, battery, or "" for a chosen day.
        booked_for: Moment that was agreed on; None where none was.
        state: open, kept or cancelled.
        note: May be empty.
    """

    id: int
    version: int
    patient_id: int
    kind: str
    due_on: date
    governed_by: str
    booked_for: datetime | None
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class DueLine:
    """A line of the worklist."""

    appointment: Appointment
    patient: Patient
    standing: Standing


@dataclass(frozen=True, slots=True)
class Found:
    """A patient that was found, with the serials of the pumps in the record."""

    patient: Patient
    serials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Patients by name; `more` when there are others that match."""

    found: tuple[Found, ...]
    more: bool


class Worklist(Room):
    """Calls on what is due, and the search."""

    ROOM = "worklist"

    @call(Action.OPENED, reads=True)
    def due(
        self, work: Work, *, until: date | None = None, first: int = 0, most: int = MOST_SHOWN
    ) -> tuple[DueLine, ...]:
        """What is due, the most urgent first.

        Args:
            work: Given by the office.
            until: Leaves out what is due after that day; None for none.
            first: How many lines are skipped, for the next page.
            most: How many lines are given.
        """
        query = select(APPOINTMENT).where(APPOINTMENT.c.state == _OPEN)
        if until is not None:
            query = query.where(APPOINTMENT.c.sort_on <= until)
        page = query.order_by(APPOINTMENT.c.sort_on, APPOINTMENT.c.id).offset(first).limit(most)
        rows = work.rows(page, APPOINTMENT)
        patients = _patients(work, [row["patient_id"] for row in rows])
        return tuple(
            DueLine(filled(Appointment, row), patients[row["patient_id"]], _standing(row, work)) for row in rows
        )

    @call(Action.OPENED, reads=True)
    def search(self, work: Work, text: str, *, most: int = MOST_SHOWN) -> SearchResult:
        """Patients by the beginnings of names, by number or by a pump's serial; case and accents do not matter."""
        sealer = work.database.sealer
        ids = _by_name(work, sealer, words(text)) | _by_number(work, sealer, folded_number(text))
        patients = [patient for patient in _patients(work, sorted(ids)).values() if _matches(patient, text)] + list(
            _by_serial(work, folded_number(text)).values()
        )
        unique = {patient.id: patient for patient in patients}
        ordered = sorted(unique.values(), key=lambda one: (words(one.name), one.id))
        shown = ordered[:most]
        serials = _serials(work, [patient.id for patient in shown])
        found = tuple(Found(patient, serials.get(patient.id, ())) for patient in shown)
        return SearchResult(found, more=len(ordered) > most or len(ids) >= _LOOKED_AT)

    @call(Action.KEPT)
    def set_due(self, work: Work, patient_id: int, due: ProgramDue) -> Appointment | None:
        """Keeps when the pump must be seen to next; an older open date for a refill is closed as kept.

        Returns:
            The new entry; None where nothing limits the program.
        """
        work.tell(f"patient {patient_id}", "refill due")
        work.row(PATIENT, patient_id)
        open_now = (APPOINTMENT.c.patient_id == patient_id) & (APPOINTMENT.c.state == _OPEN)
        query = select(APPOINTMENT).where(open_now, APPOINTMENT.c.kind == DueKind.REFILL.value)
        for row in work.rows(query, APPOINTMENT):
            work.change(APPOINTMENT, row["id"], row["version"], {"state": "kept"})
        if due.due is None:
            return None
        return _added(work, patient_id, DueKind.REFILL, due.due, due.governed_by or "", "")

    @call(Action.KEPT)
    def book(
        self, work: Work, patient_id: int, kind: DueKind, due_on: date, *, at: datetime | None = None, note: str = ""
    ) -> Appointment:
        """Makes an entry for a chosen day, with or without a moment that was agreed on.

        Raises:
            BadValueError: The day lies before today.
        """
        work.tell(f"patient {patient_id}", f"{kind} booked")
        work.row(PATIENT, patient_id)
        if due_on < work.today:
            raise BadValueError(f"{due_on.isoformat()} lies before today, {work.today.isoformat()}.")
        return _added(work, patient_id, DueKind(kind), due_on, "", note, at)

    @call(Action.KEPT)
    def close(self, work: Work, appointment_id: int, version: int, state: Closing) -> Appointment:
        """Closes an entry: the patient came, or it is no longer wanted.

        Raises:
            NotNowError: It is closed.
        """
        work.tell(f"appointment {appointment_id}", state)
        if state not in {"kept", "cancelled"}:
            raise BadValueError(f"'{state}' is no way to close an appointment.")
        if work.row(APPOINTMENT, appointment_id)["state"] != _OPEN:
            raise NotNowError("This appointment is closed.")
        return filled(Appointment, work.change(APPOINTMENT, appointment_id, version, {"state": state}))

    @call(Action.EXPORT, reads=True)
    def calendar(self, work: Work, until: date) -> bytes:
        """Open entries up to a day as iCalendar (RFC 5545), without names: with the number of the patient's record."""
        work.tell("", "calendar")
        query = select(APPOINTMENT).where(APPOINTMENT.c.state == _OPEN, APPOINTMENT.c.sort_on <= until)
        rows = work.rows(query.order_by(APPOINTMENT.c.sort_on, APPOINTMENT.c.id), APPOINTMENT)
        entries = [
            CalendarEntry(
                row["id"],
                row["version"],
                f"Pump: {row['kind']}, patient {row['patient_id']}",
                row["due_on"],
                row["booked_for"],
            )
            for row in rows
        ]
        return calendar_of(entries, work.now)


def _added(
    work: Work,
    patient_id: int,
    kind: DueKind,
    due_on: date,
    governed_by: str,
    note: str,
    at: datetime | None = None,
) -> Appointment:
    booked = None if at is None else at.astimezone(UTC)
    values = {
        "patient_id": patient_id,
        "kind": kind.value,
        "due_on": due_on,
        "governed_by": governed_by,
        "booked_for": booked,
        "sort_on": due_on if booked is None else min(due_on, booked.date()),
        "state": _OPEN,
        "note": clean(note, "The note", empty=True, lines=True),
    }
    return filled(Appointment, {"id": work.add(APPOINTMENT, values), "version": 1, **values})


def _standing(row: Row, work: Work) -> Standing:
    if row["booked_for"] is not None and row["booked_for"] < work.now - timedelta(hours=1):
        return Standing.MISSED
    if row["due_on"] < work.today:
        return Standing.OVERDUE
    return Standing.TODAY if row["sort_on"] == work.today else Standing.TO_COME


# --- the search -------------------------------------------------------------------------------------------------------


def _by_name(work: Work, sealer: Sealer, typed: Sequence[str]) -> set[int]:
    if not typed:
        return set()
    query: Select[int] | None = None
    for word in sorted(typed, key=len, reverse=True):
        token = sealer.token(word[:LONGEST_BEGINNING], "word")
        matching = select(PATIENT_TOKEN.c.patient_id).where(PATIENT_TOKEN.c.token == token)
        query = matching if query is None else query.where(PATIENT_TOKEN.c.patient_id.in_(matching))
    return _ids(work, query)


def _by_number(work: Work, sealer: Sealer, number: str) -> set[int]:
    if not number:
        return set()
    token = sealer.token(number[:LONGEST_BEGINNING], "number")
    return _ids(work, select(PATIENT_TOKEN.c.patient_id).where(PATIENT_TOKEN.c.token == token))


def _ids(work: Work, query: Select[int] | None) -> set[int]:
    if query is None:
        return set()
    return set(work.connection.execute(query.limit(_LOOKED_AT)).scalars())


def _by_serial(work: Work, serial: str) -> dict[int, Patient]:
    if not serial:
        return {}
    column = IMPLANT.c.serial_folded
    query = select(IMPLANT.c.patient_id).where(column >= serial, column < serial + _LAST_CHARACTER)
    return _patients(work, sorted(_ids(work, query)))


def _matches(patient: Patient, text: str) -> bool:
    if folded_number(patient.number).startswith(folded_number(text)):
        return True
    own = words(f"{patient.family_name} {patient.given_name}")
    return all(any(one.startswith(word) for one in own) for word in words(text))


def _patients(work: Work, ids: Sequence[int]) -> dict[int, Patient]:
    if not ids:
        return {}
    rows = work.rows(select(PATIENT).where(PATIENT.c.id.in_(ids)), PATIENT)
    return {row["id"]: patient_of(row) for row in rows}


def _serials(work: Work, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    query = select(IMPLANT.c.patient_id, IMPLANT.c.serial).where(IMPLANT.c.patient_id.in_(ids)).order_by(IMPLANT.c.id)
    for patient_id, serial in work.connection.execute(query):
        found[patient_id] = (*found.get(patient_id, ()), serial)
    return found
