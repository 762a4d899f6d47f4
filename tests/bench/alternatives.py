"""What else one could take for a projection: minutes in numpy, events in SimPy, differential equations in SciPy.

Each computes the same from the same plan of the pump: for three drugs what is scheduled, the most that demand boluses
add, and what leaves the tip while one solution follows another. Each is written as its users would write it well: no
slow way was chosen on purpose, and none knows more than the flows over time and the mixing cells of tubing and catheter
(tests/bench/exact.py says what is right).
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import simpy
from scipy.integrate import solve_ivp
from scipy.special import gammainc

from device.achievable import DemandPlan, WeekPlan
from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR
from device.pump import FINE_PER_NL
from programmer_app.therapy.curves import Curves

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

Events = Generator[simpy.Event, object, None]

MINUTE_S = 60
_CLEAR = 300.0
"""Here e^-y is so small that no double shows what is left of the old solution."""


@dataclass(frozen=True)
class Task:
    """What all of them are given.

    Attributes:
        flows_nl_per_h: For each minute of a week from Monday on.
        demand: Boluses.
        old: Concentration by drug of what tubing and catheter hold, ng/mL.
        fresh: Of what flows in.
        unit_fg: Of each drug's unit.
        chain_nl: Volume of tubing and catheter.
        cells: Mixing cells in it.
        horizon_s: How far.
    """

    flows_nl_per_h: Ints
    demand: DemandPlan
    old: tuple[int, ...]
    fresh: tuple[int, ...]
    unit_fg: tuple[int, ...]
    chain_nl: int
    cells: int
    horizon_s: int

    @classmethod
    def of(cls, curves: Curves, unit_fg: tuple[int, ...], horizon_s: int) -> Task:
        """The task that a projection does; it begins on a Monday, 00:00."""
        plan, chain = curves.course.plan, curves.chain
        if not isinstance(plan.basal, WeekPlan) or plan.demand is None:
            raise TypeError("the comparison is of weekly programs with demand boluses")
        flows = [
            flow
            for steps in plan.basal.days
            for step, end in zip(steps, [*(s.start_min for s in steps[1:]), 1_440], strict=True)
            for flow in [step.flow_nl_per_h] * (end - step.start_min)
        ]
        return cls(
            np.array(flows, np.int64),
            plan.demand,
            tuple(chain.held.get(drug, 0) for drug in curves.drugs),
            tuple(chain.fresh[drug] for drug in curves.drugs),
            unit_fg,
            chain.volume_nl,
            chain.cells,
            horizon_s,
        )

    @property
    def changes(self) -> bool:
        """Whether the tip passes from one solution to another."""
        return self.old != self.fresh


@dataclass(frozen=True)
class Answer:
    """Curves at rising seconds: by drug (rows) and second (columns), in the unit of each drug."""

    t_s: Ints
    scheduled: Floats
    at_most: Floats
    at_tip: Floats


# --- numpy, minute by minute ------------------------------------------------------------------------------------------


def by_minute(task: Task) -> Answer:
    """A rate for every minute, summed up; whole numbers, so that the sums are exact."""
    minutes = task.horizon_s // MINUTE_S
    rate = np.resize(task.flows_nl_per_h, minutes) * MINUTE_S
    basal = np.zeros(minutes + 1, np.int64)
    np.cumsum(rate, out=basal[1:])
    added = np.zeros(minutes + 1, np.int64)
    rate = np.zeros(minutes, np.int64)
    each = task.demand.volume_nl * FINE_PER_NL // (task.demand.over_s // MINUTE_S)
    for start_s in demand_starts(task):
        rate[start_s // MINUTE_S : (start_s + task.demand.over_s) // MINUTE_S] = each
    np.cumsum(rate, out=added[1:])
    return _answer(task, np.arange(minutes + 1) * MINUTE_S, basal, added)


def demand_starts(task: Task) -> Iterator[int]:
    """Demand boluses of somebody who asks whenever it is allowed, by the rules of the pump."""
    starts: list[int] = []
    t_s, gap_s, most = 0, task.demand.over_s + task.demand.lockout_s, task.demand.max_per_24h
    while t_s < task.horizon_s:
        starts.append(t_s)
        yield t_s
        t_s += gap_s
        if len(starts) >= most:
            t_s = max(t_s, starts[-most] + SECONDS_PER_DAY)


def _answer(task: Task, t_s: Ints, basal: Ints, added: Ints) -> Answer:
    """Doses from volumes in 1/3600 nL."""
    each = np.array(task.fresh)[:, None] / (np.array(task.unit_fg)[:, None] * FINE_PER_NL)
    scheduled = basal * each
    at_most = (basal + added) * each
    if not task.changes:
        return Answer(t_s, scheduled, at_most, scheduled)
    more = (np.array(task.old) - np.array(task.fresh)) / np.array(task.unit_fg)
    return Answer(t_s, scheduled, at_most, scheduled + more[:, None] * _old_out_nl(task, basal / FINE_PER_NL))


def _old_out_nl(task: Task, passed_nl: Floats) -> Floats:
    """How much of the old solution has left the tip: SciPy's incomplete gamma function, until nothing is left of it."""
    n, y = task.cells, passed_nl * (task.cells / task.chain_nl)
    out = np.full(y.shape, float(task.chain_nl))
    early = y[: np.searchsorted(y, _CLEAR)]
    out[: len(early)] = task.chain_nl * (early / n * (1 - gammainc(n, early)) + gammainc(n + 1, early))
    return out


# --- SimPy, event by event --------------------------------------------------------------------------------------------


def by_events(task: Task) -> Answer:
    """One process that sets the flow at each step, one that gives boluses; both keep what was given by each event."""
    environment = simpy.Environment()
    basal: list[tuple[int, int]] = [(0, 0)]
    added: list[tuple[int, int]] = [(0, 0)]
    environment.process(_steps(environment, task, basal))
    environment.process(_boluses(environment, task, added))
    environment.run(until=task.horizon_s + 1)
    t_s = np.unique(np.array([t for t, _ in (*basal, *added)]))
    given = [_interpolated(t_s, np.array(kept)) for kept in (basal, added)]
    return _answer(task, t_s, *given)


def _steps(environment: simpy.Environment, task: Task, kept: list[tuple[int, int]]) -> Events:
    changes = np.flatnonzero(np.diff(task.flows_nl_per_h, prepend=-1)).tolist()
    spans = np.diff([*changes, len(task.flows_nl_per_h)]) * MINUTE_S
    week = [(int(task.flows_nl_per_h[at]), int(last)) for at, last in zip(changes, spans, strict=True)]
    given = 0
    while True:
        for flow, whole_s in week:
            lasts_s = min(whole_s, task.horizon_s - int(environment.now))
            yield environment.timeout(lasts_s)
            given += flow * lasts_s
            kept.append((int(environment.now), given))
            if environment.now >= task.horizon_s:
                return


def _boluses(environment: simpy.Environment, task: Task, kept: list[tuple[int, int]]) -> Events:
    starts: list[int] = []
    given, plan = 0, task.demand
    while True:
        now = int(environment.now)
        kept.append((now, given))
        starts.append(now)
        yield environment.timeout(plan.over_s)
        given += plan.volume_nl * FINE_PER_NL
        kept.append((int(environment.now), given))
        following = int(environment.now) + plan.lockout_s
        if len(starts) >= plan.max_per_24h:
            following = max(following, starts[-plan.max_per_24h] + SECONDS_PER_DAY)
        if following >= task.horizon_s:
            kept.append((task.horizon_s, given))
            return
        yield environment.timeout(following - int(environment.now))


def _interpolated(t_s: Ints, kept: Ints) -> Ints:
    """Whole numbers between events: exact, since a flow in nL/h gives a whole number each second."""
    at = np.clip(np.searchsorted(kept[:, 0], t_s, side="right") - 1, 0, len(kept) - 2)
    span = np.maximum(kept[at + 1, 0] - kept[at, 0], 1)
    inside: Ints = kept[at, 1] + (kept[at + 1, 1] - kept[at, 1]) // span * (t_s - kept[at, 0])
    return np.where(t_s >= kept[-1, 0], kept[-1, 1], inside)


# --- SciPy, differential equations ------------------------------------------------------------------------------------


def by_equations(task: Task, *, tolerance: float = 1e-10) -> Answer:
    """Two volumes and the old solution in each cell as a system of equations, solved from one bend to the next.

    Across a bend no error estimate of a solver holds: over the whole span with the preset tolerances short boluses are
    stepped over. So each stretch of even flow is solved by itself, with the method of high order.
    """
    minutes = task.horizon_s // MINUTE_S
    flows = np.resize(task.flows_nl_per_h, minutes)
    boluses = np.zeros(minutes, np.int64)
    for start_s in demand_starts(task):
        boluses[start_s // MINUTE_S : (start_s + task.demand.over_s) // MINUTE_S] = 1
    bends = np.flatnonzero(np.diff(flows, prepend=-1) | np.diff(boluses, prepend=-1))
    cell_nl = task.chain_nl / task.cells
    cells = task.cells if task.changes else 0
    state = np.concatenate((np.zeros(3), np.full(cells, 1.0)))
    bolus_nl_per_s = task.demand.volume_nl / task.demand.over_s
    ends = [*bends[1:].tolist(), minutes]
    kept = [state]
    for begin, end in zip(bends.tolist(), ends, strict=True):
        slopes = (flows[begin] / SECONDS_PER_HOUR, bolus_nl_per_s * boluses[begin])
        span_s = (end - begin) * MINUTE_S

        def change(_t: float, now: Floats, slopes: tuple[float, float] = slopes) -> Floats:
            out = np.empty_like(now)
            out[0], out[1] = slopes
            out[2] = slopes[0] * now[-1] if cells else 0.0
            if cells:
                out[3] = -now[3] * slopes[0] / cell_nl
                out[4:] = (now[3:-1] - now[4:]) * (slopes[0] / cell_nl)
            return out

        state = solve_ivp(change, (0.0, span_s), state, "DOP853", rtol=tolerance, atol=1e-12).y[:, -1]
        kept.append(state)
    basal, added, old_out = np.array(kept).T[:3]
    t_s = np.array([*bends.tolist(), minutes]) * MINUTE_S
    fresh, unit = np.array(task.fresh)[:, None], np.array(task.unit_fg)[:, None]
    old = np.array(task.old)[:, None]
    at_tip = (basal * fresh + (old - fresh) * old_out) / unit
    return Answer(t_s, basal * fresh / unit, (basal + added) * fresh / unit, at_tip)
