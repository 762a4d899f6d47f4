"""The most in any stretch: by hand, never beaten by any history of requests, and reached by one."""

from __future__ import annotations

import random
import sys
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from device.achievable import DemandPlan, plan_of
from device.program import DeliveryProgram, PeriodicBolus
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import load_library
from programmer_app.therapy.schedule import Course
from programmer_app.therapy.windows import WindowDose, rolling_dose, window_doses
from tests.programs import random_program
from tests.therapy.samples import IT_40, MONDAY_S, contract_program, program
from tests.therapy.samples import demand as demand_part

LIBRARY = load_library()
H, DAY_S = 3_600, 86_400
UNIT_FG = {"mg": 10**12, "mcg": 10**9}


def simple(dose: str) -> dict[str, Any]:
    return {"basal": {"mode": "simple_continuous", "dose": dose}}


def most(window_s: int, **changes: Any) -> Fraction:  # noqa: ANN401 - parts of a program file
    return window_doses(program(**changes), IT_40, LIBRARY, window_s)[0].most


def test_even_flow_with_demand() -> None:
    # 2.4 mg/day and four boluses of 0.15 mg; in an hour 0.1 mg and one bolus
    assert most(DAY_S, **simple("2.4 mg/day"), demand=demand_part()) == 3
    assert most(H, **simple("2.4 mg/day"), demand=demand_part()) == Fraction(1, 4)
    # in 2.5 min half of a bolus of 5 min, and 2.4 x 150 / 86,400
    assert most(150, **simple("2.4 mg/day"), demand=demand_part()) == Fraction(75, 1000) + Fraction(
        2_400 * 150, 86_400_000
    )


def test_a_high_evening_and_a_high_morning() -> None:
    patterns = {
        "evening": [{"from": "00:00", "dose": "0.1 mg/h"}, {"from": "12:00", "dose": "0.3 mg/h"}],
        "morning": [{"from": "00:00", "dose": "0.3 mg/h"}, {"from": "12:00", "dose": "0.1 mg/h"}],
    }
    week = dict.fromkeys(("mon", "wed", "fri"), "evening") | dict.fromkeys(("tue", "thu", "sat", "sun"), "morning")
    found = window_doses(program(basal={"mode": "flex", "patterns": patterns, "week": week}), IT_40, LIBRARY)[0]
    # each day 12 x 0.1 + 12 x 0.3 = 4.8 mg; from Monday 12:00 on 24 x 0.3 = 7.2 mg
    assert (found.most, found.begins_s) == (Fraction(72, 10), 12 * H)


def test_periodic_bolus_in_an_hour() -> None:
    basal = {"mode": "periodic_bolus", "dose": "0.05 mg", "over": "10 min", "every": "6 h", "first_at": "06:00"}
    found = window_doses(program(basal=basal | {"between": "minimum_rate"}), IT_40, LIBRARY, H)[0]
    # 5000 nL and 50 min of 250 nL/h, at 10 ng/nL
    assert found.most == (5_000 + Fraction(250 * 50, 60)) * 10 / 10**6


def test_what_is_given_once_counts_with_the_day_after_it() -> None:
    bolus = {"kind": "bolus", "dose": "0.1 mg", "over": "10 min"}
    found = window_doses(program(**simple("2.4 mg/day"), once=[bolus]), IT_40, LIBRARY)[0]
    # 0.1 mg and 23 h 50 min of 0.1 mg/h
    assert found.at_change_over == found.most == Fraction(1, 10) + Fraction(1, 10) * Fraction(143, 6)
    assert found.scheduled == Fraction(24, 10)
    # a prime fills the catheter and counts for nothing
    prime = {"kind": "prime", "volume": "0.316 mL"}
    assert window_doses(program(**simple("2.4 mg/day"), once=[prime]), IT_40, LIBRARY)[0].at_change_over is None


def test_a_bridge_counts_with_its_own_solution() -> None:
    old = [{"drug": "morphine", "concentration": "20 mg/mL"}]
    bridge = {"kind": "bridge", "dose": "4.8 mg/day", "old_solution": old}
    found = window_doses(program(**simple("2.4 mg/day"), once=[bridge]), IT_40, LIBRARY)[0]
    # 0.375 mL of 20 mg/mL = 7.5 mg at 4.8 mg/day: 37.5 h, so 24 h of it
    assert found.most == Fraction(48, 10)


def test_the_highest_24_hours_begin_within_a_bridge() -> None:
    old = [{"drug": "morphine", "concentration": "20 mg/mL"}]
    steps = [("00:00", "0.1 mg/h"), ("06:00", "0.3 mg/h"), ("12:00", "0.1 mg/h")]
    day = [{"from": at, "dose": dose} for at, dose in steps]
    bridge = {"kind": "bridge", "dose": "4.8 mg/day", "old_solution": old}
    found = window_doses(program(basal={"mode": "flex", "patterns": {"day": day}}, once=[bridge]), IT_40, LIBRARY)[0]
    # 37.5 h of bridge at 0.2 mg/h that end at 06:00: its last 18 h and the 6 h at 0.3 mg/h
    assert (found.scheduled, found.most) == (Fraction(36, 10), 18 * Fraction(2, 10) + 6 * Fraction(3, 10))


def test_a_slow_periodic_bolus_waits() -> None:
    # a bolus slower than the flow between: the day without one is the highest, before the first_at
    basal = {"mode": "periodic_bolus", "dose": "0.06 mg", "over": "6 h", "every": "12 h", "first_at": "06:00"}
    bolus = {"kind": "bolus", "dose": "0.01 mg", "over": "10 min"}
    asked = program(basal=basal | {"between": "4.8 mg/day"}, once=[bolus])
    found = window_doses(asked, IT_40, LIBRARY)[0]
    # programmed a second after 06:00 it waits for 86,399 s at 0.2 mg/h, then a second of the bolus at 0.01 mg/h
    assert found.at_change_over == found.most == (86_399 * Fraction(2, 10) + Fraction(1, 100)) / H
    assert found.scheduled == 12 * Fraction(2, 10) + 12 * Fraction(1, 100)


@pytest.mark.parametrize("window_s", [0, -1, DAY_S + 1])
def test_length_out_of_range(window_s: int) -> None:
    with pytest.raises(ValueError, match="out of range"):
        window_doses(program(), IT_40, LIBRARY, window_s)


class History:
    """What one patient gets: a program, a start and random requests, granted one by one by docs/protocol.md part 8."""

    def __init__(self, asked: DeliveryProgram, rng: random.Random, horizon_s: int, eager: bool) -> None:
        self.course = Course.of(asked, IT_40, MONDAY_S + rng.randrange(7 * DAY_S))
        self.asked, self.plan = asked, plan_of(asked, IT_40)
        self.starts = [] if self.plan.demand is None else self._granted(self.plan.demand, rng, horizon_s, eager)

    def _granted(self, plan: DemandPlan, rng: random.Random, horizon_s: int, eager: bool) -> list[int]:
        granted: list[int] = []
        t = 0 if eager else rng.randrange(DAY_S)
        while t < horizon_s:
            free = not granted or t - (granted[-1] + plan.over_s) >= plan.lockout_s
            if free and sum(t - start < DAY_S for start in granted) < plan.max_per_24h:
                granted.append(t)
            wait = granted[-1] + plan.over_s + plan.lockout_s - t if granted else 1
            if len(granted) >= plan.max_per_24h:
                wait = max(wait, granted[-plan.max_per_24h] + DAY_S - t)
            t += max(1, wait if eager or rng.random() < 0.7 else rng.randrange(1, 20_000))
        return granted

    def by(self, t: int, drug: str, ng_per_ml: int) -> Fraction:
        """Dose of a drug by a second, in 1/3600 fg; primes left out."""
        total, begin = Fraction(0), 0
        for item in self.plan.once:
            inside = min(max(t - begin, 0), item.duration_s)
            held = next((p.concentration.amount for p in item.solution if p.drug == drug), 0)
            if item.kind != "prime":
                total += Fraction(item.volume_nl * 3_600 * held * inside, item.duration_s)
            begin += item.duration_s
        if t > begin:
            total += (self.course.exact_at(t) - self.course.exact_at(begin)) * ng_per_ml
        if self.plan.demand is not None:
            over_s, volume = self.plan.demand.over_s, self.plan.demand.volume_nl * 3_600 * ng_per_ml
            total += sum(
                (Fraction(volume * min(t - start, over_s), over_s) for start in self.starts if start < t), Fraction(0)
            )
        return total

    def edges(self, horizon_s: int) -> list[int]:
        over_s = self.plan.demand.over_s if self.plan.demand else 0
        own = [t for start in self.starts for t in (start, start + over_s)]
        return [t for t in (*self.course.breakpoints(horizon_s).tolist(), *own) if t <= horizon_s]


def test_never_beaten_by_any_history() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    horizon_s = 4 * DAY_S
    for number in range(200):
        asked = random_program(rng, IT_40)
        history = History(asked, rng, horizon_s, eager=number % 2 == 0)
        edges = history.edges(horizon_s)
        edges = rng.sample(edges, min(40, len(edges)))
        for window_s in (H, DAY_S):
            part = rng.choice(asked.solution)
            found = next(w for w in window_doses(asked, IT_40, LIBRARY, window_s) if w.drug == part.drug)
            highest = found.most * 3_600 * UNIT_FG[found.unit]
            begins = {begin for edge in edges for begin in (edge, edge - window_s) if begin >= 0}
            for begin in begins:
                given = history.by(begin + window_s, part.drug, part.concentration.amount) - history.by(
                    begin, part.drug, part.concentration.amount
                )
                assert given <= highest, (seed, number, window_s, begin)


def test_reached_in_the_steady_state() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(200):
        asked = random_program(rng, IT_40).with_changes(once=())
        window_s = rng.choice((H, DAY_S, rng.randint(1, DAY_S)))
        found = window_doses(asked, IT_40, LIBRARY, window_s)[0]
        grid_s = asked.basal.first_at * 60 if isinstance(asked.basal, PeriodicBolus) else 0
        # a patient who asks from the first second of that stretch on, of a program that has run since before
        course = Course.of(asked, IT_40, MONDAY_S + grid_s + found.begins_s, basal_since_s=MONDAY_S)
        share = Fraction(asked.primary.concentration.amount, 3_600 * UNIT_FG[found.unit])
        assert course.exact_at_most(window_s) * share == found.scheduled + found.demand, (seed, number)
        assert found.at_change_over is not None or found.most == found.scheduled + found.demand, (seed, number)


def test_reached_at_a_change_over_at_some_hour_of_the_week() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(6):
        # everything changes on the hour, so the highest stretch begins on an hour of some start on the hour
        hours = [sorted(rng.sample(range(1, 24), 2)) for _ in range(2)]
        patterns = {
            name: [{"from": f"{h:02d}:00", "dose": f"{rng.randint(2, 60)} mcg/h"} for h in (0, *own)]
            for name, own in zip(("one", "two"), hours, strict=True)
        }
        days = ["one", "two", *(rng.choice(("one", "two")) for _ in range(5))]
        week = dict(zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), days, strict=True))
        once = [
            {"kind": "bolus", "dose": f"{rng.randint(10, 300)} mcg", "over": f"{rng.randint(1, 6)} h"} for _ in range(3)
        ]
        asked = program(
            solution=[{"drug": "morphine", "concentration": "1 mg/mL"}],
            basal={"mode": "flex", "patterns": patterns, "week": week},
            once=once,
        )
        found = window_doses(asked, IT_40, LIBRARY)[0]
        highest = Fraction(0)
        for start in range(168):
            course = Course.of(asked, IT_40, MONDAY_S + start * H)
            by = [course.exact_at(hour * H) for hour in range(course.basal_t_s // H + 25)]
            highest = max(highest, *(by[x + 24] - by[x] for x in range(course.basal_t_s // H + 1)))
        assert found.at_change_over == highest * Fraction(10**6, 3_600 * 10**12), (seed, number)


def test_rolling_curve() -> None:
    asked = contract_program(once=None, demand=demand_part())
    curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
    t_h = np.array([0.0, 6.0, 24.0, 30.0, 48.0])
    # 6 h at 0.08 and 18 h at 0.2 mg/h are 4.08 mg a day
    assert rolling_dose(curves, t_h, "morphine") == pytest.approx([0, 0.48, 4.08, 4.08, 4.08])
    assert rolling_dose(curves, t_h, "bupivacaine")[-1] == pytest.approx(8.16)
    # with the boluses that fit: at 6 h two of 0.15 mg (0 and 4 h 5 min), in a day four
    most_of_day = rolling_dose(curves, t_h, "morphine", "at_most")
    assert most_of_day == pytest.approx([0, 0.78, 4.68, 4.68, 4.68])
    found: WindowDose = window_doses(asked, IT_40, LIBRARY)[0]
    # the highest 24 h: from Friday 06:00 on 18 h at 0.2, then 6 h of Saturday at 0.1 mg/h, and 0.6 mg of boluses
    assert (found.most, found.begins_s) == (Fraction(48, 10), 4 * DAY_S + 6 * H)
    assert rolling_dose(curves, t_h, "morphine", window_s=H)[1:3] == pytest.approx([0.08, 0.2])
