"""The projection as its JSON says it: the contract's example by hand, doses of a day, reservoir, exact lines."""

from __future__ import annotations

import json
import random
import sys
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import load_library
from programmer_app.therapy.projection import daily_doses, project
from programmer_app.therapy.schedule import Course
from tests.programs import random_program
from tests.therapy.oracle import SlowPump, always
from tests.therapy.samples import IT_20, IT_40, MONDAY_S, contract_program, program
from tests.therapy.samples import demand as demand_part

LIBRARY = load_library()
DAY_S, H = 86_400, 3_600


def result(asked: Any, horizon_s: int = DAY_S, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - arguments of project
    found: dict[str, Any] = json.loads(
        json.dumps(project(asked, IT_40, LIBRARY, horizon_s=horizon_s, **more).to_json())
    )
    return found


def test_simple_continuous_with_demand_by_hand() -> None:
    asked = program(demand=demand_part(), reservoir={"volume": "38 mL", "low_alarm": "2 mL"})
    found = result(asked, at_s=[6 * H, 12 * H])
    assert list(found) == ["format", "horizon_h", "drugs", "at", "daily", "reservoir"]
    assert found["format"] == "thecal-projection/1"
    assert found["horizon_h"] == 24
    (drug,) = found["drugs"]
    assert list(drug) == ["drug", "unit", "t_h", "scheduled", "at_most", "at_tip"]
    # 0.1 mg/h; boluses of 0.15 mg over 5 min at 0, 4 h 5 min, 8 h 10 min, 12 h 15 min (and at 24 h)
    edges = [0, 300, 14_700, 15_000, 29_400, 29_700, 44_100, 44_400, 86_400]
    assert drug["t_h"] == [edge / 3_600 for edge in edges]
    assert drug["scheduled"] == [edge / 36_000 for edge in edges]
    boluses = [0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert drug["at_most"] == pytest.approx([e / 36_000 + 0.15 * n for e, n in zip(edges, boluses, strict=True)])
    assert drug["at_tip"] == drug["scheduled"]
    assert found["at"] == [
        {"t_h": 6, "morphine": {"scheduled": 0.6, "at_most": 0.9, "at_tip": 0.6}},
        {"t_h": 12, "morphine": {"scheduled": 1.2, "at_most": 1.65, "at_tip": 1.2}},
    ]
    assert found["daily"] == [{"drug": "morphine", "unit": "mg/day", "scheduled": 2.4, "at_most": 3}]
    # 36 mL at 0.24 mL/day: 150 d = 3600 h
    assert found["reservoir"]["low_at_h"] == 3_600
    assert found["reservoir"]["t_h"] == [0, 24]
    assert found["reservoir"]["volume"] == [38, 37.76]


def test_a_moment_at_which_two_curves_bend_stands_once() -> None:
    steps = [{"from": "00:00", "dose": "2.4 mg/day"}, {"from": "04:05", "dose": "1.2 mg/day"}]
    asked = program(basal={"mode": "flex", "patterns": {"all": steps}}, demand=demand_part())
    (drug,) = result(asked, 6 * H)["drugs"]
    assert drug["t_h"] == [edge / 3_600 for edge in (0, 300, 14_700, 15_000, 21_600)]


def test_contract_example_by_hand() -> None:
    found = result(contract_program(once=None), 7 * DAY_S, at_s=[6 * H, 12 * H, 5 * DAY_S + 12 * H])
    morphine, bupivacaine = found["drugs"]
    # weekdays 0.08 mg/h to 06:00, then 0.2 mg/h; weekend 0.1 mg/h; bupivacaine twice that, by concentration
    assert [row["morphine"]["scheduled"] for row in found["at"]] == [0.48, 1.68, 21.6]  # 5 x 4.08 + 1.2
    assert [row["bupivacaine"]["scheduled"] for row in found["at"]] == [0.96, 3.36, 43.2]
    assert morphine["scheduled"][-1] == 25.2  # 5 x 4.08 + 2 x 2.4
    assert bupivacaine["unit"] == "mg"
    assert found["daily"] == [
        {"drug": "morphine", "unit": "mg/day", "scheduled": 4.08, "at_most": 4.68},
        {"drug": "bupivacaine", "unit": "mg/day", "scheduled": 8.16, "at_most": 9.36},
    ]


def test_bridge_counts_the_old_solution() -> None:
    found = result(contract_program(demand=None), 4 * DAY_S, at_s=[24 * H, 75 * H, 76 * H])
    # 2.4 mg/day of the old 20 mg/mL for 75 h: 7.5 mg; then Thursday 03:00, 0.08 mg/h of the new
    assert [row["morphine"]["scheduled"] for row in found["at"]] == [2.4, 7.5, 7.58]
    assert [row["bupivacaine"]["scheduled"] for row in found["at"]] == [0, 0, 0.16]
    # the reservoir goes down by volume: 0.12 mL/day, whatever it counts as
    assert found["reservoir"]["volume"][1] == 38 - 0.375


def test_drugs_of_the_old_solution_only_stand_last() -> None:
    old = program(solution=[{"drug": "baclofen", "concentration": "500 mcg/mL"}])
    found = result(program(), 4 * DAY_S, current=old)
    assert [drug["drug"] for drug in found["drugs"]] == ["morphine", "baclofen"]
    baclofen = found["drugs"][1]
    assert baclofen["unit"] == "mcg"
    assert set(baclofen["scheduled"]) == {0}
    # 0.375 mL of 500 mcg/mL: 187.5 mcg leave the tip in the end
    assert baclofen["at_tip"][-1] == pytest.approx(187.5, rel=1e-3)


def test_start_at_a_time_of_day() -> None:
    found = result(contract_program(once=None, demand=None), DAY_S, start_s=MONDAY_S + 5 * H, at_s=[2 * H])
    assert found["at"][0]["morphine"]["scheduled"] == 0.28  # an hour at 0.08, an hour at 0.2


def test_reservoir_stays_at_zero_once_empty() -> None:
    asked = program(
        basal={"mode": "simple_continuous", "dose": "24 mg/day"}, reservoir={"volume": "10 mL", "low_alarm": "3 mL"}
    )
    found = result(asked, 10 * DAY_S)["reservoir"]
    # 2.4 mL/day: 3 mL after 70 h, empty after 100 h
    assert (found["low_at_h"], found["low_at_most_h"]) == (70, 70)
    assert found["t_h"] == [0, 100, 240]
    assert found["volume"] == [10, 0, 0]
    curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
    assert curves.empty_at_h == 100
    assert curves.reservoir_ml(np.array([0.0, 0.5, 76.0, 500.0])).tolist() == [10, 9.95, 2.4, 0]


def test_low_alarm_with_demand_comes_earlier_and_is_exact() -> None:
    asked = program(demand=demand_part(), reservoir={"volume": "3.3 mL", "low_alarm": "3 mL"})
    curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
    assert curves.low_at_h == 30  # 0.3 mL at 10 mcL/h
    # 300 mcL = 10 mcL/h x t + 15 mcL x 5 boluses by 24 h 5 min: t = 22.5 h has only four, so 24 h is 300 exactly
    assert curves.low_at_most_h == 24


@pytest.mark.parametrize(
    ("basal", "scheduled"),
    [
        ({"mode": "minimum_rate"}, Fraction(6, 100)),  # 250 nL/h x 24 x 10 mg/mL
        ({"mode": "simple_continuous", "dose": "0.1 mg/h"}, Fraction(24, 10)),
        (
            # 4 x 0.05 mg, and 250 nL/h for 24 h less 40 min: 5833.3 nL = 0.058333 mg
            {"mode": "periodic_bolus", "dose": "0.05 mg", "over": "10 min", "every": "6 h", "first_at": "06:00"},
            Fraction(2, 10) + Fraction(250 * (DAY_S - 2_400), 3_600 * 10**5),
        ),
        (
            # every third day: a day with its bolus counts
            {"mode": "periodic_bolus", "dose": "0.05 mg", "over": "10 min", "every": "3 d", "first_at": "06:00"},
            Fraction(5, 100) + Fraction(250 * (DAY_S - 600), 3_600 * 10**5),
        ),
    ],
)
def test_daily_doses(basal: dict[str, str], scheduled: Fraction) -> None:
    if basal["mode"] == "periodic_bolus":
        basal |= {"between": "minimum_rate"}
    (dose,) = daily_doses(program(basal=basal, demand=demand_part()), IT_40, LIBRARY)
    assert dose.scheduled == scheduled
    assert dose.at_most == scheduled + Fraction(6, 10)
    assert dose.days == (scheduled,) * 7


def test_demand_that_the_lockout_limits() -> None:
    # 5 min + 12 h: a second can start at 12 h 5 min, a third only after 24 h 10 min
    (dose,) = daily_doses(program(demand=demand_part(lockout="12 h", most=9)), IT_40, LIBRARY)
    assert dose.at_most - dose.scheduled == Fraction(3, 10)
    # 5 min + 11 h 55 min: the third would start exactly 24 h after the first, in the next day
    (dose,) = daily_doses(program(demand=demand_part(lockout="715 min", most=9)), IT_40, LIBRARY)
    assert dose.at_most - dose.scheduled == Fraction(3, 10)
    (dose,) = daily_doses(program(demand=demand_part(lockout="42899 s", most=9)), IT_40, LIBRARY)
    assert dose.at_most - dose.scheduled == Fraction(45, 100)


def test_days_of_a_week() -> None:
    dose = daily_doses(contract_program(), IT_40, LIBRARY)[0]
    assert dose.days == (Fraction(408, 100),) * 5 + (Fraction(24, 10),) * 2


def test_lines_between_points_are_exact() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(12):
        asked = random_program(rng, IT_20)
        horizon_s, start_s = rng.randint(1, DAY_S), MONDAY_S + rng.randrange(7 * DAY_S)
        found = project(asked, IT_20, LIBRARY, start_s=start_s, horizon_s=horizon_s)
        moments = {rng.randint(0, horizon_s) for _ in range(100)} | {horizon_s}
        bridged = any(item.kind == "bridge" for item in asked.once)
        slow = SlowPump(asked, IT_20, start_s, always)
        primary = asked.primary.concentration.amount
        for t, scheduled, demanded in slow.run(horizon_s):
            if t not in moments:
                continue
            drug = found.drugs[0]
            unit = {"mg": 10**12, "mcg": 10**9}[drug.unit]
            name = f"seed {seed} number {number} at {t}"
            added = Fraction(demanded * primary, slow.unit * 3_600 * unit)
            drawn = float(np.interp(t / 3_600, drug.t_h, drug.at_most) - np.interp(t / 3_600, drug.t_h, drug.scheduled))
            assert drawn == pytest.approx(float(added), rel=1e-9, abs=1e-9), name
            if not bridged:
                exact = Fraction(scheduled * primary, slow.unit * 3_600 * unit)
                given = np.interp(t / 3_600, drug.t_h, drug.scheduled)
                assert float(given) == pytest.approx(float(exact), rel=1e-9), name


def test_curves_agree_with_the_projection_at_any_hour() -> None:
    asked = contract_program()
    found = project(asked, IT_40, LIBRARY, horizon_s=10 * DAY_S)
    rng = np.random.default_rng(7)
    t_h = rng.uniform(0, 240, 500)
    for drug in found.drugs:
        for which, points in (("scheduled", drug.scheduled), ("at_most", drug.at_most)):
            curve = found.curves.dose(t_h, drug.drug, "scheduled" if which == "scheduled" else "at_most")
            assert curve == pytest.approx(np.interp(t_h, drug.t_h, points), rel=1e-9, abs=1e-12)
        tip = found.curves.dose_at_tip(t_h, drug.drug)
        assert tip == pytest.approx(np.interp(t_h, drug.t_h, drug.at_tip), abs=2e-3 * float(drug.at_tip[-1]))


def test_rates_of_a_day() -> None:
    asked = contract_program()
    curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
    monday, saturday = curves.rate_steps(0), curves.rate_steps(5)
    assert [(s.start_s, s.end_s, int(s.flow_nl_per_h)) for s in monday] == [(0, 21_600, 8_000), (21_600, DAY_S, 20_000)]
    assert [step.dose_per_h for step in curves.rate_steps(0, "bupivacaine")] == [Fraction(16, 100), Fraction(4, 10)]
    assert [(s.start_s, s.end_s) for s in saturday] == [(0, DAY_S)]


def test_rates_of_a_day_with_boluses_over_midnight() -> None:
    basal = {
        "mode": "periodic_bolus",
        "dose": "0.05 mg",
        "over": "10 min",
        "every": "12 h",
        "first_at": "23:55",
        "between": "minimum_rate",
    }
    asked = program(basal=basal)
    curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
    steps = curves.rate_steps(2)
    assert [(s.start_s, s.end_s) for s in steps] == [
        (0, 300),
        (300, 42_900),
        (42_900, 43_500),
        (43_500, 86_100),
        (86_100, DAY_S),
    ]
    given = sum((s.flow_nl_per_h * (s.end_s - s.start_s) for s in steps), Fraction(0))
    assert given == 2 * 5_000 * 3_600 + 250 * (DAY_S - 1_200)


def test_days_of_random_programs_equal_their_rates() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(100):
        asked = random_program(rng, IT_40)
        curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
        dose = daily_doses(asked, IT_40, LIBRARY)[0]
        for day in range(7):
            steps = curves.rate_steps(day)
            total = sum((s.dose_per_h * (s.end_s - s.start_s) for s in steps), Fraction(0)) / 3_600
            assert total == dose.days[day], seed
            assert steps[0].start_s == 0, seed
            assert steps[-1].end_s == DAY_S, seed


def test_the_same_figure_everywhere() -> None:
    # 2.4 mg/day must read 0.1 after an hour, not 0.09999999999999999
    found = project(program(), IT_40, LIBRARY, horizon_s=365 * DAY_S, at_s=[k * H for k in range(1, 200)])
    assert [doses["morphine"][0] for _, doses in found.at] == [k / 10 for k in range(1, 200)]
