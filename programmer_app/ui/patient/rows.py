"""Entries of the record under each other: what it is, a note in the shade of notes, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import QuietButton, divider, label


@dataclass(frozen=True, slots=True)
class Act:
    """A button of an entry.

    Attributes:
        text: On it.
        name: Object name.
        do: What it does.
        why_not: Why it cannot be pressed; "" where it can.
    """

    text: str
    name: str
    do: Callable[[], object]
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry.

    Attributes:
        text: What it is.
        note: In the shade of notes.
        acts: What can be done with it.
        struck: Whether it does not stand any more: struck through, and said so to who cannot see that.
    """

    text: str
    note: str = ""
    acts: tuple[Act, ...] = ()
    struck: bool = False


class RowList(QWidget):
    """Entries, or a sentence where there are none."""

    def __init__(self, accessible_name: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._none = none
        self._shown: Sequence[Entry] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._made: list[QWidget] = []
        self.set_entries(())

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Replaces all."""
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        if not entries:
            self._add(label(self._none, secondary=True, wrap=True))
        for number, entry in enumerate(entries):
            if number:
                self._add(divider())
            self._add(_row(entry))

    def texts(self) -> list[str]:
        """The entries as shown, without their notes."""
        return [one.accessibleName() for one in self._made if one.objectName() == "entry"]

    def _add(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._column.addWidget(widget)


def _row(entry: Entry) -> QWidget:
    holder = QWidget()
    holder.setObjectName("entry")
    name = tr("Does not stand any more: {text}", text=entry.text) if entry.struck else entry.text
    holder.setAccessibleName(name)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(8)
    words = QVBoxLayout()
    words.setSpacing(1)
    said = label(entry.text, wrap=True, font=fonts.semibold(), secondary=entry.struck)
    if entry.struck:
        font = said.font()
        font.setStrikeOut(True)
        said.setFont(font)
        said.setAccessibleName(name)
    words.addWidget(said)
    if entry.note:
        words.addWidget(label(entry.note, secondary=True, wrap=True))
    row.addLayout(words, 1)
    for act in entry.acts:
        button = QuietButton(act.text)
        button.setObjectName(act.name)
        button.setAccessibleName(f"{act.text}: {entry.text}")
        button.clicked.connect(act.do)
        button.set_available(not act.why_not, act.why_not)
        row.addWidget(button)
    return holder
