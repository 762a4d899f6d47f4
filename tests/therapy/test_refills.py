"""Dates of a program, mass balance over several visits, checklist and observation."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from device.quantities import Volume
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.due import Keeps, ProgramDue, program_due, solution_keeps
from programmer_app.therapy.library import load_library
from programmer_app.therapy.refill import CalculationError
from programmer_app.therapy.refill_balance import Balance, Visit, balance, trend
from programmer_app.therapy.refill_care import REFILL_CHECKLIST, observation_after_refill
from programmer_app.therapy.schedule import Course
from tests.therapy.samples import IT_40, MONDAY_S, demand, program

LIBRARY = load_library()
DAY = date(2025, 1, 6)


def keeps(*parts: str, first: bool = False) -> Keeps:
    solution = []
    for part in parts:
        drug, concentration = part.split(" ", 1)
        solution.append({"drug": drug, "concentration": concentration})
    return solution_keeps(program(solution=solution).solution, LIBRARY, first_fill=first)


@pytest.mark.parametrize(
    ("parts", "first", "days", "without"),
    [
        (("ziconotide 25 mcg/mL",), True, 14, ()),
        (("ziconotide 25 mcg/mL",), False, 84, ()),
        (("ziconotide 100 mcg/mL",), False, 84, ()),
        (("ziconotide 50 mcg/mL",), False, 40, ()),
        (("ziconotide 50 mcg/mL",), True, 14, ()),
        (("morphine 10 mg/mL",), True, 90, ()),
        (("hydromorphone 10 mg/mL",), False, 120, ()),
        (("baclofen 500 mcg/mL",), False, None, ("baclofen",)),
        (("morphine 10 mg/mL", "clonidine 100 mcg/mL"), False, 90, ()),
        (("morphine 10 mg/mL", "bupivacaine 5 mg/mL", "clonidine 100 mcg/mL"), False, 90, ()),
        (("hydromorphone 10 mg/mL", "clonidine 150 mcg/mL"), False, 35, ("hydromorphone",)),
        # no figure for the mixture: those of the drugs alone bound it
        (("morphine 10 mg/mL", "ziconotide 25 mcg/mL"), False, 84, ("morphine", "ziconotide")),
        (("morphine 10 mg/mL", "bupivacaine 5 mg/mL"), False, 90, ("morphine", "bupivacaine")),
        (("aspirin 1 mg/mL",), False, None, ("aspirin",)),
    ],
)
def test_how_long_a_solution_keeps(parts: tuple[str, ...], first: bool, days: int | None, without: Any) -> None:  # noqa: ANN401
    found = keeps(*parts, first=first)
    assert (found.days, found.without) == (days, without)
    assert (found.figure is None) is (days is None)


def due(first: bool = False, battery: date | None = None, **changes: Any) -> ProgramDue:  # noqa: ANN401 - a program file
    asked = program(**({"reservoir": {"volume": "38 mL", "low_alarm": "2 mL"}} | changes))
    curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
    return program_due(curves, LIBRARY, DAY, first_fill=first, battery_on=battery)


def test_the_earliest_of_four_dates() -> None:
    # 36 mL at 0.24 mL/day: 150 d; morphine keeps 90 d: 6 April
    found = due()
    assert (found.volume_on, found.volume_at_most_on) == (date(2025, 6, 5), None)
    assert (found.due, found.governed_by) == (date(2025, 4, 6), "stability")
    assert found.keeps.figure is not None
    assert found.keeps.figure.status == "published"
    assert due(battery=date(2025, 4, 5)).governed_by == "battery"
    assert due(battery=date(2025, 4, 6)).governed_by == "stability"  # of equals the first
    # 12 mg/day: 1.2 mL/day, 30 d
    fast = due(basal={"mode": "simple_continuous", "dose": "12 mg/day"})
    assert (fast.due, fast.governed_by) == (date(2025, 2, 5), "volume")
    # with six boluses of 1 mL a day 6.24 mL/day: the 36 mL are gone within 6 d
    most = due(demand=demand("10 mg", "1 h", "3 h", 6))
    assert (most.due, most.governed_by) == (date(2025, 1, 11), "volume_at_most")


def test_nothing_known_of_stability() -> None:
    found = due(solution=[{"drug": "baclofen", "concentration": "500 mcg/mL"}], basal={"mode": "minimum_rate"})
    assert (found.stability_on, found.governed_by) == (None, "volume")


def ml(number: str) -> Volume:
    return Volume.of(number, "mL")


def visit(day: int, filled: str, expected: str | None = None, measured: str | None = None) -> Visit:
    found = [None if text is None else ml(text) for text in (expected, measured)]
    return Visit(date(2025, day, 1), ml(filled), *found)


def errors(*measured: str) -> Balance:
    """Visits a month apart: filled 20 mL each, 10 mL expected each time."""
    visits = [visit(1, "20"), *(visit(2 + n, "20", "10", found) for n, found in enumerate(measured))]
    return balance(visits, ml("20"))


def test_mass_balance_over_three_intervals() -> None:
    found = errors("9.5", "9", "10.5")
    # given 10.5, 11, 9.5 of 10 mL programmed each: +5 %, +10 %, -5 %; together 31 of 30 mL
    assert [i.error_percent for i in found.intervals] == [5, 10, -5]
    assert (found.programmed_nl, found.given_nl) == (30_000_000, 31_000_000)
    assert found.error_percent == Fraction(10, 3)
    # put in: 20, then 10.5 and 11 to be full again; the last filling is not yet part of it
    assert found.filled_nl == 41_500_000
    assert found.trend == "steady"
    assert [f.code for i in errors("8.5").intervals for f in i.findings] == ["beyond-accuracy", "missing-volume"]


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ((), None),
        ((1, 5), None),
        ((0, 1, 2), "steady"),  # moves by 2 only
        ((0, 1, "5/2"), "rising"),
        ((5, 3, 2), "falling"),
        ((0, 3, 2), "steady"),  # not in one direction
        ((9, 9, 9, 0, 1, 3), "rising"),  # the last three count
        (("29/2", 15, 16), "steady"),  # 14.5 % itself is not beyond
        ((15, 15, 15), "beyond accuracy each time"),
        ((-15, -16, -15), "beyond accuracy each time"),
        ((15, -15, 15), "steady"),
    ],
)
def test_trend(points: tuple[int | str, ...], expected: str | None) -> None:
    assert trend([Fraction(point) for point in points]) == expected


@pytest.mark.parametrize(
    ("visits", "named"),
    [
        ([visit(1, "20")], "two visits"),
        ([visit(1, "20"), visit(1, "20", "10", "10")], "not after"),
        ([visit(1, "20"), visit(2, "20", "10")], "misses"),
        ([visit(1, "20"), visit(2, "20", None, "10")], "misses"),
        ([visit(1, "15"), visit(2, "20", "10", "16")], "measured on 2025-02-01 is 16 mL, more than the 15 mL"),
        ([visit(1, "15"), visit(2, "20", "16", "10")], "expected is 16 mL"),
    ],
)
def test_a_balance_that_cannot_be(visits: list[Visit], named: str) -> None:
    with pytest.raises(CalculationError, match=named):
        balance(visits, ml("20"))


def test_the_checklist_has_its_guards_in_their_order() -> None:
    keys = [step.key for step in REFILL_CHECKLIST]
    assert len(set(keys)) == len(keys)
    wanted = ["label", "right-port", "empty", "aspirate-back", "program", "second-check", "observe"]
    assert [key for key in keys if key in wanted] == wanted
    steps = {step.key: step for step in REFILL_CHECKLIST}
    assert steps["right-port"].warning.startswith("Wrong port")
    assert steps["second-check"].needs_second_person
    assert all(step.source for step in REFILL_CHECKLIST)


def test_observation_after_a_refill() -> None:
    found = observation_after_refill(["morphine", "hydromorphone", "aspirin"], LIBRARY)
    assert [entry.drug for entry in found] == ["morphine", "HYDROmorphone", "aspirin"]
    assert "appropriate to the clinical situation" in found[0].text
    assert "(label)" in found[0].source
    assert all(entry.source == "" and "No time" in entry.text for entry in found[1:])
