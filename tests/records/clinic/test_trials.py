"""Trials: from the plan over doses and scores to a decision, and on to the implant; on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from device.quantities import Mass
from programmer_app.records.clinic.trials import PlannedTrial
from programmer_app.records.clinic.visit_values import PainScore
from programmer_app.records.store.errors import BadValueError, NotFoundError, NotNowError, StaleVersionError
from programmer_app.therapy.library import load_library
from programmer_app.therapy.trial import plan_trial
from tests.records.clinic.people import NOON, ZOE, Desk, implant

PLAN = PlannedTrial("morphine", "repeated", ((0, Mass.parse("0.2 mg")), (24, Mass.parse("0.4 mg"))), 24, 8)


def test_a_trial_leads_from_plan_to_implant(desk: Desk) -> None:
    trials, who = desk.clinic.trials, desk.programmer
    patient = desk.patient()
    trial = trials.plan(who, patient.id, PLAN)
    with pytest.raises(NotNowError, match="not decided for an implant"):
        desk.clinic.implants.add_implant(who, patient.id, replace(implant(), trial_id=trial.id))
    with pytest.raises(NotNowError, match="No score was taken"):
        trials.decide(who, trial.id, 1, "implant", "because")
    trials.add_dose(desk.nurse, trial.id, Mass.parse("0.2 mg"), NOON - timedelta(hours=2))
    wrong = trials.add_dose(desk.nurse, trial.id, Mass.parse("4 mg"), NOON - timedelta(hours=1))
    trials.add_dose(desk.nurse, trial.id, Mass.parse("0.4 mg"), NOON - timedelta(hours=1), replaces_id=wrong)
    trials.add_score(desk.nurse, trial.id, PainScore(6))
    trials.add_score(desk.nurse, trial.id, PainScore(3))
    trials.add_observation(desk.nurse, trial.id, "function", "stands up alone")
    trials.add_observation(desk.nurse, trial.id, "side effect", "itching")
    file = trials.open_trial(desk.nurse, trial.id)
    assert file.plan == PLAN
    assert [kept.value.dose for kept in file.doses] == [Mass.parse("0.2 mg"), Mass.parse("0.4 mg")]
    assert [kept.value for kept in file.functions + file.side_effects] == ["stands up alone", "itching"]
    assert file.result is not None
    # from 8 to 3: 100 x 5/8
    assert (file.result.best_percent, file.result.band, file.result.successful) == (
        Fraction(125, 2),
        "substantial",
        True,
    )
    with pytest.raises(BadValueError, match="The reason is empty"):
        trials.decide(who, trial.id, 1, "implant", " ")
    decided = trials.decide(who, trial.id, 1, "implant", "62.5 % relief, walks again")
    assert (decided.decision, decided.decision_reason, decided.decided_by) == (
        "implant",
        "62.5 % relief, walks again",
        who.account_id,
    )
    with pytest.raises(NotNowError, match="is decided"):
        trials.add_score(who, trial.id, PainScore(9))
    with pytest.raises(NotNowError, match="is decided"):
        trials.decide(who, trial.id, 2, "no implant", "second thoughts")
    pump = desk.clinic.implants.add_implant(who, patient.id, replace(implant(), trial_id=trial.id))
    assert pump.trial_id == trial.id
    other = desk.patient(replace(ZOE, number="2"))
    with pytest.raises(NotFoundError, match="no trial"):
        desk.clinic.implants.add_implant(who, other.id, replace(implant("EMU-9"), trial_id=trial.id))
    assert desk.clinic.people.open_patient(who, patient.id).trials == (trial.id,)


def test_the_rule_does_not_decide_and_a_decision_against_an_implant_bars_it(desk: Desk) -> None:
    trials, who = desk.clinic.trials, desk.programmer
    patient = desk.patient()
    trial = trials.plan(who, patient.id, PLAN)
    trials.add_score(who, trial.id, PainScore(0))
    decided = trials.decide(who, trial.id, trial.version, "no implant", "infection at the site")
    assert decided.result is not None
    assert decided.result.successful
    with pytest.raises(NotNowError, match="not decided for an implant"):
        desk.clinic.implants.add_implant(who, patient.id, replace(implant(), trial_id=trial.id))


def test_what_cannot_be_in_a_trial_is_refused(desk: Desk) -> None:
    trials, who = desk.clinic.trials, desk.programmer
    patient = desk.patient()
    for bad in (replace(PLAN, baseline=11), replace(PLAN, method="guess"), replace(PLAN, drug="")):  # type: ignore[arg-type]
        with pytest.raises(BadValueError):
            trials.plan(who, patient.id, bad)
    trial = trials.plan(who, patient.id, PLAN)
    with pytest.raises(BadValueError, match="after now"):
        trials.add_dose(who, trial.id, Mass.parse("1 mg"), NOON + timedelta(minutes=1))
    with pytest.raises(BadValueError, match="above 0"):
        trials.add_dose(who, trial.id, Mass.parse("0 mg"), NOON)
    trials.add_score(who, trial.id, PainScore(4))
    with pytest.raises(StaleVersionError):
        trials.decide(who, trial.id, 2, "implant", "because")


def test_a_plan_of_the_library_is_kept_as_it_is(desk: Desk) -> None:
    drug = load_library().get("baclofen")
    assert drug is not None
    plan = plan_trial(drug, "repeated")
    kept = desk.clinic.trials.plan(desk.programmer, desk.patient().id, PlannedTrial.of(plan, 7)).plan
    # 50, 75 and 100 mcg at steps of 24 h, as its prescribing information says
    assert kept.doses == ((0, Mass.parse("50 mcg")), (24, Mass.parse("75 mcg")), (48, Mass.parse("100 mcg")))
    assert (kept.drug, kept.method, kept.baseline, kept.observe_h) == ("baclofen", "repeated", 7, plan.observe_h)
