"""How long the window's event loop is held up, apart for while a write runs and for all the rest."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from tests.ui.latency import LatencyProbe

LONGEST_MS: Final = 100
"""No frame may take longer while a write runs at 20 percent loss. Source: docs/requirements.json, R116."""


class Frames(LatencyProbe):
    """The longest times between two turns of the event loop.

    Attributes:
        writing: Whether a write runs.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.writing = self._was_writing = False
        self._longest = {True: 0.0, False: 0.0}
        self._turns = {True: 0, False: 0}
        self._over = {True: 0, False: 0}

    def _turn(self) -> None:
        super()._turn()
        gap_ms = self.gaps_ms.pop()
        kind = self.writing or self._was_writing  # what a write ends with is shown in a turn of the write
        self._was_writing = self.writing
        self._turns[kind] += 1
        self._over[kind] += gap_ms > LONGEST_MS
        self._longest[kind] = max(self._longest[kind], gap_ms)

    @property
    def turns(self) -> int:
        """So far."""
        return sum(self._turns.values())

    def report(self) -> dict[str, float]:
        """Longest, and how many of how many, while a write ran and else."""
        return {
            "longest_in_a_write_ms": round(self._longest[True], 1),
            "turns_in_a_write": self._turns[True],
            "over_100_ms_in_a_write": self._over[True],
            "longest_else_ms": round(self._longest[False], 1),
            "turns_else": self._turns[False],
            "over_100_ms_else": self._over[False],
        }
