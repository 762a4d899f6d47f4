"""What stands over the curves of a plot at a pixel: limits, marks of moments, the cursor and its card."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from programmer_app.ui import fonts, theme

LimitKind = Literal["reason", "blocked"]
Limit = tuple[float, str, LimitKind]
Mark = tuple[float, str, str]
"""Hours, words, and a colour of the palette."""
CursorLine = tuple[str, str]
"""Text and tone: title, new, old, delivered or limit."""
ToPx = Callable[[float, float], QPointF]

_TIP_COLOURS = {"new": "tip_new", "old": "tip_old", "limit": "tip_limit"}
_TIP_LINE_PX = 17
_LABEL_PX = 14
"""Height of a line of the card at the cursor, and of a label, with text at 100 %."""


def paint_limits(painter: QPainter, area: QRectF, to_px: ToPx, limits: Sequence[Limit], top: float) -> float:
    """Lines over the whole width with their labels, the highest first. Returns the lower end of what they cover.

    Args:
        painter: In widget pixels.
        area: Of the plot.
        to_px: Data to widget pixels.
        limits: Value, label and kind.
        top: Upper end of the value axis; what lies above is not drawn.
    """
    occupied = area.top()
    for value, text, kind in sorted(limits, reverse=True):
        if value > top:
            continue
        y = to_px(0.0, value).y()
        painter.setPen(QPen(theme.colour(kind), 1.5))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setFont(fonts.font(11))
        width = painter.fontMetrics().horizontalAdvance(text)
        # under the line where the label above leaves no room
        height = fonts.scaled(_LABEL_PX)
        baseline = y - 5 if y - 3 - height > occupied else y + height - 1
        backing = QRectF(area.right() - width - 8, baseline - height + 3, width + 7, height)
        painter.fillRect(backing, theme.colour("surface", 0.85))
        painter.drawText(QPointF(backing.left() + 4, baseline), text)
        occupied = max(y, backing.bottom())
    return occupied


def paint_marks(painter: QPainter, area: QRectF, to_px: ToPx, marks: Sequence[Mark]) -> None:
    """Upright lines at moments; each label a line lower than the one before, so that close ones can be read."""
    painter.setFont(fonts.font(11))
    shown = [mark for mark in sorted(marks) if area.left() - 0.5 <= to_px(mark[0], 0.0).x() <= area.right() + 0.5]
    for number, (hours, text, colour) in enumerate(shown):
        x = to_px(hours, 0.0).x()
        painter.setPen(QPen(theme.colour(colour), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        width = painter.fontMetrics().horizontalAdvance(text)
        left = x - width - 6 if x - width - 6 >= area.left() else x + 5
        height = fonts.scaled(_LABEL_PX)
        baseline = area.top() + height - 2 + (height + 2) * number
        painter.fillRect(QRectF(left - 3, baseline - height + 3, width + 6, height), theme.colour("surface", 0.85))
        painter.drawText(QPointF(left, baseline), text)


def paint_cursor(painter: QPainter, area: QRectF, x_px: float) -> None:
    """The line at the cursor."""
    dashes = QPen(theme.colour("text"), 1)
    dashes.setDashPattern([3.0, 3.0])
    painter.setPen(dashes)
    painter.drawLine(QPointF(x_px, area.top()), QPointF(x_px, area.bottom()))


def paint_tip(painter: QPainter, area: QRectF, x_px: float, under: float, lines: Sequence[CursorLine]) -> None:
    """The card with the words at the cursor, under what stands at the top as long as it stays in the plot."""
    if not lines:
        return
    painter.setFont(fonts.font(12))
    metrics = painter.fontMetrics()
    width = max(metrics.horizontalAdvance(text) for text, _tone in lines) + 20.0
    line = fonts.scaled(_TIP_LINE_PX)
    height = line * len(lines) + 12.0
    left = x_px - 10 - width if x_px - 10 - width >= area.left() else x_px + 10
    top = under + 8 if under + 8 + height < area.bottom() else area.top() + 4
    box = QRectF(left, top, width, height)
    outlined = theme.current().name == "dark"
    painter.setPen(QPen(theme.colour("field_line"), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("tip_ground"))
    painter.drawRoundedRect(box, 4, 4)
    for number, (text, tone) in enumerate(lines):
        painter.setPen(theme.colour(_TIP_COLOURS.get(tone, "tip_text")))
        painter.drawText(QPointF(box.left() + 10, box.top() + 2 + line * (number + 1)), text)
