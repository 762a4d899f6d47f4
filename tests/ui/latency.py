"""Watches how long the window's event loop is held up by the program itself, on a machine that has other work too."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

LONGEST_GAP_MS: Final = 500
_EVERY_MS: Final = 20
_SCHEDULER: Final = Path("/proc/thread-self/schedstat")
"""Linux: time on a processor, time waited for one (ns), turns. Source: Documentation/scheduler/sched-stats.rst."""


def _waited_ms() -> float:
    """How long this thread was ready and had no processor, so far; 0 where the system does not say."""
    try:
        return int(_SCHEDULER.read_text(encoding="ascii").split()[1]) / 1e6
    except OSError:
        return 0.0


class LatencyProbe(QObject):
    """A timer that notes the longest time between two of its turns, less what others had the processors for.

    Attributes:
        longest_ms: So far.
        gaps_ms: How late each turn was.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self.gaps_ms: list[float] = []
        self._last_s, self._waited_ms = time.monotonic(), _waited_ms()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_EVERY_MS)

    def _turn(self) -> None:
        now_s, waited_ms = time.monotonic(), _waited_ms()
        gap_ms = max(0.0, (now_s - self._last_s) * 1000 - _EVERY_MS - (waited_ms - self._waited_ms))
        self.gaps_ms.append(gap_ms)
        self.longest_ms = max(self.longest_ms, gap_ms)
        self._last_s, self._waited_ms = now_s, waited_ms

    def begin(self) -> None:
        """From now on."""
        self.longest_ms = 0.0
        self.gaps_ms.clear()
        self._last_s, self._waited_ms = time.monotonic(), _waited_ms()
