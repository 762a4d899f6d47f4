"""The calculators of `thecal calc`: pure functions from quantities to a result that is ready for JSON.

Each result has the plain numbers of its contract, units in their names, and under `quantities` the same as texts.
Numbers are exact fractions until they are divided once at the end. Formulas, sources and worked examples that tests
run: docs/formulas.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import pi
from typing import Any, Final

from device.quantities import Concentration, DoseRate, Duration, Flow, Length, Volume, grouped_number, significant
from programmer_app.therapy.projection import number
from programmer_app.therapy.refill import CalculationError, refill_due
from programmer_app.therapy.refill import discrepancy as compare_volumes

FORMAT: Final = "thecal-calculation/1"
PRIME_FLOW: Final = Flow.of("1", "mL/h")
"""Preset flow of a prime. Source: highest bolus flow of the pump models."""

LARGEST_CONCENTRATION: Final = Concentration.of("100", "mg/mL")
"""Source: docs/protocol.md part 1."""

LARGEST_CATHETER: Final = Volume.of("5", "mL")
"""Beyond this a volume is no catheter's. Source: preset of this program, many times the 0.2 to 0.3 mL of implant
records; from 1 mL on a program is asked about."""

LARGEST_BORE_MM: Final = 5
"""Source: preset of this program, as for catheter models; published bores are below 1 mm."""

_DAY_H: Final = 24
_DAY_S: Final = 86_400
_SHOWN_DIGITS: Final = 6
Result = dict[str, Any]


def _result(calculator: str, fields: dict[str, Any], quantities: dict[str, tuple[Fraction | None, str]]) -> Result:
    shown = {
        name: f"{grouped_number(significant(value, _SHOWN_DIGITS))} {unit}"
        for name, (value, unit) in quantities.items()
        if value is not None
    }
    return {"format": FORMAT, "calculator": calculator, **fields, "quantities": shown}


def possible_concentration(name: str, value: Concentration) -> None:
    """Refuses a concentration that no solution has.

    Raises:
        CalculationError: If it is 0 or above `LARGEST_CONCENTRATION`.
    """
    if not 0 < value.amount <= LARGEST_CONCENTRATION.amount:
        most = LARGEST_CONCENTRATION.text()
        raise CalculationError(f"{name} is {value.text()}; a concentration lies above 0 and is at most {most}")


def _possible_inside(tubing: Volume, catheter: Volume) -> int:
    """Volume of both, nL, or a refusal by name."""
    for name, value in (("tubing", tubing), ("catheter", catheter)):
        if value > LARGEST_CATHETER:
            raise CalculationError(f"{name} is {value.text()}; none holds more than {LARGEST_CATHETER.text()}")
    volume_nl = tubing.amount + catheter.amount
    _not_zero("tubing with catheter", volume_nl, "0 mL")
    return volume_nl


def bridge(
    tubing: Volume,
    catheter: Volume,
    old: Concentration,
    new: Concentration,
    dose: DoseRate,
    new_dose: DoseRate | None = None,
) -> Result:
    """A bridge bolus at a change of concentration, with what happens without one.

    Args:
        tubing: Of the pump, for a bridge.
        catheter: Inner volume as implanted.
        old: Concentration in tubing and catheter.
        new: Concentration in the reservoir.
        dose: Daily dose wanted during the bridge.
        new_dose: Daily dose after it; the same when None.

    Raises:
        CalculationError: If a dose is 0, a volume or a concentration cannot be, or both concentrations are the same.

    Source: sharp-front arithmetic, docs/formulas.md 3.
    """
    after = new_dose or dose
    for name, value in (("dose", dose), ("new dose", after)):
        _not_zero(name, value.amount, value.text())
    possible_concentration("old", old)
    possible_concentration("new", new)
    if old == new:
        raise CalculationError(f"old and new are both {new.text()}; a bridge to the same solution bridges nothing")
    volume_nl = _possible_inside(tubing, catheter)
    volume_ml = Fraction(volume_nl, 10**6)
    drug_mcg = Fraction(volume_nl * old.amount, 10**9)
    duration_h = Fraction(_DAY_H * volume_nl * old.amount, dose.amount)
    during, then = Fraction(dose.amount, old.amount * 10**6), Fraction(after.amount, new.amount * 10**6)
    percent = Fraction(100 * old.amount, new.amount)
    wrong_mcg = after.value_in("mcg/day") * percent / 100
    for_h = _DAY_H * volume_ml / then
    fields = {
        "volume_ml": number(volume_ml),
        "old_drug_mcg": number(drug_mcg),
        "duration_h": number(duration_h),
        "flow_during_ml_per_day": number(during),
        "flow_after_ml_per_day": number(then),
        "without_bridge": {
            "percent_of_dose": number(percent),
            "dose_mcg_per_day": number(wrong_mcg),
            "for_h": number(for_h),
        },
    }
    quantities: dict[str, tuple[Fraction | None, str]] = {
        "volume": (volume_ml, "mL"),
        "old_drug": (drug_mcg, "mcg"),
        "duration": (duration_h, "h"),
        "flow_during": (during, "mL/day"),
        "flow_after": (then, "mL/day"),
        "dose_without_bridge": (wrong_mcg, "mcg/day"),
        "without_bridge_for": (for_h, "h"),
    }
    return _result("bridge", fields, quantities)


def prime(tubing: Volume, catheter: Volume, concentration: Concentration, flow: Flow = PRIME_FLOW) -> Result:
    """A priming bolus: the volume that fills tubing and catheter, the drug in it, and its time.

    Raises:
        CalculationError: If the flow is 0, or a volume or the concentration cannot be.

    Source: docs/formulas.md 4.
    """
    _not_zero("flow", flow.amount, flow.text())
    possible_concentration("concentration", concentration)
    volume_nl = _possible_inside(tubing, catheter)
    duration_s = Fraction(volume_nl * _DAY_S, flow.amount)
    drug_mcg = Fraction(volume_nl * concentration.amount, 10**9)
    volume_ml = Fraction(volume_nl, 10**6)
    fields = {"volume_ml": number(volume_ml), "drug_mcg": number(drug_mcg), "duration_s": number(duration_s)}
    quantities: dict[str, tuple[Fraction | None, str]] = {
        "volume": (volume_ml, "mL"),
        "drug": (drug_mcg, "mcg"),
        "duration": (duration_s, "s"),
    }
    return _result("prime", fields, quantities)


def catheter(
    segments: Sequence[tuple[Length, Volume]] = (),
    *,
    total: Length | None = None,
    trimmed: Length | None = None,
    volume_per_cm: Volume | None = None,
    bore_mm: Fraction | None = None,
) -> Result:
    """Length and inner volume of a catheter, checked against the geometry of its bore.

    Args:
        segments: Length and volume per cm of each piece, as implanted.
        total: Of a catheter before it was trimmed, beside or instead of `segments`; with `volume_per_cm`.
        trimmed: What was cut off it.
        volume_per_cm: Of that catheter.
        bore_mm: Inner diameter; gives `geometric_ml` and by how much the volume differs from it.

    Raises:
        CalculationError: If nothing is given, only half of a pair, more was trimmed than there was, or a length, a
            volume or the bore cannot be a catheter's.

    Source: docs/formulas.md 2. The geometric volume holds pi and is the one figure here in binary floating point.
    """
    pieces = [*segments]
    if total is not None:
        if volume_per_cm is None:
            raise CalculationError("volume-per-cm is missing; a length gives a volume only with it")
        cut = trimmed.amount if trimmed is not None else 0
        if cut >= total.amount:
            raise CalculationError(f"trimmed is not below the total of {total.text()}")
        pieces.append((Length(total.amount - cut, "cm"), volume_per_cm))
    elif trimmed is not None or volume_per_cm is not None:
        raise CalculationError("total is missing; trimmed and volume-per-cm belong to it")
    if not pieces:
        raise CalculationError("give a segment, or total with volume-per-cm")
    for length, per_cm in pieces:
        _not_zero("length", length.amount, length.text())
        _not_zero("volume of each cm", per_cm.amount, per_cm.text())
    length_cm = sum((piece.value_in("cm") for piece, _ in pieces), Fraction(0))
    volume_ml = sum((piece.value_in("cm") * per_cm.value_in("mL") for piece, per_cm in pieces), Fraction(0))
    if volume_ml > LARGEST_CATHETER.value_in("mL"):
        shown = grouped_number(significant(volume_ml, _SHOWN_DIGITS))
        raise CalculationError(f"the pieces hold {shown} mL; no catheter holds more than {LARGEST_CATHETER.text()}")
    geometric_ml = mismatch = None
    if bore_mm is not None:
        _possible_bore(bore_mm)
        geometric_ml = pi / 4 * float((bore_mm / 10) ** 2 * length_cm)
        mismatch = 100 * (float(volume_ml) - geometric_ml) / geometric_ml
    fields = {
        "length_cm": number(length_cm),
        "volume_ml": number(volume_ml),
        "geometric_ml": geometric_ml,
        "mismatch_percent": mismatch,
    }
    quantities: dict[str, tuple[Fraction | None, str]] = {
        "length": (length_cm, "cm"),
        "volume": (volume_ml, "mL"),
        "geometric": (None if geometric_ml is None else Fraction(geometric_ml), "mL"),
    }
    return _result("catheter", fields, quantities)


def refill(
    volume: Volume,
    low: Volume,
    flow: Flow,
    filled_at: date,
    *,
    at_most_flow: Flow | None = None,
    stability: Duration | None = None,
) -> Result:
    """When the next refill is due; arguments and errors as `refill.refill_due`."""
    found = refill_due(volume, low, flow, filled_at, at_most_flow=at_most_flow, stability=stability)
    fields = {
        "by_volume_d": found.by_volume_d,
        "by_volume_at_most_d": found.by_volume_at_most_d,
        "by_stability_d": found.by_stability_d,
        "due": None if found.due is None else found.due.isoformat(),
        "governed_by": found.governed_by,
    }
    return _result("refill", fields, {"usable": (Fraction(volume.amount - low.amount, 10**6), "mL")})


def discrepancy(filled: Volume, expected: Volume, measured: Volume, reservoir: Volume) -> Result:
    """Expected against measured volume at a refill; arguments and errors as `refill.discrepancy`."""
    found = compare_volumes(filled, expected, measured, reservoir)
    difference_ml = Fraction(found.difference_nl, 10**6)
    keys = ("code", "message", "value", "limit", "source")
    fields = {
        "difference_ml": number(difference_ml),
        "error_percent": number(found.error_percent),
        "findings": [{key: getattr(finding, key) for key in keys} for finding in found.findings],
    }
    return _result("discrepancy", fields, {"difference": (difference_ml, "mL")})


def convert(dose: DoseRate, concentration: Concentration) -> Result:
    """A dose rate as flow and in other units.

    Raises:
        CalculationError: If the concentration cannot be.

    Source: docs/formulas.md 1.
    """
    possible_concentration("concentration", concentration)
    ml_per_day = Fraction(dose.amount, concentration.amount * 10**6)
    mcl_per_h = ml_per_day * 1_000 / _DAY_H
    mcg_per_h, mg_per_day = dose.value_in("mcg/h"), dose.value_in("mg/day")
    fields = {
        "ml_per_day": number(ml_per_day),
        "mcl_per_h": number(mcl_per_h),
        "mcg_per_h": number(mcg_per_h),
        "mg_per_day": number(mg_per_day),
    }
    quantities: dict[str, tuple[Fraction | None, str]] = {
        "flow": (ml_per_day, "mL/day"),
        "flow_per_hour": (mcl_per_h, "mcL/h"),
        "dose_per_hour": (mcg_per_h, "mcg/h"),
        "dose_per_day": (mg_per_day, "mg/day"),
    }
    return _result("convert", fields, quantities)


def _not_zero(name: str, value: Fraction | int, text: str) -> None:
    if value <= 0:
        raise CalculationError(f"{name} is {text}; it must be above 0")


def _possible_bore(bore_mm: Fraction) -> None:
    if not Fraction(1, 100) <= bore_mm <= LARGEST_BORE_MM:
        shown = grouped_number(significant(bore_mm, _SHOWN_DIGITS))
        raise CalculationError(f"bore is {shown} mm; one lies in 0.01 mm to {LARGEST_BORE_MM} mm")
