"""Trials before an implant: plan, doses, scores, function, side effects, and the decision with its reason.

Relief and the rule of 50 percent are `therapy.trial`'s. The rule decides nothing: a person does, with a reason either
way, and a decision for an implant is what an implant's record may name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Table

from device.quantities import Mass
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.person import filled
from programmer_app.records.clinic.visit_values import Kept, Observed, PainScore
from programmer_app.records.clinic.visits import observation_values, score_values
from programmer_app.records.clinic.work import Row, Work
from programmer_app.records.store.errors import BadValueError, NotFoundError, NotNowError
from programmer_app.records.store.identity import clean
from programmer_app.records.store.tables import OBSERVATION, PAIN_SCORE, PATIENT, TRIAL, TRIAL_DOSE
from programmer_app.therapy.trial import Method, TrialPlan, TrialResult, judge_trial

Decision = Literal["implant", "no implant"]
_METHODS = ("single shot", "repeated", "continuous")


@dataclass(frozen=True, slots=True)
class PlannedTrial:
    """A trial as planned.

    Attributes:
        drug: Name as in the library.
        method: How it is given.
        doses: With hours after the first; none for a continuous trial.
        observe_h: How long the patient is watched after each; None where no source says.
        baseline: Pain before, 0 to 10.
    """

    drug: str
    method: Method
    doses: tuple[tuple[int, Mass], ...]
    observe_h: int | None
    baseline: int

    @classmethod
    def of(cls, plan: TrialPlan, baseline: int) -> PlannedTrial:
        """The plan of `therapy.trial.plan_trial`, with the pain before."""
        doses = tuple((step.after_h, step.dose) for step in plan.steps)
        return cls(plan.drug, plan.method, doses, plan.observe_h, baseline)


@dataclass(frozen=True, slots=True)
class GivenDose:
    """A dose that was given."""

    given_at: datetime
    dose: Mass


@dataclass(frozen=True, slots=True)
class TrialFile:
    """A trial with all that belongs to it; `result` is None before the first score."""

    id: int
    version: int
    patient_id: int
    plan: PlannedTrial
    planned_at: datetime
    doses: tuple[Kept[GivenDose], ...]
    scores: tuple[Kept[PainScore], ...]
    functions: tuple[Kept[str], ...]
    side_effects: tuple[Kept[str], ...]
    result: TrialResult | None
    decision: str | None
    decision_reason: str
    decided_at: datetime | None
    decided_by: int | None


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
        if plan.method not in _METHODS:
            raise BadValueError(f"'{plan.method}' is no way to give a trial.")
        if type(plan.baseline) is not int or not 0 <= plan.baseline <= 10:
            raise BadValueError(f"{plan.baseline!r} is no score; it is a whole number from 0 to 10.")
        steps = [[hours, dose.token()] for hours, dose in plan.doses]
        values = {
            "patient_id": patient_id,
            "drug": clean(plan.drug, "The drug"),
            "method": plan.method,
            "plan": json.dumps({"doses": steps, "observe_h": plan.observe_h}),
            "baseline": plan.baseline,
            "planned_at": work.now,
            "decision": None,
            "decision_reason": "",
            "decided_at": None,
            "decided_by": None,
        }
        return trial_file(work, work.row(TRIAL, work.add(TRIAL, values)))

    @call(Action.KEPT)
    def add_dose(
        self, work: Work, trial_id: int, dose: Mass, given_at: datetime, *, replaces_id: int | None = None
    ) -> int:
        """Keeps a dose that was given.

        Raises:
            BadValueError: It is 0, or was given after now.
        """
        if not dose.amount:
            raise BadValueError("A dose lies above 0.")
        if given_at.astimezone(UTC) > work.now:
            raise BadValueError("The dose was given after now; correct its time, or the clock of this computer.")
        values = {"given_at": given_at.astimezone(UTC), "dose": dose.token()}
        return _add(work, TRIAL_DOSE, trial_id, values, replaces_id)

    @call(Action.KEPT)
    def add_score(self, work: Work, trial_id: int, score: PainScore, *, replaces_id: int | None = None) -> int:
        """Keeps how strong the pain is after a dose."""
        return _add(work, PAIN_SCORE, trial_id, score_values(work, score), replaces_id)

    @call(Action.KEPT)
    def add_observation(
        self, work: Work, trial_id: int, kind: Observed, text: str, *, replaces_id: int | None = None
    ) -> int:
        """Keeps what the patient can do, or a side effect."""
        return _add(work, OBSERVATION, trial_id, observation_values(work, kind, text), replaces_id)

    @call(Action.KEPT)
    def decide(self, work: Work, trial_id: int, version: int, decision: Decision, reason: str) -> TrialFile:
        """Decides a trial, with the reason, whatever the rule of 50 percent says; final.

        Raises:
            NotNowError: It is decided, or there is no score to decide by.
            StaleVersionError: Somebody else changed it since it was read.
        """
        row = _undecided(work, trial_id)
        if decision not in {"implant", "no implant"}:
            raise BadValueError(f"'{decision}' is no decision of a trial.")
        if not work.standing(PAIN_SCORE, "trial_id", trial_id):
            raise NotNowError("No score was taken after a dose.", next_step="Take one, then decide.")
        values = {
            "decision": decision,
            "decision_reason": clean(reason, "The reason", lines=True),
            "decided_at": work.now,
            "decided_by": work.account_id,
        }
        work.tell(f"patient {row['patient_id']}", f"trial {trial_id}")
        return trial_file(work, work.change(TRIAL, trial_id, version, values))

    @call(Action.OPENED, reads=True)
    def open_trial(self, work: Work, trial_id: int) -> TrialFile:
        """A trial with all that belongs to it, judged by the rule."""
        work.tell(f"trial {trial_id}")
        return trial_file(work, work.row(TRIAL, trial_id))


def _undecided(work: Work, trial_id: int) -> Row:
    row = work.row(TRIAL, trial_id, changing=True)
    if row["decision"] is not None:
        raise NotNowError(f"Trial {trial_id} is decided.", next_step="Plan a new one.")
    return row


def _add(work: Work, table: Table, trial_id: int, values: Mapping[str, Any], replaces_id: int | None) -> int:
    work.tell(f"trial {trial_id}", table.name.replace("_", " "))
    _undecided(work, trial_id)
    if replaces_id is not None:
        if work.row(table, replaces_id)["trial_id"] != trial_id:
            raise NotFoundError(f"There is no such part {replaces_id} of this trial.")
        if work.of(table, "replaces_id", replaces_id):
            raise NotNowError("This part was corrected before.", next_step="Correct the newer one.")
    return work.add(table, {"trial_id": trial_id, **values, "replaces_id": replaces_id})


def trial_file(work: Work, row: Row) -> TrialFile:
    """The trial of a row, with all that belongs to it, judged by the rule."""
    trial_id = row["id"]
    plan = json.loads(row["plan"])
    steps = tuple((hours, Mass.parse(dose)) for hours, dose in plan["doses"])
    doses = work.standing(TRIAL_DOSE, "trial_id", trial_id)
    scores = [Kept(one["id"], filled(PainScore, one)) for one in work.standing(PAIN_SCORE, "trial_id", trial_id)]
    observed = work.standing(OBSERVATION, "trial_id", trial_id)
    return TrialFile(
        id=trial_id,
        version=row["version"],
        patient_id=row["patient_id"],
        plan=PlannedTrial(row["drug"], row["method"], steps, plan["observe_h"], row["baseline"]),
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
    )
