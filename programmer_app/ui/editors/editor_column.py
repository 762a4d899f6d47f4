"""The cards of the right column: basal mode, checks, patient boluses, what happens once, reservoir and catheter.

The program screen's plots do not need them; so it makes this column when the plots are painted, or when it is wanted.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.therapy.limits import Finding
from programmer_app.ui.editors.basal_card import BasalEditor
from programmer_app.ui.editors.demand_card import DemandCard
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.once_card import OnceCard
from programmer_app.ui.editors.reservoir_card import ReservoirCard
from programmer_app.ui.editors.summary_cards import ChecksCard
from programmer_app.ui.translation import tr

_CARDS: Final = ("basal", "checks", "demand", "once", "reservoir")
_GAP_PX: Final = 12
SLIP_CODE: Final = "factor-of-slip"
"""The finding of an amount that is about 10, 60 or 1000 times the running one, or a part of it."""


def slip_words(found: Finding) -> str:
    """The question at a field."""
    return tr("A slip? {found} here, {limit} running now.", found=found.value, limit=found.limit)


class ColumnCards:
    """The cards, each made when it is first wanted: all together they would hold up the window.

    Args:
        editing: The draft.
    """

    def __init__(self, editing: Editing) -> None:
        self._editing = editing

    @cached_property
    def basal(self) -> BasalEditor:
        """The mode of the basal rate and its steps."""
        return BasalEditor(self._editing)

    @cached_property
    def checks(self) -> ChecksCard:
        """The findings."""
        return ChecksCard(self._editing)

    @cached_property
    def demand(self) -> DemandCard:
        """The patient's boluses."""
        return DemandCard(self._editing)

    @cached_property
    def once(self) -> OnceCard:
        """What happens once."""
        return OnceCard(self._editing)

    @cached_property
    def reservoir(self) -> ReservoirCard:
        """Reservoir, solution and catheter."""
        return ReservoirCard(self._editing)

    def make_next(self) -> bool:
        """Makes the first card that is not there; whether there was one."""
        missing = next((name for name in _CARDS if name not in vars(self)), None)
        if missing is not None:
            getattr(self, missing)
        return missing is not None


class EditorColumn(QWidget):
    """All cards that edit the draft, and its checks.

    Args:
        parts: The cards; those that are not made yet are made now.

    Signals:
        entry_changed: What stands in a field changed, so `problem` may be another.
    """

    entry_changed = Signal()

    def __init__(self, parts: ColumnCards) -> None:
        super().__init__()
        self.basal, self.checks, self.demand = parts.basal, parts.checks, parts.demand
        self.once, self.reservoir = parts.once, parts.reservoir
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

    def show_slips(self, findings: Iterable[Finding]) -> None:
        """Says at the field itself where an amount differs from the running one by a factor that slips make."""
        found = {each.field: slip_words(each) for each in findings if each.code == SLIP_CODE}
        of_basal = [words for field, words in found.items() if field.startswith("basal") and field != "basal.every"]
        basal = of_basal[0] if of_basal else ""
        self.basal.simple.dose.set_caution(basal)
        self.basal.periodic.dose.set_caution(basal)
        self.basal.periodic.every.set_caution(found.get("basal.every", ""))
        self.basal.steps.set_caution(basal)
        self.demand.dose.set_caution(found.get("demand.dose", ""))
        self.demand.lockout.set_caution(found.get("demand.lockout", ""))
        self.reservoir.set_cautions(found)

    def problem(self) -> str:
        """Which field holds a text that is not the draft, and why; empty if none does."""
        if problem := self.basal.problem():
            return problem
        parts = (self.demand, self.once, self.reservoir)
        wrong = next((text for card in parts if (text := card.problem())), "")
        return tr("Correct the marked entry first: {wrong}", wrong=wrong) if wrong else ""
