"""Limits and moments of a view: lines across and upright ones, with their words. No Qt."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from device.clock import pump_time
from device.program import DeliveryProgram
from device.quantities import grouped_number
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.due import program_due
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.editors.plot_data import DAY_H, Axis
from programmer_app.ui.plots.overlay import Limit, Mark
from programmer_app.ui.translation import tr


def dose_limits(library: DrugLibrary, drug: str, unit: str) -> list[Limit]:
    """Soft and hard limit of the daily dose, in `unit`; nothing for a drug without them."""
    found = library.get(drug)
    if found is None:
        return []
    band = found.limits.daily_dose
    lines: list[Limit] = []
    for limit, word in ((band.soft_high, "soft"), (band.hard_high, "hard")):
        if limit is not None:
            value = limit.value.value_in(f"{unit}/day")
            said = {
                "word": tr("soft") if word == "soft" else tr("hard"),
                "value": grouped_number(value),
                "unit": unit,
            }
            if limit.is_of_clinic:
                text = tr("this clinic's {word} limit {value} {unit}/24 h", **said)
            else:
                text = tr("library {word} limit {value} {unit}/24 h", **said)
            lines.append((float(value), text, "reason" if word == "soft" else "blocked"))
    return lines


def reservoir_limits(draft: DeliveryProgram) -> list[Limit]:
    """The volume at which the pump calls."""
    low = draft.reservoir.low_alarm
    return [(float(low.value_in("mL")), tr("low-reservoir alarm {low}", low=low.text("mL")), "reason")]


def reservoir_marks(curves: Curves, library: DrugLibrary, axis: Axis) -> list[Mark]:
    """When the alarm comes, when the reservoir is empty, and when a refill is due at the latest."""
    marks: list[Mark] = []
    for word, hours, colour in (
        (tr("low alarm"), curves.low_at_h, "reason"),
        (tr("empty"), curves.empty_at_h, "blocked"),
    ):
        if hours is not None:
            marks.append((float(hours), f"{word} {_date(axis, hours)}", colour))
    due_h = refill_due_h(curves, library, axis)
    if due_h is not None and due_h > 0:
        marks.append((due_h, tr("refill due {date}", date=_date(axis, Fraction(due_h))), "text"))
    return marks


def refill_due_h(curves: Curves, library: DrugLibrary, axis: Axis) -> float | None:
    """Hours to the day of the next refill: by volume, with every bolus.

    Which fill it is and how long the solution has been in the pump are not known here, so its stability counts on the
    Refill screen alone.
    """
    begins = pump_time(axis.start_s)
    due = program_due(curves, library, begins.date(), first_fill=False)
    days = [day for day in (due.volume_on, due.volume_at_most_on) if day is not None]
    if not days:
        return None
    at = begins.replace(hour=0, minute=0, second=0) + timedelta((min(days) - begins.date()).days)
    return (at - begins).total_seconds() / 3_600


def reservoir_note(curves: Curves, library: DrugLibrary, axis: Axis) -> str:
    """The dates in words, also where they lie beyond the axis."""
    return " · ".join(text for _hours, text, _colour in sorted(reservoir_marks(curves, library, axis)))


def _date(axis: Axis, hours: Fraction) -> str:
    # more than the calendar holds cannot come: the curves give no moment beyond 100 years
    return f"{pump_time(axis.start_s + int(hours * 3_600)):%Y-%m-%d}"


def shows_daily_limits(axis: Axis, *, window: bool) -> bool:
    """A limit of a day holds for any 24 h, and for a sum only while that is no longer."""
    return window or axis.span_h <= DAY_H
