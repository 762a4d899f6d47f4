"""What a trial is made of: plan, doses that were given, decision, what was corrected; and all of it in one file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from device.quantities import Mass
from programmer_app.records.clinic.visit_values import Kept, Observed, PainScore
from programmer_app.therapy.trial import Method, TrialPlan, TrialResult

Decision = Literal["implant", "no implant"]


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
class Decided:
    """A decision with its reason."""

    decision: str
    reason: str


@dataclass(frozen=True, slots=True)
class Noted:
    """What the patient can do, or a side effect."""

    kind: Observed
    text: str


@dataclass(frozen=True, slots=True)
class TrialCorrection:
    """What stood in a trial and was corrected.

    Attributes:
        was: The plan, dose, score, observation or decision that does not stand any more.
        at: When it was corrected.
        by: Number of the account.
        name: Of that account.
        reason: Why, in that person's words.
    """

    was: PlannedTrial | GivenDose | PainScore | Noted | Decided
    at: datetime
    by: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrialFile:
    """A trial with all that belongs to it; `result` is None before the first score, `corrections` are oldest first."""

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
    corrections: tuple[TrialCorrection, ...] = ()
