"""One choice out of a few, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.widgets.buttons import button_size
from programmer_app.ui.widgets.drawn import Box, draw_box
from programmer_app.ui.widgets.flow_row import FlowRow

_PADDING_PX = 13
_ABOVE_PX = 6
_RADIUS_PX = 5


class _Segment(QPushButton):
    """One choice. Arrow keys walk to its neighbours."""

    moved = Signal(int)

    def __init__(self, value: str, text: str) -> None:
        super().__init__(text)
        self.value = value
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group does that; a screen reader then says "radio button", not "check box"
        self.setAutoDefault(False)
        self.round_left = self.round_right = self.begins_line = False
        self.setFont(fonts.font())
        self.setAccessibleName(text)
        self.toggled.connect(self._weigh)

    def _weigh(self, checked: bool) -> None:
        self.setFont(fonts.semibold() if checked else fonts.font())

    def sizeHint(self) -> QSize:
        """Words, and the room around them."""
        return button_size(self, _PADDING_PX, _ABOVE_PX)

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour; Enter does nothing."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.moved.emit(-1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.moved.emit(1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and words; the focus inside the segment, where neighbours cannot cover it."""
        painter = QPainter(self)
        self._draw_box(painter)
        painter.setFont(self.font())
        painter.setPen(theme.colour(self._ink()))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextShowMnemonic)
        painter.drawText(self.rect(), flags, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("on_action" if self.isChecked() else "action"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -4, -4), 3, 3)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "on_action" if self.isChecked() else "text"

    def _draw_box(self, painter: QPainter) -> None:
        """Neighbours share a border: that of the left one. What is not round lies outside of the widget."""
        ground, line = "surface", "field_line"
        if not self.isEnabled():
            ground = "disabled_ground"
        elif self.isChecked():
            ground = line = "action"
        elif self.underMouse():
            ground = "selected_ground"
        area = QRectF(self.rect())
        radius = _RADIUS_PX if self.round_left or self.round_right else 0
        covered = 0 if self.begins_line else 1
        before = 0 if self.round_left else radius or covered
        after = 0 if self.round_right else radius
        whole = area.adjusted(-before, 0, after, 0)
        draw_box(painter, whole, Box(ground, line, radius_px=radius))
        if radius and not self.round_right:  # with the brush of the border, which the box leaves
            painter.drawRect(QRectF(area.right() - 1, area.top(), 1, area.height()))
        if radius and not self.round_left and self.begins_line:
            painter.drawRect(QRectF(area.left(), area.top(), 1, area.height()))


class SegmentedControl(QWidget):
    """Exclusive choice with the arrow keys, the space bar or the pointer.

    Args:
        options: Value and text of every choice, from left to right; the first is chosen at start.
        accessible_name: What is chosen here.

    Signals:
        selected: The value that the person chose. Not emitted by `set_value`.
    """

    selected = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not options:
            raise ValueError("a segmented control needs at least one choice")
        self.setAccessibleName(accessible_name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._segments: list[_Segment] = []
        row = FlowRow(self, gap_px=0, centred=True, even=True)
        for value, text in options:
            segment = _Segment(value, text)
            segment.setAccessibleDescription(accessible_name)
            segment.setMinimumWidth(_widest_px(text))
            segment.clicked.connect(self._tell)
            segment.moved.connect(self._move)
            self._group.addButton(segment)
            self._segments.append(segment)
            row.addWidget(segment)
        self._segments[0].round_left = self._segments[-1].round_right = True
        self.set_value(options[0][0])

    def value(self) -> str:
        """The value of the chosen segment."""
        return next(segment.value for segment in self._segments if segment.isChecked())

    def set_value(self, value: str) -> None:
        """Choose without telling.

        Raises:
            ValueError: If no choice has this value.
        """
        self._segment(value).setChecked(True)
        self._hold_tab_stop()

    def set_text(self, value: str, text: str) -> None:
        """Change the words of one choice.

        Raises:
            ValueError: If no choice has this value.
        """
        segment = self._segment(value)
        segment.setText(text)
        segment.setAccessibleName(text)
        segment.setMinimumWidth(_widest_px(text))

    def set_available(self, value: str, available: bool, why_not: str = "") -> None:
        """Enable or disable one choice.

        Args:
            value: Which one.
            available: Whether it can be chosen now.
            why_not: Tooltip and accessible description while it cannot.

        Raises:
            ValueError: If no choice has this value.
        """
        segment = self._segment(value)
        segment.setEnabled(available)
        segment.setToolTip("" if available else why_not)
        segment.setAccessibleDescription(self.accessibleName() if available else why_not)

    def _segment(self, value: str) -> _Segment:
        for segment in self._segments:
            if segment.value == value:
                return segment
        raise ValueError(f"no choice has the value {value!r}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A segment that begins a line has a border at its left."""
        super().resizeEvent(event)
        for segment in self._segments:
            segment.begins_line = segment.x() == 0

    def _hold_tab_stop(self) -> None:
        for segment in self._segments:
            stops = segment.isChecked()
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _tell(self) -> None:
        self._hold_tab_stop()
        self.selected.emit(self.value())

    def _move(self, by: int) -> None:
        usable = [segment for segment in self._segments if segment.isEnabled()]
        here = next((number for number, segment in enumerate(usable) if segment.hasFocus()), None)
        if here is None or not 0 <= here + by < len(usable):
            return
        target = usable[here + by]
        target.setChecked(True)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()


def _widest_px(text: str) -> int:
    """Width with semibold text, so that choosing does not move the neighbours."""
    return QFontMetrics(fonts.semibold()).horizontalAdvance(text) + 2 * _PADDING_PX + 2
