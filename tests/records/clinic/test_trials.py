"""Trials: from the plan over doses and scores to a decision, and on to the implant; on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from fractions import Fraction

import pytest

from device.quantities import Mass
from programmer_app.records.clinic.trial_values import Decided, GivenDose, Noted, PlannedTrial
from programmer_app.records.clinic.visit_values import PainScore
from programmer_app.records.store.errors import (
    BadValueError,
    NotAllowedError,
    NotFoundError,
    NotNowError,
    StaleVersionError,
)
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
    right, at = Mass.parse("0.4 mg"), NOON - timedelta(hours=1)
    with pytest.raises(BadValueError, match="The reason of the correction is empty"):
        trials.add_dose(desk.nurse, trial.id, right, at, replaces_id=wrong)
    trials.add_dose(desk.nurse, trial.id, right, at, replaces_id=wrong, reason="a zero too many")
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


def test_a_trial_is_corrected_with_a_reason_even_when_decided_and_keeps_what_was_there(desk: Desk) -> None:
    trials, who = desk.clinic.trials, desk.programmer
    trial = trials.plan(who, desk.patient().id, PLAN)
    dose = trials.add_dose(desk.nurse, trial.id, Mass.parse("2 mg"), NOON - timedelta(hours=2))
    score = trials.add_score(desk.nurse, trial.id, PainScore(7))
    seen = trials.add_observation(desk.nurse, trial.id, "side effect", "itching")
    with pytest.raises(NotNowError, match="not decided yet"):
        trials.correct_decision(who, trial.id, 1, "implant", "better", "typed wrongly")
    trials.decide(who, trial.id, 1, "no implant", "no relief")
    with pytest.raises(NotNowError, match="is decided"):
        trials.add_score(desk.nurse, trial.id, PainScore(3))
    trials.add_dose(
        desk.nurse, trial.id, Mass.parse("0.2 mg"), NOON - timedelta(hours=2), replaces_id=dose, reason="misread"
    )
    newer = trials.add_score(desk.nurse, trial.id, PainScore(2), replaces_id=score, reason="another patient's")
    trials.add_observation(desk.nurse, trial.id, "function", "walks", replaces_id=seen, reason="wrong kind")
    with pytest.raises(NotNowError, match="corrected before"):
        trials.add_score(desk.nurse, trial.id, PainScore(1), replaces_id=score, reason="again")
    with pytest.raises(BadValueError, match="The reason of the correction is empty"):
        trials.correct_plan(who, trial.id, 2, replace(PLAN, baseline=4), " ")
    with pytest.raises(StaleVersionError):
        trials.correct_plan(who, trial.id, 1, replace(PLAN, baseline=4), "stood 4 in the notes")
    trials.correct_plan(who, trial.id, 2, replace(PLAN, baseline=4), "stood 4 in the notes")
    file = trials.correct_decision(who, trial.id, 3, "implant", "half the pain is gone", "the scores were wrong")
    assert [one.value.dose for one in file.doses] == [Mass.parse("0.2 mg")]
    assert [(one.id, one.value.now) for one in file.scores] == [(newer, 2)]
    assert ([one.value for one in file.functions], file.side_effects) == (["walks"], ())
    assert (file.plan.baseline, file.decision, file.decision_reason) == (4, "implant", "half the pain is gone")
    assert file.result is not None
    assert file.result.best_percent == 50  # from 4 to 2
    assert [(one.was, one.by, one.reason) for one in file.corrections] == [
        (GivenDose((NOON - timedelta(hours=2)).astimezone(UTC), Mass.parse("2 mg")), desk.nurse.account_id, "misread"),
        (PainScore(7), desk.nurse.account_id, "another patient's"),
        (Noted("side effect", "itching"), desk.nurse.account_id, "wrong kind"),
        (PLAN, who.account_id, "stood 4 in the notes"),
        (Decided("no implant", "no relief"), who.account_id, "the scores were wrong"),
    ]
    implanted = replace(implant(), trial_id=trial.id)
    desk.clinic.implants.add_implant(who, trial.patient_id, implanted)
    with pytest.raises(NotNowError, match="implant that is recorded names this trial"):
        trials.correct_decision(who, trial.id, 4, "no implant", "second thoughts", "changed my mind")
    assert trials.open_trial(who, trial.id) == file
    with pytest.raises(NotAllowedError):
        trials.correct_plan(desk.nurse, trial.id, 4, PLAN, "a nurse plans nothing")


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
