"""The card of what happens once before the basal mode begins: prime, bridge, bolus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from device.achievable import catheter_nl
from device.program import Bridge, Component, OnceBolus, Prime
from device.quantities import DoseRate, Duration, Mass, Volume
from device.wording import phrase
from programmer_app.ui.editors.draft_edits import (
    ONCE_NAMES,
    OnceItem,
    add_once,
    made,
    remove_once,
)
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import QuantityField
from programmer_app.ui.editors.folding_card import FoldingCard
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.editors.refill_edit import bridge_size, bridged_part, tubing_source
from programmer_app.ui.editors.wording import meanwhile_words, once_text, said
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import QuietButton, SecondaryButton, label, unbroken
from programmer_app.ui.widgets.flow_row import FlowRow

_ADD_ASK: Final = {
    "prime": phrase("Add prime…"),
    "bridge": phrase("Add bridge…"),
    "bolus": phrase("Add bolus…"),
}
_ADD: Final = {"prime": phrase("Add prime"), "bridge": phrase("Add bridge"), "bolus": phrase("Add bolus")}


class OnceCard(FoldingCard):
    """What happens once before the basal mode begins: prime, bridge, bolus, in this order of entry."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Once, before it starts"), "onceCard", parent)
        self._editing = editing
        self._items: list[QWidget] = []
        self._bridge_parts = ""
        self.forms: dict[str, Form] = {}
        row = FlowRow(gap_px=0)
        for kind, build in (("prime", self._prime_form), ("bridge", self._bridge_form), ("bolus", self._bolus_form)):
            button = QuietButton(tr(_ADD_ASK[kind]))
            button.setObjectName(f"add{kind.capitalize()}")
            button.clicked.connect(getattr(self, f"_ask_{kind}"))
            row.addWidget(button)
            form = build()
            form.hide()
            form.asks = True
            form.entry_changed.connect(self.entry_changed)
            self.forms[kind] = form
        self.content.addLayout(row)
        for form in self.forms.values():
            self.content.addWidget(form)

    # ---- forms ----

    def _prime_form(self) -> Form:
        form = Form("primeForm")
        self.prime_volume = QuantityField(Volume, "mL", tr("Volume to prime"), "primeVolume")
        self._prime_note = small_note()
        form.add(tr("Volume"), self.prime_volume)
        form.add_wide(self._prime_note)
        self._finish(form, "prime", self._add_prime)
        return form

    def _bridge_form(self) -> Form:
        form = Form("bridgeForm")
        self.bridge_dose = QuantityField(DoseRate, "mg/day", tr("Dose of the old solution"), "bridgeDose")
        self._bridge_note = small_note()
        form.add(tr("Dose meanwhile"), self.bridge_dose)
        form.add_wide(self._bridge_note)
        form.entry_changed.connect(self._say_bridge)
        self._finish(form, "bridge", self._add_bridge)
        return form

    def _bolus_form(self) -> Form:
        form = Form("onceBolusForm")
        self.bolus_dose = QuantityField(Mass, "mg", tr("Dose of the bolus"), "onceBolusDose")
        self.bolus_over = QuantityField(Duration, "min", tr("The bolus takes"), "onceBolusOver")
        form.add(tr("Dose"), self.bolus_dose)
        form.add(tr("Over"), self.bolus_over)
        self._finish(form, "bolus", self._add_bolus)
        return form

    def _finish(self, form: Form, kind: str, commit: Callable[[], None]) -> None:
        button = SecondaryButton(tr(_ADD[kind]))
        button.setObjectName(f"{kind}Add")
        button.clicked.connect(commit)
        leave = QuietButton(tr("Cancel"))
        leave.setObjectName(f"{kind}Cancel")
        leave.clicked.connect(self._close_forms)
        form.add_buttons(button, leave)
        form.finish()

    # ---- showing ----

    def refresh(self) -> None:
        """Shows the draft."""
        draft = self._editing.draft
        if draft is None:
            return
        self.set_summary("; ".join(once_text(item) for item in draft.once) or tr("nothing"))
        for widget in self._items:
            self.content.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._items = [self._item_row(number, item) for number, item in enumerate(draft.once)]
        for number, widget in enumerate(self._items):
            self.content.insertWidget(number, widget)
        unit = self._editing.mass_unit
        self.bridge_dose.set_unit(f"{unit}/day")
        self.bolus_dose.set_unit(unit)

    def _item_row(self, number: int, item: OnceItem) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(f"{number + 1}. {once_text(item)}", wrap=True), 1)
        gone = QuietButton("", icon="delete")
        gone.setObjectName(f"onceRemove{number}")
        gone.setAccessibleName(tr("Remove {kind}", kind=ONCE_NAMES[item.kind]))
        gone.setProperty("number", number)
        gone.clicked.connect(self._remove)
        row.addWidget(gone)
        return holder

    # ---- acting ----

    def _ask_prime(self) -> None:
        draft, pump = self._editing.draft, self._editing.pump
        if draft is not None and pump is not None:
            tubing, catheter = Volume(pump.prime_tubing_nl, "mL"), Volume(catheter_nl(draft.catheter), "mL")
            whole = Volume(tubing.amount + catheter.amount, "mL")
            source = tubing_source(pump, "prime_tubing_nl")
            words = tr(
                "Tubing {tubing} + catheter {catheter} = {whole}. Tubing: {source}; catheter: lengths "
                "times volume per cm of this program. What goes beyond is a bolus to the patient.",
                tubing=tubing,
                catheter=catheter,
                whole=whole,
                source=source,
            )
            self._prime_note.setText(unbroken(words))
        self._open("prime")

    def _ask_bridge(self) -> None:
        old = self._old_solution()
        parts = ", ".join(f"{self._editing.model.library.tall_man(c.drug)} {c.concentration}" for c in old)
        self._bridge_parts = tr("Tubing and catheter hold what runs now: {parts}.", parts=parts) if old else ""
        self._say_bridge()
        self._open("bridge")

    def _say_bridge(self) -> None:
        """What a bridge at the typed dose means: which dose runs meanwhile, of each drug, and for how long."""
        draft, pump, dose = self._editing.draft, self._editing.pump, self.bridge_dose.value()
        running = self._editing.model.running
        if not self._bridge_parts or draft is None or pump is None or running is None:
            self._bridge_note.setText(tr("The pump runs nothing that could be bridged."))
            return
        size, source = bridge_size(draft, pump), tubing_source(pump, "bridge_tubing_nl")
        moves = tr(
            "A bridge moves {whole}: tubing {tubing} ({source}), catheter ",
            whole=said(size.whole),
            tubing=said(size.tubing),
            source=source,
        )
        words = [
            self._bridge_parts,
            tr(
                "{moves}{catheter} (lengths times volume per cm of this program).",
                moves=moves,
                catheter=said(size.catheter),
            ),
        ]
        if isinstance(dose, DoseRate) and dose.amount:
            of = bridged_part(running, draft.solution)
            words.append(meanwhile_words(dose, of, running.solution, size.whole, self._editing.model.library))
        words.append(tr("Meanwhile this old dose runs; the proposed dose begins when the bridge has ended."))
        self._bridge_note.setText(unbroken(" ".join(words)))

    def _ask_bolus(self) -> None:
        self._open("bolus")

    def _open(self, kind: str) -> None:
        self._close_forms()
        self.forms[kind].show()
        first = {"prime": self.prime_volume, "bridge": self.bridge_dose, "bolus": self.bolus_dose}[kind]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_forms(self) -> None:
        for form in self.forms.values():
            form.clear()
            form.hide()

    def _old_solution(self) -> tuple[Component, ...]:
        running = self._editing.model.running
        return () if running is None else running.solution

    def _add_prime(self) -> None:
        self._add("prime", {"volume": self.prime_volume.value()}, Prime)

    def _add_bridge(self) -> None:
        if not self._old_solution():
            self.forms["bridge"].say(tr("there is no old solution: the pump runs nothing"))
            return
        self._add("bridge", {"dose": self.bridge_dose.value(), "old_solution": self._old_solution()}, Bridge)

    def _add_bolus(self) -> None:
        self._add("bolus", {"dose": self.bolus_dose.value(), "over": self.bolus_over.value()}, OnceBolus)

    def _add(self, kind: str, content: dict[str, object], of: type[Prime | Bridge | OnceBolus]) -> None:
        form = self.forms[kind]
        if missing := form.missing():
            form.say(tr("still to be entered: {missing}", missing=missing.lower()))
            return
        message = self._editing.apply(lambda p: add_once(p, made(lambda: of.model_validate(content))))
        form.say(message)
        if not message:
            self._close_forms()

    def _remove(self) -> None:
        number = self.sender().property("number")
        if isinstance(number, int):
            self._editing.apply(lambda p: remove_once(p, number))
