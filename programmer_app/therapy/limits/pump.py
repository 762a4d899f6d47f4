"""What the pump itself allows: flows, steps, boluses, bridge, lockout, reservoir. Source: docs/protocol.md 5.1."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from device.achievable import (
    bolus_nl,
    dose_given,
    dose_rate_given,
    flow_nl_per_h,
)
from device.program import (
    Bridge,
    Flex,
    OnceBolus,
    PeriodicBolus,
    SimpleContinuous,
)
from device.quantities import DoseRate, Duration, Mass
from device.wording import phrase
from programmer_app.therapy.limits.finding import Case, Finding, amount, finding, flow_text, volume_text

LONGEST_BOLUS_S: Final = 6 * 3_600
SHORTEST_LOCKOUT_S: Final = 60
LONGEST_LOCKOUT_S: Final = 30 * 86_400


def dose_rates(case: Case) -> Iterator[tuple[str, DoseRate]]:
    """Each asked dose rate of the basal mode, with its path."""
    basal = case.program.basal
    if isinstance(basal, SimpleContinuous):
        yield "basal.dose", basal.dose
    elif isinstance(basal, Flex):
        for name, steps in basal.patterns.items():
            for index, step in enumerate(steps):
                yield f"basal.patterns.{name}[{index}].dose", step.dose
    elif isinstance(basal, PeriodicBolus) and isinstance(basal.between, DoseRate):
        yield "basal.between", basal.between


def flow_range(case: Case) -> Iterator[Finding]:
    """Flows below the lowest or above the highest of the pump."""
    concentration = case.program.primary.concentration
    low, high = case.model.flow_min_nl_per_h, case.model.flow_max_nl_per_h
    for field, dose in dose_rates(case):
        flow = flow_nl_per_h(dose, concentration)
        if low <= flow <= high:
            continue
        code, bound, word = (
            ("flow-below-range", low, phrase("least")) if flow < low else ("flow-above-range", high, phrase("most"))
        )
        at_bound = dose_rate_given(bound, concentration, dose.unit)
        dose_bound = amount(at_bound.value_in(dose.unit), dose.unit)
        what = phrase(
            "{dose} is {flow}; the {word} here is {bound}, that is {dose_bound}.",
            dose=dose.text(),
            flow=flow_text(flow),
            word=word,
            bound=flow_text(bound),
            dose_bound=dose_bound,
        )
        yield finding(code, field, what, flow_text(flow), flow_text(bound))


def counts(case: Case) -> Iterator[Finding]:
    """More steps or patterns than the pump stores."""
    basal = case.program.basal
    if not isinstance(basal, Flex):
        return
    for name, steps in basal.patterns.items():
        if len(steps) > (most := case.model.flex_steps_max):
            what = phrase(
                "The pattern has {count} steps; an {model_name} stores {most}.",
                count=len(steps),
                model_name=case.model.name,
                most=most,
            )
            yield finding(
                "too-many-steps",
                f"basal.patterns.{name}",
                what,
                phrase("{count} steps", count=len(steps)),
                phrase("{most} steps", most=most),
            )
    if len(basal.patterns) > (most := case.model.flex_patterns_max):
        what = phrase(
            "There are {count} patterns; an {model_name} stores {most}.",
            count=len(basal.patterns),
            model_name=case.model.name,
            most=most,
        )
        value, limit = phrase("{count} patterns", count=len(basal.patterns)), phrase("{most} patterns", most=most)
        yield finding("too-many-patterns", "basal.patterns", what, value, limit)


def boluses(case: Case) -> Iterator[Finding]:
    """Boluses that are too fast, too long or too small for the pump."""
    highest, stroke = case.model.bolus_flow_max_nl_per_h, case.model.stroke_nl
    for bolus in case.boluses:
        over = Duration(bolus.over_s, "s").text()
        if bolus.volume_nl * 3_600 > highest * bolus.over_s:
            flow = (
                flow_text(Fraction(bolus.volume_nl * 3_600, bolus.over_s)) if bolus.over_s else phrase("no time at all")
            )
            what = phrase(
                "{bolus_name} is {volume_nl} in {over}; the pump gives {highest}.",
                bolus_name=bolus.name,
                volume_nl=volume_text(bolus.volume_nl),
                over=over,
                highest=flow_text(highest),
            )
            yield finding("bolus-too-fast", bolus.over_field, what, flow, flow_text(highest))
        if bolus.over_s > LONGEST_BOLUS_S:
            yield finding(
                "bolus-too-long",
                bolus.over_field,
                phrase("{bolus_name} takes {over}.", bolus_name=bolus.name, over=over),
                over,
                "6 h",
            )
        if bolus.volume_nl < stroke:
            value, limit = volume_text(bolus.volume_nl), volume_text(stroke)
            what = phrase(
                "{bolus_name} is {value}; one stroke is {limit}.", bolus_name=bolus.name, value=value, limit=limit
            )
            yield finding("bolus-below-stroke", bolus.field, what, value, limit)


def primes(case: Case) -> Iterator[Finding]:
    """Primes of no volume."""
    for index, item in case.once("prime"):
        if item.volume_nl < 1:
            yield finding(
                "prime-without-volume",
                f"once[{index}].volume",
                phrase("The prime is 0 mL."),
                "0 mL",
                phrase("above 0 mL"),
            )


def once_volume(case: Case) -> Iterator[Finding]:
    """Once items that together need more than the reservoir gives."""
    needed_nl = sum(item.volume_nl for item in case.plan.once)
    there_nl = case.program.reservoir.volume.amount
    if needed_nl > there_nl:
        value, limit = volume_text(needed_nl), volume_text(there_nl)
        what = phrase("Together {value} are asked; {limit} can be given.", value=value, limit=limit)
        yield finding("once-above-reservoir", "once", what, value, limit)


def bridges(case: Case) -> Iterator[Finding]:
    """Bridges whose flow the pump cannot give."""
    low, high = case.model.minimum_rate_nl_per_h, case.model.flow_max_nl_per_h
    for index, item in case.once("bridge"):
        fine = item.volume_nl * 3_600
        if item.duration_s and low * item.duration_s <= fine <= high * item.duration_s:
            continue
        value = flow_text(Fraction(fine, item.duration_s)) if item.duration_s else phrase("no flow")
        limit = flow_text(high if item.duration_s and fine > high * item.duration_s else low)
        what = phrase(
            "{volume_nl} of old solution would flow at {value}.", volume_nl=volume_text(item.volume_nl), value=value
        )
        yield finding("bridge-flow", f"once[{index}].dose", what, value, limit)


def lockout(case: Case) -> Iterator[Finding]:
    """A lockout that the pump does not keep."""
    demand = case.program.demand
    if demand is None or SHORTEST_LOCKOUT_S <= demand.lockout.amount <= LONGEST_LOCKOUT_S:
        return
    value = demand.lockout.text()
    limit = "1 min" if demand.lockout.amount < SHORTEST_LOCKOUT_S else "30 d"
    yield finding(
        "demand-lockout-range", "demand.lockout", phrase("The lockout is {value}.", value=value), value, limit
    )


def reservoir(case: Case) -> Iterator[Finding]:
    """A volume or a low alarm that the reservoir cannot have."""
    volume, alarm, model = case.program.reservoir.volume, case.program.reservoir.low_alarm, case.model
    if volume.amount > model.capacity_nl:
        limit = volume_text(model.capacity_nl)
        what = phrase(
            "{volume} is entered; an {model_name} holds {limit}.",
            volume=volume.text(),
            model_name=model.name,
            limit=limit,
        )
        yield finding("reservoir-over-capacity", "reservoir.volume", what, volume.text(), limit)
    if not model.low_alarm_min_nl <= alarm.amount <= model.low_alarm_max_nl:
        low, high = volume_text(model.low_alarm_min_nl), volume_text(model.low_alarm_max_nl)
        what = phrase(
            "The alarm is set to {alarm}; it lies between {low} and {high}.", alarm=alarm.text(), low=low, high=high
        )
        limit = low if alarm.amount < model.low_alarm_min_nl else high
        yield finding("low-alarm-range", "reservoir.low_alarm", what, alarm.text(), limit)
    if alarm.amount >= volume.amount:
        what = phrase("The alarm is set to {alarm}, the volume is {volume}.", alarm=alarm.text(), volume=volume.text())
        yield finding("low-alarm-not-below-volume", "reservoir.low_alarm", what, alarm.text(), volume.text())


def achievable(case: Case) -> Iterator[Finding]:
    """Doses that the pump cannot meet exactly, each with what it will give."""
    concentration = case.program.primary.concentration
    missed: list[tuple[str, DoseRate | Mass, DoseRate | Mass]] = []
    for field, rate in dose_rates(case):
        flow = flow_nl_per_h(rate, concentration)
        if flow * 24 * concentration.amount != rate.amount:
            missed.append((field, rate, dose_rate_given(flow, concentration, rate.unit)))
    masses = [(f"once[{i}].dose", item.dose) for i, item in enumerate(case.program.once) if isinstance(item, OnceBolus)]
    if isinstance(case.program.basal, PeriodicBolus):
        masses.append(("basal.dose", case.program.basal.dose))
    if case.program.demand is not None:
        masses.append(("demand.dose", case.program.demand.dose))
    for field, mass in masses:
        given = dose_given(bolus_nl(mass, concentration), concentration, mass.unit)
        if given != mass:
            missed.append((field, mass, given))
    for field, wanted, given_dose in missed:
        gives = amount(given_dose.value_in(given_dose.unit), given_dose.unit)
        what = phrase("{wanted} is asked; the pump gives {gives}.", wanted=wanted.text(), gives=gives)
        yield finding("achievable-dose", field, what, wanted.text(), gives)


def bridge_solution(case: Case) -> Iterator[Finding]:
    """A bridge from the new solution to itself."""
    new = {part.drug: part.concentration.amount for part in case.program.solution}
    for index, item in enumerate(case.program.once):
        if isinstance(item, Bridge) and {p.drug: p.concentration.amount for p in item.old_solution} == new:
            text = " + ".join(f"{part.drug} {part.concentration.text()}" for part in item.old_solution)
            what = phrase("Old and new solution are both {words}.", words=text)
            yield finding(
                "bridge-same-solution", f"once[{index}].old_solution", what, text, phrase("a different solution")
            )


CHECKS: Final = (
    flow_range,
    counts,
    boluses,
    primes,
    once_volume,
    bridges,
    bridge_solution,
    lockout,
    reservoir,
    achievable,
)
