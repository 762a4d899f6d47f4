"""When a pump must be seen again: the earliest of volume, volume at most, stability of the solution and battery.

How long a solution keeps comes from the drug library alone. Where it holds no figure for a mixture, the figures of the
drugs alone bound it from above, and that is said. Days are rounded down.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

from device.program import Component
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.drug import Drug, Stability
from programmer_app.therapy.library import DrugLibrary

DueGoverns = Literal["volume", "volume_at_most", "stability", "battery"]


@dataclass(frozen=True, slots=True)
class Keeps:
    """How long a solution keeps in a pump.

    Attributes:
        days: Whole days; None when the library holds no figure for any of its drugs.
        drug: The drug that keeps least; None likewise.
        figure: Its figure, with condition, source and standing; None likewise.
        without: Drugs of the solution for which there is no figure in just this solution.
    """

    days: int | None
    drug: str | None
    figure: Stability | None
    without: tuple[str, ...]


def solution_keeps(solution: tuple[Component, ...], library: DrugLibrary, *, first_fill: bool) -> Keeps:
    """How long a solution keeps, by the least of its drugs.

    Args:
        solution: In the reservoir.
        library: Holds the figures.
        first_fill: Whether it is the first fill of a new pump.
    """
    found: list[tuple[int, str, Stability]] = []
    without = []
    for part in solution:
        drug = library.get(part.drug)
        others = {other.drug for other in solution} - {part.drug}
        figures = [] if drug is None else _fitting(drug, part, others, first_fill)
        if not figures:
            without.append(part.drug)
            figures = [] if drug is None else _fitting(drug, part, set(), first_fill)
        found += [(figure.days, part.drug, figure) for figure in figures]
    if not found:
        return Keeps(None, None, None, tuple(without))
    days, name, figure = min(found, key=lambda entry: entry[0])
    return Keeps(days, name, figure, tuple(without))


def _fitting(drug: Drug, part: Component, others: set[str], first_fill: bool) -> list[Stability]:
    """Figures of a drug for this fill, strength and company; those of a first fill before those of any."""
    strengths = {strength.value for strength in drug.label_strengths}
    dilution = "undiluted" if part.concentration in strengths else "diluted"
    fit = [
        figure
        for figure in drug.stability
        if figure.dilution in {"any", dilution}
        and set(figure.with_drugs) == others
        and figure.fill in {"any", "first" if first_fill else "later"}
    ]
    return [figure for figure in fit if figure.fill != "any"] or fit


@dataclass(frozen=True, slots=True)
class ProgramDue:
    """Dates of a program, each None where nothing limits.

    Attributes:
        volume_on: Low-reservoir volume by schedule.
        volume_at_most_on: The same with every demand bolus; None when the program grants none.
        stability_on: As long as the solution keeps.
        battery_on: Replacement of the pump.
        due: The earliest.
        governed_by: Which one that is; of equals the first in this order.
        keeps: What the date of stability rests on.
    """

    volume_on: date | None
    volume_at_most_on: date | None
    stability_on: date | None
    battery_on: date | None
    due: date | None
    governed_by: DueGoverns | None
    keeps: Keeps

    def by_volume(self) -> ProgramDue:
        """The same by the volume alone, for a program that begins between two fillings."""
        days: list[tuple[date, DueGoverns]] = []
        if self.volume_on is not None:
            days.append((self.volume_on, "volume"))
        if self.volume_at_most_on is not None:
            days.append((self.volume_at_most_on, "volume_at_most"))
        due, governs = min(days) if days else (None, None)
        return replace(self, stability_on=None, battery_on=None, due=due, governed_by=governs)


def program_due(
    curves: Curves,
    library: DrugLibrary,
    filled_on: date,
    *,
    first_fill: bool,
    battery_on: date | None = None,
) -> ProgramDue:
    """When a program that begins on the day of a filling must be seen to.

    Args:
        curves: Of the program from the filling on.
        library: Holds the figures of stability.
        filled_on: Day of the filling.
        first_fill: Whether it is the first fill of a new pump.
        battery_on: Day by which the pump is to be replaced; None when it is not known.
    """
    keeps = solution_keeps(curves.program.solution, library, first_fill=first_fill)
    at_most_h = curves.low_at_most_h if curves.course.demand is not None else None
    dates: dict[DueGoverns, date | None] = {
        "volume": day_after(filled_on, curves.low_at_h),
        "volume_at_most": day_after(filled_on, at_most_h),
        "stability": _after_d(filled_on, keeps.days),
        "battery": battery_on,
    }
    standing = [(day, name) for name, day in dates.items() if day is not None]
    due, governs = min(standing, key=lambda entry: entry[0]) if standing else (None, None)
    return ProgramDue(
        volume_on=dates["volume"],
        volume_at_most_on=dates["volume_at_most"],
        stability_on=dates["stability"],
        battery_on=battery_on,
        due=due,
        governed_by=governs,
        keeps=keeps,
    )


def whole_days(hours: Fraction) -> int:
    """Days until something is due, rounded down: never later than it truly is."""
    return int(hours // 24)


def day_after(day: date, hours: Fraction | None) -> date | None:
    """The day on which something is due so many hours after a moment of `day`, on every screen and in every report.

    It is never later than the true moment, and the number of days beside it is `whole_days`.
    """
    return None if hours is None else _after_d(day, whole_days(hours))


def _after_d(day: date, days: int | None) -> date | None:
    return None if days is None else day + timedelta(min(days, (date.max - day).days))
