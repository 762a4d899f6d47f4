"""Trials before an implant: plan, doses, scores, function, side effects, the decision; corrected with a reason.

Relief and the rule of 50 percent are `therapy.trial`'s. The rule decides nothing: a person does, with a reason either
way, and a decision for an implant is what an implant's record may name. Whatever is corrected, decided or not, leaves
what stood there before, with who corrected it and why.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table, select

from device.quantities import Mass
from device.wording import phrase
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.person import filled
from programmer_app.records.clinic.trial_values import (
    Decided,
    Decision,
    GivenDose,
    Noted,
    PlannedTrial,
    TrialCorrection,
    TrialFile,
)
from programmer_app.records.clinic.visit_values import Kept, Observed, PainScore
from programmer_app.records.clinic.visits import observation_values, score_values
from programmer_app.records.clinic.work import Row, Work, canonical
from programmer_app.records.store.errors import BadValueError, NotFoundError, NotNowError
from programmer_app.records.store.identity import clean
from programmer_app.records.store.tables import (
    ACCOUNT,
    IMPLANT,
    OBSERVATION,
    PAIN_SCORE,
    PATIENT,
    TRIAL,
    TRIAL_CORRECTION,
    TRIAL_DOSE,
)
from programmer_app.therapy.trial import judge_trial

_METHODS = ("single shot", "repeated", "continuous")


class Trials(Room):
    """Calls on trials."""

    ROOM = "trials"

    @call(Action.KEPT)
    def plan(self, work: Work, patient_id: int, plan: PlannedTrial) -> TrialFile:
        """Records a plan.

        Raises:
            BadValueError: A value cannot be.
        """
        work.tell(f"patient {patient_id}", "trial")
        work.row(PATIENT, patient_id)
        values = {
            "patient_id": patient_id,
            **_plan_values(plan),
            "planned_at": work.now,
            "decision": None,
            "decision_reason": "",
            "decided_at": None,
            "decided_by": None,
        }
        return trial_file(work, work.row(TRIAL, work.add(TRIAL, values)))

    @call(Action.KEPT)
    def add_dose(
        self,
        work: Work,
        trial_id: int,
        dose: Mass,
        given_at: datetime,
        *,
        replaces_id: int | None = None,
        reason: str = "",
    ) -> int:
        """Keeps a dose that was given; with `replaces_id` and a reason, in place of one that was entered wrongly.

        Raises:
            BadValueError: It is 0, or was given after now.
        """
        if not dose.amount:
            raise BadValueError(phrase("A dose lies above 0."))
        if given_at.astimezone(UTC) > work.now:
            raise BadValueError(
                phrase("The dose was given after now; correct its time, or the clock of this computer.")
            )
        values = {"given_at": given_at.astimezone(UTC), "dose": dose.token()}
        return _add(work, TRIAL_DOSE, trial_id, values, replaces_id, reason)

    @call(Action.KEPT)
    def add_score(
        self, work: Work, trial_id: int, score: PainScore, *, replaces_id: int | None = None, reason: str = ""
    ) -> int:
        """Keeps how strong the pain is after a dose, or corrects that with a reason."""
        return _add(work, PAIN_SCORE, trial_id, score_values(work, score), replaces_id, reason)

    @call(Action.KEPT)
    def add_observation(
        self,
        work: Work,
        trial_id: int,
        kind: Observed,
        text: str,
        *,
        replaces_id: int | None = None,
        reason: str = "",
    ) -> int:
        """Keeps what the patient can do, or a side effect; or corrects that with a reason."""
        return _add(work, OBSERVATION, trial_id, observation_values(work, kind, text), replaces_id, reason)

    @call(Action.KEPT)
    def decide(self, work: Work, trial_id: int, version: int, decision: Decision, reason: str) -> TrialFile:
        """Decides a trial, with the reason, whatever the rule of 50 percent says; later it is only corrected.

        Raises:
            NotNowError: It is decided, or there is no score to decide by.
            StaleVersionError: Somebody else changed it since it was read.
        """
        row = _undecided(work, trial_id)
        values = _decision_values(work, decision, reason)
        if not work.standing(PAIN_SCORE, "trial_id", trial_id):
            raise NotNowError(phrase("No score was taken after a dose."), next_step=phrase("Take one, then decide."))
        work.tell(f"patient {row['patient_id']}", f"trial {trial_id}")
        return trial_file(work, work.change(TRIAL, trial_id, version, values))

    @call(Action.KEPT)
    def correct_plan(self, work: Work, trial_id: int, version: int, plan: PlannedTrial, reason: str) -> TrialFile:
        """Corrects what was planned, with the pain before; relief is reckoned anew. What stood there is kept.

        Raises:
            BadValueError: A value cannot be, or there is no reason.
            StaleVersionError: Somebody else changed it since it was read.
        """
        row = work.row(TRIAL, trial_id, changing=True)
        work.tell(f"patient {row['patient_id']}", f"trial {trial_id} plan corrected")
        values = _plan_values(plan)
        _keep_corrected(work, trial_id, "plan", row, reason)
        return trial_file(work, work.change(TRIAL, trial_id, version, values))

    @call(Action.KEPT)
    def correct_decision(
        self, work: Work, trial_id: int, version: int, decision: Decision, decision_reason: str, reason: str
    ) -> TrialFile:
        """Corrects a decision, or its reason; what stood there is kept.

        Args:
            work: Given by the office.
            trial_id: Which.
            version: At which it was read.
            decision: That stands from now on.
            decision_reason: Of the decision.
            reason: Why it is corrected.

        Raises:
            NotNowError: It is not decided, or led to an implant that is recorded and would have no decision then.
            StaleVersionError: Somebody else changed it since it was read.
        """
        row = work.row(TRIAL, trial_id, changing=True)
        work.tell(f"patient {row['patient_id']}", f"trial {trial_id} decision corrected")
        if row["decision"] is None:
            raise NotNowError(phrase("This trial is not decided yet."), next_step=phrase("Decide it."))
        values = _decision_values(work, decision, decision_reason)
        if decision != "implant" and work.of(IMPLANT, "trial_id", trial_id):
            raise NotNowError(
                phrase("An implant that is recorded names this trial."), next_step=phrase("Correct the implant first.")
            )
        _keep_corrected(work, trial_id, "decision", row, reason)
        return trial_file(work, work.change(TRIAL, trial_id, version, values))

    @call(Action.OPENED, reads=True)
    def open_trial(self, work: Work, trial_id: int) -> TrialFile:
        """A trial with all that belongs to it, judged by the rule."""
        work.tell(f"trial {trial_id}")
        return trial_file(work, work.row(TRIAL, trial_id))


def _plan_values(plan: PlannedTrial) -> dict[str, Any]:
    if plan.method not in _METHODS:
        raise BadValueError(phrase("'{method}' is no way to give a trial.", method=plan.method))
    if type(plan.baseline) is not int or not 0 <= plan.baseline <= 10:
        raise BadValueError(
            phrase("{baseline} is no score; it is a whole number from 0 to 10.", baseline=repr(plan.baseline))
        )
    steps = [[hours, dose.token()] for hours, dose in plan.doses]
    return {
        "drug": clean(plan.drug, phrase("The drug")),
        "method": plan.method,
        "plan": json.dumps({"doses": steps, "observe_h": plan.observe_h}),
        "baseline": plan.baseline,
    }


def _decision_values(work: Work, decision: Decision, reason: str) -> dict[str, Any]:
    if decision not in {"implant", "no implant"}:
        raise BadValueError(phrase("'{decision}' is no decision of a trial.", decision=decision))
    return {
        "decision": decision,
        "decision_reason": clean(reason, phrase("The reason"), lines=True),
        "decided_at": work.now,
        "decided_by": work.account_id,
    }


def _keep_corrected(work: Work, trial_id: int, part: str, before: Row, reason: str) -> None:
    values = {
        "trial_id": trial_id,
        "part": part,
        "corrected_at": work.now,
        "corrected_by": work.account_id,
        "reason": clean(reason, phrase("The reason of the correction"), lines=True),
        "before": canonical(before),
    }
    work.add(TRIAL_CORRECTION, values)


def _undecided(work: Work, trial_id: int) -> Row:
    row = work.row(TRIAL, trial_id, changing=True)
    if row["decision"] is not None:
        raise NotNowError(
            phrase("Trial {trial_id} is decided.", trial_id=trial_id),
            next_step=phrase("Correct it, or plan a new one."),
        )
    return row


def _add(
    work: Work, table: Table, trial_id: int, values: Mapping[str, Any], replaces_id: int | None, reason: str
) -> int:
    work.tell(f"trial {trial_id}", table.name.replace("_", " "))
    if replaces_id is None:
        _undecided(work, trial_id)
    else:
        work.row(TRIAL, trial_id, changing=True)  # nobody else decides or corrects meanwhile
        before = work.row(table, replaces_id)
        if before["trial_id"] != trial_id:
            raise NotFoundError(phrase("There is no such part {replaces_id} of this trial.", replaces_id=replaces_id))
        if work.of(table, "replaces_id", replaces_id):
            raise NotNowError(phrase("This part was corrected before."), next_step=phrase("Correct the newer one."))
        _keep_corrected(work, trial_id, table.name, before, reason)
        if "taken_at" in values:
            values = {**values, "taken_at": before["taken_at"]}  # what was noted wrongly was noted then
        if "noted_at" in values:
            values = {**values, "noted_at": before["noted_at"]}
    return work.add(table, {"trial_id": trial_id, **values, "replaces_id": replaces_id})


def trial_file(work: Work, row: Row) -> TrialFile:
    """The trial of a row, with all that belongs to it, judged by the rule."""
    trial_id = row["id"]
    doses = work.standing(TRIAL_DOSE, "trial_id", trial_id)
    scores = [Kept(one["id"], filled(PainScore, one)) for one in work.standing(PAIN_SCORE, "trial_id", trial_id)]
    observed = work.standing(OBSERVATION, "trial_id", trial_id)
    return TrialFile(
        id=trial_id,
        version=row["version"],
        patient_id=row["patient_id"],
        plan=_planned(row),
        planned_at=row["planned_at"],
        doses=tuple(Kept(one["id"], GivenDose(one["given_at"], Mass.parse(one["dose"]))) for one in doses),
        scores=tuple(scores),
        functions=tuple(Kept(one["id"], one["text"]) for one in observed if one["kind"] == "function"),
        side_effects=tuple(Kept(one["id"], one["text"]) for one in observed if one["kind"] == "side effect"),
        result=judge_trial(row["baseline"], [score.value.now for score in scores]) if scores else None,
        decision=row["decision"],
        decision_reason=row["decision_reason"],
        decided_at=row["decided_at"],
        decided_by=row["decided_by"],
        corrections=tuple(_correction(work, one) for one in work.of(TRIAL_CORRECTION, "trial_id", trial_id)),
    )


def _planned(row: Row) -> PlannedTrial:
    plan = json.loads(row["plan"])
    steps = tuple((hours, Mass.parse(dose)) for hours, dose in plan["doses"])
    return PlannedTrial(row["drug"], row["method"], steps, plan["observe_h"], row["baseline"])


def _correction(work: Work, row: Row) -> TrialCorrection:
    by = row["corrected_by"]
    name = work.connection.execute(select(ACCOUNT.c.name).where(ACCOUNT.c.id == by)).scalar_one()
    was = _was(row["part"], json.loads(row["before"]))
    return TrialCorrection(was, row["corrected_at"], by, name, row["reason"])


def _was(part: str, before: Row) -> PlannedTrial | GivenDose | PainScore | Noted | Decided:
    """What a row held, from its canonical text."""
    if part == "plan":
        return _planned(before)
    if part == "decision":
        return Decided(before["decision"], before["decision_reason"])
    if part == "trial_dose":
        return GivenDose(datetime.fromisoformat(before["given_at"]), Mass.parse(before["dose"]))
    return filled(PainScore, before) if part == "pain_score" else filled(Noted, before)
