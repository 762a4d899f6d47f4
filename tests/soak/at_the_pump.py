"""What the clinician does to the pump: a dose is typed, reviewed, sent, activated; the reservoir is filled."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from programmer_app.ui.editors.refill_checklist import BEFORE
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase
from tests.soak.seat import Orders, Seat

DOSES_MG: Final = tuple(f"{2 + number * 0.05:.2f}" for number in range(21))
"""A day, of morphine: each is further from its neighbours than rounding to the pump's steps moves it."""


class AtThePump(Seat):
    """Acts that program."""

    def __init__(self, window: MainWindow, orders: Orders) -> None:
        super().__init__(window, orders)
        self._dose = ""

    def _type_dose(self) -> None:
        self._screen("program")
        if self._mode() != "simple":
            self._segment("modeSelector", "simple")
        self._dose = self._dice.choice([dose for dose in DOSES_MG if dose != self._dose])
        self._hands.type_into("simpleDose", self._dose, enter=True)

    def _mode(self) -> str:
        draft = self._model.draft
        return "" if draft is None else {"simple_continuous": "simple"}.get(draft.basal.mode, draft.basal.mode)

    def _edit_and_undo(self) -> None:
        self._type_dose()
        self._segment("horizonSelector", self._dice.choice(("24", "168")))
        for name in ("undoButton", "redoButton", "undoButton"):
            self._hands.press(name)
        self._model.undo_stack.setIndex(0)

    def _program(self) -> None:
        self._type_dose()
        self._hands.press("reviewButton")
        self._send_and_activate(self._dose)

    def _send_and_activate(self, planned: str) -> None:
        hands, model = self._hands, self._model
        hands.wait(lambda: model.phase is Phase.REVIEWING, "the review", model.phase_changed)
        self._screen("program")
        for code in dict.fromkeys(found.code for found in model.findings if found.severity == "reason"):
            hands.type_into(f"reason_{code}", "pain, as agreed")
        for code in dict.fromkeys(found.code for found in model.findings if found.needs_confirmation):
            hands.press(f"confirm_{code}")
        self._say(event="sending", mg_per_day=planned)
        hands.press("sendButton")
        hands.wait(lambda: model.phase is not Phase.STAGING, "the pump's totals", model.phase_changed)
        self._breathe()
        prepared = model.visit.prepared
        if prepared is None:
            self._say(event="not staged")
            return
        hands.type_into("dailyDoseField", f"{planned.rstrip('0').rstrip('.')} mg/day")
        self._say(event="activating", txn=prepared.txn.hex(), mg_per_day=planned)
        hands.press("activateButton")
        hands.wait(lambda: model.phase not in (Phase.CONFIRMING, Phase.COMMITTING), "the outcome", model.phase_changed)
        self._breathe()
        words, txn = self._words("outcomeHeading", "outcomeWords"), prepared.txn.hex()
        self._say(event="outcome", phase=model.phase.name, txn=txn, mg_per_day=planned, says=words)
        self._after_the_outcome(txn)

    def _after_the_outcome(self, txn: str) -> None:
        if self._model.phase is Phase.DONE:
            self._tell_kept(txn)
        if self._model.phase in (Phase.DONE, Phase.NOT_APPLIED):
            self._hands.press("reviewReadAgainButton")

    def _breathe(self) -> None:
        """Lets the loop turn, so that what is pressed next is not counted as a frame of the write."""
        since = self._frames.turns
        self._hands.wait(lambda: self._frames.turns > since + 2, "the window's loop turns")

    def _tell_kept(self, txn: str) -> None:
        """The program of this write is in the visit, once nothing waits for that any more."""
        records, result = self._records, self._model.visit.result
        self._hands.wait(lambda: not records.unkept, "the visit is kept", records.records_changed)
        if result is not None:
            self._say(event="program kept", digest=result.program_sha256, txn=txn)

    def _refill(self) -> None:
        hands, model = self._hands, self._model
        if model.status is None:
            return
        self._screen("refill")
        hands.type_into("measuredResidual", f"{model.status.reservoir_nl / 1_000_000:.1f}", enter=True)
        if (filled := hands.find(QLineEdit, "lastFilledVolume")).isVisible():
            hands.type(filled, "38", enter=True)  # a pump that counted on does not say what was filled
        self._tick_all()
        hands.press("refillSolution_same")
        hands.type_into("refillVolume", self._dice.choice(("36", "37", "38")), enter=True)
        hands.press("refillContinue")
        daily = float(model.daily_new[0].scheduled_shown)
        self._send_and_activate(f"{daily:.2f}")

    def _tick_all(self) -> None:
        for step in BEFORE:
            box = self._hands.find(QAbstractButton, f"refillTick_{step.key}")
            if not box.isChecked():
                self._hands.click(box)
