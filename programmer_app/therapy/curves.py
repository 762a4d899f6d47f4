"""The course of a program in the units that people read: doses, reservoir, tip; for screens and for the projection.

Every figure is a whole number of fine volumes times a whole concentration, divided once. So a curve shows 0.48, not
0.48000000000000004, and the same figure stands in every view.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import gcd
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from device.achievable import PeriodicPlan
from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR
from device.program import Component, DeliveryProgram
from device.pump import FINE_PER_NL, PumpModel
from device.quantities import Mass
from programmer_app.therapy.catheter import Chain, chain_of
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.moments import Moments, moments_at
from programmer_app.therapy.schedule import Course, Piece

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
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

    @cached_property
    def _unit_fg(self) -> dict[str, int]:
        return {drug: Mass.UNITS[self.unit(drug)] for drug in self.drugs}

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
        return self.doses(moments_at(self.course, t_s, with_demand="at_most" in which), drugs, which)

    def doses(self, moments: Moments, drugs: tuple[str, ...], which: tuple[Which, ...]) -> dict[str, list[Floats]]:
        """As `doses_at`, where the volumes are known. Curves that are the same share an array."""
        given = moments.given if "at_most" in which else moments.given[:1]
        changing = [drug for drug in drugs if self.chain.changes(drug)] if "at_tip" in which else []
        mixed = self._mixed(moments.scheduled) if changing else None
        # one block for all: many small pieces at the end of the heap go back to the system, which then clears new ones
        tips = "at_tip" in which and bool(changing or moments.bridged)
        block = np.empty((len(drugs), len(given) + tips, given.shape[1]))
        found = {}
        for drug, rows in zip(drugs, block, strict=True):
            self._dose(given, drug, moments.bridged, rows[: len(given)])
            scheduled = rows[0]
            curves = {"scheduled": scheduled, "at_most": rows[1] if len(given) > 1 else scheduled, "at_tip": scheduled}
            if tips and moments.bridged:
                curves["at_tip"] = self._dose(moments.scheduled, drug, (), rows[-1])
            if mixed is not None and drug in changing:
                curves["at_tip"] = self._at_tip(curves["at_tip"], drug, *mixed, rows[-1])
            found[drug] = [curves[name] for name in which]
        return found

    def _dose(self, own: Floats, drug: str, bridged: tuple[tuple[Piece, Floats], ...], into: Floats) -> Floats:
        """Dose in a volume of the program's own solution and in what bridges gave of an old one."""
        terms = [(self.chain.fresh.get(drug, 0), own)]
        for piece, given in bridged:
            old = next((part.concentration.amount for part in piece.item.solution if part.drug == drug), 0)
            terms.append((old, given))
        return _divided(terms, FINE_PER_NL * self._unit_fg[drug], into)

    def _mixed(self, fine: Floats) -> tuple[Ints, Floats, Floats]:
        """Places at which the chain still holds some of its old solution; what of old and fresh has left it, nL."""
        places = np.flatnonzero(fine <= self.chain.clear_fine)
        return places, *self.chain.out_nl(fine[places] / FINE_PER_NL)

    def _at_tip(self, plain: Floats, drug: str, places: Ints, old_nl: Floats, fresh_nl: Floats, into: Floats) -> Floats:
        """Dose out of the tip: once the chain is clear, it is ahead or late by a dose that no longer changes."""
        chain, unit_fg = self.chain, self._unit_fg[drug]
        ahead_fg = (chain.held.get(drug, 0) - chain.fresh.get(drug, 0)) * chain.volume_nl
        np.add(plain, ahead_fg / unit_fg, out=into)
        into[places] = chain.out_fg(old_nl, fresh_nl, drug) / unit_fg
        return into

    # --- the reservoir ---

    def reservoir_ml(self, t_h: Floats) -> Floats:
        """Calculated volume in the reservoir, mL, by scheduled delivery; it stays at 0 once there."""
        seconds = np.maximum(t_h, 0.0) * SECONDS_PER_HOUR
        low = np.floor(seconds).astype(np.int64)
        fine = self.course.fine_at(low)
        if (share := seconds - low).any():
            fine += share * (self.course.fine_at(low + 1) - fine)
        return self.reservoir_after_ml(fine)

    def reservoir_after_ml(self, fine: Floats) -> Floats:
        """As `reservoir_ml`, after so much scheduled delivery, as fine volume."""
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


def _divided(terms: list[tuple[int, Floats]], divisor: int, into: Floats) -> Floats:
    """Sum of factor x volume, divided: rounded once where all is whole and below 2^53."""
    common = gcd(divisor, *(factor for factor, _ in terms))
    parts = [volume if factor == common else volume * (factor // common) for factor, volume in terms]
    return np.divide(sum(parts[1:], parts[0]), divisor // common, out=into)
