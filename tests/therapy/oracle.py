"""A second, slow pump: docs/protocol.md parts 5 and 8 again, one second at a time, sharing no code with `therapy`.

It reads the asked program, not a plan, and counts in whole parts of 1/3600 nL so small that every second's share of
every bolus is whole. Used to judge the closed forms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from math import ceil, lcm

from device.program import Bridge, DeliveryProgram, Flex, OnceBolus, PeriodicBolus, Prime, SimpleContinuous
from device.pump import PumpModel

DAY_S = 86_400


def half_down(value: Fraction) -> int:
    """Nearest whole number, a half going down."""
    down = value.numerator // value.denominator
    return down + (value - down > Fraction(1, 2))


def never(t: int) -> bool:
    """A patient who does not ask."""
    return False


def always(t: int) -> bool:
    """A patient who asks every second."""
    return True


class SlowPump:
    """Delivers second by second.

    Args:
        program: Asked for.
        model: The pump.
        clock_s: Pump clock at the start.
        asks: Whether the patient asks for a bolus in a second, counted from 0.
    """

    def __init__(
        self, program: DeliveryProgram, model: PumpModel, clock_s: int, asks: Callable[[int], bool] | None = None
    ) -> None:
        self.program, self.model, self.start_s = program, model, clock_s
        self.asks = asks or never
        self.c = program.solution[0].concentration.amount
        self.once = [self._item(item) for item in program.once]
        self.basal_s = sum(seconds for _, seconds in self.once)
        basal, demand = program.basal, program.demand
        self.periodic = basal if isinstance(basal, PeriodicBolus) else None
        lasts = [seconds for _, seconds in self.once]
        lasts += [self.periodic.over.amount] if self.periodic else []
        lasts += [demand.over.amount] if demand else []
        self.unit = lcm(*lasts) if lasts else 1  # this many parts in 1/3600 nL
        self.starts: list[int] = []

    def _item(self, item: Prime | Bridge | OnceBolus) -> tuple[int, int]:
        if isinstance(item, Prime):
            return item.volume.amount, ceil(Fraction(item.volume.amount * 3600, self.model.bolus_flow_max_nl_per_h))
        if isinstance(item, OnceBolus):
            return half_down(Fraction(item.dose.amount, self.c)), item.over.amount
        inside = sum(s.length.amount * s.volume_per_cm.amount for s in self.program.catheter.segments)
        volume = self.model.bridge_tubing_nl + half_down(Fraction(inside, 10_000))
        held = {part.drug: part.concentration.amount for part in item.old_solution}
        old = held.get(self.program.solution[0].drug, item.old_solution[0].concentration.amount)
        return volume, ceil(Fraction(volume * old * DAY_S, item.dose.amount))

    def flow(self, dose_fg_per_day: int) -> int:
        """Flow of a dose rate."""
        return half_down(Fraction(dose_fg_per_day, 24 * self.c))

    def _basal_parts(self, clock_s: int, first_s: int) -> int:
        """Parts in the second that begins at a pump clock, while the basal mode runs."""
        basal = self.program.basal
        if isinstance(basal, PeriodicBolus):
            since = clock_s - first_s
            if since >= 0 and since % basal.every.amount < basal.over.amount:
                return self.bolus_nl * 3600 * self.unit // basal.over.amount
            return self.between * self.unit
        if isinstance(basal, SimpleContinuous):
            return self.flow(basal.dose.amount) * self.unit
        if isinstance(basal, Flex):
            weekday = (2 + clock_s // DAY_S) % 7
            name = next(iter(basal.patterns)) if basal.week is None else list(basal.week.model_dump().values())[weekday]
            minute = clock_s % DAY_S // 60
            steps = [step for step in basal.patterns[name] if step.start <= minute]
            return self.flow(steps[-1].dose.amount) * self.unit
        return self.model.minimum_rate_nl_per_h * self.unit

    def run(self, seconds: int) -> Iterator[tuple[int, int, int]]:
        """Parts scheduled and parts on demand delivered by second 0, 1, ... `seconds`."""
        edges, t = [], 0
        for volume, lasts in self.once:
            edges.append((t, t + lasts, volume * 3600 * self.unit // lasts))
            t += lasts
        begun_s = self.start_s + self.basal_s
        first_s = 0
        if self.periodic:
            first_s = begun_s - begun_s % DAY_S + self.periodic.first_at * 60
            first_s += DAY_S if first_s < begun_s else 0
            self.bolus_nl = half_down(Fraction(self.periodic.dose.amount, self.c))
            between = self.periodic.between
            self.between = self.model.minimum_rate_nl_per_h if isinstance(between, str) else self.flow(between.amount)
        scheduled = demanded = 0
        cached_minute, cached = -1, 0
        for t in range(seconds):
            yield t, scheduled, demanded
            if t < self.basal_s:
                scheduled += next(parts for begin, end, parts in edges if begin <= t < end)
            elif self.periodic:
                scheduled += self._basal_parts(self.start_s + t, first_s)
            else:
                minute = (self.start_s + t) // 60
                if minute != cached_minute:
                    cached_minute, cached = minute, self._basal_parts(self.start_s + t, first_s)
                scheduled += cached
            demanded += self._demand_parts(t)
        yield seconds, scheduled, demanded

    def _demand_parts(self, t: int) -> int:
        demand = self.program.demand
        if demand is None:
            return 0
        over = demand.over.amount
        ended = not self.starts or t >= self.starts[-1] + over
        free = not self.starts or t - (self.starts[-1] + over) >= demand.lockout.amount
        if ended and free and self.asks(t) and sum(t - s < DAY_S for s in self.starts) < demand.max_per_24h:
            self.starts.append(t)
        if self.starts and t < self.starts[-1] + over:
            return half_down(Fraction(demand.dose.amount, self.c)) * 3600 * self.unit // over
        return 0
