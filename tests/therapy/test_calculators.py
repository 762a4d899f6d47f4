"""The calculators beyond their worked examples: fields of the contract, edges of the rules, what is refused."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from device.quantities import Concentration, DoseRate, Duration, Flow, Length, Volume
from programmer_app.therapy import calculators
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import load_library
from programmer_app.therapy.refill import CalculationError, refill_due_of
from programmer_app.therapy.schedule import Course
from tests.therapy.samples import IT_40, MONDAY_S, demand, program

DAY = date(2025, 1, 6)


def ml(number: str) -> Volume:
    return Volume.of(number, "mL")


def refill(volume: str = "38", low: str = "2", flow: str = "0.24", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return calculators.refill(ml(volume), ml(low), Flow.of(flow, "mL/day"), DAY, **more)


def codes(filled: str, expected: str, measured: str, reservoir: str = "20") -> list[str]:
    result = calculators.discrepancy(ml(filled), ml(expected), ml(measured), ml(reservoir))
    return [finding["code"] for finding in result["findings"]]


@pytest.mark.parametrize(
    ("result", "fields"),
    [
        (
            calculators.bridge(
                ml("0.199"),
                ml("0.132"),
                Concentration.parse("500 mcg/mL"),
                Concentration.parse("2000 mcg/mL"),
                DoseRate.parse("200 mcg/day"),
            ),
            "volume_ml old_drug_mcg duration_h flow_during_ml_per_day flow_after_ml_per_day without_bridge",
        ),
        (
            calculators.prime(ml("0.14"), ml("0.176"), Concentration.parse("10 mg/mL")),
            "volume_ml drug_mcg duration_s",
        ),
        (
            calculators.catheter([(Length.parse("80 cm"), Volume.parse("2.2 mcL"))]),
            "length_cm volume_ml geometric_ml mismatch_percent",
        ),
        (refill(), "by_volume_d by_volume_at_most_d by_stability_d due governed_by"),
        (
            calculators.discrepancy(ml("20"), ml("4"), ml("4"), ml("20")),
            "difference_ml error_percent findings",
        ),
        (
            calculators.convert(DoseRate.parse("2.4 mg/day"), Concentration.parse("10 mg/mL")),
            "ml_per_day mcl_per_h mcg_per_h mg_per_day",
        ),
    ],
)
def test_fields_of_the_contract(result: dict[str, Any], fields: str) -> None:
    assert set(result) - {"format", "calculator", "quantities"} == set(fields.split())
    assert json.loads(json.dumps(result)) == result


def test_bridge_between_two_doses() -> None:
    result = calculators.bridge(
        ml("0.2"),
        ml("0.2"),
        Concentration.parse("20 mg/mL"),
        Concentration.parse("10 mg/mL"),
        DoseRate.parse("2 mg/day"),
        DoseRate.parse("4 mg/day"),
    )
    # 0.4 mL of 20 mg/mL = 8 mg, 4 days at 2 mg/day; after it 0.4 mL/day; without: 200 %, 8 mg/day for a day
    assert (result["old_drug_mcg"], result["duration_h"]) == (8_000, 96)
    assert (result["flow_during_ml_per_day"], result["flow_after_ml_per_day"]) == (0.1, 0.4)
    assert result["without_bridge"] == {"percent_of_dose": 200, "dose_mcg_per_day": 8_000, "for_h": 24}
    assert result["quantities"]["duration"] == "96 h"


def test_prime_time_is_exact() -> None:
    strong = Concentration.parse("10 mg/mL")
    one = calculators.prime(Volume.parse("1 mcL"), Volume.parse("0 mcL"), strong)
    assert one["duration_s"] == 3.6
    exact = calculators.prime(Volume.parse("10 mcL"), Volume.parse("0 mcL"), strong)
    assert exact["duration_s"] == 36
    slow = calculators.prime(Volume.parse("10 mcL"), Volume.parse("0 mcL"), strong, Flow.parse("0.5 mL/h"))
    assert slow["duration_s"] == 72


def test_catheter_of_two_pieces() -> None:
    pieces = [(Length.parse("80 cm"), Volume.parse("2.2 mcL")), (Length.parse("10 cm"), Volume.parse("3 mcL"))]
    result = calculators.catheter(pieces)
    assert (result["length_cm"], result["volume_ml"]) == (90, 0.206)
    assert result["geometric_ml"] is None
    assert result["mismatch_percent"] is None
    # 0.53 mm bore is 2.206 mcL/cm
    bored = calculators.catheter(pieces[:1], bore_mm=Fraction(53, 100))
    assert bored["geometric_ml"] == pytest.approx(80 * 0.002206, rel=1e-3)
    assert bored["mismatch_percent"] == pytest.approx(-0.28, abs=0.01)


def test_refill_days_are_rounded_down() -> None:
    # 36 mL / 0.241 mL a day = 149.38 d
    result = refill(flow="0.241")
    assert (result["by_volume_d"], result["due"], result["governed_by"]) == (149, "2025-06-04", "volume")
    assert (result["by_volume_at_most_d"], result["by_stability_d"]) == (None, None)
    # 83 d 23 h 59 min 59 s of stability are 83 days
    short = refill(stability=Duration.of(str(84 * 86_400 - 1), "s"))
    assert (short["by_stability_d"], short["due"]) == (83, "2025-03-30")


@pytest.mark.parametrize(
    ("stability", "at_most", "governs"),
    [("150 d", "0.24", "volume"), ("151 d", "0.25", "volume_at_most"), ("143 d", "0.25", "stability")],
)
def test_the_earliest_governs_and_the_first_of_equals(stability: str, at_most: str, governs: str) -> None:
    result = refill(stability=Duration.parse(stability), at_most_flow=Flow.of(at_most, "mL/day"))
    assert result["governed_by"] == governs


def test_a_pump_that_gives_nothing_is_never_due() -> None:
    result = refill(flow="0")
    assert (result["by_volume_d"], result["due"], result["governed_by"]) == (None, None, None)


def test_refill_of_a_program_counts_its_demand_boluses() -> None:
    library = load_library()
    plain = program(reservoir={"volume": "38 mL", "low_alarm": "2 mL"})
    due = refill_due_of(Curves.of(Course.of(plain, IT_40, MONDAY_S), plain, IT_40, library), DAY)
    assert (due.by_volume_d, due.by_volume_at_most_d, due.due) == (150, None, date(2025, 6, 5))
    asked = program(reservoir={"volume": "38 mL", "low_alarm": "2 mL"}, demand=demand())
    due = refill_due_of(
        Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, library), DAY, Duration.parse("1000 d")
    )
    # 0.24 + 4 x 0.015 = 0.3 mL/day: 36 mL in 120 d to the second
    assert (due.by_volume_at_most_d, due.governed_by) == (120, "volume_at_most")


@pytest.mark.parametrize(
    ("measured", "expected_codes"),
    [
        ("6", []),  # +2 mL, error -2/16 = -12.5 %
        ("6.001", ["volume-difference"]),
        ("6.32", ["volume-difference"]),  # -14.5 % exactly
        ("6.321", ["volume-difference", "beyond-accuracy"]),
        ("3", []),  # 1 mL missing, 6.25 %
        ("2.999", ["missing-volume"]),
        ("1.68", ["volume-difference", "missing-volume"]),  # +14.5 %
        ("1.679", ["volume-difference", "beyond-accuracy", "missing-volume"]),
    ],
)
def test_what_a_difference_asks_for(measured: str, expected_codes: list[str]) -> None:
    assert codes("20", "4", measured) == expected_codes


def test_missing_volume_in_a_large_reservoir() -> None:
    assert codes("38", "10", "8", "40") == []
    assert codes("38", "10", "7.999", "40") == ["volume-difference", "missing-volume"]


def test_error_is_positive_when_more_was_given() -> None:
    assert calculators.discrepancy(ml("20"), ml("4"), ml("2"), ml("20"))["error_percent"] == 12.5
    assert calculators.discrepancy(ml("20"), ml("20"), ml("20"), ml("20"))["error_percent"] is None


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: refill(low="38"), "low is 38 mL"),
        (lambda: refill(at_most_flow=Flow.parse("0.23 mL/day")), "at-most flow"),
        (lambda: codes("4", "4.1", "4"), "expected is 4.1 mL"),
        (lambda: codes("21", "4", "4"), "filled is 21 mL"),
        (lambda: codes("20", "4", "20.1"), "measured is 20.1 mL"),
        (calculators.catheter, "give a segment"),
        (lambda: calculators.catheter(total=Length.parse("110 cm")), "volume-per-cm is missing"),
        (lambda: calculators.catheter(trimmed=Length.parse("20 cm")), "total is missing"),
        (
            lambda: calculators.catheter(
                total=Length.parse("20 cm"), trimmed=Length.parse("20 cm"), volume_per_cm=Volume.parse("2 mcL")
            ),
            "trimmed is not below",
        ),
        (
            lambda: calculators.catheter([(Length.parse("2 cm"), Volume.parse("2 mcL"))], bore_mm=Fraction(0)),
            "bore is 0 mm",
        ),
        (
            lambda: calculators.prime(ml("1"), ml("1"), Concentration.parse("1 mg/mL"), Flow.parse("0 mL/h")),
            "flow is 0 mL/h",
        ),
        (
            lambda: calculators.bridge(
                ml("1"),
                ml("1"),
                Concentration.parse("1 mg/mL"),
                Concentration.parse("2 mg/mL"),
                DoseRate.parse("0 mg/day"),
            ),
            "dose is 0 mg/day",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_and_named(call: Any, named: str) -> None:  # noqa: ANN401 - a function
    with pytest.raises(CalculationError, match=named):
        call()
