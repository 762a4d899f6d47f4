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
        base_fine: What a bolus that runs at second 0 had given by then.
    """

    plan: DemandPlan
    early_s: tuple[int, ...]
    cycle_s: tuple[int, ...]
    from_s: int
    period_s: int
    base_fine: Fraction

    @property
    def bolus_fine(self) -> int:
        """Fine volume of one bolus."""
        return self.plan.volume_nl * FINE_PER_NL

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
        inside = min(t_s - self.start_s(started - 1), self.plan.over_s)
        return (started - 1) * self.bolus_fine + Fraction(self.bolus_fine * inside, self.plan.over_s) - self.base_fine

    def fine_at(self, t_s: Ints) -> Floats:
        """Fine volume added from second 0 to each second (0 or later)."""
        whole, part = self.whole_and_part_at(t_s)
        return whole + part

    def whole_and_part_at(self, t_s: Ints) -> tuple[Ints, Floats]:
        """As `fine_at`, as a whole number and a rest; the rest is 0 wherever no bolus runs."""
        cycle = np.array(self.cycle_s, np.int64)
        past = np.maximum(t_s - self.from_s, 0)
        repeats = past // self.period_s
        second = past - repeats * self.period_s
        place = np.searchsorted(cycle, second, side="right")
        started = len(self.early_s) + repeats * len(cycle) + place
        since = second - cycle[place - 1]
        sooner = t_s < self.from_s
        if sooner.any():
            self._early_at(t_s, sooner, started, since)  # where none has started, `since` is 0
        inside = np.minimum(since, self.plan.over_s)
        shares = self.bolus_fine * inside
        given = shares // self.plan.over_s
        whole = np.maximum(started - 1, 0) * self.bolus_fine + given
        part = (shares - given * self.plan.over_s) / self.plan.over_s
        if self.base_fine:
            down = self.base_fine.numerator // self.base_fine.denominator
            return whole - down, part - float(self.base_fine - down)
        return whole, part

    def _early_at(self, t_s: Ints, sooner: npt.NDArray[np.bool_], started: Ints, since: Ints) -> None:
        """Overwrites what holds before the pattern repeats."""
        early = np.array(self.early_s or (0,), np.int64)
        count = np.searchsorted(early, t_s[sooner], side="right") if self.early_s else np.zeros(sooner.sum(), np.int64)
        started[sooner] = count
        since[sooner] = np.where(count > 0, t_s[sooner] - early[np.maximum(count - 1, 0)], 0)

    def breakpoints(self, horizon_s: int) -> tuple[Ints, Ints]:
        """Starts and ends after 0 and before the horizon, with the fine volume (rounded down) added by each."""
        repeats = np.arange(max(0, -(-(horizon_s - self.from_s) // self.period_s)), dtype=np.int64)[:, None]
        later = (self.from_s + repeats * self.period_s + np.array(self.cycle_s, np.int64)).ravel()
        starts = np.concatenate((np.array(self.early_s, np.int64), later))
        t_s = (starts[:, None] + np.array([0, self.plan.over_s], np.int64)).ravel()
        count = np.arange(len(starts), dtype=np.int64)[:, None]
        fine = ((count + np.array([0, 1], np.int64)) * self.bolus_fine).ravel()
        inside = slice(*np.searchsorted(t_s, (1, horizon_s)).tolist())
        if self.base_fine:
            fine = fine - -(-self.base_fine.numerator // self.base_fine.denominator)
        return t_s[inside], fine[inside]


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
    base = Fraction(plan.volume_nl * FINE_PER_NL * -history[-1], plan.over_s) if runs else Fraction(0)
    return DemandCourse(
        plan=plan,
        early_s=(*running, *fresh[:most]),
        cycle_s=tuple(start - fresh[most] for start in fresh[most:]),
        from_s=fresh[most],
        period_s=max(WINDOW_S, most * gap_s),
        base_fine=base,
    )
