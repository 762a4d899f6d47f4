"""A whole day in clinic: scenarios that are played one after the other, with one clock, by one learner.

A day is a file of its own that names its scenarios. Each keeps its pump, its patient and what comes of them in the days
after; only the learner is the same, and can be in one room at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import resources
from itertools import pairwise
from pathlib import Path, PurePath
from typing import Any, Final, Literal

from pydantic import Field, ValidationError

from device.clock import SECONDS_PER_DAY
from programmer_app.training.acts import Part, Text
from programmer_app.training.debrief import TEACHING, result_json, result_lines
from programmer_app.training.goals import Slug
from programmer_app.training.play import Played, play
from programmer_app.training.scenario import (
    Debrief,
    Place,
    Scenario,
    ScenarioError,
    load_scenario,
    problem_at,
    problems_in,
    read_toml,
    scenario_names,
)

FORMAT: Final = "thecal-day/1"
RESULT: Final = "thecal-training-day/1"
LONGEST_VISIT_S: Final = 12 * 3600
"""What a script does later than so long after the start of its scenario is not part of the day: a call on the next."""


class CarelessDay(Part):
    """The learner who makes accidents. `slips_in`: the scenarios in which it does; the others it plays well."""

    slips_in: tuple[Slug, ...] = Field(min_length=1)


class Day(Part):
    """A day in clinic.

    Attributes:
        name: As the file is called.
        level: 1 easy to 5 hard.
        covers: What it is about, beside what its scenarios are about.
        scenario: Names of the scenarios, in the order of the day.
        story: What the learner is told in the morning.
    """

    format: Literal["thecal-day/1"]
    name: Slug
    title: Text
    level: int = Field(ge=1, le=5, strict=True)
    covers: tuple[Text, ...] = Field(min_length=1)
    scenario: tuple[Slug, ...] = Field(min_length=2)
    story: Text
    debrief: Debrief
    careless: CarelessDay

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """The scenarios, in their order."""
        return tuple(load_scenario(name) for name in self.scenario)


@dataclass(frozen=True)
class PlayedDay:
    """A day that was played to its end; `parts` are its scenarios, in their order."""

    day: Day
    parts: tuple[Played, ...]

    @property
    def passed(self) -> bool:
        """Whether every scenario of the day was passed."""
        return all(part.passed for part in self.parts)

    @property
    def score_percent(self) -> int:
        """Mean of the scores, rounded down."""
        return sum(part.score_percent for part in self.parts) // len(self.parts)


@dataclass(frozen=True)
class DayVisit:
    """A patient of a day that is being played by a person.

    Attributes:
        day: The day.
        results: JSON results of the patients before, in their order.
    """

    day: Day
    results: tuple[dict[str, Any], ...] = ()

    @property
    def number(self) -> int:
        """Of this patient, from 1."""
        return len(self.results) + 1

    @property
    def name(self) -> str:
        """Of this patient's scenario."""
        return self.day.scenario[len(self.results)]

    @property
    def is_last(self) -> bool:
        """Whether no patient comes after this one."""
        return self.number == len(self.day.scenario)

    @property
    def waited_s(self) -> int:
        """How long this patient has waited, because the visit before went on after this one was to begin."""
        if not self.results:
            return 0
        before, this = (load_scenario(name) for name in self.day.scenario[self.number - 2 : self.number])
        done_s = [entry["t_s"] for entry in self.results[-1]["log"] if entry["who"] == "learner"]
        last_s = max((t_s for t_s in done_s if t_s <= LONGEST_VISIT_S), default=0)
        return max(0, int((before.starts + timedelta(seconds=last_s) - this.starts).total_seconds()))

    def after(self, result: dict[str, Any]) -> DayVisit:
        """The next patient, after this one's result."""
        return DayVisit(self.day, (*self.results, result))


def day_names() -> tuple[str, ...]:
    """Names of the days that ship with Thecal."""
    folder = resources.files("resources").joinpath("scenarios", "days")
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load_day(name_or_path: str) -> Day:
    """A day by its name, or from a file.

    Raises:
        ScenarioError: There is none, or something is wrong in it.
    """
    if name_or_path in day_names():
        entry = resources.files("resources").joinpath("scenarios", "days", f"{name_or_path}.toml")
        return parse_day(entry.read_bytes(), f"{name_or_path}.toml")
    path = Path(name_or_path)
    try:
        return parse_day(path.read_bytes(), path.name)
    except OSError as error:
        raise ScenarioError([f"{path}: cannot be read: {error.strerror or error}"]) from error


def is_day(name_or_path: str) -> bool:
    """Whether this is the name of a day, or a file that calls itself one; a file that cannot be read is none."""
    if name_or_path in day_names():
        return True
    path = Path(name_or_path)
    if name_or_path in scenario_names() or path.suffix != ".toml":
        return False
    try:
        return read_toml(path.read_bytes(), path.name)[1].get("format") == FORMAT
    except (OSError, ScenarioError):
        return False


def parse_day(data: bytes, file: str) -> Day:
    """A day from the bytes of its file.

    Raises:
        ScenarioError: Something is wrong in it.
    """
    text, content = read_toml(data, file)
    try:
        day = Day.model_validate(content)
    except ValidationError as error:
        raise ScenarioError(problems_in(error, text, file)) from error
    found = [problem_at(file, text, place, reason) for place, reason in _problems(day, file)]
    if found:
        raise ScenarioError(found)
    return day


def _problems(day: Day, file: str) -> Iterator[tuple[Place, str]]:
    stem = PurePath(file).stem
    if day.name != stem:
        yield ("name",), f"is {day.name}, but the file is called {stem}"
    known = scenario_names()
    unknown = [name for name in day.scenario if name not in known]
    for name in unknown:
        yield ("scenario",), f"there is no scenario {name}"
    for name in sorted({name for name in day.scenario if day.scenario.count(name) > 1}):
        yield ("scenario",), f"{name} stands twice"
    for name in day.careless.slips_in:
        if name not in day.scenario:
            yield ("careless", "slips_in"), f"{name} is not of this day"
    if not unknown:
        yield from _one_clock(day)


def _one_clock(day: Day) -> Iterator[tuple[Place, str]]:
    """One learner: the next patient comes on the same day, after the visit of the one before has ended."""
    for before, after in pairwise(day.scenarios):
        if before.starts.date() != after.starts.date():
            yield ("scenario",), f"{after.name} is on another day than {before.name}"
        elif _visit_ends(before) > after.starts:
            begins, ends = f"{after.starts:%H:%M}", f"{_visit_ends(before):%H:%M}"
            reason = f"{after.name} begins at {begins}, before the visit of {before.name} ends ({ends})"
            yield ("scenario",), reason


def _visit_ends(scenario: Scenario) -> datetime:
    acts_s = [act.at.amount for act in (*scenario.good.act, *scenario.careless.act)]
    last_s = max((at_s for at_s in acts_s if at_s <= min(LONGEST_VISIT_S, SECONDS_PER_DAY)), default=0)
    return scenario.starts + timedelta(seconds=last_s)


def play_day(day: Day, who: str) -> PlayedDay:
    """Plays a day with one of its own learners.

    Args:
        day: The day.
        who: `good` or `careless`.
    """
    slips = day.careless.slips_in if who == "careless" else ()
    scenarios = day.scenarios
    return PlayedDay(day, tuple(play(s, s.careless.act if s.name in slips else s.good.act) for s in scenarios))


def day_json(played: PlayedDay, learner: str) -> dict[str, Any]:
    """The JSON result of a day."""
    return day_result(played.day, [result_json(part, learner) for part in played.parts], learner)


def day_result(day: Day, results: Sequence[dict[str, Any]], learner: str) -> dict[str, Any]:
    """The JSON result of a day, from those of its scenarios in their order."""
    return {
        "format": RESULT,
        "training": TEACHING,
        "day": day.name,
        "title": day.title,
        "learner": learner,
        "passed": all(one["passed"] for one in results),
        "score_percent": sum(one["score_percent"] for one in results) // len(results),
        "scenarios": list(results),
        "debrief": {"text": day.debrief.text, "sources": list(day.debrief.sources)},
    }


def day_lines(played: PlayedDay, learner: str) -> Iterator[str]:
    """The same for people."""
    yield f"{played.day.title} [{played.day.name}], played by {learner}"
    for part in played.parts:
        yield ""
        yield f"==== {part.scenario.starts:%H:%M}"
        yield from result_lines(part, learner)
    yield ""
    yield "==== the day"
    for part in played.parts:
        verdict = "passed" if part.passed else "NOT PASSED"
        yield f"{part.scenario.starts:%H:%M}  {part.scenario.name:24} {part.score_percent:3} %  {verdict}"
    yield f"{'PASSED' if played.passed else 'NOT PASSED'}, {played.score_percent} % of the points."
    yield ""
    yield played.day.debrief.text
    for source in played.day.debrief.sources:
        yield f"Source: {source}"
