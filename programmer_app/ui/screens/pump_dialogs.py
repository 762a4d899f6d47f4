"""What the dialogs that act on a pump have in common, and the one that starts it.

Two deliberate steps at different places: the button on the Pump screen, then here a ticked sentence with the pump's
serial number at the top and the acting button at the lower left. Enter and Escape give the safe answer at the right.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from device.quantities import Duration, QuantityError
from programmer_app.ui import fonts
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import DangerButton, label
from programmer_app.ui.widgets.choices import CheckBox
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.window_dialogs import PlainDialog

SHORTEST_REASON: Final = 3
_WIDTH_PX: Final = 560


class ActDialog(PlainDialog):
    """One act on one pump.

    Args:
        heading: The question.
        consequence: What will happen, in one or two sentences.
        sure: The sentence to tick; names the pump.
        act: Text of the acting button.
        safe: Text of the safe button.

    Signals:
        decided (str): The act is wanted; the reason as typed.
    """

    decided = Signal(str)

    def __init__(
        self, heading: str, consequence: str, sure: str, act: str, safe: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, parent)
        self.set_width(_WIDTH_PX)
        self.sure = CheckBox(sure)
        self.sure.setObjectName("sureBox")
        self.sure.setFont(fonts.font())
        self.sure.toggled.connect(self.check)
        self.body.addWidget(label(consequence, wrap=True))
        self.body.addWidget(self.sure)
        self.fields()
        self.body.addWidget(label(tr("Reason")))
        self.reason = LineEdit()
        self.reason.setObjectName("actReason")
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.textChanged.connect(self.check)
        self.body.addWidget(self.reason)
        self.problem = label("", secondary=True, wrap=True)
        self.problem.setMinimumHeight(18)
        self.body.addWidget(self.problem)
        self.act = DangerButton(act)
        self.act.setObjectName("actButton")
        self.act.clicked.connect(self._decide)
        self.buttons.addWidget(self.act)
        self.add_safe(safe)
        self.check()

    def fields(self) -> None:
        """A subclass adds its entry fields to `body` here."""

    def missing(self) -> str:
        """What is still missing or wrong, as a sentence; empty when the act can be asked for."""
        if not self.sure.isChecked():
            return tr("Tick the sentence above first.")
        if len(self.reason.text().strip()) < SHORTEST_REASON:
            return tr("Write the reason.")
        return ""

    def check(self) -> None:
        """Enables the acting button where nothing is missing."""
        missing = self.missing()
        self.problem.setText(missing)
        self.act.set_available(not missing, missing)

    def _decide(self) -> None:
        if self.missing():
            return
        reason = self.reason.text().strip()
        self.accept()
        self.decided.emit(reason)


def start_dialog(serial: str, program: str, parent: QWidget) -> ActDialog:
    """Go on after a stop."""
    dialog = ActDialog(
        tr("Start the pump?"),
        tr("The pump goes on with its program: {program}.", program=program),
        tr("Yes, start pump {serial}.", serial=serial),
        tr("Start the pump"),
        tr("Leave it stopped"),
        parent,
    )
    dialog.setObjectName("startDialog")
    return dialog


def lower_dialog(serial: str, minimum: str, parent: QWidget) -> ActDialog:
    """To the minimum rate until the pump is started or programmed."""
    dialog = ActDialog(
        tr("Lower the pump to its minimum rate?"),
        tr(
            "The pump gives {minimum} of its solution until it is started again or programmed; "
            "running boluses end. That keeps the catheter open and hardly treats: a patient may "
            "suffer withdrawal.",
            minimum=minimum,
        ),
        tr("Yes, lower pump {serial}.", serial=serial),
        tr("Lower the pump"),
        tr("Keep it running"),
        parent,
    )
    dialog.setObjectName("lowerDialog")
    return dialog


def clock_dialog(serial: str, pump_clock: str, computer_clock: str, offset: str, parent: QWidget) -> ActDialog:
    """Set the pump's clock to this computer's."""
    dialog = ActDialog(
        tr("Set the pump's clock?"),
        tr(
            "The pump shows {pump_clock}, this computer {computer_clock}: {offset}. Doses by time of "
            "day follow the new clock from then on; a step may come earlier, later or twice today. "
            "No lockout is shortened.",
            pump_clock=pump_clock,
            computer_clock=computer_clock,
            offset=offset,
        ),
        tr("Yes, set the clock of pump {serial} to this computer's.", serial=serial),
        tr("Set the clock"),
        tr("Leave it as it is"),
        parent,
    )
    dialog.setObjectName("clockDialog")
    return dialog


def minutes_of(text: str) -> Duration:
    """A length of time as typed, in minutes where no unit is.

    Raises:
        QuantityError: If it is none, or 0.
    """
    duration = Duration.parse(text if any(c.isalpha() for c in text) else f"{text} min")
    if duration.amount == 0:
        raise QuantityError(tr("0 is not a length of time; write it like 5 min"))
    return duration
