"""Training while a scenario is played: the picture, the dose at the tip, the story, time, the patient, hands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.training.judge import time_words
from programmer_app.ui import fonts
from programmer_app.ui.anatomy.panel import AnatomyPanel
from programmer_app.ui.anatomy.state import anatomy_state
from programmer_app.ui.training.curves import TipPlot
from programmer_app.ui.training.day import DayStrip, DaySummary
from programmer_app.ui.training.debrief import DebriefDialog
from programmer_app.ui.training.deeds_card import DeedsCard
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.training.finished import finished
from programmer_app.ui.training.handset import Handset, HandsetWindow
from programmer_app.ui.training.instructor import InstructorWindow
from programmer_app.ui.training.patient_card import PatientCard
from programmer_app.ui.training.story_card import SoFarCard, StoryCard, seen_by_learner
from programmer_app.ui.training.teller import Teller
from programmer_app.ui.training.time_card import TimeCard
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import Message
from programmer_app.ui.widgets import Card, QuietButton
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns

if TYPE_CHECKING:
    from programmer_app.training.desk import ScenarioDesk
    from programmer_app.ui.session_record import SessionRecord
    from programmer_app.ui.visit_model import VisitModel

TICK_MS: Final = 16
"""Between two pictures while time passes: 60 a second."""
_PICTURE_MS: Final = 200
"""Between two states of the pictures of pump and patient; in between only the rotor moves."""
_LOOK_MS: Final = 1_000
"""Between two looks at the pump while time passes fast; in real time the link's own looks are enough."""
_FAST: Final = 30.0
_PICTURE_PX: Final = 316


class ScenarioScreen(QWidget):
    """Everything of one training.

    Args:
        model: The visit, at a scenario's desk.
        desk: That desk.
        record: Tells of reports.

    Attributes:
        feed: What the world says.
        pictures: So many were drawn.
        instructor: The instructor's window, once it was shown.
        debrief: What came of it, at the end.

    Signals:
        patient_view_requested: As of the picture's panel.
        read_requested: The pump is to be read.
        play_requested (str): A scenario is to be played: its name.
        visit_requested (object): The day goes on: its next `DayVisit`.
        branch_requested (object, object): Deeds, and up to which second they are to be done again.
        session_chosen (str): A recorded training is to be opened.
    """

    patient_view_requested = Signal()
    read_requested = Signal()
    play_requested = Signal(str)
    visit_requested = Signal(object)
    branch_requested = Signal(object, object)
    session_chosen = Signal(str)

    def __init__(
        self, model: VisitModel, desk: ScenarioDesk, record: SessionRecord, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scenarioScreen")
        self._model, self._desk = model, desk
        scenario = desk.scenario
        self.feed = TrainingFeed(desk.remote, scenario, self)
        self.teller = Teller(model, record, self.feed)
        self.panel = AnatomyPanel(model)
        self.panel.patient_view_requested.connect(self.patient_view_requested)
        safe = tuple(
            float(bound.value_in("mcg/day")) for bound in (scenario.patient.safe_low, scenario.patient.safe_high)
        )
        self.tip = TipPlot((safe[0], safe[1]), scenario.lasts.amount)
        self.time = TimeCard(self.feed)
        self.story = self._made_story()
        self.patient = PatientCard(self.feed)
        self.deeds = DeedsCard(self.feed)
        self.deeds.report_requested.connect(self.teller.report)
        self.so_far = SoFarCard(self.feed)
        self.instructor: InstructorWindow | None = None
        self._tip_said = ""
        self.pictures = 0
        self._handset: HandsetWindow | None = None
        self.debrief: DebriefDialog | None = None
        self._summary: DaySummary | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.day = None if desk.visit is None else DayStrip(desk.visit)
        if self.day is not None:
            self.day.onward.clicked.connect(self._go_on)
            outer.addWidget(self.day)
        outer.addWidget(TwoColumns(self._left(), self._right(), shares=(61, 39)))
        self._ticks = self._timer(TICK_MS, self._tick)
        self._pictures = self._timer(_PICTURE_MS, self._draw_pump)
        self._looks = self._timer(_LOOK_MS, self._look)
        self.feed.slowed.connect(model.look)
        self.feed.happened.connect(self._say)
        self.feed.frame_came.connect(self._decide)
        self.feed.ended.connect(self._end)
        self.feed.gone.connect(self._gone)
        model.phase_changed.connect(self._update)
        self._update()

    def _timer(self, interval_ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        # its card does not ask for the lines of its note; without this they would cover the picture
        self.panel.setMinimumHeight(fonts.scaled(_PICTURE_PX))
        column.addWidget(self.panel, 3)
        self._tip_card = Card(tr("Dose at the catheter tip"))
        self._tip_card.set_pill(tr("teaching model"), "training")
        self._tip_card.body.addWidget(self.tip, 1)
        column.addWidget(self._tip_card, 1)
        return holder

    def _right(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.story, self.time, self.patient, self.deeds, self._handset_card(), self.so_far):
            column.addWidget(card)
        column.addStretch(1)
        return Scrolled(inner, "scenarioSide")

    def _made_story(self) -> StoryCard:
        story = StoryCard(self.feed)
        story.read_requested.connect(self.read_requested)
        story.done.clicked.connect(self._finish)
        story.instructor.clicked.connect(self.show_instructor)
        return story

    def _handset_card(self) -> Card:
        card = Card(tr("Patient's handset"))
        card.setObjectName("handsetCard")
        card.body.addWidget(Handset(self.feed))
        own = QuietButton(tr("In a window"))
        own.setObjectName("handsetButton")
        own.clicked.connect(self.show_handset)
        card.add_to_head(own)
        return card

    # ---- windows beside it ----

    def show_handset(self) -> None:
        """The handset in a window of its own."""
        if self._handset is None:
            self._handset = HandsetWindow(self.feed, self.window())
        self._handset.show()
        self._handset.raise_()

    def show_instructor(self) -> None:
        """The instructor's window, with what the learner must not see."""
        if self.instructor is None:
            self.instructor = InstructorWindow(self.feed, self._desk, self.window())
            self.instructor.branch_requested.connect(self.branch_requested)
            self.instructor.session_chosen.connect(self.session_chosen)
            self.instructor.shown_to_learner.connect(self._show_to_learner)
        self.instructor.show()
        self.instructor.raise_()

    def _show_to_learner(self, shown: bool) -> None:
        """What nobody sees at a real patient, or not."""
        self._tip_card.setVisible(shown)
        self.patient.show_figures(shown)

    # ---- time ----

    def _decide(self) -> None:
        """Draws at the pace of a film while time passes, and not at all while it stands still."""
        frame = self.feed.frame
        passes = frame is not None and (frame.times > 0 or frame.jumps) and self.feed.result is None
        for timer in (self._ticks, self._pictures):
            if passes and self.isVisible() and not timer.isActive():
                timer.start()
            elif not (passes and self.isVisible()) and timer.isActive():
                timer.stop()
        fast = passes and frame is not None and (frame.times > _FAST or frame.jumps)
        if fast and not self._looks.isActive():
            self._looks.start()
        elif not fast and self._looks.isActive():
            self._looks.stop()
            self._model.look()
        if not passes:
            self._tick()
            self._draw_pump()

    def _tick(self) -> None:
        """One picture."""
        if not self.isVisible():
            return
        self.pictures += 1
        self.time.tick()
        self.tip.show_course(self.feed.course, self.feed.now_s)

    def _draw_pump(self) -> None:
        """The pump in the body by what it counts at this moment; its program and alarms are those that were read."""
        self.patient.tick()
        if self.tip.in_words != self._tip_said:
            self._tip_said = self.tip.in_words
            self._tip_card.set_note(self._tip_said)
        model, frame = self._model, self.feed.frame
        reading, status = model.reading, model.status
        if frame is None or reading is None or status is None or not model.linked or not self.isVisible():
            return
        now = replace(status, clock_s=frame.clock_s, reservoir_nl=frame.counted_nl, delivered_nl=frame.delivered_nl)
        self.panel.view.set_state(anatomy_state(reading.program, reading.identity.model, now, model.library))

    def _look(self) -> None:
        self._model.look()

    def _update(self) -> None:
        busy = self._model.is_reading or not self._model.visit.may_leave
        over = self.feed.result is not None
        why = tr("The training is over.") if over else tr("The pump is in use.")
        self.story.read.set_available(not busy and not over, why)
        self.story.done.set_available(over or self._model.visit.may_leave, why)
        if self.day is not None:
            self.day.onward.set_available(over, tr("This patient is not done yet."))

    def _say(self, entries: list[dict[str, Any]]) -> None:
        """What happens around the learner is said over every screen."""
        for entry in entries:
            if entry["who"] == "scenario" and seen_by_learner(entry):
                at = time_words(entry["t_s"])
                self._model.message_posted.emit(Message("info", entry["text"], tr("{at} since the start.", at=at)))

    # ---- the end ----

    def _end(self) -> None:
        result = self.feed.result
        if result is None:
            return
        finished.add(result)
        if self._model.visit.may_leave:
            self._model.disconnect_pump()
        self.story.end()
        self._show_to_learner(True)
        self._decide()
        self._update()
        onward = "" if self.day is None else self.day.onward_words
        self.debrief = DebriefDialog(self.feed, self._desk.scenario, self.window(), onward)
        self.debrief.onward_requested.connect(self._go_on)
        self.debrief.again_requested.connect(lambda: self.play_requested.emit(self._desk.scenario.name))
        self.debrief.open()

    def _finish(self) -> None:
        """To the end; after it, to what came of it."""
        if self.debrief is None:
            self.feed.finish()
        else:
            self.debrief.open()

    def _go_on(self) -> None:
        """To the next patient of the day, or to what came of all."""
        visit, result = self._desk.visit, self.feed.result
        if visit is None or result is None:
            return
        done = visit.after(result)
        if not visit.is_last:
            self.visit_requested.emit(done)
            return
        if self._summary is None:
            self._summary = summary = DaySummary(done, self.window())
            finished.add(summary.outcome | {"scenario": done.day.name})
            summary.again_requested.connect(lambda: self.play_requested.emit(done.day.name))
        self._summary.open()

    def _gone(self, why: str) -> None:
        self.time.set_note(tr("The training has ended by itself: {why}", why=why or tr("nobody knows why")))

    def stop(self) -> None:
        """The window goes."""
        for timer in (self._ticks, self._pictures, self._looks):
            timer.stop()
        for window in (self._handset, self.instructor, self.debrief, self._summary):
            if window is not None:
                window.close()
        self.feed.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Follows again."""
        super().showEvent(event)
        self._decide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing needs to be drawn."""
        super().hideEvent(event)
        self._decide()
