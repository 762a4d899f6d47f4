"""The page of changes: what of the record was changed, when, by whom, from what to what."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from device.wording import phrase
from programmer_app.records.clinic.person import State
from programmer_app.ui import fonts
from programmer_app.ui.patient.page import Page
from programmer_app.ui.patient.words import COLUMNS, RECORDS, moment_text, value_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, label
from programmer_app.ui.widgets.views import flat_head, flatten

if TYPE_CHECKING:
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel

_HEADS: Final = (phrase("When"), phrase("Who"), phrase("Record"), phrase("Changed"))
_OBVIOUS: Final = frozenset({"active", "begun_at"})
"""Of a new record: that it is in use, and that it began now."""

_WIDTHS: Final = (130, 105, 85)


class HistoryPage(Page):
    """A table, newest first. It is read anew each time that the page is opened or the record changes."""

    def __init__(self, records: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(records, "historyPage", parent)
        self._rows: list[tuple[str, str, str, str]] = []
        card = Card(tr("Changes of this record"))
        card.body.addWidget(
            label(
                tr("Every state is kept. Nothing that was recorded is taken away or written over."),
                secondary=True,
                wrap=True,
            )
        )
        self.table = table = QTableWidget(0, len(_HEADS))
        table.setObjectName("historyTable")
        table.setAccessibleName(tr("Changes of this record, newest first"))
        table.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        flatten(table, framed=True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setMinimumHeight(fonts.scaled(300))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = flat_head(table)
        head.setFont(fonts.font(12))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, fonts.scaled(width))
        head.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        card.body.addWidget(table, 1)
        self.column.addWidget(card, 1)

    def show_file(self, file: PatientFile) -> None:
        """Every state of the record and of what hangs on it."""
        states = self.records.ask(self.clinic.people.history, file.patient.id)
        if states is None:
            return
        rows = changes(states)
        if rows == self._rows:
            return
        self._rows = rows
        heights = self.table.verticalHeader()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else every row is measured anew for each text
        self.table.setRowCount(len(rows))
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(number, column, QTableWidgetItem(text))
        heights.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def changes(states: Sequence[State]) -> list[tuple[str, str, str, str]]:
    """When, who, which record, what: newest first."""
    before: dict[tuple[str, int], dict[str, Any]] = {}
    rows = []
    for state in states:
        key = (state.record, state.record_id)
        after = json.loads(state.after)
        rows.append(
            (
                moment_text(state.at),
                state.by or "–",
                tr(RECORDS.get(state.record, state.record)),
                _what(before.get(key), after),
            )
        )
        before[key] = after
    return rows[::-1]


def _what(before: dict[str, Any] | None, after: dict[str, Any]) -> str:
    if before is None:
        said = [
            f"{tr(name)} {value_text(after[column])}"
            for column, name in COLUMNS.items()
            if after.get(column) and column not in _OBVIOUS
        ]
        return tr("new: {what}", what=", ".join(said)) if said else tr("new")
    told = [
        tr(
            "{field}: {old} → {new}",
            field=tr(name),
            old=value_text(before.get(column)),
            new=value_text(after.get(column)),
        )
        for column, name in COLUMNS.items()
        if before.get(column) != after.get(column)
    ]
    return "; ".join(told) or tr("recorded again as it was")
