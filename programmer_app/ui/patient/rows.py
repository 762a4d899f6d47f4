"""Entries of the record under each other: what it is, a note in the shade of notes, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import QuietButton, divider, label

_GAP_PX: Final = 4


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


_Words = tuple[str, str, bool, tuple[tuple[str, str, str], ...]]


def _words(entry: Entry) -> _Words:
    return entry.text, entry.note, entry.struck, tuple((act.text, act.name, act.why_not) for act in entry.acts)


class _Row(QWidget):
    """An entry, under a line where another stands above it.

    Attributes:
        words: All that it says.
        acts: What its buttons do.
    """

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.words, self.acts = _words(entry), entry.acts
        self.setObjectName("entry")
        name = tr("Does not stand any more: {text}", text=entry.text) if entry.struck else entry.text
        self.setAccessibleName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(_GAP_PX)
        self._line = divider()
        outer.addWidget(self._line)
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addLayout(_made_words(entry, name), 1)
        for place, act in enumerate(entry.acts):
            button = QuietButton(act.text)
            button.setObjectName(act.name)
            button.setAccessibleName(f"{act.text}: {entry.text}")
            button.clicked.connect(partial(self._do, place))
            button.set_available(not act.why_not, act.why_not)
            row.addWidget(button)
        outer.addLayout(row)

    def show_line(self, shown: bool) -> None:
        """With another entry above it, or not."""
        self._line.setVisible(shown)

    def _do(self, place: int) -> None:
        self.acts[place].do()


def _made_words(entry: Entry, name: str) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(1)
    said = label(entry.text, wrap=True, font=fonts.semibold(), secondary=entry.struck, fixed=True)
    if entry.struck:
        font = said.font()
        font.setStrikeOut(True)
        said.setFont(font)
        said.setAccessibleName(name)
    words.addWidget(said)
    if entry.note:
        words.addWidget(label(entry.note, secondary=True, wrap=True, fixed=True))
    return words


class RowList(QWidget):
    """Entries, or a sentence where there are none."""

    def __init__(self, accessible_name: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self._none_label = label(none, secondary=True, wrap=True)
        self._column.addWidget(self._none_label)
        self._rows: list[_Row] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Shows these; a row that says what an entry says stays as it is, with the focus that it may have."""
        kept: dict[_Words, list[_Row]] = {}
        for row in self._rows:
            kept.setdefault(row.words, []).append(row)
        rows = [_taken(kept, entry) for entry in entries]
        for gone in (row for same in kept.values() for row in same):
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(rows):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_line(place > 0)
        self._rows = rows
        self._none_label.setVisible(not rows)

    def texts(self) -> list[str]:
        """The entries as shown, without their notes."""
        return [row.accessibleName() for row in self._rows]


def _taken(kept: dict[_Words, list[_Row]], entry: Entry) -> _Row:
    """The first row that says the same, which does what the entry does now; else a new one."""
    same = kept.get(_words(entry))
    row = same.pop(0) if same else _Row(entry)
    row.acts = entry.acts
    return row
