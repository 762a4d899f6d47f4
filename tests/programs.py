"""Random delivery programs that a pump accepts, for every test that wants many of them.

`random_program(rng, model)` uses every mode, item and unit; what it makes lies inside the hard limits of
docs/protocol.md 5.1 for that model. A program for the smallest model fits the larger one too.
"""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Final, Literal, TypeVar

from device.program import (
    WEEKDAYS,
    Basal,
    Bridge,
    Catheter,
    Component,
    DeliveryProgram,
    Demand,
    Flex,
    FlexStep,
    MinimumRate,
    OnceBolus,
    OnceItem,
    PeriodicBolus,
    Prime,
    Reservoir,
    Segment,
    SimpleContinuous,
    Week,
)
from device.pump import PumpModel
from device.quantities import Concentration, DoseRate, Duration, Length, Mass, Quantity, Volume, plain_number

DRUGS: Final = ("morphine", "bupivacaine", "clonidine", "baclofen", "hydromorphone", "fentanyl", "ziconotide")
_LONGEST_BOLUS_S: Final = 21_600
_DAY_S: Final = 86_400
_DIVISORS: Final = tuple(s for s in range(60, _DAY_S + 1) if _DAY_S % s == 0)
Q = TypeVar("Q", bound=Quantity)


def random_program(rng: random.Random, model: PumpModel) -> DeliveryProgram:
    """A program that a pump of `model` accepts."""
    solution = _solution(rng)
    concentration = solution[0].concentration
    catheter = Catheter(
        segments=tuple(
            Segment(name=name, length=_quantity(rng, Length, 50_000, 900_000), volume_per_cm=_per_cm(rng))
            for name in ("pump", "spinal", "tip")[: rng.randint(1, 3)]
        )
    )
    volume_nl = rng.randint(6_000_000, model.capacity_nl)
    return DeliveryProgram(
        solution=solution,
        basal=_basal(rng, model, concentration),
        once=tuple(_once(rng, model, solution) for _ in range(rng.choice((0, 0, 0, 1, 1, 2, 3)))),
        demand=_demand(rng, model, concentration) if rng.random() < 0.6 else None,
        reservoir=Reservoir(
            volume=_quantity(rng, Volume, volume_nl - 500_000, volume_nl),
            low_alarm=_quantity(rng, Volume, model.low_alarm_min_nl, model.low_alarm_max_nl),
        ),
        catheter=catheter,
    )


def _solution(rng: random.Random) -> tuple[Component, ...]:
    count = rng.choice((1, 1, 2, 3))
    return tuple(
        Component(drug=drug, concentration=_quantity(rng, Concentration, 10_000, 50_000_000))
        for drug in rng.sample(DRUGS, count)
    )


def _basal(rng: random.Random, model: PumpModel, concentration: Concentration) -> Basal:
    mode = rng.choice(("minimum", "simple", "flex", "flex", "week", "periodic", "periodic"))
    if mode == "minimum":
        return MinimumRate()
    if mode == "simple":
        return SimpleContinuous(dose=_dose_rate(rng, model, concentration))
    if mode == "periodic":
        return _periodic(rng, model, concentration)
    if mode == "flex":
        return Flex(patterns={"every-day": _pattern(rng, model, concentration)})
    names = ["workday", "rest", "long"][: rng.randint(2, 3)]
    days = [*names, *(rng.choice(names) for _ in range(7 - len(names)))]
    rng.shuffle(days)
    patterns = {name: _pattern(rng, model, concentration) for name in names}
    return Flex(patterns=patterns, week=Week(**dict(zip(WEEKDAYS, days, strict=True))))


def _pattern(rng: random.Random, model: PumpModel, concentration: Concentration) -> tuple[FlexStep, ...]:
    count = rng.choice((1, 2, 3, 5, model.flex_steps_max))
    slots = sorted(rng.sample(range(1, 95), count - 1))  # 15 min apart; each then moves by less than its slot
    starts = [0, *(slot * 15 for slot in slots)]
    if count == 2:
        starts[1] = rng.randint(15, 1_425)
    return tuple(FlexStep(start=start, dose=_dose_rate(rng, model, concentration)) for start in starts)


def _periodic(rng: random.Random, model: PumpModel, concentration: Concentration) -> PeriodicBolus:
    every_s = rng.choice((*_DIVISORS[-24:], rng.choice(_DIVISORS), rng.randint(1, 30) * _DAY_S))
    over = _over(rng, min(every_s - 1, _LONGEST_BOLUS_S))
    between: Literal["minimum_rate"] | DoseRate = "minimum_rate"
    if rng.random() < 0.5:
        between = _dose_rate(rng, model, concentration)
    return PeriodicBolus(
        dose=_dose(rng, model, concentration, over),
        over=over,
        every=_duration(rng, every_s),
        first_at=rng.randrange(1_440),
        between=between,
    )


def _once(rng: random.Random, model: PumpModel, solution: tuple[Component, ...]) -> OnceItem:
    kind = rng.choice(("prime", "bridge", "bolus"))
    if kind == "prime":
        return Prime(volume=_quantity(rng, Volume, 10_000, 900_000))
    if kind == "bolus":
        over = _over(rng, _LONGEST_BOLUS_S)
        return OnceBolus(dose=_dose(rng, model, solution[0].concentration, over), over=over)
    old = _solution(rng)
    held = next((c for c in old if c.drug == solution[0].drug), old[0]).concentration.amount
    flow = rng.randint(model.flow_min_nl_per_h, 40_000)
    dose = _quantity(rng, DoseRate, flow * 24 * held, flow * 25 * held)
    return Bridge(dose=dose, old_solution=old)


def _demand(rng: random.Random, model: PumpModel, concentration: Concentration) -> Demand:
    over = _over(rng, _LONGEST_BOLUS_S)
    lockout_s = rng.choice((60, 900, 3_600, 14_400, 86_400, rng.randint(60, 30 * _DAY_S)))
    return Demand(
        dose=_dose(rng, model, concentration, over),
        over=over,
        lockout=_duration(rng, lockout_s),
        max_per_24h=rng.choice((1, 2, 3, 4, 6, 10, rng.randint(1, 96))),
    )


def _over(rng: random.Random, longest_s: int) -> Duration:
    usual = [s for s in (60, 120, 300, 600, 1_800, 3_600) if s <= longest_s]
    return _duration(rng, rng.choice((*usual, rng.randint(2, longest_s))))


def _dose(rng: random.Random, model: PumpModel, concentration: Concentration, over: Duration) -> Mass:
    most_nl = model.bolus_flow_max_nl_per_h * over.amount // 3_600
    high = rng.randint(model.stroke_nl + 20, max(model.stroke_nl + 20, min(most_nl, 200_000)))
    return _quantity(rng, Mass, model.stroke_nl * concentration.amount, min(high, most_nl) * concentration.amount)


def _dose_rate(rng: random.Random, model: PumpModel, concentration: Concentration) -> DoseRate:
    low = model.flow_min_nl_per_h
    high = rng.choice((rng.randint(low + 100, 60_000), rng.randint(5_000, 400_000)))
    return _quantity(rng, DoseRate, low * 24 * concentration.amount, high * 24 * concentration.amount)


def _duration(rng: random.Random, seconds: int) -> Duration:
    units = [unit for unit, size in Duration.UNITS.items() if seconds % size == 0]
    return Duration(seconds, rng.choice(units))


def _per_cm(rng: random.Random) -> Volume:
    return Volume.of(f"1.{rng.randint(1, 9)}" if rng.random() < 0.3 else "2.2", "mcL")


def _quantity(rng: random.Random, kind: type[Q], low: int, high: int) -> Q:
    """An amount from `low` to `high` base units in a random unit of the kind, with few decimals where they suffice."""
    unit = rng.choice(list(kind.UNITS))
    size = kind.UNITS[unit]
    target = rng.randint(low, high)
    for digits in range(3, 15):
        places = digits - len(str(target // size))
        step = max(1, size // 10 ** max(0, places)) if places >= 0 else size * 10**-places
        amount = target // step * step
        if low <= amount <= high and amount > 0:
            return kind.of(plain_number(Fraction(amount, size)), unit)
    return _quantity(rng, kind, low, high)
