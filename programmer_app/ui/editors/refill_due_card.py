"""The last cards of a refill: when the next one is due and what governs that, and what is watched afterwards."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from device.clock import pump_time
from device.program import Component, DeliveryProgram
from device.pump import PumpModel
from device.wording import phrase
from programmer_app.therapy.due import DueGoverns, Keeps, ProgramDue, program_due
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.refill_care import observation_after_refill
from programmer_app.therapy.schedule import UndrawableError
from programmer_app.ui import fonts
from programmer_app.ui.editors.fields import date_of, name_field
from programmer_app.ui.editors.form import Form, has_text, small_note
from programmer_app.ui.editors.plot_data import axis_from, draft_curves
from programmer_app.ui.editors.refill_checklist import AFTER
from programmer_app.ui.editors.refill_choice import ChoiceList
from programmer_app.ui.editors.wording import said
from programmer_app.ui.translation import localized, tr
from programmer_app.ui.widgets import Card, ExactField, FactList, label, unbroken

FIRST: Final = "first"
LATER: Final = "later"
_GOVERNS: Final[dict[DueGoverns, str]] = {
    "volume": phrase("by volume: the low-reservoir alarm"),
    "volume_at_most": phrase("by volume, if every patient bolus is used"),
    "stability": phrase("by the solution: it keeps no longer"),
    "battery": phrase("by the battery"),
}


def asks_first_fill(solution: tuple[Component, ...], library: DrugLibrary) -> bool:
    """Whether the library knows a drug that keeps otherwise in the first fill of a new pump."""
    drugs = (library.get(part.drug) for part in solution)
    return any(figure.fill != "any" for drug in drugs if drug is not None for figure in drug.stability)


class DueCard(Card):
    """The earliest of volume, volume with every bolus, stability, and battery.

    Signals:
        changed: First or later fill was chosen.
    """

    changed = Signal()

    def __init__(self, library: DrugLibrary, parent: QWidget | None = None) -> None:
        super().__init__(tr("5 · Next refill"), parent=parent)
        self.setObjectName("refillDueCard")
        self._library = library
        self._asks = False
        self.due: ProgramDue | None = None
        self.choice = ChoiceList(
            ((FIRST, tr("First fill of a new pump")), (LATER, tr("A later fill"))),
            tr("Which fill this is"),
            "refillFill",
        )
        self.choice.chosen.connect(self.changed)
        self._date = label(font=fonts.bold(fonts.DOSE_PX))
        self._date.setObjectName("refillDueDate")
        self._governs = small_note()
        self._governs.setObjectName("refillDueGoverns")
        self._facts = FactList(tr("Dates that the next refill hangs on"))
        self._facts.setObjectName("refillDueFacts")
        self.form = Form("refillBatteryForm")
        self.battery = ExactField(date_of, str, "", tr("Pump to be replaced by, from the implant record"))
        self.battery.set_placeholder(tr("YYYY-MM-DD, or empty"))
        name_field(self.battery, "refillReplaceBy")
        self.form.add(tr("Replace pump by"), self.battery)
        self.form.finish()
        for edit in self.battery.findChildren(QLineEdit):
            edit.textChanged.connect(self.changed)
        for widget in (self.choice, self._date, self._governs, self._facts, self.form):
            self.body.addWidget(widget)
        self.choice.hide()

    def clear(self) -> None:
        """Nothing is chosen or typed."""
        self.choice.clear()
        self.form.clear()

    def is_first_fill(self) -> bool:
        """Whether it was said to be the first fill of a new pump; False where nothing hangs on it."""
        return self._asks and self.choice.value() == FIRST

    def problem(self) -> str:
        """What is still to be done here; empty if nothing is."""
        if self._asks and not self.choice.value():
            return tr("choose first or later fill")
        unread = has_text(self.battery) and not isinstance(self.battery.value(), date)
        return tr("date of replacement: {value}", value=self.battery.error_text() or "year-month-day") if unread else ""

    def show_none(self) -> None:
        """The filling is not known yet."""
        self.due = None
        self._asks = False
        self.choice.hide()
        self._date.hide()
        self._governs.setText(tr("Follows from the new filling."))
        self._facts.set_facts([])

    def show_due(self, proposed: DeliveryProgram, running: DeliveryProgram, pump: PumpModel, clock_s: int) -> None:
        """Shows the dates of a program that begins at `clock_s`."""
        self.due = None
        self._asks = asks_first_fill(proposed.solution, self._library)
        self.choice.setVisible(self._asks)
        try:
            curves = draft_curves(proposed, pump, self._library, running, axis_from(clock_s, 24.0))
        except UndrawableError as error:
            self._date.hide()
            self._governs.setText(tr("No date: {error}", error=error))
            self._facts.set_facts([])
            return
        filled_on = pump_time(clock_s).date()
        # while it is not known which fill this is, the one that keeps less counts
        first = self._asks and self.choice.value() != LATER
        by = self.battery.value()
        self.due = due = program_due(
            curves, self._library, filled_on, first_fill=first, battery_on=by if isinstance(by, date) else None
        )
        self._date.setVisible(due.due is not None)
        self._date.setText("" if due.due is None else due.due.isoformat())
        self._governs.setText(
            tr("Nothing limits it within 100 years.")
            if due.due is None or due.governed_by is None
            else tr("{days} whole days · {governs}", days=(due.due - filled_on).days, governs=_GOVERNS[due.governed_by])
        )
        self._facts.set_facts([(name, unbroken(text)) for name, text in self._lines(due, proposed, filled_on)])

    def _lines(self, due: ProgramDue, proposed: DeliveryProgram, filled_on: date) -> list[tuple[str, str]]:
        low = said(proposed.reservoir.low_alarm)
        lines = [(tr("By volume"), tr("{dated}, down to {low}", dated=_dated(due.volume_on, filled_on), low=low))]
        if proposed.demand is not None:
            lines.append((tr("With all boluses"), _dated(due.volume_at_most_on, filled_on)))
        lines.append((tr("Solution keeps"), self._keeps(due, filled_on)))
        if due.battery_on is not None:
            lines.append((tr("Battery"), _dated(due.battery_on, filled_on)))
        return lines

    def _keeps(self, due: ProgramDue, filled_on: date) -> str:
        keeps = due.keeps
        if keeps.figure is None or keeps.drug is None:
            return tr("The drug library holds no figure for {names}; ask the pharmacy.", names=self._names(keeps))
        figure = keeps.figure
        text = (
            f"{_dated(due.stability_on, filled_on)}: {self._library.tall_man(keeps.drug)}, {figure.condition} "
            f"({figure.source}; {figure.status})."
        )
        if not keeps.without:
            return text
        return tr(
            "{words} No figure for just this solution: {names}; it may keep less.", words=text, names=self._names(keeps)
        )

    def _names(self, keeps: Keeps) -> str:
        return ", ".join(self._library.tall_man(drug) for drug in keeps.without)


def _dated(day: date | None, filled_on: date) -> str:
    return tr("not within 100 years") if day is None else f"{day.isoformat()}, {(day - filled_on).days} d"


class AfterCard(Card):
    """How long the patient is watched, and what is given in writing."""

    def __init__(self, library: DrugLibrary, parent: QWidget | None = None) -> None:
        super().__init__(tr("After the refill"), parent=parent)
        self.setObjectName("refillAfterCard")
        self._library = library
        self._drugs: tuple[str, ...] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)

    def show_drugs(self, drugs: tuple[str, ...]) -> None:
        """What the library says of each drug, and the steps that follow the programming."""
        if drugs == self._drugs:
            return
        self._drugs = drugs
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for step in AFTER:
            self._lines.addWidget(label(unbroken(" ".join((tr(step.text), tr(step.warning))).strip()), wrap=True))
        for found in observation_after_refill(drugs, self._library):
            source = f" {found.source}." if found.source else ""
            said = f"{found.drug}: {localized(found.text)}{source}"
            self._lines.addWidget(label(unbroken(said), secondary=True, wrap=True))
