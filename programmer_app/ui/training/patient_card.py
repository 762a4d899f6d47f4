"""The virtual patient: what it says and how it is, in words and small curves. A teaching model; only in a training."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from device.clock import SECONDS_PER_DAY
from device.wording import phrase
from programmer_app.training.patient_model import drug_models
from programmer_app.ui import fonts
from programmer_app.ui.training.curves import Sparkline
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, label

_ROWS: Final = (
    ("symptom", "", 0.0, 10.0),
    ("sedation", phrase("Sedation"), 0.0, 4.0),
    ("breaths_per_min", phrase("Breathing"), 0.0, 16.0),
    ("side_effects", phrase("Side effects"), 0.0, 10.0),
    ("withdrawal", phrase("Withdrawal"), 0.0, 10.0),
)
_SEDATION: Final = (
    phrase("awake"),
    phrase("sleepy"),
    phrase("drowsy"),
    phrase("hard to wake"),
    phrase("not to be woken"),
)


_SYMPTOMS: Final = {"pain": phrase("Pain"), "spasticity": phrase("Stiffness")}
FIGURES: Final = tuple(row[0] for row in _ROWS)
"""What is known of the patient, in the order in which it is shown."""


def figure_name(name: str, drug: str) -> str:
    """What a figure of the patient is called; the symptom is that for which the drug is given."""
    if name == "symptom":
        return tr(_SYMPTOMS[drug_models()[drug].symptom])
    return tr(next(row[1] for row in _ROWS if row[0] == name))


def figure_words(name: str, value: float) -> str:
    """A figure of the patient with its unit or in a word."""
    if name == "sedation":
        return tr(_SEDATION[min(4, int(value + 0.5))])
    if name == "breaths_per_min":
        return tr("{value} a minute", value=f"{value:.0f}")
    return tr("{value} of 10", value=f"{value:.0f}")


class PatientCard(Card):
    """How the patient is.

    Args:
        feed: The training.
    """

    def __init__(self, feed: TrainingFeed, parent: QWidget | None = None) -> None:
        super().__init__(feed.scenario.patient.label, parent=parent)
        self.setObjectName("virtualPatientCard")
        self.set_pill(tr("teaching model"), "training")
        self._feed = feed
        self.says = label("", wrap=True, font=fonts.semibold(15))
        self.says.setObjectName("patientSays")
        self.body.addWidget(self.says)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        self._values: dict[str, QLabel] = {}
        self._lines: dict[str, Sparkline] = {}
        for row, (name, _, low, high) in enumerate(_ROWS):
            text = figure_name(name, feed.scenario.patient.drug)
            self._values[name] = value = label("", font=fonts.semibold())
            self._lines[name] = line = Sparkline(text, low, high, SECONDS_PER_DAY)
            grid.addWidget(label(text, secondary=True), row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(line, row, 2)
        self._figures = QWidget()
        self._figures.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._figures)
        note = tr("The last 24 h. Shows directions, not amounts; nothing of it is for care.")
        self.body.addWidget(label(note, secondary=True, wrap=True))
        feed.frame_came.connect(self._follow)

    def show_figures(self, shown: bool) -> None:
        """How the patient is in figures, or only what it says."""
        self._figures.setVisible(shown)

    def tick(self) -> None:
        """The curves of this moment."""
        course, now_s = self._feed.course, self._feed.now_s
        for name, line in self._lines.items():
            line.show_values(course.t_s, course.figures[name], now_s)

    def _follow(self) -> None:
        frame, figures = self._feed.frame, self._feed.course.figures
        if frame is None:
            return
        says = frame.says if frame.says.startswith("(") else f"“{frame.says}”"
        if says != self.says.text():
            self.says.setText(says)
        for name, value in self._values.items():
            if not figures[name]:
                continue
            text = figure_words(name, figures[name][-1])
            if text != value.text():
                value.setText(text)
