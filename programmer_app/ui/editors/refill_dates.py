"""When the low-reservoir alarm will sound: a date on the pump's clock, never later than the true moment. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from device.clock import pump_time
from device.program import DeliveryProgram
from device.pump import PumpModel
from programmer_app.therapy.due import day_after, whole_days
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.schedule import UndrawableError
from programmer_app.ui.editors.plot_data import axis_from, draft_curves
from programmer_app.ui.translation import told


@dataclass(frozen=True, slots=True)
class LowReservoir:
    """When the calculated volume reaches the low alarm.

    Attributes:
        on: The day by the pump's clock, in whole days from now, as everywhere; None if it is more than 100 years away.
        days: Whole days until then by scheduled delivery.
        days_at_most: Whole days if every patient bolus is used.
        problem: Why there is no date, where an amount is far beyond any pump; empty otherwise.
    """

    on: date | None
    days: int | None
    days_at_most: int | None
    problem: str = ""


def low_reservoir(program: DeliveryProgram, model: PumpModel, library: DrugLibrary, clock_s: int) -> LowReservoir:
    """When a program that begins at `clock_s` with its own reservoir volume calls for a refill."""
    try:
        curves = draft_curves(program, model, library, None, axis_from(clock_s, 24.0))
    except UndrawableError as error:
        return LowReservoir(None, None, None, told(error))
    low_at_h = curves.low_at_h
    if low_at_h is None:
        return LowReservoir(None, None, None)
    at_most = curves.low_at_most_h if curves.course.demand is not None else low_at_h
    on = day_after(pump_time(clock_s).date(), low_at_h)
    return LowReservoir(on, whole_days(low_at_h), None if at_most is None else whole_days(at_most))
