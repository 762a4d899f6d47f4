"""What a program orders, as dosages: rates by day and hour, boluses on a grid, what is given once, patient boluses.

Each rate stands there twice: `ordered` is the dose as it was asked, `calculated` the flow that the pump makes of it in
whole nL/h (docs/protocol.md part 5). Times of the day are the pump's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from device.achievable import bolus_nl, flow_nl_per_h
from device.program import (
    MINUTES_PER_DAY,
    Basal,
    Bridge,
    DeliveryProgram,
    Demand,
    Flex,
    FlexStep,
    OnceBolus,
    PeriodicBolus,
    Prime,
    SimpleContinuous,
    time_text,
)
from device.pump import PumpModel
from device.quantities import Concentration, DoseRate, Duration, Mass
from programmer_app.records.exports.json_text import exact
from programmer_app.records.fhir import codes, ucum
from programmer_app.records.fhir.elements import DoseAndRate, Ratio, Timing, TimingRepeat

_NL_PER_ML = 10**6
_DAY_S = 86_400
_DAYS = tuple(codes.DayOfWeek)


@dataclass(frozen=True, slots=True)
class Dose:
    """A dosage before a release spells it.

    Attributes:
        text: For people.
        timing: When; None for all the time.
        amounts: Dose or rate, ordered and calculated.
        asked_for: Whether the patient asks for it.
        most: The most in a time; None where there is none.
    """

    text: str
    timing: Timing | None
    amounts: tuple[DoseAndRate, ...]
    asked_for: bool = False
    most: Ratio | None = None


def doses_of(program: DeliveryProgram, model: PumpModel | None) -> tuple[Dose, ...]:
    """All that a program orders, in the order in which it is given."""
    strength = program.primary.concentration
    once = [_once(item, strength) for item in program.once]
    demand = [] if program.demand is None else [_demand(program.demand, strength)]
    return (*once, *_basal(program.basal, strength, model), *demand)


def _basal(basal: Basal, strength: Concentration, model: PumpModel | None) -> Iterator[Dose]:
    if isinstance(basal, SimpleContinuous):
        yield Dose(f"{basal.dose.text()}, day and night", None, _rate(basal.dose, strength))
    elif isinstance(basal, Flex):
        yield from _flex(basal, strength)
    elif isinstance(basal, PeriodicBolus):
        yield from _periodic(basal, strength, model)
    else:
        yield _minimum(model)


def _minimum(model: PumpModel | None) -> Dose:
    flow = () if model is None else (_flow(model.minimum_rate_nl_per_h),)
    return Dose("Minimum rate of the pump", None, flow)


def _flex(basal: Flex, strength: Concentration) -> Iterator[Dose]:
    for name, steps in basal.patterns.items():
        days = (
            () if basal.week is None else tuple(_DAYS[number] for number in range(7) if basal.week.of(number) == name)
        )
        on = f" on {', '.join(day.title() for day in days)}" if days else ""
        for step, end in _spans(steps):
            span = f"{time_text(step.start)} to {time_text(end)}{on}"
            repeat = TimingRepeat(
                frequency=1,
                period=Decimal(1),
                period_unit=codes.UnitOfTime.DAY,
                duration=Decimal(end - step.start),
                duration_unit=codes.UnitOfTime.MINUTE,
                day_of_week=days,
                time_of_day=(f"{time_text(step.start)}:00",),
            )
            yield Dose(f"{step.dose.text()} from {span}", Timing(repeat=repeat), _rate(step.dose, strength))


def _spans(steps: tuple[FlexStep, ...]) -> Iterator[tuple[FlexStep, int]]:
    return zip(steps, [*(step.start for step in steps[1:]), MINUTES_PER_DAY], strict=True)


def _periodic(basal: PeriodicBolus, strength: Concentration, model: PumpModel | None) -> Iterator[Dose]:
    every_s = basal.every.amount
    starts = [(basal.first_at * 60 + n * every_s) % _DAY_S for n in range(max(1, _DAY_S // every_s))]
    repeat = TimingRepeat(
        frequency=len(starts),
        period=Decimal(max(1, every_s // _DAY_S)),
        period_unit=codes.UnitOfTime.DAY,
        duration=exact(basal.over.value_in(basal.over.unit)),
        duration_unit=codes.UnitOfTime(basal.over.unit),
        time_of_day=tuple(_clock(start_s) for start_s in sorted(starts)),
    )
    said = f"{basal.dose.text()} over {basal.over.text()}, every {basal.every.text()} from {time_text(basal.first_at)}"
    yield Dose(said, Timing(repeat=repeat), _bolus(basal.dose, strength))
    if isinstance(basal.between, DoseRate):
        yield Dose(f"{basal.between.text()} between", None, _rate(basal.between, strength))
    else:
        between = _minimum(model)
        yield Dose(f"{between.text}, between", None, between.amounts)


def _clock(seconds: int) -> str:
    return f"{time_text(seconds // 60)}:{seconds % 60:02d}"


def _once(item: Prime | Bridge | OnceBolus, strength: Concentration) -> Dose:
    if isinstance(item, Prime):
        amount = DoseAndRate(type=codes.ORDERED, dose_quantity=ucum.of(item.volume))
        return Dose(f"Once: prime of {item.volume.text()}, to fill the catheter", _first(), (amount,))
    if isinstance(item, OnceBolus):
        said = f"Once: {item.dose.text()} over {item.over.text()}"
        return Dose(said, _first(item.over), _bolus(item.dose, strength))
    old = " + ".join(f"{part.drug} {part.concentration.text()}" for part in item.old_solution)
    said = f"Once: {item.dose.text()} of the old solution ({old}) until it has left the catheter"
    return Dose(said, _first(), (DoseAndRate(type=codes.ORDERED, rate_quantity=ucum.of(item.dose)),))


def _first(over: Duration | None = None) -> Timing:
    if over is None:
        return Timing(repeat=TimingRepeat(count=1))
    lasts = exact(over.value_in(over.unit))
    return Timing(repeat=TimingRepeat(count=1, duration=lasts, duration_unit=codes.UnitOfTime(over.unit)))


def _demand(demand: Demand, strength: Concentration) -> Dose:
    said = (
        f"When the patient asks: {demand.dose.text()} over {demand.over.text()}, "
        f"at the earliest {demand.lockout.text()} after the last one, at most {demand.max_per_24h} in 24 h"
    )
    repeat = TimingRepeat(
        duration=exact(demand.over.value_in(demand.over.unit)), duration_unit=codes.UnitOfTime(demand.over.unit)
    )
    most = Mass(demand.dose.amount * demand.max_per_24h, demand.dose.unit)
    return Dose(
        said,
        Timing(repeat=repeat),
        _bolus(demand.dose, strength),
        asked_for=True,
        most=Ratio(numerator=ucum.of(most), denominator=ucum.quantity(24, "h")),
    )


def _rate(dose: DoseRate, strength: Concentration) -> tuple[DoseAndRate, ...]:
    asked = DoseAndRate(type=codes.ORDERED, rate_quantity=ucum.of(dose))
    return asked, _flow(flow_nl_per_h(dose, strength))


def _flow(flow: int) -> DoseAndRate:
    return DoseAndRate(type=codes.CALCULATED, rate_quantity=ucum.quantity(Fraction(flow, _NL_PER_ML), "mL/h"))


def _bolus(dose: Mass, strength: Concentration) -> tuple[DoseAndRate, ...]:
    asked = DoseAndRate(type=codes.ORDERED, dose_quantity=ucum.of(dose))
    volume = ucum.quantity(Fraction(bolus_nl(dose, strength), _NL_PER_ML), "mL")
    return asked, DoseAndRate(type=codes.CALCULATED, dose_quantity=volume)
