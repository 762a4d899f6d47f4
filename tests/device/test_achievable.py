"""From asked doses to whole nanolitres, by hand-computed figures."""

from __future__ import annotations

from fractions import Fraction

import pytest

from device.achievable import DemandPlan, OncePlan, PeriodicPlan, Step, WeekPlan, flow_nl_per_h, nearest, plan_of
from device.program_file import program_from
from device.pump import pump_models
from device.quantities import Concentration, DoseRate

IT_40 = pump_models()["IT-40"]
BASE = {
    "format": "thecal-program/1",
    "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
    "basal": {"mode": "minimum_rate"},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
    "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
}


@pytest.mark.parametrize(("value", "expected"), [("0.5", 0), ("0.51", 1), ("1.5", 1), ("2.4", 2), ("2.6", 3), ("7", 7)])
def test_nearest_gives_a_half_downwards(value: str, expected: int) -> None:
    assert nearest(Fraction(value)) == expected


def test_a_dose_rate_becomes_the_nearest_flow() -> None:
    # 2.4 mg/day at 10 mg/mL: 0.24 mL/day = 10 mcL/h
    assert flow_nl_per_h(DoseRate.parse("2.4 mg/day"), Concentration.parse("10 mg/mL")) == 10_000
    # 2.4 mg/day at 7 mg/mL: 342857.142.. nL/day = 14285.71.. nL/h
    assert flow_nl_per_h(DoseRate.parse("2.4 mg/day"), Concentration.parse("7 mg/mL")) == 14_286


def test_minimum_rate_is_the_models_own() -> None:
    plan = plan_of(program_from(BASE), IT_40)
    assert plan.basal == WeekPlan(((Step(0, 250),),) * 7)
    assert plan.once == ()
    assert plan.demand is None


def test_once_items_have_a_volume_and_whole_seconds() -> None:
    once = [
        {"kind": "prime", "volume": "0.316 mL"},
        {"kind": "bridge", "dose": "2.4 mg/day", "old_solution": [{"drug": "morphine", "concentration": "20 mg/mL"}]},
        {"kind": "bolus", "dose": "0.1 mg", "over": "10 min"},
    ]
    prime, bridge, bolus = plan_of(program_from(BASE | {"once": once}), IT_40).once
    # 316 000 nL at 1 000 000 nL/h: 1137.6 s, rounded up
    assert (prime.volume_nl, prime.duration_s) == (316_000, 1_138)
    # 0.199 mL tubing + 80 cm x 2.2 mcL = 0.375 mL x 20 mg/mL = 7.5 mg, at 2.4 mg/day: 3.125 d
    assert (bridge.volume_nl, bridge.duration_s) == (375_000, 270_000)
    assert bridge.solution[0].concentration == Concentration.parse("20 mg/mL")
    # 0.1 mg / 10 mg/mL = 10 mcL
    assert bolus == OncePlan("bolus", 10_000, 600, plan_of(program_from(BASE), IT_40).solution)


def test_periodic_and_demand() -> None:
    basal = {
        "mode": "periodic_bolus",
        "dose": "50 mcg",
        "over": "10 min",
        "every": "6 h",
        "first_at": "06:00",
        "between": "0.48 mg/day",
    }
    demand = {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4}
    plan = plan_of(program_from(BASE | {"basal": basal, "demand": demand}), IT_40)
    # 50 mcg / 10 mg/mL = 5 mcL; 0.48 mg/day = 0.048 mL/day = 2 mcL/h
    assert plan.basal == PeriodicPlan(5_000, 600, 21_600, 360, 2_000)
    assert plan.demand == DemandPlan(15_000, 300, 14_400, 4)


def test_a_mixture_without_the_primary_drug_in_the_old_solution_bridges_by_its_first_drug() -> None:
    old = [{"drug": "hydromorphone", "concentration": "5 mg/mL"}]
    once = [{"kind": "bridge", "dose": "1 mg/day", "old_solution": old}]
    (bridge,) = plan_of(program_from(BASE | {"once": once}), IT_40).once
    # 0.375 mL x 5 mg/mL = 1.875 mg at 1 mg/day: 1.875 d = 162 000 s
    assert bridge.duration_s == 162_000
