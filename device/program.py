"""The delivery program: what a clinician asks a pump to give, as frozen models.

A `DeliveryProgram` is a value. An edit makes a new one. It holds what was asked, exactly and in the units in which it
was asked; what a given pump model makes of it in whole nanolitres stands in `device.achievable`. Doses are of the first
drug of the solution (the primary drug); the others follow by concentration. Files are read and written by
`device.program_file`.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from device.quantities import Concentration, DoseRate, Duration, Length, Mass, Volume

FORMAT: Final = "thecal-program/1"
MINUTES_PER_DAY: Final = 1_440
SHORTEST_STEP_MIN: Final = 15
"""Shortest flex step, minutes. Source: docs/protocol.md 5.1."""

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME: Final = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])", re.ASCII)
_NAME = r"^[a-z0-9][a-z0-9_-]{0,31}$"
_LONGEST_INTERVAL_S: Final = 30 * 86_400
Name = Annotated[str, Field(pattern=_NAME)]


def parse_time(value: object) -> int:
    """Minutes since 00:00 from `HH:MM`.

    Raises:
        ValueError: If it is not a text of that form, from 00:00 to 23:59.
    """
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(f'{value!r} is not a time of day; write it as HH:MM from 00:00 to 23:59, like "06:00"')
    return int(match[1]) * 60 + int(match[2])


def _read_time(value: object, info: ValidationInfo) -> int:
    """As `parse_time`; but in code, unlike in a file, minutes are taken as they are."""
    if info.context != FORMAT and type(value) is int and 0 <= value < MINUTES_PER_DAY:
        return value
    return parse_time(value)


def time_text(minutes: int) -> str:
    """`HH:MM` of minutes since 00:00; 1440 is 24:00."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


TimeOfDay = Annotated[
    int,
    BeforeValidator(_read_time),
    PlainSerializer(time_text, return_type=str),
    WithJsonSchema({"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "examples": ["06:00"]}),
]
"""Minutes since 00:00 by the pump's clock, 0 to 1439; `HH:MM` in files."""


class Part(BaseModel):
    """Base of every part of a program: frozen, no unknown keys."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, serialize_by_alias=True
    )


class Component(Part):
    """One drug of a solution.

    Attributes:
        drug: Name in lower case, as in the drug library.
        concentration: Of this drug in the solution.
    """

    drug: Name
    concentration: Concentration

    @field_validator("concentration")
    @classmethod
    def _possible(cls, value: Concentration) -> Concentration:
        if not 1 <= value.amount <= 10**8:
            raise ValueError(f"{value.text()} cannot be; a concentration lies above 0 and is at most 100 mg/mL")
        return value


Solution = Annotated[tuple[Component, ...], Field(min_length=1, max_length=6)]


def _distinct_drugs(solution: tuple[Component, ...]) -> tuple[Component, ...]:
    seen: set[str] = set()
    for component in solution:
        if component.drug in seen:
            raise ValueError(f"{component.drug} stands twice; each drug once, with its concentration")
        seen.add(component.drug)
    return solution


class MinimumRate(Part):
    """The pump's lowest rate, which keeps the catheter open."""

    mode: Literal["minimum_rate"] = "minimum_rate"


class SimpleContinuous(Part):
    """One rate, day and night."""

    mode: Literal["simple_continuous"] = "simple_continuous"
    dose: DoseRate


class FlexStep(Part):
    """One step of a flex pattern; lasts to the next or to 24:00.

    Attributes:
        start: Minute of the day at which it begins (key `from` in files).
        dose: Dose rate while it lasts.
    """

    start: TimeOfDay = Field(alias="from")
    dose: DoseRate


class Week(Part):
    """Which pattern runs on which day."""

    mon: Name
    tue: Name
    wed: Name
    thu: Name
    fri: Name
    sat: Name
    sun: Name

    def of(self, weekday: int) -> str:
        """Name of the pattern of a weekday, 0 = Monday."""
        name: str = getattr(self, WEEKDAYS[weekday])
        return name


Pattern = Annotated[tuple[FlexStep, ...], Field(min_length=1, max_length=96)]


class Flex(Part):
    """Steps through the day, with one pattern for all days or one a weekday."""

    mode: Literal["flex"] = "flex"
    patterns: dict[Name, Pattern] = Field(min_length=1, max_length=7)
    week: Week | None = None

    @field_validator("patterns")
    @classmethod
    def _whole_days(cls, patterns: dict[str, tuple[FlexStep, ...]]) -> dict[str, tuple[FlexStep, ...]]:
        for name, steps in patterns.items():
            _check_pattern(name, steps)
        return patterns

    @model_validator(mode="after")
    def _week_names_patterns(self) -> Self:
        if self.week is None:
            if len(self.patterns) > 1:
                raise ValueError('several patterns but no week; add "week" with a pattern for each of mon to sun')
            return self
        used = [self.week.of(day) for day in range(7)]
        for day, name in zip(WEEKDAYS, used, strict=True):
            if name not in self.patterns:
                known = ", ".join(self.patterns)
                raise ValueError(f"week.{day} names the pattern '{name}', which is not there; patterns are {known}")
        if unused := [name for name in self.patterns if name not in used]:
            raise ValueError(f"no day uses the pattern '{unused[0]}'; give it a day or leave it out")
        return self

    def pattern_of(self, weekday: int) -> tuple[FlexStep, ...]:
        """The steps of a weekday, 0 = Monday."""
        name = next(iter(self.patterns)) if self.week is None else self.week.of(weekday)
        return self.patterns[name]


def _check_pattern(name: str, steps: tuple[FlexStep, ...]) -> None:
    """Refuses a pattern that does not cover the day from 00:00 to 24:00 once, in steps of at least 15 min."""
    if steps[0].start != 0:
        raise ValueError(
            f"{name}[0].from is {time_text(steps[0].start)}: a gap from 00:00; the first step begins at 00:00"
        )
    for index, (step, following) in enumerate(
        zip(steps, [*(s.start for s in steps[1:]), MINUTES_PER_DAY], strict=True)
    ):
        where = f"{name}[{index + 1}].from" if index + 1 < len(steps) else f"{name}[{index}]"
        if following <= step.start:
            raise ValueError(
                f"{where} is {time_text(following)}, not after {time_text(step.start)}: steps overlap; times must rise"
            )
        if following - step.start < SHORTEST_STEP_MIN:
            lasts = f"{name}[{index}] lasts from {time_text(step.start)} to {time_text(following)}"
            raise ValueError(f"{lasts}; a step lasts at least {SHORTEST_STEP_MIN} min")


class PeriodicBolus(Part):
    """The same bolus at fixed times, with a background between.

    Attributes:
        dose: Of one bolus.
        over: How long one bolus takes.
        every: From the start of one bolus to that of the next: a divisor of 24 h, or a whole number of days.
        first_at: Minute of the day of the first bolus.
        between: Background, `minimum_rate` or a dose rate; the bolus replaces it while it runs.
    """

    mode: Literal["periodic_bolus"] = "periodic_bolus"
    dose: Mass
    over: Duration
    every: Duration
    first_at: TimeOfDay
    between: Literal["minimum_rate"] | DoseRate

    @model_validator(mode="after")
    def _fits_the_day(self) -> Self:
        every_s, over_s = self.every.amount, self.over.amount
        if every_s == 0 or every_s > _LONGEST_INTERVAL_S or (86_400 % every_s and every_s % 86_400):
            limit = "it must divide 24 h (like 6 h) or be a whole number of days, 30 d at most"
            raise ValueError(f"every is {self.every.text()}; {limit}")
        if over_s == 0 or over_s >= every_s:
            limit = f"it must be longer than 0 and shorter than every ({self.every.text()})"
            raise ValueError(f"over is {self.over.text()}; {limit}")
        return self


Basal = Annotated[MinimumRate | SimpleContinuous | Flex | PeriodicBolus, Field(discriminator="mode")]


class Prime(Part):
    """Fills tubing and catheter quickly; not meant to reach the patient."""

    kind: Literal["prime"] = "prime"
    volume: Volume


class Bridge(Part):
    """Gives the OLD solution at `dose` until it has left the tubing and catheter.

    Attributes:
        dose: Dose rate, of the old solution, while it lasts.
        old_solution: What tubing and catheter still hold.
    """

    kind: Literal["bridge"] = "bridge"
    dose: DoseRate
    old_solution: Solution

    _distinct = field_validator("old_solution")(_distinct_drugs)


class OnceBolus(Part):
    """One bolus before the basal mode begins."""

    kind: Literal["bolus"] = "bolus"
    dose: Mass
    over: Duration


OnceItem = Annotated[Prime | Bridge | OnceBolus, Field(discriminator="kind")]


class Demand(Part):
    """Boluses that the patient may ask for.

    Attributes:
        dose: Of one bolus.
        over: How long one bolus takes.
        lockout: From the END of one bolus to the earliest start of the next.
        max_per_24h: How many may START in any 24 h.
    """

    dose: Mass
    over: Duration
    lockout: Duration
    max_per_24h: int = Field(ge=1, le=96, strict=True)

    @field_validator("over", "lockout")
    @classmethod
    def _not_zero(cls, value: Duration) -> Duration:
        if value.amount == 0:
            raise ValueError('0 is not a length of time; write it like "5 min"')
        return value


class Reservoir(Part):
    """What the reservoir holds when the program starts, and when the pump is to call.

    Attributes:
        volume: In the reservoir at the start.
        low_alarm: Calculated volume at which the low-reservoir alarm sounds.
    """

    volume: Volume
    low_alarm: Volume


class Segment(Part):
    """A piece of catheter."""

    name: Name
    length: Length
    volume_per_cm: Volume

    @field_validator("length", "volume_per_cm")
    @classmethod
    def _not_zero(cls, value: Length | Volume) -> Length | Volume:
        if value.amount == 0:
            raise ValueError("0 cannot be; measure it or take it from the implant record")
        return value


class Catheter(Part):
    """The catheter as implanted, from pump to tip."""

    segments: tuple[Segment, ...] = Field(min_length=1, max_length=6)


class DeliveryProgram(Part):
    """A whole therapy: solution, basal mode, what happens once, demand boluses, reservoir, catheter."""

    format: Literal["thecal-program/1"] = FORMAT
    solution: Solution
    basal: Basal
    once: tuple[OnceItem, ...] = Field(default=(), max_length=8)
    demand: Demand | None = None
    reservoir: Reservoir
    catheter: Catheter

    _distinct = field_validator("solution")(_distinct_drugs)

    @property
    def primary(self) -> Component:
        """The drug that all doses are of."""
        return self.solution[0]

    def with_changes(self, **changes: Any) -> DeliveryProgram:  # noqa: ANN401 - any field of the model
        """A validated copy with some fields replaced.

        Raises:
            pydantic.ValidationError: If the result is no program.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate(fields | changes)
