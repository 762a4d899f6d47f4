"""Acts on a pump beside programming (stop, start, bolus) and departures with a pump left open, with their reasons.

One JSON object a line, on disk before the act is asked for. Writes of programs stand in the write journal.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

FILE_NAME: Final = "acts.jsonl"


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a person asked for.

    Attributes:
        at: Workstation time.
        user: Who.
        serial: Of the pump; "" where none was read.
        what: `stop`, `start`, `bolus ...` or `left`.
        reason: In that person's words.
    """

    at: datetime
    user: str
    serial: str
    what: str
    reason: str


class ActLog:
    """The acts of this workstation, oldest first.

    Args:
        path: The file, made where it is missing; None keeps them in memory, as at a training desk.

    Attributes:
        acts: Those of this run.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.acts: list[Act] = []

    def note(self, act: Act) -> None:
        """Keeps an act.

        Raises:
            OSError: If it cannot be written; then the act must not be done.
        """
        self.acts.append(act)
        if self._path is None:
            return
        line = {
            "at": act.at.isoformat(timespec="seconds"),
            "user": act.user,
            "serial": act.serial,
            "what": act.what,
            "reason": act.reason,
        }
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
