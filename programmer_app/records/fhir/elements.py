"""Data types of FHIR, as far as they are written; the same in R4B and R5 but for `Dosage`.

Frozen models that refuse unknown fields. Names in Python are those of FHIR with underscores; `plain` gives the JSON
form, in which nothing is empty: FHIR has no empty texts, lists or objects.

Source: HL7 FHIR 4.3.0 and 5.0.0, pages datatypes and references.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer
from pydantic.alias_generators import to_camel

Text = Annotated[str, Field(min_length=1, pattern=r"\S")]


def _moment(value: datetime) -> str:
    """UTC, to the millisecond, as `instant` and `dateTime` both take it."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _when(value: date) -> str:
    return _moment(value) if isinstance(value, datetime) else value.isoformat()


Moment = Annotated[datetime, PlainSerializer(_moment, return_type=str)]
Day = Annotated[date, PlainSerializer(date.isoformat, return_type=str)]
When = Annotated[date | datetime, PlainSerializer(_when, return_type=str)]
"""A moment, or a day where the time is not known."""


class Element(BaseModel):
    """Base of all: frozen, nothing unknown."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", alias_generator=to_camel, validate_by_name=True, validate_by_alias=True
    )


def plain(element: Element) -> dict[str, Any]:
    """The JSON form; numbers are Decimal or int."""
    shorn: dict[str, Any] = _shorn(element.model_dump(by_alias=True, exclude_none=True))
    return shorn


def _shorn(value: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        return {name: shorn for name, inner in value.items() if (shorn := _shorn(inner)) not in ({}, [])}
    if isinstance(value, (list, tuple)):
        return [_shorn(inner) for inner in value]
    return value


class Coding(Element):
    system: Text
    code: Text
    display: Text | None = None


class CodeableConcept(Element):
    coding: tuple[Coding, ...] = ()
    text: Text | None = None


class Quantity(Element):
    value: Decimal
    unit: Text | None = None
    system: Text
    code: Text


class Ratio(Element):
    numerator: Quantity
    denominator: Quantity


class Period(Element):
    start: When | None = None
    end: When | None = None


class Identifier(Element):
    use: Text | None = None
    type: CodeableConcept | None = None
    system: Text | None = None
    value: Text


class Reference(Element):
    reference: Text | None = None
    identifier: Identifier | None = None
    display: Text | None = None


class CodeableReference(Element):
    """R5 only: a concept, or the resource that says it."""

    concept: CodeableConcept | None = None
    reference: Reference | None = None


class HumanName(Element):
    use: Text | None = None
    text: Text | None = None
    family: Text | None = None
    given: tuple[Text, ...] = ()


class ContactPoint(Element):
    system: Text
    value: Text


class Annotation(Element):
    text: Text


class Narrative(Element):
    status: Text
    div: Text


class Meta(Element):
    security: tuple[Coding, ...] = ()
    tag: tuple[Coding, ...] = ()


class TimingRepeat(Element):
    """`duration` and `period` with their units; times of the day by the pump's clock."""

    count: int | None = None
    duration: Decimal | None = None
    duration_unit: Text | None = None
    frequency: int | None = None
    period: Decimal | None = None
    period_unit: Text | None = None
    day_of_week: tuple[Text, ...] = ()
    time_of_day: tuple[Text, ...] = ()


class Timing(Element):
    repeat: TimingRepeat


class DoseAndRate(Element):
    type: CodeableConcept
    dose_quantity: Quantity | None = None
    rate_quantity: Quantity | None = None
