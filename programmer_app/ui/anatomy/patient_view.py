"""For the patient: the picture as large as the screen, and plain words in large type beside it."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from device.program import DeliveryProgram
from programmer_app.ui import fonts
from programmer_app.ui.anatomy.panel import refill_day, state_of
from programmer_app.ui.anatomy.state import AnatomyState
from programmer_app.ui.anatomy.view import AnatomyView
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import QuietButton, label, title

_TEXT_PX: Final = 19
_HEAD_PX: Final = 15
_MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_CALL: Final = (
    "Call your clinic at once if the pump beeps, if you feel ill, very sleepy, or if your symptoms get worse."
)
_DOES: Final = (
    "The pump lies under the skin of your belly. Through a thin tube it gives a little medicine, day and night, into "
    "the fluid around your spinal cord."
)


def patient_words(
    state: AnatomyState, program: DeliveryProgram | None, refill: tuple[date, int] | None
) -> list[tuple[str, str]]:
    """Headings and sentences for the patient.

    Args:
        state: Of the pump.
        program: The running one.
        refill: Day by which the pump is to be filled, and days until then; None where unknown.
    """
    said = [("What the pump does", _DOES), ("Right now", _now(state))]
    said.append(("How full it is", f"About {state.level} are left. It holds {state.capacity}."))
    if refill is not None:
        day, days = refill
        said.append(("Next filling", f"Before {day.day} {_MONTHS[day.month - 1]} {day.year}: in {days} days at most."))
    said.append(("Extra doses", _extra(program)))
    said.append(("When to call", _CALL))
    return said


def _now(state: AnatomyState) -> str:
    if state.alarm is not None:
        return f"{state.sentence} The pump reports: {state.alarm[1].lower()}. Your team looks after it."
    if state.held and state.front:
        return f"{state.sentence} A new medicine follows in the tube and {state.front}."
    return state.sentence


def _extra(program: DeliveryProgram | None) -> str:
    demand = None if program is None else program.demand
    if demand is None:
        return "Your pump gives no extra doses on request."
    return (
        f"With your handset you may ask for an extra dose: {demand.dose.text()}. The pump gives at most "
        f"{demand.max_per_24h} in 24 hours, and none for {demand.lockout.text()} after the last."
    )


class PatientView(QDialog):
    """Fills the screen; Escape or F11 leaves it. Nothing here acts on the pump.

    Args:
        model: The visit.
        parent: The window.
    """

    def __init__(self, model: VisitModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("patientView")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Your medicine pump")
        self._model = model
        self.view = AnatomyView(label_px=17, ground="ground")
        self._words = QVBoxLayout()
        self._words.setSpacing(5)
        self._words.addStretch(1)
        self._shown: list[tuple[QLabel, QLabel]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 20, 28, 20)
        row.setSpacing(28)
        row.addWidget(self.view, 62)
        row.addLayout(self._right(), 38)
        for signal in (model.status_changed, model.reading_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _right(self) -> QVBoxLayout:
        leave = QuietButton("Close (Esc)", icon="close")
        leave.setObjectName("leavePatientView")
        leave.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(title("Your medicine pump", 28), 1)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setProperty("look", "ground")
        inner.setLayout(self._words)
        self._words.setContentsMargins(0, 0, 8, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(area, 1)
        training = " Training: this pump is emulated." if self._model.desk.training else ""
        column.addWidget(label(f"A drawing, not to scale.{training}", secondary=True, wrap=True))
        return column

    def refresh(self) -> None:
        """Anew from the model; labels that are there only change their text."""
        state = state_of(self._model)
        self.view.set_state(state, stale=not self._model.linked)
        said = [] if state is None else patient_words(state, self._model.running, refill_day(self._model))
        if not self._model.linked and said:
            said[1] = ("Right now", "The pump is not connected at this moment. It goes on by itself.")
        while len(self._shown) < len(said):
            self._shown.append((self._added(_HEAD_PX, heading=True), self._added(_TEXT_PX, heading=False)))
        for number, (heading, words) in enumerate(self._shown):
            here = number < len(said)
            heading.setVisible(here)
            words.setVisible(here)
            if here:
                heading.setText(said[number][0])
                words.setText(said[number][1])

    def _added(self, size_px: int, *, heading: bool) -> QLabel:
        if heading:
            made = label("", secondary=True, font=fonts.semibold(size_px))
            made.setContentsMargins(0, 8, 0, 0)
        else:
            made = label("", wrap=True, font=fonts.font(size_px))
        self._words.insertWidget(self._words.count() - 1, made)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 and Escape leave."""
        if event.key() in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
            self.close()
            return
        super().keyPressEvent(event)
