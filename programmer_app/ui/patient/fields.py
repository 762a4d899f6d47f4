"""Entry fields for what is written about a person: lines, notes, days, moments, scores, choices.

Nothing has a default, and nothing is completed: what a field does not understand it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from programmer_app.records.store.errors import BadValueError
from programmer_app.records.store.identity import clean
from programmer_app.ui import fonts
from programmer_app.ui.editors.combo import SteadyCombo
from programmer_app.ui.editors.fields import date_of, name_field
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import ExactField
from programmer_app.ui.widgets.views import frame_text

WORST: Final = 10
"""Upper end of the numeric rating scale."""

_NOTE_PX: Final = 62
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}", re.ASCII)


def line_field(accessible_name: str, object_name: str, *, needed: bool = True) -> ExactField:
    """An empty field for one line of text.

    Args:
        accessible_name: What is entered.
        object_name: Of the line edit.
        needed: Whether it may stay empty.
    """

    def read(text: str) -> object:
        try:
            return clean(text, accessible_name, empty=not needed)
        except BadValueError as error:
            raise ValueError(told(error)) from error

    return _named(ExactField(read, str, "", accessible_name), object_name)


def day_field(accessible_name: str, object_name: str) -> ExactField:
    """An empty field for a day."""
    field = ExactField(date_of, str, "", accessible_name)
    field.set_placeholder("YYYY-MM-DD")
    return _named(field, object_name)


def moment_field(accessible_name: str, object_name: str) -> ExactField:
    """An empty field for a day and a time of this computer's clock."""

    def read(text: str) -> object:
        if _MOMENT.fullmatch(text) is None:
            raise ValueError(tr("date and time, like 2026-03-24 14:05"))
        try:
            return datetime.fromisoformat(text)
        except ValueError as error:
            raise ValueError(tr("{moment} is no moment of the calendar", moment=text)) from error

    field = ExactField(read, lambda value: f"{value:%Y-%m-%d %H:%M}", "", accessible_name)
    field.set_placeholder(tr("date and time, like 2026-03-24 14:05"))
    return _named(field, object_name)


def score_field(accessible_name: str, object_name: str, *, needed: bool) -> ExactField:
    """An empty field for pain from 0 (none) to 10 (worst that can be thought of); "" where it was not asked."""

    def read(text: str) -> object:
        if not text and not needed:
            return ""
        if not (text.isascii() and text.isdigit()) or (text.startswith("0") and text != "0") or int(text[:4]) > WORST:
            raise ValueError(tr("a whole number from 0 to 10"))
        return int(text)

    return _named(ExactField(read, str, tr("of 10"), accessible_name), object_name)


def score_of(field: ExactField) -> int | None:
    """The score that stands in a field; None where it is empty or wrong."""
    value = field.value()
    return value if isinstance(value, int) else None


def day_of(field: ExactField) -> date | None:
    """The day that stands in a field."""
    value = field.value()
    return value if isinstance(value, date) else None


def line_of(field: ExactField) -> str:
    """The text of a line as it is kept; "" where it is empty or wrong."""
    value = field.value()
    return value if isinstance(value, str) else ""


def _named(field: ExactField, object_name: str) -> ExactField:
    name_field(field, object_name)
    return field


class NoteField(QPlainTextEdit):
    """Several lines of text; the tab key leaves it.

    Signals:
        edited: The text is another.
    """

    edited = Signal()

    def __init__(self, accessible_name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setTabChangesFocus(True)
        self.setFont(fonts.font())
        self.setFixedHeight(fonts.scaled(_NOTE_PX))
        frame_text(self)
        self.textChanged.connect(self.edited)

    def text(self) -> str:
        """As typed, without spaces around it."""
        return self.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Shows a text."""
        if text != self.toPlainText():
            self.setPlainText(text)


class ChoiceField(SteadyCombo):
    """One of several words; none is chosen at first."""

    def __init__(self, accessible_name: str, object_name: str, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__(accessible_name)
        self.setObjectName(object_name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setPlaceholderText(tr("choose …"))
        for value, text in choices:
            self.addItem(text, value)
        self.setCurrentIndex(-1)

    def chosen(self) -> str:
        """The value; "" where none is chosen."""
        value = self.currentData()
        return "" if value is None else str(value)

    def choose(self, value: str) -> None:
        """Chooses without telling; "" for none."""
        self.setCurrentIndex(self.findData(value) if value else -1)
