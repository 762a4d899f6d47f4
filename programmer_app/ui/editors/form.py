"""What the entry forms are made of: labelled fields in rows, and a line for what was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from device.quantities import Duration
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import IntervalField, label
from programmer_app.ui.widgets.entry_field import EntryField, StrictLineEdit
from programmer_app.ui.widgets.text import error_label, shade

LABEL_PX = 104


class Form(QWidget):
    """Labels at the left, fields at the right, a message under them.

    Attributes:
        asks: Whether it asks for something that is not in the draft: then any text in it is unfinished business.

    Signals:
        entry_changed: A text or the message changed, so `held` may be another.
    """

    entry_changed = Signal()

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnMinimumWidth(0, LABEL_PX)
        self._grid.setColumnStretch(1, 1)
        self._message = error_label()
        self._message.setObjectName(f"{object_name}Message")
        self._message.setParent(self)  # also while no row has it yet: no widget is without an owner
        self._message.hide()
        self._fields: list[EntryField] = []
        self._refused = False
        self.asks = False

    def add(self, text: str, field: QWidget) -> QLabel:
        """A labelled row; gives its label."""
        row = self._grid.rowCount()
        beside = label(text, secondary=True)
        beside.setWordWrap(True)
        beside.setContentsMargins(0, 7, 0, 0)
        beside.setBuddy(field)
        self._grid.addWidget(beside, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        if isinstance(field, EntryField):
            self._fields.append(field)
            for edit in field.findChildren(StrictLineEdit):
                edit.textChanged.connect(self.entry_changed)
                edit.reverted.connect(self._on_reverted)
        return beside

    def add_wide(self, widget: QWidget) -> None:
        """A row over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Buttons in a row, from the left."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.add_wide(holder)

    def finish(self) -> None:
        """Puts the message at the end; called once, after the last row."""
        self.add_wide(self._message)

    def say(self, message: str, *, wrong: bool = True) -> None:
        """Shows why something was refused, or a note; empty hides it."""
        if not (message or self.message()):
            return
        self._refused = False
        shade(self._message, "error" if wrong else "secondary")
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.entry_changed.emit()

    def refuse(self, message: str) -> None:
        """Shows why the draft did not take what stands in a field, until something else is said; empty if it did."""
        self.say(message)
        self._refused = bool(message)

    def _on_reverted(self) -> None:
        self.say("")

    def message(self) -> str:
        """What is said under the fields."""
        return "" if self._message.isHidden() else self._message.text()

    def clear(self) -> None:
        """Empties every field."""
        for field in self._fields:
            field.set_value(None)
        self.say("")

    def missing(self) -> str:
        """Name of the first field without a value; empty if all have one."""
        return next((field.accessibleName() for field in self._fields if field.value() is None), "")

    def problem(self) -> str:
        """What is wrong with a text that stands in a field; empty if nothing is."""
        return next((text for field in self._fields if (text := field.error_text())), "")

    def held(self) -> str:
        """Which field holds a text that is not in the draft, and why; empty if none does. A hidden form holds none."""
        if self.isHidden():
            return ""
        shown = [field for field in self.findChildren(EntryField) if not field.isHidden()]
        if self.asks:  # then an empty field is as it should be
            shown = [field for field in shown if has_text(field)]
        for field in shown:
            if problem := field.error_text():
                return f"{field.accessibleName()}: {problem}"
        if self._refused:
            return self._message.text()
        return (
            tr("{accessible_name}: finish or empty what is begun", accessible_name=shown[0].accessibleName())
            if self.asks and shown
            else ""
        )


def has_text(field: EntryField) -> bool:
    """Whether anything stands in a field."""
    return any(edit.text() for edit in field.findChildren(StrictLineEdit))


class DurationField(IntervalField):
    """Hours and minutes, both always visible, as an exact `Duration`.

    A value with odd seconds, which only a file can bring, is said beside the empty field.
    """

    def duration(self) -> Duration | None:
        """The value, typed."""
        minutes = self.minutes()
        return None if minutes is None else Duration(minutes * 60, "min" if minutes % 60 else "h")

    def show_duration(self, value: Duration | None) -> bool:
        """Shows a length of time; answers whether hours and minutes can say it."""
        whole = value is not None and value.amount % 60 == 0
        self.set_value(value.amount // 60 if value is not None and whole else None)
        return whole or value is None


def small_note() -> QLabel:
    """A wrapped line in the shade of notes."""
    return label(secondary=True, wrap=True)
