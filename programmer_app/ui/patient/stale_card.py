"""Somebody else changed the record meanwhile: who, when, and what stands there now beside what was typed here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.person import State
from programmer_app.ui.patient.words import moment_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, KeyValueRow, KeyValueTable, SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow


class StaleCard(Card):
    """Yours against theirs. Neither is taken by itself.

    Signals:
        mine_wanted: What was typed here is to replace what the other wrote.
        theirs_wanted: What the other wrote stays; what was typed here goes.
    """

    mine_wanted = Signal()
    theirs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Changed meanwhile"), parent=parent)
        self.setObjectName("staleCard")
        self.set_pill(tr("LOOK FIRST"), "reason")
        self._who = label("", wrap=True)
        self._who.setObjectName("staleWho")
        heads = (tr("Field"), tr("Theirs, recorded now"), tr("Yours, not recorded"), "")
        self.table = KeyValueTable(tr("Theirs against yours"), heads)
        self.table.setObjectName("staleTable")
        self.mine = SecondaryButton(tr("Record mine over theirs"))
        self.mine.setObjectName("staleMine")
        self.mine.clicked.connect(self.mine_wanted)
        self.theirs = SecondaryButton(tr("Keep theirs"))
        self.theirs.setObjectName("staleTheirs")
        self.theirs.clicked.connect(self.theirs_wanted)
        buttons = FlowRow(gap_px=8)
        buttons.addWidget(self.theirs)
        buttons.addWidget(self.mine)
        self.body.addWidget(self._who)
        self.body.addWidget(self.table)
        self.body.addLayout(buttons)
        self.hide()

    def show_difference(self, newest: State, rows: list[tuple[str, str, str]]) -> None:
        """Shows who changed it, and each field that differs: its name, theirs, yours."""
        self._who.setText(
            tr(
                "{by} changed this at {at}, after it was opened here. Nothing of yours is recorded yet.",
                by=newest.by or tr("somebody"),
                at=moment_text(newest.at),
            )
        )
        self.table.set_rows([KeyValueRow(name, theirs or "–", yours or "–") for name, theirs, yours in rows])
        self.show()
        self.theirs.setFocus()
