"""Every setting of a delivery program as a line of a table: name and value with its unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from device.program import (
    MINUTES_PER_DAY,
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
from device.quantities import DoseRate, Duration, Mass
from device.wording import phrase
from programmer_app.reports.wording import Say, english
from programmer_app.therapy.library import DrugLibrary

_MODES = {
    "minimum_rate": phrase("Minimum rate"),
    "simple_continuous": phrase("Simple continuous"),
    "flex": phrase("Flex"),
    "periodic_bolus": phrase("Periodic bolus"),
}


_DAYS = (phrase("Mon"), phrase("Tue"), phrase("Wed"), phrase("Thu"), phrase("Fri"), phrase("Sat"), phrase("Sun"))


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


def compared(
    old: DeliveryProgram | None, new: DeliveryProgram, library: DrugLibrary, tr: Say = english
) -> list[SettingRow]:
    """All settings of both programs, in the order of the new one, then what only the old one had."""
    before = dict(() if old is None else settings(old, library, tr))
    after = dict(settings(new, library, tr))
    names = [*after, *(name for name in before if name not in after)]
    return [SettingRow(name, before.get(name, ""), after.get(name, "")) for name in names]


def settings(program: DeliveryProgram, library: DrugLibrary, tr: Say = english) -> Iterator[tuple[str, str]]:
    """Name and value of every setting; names are distinct."""
    for number, part in enumerate(program.solution, start=1):
        name = tr("Solution, primary drug") if number == 1 else tr("Solution, drug {number}", number=number)
        yield name, f"{library.tall_man(part.drug)} {part.concentration.text()}"
    yield tr("Infusion mode"), tr(_MODES[program.basal.mode])
    yield from _basal(program.basal, tr)
    for number, item in enumerate(program.once, start=1):
        yield tr("Given once, {number}", number=number), _once(item, library, tr)
    demand = program.demand
    yield tr("Patient bolus"), tr("off") if demand is None else _over(demand.dose, demand.over, tr)
    if demand is not None:
        yield tr("Patient bolus, lockout"), demand.lockout.text()
        yield tr("Patient bolus, most in 24 h"), str(demand.max_per_24h)
    yield tr("Reservoir"), program.reservoir.volume.text()
    yield tr("Low-reservoir alarm"), program.reservoir.low_alarm.text()
    for segment in program.catheter.segments:
        volume = tr("{length} at {volume} per cm", length=segment.length.text(), volume=segment.volume_per_cm.text())
        yield tr("Catheter, {name}", name=segment.name), volume


def _over(dose: Mass, over: Duration, tr: Say) -> str:
    return tr("{dose} over {time}", dose=dose.text(), time=over.text())


def _basal(basal: Basal, tr: Say) -> Iterator[tuple[str, str]]:
    if isinstance(basal, SimpleContinuous):
        yield tr("Rate"), basal.dose.text()
    elif isinstance(basal, PeriodicBolus):
        yield tr("Periodic dose"), _over(basal.dose, basal.over, tr)
        yield tr("Periodic dose, every"), basal.every.text()
        yield tr("Periodic dose, first at"), time_text(basal.first_at)
        yield tr("Between"), basal.between.text() if isinstance(basal.between, DoseRate) else tr("minimum rate")
    elif isinstance(basal, Flex):
        for name, steps in basal.patterns.items():
            pattern = "" if len(basal.patterns) == 1 else f", {name}"
            for start, end, step in _spans(steps):
                yield f"{start}–{end}{pattern}", step.dose.text()
        if basal.week is not None:
            for number, day in enumerate(_DAYS):
                yield tr("Pattern on {day}", day=tr(day)), basal.week.of(number)


def _spans(steps: tuple[FlexStep, ...]) -> Iterator[tuple[str, str, FlexStep]]:
    ends = [step.start for step in steps[1:]] + [MINUTES_PER_DAY]
    for step, end in zip(steps, ends, strict=True):
        yield time_text(step.start), time_text(end), step


def _once(item: Prime | Bridge | OnceBolus, library: DrugLibrary, tr: Say) -> str:
    if isinstance(item, Prime):
        return tr("prime {volume}", volume=item.volume.text())
    if isinstance(item, OnceBolus):
        return tr("bolus {dose} over {time}", dose=item.dose.text(), time=item.over.text())
    old = " + ".join(f"{library.tall_man(part.drug)} {part.concentration.text()}" for part in item.old_solution)
    return tr("bridge at {dose} of the old solution, {solution}", dose=item.dose.text(), solution=old)
