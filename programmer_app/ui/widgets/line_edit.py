"""A line to type into, framed in the palette's colours: stronger with the keyboard, red where its text is wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from programmer_app.ui.widgets.drawn import Box, draw_box

_BESIDE_PX: Final = 10
_ABOVE_PX: Final = 4
_LEAST_PX: Final = 32

REST: Final = Box("surface", "field_line")
FOCUS: Final = Box("surface", "action", 2)
WRONG: Final = Box("surface", "blocked", 2)
OFF: Final = Box("disabled_ground", "line")


def field_box(field: QWidget, *, wrong: bool = False, read_only: bool = False) -> Box:
    """How the frame of a field looks now."""
    if wrong:
        return WRONG
    if read_only or not field.isEnabled():
        return OFF
    return FOCUS if field.hasFocus() else REST


class LineEdit(QLineEdit):
    """A framed line.

    Args:
        parent: Owner.
        framed: Whether it has a frame; one without stands in a frame with others.
    """

    def __init__(self, parent: QWidget | None = None, *, framed: bool = True) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self._framed = framed
        self._wrong = False
        if framed:
            self.setContentsMargins(_BESIDE_PX, _ABOVE_PX, _BESIDE_PX, _ABOVE_PX)
            self.setMinimumHeight(_LEAST_PX)

    @property
    def wrong(self) -> bool:
        """Whether it is framed in red."""
        return self._wrong

    def set_wrong(self, wrong: bool) -> None:
        """Frame it in red, or as ever."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, then what is typed."""
        if self._framed:
            painter = QPainter(self)
            draw_box(painter, QRectF(self.rect()), field_box(self, wrong=self._wrong, read_only=self.isReadOnly()))
            painter.end()
        super().paintEvent(event)
