"""What the forms of the record have in common: columns by name, what is still missing, one filled button, a way out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from programmer_app.ui import fonts
from programmer_app.ui.editors.form import Form
from programmer_app.ui.patient.fields import ChoiceField, NoteField
from programmer_app.ui.patient.words import COLUMNS
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import ExactField, PrimaryButton, QuietButton

WIDTH_PX: Final = 640
"""A line of text that is longer is hard to read back."""

Field = ExactField | NoteField | ChoiceField


class RecordForm(Form):
    """A form of one record. It asks nobody: whoever shows it connects to `submitted` and answers with `refuse`.

    Args:
        object_name: Of the form; its buttons are `<name>Save` and `<name>Cancel`.
        save: Text of the filled button.

    Signals:
        submitted: Everything is filled in as it can be, and is to be kept.
        cancelled: It is not.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, object_name: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(object_name, parent)
        self.setMaximumWidth(fonts.scaled(WIDTH_PX))
        self._columns: dict[str, Field] = {}
        self._needed: set[str] = set()
        self.save = PrimaryButton(save)
        self.save.setObjectName(f"{object_name}Save")
        self.save.clicked.connect(self._try)
        self.leave = QuietButton(tr("Cancel"))
        self.leave.setObjectName(f"{object_name}Cancel")
        self.leave.clicked.connect(self.cancelled)

    def put(self, column: str, field: Field, text: str = "", *, needed: bool = True) -> None:
        """A labelled row for a column of the record.

        Args:
            column: Its name in the store.
            field: For its value; an ExactField says itself whether it may stay empty.
            text: Label, where the usual one of the column does not fit.
            needed: Whether a note or a choice must be there.
        """
        self.add(text or tr(COLUMNS[column]), field)
        self._columns[column] = field
        if needed:
            self._needed.add(column)
        if isinstance(field, NoteField):
            field.edited.connect(self.entry_changed)

    def end(self) -> None:
        """The buttons and the message; called once, after the last row."""
        self.finish()
        self.add_buttons(self.save, self.leave)

    def field(self, column: str) -> Field:
        """The field of a column."""
        return self._columns[column]

    def show_values(self, values: Mapping[str, object]) -> None:
        """Shows the columns of a record; those that are not named become empty."""
        self.say("")
        for column, field in self._columns.items():
            value = values.get(column)
            if isinstance(field, ExactField):
                field.revert()  # what was typed for another record is no unfinished business of this one
                field.set_value(value)
            elif isinstance(field, NoteField):
                field.set_text("" if value is None else str(value))
            else:
                field.choose("" if value is None else str(value))

    def texts(self) -> dict[str, str]:
        """What stands in the fields, by column, as text."""
        return {column: _text(field) for column, field in self._columns.items()}

    def line(self, column: str) -> str:
        """The text of one column, without spaces around it."""
        return _text(self._columns[column]).strip()

    def day(self, column: str) -> date:
        """The day of one column.

        Raises:
            ValueError: There is none; `why_not` says so before.
        """
        field = self._columns[column]
        value = field.value() if isinstance(field, ExactField) else None
        if not isinstance(value, date):
            raise ValueError(f"no day in {column}")  # noqa: TRY004 - a value, not a type, is missing
        return value

    def why_not(self) -> str:
        """What is still missing or wrong; empty when it can be kept."""
        for column, field in self._columns.items():
            name = field.accessibleName()
            if isinstance(field, ExactField):
                if field.value() is None:
                    wrong = field.error_text() if field.text() else ""
                    return f"{name}: {wrong}" if wrong else tr("still to be entered: {name}", name=name)
            elif column in self._needed and not _text(field):
                return tr("still to be entered: {name}", name=name)
        return ""

    def hold(self, *, asked: bool) -> None:
        """While the records are asked, nothing is pressed twice."""
        self.save.set_available(not asked, tr("The records are being asked."))

    def _try(self) -> None:
        if problem := self.why_not():
            self.say(problem)
            return
        self.say("")
        self.submitted.emit()


def _text(field: Field) -> str:
    return field.chosen() if isinstance(field, ChoiceField) else field.text()
