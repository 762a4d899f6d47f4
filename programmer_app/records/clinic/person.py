"""What is known of a patient: values that the calls take and give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from device.quantities import Length, Volume

_T = TypeVar("_T")


def filled(kind: type[_T], row: Mapping[str, Any]) -> _T:
    """A value of a row that has a column for each of its attributes."""
    return kind(**{one.name: row[one.name] for one in fields(kind)})  # type: ignore[arg-type]


class ContactKind(StrEnum):
    """Who is to be called."""

    RELATIVE = "relative"
    FAMILY_DOCTOR = "family doctor"
    REFERRING = "referring doctor"
    PHARMACY = "pharmacy"
    CARE = "home care"


@dataclass(frozen=True, slots=True)
class PatientDetails:
    """A patient as typed.

    Attributes:
        number: Of the patient in the clinic; one patient has it.
        family_name: In any script.
        given_name: Likewise; may be empty.
        birth_date: Not after today.
        diagnosis: Why the pump; may be empty.
        note: Several lines; may be empty.
    """

    number: str
    family_name: str
    given_name: str
    birth_date: date
    diagnosis: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient as recorded; `version` is handed in with a change."""

    id: int
    version: int
    number: str
    family_name: str
    given_name: str
    birth_date: date
    diagnosis: str
    note: str

    @property
    def name(self) -> str:
        """Family name first, as lists are sorted."""
        return f"{self.family_name}, {self.given_name}" if self.given_name else self.family_name


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """Somebody to call."""

    kind: ContactKind
    name: str
    phone: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call, as recorded; one that is no longer right is not `active`."""

    id: int
    version: int
    kind: str
    name: str
    phone: str
    note: str
    active: bool


@dataclass(frozen=True, slots=True)
class Allergy:
    """What the patient reacts to; one that was ruled out is not `active`."""

    id: int
    version: int
    substance: str
    reaction: str
    active: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of catheter, in the order from pump to tip.

    Attributes:
        name: Like `spinal`.
        model: Of the maker.
        length: Before it was trimmed.
        trimmed_pump_end: Cut off at the end nearer the pump.
        trimmed_tip_end: Cut off at the other end.
        volume: Of what is left.
    """

    name: str
    model: str
    length: Length
    trimmed_pump_end: Length
    trimmed_tip_end: Length
    volume: Volume


@dataclass(frozen=True, slots=True)
class ImplantDetails:
    """An implanted pump as typed.

    Attributes:
        pump_model: Name of the model.
        serial: Of the pump, as the pump itself says it.
        implanted_on: Day.
        site: Like "left abdomen".
        tip_level: Like `T10`.
        segments: Of the catheter, from the pump to the tip.
        mri_note: What must be known before and after a scan; may be empty.
        trial_id: The trial that led to it; None for a pump that was implanted before there were records.
    """

    pump_model: str
    serial: str
    implanted_on: date
    site: str
    tip_level: str
    segments: tuple[Segment, ...]
    mri_note: str = ""
    trial_id: int | None = None


@dataclass(frozen=True, slots=True)
class Implant:
    """An implanted pump as recorded."""

    id: int
    version: int
    patient_id: int
    trial_id: int | None
    pump_model: str
    serial: str
    implanted_on: date
    site: str
    tip_level: str
    mri_note: str
    explanted_on: date | None
    explant_reason: str
    segments: tuple[Segment, ...]
    catheter_revision: int


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit in the list of a patient."""

    id: int
    kind: str
    serial: str
    begun_at: datetime
    signed_at: datetime | None
    corrects_id: int | None


@dataclass(frozen=True, slots=True)
class State:
    """One state of a record, newest last: who made it, when, and its values as JSON.

    Attributes:
        by: Name of the account; "" where nobody had logged in yet.
    """

    record: str
    record_id: int
    version: int
    at: datetime
    account_id: int | None
    audit: str
    after: str
    by: str
