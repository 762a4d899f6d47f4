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

from sqlalchemy import FromClause, Select, select

from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.calendar import CalendarEntry, calendar_of
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.people import patient_of
from programmer_app.records.clinic.person import Patient, filled
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import BadValueError, NotNowError
from programmer_app.records.store.identity import (
    LONGEST_BEGINNING,
    clean,
    folded_number,
    words,
)
from programmer_app.records.store.tables import APPOINTMENT, IMPLANT, PATIENT, PATIENT_TOKEN, VISIT
from programmer_app.therapy.due import ProgramDue

MOST_SHOWN: Final = 100
MOST_RECENT: Final = 20
_VISITS_LOOKED_AT: Final = 200
"""Newest visits among which those patients are sought who were here last."""
_LOOKED_AT: Final = 500
"""Patients that share the first letters of what was typed, of whom those are taken that match all of it."""
OPEN: Final = "open"
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
        query = select(APPOINTMENT).where(APPOINTMENT.c.state == OPEN)
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
        typed, number = words(text), folded_number(text)
        # what is longer than a token is compared after decryption, so more of them are looked at
        beyond = max(map(len, (*typed, number)), default=0) > LONGEST_BEGINNING
        limit = _LOOKED_AT if beyond else most + 1
        ids = _by_name(work, typed, limit) | _by_number(work, number, limit) | _by_serial(work, number, limit)
        patients = _patients(work, sorted(ids))
        serials = _serials(work, sorted(ids))
        matching = [one for one in patients.values() if _matches(one, serials.get(one.id, ()), typed, number)]
        matching.sort(key=lambda one: (words(one.name), one.id))
        found = tuple(Found(patient, serials.get(patient.id, ())) for patient in matching[:most])
        return SearchResult(found, more=len(matching) > most or len(ids) >= limit)

    @call(Action.OPENED, reads=True)
    def recent(self, work: Work, *, opened: Sequence[int] = (), most: int = MOST_RECENT) -> tuple[Found, ...]:
        """Patients of whom somebody may want to see more: those whose records were opened, then those here last.

        Args:
            work: Given by the office.
            opened: Numbers of the patients that come first, in this order.
            most: How many are given.
        """
        visits = select(VISIT.c.patient_id).order_by(VISIT.c.id.desc()).limit(_VISITS_LOOKED_AT)
        ids = list(dict.fromkeys((*opened, *work.connection.execute(visits).scalars())))[:most]
        patients, serials = _patients(work, ids), _serials(work, ids)
        return tuple(Found(patients[one], serials.get(one, ())) for one in ids if one in patients)

    @call(Action.KEPT)
    def set_due(self, work: Work, patient_id: int, due: ProgramDue) -> Appointment | None:
        """Keeps when the pump must be seen to next; an older open date for a refill is closed as kept.

        Returns:
            The new entry; None where nothing limits the program.
        """
        work.tell(f"patient {patient_id}", "refill due")
        work.row(PATIENT, patient_id)
        open_now = (APPOINTMENT.c.patient_id == patient_id) & (APPOINTMENT.c.state == OPEN)
        query = select(APPOINTMENT).where(open_now, APPOINTMENT.c.kind == DueKind.REFILL.value)
        for row in work.rows(query, APPOINTMENT):
            work.change(APPOINTMENT, row["id"], row["version"], {"state": "kept"})
        if due.due is None:
            return None
        return _added(work, patient_id, DueKind.REFILL, due.due, due.governed_by or "", "")

    @call(Action.KEPT)
    def bring_forward(self, work: Work, patient_id: int, due: ProgramDue) -> Appointment | None:
        """Keeps an earlier day for the refill, where another program empties the pump sooner; never a later one.

        Returns:
            The entry that stands now; None where nothing limits the program and none stood.
        """
        work.tell(f"patient {patient_id}", "refill due")
        work.row(PATIENT, patient_id)
        open_now = (APPOINTMENT.c.patient_id == patient_id) & (APPOINTMENT.c.state == OPEN)
        query = select(APPOINTMENT).where(open_now, APPOINTMENT.c.kind == DueKind.REFILL.value)
        standing = [filled(Appointment, row) for row in work.rows(query, APPOINTMENT)]
        if due.due is None or any(one.due_on <= due.due for one in standing):
            return min(standing, key=lambda one: one.due_on, default=None)
        for one in standing:
            work.change(APPOINTMENT, one.id, one.version, {"state": "cancelled"})
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
            raise BadValueError(
                phrase("{due_on} lies before today, {today}.", due_on=due_on.isoformat(), today=work.today.isoformat())
            )
        return _added(work, patient_id, DueKind(kind), due_on, "", note, at)

    @call(Action.KEPT)
    def close(self, work: Work, appointment_id: int, version: int, state: Closing) -> Appointment:
        """Closes an entry: the patient came, or it is no longer wanted.

        Raises:
            NotNowError: It is closed.
        """
        work.tell(f"appointment {appointment_id}", state)
        if state not in {"kept", "cancelled"}:
            raise BadValueError(phrase("'{state}' is no way to close an appointment.", state=state))
        if work.row(APPOINTMENT, appointment_id)["state"] != OPEN:
            raise NotNowError(phrase("This appointment is closed."))
        return filled(Appointment, work.change(APPOINTMENT, appointment_id, version, {"state": state}))

    @call(Action.EXPORT, reads=True)
    def calendar(self, work: Work, until: date) -> bytes:
        """Open entries up to a day as iCalendar (RFC 5545), without names: with the number of the patient's record."""
        work.tell("", "calendar")
        query = select(APPOINTMENT).where(APPOINTMENT.c.state == OPEN, APPOINTMENT.c.sort_on <= until)
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
        "state": OPEN,
        "note": clean(note, phrase("The note"), empty=True, lines=True),
    }
    return filled(Appointment, {"id": work.add(APPOINTMENT, values), "version": 1, **values})


def _standing(row: Row, work: Work) -> Standing:
    if row["booked_for"] is not None and row["booked_for"] < work.now - timedelta(hours=1):
        return Standing.MISSED
    if row["due_on"] < work.today:
        return Standing.OVERDUE
    return Standing.TODAY if row["sort_on"] == work.today else Standing.TO_COME


# --- the search -------------------------------------------------------------------------------------------------------


def _by_name(work: Work, typed: Sequence[str], limit: int) -> set[int]:
    if not typed:
        return set()
    first, *others = sorted(typed, key=len, reverse=True)
    query = _with_token(work, PATIENT_TOKEN, first, "word")
    for word in others:
        other = PATIENT_TOKEN.alias()
        same = other.c.patient_id == PATIENT_TOKEN.c.patient_id
        query = query.where(_with_token(work, other, word, "word").where(same).exists())
    return _ids(work, query, limit)


def _by_number(work: Work, number: str, limit: int) -> set[int]:
    return _ids(work, _with_token(work, PATIENT_TOKEN, number, "number"), limit) if number else set()


def _by_serial(work: Work, serial: str, limit: int) -> set[int]:
    if not serial:
        return set()
    column = IMPLANT.c.serial_folded
    return _ids(work, select(IMPLANT.c.patient_id).where(column >= serial, column < serial + _LAST_CHARACTER), limit)


def _with_token(work: Work, tokens: FromClause, beginning: str, kind: str) -> Select[int]:
    token = work.database.sealer.token(beginning[:LONGEST_BEGINNING], kind)
    return select(tokens.c.patient_id).where(tokens.c.token == token)


def _ids(work: Work, query: Select[int], limit: int) -> set[int]:
    return set(work.connection.execute(query.limit(limit)).scalars())


def _matches(patient: Patient, serials: Sequence[str], typed: Sequence[str], number: str) -> bool:
    if any(folded_number(own).startswith(number) for own in (patient.number, *serials)):
        return True
    own = words(f"{patient.family_name} {patient.given_name}")
    return all(any(one.startswith(word) for one in own) for word in typed)


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
