"""The refill screen: expected against measured, the checklist, the new filling with its bridge, the next due date.

Interactive widgets by object name: measuredResidual, lastFilledVolume (only where the pump does not know it);
refillTrendCardFold, trendDate, trendFilled, trendExpected, trendMeasured, trendAdd, trendRemove_<date>;
refillTick_<key> for each step of `refill_checklist.BEFORE`; refillSolution_same, refillSolution_different,
refillVolume, refillNewDose, refillDrug<N>, refillDrugAgain<N>, refillConcentration<N>, refillConcentrationAgain<N>,
refillAddDrug, refillRemoveDrug; refillBridge_old, refillBridge_new, refillBridge_none, refillBridgeDose,
refillWaiverReason; refillFill_first, refillFill_later, refillReplaceBy; refillContinue. Words: refillExpected,
refillExpectedFacts, refillDifference, refillTrendFacts, refillTrend, refillConsequence, refillBridgeVolumes,
refillDueDate, refillDueGoverns, refillDueFacts, refillDose, refillStillOpen.

Nothing has a default. What was entered stays until the pump runs another program or another pump is read. "Continue to
review" makes the draft in one undoable step and opens the review; the pump is filled by then, but nothing is sent.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMetaObject, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from device.clock import pump_time
from device.program import DeliveryProgram
from device.pump import PumpModel
from device.quantities import Volume
from programmer_app.therapy.limits import Finding, check
from programmer_app.therapy.refill_balance import Visit
from programmer_app.ui import fonts
from programmer_app.ui.editors.draft_edits import EditError
from programmer_app.ui.editors.refill_bridge import WAIVED_CODE, BridgeCard
from programmer_app.ui.editors.refill_checklist import ChecklistCard
from programmer_app.ui.editors.refill_due_card import AfterCard, DueCard
from programmer_app.ui.editors.refill_edit import Filling, needs_dose, refill_edit
from programmer_app.ui.editors.refill_filling import DIFFERENT, FillingCard
from programmer_app.ui.editors.refill_level import ExpectedCard, MeasuredCard
from programmer_app.ui.editors.refill_summary import show_proposed
from programmer_app.ui.editors.refill_trend import TrendCard
from programmer_app.ui.refill_found import RefillFound
from programmer_app.ui.translation import told, tr
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.ui.widgets import DoseSummary, EmptyState, PrimaryButton, label, unbroken
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns
from programmer_app.ui.widgets.views import BAR_PX
from programmer_app.visit import Phase, VisitError

RIGHT_PX: Final = 490
NARROW_RIGHT_PX: Final = 410
_NARROW_PX: Final = 1_150
_GAP_PX: Final = 12

_MOST_OPEN: Final = 3


class RefillScreen(QWidget):
    """A refill from the pump's expectation to the draft."""

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refillScreen")
        self._model = model
        self._pending = False
        self._pump_state: tuple[str, int] | None = None
        self._stack = QStackedWidget()
        self._no_pump = EmptyState(
            "refill",
            tr("Expected against measured volume, the new filling and its date"),
            tr("Connect and read a pump first."),
        )
        self._never = EmptyState(
            "refill",
            tr("This pump was never programmed"),
            tr("Make its first program on the Program screen; the first filling is entered there."),
        )
        self._page = self._make_page()
        for page in (self._no_pump, self._never, self._page):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._connect()
        self.refresh()

    # ---- building ----

    def _make_page(self) -> QWidget:
        self.expected = ExpectedCard()
        self.measured = MeasuredCard()
        self.trend = TrendCard()
        self.checklist = ChecklistCard()
        self.filling = FillingCard(self._model)
        self.bridge = BridgeCard(self._model)
        self.due = DueCard(self._model.library)
        self.after = AfterCard(self._model.library)
        self.summary = DoseSummary()
        self.summary.setObjectName("refillDose")
        left = _stacked((self.expected, self.measured, self.trend, self.checklist))
        self._columns = TwoColumns(Scrolled(left, "refillLeftScroll"), self._make_right())
        self._columns.arranged.connect(self._fit_columns)
        return self._columns

    def _make_right(self) -> QWidget:
        self._right = side = QWidget()
        self._still_open = label(secondary=True, wrap=True)
        self._still_open.setObjectName("refillStillOpen")
        self.continue_button = PrimaryButton(tr("Continue to review"))
        self.continue_button.setObjectName("refillContinue")
        self.continue_button.clicked.connect(self._continue)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        self._right_inside = _stacked((self.filling, self.bridge, self.due, self.after))
        column.addWidget(self.summary)
        column.addWidget(Scrolled(self._right_inside, "refillRightScroll"), 1)
        column.addWidget(self._still_open)
        column.addWidget(self.continue_button)
        return side

    def _set_right(self, width: int, beside: int) -> None:
        self._right.setFixedWidth(width + beside)
        for widget in (self.summary, self._right_inside, self._still_open, self.continue_button):
            widget.setFixedWidth(width)

    def _connect(self) -> None:
        model = self._model
        for signal in (model.draft_changed, model.phase_changed, model.reading_changed, model.status_changed):
            signal.connect(self._refresh_soon)
        for card in (self.measured, self.checklist, self.filling, self.bridge, self.due):
            card.changed.connect(self._refresh_soon)

    # ---- showing ----

    @Slot()
    def _refresh_soon(self) -> None:
        if not self._pending and self.isVisible():
            self._pending = True
            QMetaObject.invokeMethod(self, "_refresh_now", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _refresh_now(self) -> None:
        if self._pending:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the screen was hidden."""
        super().showEvent(event)
        self.refresh()

    def _fit_columns(self) -> None:
        """Leave the left column its share of a narrow window."""
        narrow = self._columns.width() < fonts.scaled(_NARROW_PX)
        if self._columns.stacked:
            self._set_right(self._columns.room_px(), 0)
        else:
            self._set_right(fonts.scaled(NARROW_RIGHT_PX if narrow else RIGHT_PX), BAR_PX)

    def refresh(self) -> None:
        """Shows the model and what was entered as they are now."""
        self._pending = False
        model = self._model
        self._forget_other_pumps()
        reading, status, draft, running, pump = (
            model.reading,
            model.status,
            model.draft,
            model.running,
            model.pump_model,
        )
        if reading is None or status is None or pump is None:
            self._stack.setCurrentWidget(self._no_pump)
            return
        if draft is None or running is None:
            self._stack.setCurrentWidget(self._never)
            return
        self._stack.setCurrentWidget(self._page)
        self.expected.show_level(reading, status)
        self.measured.refresh(reading, status)
        self.trend.refresh(self._found_today(), Volume(pump.capacity_nl, "mL"))
        self.filling.refresh(draft, running, pump)
        proposed = self.proposed()
        self._show_bridge(running, proposed, pump)
        show_proposed(self.summary, model, pump, proposed or draft)
        if proposed is None:
            self.due.show_none()
        else:
            self.due.show_due(proposed, running, pump, status.clock_s)
        self.after.show_drugs(tuple(part.drug for part in (proposed or draft).solution))
        self._refresh_continue(proposed)

    def _found_today(self) -> Visit | None:
        """This visit for the trend: what was expected and found before the filling; None while it is not known."""
        found, status = self.measured.compared(), self._model.status
        if found is None or status is None:
            return None
        measured, expected = found
        return Visit(pump_time(status.clock_s).date(), measured, expected, measured)

    def _forget_other_pumps(self) -> None:
        """Empties the screen when the pump is another one, or runs another program than while it was filled in."""
        reading = self._model.reading
        state = None if reading is None else (reading.identity.serial, reading.status.generation)
        if state == self._pump_state:
            return
        self._pump_state = state
        for card in (self.measured, self.trend, self.checklist, self.filling, self.bridge, self.due):
            card.clear()

    def _show_bridge(self, running: DeliveryProgram, proposed: DeliveryProgram | None, pump: PumpModel) -> None:
        changes = self._changes_solution() and proposed is not None
        self.bridge.setVisible(changes)
        if changes and proposed is not None:
            self.bridge.refresh(running, proposed, pump)

    def _changes_solution(self) -> bool:
        return self.filling.choice.value() == DIFFERENT

    # ---- what was entered ----

    def proposed(self) -> DeliveryProgram | None:
        """The draft that would be made; None while volume, solution or a new dose are not known."""
        draft, running, pump = self._model.draft, self._model.running, self._model.pump_model
        solution, volume = self.filling.solution(), self.filling.filled_volume()
        if draft is None or running is None or pump is None or solution is None or volume is None:
            return None
        dose = self.filling.new_dose()
        if needs_dose(draft, running, solution) and dose is None:
            return None
        bridge = None
        if self._changes_solution():
            self.bridge.take_running(running, solution, pump)
            bridge = self.bridge.bridge_dose()
        try:
            return refill_edit(draft, running, Filling(volume, solution, dose, bridge)).program
        except EditError:
            return None

    def open_items(self) -> list[str]:
        """What is still to be done before the review, from top to bottom; empty if nothing is."""
        bridges = self._changes_solution() and self.filling.solution() is not None
        problems = (
            self.measured.problem(),
            self.checklist.problem(),
            self.filling.problem(),
            self.bridge.problem() if bridges else "",
            self.due.problem(),
        )
        return [problem for problem in problems if problem]

    def _blocking(self, proposed: DeliveryProgram | None) -> list[Finding]:
        model, pump = self._model, self._model.pump_model
        if proposed is None or pump is None:
            return []
        found = check(proposed, pump, model.library, model.running)
        return [finding for finding in found if finding.severity == "block"]

    def _refresh_continue(self, proposed: DeliveryProgram | None) -> None:
        editing = self._model.phase is Phase.EDITING
        for card in (self.measured, self.trend, self.checklist, self.filling, self.bridge, self.due):
            card.setEnabled(editing)
        why = self._why_not(proposed)
        self.continue_button.set_available(not why, why)
        self._still_open.setText(unbroken(why))
        self._still_open.setVisible(bool(why))

    def _why_not(self, proposed: DeliveryProgram | None) -> str:
        if self._model.phase is not Phase.EDITING:
            return tr("Not now: {phase}.", phase=self._model.phase.value)
        if problems := self.open_items():
            more = len(problems) - _MOST_OPEN
            text = "; ".join(problems[:_MOST_OPEN])
            if more > 0:
                return tr("Still open: {items}; and {more} more.", items=text, more=more)
            return tr("Still open: {items}.", items=text)
        blocking = self._blocking(proposed)
        if blocking:
            return tr("Blocked: {title}. {message}", title=blocking[0].title, message=blocking[0].message)
        return "" if proposed is not None else tr("The new filling gives no program.")

    # ---- acting ----

    def _continue(self) -> None:
        self.refresh()
        model, draft, running = self._model, self._model.draft, self._model.running
        proposed = self.proposed()
        if self._why_not(proposed) or proposed is None or draft is None or running is None:
            return
        volume: Volume = proposed.reservoir.volume
        try:
            model.edit(tr("refill {volume}", volume=volume.text()), proposed, refilled=True)
            if (found := self.measured.compared()) is not None:
                model.refill_found = RefillFound(found[1], found[0], self.due.due, self.due.is_first_fill())
            if waiver := self._waiver():
                model.reasons[WAIVED_CODE] = waiver
            model.begin_review()
        except VisitError as error:
            model.message_posted.emit(Message("reason", told(error)))

    def _waiver(self) -> str:
        return self.bridge.waiver() if self._changes_solution() else ""


def _stacked(cards: tuple[QWidget, ...]) -> QWidget:
    """Cards under each other."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 1, 0)
    column.setSpacing(_GAP_PX)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return inside
