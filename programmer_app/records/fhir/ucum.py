"""Quantities as FHIR writes them: an exact decimal number and a code of UCUM.

Source: The Unified Code for Units of Measure, version 2.1, tables 4, 5, 7 and 12 (m, L, g, s, min, h, d, prefixes) and
section 7 (annotations in braces have no meaning of their own).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from device.quantities import Quantity as Amount
from programmer_app.records.exports.json_text import exact
from programmer_app.records.fhir.elements import Quantity, Ratio

SYSTEM: Final = "http://unitsofmeasure.org"
CODES: Final = {
    "mcg": "ug",
    "mg": "mg",
    "mcL": "uL",
    "mL": "mL",
    "mcg/mL": "ug/mL",
    "mg/mL": "mg/mL",
    "mcg/day": "ug/d",
    "mg/day": "mg/d",
    "mcg/h": "ug/h",
    "mg/h": "mg/h",
    "mcL/h": "uL/h",
    "mL/h": "mL/h",
    "mL/day": "mL/d",
    "s": "s",
    "min": "min",
    "h": "h",
    "d": "d",
    "cm": "cm",
    "points": "{score}",
    "": "1",
}
"""Text of a unit, as people here read it -> its UCUM code. `mcg` is no UCUM code and `u` is not for reading."""


def quantity(value: Fraction | int, unit: str) -> Quantity:
    """A number in a unit of `CODES`.

    Raises:
        KeyError: If the unit has no code here.
    """
    return Quantity(value=exact(Fraction(value)), unit=unit or None, system=SYSTEM, code=CODES[unit])


def of(amount: Amount, unit: str | None = None) -> Quantity:
    """An exact quantity in its own or another unit."""
    shown = unit or amount.unit
    return quantity(amount.value_in(shown), shown)


def per_ml(amount: Amount) -> Ratio:
    """A concentration as strength of an ingredient: mass in 1 mL."""
    mass, _, volume = amount.unit.partition("/")
    return Ratio(numerator=quantity(amount.value_in(amount.unit), mass), denominator=quantity(1, volume))
