"""The accidents that scenarios are made after: what happened, where that is told, and which scenarios are about each.

Data; which scenario is about which accident stands in the scenario's own file, as `covers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from typing import Final, Literal

from pydantic import Field

from programmer_app.training.acts import Part, Text
from programmer_app.training.scenario import Scenario

_HEAD: Final = ("Accident", "What happened", "Scenario", "Told by")


class Accident(Part):
    """Something that has happened.

    Attributes:
        id: `H1` to `H21`, and `S1` to `S12` for use errors and recalls told of devices of this kind.
        what: In a few words.
        source: Where it is told.
        no_scenario: Why nobody can meet it at a programmer; None: there is a scenario.
        note: In what the scenario differs from it.
    """

    id: str = Field(pattern=r"^[HS][1-9][0-9]?$")
    what: Text
    source: Text
    no_scenario: Text | None = None
    note: Text | None = None


class _File(Part):
    format: Literal["thecal-accidents/1"]
    note: Text
    accidents: tuple[Accident, ...]


@cache
def accidents() -> dict[str, Accident]:
    """All of them, by id, in their order."""
    data = resources.files("resources").joinpath("accidents.json").read_bytes()
    return {one.id: one for one in _File.model_validate_json(data).accidents}


def about(covers: Iterable[str]) -> tuple[Accident, ...]:
    """The accidents among the things that a scenario or a day covers."""
    return tuple(accidents()[part] for part in covers if part in accidents())


def table(scenarios: Iterable[Scenario]) -> Iterator[str]:
    """Each accident with its scenarios, or why it has none: lines of a table in Markdown."""
    by_accident: dict[str, list[str]] = {}
    for scenario in scenarios:
        for accident in about(scenario.covers):
            by_accident.setdefault(accident.id, []).append(f"`{scenario.name}`")
    yield f"| {' | '.join(_HEAD)} |"
    yield f"|{'---|' * len(_HEAD)}"
    for accident in accidents().values():
        met = ", ".join(sorted(by_accident.get(accident.id, ()))) or f"None. {accident.no_scenario or ''}".strip()
        said = f"{met}. {accident.note}" if accident.note else met
        yield f"| {accident.id} | {accident.what} | {said} | {accident.source} |"
