"""Scenarios: one TOML file each, strict. What is wrong in one is said with file, line, path and reason."""

from __future__ import annotations

import re
import tomllib
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import Field, TypeAdapter, ValidationError, field_validator

from device.program import Component, DeliveryProgram
from device.program_file import program_from
from device.quantities import DoseRate, Duration, Volume
from programmer_app.training.acts import Act, Part, Text
from programmer_app.training.goals import AnyGoal, Slug
from programmer_app.training.toml_places import line_of

FORMAT: Final = "thecal-scenario/1"
LARGEST_FILE: Final = 200_000
"""Bytes; a scenario takes a twentieth of it."""

_TOML_PLACE: Final = re.compile(r" \(at line (\d+), column \d+\)")
"""Where the standard library's reader says that it stumbled; at the end of a file it says no line."""

Hour = Annotated[float, Field(ge=0, lt=24)]
Place = tuple[str | int, ...]


class ScenarioError(ValueError):
    """A scenario that cannot be played.

    Attributes:
        problems: `file:line: path: reason`, at least one.
    """

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


class Night(Part):
    """Hours of the day in which the symptom is worse, by the pump's clock at the start."""

    begins: Hour
    ends: Hour
    factor: float = Field(gt=1, le=5)


class Handset(Part):
    """When the patient presses the handset: above so much of the symptom, so often an hour at two points above it."""

    above: float = Field(ge=0, lt=10)
    per_hour: float = Field(gt=0, le=12)


class PatientPart(Part):
    """Who is treated; all of it made up.

    Attributes:
        label: How the story calls the patient.
        drug: Whose dose drives the patient; the first of the solution.
        severity: Pain or spasticity without drug, 0 to 10.
        half_relief: Dose rate at the tip that halves it.
        used_to: Dose rate that the body is used to; preset: what the pump gives at the start.
        safe_low: Lowest dose rate at the tip at which the patient is treated.
        safe_high: Highest that is safe.
        night: When it is worse.
        handset: Preset: the patient has none.
    """

    label: Text
    drug: Text
    severity: float = Field(ge=0, le=10)
    half_relief: DoseRate
    used_to: DoseRate | None = None
    safe_low: DoseRate
    safe_high: DoseRate
    night: Night | None = None
    handset: Handset | None = None


class Contents(Part):
    """A volume of a solution: in a syringe or a reservoir."""

    volume: Volume
    solution: tuple[Component, ...] = Field(min_length=1)


class PumpPart(Part):
    """The pump and its state.

    Attributes:
        model: Name of a pump model.
        serial: Its serial number.
        program: A program file's content, programmed `ran_for` before the start; without it never programmed.
        ran_for: How long that ran before the start.
        holds: What is truly in the reservoir: of a pump never programmed all of it, else only where it differs from the
            program when that was programmed.
        catheter_volume: What the catheter truly holds; preset: what the program says.
        clock_off: How far the pump's clock is ahead.
        faults: Faults of the emulated pump that are there since it was programmed.
    """

    model: Text
    serial: Text
    program: dict[str, Any] | None = None
    ran_for: Duration = Field(default_factory=lambda: Duration.parse("1 d"))
    holds: Contents | None = None
    catheter_volume: Volume | None = None
    clock_ahead: Duration = Field(default_factory=lambda: Duration.parse("0 s"))
    faults: tuple[Text, ...] = ()

    @property
    def delivery_program(self) -> DeliveryProgram | None:
        """The program; checked when the scenario was read."""
        return None if self.program is None else program_from(self.program)


class Event(Part):
    """Something that happens, to the learner or behind the learner's back.

    Attributes:
        at: When, since the start.
        on: Instead, right after the first act of this name; `staged`: between staging and commit of a write.
        after: For `on`: acts before this moment do not count.
        fault: A fault of the emulated pump or link that begins, `NAME[:key=value,..]`.
        ends: Name of a fault that ends.
        says: What the learner is told.
    """

    at: Duration | None = None
    on: Text | None = None
    after: Duration | None = None
    fault: Text | None = None
    ends: Text | None = None
    says: Text | None = None


class Hint(Part):
    """A hint and from when on it may be shown."""

    at: Duration
    says: Text


class Debrief(Part):
    """What is said afterwards, and where it comes from."""

    text: Text
    sources: tuple[Text, ...] = Field(min_length=1)


class Good(Part):
    """The script of a learner who passes."""

    act: tuple[Act, ...] = Field(min_length=1)


class Careless(Part):
    """The script of a learner who makes exactly the accident.

    Attributes:
        fails: Ids of the goals that are missed by it, all and no others.
        act: What this learner does.
    """

    fails: tuple[Slug, ...] = Field(min_length=1)
    act: tuple[Act, ...] = ()


class Scenario(Part):
    """A whole scenario.

    Attributes:
        name: As the file is called.
        level: 1 easy to 5 hard.
        covers: Accidents and everyday work that it is about, like `H5` or `refill`.
        seed: Of everything that is random.
        starts: Workstation time at the start.
        lasts: How long it is, whole minutes.
        story: What the learner is told at the start.
        task: What is asked of the learner.
        syringe: What is at hand for a refill.
        pass_percent: Points that are needed, percent of all; goals that must be met come on top.
    """

    format: Literal["thecal-scenario/1"]
    name: Slug
    title: Text
    level: int = Field(ge=1, le=5, strict=True)
    covers: tuple[Text, ...] = Field(min_length=1)
    seed: int = Field(ge=0, strict=True)
    starts: datetime
    lasts: Duration
    story: Text
    task: Text
    pass_percent: int = Field(ge=1, le=100, strict=True)
    patient: PatientPart
    pump: PumpPart
    syringe: Contents | None = None
    event: tuple[Event, ...] = ()
    goal: tuple[AnyGoal, ...] = Field(min_length=1)
    hint: tuple[Hint, ...] = ()
    debrief: Debrief
    good: Good
    careless: Careless

    @field_validator("starts")
    @classmethod
    def _local(cls, value: datetime) -> datetime:
        if value.tzinfo is not None:
            raise ValueError("a pump clock has no time zone; write it like 2026-01-05T08:00:00")
        return value


def scenario_names() -> tuple[str, ...]:
    """Names of the scenarios that ship with Thecal, in alphabetical order."""
    folder = resources.files("resources").joinpath("scenarios")
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load_scenario(name_or_path: str) -> Scenario:
    """A scenario by its name, or from a file.

    Raises:
        ScenarioError: There is none, or something is wrong in it.
    """
    return parse_scenario(*scenario_source(name_or_path))


def scenario_source(name_or_path: str) -> tuple[bytes, str]:
    """The bytes of a scenario's file, and what that is called.

    Raises:
        ScenarioError: There is none, or it cannot be read.
    """
    if name_or_path in scenario_names():
        entry = resources.files("resources").joinpath("scenarios", f"{name_or_path}.toml")
        return entry.read_bytes(), f"{name_or_path}.toml"
    path = Path(name_or_path)
    if path.suffix != ".toml":
        known = ", ".join(scenario_names())
        raise ScenarioError([f"{name_or_path}: no scenario of this name, and no .toml file; there are {known}"])
    return _read(path), path.name


def parse_scenario(data: bytes, file: str) -> Scenario:
    """A scenario from the bytes of its file.

    Raises:
        ScenarioError: Something is wrong in it.
    """
    from programmer_app.training.scenario_check import problems_of  # noqa: PLC0415 - it needs the classes above

    text, content = read_toml(data, file)
    try:
        scenario = Scenario.model_validate(content)
    except ValidationError as error:
        raise ScenarioError(problems_in(error, text, file)) from error
    found = problems_of(scenario, file)
    if found:
        raise ScenarioError([problem_at(file, text, place, reason) for place, reason in found])
    return scenario


def load_script(path: Path) -> tuple[Act, ...]:
    """A learner's script from a TOML file with `[[act]]`.

    Raises:
        ScenarioError: It cannot be read, or something is wrong in it.
    """
    text, content = read_toml(_read(path), path.name)
    if set(content) != {"act"}:
        raise ScenarioError([f"{path.name}: a script holds [[act]] and nothing else"])
    try:
        return TypeAdapter(tuple[Act, ...]).validate_python(content["act"])
    except ValidationError as error:
        raise ScenarioError(problems_in(error, text, path.name, ("act",))) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ScenarioError([f"{path}: cannot be read: {error.strerror or error}"]) from error


def read_toml(data: bytes, file: str) -> tuple[str, dict[str, Any]]:
    """Text and content of a TOML file.

    Raises:
        ScenarioError: It is none, or too large.
    """
    if len(data) > LARGEST_FILE:
        raise ScenarioError([f"{file}: {len(data)} bytes; a scenario has at most {LARGEST_FILE}"])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ScenarioError([f"{file}: is not text in UTF-8"]) from error
    try:
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_PLACE.search(str(error))
        line = int(found[1]) if found else max(1, len(text.splitlines()))
        raise ScenarioError([f"{file}:{line}: {_TOML_PLACE.sub('', str(error))}"]) from error


_TAGGED: Final = ("goal", "act")
"""Lists of a scenario whose members are of several kinds."""


def problems_in(error: ValidationError, text: str, file: str, under: Place = ()) -> list[str]:
    """What pydantic found, each as `file:line: path: reason`; `under` is where in the file it looked."""
    return [
        problem_at(file, text, _in_file((*under, *detail["loc"])), _reason(detail["type"], detail["msg"]))
        for detail in error.errors()
    ]


def _in_file(place: Place) -> Place:
    """A place without the tags that pydantic puts behind the index of a goal or an act: `goal, 2, tip_dose, low`."""

    def is_tag(index: int) -> bool:
        return index >= 2 and place[index - 2] in _TAGGED and isinstance(place[index - 1], int)

    return tuple(part for index, part in enumerate(place) if not is_tag(index))


def _reason(kind: str, message: str) -> str:
    words = {
        "missing": "missing; it must be there",
        "extra_forbidden": "unknown key; check its spelling or leave it out",
    }
    return words.get(kind, message.removeprefix("Value error, "))


def problem_at(file: str, text: str, place: Place, reason: str) -> str:
    """A problem as `file:line: path: reason`."""
    line, path = line_of(text, place)
    return f"{file}:{line}: {path}: {reason}" if path else f"{file}:{line}: {reason}"
