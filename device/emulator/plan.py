"""A program as the pump runs it: whole numbers, and the rules by which they follow from what was asked.

Source: docs/protocol.md parts 1 and 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

DAY_S = 86_400
PRIME, BRIDGE, BOLUS = 0, 1, 2


@dataclass(frozen=True)
class Component:
    """One drug of a solution and its concentration in ng/mL."""

    drug: str
    concentration: int


@dataclass(frozen=True)
class Constant:
    """One flow (nL/h) at all times: simple continuous, minimum rate."""

    flow: int


@dataclass(frozen=True)
class Step:
    """A flow (nL/h) from a second of the day on."""

    start_s: int
    flow: int


@dataclass(frozen=True)
class Flex:
    """The steps of each weekday, Monday first, each rising from second 0."""

    week: tuple[tuple[Step, ...], ...]


@dataclass(frozen=True)
class Periodic:
    """A bolus (nL) over `over_s`, every `every_s`, and a flow (nL/h) between; the first at a second of the day."""

    between: int
    volume_nl: int
    over_s: int
    every_s: int
    first_at_s: int


Basal: TypeAlias = Constant | Flex | Periodic


@dataclass(frozen=True)
class OnceItem:
    """Something that happens once before the basal mode: kind 0 prime, 1 bridge, 2 bolus."""

    kind: int
    volume_nl: int
    duration_s: int


@dataclass(frozen=True)
class Demand:
    """What the patient may ask for."""

    volume_nl: int
    over_s: int
    lockout_s: int
    most_per_24h: int


@dataclass(frozen=True)
class Plan:
    """One image, decoded and checked."""

    solution: tuple[Component, ...]
    basal: Basal
    once: tuple[OnceItem, ...]
    demand: Demand | None
    reservoir_nl: int
    low_alarm_nl: int
    counted: bool


def nearest(top: int, bottom: int) -> int:
    """`top / bottom` to the nearest whole number, an exact half going down."""
    return (2 * top + bottom - 1) // (2 * bottom)


def rounded_up(top: int, bottom: int) -> int:
    """`top / bottom`, rounded up."""
    return -(-top // bottom)


def flow_of_dose_rate(dose_rate: int, concentration: int) -> int:
    """Flow in nL/h for a dose rate in fg/day at a concentration in ng/mL."""
    return nearest(dose_rate, 24 * concentration)


def volume_of_dose(dose: int, concentration: int) -> int:
    """Volume in nL for a dose in fg at a concentration in ng/mL."""
    return nearest(dose, concentration)


def bridge_concentration(new: tuple[Component, ...], old: tuple[Component, ...]) -> int:
    """The concentration (ng/mL) in the old solution by which a bridge is timed.

    It is that of the new primary drug; where the old solution has none of it, of the old solution's first drug.
    """
    for component in old:
        if component.drug == new[0].drug:
            return component.concentration
    return old[0].concentration
