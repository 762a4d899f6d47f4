"""What the pump would accept and a careful reader would ask about: demand limits, short intervals, refill soon."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from device.achievable import PeriodicPlan, catheter_nl
from device.clock import SECONDS_PER_DAY
from device.program import PeriodicBolus
from device.pump import FINE_PER_NL
from device.quantities import Duration
from device.wording import phrase
from programmer_app.therapy.limits.finding import Case, Finding, amount, finding, mass_text, shown, times, volume_text
from programmer_app.therapy.projection import MONDAY_S
from programmer_app.therapy.schedule import Course, UndrawableError

LARGEST_DEMAND_SHARE: Final = Fraction(1, 10)
"""Of the daily dose in one demand bolus. Source: published practice, one tenth (case series)."""

SHORT_S: Final = 3_600
"""An interval or lockout under this is asked about. Source: FDA class I recall of 2004."""

SOON_S: Final = 7 * SECONDS_PER_DAY
"""A low reservoir within this is asked about. Source: preset of this program."""


LARGEST_CATHETER_NL: Final = 1_000_000
"""Inner volume above which a catheter is asked about: several times any published one. Source: preset."""


def catheter(case: Case) -> Iterator[Finding]:
    """A catheter that holds more than any that is published."""
    inside_nl = catheter_nl(case.program.catheter)
    if inside_nl > LARGEST_CATHETER_NL:
        value, limit = volume_text(inside_nl), volume_text(LARGEST_CATHETER_NL)
        what = phrase(
            "Its segments hold {value} together, {times} of {limit}.",
            value=value,
            times=times(inside_nl, LARGEST_CATHETER_NL),
            limit=limit,
        )
        yield finding("catheter-unusual", "catheter.segments", what, value, limit)


def prime(case: Case) -> Iterator[Finding]:
    """A prime of more than tubing and catheter hold."""
    fill_nl = case.model.prime_tubing_nl + catheter_nl(case.program.catheter)
    for index, item in case.once("prime"):
        if item.volume_nl > fill_nl:
            value, limit = volume_text(item.volume_nl), volume_text(fill_nl)
            what = phrase(
                "The prime is {value}; tubing and catheter hold {limit}, so it is {times}.",
                value=value,
                limit=limit,
                times=times(item.volume_nl, fill_nl),
            )
            yield finding("prime-above-fill", f"once[{index}].volume", what, value, limit)


def demand_most(case: Case) -> Iterator[Finding]:
    """More boluses allowed in 24 h than the lockout lets start."""
    demand = case.plan.demand
    if demand is None:
        return
    starts = (SECONDS_PER_DAY - 1) // (demand.over_s + demand.lockout_s) + 1
    if demand.max_per_24h > starts:
        what = phrase(
            "{max_per_24h} are allowed, {starts} can start in 24 h.", max_per_24h=demand.max_per_24h, starts=starts
        )
        value, limit = (
            phrase("{max_per_24h} in 24 h", max_per_24h=demand.max_per_24h),
            phrase("{starts} in 24 h", starts=starts),
        )
        yield finding("demand-max-unreachable", "demand.max_per_24h", what, value, limit)


def demand_dose(case: Case) -> Iterator[Finding]:
    """A demand bolus of more than a tenth of the daily dose."""
    if case.plan.demand is None:
        return
    concentration = case.program.primary.concentration.amount
    dose = case.daily[0]
    bolus_fg = case.plan.demand.volume_nl * concentration
    bolus = Fraction(bolus_fg, {"mg": 10**12, "mcg": 10**9}[dose.unit])
    if bolus > dose.scheduled * LARGEST_DEMAND_SHARE:
        value, limit = mass_text(bolus_fg, dose.unit), amount(dose.scheduled * LARGEST_DEMAND_SHARE, dose.unit)
        share = f"{shown(Fraction(round(1000 * bolus / dose.scheduled), 10))} %" if dose.scheduled else phrase("all")
        factor = times(bolus, dose.scheduled * LARGEST_DEMAND_SHARE)
        what = phrase(
            "One demand bolus is {value}, {share} of the daily dose of {scheduled}",
            value=value,
            share=share,
            scheduled=amount(dose.scheduled, dose.unit),
        )
        what = (
            phrase("{what}, {factor} of a tenth.", what=what, factor=factor) if factor else phrase("{what}.", what=what)
        )
        yield finding("demand-dose-large", "demand.dose", what, value, limit)


def short_times(case: Case) -> Iterator[Finding]:
    """Lockouts and intervals under an hour, in words."""
    demand, basal = case.program.demand, case.program.basal
    if demand is not None and demand.lockout.amount < SHORT_S:
        value = demand.lockout.text()
        what = phrase(
            "After a demand bolus the next may follow in {value}, {times}.",
            value=value,
            times=times(demand.lockout.amount, SHORT_S),
        )
        yield finding("lockout-short", "demand.lockout", what, value, "1 h")
    if isinstance(basal, PeriodicBolus) and basal.every.amount < SHORT_S:
        value = basal.every.text()
        factor = times(basal.every.amount, SHORT_S)
        what = phrase(
            "Every {value} is {seconds_per_day} boluses a day, {factor}.",
            value=value,
            seconds_per_day=SECONDS_PER_DAY // basal.every.amount,
            factor=factor,
        )
        yield finding("interval-short", "basal.every", what, value, "1 h")


def first_bolus(case: Case) -> Iterator[Finding]:
    """A periodic bolus whose first one may be further away than its interval."""
    basal = case.plan.basal
    if isinstance(basal, PeriodicPlan) and basal.every_s < SECONDS_PER_DAY:
        every = Duration(basal.every_s, "s").text()
        if isinstance(case.program.basal, PeriodicBolus):
            every = case.program.basal.every.text()
        at = f"{basal.first_at_min // 60:02d}:{basal.first_at_min % 60:02d}"
        what = phrase(
            "The first bolus waits for {at}, up to 24 h; later ones follow every {every}.", at=at, every=every
        )
        yield finding("first-bolus-wait", "basal.first_at", what, at, every)


def refill(case: Case) -> Iterator[Finding]:
    """A low-reservoir alarm within a week, by schedule or with every demand bolus."""
    volume, alarm = case.program.reservoir.volume, case.program.reservoir.low_alarm
    left_fine = (volume.amount - alarm.amount) * FINE_PER_NL
    if left_fine <= 0:
        return  # the alarm is not below the volume, which blocks by itself
    try:
        course = Course.of(case.program, case.model, MONDAY_S, plan=case.plan)
    except UndrawableError:
        return  # far beyond any pump, which blocks by itself
    for code, at_most in (("refill-due-soon", False), ("refill-due-soon-at-most", True)):
        given = course.exact_at_most(SOON_S) if at_most else course.exact_at(SOON_S)
        if given >= left_fine:
            reached_s = course.reaches_s(left_fine, at_most=at_most) or Fraction(0)
            days = amount(Fraction(reached_s * 10 // SECONDS_PER_DAY, 10), "d")
            factor = times(reached_s, SOON_S)
            what = phrase(
                "{volume} reach {alarm} in {days} from a Monday on, {factor}.",
                volume=volume.text(),
                alarm=alarm.text(),
                days=days,
                factor=factor,
            )
            yield finding(code, "reservoir.volume", what, days, "7 d")
            return


CHECKS: Final = (catheter, prime, demand_most, demand_dose, short_times, first_bolus, refill)
