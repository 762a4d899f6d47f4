"""Boxes to tick and circles to choose by, and lists that drop down, drawn in the palette's colours.

The style's own circle can hardly be seen in the dark theme.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.widgets.drawn import draw_box
from programmer_app.ui.widgets.line_edit import field_box

_MARK_PX: Final = 16
_GAP_PX: Final = 8
_TICK: Final = ((0.23, 0.52), (0.42, 0.71), (0.77, 0.32))
"""Corners of a tick, in sides of its square."""
_ARROW_PX: Final = 26
_BESIDE_PX: Final = 12
_ABOVE_PX: Final = 6
_LEAST_TEXT_PX: Final = 20
_WORDS: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextShowMnemonic)


def draw_focus(painter: QPainter, area: QRectF) -> None:
    """A thin round frame, as of what has the keyboard."""
    painter.setPen(QPen(theme.colour("action"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)


def _mark_px() -> int:
    """Side of a mark: it grows with the text."""
    return fonts.scaled(_MARK_PX)


def _size(button: QAbstractButton) -> QSize:
    """Mark, gap, words and the room of a focus frame."""
    mark_px = _mark_px()
    if not button.text():
        return QSize(mark_px + 2, mark_px + 2)
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    return QSize(mark_px + 2 * _GAP_PX + words.width() + 4, max(mark_px, words.height()) + 6)


def _hit(button: QAbstractButton, pos: QPoint) -> bool:
    """Anywhere on mark and words."""
    return button.rect().contains(pos)


def _mark_rect(button: QAbstractButton) -> QRectF:
    """Where the mark of a button is drawn: at its left, in the middle of its height."""
    side = _mark_px()
    return QRectF(1, (button.height() - side) / 2 + 0.5, side - 1, side - 1)


def _begin(painter: QPainter, button: QAbstractButton) -> str:
    """Sets pen and brush of a mark; gives the colour of what is drawn on it."""
    if not button.isEnabled():
        line, filling, on_it = "line", "disabled_ground", "disabled"
    elif button.isChecked():
        line, filling, on_it = "action", "action", "on_action"
    else:
        line, filling, on_it = "field_line", "surface", "surface"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(line), 1.2))
    painter.setBrush(theme.colour(filling))
    return on_it


def _draw_words(painter: QPainter, button: QAbstractButton) -> None:
    if not button.text():
        return
    words = QRectF(button.rect()).adjusted(_mark_px() + _GAP_PX, 0, 0, 0)
    painter.setFont(button.font())
    painter.setPen(theme.colour("text" if button.isEnabled() else "disabled"))
    painter.drawText(words, _WORDS, button.text())
    if button.hasFocus():
        draw_focus(painter, words.adjusted(-4, 0, 0, 0))


class RadioButton(QRadioButton):
    """Circle and words."""

    sizeHint = minimumSizeHint = _size  # noqa: N815 - Qt's names; the words are never cut
    hitButton = _hit  # noqa: N815

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Circle, dot, words, focus frame."""
        painter = QPainter(self)
        dot = _begin(painter, self)
        mark = _mark_rect(self)
        painter.drawEllipse(mark)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(dot))
            radius = mark.width() / 5
            painter.drawEllipse(mark.center(), radius, radius)
        _draw_words(painter, self)


class CheckBox(QCheckBox):
    """Square and words, or the square alone."""

    sizeHint = minimumSizeHint = _size  # noqa: N815 - Qt's names; the words are never cut
    hitButton = _hit  # noqa: N815

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Square, tick, words, focus frame."""
        painter = QPainter(self)
        tick = _begin(painter, self)
        mark = _mark_rect(self)
        painter.drawRoundedRect(mark, 3, 3)
        if self.isChecked():
            wide = mark.width() / 7.5
            painter.setPen(QPen(theme.colour(tick), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corners = [mark.topLeft() + QPointF(x, y) * mark.width() for x, y in _TICK]
            painter.drawPolyline(corners)
        _draw_words(painter, self)


class Combo(QComboBox):
    """A list that drops down from a framed line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(fonts.font())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """The widest of its words."""
        metrics = self.fontMetrics()
        texts = [self.placeholderText(), *(self.itemText(number) for number in range(self.count()))]
        words = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(words + 2 + _BESIDE_PX + _ARROW_PX, max(_LEAST_TEXT_PX, metrics.height()) + 2 * _ABOVE_PX)

    def minimumSizeHint(self) -> QSize:
        """As high as the hint; as narrow as the style allows."""
        return QSize(min(super().minimumSizeHint().width(), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, words, arrow."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        enabled = self.isEnabled()
        draw_box(painter, area, field_box(self))
        painter.setFont(self.font())
        text = self.currentText()
        painter.setPen(theme.colour(("text" if text else "old") if enabled else "disabled"))
        words = area.adjusted(_BESIDE_PX, 0, -_ARROW_PX, 0)
        text = self.fontMetrics().elidedText(
            text or self.placeholderText(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setPen(QPen(theme.colour("secondary" if enabled else "disabled"), 1.5))
        middle = QPointF(area.right() - _ARROW_PX / 2, area.center().y() + 1)
        half = fonts.scaled(4)
        painter.drawPolyline([middle + QPointF(x, y) * half for x, y in ((-1, -0.5), (0, 0.5), (1, -0.5))])
