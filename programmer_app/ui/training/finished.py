"""Which scenarios were played to their end, and how: since this program was started, and by the training record.

Nothing is written here; the training record is, where somebody asks for it under a name.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from programmer_app.records.home import home
from programmer_app.training.results import TrainingRecord, TrainingRecordError
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

    def take_record(self) -> str:
        """Takes over what the training record of this computer holds; why it cannot be read, or ""."""
        try:
            for one in TrainingRecord(home()).results():
                self._best[one.scenario] = max(
                    (one.passed, one.score_percent), self._best.get(one.scenario, (False, 0))
                )
        except (TrainingRecordError, OSError) as error:
            return str(error)
        return ""

    def words(self, name: str) -> str:
        """How the scenario was played, in words."""
        if name not in self._best:
            return tr("not yet")
        passed, percent = self._best[name]
        text = tr("passed, {percent} %", percent=percent) if passed else tr("not passed, {percent} %", percent=percent)
        return f"✓ {text}" if passed else text


finished = Finished()
