"""The totals that the pump itself works out from a sealed image and answers for the person to confirm.

Source: docs/protocol.md part 7.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from device.emulator.cbor import UINT_MAX, Encodable
from device.emulator.plan import DAY_S, Basal, Constant, Demand, Flex, Periodic, Plan
from device.emulator.reading import RefusedError
from device.emulator.spec import FINE_PER_NL

HOUR_S = 3600
_NO_DEMAND = Demand(0, 1, DAY_S, 0)


@dataclass(frozen=True)
class Totals:
    """Volumes in 1/3600 nL, the demand bolus and the once items in nL, doses in 1/3600 fg (demand dose in fg)."""

    days: tuple[int, ...]
    day_most: int
    hour_most: int
    demand_nl: int
    once_nl: tuple[int, ...]
    drugs: tuple[tuple[str, int, int, int, int, int], ...]
    any_day_most: int

    def body(self) -> dict[int, Encodable]:
        """The OK body of SEAL."""
        return {
            1: self.days,
            2: self.day_most,
            3: self.hour_most,
            4: self.demand_nl,
            5: self.once_nl,
            6: self.drugs,
            7: self.any_day_most,
        }


def totals_of(plan: Plan) -> Totals:
    """The totals of a plan.

    Raises:
        RefusedError: a dose so large that the answer has no room for it (2**64).
    """
    demand = plan.demand or _NO_DEMAND
    days = _days(plan.basal)
    highest = max(days)
    count = min(demand.most_per_24h, (DAY_S - 1) // (demand.over_s + demand.lockout_s) + 1)
    day_most = highest + count * demand.volume_nl * FINE_PER_NL
    hour_most = ceil(_busiest(plan.basal, HOUR_S) + _demand_within(demand, HOUR_S))
    any_day_most = ceil(_busiest(plan.basal, DAY_S) + _demand_within(demand, DAY_S))
    largest = max(day_most, any_day_most)
    once = tuple(item.volume_nl for item in plan.once)
    drugs: list[tuple[str, int, int, int, int, int]] = []
    for at, part in enumerate(plan.solution):
        ng_per_ml = part.concentration
        if largest * ng_per_ml > UINT_MAX:
            limit = f"doses of at most {UINT_MAX}/3600 fg a day"
            raise RefusedError(f"solution[{at}].concentration", limit, str(largest * ng_per_ml))
        day, at_most, in_hour = (volume * ng_per_ml for volume in (highest, day_most, hour_most))
        drugs.append((part.drug, day, at_most, in_hour, demand.volume_nl * ng_per_ml, any_day_most * ng_per_ml))
    return Totals(days, day_most, hour_most, demand.volume_nl, once, tuple(drugs), any_day_most)


def _days(basal: Basal) -> tuple[int, ...]:
    if isinstance(basal, Constant):
        return (basal.flow * DAY_S,) * 7
    if isinstance(basal, Flex):
        ends = [[*(step.start_s for step in day[1:]), DAY_S] for day in basal.week]
        return tuple(
            sum(step.flow * (end - step.start_s) for step, end in zip(day, day_ends, strict=True))
            for day, day_ends in zip(basal.week, ends, strict=True)
        )
    count = max(1, DAY_S // basal.every_s)
    return (count * basal.volume_nl * FINE_PER_NL + basal.between * (DAY_S - count * basal.over_s),) * 7


def _busiest(basal: Basal, window_s: int) -> Fraction:
    """The largest scheduled volume in any `window_s` on end, 1/3600 nL.

    The volume in a sliding window changes its slope only where an end of the window meets a change of flow, so the
    largest lies at one of those places.
    """
    if isinstance(basal, Constant):
        return Fraction(basal.flow * window_s)
    if isinstance(basal, Flex):
        changes = [day * DAY_S + step.start_s for day, steps in enumerate(basal.week) for step in steps]
        starts = [*changes, *(change - window_s for change in changes)]
        days = _days(basal)
        return Fraction(
            max(_flex_volume(basal, days, start + window_s) - _flex_volume(basal, days, start) for start in starts)
        )
    starts = [0, basal.over_s, -window_s, basal.over_s - window_s]
    return max(_periodic_volume(basal, start + window_s) - _periodic_volume(basal, start) for start in starts)


def _flex_volume(basal: Flex, days: tuple[int, ...], end_s: int) -> int:
    """Volume from 00:00 of Monday to `end_s`, which may lie in a week before or after; 1/3600 nL, like the `days`."""
    weeks, second = divmod(end_s, 7 * DAY_S)
    day, within = divmod(second, DAY_S)
    total = weeks * sum(days) + sum(days[:day])
    for at, step in enumerate(basal.week[day]):
        later = basal.week[day][at + 1].start_s if at + 1 < len(basal.week[day]) else DAY_S
        total += step.flow * max(0, min(later, within) - step.start_s)
    return total


def _periodic_volume(basal: Periodic, end_s: int) -> Fraction:
    """Volume from a bolus's begin to `end_s`, boluses lying on both sides of it for ever; 1/3600 nL."""
    whole, within = divmod(end_s, basal.every_s)
    bolus = basal.volume_nl * FINE_PER_NL
    period = bolus + basal.between * (basal.every_s - basal.over_s)
    given = Fraction(bolus * min(within, basal.over_s), basal.over_s)
    return whole * period + given + basal.between * max(0, within - basal.over_s)


def _demand_within(demand: Demand, window_s: int) -> Fraction:
    """What demand boluses add in `window_s` (at most a day), asked for at once and as often as granted, 1/3600 nL."""
    total = Fraction(0)
    for count in range(demand.most_per_24h):
        left_s = window_s - count * (demand.over_s + demand.lockout_s)
        if left_s <= 0:
            break
        total += Fraction(demand.volume_nl * FINE_PER_NL * min(left_s, demand.over_s), demand.over_s)
    return total
