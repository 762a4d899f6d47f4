"""UCUM codes: a table typed by hand, and every factor between them worked out from UCUM's own definitions."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Final

import pytest

from device.quantities import KINDS, Concentration, DoseRate, Flow, Mass
from programmer_app.records.exports.json_text import exact, json_text
from programmer_app.records.fhir import ucum
from programmer_app.records.fhir.elements import plain

ATOMS: Final = {"g": Fraction(1), "L": Fraction(1), "m": Fraction(1), "s": Fraction(1), "min": Fraction(60)} | {
    "h": Fraction(3_600),
    "d": Fraction(86_400),
}
"""Source: UCUM 2.1, tables 1, 4 and 5."""
PREFIXES: Final = {"u": Fraction(1, 10**6), "m": Fraction(1, 10**3), "c": Fraction(1, 100)}
"""Source: UCUM 2.1, table 2."""

EXPECTED: Final = {
    "2.4 mg/day": (DoseRate, "mg/day", "2.4", "mg/d"),
    "100 mcg/h": (DoseRate, "mcg/h", "100", "ug/h"),
    "0.15 mg": (Mass, "mg", "0.15", "mg"),
    "75 mcg": (Mass, "mcg", "75", "ug"),
    "0.0000001 mL/h": (Flow, "mL/h", None, None),
    "0.010417 mL/h": (Flow, "mL/h", "0.010417", "mL/h"),
    "0.25 mL/day": (Flow, "mL/day", "0.25", "mL/d"),
    "10.417 mcL/h": (Flow, "mcL/h", "10.417", "uL/h"),
}


def size(code: str) -> Fraction:
    """A UCUM code in base units."""
    top, _, below = code.partition("/")
    return atom(top) / (atom(below) if below else 1)


def atom(code: str) -> Fraction:
    if code in ATOMS:
        return ATOMS[code]
    return PREFIXES[code[0]] * ATOMS[code[1:]]


@pytest.mark.parametrize("kind", KINDS)
def test_factors_between_codes_are_those_between_the_units(kind: type) -> None:
    for one, other in combinations(kind.UNITS, 2):  # type: ignore[attr-defined]
        ours = Fraction(kind.UNITS[one], kind.UNITS[other])  # type: ignore[attr-defined]
        assert size(ucum.CODES[one]) / size(ucum.CODES[other]) == ours, (one, other)


def test_every_unit_that_a_person_can_type_has_a_code() -> None:
    assert {unit for kind in KINDS for unit in kind.UNITS} <= set(ucum.CODES)


@pytest.mark.parametrize("text", EXPECTED)
def test_values_are_exact(text: str) -> None:
    kind, unit, number, code = EXPECTED[text]
    if number is None:
        with pytest.raises(ValueError, match="finer"):
            kind.parse(text)
        return
    said = plain(ucum.of(kind.parse(text)))
    assert said == {"value": Decimal(number), "unit": unit, "system": "http://unitsofmeasure.org", "code": code}


def test_a_strength_is_mass_in_one_ml() -> None:
    ratio = plain(ucum.per_ml(Concentration.parse("500 mcg/mL")))
    assert (ratio["numerator"]["value"], ratio["numerator"]["code"]) == (500, "ug")
    assert (ratio["denominator"]["value"], ratio["denominator"]["code"]) == (1, "mL")


def test_numbers_that_end_are_whole_and_others_have_twelve_digits() -> None:
    assert exact(Fraction(1, 8)) == Decimal("0.125")
    assert exact(Fraction(123_456_789_012_345, 10**15)) == Decimal("0.123456789012345")
    assert exact(Fraction(10, 3)) == Decimal("3.33333333333")
    numbers = [Decimal("0.1"), Decimal("1E+2"), Decimal("0.0000001")]
    assert "".join(json_text({"a": numbers}).split()) == '{"a":[0.1,100,0.0000001]}'
    with pytest.raises(TypeError, match="float"):
        json_text({"a": 0.1})
