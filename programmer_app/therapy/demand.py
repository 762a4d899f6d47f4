"""The most that demand boluses can add: the greedy history that asks again the moment it may.

A demand bolus may start when the lockout has passed since the END of the one before and fewer than `max_per_24h`
started in the 24 h before it (one that started exactly 86 400 s ago no longer counts). Taking each start as early as
possible makes every later start as early as possible too, so no history has received more at any moment.

After the history has passed through the rules, the pattern repeats: `max_per_24h` starts every `period_s`.
Source: docs/protocol.md part 8; proof in docs/formulas.md.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np
import numpy.typing as npt

from device.achievable import DemandPlan
from device.pump import FINE_PER_NL

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
WINDOW_S: Final = 86_400
"""The window in which starts are counted. Source: docs/protocol.md part 8."""


@dataclass(frozen=True, slots=True)
class DemandCourse:
    """Demand boluses, each as early as allowed.

    Attributes:
        plan: Volume and limits.
        early_s: Starts before the pattern repeats, seconds since the start of the course; a negative one runs at 0.
        cycle_s: Starts of one repeat, counted from its first.
        from_s: First start of the first repeat.
        period_s: From one repeat to the next.
        done_s: How long a bolus that runs at second 0 had run by then.
    """

    plan: DemandPlan
    early_s: tuple[int, ...]
    cycle_s: tuple[int, ...]
    from_s: int
    period_s: int
    done_s: int

    @property
    def bolus_fine(self) -> int:
        """Fine volume of one bolus."""
        return self.plan.volume_nl * FINE_PER_NL

    @property
    def period_fine(self) -> int:
        """Fine volume of a repeat."""
        return len(self.cycle_s) * self.bolus_fine

    def start_s(self, index: int) -> int:
        """Start of bolus number `index`, from 0."""
        if index < len(self.early_s):
            return self.early_s[index]
        repeats, place = divmod(index - len(self.early_s), len(self.cycle_s))
        return self.from_s + repeats * self.period_s + self.cycle_s[place]

    def started_by(self, t_s: int) -> int:
        """How many have started at second `t_s` or before."""
        if t_s < self.from_s:
            return bisect_right(self.early_s, t_s)
        repeats, second = divmod(t_s - self.from_s, self.period_s)
        return len(self.early_s) + repeats * len(self.cycle_s) + bisect_right(self.cycle_s, second)

    def exact_at(self, t_s: int) -> Fraction:
        """Fine volume added from second 0 to `t_s`."""
        started = self.started_by(t_s)
        if started == 0:
            return Fraction(0)
        inside_s = min(t_s - self.start_s(started - 1), self.plan.over_s)
        seconds = (started - 1) * self.plan.over_s + inside_s - self.done_s
        return Fraction(self.bolus_fine * seconds, self.plan.over_s)

    def fine_at(self, t_s: Ints) -> Floats:
        """Fine volume added from second 0 to each second (0 or later); whole wherever the exact value is."""
        over_s = self.plan.over_s
        # ahead of all stands one that ends at second 0: so each second has a bolus before it
        starts_s = np.array((-over_s, *self.early_s, *(self.from_s + start for start in self.cycle_s)), np.int64)
        repeats = np.maximum(t_s - self.from_s, 0) // self.period_s
        second = t_s - repeats * self.period_s
        last = starts_s.searchsorted(second, side="right") - 1
        inside_s = np.minimum(second - starts_s[last], over_s)
        seconds = (repeats * len(self.cycle_s) + last - 1) * over_s + inside_s - self.done_s
        fine: Floats = seconds * float(self.bolus_fine) / over_s
        return fine

    def breakpoints(self, horizon_s: int) -> Ints:
        """Starts and ends after 0 and before the horizon, seconds since the start of the course."""
        repeats = np.arange(self.from_s, max(self.from_s, horizon_s), self.period_s, dtype=np.int64)
        later = (repeats[:, None] + np.array(self.cycle_s, np.int64)).ravel()
        starts = np.concatenate((np.array(self.early_s, np.int64), later))
        t_s = (starts[:, None] + np.array([0, self.plan.over_s], np.int64)).ravel()
        return t_s[slice(*t_s.searchsorted((1, horizon_s)).tolist())]


def greedy_starts(plan: DemandPlan, starts_s: tuple[int, ...] = (), ended_s: int | None = None) -> DemandCourse:
    """The demand boluses of someone who asks again and again from second 0 on.

    Args:
        plan: Volume and limits.
        starts_s: Starts of boluses before, oldest first, seconds since the start of the course (0 or less).
        ended_s: When the last of them ended; None when it is not known (it then took its full time) or none was.
    """
    gap_s = plan.over_s + plan.lockout_s
    most = plan.max_per_24h
    history = [start for start in starts_s if start <= 0]
    runs = bool(history) and history[-1] + plan.over_s > 0 and (ended_s is None or ended_s <= history[-1])
    last_end = history[-1] + plan.over_s if runs else ended_s
    if last_end is None and history:
        last_end = history[-1] + plan.over_s
    earliest = 0 if last_end is None else max(0, last_end + plan.lockout_s)
    known = list(history)
    for _ in range(2 * most):
        start = earliest
        if len(known) >= most:
            start = max(start, known[-most] + WINDOW_S)
        known.append(start)
        earliest = start + gap_s
    fresh = known[len(history) :]
    running = (history[-1],) if runs else ()
    return DemandCourse(
        plan=plan,
        early_s=(*running, *fresh[:most]),
        cycle_s=tuple(start - fresh[most] for start in fresh[most:]),
        from_s=fresh[most],
        period_s=max(WINDOW_S, most * gap_s),
        done_s=-history[-1] if runs else 0,
    )
