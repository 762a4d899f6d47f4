"""Switching the basal mode without losing or inventing a dose.

A switch keeps the daily dose of the primary drug wherever the old mode has one. From the minimum rate, and to periodic
boluses, the person is asked first; the functions here take what was typed. No Qt.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from device.program import (
    MINUTES_PER_DAY,
    WEEKDAYS,
    DeliveryProgram,
    Flex,
    FlexStep,
    MinimumRate,
    PeriodicBolus,
    SimpleContinuous,
    Week,
)
from device.pump import PumpModel
from device.quantities import DoseRate
from device.wording import phrase
from programmer_app.ui.editors.draft_edits import Edit, EditError, changed, made
from programmer_app.ui.translation import tr

Mode = Literal["simple", "flex", "weekly", "periodic", "minimum"]
MODE_NAMES: dict[Mode, str] = {
    "simple": phrase("Simple continuous"),
    "flex": phrase("Flex (24 h)"),
    "weekly": phrase("Flex (weekly)"),
    "periodic": phrase("Periodic bolus"),
    "minimum": phrase("Minimum rate"),
}
_DAY_S = 86_400
_ONE_PATTERN = "day"


def mode_of(program: DeliveryProgram) -> Mode:
    """The mode as the person chooses it."""
    basal = program.basal
    if isinstance(basal, Flex):
        return "flex" if basal.week is None else "weekly"
    if isinstance(basal, PeriodicBolus):
        return "periodic"
    return "simple" if isinstance(basal, SimpleContinuous) else "minimum"


def mass_unit(program: DeliveryProgram) -> str | None:
    """`mg` or `mcg`, in which the program's doses are written; None where it has none."""
    basal = program.basal
    if isinstance(basal, SimpleContinuous):
        return basal.dose.unit.partition("/")[0]
    if isinstance(basal, Flex):
        return next(iter(basal.patterns.values()))[0].dose.unit.partition("/")[0]
    if isinstance(basal, PeriodicBolus):
        return basal.dose.unit
    return None if program.demand is None else program.demand.dose.unit


def fg_per_day(program: DeliveryProgram, model: PumpModel) -> Fraction:
    """Asked daily dose of the primary drug, fg/day: the mean of the week, of boluses and background together."""
    basal = program.basal
    if isinstance(basal, SimpleContinuous):
        return Fraction(basal.dose.amount)
    if isinstance(basal, Flex):
        return sum((_pattern_fg(basal.pattern_of(day)) for day in range(7)), Fraction(0)) / 7
    minimum = model.minimum_rate_nl_per_h * 24 * program.primary.concentration.amount
    if isinstance(basal, MinimumRate):
        return Fraction(minimum)
    between = basal.between.amount if isinstance(basal.between, DoseRate) else minimum
    boluses = Fraction(_DAY_S, basal.every.amount)
    return boluses * basal.dose.amount + between * (1 - boluses * basal.over.amount / _DAY_S)


def _pattern_fg(steps: tuple[FlexStep, ...]) -> Fraction:
    ends = [*(step.start for step in steps[1:]), MINUTES_PER_DAY]
    total = sum(step.dose.amount * (end - step.start) for step, end in zip(steps, ends, strict=True))
    return Fraction(total, MINUTES_PER_DAY)


def hourly(dose: DoseRate) -> DoseRate:
    """The same dose written per hour, where that has a finite decimal form; else per day as it is."""
    per_hour = f"{dose.unit.partition('/')[0]}/h"
    rest = DoseRate(dose.amount, per_hour).value_in(per_hour).denominator
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    return DoseRate(dose.amount, per_hour) if rest == 1 else dose


def has_daily_dose(program: DeliveryProgram) -> bool:
    """Whether another mode can take over this one's dose without asking."""
    return not isinstance(program.basal, MinimumRate)


def _kept_dose(program: DeliveryProgram, model: PumpModel, dose: DoseRate | None) -> DoseRate:
    if dose is not None:
        return dose
    unit = mass_unit(program)
    if unit is None or not has_daily_dose(program):
        raise EditError(tr("the minimum rate has no dose to take over; enter the dose first"))
    # a femtogram a day is far below anything that a pump can give; down, so that no switch adds to the dose
    return DoseRate(int(fg_per_day(program, model)), f"{unit}/day")


def to_simple(program: DeliveryProgram, model: PumpModel, dose: DoseRate | None = None) -> Edit:
    """One rate day and night, with the same daily dose unless another is given.

    Raises:
        EditError: If there is no dose to take over and none was given.
    """
    basal = SimpleContinuous(dose=_kept_dose(program, model, dose))
    return changed(tr("switch to Simple continuous"), program, basal=basal)


def to_flex(
    program: DeliveryProgram, model: PumpModel, dose: DoseRate | None = None, pattern: str | None = None
) -> Edit:
    """One pattern for every day: one step with the same daily dose, or the named pattern of a weekly schedule.

    Raises:
        EditError: If there is no dose to take over and none was given, or no such pattern.
    """
    basal = program.basal
    if isinstance(basal, Flex) and basal.week is not None:
        name = pattern or basal.week.of(0)
        if name not in basal.patterns:
            raise EditError(tr("there is no pattern named {name}", name=name))
        kept = made(lambda: Flex(patterns={name: basal.patterns[name]}))
        return changed(tr("switch to Flex (24 h)"), program, basal=kept)
    if isinstance(basal, Flex):
        return Edit(tr("switch to Flex (24 h)"), program)
    step = FlexStep.model_validate({"start": 0, "dose": hourly(_kept_dose(program, model, dose))})
    return changed(tr("switch to Flex (24 h)"), program, basal=Flex(patterns={_ONE_PATTERN: (step,)}))


def to_weekly(program: DeliveryProgram, model: PumpModel, dose: DoseRate | None = None) -> Edit:
    """A pattern a weekday; every day begins with the one that there is.

    Raises:
        EditError: If there is no dose to take over and none was given.
    """
    day = to_flex(program, model, dose).program.basal if mode_of(program) != "weekly" else program.basal
    if not isinstance(day, Flex):
        raise EditError(tr("only a flex schedule has a week"))
    if day.week is not None:
        return Edit(tr("switch to Flex (weekly)"), program)
    name = next(iter(day.patterns))
    week = Week.model_validate(dict.fromkeys(WEEKDAYS, name))
    return changed(tr("switch to Flex (weekly)"), program, basal=Flex(patterns=dict(day.patterns), week=week))


def to_minimum(program: DeliveryProgram) -> Edit:
    """The pump's lowest rate."""
    return changed(tr("switch to Minimum rate"), program, basal=MinimumRate())


def set_periodic(program: DeliveryProgram, basal: PeriodicBolus) -> Edit:
    """Boluses on a grid, all of it as entered."""
    switching = not isinstance(program.basal, PeriodicBolus)
    return changed(tr("switch to Periodic bolus") if switching else tr("change periodic bolus"), program, basal=basal)


def set_simple_dose(program: DeliveryProgram, dose: DoseRate) -> Edit:
    """Another rate, day and night."""
    return changed(tr("change continuous dose"), program, basal=SimpleContinuous(dose=dose))
