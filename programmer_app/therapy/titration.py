"""Plans of steps: a daily dose that rises within the library's step and interval, or goes down and ends.

A plan is a proposal on paper: each step is programmed and checked like any other change. A rise ends at or below the
library's limit. Where the library holds no step or interval with a source, it must be given: nothing is guessed.
Formulas with worked examples: docs/formulas.md 14.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Final

from device.quantities import DoseRate, Duration
from programmer_app.therapy.drug import Drug, Limit, Percent

MOST_STEPS: Final = 200
_DAY_S: Final = 86_400
_KEPT_DIGITS: Final = 3


class PlanError(ValueError):
    """A plan that cannot be made; the message says what is missing or cannot be."""


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step of a plan.

    Attributes:
        on: Day on which it is programmed.
        dose: Daily dose from then on.
        change_percent: Of the dose before; negative when it falls.
    """

    on: date
    dose: DoseRate
    change_percent: Fraction


@dataclass(frozen=True, slots=True)
class StepPlan:
    """Steps from one daily dose to another.

    Attributes:
        drug: Name as in the library.
        start: Dose that runs.
        goal: Where the plan ends: what was asked for, or the library's limit when that is lower.
        steps: In order; none when nothing is to be done.
        interval_d: Whole days between steps.
        limited_by: The library's limit that lowered the goal; None when it did not.
        warnings: What must be known.
        sources: Of step, interval and limit.
    """

    drug: str
    start: DoseRate
    goal: DoseRate
    steps: tuple[PlannedStep, ...]
    interval_d: int
    limited_by: DoseRate | None
    warnings: tuple[str, ...]
    sources: tuple[str, ...]


def titration_plan(
    drug: Drug,
    start: DoseRate,
    goal: DoseRate,
    first_on: date,
    *,
    every: Duration | None = None,
    step: Percent | None = None,
) -> StepPlan:
    """Steps up.

    Args:
        drug: Of the library.
        start: Daily dose that runs, above 0.
        goal: Daily dose that is aimed at.
        first_on: Day of the first step.
        every: Between steps; None for the library's interval, and never shorter than it.
        step: Of the dose before; None for the library's, and never larger than it.

    Raises:
        PlanError: If the goal is not above the start, or a step or an interval misses.
    """
    if not 0 < start.amount < goal.amount:
        raise PlanError(f"the goal of {goal.text()} is not above the start of {start.text()}, which is above 0")
    limit = drug.limits.daily_dose.soft_high or drug.limits.daily_dose.hard_high
    lowered = limit is not None and goal > limit.value
    most = limit.value.amount if limit is not None and lowered else goal.amount
    end = DoseRate(most, goal.unit)
    share, fixed = _smaller(drug.limits.step_up.soft_high, step), drug.limits.daily_step.soft_high
    if share is None and fixed is None:
        raise PlanError(f"the library holds no sourced step for {drug.tall_man}; enter one")
    interval_d, interval_source = _interval(drug, every)
    warnings = [] if limit is not None else [f"The library sets no limit for {drug.tall_man}: nothing bounds the goal."]
    if lowered and limit is not None:
        warnings.append(f"{goal.text()} lies above the library's limit; the plan ends at {limit.value.text()}.")
    doses = [start.amount]
    while doses[-1] < end.amount:
        steps = [] if share is None else [doses[-1] * share.value / 100]
        steps += [] if fixed is None else [Fraction(fixed.value.amount)]
        doses.append(min(end.amount, _kept(doses[-1], doses[-1] + int(min(steps)))))
        _refuse_endless(doses)
    cited = [entry.cited for entry in (drug.limits.step_up.soft_high, fixed, limit) if entry is not None]
    sources = (*cited, interval_source)
    limited_by = limit.value if lowered and limit is not None else None
    planned = _planned(doses, goal.unit, first_on, interval_d)
    return StepPlan(drug.name, start, end, planned, interval_d, limited_by, (*warnings, *drug.notes), sources)


def weaning_plan(
    drug: Drug,
    start: DoseRate,
    goal: DoseRate,
    first_on: date,
    *,
    every: Duration,
    step: Percent | None = None,
    last: DoseRate | None = None,
) -> StepPlan:
    """Steps down.

    Args:
        drug: Of the library.
        start: Daily dose that runs.
        goal: Daily dose at the end; 0 ends the therapy.
        first_on: Day of the first step.
        every: Between steps, 1 d or more; no source gives one for steps down, so it is always given.
        step: Of the dose before; None for the library's, and never larger than it.
        last: Dose from which the therapy ends in one step, needed with a goal of 0.

    Raises:
        PlanError: If the goal is not below the start, or a step, an interval or the last dose misses.
    """
    if goal >= start:
        raise PlanError(f"the goal of {goal.text()} is not below the start of {start.text()}")
    share = _smaller(drug.limits.step_down.soft_high, step)
    if share is None or not 0 < share.value < 100:
        raise PlanError(
            f"the library holds no sourced step down for {drug.tall_man}; enter one above 0 and below 100 %"
        )
    if every.amount < _DAY_S:
        raise PlanError(f"steps every {every.text()} are less than a day apart")
    if not goal.amount and (last is None or not last.amount):
        raise PlanError("a therapy that ends needs the last dose before it ends, above 0")
    floor = goal.amount if goal.amount or last is None else last.amount
    doses = [start.amount]
    while doses[-1] > floor:
        down = doses[-1] - int(doses[-1] * share.value / 100)
        doses.append(max(floor, down))
        _refuse_endless(doses)
    if not goal.amount:
        doses.append(0)
    high = drug.limits.step_down.soft_high
    interval_d = every.amount // _DAY_S
    sources = (*(() if high is None else (high.cited,)), "interval chosen by the clinician")
    planned = _planned(doses, goal.unit, first_on, interval_d)
    return StepPlan(drug.name, start, goal, planned, interval_d, None, drug.notes, sources)


def demand_weaning(most_per_24h: int, first_on: date, *, every: Duration) -> tuple[tuple[date, int], ...]:
    """Patient boluses a day, one fewer at each step, to none: day and number.

    Raises:
        PlanError: If the number is not 1 to 96, or the steps are less than a day apart.
    """
    if not 1 <= most_per_24h <= 96:
        raise PlanError(f"{most_per_24h} boluses in 24 h are out of range; they lie in 1 to 96")
    if every.amount < _DAY_S:
        raise PlanError(f"steps every {every.text()} are less than a day apart")
    days = every.amount // _DAY_S
    return tuple((first_on + timedelta(index * days), most_per_24h - 1 - index) for index in range(most_per_24h))


def _smaller(limit: Limit[Percent] | None, asked: Percent | None) -> Percent | None:
    known = [percent for percent in (asked, None if limit is None else limit.value) if percent is not None]
    return min(known) if known else None


def _interval(drug: Drug, every: Duration | None) -> tuple[int, str]:
    """Whole days, rounded up, and where they come from."""
    least_s = 0 if drug.step_interval is None else drug.step_interval.hours * 3_600
    asked_s = least_s if every is None else max(every.amount, least_s)
    if not asked_s:
        raise PlanError(f"the library holds no sourced interval between steps of {drug.tall_man}; enter one")
    of_library = drug.step_interval is not None and asked_s == least_s
    source = drug.step_interval.cited if of_library and drug.step_interval is not None else "chosen by the clinician"
    return -(-asked_s // _DAY_S), source


def _kept(before: int, after: int) -> int:
    """Rounded down to three digits, so that a plan can be read, unless nothing would be left of the step."""
    size = 10 ** max(0, len(str(after)) - _KEPT_DIGITS)
    return after // size * size if after // size * size > before else after


def _refuse_endless(doses: list[int]) -> None:
    if len(doses) > MOST_STEPS + 1 or doses[-1] == doses[-2]:
        raise PlanError(f"more than {MOST_STEPS} steps; choose a nearer goal or a larger step")


def _planned(doses: list[int], unit: str, first_on: date, interval_d: int) -> tuple[PlannedStep, ...]:
    return tuple(
        PlannedStep(
            first_on + timedelta(index * interval_d), DoseRate(after, unit), Fraction(100 * (after - before), before)
        )
        for index, (before, after) in enumerate(pairwise(doses))
    )
