"""Boxes: the ground, the border and the round corners of everything in the window that has them.

Widgets paint themselves in the palette's colours of the moment. A `Panel` is a box that holds others.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from programmer_app.ui import theme


@dataclass(frozen=True, slots=True)
class Box:
    """How a box looks.

    Attributes:
        ground: A field of `Palette`; "" for none.
        line: Colour of the border; "" for none.
        line_px: Width of the border.
        radius_px: Of the corners, at the outer edge.
    """

    ground: str = ""
    line: str = ""
    line_px: float = 1
    radius_px: float = 5


def draw_box(painter: QPainter, area: QRectF, box: Box) -> None:
    """Draws a box.

    Args:
        painter: Its hint for smooth edges is set; it is left without a pen, and with the brush drawn with last.
        area: To the outer edge of the border.
        box: How it looks.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius, wide = box.radius_px, box.line_px if box.line else 0
    if box.ground:
        inset = wide / 2
        painter.setBrush(theme.colour(box.ground))
        inner = max(0.0, radius - inset)
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), inner, inner)
    if box.line:
        # filled between two edges, not drawn with a pen: that takes Qt three to six times as long
        ring = QPainterPath()
        ring.addRoundedRect(area, radius, radius)
        inner = max(0.0, radius - wide)
        ring.addRoundedRect(area.adjusted(wide, wide, -wide, -wide), inner, inner)
        painter.setBrush(theme.colour(box.line))
        painter.drawPath(ring)


class Panel(QFrame):
    """A box that holds other widgets.

    Args:
        box: How it looks at first.
        parent: Owner.
    """

    def __init__(self, box: Box, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        if box.line:
            border = ceil(box.line_px)
            self.setContentsMargins(border, border, border, border)

    @property
    def box(self) -> Box:
        """How it looks now."""
        return self._box

    def set_box(self, box: Box) -> None:
        """Look otherwise."""
        if box != self._box:
            self._box = box
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box; what it holds paints itself."""
        draw_box(QPainter(self), QRectF(self.rect()), self._box)
