"""Mass balance over several refills: what was filled, expected and found, the error of each interval, and the trend.

A single difference may not repeat; a pump that drifts shows in several. Formulas with worked examples:
docs/formulas.md 6.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Final, Literal

from device.quantities import Volume
from programmer_app.therapy.refill import ACCURACY_PERCENT, CalculationError, RefillFinding, discrepancy

TREND_POINTS: Final = 3
"""Errors that a trend needs. Source: this program's rule; ASRA fall meeting 2017, poster 1139, asks for the trend."""

TREND_STEP_PERCENT: Final = Fraction(5, 2)
"""How far the errors must move in one direction, percent of the programmed volume. Source: this program's own rule;
2.5 % is the error of a refill that was found in a clinic (Wesemann et al. 2014)."""

TREND_RULE: Final = (
    "Rule of this program: the last three errors move in one direction by 2.5 % or more together, "
    "or all three lie beyond the stated accuracy of 14.5 % on the same side."
)

Trend = Literal["rising", "falling", "beyond accuracy each time", "steady"]


@dataclass(frozen=True, slots=True)
class Visit:
    """A filling.

    Attributes:
        on: Its day.
        filled: In the reservoir after it.
        expected: By the pump's calculation before it; None at the first.
        measured: Aspirated before it; None at the first.
    """

    on: date
    filled: Volume
    expected: Volume | None = None
    measured: Volume | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """From one filling to the next.

    Attributes:
        begins: Day of the one.
        ends: Day of the other.
        programmed_nl: Filled less expected.
        given_nl: Filled less measured.
        error_percent: 100 x (given - programmed) / programmed; None when nothing was programmed.
        findings: What the difference asks for.
    """

    begins: date
    ends: date
    programmed_nl: int
    given_nl: int
    error_percent: Fraction | None
    findings: tuple[RefillFinding, ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """All intervals together.

    Attributes:
        intervals: Oldest first.
        filled_nl: Put in at all fillings but the last: what was filled in less what had been found.
        programmed_nl: Of all intervals.
        given_nl: Of all intervals.
        error_percent: Of all together; None when nothing was programmed.
        trend: None with fewer than three errors.
    """

    intervals: tuple[Interval, ...]
    filled_nl: int
    programmed_nl: int
    given_nl: int
    error_percent: Fraction | None
    trend: Trend | None


def balance(visits: Sequence[Visit], reservoir: Volume) -> Balance:
    """The mass balance of some visits.

    Args:
        visits: Oldest first, at least two.
        reservoir: Size of the pump.

    Raises:
        CalculationError: If there are fewer, days do not rise, a volume is missing or cannot be.
    """
    if len(visits) < 2:
        raise CalculationError("a balance needs two visits: a filling and what was found at the next")
    intervals = tuple(_interval(one, other, reservoir) for one, other in pairwise(visits))
    programmed = sum(interval.programmed_nl for interval in intervals)
    given = sum(interval.given_nl for interval in intervals)
    return Balance(
        intervals=intervals,
        filled_nl=sum(v.filled.amount - (v.measured.amount if v.measured else 0) for v in visits[:-1]),
        programmed_nl=programmed,
        given_nl=given,
        error_percent=Fraction(100 * (given - programmed), programmed) if programmed else None,
        trend=trend([found.error_percent for found in intervals if found.error_percent is not None]),
    )


def _interval(one: Visit, other: Visit, reservoir: Volume) -> Interval:
    if other.on <= one.on:
        raise CalculationError(f"the visit of {other.on} is not after that of {one.on}")
    if other.expected is None or other.measured is None:
        raise CalculationError(f"the visit of {other.on} misses its expected or its measured volume")
    if other.measured > one.filled:
        measured, filled = other.measured.text(), one.filled.text()
        raise CalculationError(f"measured on {other.on} is {measured}, more than the {filled} that were filled")
    found = discrepancy(one.filled, other.expected, other.measured, reservoir)
    programmed = one.filled.amount - other.expected.amount
    given = one.filled.amount - other.measured.amount
    return Interval(one.on, other.on, programmed, given, found.error_percent, found.findings)


def trend(errors: Sequence[Fraction]) -> Trend | None:
    """The trend of errors in percent, oldest first; None with fewer than three. The rule: `TREND_RULE`."""
    if len(errors) < TREND_POINTS:
        return None
    last = errors[-TREND_POINTS:]
    if all(error > ACCURACY_PERCENT for error in last) or all(error < -ACCURACY_PERCENT for error in last):
        return "beyond accuracy each time"
    steps = [after - before for before, after in pairwise(last)]
    if abs(last[-1] - last[0]) >= TREND_STEP_PERCENT:
        if all(step > 0 for step in steps):
            return "rising"
        if all(step < 0 for step in steps):
            return "falling"
    return "steady"
