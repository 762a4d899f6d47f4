"""Hands at the patient: what a programmer cannot do. Needle, syringe, questions, and work outside the programmer."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.editors.combo import SteadyCombo
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, SecondaryButton, label, title
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.line_edit import LineEdit

_ANSWER_LINES: Final = 3
"""As many as the longest usual answer takes."""
_ASKING: Final = (("ask", phrase("Ask the patient")), ("second_person", phrase("Have a second person look")))
_REFILL: Final = (
    ("label", phrase("Read the label of the syringe")),
    ("empty", phrase("Draw the reservoir empty")),
    ("aspirate_back", phrase("Inject 5 mL and draw them back")),
    ("new_needle", phrase("Site the needle again")),
)
_REPLACED: Final = (("new_pump", phrase("Have the pump replaced by a new one")),)
_MENDED: Final = (
    ("catheter-disconnection", phrase("the catheter's connection")),
    ("catheter-kink", phrase("a kink of the catheter")),
    ("catheter-leak", phrase("a leak of the catheter")),
    ("microfracture", phrase("a crack of the catheter")),
    ("motor-stall", phrase("the rotor")),
    ("lost-link", phrase("the head and its cable")),
)


class DeedsCard(Card):
    """Buttons, and what came of the last one.

    Args:
        feed: The training.

    Signals:
        report_requested: A report of what the pump runs is written.
    """

    report_requested = Signal()

    def __init__(self, feed: TrainingFeed, parent: QWidget | None = None) -> None:
        super().__init__(tr("At the patient"), parent=parent)
        self.setObjectName("deedsCard")
        self.set_pill(tr("teaching model"), "training")
        self._feed = feed
        self._buttons: list[SecondaryButton] = []
        self.answer = label(tr("What comes of it is said here."), wrap=True, font=fonts.semibold())
        self.answer.setObjectName("deedAnswer")
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop)
        # its room is there from the start: a button must not slide away under the pointer when an answer comes
        self.answer.setMinimumHeight(_ANSWER_LINES * self.answer.fontMetrics().lineSpacing())
        self.body.addWidget(self.answer)
        self.body.addWidget(
            self._group(_ASKING, self._made("reportDeed", tr("Write a report"), self.report_requested.emit))
        )
        if feed.scenario.syringe is not None:
            self.body.addWidget(title(tr("Refill")))
            self.body.addWidget(self._group(_REFILL))
            self.body.addWidget(self._injection())
        self.body.addWidget(title(tr("Have it mended")))
        self.body.addWidget(self._mending())
        self.body.addWidget(self._group(_REPLACED))
        feed.answered.connect(self._show)
        feed.refused.connect(self._show_refusal)
        feed.ended.connect(self._end)

    def _group(self, deeds: tuple[tuple[str, str], ...], *more: QWidget) -> QWidget:
        holder = QWidget()
        row = FlowRow(holder)
        for act, text in deeds:
            row.addWidget(self._made(f"deed_{act}", tr(text), lambda _checked=False, act=act: self._feed.hand(act)))
        for widget in more:
            row.addWidget(widget)
        return holder

    def _made(self, name: str, text: str, do: Any) -> SecondaryButton:  # noqa: ANN401 - any slot
        button = SecondaryButton(text)
        button.setObjectName(name)
        button.clicked.connect(do)
        self._buttons.append(button)
        return button

    def _injection(self) -> QWidget:
        holder = QWidget()
        row = FlowRow(holder)
        self.volume = LineEdit()
        self.volume.setObjectName("injectVolume")
        self.volume.setAccessibleName(tr("Volume to inject; empty: the whole syringe"))
        self.volume.setPlaceholderText(tr("all, or like 18 mL"))
        self.volume.setFixedWidth(fonts.scaled(130))
        row.addWidget(self.volume)
        row.addWidget(self._made("deed_fill", tr("Inject into the reservoir"), self._inject))
        return holder

    def _mending(self) -> QWidget:
        holder = QWidget()
        row = FlowRow(holder)
        self.mended = SteadyCombo(tr("What is to be mended"))
        self.mended.setObjectName("mendedChoice")
        for name, text in _MENDED:
            self.mended.addItem(tr(text), name)
        row.addWidget(self.mended)
        row.addWidget(self._made("deed_repair", tr("Have it mended"), self._mend))
        return holder

    def _inject(self) -> None:
        volume = self.volume.text().strip()
        self._feed.hand("fill", **({"volume": volume} if volume else {}))

    def _mend(self) -> None:
        self._feed.hand("repair", what=str(self.mended.currentData()))

    def _show(self, answer: dict[str, Any]) -> None:
        if answer["deed"] == "hand":
            self._say(answer["text"])

    def _show_refusal(self, text: str) -> None:
        self._say(tr("Not done: {text}", text=text))

    def _say(self, text: str) -> None:
        self.answer.setText(text)

    def _end(self) -> None:
        for button in self._buttons:
            button.set_available(False, tr("The training is over."))
