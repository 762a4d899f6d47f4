"""What the alarms of a pump mean: harm, onset, the priority that follows from both, and what to do. A table, no Qt.

The table is resources/alarms.json. A priority is never written into it: it follows from harm and onset by the rule of
the standard, so that nobody can lower it by hand.

Source: IEC 60601-1-8, table 1; docs/protocol.md 4.4 for what raises each alarm.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from importlib import resources
from typing import Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from device.pump import Alarm

Priority = Literal["high", "medium", "low"]
Harm = Literal["death or irreversible injury", "reversible injury", "minor injury or discomfort"]
Onset = Literal["immediate", "prompt", "delayed"]

RANK: Final[dict[Priority, int]] = {"high": 0, "medium": 1, "low": 2}
"""Position in a list of alarms, gravest first."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AlarmEntry(_Part):
    """One alarm of the table.

    Attributes:
        code: Number on the wire.
        name: As in the protocol.
        title: For people.
        harm: What may follow when nobody answers it.
        onset: How soon: `immediate` leaves no time to act, `prompt` some, `delayed` more.
        why: Why this harm and this onset.
        meaning: What the pump says by it.
        do: What to do, in order.
    """

    code: int = Field(ge=1, le=255)
    name: str = Field(min_length=1)
    title: str = Field(min_length=1)
    harm: Harm
    onset: Onset
    why: str = Field(min_length=1)
    meaning: str = Field(min_length=1)
    do: tuple[str, ...] = Field(min_length=1)


class _Rule(_Part):
    source: str = Field(min_length=1)
    status: str = Field(min_length=1)
    priority: dict[Harm, dict[Onset, Priority]]


class AlarmTable(_Part):
    """All alarms, and the rule by which each has its priority."""

    format: Literal["thecal-alarms/1"]
    note: str
    source: str = Field(min_length=1)
    rule: _Rule
    alarms: tuple[AlarmEntry, ...]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        codes = [entry.code for entry in self.alarms]
        if len(set(codes)) < len(codes):
            raise ValueError("an alarm stands twice")
        rows = self.rule.priority
        if len(rows) < 3 or any(len(row) < 3 for row in rows.values()):
            raise ValueError("the rule has a hole")
        return self

    def entry(self, code: int) -> AlarmEntry:
        """What is known of an alarm; one that this program does not know is taken for the gravest."""
        return next((entry for entry in self.alarms if entry.code == code), _unknown(code))

    def priority(self, code: int) -> Priority:
        """By harm and onset."""
        entry = self.entry(code)
        return self.rule.priority[entry.harm][entry.onset]


def _unknown(code: int) -> AlarmEntry:
    return AlarmEntry(
        code=max(1, code),
        name="UNKNOWN",
        title=f"Unknown alarm {code}",
        harm="death or irreversible injury",
        onset="immediate",
        why="What is not known is taken for the gravest.",
        meaning="The pump raises an alarm that this program does not know.",
        do=("Ask the maker of the pump what it means.",),
    )


@functools.cache
def alarm_table() -> AlarmTable:
    """The table that is installed with the program.

    Raises:
        ValueError: If it holds something else.
    """
    return AlarmTable.model_validate_json(resources.files("resources").joinpath("alarms.json").read_bytes())


def ranked(alarms: Iterable[Alarm]) -> tuple[Alarm, ...]:
    """Gravest first; among equals the newest, then the lower code. Source: Open PCA pump requirements, CS 60 to 64."""
    table = alarm_table()
    return tuple(sorted(alarms, key=lambda alarm: (RANK[table.priority(alarm.code)], -alarm.since_s, alarm.code)))
