"""How programs, doses and times are said on the screens of editing and review. No Qt.

What was asked is shown exactly; what follows from it by division is shown to four significant digits.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from device.achievable import dose_rate_given, flow_nl_per_h
from device.program import (
    Bridge,
    Component,
    DeliveryProgram,
    Demand,
    Flex,
    OnceBolus,
    PeriodicBolus,
    Prime,
    SimpleContinuous,
    time_text,
)
from device.quantities import Concentration, DoseRate, Duration, Quantity, Volume, grouped_number, significant
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import DailyDose
from programmer_app.ui.editors.mode_edits import MODE_NAMES, mode_of
from programmer_app.ui.translation import tr, tr_n

_MOST_DECIMALS: Final = 6
APPROXIMATELY = "≈ "
MINUS = "\N{MINUS SIGN}"


def is_decimal(value: Fraction) -> bool:
    """Whether a value has a decimal form of few enough places to be shown whole."""
    return int(10**_MOST_DECIMALS) % value.denominator == 0


def derived(value: Fraction) -> str:
    """A figure that follows from others: exact where that is short, else to four significant digits."""
    return grouped_number(value if is_decimal(value) else significant(value))


def said(quantity: Quantity, unit: str | None = None) -> str:
    """A quantity as it was asked, or in another unit; marked as approximate where that has no short decimal form."""
    shown_in = unit or quantity.unit
    value = quantity.value_in(shown_in)
    try:
        return f"{grouped_number(value)} {shown_in}"
    except ValueError:
        return f"{APPROXIMATELY}{grouped_number(significant(value))} {shown_in}"


def hours_and_minutes(duration: Duration) -> str:
    """A length of time in words that cannot be taken for another: `4 h 30 min`, `2 d`."""
    days, rest = divmod(duration.amount, 86_400)
    hours, rest = divmod(rest, 3_600)
    minutes, seconds = divmod(rest, 60)
    parts = [(days, "d"), (hours, "h"), (minutes, "min"), (seconds, "s")]
    return " ".join(f"{number} {unit}" for number, unit in parts if number) or "0 s"


def mode_text(program: DeliveryProgram) -> str:
    """The mode with its size: `Flex (24 h), 5 steps`."""
    name = tr(MODE_NAMES[mode_of(program)])
    if not isinstance(program.basal, Flex):
        return name
    if program.basal.week is None:
        return f"{name}, {tr_n('%n steps', '1 step', len(program.basal.pattern_of(0)))}"
    return f"{name}, {tr_n('%n patterns', '1 pattern', len(program.basal.patterns))}"


def basal_text(program: DeliveryProgram) -> str:
    """What the basal mode gives, in one line."""
    basal = program.basal
    if isinstance(basal, SimpleContinuous):
        return said(basal.dose)
    if isinstance(basal, PeriodicBolus):
        between = said(basal.between) if isinstance(basal.between, DoseRate) else tr("minimum rate")
        return tr(
            "{dose} over {over} every {every}, first at {first_at}, {between} between",
            dose=said(basal.dose),
            over=hours_and_minutes(basal.over),
            every=hours_and_minutes(basal.every),
            first_at=time_text(basal.first_at),
            between=between,
        )
    return mode_text(program)


def demand_text(demand: Demand | None) -> str:
    """Patient boluses in one line; `off` where there are none."""
    if demand is None:
        return tr("off")
    dose = tr("{dose} over {over}", dose=said(demand.dose), over=hours_and_minutes(demand.over))
    return tr(
        "{dose}, lockout {lockout}, {max_per_24h} in 24 h",
        dose=dose,
        lockout=hours_and_minutes(demand.lockout),
        max_per_24h=demand.max_per_24h,
    )


def once_text(item: Prime | Bridge | OnceBolus) -> str:
    """One thing that happens once."""
    if isinstance(item, Prime):
        return tr("prime {volume}", volume=said(item.volume))
    if isinstance(item, OnceBolus):
        return tr("bolus {dose} over {over}", dose=said(item.dose), over=hours_and_minutes(item.over))
    old = ", ".join(f"{part.drug} {said(part.concentration)}" for part in item.old_solution)
    return tr("bridge at {dose} of the old solution ({old})", dose=said(item.dose), old=old)


def meanwhile_words(
    dose: DoseRate, of: Component, old: tuple[Component, ...], whole: Volume, library: DrugLibrary
) -> str:
    """What a bridge gives of each drug of the old solution, and for how long.

    Args:
        dose: During the bridge.
        of: The drug of the old solution that the dose is of.
        old: The old solution.
        whole: What the bridge moves.
        library: Gives names and units.
    """
    flow = flow_nl_per_h(dose, of.concentration)
    if not flow:
        return tr("At this dose the pump would not move.")
    parts = []
    for part in old:
        unit = library.unit_of(part.drug, part.concentration)
        parts.append(f"{library.tall_man(part.drug)} {said(dose_rate_given(flow, part.concentration, f'{unit}/day'))}")
    hours = grouped_number(significant(Fraction(whole.amount, flow), 3))
    return tr("For about {hours} h it gives {parts}.", hours=hours, parts=", ".join(parts))


def pump_gives(asked: DoseRate, concentration: Concentration, unit: str) -> str:
    """The rate that the pump will give, where it is another than asked; else empty."""
    given = dose_rate_given(flow_nl_per_h(asked, concentration), concentration, unit)
    return "" if given == asked else said(given)


def ml_per_day(dose: DailyDose, concentration: Concentration) -> Fraction:
    """The volume that a daily dose takes at the concentration of its drug, mL, exact."""
    return dose.scheduled / concentration.value_in(f"{dose.unit}/mL")


def day_dose(dose: DailyDose, *, with_unit: bool = True) -> str:
    """The scheduled dose of a day."""
    number = grouped_number(dose.scheduled_shown)
    return f"{number} {dose.unit}" if with_unit else number


def day_dose_before(former: DailyDose | None, dose: DailyDose, *, with_unit: bool = True) -> str:
    """The scheduled dose of a day so far, where it reads otherwise than the new one; another unit is always shown."""
    if former is None or day_dose(former) == day_dose(dose):
        return ""
    return day_dose(former, with_unit=with_unit or former.unit != dose.unit)


def follows_text(name: str, concentration: Concentration, was: str, dose: DailyDose) -> str:
    """What another drug of the solution comes to.

    Args:
        name: Of the drug, as it is written on screens.
        concentration: In the solution.
        was: Its dose of a day so far, as `day_dose_before` says it.
        dose: Its dose of a day.
    """
    return tr(
        "{drug} {concentration} follows: {arrow}{amount}",
        drug=name,
        concentration=said(concentration),
        arrow=f"{was} → " if was else "",
        amount=day_dose(dose),
    )


def dose_change(old: DailyDose | None, new: DailyDose) -> str:
    """Change of a scheduled daily dose in percent, as `+25 %`; empty where there is none or nothing to compare."""
    return "" if old is None else percent_change(old.scheduled, new.scheduled)


def percent_change(old: Fraction, new: Fraction) -> str:
    """A change in percent to three significant digits, as `+25 %`; empty for none."""
    if old == new:
        return ""
    if old == 0:
        return tr("new")
    change = significant((new - old) / old * 100, 3)
    return f"{'+' if change > 0 else MINUS}{grouped_number(abs(change))} %"
