"""Every finding has a case that raises it, and one at its exact edge that does not."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from fractions import Fraction

import pytest

from device.program import DeliveryProgram
from programmer_app.therapy.limits import CATALOGUE, Finding, check
from tests.programs import random_program
from tests.therapy.limit_cases import (
    CASES,
    LIBRARY,
    STRONG,
    Asked,
    Pair,
    bridge,
    flex,
    limited,
    once,
    periodic,
    reservoir,
    simple,
    solution,
    two_days,
    with_demand,
)
from tests.therapy.samples import IT_20, IT_40, contract_program, program


def found(code: str, asked: Asked, pair: Pair) -> list[Finding]:
    running = None if pair.running is None else program(**pair.running)
    findings = check(
        program(**asked),
        pair.model,
        pair.library,
        running,
        since_change_s=pair.since_change_s,
        counted_nl=pair.counted_nl,
    )
    return [finding for finding in findings if finding.code == code]


def test_every_code_has_a_pair() -> None:
    assert set(CASES) == set(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_raised(code: str) -> None:
    pair = CASES[code]
    (finding,) = found(code, pair.raises, pair)
    assert finding.severity == CATALOGUE[code].severity
    assert finding.title == CATALOGUE[code].title
    assert finding.field == pair.field
    assert pair.value in {finding.value, ""}
    assert pair.limit in {finding.limit, ""}
    assert finding.source
    assert finding.message.endswith(CATALOGUE[code].what_to_do)


@pytest.mark.parametrize("code", CATALOGUE)
def test_not_raised_at_the_edge(code: str) -> None:
    pair = CASES[code]
    if code in {"no-limit-set", "clinic-rules-unreadable"}:
        pair = replace(pair, library=LIBRARY)
    assert found(code, pair.edge, pair) == []


@pytest.mark.parametrize(
    ("code", "raises", "edge"),
    [
        ("demand-lockout-range", with_demand(lockout="2592001 s"), with_demand(lockout="30 d")),
        ("low-alarm-range", reservoir("38 mL", "0.999999 mL"), reservoir("38 mL", "1 mL")),
        ("bridge-flow", once(**bridge(dose="480.4 mg/day")), once(**bridge(dose="480 mg/day"))),
        ("bridge-flow", once(**bridge(dose="0 mg/day")), once(**bridge(dose="0.12 mg/day"))),
        (
            "bolus-too-fast",
            once(kind="bolus", dose="0.1 mg", over="0 s"),
            once(kind="bolus", dose="0.1 mg", over="1 h"),
        ),
        ("bolus-too-fast", with_demand(over="53 s"), with_demand(over="54 s")),
        ("bolus-too-fast", periodic(over="17 s"), periodic(over="18 s")),
        ("bolus-below-stroke", periodic("4 mcg"), periodic("5 mcg")),
        ("bolus-below-stroke", with_demand("4 mcg"), with_demand("5 mcg")),
        ("flow-below-range", periodic(between="0.47976 mg/day"), periodic(between="0.48 mg/day")),
        ("reservoir-over-capacity", reservoir("40.000001 mL"), reservoir("40 mL")),
        # 5 min + 715 min is half a day: two start in 24 h, a third exactly 24 h after the first
        (
            "demand-max-unreachable",
            with_demand(lockout="715 min", most=3),
            with_demand(lockout="42899 s", most=3),
        ),
    ],
)
def test_further_edges(code: str, raises: Asked, edge: Asked) -> None:
    pair = Pair(raises, edge, "")
    assert found(code, raises, pair)
    assert not found(code, edge, pair)


def test_flex_steps_are_named() -> None:
    asked = flex(3)
    asked["basal"]["patterns"]["p0"][2]["dose"] = "0.01 mg/h"
    findings = check(program(**asked), IT_40, LIBRARY)
    assert [(f.code, f.field) for f in findings if f.severity == "block"] == [
        ("flow-below-range", "basal.patterns.p0[2].dose")
    ]


def test_the_contracts_example() -> None:
    findings = check(program(**simple("3 mg/day")), IT_40, LIBRARY, program())
    (finding,) = findings
    assert (finding.code, finding.severity, finding.field) == ("daily-dose-rise", "reason", "basal.dose")
    assert (finding.value, finding.limit) == ("3 mg/day", "2.88 mg/day")
    assert finding.message.startswith("The daily dose of morphine rises from 2.4 mg/day to 3 mg/day, by 25 %;")


def test_a_plain_program_has_no_finding() -> None:
    assert check(program(), IT_40, LIBRARY) == ()
    assert check(program(), IT_40, LIBRARY, program()) == ()


def test_the_consequence_of_no_bridge_stands_in_the_message() -> None:
    findings = check(program(**STRONG), IT_40, LIBRARY, program())
    (finding,) = [f for f in findings if f.code == "solution-changed-without-bridge"]
    # 0.375 mL at 0.12 mL/day: 75 h of the old half-strength solution
    assert "For about 75 h the tip gives 50 % of the dose of morphine, 1.2 mg/day." in finding.message


def test_a_solution_in_another_order_is_the_same_solution() -> None:
    two = [("morphine", "10 mg/mL"), ("clonidine", "500 mcg/mL")]
    findings = check(program(**solution(*two)), IT_40, LIBRARY, program(**solution(*reversed(two))))
    assert "solution-changed-without-bridge" not in {f.code for f in findings}


@pytest.mark.parametrize(
    ("asked", "running", "field", "words"),
    [
        (simple("24 mg/day"), {}, "basal.dose", "about 10 times"),
        (simple("57.6 mg/day"), {}, "basal.dose", "about 24 times"),
        (simple("2.4 mg/h"), {}, "basal.dose", "about 24 times"),
        (simple("1 mg/day"), simple("100 mg/day"), "basal.dose", "about 1/100 of"),
        (solution(("morphine", "10 mcg/mL")), {}, "solution[0].concentration", "about 1/1000 of"),
        (with_demand("1.5 mg", "1 h"), with_demand("0.15 mg"), "demand.dose", "about 10 times"),
        (with_demand(lockout="4 min"), with_demand(lockout="4 h"), "demand.lockout", "about 1/60 of"),
        (periodic(every="12 min", over="1 min"), periodic(every="12 h"), "basal.every", "about 1/60 of"),
        (periodic("0.5 mg"), periodic("0.05 mg"), "basal.dose", "about 10 times"),
    ],
)
def test_slips_of_a_factor(asked: Asked, running: Asked, field: str, words: str) -> None:
    findings = check(program(**asked), IT_40, LIBRARY, program(**running))
    slips = [f for f in findings if f.code == "factor-of-slip" and f.field == field]
    assert any(words in f.message for f in slips)


def test_sorted_by_severity_and_complete_for_random_programs() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    order = ["block", "reason", "note"]
    for _ in range(100):
        findings = check(random_program(rng, IT_20), IT_20, LIBRARY, random_program(rng, IT_20))
        places = [order.index(f.severity) for f in findings]
        assert places == sorted(places), seed
        assert all(f.value and f.limit and f.source and f.field and f.message for f in findings), seed


def test_what_a_pump_accepts_is_blocked_by_the_library_only() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    of_library = {code for code in CATALOGUE if code.endswith("-hard")}
    for _ in range(200):
        findings = check(random_program(rng, IT_40), IT_40, LIBRARY)
        assert {f.code for f in findings if f.severity == "block"} <= of_library, seed


def test_unknown_drug_still_gets_all_other_checks() -> None:
    asked: DeliveryProgram = contract_program(
        solution=[{"drug": "aspirin", "concentration": "10 mg/mL"}], once=None, **simple("0.1 mg/day")
    )
    codes = [f.code for f in check(asked, IT_40, LIBRARY)]
    assert codes[:2] == ["flow-below-range", "unknown-drug"]


def test_percentages_are_exact() -> None:
    # 20 % more of a dose that the pump gives as a fraction: 7 mg/mL, 5952 nL/h -> 7142.4 passes as 7142, not as 7143
    old = program(**(solution(("morphine", "7 mg/mL")) | simple("1 mg/day")))
    for flow, raised in ((7_142, False), (7_143, True)):
        dose = f"{float(Fraction(flow * 24 * 7, 10**6)):.6f}".rstrip("0")
        new = program(**(solution(("morphine", "7 mg/mL")) | simple(f"{dose} mg/day")))
        assert ("daily-dose-rise" in {f.code for f in check(new, IT_40, LIBRARY, old)}) is raised


@pytest.mark.parametrize(
    ("since_change_s", "raised"), [(0, True), (-5, True), (172_799, True), (172_800, False), (None, False)]
)
def test_interval_between_steps(since_change_s: int | None, raised: bool) -> None:
    pair = replace(CASES["step-too-soon"], since_change_s=since_change_s)
    assert bool(found("step-too-soon", pair.raises, pair)) is raised


def test_a_day_that_is_told_is_not_told_again_as_24_hours() -> None:
    library = limited("daily_dose", soft_high="4 mg/day")
    codes = [f.code for f in check(program(**two_days("0.3 mg/h")), IT_40, library)]
    assert "daily-dose-above-soft" in codes
    assert not any(code.startswith("rolling") for code in codes)
    # but a hard limit that only the 24 h pass is told beside the soft one of the day
    both = limited("daily_dose", soft_high="4 mg/day", hard_high="7 mg/day")
    codes = [f.code for f in check(program(**two_days("0.3 mg/h")), IT_40, both)]
    assert {"daily-dose-above-soft", "rolling-day-dose-above-hard"} <= set(codes)


def test_a_bolus_at_the_start_counts_with_its_day() -> None:
    library = limited("daily_dose", soft_high="2.4 mg/day")
    bolus = once(kind="bolus", dose="0.1 mg", over="10 min")
    (finding,) = [f for f in check(program(**bolus), IT_40, library) if f.code.startswith("rolling")]
    # 0.1 mg + 23 h 50 min of 0.1 mg/h
    assert (finding.field, finding.value) == ("once", "2.48333333 mg")


def test_each_pair_of_a_mixture_is_told_once() -> None:
    parts = [("morphine", "10 mg/mL"), ("ziconotide", "25 mcg/mL"), ("bupivacaine", "10 mg/mL")]
    findings = [f for f in check(program(**solution(*parts)), IT_40, LIBRARY) if f.code.startswith("admixture")]
    assert [(f.code, f.value) for f in findings] == [
        ("admixture-advised-against", "morphine + ziconotide"),
        ("admixture-advised-against", "ziconotide + bupivacaine"),
        ("admixture-unlabelled", "morphine + bupivacaine"),
    ]
    assert "(label)" in findings[0].source


def test_every_drug_of_a_mixture_stands_in_the_waiver() -> None:
    old = solution(("morphine", "10 mg/mL"), ("clonidine", "100 mcg/mL"))
    new = solution(("morphine", "20 mg/mL"), ("bupivacaine", "10 mg/mL"))
    findings = check(program(**new), IT_40, LIBRARY, program(**old))
    (finding,) = [f for f in findings if f.code == "solution-changed-without-bridge"]
    # 0.12 mL/day: of clonidine at 100 mcg/mL 12 mcg/day
    words = "50 % of the dose of morphine, 1.2 mg/day; no bupivacaine; still 12 mcg/day of cloNIDine."
    assert words in finding.message
