"""The field in which the new daily dose is typed again before a pump is programmed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from programmer_app.ui import fonts
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.entry_field import StrictLineEdit

_SIZE_PX = 18
_MOST_CHARACTERS = 40


class TypedDoseEdit(StrictLineEdit):
    """Empty at first, and only typed: nothing can be pasted or dropped. Enter goes no further than here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("New daily dose, with its unit"))
        self.setFont(fonts.semibold(_SIZE_PX))
        self.setMinimumHeight(46)
        self.setMaxLength(_MOST_CHARACTERS)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Without paste."""
        if event.matches(QKeySequence.StandardKey.Paste):
            event.accept()
            return
        super().keyPressEvent(event)
