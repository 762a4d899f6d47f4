"""What is known of a visit: values that its calls take and give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from device.program import Component
from device.quantities import Volume
from programmer_app.records.clinic.events import AdverseEvent

_T = TypeVar("_T")
Moment = Literal["before", "after"]
Observed = Literal["function", "side effect"]


class VisitKind(StrEnum):
    """Why the patient came."""

    PROGRAMMING = "programming"
    REFILL = "refill"
    CHECK = "check"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit as recorded; `version` is handed in with a change and with the signature."""

    id: int
    version: int
    patient_id: int
    implant_id: int | None
    serial: str
    kind: str
    begun_at: datetime
    begun_by: int
    note: str
    corrects_id: int | None
    signed_at: datetime | None


@dataclass(frozen=True, slots=True)
class ProgramRead:
    """A program as it was read from the pump.

    Attributes:
        moment: Before or after it was programmed.
        generation: Of the program in the pump.
        image: Its bytes.
        digest: SHA-256 of them.
        read_at: When.
    """

    moment: Moment
    generation: int
    image: bytes
    digest: bytes
    read_at: datetime


@dataclass(frozen=True, slots=True)
class FindingNote:
    """A finding that was shown, with the reason of whoever went on."""

    code: str
    severity: str
    message: str
    reason: str


@dataclass(frozen=True, slots=True)
class RefillNote:
    """A refill: what was expected in the reservoir, what was drawn out, what was put in."""

    expected: Volume
    measured: Volume
    filled: Volume
    solution: tuple[Component, ...]
    first_fill: bool


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry of the pump's log; `detail` as JSON, keys as on the wire, bytes in hexadecimal digits."""

    sequence: int
    clock_s: int
    event: int
    detail: str


@dataclass(frozen=True, slots=True)
class PainScore:
    """Pain on the numeric rating scale, 0 (none) to 10 (worst that can be thought of); None where it was not asked."""

    now: int
    average_24h: int | None = None
    worst_24h: int | None = None


@dataclass(frozen=True, slots=True)
class Kept(Generic[_T]):
    """A part of a record with the number that a correction names."""

    id: int
    value: _T


@dataclass(frozen=True, slots=True)
class Signature:
    """Who answers for a visit.

    Attributes:
        account_id: Whose.
        name: That account's name when it signed.
        meaning: In words, like "performed and checked".
        signed_at: When.
        programmed: Digest of the program that was written; empty where none was.
        content: Digest of all that the visit holds.
    """

    account_id: int
    name: str
    meaning: str
    signed_at: datetime
    programmed: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class VisitFile:
    """A visit with its parts as they stand; `corrected_by` is the visit that corrects it, if any."""

    visit: Visit
    programs: tuple[Kept[ProgramRead], ...]
    findings: tuple[Kept[FindingNote], ...]
    refills: tuple[Kept[RefillNote], ...]
    log: tuple[LogLine, ...]
    scores: tuple[Kept[PainScore], ...]
    functions: tuple[Kept[str], ...]
    side_effects: tuple[Kept[str], ...]
    events: tuple[AdverseEvent, ...]
    signature: Signature | None
    corrected_by: int | None
