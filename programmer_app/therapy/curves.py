"""The course of a program in the units that people read: doses, reservoir, tip; for screens and for the projection.

Every figure is a whole number of fine volumes times a whole concentration, divided once. So a curve shows 0.48, not
0.48000000000000004, and the same figure stands in every view.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import gcd
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from device.achievable import PeriodicPlan
from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR
from device.program import Component, DeliveryProgram
from device.pump import FINE_PER_NL, PumpModel
from device.quantities import Mass
from programmer_app.therapy.catheter import Chain, chain_of
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.schedule import Course, Piece

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
_WHOLE_IN_FLOAT: Final = 2**53
_FINE_PER_ML: Final = FINE_PER_NL * 10**6
Which = Literal["scheduled", "at_most", "at_tip"]


@dataclass(frozen=True, slots=True)
class RateStep:
    """An even flow during a part of a calendar day.

    Attributes:
        start_s: Second of the day, 0 to 86 399.
        end_s: Its end, up to 86 400.
        flow_nl_per_h: Flow meanwhile, exact.
        dose_per_h: Dose of the asked drug meanwhile, in its unit per hour, exact.
    """

    start_s: int
    end_s: int
    flow_nl_per_h: Fraction
    dose_per_h: Fraction


@dataclass(frozen=True, slots=True)
class _Volume:
    """Fine volume at many moments.

    Attributes:
        whole: Whole numbers.
        part: What is left over at each; None where every moment's volume is whole.
        largest: Of the whole numbers, without sign.
    """

    whole: Ints
    part: Floats | None
    largest: int

    @classmethod
    def of(cls, whole: Ints, part: Floats) -> _Volume:
        """From whole numbers and rests."""
        largest = max(int(whole.max(initial=0)), -int(whole.min(initial=0)))
        return cls(whole, part if part.any() else None, largest)


@dataclass(frozen=True, slots=True)
class _Moments:
    """Volumes at many moments, so that drugs can share the work."""

    scheduled: _Volume
    at_most: _Volume
    bridges: tuple[tuple[Piece, _Volume], ...]
    tip_nl: tuple[Floats, Floats] | None


@dataclass(frozen=True)
class Curves:
    """A course drawn: doses by drug, the reservoir and what leaves the tip.

    Attributes:
        course: Exact delivery.
        program: Asked for.
        model: The pump.
        library: Gives the unit of each drug.
        chain: Tubing and catheter at the start.
    """

    course: Course
    program: DeliveryProgram
    model: PumpModel
    library: DrugLibrary
    chain: Chain

    @classmethod
    def of(
        cls,
        course: Course,
        program: DeliveryProgram,
        model: PumpModel,
        library: DrugLibrary,
        held: tuple[Component, ...] | None = None,
    ) -> Curves:
        """Curves of a course; `held` is what tubing and catheter hold at its start, None when it is not known."""
        return cls(course, program, model, library, chain_of(program, model, held))

    @cached_property
    def drugs(self) -> tuple[str, ...]:
        """The program's drugs, then those that only an old solution brings."""
        known = dict.fromkeys(part.drug for part in self.program.solution)
        for piece in self.course.pieces:
            known |= dict.fromkeys(part.drug for part in piece.item.solution)
        return tuple(known | dict.fromkeys(self.chain.held))

    def unit(self, drug: str) -> str:
        """Unit of a drug's doses, `mg` or `mcg`."""
        solutions = [self.program.solution, *(piece.item.solution for piece in self.course.pieces)]
        found = (part.concentration for solution in solutions for part in solution if part.drug == drug)
        return self.library.unit_of(drug, next(found, None))

    # --- doses ---

    def dose(self, t_h: Floats, drug: str, which: Which = "scheduled") -> Floats:
        """Cumulative dose of a drug since the start, in `unit(drug)`.

        Args:
            t_h: Hours since the start, 0 or more, any order; between two whole seconds the curve is straight.
            drug: One of `drugs`.
            which: `scheduled` counts no demand bolus, `at_most` the most that the program allows by then, `at_tip` what
                has left the catheter tip.
        """
        seconds = np.maximum(t_h, 0.0) * SECONDS_PER_HOUR
        nearest = np.rint(seconds)
        near = np.abs(seconds - nearest) < 1e-6 * np.maximum(1.0, seconds * 1e-6)
        low = np.where(near, nearest, np.floor(seconds)).astype(np.int64)
        share = np.where(near, 0.0, seconds - low)
        values = self.doses_at(low, (drug,), (which,))[drug][0]
        if not share.any():
            return values
        following = self.doses_at(low + 1, (drug,), (which,))[drug][0]
        return values + share * (following - values)

    def dose_at_tip(self, t_h: Floats, drug: str) -> Floats:
        """As `dose`, what has left the catheter tip by scheduled delivery."""
        return self.dose(t_h, drug, "at_tip")

    def doses_at(self, t_s: Ints, drugs: tuple[str, ...], which: tuple[Which, ...]) -> dict[str, list[Floats]]:
        """Several curves of several drugs at the same seconds, for each drug in the order of `which`."""
        mixes = "at_tip" in which and any(map(self.chain.changes, drugs))
        moments = self._moments(t_s, with_demand="at_most" in which, with_tip=mixes)
        return {drug: [self._curve(moments, drug, curve) for curve in which] for drug in drugs}

    def _moments(self, t_s: Ints, *, with_demand: bool, with_tip: bool) -> _Moments:
        whole, part = self.course.whole_and_part_at(t_s)
        scheduled = at_most = _Volume.of(whole, part)
        if self.course.demand and with_demand:
            added, over = self.course.demand.whole_and_part_at(t_s)
            at_most = _Volume.of(whole + added, part + over)
        bridges = [piece for piece in self.course.pieces if piece.item.kind == "bridge"]
        frame = self.course.frame_at(t_s) if bridges else (whole, part)
        tip_nl = self.chain.out_nl((whole + part) / FINE_PER_NL) if with_tip else None
        given = tuple((piece, _Volume.of(*_given(piece, *frame))) for piece in bridges)
        return _Moments(scheduled, at_most, given, tip_nl)

    def _curve(self, moments: _Moments, drug: str, which: Which) -> Floats:
        divisor = FINE_PER_NL * Mass.UNITS[self.unit(drug)]
        if which == "at_tip":
            if moments.tip_nl is not None and self.chain.changes(drug):
                return self.chain.out_fg(*moments.tip_nl, drug) / (divisor // FINE_PER_NL)
            return _divided([(self.chain.fresh.get(drug, 0), moments.scheduled)], divisor)
        fresh = self.chain.fresh.get(drug, 0)
        terms = [(fresh, moments.at_most if which == "at_most" else moments.scheduled)]
        for piece, volume in moments.bridges:
            old = next((c.concentration.amount for c in piece.item.solution if c.drug == drug), 0)
            terms.append((old - fresh, volume))
        return _divided(terms, divisor)

    # --- the reservoir ---

    def reservoir_ml(self, t_h: Floats) -> Floats:
        """Calculated volume in the reservoir, mL, by scheduled delivery; it stays at 0 once there."""
        seconds = np.maximum(t_h, 0.0) * SECONDS_PER_HOUR
        low = np.floor(seconds).astype(np.int64)
        fine = self.course.fine_at(low)
        if (share := seconds - low).any():
            fine += share * (self.course.fine_at(low + 1) - fine)
        return self._volume_ml(fine)

    def reservoir_at_ml(self, t_s: Ints) -> Floats:
        """As `reservoir_ml`, at whole seconds."""
        return self._volume_ml(self.course.fine_at(t_s))

    def _volume_ml(self, fine: Floats) -> Floats:
        full = self.program.reservoir.volume.amount * FINE_PER_NL
        return np.maximum(full - fine, 0) / _FINE_PER_ML

    @cached_property
    def low_at_h(self) -> Fraction | None:
        """Hours until the low-reservoir alarm by scheduled delivery, exact; None if it is more than 100 years."""
        return self._down_to(self.program.reservoir.low_alarm.amount, at_most=False)

    @cached_property
    def low_at_most_h(self) -> Fraction | None:
        """As `low_at_h`, if every demand bolus is taken as early as allowed."""
        return self._down_to(self.program.reservoir.low_alarm.amount, at_most=True)

    @cached_property
    def empty_at_h(self) -> Fraction | None:
        """Hours until the reservoir is empty and delivery ends, by scheduled delivery, exact."""
        return self._down_to(0, at_most=False)

    def _down_to(self, volume_nl: int, *, at_most: bool) -> Fraction | None:
        fine = (self.program.reservoir.volume.amount - volume_nl) * FINE_PER_NL
        reached_s = self.course.reaches_s(fine, at_most=at_most)
        return None if reached_s is None else reached_s / SECONDS_PER_HOUR

    # --- a day of the basal mode ---

    def rate_steps(self, day: int, drug: str | None = None) -> tuple[RateStep, ...]:
        """The basal mode's even stretches in a calendar day of its steady state.

        Args:
            day: 0 = Monday to 6 = Sunday. A periodic bolus at intervals of days is shown on every day.
            drug: Of the solution; the primary drug when None.
        """
        concentration = self.chain.fresh[drug or self.program.primary.drug]
        unit = Mass.UNITS[self.unit(drug or self.program.primary.drug)]
        return tuple(
            RateStep(start_s, end_s, flow, flow * concentration / unit) for start_s, end_s, flow in self._day(day)
        )

    def _day(self, day: int) -> list[tuple[int, int, Fraction]]:
        basal = self.course.plan.basal
        if isinstance(basal, PeriodicPlan):
            return _periodic_day(basal)
        steps = basal.days[day]
        ends = [*(step.start_min * 60 for step in steps[1:]), SECONDS_PER_DAY]
        return [(step.start_min * 60, end, Fraction(step.flow_nl_per_h)) for step, end in zip(steps, ends, strict=True)]


def _periodic_day(plan: PeriodicPlan) -> list[tuple[int, int, Fraction]]:
    """Stretches of a day with its boluses; one that runs over midnight shows at both ends of the day."""
    every_s = min(plan.every_s, SECONDS_PER_DAY)
    over_s = min(plan.over_s, every_s)
    flow = Fraction(plan.volume_nl * SECONDS_PER_HOUR, plan.over_s)
    first_s = plan.first_at_min * 60 % every_s - every_s
    steps = []
    for start_s in range(first_s, SECONDS_PER_DAY, every_s):
        steps.append((start_s, start_s + over_s, flow))
        steps.append((start_s + over_s, start_s + every_s, Fraction(plan.between_nl_per_h)))
    cut = [(max(0, begin), min(end, SECONDS_PER_DAY), flow) for begin, end, flow in steps]
    return [(begin, end, flow) for begin, end, flow in cut if begin < end]


def _given(piece: Piece, whole: Ints, part: Floats) -> tuple[Ints, Floats]:
    """How much of a piece has been given since the start of the course, from fine volumes in the course's frame."""
    inside = np.clip(whole - piece.before_fine, 0, piece.fine)
    running = (whole >= piece.before_fine) & (inside < piece.fine)
    rest = np.where(running, part, 0.0)
    base = piece.given_fine(0)
    if base:
        down = base.numerator // base.denominator
        return inside - down, rest - float(base - down)
    return inside, rest


def _divided(terms: list[tuple[int, _Volume]], divisor: int) -> Floats:
    """Sum of factor x volume, divided: rounded once where all is whole and below 2^53."""
    common = gcd(divisor, *(factor for factor, _ in terms))
    reduced = [(factor // common, volume) for factor, volume in terms]
    if sum(abs(factor) * volume.largest for factor, volume in reduced) < _WHOLE_IN_FLOAT:
        total = _sum([factor * volume.whole for factor, volume in reduced])
    else:
        total = _sum([float(factor) * volume.whole for factor, volume in reduced])
    parts = [factor * volume.part for factor, volume in reduced if factor and volume.part is not None]
    return _sum([total, *parts]) / (divisor // common)


def _sum(arrays: list[npt.NDArray[Any]]) -> npt.NDArray[Any]:
    total = arrays[0]
    for array in arrays[1:]:
        total = total + array
    return total
