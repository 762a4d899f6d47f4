"""The most that a program can give in any stretch of an hour, of a day or of another length up to a day.

A calendar day tells too little: a high evening and a high morning after it lie in one stretch of 24 h but in two days.
The highest stretch is found exactly, not by sampling: between two changes of flow nothing bends, so a highest stretch
begins or ends at a change. Demand boluses count as granted, from the first second of the stretch on; a stretch that has
begun counts the basal delivery that is still to come in it. Proof and worked examples: docs/formulas.md 11.

A prime is not counted: it fills tubing and catheter, and what is more than they hold has a finding of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
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
    if not 1 <= window_s <= DAY_S:
        raise ValueError(f"a stretch of {window_s} s is out of range; it lies in 1 s to {DAY_S} s")
    plan = plan_of(program, model)
    refuse_absurd(plan)
    basal = BasalStretches.of(plan)
    scheduled, begins_s = basal.steady(window_s)
    demand = demand_fine(plan, window_s)
    differs = any(item.kind != "prime" for item in plan.once) or basal.slow_bolus
    found = []
    for part in program.solution:
        if drugs is not None and part.drug not in drugs:
            continue
        unit = library.unit_of(part.drug, part.concentration)
        share = Fraction(part.concentration.amount, FINE_PER_NL * Mass.UNITS[unit])
        highest = None
        if differs:
            once = _Once.of(plan, part.drug, part.concentration.amount)
            whole = once.highest(basal, window_s) + part.concentration.amount * demand
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
        known: Answers of `from_its_start` by length; all drugs ask for the same.
    """

    table: WeekTable | PeriodicTable
    known: dict[int, Fraction] = field(default_factory=dict, compare=False)

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
        at_s = self.table.at_s
        begins_s = np.concatenate((at_s, (at_s - window_s) % SECONDS_PER_WEEK))
        given = _week_fine(self.table, begins_s + window_s) - _week_fine(self.table, begins_s)
        place = int(np.argmax(given))
        return Fraction(int(given[place])), int(begins_s[place])

    @property
    def slow_bolus(self) -> bool:
        """Whether a periodic bolus gives less than the flow between would."""
        if not isinstance(self.table, PeriodicTable):
            return False
        plan = self.table.plan
        return plan.volume_nl * FINE_PER_NL < plan.between_nl_per_h * plan.over_s

    def from_its_start(self, length_s: int) -> Fraction:
        """Largest fine volume of the first seconds of the basal mode, whatever the time of day at which it begins.

        A periodic bolus waits for its time of day, up to a day less a second. Against its flow between, each bolus adds
        volume, or each takes some away when it is slower: then no wait is best, or the longest.
        """
        if length_s not in self.known:
            self.known[length_s] = self._from_its_start(length_s)
        return self.known[length_s]

    def _from_its_start(self, length_s: int) -> Fraction:
        if isinstance(self.table, PeriodicTable):
            plan = self.table.plan
            wait_s = min(length_s, _LONGEST_WAIT_S) if self.slow_bolus else 0
            return wait_s * plan.between_nl_per_h + self.table.exact_between(0, length_s - wait_s)
        return self.steady(length_s)[0]

    def bends(self, low_s: int, high_s: int) -> list[int]:
        """Lengths between two at which `from_its_start` may bend."""
        if isinstance(self.table, PeriodicTable):
            plan = self.table.plan
            starts = range(0, high_s, plan.every_s)
            return [at for start in starts for at in (start, start + plan.over_s) if low_s < at < high_s]
        at_s = self.table.at_s
        apart = np.unique((at_s[:, None] - at_s[None, :]) % SECONDS_PER_WEEK)
        return [int(length) for length in apart[(apart > low_s) & (apart < high_s)]]


def _week_fine(table: WeekTable, second: Ints) -> Ints:
    """Fine volume from Monday 00:00 to seconds of this week and the next."""
    weeks = second // SECONDS_PER_WEEK
    inside = second - weeks * SECONDS_PER_WEEK
    index = np.searchsorted(table.at_s, inside, side="right") - 1
    given: Ints = weeks * table.week_fine + table.before_fine[index] + table.flow[index] * (inside - table.at_s[index])
    return given


@dataclass(frozen=True)
class _Once:
    """One drug in what is given once, on the time axis of the program.

    Attributes:
        edges_s: Where items begin and end, from 0.
        before: Fine volume times ng/mL given by each edge.
        concentration: Of the drug in the program's own solution, ng/mL.
    """

    edges_s: tuple[int, ...]
    before: tuple[int, ...]
    concentration: int

    @classmethod
    def of(cls, plan: DeliveryPlan, drug: str, concentration: int) -> _Once:
        """Of a plan; without items the axis is a point."""
        edges, before = [0], [0]
        for item in plan.once:
            held = next((part.concentration.amount for part in item.solution if part.drug == drug), 0)
            counted = 0 if item.kind == "prime" else item.volume_nl * FINE_PER_NL * held
            edges.append(edges[-1] + item.duration_s)
            before.append(before[-1] + counted)
        return cls(tuple(edges), tuple(before), concentration)

    def by(self, t_s: int) -> Fraction:
        """Given by a second of the items."""
        index = bisect_right(self.edges_s, t_s) - 1
        if index + 1 == len(self.edges_s):
            return Fraction(self.before[-1])
        lasts = self.edges_s[index + 1] - self.edges_s[index]
        part = Fraction((self.before[index + 1] - self.before[index]) * (t_s - self.edges_s[index]), lasts)
        return self.before[index] + part

    def highest(self, basal: BasalStretches, window_s: int) -> Fraction:
        """Most in a stretch that begins at an item or within one."""
        return max(self._from(begin_s, basal, window_s) for begin_s in self._begins(basal, window_s))

    def _begins(self, basal: BasalStretches, window_s: int) -> Iterator[int]:
        ends_s = self.edges_s[-1]
        yield from self.edges_s
        yield from (edge - window_s for edge in self.edges_s if edge >= window_s)
        yield from (ends_s + length - window_s for length in basal.bends(max(0, window_s - ends_s), window_s))

    def _from(self, begin_s: int, basal: BasalStretches, window_s: int) -> Fraction:
        ends_s = self.edges_s[-1]
        last_s = begin_s + window_s
        given = self.by(min(last_s, ends_s)) - self.by(begin_s)
        return given if last_s <= ends_s else given + basal.from_its_start(last_s - ends_s) * self.concentration
