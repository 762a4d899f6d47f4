"""The demand envelope: hand-computed starts, never beaten by any history, reached by the greedy one."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator

import numpy as np
import pytest

from device.achievable import DemandPlan
from programmer_app.therapy.demand import greedy_starts
from programmer_app.therapy.schedule import Course
from tests.programs import random_program
from tests.therapy.samples import IT_40, MONDAY_S, contract_program, program
from tests.therapy.samples import demand as demand_part

DAY_S = 86_400
FINE = 3_600


def starts(plan: DemandPlan, count: int, *history: int, ended_s: int | None = None) -> list[int]:
    course = greedy_starts(plan, history, ended_s)
    return [course.start_s(k) for k in range(count)]


def test_contract_example() -> None:
    # 5 min and 4 h: every 14,700 s, four in 24 h, the fifth when the first is 86,400 s old
    assert starts(DemandPlan(15_000, 300, 14_400, 4), 6) == [0, 14_700, 29_400, 44_100, 86_400, 101_100]


def test_lockout_alone_binds() -> None:
    assert starts(DemandPlan(1_000, 600, 3_000, 96), 4) == [0, 3_600, 7_200, 10_800]


def test_a_start_exactly_24_h_ago_no_longer_counts() -> None:
    plan = DemandPlan(1_000, 60, 60, 1)
    assert starts(plan, 3) == [0, DAY_S, 2 * DAY_S]
    # one that began 61 s before the course: again when it is 86,400 s old
    assert starts(plan, 2, -61, ended_s=-1) == [DAY_S - 61, 2 * DAY_S - 61]


def test_history_delays_by_lockout_and_by_count() -> None:
    plan = DemandPlan(1_000, 600, 3_000, 3)
    # last ended 1000 s ago: 2000 s of lockout left; three in 24 h are not reached
    assert starts(plan, 2, -1_600, ended_s=-1_000)[0] == 2_000
    # three in the last 24 h: the next when the oldest is 86,400 s old
    assert starts(plan, 1, -50_000, -40_000, -30_000, ended_s=-29_400)[0] == 36_400


def test_a_bolus_that_runs_at_the_start_goes_on() -> None:
    plan = DemandPlan(1_000, 600, 3_000, 3)
    course = greedy_starts(plan, (-100,))
    # 500 s of it are left: 1000 nL x 500 / 600; then 3000 s of lockout
    assert course.exact_at(500) * 600 == 1_000 * FINE * 500
    assert course.exact_at(3_499) == course.exact_at(500)
    assert course.start_s(1) == 3_500
    t_s = np.array([0, 1, 499, 500, 3_500, 3_501, 90_000])
    assert course.fine_at(t_s).tolist() == pytest.approx([float(course.exact_at(t)) for t in t_s.tolist()], rel=1e-15)


def test_exact_volume() -> None:
    course = Course.of(program(demand=demand_part()), IT_40, MONDAY_S)
    assert course.demand is not None
    bolus = 15_000 * FINE  # 0.15 mg at 10 mg/mL
    # a third of the first; whole; the second begun 150 s ago; four in the first day, the fifth just begun
    moments = {0: 0, 100: bolus / 3, 300: bolus, 14_699: bolus, 14_850: 1.5 * bolus, DAY_S: 4 * bolus}
    assert course.demand_fine_at(np.array(list(moments))).tolist() == list(moments.values())
    t_s = course.demand_breakpoints(30_000)
    assert t_s.tolist() == [300, 14_700, 15_000, 29_400, 29_700]
    assert course.demand_fine_at(t_s).tolist() == [bolus, bolus, 2 * bolus, 2 * bolus, 3 * bolus]


def any_history(plan: DemandPlan, rng: random.Random, horizon_s: int) -> Iterator[int]:
    """Starts of a patient who asks at random moments, granted by the rules of docs/protocol.md part 8, one by one."""
    granted: list[int] = []
    eager = rng.random() < 0.5
    t = 0
    while t < horizon_s:
        ended = not granted or t >= granted[-1] + plan.over_s + plan.lockout_s
        if ended and sum(t - start < DAY_S for start in granted) < plan.max_per_24h:
            granted.append(t)
            yield t
        t += 1 if eager and rng.random() < 0.99 else rng.randint(1, max(1, plan.lockout_s // 2))


def given(plan: DemandPlan, began: list[int], t_s: int) -> float:
    return sum(plan.volume_nl * FINE * min(t_s - start, plan.over_s) / plan.over_s for start in began if start <= t_s)


def test_no_history_beats_it() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(200):
        over_s, lockout_s = rng.randint(1, 3_000), rng.choice((60, 600, rng.randint(60, 40_000)))
        plan = DemandPlan(rng.randint(500, 50_000), over_s, lockout_s, rng.randint(1, 30))
        horizon_s = rng.randint(DAY_S // 4, DAY_S + DAY_S // 2)
        began = list(any_history(plan, rng, horizon_s))
        most = greedy_starts(plan)
        for t_s in [*(s + d for s in began for d in (0, over_s)), *(rng.randint(0, horizon_s) for _ in range(20))]:
            assert given(plan, began, t_s) <= float(most.exact_at(t_s)) * (1 + 1e-12), (seed, number, t_s)


def test_the_greedy_history_keeps_the_rules_and_waits_for_nothing() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(200):
        plan = DemandPlan(1_000, rng.randint(1, 3_000), rng.choice((60, rng.randint(60, 40_000))), rng.randint(1, 12))
        course = greedy_starts(plan)
        began = [course.start_s(k) for k in range(5 * plan.max_per_24h)]
        for k, start in enumerate(began[1:], 1):

            def allowed(t: int, before: list[int]) -> bool:
                rested = t - (before[-1] + plan.over_s) >= plan.lockout_s  # noqa: B023 - used within the round
                return rested and sum(t - s < DAY_S for s in before) < plan.max_per_24h  # noqa: B023 - as above

            assert allowed(start, began[:k]), (seed, number, k)
            assert not allowed(start - 1, began[:k]), (seed, number, k)


def test_once_items_do_not_hold_it_back() -> None:
    course = Course.of(contract_program(), IT_40, MONDAY_S)
    assert course.basal_t_s > DAY_S
    assert course.demand is not None
    assert course.demand.start_s(0) == 0


def test_a_running_programs_history_is_taken_from_its_clock() -> None:
    asked = program(demand=demand_part(most=1))
    course = Course.of(
        asked,
        IT_40,
        MONDAY_S,
        basal_since_s=0,
        demand_starts_s=(MONDAY_S - 20_000,),
        last_demand_end_s=MONDAY_S - 19_700,
    )
    assert course.demand is not None
    assert course.demand.start_s(0) == DAY_S - 20_000


def test_random_programs_repeat_as_the_closed_form_says() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(100):
        course = Course.of(random_program(rng, IT_40), IT_40, MONDAY_S)
        if course.demand is None:
            continue
        plan, began = course.demand.plan, [course.demand.start_s(k) for k in range(4 * course.demand.plan.max_per_24h)]
        for k in range(1, len(began)):
            floor = began[k - plan.max_per_24h] + DAY_S if k >= plan.max_per_24h else 0
            assert began[k] == max(began[k - 1] + plan.over_s + plan.lockout_s, floor), seed
