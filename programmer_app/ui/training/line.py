"""One line of text that changes many times a second: painted, so that no layout has to be looked at again for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from programmer_app.ui import theme


class Line(QWidget):
    """Text of a fixed height, cut short with dots where the room is too narrow.

    Args:
        font: Of the text.
        colour: Name in the palette.
    """

    def __init__(self, font: QFont, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._text = colour, ""
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier.theme_changed.connect(self.update)

    def text(self) -> str:
        """What it says."""
        return self._text

    def setText(self, text: str) -> None:
        """Says something else."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(80, self.fontMetrics().height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour(self._colour))
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
