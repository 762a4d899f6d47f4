"""The welcome of the first start: what this is, what it is not, and the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.preferences import preferences
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import FindingCard, PrimaryButton, SecondaryButton, label
from programmer_app.ui.window_dialogs import PlainDialog

_STEPS = phrase("Read the pump, edit a draft, review it, activate it. The pump changes only at the last step.")


class WelcomeDialog(PlainDialog):
    """Shown once for a person on a computer.

    Args:
        training: Whether an emulated pump is open already.
        scenario: Whether a scenario is played, whose pump is read when the learner reads it; it has no tour.
        parent: The window.

    Signals:
        emulated_requested: An emulated pump is to be opened.
        guide_requested: The quick start is to be read.
        tour_requested: The guided tour is to begin.
    """

    emulated_requested = Signal()
    guide_requested = Signal()
    tour_requested = Signal()

    def __init__(self, *, training: bool, scenario: bool, parent: QWidget | None = None) -> None:
        super().__init__(tr("Welcome to Thecal"), parent)
        self.setObjectName("welcomeDialog")
        self.set_width(560)
        self.body.addWidget(label(tr("A programmer for intrathecal drug pumps."), font=fonts.font(15), wrap=True))
        self.body.addWidget(
            FindingCard(
                "warning",
                tr("Not a cleared medical device"),
                tr("For training and research. Do not treat patients with it."),
            )
        )
        self.body.addWidget(label(tr(_STEPS), wrap=True))
        way = (
            tr("Story and task stand on the Training screen; read the pump there first.")
            if scenario
            else tr("An emulated pump is connected; try everything on it.")
            if training
            else tr("Open an emulated pump to learn, or choose the port of a programmer head on the Start screen.")
        )
        self.body.addWidget(label(way, wrap=True))
        self.body.addWidget(label(tr("F1 opens the guide on every screen."), secondary=True, wrap=True))
        guide = SecondaryButton(tr("Quick start"), icon="help")
        guide.setObjectName("welcomeGuide")
        guide.clicked.connect(self._guide)
        self.buttons.addWidget(guide)
        if training and not scenario:
            tour = PrimaryButton(tr("Guided tour"), icon="training")
            tour.setObjectName("welcomeTour")
            tour.clicked.connect(self._tour)
            self.buttons.addWidget(tour)
        elif not training:
            emulated = PrimaryButton(tr("Emulated pump"), icon="training")
            emulated.setObjectName("welcomeEmulated")
            emulated.clicked.connect(self._emulated)
            self.buttons.addWidget(emulated)
        self.add_safe(tr("Begin"))
        self.finished.connect(lambda _result: preferences.change(welcomed=True))

    def _guide(self) -> None:
        self.accept()
        self.guide_requested.emit()

    def _tour(self) -> None:
        self.accept()
        self.tour_requested.emit()

    def _emulated(self) -> None:
        self.accept()
        self.emulated_requested.emit()
