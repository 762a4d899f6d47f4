"""The program screen: the draft's mode, its rate over a day, the dose that follows, the checks; everything is editable.

Interactive widgets by object name: modeSelector, horizonSelector, undoButton, redoButton, fileMenuButton, openProgram,
saveProgram, useTemplate, keepTemplate, exportRate, exportCumulative, windowSelector, likelyRate, legend_<curve>,
ratePlot, daySelector, copyDayButton, ownPatternButton, cumulativePlot, curveSelector, stepsTable, stepCellEdit,
addStepButton, splitStepButton, mergeStepButton, deleteStepButton, copyStepButton, pasteStepButton, scaleButton,
addStepTime, scaleTo, scaleApply, simpleDose, askDose, askDoseUse, askDoseCancel, periodicDose, periodicOver,
periodicEvery, periodicFirst, periodicBetween, periodicBackground, periodicUse, periodicCancel, demandCardFold,
demandDose, demandOver, demandLockout, demandMost, demandOn, demandOff, onceCardFold, addPrime, addBridge, addBolus,
primeVolume, primeAdd, bridgeDose, bridgeAdd, onceBolusDose, onceBolusOver, bolusAdd, onceRemove<N>, reservoirCardFold,
reservoirVolume, lowAlarm, concentration<N>, replaceDrug<N>, removeDrug<N>, addDrug, partDrug, partConcentration,
partConcentrationAgain, drugPartUse, drugPartCancel, catheterByModel, catheterModelList, trim_<piece>_<end>,
catheterModelUse, catheterModelCancel, segmentLength<N>, segmentVolume<N>, removeSegment<N>, addSegment, partName,
partLength, partVolume, catheterPartUse, catheterPartCancel, reviewButton, newProgramButton, openFileButton, newDrug,
newConcentration, newConcentrationAgain, newReservoirVolume, newLowAlarm, newCatheterLength, newCatheterVolume,
newProgramMake, newProgramCancel.

A change of the draft is shown in one pass: rates, cumulative dose, summary, checks, editors; several changes that
arrive before the event loop is back are one pass. While a step is dragged, doses, plots and table follow the pointer;
the checks, and the tone that they give to the change of dose, follow when it rests and at least four times a second.
When the step is let go, all is shown at once.

The plots come first: the cards of the right column, in the room kept for them, are made one after another when the
event loop has painted and has nothing else to do, or at once when something wants them (`ProgramScreen.complete`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QMetaObject, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.editors.cumulative_card import CumulativeCard
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.mode_edits import MODE_NAMES, Mode, mode_of
from programmer_app.ui.editors.program_bar import ProgramBar
from programmer_app.ui.editors.program_files import ProgramFiles
from programmer_app.ui.editors.program_side import ProgramSide
from programmer_app.ui.editors.rate_card import RateCard
from programmer_app.ui.editors.summary_cards import change_tone, findings_pill, show_dose
from programmer_app.ui.idle_wait import IdleWait
from programmer_app.ui.preferences import preferences
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import told, tr
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.ui.widgets import (
    DoseSummary,
    EmptyState,
    PrimaryButton,
)
from programmer_app.ui.widgets.scrolled import TwoColumns
from programmer_app.ui.widgets.views import BAR_PX
from programmer_app.visit import Phase, VisitError

if TYPE_CHECKING:
    from programmer_app.ui.editors.basal_card import BasalEditor
    from programmer_app.ui.editors.demand_card import DemandCard
    from programmer_app.ui.editors.editor_column import ColumnCards, EditorColumn
    from programmer_app.ui.editors.first_page import FirstPage
    from programmer_app.ui.editors.once_card import OnceCard
    from programmer_app.ui.editors.reservoir_card import ReservoirCard
    from programmer_app.ui.editors.summary_cards import ChecksCard

RIGHT_PX: Final = 360
_REST_MS: Final = 100
"""How long the pointer of a drag rests before the checks are shown."""

_CHECKS_LATEST_MS: Final = 250
"""How old the checks that are shown may be while the pointer of a drag does not rest."""

_CHECKS_OVERDUE_MS: Final = 400
"""How old they may be where one move after the other waits to be painted; then they no longer give way."""

_AFTER_PAINT_MS: Final = 2
"""Until the checks look again whether the move is painted."""

_ANY_PX: Final = 16_777_215
"""Qt's own largest size of a widget."""

_GAP_PX: Final = 12
_STACKED_PLOTS_PX: Final = 460
"""Height of both plots at 100 % where the right column stands under them."""

_NARROW_PX: Final = 1_150
_MOST_UNPAINTED_WAITS: Final = 100
"""A window that nobody sees is never painted; its right column is made all the same."""


class ProgramScreen(QWidget):
    """Editor of the draft."""

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programScreen")
        self._model = model
        self._pending = False
        self._narrow = False
        self._dragging = False
        self._tone: Tone = "info"
        self._checks_soon = QTimer(self)
        self._checks_soon.setSingleShot(True)
        self._checks_soon.timeout.connect(self._refresh_dragged_checks)
        self._cards_next = QTimer(self)
        self._cards_next.setSingleShot(True)
        self._cards_next.timeout.connect(self._show_dragged_checks)
        self._since_checks = QElapsedTimer()
        self.editing = Editing(model, self)
        self._stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.files = ProgramFiles(model, self)
        self._empty = EmptyState(
            "program", tr("The program of the pump, to be edited here"), tr("Connect and read a pump first.")
        )
        self._first: FirstPage | None = None
        self._column: EditorColumn | None = None
        self._cards: ColumnCards | None = None
        self._editor = self._make_editor()
        for page in (self._empty, self._editor):
            self._stack.addWidget(page)
        self._idle = IdleWait(self)
        self._unpainted_waits = 0
        self._idle.idle.connect(self._complete_idly)
        self._connect()
        self.refresh()

    # ---- made when it is wanted ----

    @property
    def first(self) -> FirstPage:
        """The page for a pump that was never programmed."""
        if self._first is None:
            from programmer_app.ui.editors.first_page import FirstPage  # noqa: PLC0415 - most pumps need none

            self._first = FirstPage(self.editing)
            self._first.ended.connect(self._refresh_soon)
            self._first.open_requested.connect(self.files.ask_open)
            self._stack.addWidget(self._first)
        return self._first

    @Slot()
    def complete(self) -> None:
        """Makes the cards of the right column now, if they are not there."""
        self._whole()

    @Slot()
    def _complete_idly(self) -> None:
        unpainted = self._editor.isVisible() and not self.cumulative.plot.canvas.was_painted
        if unpainted and self._unpainted_waits < _MOST_UNPAINTED_WAITS:
            self._unpainted_waits += 1
            self._idle.wait()
        elif self._pending or (self._column is None and self._cards_ahead().make_next()):
            self._idle.wait()  # the plots are still to be refreshed and painted, or the next card is to be made
        else:
            self.complete()

    def _cards_ahead(self) -> ColumnCards:
        from programmer_app.ui.editors.editor_column import ColumnCards  # noqa: PLC0415 - after the plots are painted

        if self._cards is None:
            self._cards = ColumnCards(self.editing)
        return self._cards

    def _whole(self) -> EditorColumn:
        if self._column is not None:
            return self._column
        from programmer_app.ui.editors.editor_column import EditorColumn  # noqa: PLC0415 - after the plots are painted

        self._column = column = EditorColumn(self._cards_ahead())
        self._cards = None
        column.setFixedWidth(self.summary.width())
        column.entry_changed.connect(self._refresh_review, Qt.ConnectionType.QueuedConnection)
        basal = column.basal
        self.rate.step_chosen.connect(basal.steps.choose)
        basal.steps.step_chosen.connect(self.rate.plot.set_selected)
        basal.steps.validity_changed.connect(self._refresh_soon)
        basal.asking_ended.connect(self._refresh_soon)
        self._side.area.hold(column)
        if self._stack.currentWidget() is self._editor:
            column.refresh()
            self._refresh_review()
        return column

    @property
    def basal(self) -> BasalEditor:
        """The card of the basal mode."""
        return self._whole().basal

    @property
    def checks(self) -> ChecksCard:
        """The card of the findings."""
        return self._whole().checks

    @property
    def demand(self) -> DemandCard:
        """The card of the patient's boluses."""
        return self._whole().demand

    @property
    def once(self) -> OnceCard:
        """The card of what happens once."""
        return self._whole().once

    @property
    def reservoir(self) -> ReservoirCard:
        """The card of reservoir, solution and catheter."""
        return self._whole().reservoir

    @property
    def summary(self) -> DoseSummary:
        """The dose of a day."""
        return self._side.summary

    @property
    def review_button(self) -> PrimaryButton:
        """To the review."""
        return self._side.review_button

    # ---- building ----

    def _make_editor(self) -> QWidget:
        self.rate = RateCard(self.editing)
        self.cumulative = CumulativeCard(self.editing)
        self._plots = QWidget()
        left = QVBoxLayout(self._plots)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(_GAP_PX)
        left.addWidget(self.rate, 34)
        left.addWidget(self.cumulative, 66)
        self.bar = ProgramBar(self._model, self)
        self.bar.mode_selector.selected.connect(self._switch_mode)
        self.bar.file_button.clicked.connect(self._show_file_menu)
        self._side = ProgramSide()
        self._side.review_button.clicked.connect(self._begin_review)
        self._columns = TwoColumns(self._plots, self._side, top=self.bar)
        self._columns.arranged.connect(self._fit_columns)
        return self._columns

    def _connect(self) -> None:
        model = self._model
        for signal in (model.draft_changed, model.phase_changed, model.reading_changed, self.editing.day_changed):
            signal.connect(self._refresh_soon)
        model.status_changed.connect(self._on_status)
        model.undo_stack.indexChanged.connect(self._refresh_soon)
        self.bar.horizon_selector.restore(preferences.looks.horizon)
        self.cumulative.set_horizon(self.bar.horizon_selector.horizon)
        self.bar.horizon_selector.horizon_chosen.connect(self._choose_horizon)
        self.rate.drag_changed.connect(self._on_drag)
        self.rate.step_activated.connect(self._type_in)

    # ---- one pass ----

    @Slot()
    def _refresh_soon(self) -> None:
        if not self._pending and self.isVisible():
            self._pending = True
            QMetaObject.invokeMethod(self, "_refresh_now", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _refresh_now(self) -> None:
        if not self._pending:
            return
        if self._dragging and self._stack.currentWidget() is self._editor:
            self._pending = False
            self._refresh_draft()
            if not self._checks_soon.isActive() or self._since_checks.elapsed() < _CHECKS_LATEST_MS - _REST_MS:
                self._checks_soon.start(_REST_MS)
        else:
            self.refresh()

    def _refresh_draft(self) -> None:
        """What follows the pointer: rates, cumulative dose, daily dose, table."""
        self.cumulative.plot.canvas.was_painted = False
        self.rate.refresh()
        self.cumulative.refresh()
        show_dose(self.summary, self._model, self._tone)
        if self._column is not None:
            self._column.basal.refresh()

    def _refresh_checks(self) -> None:
        """What is read and not followed: findings, refill date, what can be undone and reviewed."""
        if self._column is not None:
            self._column.checks.refresh()
            self._column.show_slips(self._model.findings)
        self._refresh_undo()
        self._refresh_review()
        self._since_checks.start()

    def _refresh_dragged_checks(self) -> None:
        """The checks of a draft whose step is still held, and the tone that they give to its change of dose.

        Their cards are put in order when the event loop has turned once more: the next move does not wait for both.
        """
        if self._gives_way(self._checks_soon):
            return
        self._tone = change_tone(self._model)
        show_dose(self.summary, self._model, self._tone)
        self._cards_next.start(0)

    def _show_dragged_checks(self) -> None:
        if self._gives_way(self._cards_next):
            return
        self._refresh_checks()
        self._hold_sizes()

    def _gives_way(self, timer: QTimer) -> bool:
        """Whether a move has come that is not painted yet; what the timer is for then waits a little longer."""
        unpainted = self._pending or not self.cumulative.plot.canvas.was_painted
        if unpainted and self._since_checks.elapsed() < _CHECKS_OVERDUE_MS:
            timer.start(_AFTER_PAINT_MS)
            return True
        return False

    def _hold_sizes(self) -> None:
        """While a drag lasts, cards only grow: Qt lays out the whole column for every figure in a card that may not."""
        self.summary.hold(self._dragging)
        for card in (self.summary, self.checks):
            if not self._dragging:
                card.setMinimumHeight(0)
                card.setMaximumHeight(_ANY_PX)
            elif (needed := card.heightForWidth(card.width())) > card.minimumHeight():
                card.setFixedHeight(needed)
        self.checks.setMinimumWidth(self.checks.width() if self._dragging else 0)
        self.checks.setMaximumWidth(self.checks.width() if self._dragging else _ANY_PX)

    def _on_drag(self, dragging: bool) -> None:
        self._dragging = dragging
        self._since_checks.start()
        self._hold_sizes()
        self.cumulative.plot.set_dragging(dragging)
        if not dragging:
            self._rest_checks()
            self.refresh()

    def _rest_checks(self) -> None:
        self._checks_soon.stop()
        self._cards_next.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the screen was hidden."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing tick behind another screen."""
        super().hideEvent(event)
        self._rest_checks()

    def refresh(self) -> None:
        """Shows the model as it is now; cards that are not made yet follow after the paint."""
        self._pending = False
        if self._column is None:
            self._idle.wait()
        model = self._model
        if model.draft is None or model.pump_model is None:
            can_begin = model.reading is not None and model.running is None and model.phase is Phase.EDITING
            self._stack.setCurrentWidget(self.first if can_begin else self._empty)
            return
        self._stack.setCurrentWidget(self._editor)
        self.bar.mode_selector.set_value(mode_of(model.draft) if self._column is None else self._column.basal.mode)
        self.bar.mode_selector.setEnabled(self.editing.editable)
        self._tone = change_tone(model)
        self._refresh_draft()
        if self._column is not None:
            self._column.refresh_parts()
        self._refresh_checks()  # last: the review waits for what stands in the fields

    def _refresh_undo(self) -> None:
        self.bar.undo_buttons.refresh(editable=self.editing.editable, narrow=self._narrow)

    @Slot()
    def _refresh_review(self) -> None:
        why = self._why_no_review()
        pill, _tone = findings_pill(self._model)
        self._side.say_why_not(why, pill)

    def _why_no_review(self) -> str:
        model = self._model
        if model.phase is not Phase.EDITING:
            return tr("Not now: {phase}.", phase=model.phase.value)
        if self._column is not None and (problem := self._column.problem()):
            return problem
        return "" if model.changed else tr("Nothing is changed yet; the pump runs this program already.")

    def _on_status(self) -> None:
        if self.isVisible() and self._stack.currentWidget() is self._editor:
            self.rate.show_now()
            self.cumulative.take_status()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in a narrow window."""
        super().resizeEvent(event)
        narrow = event.size().width() < fonts.scaled(_NARROW_PX)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.bar.set_narrow(narrow)
        self._refresh_undo()

    def _fit_columns(self) -> None:
        """The right column has its width; under the plots, it has that of the screen."""
        stacked = self._columns.stacked
        width = self._columns.room_px() if stacked else fonts.scaled(RIGHT_PX)
        self._side.fit(width, beside_px=0 if stacked else BAR_PX)
        if self._column is not None:
            self._column.setFixedWidth(width)
        self._plots.setMinimumHeight(fonts.scaled(_STACKED_PLOTS_PX) if stacked else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Say disabled buttons' reasons anew when the screen is enabled or disabled."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._refresh_soon()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """The tab key finds all fields, however early it comes."""
        self.complete()
        return super().focusNextPrevChild(forwards)

    # ---- acting ----

    def _switch_mode(self, value: str) -> None:
        mode: Mode = next(name for name in MODE_NAMES if name == value)
        self._tell(self.basal.switch(mode))
        self._refresh_soon()

    def _type_in(self, index: int) -> None:
        if self.basal.mode in ("flex", "weekly"):
            self.basal.steps.type_in(index)

    def _begin_review(self) -> None:
        self.complete()
        self.review_button.setFocus(Qt.FocusReason.OtherFocusReason)  # a text still being typed is taken or refused now
        if self._why_no_review():
            return
        try:
            self._model.begin_review()
        except VisitError as error:
            self._tell(told(error))

    def _tell(self, problem: str) -> None:
        if problem:
            self._model.message_posted.emit(Message("reason", problem))

    def _choose_horizon(self, horizon: float | str) -> None:
        self.cumulative.set_horizon(horizon)
        preferences.change(horizon=self.bar.horizon_selector.key)

    def set_horizon(self, horizon: float | str) -> None:
        """Show so many hours, or up to the next refill (`cumulative_card.TO_REFILL`)."""
        self.bar.horizon_selector.show_horizon(horizon)
        self.cumulative.set_horizon(horizon)

    def _show_file_menu(self) -> None:
        place = self.bar.file_button.mapToGlobal(self.bar.file_button.rect().bottomLeft())
        self.files.show_menu(place, editable=self.editing.editable)
