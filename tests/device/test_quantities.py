"""Exact quantities: what is accepted, what is refused and how it is said, and that no value changes on the way."""

from __future__ import annotations

import locale
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.quantities import (
    KINDS,
    Concentration,
    DoseRate,
    Duration,
    Flow,
    Length,
    Mass,
    Quantity,
    QuantityError,
    Volume,
    grouped_number,
    plain_number,
    significant,
)

ACCEPTED = [
    (Mass, "5 mg", 5_000_000_000_000),
    (Mass, "5mg", 5_000_000_000_000),
    (Mass, "5.0 mg", 5_000_000_000_000),
    (Mass, "0.15 mg", 150_000_000_000),
    (Mass, "0 mg", 0),
    (Mass, "0.000000000001 mg", 1),
    (Mass, "50 mcg", 50_000_000_000),
    (Volume, "38 mL", 38_000_000),
    (Volume, "2.2 mcL", 2_200),
    (Volume, "0.316 mL", 316_000),
    (Concentration, "500 mcg/mL", 500_000),
    (Concentration, "10 mg/mL", 10_000_000),
    (DoseRate, "2.4 mg/day", 2_400_000_000_000),
    (DoseRate, "0.1 mg/h", 2_400_000_000_000),
    (DoseRate, "200 mcg/day", 200_000_000_000),
    (DoseRate, "1 mcg/h", 24_000_000_000),
    (Flow, "1 mL/h", 24_000_000),
    (Flow, "0.25 mL/day", 250_000),
    (Flow, "10 mcL/h", 240_000),
    (Duration, "4 h", 14_400),
    (Duration, "84d", 7_257_600),
    (Duration, "1.5 h", 5_400),
    (Length, "80 cm", 800_000),
]


@pytest.mark.parametrize(("kind", "text", "amount"), ACCEPTED)
def test_accepted(kind: type[Quantity], text: str, amount: int) -> None:
    assert kind.parse(text).amount == amount


REFUSED = [
    (".5 mg", "leading point"),
    ("5. mg", "point without a digit"),
    ("05 mg", "leading zero"),
    ("00.5 mg", "leading zero"),
    ("1,5 mg", "comma"),
    ("1,000 mg", "comma"),
    ("1..2 mg", "point without a digit"),
    ("1.2.3 mg", "second point"),
    ("1e3 mg", "exponent"),
    ("1E3 mg", "exponent"),
    ("-1 mg", "sign"),
    ("+1 mg", "sign"),
    ("\u22121 mg", "sign"),
    ("5  mg", "space too many"),
    ("1 0 mg", "space too many"),
    (" 5 mg", "space before or after"),
    ("5 mg ", "space before or after"),
    ("5 mg\n", "space before or after"),
    ("5\u2009mg", "U+2009"),
    ("5\u00a0mg", "U+00A0"),
    ("5\tmg", "U+0009"),
    ("12\u2009345 mg", "U+2009"),
    ("\uff15 mg", "U+FF15"),
    ("\u0665 mg", "U+0665"),
    ("\u00bd mg", "U+00BD"),
    ("5 \u00b5g", "mcg"),
    ("5 \u03bcg", "mcg"),
    ("5 ug", "write mcg"),
    ("5 MG", "write mg"),
    ("5 Mg", "write mg"),
    ("5 mgs", "write mg"),
    ("5 mL", "unit of a volume"),
    ("5 mg/day", "unit of a dose rate"),
    ("5 mg/mL", "unit of a concentration"),
    ("5 g", "not a unit of a dose"),
    ("5", "no unit"),
    ("mg", "no number"),
    ("mg 5", "no number"),
    ("", "empty"),
    ("   ", "empty"),
    ("five mg", "no number"),
    ("5_000 mg", "character '_'"),
    ("0x5 mg", "not a unit"),
    ("nan mg", "no number"),
    ("inf mg", "no number"),
    ("0.0000000000001 mg", "finer than"),
    ("1234567890123456 mg", "more than 15 digits"),
    ("5 mg 5 mg", "not a unit"),
    ("5 mg;", "character ';'"),
    ("5'mg", "character '''"),
]


@pytest.mark.parametrize(("text", "said"), REFUSED)
def test_refused_by_name(text: str, said: str) -> None:
    with pytest.raises(QuantityError) as refused:
        Mass.parse(text)
    assert said in str(refused.value)
    assert "Traceback" not in str(refused.value)


@pytest.mark.parametrize(
    ("kind", "text", "right"),
    [
        (Volume, "5 cc", "write mL"),
        (Volume, "5 ml", "write mL"),
        (Volume, "5 ul", "write mcL"),
        (Volume, "5 mg", "unit of a dose"),
        (DoseRate, "5 mg/d", "write mg/day"),
        (DoseRate, "5 mg/hr", "write mg/h"),
        (DoseRate, "5 mL/h", "unit of a flow"),
        (Duration, "5 hours", "write h"),
        (Duration, "5 m", "write min"),
        (Concentration, "5 mg/ml", "write mg/mL"),
    ],
)
def test_the_right_unit_is_named(kind: type[Quantity], text: str, right: str) -> None:
    with pytest.raises(QuantityError, match=right):
        kind.parse(text)


def test_output_has_no_trailing_zero_and_groups_from_ten_thousand() -> None:
    assert Mass.parse("5.00 mg").text() == "5 mg"
    assert Mass.parse("0.50 mg").text() == "0.5 mg"
    assert Mass.parse("9999 mcg").text() == "9999 mcg"
    assert Mass.parse("10000 mcg").text() == "10\u2009000 mcg"
    assert Mass.parse("1234567.25 mcg").text() == "1\u2009234\u2009567.25 mcg"
    assert Mass.parse("10000 mcg").token() == "10000 mcg"
    assert Mass.parse("1 mg").text("mcg") == "1000 mcg"


def test_equal_amounts_are_equal_whatever_the_unit() -> None:
    assert Mass.parse("1000 mcg") == Mass.parse("1 mg")
    assert hash(Mass.parse("1000 mcg")) == hash(Mass.parse("1 mg"))
    same_number: Quantity = Volume(10**9, "mcL")
    assert Mass.parse("1 mcg") != same_number
    assert DoseRate.parse("0.1 mg/h") == DoseRate.parse("2.4 mg/day")


@given(
    st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), st.sampled_from(sorted(kind.UNITS)))),
    st.data(),
)
def test_every_amount_reads_back_from_its_token(kind_unit: tuple[type[Quantity], str], data: st.DataObject) -> None:
    kind, unit = kind_unit
    whole = data.draw(st.integers(0, 9_999_999))
    quantity = kind(whole * kind.UNITS[unit] // 100, unit) if kind.UNITS[unit] % 100 == 0 else kind(whole, unit)
    try:
        token = quantity.token()
    except ValueError:
        return  # an amount of seconds has no finite form in days; such a unit is never chosen for it
    assert kind.parse(token) == quantity
    assert kind.parse(token).unit == unit


@given(st.text(max_size=12))
def test_any_text_is_a_quantity_or_a_quantity_error(text: str) -> None:
    for kind in KINDS:
        try:
            quantity = kind.parse(text)
        except QuantityError:
            continue
        assert quantity.amount >= 0


def test_the_constructor_refuses_what_cannot_be() -> None:
    for bad in (-1, 1.0, True, "1"):
        with pytest.raises(QuantityError):
            Mass(bad, "mg")  # type: ignore[arg-type]
    with pytest.raises(QuantityError, match="unit of a volume"):
        Mass(1, "mL")


def test_numbers_are_exact_and_rounded_only_when_asked() -> None:
    assert plain_number(Fraction(1, 8)) == "0.125"
    assert plain_number(Fraction(2, 3), 3) == "0.667"
    assert plain_number(Fraction(-5, 2)) == "-2.5"
    assert grouped_number(12345) == "12\u2009345"
    assert grouped_number(-12345) == "-12\u2009345"
    with pytest.raises(ValueError, match="no finite"):
        plain_number(Fraction(1, 3))
    assert significant(Fraction(123456, 1000)) == Fraction("123.5")
    assert significant(Fraction("0.0023456")) == Fraction("0.002346")


@pytest.mark.parametrize("name", ["C", "de_DE.UTF-8", "fr_FR.UTF-8", "ar_EG.UTF-8", "hi_IN.UTF-8"])
def test_locale_changes_nothing(name: str) -> None:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pytest.skip(f"this machine has no locale {name}")
    try:
        assert Mass.parse("1234567.5 mcg").text() == "1\u2009234\u2009567.5 mcg"
        with pytest.raises(QuantityError, match="comma"):
            Mass.parse("1,5 mg")
    finally:
        locale.setlocale(locale.LC_ALL, before)
