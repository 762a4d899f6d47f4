"""What a pump makes of a program: whole nanolitres, nL/h and seconds, by the rules of docs/protocol.md part 5.

`plan_of(program, model)` is the one place where an asked dose becomes a flow or a volume. The session encodes the plan,
the projection draws it, the checks compare it with what was asked. Nothing here refuses a program for being out of
range; that is for the checks and for the pump.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from device.program import (
    Bridge,
    Catheter,
    Component,
    DeliveryProgram,
    Demand,
    Flex,
    OnceBolus,
    PeriodicBolus,
    Prime,
    SimpleContinuous,
)
from device.pump import PumpModel
from device.quantities import Concentration, DoseRate, Mass

_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Step:
    """A rate from a minute of the day on, to the next step or 24:00."""

    start_min: int
    flow_nl_per_h: int


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """Basal delivery that follows the weekday and the time of day (minimum rate, simple continuous, flex).

    Attributes:
        days: Seven days, Monday first; each a tuple of steps that begins at minute 0.
    """

    days: tuple[tuple[Step, ...], ...]


@dataclass(frozen=True, slots=True)
class PeriodicPlan:
    """Boluses on a grid with a background between. Times in seconds, `first_at_min` a minute of the day."""

    volume_nl: int
    over_s: int
    every_s: int
    first_at_min: int
    between_nl_per_h: int


@dataclass(frozen=True, slots=True)
class OncePlan:
    """Something given once: `volume_nl` evenly in `duration_s`.

    Attributes:
        solution: What it counts as: the old solution in a bridge, the program's own otherwise.
    """

    kind: Literal["prime", "bridge", "bolus"]
    volume_nl: int
    duration_s: int
    solution: tuple[Component, ...]


@dataclass(frozen=True, slots=True)
class DemandPlan:
    """Patient boluses: volume, and times in seconds."""

    volume_nl: int
    over_s: int
    lockout_s: int
    max_per_24h: int


@dataclass(frozen=True, slots=True)
class DeliveryPlan:
    """A program as a pump runs it."""

    solution: tuple[Component, ...]
    basal: WeekPlan | PeriodicPlan
    once: tuple[OncePlan, ...]
    demand: DemandPlan | None


def nearest(value: Fraction) -> int:
    """The nearest whole number, an exact half going down. Source: docs/protocol.md part 5."""
    return _nearest_quotient(value.numerator, value.denominator)


def _nearest_quotient(numerator: int, denominator: int) -> int:
    """As `nearest`, of a quotient that need not be in lowest terms; a program has hundreds of them."""
    return -((denominator - 2 * numerator) // (2 * denominator))


def flow_nl_per_h(dose: DoseRate, concentration: Concentration) -> int:
    """Flow that comes nearest to a dose rate, nL/h."""
    return _nearest_quotient(dose.amount, 24 * concentration.amount)


def bolus_nl(dose: Mass, concentration: Concentration) -> int:
    """Volume that comes nearest to a dose, nL."""
    return _nearest_quotient(dose.amount, concentration.amount)


def dose_rate_given(flow: int, concentration: Concentration, unit: str) -> DoseRate:
    """The dose rate that a flow in nL/h gives, in `unit`."""
    return DoseRate(flow * 24 * concentration.amount, unit)


def dose_given(volume_nl: int, concentration: Concentration, unit: str) -> Mass:
    """The dose that a volume holds, in `unit`."""
    return Mass(volume_nl * concentration.amount, unit)


def catheter_nl(catheter: Catheter) -> int:
    """Inner volume of the whole catheter, nL."""
    return nearest(
        sum((Fraction(s.length.amount * s.volume_per_cm.amount, 10_000) for s in catheter.segments), Fraction(0))
    )


def bridge_concentration(bridge: Bridge, primary: str) -> int:
    """Concentration in the old solution, ng/mL, of the drug that the bridge's dose is of."""
    of_primary = [component for component in bridge.old_solution if component.drug == primary]
    return (of_primary or list(bridge.old_solution))[0].concentration.amount


def plan_of(program: DeliveryProgram, model: PumpModel) -> DeliveryPlan:
    """The program as a pump of this model runs it."""
    demand = program.demand
    return DeliveryPlan(
        solution=program.solution,
        basal=_basal(program, model),
        once=tuple(_once(item, program, model) for item in program.once),
        demand=None if demand is None else _demand(demand, program.primary.concentration),
    )


def _basal(program: DeliveryProgram, model: PumpModel) -> WeekPlan | PeriodicPlan:
    concentration = program.primary.concentration
    basal = program.basal
    if isinstance(basal, PeriodicBolus):
        between = basal.between
        return PeriodicPlan(
            volume_nl=bolus_nl(basal.dose, concentration),
            over_s=basal.over.amount,
            every_s=basal.every.amount,
            first_at_min=basal.first_at,
            between_nl_per_h=(
                flow_nl_per_h(between, concentration) if isinstance(between, DoseRate) else model.minimum_rate_nl_per_h
            ),
        )
    if isinstance(basal, Flex):
        planned = {
            id(steps): tuple(Step(step.start, flow_nl_per_h(step.dose, concentration)) for step in steps)
            for steps in basal.patterns.values()
        }
        return WeekPlan(tuple(planned[id(basal.pattern_of(day))] for day in range(7)))
    if isinstance(basal, SimpleContinuous):
        return WeekPlan(((Step(0, flow_nl_per_h(basal.dose, concentration)),),) * 7)
    return WeekPlan(((Step(0, model.minimum_rate_nl_per_h),),) * 7)


def _once(item: Prime | Bridge | OnceBolus, program: DeliveryProgram, model: PumpModel) -> OncePlan:
    if isinstance(item, Prime):
        volume = item.volume.amount
        duration = _rounded_up(Fraction(volume * 3_600, model.bolus_flow_max_nl_per_h))
        return OncePlan("prime", volume, duration, program.solution)
    if isinstance(item, OnceBolus):
        volume = bolus_nl(item.dose, program.primary.concentration)
        return OncePlan("bolus", volume, item.over.amount, program.solution)
    volume = model.bridge_tubing_nl + catheter_nl(program.catheter)
    old = bridge_concentration(item, program.primary.drug)
    duration = _rounded_up(Fraction(volume * old * _DAY_S, item.dose.amount)) if item.dose.amount else 0
    return OncePlan("bridge", volume, duration, item.old_solution)


def _demand(demand: Demand, concentration: Concentration) -> DemandPlan:
    volume = bolus_nl(demand.dose, concentration)
    return DemandPlan(volume, demand.over.amount, demand.lockout.amount, demand.max_per_24h)


def _rounded_up(value: Fraction) -> int:
    return -(-value.numerator // value.denominator)
