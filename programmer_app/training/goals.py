"""What a learner must achieve, as data: each goal is a question to facts, never to what the learner says."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from device.quantities import DoseRate, Duration, Volume
from programmer_app.training.acts import Part, Text

Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")]
Watched = Literal["symptom", "sedation", "breaths_per_min", "side_effects", "withdrawal"]


class Goal(Part):
    """What all goals have.

    Attributes:
        id: Name within the scenario.
        points: What it is worth.
        must: Whether the scenario is failed without it.
        needed: What had to be achieved, for the debrief.
        otherwise: What follows when it is not achieved.
    """

    id: Slug
    points: int = Field(ge=1, le=100, strict=True)
    must: bool = True
    needed: Text
    otherwise: Text


class Runs(Goal):
    """The pump runs a program that has these parts.

    Attributes:
        program: Parts of a program file; only what stands here is compared.
        by: When it is looked at; preset: the end.
    """

    kind: Literal["runs"]
    program: dict[str, Any] = Field(min_length=1)
    by: Duration | None = None


class Delivers(Goal):
    """The pump runs a program at the end: not stopped, lowered, reset or held."""

    kind: Literal["delivers"]


class TipDose(Goal):
    """What leaves the catheter tip lies within a range.

    Attributes:
        low: Lowest dose rate.
        high: Highest.
        since: From when on.
        until: Until when; preset: the end.
        share_percent: So much of that time at least.
        mean_over: Over so long a time before each moment the dose is taken.
    """

    kind: Literal["tip_dose"]
    low: DoseRate
    high: DoseRate
    since: Duration
    until: Duration | None = None
    share_percent: int = Field(default=100, ge=1, le=100, strict=True)
    mean_over: Duration = Field(default_factory=lambda: Duration.parse("4 h"))

    @model_validator(mode="after")
    def _some_dose(self) -> Self:
        if self.low > self.high:
            raise ValueError(f"low is {self.low.text()}, above high, {self.high.text()}: no dose is both")
        return self


class Count(Goal):
    """The pump's count of its reservoir is what is truly in it, at the end."""

    kind: Literal["count"]
    within: Volume


class Alarm(Goal):
    """An alarm is met by reading the pump.

    Attributes:
        alarm: Its name, like `motor-stall`.
        read_within: After it was raised.
        gone: Whether it must be over at the end.
    """

    kind: Literal["alarm"]
    alarm: Text
    read_within: Duration
    gone: bool = True


class Did(Goal):
    """The learner did something, or never did.

    Attributes:
        act: Name of the act.
        before: It comes before the first of this act, which must happen too.
        since: Not earlier.
        by: Not later.
        times: So often at least, 1 to 20.
        never: It must not happen.
    """

    kind: Literal["did"]
    act: Text
    before: Text | None = None
    since: Duration | None = None
    by: Duration | None = None
    times: int = Field(default=1, ge=1, le=20, strict=True)
    never: bool = False


class PatientIs(Goal):
    """The patient stays within bounds.

    Attributes:
        what: Which figure of the patient.
        at_least: Lowest that is allowed.
        at_most: Highest that is allowed.
        since: From when on; preset: the start.
        until: Until when; preset: the end.
    """

    kind: Literal["patient"]
    what: Watched
    at_least: float | None = None
    at_most: float | None = None
    since: Duration | None = None
    until: Duration | None = None

    @model_validator(mode="after")
    def _bounds(self) -> Self:
        if self.at_least is None and self.at_most is None:
            raise ValueError("give at_least or at_most")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise ValueError(f"at_least is {self.at_least}, more than at_most, {self.at_most}")
        return self


class Handset(Goal):
    """The patient's presses of the handset are granted so often, at least and at most."""

    kind: Literal["handset"]
    at_least: int = Field(default=0, ge=0, strict=True)
    at_most: int = Field(default=10_000, ge=0, strict=True)

    @model_validator(mode="after")
    def _bounds(self) -> Self:
        if self.at_least > self.at_most:
            raise ValueError(f"at_least is {self.at_least}, more than at_most, {self.at_most}")
        return self


class Settled(Goal):
    """No write is left with an unknown outcome."""

    kind: Literal["settled"]


class Reported(Goal):
    """A report was written after the last change, and says what the pump runs at the end."""

    kind: Literal["reported"]


AnyGoal = Annotated[
    Runs | Delivers | TipDose | Count | Alarm | Did | PatientIs | Handset | Settled | Reported,
    Field(discriminator="kind"),
]
