"""Doses and settings for the table of the review. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from device.program import DeliveryProgram
from device.pump import PumpModel, PumpReading, PumpStatus
from device.quantities import grouped_number, significant
from device.wording import phrase
from programmer_app.therapy.bridging import same_solution
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import DailyDose
from programmer_app.ui.editors.refill_dates import LowReservoir, low_reservoir
from programmer_app.ui.editors.review_rows import Compared, base_of, compared
from programmer_app.ui.editors.wording import MINUS, ml_per_day, percent_change
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.key_value_table import KeyValueRow

_MARKS: Final = {"changed": phrase("changed"), "new": phrase("new"), "gone": phrase("gone")}


@dataclass(frozen=True)
class Reviewed:
    """What is compared: kept from the moment at which the review begins.

    Attributes:
        reading: The interrogation.
        draft: The program to be sent.
        old: Daily doses of the program in the pump.
        new: Daily doses of the draft.
        status: What the program in the pump is compared by: at a refill as the Refill screen saw it, else as read.
    """

    reading: PumpReading
    draft: DeliveryProgram
    old: tuple[DailyDose, ...]
    new: tuple[DailyDose, ...]
    status: PumpStatus


def setting_rows(reviewed: Reviewed, library: DrugLibrary) -> list[Compared]:
    """Every setting, running now against after programming."""
    return compared(base_of(reviewed.reading, reviewed.status), reviewed.draft, library)


def dose_rows(reviewed: Reviewed, library: DrugLibrary, tone: Tone) -> list[KeyValueRow]:
    """Daily doses, scheduled and at most, of every drug before and after."""
    old, new = ({dose.drug: dose for dose in doses} for doses in (reviewed.old, reviewed.new))
    rows = []
    for drug in dict.fromkeys([*new, *old]):
        name = library.tall_man(drug)
        name = name[:1].upper() + name[1:] if name == drug else name
        before, after = old.get(drug), new.get(drug)
        rows.append(_dose_row(tr("{name}, scheduled", name=name), before, after, tone, most=False))
        rows.append(_dose_row(tr("{name}, at most with boluses", name=name), before, after, tone, most=True))
    return rows


def _dose_row(label: str, before: DailyDose | None, after: DailyDose | None, tone: Tone, *, most: bool) -> KeyValueRow:
    def exact(dose: DailyDose | None) -> Fraction:
        if dose is None:
            return Fraction(0)
        return dose.at_most if most else dose.scheduled

    def text(dose: DailyDose | None) -> str:
        if dose is None:
            return tr("none")
        return f"{grouped_number(dose.at_most_shown if most else dose.scheduled_shown)} {dose.unit}/day"

    change = "" if before is None else percent_change(exact(before), exact(after))
    if before is None or after is None:
        change = tr(_MARKS["new" if before is None else "gone"])
    return KeyValueRow(label, text(before), text(after), change, tone)


def volume_rows(reviewed: Reviewed) -> list[KeyValueRow]:
    """Volume of a day before and after, where the solution is another: it shows here even if every dose stays."""
    base = base_of(reviewed.reading, reviewed.status)
    if base is None or same_solution(base.solution, reviewed.draft.solution):
        return []
    before = _ml_per_day(base, reviewed.old)
    after = _ml_per_day(reviewed.draft, reviewed.new)
    change = "" if before is None or after is None else percent_change(before, after)
    return [KeyValueRow(tr("Volume, scheduled"), _volume_text(before), _volume_text(after), change, "info")]


def _ml_per_day(program: DeliveryProgram, doses: tuple[DailyDose, ...]) -> Fraction | None:
    if not doses:
        return None
    return ml_per_day(doses[0], program.primary.concentration)


def _volume_text(ml: Fraction | None) -> str:
    return tr("none") if ml is None else f"{grouped_number(significant(ml))} mL/day"


def refill_row(reviewed: Reviewed, model: PumpModel, library: DrugLibrary) -> KeyValueRow:
    """Date of the low-reservoir alarm before and after."""
    clock_s = reviewed.status.clock_s
    base = base_of(reviewed.reading, reviewed.status)
    before = None if base is None else low_reservoir(base, model, library, clock_s)
    after = low_reservoir(reviewed.draft, model, library, clock_s)
    change = ""
    if before is not None and before.days is not None and after.days is not None and before.days != after.days:
        days = after.days - before.days
        change = f"{'+' if days > 0 else MINUS}{abs(days)} d"
    return KeyValueRow(tr("Low-reservoir alarm due"), _date_text(before), _date_text(after), change, "reason")


def _date_text(low: LowReservoir | None) -> str:
    if low is None:
        return tr("none")
    if low.problem:
        return tr("cannot be calculated")
    return tr("in more than 100 years") if low.on is None else low.on.isoformat()


def setting_row(row: Compared) -> KeyValueRow:
    """A setting as the table takes it."""
    return KeyValueRow(row.label, row.old or "–", row.new or "–", tr(_MARKS[row.mark]) if row.mark else "", "info")
