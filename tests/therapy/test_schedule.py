"""The exact course: hand-computed cases for every mode, and a slow pump that knows nothing of closed forms."""

from __future__ import annotations

import random
import sys
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from device.clock import pump_seconds
from device.program import DeliveryProgram
from device.pump import PumpModel, pump_models
from programmer_app.therapy.schedule import LONGEST_HORIZON_S, Course, UndrawableError
from tests.programs import random_program
from tests.therapy.oracle import SlowPump, always
from tests.therapy.samples import IT_20, IT_40, MONDAY_S, program

DAY_S = 86_400
H = 3_600


def seeded() -> tuple[int, random.Random]:
    """A seed, printed, and what it seeds."""
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    return seed, random.Random(seed)


def at(course: Course, *t_s: int) -> list[float]:
    return [float(fine) for fine in course.fine_at(np.array(t_s, np.int64))]


def points(course: Course, horizon_s: int) -> list[tuple[int, float]]:
    t_s = course.breakpoints(horizon_s)
    return list(zip(t_s.tolist(), course.fine_at(t_s).tolist(), strict=True))


def test_minimum_rate_is_the_pumps_own() -> None:
    course = Course.of(program(basal={"mode": "minimum_rate"}), IT_40, MONDAY_S)
    # 250 nL/h for 10 h = 2500 nL = 9,000,000 fine; 250 fine a second
    assert at(course, 0, 1, 10 * H) == [0, 250, 9_000_000]
    assert points(course, 20 * DAY_S) == [(0, 0), (20 * DAY_S, 250 * 20 * DAY_S)]


def test_simple_continuous() -> None:
    course = Course.of(program(basal={"mode": "simple_continuous", "dose": "2.4 mg/day"}), IT_40, MONDAY_S)
    # 2.4 mg/day at 10 mg/mL = 0.24 mL/day = 10,000 nL/h = 10,000 fine a second
    assert at(course, 0, 7, DAY_S) == [0, 70_000, 864_000_000]


def test_flex_follows_the_time_of_day_and_the_weekday() -> None:
    patterns = {
        "work": [{"from": "00:00", "dose": "0.08 mg/h"}, {"from": "06:00", "dose": "0.2 mg/h"}],
        "rest": [{"from": "00:00", "dose": "0.1 mg/h"}],
    }
    week = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "work") | dict.fromkeys(("sat", "sun"), "rest")
    flex = program(basal={"mode": "flex", "patterns": patterns, "week": week})
    # at 10 mg/mL: 0.08 mg/h = 8,000 nL/h, 0.2 mg/h = 20,000 nL/h, 0.1 mg/h = 10,000 nL/h
    course = Course.of(flex, IT_40, MONDAY_S)
    assert at(course, 6 * H, 7 * H, DAY_S) == [8_000 * 6 * H, 8_000 * 6 * H + 20_000 * H, (8_000 * 6 + 20_000 * 18) * H]
    # from Friday 22:00: 2 h at 20,000, then 48 h at 10,000, then 6 h at 8,000
    late = Course.of(flex, IT_40, MONDAY_S + 4 * DAY_S + 22 * H)
    assert points(late, 57 * H) == [
        (0, 0),
        (2 * H, 40_000 * H),
        (50 * H, 520_000 * H),
        (56 * H, 568_000 * H),
        (57 * H, 588_000 * H),
    ]


def test_periodic_bolus_replaces_what_is_between() -> None:
    periodic = program(
        basal={
            "mode": "periodic_bolus",
            "dose": "0.05 mg",
            "over": "10 min",
            "every": "6 h",
            "first_at": "06:00",
            "between": "minimum_rate",
        }
    )
    # 0.05 mg at 10 mg/mL = 5 mcL = 5,000 nL = 18,000,000 fine in 600 s = 30,000 fine a second; between 250 a second
    course = Course.of(periodic, IT_40, MONDAY_S)
    bolus, quiet = 18_000_000, 250
    assert points(course, 13 * H) == [
        (0, 0),
        (6 * H, quiet * 6 * H),
        (6 * H + 600, quiet * 6 * H + bolus),
        (12 * H, quiet * (12 * H - 600) + bolus),
        (12 * H + 600, quiet * (12 * H - 600) + 2 * bolus),
        (13 * H, quiet * (13 * H - 1_200) + 2 * bolus),
    ]
    assert at(course, 6 * H + 1) == [quiet * 6 * H + 30_000]
    # begun at 06:00:01 the first bolus is tomorrow's, and the grid hangs on it
    late = Course.of(periodic, IT_40, MONDAY_S + 6 * H + 1)
    assert at(late, DAY_S - 1) == [quiet * (DAY_S - 1)]
    assert at(late, DAY_S) == [quiet * (DAY_S - 1) + 30_000]
    # running since before: second 5 of the bolus at 12:00, 595 s of it to come
    running = Course.of(periodic, IT_40, MONDAY_S + 12 * H + 5, basal_since_s=MONDAY_S)
    assert at(running, 595, 596) == [30_000 * 595, 30_000 * 595 + quiet]


def test_once_items_come_first_in_their_order() -> None:
    prime = {"kind": "prime", "volume": "0.316 mL"}
    bolus = {"kind": "bolus", "dose": "0.1 mg", "over": "10 min"}
    course = Course.of(
        program(basal={"mode": "simple_continuous", "dose": "2.4 mg/day"}, once=[prime, bolus]), IT_40, MONDAY_S
    )
    # prime: 316,000 nL at 1,000,000 nL/h = 1137.6 s, up to 1138 s; bolus: 10,000 nL in 600 s; then 10,000 fine a second
    primed = 316_000 * 3_600
    whole = primed + 10_000 * 3_600
    assert points(course, 2_000) == [(0, 0), (1_138, primed), (1_738, whole), (2_000, whole + 262 * 10_000)]
    assert course.exact_at(1) == Fraction(primed, 1_138)
    assert at(course, 1) == [primed / 1_138]


def test_bridge_lasts_as_long_as_the_old_solution() -> None:
    bridge = {
        "kind": "bridge",
        "dose": "2.4 mg/day",
        "old_solution": [{"drug": "morphine", "concentration": "20 mg/mL"}],
    }
    course = Course.of(program(once=[bridge]), IT_40, MONDAY_S)
    # 199,000 nL + 80 cm x 2,200 nL = 375,000 nL; x 20 mg/mL = 7.5 mg; at 2.4 mg/day 3.125 d = 270,000 s
    assert course.basal_t_s == 270_000
    assert at(course, 270_000) == [375_000 * 3_600]


def test_a_running_once_item_goes_on_where_it_is() -> None:
    items = [{"kind": "prime", "volume": "0.316 mL"}, {"kind": "bolus", "dose": "0.1 mg", "over": "10 min"}]
    whole = Course.of(program(once=items), IT_40, MONDAY_S)
    for index, done in ((0, 0), (0, 137), (0, 1_137), (1, 0), (1, 599)):
        passed = done + (1_138 if index else 0)
        running = Course.of(program(once=items), IT_40, MONDAY_S + passed, once_progress=(index, done))
        for t in (0, 1, 50, 600, 1_137, 1_138, 5_000):
            assert running.exact_at(t) == whole.exact_at(passed + t) - whole.exact_at(passed)
        t_s = running.breakpoints(4_000)
        exact = [running.exact_at(t) for t in t_s.tolist()]
        assert running.fine_at(t_s).tolist() == pytest.approx([float(value) for value in exact], rel=1e-15)


@pytest.mark.parametrize("model", [IT_20, IT_40], ids=lambda model: model.name)
def test_any_program_equals_the_slow_pump(model: PumpModel) -> None:
    seed, rng = seeded()
    for number in range(60):
        asked = random_program(rng, model)
        # days around a week's end, so that midnight, Monday and the periodic grid all pass
        start_s = MONDAY_S + rng.randrange(0, 4) * 7 * DAY_S + 6 * DAY_S + rng.randrange(-DAY_S, DAY_S)
        horizon_s = rng.choice((rng.randint(1, 4_000), rng.randint(1, DAY_S), rng.randint(1, DAY_S), 100_000))
        compare(asked, model, start_s, horizon_s, rng, f"seed {seed} number {number}")


def compare(
    asked: DeliveryProgram, model: PumpModel, start_s: int, horizon_s: int, rng: random.Random, name: str
) -> None:
    course = Course.of(asked, model, start_s)
    t_s, d_s = course.breakpoints(horizon_s), course.demand_breakpoints(horizon_s)
    moments = sorted({*rng.sample(range(horizon_s + 1), min(40, horizon_s)), *t_s.tolist(), *d_s.tolist()})
    fast = dict(zip(moments, course.fine_at(np.array(moments)).tolist(), strict=True))
    fast_demand = dict(zip(moments, course.demand_fine_at(np.array(moments)).tolist(), strict=True))
    slow = SlowPump(asked, model, start_s, asks=always)
    slopes: list[tuple[int, int]] = []
    before = (0, 0)
    for t, scheduled, demanded in slow.run(horizon_s):
        if t and (not slopes or scheduled - before[0] != slopes[-1][1]):
            slopes.append((t - 1, scheduled - before[0]))
        before = (scheduled, demanded)
        if t in fast:
            exact, exact_demand = Fraction(scheduled, slow.unit), Fraction(demanded, slow.unit)
            assert course.exact_at(t) == exact, (name, t)
            assert course.exact_at_most(t) == exact + exact_demand, (name, t)
            assert fast[t] == pytest.approx(float(exact), rel=1e-15, abs=0), (name, t)
            assert fast_demand[t] == pytest.approx(float(exact_demand), rel=1e-15, abs=0), (name, t)
            if exact.denominator == 1:
                assert fast[t] == exact, (name, t)
            if exact_demand.denominator == 1:
                assert fast_demand[t] == exact_demand, (name, t)
    assert {t for t, _ in slopes} <= set(t_s.tolist()), (name, "a change of flow without a breakpoint")


def test_closed_form_far_away_equals_its_exact_twin() -> None:
    seed, rng = seeded()
    for number in range(200):
        course = Course.of(random_program(rng, IT_40), IT_40, pump_seconds_of(rng))
        t_s = np.array(sorted(rng.randrange(LONGEST_HORIZON_S) for _ in range(30)), np.int64)
        for fast, exact in ((course.fine_at(t_s), course.exact_at), (course.demand_fine_at(t_s), demanded(course))):
            expected = [exact(t) for t in t_s.tolist()]
            assert fast.tolist() == pytest.approx([float(value) for value in expected], rel=1e-15), (seed, number)


def pump_seconds_of(rng: random.Random) -> int:
    from datetime import datetime

    return pump_seconds(datetime(2026, 1, 1)) + rng.randrange(300 * DAY_S)  # noqa: DTZ001 - a pump clock has no zone


def demanded(course: Course) -> Any:  # noqa: ANN401 - a function of seconds
    return lambda t: course.exact_at_most(t) - course.exact_at(t)


def test_breakpoints_rise_from_the_start_to_the_horizon() -> None:
    seed, rng = seeded()
    for _ in range(100):
        course = Course.of(random_program(rng, IT_40), IT_40, MONDAY_S + rng.randrange(20 * DAY_S))
        horizon_s = rng.randint(1, 60 * DAY_S)
        t_s = course.breakpoints(horizon_s)
        assert (t_s[0], t_s[-1]) == (0, horizon_s), seed
        assert (np.diff(t_s) > 0).all(), seed


def test_reaching_a_volume_is_exact() -> None:
    course = Course.of(program(basal={"mode": "simple_continuous", "dose": "2.4 mg/day"}), IT_40, MONDAY_S)
    assert course.reaches_s(0) == 0
    assert course.reaches_s(15_000) == Fraction(3, 2)  # 10,000 fine a second
    assert course.reaches_s(36_000_000 * 3_600) == 12_960_000  # 36 mL at 0.24 mL/day: 150 days
    assert Course.of(program(basal={"mode": "minimum_rate"}), IT_40, 0).reaches_s(10**16) is None


@pytest.mark.parametrize("horizon_s", [0, -1, LONGEST_HORIZON_S + 1])
def test_horizon_out_of_range_is_refused(horizon_s: int) -> None:
    with pytest.raises(ValueError, match="horizon"):
        Course.of(program(), IT_40, 0).breakpoints(horizon_s)


def test_what_no_pump_holds_is_refused_not_drawn_wrong() -> None:
    with pytest.raises(UndrawableError, match="flow"):
        Course.of(program(basal={"mode": "simple_continuous", "dose": "99999999999999 mg/h"}), IT_40, 0)
    with pytest.raises(UndrawableError, match="once"):
        Course.of(program(once=[{"kind": "bolus", "dose": "99999999999999 mg", "over": "1 d"}]), IT_40, 0)


def test_models_are_known() -> None:
    assert set(pump_models()) >= {"IT-20", "IT-40"}
