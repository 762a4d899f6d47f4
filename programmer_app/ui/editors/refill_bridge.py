"""The card of a changed solution: bridge at the old dose, at the new dose, or none, with what that means.

The choice is compulsory and has no default. No bridge needs words, which become the reason of the finding in the
review.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from device.program import Component, DeliveryProgram
from device.pump import PumpModel
from device.quantities import DoseRate
from programmer_app.therapy.bridging import bridge_consequence, waiver_words
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.editors.refill_choice import ChoiceList
from programmer_app.ui.editors.refill_edit import bridge_size, bridged_part, old_dose, tubing_source
from programmer_app.ui.editors.wording import hours_and_minutes, meanwhile_words, said
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, FactList, FindingCard, Severity, unbroken
from programmer_app.ui.widgets.entry_field import StrictLineEdit

OLD: Final = "old"
NEW: Final = "new"
NONE: Final = "none"
WAIVED_CODE: Final = "solution-changed-without-bridge"
"""The finding that the words of a waiver answer."""

_MOST_CHARACTERS: Final = 400


class BridgeCard(Card):
    """How the old solution leaves tubing and catheter.

    Signals:
        changed: What was chosen or typed is another.
    """

    changed = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bridge"), parent=parent)
        self.setObjectName("refillBridgeCard")
        self._model = model
        self._old_dose: DoseRate | None = None
        self._what = small_note()
        self.choice = ChoiceList(
            ((OLD, tr("Bridge at the old dose")), (NEW, tr("Bridge at the new dose")), (NONE, tr("No bridge"))),
            tr("Bridge"),
            "refillBridge",
        )
        self.form = Form("refillBridgeForm")
        self.dose = QuantityField(DoseRate, "mg/day", tr("New dose during the bridge"), "refillBridgeDose")
        self._dose_label = self.form.add(tr("Dose meanwhile"), self.dose)
        self.reason = StrictLineEdit()
        self.reason.setObjectName("refillWaiverReason")
        self.reason.setAccessibleName(tr("Why no bridge is needed"))
        self.reason.setMaxLength(_MOST_CHARACTERS)
        self._reason_label = self.form.add(tr("Why none is needed"), self.reason)
        self.form.finish()
        self.consequence = FindingCard("note", tr("Without a bridge"), "")
        self.consequence.setObjectName("refillConsequence")
        self._volumes = FactList(tr("Volumes that a bridge moves"))
        self._volumes.setObjectName("refillBridgeVolumes")
        for widget in (self._what, self.choice, self.form, self.consequence, self._volumes):
            self.body.addWidget(widget)
        self.choice.chosen.connect(self._on_edit)
        self.reason.textChanged.connect(self._on_edit)
        self.dose.value_committed.connect(self._on_edit)
        self.dose.validity_changed.connect(self._on_edit)

    def clear(self) -> None:
        """Nothing is chosen or typed."""
        self.choice.clear()
        self.form.clear()
        self.reason.clear()

    def _on_edit(self) -> None:
        self.changed.emit()

    def bridge_dose(self) -> DoseRate | None:
        """Dose of the old solution during the bridge; None for no bridge, or while it is not known."""
        if self.choice.value() == OLD:
            return self._old_dose
        dose = self.dose.value()
        return dose if self.choice.value() == NEW and isinstance(dose, DoseRate) and dose.amount else None

    def waiver(self) -> str:
        """Why no bridge is needed, in words; empty where there is one, or none were written."""
        return self.reason.text().strip() if self.choice.value() == NONE else ""

    def problem(self) -> str:
        """What is still to be done here; empty if nothing is."""
        choice = self.choice.value()
        if not choice:
            return tr("choose how the old solution is bridged, or that it is not")
        if choice == NONE:
            return "" if self.waiver() else tr("write why no bridge is needed")
        if self.bridge_dose() is not None:
            return ""
        if choice == OLD:
            return tr("the pump gives none of this drug now: choose the new dose, or no bridge")
        return self.dose.error_text() or tr("enter the dose during the bridge, above 0")

    def take_running(self, running: DeliveryProgram, solution: tuple[Component, ...], pump: PumpModel) -> None:
        """What is bridged: the running solution, and at which dose it runs."""
        library = self._model.library
        part = bridged_part(running, solution)
        name = library.tall_man(part.drug)
        self._old_dose = old_dose(running, part.drug, pump, library)
        amount = tr("none") if self._old_dose is None else said(self._old_dose)
        self.choice.set_text(OLD, tr("Bridge at the old dose, {amount} of {name}", amount=amount, name=name))
        self.choice.set_text(NEW, tr("Bridge at the new dose of {name}", name=name))
        self.dose.set_unit(f"{library.unit_of(part.drug, part.concentration)}/day")
        parts = ", ".join(f"{library.tall_man(each.drug)} {said(each.concentration)}" for each in running.solution)
        rest = tr("A bridge gives it at this dose until the new solution has reached the tip.")
        self._what.setText(unbroken(tr("Tubing and catheter still hold {parts}. {rest}", parts=parts, rest=rest)))

    def refresh(self, running: DeliveryProgram, proposed: DeliveryProgram, pump: PumpModel) -> None:
        """Shows what the choice means.

        Args:
            running: What the pump runs.
            proposed: The draft that would be made, with the bridge if one is chosen.
            pump: The model.
        """
        choice = self.choice.value()
        for widget, belongs_to in (
            (self.dose, NEW),
            (self._dose_label, NEW),
            (self.reason, NONE),
            (self._reason_label, NONE),
        ):
            widget.setVisible(choice == belongs_to)
        self.form.setVisible(choice in (NEW, NONE))
        library = self._model.library
        found = bridge_consequence(running, proposed, pump, library)
        self.consequence.setVisible(found is not None and choice in ("", NONE))
        if found is not None:
            severity: Severity = "reason" if choice == NONE else "note"
            self.consequence.set_finding(severity, tr("Without a bridge"), tr(waiver_words(found, library)))
        self._show_volumes(running, proposed, pump)

    def _show_volumes(self, running: DeliveryProgram, proposed: DeliveryProgram, pump: PumpModel) -> None:
        size = bridge_size(proposed, pump)
        facts = [
            (
                tr("Bridge"),
                tr(
                    "{whole}: tubing {tubing}, catheter {catheter}",
                    whole=said(size.whole),
                    tubing=said(size.tubing),
                    catheter=said(size.catheter),
                ),
            )
        ]
        if size.lasts is not None:
            facts.append((tr("It lasts"), hours_and_minutes(size.lasts)))
        if (dose := self.bridge_dose()) is not None:
            of = bridged_part(running, proposed.solution)
            words = meanwhile_words(dose, of, running.solution, size.whole, self._model.library)
            which = tr("old") if self.choice.value() == OLD else tr("new")
            facts.append(
                (tr("Meanwhile"), tr("The old solution at the {which} dose. {words}", which=which, words=words))
            )
        facts += [
            (
                tr("Catheter"),
                tr("{catheter}, lengths times volume per cm in the pump's program", catheter=said(size.catheter)),
            ),
            (tr("Tubing, bridge"), f"{said(size.tubing)}: {tubing_source(pump, 'bridge_tubing_nl')}"),
            (
                tr("Tubing, prime"),
                tr(
                    "{prime_tubing}, none is given here: {tubing_source}",
                    prime_tubing=said(size.prime_tubing),
                    tubing_source=tubing_source(pump, "prime_tubing_nl"),
                ),
            ),
        ]
        self._volumes.set_facts([(name, unbroken(text)) for name, text in facts])
