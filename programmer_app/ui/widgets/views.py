"""Flat tables, lists and long texts: their heads, their scroll bars and the frame that shows the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QHeaderView, QScrollBar, QTableView, QWidget
from shiboken6 import isValid

from programmer_app.ui import theme
from programmer_app.ui.widgets.drawn import Box, draw_box
from programmer_app.ui.widgets.line_edit import FOCUS, REST

BAR_PX: Final = 10
"""Width of a scroll bar."""
_BAR_MARGIN_PX: Final = 2
_LEAST_HANDLE_PX: Final = 28
_HEAD_BESIDE_PX: Final = 8
_HEAD_ABOVE_PX: Final = 6


class SlimBar(QScrollBar):
    """A scroll bar without arrows: the whole length is the way of its handle."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._upright = orientation is Qt.Orientation.Vertical
        self._held_px: float | None = None

    def sizeHint(self) -> QSize:
        """Slim."""
        long = _LEAST_HANDLE_PX + 2 * _BAR_MARGIN_PX
        return QSize(BAR_PX, long) if self._upright else QSize(long, BAR_PX)

    def handle(self) -> QRectF:
        """Where the handle is."""
        length, way = self._lengths()
        span = self.maximum() - self.minimum()
        share = (self.sliderPosition() - self.minimum()) / span if span else 0.0
        start, thick = share * way, BAR_PX
        box = QRectF(0, start, thick, length) if self._upright else QRectF(start, 0, length, thick)
        return box.adjusted(_BAR_MARGIN_PX, _BAR_MARGIN_PX, -_BAR_MARGIN_PX, -_BAR_MARGIN_PX)

    def _lengths(self) -> tuple[float, float]:
        """Of the handle, and of its way, in pixels."""
        room = self.height() if self._upright else self.width()
        whole = self.maximum() - self.minimum() + self.pageStep()
        length = min(room, max(_LEAST_HANDLE_PX, room * self.pageStep() / whole if whole else room))
        return length, room - length

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The handle; nothing around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("field_line"))
        painter.drawRoundedRect(self.handle(), 3, 3)

    def _along(self, event: QMouseEvent) -> float:
        return event.position().y() if self._upright else event.position().x()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the handle, or goes a page towards the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        box = self.handle()
        start, end = (box.top(), box.bottom()) if self._upright else (box.left(), box.right())
        at = self._along(event)
        actions = QAbstractSlider.SliderAction
        if start <= at <= end:
            self._held_px = at - start + _BAR_MARGIN_PX
            self.setSliderDown(True)
        else:
            self.triggerAction(actions.SliderPageStepSub if at < start else actions.SliderPageStepAdd)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws the handle along."""
        if self._held_px is None:
            return
        way = self._lengths()[1]
        share = (self._along(event) - self._held_px) / way if way > 0 else 0.0
        self.setSliderPosition(self.minimum() + round(share * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Lets go."""
        self._held_px = None
        self.setSliderDown(False)


def slim(area: QAbstractScrollArea) -> None:
    """Gives an area slim scroll bars where it shows any."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if area.verticalScrollBarPolicy() != never:
        area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
    if area.horizontalScrollBarPolicy() != never:
        area.setHorizontalScrollBar(SlimBar(Qt.Orientation.Horizontal))


class FlatHead(QHeaderView):
    """Heads of columns in the shade of notes, over a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """The words, and the room around them."""
        words = self.fontMetrics().size(0, self._words(section))
        return QSize(words.width() + 2 * _HEAD_BESIDE_PX, words.height() + 2 * _HEAD_ABOVE_PX + 1)

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Ground, words, line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(area)
        painter.setBrush(theme.colour("line"))
        painter.drawRect(QRect(area.left(), area.bottom(), area.width(), 1))
        role = Qt.ItemDataRole.TextAlignmentRole
        own = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        alignment = self.defaultAlignment() if own is None else Qt.AlignmentFlag(own)
        inner = area.adjusted(_HEAD_BESIDE_PX, 0, -_HEAD_BESIDE_PX, -1)
        painter.setFont(self.font())
        painter.setPen(theme.colour("secondary"))
        text = self.fontMetrics().elidedText(self._words(section), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(alignment), text)
        painter.restore()


class _FocusFrame(QObject):
    """Draws the frame of an area, stronger with the keyboard. Lives and dies with the area."""

    def __init__(self, area: QAbstractScrollArea, rest: Box, focus: Box, room_px: int) -> None:
        super().__init__(area)
        self._area, self._rest, self._focus = area, rest, focus
        area.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        area.setLineWidth(room_px)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paints in place of Qt, and anew when the keyboard comes or goes."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            box = self._focus if self._area.hasFocus() else self._rest
            if box.line or box.ground:
                draw_box(QPainter(self._area), QRectF(self._area.rect()), box)
            return True
        changed = kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange)
        if changed and isValid(self._area):  # what has the keyboard while it goes still loses it
            self._area.update()
        return super().eventFilter(watched, event)


def flatten(area: QAbstractScrollArea, *, framed: bool = False) -> None:
    """Makes a table or a list flat, with slim scroll bars.

    Args:
        area: Its scroll bars must be on or off for good already.
        framed: Whether a frame shows that it has the keyboard.
    """
    area.setFrameShape(QFrame.Shape.NoFrame)
    slim(area)
    if framed:
        _FocusFrame(area, Box(), Box("", "action", 2, 3), 2)


def frame_text(area: QAbstractScrollArea) -> None:
    """Frames a text of several lines as a line to type into is framed."""
    slim(area)
    _FocusFrame(area, REST, FOCUS, 3)


def flat_head(table: QTableView) -> QHeaderView:
    """Gives a table a flat head, and returns it."""
    head = FlatHead(table)
    table.setHorizontalHeader(head)
    return head
