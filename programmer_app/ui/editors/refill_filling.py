"""The fourth card of a refill: same or different solution, and how much of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from device.program import Component, DeliveryProgram
from device.pump import PumpModel
from device.quantities import DoseRate, Volume
from programmer_app.therapy.bridging import same_solution
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.editors.refill_choice import ChoiceList
from programmer_app.ui.editors.refill_edit import needs_dose, volume_problem
from programmer_app.ui.editors.refill_solution import SolutionEntry
from programmer_app.ui.editors.wording import said
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, unbroken

SAME: Final = "same"
DIFFERENT: Final = "different"


class FillingCard(Card):
    """What goes into the reservoir. Nothing is chosen or filled in at first.

    Signals:
        changed: What was chosen or typed is another.
    """

    changed = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("4 · New filling"), parent=parent)
        self.setObjectName("refillFillingCard")
        self._model = model
        self._held = small_note()
        self._held.setObjectName("refillHeld")
        self.choice = ChoiceList(
            ((SAME, tr("The same solution")), (DIFFERENT, tr("A different solution"))),
            tr("Solution filled in"),
            "refillSolution",
        )
        self.entry = SolutionEntry(model.library)
        self._rest = small_note()
        self.form = Form("refillVolumeForm")
        self.volume = QuantityField(Volume, "mL", tr("Volume filled in"), "refillVolume")
        self.dose = QuantityField(DoseRate, "mg/day", tr("New daily dose"), "refillNewDose")
        self.form.add(tr("Volume filled in"), self.volume)
        self._range = small_note()
        self.form.add_wide(self._range)
        self._dose_label = self.form.add(tr("New daily dose"), self.dose)
        self._dose_note = small_note()
        self.form.add_wide(self._dose_note)
        self.form.finish()
        for widget in (self._held, self.choice, self.entry, self._rest, self.form):
            self.body.addWidget(widget)
        self.choice.chosen.connect(self._on_edit)
        self.entry.changed.connect(self._on_edit)
        for field in (self.volume, self.dose):
            field.value_committed.connect(self._on_edit)
            field.validity_changed.connect(self._on_edit)

    def clear(self) -> None:
        """Nothing is chosen or typed."""
        self.choice.clear()
        self.entry.clear()
        self.form.clear()

    def _on_edit(self) -> None:
        self.changed.emit()

    # ---- what was entered ----

    def solution(self) -> tuple[Component, ...] | None:
        """The solution that is filled in; None while it is not known."""
        running = self._model.running
        if running is None or not self.choice.value():
            return None
        if self.choice.value() == SAME:
            return running.solution
        entered = self.entry.solution()
        return None if entered is None or same_solution(entered, running.solution) else entered

    def filled_volume(self) -> Volume | None:
        """The volume, when it can be."""
        volume = self.volume.value()
        return volume if isinstance(volume, Volume) and not self._volume_problem() else None

    def new_dose(self) -> DoseRate | None:
        """The daily dose of a first drug that is new; None where none is asked for or typed."""
        dose = self.dose.value()
        return dose if isinstance(dose, DoseRate) and dose.amount and not self.dose.isHidden() else None

    def problem(self) -> str:
        """What is still to be done here; empty if nothing is."""
        return self._solution_problem() or self._volume_problem(missing=True) or self._dose_problem()

    def _solution_problem(self) -> str:
        running = self._model.running
        if not self.choice.value():
            return tr("choose the same or a different solution")
        if self.choice.value() == SAME or running is None:
            return ""
        if problem := self.entry.problem():
            return problem
        entered = self.entry.solution()
        if entered is not None and same_solution(entered, running.solution):
            return tr("this is what the pump holds already: choose the same solution")
        return ""

    def _volume_problem(self, *, missing: bool = False) -> str:
        volume, draft, pump = self.volume.value(), self._model.draft, self._model.pump_model
        if not isinstance(volume, Volume):
            return (self.volume.error_text() or tr("enter the volume filled in")) if missing else ""
        return "" if draft is None or pump is None else volume_problem(volume, draft.reservoir.low_alarm, pump)

    def _dose_problem(self) -> str:
        if self.dose.isHidden() or self.new_dose() is not None:
            return ""
        return self.dose.error_text() or tr("enter the new daily dose, above 0")

    # ---- showing ----

    def refresh(self, draft: DeliveryProgram, running: DeliveryProgram, pump: PumpModel) -> None:
        """Shows what is asked for now."""
        different = self.choice.value() == DIFFERENT
        self._held.setText(unbroken(tr("In the pump: {parts}", parts=self._parts(running.solution))))
        self.entry.setVisible(different)
        dead, capacity = Volume(pump.dead_volume_nl, "mL"), Volume(pump.capacity_nl, "mL")
        self._rest.setText(
            unbroken(
                tr(
                    "Up to {dead} of the old solution stay in the reservoir and mix with the new one, unless "
                    "it is rinsed.",
                    dead=said(dead),
                )
            )
        )
        self._rest.setVisible(different)
        low = draft.reservoir.low_alarm
        self._range.setText(
            unbroken(
                tr(
                    "Above {low} (low-reservoir alarm), at most {capacity} (this pump).",
                    low=said(low),
                    capacity=said(capacity),
                )
            )
        )
        self._ask_dose(draft, running)
        already = self._solution_problem() if different and not self.entry.problem() else ""
        self.form.say(already or self._volume_problem())

    def _ask_dose(self, draft: DeliveryProgram, running: DeliveryProgram) -> None:
        solution = self.solution()
        asks = solution is not None and needs_dose(draft, running, solution)
        for widget in (self.dose, self._dose_label, self._dose_note):
            widget.setVisible(asks)
        if not asks or solution is None:
            return
        library = self._model.library
        first = solution[0]
        self.dose.set_unit(f"{library.unit_of(first.drug, first.concentration)}/day")
        before, after = library.tall_man(draft.primary.drug), library.tall_man(first.drug)
        self._dose_note.setText(
            tr(
                "All doses so far are of {before}. The draft gives this dose of {after} evenly, without "
                "patient boluses; steps and boluses are entered on the Program screen.",
                before=before,
                after=after,
            )
        )

    def _parts(self, solution: tuple[Component, ...]) -> str:
        tall_man = self._model.library.tall_man
        return ", ".join(f"{tall_man(part.drug)} {said(part.concentration)}" for part in solution)
