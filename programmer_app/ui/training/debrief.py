"""After a training: what was done when against what was needed, the dose at the tip with its slips, the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from programmer_app.training.judge import time_words
from programmer_app.training.results import TrainingResult, certificate_of
from programmer_app.training.scenario import Scenario
from programmer_app.ui import fonts
from programmer_app.ui.training.curves import Mark, TipPlot
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.training.keep_row import KeepRow
from programmer_app.ui.training.outcome import OutcomePage, outcome_head, take_along
from programmer_app.ui.training.patient_card import figure_name, figure_words
from programmer_app.ui.training.story_card import entry_words
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import (
    Card,
    FactList,
    FindingCard,
    PrimaryButton,
    SecondaryButton,
    label,
    title,
)

if TYPE_CHECKING:
    from programmer_app.reports.certificate import Certificate

_MOST_MARKS: Final = 30
_SHOWN: Final = 60


class DebriefDialog(OutcomePage):
    """What came of it. Fills the window.

    Args:
        feed: With the result and the whole course.
        scenario: What was played.
        onward: Of a day: what the button says that leads on. It takes the place of playing again and of keeping,
            since a day is kept as a whole.

    Attributes:
        keeping: For the training record and the certificate; None in a day.

    Signals:
        again_requested: The scenario is to be played again.
        onward_requested: The day goes on.
    """

    again_requested = Signal()
    onward_requested = Signal()

    def __init__(self, feed: TrainingFeed, scenario: Scenario, parent: QWidget, onward: str = "") -> None:
        super().__init__("debriefDialog", tr("What came of it"), parent)
        self._feed, self._scenario = feed, scenario
        self.outcome: dict[str, Any] = feed.result or {}
        self.keeping: KeepRow | None = None
        if not onward:
            self.keeping = KeepRow([self.outcome], [scenario], scenario.name, self._certificate)
        kept_later = label(tr("The results are kept at the end of the day."), secondary=True)
        debrief = self.outcome["debrief"]
        text = take_along(debrief["text"], debrief["sources"], scenario.covers)
        self.fill(
            (self._head(), self._tip(), self._goals(), self._course(), text),
            (self.keeping or kept_later, self._other_button(onward)),
        )

    def _certificate(self, kept: Sequence[TrainingResult]) -> Certificate:
        return certificate_of(kept[0], self.outcome)

    def _other_button(self, onward: str) -> QWidget:
        button = PrimaryButton(onward) if onward else SecondaryButton(tr("Play it again"))
        button.setObjectName("onwardButton" if onward else "againButton")
        wanted = self.onward_requested if onward else self.again_requested

        def leave() -> None:
            self.accept()
            wanted.emit()

        button.clicked.connect(leave)
        return button

    def _head(self) -> QWidget:
        percent = self.outcome["pass_percent"]
        return outcome_head(
            self._scenario.title,
            passed=bool(self.outcome["passed"]),
            score_percent=self.outcome["score_percent"],
            needed=tr("{needed} % are needed, and every goal that must be met", needed=percent),
        )

    def marks(self) -> tuple[Mark, ...]:
        """Acts by number, slips by letter, each where it happened on the curve."""
        acts = [Mark(entry["t_s"], str(number), slip=False) for number, entry in self._numbered()]
        slips = [
            Mark(slip["at_s"], chr(ord("A") + number % 26), slip=True)
            for number, slip in enumerate(self.outcome["slips"])
        ]
        return (*acts[:_MOST_MARKS], *slips)

    def _numbered(self) -> list[tuple[int, dict[str, Any]]]:
        done = [entry for entry in self.outcome["log"] if entry["who"] == "learner"]
        return list(enumerate(done, start=1))

    def _tip(self) -> Card:
        card = Card(tr("Dose at the catheter tip"))
        card.setObjectName("debriefTip")
        tip = self.outcome["tip"]
        card.set_note(tr("{percent} % of the time within the safe range", percent=f"{tip['in_safe_range_percent']:g}"))
        card.set_pill(tr("teaching model"), "training")
        end_s = self._scenario.lasts.amount
        self.plot = TipPlot((tip["safe_low"], tip["safe_high"]), end_s)
        self.plot.setMinimumHeight(fonts.scaled(240))
        self.plot.show_course(self._feed.course, end_s, self.marks())
        card.body.addWidget(self.plot)
        note = tr("Numbers: what was done. Letters: what was missed, where its consequence shows.")
        card.body.addWidget(label(note, secondary=True, wrap=True))
        return card

    def _goals(self) -> Card:
        card = Card(tr("What was needed"))
        letters = iter(range(len(self.outcome["slips"])))
        slips = {slip["goal"]: slip for slip in self.outcome["slips"]}
        for goal in self.outcome["goals"]:
            points = tr("{points} points", points=goal["points"])
            must = f"{points}, {tr('must be met')}" if goal["must"] else points
            if goal["met"]:
                line = QWidget()
                row = QHBoxLayout(line)
                row.setContentsMargins(0, 2, 0, 2)
                row.addWidget(label("✓", font=fonts.bold(15)))
                words = label(f"{goal['needed']} {goal['seen']}", wrap=True)
                row.addWidget(words, 1)
                row.addWidget(label(must, secondary=True))
                card.body.addWidget(line)
                continue
            letter = chr(ord("A") + next(letters) % 26)
            # what a scenario says of a miss is its own accident, and not always what happened here
            follows = tr("What can come of it: {consequence}", consequence=slips[goal["id"]]["consequence"])
            text = f"{goal['seen']} ({must}) {follows}"
            card.body.addWidget(FindingCard("block", f"{letter}  {goal['needed']}", text))
        return card

    def _course(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        acts = Card(tr("What was done when"))
        acts.set_pill(tr("teaching model"), "training")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for at, (number, entry) in enumerate(self._numbered()[:_SHOWN]):
            grid.addWidget(title(str(number)), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(time_words(entry["t_s"]), secondary=True), at, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(entry_words(entry), wrap=True), at, 2, Qt.AlignmentFlag.AlignTop)
        acts.body.addLayout(grid)
        acts.body.addStretch(1)
        patient = Card(tr("The patient at worst"))
        patient.set_pill(tr("teaching model"), "training")
        facts = FactList(tr("The patient at worst"))
        drug = self._scenario.patient.drug
        facts.set_facts(
            [(figure_name(name, drug), self._at_worst(name, at)) for name, at in self.outcome["patient"].items()]
        )
        patient.body.addWidget(facts)
        patient.body.addStretch(1)
        row.addWidget(acts, 3)
        row.addWidget(patient, 2)
        return holder

    def _at_worst(self, name: str, at: dict[str, float]) -> str:
        """A figure of the patient when it was worst; without a moment where it was never any other."""
        value = figure_words(name, at["worst"])
        if {figure_words(name, one) for one in self._feed.course.figures[name]} <= {value}:
            return tr("{value}, all the time", value=value)
        return tr("{value} after {at}", value=value, at=time_words(int(at["at_h"] * 3600)))
