"""A program as an exact course over time: how much has been delivered by each second.

Times are whole seconds since the start of the course, volumes are *fine*: whole 1/3600 nL, so that a flow in nL/h for a
whole number of seconds is a whole number. Only inside a bolus may a second bring a fraction. Everything here follows
docs/protocol.md part 8; the closed forms cost the same for an hour and for ten years.

`Course` is the scheduled delivery and, in `Course.demand`, the most that demand boluses may add.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np
import numpy.typing as npt

from device.achievable import DeliveryPlan, OncePlan, PeriodicPlan, WeekPlan, plan_of
from device.clock import SECONDS_PER_DAY
from device.program import DeliveryProgram
from device.pump import FINE_PER_NL, PumpModel
from programmer_app.therapy.demand import DemandCourse, greedy_starts
from programmer_app.therapy.tables import PeriodicTable, WeekTable, periodic_table, week_table

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

LONGEST_HORIZON_S: Final = 3_660 * SECONDS_PER_DAY
"""A little over ten years; no pump lives longer, and all whole numbers below stay within 64 bits."""

_MOST_FINE_SECONDS: Final = 4 * 10**18
_MOST_ONCE_NL: Final = 10**9
_LATEST_S: Final = 100 * 366 * SECONDS_PER_DAY


class UndrawableError(ValueError):
    """An amount of the program is so far beyond any pump that its whole numbers no longer fit; the message says which.

    The checks block such a program or ask for a reason. Whoever draws a draft shows the message in place of the curve.
    """


@dataclass(frozen=True, slots=True)
class Piece:
    """A `once` item on the course's time axis.

    Attributes:
        begin_s: Its first second; negative when it began before the course.
        end_s: Its end; the next piece or the basal mode begins here.
        before_fine: Fine volume of the pieces before it.
        item: What is given.
    """

    begin_s: int
    end_s: int
    before_fine: int
    item: OncePlan

    @property
    def fine(self) -> int:
        """Its whole fine volume."""
        return self.item.volume_nl * FINE_PER_NL

    def given_fine(self, t_s: int) -> Fraction:
        """Fine volume of it given by second `t_s`."""
        if t_s >= self.end_s:
            return Fraction(self.fine)
        return Fraction(self.fine * max(0, t_s - self.begin_s), self.end_s - self.begin_s)


@dataclass(frozen=True, slots=True)
class Course:
    """Scheduled delivery of a plan from a moment on, and the envelope of its demand boluses.

    Attributes:
        plan: What the pump runs.
        start_s: Pump clock at second 0 of the course.
        pieces: `once` items still to be given, in order.
        basal_t_s: Second at which the basal mode begins; 0 when it runs already.
        grid_s: Pump clock of the first periodic bolus; 0 for the other modes.
        demand: The earliest demand boluses, or None when the program grants none.
    """

    plan: DeliveryPlan
    start_s: int
    pieces: tuple[Piece, ...]
    basal_t_s: int
    basal_since_s: int
    demand: DemandCourse | None
    basal: WeekTable | PeriodicTable

    @classmethod
    def of(
        cls,
        program: DeliveryProgram,
        model: PumpModel,
        start_s: int,
        *,
        basal_since_s: int | None = None,
        once_progress: tuple[int, int] | None = None,
        demand_starts_s: tuple[int, ...] = (),
        last_demand_end_s: int | None = None,
    ) -> Course:
        """The course of a program from pump clock `start_s` on.

        Without more, the program begins then, with its `once` items. The other arguments are a running pump's status.

        Args:
            program: What is asked for.
            model: The pump that runs it.
            start_s: Pump clock, whole seconds since its epoch.
            basal_since_s: Pump clock at which the basal mode began, for a program that runs already.
            once_progress: (index of the `once` item that runs, seconds of it done).
            demand_starts_s: Pump clock of each demand bolus of the last 24 h, oldest first.
            last_demand_end_s: Pump clock at which the last demand bolus ended.

        Raises:
            UndrawableError: If an amount is so large that no pump could hold it.
        """
        plan = plan_of(program, model)
        refuse_absurd(plan)
        pieces = () if basal_since_s is not None else _pieces(plan.once, once_progress)
        basal_t_s = pieces[-1].end_s if pieces else 0
        since_s = start_s + basal_t_s if basal_since_s is None else basal_since_s
        demand = None
        if plan.demand is not None:
            starts = tuple(start - start_s for start in demand_starts_s)
            ended = None if last_demand_end_s is None else last_demand_end_s - start_s
            demand = greedy_starts(plan.demand, starts, ended)
        basal = week_table(plan.basal) if isinstance(plan.basal, WeekPlan) else periodic_table(plan.basal, since_s)
        return cls(plan, start_s, pieces, basal_t_s, since_s, demand, basal)

    # --- exact, one moment at a time ---

    def exact_at(self, t_s: int) -> Fraction:
        """Scheduled fine volume from the start to second `t_s`, exact."""
        return Fraction(self._frame_exact(t_s) - self._before_exact)

    def exact_at_most(self, t_s: int) -> Fraction:
        """The most fine volume that the program allows from the start to second `t_s`, exact."""
        return self.exact_at(t_s) + (self.demand.exact_at(t_s) if self.demand else 0)

    def _frame_exact(self, t_s: int) -> Fraction | int:
        if t_s < self.basal_t_s:
            piece = next(piece for piece in self.pieces if t_s < piece.end_s)
            return piece.before_fine + piece.given_fine(t_s)
        clock_s = self.start_s + t_s
        begun_s = self.start_s + self.basal_t_s
        return self._once_fine + self.basal.exact_between(begun_s, clock_s)

    @property
    def _before_exact(self) -> Fraction | int:
        """What was given before second 0, counted as `_frame_exact` does: of a `once` item that is under way."""
        return self._frame_exact(0) if self.pieces else 0

    @property
    def _once_fine(self) -> int:
        return self.pieces[-1].before_fine + self.pieces[-1].fine if self.pieces else 0

    def reaches_s(self, fine: Fraction | int, *, at_most: bool = False) -> Fraction | None:
        """The first moment, in seconds since the start, at which a fine volume has been delivered; None if never.

        Args:
            fine: Fine volume to be reached.
            at_most: Whether to count the demand boluses too.
        """
        demand, base = self.demand if at_most else None, self._frame_exact(0)

        def amount(t_s: int) -> Fraction | int:
            return self._frame_exact(t_s) - base + (demand.exact_at(t_s) if demand else 0)

        if fine <= 0:
            return Fraction(0)
        low, high = 0, SECONDS_PER_DAY
        while amount(high) < fine:
            low, high = high, 2 * high
            if high > _LATEST_S:
                return None
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if amount(middle) >= fine else (middle, high)
        below, above = amount(low), amount(high)
        return low + Fraction(fine - below) / (above - below)

    # --- many moments at once ---

    def fine_at(self, t_s: Ints) -> Floats:
        """Scheduled fine volume since the start at each second (0 or later); whole wherever the exact value is."""
        whole, part = self.whole_and_part_at(t_s)
        return whole + part

    def whole_and_part_at(self, t_s: Ints) -> tuple[Ints, Floats]:
        """As `fine_at`, as a whole number and a rest; the rest is 0 wherever the exact value is whole."""
        whole, part = self.frame_at(t_s)
        base = self._before_exact
        if base:
            down = base.numerator // base.denominator
            return whole - down, part - float(base - down)
        return whole, part

    def frame_at(self, t_s: Ints) -> tuple[Ints, Floats]:
        """Fine volume at each second counted from the beginning of the first piece: whole number and rest."""
        clock_s = t_s + self.start_s
        if not self.pieces:
            return self.basal.since(self.start_s, clock_s)
        begun_s = self.start_s + self.basal_t_s
        whole, part = self.basal.since(begun_s, np.maximum(clock_s, begun_s))
        whole += self._once_fine
        early = t_s < self.basal_t_s
        if early.any():
            whole[early], part[early] = self._once_at(t_s[early])
        return whole, part

    def _once_at(self, t_s: Ints) -> tuple[Ints, Floats]:
        begins = np.array([piece.begin_s for piece in self.pieces], np.int64)
        before = np.array([piece.before_fine for piece in self.pieces], np.int64)
        lasts_s = [piece.end_s - piece.begin_s for piece in self.pieces]
        # fine x dt / lasts as (whole a second) x dt + rest x dt / lasts: the products stay small
        rates = [divmod(piece.fine, lasts) for piece, lasts in zip(self.pieces, lasts_s, strict=True)]
        each, over = np.array(rates, np.int64).T
        lasts = np.array(lasts_s, np.int64)
        index = np.searchsorted(begins, t_s, side="right") - 1
        passed_s = t_s - begins[index]
        given, rest = np.divmod(over[index] * passed_s, lasts[index])
        return before[index] + each[index] * passed_s + given, rest / lasts[index]

    def demand_fine_at(self, t_s: Ints) -> Floats:
        """The most that demand boluses can have added by each second, as fine volume."""
        if self.demand is None:
            return np.zeros(t_s.shape)
        return self.demand.fine_at(t_s)

    # --- where the slope changes ---

    def breakpoints(self, horizon_s: int) -> tuple[Ints, Ints]:
        """Moments between which the scheduled delivery is even, with the fine volume delivered by each.

        Args:
            horizon_s: Last moment, seconds since the start; 1 to `LONGEST_HORIZON_S`.

        Returns:
            Seconds since the start, rising, from 0 to the horizon, and the fine volume since the start, rounded down
            where a start or an end inside a bolus leaves a fraction (`fine_at` keeps it).

        Raises:
            ValueError: If the horizon is out of range.
        """
        if not 1 <= horizon_s <= LONGEST_HORIZON_S:
            raise ValueError(f"a horizon of {horizon_s} s cannot be drawn; it lies in 1 s to {LONGEST_HORIZON_S} s")
        begun_s, end_s = self.start_s + self.basal_t_s, self.start_s + horizon_s
        t_s, fine = self.basal.breakpoints(begun_s, max(begun_s, end_s), self.start_s)
        base: Fraction | int = 0
        if self.pieces:
            base = self._frame_exact(0)
            ends = [(p.end_s, p.before_fine + p.fine) for p in self.pieces]
            early = np.array([(0, 0), *((t, f) for t, f in ends if 0 < t < horizon_s)], np.int64)
            fine += self._once_fine
            t_s = np.concatenate((early[:, 0], t_s[1:]))
            fine = np.concatenate((early[:, 1], fine[1:]))
            if base:  # a part of a nanolitre may go down with it
                fine -= -(-base.numerator // base.denominator)
        t_s[0], fine[0] = 0, 0
        t_s[-1], fine[-1] = horizon_s, (self._frame_exact(horizon_s) - base) // 1
        return t_s, fine

    def demand_breakpoints(self, horizon_s: int) -> tuple[Ints, Ints]:
        """Starts and ends of the earliest demand boluses before the horizon, with their fine volume by each."""
        if self.demand is None:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        return self.demand.breakpoints(horizon_s)


def _pieces(once: tuple[OncePlan, ...], progress: tuple[int, int] | None) -> tuple[Piece, ...]:
    index, done_s = progress or (0, 0)
    t_s, fine = -done_s, 0
    pieces = []
    for item in once[index:]:
        if not item.duration_s:
            continue  # takes no time, so nothing is given; the checks block it
        pieces.append(Piece(t_s, t_s + item.duration_s, fine, item))
        t_s += item.duration_s
        fine += item.volume_nl * FINE_PER_NL
    return tuple(pieces)


def refuse_absurd(plan: DeliveryPlan) -> None:
    """Refuses amounts with which whole numbers of 64 bits would overflow within `LONGEST_HORIZON_S`.

    Raises:
        UndrawableError: If an amount is so large that no pump could hold it.
    """
    flows: list[int] = []
    boluses: list[tuple[int, int]] = []
    if isinstance(plan.basal, PeriodicPlan):
        flows.append(plan.basal.between_nl_per_h)
        boluses.append((plan.basal.volume_nl, plan.basal.over_s))
        flows.append(plan.basal.volume_nl * FINE_PER_NL // plan.basal.every_s)
    else:
        flows.extend(step.flow_nl_per_h for day in plan.basal.days for step in day)
    if plan.demand is not None:
        boluses.append((plan.demand.volume_nl, plan.demand.over_s))
        gap_s = plan.demand.over_s + plan.demand.lockout_s
        flows.append(plan.demand.volume_nl * FINE_PER_NL // gap_s)
        if 3 * plan.demand.max_per_24h * gap_s > _MOST_FINE_SECONDS:
            raise UndrawableError("the lockout of this program is far beyond any pump; it cannot be drawn")
    if any(flow * LONGEST_HORIZON_S > _MOST_FINE_SECONDS for flow in flows):
        raise UndrawableError("a flow of this program is far beyond any pump; it cannot be drawn")
    total_nl = sum(item.volume_nl for item in plan.once)
    slowest = max((min(item.volume_nl * FINE_PER_NL, item.duration_s) for item in plan.once), default=0)
    longest_s = sum(item.duration_s for item in plan.once)
    if total_nl > _MOST_ONCE_NL or max(slowest * LONGEST_HORIZON_S, longest_s) > _MOST_FINE_SECONDS:
        raise UndrawableError("something that this program gives once is far beyond any pump; it cannot be drawn")
    for volume_nl, duration_s in boluses:
        if volume_nl * FINE_PER_NL * max(1, min(duration_s, LONGEST_HORIZON_S)) > _MOST_FINE_SECONDS:
            raise UndrawableError("a bolus of this program is far beyond any pump; it cannot be drawn")
