"""The card that sends, confirms and settles: what the write has done, is doing and will do, and the buttons for it.

"Send to pump" stands at the left under what was reviewed; "Activate new program" stands here, at the right, and asks
for the daily dose to be typed. Neither answers to Enter.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from device.pump import FINE_PER_NL, Totals
from device.quantities import Mass
from device.session import PreparedWrite, Progress
from device.wording import phrase
from programmer_app.ui.editors.outcome_panel import OutcomePanel
from programmer_app.ui.editors.typed_dose import TypedDoseEdit
from programmer_app.ui.editors.wording import derived
from programmer_app.ui.reading_order import show_in_areas
from programmer_app.ui.translation import told, tr, tr_n
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import (
    Card,
    PrimaryButton,
    ProgressSteps,
    SecondaryButton,
    label,
    title,
)
from programmer_app.ui.widgets.text import error_label
from programmer_app.visit import Phase, VisitError

STEPS: Final = (
    ("read", phrase("Read pump again")),
    ("send", phrase("Send program")),
    ("check", phrase("Pump checked the program")),
    ("activate", phrase("Activate")),
    ("verify", phrase("Read back and compare")),
    ("running", phrase("Confirm running")),
)
_OTHER_REQUESTS: Final = 2
"""Exchanges of a staging beside its blocks: BEGIN and SEAL. Source: docs/protocol.md part 6."""

_STANDING: Final = phrase(
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
        super().__init__(tr("Programming"), tr("keep the head over the pump"), title_px=17, parent=parent)
        self._model = model
        self._phase = model.phase
        self._resent = 0
        self._blocks = (0, 0)
        self._details: dict[str, str] = {}
        self.steps = ProgressSteps(tr("Programming the pump"))
        self.steps.setObjectName("programmingSteps")
        self.steps.set_steps([(key, tr(name)) for key, name in STEPS])
        self.body.addWidget(self.steps)
        self.outcome = OutcomePanel(model)
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        self._confirm = self._make_confirm()
        self.body.addWidget(self._confirm)
        model.progressed.connect(self._take_progress)

    def _make_confirm(self) -> QWidget:
        self.heading = title(tr("Type the new daily dose to confirm"))
        self.heading.setWordWrap(True)
        self.field = TypedDoseEdit()
        self.field.setObjectName("dailyDoseField")
        self.field.textChanged.connect(self._on_typed)
        self.field.entered.connect(self._say_problem)
        self.field.editingFinished.connect(self._say_problem_of_text)
        self.heading.setBuddy(self.field)
        self._problem = error_label()
        self._problem.setObjectName("dailyDoseProblem")
        self.cancel_button = SecondaryButton(tr("Cancel"))
        self.cancel_button.setObjectName("cancelButton")
        self.cancel_button.clicked.connect(self._cancel)
        self.activate_button = PrimaryButton(tr("Activate new program"))
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
        for widget in (self.heading, self.field, self._problem, label(tr(_STANDING), secondary=True, wrap=True)):
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
            self.heading.setText(tr("Type the new daily dose of {drug} to confirm", drug=drug))
        self._refresh_buttons()
        if phase is Phase.CONFIRMING and before is not Phase.CONFIRMING and self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that sent is gone, and its focus with it
            show_in_areas(self.field)

    def _show_phase(self, phase: Phase, before: Phase) -> None:
        if phase is Phase.REVIEWING:
            self._begin_again(failed=before is Phase.STAGING)
        elif phase is Phase.STAGING:
            self._reset()
            self._resent = 0
            self.steps.set_state("read", "active", tr("the pump is asked whether anything has changed"))
        elif phase is Phase.CONFIRMING and self._model.visit.prepared is not None:
            self._show_sealed(self._model.visit.prepared)
        elif phase is Phase.COMMITTING:
            self.steps.set_state("activate", "active", tr("sent to the pump"))
        elif phase is Phase.DONE:
            self._show_done()
        elif phase is Phase.NOT_APPLIED:
            self.steps.set_state("activate", "failed", tr("the pump did not take the new program"))
        elif phase is Phase.UNKNOWN:
            self.steps.set_state("activate", "failed", tr("sent; what became of it is not known yet"))

    def _reset(self) -> None:
        self._details = {}
        self.steps.clear_progress()
        for key, _text in STEPS:
            self.steps.set_state(key, "waiting")

    def _begin_again(self, *, failed: bool) -> None:
        done, of = self._blocks
        self._reset()
        if failed:
            self.steps.set_state(
                "send", "failed", tr("ended at block {done} of {of}; the pump runs its old program", done=done, of=of)
            )

    def _show_sealed(self, prepared: PreparedWrite) -> None:
        reading = self._model.reading
        generation = "" if reading is None else tr(", generation {generation}", generation=reading.status.generation)
        self._details = {
            "read": tr("pump unchanged since it was read{generation}", generation=generation),
            "send": self._blocks_text(*self._blocks),
            "check": self._totals_text(prepared.pump_totals),
        }
        for key, detail in self._details.items():
            self.steps.set_state(key, "done", detail)
        self.steps.clear_progress()
        self.steps.set_state("activate", "active", tr("waiting for your confirmation"))

    def _totals_text(self, totals: Totals) -> str:
        here = self._model.daily_new[0]
        there = next((drug for drug in totals.drugs if drug.drug == here.drug), None)
        if there is None:
            return tr("the pump says nothing of this drug")
        scale = FINE_PER_NL * Mass.UNITS[here.unit]
        day, most = Fraction(there.day, scale), Fraction(there.day_at_most, scale)
        same = (day, most) == (here.scheduled, here.at_most)
        words = tr(
            "pump says {day} {unit}/day, at most {most} {unit}/day",
            day=derived(day),
            unit=here.unit,
            most=derived(most),
        )
        return f"{words}: {tr('same as here') if same else tr('NOT the same as here')}"

    def _show_done(self) -> None:
        result, reading = self._model.visit.result, self._model.reading
        for key, _text in STEPS[:3]:
            self.steps.set_state(key, "done", self._details.get(key, ""))
        self.steps.clear_progress()
        self.steps.set_state(
            "activate", "done", "" if result is None else tr("generation {generation}", generation=result.generation)
        )
        self.steps.set_state("verify", "done", tr("every byte read back is the one that was sent"))
        if reading is not None and reading.status.running:
            self.steps.set_state("running", "done", tr("the pump says that it runs"))
        else:
            self.steps.set_state("running", "failed", tr("the pump does not say that it runs"))

    def _blocks_text(self, done: int, of: int) -> str:
        return tr_n("{done} of %n blocks", "{done} of 1 block", of, done=done) + (
            tr(" · begun again {resent} times", resent=self._resent) if self._resent else ""
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
            self.steps.set_state("read", "done", tr("pump unchanged since it was read"))
        sent = self._blocks[0] == of
        self.steps.set_state("send", "done" if sent else "active", self._blocks_text(*self._blocks))
        if sent:
            self.steps.set_state("check", "active", tr("the pump checks and adds up what it stored"))

    def _show_committing(self, progress: Progress) -> None:
        self.steps.set_state("activate", "done", tr("the pump has switched"))
        verified = progress.step == "verify"
        self.steps.set_state(
            "verify", "done" if verified else "active", "" if verified else tr("reading the program back")
        )
        if verified:
            self.steps.set_state("running", "active", tr("reading the pump's state"))

    # ---- confirming ----

    def _refresh_buttons(self) -> None:
        confirming = self._model.phase is Phase.CONFIRMING
        why = self._why_not()
        self.activate_button.set_available(not why, why)
        self.field.setEnabled(confirming)
        self.field.setPlaceholderText(tr("New daily dose, with its unit") if confirming else "")
        self.cancel_button.set_available(confirming, tr("the pump holds nothing that could be cancelled"))
        if not confirming:
            self._problem.setText("")

    def _why_not(self) -> str:
        if self._model.phase is not Phase.CONFIRMING:
            return tr("The pump has to have the program first: send it.")
        if not self.field.text():
            return tr("Type the new daily dose first.")
        return self._model.confirm_problem(self.field.text()) or ""

    def _on_typed(self) -> None:
        self._problem.setText("")
        self._refresh_buttons()
        unit = self._model.daily_new[0].unit if self._model.daily_new else ""
        if self.field.text().endswith(f"{unit}/day"):
            self._say_problem()

    def _say_problem(self) -> None:
        self._problem.setText(self._why_not())

    def _say_problem_of_text(self) -> None:
        """Who leaves the field behind with a number without its unit sees why the button stays grey."""
        if self.field.text() and self._model.phase is Phase.CONFIRMING:
            self._say_problem()

    def _activate(self) -> None:
        if self._why_not():
            self._say_problem()
            return
        try:
            self._model.activate(self.field.text())
        except VisitError as error:
            self._problem.setText(told(error))

    def _cancel(self) -> None:
        if self._model.phase is Phase.CONFIRMING:
            self._model.cancel()
            self.cancelled.emit()
