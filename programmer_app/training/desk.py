"""The desk of one scenario: its pump, its patient, its time, and nothing else.

It is a training desk, so it has no method that takes a port's name; its one line leads to the pipes of its own child.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from device.clock import Clock
from device.transport import Transport
from programmer_app.desk import Patient, TrainingDesk
from programmer_app.training.day import DayVisit, is_day, load_day
from programmer_app.training.remote import RemoteTraining, TrainingLine, WorldClock
from programmer_app.training.scenario import Scenario, parse_scenario, scenario_source


@dataclass(frozen=True, kw_only=True)
class ScenarioDesk(TrainingDesk):
    """A training desk at which one scenario is played.

    Attributes:
        scenario: Which.
        source: The text of its file and what that is called, so that it can be played again.
        remote: Its world, in a process of its own.
        visit: The place of it in a day that is played, or None.
    """

    plays_scenario: ClassVar[bool] = True
    scenario: Scenario
    source: tuple[str, str]
    remote: RemoteTraining
    visit: DayVisit | None = None

    def emulator(self) -> Callable[[], Transport]:
        """Opens the line to the scenario's pump."""
        return lambda: TrainingLine(self.remote)


def scenario_desk(
    wall: Clock, name_or_path: str, deeds: list[list[Any]] | None = None, until_s: int | None = None
) -> ScenarioDesk:
    """A desk for a scenario that is named or lies in a file.

    Raises:
        ScenarioError: There is none, or something is wrong in it.
    """
    return desk_from(wall, *scenario_source(name_or_path), deeds, until_s)


def visit_desk(wall: Clock, visit: DayVisit) -> ScenarioDesk:
    """A desk for the next patient of a day.

    Raises:
        ScenarioError: Something is wrong in the scenario.
    """
    return replace(scenario_desk(wall, visit.name), visit=visit)


def desk_for(wall: Clock, name_or_path: str) -> ScenarioDesk:
    """A desk for a scenario, or for the first patient of a day.

    Raises:
        ScenarioError: There is none, or something is wrong in it.
    """
    if is_day(name_or_path):
        return visit_desk(wall, DayVisit(load_day(name_or_path)))
    return scenario_desk(wall, name_or_path)


def desk_from(
    wall: Clock, data: bytes, file: str, deeds: list[list[Any]] | None = None, until_s: int | None = None
) -> ScenarioDesk:
    """A desk for a scenario.

    Args:
        wall: The computer's clock.
        data: The content of its file.
        file: What that is called.
        deeds: Of another training of it, with which this one begins.
        until_s: Up to which second; preset: all of them.

    Raises:
        ScenarioError: Something is wrong in it.
    """
    scenario = parse_scenario(data, file)
    clock = WorldClock(wall, scenario.starts)
    text = data.decode("utf-8")
    begin: dict[str, Any] = {"toml": text, "file": file}
    if deeds is not None:
        begin |= {"deeds": deeds, "until_s": until_s}
    remote = RemoteTraining(begin, clock)
    return ScenarioDesk(
        clock=clock,
        patient=Patient(scenario.patient.label, f"{scenario.title}"),
        scenario=scenario,
        source=(text, file),
        remote=remote,
    )
