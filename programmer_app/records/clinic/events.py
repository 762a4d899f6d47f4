"""Adverse events: which kinds are known, and their reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.days import day_of_life
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.person import filled
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import BadValueError, NotFoundError, NotNowError
from programmer_app.records.store.identity import clean
from programmer_app.records.store.tables import ADVERSE_EVENT, PATIENT, VISIT

KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("infection", phrase("Infection")),
    ("meningitis", phrase("Meningitis")),
    ("bleeding", phrase("Bleeding")),
    ("site-drainage", phrase("Drainage at the site")),
    ("site-swelling", phrase("Swelling at the site (seroma, haematoma)")),
    ("wound", phrase("Wound that opens or does not heal")),
    ("csf-leak", phrase("Leak of cerebrospinal fluid")),
    ("headache", phrase("Severe headache")),
    ("itching", phrase("Itching")),
    ("nausea", phrase("Nausea or vomiting")),
    ("urination", phrase("Difficulty urinating")),
    ("constipation", phrase("Constipation")),
    ("swollen-limbs", phrase("Swollen limbs")),
    ("increased-pain", phrase("Increased pain")),
    ("weakness", phrase("Weakness")),
    ("numbness", phrase("Numbness")),
    ("sedation", phrase("Sedation")),
    ("breathing", phrase("Slow or shallow breathing")),
    ("confusion", phrase("Confusion or hallucinations")),
    ("low-blood-pressure", phrase("Low blood pressure")),
    ("overdose", phrase("Overdose")),
    ("underdose", phrase("Underdose")),
    ("withdrawal", phrase("Withdrawal")),
    ("granuloma", phrase("Mass at the tip of the catheter (granuloma)")),
    ("catheter-disconnected", phrase("Disconnected catheter")),
    ("catheter-kinked", phrase("Kinked or blocked catheter")),
    ("catheter-moved", phrase("Catheter that moved")),
    ("pocket-fill", phrase("Drug beside the pump (pocket fill)")),
    ("wrong-port", phrase("Drug into the wrong port")),
    ("pump-turned", phrase("Pump that turned over")),
    ("pump-stopped", phrase("Pump that stopped")),
    ("pump-delivery", phrase("Pump that gave more or less than programmed")),
    ("hypersensitivity", phrase("Allergic reaction")),
    ("other", phrase("Other; say what it was")),
)
"""Code and title. Source: complications named for intrathecal therapy in manufacturers' brief statements and notices
(infection to disconnected catheter), and the accidents of docs/hazards.md (pocket fill to delivery)."""

_KNOWN: Final = frozenset(code for code, _ in KINDS)
_NEEDS_WORDS: Final = "other"


class EventSeverity(StrEnum):
    """How bad it was. Source: CTCAE v5.0 grades 1 to 5, in words."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"
    LIFE_THREATENING = "life-threatening"
    DEATH = "death"


@dataclass(frozen=True, slots=True)
class EventDetails:
    """An adverse event as typed.

    Attributes:
        kind: Code of `KINDS`.
        severity: How bad.
        onset_on: Day on which it began.
        action: What was done; may be "none yet".
        description: In words; needed for `other`.
    """

    kind: str
    severity: EventSeverity
    onset_on: date
    action: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class AdverseEvent:
    """An adverse event as recorded; one that corrects an older report names it."""

    id: int
    visit_id: int | None
    kind: str
    severity: str
    onset_on: date
    action: str
    description: str
    noted_at: datetime
    noted_by: int
    replaces_id: int | None


class Events(Room):
    """Calls on adverse events."""

    ROOM = "events"

    @call(Action.KEPT)
    def report(
        self,
        work: Work,
        patient_id: int,
        details: EventDetails,
        *,
        visit_id: int | None = None,
        replaces_id: int | None = None,
    ) -> AdverseEvent:
        """Reports an adverse event, or corrects a report.

        Args:
            work: Given by the office.
            patient_id: Who has it.
            details: What it is.
            visit_id: The visit at which it was found; None outside one.
            replaces_id: The report that this one corrects; None for a new event.

        Raises:
            BadValueError: A value cannot be.
            NotNowError: The report was corrected before.
        """
        work.tell(f"patient {patient_id}", "adverse event")
        patient = work.row(PATIENT, patient_id)
        _of_patient(work, patient_id, visit_id, replaces_id)
        if details.kind not in _KNOWN:
            raise BadValueError(phrase("'{kind}' is no kind of adverse event that is known.", kind=details.kind))
        values = {
            "patient_id": patient_id,
            "visit_id": visit_id,
            "kind": details.kind,
            "severity": EventSeverity(details.severity).value,
            "onset_on": day_of_life(details.onset_on, patient["birth_date"], work.today, phrase("The onset")),
            "action": clean(details.action, phrase("The action"), lines=True),
            "description": clean(
                details.description, phrase("The description"), empty=details.kind != _NEEDS_WORDS, lines=True
            ),
            "noted_at": work.now,
            "noted_by": work.account_id,
            "replaces_id": replaces_id,
        }
        return _event({"id": work.add(ADVERSE_EVENT, values), **values})


def events_of(work: Work, patient_id: int) -> tuple[AdverseEvent, ...]:
    """The events of a patient as they stand, oldest report first."""
    return tuple(_event(row) for row in work.standing(ADVERSE_EVENT, "patient_id", patient_id))


def events_at(work: Work, visit_id: int) -> tuple[AdverseEvent, ...]:
    """The events that were found at a visit, as they stand."""
    return tuple(_event(row) for row in work.standing(ADVERSE_EVENT, "visit_id", visit_id))


def _of_patient(work: Work, patient_id: int, visit_id: int | None, replaces_id: int | None) -> None:
    if visit_id is not None and work.row(VISIT, visit_id)["patient_id"] != patient_id:
        raise NotFoundError(phrase("There is no visit {visit_id} of this patient.", visit_id=visit_id))
    if replaces_id is None:
        return
    if work.row(ADVERSE_EVENT, replaces_id)["patient_id"] != patient_id:
        raise NotFoundError(phrase("There is no report {replaces_id} of this patient.", replaces_id=replaces_id))
    if work.of(ADVERSE_EVENT, "replaces_id", replaces_id):
        raise NotNowError(phrase("This report was corrected before."), next_step=phrase("Correct the newer report."))


def _event(row: Row) -> AdverseEvent:
    return filled(AdverseEvent, row)
