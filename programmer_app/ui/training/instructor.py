"""The instructor's window: the hidden truth, the faults, time, notes, and the record of the training.

What stands here the learner must not see; it is a window of its own, for another screen.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from device.quantities import Duration, QuantityError
from programmer_app.training.judge import time_words
from programmer_app.training.recording import Recording
from programmer_app.ui import fonts
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.pump_words import volume_text
from programmer_app.ui.training.curves import dose_words
from programmer_app.ui.training.faults_card import FaultsCard
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.training.patient_card import FIGURES, figure_name, figure_words
from programmer_app.ui.training.story_card import entry_words
from programmer_app.ui.training.time_card import TimeCard
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FactList, SecondaryButton, TrainingBanner, label
from programmer_app.ui.widgets.choices import CheckBox
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns
from programmer_app.ui.widgets.views import frame_text

if TYPE_CHECKING:
    from programmer_app.training.desk import ScenarioDesk

_MOST_LINES: Final = 500
_REST_MS: Final = 200
"""Between two looks at the truth while time passes: nobody reads faster, and the learner's window has its pictures."""


class InstructorWindow(QDialog):
    """What only the instructor sees and does.

    Args:
        feed: The training.
        desk: Its desk.

    Signals:
        branch_requested (object, object): Deeds, and up to which second they are to be done again.
        session_chosen (str): A recorded training is to be opened.
        shown_to_learner (bool): Whether the learner sees what nobody sees at a real patient.
    """

    branch_requested = Signal(object, object)
    session_chosen = Signal(str)
    shown_to_learner = Signal(bool)

    def __init__(self, feed: TrainingFeed, desk: ScenarioDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("instructorWindow")
        self.setWindowTitle(tr("Instructor · TRAINING"))
        self.setModal(False)
        self.resize(fonts.scaled(1060), fonts.scaled(760))
        self._feed, self._desk = feed, desk
        self._then: object = None
        self._last_refusal = ""
        self._looked = QElapsedTimer()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TrainingBanner(tr("INSTRUCTOR · hidden from the learner · nothing here reaches a patient")))
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(14, 14, 14, 14)
        self.time = TimeCard(feed)
        self.faults = FaultsCard(feed)
        left = self._column(self.time, self._truth(), self._notes(), self._record())
        inside.addWidget(TwoColumns(Scrolled(left), Scrolled(self._column(self.faults)), shares=(50, 50)))
        column.addWidget(body, 1)
        feed.frame_came.connect(self._follow)
        feed.happened.connect(self._take)
        feed.recorded.connect(self._take_record)
        feed.refused.connect(self._refuse)
        feed.ended.connect(self._end)
        self._take(feed.entries)
        self._follow()

    @staticmethod
    def _column(*cards: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        return holder

    # ---- parts ----

    def _truth(self) -> Card:
        card = Card(tr("What is true"))
        card.set_pill(tr("teaching model"), "training")
        self.truth = FactList(tr("What is true"))
        card.body.addWidget(self.truth)
        self.shown = CheckBox(tr("The learner sees the dose at the tip and the patient's figures"))
        self.shown.setObjectName("shownToLearner")
        self.shown.setChecked(True)
        self.shown.toggled.connect(self.shown_to_learner)
        card.body.addWidget(self.shown)
        return card

    def _notes(self) -> Card:
        card = Card(tr("Log and notes"))
        card.set_pill(tr("teaching model"), "training")
        self.log = QPlainTextEdit()
        self.log.setObjectName("instructorLog")
        self.log.setAccessibleName(tr("All that happened, what is hidden too"))
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setMaximumBlockCount(_MOST_LINES)
        self.log.setMinimumHeight(fonts.scaled(150))
        frame_text(self.log)
        card.body.addWidget(self.log)
        holder = QWidget()
        row = FlowRow(holder)
        self.note = LineEdit()
        self.note.setObjectName("instructorNote")
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("a note for the talk afterwards"))
        self.note.setMinimumWidth(fonts.scaled(220))
        self.add = SecondaryButton(tr("Note it"))
        self.add.setObjectName("noteButton")
        self.add.clicked.connect(self._note_it)
        row.addWidget(self.note)
        row.addWidget(self.add)
        card.body.addWidget(holder)
        return card

    def _record(self) -> Card:
        card = Card(tr("Record"))
        holder = QWidget()
        row = FlowRow(holder)
        for name, text, slot in (
            ("saveSessionButton", tr("Save this training …"), self._ask_where),
            ("loadSessionButton", tr("Open a recorded one …"), self._ask_which),
        ):
            button = SecondaryButton(text)
            button.setObjectName(name)
            button.clicked.connect(slot)
            row.addWidget(button)
        self.moment = LineEdit()
        self.moment.setObjectName("branchMoment")
        self.moment.setAccessibleName(tr("Moment from which to branch"))
        self.moment.setPlaceholderText(tr("like 90 min"))
        self.moment.setFixedWidth(fonts.scaled(110))
        self.branch = SecondaryButton(tr("Branch from that moment"))
        self.branch.setObjectName("branchButton")
        self.branch.clicked.connect(self._branch)
        row.addWidget(self.moment)
        row.addWidget(self.branch)
        card.body.addWidget(holder)
        self.said = label(
            tr("A record holds every deed: played again, it is the same to the bit."), secondary=True, wrap=True
        )
        self.said.setObjectName("recordSaid")
        card.body.addWidget(self.said)
        return card

    # ---- following ----

    def _follow(self) -> None:
        frame, course = self._feed.frame, self._feed.course
        if frame is None or (frame.times > 0 and self._looked.isValid() and self._looked.elapsed() < _REST_MS):
            return  # the next frame comes soon; what stands still is always shown
        self._looked.restart()
        rate = course.rate(len(course.t_s) - 1)
        safe_high = float(self._feed.scenario.patient.safe_high.value_in("mcg/day"))
        off_nl = frame.counted_nl - frame.reservoir_nl
        facts = [
            (
                tr("Reservoir"),
                tr(
                    "{true} truly, the pump counts {counted}",
                    true=volume_text(frame.reservoir_nl),
                    counted=volume_text(frame.counted_nl),
                ),
            ),
            (tr("Difference"), tr("{off} mL", off=f"{round(off_nl / 1e6, 2) + 0:+.2f}".replace("-", "−"))),
            (
                tr("Dose at the tip"),
                tr("not known before the first hour")
                if rate is None
                else tr("{rate}, mean of an hour", rate=dose_words(rate, safe_high)),
            ),
            (tr("Patient"), ", ".join(self._figure(name) for name in FIGURES)),
            (tr("Faults"), ", ".join(frame.faults) or tr("none")),
        ]
        self.truth.set_facts(facts)

    def _figure(self, name: str) -> str:
        values = self._feed.course.figures[name]
        words = figure_words(name, values[-1]) if values else ""
        return f"{figure_name(name, self._feed.scenario.patient.drug)} {words}"

    def _take(self, entries: list[dict[str, Any]]) -> None:
        for entry in entries:
            if entry["who"] == "patient" and entry["text"] == self._last_refusal:
                continue  # a patient who goes on asking
            self._last_refusal = entry["text"] if entry["who"] == "patient" else ""
            hidden = " ".join(str(entry[key]) for key in ("fault", "ends") if key in entry)
            text = f"{time_words(entry['t_s'])}  {entry['who']}: {entry_words(entry)} {hidden}".rstrip()
            self.log.appendPlainText(text)

    def _refuse(self, text: str) -> None:
        self.said.setText(tr("Not done: {text}", text=text))

    def _end(self) -> None:
        self.add.set_available(False, tr("The training is over."))

    # ---- deeds ----

    def _note_it(self) -> None:
        text = self.note.text().strip()
        if text:
            self._feed.do("note", text)
            self.note.clear()

    def _ask_where(self) -> None:
        dialog = FileDialog(self, tr("Save this training"), "", tr("Recorded trainings (*.json)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{self._desk.scenario.name}-session.json")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def _ask_which(self) -> None:
        dialog = FileDialog(self, tr("Open a recorded training"), "", tr("Recorded trainings (*.json)"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.session_chosen)
        dialog.open()

    def save(self, name: str) -> None:
        """Asks for the record and writes it to that file."""
        self._then = Path(name)
        self._feed.ask_record()

    def _branch(self) -> None:
        try:
            moment = Duration.parse(self.moment.text())
        except QuantityError as error:
            self.said.setText(tr("Not done: {text}", text=error))
            return
        if moment.amount > self._feed.now_s:
            self.said.setText(tr("That moment has not come yet."))
            return
        self._then = moment.amount
        self._feed.ask_record()

    def _take_record(self, what: dict[str, Any]) -> None:
        then, self._then = self._then, None
        if isinstance(then, int):
            self.branch_requested.emit(what["deeds"], then)
        elif isinstance(then, Path):
            text, file = self._desk.source
            record = Recording(
                scenario=text,
                file=file,
                user=self._desk.user,
                now_s=what["now_s"],
                sha256=what["sha256"],
                deeds=what["deeds"],
            )
            try:
                record.write(then)
            except OSError as error:
                self.said.setText(tr("Not saved: {value}.", value=error.strerror or error))
            else:
                self.said.setText(tr("Saved as {name}.", name=then.name))
