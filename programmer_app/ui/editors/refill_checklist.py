"""The checklist of a refill: what is done at the patient before anything is programmed, each step ticked by hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from device.wording import phrase
from programmer_app.therapy.refill_care import REFILL_CHECKLIST, ChecklistStep
from programmer_app.ui.editors.refill_choice import Tick
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card

_LATER: Final = ("program", "observe", "card")
"""Steps that follow the programming; the first of them is the review itself."""

_SHORT: Final = {
    "read": phrase("read the pump"),
    "label": phrase("compare the label"),
    "right-port": phrase("right port"),
    "needle-stop": phrase("needle stop"),
    "empty": phrase("empty the reservoir"),
    "aspirate-back": phrase("aspirate back"),
    "no-overfill": phrase("no overfill"),
    "second-check": phrase("second check"),
}
"""The steps in a word or two."""

BEFORE: Final = tuple(step for step in REFILL_CHECKLIST if step.key not in _LATER)
AFTER: Final = tuple(step for step in REFILL_CHECKLIST if step.key in _LATER[1:])


class ChecklistCard(Card):
    """One tick for each step; nothing is ticked at first.

    Signals:
        changed: A tick was set or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("3 · Checklist"), parent=parent)
        self.setObjectName("refillChecklistCard")
        self.ticks: dict[str, Tick] = {}
        self.body.setSpacing(3)
        for step in BEFORE:
            tick = Tick(tr(step.text), _note(step), f"refillTick_{step.key}")
            tick.setToolTip(step.source)
            tick.toggled.connect(self._on_tick)
            self.ticks[step.key] = tick
            self.body.addWidget(tick)
        self._count()

    def clear(self) -> None:
        """Takes every tick away."""
        for tick in self.ticks.values():
            tick.clear()

    def problem(self) -> str:
        """Which steps are not ticked; empty if all are."""
        open_steps = [tr(_SHORT[key]) for key, tick in self.ticks.items() if not tick.is_ticked()]
        return tr("tick {open_steps}", open_steps=", ".join(open_steps)) if open_steps else ""

    def _on_tick(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        done = sum(tick.is_ticked() for tick in self.ticks.values())
        whole = done == len(self.ticks)
        self.set_pill(tr("{done} of {of}", done=done, of=len(self.ticks)), "good" if whole else "neutral")


def _note(step: ChecklistStep) -> str:
    says_so = "second person" in step.text
    second = tr("A second person looks too.") if step.needs_second_person and not says_so else ""
    return " ".join(part for part in (tr(step.warning), second) if part)
