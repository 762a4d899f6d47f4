"""The card that sends, confirms and settles: what the write has done, is doing and will do, and the buttons for it.

"Send to pump" stands at the left under what was reviewed; "Activate new program" stands here, at the right, and asks
for the daily dose to be typed. Neither answers to Enter.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from device.pump import FINE_PER_NL, Totals
from device.quantities import Mass
from device.session import PreparedWrite, Progress
from programmer_app.ui.editors.outcome_panel import OutcomePanel
from programmer_app.ui.editors.typed_dose import TypedDoseEdit
from programmer_app.ui.editors.wording import derived
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import (
    Card,
    PrimaryButton,
    ProgressSteps,
    SecondaryButton,
    label,
    title,
)
from programmer_app.visit import Phase, VisitError

STEPS: Final = (
    ("read", "Read pump again"),
    ("send", "Send program"),
    ("check", "Pump checked the program"),
    ("activate", "Activate"),
    ("verify", "Read back and compare"),
    ("running", "Confirm running"),
)
_OTHER_REQUESTS: Final = 2
"""Exchanges of a staging beside its blocks: BEGIN and SEAL. Source: docs/protocol.md part 6."""

_STANDING: Final = (
    "Until you press Activate the pump keeps running the old program. If the link drops, the pump is left on either "
    "the old program or the new one, never a mix, and this screen will tell you which."
)


class ProgrammingCard(Card):
    """Steps of the write, the typed daily dose, and the two buttons that end the wait.

    Signals:
        cancelled: The person gave up what the pump holds sealed.
    """

    cancelled = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__("Programming", "keep the head over the pump", title_px=17, parent=parent)
        self._model = model
        self._phase = model.phase
        self._resent = 0
        self._blocks = (0, 0)
        self._details: dict[str, str] = {}
        self.steps = ProgressSteps("Programming the pump")
        self.steps.setObjectName("programmingSteps")
        self.steps.set_steps(STEPS)
        self.body.addWidget(self.steps)
        self.outcome = OutcomePanel(model)
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        self._confirm = self._make_confirm()
        self.body.addWidget(self._confirm)
        model.progressed.connect(self._take_progress)

    def _make_confirm(self) -> QWidget:
        self.heading = title("Type the new daily dose to confirm")
        self.heading.setWordWrap(True)
        self.field = TypedDoseEdit()
        self.field.setObjectName("dailyDoseField")
        self.field.textChanged.connect(self._on_typed)
        self.field.entered.connect(self._say_problem)
        self.heading.setBuddy(self.field)
        self._problem = label(wrap=True)
        self._problem.setProperty("look", "error")
        self._problem.setObjectName("dailyDoseProblem")
        self.cancel_button = SecondaryButton("Cancel")
        self.cancel_button.setObjectName("cancelButton")
        self.cancel_button.clicked.connect(self._cancel)
        self.activate_button = PrimaryButton("Activate new program")
        self.activate_button.setObjectName("activateButton")
        self.activate_button.clicked.connect(self._activate)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.cancel_button, 1)
        buttons.addWidget(self.activate_button, 2)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.field, self._problem, label(_STANDING, secondary=True, wrap=True)):
            column.addWidget(widget)
        column.addLayout(buttons)
        return holder

    # ---- showing ----

    def refresh(self) -> None:
        """Shows the phase of the visit."""
        phase, before = self._model.phase, self._phase
        self._phase = phase
        if phase is Phase.CONFIRMING and before is not Phase.CONFIRMING:
            self.field.clear()
        if phase is not before or phase in (Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN):
            self._show_phase(phase, before)
        ended = phase in (Phase.DONE, Phase.NOT_APPLIED, Phase.UNKNOWN)
        if ended:
            self.outcome.refresh()
        self.outcome.setVisible(ended)
        self._confirm.setVisible(not ended)
        if self._model.daily_new and self._model.draft is not None:
            drug = self._model.library.tall_man(self._model.daily_new[0].drug)
            self.heading.setText(f"Type the new daily dose of {drug} to confirm")
        self._refresh_buttons()

    def _show_phase(self, phase: Phase, before: Phase) -> None:
        if phase is Phase.REVIEWING:
            self._begin_again(failed=before is Phase.STAGING)
        elif phase is Phase.STAGING:
            self._reset()
            self._resent = 0
            self.steps.set_state("read", "active", "the pump is asked whether anything has changed")
        elif phase is Phase.CONFIRMING and self._model.visit.prepared is not None:
            self._show_sealed(self._model.visit.prepared)
        elif phase is Phase.COMMITTING:
            self.steps.set_state("activate", "active", "sent to the pump")
        elif phase is Phase.DONE:
            self._show_done()
        elif phase is Phase.NOT_APPLIED:
            self.steps.set_state("activate", "failed", "the pump did not take the new program")
        elif phase is Phase.UNKNOWN:
            self.steps.set_state("activate", "failed", "sent; what became of it is not known yet")

    def _reset(self) -> None:
        self._details = {}
        self.steps.clear_progress()
        for key, _text in STEPS:
            self.steps.set_state(key, "waiting")

    def _begin_again(self, *, failed: bool) -> None:
        done, of = self._blocks
        self._reset()
        if failed:
            self.steps.set_state("send", "failed", f"ended at block {done} of {of}; the pump runs its old program")

    def _show_sealed(self, prepared: PreparedWrite) -> None:
        reading = self._model.reading
        generation = "" if reading is None else f", generation {reading.status.generation}"
        self._details = {
            "read": f"pump unchanged since it was read{generation}",
            "send": self._blocks_text(*self._blocks),
            "check": self._totals_text(prepared.pump_totals),
        }
        for key, detail in self._details.items():
            self.steps.set_state(key, "done", detail)
        self.steps.clear_progress()
        self.steps.set_state("activate", "active", "waiting for your confirmation")

    def _totals_text(self, totals: Totals) -> str:
        here = self._model.daily_new[0]
        there = next((drug for drug in totals.drugs if drug.drug == here.drug), None)
        if there is None:
            return "the pump says nothing of this drug"
        scale = FINE_PER_NL * Mass.UNITS[here.unit]
        day, most = Fraction(there.day, scale), Fraction(there.day_at_most, scale)
        same = (day, most) == (here.scheduled, here.at_most)
        words = f"pump says {derived(day)} {here.unit}/day, at most {derived(most)} {here.unit}/day"
        return f"{words}: {'same as here' if same else 'NOT the same as here'}"

    def _show_done(self) -> None:
        result, reading = self._model.visit.result, self._model.reading
        for key, _text in STEPS[:3]:
            self.steps.set_state(key, "done", self._details.get(key, ""))
        self.steps.clear_progress()
        self.steps.set_state("activate", "done", "" if result is None else f"generation {result.generation}")
        self.steps.set_state("verify", "done", "every byte read back is the one that was sent")
        if reading is not None and reading.status.running:
            self.steps.set_state("running", "done", "the pump says that it runs")
        else:
            self.steps.set_state("running", "failed", "the pump does not say that it runs")

    def _blocks_text(self, done: int, of: int) -> str:
        return f"{done} of {of} block{'' if of == 1 else 's'}" + (
            f" · begun again {self._resent} times" if self._resent else ""
        )

    @Slot(object)
    def _take_progress(self, progress: Progress) -> None:
        if self._model.phase is Phase.STAGING:
            self._show_staging(progress)
        elif self._model.phase is Phase.COMMITTING:
            self._show_committing(progress)
        else:
            return
        if progress.bound_s > 0:
            self.steps.set_progress(progress.elapsed_s, progress.bound_s)

    def _show_staging(self, progress: Progress) -> None:
        if progress.step == "stage" and progress.done == 0:
            self._resent += 1
        of = max(progress.of - _OTHER_REQUESTS, 0)
        self._blocks = (min(max(progress.done - 1, 0), of), of)
        if progress.done > 0:
            self.steps.set_state("read", "done", "pump unchanged since it was read")
        sent = self._blocks[0] == of
        self.steps.set_state("send", "done" if sent else "active", self._blocks_text(*self._blocks))
        if sent:
            self.steps.set_state("check", "active", "the pump checks and adds up what it stored")

    def _show_committing(self, progress: Progress) -> None:
        self.steps.set_state("activate", "done", "the pump has switched")
        verified = progress.step == "verify"
        self.steps.set_state("verify", "done" if verified else "active", "" if verified else "reading the program back")
        if verified:
            self.steps.set_state("running", "active", "reading the pump's state")

    # ---- confirming ----

    def _refresh_buttons(self) -> None:
        confirming = self._model.phase is Phase.CONFIRMING
        why = self._why_not()
        self.activate_button.set_available(not why, why)
        self.field.setEnabled(confirming)
        self.cancel_button.set_available(confirming, "the pump holds nothing that could be cancelled")
        if not confirming:
            self._problem.setText("")

    def _why_not(self) -> str:
        if self._model.phase is not Phase.CONFIRMING:
            return "The pump has to have the program first: send it."
        if not self.field.text():
            return "Type the new daily dose first."
        return self._model.confirm_problem(self.field.text()) or ""

    def _on_typed(self) -> None:
        self._problem.setText("")
        self._refresh_buttons()
        unit = self._model.daily_new[0].unit if self._model.daily_new else ""
        if self.field.text().endswith(f"{unit}/day"):
            self._say_problem()

    def _say_problem(self) -> None:
        self._problem.setText(self._why_not())

    def _activate(self) -> None:
        if self._why_not():
            self._say_problem()
            return
        try:
            self._model.activate(self.field.text())
        except VisitError as error:
            self._problem.setText(str(error))

    def _cancel(self) -> None:
        if self._model.phase is Phase.CONFIRMING:
            self._model.cancel()
            self.cancelled.emit()
