"""Which scenarios were played to their end since this program was started, and how. Nothing of it is kept on disk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from programmer_app.ui.translation import tr


class Finished(QObject):
    """Results by the scenario's name.

    Signals:
        changed: There is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._best: dict[str, tuple[bool, int]] = {}

    def add(self, result: dict[str, Any]) -> None:
        """Takes a result; the best one of a scenario counts."""
        found = (bool(result["passed"]), int(result["score_percent"]))
        name = str(result["scenario"])
        self._best[name] = max(found, self._best.get(name, (False, 0)))
        self.changed.emit()

    def words(self, name: str) -> str:
        """How the scenario was played, in words."""
        if name not in self._best:
            return tr("not yet")
        passed, percent = self._best[name]
        text = tr("passed, {percent} %", percent=percent) if passed else tr("not passed, {percent} %", percent=percent)
        return f"✓ {text}" if passed else text


finished = Finished()
