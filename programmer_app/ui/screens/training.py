"""Training without a scenario: the pump in the body, live, and the scenarios that can be played."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.anatomy.panel import AnatomyPanel
from programmer_app.ui.training.chooser import ScenarioChooser
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import label
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns


class TrainingScreen(QWidget):
    """The picture and, at its right, the scenarios.

    Signals:
        patient_view_requested: As of the panel.
    """

    patient_view_requested = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingScreen")
        self.panel = AnatomyPanel(model)
        self.panel.patient_view_requested.connect(self.patient_view_requested)
        self.chooser = ScenarioChooser()
        note = tr("A scenario opens in a training window of its own, on an emulated pump with a virtual patient.")
        if not model.desk.training:
            note += " " + tr("This window stays as it is; no training reaches its pumps or records.")
        self.chooser.body.insertWidget(0, label(note, secondary=True, wrap=True))
        inner = QWidget()
        side = QVBoxLayout(inner)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.chooser)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(TwoColumns(self.panel, Scrolled(inner), shares=(52, 48)))
