"""Training: the pump in the body, live; scenarios, handset and faults have their place beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.anatomy.panel import AnatomyPanel
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, label, title
from programmer_app.ui.widgets.scrolled import Scrolled, TwoColumns


class TrainingScreen(QWidget):
    """The picture and, at its right, what the other parts will be for.

    Signals:
        patient_view_requested: As of the panel.
    """

    patient_view_requested = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingScreen")
        self.panel = AnatomyPanel(model)
        self.panel.patient_view_requested.connect(self.patient_view_requested)
        inner = QWidget()
        side = QVBoxLayout(inner)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(TwoColumns(self.panel, Scrolled(inner), shares=(72, 28)))
        card = Card(tr("Training"))
        parts = (
            (tr("Scenarios"), tr("Tasks on an emulated pump, with what is asked and what was reached.")),
            (tr("Handset"), tr("The patient's button: asks for a bolus as a patient would.")),
            (tr("Instructor"), tr("Faults at a moment of the instructor's choice, unseen by the learner.")),
            (tr("Score"), tr("What was read, checked and left out.")),
        )
        card.body.addWidget(label(tr("Not in this version yet. They will stand here:"), secondary=True, wrap=True))
        for heading, text in parts:
            card.body.addWidget(title(heading))
            card.body.addWidget(label(text, secondary=True, wrap=True))
        side.addWidget(card)
        meanwhile = Card(tr("Meanwhile"))
        meanwhile.body.addWidget(
            label(
                tr(
                    "Practise on the emulated pump: read it, edit its program, send it, and watch here what it says. "
                    "Faults are set on the command line: thecal emulate --fault list."
                ),
                wrap=True,
            )
        )
        side.addWidget(meanwhile)
        side.addStretch(1)
