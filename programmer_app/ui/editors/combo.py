"""A drop-down list whose value the wheel cannot change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from programmer_app.ui.widgets.choices import Combo


class SteadyCombo(Combo):
    """Leaves the wheel to the scroll area around.

    Signals:
        value_chosen: Data of the item that the person chose.
    """

    value_chosen = Signal(str)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.activated.connect(self._tell)

    def _tell(self, index: int) -> None:
        self.value_chosen.emit(str(self.itemData(index)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not here."""
        event.ignore()
