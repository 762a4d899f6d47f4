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
        item: What is given.
    """

    begin_s: int
    end_s: int
    item: OncePlan

    @property
    def fine(self) -> int:
        """Its whole fine volume."""
        return self.item.volume_nl * FINE_PER_NL

    def exact_at(self, t_s: int) -> Fraction:
        """Fine volume of it given from second 0 of the course to `t_s`, exact."""
        from_s = max(self.begin_s, 0)
        return Fraction(self.fine * (min(max(t_s, from_s), self.end_s) - from_s), self.end_s - self.begin_s)

    def fine_at(self, t_s: Ints | Floats) -> Floats:
        """As `exact_at`, at many seconds."""
        from_s = max(self.begin_s, 0)
        passed_s = np.clip(t_s, from_s, self.end_s) - from_s
        return np.asarray(passed_s * float(self.fine) / (self.end_s - self.begin_s), np.float64)


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
        plan: DeliveryPlan | None = None,
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
            plan: The program as this pump runs it, where that is known.
            basal_since_s: Pump clock at which the basal mode began, for a program that runs already.
            once_progress: (index of the `once` item that runs, seconds of it done).
            demand_starts_s: Pump clock of each demand bolus of the last 24 h, oldest first.
            last_demand_end_s: Pump clock at which the last demand bolus ended.

        Raises:
            UndrawableError: If an amount is so large that no pump could hold it.
        """
        plan = plan or plan_of(program, model)
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
        return Fraction(self._given(t_s))

    def exact_at_most(self, t_s: int) -> Fraction:
        """The most fine volume that the program allows from the start to second `t_s`, exact."""
        return self.exact_at(t_s) + (self.demand.exact_at(t_s) if self.demand else 0)

    def _given(self, t_s: int) -> Fraction | int:
        begun_s = self.start_s + self.basal_t_s
        basal = self.basal.exact_between(begun_s, max(begun_s, self.start_s + t_s))
        return basal + sum(piece.exact_at(t_s) for piece in self.pieces)

    def reaches_s(self, fine: Fraction | int, *, at_most: bool = False) -> Fraction | None:
        """The first moment, in seconds since the start, at which a fine volume has been delivered; None if never.

        Args:
            fine: Fine volume to be reached.
            at_most: Whether to count the demand boluses too.
        """
        demand = self.demand if at_most else None

        def amount(t_s: int) -> Fraction | int:
            return self._given(t_s) + (demand.exact_at(t_s) if demand else 0)

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
        return sum((given for _, given in self.bridged_at(t_s)), self.own_fine_at(t_s))

    def own_fine_at(self, t_s: Ints) -> Floats:
        """As `fine_at`, of the program's own solution: without what bridges give of an old one."""
        begun_s = self.start_s + self.basal_t_s
        fine = self.basal.since(begun_s, np.maximum(t_s + self.start_s, begun_s))
        return sum((piece.fine_at(t_s) for piece in self.pieces if piece.item.kind != "bridge"), fine)

    def bridged_at(self, t_s: Ints | Floats) -> tuple[tuple[Piece, Floats], ...]:
        """The bridges, and the fine volume that each has given since the start at each second."""
        return tuple((piece, piece.fine_at(t_s)) for piece in self.pieces if piece.item.kind == "bridge")

    def demand_fine_at(self, t_s: Ints) -> Floats:
        """The most that demand boluses can have added by each second, as fine volume."""
        if self.demand is None:
            return np.zeros(t_s.shape)
        return self.demand.fine_at(t_s)

    # --- where the slope changes ---

    def breakpoints(self, horizon_s: int) -> Ints:
        """Moments between which the scheduled delivery is even.

        Args:
            horizon_s: Last moment, seconds since the start; 1 to `LONGEST_HORIZON_S`.

        Returns:
            Seconds since the start, rising, from 0 to the horizon.

        Raises:
            ValueError: If the horizon is out of range.
        """
        if not 1 <= horizon_s <= LONGEST_HORIZON_S:
            raise ValueError(f"a horizon of {horizon_s} s cannot be drawn; it lies in 1 s to {LONGEST_HORIZON_S} s")
        begun_s = self.start_s + self.basal_t_s
        changes = self.basal.changes(begun_s, max(begun_s, self.start_s + horizon_s)) - self.start_s
        early = [0, *(piece.end_s for piece in self.pieces if 0 < piece.end_s < horizon_s)]
        return np.concatenate((early, changes, [horizon_s]))

    def demand_breakpoints(self, horizon_s: int) -> Ints:
        """Starts and ends of the earliest demand boluses after 0 and before the horizon."""
        return np.empty(0, np.int64) if self.demand is None else self.demand.breakpoints(horizon_s)


def _pieces(once: tuple[OncePlan, ...], progress: tuple[int, int] | None) -> tuple[Piece, ...]:
    index, done_s = progress or (0, 0)
    t_s = -done_s
    pieces = []
    for item in once[index:]:
        if not item.duration_s:
            continue  # takes no time, so nothing is given; the checks block it
        pieces.append(Piece(t_s, t_s + item.duration_s, item))
        t_s += item.duration_s
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
