"""Refills: when the next one is due, and what a difference between expected and measured volume means.

Exact until the last step; days are rounded down, so that a date is never later than the true moment. Formulas with
worked examples: docs/formulas.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Final, Literal

from device.quantities import Duration, Flow, Volume, plain_number
from device.wording import phrase
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.due import whole_days

ACCURACY_PERCENT: Final = Fraction(145, 10)
"""Delivered against programmed volume. Source: a published pump's stated accuracy (Hong Kong MDD, 18 March 2014)."""

EVALUATE_NL: Final = 2_000_000
"""Difference that asks for an evaluation. Source: ASRA fall meeting 2017, poster 1139: more than 2 mL."""

_SMALL_RESERVOIR_NL: Final = 20_000_000
_POCKET_SMALL_NL: Final = 1_000_000
_POCKET_LARGE_NL: Final = 2_000_000
"""Missing volume that lets think of a pocket fill, in a 20 mL and a larger reservoir. Source: Maino et al. 2017."""

Governs = Literal["volume", "volume_at_most", "stability"]


class CalculationError(ValueError):
    """Amounts that make no sense together; the message names the one at fault."""


@dataclass(frozen=True, slots=True)
class RefillDue:
    """When the next refill is due, whole days after the filling, rounded down; None where nothing limits.

    Attributes:
        by_volume_d: Until the low-reservoir volume by the scheduled flow.
        by_volume_at_most_d: The same with every demand bolus.
        by_stability_d: As long as the solution keeps.
        due: Date of the earliest; None if nothing limits.
        governed_by: Which one that is.
    """

    by_volume_d: int | None
    by_volume_at_most_d: int | None
    by_stability_d: int | None
    due: date | None
    governed_by: Governs | None


def refill_due(
    volume: Volume,
    low: Volume,
    flow: Flow,
    filled_at: date,
    *,
    at_most_flow: Flow | None = None,
    stability: Duration | None = None,
) -> RefillDue:
    """The next refill from even flows.

    Args:
        volume: In the reservoir after the filling.
        low: At which it must be refilled.
        flow: Scheduled, mean.
        filled_at: Day of the filling.
        at_most_flow: With every demand bolus.
        stability: How long the solution keeps.

    Raises:
        CalculationError: If the low volume is not below the volume, or the at-most flow is below the scheduled one.
    """
    if low.amount >= volume.amount:
        raise CalculationError(
            phrase("low is {low}, not below the volume of {volume}", low=low.text(), volume=volume.text())
        )
    if at_most_flow is not None and at_most_flow.amount < flow.amount:
        raise CalculationError(
            phrase(
                "at-most flow is {at_most_flow}, below the scheduled flow of {flow}",
                at_most_flow=at_most_flow.text(),
                flow=flow.text(),
            )
        )
    usable_nl = volume.amount - low.amount
    return _due(
        filled_at,
        usable_nl // flow.amount if flow.amount else None,
        usable_nl // at_most_flow.amount if at_most_flow is not None and at_most_flow.amount else None,
        stability,
    )


def refill_due_of(curves: Curves, filled_at: date, stability: Duration | None = None) -> RefillDue:
    """The next refill of a program from its own course, demand boluses included."""
    scheduled, at_most = curves.low_at_h, curves.low_at_most_h if curves.course.demand is not None else None
    days = [None if hours is None else whole_days(hours) for hours in (scheduled, at_most)]
    return _due(filled_at, days[0], days[1], stability)


def _due(filled_at: date, by_volume: int | None, at_most: int | None, stability: Duration | None) -> RefillDue:
    by_stability = None if stability is None else stability.amount // Duration.UNITS["d"]
    names: dict[Governs, int | None] = {"volume": by_volume, "volume_at_most": at_most, "stability": by_stability}
    known = [(days, name) for name, days in names.items() if days is not None]
    if not known:
        return RefillDue(by_volume, at_most, by_stability, None, None)
    days, governs = min(known, key=lambda entry: entry[0])  # the first of equals: volume before stability
    last = (date.max - filled_at).days
    return RefillDue(by_volume, at_most, by_stability, filled_at + timedelta(min(days, last)), governs)


@dataclass(frozen=True, slots=True)
class RefillFinding:
    """What a difference at a refill asks for."""

    code: str
    message: str
    value: str
    limit: str
    source: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Expected against measured volume at a refill.

    Attributes:
        difference_nl: Expected minus measured; positive when the pump gave more than programmed.
        error_percent: Delivered against programmed volume; positive when it gave more. None if none was programmed.
        findings: What it asks for.
    """

    difference_nl: int
    error_percent: Fraction | None
    findings: tuple[RefillFinding, ...]


def discrepancy(filled: Volume, expected: Volume, measured: Volume, reservoir: Volume) -> Discrepancy:
    """Compares what was found in the reservoir with what should be there.

    Args:
        filled: Put in at the last refill.
        expected: Left by the pump's calculation.
        measured: Aspirated.
        reservoir: Size of the pump.

    Raises:
        CalculationError: If more is expected than was filled, or a volume is more than the reservoir holds.
    """
    if expected.amount > filled.amount:
        raise CalculationError(
            phrase(
                "expected is {expected}, more than the {filled} that were filled",
                expected=expected.text(),
                filled=filled.text(),
            )
        )
    for name, volume in (("filled", filled), ("measured", measured)):
        if volume.amount > reservoir.amount:
            raise CalculationError(
                phrase(
                    "{name} is {volume}, more than the {reservoir} of the reservoir",
                    name=name,
                    volume=volume.text(),
                    reservoir=reservoir.text(),
                )
            )
    difference = expected.amount - measured.amount
    programmed = filled.amount - expected.amount
    error = Fraction(100 * difference, programmed) if programmed else None
    return Discrepancy(difference, error, tuple(_judged(difference, error, reservoir)))


def _judged(difference_nl: int, error: Fraction | None, reservoir: Volume) -> list[RefillFinding]:
    found = []
    value = f"{plain_number(Fraction(difference_nl, 10**6))} mL"
    if abs(difference_nl) > EVALUATE_NL:
        message = phrase(
            "Expected and measured volume differ by more than 2 mL: evaluate pump and catheter, look at the trend."
        )
        source = "ASRA fall meeting 2017, poster 1139"
        found.append(RefillFinding("volume-difference", message, value, "2 mL", source))
    if error is not None and abs(error) > ACCURACY_PERCENT:
        message = (
            phrase("The pump gave more than programmed, beyond the stated accuracy: compare with earlier refills.")
            if error > 0
            else phrase("The pump gave less than programmed, beyond the stated accuracy: compare with earlier refills.")
        )
        shown = f"{plain_number(error, 1)} %"
        source = "Hong Kong MDD, 18 March 2014, stated accuracy"
        found.append(RefillFinding("beyond-accuracy", message, shown, "14.5 %", source))
    pocket_nl = _POCKET_SMALL_NL if reservoir.amount <= _SMALL_RESERVOIR_NL else _POCKET_LARGE_NL
    if difference_nl > pocket_nl:
        message = phrase("Drug is missing: think of a pocket fill or of over-infusion, and look at the patient.")
        limit = f"{plain_number(Fraction(pocket_nl, 10**6))} mL"
        found.append(RefillFinding("missing-volume", message, value, limit, "Maino et al. 2017"))
    return found
