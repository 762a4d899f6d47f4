"""Waits until the event loop has nothing more urgent to do, so that nothing seen waits for what is made ahead."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

PAUSE_MS: Final = 10
"""Longer than the 5 ms after which Qt paints what it was asked to paint."""

_LATE_MS: Final = 5
_MOST_WAITS: Final = 20
"""On a machine that is always late, work has to go on all the same."""


class IdleWait(QObject):
    """A pause that begins anew while its end comes late: then the event loop was busy, and may have to paint yet.

    Signals:
        idle: Once after each `wait`.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waits = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_end)

    def wait(self) -> None:
        """Begins a wait; one under way begins anew."""
        self._waits = 0
        self._begin()

    def _begin(self) -> None:
        self._waits += 1
        self._since.start()
        self._timer.start()

    def _on_end(self) -> None:
        if self._since.elapsed() > PAUSE_MS + _LATE_MS and self._waits < _MOST_WAITS:
            self._begin()
        else:
            self.idle.emit()
