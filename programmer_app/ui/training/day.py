"""A day in clinic in the window: which patient of how many this is, and what came of all of them at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.training.day import DayVisit, day_result
from programmer_app.training.judge import time_words
from programmer_app.training.results import TrainingResult, certificate_of_day
from programmer_app.ui import fonts
from programmer_app.ui.theme import Tone
from programmer_app.ui.training.keep_row import KeepRow
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, Pill, SecondaryButton, TrainingBanner, label, title
from programmer_app.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from programmer_app.reports.certificate import Certificate


class DayStrip(QWidget):
    """Which patient of the day this is.

    Args:
        visit: The patient's place in the day.

    Attributes:
        onward: The button to the next patient, or to the end of the day.
        onward_words: What it says.
    """

    def __init__(self, visit: DayVisit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dayStrip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(12)
        row.addWidget(title(visit.day.title, 15))
        place = tr("patient {number} of {count}", number=visit.number, count=len(visit.day.scenario))
        row.addWidget(label(place, font=fonts.semibold()))
        said = " ".join(visit.day.story.split()) if visit.number == 1 else ""
        if visit.waited_s:
            said = tr("has waited {span}: the visit before took longer", span=time_words(visit.waited_s))
        row.addWidget(label(said, secondary=True, wrap=True), 1)
        self.onward_words = tr("End of the day") if visit.is_last else tr("Next patient")
        self.onward = SecondaryButton(self.onward_words)
        self.onward.setObjectName("nextPatientButton")
        row.addWidget(self.onward)


class DaySummary(QDialog):
    """What came of a day: each patient, the mean, the text; keeping and the certificate.

    Args:
        done: The day with the results of all its patients.

    Attributes:
        outcome: The JSON result of the day.
        keeping: For the training record and the certificate.

    Signals:
        again_requested: The day is to be played again.
    """

    again_requested = Signal()

    def __init__(self, done: DayVisit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("daySummary")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(tr("What came of the day"))
        self.resize(parent.size())
        self._day, self._scenarios = done.day, done.day.scenarios
        self.outcome: dict[str, Any] = day_result(done.day, done.results, "window")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TrainingBanner())
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(18, 16, 18, 16)
        body.setSpacing(12)
        for part in (self._head(), self._patients(), self._text()):
            body.addWidget(part)
        body.addStretch(1)
        column.addWidget(Scrolled(inner, "daySummaryScroll"), 1)
        column.addLayout(self._buttons())
        self._close.setFocus()

    def _head(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(title(self._day.title, 20))
        row.addWidget(_verdict(self.outcome["passed"], holder))
        row.addStretch(1)
        row.addWidget(title(tr("{score} % of the points", score=self.outcome["score_percent"]), fonts.DOSE_PX))
        row.addWidget(label(tr("the mean; every patient must be passed"), secondary=True))
        return holder

    def _patients(self) -> Card:
        card = Card(tr("Your patients"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(3, 1)
        top, left, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        places = (top, top | left, top, top, top | right)
        for at, (scenario, result) in enumerate(zip(self._scenarios, self.outcome["scenarios"], strict=True)):
            needs = {goal["id"]: goal["needed"] for goal in result["goals"]}
            missed = " ".join(needs[slip["goal"]] for slip in result["slips"])
            cells = (
                title(f"{scenario.starts:%H:%M}"),
                _verdict(result["passed"], card),
                label(f"{scenario.patient.label}: {scenario.title}"),
                label(tr("Missed: {goals}", goals=missed) if missed else "", secondary=True, wrap=True),
                title(f"{result['score_percent']} %"),
            )
            for column, cell in enumerate(cells):
                grid.addWidget(cell, at, column, places[column])
        card.body.addLayout(grid)
        return card

    def _text(self) -> Card:
        card = Card(tr("What to take along"))
        card.body.addWidget(label(" ".join(self._day.debrief.text.split()), wrap=True))
        for source in self._day.debrief.sources:
            card.body.addWidget(label(tr("Source: {source}", source=source), secondary=True, wrap=True))
        return card

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 10, 18, 14)
        row.setSpacing(10)
        self.keeping = KeepRow(self.outcome["scenarios"], self._scenarios, self._day.name, self._certificate)
        row.addWidget(self.keeping, 1)
        again = SecondaryButton(tr("Play it again"))
        again.setObjectName("againButton")
        again.clicked.connect(self._again)
        self._close = close = SecondaryButton(tr("Close"))
        close.setObjectName("safeButton")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row.addWidget(again)
        row.addWidget(close)
        return row

    def _certificate(self, kept: Sequence[TrainingResult]) -> Certificate:
        return certificate_of_day(kept, self.outcome, self._day.covers)

    def _again(self) -> None:
        self.accept()
        self.again_requested.emit()


def _verdict(passed: bool, parent: QWidget) -> Pill:
    pill = Pill(parent=parent)
    tone: Tone = "good" if passed else "blocked"
    pill.set_pill(tr("passed") if passed else tr("not passed"), tone)
    return pill
