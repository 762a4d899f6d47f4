"""What of a patient's course stands on one axis of time: dose, concentration, pain, refills, events. No Qt.

A dose holds from the moment at which its program was read until the next one. It follows from the bytes that were read
from the pump, by the model in the implant record; a pump whose model is not known has a concentration and no dose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from device.quantities import Mass, grouped_number
from programmer_app.records.clinic.course import Course
from programmer_app.records.clinic.people import PatientFile
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.editors.wording import derived, said
from programmer_app.ui.patient.words import doses_of, event_text, model_of, program_of, score_text
from programmer_app.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Level:
    """A value that holds from a moment on.

    Attributes:
        at: Since when.
        value: In the unit of its series.
        text: As it is said.
    """

    at: datetime
    value: Fraction
    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened.

    Attributes:
        at: When.
        kind: refill, event, implant or signed.
        text: In a few words.
    """

    at: datetime
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Years:
    """The series of one drug, and what all have in common.

    Attributes:
        drug: Name as in the library; "" where no program is known.
        unit: Of the daily dose, `mg` or `mcg`.
        concentration_unit: Of the concentration.
        doses: Scheduled daily dose.
        concentrations: Of the drug in the reservoir.
        pain: Scores of the moment.
        moments: Refills, adverse events, implants; by time.
        first: Start of the axis; None where there is nothing to show.
        last: Its end: now.
    """

    drug: str
    unit: str
    concentration_unit: str
    doses: tuple[Level, ...]
    concentrations: tuple[Level, ...]
    pain: tuple[Level, ...]
    moments: tuple[Moment, ...]
    first: datetime | None
    last: datetime


def drugs_of(course: Course) -> tuple[str, ...]:
    """All drugs that were in the pump, the newest program's first."""
    names: dict[str, None] = {}
    for noted in reversed(course.programs):
        program = program_of(noted.value.image)
        for part in () if program is None else program.solution:
            names.setdefault(part.drug)
    return tuple(names)


def years_of(course: Course, file: PatientFile, library: DrugLibrary, drug: str, now: datetime) -> Years:
    """The series of a drug.

    Args:
        course: Of the patient.
        file: The patient's record.
        library: For names and units.
        drug: One of `drugs_of`; "" where there is none.
        now: End of the axis.
    """
    serials = {visit.id: visit.serial for visit in course.visits}
    unit = library.unit_of(drug) if drug else "mg"
    doses, concentrations = [], []
    for noted in course.programs:
        program = program_of(noted.value.image)
        if program is None:
            continue
        part = next((one for one in program.solution if one.drug == drug), None)
        concentration = Fraction(0) if part is None else part.concentration.value_in(f"{unit}/mL")
        text = tr("none") if part is None else said(part.concentration)
        concentrations.append(Level(noted.at, concentration, text))
        given = doses_of(program, model_of(file.implants, serials.get(noted.visit_id, "")), library)
        dose = next((one for one in given if one.drug == drug), None)
        if dose is not None:
            value = dose.scheduled * Fraction(Mass.UNITS[dose.unit], Mass.UNITS[unit])
            doses.append(Level(noted.at, value, f"{grouped_number(dose.scheduled_shown)} {dose.unit}/day"))
        elif given:
            doses.append(Level(noted.at, Fraction(0), tr("none")))
    pain = tuple(Level(one.at, Fraction(one.value.now), score_text(one.value)) for one in course.scores)
    moments = _moments(course, file)
    seen = [*(one.at for one in (*doses, *concentrations, *pain)), *(one.at for one in moments)]
    return Years(
        drug,
        unit,
        f"{unit}/mL",
        _runs(doses),
        _runs(concentrations),
        pain,
        moments,
        min(seen, default=None),
        max([now, *seen]),
    )


def _moments(course: Course, file: PatientFile) -> tuple[Moment, ...]:
    found = [Moment(one.at, "refill", tr("refill, {volume}", volume=said(one.value.filled))) for one in course.refills]
    found += [Moment(_noon(one.onset_on), "event", event_text(one.kind)) for one in file.events]
    found += [
        Moment(_noon(one.implanted_on), "implant", tr("implant {serial}", serial=one.serial)) for one in file.implants
    ]
    return tuple(sorted(found, key=lambda one: one.at))


def _noon(day: object) -> datetime:
    """A day as a moment of this computer's clock: its noon, which is the same day in every zone but the farthest."""
    return datetime.fromisoformat(f"{day}T12:00").astimezone()


def _runs(levels: Sequence[Level]) -> tuple[Level, ...]:
    """Without a level that says again what the one before it said."""
    kept: list[Level] = []
    for level in levels:
        if not kept or kept[-1].value != level.value:
            kept.append(level)
    return tuple(kept)


def at_moment(years: Years, at: datetime) -> list[str]:
    """What held at a moment, and what happened within a day of it, in words."""
    lines = [f"{at.astimezone():%Y-%m-%d}"]
    for name, levels in ((tr("dose"), years.doses), (tr("concentration"), years.concentrations)):
        before = [one for one in levels if one.at <= at]
        if before:
            lines.append(f"{name} {before[-1].text}")
    before = [one for one in years.pain if one.at <= at]
    if before:
        day = f"{before[-1].at.astimezone():%Y-%m-%d}"
        lines.append(tr("pain {score}, {day}", score=derived(before[-1].value), day=day))
    lines += [one.text for one in years.moments if abs((one.at - at).total_seconds()) < 86_400]
    return lines


def in_words(years: Years, library: DrugLibrary) -> str:
    """The whole axis for a screen reader, newest first."""
    if years.first is None:
        return tr("nothing yet")
    name = library.tall_man(years.drug)
    said_of = [(one.at, f"{name} {one.text}") for one in years.doses]
    said_of += [(one.at, tr("pain {score}", score=one.text)) for one in years.pain]
    said_of += [(one.at, one.text) for one in years.moments]
    return "; ".join(f"{at.astimezone():%Y-%m-%d}: {text}" for at, text in sorted(said_of, reverse=True))
