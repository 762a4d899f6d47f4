"""What makes a well-formed scenario impossible: a pump that cannot be, rules that contradict, events after the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath
from typing import Any, Final

from device.clock import pump_seconds
from device.emulator import FaultTextError, parse_fault
from device.program_file import ProgramFileError, program_from
from device.pump import PumpModel, pump_models
from device.quantities import Duration
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import CATALOGUE, check
from programmer_app.training.accidents import accidents
from programmer_app.training.acts import ACT_NAMES, Act, Bolus, Check, Fill, Repair, Write
from programmer_app.training.goal_check import PROGRAM_KEYS, goal_problems
from programmer_app.training.patient_model import drug_models
from programmer_app.training.scenario import Place, Scenario

Problem = tuple[Place, str]
STAGED: Final = "staged"
"""Between staging and commit of a write: the moment of an event that is no act."""
MINUTE_S: Final = 60
LONGEST_S: Final = 400 * 86_400
"""How long a scenario may be: a year and a month. This project's own limit."""


LAST_CLOCK_S: Final = 2**31 - 1
"""The last second that an emulated pump's clock shows, early in 2088. Source: docs/protocol.md part 1."""


def problems_of(scenario: Scenario, file: str) -> list[Problem]:
    """Everything that keeps a scenario from being played, in the order of the file."""
    return [problem for one in _CHECKS for problem in one(scenario, file)]


def _names(scenario: Scenario, file: str) -> Iterator[Problem]:
    stem = PurePath(file).stem
    if scenario.name != stem:
        yield ("name",), f"is {scenario.name}, but the file is called {stem}"
    for part in scenario.covers:
        if part[:1] in {"H", "S"} and part[1:].isdigit() and part not in accidents():
            yield ("covers",), f"there is no accident {part}"


def _times(scenario: Scenario, _file: str) -> Iterator[Problem]:
    end_s = scenario.lasts.amount
    if not 0 < end_s <= LONGEST_S:
        yield ("lasts",), f"{scenario.lasts.text()}: a scenario lasts at most 400 d, and not 0"
    for place, moment in _moments(scenario):
        if moment is None:
            continue
        if moment.amount % MINUTE_S:
            yield place, f"{moment.text()}: the moments of a scenario are whole minutes"
        if moment.amount > end_s:
            yield place, f"{moment.text()} is after the end of the scenario ({scenario.lasts.text()})"


def _clock(scenario: Scenario, _file: str) -> Iterator[Problem]:
    pump = scenario.pump
    shows_s = pump_seconds(scenario.starts) + pump.clock_ahead.amount
    ran_s = 0 if pump.program is None else pump.ran_for.amount
    if shows_s < ran_s:
        yield (
            ("starts",),
            f"a pump clock begins in 2020; {pump.ran_for.text()} before this it cannot have been programmed",
        )
    if shows_s + scenario.lasts.amount > LAST_CLOCK_S:
        yield ("starts",), "a pump clock ends in 2087; let the scenario start earlier"


def _moments(scenario: Scenario) -> Iterator[tuple[Place, Duration | None]]:
    yield ("lasts",), scenario.lasts
    for index, event in enumerate(scenario.event):
        yield ("event", index, "at"), event.at
        yield ("event", index, "after"), event.after
    for index, goal in enumerate(scenario.goal):
        for key in ("by", "since", "until"):
            yield ("goal", index, key), getattr(goal, key, None)
    for index, hint in enumerate(scenario.hint):
        yield ("hint", index, "at"), hint.at
    for place, act in _acts(scenario):
        yield (*place, "at"), act.at


def _acts(scenario: Scenario) -> Iterator[tuple[Place, Act]]:
    for who, acts in (("good", scenario.good.act), ("careless", scenario.careless.act)):
        for index, act in enumerate(acts):
            yield (who, "act", index), act


def _pump(scenario: Scenario, _file: str) -> Iterator[Problem]:
    pump = scenario.pump
    model = pump_models().get(pump.model)
    if model is None:
        yield ("pump", "model"), f"there is no pump model {pump.model}; there are {', '.join(pump_models())}"
        return
    if pump.holds is not None and pump.holds.volume.amount > model.capacity_nl:
        yield ("pump", "holds", "volume"), f"impossible pump: {pump.holds.volume.text()} do not go into {model.name}"
    if pump.program is not None:
        yield from _program(pump.program, model)
        return
    for key in ("holds", "catheter_volume"):
        if getattr(pump, key) is None:
            yield ("pump",), f"a pump without a program needs {key}: nothing else says it"
    if scenario.patient.used_to is None:
        yield ("patient",), "used_to is missing: a pump without a program does not say it"


def _program(content: dict[str, Any], model: PumpModel) -> Iterator[Problem]:
    try:
        program = program_from(content)
    except ProgramFileError as error:
        for found in error.problems:
            yield ("pump", "program", found.field.split(".")[0].split("[")[0]), str(found)
        return
    for finding in check(program, model, load_library()):
        if finding.severity == "block":
            yield ("pump", "program", finding.field.split(".")[0]), f"impossible pump: {finding.message}"


def _faults(scenario: Scenario, _file: str) -> Iterator[Problem]:
    given: list[tuple[Place, str]] = [(("pump", "faults"), text) for text in scenario.pump.faults]
    given += [(("event", index, "fault"), event.fault) for index, event in enumerate(scenario.event) if event.fault]
    known = set()
    for place, text in given:
        try:
            fault = parse_fault(text)
        except FaultTextError as error:
            yield place, str(error)
            continue
        known.add(fault.name)
        if fault.kind.link and place[0] == "pump":
            yield place, f"{fault.name} is of the link, and no link is there before the start"
    for index, event in enumerate(scenario.event):
        if event.ends is not None and event.ends not in known:
            yield ("event", index, "ends"), f"no fault {event.ends} begins in this scenario"
    for place, act in _acts(scenario):
        if isinstance(act, Repair) and act.what not in known:
            yield (*place, "what"), f"no fault {act.what} begins in this scenario"


def _events(scenario: Scenario, _file: str) -> Iterator[Problem]:
    for index, event in enumerate(scenario.event):
        place = ("event", index)
        if (event.at is None) == (event.on is None):
            yield place, "an event has either `at` or `on`"
        if event.on is not None and event.on not in {*ACT_NAMES, STAGED}:
            yield (*place, "on"), f"there is no act {event.on}; there are {', '.join(sorted(ACT_NAMES))}, {STAGED}"
        if event.after is not None and event.on is None:
            yield (*place, "after"), "belongs to `on`"
        if event.fault is None and event.ends is None and event.says is None:
            yield place, "nothing happens in this event; give fault, ends or says"


def _patient(scenario: Scenario, _file: str) -> Iterator[Problem]:
    patient = scenario.patient
    if patient.drug not in drug_models():
        yield ("patient", "drug"), f"the patient model knows {', '.join(drug_models())}, not {patient.drug}"
    solutions = [contents.solution for contents in (scenario.pump.holds, scenario.syringe) if contents is not None]
    held = {part.drug for solution in solutions for part in solution}
    held |= {
        str(part.get("drug")) for part in (scenario.pump.program or {}).get("solution", []) if isinstance(part, dict)
    }
    if patient.drug not in held:
        yield (
            ("patient", "drug"),
            f"{patient.drug} is neither in the pump nor in the syringe; there is {', '.join(sorted(held))}",
        )
    if patient.safe_low.amount >= patient.safe_high.amount:
        yield ("patient", "safe_low"), f"{patient.safe_low.text()} is not below {patient.safe_high.text()}"
    if patient.half_relief.amount == 0:
        yield ("patient", "half_relief"), "0: no dose at all would halve the symptom"
    if patient.night is not None and patient.night.begins == patient.night.ends:
        yield ("patient", "night"), "ends when it begins: such a night has no hour"
    if patient.used_to is not None and patient.used_to.amount == 0:
        yield ("patient", "used_to"), "0: the patient is used to some dose; give the smallest that was tried"


def _scripts(scenario: Scenario, _file: str) -> Iterator[Problem]:
    ids = {goal.id: goal for goal in scenario.goal}
    for name in scenario.careless.fails:
        if name not in ids:
            yield ("careless", "fails"), f"there is no goal {name}"
    if not any(name in ids and ids[name].must for name in scenario.careless.fails):
        yield ("careless", "fails"), "none of these goals must be met, so the careless learner would pass"
    for who, acts in (("good", scenario.good.act), ("careless", scenario.careless.act)):
        yield from _script(who, acts, scenario)


def _script(who: str, acts: tuple[Act, ...], scenario: Scenario) -> Iterator[Problem]:
    last_s = 0
    for index, act in enumerate(acts):
        place: Place = (who, "act", index)
        if act.at.amount < last_s:
            yield (*place, "at"), f"{act.at.text()} is before the act that stands above it"
        last_s = act.at.amount
        yield from _act(act, place, scenario)


def _act(act: Act, place: Place, scenario: Scenario) -> Iterator[Problem]:
    if isinstance(act, Fill) and scenario.syringe is None:
        yield place, "there is no [syringe] to fill from"
    elif isinstance(act, Fill) and scenario.syringe and act.volume and act.volume > scenario.syringe.volume:
        yield (*place, "volume"), f"the syringe holds {scenario.syringe.volume.text()}"
    if isinstance(act, Write | Bolus):
        for code in act.accept:
            if code not in CATALOGUE:
                yield (*place, "accept"), f"there is no finding {code}; `thecal check --codes` lists them"
    if isinstance(act, Write | Check):
        for key in act.change:
            if key not in PROGRAM_KEYS:
                yield (*place, "change"), f"a program file has no {key}; it has {', '.join(sorted(PROGRAM_KEYS))}"
            elif key in act.remove:
                yield (*place, "remove"), f"{key} is changed and left out in one act"


_CHECKS: Final[tuple[Callable[[Scenario, str], Iterable[Problem]], ...]] = (
    _names,
    _times,
    _clock,
    _patient,
    _pump,
    _faults,
    _events,
    goal_problems,
    _scripts,
)
