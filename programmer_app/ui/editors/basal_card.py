"""The card that edits the basal mode: the steps table or the form of the mode, and what a switch of mode must ask."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.editors.basal_forms import AskDoseForm, MinimumForm, PeriodicForm, SimpleForm
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.mode_edits import (
    MODE_NAMES,
    Mode,
    has_daily_dose,
    mode_of,
    to_flex,
    to_minimum,
    to_simple,
    to_weekly,
)
from programmer_app.ui.editors.steps_editor import StepsEditor
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card


class BasalEditor(QWidget):
    """One of several forms.

    Signals:
        asking_ended: A switch of mode that asked first was made or given up.
        entry_changed: What stands in a field changed, so `problem` may be another.
    """

    asking_ended = Signal()
    entry_changed = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._asking: Mode | None = None
        self.steps = StepsEditor(editing)
        self.simple = SimpleForm(editing)
        self.periodic = PeriodicForm(editing)
        self.minimum = MinimumForm(editing)
        self.ask_dose = AskDoseForm(editing)
        self._card = Card(tr("Basal mode"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)
        column.addWidget(self._card)
        for form in (self.simple, self.periodic, self.minimum, self.ask_dose):
            self._card.body.addWidget(form)
            form.hide()
            form.entry_changed.connect(self.entry_changed)
        self.steps.entry_changed.connect(self.entry_changed)
        self.periodic.ended.connect(self._end_asking)
        self.ask_dose.ended.connect(self._end_asking)

    @property
    def mode(self) -> Mode:
        """The mode that is shown: the draft's, or the one that is being asked about."""
        draft = self._editing.draft
        return self._asking or ("minimum" if draft is None else mode_of(draft))

    def switch(self, mode: Mode) -> str:
        """Switches the draft's mode, or begins to ask for what a switch needs.

        Returns:
            Why it was refused; empty otherwise.
        """
        draft, pump = self._editing.draft, self._editing.pump
        self._asking = None
        if draft is None or pump is None or mode == mode_of(draft):
            self.refresh()
            return ""
        if mode == "minimum":
            return self._editing.apply(to_minimum)
        if mode == "periodic" or not has_daily_dose(draft):
            self._asking = mode
            if mode == "periodic":
                self.periodic.ask()
            else:
                self.ask_dose.ask(mode)
            self.refresh()
            return ""
        pattern = self._editing.pattern
        if mode == "flex":
            return self._editing.apply(lambda p: to_flex(p, pump, pattern=pattern))
        change = to_simple if mode == "simple" else to_weekly
        return self._editing.apply(lambda p: change(p, pump))

    def _end_asking(self) -> None:
        self._asking = None
        self.refresh()
        self.asking_ended.emit()

    def refresh(self) -> None:
        """Shows the draft."""
        mode = self.mode
        asks_dose = self._asking is not None and mode != "periodic"
        on_steps = mode in ("flex", "weekly") and self._asking is None
        self.steps.setVisible(on_steps)
        self._card.setVisible(not on_steps)
        self._card.set_title(tr(MODE_NAMES[mode]))
        forms: dict[Mode, SimpleForm | PeriodicForm | MinimumForm] = {
            "simple": self.simple,
            "periodic": self.periodic,
            "minimum": self.minimum,
        }
        shown = forms.get(mode)
        for form in (self.simple, self.periodic, self.minimum):
            form.setVisible(form is shown and not asks_dose)
        self.ask_dose.setVisible(asks_dose)
        if on_steps:
            self.steps.refresh()
        elif self._asking is None and shown is not None:
            shown.refresh()

    def problem(self) -> str:
        """Why what stands in the card is not the draft yet; empty if it is."""
        if self._asking is not None:
            return tr("Finish or cancel the switch to {mode_names} first.", mode_names=MODE_NAMES[self._asking])
        form = {"simple": self.simple, "periodic": self.periodic}.get(self.mode)
        wrong = self.steps.problem() if self.mode in ("flex", "weekly") else form.held() if form is not None else ""
        return tr("Correct the marked entry first: {wrong}", wrong=wrong) if wrong else ""
