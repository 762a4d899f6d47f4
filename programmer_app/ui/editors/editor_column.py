"""The cards of the right column: basal mode, checks, patient boluses, what happens once, reservoir and catheter.

The program screen's plots do not need them; so it makes this column when the plots are painted, or when it is wanted.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.editors.basal_card import BasalEditor
from programmer_app.ui.editors.demand_card import DemandCard
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.once_card import OnceCard
from programmer_app.ui.editors.reservoir_card import ReservoirCard
from programmer_app.ui.editors.summary_cards import ChecksCard

_GAP_PX: Final = 12


class EditorColumn(QWidget):
    """All cards that edit the draft, and its checks.

    Args:
        editing: The draft.
        width_px: Of the column.

    Signals:
        entry_changed: What stands in a field changed, so `problem` may be another.
    """

    entry_changed = Signal()

    def __init__(self, editing: Editing, width_px: int) -> None:
        super().__init__()
        self.setProperty("look", "ground")
        self.setFixedWidth(width_px)
        self.basal = BasalEditor(editing)
        self.checks = ChecksCard(editing)
        self.demand = DemandCard(editing)
        self.once = OnceCard(editing)
        self.reservoir = ReservoirCard(editing)
        cards = QVBoxLayout(self)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(_GAP_PX)
        for card in (self.basal, self.checks, self.demand, self.once, self.reservoir):
            cards.addWidget(card)
        cards.addStretch(1)
        for entered in (self.basal, self.demand, self.once, self.reservoir):
            entered.entry_changed.connect(self.entry_changed)

    def refresh_parts(self) -> None:
        """Shows what no drag of a step changes: boluses, what happens once, reservoir and catheter."""
        for card in (self.demand, self.once, self.reservoir):
            card.refresh()

    def refresh(self) -> None:
        """Shows the draft in every card."""
        self.basal.refresh()
        self.checks.refresh()
        self.refresh_parts()

    def problem(self) -> str:
        """Which field holds a text that is not the draft, and why; empty if none does."""
        if problem := self.basal.problem():
            return problem
        parts = (self.demand, self.once, self.reservoir)
        wrong = next((text for card in parts if (text := card.problem())), "")
        return f"Correct the marked entry first: {wrong}" if wrong else ""
