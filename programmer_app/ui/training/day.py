"""A day in clinic in the window: which patient of how many this is, and what came of all of them at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from programmer_app.training.day import DayVisit, day_result
from programmer_app.training.judge import time_words
from programmer_app.training.results import TrainingResult, certificate_of_day
from programmer_app.ui import fonts
from programmer_app.ui.training.keep_row import KeepRow
from programmer_app.ui.training.outcome import OutcomePage, outcome_head, take_along, verdict
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, SecondaryButton, label, title

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


class DaySummary(OutcomePage):
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
        super().__init__("daySummary", tr("What came of the day"), parent)
        self._day, self._scenarios = done.day, done.day.scenarios
        self.outcome: dict[str, Any] = day_result(done.day, done.results, "window")
        head = outcome_head(
            self._day.title,
            passed=self.outcome["passed"],
            score_percent=self.outcome["score_percent"],
            needed=tr("the mean; every patient must be passed"),
        )
        text = take_along(
            self._day.debrief.text,
            self._day.debrief.sources,
            dict.fromkeys(part for scenario in self._scenarios for part in scenario.covers),
        )
        self.keeping = KeepRow(self.outcome["scenarios"], self._scenarios, self._day.name, self._certificate)
        again = SecondaryButton(tr("Play it again"))
        again.setObjectName("againButton")
        again.clicked.connect(self._again)
        self.fill((head, self._patients(), text), (self.keeping, again))

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
                verdict(result["passed"], card),
                label(f"{scenario.patient.label}: {scenario.title}"),
                label(tr("Missed: {goals}", goals=missed) if missed else "", secondary=True, wrap=True),
                title(f"{result['score_percent']} %"),
            )
            for column, cell in enumerate(cells):
                grid.addWidget(cell, at, column, places[column])
        card.body.addLayout(grid)
        return card

    def _certificate(self, kept: Sequence[TrainingResult]) -> Certificate:
        return certificate_of_day(kept, self.outcome, self._day.covers)

    def _again(self) -> None:
        self.accept()
        self.again_requested.emit()
