"""One rule of a clinic: a limit below the library's, a drug that is not used here, a finding that weighs more here.

What a rule is and how it is written; `clinic_rules` puts rules on top of a library. A rule only ever makes stricter.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, Self

from pydantic import Field, ValidationError, model_validator

from device.quantities import Concentration, DoseRate, Mass, Quantity
from device.wording import phrase
from programmer_app.therapy.drug import Part, Percent, percent

ANY_DRUG: Final = "any"
"""Subject of a rule that holds for every drug of the library."""
FORMAT: Final = "thecal-clinic-rules/1"
MOST_WHY_CHARACTERS: Final = 300

About = Literal[
    "concentration", "daily_dose", "hourly_dose", "bolus", "demand_bolus", "step_up", "step_down", "daily_step",
    "use", "finding",
]  # fmt: skip
"""What is limited: a quantity of `drug.Limits` from above, the use of a drug at all, or what a finding asks for."""
Effect = Literal["reason", "stop"]
"""Beyond it a person writes a reason, or nothing is programmed."""

KINDS: Final[Mapping[str, type[Quantity | Percent]]] = {
    "concentration": Concentration,
    "daily_dose": DoseRate,
    "hourly_dose": DoseRate,
    "bolus": Mass,
    "demand_bolus": Mass,
    "step_up": Percent,
    "step_down": Percent,
    "daily_step": DoseRate,
}
"""What a limit of each quantity is written as."""
OF_ANY_DRUG: Final = ("step_up", "step_down")
"""What can be limited for every drug at once: shares, not amounts."""
NEVER_STOPPED: Final = "step_down"
"""A dose can always be lowered: for this a rule may ask for a reason and no more."""


class RuleError(ValueError):
    """A rule, or a file of rules, cannot be used; the message says why."""


class ClinicRule(Part):
    """One rule.

    Attributes:
        subject: Name of a drug, `any`, or the code of a finding.
        about: What is limited.
        effect: What happens beyond it.
        value: The most that passes, as a quantity is written; "" where nothing is measured.
        set_by: Who set it.
        set_on: When.
        why: In that person's words.
    """

    subject: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")
    about: About
    effect: Effect
    value: str
    set_by: str = Field(min_length=1, pattern=r"\S")
    set_on: date
    why: str = Field(min_length=1, max_length=MOST_WHY_CHARACTERS, pattern=r"\S")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.about in KINDS:
            amount_of(self.about, self.value)
        elif self.value:
            raise ValueError("nothing is measured here, so there is no value")
        if self.subject == ANY_DRUG and self.about not in OF_ANY_DRUG:
            raise ValueError("for every drug at once only steps of the daily dose are limited")
        if self.about == NEVER_STOPPED and self.effect == "stop":
            raise ValueError("a dose can always be lowered; a rule may ask for a reason, not stop it")
        return self

    @property
    def limit(self) -> Quantity | Percent:
        """The most that passes."""
        return amount_of(self.about, self.value)

    @property
    def place(self) -> tuple[str, str, str]:
        """What it is about: there is one rule for each."""
        return self.subject, self.about, self.effect

    @property
    def cited(self) -> str:
        """Where the limit comes from, for a finding."""
        return phrase(
            "this clinic's rule, set by {name} on {day}: {why}",
            name=self.set_by,
            day=self.set_on.isoformat(),
            why=self.why,
        )


def amount_of(about: str, text: str) -> Quantity | Percent:
    """A limit as it is typed: exact, with its unit.

    Raises:
        ValueError: It is none of that quantity.
    """
    kind = KINDS[about]
    return percent(text) if kind is Percent or not issubclass(kind, Quantity) else kind.parse(text)


class RuleFile(Part):
    """The rules of a clinic as a workstation keeps them."""

    format: Literal["thecal-clinic-rules/1"]
    rules: list[ClinicRule]


def rules_in(data: bytes) -> tuple[ClinicRule, ...]:
    """The rules of a file.

    Raises:
        RuleError: It is no such file.
    """
    try:
        return tuple(RuleFile.model_validate_json(data).rules)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise RuleError(first["msg"].removeprefix("Value error, ")) from error


def as_file(rules: tuple[ClinicRule, ...]) -> bytes:
    """The file of these rules."""
    return RuleFile(format=FORMAT, rules=list(rules)).model_dump_json(indent=1).encode() + b"\n"
