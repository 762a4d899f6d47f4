"""For the patient: the picture as large as the screen, and plain words in large type beside it."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from device.program import DeliveryProgram
from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.anatomy.panel import refill_day, state_of
from programmer_app.ui.anatomy.state import AnatomyState
from programmer_app.ui.anatomy.view import AnatomyView
from programmer_app.ui.translation import in_sentence, tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import QuietButton, label, title
from programmer_app.ui.widgets.scrolled import show_through
from programmer_app.ui.widgets.views import slim

_TEXT_PX: Final = 19
_HEAD_PX: Final = 15
_MONTHS: Final = [
    phrase("January"),
    phrase("February"),
    phrase("March"),
    phrase("April"),
    phrase("May"),
    phrase("June"),
    phrase("July"),
    phrase("August"),
    phrase("September"),
    phrase("October"),
    phrase("November"),
    phrase("December"),
]
_CALL: Final = phrase(
    "Call your clinic at once if the pump beeps, if you feel ill, very sleepy, or if your symptoms get worse."
)
_DOES: Final = phrase(
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
    said = [(tr("What the pump does"), tr(_DOES)), (tr("Right now"), _now(state))]
    said.append(
        (
            tr("How full it is"),
            tr("About {level} are left. It holds {capacity}.", level=state.level, capacity=state.capacity),
        )
    )
    if refill is not None:
        day, days = refill
        said.append(
            (
                tr("Next filling"),
                tr(
                    "Before {day} {month} {year}: in {days} days at most.",
                    day=day.day,
                    month=_MONTHS[day.month - 1],
                    year=day.year,
                    days=days,
                ),
            )
        )
    said.append((tr("Extra doses"), _extra(program)))
    said.append((tr("When to call"), tr(_CALL)))
    return said


def _now(state: AnatomyState) -> str:
    if state.alarm is not None:
        return tr(
            "{sentence} The pump reports: {alarm}. Your team looks after it.",
            sentence=state.sentence,
            alarm=in_sentence(state.alarm[1]),
        )
    if state.held and state.front:
        return tr(
            "{sentence} A new medicine follows in the tube and {front}.", sentence=state.sentence, front=state.front
        )
    return state.sentence


def _extra(program: DeliveryProgram | None) -> str:
    demand = None if program is None else program.demand
    if demand is None:
        return tr("Your pump gives no extra doses on request.")
    return tr(
        "With your handset you may ask for an extra dose: {dose}. The pump gives at most "
        "{max_per_24h} in 24 hours, and none for {lockout} after the last.",
        dose=demand.dose.text(),
        max_per_24h=demand.max_per_24h,
        lockout=demand.lockout.text(),
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
        self.setWindowTitle(tr("Your medicine pump"))
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
        leave = QuietButton(tr("Close (Esc)"), icon="close")
        leave.setObjectName("leavePatientView")
        leave.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(title(tr("Your medicine pump"), 28), 1)
        head.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setLayout(self._words)
        self._words.setContentsMargins(0, 0, 8, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim(area)
        show_through(area, inner)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(area, 1)
        training = tr(" Training: this pump is emulated.") if self._model.desk.training else ""
        column.addWidget(label(tr("A drawing, not to scale.{training}", training=training), secondary=True, wrap=True))
        return column

    def refresh(self) -> None:
        """Anew from the model; labels that are there only change their text."""
        state = state_of(self._model)
        self.view.set_state(state, stale=not self._model.linked)
        said = [] if state is None else patient_words(state, self._model.running, refill_day(self._model))
        if not self._model.linked and said:
            said[1] = (tr("Right now"), tr("The pump is not connected at this moment. It goes on by itself."))
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
