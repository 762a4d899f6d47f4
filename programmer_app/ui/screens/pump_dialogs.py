"""Dialogs that act on a pump: stop, start, single bolus.

Two deliberate steps at different places: the button on the Pump screen, then here a ticked sentence with the pump's
serial number at the top and the acting button at the lower left. Enter and Escape give the safe answer at the right.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from device.achievable import bolus_nl, dose_given
from device.program import Component
from device.pump import PumpModel
from device.quantities import Duration, Mass, QuantityError, Volume
from programmer_app.ui import fonts
from programmer_app.ui.widgets import DangerButton, ExactField, label
from programmer_app.ui.window_dialogs import PlainDialog

_SHORTEST_REASON: Final = 3
_LONGEST_BOLUS_S: Final = 6 * 3_600
"""Source: docs/protocol.md 5.1, each bolus at most 6 h."""


@dataclass(frozen=True, slots=True)
class BolusOrder:
    """A single bolus as the pump is to give it.

    Attributes:
        dose: As typed, of the primary drug.
        volume_nl: That comes nearest to it.
        duration_s: Over which it is given.
    """

    dose: Mass
    volume_nl: int
    duration_s: int


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
        self.sure = QCheckBox(sure)
        self.sure.setObjectName("sureBox")
        self.sure.setFont(fonts.font())
        self.sure.toggled.connect(self.check)
        self.body.addWidget(label(consequence, wrap=True))
        self.body.addWidget(self.sure)
        self.fields()
        self.body.addWidget(label("Reason"))
        self.reason = QLineEdit()
        self.reason.setObjectName("actReason")
        self.reason.setAccessibleName("Reason")
        self.reason.textChanged.connect(self.check)
        self.body.addWidget(self.reason)
        self.problem = label("", wrap=True)
        self.problem.setProperty("look", "secondary")
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
            return "Tick the sentence above first."
        if len(self.reason.text().strip()) < _SHORTEST_REASON:
            return "Write the reason."
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


def stop_dialog(serial: str, parent: QWidget) -> ActDialog:
    """Stop delivery."""
    dialog = ActDialog(
        "Stop the pump?",
        "All delivery ends at once, and every bolus that runs ends for good. A patient without the drug may suffer "
        "withdrawal. The pump stays stopped until it is started again.",
        f"Yes, stop pump {serial}.",
        "Stop the pump",
        "Keep it running",
        parent,
    )
    dialog.setObjectName("stopDialog")
    return dialog


def start_dialog(serial: str, program: str, parent: QWidget) -> ActDialog:
    """Go on after a stop."""
    dialog = ActDialog(
        "Start the pump?",
        f"The pump goes on with its program: {program}.",
        f"Yes, start pump {serial}.",
        "Start the pump",
        "Leave it stopped",
        parent,
    )
    dialog.setObjectName("startDialog")
    return dialog


class BolusDialog(ActDialog):
    """A single bolus now: dose typed twice, duration, what the pump will give.

    Signals:
        ordered (BolusOrder, str): The bolus and the reason.
    """

    ordered = Signal(object, str)

    def __init__(
        self, serial: str, primary: Component, name: str, model: PumpModel, parent: QWidget | None = None
    ) -> None:
        self._primary = primary
        self._model = model
        self._name = name
        super().__init__(
            "Give a single bolus?",
            f"It starts at once, on top of whatever runs. The dose is of {name} {primary.concentration.text()}.",
            f"Yes, give a bolus with pump {serial}.",
            "Give the bolus",
            "Give nothing",
            parent,
        )
        self.setObjectName("bolusDialog")
        self.decided.connect(self._order)

    def fields(self) -> None:
        """Dose, the same again, duration."""
        unit = "mcg" if self._primary.concentration.unit.startswith("mcg") else "mg"
        self.dose = self._dose_field(f"Dose of {self._name}", unit, "bolusDose")
        self.again = self._dose_field(f"Dose of {self._name} again", unit, "bolusDoseAgain")
        self.over = ExactField(_minutes, str, "min", "Given over")
        self.over.setObjectName("bolusOver")
        for name, field in (("Dose", self.dose), ("The same dose again", self.again), ("Given over", self.over)):
            self.body.addWidget(label(name))
            self.body.addWidget(field)
            field.validity_changed.connect(self.check)
            for edit in field.findChildren(QLineEdit):
                edit.textChanged.connect(self.check)
        self.gives = label("", wrap=True, secondary=True)
        self.gives.setMinimumHeight(18)
        self.body.addWidget(self.gives)

    def _dose_field(self, name: str, unit: str, key: str) -> ExactField:
        def parse(text: str) -> Mass:
            return Mass.parse(text if any(c.isalpha() for c in text) else f"{text} {unit}")

        field = ExactField(parse, lambda dose: str(dose).removesuffix(f" {unit}"), unit, name)
        field.setObjectName(key)
        return field

    def order(self) -> BolusOrder | None:
        """What the fields say; None while one of them says nothing."""
        dose, over = self.dose.value(), self.over.value()
        if not isinstance(dose, Mass) or not isinstance(over, Duration):
            return None
        return BolusOrder(dose, bolus_nl(dose, self._primary.concentration), over.amount)

    def missing(self) -> str:
        """As `ActDialog.missing`, and the limits of a bolus."""
        order = self.order()
        self.gives.setText("" if order is None else self._gives_text(order))
        if order is None:
            return "Type the dose and the time over which it is given."
        again = self.again.value()
        if not isinstance(again, Mass) or again != order.dose:
            return "Type the same dose again."
        return self._limit_problem(order) or super().missing()

    def _gives_text(self, order: BolusOrder) -> str:
        given = dose_given(order.volume_nl, self._primary.concentration, order.dose.unit)
        return f"The pump gives {given.text()} in {Volume(order.volume_nl, 'mcL').text()}."

    def _limit_problem(self, order: BolusOrder) -> str:
        """Why the pump would refuse. Source: docs/protocol.md 5.1."""
        if order.volume_nl < self._model.stroke_nl:
            return f"Less than the pump can give: {Volume(self._model.stroke_nl, 'mcL').text()} is the least."
        if not 1 <= order.duration_s <= _LONGEST_BOLUS_S:
            return "A bolus is given over at most 6 h."
        if order.volume_nl * 3_600 > self._model.bolus_flow_max_nl_per_h * order.duration_s:
            least_s = -(-order.volume_nl * 3_600 // self._model.bolus_flow_max_nl_per_h)
            return f"Faster than the pump can: give it over at least {-(-least_s // 60)} min."
        return ""

    def _order(self, reason: str) -> None:
        order = self.order()
        if order is not None:
            self.ordered.emit(order, reason)


def _minutes(text: str) -> Duration:
    duration = Duration.parse(text if any(c.isalpha() for c in text) else f"{text} min")
    if duration.amount == 0:
        raise QuantityError("0 is not a length of time; write it like 5 min")
    return duration
