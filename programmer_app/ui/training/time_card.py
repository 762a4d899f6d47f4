"""The time of a training: what o'clock it is, how fast it passes, and on to the next thing."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR
from device.wording import phrase
from programmer_app.training.judge import time_words
from programmer_app.ui import fonts
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.training.line import Line
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, SecondaryButton, SegmentedControl
from programmer_app.ui.widgets.flow_row import FlowRow

_PACES: Final = (
    ("0", phrase("Pause")),
    ("1", "1 ×"),
    ("10", "10 ×"),
    ("60", "60 ×"),
    ("600", "600 ×"),
    ("3600", "3600 ×"),
    ("100000", "100\u202f000 ×"),
)
_TEXTS: Final = dict(_PACES)
_STEPS: Final = (
    (60, "+1 min"),
    (600, "+10 min"),
    (SECONDS_PER_HOUR, "+1 h"),
    (SECONDS_PER_DAY, "+1 d"),
)
_A_NEWS: Final = phrase("Time slowed down: something happened.")
_AN_ALARM: Final = phrase("Time slowed down: the pump raised an alarm.")


class TimeCard(Card):
    """Clock and pace.

    Args:
        feed: The training.
    """

    def __init__(self, feed: TrainingFeed, parent: QWidget | None = None) -> None:
        super().__init__(tr("Time"), parent=parent)
        self.setObjectName("timeCard")
        self._feed = feed
        self.clock = Line(fonts.bold(22))
        self.clock.setObjectName("trainingClock")
        self.body.addWidget(self.clock)
        self.since = Line(fonts.font(), "secondary")
        self.body.addWidget(self.since)
        self.left = Line(fonts.font(), "secondary")
        self.body.addWidget(self.left)
        self.pace = SegmentedControl([(value, tr(text)) for value, text in _PACES], tr("How fast time passes"))
        self.pace.setObjectName("paceControl")
        self.pace.selected.connect(self._choose)
        self.body.addWidget(self.pace)
        holder = QWidget()
        row = FlowRow(holder)
        for seconds, text in _STEPS:
            button = SecondaryButton(tr(text))
            button.setObjectName(f"step{seconds}")
            button.clicked.connect(lambda _checked=False, span_s=seconds: feed.step(span_s))
            row.addWidget(button)
        self.jump = SecondaryButton(tr("Next event"))
        self.jump.setObjectName("jumpButton")
        self.jump.clicked.connect(feed.jump)
        row.addWidget(self.jump)
        self.body.addWidget(holder)
        self._buttons = [*holder.findChildren(SecondaryButton)]
        feed.frame_came.connect(self._follow)
        feed.slowed.connect(self._say_why)
        feed.ended.connect(self._end)
        self.tick()

    def tick(self) -> None:
        """The clock of this moment."""
        now, end_s = self._feed.remote.clock.now(), self._feed.scenario.lasts.amount
        at_s = min(self._feed.now_s, end_s)
        day = int(at_s // SECONDS_PER_DAY) + 1
        self.clock.setText(tr("{clock} · day {day}", clock=f"{now:%H:%M:%S}", day=day))
        self.since.setText(tr("{date} · {since} since the start", date=f"{now:%Y-%m-%d}", since=time_words(int(at_s))))
        self.left.setText(tr("{left} left", left=time_words(int(end_s - at_s))))

    def _choose(self, value: str) -> None:
        self.set_note("")
        self._feed.set_pace(float(value))

    def _follow(self) -> None:
        frame = self._feed.frame
        if frame is None:
            return
        value = f"{frame.times:.0f}"
        if frame.jumps:
            self.set_pill(tr("running on"), "training")
        elif frame.times == 0:
            self.set_pill(tr("time stands still"), "reason")
        else:
            self.set_pill(tr(_TEXTS.get(value, f"{value} ×")), "training")
        if not frame.jumps and self.pace.value() != value and value in _TEXTS:
            self.pace.set_value(value)
        self.tick()

    def _say_why(self, why: dict[str, object]) -> None:
        self.set_note(tr(_AN_ALARM if why["alarms"] else _A_NEWS) if why["news"] else "")

    def _end(self) -> None:
        self.pace.setEnabled(False)
        for button in self._buttons:
            button.set_available(False, tr("The training is over."))
        self.set_pill(tr("over"), "neutral")
