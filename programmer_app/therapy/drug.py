"""One drug of the library: its limits, and what else is known of it, each figure with its source and standing.

A limit is hard (nothing beyond it is ever sent) or soft (a reason is asked for); null means that no limit is set. Only
a figure with a source that was read may be hard.

Source: Open PCA pump requirements R6.9.0 (order of limits); ISMP tall-man list.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Any, Final, Generic, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from device.quantities import Concentration, DoseRate, Mass, plain_number

_PERCENT_WITH_SPACE: Final = " %"
V = TypeVar("V")


@dataclass(frozen=True, slots=True, order=True)
class Percent:
    """A share in percent, exact."""

    value: Fraction

    def text(self) -> str:
        """Like `30 %`."""
        return f"{plain_number(self.value)} %"


def percent(value: object) -> Percent:
    """A share as it is written, like `30 %`.

    Raises:
        ValueError: It is written otherwise.
    """
    if not isinstance(value, str) or not value.endswith(_PERCENT_WITH_SPACE):
        raise ValueError('a share is written like "30 %"')
    number = value.removesuffix(_PERCENT_WITH_SPACE)
    if not (number.isascii() and number.isdigit() and number == str(int(number))):
        raise ValueError('a share is written like "30 %", a whole number')
    return Percent(Fraction(int(number)))


PercentText = Annotated[Percent, BeforeValidator(percent)]
THIS_CLINIC: Final = "this clinic"
Status = Literal["label", "published", "background, unverified"]
Standing = Literal["label", "published", "background, unverified", "this clinic"]
"""Of a limit: that of the file, or set by the clinic on top of it."""
_RANKS: Final = ("hard_low", "soft_low", "typical", "soft_high", "hard_high")


class Part(BaseModel):
    """Base of every part of the library: frozen, strict, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)


class Limit(Part, Generic[V]):
    """One figure and where it comes from."""

    value: V
    source: str = Field(min_length=1)
    status: Standing

    @field_validator("status")
    @classmethod
    def _of_a_file(cls, value: Standing, info: ValidationInfo) -> Standing:
        if info.mode == "json" and value == THIS_CLINIC:
            raise ValueError("a library does not speak for a clinic")
        return value

    @property
    def is_of_clinic(self) -> bool:
        """Whether a rule of the clinic set it."""
        return self.status == THIS_CLINIC

    @property
    def cited(self) -> str:
        """Source and standing, for a finding."""
        return self.source if self.is_of_clinic else f"{self.source} ({self.status})"


class Band(Part, Generic[V]):
    """Limits of one quantity, each null (not set) or in order: hard_low, soft_low, typical, soft_high, hard_high."""

    hard_low: Limit[V] | None
    soft_low: Limit[V] | None
    typical: Limit[V] | None
    soft_high: Limit[V] | None
    hard_high: Limit[V] | None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        standing = [(rank, limit) for rank in _RANKS if (limit := getattr(self, rank)) is not None]
        for (lower, low), (upper, high) in pairwise(standing):
            if high.value < low.value:
                raise ValueError(f"{upper} ({_shown(high.value)}) lies below {lower} ({_shown(low.value)})")
        for rank, limit in standing:
            if rank.startswith("hard") and limit.status == "background, unverified":
                raise ValueError(f"{rank} is background, unverified; only a figure with a source that was read is hard")
        return self

    @property
    def unset_high(self) -> bool:
        """Whether nothing bounds the quantity above."""
        return self.soft_high is None and self.hard_high is None


def _shown(value: Any) -> str:  # noqa: ANN401 - a quantity or a percent
    return str(value.text())


class Limits(Part):
    """What is limited for each drug. Steps compare a proposed daily dose with the running one.

    Attributes:
        concentration: Of the drug in the solution.
        daily_dose: In any 24 h.
        hourly_dose: In any 60 min.
        bolus: Of one bolus, by schedule, once or on command.
        demand_bolus: Of one bolus that the patient asks for; `bolus` holds for it too.
        step_up: Rise of the daily dose, share of the running one.
        step_down: Its fall, likewise.
        daily_step: Its rise as an amount.
    """

    concentration: Band[Concentration]
    daily_dose: Band[DoseRate]
    hourly_dose: Band[DoseRate]
    bolus: Band[Mass]
    demand_bolus: Band[Mass]
    step_up: Band[PercentText]
    step_down: Band[PercentText]
    daily_step: Band[DoseRate]


class Sourced(Part):
    """Something known, in words, and where it comes from."""

    text: str = Field(min_length=1)
    source: str = Field(min_length=1)
    status: Status

    @property
    def cited(self) -> str:
        """Source and standing."""
        return f"{self.source} ({self.status})"


class Stability(Part):
    """How long a drug keeps in a pump under a condition.

    Attributes:
        days: Whole days.
        condition: In words.
        fill: The first fill of a new pump, a later one, or any.
        dilution: Weaker than every labelled strength, of a labelled strength, or any.
        with_drugs: The other drugs of the solution, all of them; none when it is alone.
    """

    days: int = Field(ge=1, le=366)
    condition: str
    fill: Literal["first", "later", "any"]
    dilution: Literal["diluted", "undiluted", "any"]
    with_drugs: tuple[str, ...]
    source: str = Field(min_length=1)
    status: Status

    @field_validator("with_drugs", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value


class StepInterval(Sourced):
    """The shortest time between two rises of the daily dose."""

    hours: int = Field(ge=1, le=24 * 366)


class StartDose(Part):
    """Range in which the daily dose begins, for a group of patients; `low` null when only the most is known."""

    population: str
    low: DoseRate | None
    high: DoseRate
    source: str = Field(min_length=1)
    status: Status

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.low is not None and self.low > self.high:
            raise ValueError(f"low ({self.low.text()}) lies above high ({self.high.text()})")
        return self


class TestDoses(Sourced):
    """Doses of a trial, rising or as the text says."""

    __test__ = False  # the name is of the field, not of a test

    method: Literal["single shot", "repeated", "continuous"]
    doses: tuple[Mass, ...] = Field(min_length=1)
    interval_h: int | None = Field(ge=1, le=24 * 30)

    @field_validator("doses", mode="before")
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value


class Observation(Sourced):
    """How long a patient is watched; `hours` null when the source gives no time."""

    occasion: Literal["test dose", "start or increase", "refill"]
    hours: int | None = Field(ge=1, le=24 * 30)


class PumpLabel(Part):
    """Whether a product is labelled for long-term intrathecal infusion."""

    status: Literal["labelled", "off-label"]
    text: str


class StrengthEntry(Part):
    """Limits of one drug in solutions of one range of concentrations, in place of the drug's own.

    Attributes:
        code: Unique in the library, like `morphine-25`.
        low: Weakest concentration of the range, inclusive.
        high: Strongest, inclusive; as `low` for one strength.
        limits: All of them: what is null here has no limit, whatever the drug's own say.
    """

    code: str = Field(pattern=r"^[a-z0-9][a-z0-9_.-]{0,63}$")
    low: Concentration
    high: Concentration
    limits: Limits

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.low > self.high:
            raise ValueError(f"low ({self.low.text()}) lies above high ({self.high.text()})")
        return self


class Drug(Part):
    """One drug of the library."""

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")
    tall_man: str
    tall_man_source: str
    unit: Literal["mcg", "mg"]
    pump_label: PumpLabel
    label_strengths: tuple[Limit[Concentration], ...]
    limits: Limits
    strengths: tuple[StrengthEntry, ...]
    stability: tuple[Stability, ...]
    step_interval: StepInterval | None
    start_dose: tuple[StartDose, ...]
    test_doses: tuple[TestDoses, ...]
    observation: tuple[Observation, ...]
    opioid: bool
    notes: tuple[str, ...]

    @field_validator(
        "label_strengths", "strengths", "stability", "start_dose", "test_doses", "observation", "notes", mode="before"
    )
    @classmethod
    def _from_list(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    @model_validator(mode="after")
    def _same_name(self) -> Self:
        if self.tall_man.lower() != self.name:
            raise ValueError(f"tall_man '{self.tall_man}' is not '{self.name}' in other letters")
        strengths = [strength.value for strength in self.label_strengths]
        if strengths != sorted(set(strengths)):
            raise ValueError("label_strengths do not rise")
        return self

    @field_validator("strengths")
    @classmethod
    def _apart(cls, entries: tuple[StrengthEntry, ...]) -> tuple[StrengthEntry, ...]:
        for lower, upper in pairwise(entries):
            if upper.low <= lower.high:
                raise ValueError(f"{upper.code} does not lie above {lower.code}")
        return entries

    def limits_at(self, concentration: Concentration) -> Limits:
        """The limits of a solution of this strength: those of its own entry, or the drug's."""
        for entry in self.strengths:
            if entry.low <= concentration <= entry.high:
                return entry.limits
        return self.limits
