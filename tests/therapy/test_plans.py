"""Trials, plans of steps and route conversion: by hand, at their edges, and refused where nothing sourced is known."""

from __future__ import annotations

import copy
import json
import random
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from device.quantities import DoseRate, Duration, Mass
from programmer_app.therapy.conversion import ConversionError, Route, convert_route
from programmer_app.therapy.drug import Percent
from programmer_app.therapy.library import load_library, parse_library
from programmer_app.therapy.titration import PlanError, demand_weaning, titration_plan, weaning_plan
from programmer_app.therapy.trial import Method, TrialError, judge_trial, plan_trial, relief_band, relief_percent

LIBRARY = load_library()
DRUGS = LIBRARY.drugs
FILE = Path(__file__).resolve().parents[2] / "resources" / "drug_library.json"
MONDAY = date(2026, 3, 2)


def rate(text: str) -> DoseRate:
    return DoseRate.parse(text)


def percent(value: int) -> Percent:
    return Percent(Fraction(value))


# --- trials ---


def test_baclofen_screening() -> None:
    plan = plan_trial(DRUGS["baclofen"], "repeated")
    assert [(step.after_h, step.dose.text()) for step in plan.steps] == [(0, "50 mcg"), (24, "75 mcg"), (48, "100 mcg")]
    assert plan.observe_h == 8
    assert any("no pump" in warning for warning in plan.warnings)
    assert "(label)" in plan.sources[0]


def test_sources_disagree_the_longer_time_holds_and_both_are_shown() -> None:
    plan = plan_trial(DRUGS["morphine"], "single shot")
    assert plan.observe_h == 24
    assert [entry.hours for entry in plan.observation] == [24, 6]


def test_continuous_trial_has_ranges_for_each_group() -> None:
    plan = plan_trial(DRUGS["morphine"], "continuous")
    assert [(entry.population, entry.high.text()) for entry in plan.daily] == [
        ("opioid-naive", "1 mg/day"),
        ("opioid-tolerant", "10 mg/day"),
    ]
    assert plan.steps == ()


def test_no_sourced_dose_no_plan_unless_the_clinician_gives_one() -> None:
    methods: tuple[Method, ...] = ("single shot", "repeated", "continuous")
    for method in methods:
        with pytest.raises(TrialError, match="no sourced dose"):
            plan_trial(DRUGS["sufentanil"], method)
    plan = plan_trial(DRUGS["sufentanil"], "single shot", doses=[Mass.parse("5 mcg")])
    assert plan.sources == ("chosen by the clinician",)
    assert plan.observe_h == 6
    with pytest.raises(TrialError, match="interval"):
        plan_trial(DRUGS["sufentanil"], "repeated", doses=[Mass.parse("5 mcg"), Mass.parse("6 mcg")])
    timed = plan_trial(
        DRUGS["sufentanil"], "repeated", doses=[Mass.parse("5 mcg")] * 2, interval=Duration.parse("12 h")
    )
    assert [step.after_h for step in timed.steps] == [0, 12]


def test_a_figure_from_memory_is_never_offered() -> None:
    content = json.loads(FILE.read_text("utf-8"))
    content = copy.deepcopy(content)
    content["drugs"][8]["test_doses"][0]["status"] = "background, unverified"
    for entry in content["drugs"][0]["start_dose"]:
        entry["status"] = "background, unverified"
    library = parse_library(json.dumps(content).encode())
    with pytest.raises(TrialError, match="no sourced dose"):
        plan_trial(library.drugs["baclofen"], "repeated")
    with pytest.raises(TrialError, match="no sourced dose"):
        plan_trial(library.drugs["morphine"], "continuous")


def test_a_dose_above_the_library_is_warned_of() -> None:
    plan = plan_trial(DRUGS["baclofen"], "single shot", doses=[Mass.parse("100.1 mcg")])
    assert any("above the library's limit of 100 mcg" in warning for warning in plan.warnings)
    edge = plan_trial(DRUGS["baclofen"], "single shot", doses=[Mass.parse("100 mcg")])
    assert not any("above the library" in warning for warning in edge.warnings)


@pytest.mark.parametrize(
    ("baseline", "now", "relief", "band"),
    [
        (8, 4, 50, "substantial"),
        (10, 7, 30, "moderate"),
        (9, 8, Fraction(100, 9), "minimal"),
        (10, 9, 10, "minimal"),
        (7, 5, Fraction(200, 7), "minimal"),  # 28.6 %
        (8, 8, 0, "none"),
        (4, 6, -50, "none"),
        (5, 0, 100, "substantial"),
    ],
)
def test_relief(baseline: int, now: int, relief: Fraction | int, band: str) -> None:
    found = relief_percent(baseline, now)
    assert found == relief
    assert found is not None
    assert relief_band(found) == band


def test_relief_of_no_pain_is_not_defined() -> None:
    assert relief_percent(0, 3) is None
    found = judge_trial(0, [0, 1])
    assert (found.best_percent, found.successful, found.band) == (None, None, None)


def test_the_rule_of_50_percent() -> None:
    assert judge_trial(8, [7, 4, 6]).successful is True
    assert judge_trial(9, [5]).successful is False  # 44.4 %
    assert "50 %" in judge_trial(9, [5]).rule


@pytest.mark.parametrize("score", [-1, 11, 1.5, True, "3"])
def test_what_is_no_score(score: Any) -> None:  # noqa: ANN401 - wrong on purpose
    with pytest.raises(TrialError, match="no score"):
        relief_percent(8, score)
    with pytest.raises(TrialError):
        judge_trial(8, [])


# --- steps ---


def test_baclofen_up_by_30_percent_a_day() -> None:
    plan = titration_plan(DRUGS["baclofen"], rate("100 mcg/day"), rate("200 mcg/day"), MONDAY)
    # 130, 169, then 219.7 would pass the goal
    assert [(step.on, step.dose.text()) for step in plan.steps] == [
        (date(2026, 3, 2), "130 mcg/day"),
        (date(2026, 3, 3), "169 mcg/day"),
        (date(2026, 3, 4), "200 mcg/day"),
    ]
    assert (plan.interval_d, plan.limited_by) == (1, None)


def test_ziconotide_steps_are_an_amount_every_second_day_and_end_at_the_limit() -> None:
    plan = titration_plan(DRUGS["ziconotide"], rate("2.4 mcg/day"), rate("24 mcg/day"), MONDAY)
    # 2.4 a step, 48 h apart, to 19.2: seven steps
    assert [step.dose.text() for step in plan.steps][:2] == ["4.8 mcg/day", "7.2 mcg/day"]
    assert (plan.steps[-1].dose, plan.goal, plan.limited_by) == (rate("19.2 mcg/day"),) * 3
    assert (len(plan.steps), plan.steps[-1].on) == (7, date(2026, 3, 14))
    assert any("ends at 19.2 mcg/day" in warning for warning in plan.warnings)


def test_what_the_library_does_not_know_must_be_given() -> None:
    with pytest.raises(PlanError, match="interval"):
        titration_plan(DRUGS["morphine"], rate("1 mg/day"), rate("2 mg/day"), MONDAY)
    plan = titration_plan(DRUGS["morphine"], rate("1 mg/day"), rate("2 mg/day"), MONDAY, every=Duration.parse("7 d"))
    assert [step.dose.text() for step in plan.steps] == ["1.3 mg/day", "1.69 mg/day", "2 mg/day"]
    with pytest.raises(PlanError, match="no sourced step"):
        titration_plan(DRUGS["clonidine"], rate("10 mcg/day"), rate("20 mcg/day"), MONDAY, every=Duration.parse("7 d"))
    with pytest.raises(PlanError, match="not above the start"):
        titration_plan(DRUGS["baclofen"], rate("200 mcg/day"), rate("200 mcg/day"), MONDAY)


def test_a_chosen_step_and_interval_never_widen_those_of_the_library() -> None:
    plan = titration_plan(
        DRUGS["baclofen"],
        rate("100 mcg/day"),
        rate("150 mcg/day"),
        MONDAY,
        every=Duration.parse("6 h"),
        step=percent(60),
    )
    assert (plan.steps[0].dose, plan.interval_d) == (rate("130 mcg/day"), 1)
    slow = titration_plan(
        DRUGS["baclofen"],
        rate("100 mcg/day"),
        rate("120 mcg/day"),
        MONDAY,
        every=Duration.parse("3 d"),
        step=percent(10),
    )
    assert [step.dose.text() for step in slow.steps] == ["110 mcg/day", "120 mcg/day"]
    assert slow.steps[1].on == date(2026, 3, 5)


def test_any_plan_respects_step_interval_and_limit() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(300):
        drug = DRUGS[rng.choice(("morphine", "ziconotide", "baclofen", "hydromorphone"))]
        unit = f"{drug.unit}/day"
        start = DoseRate(rng.randint(10**8, 10**10) * (1_000 if drug.unit == "mg" else 1), unit)
        goal = DoseRate(start.amount * rng.randint(101, 900) // 100, unit)
        limit = drug.limits.daily_dose.soft_high
        if limit is not None and start >= limit.value:
            continue
        plan = titration_plan(drug, start, goal, MONDAY, every=Duration.parse("3 d"))
        before, day = start.amount, None
        up, fixed = drug.limits.step_up.soft_high, drug.limits.daily_step.soft_high
        for step in plan.steps:
            rise = step.dose.amount - before
            assert rise > 0, seed
            assert up is None or 100 * rise <= before * up.value.value, seed
            assert fixed is None or rise <= fixed.value.amount, seed
            assert limit is None or step.dose <= limit.value, seed
            assert day is None or (step.on - day).days >= 3, seed
            before, day = step.dose.amount, step.on
        assert plan.steps[-1].dose == plan.goal <= goal, seed


def test_weaning_baclofen() -> None:
    plan = weaning_plan(
        DRUGS["baclofen"],
        rate("500 mcg/day"),
        rate("0 mcg/day"),
        MONDAY,
        every=Duration.parse("2 d"),
        last=rate("250 mcg/day"),
    )
    # 20 % of the dose before: 400, 320, 256, then the last one and the end
    assert [step.dose.text() for step in plan.steps] == [
        "400 mcg/day",
        "320 mcg/day",
        "256 mcg/day",
        "250 mcg/day",
        "0 mcg/day",
    ]
    assert [step.change_percent for step in plan.steps][:2] == [-20, -20]
    assert plan.steps[-1].on == date(2026, 3, 10)
    assert any("Abrupt stop can kill" in warning for warning in plan.warnings)


def test_weaning_that_cannot_be() -> None:
    every = Duration.parse("1 d")
    with pytest.raises(PlanError, match="not below"):
        weaning_plan(DRUGS["baclofen"], rate("100 mcg/day"), rate("100 mcg/day"), MONDAY, every=every)
    with pytest.raises(PlanError, match="last dose"):
        weaning_plan(DRUGS["baclofen"], rate("100 mcg/day"), rate("0 mcg/day"), MONDAY, every=every)
    with pytest.raises(PlanError, match="no sourced step"):
        weaning_plan(DRUGS["clonidine"], rate("100 mcg/day"), rate("50 mcg/day"), MONDAY, every=every)
    with pytest.raises(PlanError, match="less than a day"):
        weaning_plan(DRUGS["baclofen"], rate("100 mcg/day"), rate("50 mcg/day"), MONDAY, every=Duration.parse("23 h"))
    with pytest.raises(PlanError, match="more than 200 steps"):
        weaning_plan(DRUGS["clonidine"], rate("100 mcg/day"), rate("1 mcg/day"), MONDAY, every=every, step=percent(1))


def test_weaning_of_patient_boluses() -> None:
    assert demand_weaning(3, MONDAY, every=Duration.parse("7 d")) == (
        (date(2026, 3, 2), 2),
        (date(2026, 3, 9), 1),
        (date(2026, 3, 16), 0),
    )
    with pytest.raises(PlanError, match="1 to 96"):
        demand_weaning(97, MONDAY, every=Duration.parse("1 d"))


# --- routes ---


@pytest.mark.parametrize(
    ("dose", "origin", "to", "expected"),
    [
        ("300 mg/day", "oral", "intrathecal", 1),
        ("300 mg/day", "oral", "intravenous", 100),
        ("300 mg/day", "oral", "epidural", 10),
        ("100 mg/day", "intravenous", "epidural", 10),
        ("100 mg/day", "intravenous", "intrathecal", 1),
        ("5 mg/day", "epidural", "intrathecal", Fraction(1, 2)),
    ],
)
def test_ratios_of_morphine(dose: str, origin: Route, to: Route, expected: Fraction | int) -> None:
    found = convert_route(DRUGS["morphine"], rate(dose), origin, to)
    assert found.estimate == expected
    assert len(found.warnings) >= 3
    assert found.sources


def test_spread_and_cap_of_oral_to_intrathecal() -> None:
    found = convert_route(DRUGS["morphine"], rate("600 mg/day"), "oral", "intrathecal", "opioid-tolerant")
    # 600 / 300 = 2, 600 / 10 = 60
    assert (found.estimate, found.spread, found.capped) == (Fraction(2), (Fraction(2), Fraction(60)), Fraction(2))
    naive = convert_route(DRUGS["morphine"], rate("600 mg/day"), "oral", "intrathecal")
    assert naive.range is not None
    assert (naive.range.population, naive.capped) == ("opioid-naive", Fraction(1))
    assert any("above the start range" in warning for warning in naive.warnings)
    edge = convert_route(DRUGS["morphine"], rate("300 mg/day"), "oral", "intrathecal")
    assert not any("above the start range" in warning for warning in edge.warnings)


def test_hydromorphone_has_no_sourced_range_to_cap_it() -> None:
    found = convert_route(DRUGS["hydromorphone"], rate("600 mg/day"), "oral", "intrathecal")
    assert (found.estimate, found.capped, found.range) == (Fraction(1, 3), None, None)
    assert any("not capped" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    ("origin", "to"),
    [("intrathecal", "oral"), ("epidural", "intravenous"), ("oral", "oral"), ("intrathecal", "intrathecal")],
)
def test_backwards_is_refused_with_the_reason(origin: Route, to: Route) -> None:
    with pytest.raises(ConversionError, match="12 : 1 where 90 : 1"):
        convert_route(DRUGS["morphine"], rate("1 mg/day"), origin, to)


@pytest.mark.parametrize(
    ("drug", "to", "named"),
    [
        ("fentanyl", "intrathecal", "fat-soluble"),
        ("sufentanil", "intrathecal", "fat-soluble"),
        ("baclofen", "intrathecal", "no opioid"),
        ("hydromorphone", "epidural", "none was found"),
    ],
)
def test_drugs_without_a_ratio(drug: str, to: Route, named: str) -> None:
    with pytest.raises(ConversionError, match=named):
        convert_route(DRUGS[drug], rate("1 mg/day"), "oral", to)


def test_a_group_that_the_library_does_not_know() -> None:
    with pytest.raises(ConversionError, match="no start range"):
        convert_route(DRUGS["morphine"], rate("300 mg/day"), "oral", "intrathecal", "children")
