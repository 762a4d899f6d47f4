"""Watches how long the window's event loop is held up."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

LONGEST_GAP_MS: Final = 500
_EVERY_MS: Final = 20


class LatencyProbe(QObject):
    """A timer that notes the longest time between two of its turns.

    Attributes:
        longest_ms: So far.
        gaps_ms: How late each turn was.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self.gaps_ms: list[float] = []
        self._last_s = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_EVERY_MS)

    def _turn(self) -> None:
        now_s = time.monotonic()
        gap_ms = max(0.0, (now_s - self._last_s) * 1000 - _EVERY_MS)
        self.gaps_ms.append(gap_ms)
        self.longest_ms = max(self.longest_ms, gap_ms)
        self._last_s = now_s

    def begin(self) -> None:
        """From now on."""
        self.longest_ms = 0.0
        self.gaps_ms.clear()
        self._last_s = time.monotonic()
