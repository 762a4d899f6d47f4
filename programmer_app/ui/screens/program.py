"""The program screen: the draft's mode, its rate over a day, the dose that follows, the checks; everything is editable.

Interactive widgets by object name: modeSelector, horizonSelector, undoButton, redoButton, fileMenuButton, openProgram,
saveProgram, ratePlot, daySelector, copyDayButton, ownPatternButton, cumulativePlot, curveSelector, stepsTable,
stepCellEdit, addStepButton, splitStepButton, mergeStepButton, deleteStepButton, scaleButton, addStepTime, scaleTo,
scaleApply, simpleDose, askDose, askDoseUse, askDoseCancel, periodicDose, periodicOver, periodicEvery, periodicFirst,
periodicBetween, periodicBackground, periodicUse, periodicCancel, demandCardFold, demandDose, demandOver, demandLockout,
demandMost, demandOn, demandOff, onceCardFold, addPrime, addBridge, addBolus, primeVolume, primeAdd, bridgeDose,
bridgeAdd, onceBolusDose, onceBolusOver, bolusAdd, onceRemove<N>, reservoirCardFold, reservoirVolume, lowAlarm,
concentration<N>, segmentLength<N>, segmentVolume<N>, reviewButton, newProgramButton, openFileButton, newDrug,
newConcentration, newConcentrationAgain, newReservoirVolume, newLowAlarm, newCatheterLength, newCatheterVolume,
newProgramMake, newProgramCancel.

A change of the draft is shown in one pass: rates, cumulative dose, summary, checks, editors; several changes that
arrive before the event loop is back are one pass. While a step is dragged, the words of the checks follow every
0.4 s, everything else with the pointer.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMetaObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from device.program_file import ProgramFileError, read_program, to_file
from programmer_app.ui.editors.basal_card import BasalEditor
from programmer_app.ui.editors.cumulative_card import TO_REFILL, CumulativeCard
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.mode_edits import MODE_NAMES, Mode
from programmer_app.ui.editors.new_program import NewProgramCard
from programmer_app.ui.editors.part_cards import DemandCard, OnceCard, ReservoirCard
from programmer_app.ui.editors.rate_card import RateCard
from programmer_app.ui.editors.summary_cards import ChecksCard, change_tone, findings_pill, show_dose
from programmer_app.ui.theme import Tone
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.ui.widgets import (
    DoseSummary,
    EmptyState,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    SegmentedControl,
    label,
)
from programmer_app.visit import Phase, VisitError

RIGHT_PX: Final = 360
_CHECKS_EVERY_MS: Final = 400
"""How often the words of the checks follow a drag. The figures follow every frame; at its end all is shown at once."""

_ANY_PX: Final = 16_777_215
"""Qt's own largest size of a widget."""

_MARGIN_PX: Final = 14
_GAP_PX: Final = 12
_BAR_PX: Final = 10
"""Kept free beside the right column for its scroll bar, so that nothing moves when it comes."""

_NARROW_PX: Final = 1_150
_SHORT_MODES: Final[dict[str, str]] = {"simple": "Simple", "periodic": "Periodic", "minimum": "Minimum"}
_MORE: Final = "more"
_HORIZONS: Final = (("24", "24 h"), ("168", "7 d"), (TO_REFILL, "To next refill"), (_MORE, "More"))
_MORE_HORIZONS: Final[tuple[tuple[str, float], ...]] = (
    ("1 h", 1.0),
    ("6 h", 6.0),
    ("12 h", 12.0),
    ("48 h", 48.0),
    ("30 d", 720.0),
    ("90 d", 2_160.0),
    ("1 y", 8_766.0),
    ("5 y", 43_830.0),
    ("10 y", 87_660.0),
)
"""A year counts 365.25 days."""

_FILE_FILTER: Final = "Program files (*.thecal.json);;All files (*)"


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
        self._checks_soon.setInterval(_CHECKS_EVERY_MS)
        self._checks_soon.timeout.connect(self._refresh_checks)
        self.editing = Editing(model, self)
        self._stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX - _BAR_PX, _MARGIN_PX)
        outer.addWidget(self._stack)
        self._make_actions()
        self._empty = EmptyState(
            "program", "The program of the pump, to be edited here", "Connect and read a pump first."
        )
        self._first = self._make_first()
        self._editor = self._make_editor()
        for page in (self._empty, self._first, self._editor):
            self._stack.addWidget(page)
        self._connect()
        self.refresh()

    # ---- building ----

    def _make_actions(self) -> None:
        stack = self._model.undo_stack
        self._undo = QAction("Undo", self)
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._undo.triggered.connect(stack.undo)
        self._redo = QAction("Redo", self)
        self._redo.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
        self._redo.triggered.connect(stack.redo)
        self._open = QAction("Open program file…", self)
        self._open.setObjectName("openProgram")
        self._open.triggered.connect(self._ask_open)
        self._save = QAction("Save program file…", self)
        self._save.setObjectName("saveProgram")
        self._save.triggered.connect(self._ask_save)
        for action in (self._undo, self._redo, self._open, self._save):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)

    def _make_first(self) -> QWidget:
        """What a pump that was never programmed gets: a form, or a file."""
        page = QWidget()
        column = QVBoxLayout(page)
        choice = EmptyState(
            "program",
            "This pump has never been programmed and runs nothing",
            "Make a new program from the syringe label and the implant record, or open a program file.",
            "New program…",
        )
        self._choice = choice
        if choice.button is not None:
            choice.button.setObjectName("newProgramButton")
        choice.action_requested.connect(self._begin_new)
        open_file = SecondaryButton("Open program file…")
        open_file.setObjectName("openFileButton")
        open_file.clicked.connect(self._ask_open)
        self._open_first = open_file
        self.new_program = NewProgramCard(self.editing)
        self.new_program.ended.connect(self._end_new)
        self.new_program.hide()
        column.addWidget(choice, 3)
        column.addWidget(self.new_program, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(open_file, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _make_editor(self) -> QWidget:
        page = QWidget()
        self.rate = RateCard(self.editing)
        self.cumulative = CumulativeCard(self.editing)
        left = QVBoxLayout()
        left.setSpacing(_GAP_PX)
        left.addWidget(self.rate, 34)
        left.addWidget(self.cumulative, 66)
        body = QHBoxLayout()
        body.setSpacing(_GAP_PX)
        body.addLayout(left, 1)
        body.addWidget(self._make_right())
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._make_top())
        column.addLayout(body, 1)
        return page

    def _make_top(self) -> QWidget:
        self.mode_selector = SegmentedControl(list(MODE_NAMES.items()), "Infusion mode")
        self.mode_selector.setObjectName("modeSelector")
        self.mode_selector.selected.connect(self._switch_mode)
        self.horizon_selector = SegmentedControl(_HORIZONS, "Horizon")
        self.horizon_selector.setObjectName("horizonSelector")
        self.horizon_selector.selected.connect(self._choose_horizon)
        self._horizon = "24"
        self.undo_button = QuietButton("Undo", icon="undo")
        self.undo_button.setObjectName("undoButton")
        self.undo_button.clicked.connect(self._undo.trigger)
        self.undo_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.redo_button = QuietButton("", icon="redo")
        self.redo_button.setObjectName("redoButton")
        self.redo_button.clicked.connect(self._redo.trigger)
        self.file_button = QuietButton("", icon="more")
        self.file_button.setObjectName("fileMenuButton")
        self.file_button.setAccessibleName("Program files")
        self.file_button.setToolTip("Open or save a program file")
        self.file_button.clicked.connect(self._show_file_menu)
        top = QWidget()
        # its words become shorter in a narrow window; so its width must not hold the window open
        top.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, _BAR_PX, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.mode_selector)
        row.addWidget(self.horizon_selector)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        row.addLayout(buttons)
        for button in (self.undo_button, self.redo_button, self.file_button):
            buttons.addWidget(button)
        return top

    def _make_right(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(RIGHT_PX + _BAR_PX)
        self.summary = DoseSummary()
        self.summary.setObjectName("doseSummary")
        self.basal = BasalEditor(self.editing)
        self.checks = ChecksCard(self.editing)
        self.demand = DemandCard(self.editing)
        self.once = OnceCard(self.editing)
        self.reservoir = ReservoirCard(self.editing)
        inside = QWidget()
        inside.setProperty("look", "ground")
        inside.setFixedWidth(RIGHT_PX)
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(_GAP_PX)
        for card in (self.basal, self.checks, self.demand, self.once, self.reservoir):
            cards.addWidget(card)
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("editorScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._why_not = label(secondary=True, wrap=True)
        self._why_not.setObjectName("reviewWhyNot")
        self.review_button = PrimaryButton("Review and program pump…")
        self.review_button.setObjectName("reviewButton")
        self.review_button.clicked.connect(self._begin_review)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for widget in (self.summary, self._why_not, self.review_button):
            widget.setFixedWidth(RIGHT_PX)
        column.addWidget(self.summary)
        column.addWidget(scroll, 1)
        column.addWidget(self._why_not)
        column.addWidget(self.review_button)
        return side

    def _connect(self) -> None:
        model = self._model
        for signal in (model.draft_changed, model.phase_changed, model.reading_changed, self.editing.day_changed):
            signal.connect(self._refresh_soon)
        model.status_changed.connect(self._on_status)
        model.undo_stack.indexChanged.connect(self._refresh_soon)
        self.rate.drag_changed.connect(self._on_drag)
        self.rate.step_chosen.connect(self.basal.steps.choose)
        self.rate.step_activated.connect(self._type_in)
        self.basal.steps.step_chosen.connect(self.rate.plot.set_selected)
        self.basal.steps.validity_changed.connect(self._refresh_soon)
        self.basal.asking_ended.connect(self._refresh_soon)

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
            if not self._checks_soon.isActive():
                self._checks_soon.start()
        else:
            self.refresh()

    def _refresh_draft(self) -> None:
        """What follows the pointer: rates, cumulative dose, daily dose, table."""
        self.rate.refresh()
        self.cumulative.refresh()
        show_dose(self.summary, self._model, self._tone)
        self.basal.refresh()

    @Slot()
    def _refresh_checks(self) -> None:
        """What is read and not followed: findings, refill date, what can be undone and reviewed."""
        self._tone = change_tone(self._model)
        self.checks.refresh()
        self._refresh_undo()
        self._refresh_review()

    def _on_drag(self, dragging: bool) -> None:
        self._dragging = dragging
        # a height that stays spares the whole column a new layout with every figure
        low, high = (self.summary.height(),) * 2 if dragging else (0, _ANY_PX)
        self.summary.setMinimumHeight(low)
        self.summary.setMaximumHeight(high)
        self.cumulative.plot.set_dragging(dragging)
        if not dragging:
            self._checks_soon.stop()
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the screen was hidden."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing tick behind another screen."""
        super().hideEvent(event)
        self._checks_soon.stop()

    def refresh(self) -> None:
        """Shows the model as it is now."""
        self._pending = False
        model = self._model
        if model.draft is None or model.pump_model is None:
            can_begin = model.reading is not None and model.running is None and model.phase is Phase.EDITING
            self._stack.setCurrentWidget(self._first if can_begin else self._empty)
            return
        self._stack.setCurrentWidget(self._editor)
        self.mode_selector.set_value(self.basal.mode)
        self.mode_selector.setEnabled(self.editing.editable)
        self._tone = change_tone(model)
        self._refresh_draft()
        self._refresh_checks()
        for card in (self.demand, self.once, self.reservoir):
            card.refresh()

    def _refresh_undo(self) -> None:
        stack = self._model.undo_stack
        editable = self.editing.editable
        for button, action, can, text, word in (
            (self.undo_button, self._undo, stack.canUndo(), stack.undoText(), "Undo"),
            (self.redo_button, self._redo, stack.canRedo(), stack.redoText(), "Redo"),
        ):
            action.setEnabled(editable and can)
            button.set_available(editable and can, f"nothing to {word.lower()}")
            said = f"{word} {text}".strip()
            button.setAccessibleName(said)
            if button.isEnabled():
                button.setToolTip(said)
        self.undo_button.setText("" if self._narrow else f"Undo {stack.undoText()}".strip())

    def _refresh_review(self) -> None:
        why = self._why_no_review()
        self.review_button.set_available(not why, why)
        pill, _tone = findings_pill(self._model)
        self._why_not.setText(why or pill)
        self._why_not.setVisible(bool(why))

    def _why_no_review(self) -> str:
        model = self._model
        if model.phase is not Phase.EDITING:
            return f"Not now: {model.phase.value}."
        if problem := self.basal.problem():
            return f"Correct the marked entry first: {problem}"
        return "" if model.changed else "Nothing is changed yet; the pump runs this program already."

    def _on_status(self) -> None:
        if self.isVisible() and self._stack.currentWidget() is self._editor:
            self.rate.show_now()
            self.cumulative.take_status()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in a narrow window."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_PX
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for value, text in MODE_NAMES.items():
            self.mode_selector.set_text(value, _SHORT_MODES.get(value, text) if narrow else text)
        self.horizon_selector.set_text(TO_REFILL, "To refill" if narrow else "To next refill")
        self._refresh_undo()

    def changeEvent(self, event: QEvent) -> None:
        """Say disabled buttons' reasons anew when the screen is enabled or disabled."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._refresh_soon()

    # ---- acting ----

    def _switch_mode(self, value: str) -> None:
        mode: Mode = next(name for name in MODE_NAMES if name == value)
        self._tell(self.basal.switch(mode))
        self._refresh_soon()

    def _type_in(self, index: int) -> None:
        if self.basal.mode in ("flex", "weekly"):
            self.basal.steps.type_in(index)

    def _begin_review(self) -> None:
        if self._why_no_review():
            return
        try:
            self._model.begin_review()
        except VisitError as error:
            self._tell(str(error))

    def _tell(self, problem: str) -> None:
        if problem:
            self._model.message_posted.emit(Message("reason", problem))

    # ---- horizon ----

    def set_horizon(self, hours: float | str) -> None:
        """Show so many hours, or up to the next refill (`cumulative_card.TO_REFILL`)."""
        key = hours if isinstance(hours, str) else f"{hours:g}"
        if key in dict(_HORIZONS) and key != _MORE:
            self._horizon = key
        else:
            self._horizon = _MORE
            text = next((text for text, value in _MORE_HORIZONS if value == hours), f"{hours} h")
            self.horizon_selector.set_text(_MORE, text)
        if self._horizon != _MORE:
            self.horizon_selector.set_text(_MORE, "More")
        self.horizon_selector.set_value(self._horizon)
        self.cumulative.set_horizon(hours)

    def _choose_horizon(self, value: str) -> None:
        if value == _MORE:
            self._offer_horizons()
        else:
            self.set_horizon(value if value == TO_REFILL else float(value))

    def _offer_horizons(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("horizonMenu")
        for text, hours in _MORE_HORIZONS:
            menu.addAction(text).setData(hours)
        menu.triggered.connect(self._take_horizon)
        menu.aboutToHide.connect(self._keep_horizon)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizon_selector.mapToGlobal(self.horizon_selector.rect().bottomRight() - QPoint(60, 0)))

    def _take_horizon(self, action: QAction) -> None:
        self.set_horizon(float(action.data()))

    def _keep_horizon(self) -> None:
        self.horizon_selector.set_value(self._horizon)

    # ---- files and new programs ----

    def _show_file_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("fileMenu")
        self._open.setEnabled(self.editing.editable)
        menu.addAction(self._open)
        menu.addAction(self._save)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.file_button.mapToGlobal(self.file_button.rect().bottomLeft()))

    def _ask_open(self) -> None:
        dialog = QFileDialog(self, "Open a program file", "", _FILE_FILTER)
        dialog.setObjectName("openDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def _ask_save(self) -> None:
        dialog = QFileDialog(self, "Save the program as a file", "", _FILE_FILTER)
        dialog.setObjectName("saveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("thecal.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_file)
        dialog.open()

    def open_file(self, name: str) -> None:
        """Makes the program of a file the draft, as one step for undo."""
        try:
            program = read_program(Path(name))
            self._model.edit(f"open {Path(name).name}", program)
        except (ProgramFileError, VisitError) as error:
            message = Message("reason", f"{Path(name).name} was not opened: {error}", "The draft is as it was.")
            self._model.message_posted.emit(message)

    def save_file(self, name: str) -> None:
        """Writes the draft to a file."""
        draft = self._model.draft
        if draft is None:
            return
        try:
            Path(name).write_text(to_file(draft), encoding="utf-8")
        except OSError as error:
            problem = f"{Path(name).name} was not saved: {error.strerror or error}"
            self._model.message_posted.emit(Message("reason", problem))
            return
        self._model.message_posted.emit(Message("info", f"Saved as {Path(name).name}."))

    def _begin_new(self) -> None:
        self._choice.hide()
        self._open_first.hide()
        self.new_program.show()
        self.new_program.begin()

    def _end_new(self) -> None:
        self.new_program.hide()
        self._choice.show()
        self._open_first.show()
        self._refresh_soon()
