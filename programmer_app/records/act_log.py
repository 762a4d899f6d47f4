"""Acts on a pump beside programming (stop, start, bolus) and departures with a pump left open, with their reasons.

One JSON object a line, on disk before the act is asked for. Writes of programs stand in the write journal.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final

FILE_NAME: Final = "acts.jsonl"
_NOT_PLANNED: Final = "not planned"
_TURNS: Final = frozenset({"stop", "start"})


@dataclass(frozen=True, slots=True)
class Restart:
    """When a pump that is being stopped is to run again.

    Attributes:
        at: Workstation time; None where no restart is planned.
    """

    at: datetime | None


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a person asked for.

    Attributes:
        at: Workstation time.
        user: Who.
        serial: Of the pump; "" where none was read.
        what: `stop`, `start`, `bolus ...` or `left`.
        reason: In that person's words.
        restart: Of a stop: what was planned; None where it was not asked for.
        accepted: Of a bolus: that person's reason for each finding that needed one, by the finding's code.
    """

    at: datetime
    user: str
    serial: str
    what: str
    reason: str
    restart: Restart | None = None
    accepted: Mapping[str, str] = field(default_factory=dict)


class ActLog:
    """The acts of this workstation, oldest first.

    Args:
        path: The file, made where it is missing; None keeps them in memory, as at a training desk.

    Attributes:
        acts: Those of this run.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._turns_before: list[Act] | None = None
        self.acts: list[Act] = []

    def note(self, act: Act) -> None:
        """Keeps an act.

        Raises:
            OSError: If it cannot be written; then the act must not be done.
        """
        if self._path is not None:
            line = json.dumps(_line_of(act), ensure_ascii=False) + "\n"
            with self._path.open("ab+") as file:
                file.write(_line_end(file) + line.encode())
                file.flush()
                os.fsync(file.fileno())
        self.acts.append(act)

    def last_turn(self, serial: str) -> Act | None:
        """The last stop or start of a pump that was asked for here, earlier runs included; None where there is none."""
        before = self._earlier_turns()
        return next(
            (act for act in reversed([*before, *self.acts]) if act.serial == serial and act.what in _TURNS), None
        )

    def _earlier_turns(self) -> list[Act]:
        if self._turns_before is None:
            self._turns_before = [] if self._path is None else _turns_in(self._path)
        return self._turns_before


def _line_end(file: BinaryIO) -> bytes:
    """What ends the last line of a file, where that was cut short, as when power fails."""
    if file.seek(0, os.SEEK_END) == 0:
        return b""
    file.seek(-1, os.SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"


def _line_of(act: Act) -> dict[str, object]:
    line: dict[str, object] = {
        "at": act.at.isoformat(timespec="seconds"),
        "user": act.user,
        "serial": act.serial,
        "what": act.what,
        "reason": act.reason,
    }
    if act.restart is not None:
        at = act.restart.at
        line["restart"] = _NOT_PLANNED if at is None else at.isoformat(timespec="seconds")
    if act.accepted:
        line["accepted"] = dict(act.accepted)
    return line


def _turns_in(path: Path) -> list[Act]:
    """Stops and starts of a file. Lines that were cut short, as when power fails, are left out."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []  # nothing that is shown from it is needed for a session; a note that cannot be written is refused
    found = []
    for line in lines:
        try:
            turn = _turn_of(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
        if turn.what in _TURNS:
            found.append(turn)
    return found


def _turn_of(line: dict[str, Any]) -> Act:
    planned = line.get("restart")
    restart = None
    if planned is not None:
        restart = Restart(None if planned == _NOT_PLANNED else datetime.fromisoformat(planned))
    at = datetime.fromisoformat(line["at"])
    return Act(at, line["user"], line["serial"], line["what"], line["reason"], restart)
