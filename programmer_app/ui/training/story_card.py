"""The story and the task of a scenario, its hints, and what has happened so far."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.training.judge import time_words
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, PrimaryButton, QuietButton, SecondaryButton, label, title
from programmer_app.ui.widgets.flow_row import FlowRow

_SHOWN: Final = 40
_ACTS: Final = {
    "read": phrase("pump read"),
    "log": phrase("log read"),
    "check": phrase("program checked"),
    "write": phrase("pump programmed"),
    "resolve": phrase("write settled"),
    "report": phrase("report written"),
    "stop": phrase("stop"),
    "start": phrase("start"),
    "lower": phrase("minimum rate"),
    "bolus": phrase("bolus"),
    "set_clock": phrase("clock set"),
    "ask": phrase("patient asked"),
    "label": phrase("label read"),
    "empty": phrase("reservoir emptied"),
    "fill": phrase("injected"),
    "aspirate_back": phrase("aspirated back"),
    "new_needle": phrase("needle sited again"),
    "second_person": phrase("second person"),
    "repair": phrase("mended"),
    "new_pump": phrase("pump replaced"),
}

_OUTCOMES: Final = {
    "refused": phrase("refused"),
    "failed": phrase("not done"),
    "unknown": phrase("outcome unknown"),
}
"""How an act ended that was not simply done."""


def act_words(act: str) -> str:
    """An act of a scenario in words."""
    return tr(_ACTS.get(act, act))


def seen_by_learner(entry: dict[str, Any]) -> bool:
    """Whether an entry of the log is one that the learner knows of."""
    if entry["who"] == "learner":
        return True
    return bool(entry["who"] == "scenario" and entry["text"] != "(unseen)")


def entry_words(entry: dict[str, Any]) -> str:
    """An entry of the log in a line."""
    who = act_words(entry["what"]) if entry["who"] == "learner" else ""
    if how := _OUTCOMES.get(entry.get("outcome", "")):
        who = f"{who} ({tr(how)})"
    return ": ".join(filter(None, (who, entry["text"])))


class StoryCard(Card):
    """What the learner is told.

    Args:
        feed: The training.

    Signals:
        read_requested: The pump is to be read.
    """

    read_requested = Signal()

    def __init__(self, feed: TrainingFeed, parent: QWidget | None = None) -> None:
        super().__init__(feed.scenario.title, title_px=17, parent=parent)
        self.setObjectName("storyCard")
        self._feed = feed
        self._hints = list(feed.scenario.hint)
        scenario = feed.scenario
        self.set_note(tr("level {level} of 5", level=scenario.level))
        self.body.addWidget(label(_flowing(scenario.story), wrap=True))
        self.body.addWidget(title(tr("Your task")))
        self.body.addWidget(label(_flowing(scenario.task), wrap=True))
        self.hint = label("", wrap=True)
        self.hint.setObjectName("hintText")
        self.hint.setVisible(False)
        holder = QWidget()
        row = FlowRow(holder)
        self.read = PrimaryButton(tr("Read the pump"))
        self.read.setObjectName("trainingReadButton")
        self.read.clicked.connect(self.read_requested)
        self.hint_button = SecondaryButton(tr("Hint"))
        self.hint_button.setObjectName("hintButton")
        self.hint_button.clicked.connect(self._show_hint)
        self.done = SecondaryButton(tr("I am done"))
        self.done.setObjectName("trainingDoneButton")
        self.done.setToolTip(tr("The rest of the time passes; then you see what came of it."))
        self.instructor = QuietButton(tr("Instructor"))
        self.instructor.setObjectName("instructorButton")
        self.instructor.setToolTip(tr("A second window, for who makes things go wrong."))
        for button in (self.read, self.hint_button, self.done, self.instructor):
            row.addWidget(button)
        self.body.addWidget(self.hint)
        self.body.addWidget(holder)
        feed.frame_came.connect(self._follow)
        self._follow()

    def end(self) -> None:
        """It is over: the button that ended it leads to what came of it."""
        self.done.setText(tr("What came of it"))
        self.done.setToolTip("")

    def _due_hints(self) -> list[str]:
        now_s = self._feed.now_s
        return [hint.says for hint in self._hints if hint.at.amount <= now_s]

    def _follow(self) -> None:
        due = self._due_hints()
        why = tr("There is none yet.") if self._hints else tr("This scenario has none.")
        if self.hint_button.isEnabled() != bool(due) or not due:
            self.hint_button.set_available(bool(due), why)

    def _show_hint(self) -> None:
        self.hint.setText(tr("Hint: {hint}", hint=" ".join(self._due_hints())))
        self.hint.setVisible(True)


class SoFarCard(Card):
    """What has happened, newest first; nothing of what the learner cannot know.

    Args:
        feed: The training.
    """

    def __init__(self, feed: TrainingFeed, parent: QWidget | None = None) -> None:
        super().__init__(tr("So far"), parent=parent)
        self.setObjectName("soFarCard")
        self.set_pill(tr("teaching model"), "training")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.empty = label(tr("Nothing yet. Time stands still until you let it pass."), secondary=True, wrap=True)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._list)
        feed.happened.connect(self.add)
        self.add(feed.entries)

    def add(self, entries: list[dict[str, Any]]) -> None:
        """Entries that are new."""
        for entry in filter(seen_by_learner, entries):
            self.empty.setVisible(False)
            told = entry["who"] == "scenario"
            text = f"{time_words(entry['t_s'])} · {entry_words(entry)}"
            line = title(text) if told else label(text, wrap=True)
            line.setWordWrap(True)
            self._list.insertWidget(0, line)
        while self._list.count() > _SHOWN:
            item = self._list.takeAt(self._list.count() - 1)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.deleteLater()


def _flowing(text: str) -> str:
    """Without the line breaks of a file."""
    return " ".join(text.split())
