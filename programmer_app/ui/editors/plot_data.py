"""What the plots of an edit show, sampled at no more points than there are pixels. No Qt.

Two courses are compared: the draft as it would run from the start of the axis, and the running program as it goes on.
Every figure comes from `therapy.curves`; its closed forms cost the same for an hour and for ten years.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np
import numpy.typing as npt

from device.achievable import PeriodicPlan, plan_of
from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR
from device.program import DeliveryProgram, Flex, SimpleContinuous
from device.pump import PumpModel, PumpStatus
from device.quantities import Mass, Volume
from programmer_app.therapy.curves import Curves, Which
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.schedule import LONGEST_HORIZON_S, Course
from programmer_app.therapy.windows import rolling_dose

Numbers = npt.NDArray[np.float64]
RESERVOIR: Final = "reservoir"
"""Choice of curve beside the drugs' names; no drug of the library is called so."""

DAY_H: Final = 24.0
LONGEST_H: Final = LONGEST_HORIZON_S / SECONDS_PER_HOUR


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the time axis begins and how long it is.

    Attributes:
        start_s: Pump clock at its left end.
        span_h: Length, hours.
        whole_day: Whether it is a calendar day from 00:00, so that it stands under the rates of that day.
    """

    start_s: int
    span_h: float
    whole_day: bool

    @property
    def start_minutes(self) -> int:
        """Time of day at the left end, minutes."""
        return self.start_s % SECONDS_PER_DAY // 60


def day_axis(clock_s: int, days_on: int) -> Axis:
    """The calendar day of a pump clock, or one `days_on` later (negative: earlier)."""
    return Axis(clock_s // SECONDS_PER_DAY * SECONDS_PER_DAY + days_on * SECONDS_PER_DAY, DAY_H, whole_day=True)


def axis_from(clock_s: int, span_h: float) -> Axis:
    """An axis from a pump clock on."""
    return Axis(clock_s, min(span_h, LONGEST_H), whole_day=False)


def continued(program: DeliveryProgram, status: PumpStatus) -> DeliveryProgram:
    """A running program with what is in the reservoir now."""
    reservoir = program.reservoir.model_copy(update={"volume": Volume(status.reservoir_nl, "mL")})
    return program.model_copy(update={"reservoir": reservoir})


def running_curves(
    program: DeliveryProgram, model: PumpModel, library: DrugLibrary, status: PumpStatus, axis: Axis
) -> Curves:
    """The program in the pump, going on from the start of the axis.

    Its `once` items count only where the axis begins at the moment of the status; a whole day shows the basal mode.
    """
    now = axis.start_s == status.clock_s
    begun_s = status.basal_since_s if status.basal_since_s is not None else axis.start_s
    course = Course.of(
        program,
        model,
        axis.start_s,
        basal_since_s=None if now and status.once_progress is not None else min(begun_s, axis.start_s),
        once_progress=status.once_progress if now else None,
    )
    return Curves.of(course, continued(program, status), model, library, program.solution)


def draft_curves(
    program: DeliveryProgram,
    model: PumpModel,
    library: DrugLibrary,
    running: DeliveryProgram | None,
    axis: Axis,
) -> Curves:
    """The draft as if it were activated at the start of the axis."""
    course = Course.of(program, model, axis.start_s)
    return Curves.of(course, program, model, library, None if running is None else running.solution)


@dataclass(frozen=True, slots=True)
class Past:
    """What the running program gave in the 24 h before the axis, by its schedule.

    Attributes:
        curves: Of the running program, up to the start of the axis.
        length_h: How far back it is known, at most 24 h: no further than the basal mode runs.
    """

    curves: Curves
    length_h: float

    def in_window(self, x_h: Numbers, drug: str, unit: str) -> Numbers:
        """Dose in that part of the last 24 h that lies before the axis, at hours since its start."""
        if drug not in self.curves.drugs:
            return np.zeros_like(x_h)
        begins = np.clip(self.length_h - DAY_H + x_h, 0.0, self.length_h)
        whole = self.curves.dose(np.array([self.length_h]), drug)[0]
        given = whole - self.curves.dose(begins, drug)
        factor = float(Fraction(Mass.UNITS[self.curves.unit(drug)], Mass.UNITS[unit]))
        scaled: Numbers = given * factor
        return scaled


def past_of(
    running: DeliveryProgram | None, model: PumpModel, library: DrugLibrary, status: PumpStatus, axis: Axis
) -> Past | None:
    """The 24 h before an axis; None where nothing ran then, or it is not known what did."""
    if running is None or status.basal_since_s is None:
        return None
    length_s = min(axis.start_s - status.basal_since_s, SECONDS_PER_DAY)
    if length_s <= 0:
        return None
    begins_s = axis.start_s - length_s
    course = Course.of(running, model, begins_s, basal_since_s=status.basal_since_s, once_progress=None)
    return Past(Curves.of(course, running, model, library, running.solution), length_s / SECONDS_PER_HOUR)


@dataclass(frozen=True, slots=True)
class Sampled:
    """One choice of curve, sampled.

    Attributes:
        new: Of the draft.
        at_most: With every demand bolus, or None where it is the same or has no meaning.
        at_tip: What has left the catheter tip, or None where it is the same or has no meaning.
    """

    new: Numbers
    at_most: Numbers | None
    at_tip: Numbers | None = None


def sample(curves: Curves, choice: str, x_h: Numbers, *, with_most: bool = True, with_tip: bool = False) -> Sampled:
    """The chosen curve at hours since the start of the axis.

    Args:
        curves: Of a program.
        choice: A drug's name or `RESERVOIR`.
        x_h: Hours, shape (n,).
        with_most: Whether the demand envelope is wanted.
        with_tip: Whether the dose at the tip is wanted, where it is another.
    """
    if choice == RESERVOIR:
        return Sampled(curves.reservoir_ml(x_h), None)
    if choice not in curves.drugs:
        return Sampled(np.zeros_like(x_h), None)
    wants_most = with_most and curves.course.demand is not None
    wants_tip = with_tip and curves.chain.changes(choice)
    seconds = np.rint(x_h * SECONDS_PER_HOUR).astype(np.int64)
    most: tuple[Which, ...] = ("at_most",) if wants_most else ()
    tip: tuple[Which, ...] = ("at_tip",) if wants_tip else ()
    values = curves.doses_at(seconds, (choice,), ("scheduled", *most, *tip))[choice]
    return Sampled(values[0], values[1] if wants_most else None, values[-1] if wants_tip else None)


def sample_window(curves: Curves, drug: str, x_h: Numbers, past: Past | None, *, with_most: bool = True) -> Sampled:
    """The dose of a drug in the 24 h that end at each moment, and the most that it can be.

    Args:
        curves: Of a program from the start of the axis on.
        drug: Its name.
        x_h: Hours since the start of the axis, shape (n,).
        past: What ran before; None where nothing is counted before the start.
        with_most: Whether the most with demand boluses is wanted.
    """
    if drug not in curves.drugs:
        before = np.zeros_like(x_h)
        return Sampled(before if past is None else before + past.in_window(x_h, drug, "mg"), None)
    before = np.zeros_like(x_h) if past is None else past.in_window(x_h, drug, curves.unit(drug))
    most = None
    if with_most and curves.course.demand is not None:
        most = before + rolling_dose(curves, x_h, drug, "at_most")
    return Sampled(before + rolling_dose(curves, x_h, drug), most)


def sample_hours(view_h: tuple[float, float], pixels: int) -> Numbers:
    """Hours to sample, on whole seconds, at most one a pixel."""
    low, high = (round(hours * SECONDS_PER_HOUR) for hours in view_h)
    points = max(2, min(pixels, high - low + 1))
    return np.rint(np.linspace(low, high, points)) / SECONDS_PER_HOUR


def refill_span_h(curves: Curves) -> float:
    """Hours to the low-reservoir alarm by scheduled delivery, at least one and at most ten years."""
    low_at_h = curves.low_at_h
    return LONGEST_H if low_at_h is None else min(max(float(low_at_h), 1.0), LONGEST_H)


# ---- the rate over a day ----


def rate_day(program: DeliveryProgram, model: PumpModel, day: int, unit: str) -> list[tuple[int, float]]:
    """Steps of a calendar day as the rate plot takes them: minute, and rate in `unit` per hour.

    Args:
        program: Whose basal mode is drawn; flex steps as asked, all else as the pump gives it.
        model: The pump.
        day: 0 = Monday.
        unit: `mg` or `mcg`.
    """
    basal = program.basal
    if isinstance(basal, Flex):
        return [(step.start, float(step.dose.value_in(f"{unit}/h"))) for step in basal.pattern_of(day)]
    if isinstance(basal, SimpleContinuous):
        return [(0, float(basal.dose.value_in(f"{unit}/h")))]
    plan = plan_of(program, model).basal
    per_flow = Fraction(program.primary.concentration.amount, Mass.UNITS[unit])
    if isinstance(plan, PeriodicPlan):
        return _periodic_day(plan, per_flow)
    return [(step.start_min, float(step.flow_nl_per_h * per_flow)) for step in plan.days[day]]


def _periodic_day(plan: PeriodicPlan, per_flow: Fraction) -> list[tuple[int, float]]:
    """Boluses and background to the minute; a bolus shorter than a minute still shows as one."""
    every_min = max(1, min(plan.every_s, SECONDS_PER_DAY) // 60)
    over_min = max(1, min(plan.over_s // 60, every_min - 1))
    between = float(plan.between_nl_per_h * per_flow)
    during = float(Fraction(plan.volume_nl * SECONDS_PER_HOUR, plan.over_s) * per_flow)
    first = plan.first_at_min % every_min
    steps = {0: during if first and first - every_min + over_min > 0 else between}
    for start in range(first - every_min, 1_440, every_min):
        if start >= 0:
            steps[start] = during
        if 0 < start + over_min < 1_440:
            steps[start + over_min] = between
    return sorted(steps.items())
