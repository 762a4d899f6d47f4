"""What a program will deliver: cumulative doses, the most that it allows, the tip, the reservoir, doses of a day.

`project` answers in points between which straight lines are exact for `scheduled` and `at_most`; `daily_doses` gives
the doses of a calendar day as docs/protocol.md part 7 counts them, exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from device.achievable import DeliveryPlan, PeriodicPlan, plan_of
from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR
from device.program import DeliveryProgram
from device.pump import FINE_PER_NL, PumpModel
from device.quantities import Mass, significant
from programmer_app.therapy.curves import Curves, Which
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.moments import all_moments
from programmer_app.therapy.schedule import Course

Floats = npt.NDArray[np.float64]

FORMAT: Final = "thecal-projection/1"
MONDAY_S: Final = 5 * SECONDS_PER_DAY
"""A Monday, 00:00, on the pump's clock: the start of a projection that names none."""

_CURVES: Final[tuple[Which, ...]] = ("scheduled", "at_most", "at_tip")


@dataclass(frozen=True, slots=True)
class DailyDose:
    """One drug's dose a day, in `unit` (mg or mcg) a day, exact.

    Attributes:
        drug: Name as in the library.
        unit: `mg` or `mcg`.
        scheduled: On the highest calendar day of the basal mode in its steady state.
        at_most: That, with every demand bolus that can start within 24 h.
        days: Monday to Sunday.
    """

    drug: str
    unit: str
    scheduled: Fraction
    at_most: Fraction
    days: tuple[Fraction, ...]

    @property
    def scheduled_shown(self) -> Fraction:
        """`scheduled` as screens and reports show it: four significant digits."""
        return significant(self.scheduled)

    @property
    def at_most_shown(self) -> Fraction:
        """`at_most` as screens and reports show it."""
        return significant(self.at_most)


@dataclass(frozen=True)
class DrugProjection:
    """One drug's curves at the same moments, `t_h` in hours from the start, doses in `unit`."""

    drug: str
    unit: str
    t_h: Floats
    scheduled: Floats
    at_most: Floats
    at_tip: Floats


@dataclass(frozen=True)
class Projection:
    """A projected delivery.

    Attributes:
        horizon_s: Length, seconds.
        curves: The same as functions of time, for screens.
        drugs: Curves by drug.
        at: Asked-for moments: hours and, for each drug, its three doses.
        daily: Doses of a day.
        reservoir_t_h: Hours from the start.
        reservoir_ml: Calculated volume at each, mL.
    """

    horizon_s: int
    curves: Curves
    drugs: tuple[DrugProjection, ...]
    at: tuple[tuple[Fraction, dict[str, tuple[float, ...]]], ...]
    daily: tuple[DailyDose, ...]
    reservoir_t_h: Floats
    reservoir_ml: Floats

    @property
    def low_at_h(self) -> float | None:
        """Hours until the low-reservoir alarm by scheduled delivery; None if never."""
        return number(self.curves.low_at_h)

    @property
    def low_at_most_h(self) -> float | None:
        """As `low_at_h`, if every demand bolus is taken as early as allowed."""
        return number(self.curves.low_at_most_h)

    def to_json(self) -> dict[str, Any]:
        """The result as `thecal project --json` prints it."""
        return {
            "format": FORMAT,
            "horizon_h": number(Fraction(self.horizon_s, SECONDS_PER_HOUR)),
            "drugs": [
                {
                    "drug": drug.drug,
                    "unit": drug.unit,
                    "t_h": drug.t_h.tolist(),
                    "scheduled": drug.scheduled.tolist(),
                    "at_most": drug.at_most.tolist(),
                    "at_tip": drug.at_tip.tolist(),
                }
                for drug in self.drugs
            ],
            "at": [
                {"t_h": number(t_h)} | {drug: dict(zip(_CURVES, values, strict=True)) for drug, values in doses.items()}
                for t_h, doses in self.at
            ],
            "daily": [
                {
                    "drug": dose.drug,
                    "unit": f"{dose.unit}/day",
                    "scheduled": number(dose.scheduled),
                    "at_most": number(dose.at_most),
                }
                for dose in self.daily
            ],
            "reservoir": {
                "unit": "mL",
                "t_h": self.reservoir_t_h.tolist(),
                "volume": self.reservoir_ml.tolist(),
                "low_at_h": self.low_at_h,
                "low_at_most_h": self.low_at_most_h,
            },
        }


def number(value: Fraction | None) -> int | float | None:
    """A JSON number: whole if it is, else the nearest double, divided once."""
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else value.numerator / value.denominator


def daily_doses(program: DeliveryProgram, model: PumpModel, library: DrugLibrary) -> tuple[DailyDose, ...]:
    """Doses of a calendar day, in the order of the solution. Source: docs/protocol.md part 7."""
    return daily_doses_of(plan_of(program, model), program, library)


def daily_doses_of(plan: DeliveryPlan, program: DeliveryProgram, library: DrugLibrary) -> tuple[DailyDose, ...]:
    """As `daily_doses`, of a program whose plan is known."""
    days = _day_fines(plan)
    at_most = max(days) + _demand_fine_in_a_day(plan)
    return tuple(
        _daily(part.drug, part.concentration.amount, library.unit_of(part.drug, part.concentration), days, at_most)
        for part in program.solution
    )


def _daily(drug: str, ng_per_ml: int, unit: str, days: tuple[int, ...], at_most: int) -> DailyDose:
    divisor = FINE_PER_NL * Mass.UNITS[unit]
    doses = {fine: Fraction(fine * ng_per_ml, divisor) for fine in (*days, at_most)}
    return DailyDose(drug, unit, doses[max(days)], doses[at_most], tuple(doses[fine] for fine in days))


def _day_fines(plan: DeliveryPlan) -> tuple[int, ...]:
    """Fine volume of each calendar day of the basal mode in its steady state, Monday to Sunday."""
    basal = plan.basal
    if isinstance(basal, PeriodicPlan):
        boluses = max(1, SECONDS_PER_DAY // basal.every_s)
        rest_s = max(0, SECONDS_PER_DAY - boluses * basal.over_s)
        return (boluses * basal.volume_nl * FINE_PER_NL + rest_s * basal.between_nl_per_h,) * 7
    fines = []
    for steps in basal.days:
        ends = [*(step.start_min for step in steps[1:]), SECONDS_PER_DAY // 60]
        fines.append(
            sum((end - step.start_min) * 60 * step.flow_nl_per_h for step, end in zip(steps, ends, strict=True))
        )
    return tuple(fines)


def _demand_fine_in_a_day(plan: DeliveryPlan) -> int:
    demand = plan.demand
    if demand is None:
        return 0
    starts = (SECONDS_PER_DAY - 1) // (demand.over_s + demand.lockout_s) + 1
    return min(demand.max_per_24h, starts) * demand.volume_nl * FINE_PER_NL


def project(
    program: DeliveryProgram,
    model: PumpModel,
    library: DrugLibrary,
    *,
    start_s: int = MONDAY_S,
    horizon_s: int,
    current: DeliveryProgram | None = None,
    at_s: Sequence[int] = (),
) -> Projection:
    """Projects a program that begins at `start_s`, with no demand bolus given before.

    Dose curves go on as if the reservoir were refilled in time; its own curve stays at 0.

    Args:
        program: What is asked for.
        model: The pump.
        library: Gives the unit of each drug.
        start_s: Pump clock at the start, seconds.
        horizon_s: How far, seconds; 1 to `schedule.LONGEST_HORIZON_S`.
        current: The program that ran until then; its solution is what tubing and catheter hold.
        at_s: Further moments, seconds from the start.

    Raises:
        UndrawableError: If an amount is far beyond any pump.
        ValueError: If the horizon is out of range.
    """
    course = Course.of(program, model, start_s)
    curves = Curves.of(course, program, model, library, None if current is None else current.solution)
    reservoir_t_h, reservoir_ml = _reservoir(curves, horizon_s)
    at = curves.doses_at(np.array(at_s, np.int64), curves.drugs, _CURVES) if at_s else {}
    return Projection(
        horizon_s=horizon_s,
        curves=curves,
        drugs=dose_curves(curves, horizon_s),
        at=tuple(
            (
                Fraction(moment_s, SECONDS_PER_HOUR),
                {drug: tuple(float(values[index]) for values in at[drug]) for drug in curves.drugs},
            )
            for index, moment_s in enumerate(at_s)
        ),
        daily=daily_doses_of(course.plan, program, library),
        reservoir_t_h=reservoir_t_h,
        reservoir_ml=reservoir_ml,
    )


def dose_curves(curves: Curves, horizon_s: int) -> tuple[DrugProjection, ...]:
    """The dose curves of each drug from the start to a horizon, seconds, at every moment at which one of them bends."""
    changes = any(map(curves.chain.changes, curves.drugs))
    moments = all_moments(curves.course, horizon_s, curves.chain if changes else None)
    t_h = moments.t_s / SECONDS_PER_HOUR
    doses = curves.doses(moments, curves.drugs, _CURVES)
    return tuple(DrugProjection(drug, curves.unit(drug), t_h, *doses[drug]) for drug in curves.drugs)


def _reservoir(curves: Curves, horizon_s: int) -> tuple[Floats, Floats]:
    """Hours at which the reservoir's curve bends, and its volume by each: also when it is empty."""
    moments = all_moments(curves.course, horizon_s, with_demand=False)
    t_h, volume_ml = moments.t_s / SECONDS_PER_HOUR, curves.reservoir_after_ml(moments.scheduled)
    if volume_ml[-1] > 0 or (empty_h := curves.empty_at_h) is None:
        return t_h, volume_ml
    at = int(np.searchsorted(t_h, float(empty_h)))
    if at < len(t_h) and t_h[at] == float(empty_h):
        return t_h, volume_ml
    return np.insert(t_h, at, float(empty_h)), np.insert(volume_ml, at, 0.0)
