"""Pump: what the pump says, and what can be done with it as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from device.pump import PumpReading, PumpStatus
from device.pump import PumpState as State
from device.wording import phrase
from programmer_app.integrity import INTEGRITY, altered_words
from programmer_app.records.act_log import Act
from programmer_app.records.clinic.rights import PumpAct
from programmer_app.ui import fonts
from programmer_app.ui import pump_words as words
from programmer_app.ui.screens.alarm_list import AlarmList
from programmer_app.ui.screens.foreign import ForeignCard
from programmer_app.ui.screens.pump_acts import Note, PumpActs
from programmer_app.ui.screens.pump_facts import clock_facts, identity_facts, program_facts
from programmer_app.ui.screens.reading_panel import ReadingPanel
from programmer_app.ui.screens.recovery import RecoveryCard
from programmer_app.ui.translation import localized, tr
from programmer_app.ui.visit_model import EMERGENCY_ONLY, VisitModel
from programmer_app.ui.widgets import (
    Card,
    DangerButton,
    FactList,
    PrimaryButton,
    ReservoirGauge,
    SecondaryButton,
    label,
)
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns
from programmer_app.visit import Phase

_NARROW_PX: Final = 1_100
_FREE: Final = frozenset({Phase.EDITING, Phase.DONE, Phase.NOT_APPLIED})
_OPEN: Final = phrase("A program is open on the pump; activate or cancel it first.")
_FOREIGN: Final = phrase("The pump was changed elsewhere; look at that first.")
_FAULT: Final = phrase("This program has a fault; start it again.")


class PumpScreen(QWidget):
    """Program, reservoir, identity, clock, alarms, last results; live by the model's status.

    Args:
        model: The visit.
        note: Keeps an act and its reason before it is asked for; raises OSError where it cannot.
        last_turn: The last stop or start of the pump of that serial number that was asked for here.

    Signals:
        edit_requested: The program is to be edited.
        read_requested: The pump is to be read again.
    """

    edit_requested = Signal()
    read_requested = Signal()

    def __init__(
        self, model: VisitModel, note: Note, last_turn: Callable[[str], Act | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pumpScreen")
        self._model = model
        self.acts = PumpActs(model, note, self)
        self._last_turn = last_turn
        self._frozen = False
        self._narrow = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        # under each other, the buttons come first: a pump must not be hard to stop because text is large
        outer.addWidget(TwoColumns(self._left_side(), self._right_side(), right_first=True, shares=(64, 36)))
        for signal in (model.phase_changed, model.reading_changed, model.status_changed):
            signal.connect(self._follow)
        self.refresh()

    # ---- made once ----

    def _left_side(self) -> QWidget:
        self.reading_panel = ReadingPanel(self._model)
        self.recovery = RecoveryCard(self._model)
        self.foreign = ForeignCard()
        self.foreign.acknowledged.connect(self.acts.acknowledge)
        self.program_card = self._program_card()
        self.reservoir_card = Card(tr("Reservoir"))
        self.gauge = ReservoirGauge()
        self.level = label("", font=fonts.bold(fonts.DOSE_PX))
        self.level_note = label(tr("calculated by the pump from its strokes, not measured"), secondary=True, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.level)
        head.addWidget(self.level_note, 1, Qt.AlignmentFlag.AlignBottom)
        self.level_note.setContentsMargins(0, 0, 0, 4)
        self.reservoir_card.body.addLayout(head)
        self.reservoir_card.body.addWidget(self.gauge)
        self.identity = FactList(tr("Identity of the pump"))
        self.clock = FactList(tr("Clock, battery and link"))
        self._pair = pair = QGridLayout()
        pair.setSpacing(12)
        self._pair_cards: list[Card] = []
        pairs = ((tr("Pump and catheter"), self.identity), (tr("Clock, battery, link"), self.clock))
        for column, (heading, facts) in enumerate(pairs):
            card = Card(heading)
            card.body.addWidget(facts)
            if facts is self.clock:
                card.body.addWidget(self._made_clock_button(), 0, Qt.AlignmentFlag.AlignLeft)
            card.body.addStretch(1)
            pair.addWidget(card, 0, column)
            pair.setColumnStretch(column, 1)
            self._pair_cards.append(card)
        inner = QWidget()
        column_layout = QVBoxLayout(inner)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(12)
        for widget in (self.reading_panel, self.recovery, self.foreign, self.program_card, self.reservoir_card):
            column_layout.addWidget(widget)
        column_layout.addLayout(pair)
        column_layout.addStretch(1)
        return Scrolled(inner)

    def _made_clock_button(self) -> SecondaryButton:
        self.clock_button = SecondaryButton(tr("Set clock …"))
        self.clock_button.setObjectName("setClockButton")
        self.clock_button.clicked.connect(self.acts.ask_clock)
        return self.clock_button

    def _program_card(self) -> Card:
        card = Card(tr("Running now"), title_px=17)
        self.sentence = label("", secondary=True, wrap=True)
        self.restart = label("", wrap=True, font=fonts.semibold())
        self.restart.setObjectName("plannedRestart")
        self._dose = label("", font=fonts.bold(fonts.DOSE_PX))
        self._dose.setObjectName("dailyDose")
        self._drug = label("", font=fonts.semibold(15))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._dose)
        head.addWidget(self._drug, 1, Qt.AlignmentFlag.AlignBottom)
        self._drug.setContentsMargins(0, 0, 0, 4)
        self.program = FactList(tr("Running program"))
        card.body.addWidget(self.sentence)
        card.body.addWidget(self.restart)
        card.body.addLayout(head)
        card.body.addWidget(self.program)
        return card

    def _right_side(self) -> QWidget:
        self.alarms_card = Card(tr("Alarms"))
        self.alarms = AlarmList()
        self.alarms_card.body.addWidget(self.alarms)
        self.results_card = Card(tr("Last commands"), tr("newest first"))
        self.results = label("", wrap=True)
        self.results_card.body.addWidget(self.results)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.alarms_card)
        column.addWidget(self.results_card)
        column.addStretch(1)
        holder = QWidget()
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(Scrolled(inner), 1)
        side.addWidget(self._act_card())
        return holder

    def _act_card(self) -> Card:
        card = Card(tr("With this pump"))
        self.read_button = SecondaryButton(tr("Read again"), icon="refresh")
        self.bolus_button = SecondaryButton(tr("Single bolus …"), icon="bolus")
        self.lower_button = SecondaryButton(tr("Lower …"), icon="chevron_down")
        self.start_button = SecondaryButton(tr("Start …"), icon="play")
        self.stop_button = DangerButton(tr("Stop …"), icon="stop")
        self.edit_button = PrimaryButton(tr("Edit program"), icon="edit")
        for button, name, slot in (
            (self.read_button, "readAgainButton", self.read_requested.emit),
            (self.bolus_button, "bolusButton", self.acts.ask_bolus),
            (self.lower_button, "lowerButton", self.acts.ask_lower),
            (self.start_button, "startButton", self.acts.ask_start),
            (self.stop_button, "stopButton", self.acts.ask_stop),
            (self.edit_button, "editProgramButton", self.edit_requested.emit),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.stop_button, 0, 0)
        grid.addWidget(self.start_button, 0, 1)
        grid.addWidget(self.lower_button, 1, 0)
        grid.addWidget(self.bolus_button, 1, 1)
        grid.addWidget(self.read_button, 2, 0, 1, 2)
        card.body.addLayout(grid)
        self.edit_button.setMinimumHeight(38)
        card.body.addWidget(self.edit_button)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two lists of facts stand under each other where there is no room beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < fonts.scaled(_NARROW_PX)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for number, card in enumerate(self._pair_cards):
            self._pair.removeWidget(card)  # else Qt moves it without telling PySide, which keeps what it knew of it
            self._pair.addWidget(card, number if narrow else 0, 0 if narrow else number)
        self._pair.setColumnStretch(1, 0 if narrow else 1)

    # ---- what it shows ----

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the screen was hidden."""
        super().showEvent(event)
        self.refresh()

    def _follow(self) -> None:
        if self.isVisible():  # else a write, at whose every step the pump is heard, would wait for what nobody sees
            self.refresh()

    def refresh(self) -> None:
        """Everything anew, from the model."""
        reading, status = self._model.reading, self._model.status
        unknown = self._model.phase is Phase.UNKNOWN
        self.recovery.setVisible(unknown)
        self.foreign.show_changes(() if unknown else self._model.foreign)
        self.reading_panel.setVisible(self.reading_panel.reading)
        self.program_card.setVisible(not unknown)
        self._update_buttons()
        has_reading = reading is not None and status is not None
        for card in (self.reservoir_card, self.alarms_card, self.results_card, *self._pair_cards):
            card.setVisible(has_reading or not unknown)
        if reading is None or status is None:
            return
        self._show_program(status)
        self._show_reservoir(reading, status)
        self.identity.set_facts(identity_facts(reading))
        self.clock.set_facts(clock_facts(reading, status, self.acts.offset_s))
        self.alarms.set_alarms(status.alarms)
        count = len(status.alarms)
        grave = any(alarm.critical for alarm in status.alarms)
        self.alarms_card.set_pill(str(count) if count else "", "blocked" if grave else "reason")
        lines = [words.result_words(r.op, r.code, r.generation) for r in reversed(status.results)]
        self.results.setText("\n".join(lines) or tr("None that the pump remembers."))

    def _show_program(self, status: PumpStatus) -> None:
        model = self._model
        pill, tone = words.state_words(status)
        self.program_card.set_pill(pill, tone)
        self.program_card.set_title(
            {State.RUNNING: tr("Running now"), State.STOPPED: tr("Stopped")}.get(status.state, tr("Pump"))
        )
        self.sentence.setText(words.state_sentence(status))
        self._show_restart(status)
        program, doses = model.running, model.daily_old
        has_program = program is not None and bool(doses)
        for widget in (self._dose, self._drug, self.program):
            widget.setVisible(has_program)
        if program is None or not doses:
            return
        self._dose.setText(words.daily_text(doses[0]))
        scheduled = tr("scheduled") if status.running else tr("by its program, when it runs")
        self._drug.setText(f"{model.library.tall_man(doses[0].drug)}, {scheduled}")
        self.program.set_facts(program_facts(model, program, doses, status))

    def _show_restart(self, status: PumpStatus) -> None:
        now = self._model.desk.clock.now()
        said = words.restart_words(status, self._last_turn(self.acts.serial), self.acts.offset_s, now)
        self.restart.setText(said)
        self.restart.setVisible(bool(said))

    def _show_reservoir(self, reading: PumpReading, status: PumpStatus) -> None:
        capacity = reading.identity.model.capacity_nl
        low = None if reading.program is None else reading.program.reservoir.low_alarm
        level = words.volume_text(status.reservoir_nl)
        self.level.setText(level)
        low_nl, low_text = (None, "") if low is None else (low.amount, low.text())
        self.gauge.set_level(status.reservoir_nl, capacity, low_nl, (level, low_text, words.volume_text(capacity)))

    # ---- what can be done ----

    def _why_not(self) -> str:
        if self._frozen:
            return tr(_FAULT)
        if not self._model.linked:
            return tr("The pump is not connected.")
        if self._model.phase is Phase.READING:
            return tr("The pump is being read.")
        if self._model.phase is Phase.UNKNOWN:
            return tr("Find out first which program the pump runs.")
        if self._model.foreign:
            return tr(_FOREIGN)
        if self._model.strange:
            return self._model.strange
        return "" if self._model.phase in _FREE else tr(_OPEN)

    def _update_buttons(self) -> None:
        why = self._why_not()
        state = None if self._model.status is None else self._model.status.state
        never = tr("The pump was never programmed.") if state is State.NEVER_PROGRAMMED else ""
        running = state is State.RUNNING
        # stopping stays possible while a write is open or unknown
        may_stop = self._model.linked and self._model.phase is not Phase.READING and not self._frozen
        stop_why = "" if may_stop else why
        acts = self._model.why_no_act
        only = tr(EMERGENCY_ONLY) if self._model.emergency is not None else ""
        altered = localized(altered_words(INTEGRITY.known)) if INTEGRITY.known else ""
        self.stop_button.set_available(
            not stop_why and state in (State.RUNNING, State.SAFE_RATE, State.LOWERED),
            stop_why or never or tr("The pump does not run."),
        )
        self.lower_button.set_available(
            not stop_why and state in (State.RUNNING, State.SAFE_RATE),
            stop_why or never or tr("The pump does not run."),
        )
        no_start = why or only or altered or acts(PumpAct.START)
        self.start_button.set_available(
            not no_start and state in (State.STOPPED, State.LOWERED),
            no_start or never or (tr("The pump runs already.") if running else tr("It cannot start.")),
        )
        unfit = self._model.programming_problem or altered
        self.bolus_button.set_available(
            not why and not unfit and not acts(PumpAct.BOLUS) and running,
            why or unfit or acts(PumpAct.BOLUS) or never or tr("The pump does not run."),
        )
        self.read_button.set_available(not why or self._frozen or why == tr(_FOREIGN), why)
        self.edit_button.set_available(not why and not only, why or only)
        no_clock = why or only or altered or acts(PumpAct.SET_CLOCK)
        self.clock_button.set_available(not no_clock, no_clock)

    def set_clock_offset(self, offset_s: int) -> None:
        """Pump clock minus workstation clock, whole seconds, as of the last status."""
        self.acts.offset_s = offset_s
        if self._model.reading is not None and self._model.status is not None:
            self.clock.set_facts(clock_facts(self._model.reading, self._model.status, offset_s))
            self._show_restart(self._model.status)

    def freeze(self) -> None:
        """Nothing that acts on the pump can be pressed any more."""
        self._frozen = True
        self._update_buttons()

    def values(self) -> list[QWidget]:
        """What shows what the pump said; greyed when it is no longer heard."""
        return [self.program_card, self.reservoir_card, *self._pair_cards, self.results_card]

    def find_out(self) -> None:
        """As the button of the recovery view."""
        self.recovery.find_out()
