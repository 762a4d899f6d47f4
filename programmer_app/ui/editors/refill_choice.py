"""What a refill asks for: a choice with nothing chosen at first, and a sentence to be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.widgets import label, unbroken
from programmer_app.ui.widgets.choices import CheckBox, RadioButton, draw_focus


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
        self._buttons: dict[str, RadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for value, text in options:
            button = RadioButton(text)
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
        self.box = CheckBox()
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
            draw_focus(painter, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words ticks too."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()
            event.accept()
            return
        super().mousePressEvent(event)
