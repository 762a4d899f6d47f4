"""Every setting of a delivery program as a line of a table: name and value with its unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from device.program import (
    MINUTES_PER_DAY,
    WEEKDAYS,
    Basal,
    Bridge,
    DeliveryProgram,
    Flex,
    FlexStep,
    OnceBolus,
    PeriodicBolus,
    Prime,
    SimpleContinuous,
    time_text,
)
from device.quantities import DoseRate
from programmer_app.therapy.library import DrugLibrary

_MODES = {
    "minimum_rate": "Minimum rate",
    "simple_continuous": "Simple continuous",
    "flex": "Flex",
    "periodic_bolus": "Periodic bolus",
}


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting, old and new; an empty text where one of the programs does not have it."""

    name: str
    old: str
    new: str

    @property
    def changed(self) -> bool:
        """Whether old and new differ."""
        return self.old != self.new


def compared(old: DeliveryProgram | None, new: DeliveryProgram, library: DrugLibrary) -> list[SettingRow]:
    """All settings of both programs, in the order of the new one, then what only the old one had."""
    before = dict(() if old is None else settings(old, library))
    after = dict(settings(new, library))
    names = [*after, *(name for name in before if name not in after)]
    return [SettingRow(name, before.get(name, ""), after.get(name, "")) for name in names]


def settings(program: DeliveryProgram, library: DrugLibrary) -> Iterator[tuple[str, str]]:
    """Name and value of every setting; names are distinct."""
    for number, part in enumerate(program.solution, start=1):
        role = "primary drug" if number == 1 else f"drug {number}"
        yield f"Solution, {role}", f"{library.tall_man(part.drug)} {part.concentration.text()}"
    yield "Infusion mode", _MODES[program.basal.mode]
    yield from _basal(program.basal)
    for number, item in enumerate(program.once, start=1):
        yield f"Given once, {number}", _once(item, library)
    demand = program.demand
    yield "Patient bolus", "off" if demand is None else f"{demand.dose.text()} over {demand.over.text()}"
    if demand is not None:
        yield "Patient bolus, lockout", demand.lockout.text()
        yield "Patient bolus, most in 24 h", str(demand.max_per_24h)
    yield "Reservoir", program.reservoir.volume.text()
    yield "Low-reservoir alarm", program.reservoir.low_alarm.text()
    for segment in program.catheter.segments:
        yield f"Catheter, {segment.name}", f"{segment.length.text()} at {segment.volume_per_cm.text()} per cm"


def _basal(basal: Basal) -> Iterator[tuple[str, str]]:
    if isinstance(basal, SimpleContinuous):
        yield "Rate", basal.dose.text()
    elif isinstance(basal, PeriodicBolus):
        yield "Periodic dose", f"{basal.dose.text()} over {basal.over.text()}"
        yield "Periodic dose, every", basal.every.text()
        yield "Periodic dose, first at", time_text(basal.first_at)
        yield "Between", basal.between.text() if isinstance(basal.between, DoseRate) else "minimum rate"
    elif isinstance(basal, Flex):
        for name, steps in basal.patterns.items():
            pattern = "" if len(basal.patterns) == 1 else f", {name}"
            for start, end, step in _spans(steps):
                yield f"{start}–{end}{pattern}", step.dose.text()
        if basal.week is not None:
            for number, day in enumerate(WEEKDAYS):
                yield f"Pattern on {day.capitalize()}", basal.week.of(number)


def _spans(steps: tuple[FlexStep, ...]) -> Iterator[tuple[str, str, FlexStep]]:
    ends = [step.start for step in steps[1:]] + [MINUTES_PER_DAY]
    for step, end in zip(steps, ends, strict=True):
        yield time_text(step.start), time_text(end), step


def _once(item: Prime | Bridge | OnceBolus, library: DrugLibrary) -> str:
    if isinstance(item, Prime):
        return f"prime {item.volume.text()}"
    if isinstance(item, OnceBolus):
        return f"bolus {item.dose.text()} over {item.over.text()}"
    old = " + ".join(f"{library.tall_man(part.drug)} {part.concentration.text()}" for part in item.old_solution)
    return f"bridge at {item.dose.text()} of the old solution, {old}"
