"""A finding, the case it is made on, and the words for amounts in findings."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from device.achievable import DeliveryPlan, OncePlan, PeriodicPlan, plan_of
from device.program import DeliveryProgram, Flex, MinimumRate, PeriodicBolus, SimpleContinuous
from device.pump import PumpModel
from device.quantities import Mass, Quantity, grouped_number, significant
from device.wording import phrase, strung
from programmer_app.therapy.drug import Limit
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits.catalogue import CATALOGUE, Severity
from programmer_app.therapy.projection import DailyDose, daily_doses, daily_doses_of

_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of the checks.

    Attributes:
        code: Key of the catalogue.
        severity: block, reason or note.
        field: Path in the program file, like `basal.patterns.night[0].dose`.
        title: A few words.
        message: What, why, what to do.
        value: The amount found, with its unit.
        limit: What it was measured against, with its unit.
        source: Rule, label or publication, with its standing.
    """

    code: str
    severity: Severity
    field: str
    title: str
    message: str
    value: str
    limit: str
    source: str

    @property
    def needs_confirmation(self) -> bool:
        """Whether it is a note that a person has to confirm before a patient's pump is programmed."""
        return bool(self.confirms)

    @property
    def confirms(self) -> str:
        """What a person confirms, in their own voice; empty where nothing is to be, or a reason is asked for anyway."""
        return CATALOGUE[self.code].confirm if self.severity == "note" else ""


def finding(code: str, field: str, what: str, value: str, limit: str, source: str = "") -> Finding:
    """A finding of the catalogue; `what` says what was found, the catalogue why it matters and what to do.

    Raises:
        KeyError: If the catalogue has no such code.
    """
    entry = CATALOGUE[code]
    message = strung((what, entry.meaning, entry.what_to_do))
    return Finding(code, entry.severity, field, entry.title, message, value, limit, source or entry.source)


def passed(code: str, field: str, what: str, value: str, limit: Limit[Any]) -> Finding:
    """A finding on a limit that is passed. One of the clinic says so in place of what a library's means."""
    entry = CATALOGUE[code]
    if not limit.is_of_clinic:
        return finding(code, field, what, value, text_of(limit.value), limit.cited)
    meaning = (
        phrase("This clinic programs nothing beyond its own limit.")
        if entry.severity == "block"
        else phrase("This clinic asks for a reason beyond its own limit.")
    )
    message = strung((what, meaning, entry.what_to_do))
    return Finding(code, entry.severity, field, entry.title, message, value, text_of(limit.value), limit.cited)


@dataclass(frozen=True, slots=True)
class Bolus:
    """A bolus of a program: where it stands in the file, and what the pump makes of it."""

    field: str
    name: str
    volume_nl: int
    over_s: int
    on_demand: bool = False

    @property
    def over_field(self) -> str:
        """Path of the time that it takes."""
        return self.field.removesuffix("dose") + "over"


@dataclass(frozen=True)
class Case:
    """What is judged.

    Attributes:
        program: The proposed program.
        model: The pump.
        library: Limits and units.
        current: The running program; None when the pump was never programmed or is not known.
        since_change_s: Seconds since the pump was last programmed; None when it is not known.
        counted_nl: What the running pump counts in its reservoir, where the program states no refill; None otherwise.
    """

    program: DeliveryProgram
    model: PumpModel
    library: DrugLibrary
    current: DeliveryProgram | None
    since_change_s: int | None = None
    counted_nl: int | None = None

    @cached_property
    def plan(self) -> DeliveryPlan:
        """What the pump would run."""
        return plan_of(self.program, self.model)

    @cached_property
    def daily(self) -> tuple[DailyDose, ...]:
        """Doses of a day, proposed."""
        return daily_doses_of(self.plan, self.program, self.library)

    @cached_property
    def daily_before(self) -> dict[str, DailyDose]:
        """Doses of a day of the running program, by drug; empty without one."""
        if self.current is None:
            return {}
        return {dose.drug: dose for dose in daily_doses(self.current, self.model, self.library)}

    @property
    def dose_field(self) -> str:
        """Path of what decides the daily dose."""
        basal = self.program.basal
        if isinstance(basal, SimpleContinuous | PeriodicBolus):
            return "basal.dose"
        return "basal.patterns" if isinstance(basal, Flex) else "basal.mode"

    def drug_field(self, index: int) -> str:
        """Path of what decides the daily dose of a drug: the dose, or for a further drug its concentration."""
        return self.dose_field if index == 0 else f"solution[{index}].concentration"

    @cached_property
    def boluses(self) -> tuple[Bolus, ...]:
        """Periodic, once and demand boluses; primes and bridges are none."""
        basal = self.plan.basal
        found = []
        if isinstance(basal, PeriodicPlan):
            found.append(Bolus("basal.dose", phrase("The periodic bolus"), basal.volume_nl, basal.over_s))
        for index, item in self.once("bolus"):
            found.append(Bolus(f"once[{index}].dose", phrase("The bolus"), item.volume_nl, item.duration_s))
        if (demand := self.plan.demand) is not None:
            found.append(
                Bolus("demand.dose", phrase("The demand bolus"), demand.volume_nl, demand.over_s, on_demand=True)
            )
        return tuple(found)

    @property
    def is_steady(self) -> bool:
        """Whether each hour is like the other, so that what limits the day limits the hour."""
        constant = isinstance(self.program.basal, SimpleContinuous | MinimumRate)
        return constant and not self.program.once and self.program.demand is None

    def once(self, kind: str) -> list[tuple[int, OncePlan]]:
        """The `once` items of a kind with their places."""
        return [(index, item) for index, item in enumerate(self.plan.once) if item.kind == kind]


def shown(value: Fraction) -> str:
    """A number for people: exact when short, else to nine digits."""
    rounded = significant(value, _MOST_DIGITS)
    return grouped_number(rounded)


def amount(value: Fraction, unit: str) -> str:
    """A number and its unit."""
    return f"{shown(value)} {unit}"


def times(value: Fraction | int, limit: Fraction | int) -> str:
    """How far a value is from its limit, like `1.5 times the limit`; never rounded onto it. Empty for a limit of 0."""
    if not limit:
        return ""
    ratio = Fraction(value) / limit
    digits = 3
    while significant(ratio, digits) == 1 != ratio and digits < _MOST_DIGITS:
        digits += 1
    return phrase("{ratio} times the limit", ratio=grouped_number(significant(ratio, digits)))


def against(value: Fraction | int, limit: Any) -> str:  # noqa: ANN401 - a limit of the library
    """What the library says and the factor by which it is passed, like `against 20 mg/day, 1.5 times the limit`."""
    bound = limit.value
    size = bound.amount if isinstance(bound, Quantity) else bound.value
    factor = times(value, size)
    if factor:
        return phrase("against {bound}, {factor}", bound=text_of(bound), factor=factor)
    return phrase("against {bound}", bound=text_of(bound))


def flow_text(nl_per_h: Fraction | int) -> str:
    """A flow in mcL/h."""
    return amount(Fraction(nl_per_h) / 1_000, "mcL/h")


def volume_text(nl: Fraction | int) -> str:
    """A volume, in mL from 0.1 mL on, else in mcL."""
    return amount(Fraction(nl) / 10**6, "mL") if nl >= 10**5 else amount(Fraction(nl) / 10**3, "mcL")


def mass_text(fg: Fraction | int, unit: str) -> str:
    """A dose in mg or mcg."""
    return amount(Fraction(fg) / Mass.UNITS[unit], unit)


def text_of(value: Any) -> str:  # noqa: ANN401 - a quantity or a percent of the library
    """A limit of the library as text."""
    return value.text() if isinstance(value, Quantity) else str(value.text())
