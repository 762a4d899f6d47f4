"""Labelled lines to type into, what is wrong with them, and a button that takes them: in a page, or in a dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from programmer_app.ui import fonts
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import PrimaryButton, label
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.widgets.text import error_label, shade
from programmer_app.ui.widgets.views import frame_text
from programmer_app.ui.window_dialogs import PlainDialog

_TEXT_PX: Final = 64
_WIDTH_PX: Final = 460


class Lines(QWidget):
    """Fields under each other, each below its name; under them, what was refused.

    Signals:
        changed: Something was typed.
        entered: Enter was pressed in a line.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._error = error_label()
        self._error.setObjectName("refusal")
        self._error.hide()
        self._column.addWidget(self._error)
        self._secrets: list[QLineEdit] = []

    def line(self, name: str, text: str, *, hint: str = "", secret: bool = False) -> QLineEdit:
        """A line under its name.

        Args:
            name: Object name.
            text: Its name in words.
            hint: Shown while it is empty.
            secret: Whether what is typed is hidden.
        """
        made = LineEdit()
        made.setObjectName(name)
        made.setPlaceholderText(hint)
        if secret:
            made.setEchoMode(QLineEdit.EchoMode.Password)
            self._secrets.append(made)
        made.textChanged.connect(self._on_typed)
        made.returnPressed.connect(self.entered)
        self.add(text, made)
        return made

    def text(self, name: str, text: str) -> QTextEdit:
        """A field of several lines under its name."""
        made = QTextEdit()
        made.setObjectName(name)
        made.setAcceptRichText(False)
        made.setTabChangesFocus(True)
        made.setFixedHeight(fonts.scaled(_TEXT_PX))
        frame_text(made)
        made.textChanged.connect(self._on_typed)
        self.add(text, made)
        return made

    def add(self, text: str, field: QWidget) -> None:
        """Any field under its name."""
        field.setAccessibleName(text)
        field.setFont(fonts.font())
        beside = label(text, secondary=True)
        beside.setBuddy(field)
        at = self._column.indexOf(self._error)
        self._column.insertWidget(at, beside)
        self._column.insertWidget(at + 1, field)
        self._column.insertSpacing(at + 2, 4)

    def note(self, text: str) -> None:
        """A sentence over the whole width."""
        at = self._column.indexOf(self._error)
        self._column.insertWidget(at, label(text, secondary=True, wrap=True))
        self._column.insertSpacing(at + 1, 4)

    def tell(self, what: str) -> None:
        """Shows what goes on, in place of a refusal."""
        self.say(what)
        shade(self._error, "secondary")

    def say(self, why: str) -> None:
        """Shows why something was refused, until something else is typed; empty hides it."""
        shade(self._error, "error")
        self._error.setText(why)
        self._error.setVisible(bool(why))
        self.setAccessibleDescription(why)

    def forget(self) -> None:
        """Empties what is secret."""
        for line in self._secrets:
            line.clear()

    def _on_typed(self) -> None:
        self.say("")
        self.changed.emit()


class LinesDialog(PlainDialog):
    """Lines in a dialog. Enter in a line presses the button, which changes records only, never a pump.

    Args:
        model: The records.
        heading: What it is for.
        act: Text of the button.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, heading: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._model = model
        self.lines = Lines()
        self.body.addWidget(self.lines)
        self.act = PrimaryButton(act)
        self.act.setObjectName("actButton")
        self.act.clicked.connect(self._press)
        self.buttons.addWidget(self.act)
        self.fields()
        self.lines.changed.connect(self.check)
        self.lines.entered.connect(self._press)
        first = next(iter(self.lines.findChildren(QLineEdit)), None)
        self.add_safe(tr("Cancel")).setDefault(False)
        if first is not None:
            first.setFocus()
        self.finished.connect(self.lines.forget)
        self.check()

    def fields(self) -> None:
        """Adds the lines."""

    def missing(self) -> str:
        """What is still to be typed, or is wrong; "" where nothing is."""
        return ""

    def send(self) -> None:
        """Does what the button says; closes the dialog where it was done, else says why not."""

    def check(self) -> None:
        """Looks whether the button can be pressed."""
        missing = self.missing()
        self.act.set_available(not missing, missing)

    def wait(self) -> None:
        """What was sent is being done."""
        self.act.set_available(False, tr("One moment."))

    def refuse(self, why: str) -> None:
        """What was sent was refused; said by the window where the dialog is gone meanwhile."""
        if not isValid(self):
            self._model.refused.emit(why)
            return
        self.check()
        self.lines.say(why)

    def end(self) -> None:
        """What was sent is done."""
        if isValid(self):
            self.accept()

    def _press(self) -> None:
        if self.act.isEnabled():
            self.send()


def password_problem(first: str, again: str, least: int, told: Callable[[int], str]) -> str:
    """What is missing of a new password or passphrase that is typed twice; "" where nothing is.

    Args:
        first: As typed.
        again: As typed once more.
        least: Characters that it must have.
        told: Says that number.
    """
    if len(first) < least:
        return told(least)
    return "" if first == again else tr("The two are not the same.")


def as_page(column: QVBoxLayout, *widgets: QWidget) -> None:
    """Puts widgets into a card, from the top; lines no wider than what is typed into them."""
    for widget in widgets:
        if isinstance(widget, Lines):
            widget.setMaximumWidth(fonts.scaled(_WIDTH_PX))
        alignment = Qt.AlignmentFlag.AlignLeft if isinstance(widget, PrimaryButton) else Qt.AlignmentFlag(0)
        column.addWidget(widget, 0, alignment)
    column.addStretch(1)
