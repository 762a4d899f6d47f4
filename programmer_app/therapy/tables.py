"""The basal mode as closed forms: fine volume between any two pump clocks, at a cost that does not grow with the time.

A `WeekTable` repeats every week (minimum rate, simple continuous, flex), a `PeriodicTable` every interval (periodic
bolus). Both give exact values one at a time and arrays many at a time. Source: docs/protocol.md part 8.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from device.achievable import PeriodicPlan, WeekPlan
from device.clock import SECONDS_PER_DAY, SECONDS_PER_WEEK, weekday
from device.pump import FINE_PER_NL

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_MINUTE_S: Final = 60


@dataclass(frozen=True)
class WeekTable:
    """Delivery that repeats every week, from Monday 00:00.

    Attributes:
        at_s: Second of the week of each change of flow, rising, the first 0.
        flow: Flow from each on, nL/h.
        before_fine: Fine volume from Monday 00:00 to each.
        week_fine: Fine volume of a week.
    """

    at_s: Ints
    flow: Ints
    before_fine: Ints
    week_fine: int

    @cached_property
    def _changes(self) -> Ints:
        """Second of the week of each change of flow, and the fine volume before it: two rows."""
        same = bool(self.flow[0] == self.flow[-1])  # then Monday 00:00 is no change
        return np.stack((self.at_s[same:], self.before_fine[same:]))

    @cached_property
    def _place_by_minute(self) -> Ints:
        """For each minute of the week which of `at_s` holds; flows change on whole minutes."""
        lasts_s = np.diff(self.at_s, append=SECONDS_PER_WEEK)
        return np.repeat(np.arange(len(self.at_s)), lasts_s // _MINUTE_S)

    @cached_property
    def _lists(self) -> tuple[list[int], list[int], list[int]]:
        return self.at_s.tolist(), self.flow.tolist(), self.before_fine.tolist()

    def exact_between(self, from_s: int, to_s: int) -> int:
        """Fine volume between two pump clocks."""
        return self._from_monday(to_s) - self._from_monday(from_s)

    def _from_monday(self, clock_s: int) -> int:
        weeks, second = divmod(_monday_clock(clock_s), SECONDS_PER_WEEK)
        at_s, flow, before = self._lists
        index = bisect_right(at_s, second) - 1
        return weeks * self.week_fine + before[index] + flow[index] * (second - at_s[index])

    def since(self, from_s: int, clock_s: Ints) -> tuple[Ints, Floats]:
        """Fine volume from a pump clock to each later one: always whole."""
        monday_s = _monday_clock(from_s) // SECONDS_PER_WEEK * SECONDS_PER_WEEK
        shifted = clock_s + (_monday_clock(0) - monday_s)
        part = np.zeros(clock_s.shape)
        first = self._from_monday(from_s) - monday_s // SECONDS_PER_WEEK * self.week_fine
        if len(self.at_s) == 1:
            return shifted * self.flow[0] - first, part
        weeks = shifted // SECONDS_PER_WEEK
        second = shifted - weeks * SECONDS_PER_WEEK
        index = self._place_by_minute[second // _MINUTE_S]
        begins = self.before_fine - self.flow * self.at_s - first  # as if each flow had begun on Monday 00:00
        return weeks * self.week_fine + begins[index] + self.flow[index] * second, part

    def breakpoints(self, from_s: int, to_s: int, origin_s: int) -> tuple[Ints, Ints]:
        """Moments between two pump clocks at which the flow changes, and the fine volume since the first clock.

        Args:
            from_s: Pump clock from which volume counts.
            to_s: Pump clock before which moments are wanted.
            origin_s: Pump clock from which moments count.

        Returns:
            Fresh arrays with one free place before and one after the moments, for the caller's own.
        """
        monday_s = _monday_clock(from_s) // SECONDS_PER_WEEK * SECONDS_PER_WEEK
        first = self._from_monday(from_s) - monday_s // SECONDS_PER_WEEK * self.week_fine
        weeks = -(-(_monday_clock(to_s) - monday_s) // SECONDS_PER_WEEK)
        each = self._changes.shape[1]
        in_week = np.add(self._changes, [[monday_s - _monday_clock(origin_s)], [-first]])
        week_ends = np.arange(weeks, dtype=np.int64) * [[SECONDS_PER_WEEK], [self.week_fine]]
        both = np.empty((2, weeks * each + 2), np.int64)
        np.add(week_ends[:, :, None], in_week[:, None, :], out=both[:, 1:-1].reshape(2, weeks, each))
        low, high = both[0, 1:-1].searchsorted((from_s + 1 - origin_s, to_s - origin_s)).tolist()
        inside = both[:, low : max(low, high) + 2]
        return inside[0], inside[1]


@dataclass(frozen=True)
class PeriodicTable:
    """Boluses on a grid with an even flow between.

    Attributes:
        plan: Volume, times and flow between.
        first_s: Pump clock of the first bolus.
    """

    plan: PeriodicPlan
    first_s: int

    @property
    def bolus_fine(self) -> int:
        """Fine volume of one bolus."""
        return self.plan.volume_nl * FINE_PER_NL

    @property
    def period_fine(self) -> int:
        """Fine volume from the start of one bolus to that of the next."""
        return self.bolus_fine + (self.plan.every_s - self.plan.over_s) * self.plan.between_nl_per_h

    def exact_between(self, from_s: int, to_s: int) -> Fraction:
        """Fine volume between two pump clocks."""
        return self._exact(to_s) - self._exact(from_s)

    def _exact(self, clock_s: int) -> Fraction:
        """Fine volume since the first bolus; negative before it."""
        past_s = clock_s - self.first_s
        if past_s <= 0:
            return Fraction(past_s * self.plan.between_nl_per_h)
        boluses, phase = divmod(past_s, self.plan.every_s)
        inside = min(phase, self.plan.over_s)
        whole = boluses * self.period_fine + (phase - inside) * self.plan.between_nl_per_h
        return whole + Fraction(self.bolus_fine * inside, self.plan.over_s)

    def since(self, from_s: int, clock_s: Ints) -> tuple[Ints, Floats]:
        """Fine volume from a pump clock (rounded down to a whole at it) to each later one, whole and rest."""
        plan = self.plan
        past = clock_s - self.first_s
        boluses = np.maximum(past, 0) // plan.every_s
        phase = past - boluses * plan.every_s  # stays negative before the first bolus
        inside = np.clip(phase, 0, plan.over_s)
        given, rest = np.divmod(self.bolus_fine * inside, plan.over_s)
        whole = boluses * self.period_fine + (phase - inside) * plan.between_nl_per_h + given
        first = self._exact(from_s)
        down = first.numerator // first.denominator
        if first == down:
            return whole - down, rest / plan.over_s
        carried = rest / plan.over_s - float(first - down)
        low = np.floor(carried)
        return whole - down + low.astype(np.int64), carried - low

    def breakpoints(self, from_s: int, to_s: int, origin_s: int) -> tuple[Ints, Ints]:
        """Moments at which a bolus begins or ends and the fine volume, rounded down; as `WeekTable.breakpoints`."""
        plan = self.plan
        skipped = max(0, (from_s - self.first_s) // plan.every_s)
        count = np.arange(skipped, max(skipped, -(-(to_s - self.first_s) // plan.every_s)), dtype=np.int64)[:, None]
        clock_s = np.pad((self.first_s + count * plan.every_s + np.array([0, plan.over_s], np.int64)).ravel(), 1)
        first = self._exact(from_s)
        up = -(-first.numerator // first.denominator)
        fine = np.pad((count * self.period_fine + (np.array([0, self.bolus_fine], np.int64) - up)).ravel(), 1)
        low, high = np.searchsorted(clock_s[1:-1], (from_s + 1, to_s)).tolist()
        inside = slice(low, max(low, high) + 2)
        return clock_s[inside] - origin_s, fine[inside]


def _monday_clock(clock_s: int) -> int:
    """A pump clock counted from a Monday, 00:00, before the epoch."""
    return clock_s + weekday(0) * SECONDS_PER_DAY


def week_table(plan: WeekPlan) -> WeekTable:
    """The table of a plan; neighbouring steps of the same flow become one."""
    at_s: list[int] = []
    flow: list[int] = []
    for day, steps in enumerate(plan.days):
        for step in steps:
            if not flow or step.flow_nl_per_h != flow[-1]:
                at_s.append(day * SECONDS_PER_DAY + step.start_min * 60)
                flow.append(step.flow_nl_per_h)
    before = [0]
    for start_s, end_s, rate in zip(at_s, [*at_s[1:], SECONDS_PER_WEEK], flow, strict=True):
        before.append(before[-1] + rate * (end_s - start_s))
    return WeekTable(np.array(at_s, np.int64), np.array(flow, np.int64), np.array(before[:-1], np.int64), before[-1])


def periodic_table(plan: PeriodicPlan, since_s: int) -> PeriodicTable:
    """The table of a plan whose basal mode began at pump clock `since_s`: first bolus at the next `first_at`."""
    wait_s = (plan.first_at_min * 60 - since_s) % SECONDS_PER_DAY
    return PeriodicTable(plan, since_s + wait_s)
