"""What a refill asks for: a choice with nothing chosen at first, and a sentence to be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.widgets import label, unbroken

_MARK_PX: Final = 16
_GAP_PX: Final = 8


def _mark_rect(button: QAbstractButton) -> QRectF:
    """Where the mark of a button is drawn: at its left, in the middle of its height."""
    return QRectF(1, (button.height() - _MARK_PX) / 2 + 0.5, _MARK_PX - 1, _MARK_PX - 1)


def _pens(button: QAbstractButton) -> tuple[str, str, str]:
    """Colours of a mark: line, filling, what is drawn on it."""
    if not button.isEnabled():
        return "line", "disabled_ground", "disabled"
    return ("action", "action", "on_action") if button.isChecked() else ("field_line", "surface", "surface")


class _Radio(QRadioButton):
    """Drawn in the palette's colours: the style's own circle can hardly be seen in the dark theme."""

    def sizeHint(self) -> QSize:
        """Mark, gap, words and the room of a focus frame."""
        words = self.fontMetrics().boundingRect(self.text())
        return QSize(_MARK_PX + 2 * _GAP_PX + words.width() + 4, max(_MARK_PX + 6, self.fontMetrics().height() + 6))

    def minimumSizeHint(self) -> QSize:
        """As the hint: the words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere on mark and words."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Circle, dot, words, focus frame."""
        line, filling, dot = _pens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(line), 1.2))
        painter.setBrush(theme.colour(filling))
        mark = _mark_rect(self)
        painter.drawEllipse(mark)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(dot))
            painter.drawEllipse(mark.center(), 3, 3)
        words = QRectF(self.rect()).adjusted(_MARK_PX + _GAP_PX, 0, 0, 0)
        painter.setPen(theme.colour("text" if self.isEnabled() else "disabled"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            _draw_focus(painter, words.adjusted(-4, 0, 0, 0))


class _Box(QCheckBox):
    """A box without words, drawn in the palette's colours."""

    def sizeHint(self) -> QSize:
        """The mark and a little room."""
        return QSize(_MARK_PX + 2, _MARK_PX + 2)

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere on the box."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Square and tick."""
        line, filling, tick = _pens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(line), 1.2))
        painter.setBrush(theme.colour(filling))
        mark = _mark_rect(self)
        painter.drawRoundedRect(mark, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(theme.colour(tick), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corners = [mark.topLeft() + QPointF(x, y) for x, y in ((3.5, 7.8), (6.3, 10.6), (11.5, 4.8))]
            painter.drawPolyline(corners)


def _draw_focus(painter: QPainter, area: QRectF) -> None:
    painter.setPen(QPen(theme.colour("action"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)


class ChoiceList(QWidget):
    """One choice out of a few, one under the other. Nothing is chosen before the person chooses.

    Args:
        options: Value and text of every choice.
        accessible_name: What is chosen here.
        object_name: Of the list; its buttons are `<name>_<value>`.

    Signals:
        chosen: The value that the person chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        accessible_name: str,
        object_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Radio] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for value, text in options:
            button = _Radio(text)
            button.setObjectName(f"{object_name}_{value}")
            button.setFont(fonts.font())
            button.setAccessibleDescription(accessible_name)
            button.clicked.connect(self._tell)
            self._group.addButton(button)
            self._buttons[value] = button
            column.addWidget(button)

    def value(self) -> str:
        """The chosen value; empty while nothing is chosen."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def clear(self) -> None:
        """Nothing is chosen again."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def set_text(self, value: str, text: str) -> None:
        """Change the words of one choice."""
        self._buttons[value].setText(text)
        self._buttons[value].updateGeometry()

    def _tell(self) -> None:
        self.chosen.emit(self.value())


class Tick(QWidget):
    """A sentence that is ticked by hand, with what goes wrong otherwise under it.

    Args:
        text: What was done.
        note: Under it, in the shade of notes; none where empty.
        object_name: Of the box to be ticked.

    Signals:
        toggled: Whether it is ticked.
    """

    toggled = Signal(bool)

    def __init__(self, text: str, note: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box()
        self.box.installEventFilter(self)
        self.box.setObjectName(object_name)
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(note)
        self.box.toggled.connect(self.toggled)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(unbroken(text), wrap=True))
        if note:
            words.addWidget(label(unbroken(note), secondary=True, wrap=True, font=fonts.font(12)))
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 3, 5, 3)
        row.setSpacing(10)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def is_ticked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def clear(self) -> None:
        """Takes the tick away."""
        self.box.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The box has no words of its own round which a focus could be drawn; the whole step shows it."""
        if watched is self.box and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame round the step that has the keyboard."""
        super().paintEvent(event)
        if self.box.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _draw_focus(painter, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words ticks too."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()
            event.accept()
            return
        super().mousePressEvent(event)
