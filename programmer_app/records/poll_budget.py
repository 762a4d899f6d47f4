"""When pumps were looked at between jobs, kept on disk: a program that is killed and started again asks no more often.

Every look wakes an implant and costs its battery. The file holds the wall-clock times of the last looks; one that lies
in the future, as after the clock was set back, counts as now.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from device.clock import Clock

FILE_NAME: Final = "looks.json"
_KEPT: Final = 12
_WINDOW: Final = timedelta(seconds=60)


class FilePollBudget:
    """A `device.worker.PollBudget` in a file. What cannot be read counts as a full minute: it never allows more.

    Args:
        folder: Of records.
        clock: Its wall clock.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._path = folder / FILE_NAME
        self._clock = clock

    def recent(self) -> Sequence[float]:
        """Ages of the looks of the last minute, oldest first."""
        now = self._clock.now()
        return sorted(
            (max(0.0, (now - at).total_seconds()) for at in self._times() if now - at < _WINDOW), reverse=True
        )

    def note(self) -> None:
        """One more look. A disk that is full keeps nobody from looking; the budget of this run still holds."""
        times = [*self._times(), self._clock.now()][-_KEPT:]
        part = self._path.with_suffix(".part")
        try:
            part.write_text(json.dumps([at.isoformat() for at in times]), "ascii")
            part.replace(self._path)
        except OSError:
            return

    def _times(self) -> list[datetime]:
        try:
            return [datetime.fromisoformat(text) for text in json.loads(self._path.read_text("ascii"))]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError):
            return [self._clock.now()] * _KEPT
