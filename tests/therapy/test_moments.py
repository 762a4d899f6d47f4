"""The course that is looked up once and then repeated: each moment and each dose beside slow loops and fractions."""

from __future__ import annotations

import random
import sys
from decimal import Decimal, localcontext
from fractions import Fraction
from math import factorial

import numpy as np
import pytest

from device.achievable import PeriodicPlan
from device.program import DeliveryProgram
from device.pump import PumpModel
from programmer_app.therapy.catheter import Chain, clear_after
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import load_library
from programmer_app.therapy.moments import all_moments
from programmer_app.therapy.projection import dose_curves, project
from programmer_app.therapy.schedule import LONGEST_HORIZON_S, Course
from tests.programs import random_program
from tests.therapy.samples import IT_20, IT_40, MONDAY_S, contract_program, program
from tests.therapy.samples import demand as demand_part

LIBRARY = load_library()
DAY_S = 86_400
WEEK_S = 7 * DAY_S
UNIT_FG = {"mg": 10**12, "mcg": 10**9}
TIP_POINTS = 193


def slow_moments(course: Course, horizon_s: int) -> set[int]:
    """Where scheduled delivery or a demand bolus bends, one after the other."""
    found = {0, horizon_s, *(piece.end_s for piece in course.pieces)}
    basal, begun_s = course.plan.basal, course.start_s + course.basal_t_s
    if isinstance(basal, PeriodicPlan):
        day_s = begun_s // DAY_S * DAY_S + basal.first_at_min * 60
        at_s = (day_s if day_s >= begun_s else day_s + DAY_S) - course.start_s
        while at_s < horizon_s:
            found |= {at_s, at_s + basal.over_s}
            at_s += basal.every_s
    else:
        flow = -1
        for day in range(begun_s // DAY_S, (course.start_s + horizon_s) // DAY_S + 1):
            for step in basal.days[(2 + day) % 7]:  # the pump's epoch was a Wednesday
                at_s = day * DAY_S + step.start_min * 60
                if step.flow_nl_per_h != flow and at_s > begun_s:
                    found.add(at_s - course.start_s)
                flow = step.flow_nl_per_h
    index = 0
    while course.demand is not None and (start_s := course.demand.start_s(index)) < horizon_s:
        found |= {start_s, start_s + course.demand.plan.over_s}
        index += 1
    return {t for t in found if t <= horizon_s}


def exact_doses(curves: Curves, drug: str, t_s: int) -> tuple[Fraction, Fraction]:
    """Scheduled and at most, from fractions: each source by its own concentration."""
    course, fresh = curves.course, curves.chain.fresh.get(drug, 0)
    scheduled = course.exact_at(t_s) * fresh
    for piece in course.pieces:
        if piece.item.kind == "bridge":
            old = sum(part.concentration.amount for part in piece.item.solution if part.drug == drug)
            scheduled += piece.exact_at(t_s) * (old - fresh)
    added = (course.exact_at_most(t_s) - course.exact_at(t_s)) * fresh
    unit = UNIT_FG[curves.unit(drug)] * 3_600
    return scheduled / unit, (scheduled + added) / unit


def exact_at_tip(curves: Curves, drug: str, t_s: int) -> Fraction:
    """With 60 digits: what flowed in, and V - V/N times the sum of (N - m) e^-y y^m / m! of what was held instead."""
    chain, passed = curves.chain, curves.course.exact_at(t_s) / 3_600
    fresh, n = chain.fresh.get(drug, 0), chain.cells
    y = passed * n / chain.volume_nl
    with localcontext(prec=60):
        power = Fraction((-Decimal(y.numerator) / Decimal(y.denominator)).exp())
    left = power * sum((n - m) * y**m / factorial(m) for m in range(n))
    lag = (chain.held.get(drug, 0) - fresh) * chain.volume_nl * (1 - left / n)
    return (passed * fresh + lag) / UNIT_FG[curves.unit(drug)]


def compare(
    asked: DeliveryProgram, model: PumpModel, start_s: int, horizon_s: int, old: DeliveryProgram | None
) -> None:
    course = Course.of(asked, model, start_s)
    curves = Curves.of(course, asked, model, LIBRARY, None if old is None else old.solution)
    rng = random.Random(horizon_s)
    for drug in dose_curves(curves, horizon_s):
        t_s = np.rint(drug.t_h * 3_600).astype(int).tolist()
        assert t_s == sorted(set(t_s))
        slow = slow_moments(course, horizon_s)
        assert slow <= set(t_s)
        drawn_besides = len(t_s) - len(slow)
        assert drawn_besides <= (TIP_POINTS if any(map(curves.chain.changes, curves.drugs)) else 0)
        places = {0, len(t_s) - 1, *(rng.randrange(len(t_s)) for _ in range(40))}
        for place in sorted(places):
            exact = exact_doses(curves, drug.drug, t_s[place])
            told = (float(drug.scheduled[place]), float(drug.at_most[place]))
            assert told == pytest.approx([float(dose) for dose in exact], rel=1e-15, abs=0), t_s[place]
        for place in sorted(places)[::7]:
            at_tip = float(exact_at_tip(curves, drug.drug, t_s[place]))
            assert float(drug.at_tip[place]) == pytest.approx(at_tip, rel=1e-12, abs=1e-300), t_s[place]


def test_any_program_repeats_exactly() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(40):
        model = rng.choice((IT_20, IT_40))
        asked, before = random_program(rng, model), random_program(rng, model)
        sys.stdout.write(f"number {number}\n")
        horizon_s = rng.choice((rng.randint(1, DAY_S), rng.randint(1, 60 * DAY_S), rng.randint(1, 500 * DAY_S)))
        compare(asked, model, MONDAY_S + rng.randrange(30 * DAY_S), horizon_s, rng.choice((None, before)))


@pytest.mark.parametrize("lockout_min", [1, 240, 419, 1_500])
@pytest.mark.parametrize("horizon_s", [WEEK_S, 8 * WEEK_S, 8 * WEEK_S + 1, 8 * WEEK_S - 1, 400 * DAY_S])
def test_rhythms_of_demand_that_fit_into_a_week_and_that_do_not(lockout_min: int, horizon_s: int) -> None:
    asked = contract_program(demand=demand_part(lockout=f"{lockout_min} min", most=3), once=None)
    compare(asked, IT_40, MONDAY_S + 3 * DAY_S + 4_242, horizon_s, None)


def test_boluses_before_the_course_delay_the_rhythm() -> None:
    # three in the 24 h before, closer than this program allows: the next when the first is 24 h old, then each 36,300 s
    starts_s = (MONDAY_S - 50_000, MONDAY_S - 49_000, MONDAY_S - 48_000)
    asked = program(demand=demand_part(lockout="10 h", most=3))
    course = Course.of(asked, IT_40, MONDAY_S, basal_since_s=MONDAY_S - WEEK_S, demand_starts_s=starts_s)
    moments = all_moments(course, 20 * WEEK_S)
    begun = [36_400 + k * 36_300 for k in range(20 * WEEK_S // 36_300)]
    ends = [0, *(t for start in begun for t in (start, start + 300)), 20 * WEEK_S]
    assert moments.t_s.tolist() == ends
    added = moments.own_at_most - moments.own
    assert added[2::2].tolist() == [54_000_000 * k for k in range(1, len(begun) + 1)]  # 15,000 nL each


def test_the_end_is_exact_when_it_cuts_a_bolus() -> None:
    # 10 mcL/h; boluses of 15 mcL over 5 min at 0, 4 h 5 min, ... each day: on day 300 the first is half given
    found = project(program(demand=demand_part()), IT_40, LIBRARY, horizon_s=300 * DAY_S + 150).drugs[0]
    assert (found.t_h[-2], found.t_h[-1]) == (300 * 24, (300 * DAY_S + 150) / 3_600)
    assert found.at_most[-1] - found.scheduled[-1] == pytest.approx(300 * 4 * 0.15 + 0.075, rel=1e-13)
    assert found.at_most[-2] == 300 * 2.4 + 300 * 4 * 0.15


def test_an_even_flow_has_two_moments_however_long() -> None:
    course = Course.of(program(), IT_40, MONDAY_S)
    moments = all_moments(course, LONGEST_HORIZON_S)
    assert moments.t_s.tolist() == [0, LONGEST_HORIZON_S]
    assert moments.own.tolist() == [0, 10_000 * LONGEST_HORIZON_S]


def test_without_flow_the_tip_never_clears() -> None:
    asked = program(
        basal={"mode": "flex", "patterns": {"all": [{"from": "00:00", "dose": "0 mg/h"}]}}, demand=demand_part()
    )
    old = program(solution=[{"drug": "morphine", "concentration": "20 mg/mL"}])
    found = project(asked, IT_40, LIBRARY, horizon_s=30 * DAY_S, current=old).drugs[0]
    assert set(found.at_tip.tolist()) == {0.0}
    assert len(found.t_h) == 2 + 30 * 8 - 1  # start and end of four boluses a day; the first start is the start


@pytest.mark.parametrize("cells", [1, 2, 20, 200, 2_000])
def test_nothing_is_left_when_the_chain_counts_as_clear(cells: int) -> None:
    y = Decimal(clear_after(cells))
    with localcontext(prec=50):
        term, left = (-y).exp(), Decimal(0)
        for m in range(cells):
            left += (cells - m) * term
            term *= y / (m + 1)
    assert left < Decimal("1e-17") * cells
    assert Chain(360, {}, {}, cells).clear_fine >= 360 * 3_600 * (2 + Fraction(60, cells))
