"""Rules of a clinic: only ever stricter than the library, named in each finding, and refused where they say nothing."""

from __future__ import annotations

import copy
import json
import random
import re
import sys
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from programmer_app.therapy.clinic_rule import KINDS, OF_ANY_DRUG, ClinicRule, RuleError, as_file, rules_in
from programmer_app.therapy.clinic_rules import check_rule, with_rules
from programmer_app.therapy.library import LibraryError, parse_library
from programmer_app.therapy.limits import CATALOGUE, Finding, check
from programmer_app.therapy.limits.clinic import ASKS_AT_MOST, can_weigh_more, check_finding_rule
from tests.programs import random_program
from tests.therapy.limit_cases import CONTENT, LIBRARY, Asked, periodic, simple, solution
from tests.therapy.samples import IT_40, demand, program

SAID = "this clinic's rule, set by P. Harm on 2026-01-05: our guideline"
WEIGHT = {"note": 0, "reason": 1, "block": 2}


def rule(subject: str, about: str, effect: str, value: str = "") -> ClinicRule:
    return ClinicRule.model_validate(
        {
            "subject": subject,
            "about": about,
            "effect": effect,
            "value": value,
            "set_by": "P. Harm",
            "set_on": date(2026, 1, 5),
            "why": "our guideline",
        }
    )


TEN_STOPS = rule("morphine", "daily_dose", "stop", "9.6 mg/day")
FIVE_ASKS = rule("morphine", "daily_dose", "reason", "5 mg/day")


def under(*rules: ClinicRule, running: Asked | None = None, **asked: Any) -> list[Finding]:  # noqa: ANN401 - program file
    before = None if running is None else program(**running)
    return list(check(program(**asked), IT_40, with_rules(LIBRARY, rules), before))


@pytest.mark.parametrize(
    ("set_to", "code", "passes", "stopped"),
    [
        (TEN_STOPS, "daily-dose-above-hard", simple("9.6 mg/day"), simple("9.60024 mg/day")),
        (FIVE_ASKS, "daily-dose-above-soft", simple("5 mg/day"), simple("5.00016 mg/day")),
        (rule("morphine", "bolus", "stop", "0.05 mg"), "bolus-above-hard", periodic("0.05 mg"), periodic("0.06 mg")),
        (
            rule("morphine", "demand_bolus", "reason", "0.1 mg"),
            "demand-bolus-above-soft",
            {"demand": demand("0.1 mg")},
            {"demand": demand("0.15 mg")},
        ),
        (
            rule("morphine", "concentration", "stop", "9 mg/mL"),
            "concentration-above-hard",
            {"solution": [{"drug": "morphine", "concentration": "9 mg/mL"}]},
            {},
        ),
    ],
)  # fmt: skip
def test_a_limit_of_the_clinic_holds_from_its_edge_on_and_names_itself(
    set_to: ClinicRule, code: str, passes: Asked, stopped: Asked
) -> None:
    assert code not in {finding.code for finding in under(set_to, **passes)}
    (found,) = [finding for finding in under(set_to, **stopped) if finding.code == code]
    assert found.limit == set_to.value
    assert found.source == SAID
    assert "This clinic" in found.message
    assert found.severity == ("block" if set_to.effect == "stop" else "reason")


@pytest.mark.parametrize("subject", ["any", "morphine"])
def test_a_step_is_limited_for_one_drug_or_for_all(subject: str) -> None:
    tenth = rule(subject, "step_up", "stop", "10 %")
    plain = simple("2.4 mg/day")
    assert not [f for f in under(tenth, running=plain, **simple("2.64 mg/day")) if f.severity == "block"]
    (found,) = [f for f in under(tenth, running=plain, **simple("2.64024 mg/day")) if f.severity == "block"]
    assert (found.code, found.source, found.limit) == ("step-up-above-hard", SAID, "10 %")
    assert not [f for f in under(tenth, running=plain, **simple("1.2 mg/day")) if f.severity == "block"]


def test_a_drug_that_is_not_used_here() -> None:
    asks, stops = rule("morphine", "use", "reason"), rule("morphine", "use", "stop")
    assert [(f.severity, f.source) for f in under(asks) if f.code == "drug-rarely-used-here"] == [("reason", SAID)]
    (found,) = [f for f in under(asks, stops) if f.code.endswith("-used-here")]
    assert (found.code, found.severity, found.field) == ("drug-not-used-here", "block", "solution[0].drug")
    assert not [f for f in under(rule("baclofen", "use", "stop")) if f.code.endswith("-used-here")]


def test_a_finding_weighs_more_and_says_by_whom_and_a_note_that_was_confirmed_asks_for_a_reason() -> None:
    mixed = solution(("morphine", "10 mg/mL"), ("bupivacaine", "20 mg/mL"))
    (before,) = [f for f in under(**mixed) if f.code == "admixture-unlabelled"][:1]
    assert before.severity == "note"
    (after,) = [f for f in under(rule(before.code, "finding", "stop"), **mixed) if f.code == before.code][:1]
    assert (after.severity, after.source) == ("block", f"{before.source}; {SAID}")
    assert after.message == before.message
    unset = [f for f in under(**mixed) if f.code == "no-limit-set"]
    assert unset
    assert all(f.needs_confirmation for f in unset)
    asked = [f for f in under(rule("no-limit-set", "finding", "reason"), **mixed) if f.code == "no-limit-set"]
    assert [(f.severity, f.needs_confirmation) for f in asked] == [("reason", False)] * len(unset)


@pytest.mark.parametrize("code", sorted(ASKS_AT_MOST))
def test_less_of_a_drug_is_never_stopped(code: str) -> None:
    assert "block" not in can_weigh_more(code)
    with pytest.raises(RuleError):
        check_finding_rule(rule(code, "finding", "stop"))


def random_rule(rng: random.Random) -> ClinicRule | None:
    kind = rng.choice(("finding", "use", *KINDS))
    subject = rng.choice([*LIBRARY.drugs, "any"]) if kind in OF_ANY_DRUG else rng.choice(list(LIBRARY.drugs))
    if kind == "finding":
        subject = rng.choice(list(CATALOGUE))
    unit = {"concentration": "mg/mL", "daily_dose": "mg/day", "hourly_dose": "mg/h", "daily_step": "mg/day"}.get(
        kind, "mg"
    )
    number = rng.choice(("1", "5", "20", "100", "0.1"))
    value = "" if kind in ("finding", "use") else f"{number} {unit}"
    if kind.startswith("step"):
        value = f"{rng.choice((1, 10, 50))} %"
    try:
        return rule(subject, kind, rng.choice(("reason", "stop")), value)
    except ValidationError:
        return None


def _about(finding: Finding) -> str:
    """What is judged. The dose of a day is judged once: as scheduled, or where that passes, with boluses."""
    of_a_day = re.match(r"(daily-dose|daily-dose-at-most|rolling-day-dose)-above", finding.code)
    return "dose of a day" if of_a_day else finding.field


def test_no_rule_makes_anything_looser() -> None:
    """Whatever is set, also what the office would refuse: each drug and field is judged as gravely as without rules."""
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(150):
        rules = [made for made in (random_rule(rng) for _ in range(rng.randint(1, 6))) if made is not None]
        new, old = random_program(rng, IT_40), random_program(rng, IT_40)
        plain = check(new, IT_40, LIBRARY, old)
        strict = check(new, IT_40, with_rules(LIBRARY, rules), old)
        for finding in plain:
            if finding.severity == "note":
                continue  # that no limit is set may end with a limit
            alike = [WEIGHT[other.severity] for other in strict if _about(other) == _about(finding)]
            assert max(alike, default=-1) >= WEIGHT[finding.severity], (seed, rules, finding)
        assert {f.code for f in plain if f.severity == "block"} <= {f.code for f in strict if f.severity == "block"}


@pytest.mark.parametrize(
    ("set_to", "said"),
    [
        (("morphine", "daily_dose", "reason", "20 mg/day"), "only makes stricter"),
        (("morphine", "daily_dose", "reason", "25 mg/day"), "only makes stricter"),
        (("aspirin", "use", "stop", ""), "holds no aspirin"),
    ],
)
def test_a_rule_that_limits_nothing_is_refused(set_to: tuple[str, str, str, str], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        check_rule(rule(*set_to), LIBRARY)


@pytest.mark.parametrize(
    "set_to",
    [
        ("morphine", "daily_dose", "stop", "10 mg"),
        ("morphine", "daily_dose", "stop", "10,0 mg/day"),
        ("morphine", "step_up", "stop", "12.5 %"),
        ("morphine", "use", "stop", "10 mg/day"),
        ("any", "daily_dose", "stop", "10 mg/day"),
        ("any", "use", "stop", ""),
        ("morphine", "step_down", "stop", "10 %"),
        ("morphine", "colour", "stop", ""),
    ],
)
def test_what_is_no_rule(set_to: tuple[str, str, str, str]) -> None:
    with pytest.raises(ValidationError):
        rule(*set_to)


def test_rules_lie_in_a_file_that_is_read_whole_or_not_at_all() -> None:
    rules = (rule("morphine", "use", "stop"), rule("any", "step_up", "reason", "10 %"))
    data = as_file(rules)
    assert rules_in(data) == rules
    for bad in (b"", b"{}", data[:-3], data.replace(b'"stop"', b'"allow"'), data.replace(b"rules/1", b"rules/2")):
        with pytest.raises(RuleError):
            rules_in(bad)


def test_rules_that_cannot_be_read_block() -> None:
    findings = check(program(), IT_40, with_rules(LIBRARY, (), "clinic-rules.json: broken."))
    assert [f.code for f in findings if f.severity == "block"] == ["clinic-rules-unreadable"]


def test_a_library_cannot_speak_for_a_clinic() -> None:
    content = copy.deepcopy(CONTENT)
    content["drugs"][0]["limits"]["daily_dose"]["soft_high"]["status"] = "this clinic"
    with pytest.raises(LibraryError, match="does not speak for a clinic"):
        parse_library(json.dumps(content).encode())


def test_the_library_keeps_its_digest_so_that_its_approval_counts() -> None:
    assert with_rules(LIBRARY, [rule("morphine", "use", "stop")]).reference == LIBRARY.reference
