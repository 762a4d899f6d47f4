"""The most that a program can give in any stretch of an hour, of a day or of another length up to a day.

A calendar day tells too little: a high evening and a high morning after it lie in one stretch of 24 h but in two days.
The highest stretch is found exactly, not by sampling: between two changes of flow nothing bends, so a highest stretch
begins or ends at a change. Demand boluses count as granted, from the first second of the stretch on; a stretch that has
begun counts the basal delivery that is still to come in it. Proof and worked examples: docs/formulas.md 11.

A prime is not counted: it fills tubing and catheter, and what is more than they hold has a finding of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import lcm
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from device.achievable import DeliveryPlan, WeekPlan, plan_of
from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR, SECONDS_PER_WEEK
from device.program import DeliveryProgram
from device.pump import FINE_PER_NL, PumpModel
from device.quantities import Mass
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.demand import greedy_starts
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.schedule import refuse_absurd
from programmer_app.therapy.tables import PeriodicTable, WeekTable, week_table

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

HOUR_S: Final = SECONDS_PER_HOUR
DAY_S: Final = SECONDS_PER_DAY
_LONGEST_WAIT_S: Final = SECONDS_PER_DAY - 1
_MINUTE_S: Final = 60


@dataclass(frozen=True, slots=True)
class WindowDose:
    """The most of one drug in any stretch of one length, exact, in `unit`.

    Attributes:
        drug: Name as in the library.
        unit: `mg` or `mcg`.
        window_s: Length of the stretch, seconds.
        scheduled: Without demand boluses, in the steady state of the basal mode.
        begins_s: Where that stretch begins: second of the week, or of the interval of a periodic bolus.
        demand: What demand boluses can add in it.
        at_change_over: The most in a stretch that begins before the basal mode or with it, demand included: with what
            is given once, or while a periodic bolus slower than the flow between waits. None without these.
    """

    drug: str
    unit: str
    window_s: int
    scheduled: Fraction
    begins_s: int
    demand: Fraction
    at_change_over: Fraction | None

    @property
    def most(self) -> Fraction:
        """The most in any stretch, demand included."""
        steady = self.scheduled + self.demand
        return steady if self.at_change_over is None else max(steady, self.at_change_over)


def window_doses(
    program: DeliveryProgram,
    model: PumpModel,
    library: DrugLibrary,
    window_s: int = DAY_S,
    drugs: Collection[str] | None = None,
) -> tuple[WindowDose, ...]:
    """The most of each drug of the solution in any stretch of a length.

    Args:
        program: What is asked for.
        model: The pump.
        library: Gives the unit of each drug.
        window_s: Length, 1 s to 24 h.
        drugs: Those that are wanted; None for all.

    Raises:
        UndrawableError: If an amount is far beyond any pump.
        ValueError: If the length is out of range.
    """
    return window_doses_of(plan_of(program, model), library, window_s, drugs)


def window_doses_of(
    plan: DeliveryPlan, library: DrugLibrary, window_s: int, drugs: Collection[str] | None
) -> tuple[WindowDose, ...]:
    """As `window_doses`, of a plan."""
    if not 1 <= window_s <= DAY_S:
        raise ValueError(f"a stretch of {window_s} s is out of range; it lies in 1 s to {DAY_S} s")
    refuse_absurd(plan)
    basal = BasalStretches.of(plan)
    scheduled, begins_s = basal.steady(window_s)
    demand = demand_fine(plan, window_s)
    differs = any(item.kind != "prime" for item in plan.once) or basal.slow_bolus
    once = _Once.of(plan, basal, window_s) if differs else None
    found = []
    for part in plan.solution:
        if drugs is not None and part.drug not in drugs:
            continue
        unit = library.unit_of(part.drug, part.concentration)
        share = Fraction(part.concentration.amount, FINE_PER_NL * Mass.UNITS[unit])
        highest = None
        if once is not None:
            whole = once.highest(part.drug, part.concentration.amount) + part.concentration.amount * demand
            highest = whole / (FINE_PER_NL * Mass.UNITS[unit])
        found.append(WindowDose(part.drug, unit, window_s, scheduled * share, begins_s, demand * share, highest))
    return tuple(found)


def demand_fine(plan: DeliveryPlan, window_s: int) -> Fraction:
    """The most fine volume that demand boluses give in any stretch of a length up to 24 h."""
    return Fraction(0) if plan.demand is None else greedy_starts(plan.demand).exact_at(window_s)


def rolling_dose(
    curves: Curves,
    t_h: Floats,
    drug: str,
    which: Literal["scheduled", "at_most"] = "scheduled",
    window_s: int = DAY_S,
) -> Floats:
    """Dose in the stretch that ends at each moment, for a plot; before the start nothing counts.

    Args:
        curves: The course; primes count here, because it is drawn from the same curve as the cumulative dose.
        t_h: Hours since the start, 0 or more.
        drug: One of `curves.drugs`.
        which: `at_most` adds the most that demand boluses can give in a stretch that ends there.
        window_s: Length of the stretch, 1 s to 24 h.
    """
    earlier = np.maximum(t_h - window_s / SECONDS_PER_HOUR, 0.0)
    given = curves.dose(t_h, drug) - curves.dose(earlier, drug)
    plan = curves.course.plan
    if which == "scheduled" or plan.demand is None:
        return given
    inside_s = np.minimum(np.floor(np.maximum(t_h, 0.0) * SECONDS_PER_HOUR), window_s).astype(np.int64)
    added = greedy_starts(plan.demand).fine_at(inside_s)
    return given + added * (curves.chain.fresh.get(drug, 0) / (FINE_PER_NL * Mass.UNITS[curves.unit(drug)]))


@dataclass(frozen=True)
class BasalStretches:
    """The most fine volume that the basal mode gives in a stretch, wherever it begins.

    Attributes:
        table: The basal mode.
    """

    table: WeekTable | PeriodicTable

    @classmethod
    def of(cls, plan: DeliveryPlan) -> BasalStretches:
        """Of a plan; the grid of a periodic bolus begins at 0."""
        basal = plan.basal
        return cls(week_table(basal) if isinstance(basal, WeekPlan) else PeriodicTable(basal, 0))

    def steady(self, window_s: int) -> tuple[Fraction, int]:
        """Largest fine volume of a stretch in the steady state, and where it begins."""
        if isinstance(self.table, PeriodicTable):
            plan = self.table.plan
            begins = {edge % plan.every_s for edge in (0, plan.over_s, -window_s, plan.over_s - window_s)}
            found = [(self.table.exact_between(begin, begin + window_s), -begin) for begin in begins]
            fine, begin = max(found)
            return fine, -begin
        begins_s, given = _given_in(self.table, [window_s])
        place = int(np.argmax(given))
        return Fraction(int(given[0, place])), int(begins_s[0, place])

    @property
    def slow_bolus(self) -> bool:
        """Whether a periodic bolus gives less than the flow between would."""
        if not isinstance(self.table, PeriodicTable):
            return False
        plan = self.table.plan
        return plan.volume_nl * FINE_PER_NL < plan.between_nl_per_h * plan.over_s

    def from_its_start(self, lengths_s: Collection[int]) -> dict[int, Fraction | int]:
        """Largest fine volume of the first seconds of the basal mode, whatever the time of day at which it begins.

        A periodic bolus waits for its time of day, up to a day less a second. Against its flow between, each bolus adds
        volume, or each takes some away when it is slower: then no wait is best, or the longest.
        """
        if not isinstance(self.table, PeriodicTable):
            return dict(zip(lengths_s, _given_in(self.table, lengths_s)[1].max(axis=1).tolist(), strict=True))
        found: dict[int, Fraction | int] = {}
        for length_s in lengths_s:
            wait_s = min(length_s, _LONGEST_WAIT_S) if self.slow_bolus else 0
            quiet = wait_s * self.table.plan.between_nl_per_h
            found[length_s] = quiet + self.table.exact_between(0, length_s - wait_s)
        return found

    def bends(self, low_s: int, high_s: int) -> list[int]:
        """Lengths between two at which `from_its_start` may bend."""
        if isinstance(self.table, PeriodicTable):
            plan = self.table.plan
            starts = range(0, high_s, plan.every_s)
            return [at for start in starts for at in (start, start + plan.over_s) if low_s < at < high_s]
        at_min = self.table.at_s // _MINUTE_S  # flows change on whole minutes
        apart_min = (at_min[:, None] - at_min) % (SECONDS_PER_WEEK // _MINUTE_S)
        apart_s = np.flatnonzero(np.bincount(apart_min.ravel())) * _MINUTE_S
        return [length for length in apart_s.tolist() if low_s < length < high_s]


def _given_in(table: WeekTable, lengths_s: Collection[int]) -> tuple[Ints, Ints]:
    """Stretches that begin or end at a change of flow, a row for each length: their begins, and their fine volumes."""
    lasts_s = np.array(list(lengths_s), np.int64).reshape(-1, 1)
    ends_s = (table.at_s - lasts_s) % SECONDS_PER_WEEK
    begins_s = np.concatenate((np.broadcast_to(table.at_s, ends_s.shape), ends_s), axis=1)
    return begins_s, table.from_monday(begins_s + lasts_s) - table.from_monday(begins_s)


@dataclass(frozen=True)
class _Once:
    """What is given once, on the time axis of the program.

    Attributes:
        plan: What the pump runs.
        edges_s: Where items begin and end, from 0; without items the axis is a point.
        begins_s: Where a highest stretch may begin: at an item, or within one.
        window_s: Length of the stretches.
        basal_fine: The most that the basal mode gives in the seconds of such a stretch that reach into it.
    """

    plan: DeliveryPlan
    edges_s: tuple[int, ...]
    begins_s: tuple[int, ...]
    window_s: int
    basal_fine: dict[int, Fraction | int]

    @classmethod
    def of(cls, plan: DeliveryPlan, basal: BasalStretches, window_s: int) -> _Once:
        """Of a plan; all drugs share it."""
        edges_s = tuple(accumulate((item.duration_s for item in plan.once), initial=0))
        ends_s = edges_s[-1]
        begins_s = (
            *edges_s,
            *(edge - window_s for edge in edges_s if edge >= window_s),
            *(ends_s + length - window_s for length in basal.bends(max(0, window_s - ends_s), window_s)),
        )
        reach_s = {begin + window_s - ends_s for begin in begins_s if begin + window_s > ends_s}
        return cls(plan, edges_s, begins_s, window_s, basal.from_its_start(reach_s))

    def highest(self, drug: str, concentration: int) -> Fraction:
        """Most of a drug in such a stretch, as fine volume times ng/mL; `concentration` is that after the items."""
        held = [next((p.concentration.amount for p in item.solution if p.drug == drug), 0) for item in self.plan.once]
        # in parts so small that each second's share of each item is whole
        parts = lcm(*(max(item.duration_s, 1) for item in self.plan.once))
        given = [
            0 if item.kind == "prime" else item.volume_nl * FINE_PER_NL * ng_per_ml * parts
            for item, ng_per_ml in zip(self.plan.once, held, strict=True)
        ]
        before = list(accumulate(given, initial=0))
        each_s = [whole // max(item.duration_s, 1) for item, whole in zip(self.plan.once, given, strict=True)]

        def by(t_s: int) -> int:
            index = bisect_right(self.edges_s, t_s) - 1
            inside = each_s[index] * (t_s - self.edges_s[index]) if index < len(each_s) else 0
            return before[index] + inside

        ends_s = self.edges_s[-1]
        found = [
            by(min(begin + self.window_s, ends_s))
            - by(begin)
            + self.basal_fine.get(begin + self.window_s - ends_s, 0) * concentration * parts
            for begin in self.begins_s
        ]
        return Fraction(max(found)) / parts
