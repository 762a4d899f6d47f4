"""Entry fields for the quantities of a program: text with its unit in, an exact quantity out, or a message."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, TypeVar

from PySide6.QtWidgets import QLineEdit, QWidget

from device.quantities import Quantity, plain_number
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import ExactField

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
Kind = TypeVar("Kind", bound=Quantity)


def read_quantity(kind: type[Kind], text: str, unit: str) -> Kind:
    """A quantity from a number, which is then in `unit`, or from a number with its own unit.

    Raises:
        QuantityError: If the text is neither.
    """
    if any(character.isalpha() for character in text):
        return kind.parse(text)
    return kind.of(text, unit)


class QuantityField(ExactField):
    """An empty field for one kind of quantity; the unit that is drawn is the unit that is meant, also after it changed.

    Args:
        kind: `DoseRate`, `Volume`, ...
        unit: Drawn in the field; meant where only a number is typed.
        accessible_name: What is entered.
        object_name: Under which a test or a demonstration finds the line edit; the field itself is `<name>Field`.
    """

    def __init__(self, kind: type[Quantity], unit: str, accessible_name: str, object_name: str) -> None:
        self._meant = unit
        super().__init__(lambda text: read_quantity(kind, text, self._meant), self._without_unit, unit, accessible_name)
        name_field(self, object_name)

    def set_unit(self, unit: str) -> None:
        """Another unit; a text that was typed in the former one goes, for it would be another amount."""
        if unit == self._meant:
            return
        self._meant = unit
        self.set_value(None)
        super().set_unit(unit)

    def _without_unit(self, value: object) -> str:
        if not isinstance(value, Quantity):
            raise TypeError(f"{value!r} is no quantity")
        try:
            return plain_number(value.value_in(self._meant))
        except ValueError:  # no finite decimal form in this unit: with its own, then
            return value.token()


def count_field(most: int, accessible_name: str, object_name: str) -> ExactField:
    """An empty field for a whole number from 1 to `most`."""

    def read(text: str) -> object:
        if not text.isascii() or not text.isdigit() or text.startswith("0") or int(text[:6]) > most:
            raise ValueError(tr("a whole number from 1 to {most}, digits only", most=most))
        return int(text)

    field = ExactField(read, str, "", accessible_name)
    name_field(field, object_name)
    return field


def text_field(accessible_name: str, object_name: str) -> ExactField:
    """An empty field for a drug's name, as it stands in program files."""

    def read(text: str) -> object:
        name = text.lower()
        if not name or len(name) > 32 or not all(c.isascii() and (c.isalnum() or c in "-_") for c in name):
            raise ValueError(tr("1 to 32 letters, digits, - or _"))
        return name

    field = ExactField(read, str, "", accessible_name)
    name_field(field, object_name)
    return field


def date_of(text: str) -> object:
    """A date as it is typed.

    Raises:
        ValueError: If it is not year-month-day, or no day of the calendar.
    """
    if _DATE.fullmatch(text) is None:
        raise ValueError(tr("a date as year-month-day, like 2026-03-24"))
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(tr("{date} is no day of the calendar", date=text)) from error


def name_field(field: QWidget, object_name: str) -> None:
    """Names an entry field and its first line edit, so that both can be found."""
    field.setObjectName(f"{object_name}Field")
    for edit in field.findChildren(QLineEdit)[:1]:
        edit.setObjectName(object_name)
