"""What a plan amounts to, computed by the host for itself, to be compared number by number with the pump's totals.

Exact: fine volumes (1/3600 nL) as integers, bolus flows as fractions, one rounding up at the end of a window's total.
Source: docs/protocol.md part 7.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, pairwise
from math import ceil
from typing import Final

from device.achievable import DeliveryPlan, DemandPlan, PeriodicPlan, WeekPlan
from device.pump import FINE_PER_NL, DrugTotals, Totals

_DAY_S: Final = 86_400
_HOUR_S: Final = 3_600


@dataclass(frozen=True, slots=True)
class _Cycle:
    """A rate that repeats every `period_s`: `starts` (s, the first is 0) and `rates` (fine volumes per second)."""

    starts: tuple[int, ...]
    rates: tuple[Fraction, ...]
    period_s: int
    given_before: tuple[Fraction, ...]

    @classmethod
    def of(cls, starts: tuple[int, ...], rates: tuple[Fraction, ...], period_s: int) -> _Cycle:
        """The cycle, with what it has given before each start."""
        spans = (end - begin for begin, end in pairwise(starts))
        steps = (rate * span for rate, span in zip(rates, spans, strict=False))
        return cls(starts, rates, period_s, tuple(accumulate(steps, initial=Fraction(0))))

    def given(self, until_s: int) -> Fraction:
        """Fine volume from second 0 to `until_s` (0 or more)."""
        rounds, rest_s = divmod(until_s, self.period_s)
        return rounds * self._within(self.period_s) + self._within(rest_s)

    def _within(self, until_s: int) -> Fraction:
        last = bisect_right(self.starts, until_s) - 1
        return self.given_before[last] + self.rates[last] * (until_s - self.starts[last])

    def largest(self, window_s: int) -> Fraction:
        """Largest fine volume in any `window_s` on end; it begins or ends where the rate changes."""
        begins = {*self.starts, *((start - window_s) % self.period_s for start in self.starts)}
        return max(self.given(begin + window_s) - self.given(begin) for begin in begins)


def host_totals(plan: DeliveryPlan) -> Totals:
    """The totals of a plan in its steady state, field for field as a pump answers them to SEAL."""
    days = _days(plan.basal)
    demand = plan.demand
    day_at_most = max(days)
    cycle = _cycle(plan.basal)
    in_hour, in_any_day = cycle.largest(_HOUR_S), cycle.largest(_DAY_S)
    demand_nl = 0
    if demand is not None:
        demand_nl = demand.volume_nl
        day_at_most += _demand_starts(demand, _DAY_S) * demand_nl * FINE_PER_NL
        in_hour += _demand_in(demand, _HOUR_S)
        in_any_day += _demand_in(demand, _DAY_S)
    hour_at_most, any_day_at_most = ceil(in_hour), ceil(in_any_day)
    return Totals(
        days=days,
        day_at_most=day_at_most,
        hour_at_most=hour_at_most,
        demand_nl=demand_nl,
        once_nl=tuple(item.volume_nl for item in plan.once),
        drugs=tuple(
            DrugTotals(
                component.drug,
                max(days) * component.concentration.amount,
                day_at_most * component.concentration.amount,
                hour_at_most * component.concentration.amount,
                demand_nl * component.concentration.amount,
                any_day_at_most * component.concentration.amount,
            )
            for component in plan.solution
        ),
        any_day_at_most=any_day_at_most,
    )


def _days(basal: WeekPlan | PeriodicPlan) -> tuple[int, ...]:
    if isinstance(basal, PeriodicPlan):
        count = max(1, _DAY_S // basal.every_s)
        between_s = _DAY_S - count * basal.over_s
        return (count * basal.volume_nl * FINE_PER_NL + between_s * basal.between_nl_per_h,) * 7
    ends = [(*(step.start_min for step in day[1:]), _DAY_S // 60) for day in basal.days]
    return tuple(
        sum(step.flow_nl_per_h * (end - step.start_min) * 60 for step, end in zip(day, day_ends, strict=True))
        for day, day_ends in zip(basal.days, ends, strict=True)
    )


def _cycle(basal: WeekPlan | PeriodicPlan) -> _Cycle:
    # a flow of 1 nL/h is one fine volume a second
    if isinstance(basal, PeriodicPlan):
        bolus = Fraction(basal.volume_nl * FINE_PER_NL, basal.over_s)
        return _Cycle.of((0, basal.over_s), (bolus, Fraction(basal.between_nl_per_h)), basal.every_s)
    steps = [(day * _DAY_S + step.start_min * 60, step) for day, steps in enumerate(basal.days) for step in steps]
    return _Cycle.of(
        tuple(start for start, _ in steps), tuple(Fraction(step.flow_nl_per_h) for _, step in steps), 7 * _DAY_S
    )


def _demand_starts(demand: DemandPlan, window_s: int) -> int:
    """How many demand boluses can start in a window of less than a day and a second."""
    return min(demand.max_per_24h, (window_s - 1) // (demand.over_s + demand.lockout_s) + 1)


def _demand_in(demand: DemandPlan, window_s: int) -> Fraction:
    """Fine volume that demand boluses can add in `window_s` (at most a day); an unfinished one counts by its share."""
    spacing_s = demand.over_s + demand.lockout_s
    starts = range(_demand_starts(demand, window_s))
    seconds = sum(min(demand.over_s, window_s - index * spacing_s) for index in starts)
    return Fraction(demand.volume_nl * FINE_PER_NL * seconds, demand.over_s)
