"""The first two cards of a refill: what the pump expects in the reservoir, and what the syringe brought out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from device.clock import pump_time
from device.pump import PumpReading, PumpStatus
from device.quantities import Volume, plain_number
from device.wording import phrase
from programmer_app.therapy.refill import CalculationError, Discrepancy, RefillFinding, discrepancy
from programmer_app.ui import fonts
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.editors.wording import said
from programmer_app.ui.pump_words import shown_level
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import Card, FactList, FindingCard, label, unbroken

_TITLES: Final = {
    "volume-difference": phrase("Evaluate pump and catheter"),
    "beyond-accuracy": phrase("Beyond the stated accuracy"),
    "missing-volume": phrase("Volume is missing"),
}
_COUNTED: Final = phrase("not in the pump: it was programmed since without a filling")


def last_filled(reading: PumpReading) -> Volume | None:
    """What the pump was filled with, as programmed; None where a later program took the pump's own count over."""
    if reading.program is None or reading.info is None or reading.info.counted:
        return None
    return reading.program.reservoir.volume


class ExpectedCard(Card):
    """Calculated level, last filling, expected residual."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("1 · What the pump expects"), parent=parent)
        self.setObjectName("refillExpectedCard")
        self._level = label(font=fonts.bold(fonts.DOSE_PX))
        self._level.setObjectName("refillExpected")
        note = label(
            tr("expected residual: calculated by the pump from its strokes, not measured"), secondary=True, wrap=True
        )
        note.setContentsMargins(0, 0, 0, 4)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._level, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(note, 1, Qt.AlignmentFlag.AlignBottom)
        self._facts = FactList(tr("Reservoir before the refill"))
        self._facts.setObjectName("refillExpectedFacts")
        self.body.addLayout(head)
        self.body.addWidget(self._facts)

    def show_level(self, reading: PumpReading, status: PumpStatus) -> None:
        """Shows a pump as it was heard last."""
        level = said(shown_level(status.reservoir_nl))
        self._level.setText(level)
        self._facts.set_facts(
            [
                (
                    tr("Calculated now"),
                    tr(
                        "{level} at {clock_s} pump time",
                        level=level,
                        clock_s=f"{pump_time(status.clock_s):%Y-%m-%d %H:%M}",
                    ),
                ),
                (tr("Last filled"), _filling_text(reading)),
                (
                    tr("Stays behind"),
                    unbroken(
                        tr(
                            "{dead_volume_nl} cannot be drawn from this pump",
                            dead_volume_nl=said(Volume(reading.identity.model.dead_volume_nl, "mL")),
                        )
                    ),
                ),
            ]
        )


def _filling_text(reading: PumpReading) -> str:
    volume, at_s = last_filled(reading), reading.status.committed_at_s
    if volume is None:
        return tr(_COUNTED)
    return (
        said(volume)
        if at_s is None
        else tr("{volume} on {at_s}, as programmed", volume=said(volume), at_s=f"{pump_time(at_s):%Y-%m-%d}")
    )


class MeasuredCard(Card):
    """The measured residual against the expected one.

    Signals:
        changed: What was typed is another.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("2 · What was found"), parent=parent)
        self.setObjectName("refillMeasuredCard")
        self.form = Form("refillMeasuredForm")
        self.measured = QuantityField(Volume, "mL", tr("Measured residual"), "measuredResidual")
        self.filled = QuantityField(Volume, "mL", tr("Volume at the last filling"), "lastFilledVolume")
        self.form.add(tr("Measured residual"), self.measured)
        self._filled_label = self.form.add(tr("Last filled, by the record"), self.filled)
        self.form.finish()
        self._words = small_note()
        self._facts = FactList(tr("Expected against measured"))
        self._facts.setObjectName("refillDifference")
        self.findings: list[FindingCard] = []
        self._reading: PumpReading | None = None
        self._compared: tuple[Volume, Volume] | None = None
        for widget in (self.form, self._words, self._facts):
            self.body.addWidget(widget)
        for field in (self.measured, self.filled):
            field.value_committed.connect(self._on_edit)
            field.validity_changed.connect(self._on_edit)

    def clear(self) -> None:
        """Nothing is measured yet."""
        self.form.clear()
        self._compared = None

    def problem(self) -> str:
        """What is still to be done here; empty if nothing is."""
        if self.measured.value() is None:
            return self.measured.error_text() or tr("enter the measured residual")
        return self.form.message()

    def compared(self) -> tuple[Volume, Volume] | None:
        """Measured residual, and the level that was expected when it was entered; None while it is not known."""
        return self._compared

    def _on_edit(self) -> None:
        self.changed.emit()

    def refresh(self, reading: PumpReading, status: PumpStatus) -> None:
        """Compares with the level that was expected when the residual was entered."""
        self._reading = reading
        counted = last_filled(reading) is None
        self.filled.setVisible(counted)
        self._filled_label.setVisible(counted)
        measured = self.measured.value()
        if not isinstance(measured, Volume):
            self._compared = None
            self.form.say("")
            self._show(None, tr("No amount is filled in: type what the syringe brought out."))
            return
        if self._compared is None or self._compared[0] != measured:
            self._compared = (measured, shown_level(status.reservoir_nl))
        self._compare(reading, measured, self._compared[1])

    def _compare(self, reading: PumpReading, measured: Volume, expected: Volume) -> None:
        typed = self.filled.value()
        filled = last_filled(reading) or (typed if isinstance(typed, Volume) else expected)
        try:
            found = discrepancy(filled, expected, measured, Volume(reading.identity.model.capacity_nl, "mL"))
        except CalculationError as error:
            self.form.say(told(error))
            self._show(None, "")
            return
        self.form.say("")
        self._show(
            found,
            tr(
                "Compared with the {expected} that were calculated when the residual was entered.",
                expected=said(expected),
            ),
        )

    def _show(self, found: Discrepancy | None, note: str) -> None:
        self._words.setText(unbroken(note))
        self._words.setVisible(bool(note))
        error = "" if found is None else self._error(found)
        self._facts.set_facts([] if found is None else [(tr("Difference"), _difference(found)), (tr("Error"), error)])
        for card in self.findings:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.findings = [] if found is None else [_card(each) for each in found.findings] or [_good()]
        for card in self.findings:
            self.body.addWidget(card)

    def _error(self, found: Discrepancy) -> str:
        if found.error_percent is None:
            untold = not self.filled.isHidden() and self.filled.value() is None
            return tr("not known without the last filling") if untold else tr("not known: nothing was programmed since")
        percent = plain_number(abs(found.error_percent), 1)
        if found.error_percent < 0:
            return unbroken(tr("{percent} % less given than programmed since the filling", percent=percent))
        return unbroken(tr("{percent} % more given than programmed since the filling", percent=percent))


def _difference(found: Discrepancy) -> str:
    if not found.difference_nl:
        return tr("none")
    size = said(Volume(abs(found.difference_nl), "mL"))
    if found.difference_nl > 0:
        return unbroken(tr("{size} less than expected", size=size))
    return unbroken(tr("{size} more than expected", size=size))


def _good() -> FindingCard:
    return FindingCard("good", tr("As expected"), tr("Within 2 mL and within the stated accuracy of the pump."))


def _card(found: RefillFinding) -> FindingCard:
    words = tr("{message} Found {found}, limit {limit}.", message=found.message, found=found.value, limit=found.limit)
    heading = tr(_TITLES.get(found.code, phrase("Difference")))
    card = FindingCard("reason", heading, words, tr(found.source))
    # nothing is asked for in writing here, so the card is a warning and does not say that a reason is needed
    card.setAccessibleName(f"{tr('Warning')}: {heading}")
    card.setToolTip(tr("Warning"))
    return card
