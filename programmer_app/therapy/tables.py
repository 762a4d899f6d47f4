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

    @property
    def period_s(self) -> int:
        """After how long the flow repeats; an even flow does so each second."""
        return 1 if len(self.at_s) == 1 else SECONDS_PER_WEEK

    @property
    def period_fine(self) -> int:
        """Fine volume of a period."""
        return self.week_fine * self.period_s // SECONDS_PER_WEEK

    @property
    def steady_from_s(self) -> int | None:
        """Pump clock from which the flow repeats; None because it always does."""
        return None

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

    def since(self, from_s: int, clock_s: Ints) -> Floats:
        """Fine volume from a pump clock to each later one: always whole."""
        monday_s = _monday_before(from_s)
        fine = self.from_monday(clock_s - monday_s) - self.exact_between(monday_s, from_s)
        return np.asarray(fine, np.float64)

    def from_monday(self, second: Ints) -> Ints:
        """Fine volume from a Monday, 00:00, by each second after it, of that week or of a later one."""
        if len(self.at_s) == 1:
            return np.asarray(second * self.flow[0], np.int64)
        weeks = second // SECONDS_PER_WEEK
        inside = second - weeks * SECONDS_PER_WEEK
        index = self._place_by_minute[inside // _MINUTE_S]
        return np.asarray(weeks * self.week_fine + self._before_if_even[index] + self.flow[index] * inside, np.int64)

    @cached_property
    def _before_if_even(self) -> Ints:
        """What each flow lacks, or has too much, at its change, as if it had held since Monday 00:00."""
        return self.before_fine - self.flow * self.at_s

    def changes(self, from_s: int, to_s: int) -> Ints:
        """Pump clocks after one and before another at which the flow changes."""
        at_s = self.at_s[bool(self.flow[0] == self.flow[-1]) :]  # then Monday 00:00 is no change
        mondays = np.arange(_monday_before(from_s), to_s, SECONDS_PER_WEEK)
        return _between((mondays[:, None] + at_s).ravel(), from_s, to_s)


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

    @property
    def period_s(self) -> int:
        """From the start of one bolus to that of the next."""
        return self.plan.every_s

    @property
    def steady_from_s(self) -> int:
        """Pump clock from which the flow repeats."""
        return self.first_s

    def exact_between(self, from_s: int, to_s: int) -> Fraction:
        """Fine volume between two pump clocks."""
        bolus_s, between_s = (to - by for to, by in zip(self._seconds(to_s), self._seconds(from_s), strict=True))
        return Fraction(self.bolus_fine * bolus_s, self.plan.over_s) + between_s * self.plan.between_nl_per_h

    def _seconds(self, clock_s: int) -> tuple[int, int]:
        """Seconds inside boluses and seconds between them since the first bolus; before it, the second is negative."""
        past_s = clock_s - self.first_s
        boluses = max(past_s, 0) // self.plan.every_s
        phase_s = past_s - boluses * self.plan.every_s
        bolus_s = boluses * self.plan.over_s + min(max(phase_s, 0), self.plan.over_s)
        return bolus_s, past_s - bolus_s

    def since(self, from_s: int, clock_s: Ints) -> Floats:
        """Fine volume from a pump clock to each later one; whole wherever the exact value is."""
        plan = self.plan
        past_s = clock_s - self.first_s
        boluses = np.maximum(past_s, 0) // plan.every_s
        bolus_s = boluses * plan.over_s + np.clip(past_s - boluses * plan.every_s, 0, plan.over_s)
        before_s, quiet_s = self._seconds(from_s)
        between_s = past_s - bolus_s - quiet_s
        fine: Floats = (bolus_s - before_s) * float(self.bolus_fine) / plan.over_s + between_s * plan.between_nl_per_h
        return fine

    def changes(self, from_s: int, to_s: int) -> Ints:
        """Pump clocks after one and before another at which a bolus begins or ends."""
        plan = self.plan
        skipped = max(0, (from_s - self.first_s) // plan.every_s)
        begins = np.arange(self.first_s + skipped * plan.every_s, to_s, plan.every_s, dtype=np.int64)
        return _between((begins[:, None] + np.array([0, plan.over_s], np.int64)).ravel(), from_s, to_s)


def _between(rising: Ints, low: int, high: int) -> Ints:
    """The part of a rising array that lies above one value and below another."""
    return rising[slice(*rising.searchsorted((low + 1, high)).tolist())]


def _monday_before(clock_s: int) -> int:
    """Pump clock of the last Monday, 00:00, by a pump clock."""
    return clock_s - _monday_clock(clock_s) % SECONDS_PER_WEEK


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
