"""The moments at which a course bends, and what it has given by each: looked up once, then repeated.

A program repeats. Once its `once` items are over, the demand boluses have found their rhythm and nothing of an old
solution is left at the tip, a later period is an earlier one again: each moment comes a period later, and by then a
period's volume more has been given. So the beginning and one period are looked up, and all that follows is

    moment + k x period, volume + k x volume of a period, for k = 1, 2, ...

which is a product of two small matrices, [k 1] by [period; moment]. All of it are whole numbers below 2^53, or have
a part left over that stays the same: so no digit is lost, however far it goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import lcm
from typing import Final

import numpy as np
import numpy.typing as npt

from programmer_app.therapy.catheter import Chain
from programmer_app.therapy.schedule import Course, Piece

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_TIP_VOLUMES: Final = np.linspace(0, 3, 193)
"""Where the change-over at the tip is drawn besides, in volumes of tubing and catheter; 20 cells are clear by then."""


@dataclass(frozen=True, slots=True)
class Moments:
    """Moments, and the fine volume given since the start by each.

    Attributes:
        rows: Whole seconds since the start of the course; the program's own solution without demand boluses; the same
            with all that may be, where there are any.
        bridged: What each bridge has given of an old solution.
    """

    rows: Floats
    bridged: tuple[tuple[Piece, Floats], ...]

    @property
    def t_s(self) -> Floats:
        """Whole seconds since the start of the course."""
        t_s: Floats = self.rows[0]
        return t_s

    @property
    def given(self) -> Floats:
        """The rows of volumes: `own`, and `own_at_most` where it is another."""
        return self.rows[1:]

    @property
    def own(self) -> Floats:
        """Of the program's own solution, without demand boluses."""
        own: Floats = self.rows[1]
        return own

    @property
    def own_at_most(self) -> Floats:
        """Of it, with all demand boluses that may be."""
        own_at_most: Floats = self.rows[-1]
        return own_at_most

    @property
    def scheduled(self) -> Floats:
        """All that left the reservoir, without demand boluses."""
        return sum((given for _, given in self.bridged), self.own)


def moments_at(course: Course, t_s: Ints, *, with_demand: bool = True) -> Moments:
    """What a course has given by each second."""
    demand = course.demand if with_demand else None
    rows = np.empty((3 if demand else 2, len(t_s)))
    rows[0] = t_s
    rows[1] = course.own_fine_at(t_s)
    if demand:
        np.add(rows[1], demand.fine_at(t_s), out=rows[2])
    return Moments(rows, course.bridged_at(t_s))


def all_moments(course: Course, horizon_s: int, chain: Chain | None = None, *, with_demand: bool = True) -> Moments:
    """All moments at which the delivery bends, from the start to a horizon.

    Args:
        course: What is given.
        horizon_s: Last moment, seconds since the start; 1 to `schedule.LONGEST_HORIZON_S`.
        chain: Tubing and catheter, where the change-over from what they hold is to be drawn too.
        with_demand: Whether demand boluses count.

    Raises:
        ValueError: If the horizon is out of range.
    """
    demand = course.demand if with_demand else None
    period_s = lcm(course.basal.period_s, demand.period_s if demand else 1)
    first_s = 1 + _steady_from_s(course, horizon_s, chain, with_demand=with_demand)
    drawn_s = min(horizon_s, first_s + period_s)
    t_s = _bends_s(course, drawn_s, chain, with_demand=with_demand)
    t_s[-1] = horizon_s
    found = moments_at(course, t_s, with_demand=with_demand)
    again = slice(int(t_s.searchsorted(first_s)), -1)
    if drawn_s == horizon_s or not len(t_s[again]):
        return found
    basal_fine = period_s // course.basal.period_s * course.basal.period_fine
    demand_fine = period_s // demand.period_s * demand.period_fine if demand else 0
    steps = (period_s, basal_fine, basal_fine + demand_fine)
    rows = _repeated(found.rows, again, steps)
    return Moments(rows, course.bridged_at(rows[0]))


def _steady_from_s(course: Course, horizon_s: int, chain: Chain | None, *, with_demand: bool) -> int:
    """A second from which each period gives the same as the one before, and at the tip one solution; or the horizon."""
    basal = course.basal
    from_s = max(course.basal_t_s, (basal.steady_from_s or course.start_s) - course.start_s)
    if chain is not None:
        if not basal.period_fine:
            return horizon_s
        from_s += -(-chain.clear_fine // basal.period_fine) * basal.period_s
    return max(from_s, course.demand.from_s) if course.demand and with_demand else from_s


def _bends_s(course: Course, horizon_s: int, chain: Chain | None, *, with_demand: bool) -> Ints:
    """Seconds at which the delivery bends; dense where the tip changes from one solution to the other."""
    scheduled = course.breakpoints(horizon_s)
    parts = [scheduled]
    if course.demand is not None and with_demand:
        parts.append(course.demand.breakpoints(horizon_s))
    if chain is not None:
        fine = course.fine_at(scheduled)
        passed = _TIP_VOLUMES * chain.volume_fine
        parts.append(np.rint(np.interp(passed[: passed.searchsorted(fine[-1])], fine, scheduled)).astype(np.int64))
    return scheduled if len(parts) == 1 else _merged(parts)


def _merged(rising: list[Ints]) -> Ints:
    """All values of several rising arrays, each once; a stable sort finds the runs and only merges them."""
    every = np.sort(np.concatenate(rising), kind="stable")
    return every[np.concatenate(([True], every[1:] != every[:-1]))]


def _repeated(drawn: Floats, again: slice, steps: tuple[int, ...]) -> Floats:
    """Rows of moments and volumes, continued up to the last of each, which is that of the horizon.

    Args:
        drawn: The beginning and one period, then the horizon.
        again: Where in them the period stands.
        steps: What a period adds to each row.
    """
    height, last, length = len(drawn), drawn.shape[1] - 1, drawn[0, again].size
    count = int((drawn[0, -1] - drawn[0, again.start]) // steps[0])
    periods = np.ones((count, 2))
    periods[:, 0] = np.arange(1, count + 1)
    period = np.empty((height, 2, length))
    period[:, 0].T[:] = steps[:height]
    period[:, 1] = drawn[:, again]
    rows = np.empty((height, last + count * length + 1))
    rows[:, :last] = drawn[:, :-1]
    np.matmul(periods, period, out=rows[:, last:-1].reshape(height, count, length))
    end = int(rows[0, :-1].searchsorted(drawn[0, -1]))
    rows[:, end] = drawn[:, -1]
    return rows[:, : end + 1]
