"""The picture, live from the connected pump, in a card; and what it needs of the visit."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from device.wording import phrase
from programmer_app.ui.anatomy.state import AnatomyState, anatomy_state
from programmer_app.ui.anatomy.view import AnatomyView
from programmer_app.ui.editors.refill_dates import low_reservoir
from programmer_app.ui.pump_words import shown_level
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, SecondaryButton, label

NOTE: Final = phrase(
    "A drawing, not to scale. It shows what the pump says of itself; the rotor is drawn faster than it turns."
)


def state_of(model: VisitModel) -> AnatomyState | None:
    """The picture of the connected pump; None while there is none."""
    reading, status = model.reading, model.status
    if reading is None or status is None:
        return None
    return anatomy_state(reading.program, reading.identity.model, status, model.library)


def refill_day(model: VisitModel) -> tuple[date, int] | None:
    """The day on which the running program reaches its low alarm, and how many days that is; None where unknown."""
    reading, status, program = model.reading, model.status, model.running
    if reading is None or status is None or program is None or not status.running:
        return None
    reservoir = program.reservoir.model_copy(update={"volume": shown_level(status.reservoir_nl)})
    now = program.model_copy(update={"once": (), "reservoir": reservoir})
    low = low_reservoir(now, reading.identity.model, model.library, status.clock_s)
    return None if low.problem or low.on is None or low.days is None else (low.on, low.days)


class AnatomyPanel(Card):
    """The picture in a card.

    Args:
        model: The visit.

    Signals:
        patient_view_requested: The picture is to be shown to the patient, as large as the screen.
    """

    patient_view_requested = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("The pump in the body"), title_px=17, parent=parent)
        self.setObjectName("anatomyPanel")
        self._model = model
        self.button = SecondaryButton(tr("Show to the patient"), icon="patient")
        self.button.setObjectName("patientViewButton")
        self.button.clicked.connect(self.patient_view_requested)
        self.add_to_head(self.button)
        self.view = AnatomyView()
        self.empty = label(tr("Connect and read a pump: it is drawn here as it says it is."), secondary=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(label(tr(NOTE), secondary=True, wrap=True))
        for signal in (model.status_changed, model.reading_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Anew from the model."""
        state = state_of(self._model)
        self.view.set_state(state, stale=not self._model.linked)
        self.empty.setVisible(state is None)
        self.button.set_available(state is not None, tr("Connect and read a pump first."))
        if state is None:
            self.set_pill("", "neutral")
        elif state.alarm is not None:
            self.set_pill(state.alarm[1], "blocked" if state.alarm[0] == "high" else "reason")
        else:
            self.set_pill(state.sentence.rstrip("."), "good" if state.turning else "neutral")
