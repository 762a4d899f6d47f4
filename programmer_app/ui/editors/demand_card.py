"""The card of the boluses that the patient may ask for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from device.achievable import bolus_nl, dose_given
from device.program import DeliveryProgram, Demand
from device.quantities import Duration, Mass
from programmer_app.ui.editors.draft_edits import (
    made,
    set_demand,
)
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import QuantityField, count_field, name_field
from programmer_app.ui.editors.folding_card import FoldingCard
from programmer_app.ui.editors.form import DurationField, Form, small_note
from programmer_app.ui.editors.wording import demand_text, hours_and_minutes, said
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import QuietButton, SecondaryButton

_HOUR_S = 3_600
_MOST_LOCKOUT_MIN = 30 * 1_440


class DemandCard(FoldingCard):
    """Boluses that the patient may ask for. Turning them on asks for everything; nothing is filled in."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Patient boluses"), "demandCard", parent)
        self._editing = editing
        self.form = Form("demandForm")
        self.dose = QuantityField(Mass, "mg", tr("Dose of one bolus"), "demandDose")
        self.over = QuantityField(Duration, "min", tr("Each bolus takes"), "demandOver")
        self.lockout = DurationField(tr("Lockout after the end of one"), least_min=1, most_min=_MOST_LOCKOUT_MIN)
        name_field(self.lockout, "demandLockout")
        self.most = count_field(96, tr("Most in 24 h"), "demandMost")
        self._words = small_note()
        self._words.setObjectName("demandWords")
        self._use = SecondaryButton(tr("Turn on"))
        self._use.setObjectName("demandOn")
        self._use.clicked.connect(self._commit)
        self._off = QuietButton(tr("Turn off"), icon="close")
        self._off.setObjectName("demandOff")
        self._off.clicked.connect(self._turn_off)
        for text, field in (
            (tr("Dose"), self.dose),
            (tr("Over"), self.over),
            (tr("Lockout"), self.lockout),
            (tr("Most in 24 h"), self.most),
        ):
            self.form.add(text, field)
            field.value_committed.connect(self._on_committed)
            field.commit_after_pause()
        self.form.add_wide(self._words)
        self.form.add_buttons(self._use, self._off)
        self.form.finish()
        self.content.addWidget(self.form)
        self.form.entry_changed.connect(self.entry_changed)

    def refresh(self) -> None:
        """Shows the draft."""
        draft = self._editing.draft
        if draft is None:
            return
        demand = draft.demand
        self.set_summary(demand_text(demand))
        self.dose.set_unit(self._editing.mass_unit)
        if demand is not None:
            self.dose.set_value(demand.dose)
            self.over.set_value(demand.over)
            self.lockout.show_duration(demand.lockout)
            self.most.set_value(demand.max_per_24h)
            self._words.setText(self._in_words(demand, draft))
            self.form.say("")
        elif self._was_on:
            self.form.clear()
        if demand is None:
            self._words.setText(tr("Off. Enter all of it to turn them on; nothing is assumed."))
        self._was_on = demand is not None
        self.form.asks = demand is None
        self._show_button(on=demand is not None)
        self.form.setEnabled(self._editing.editable)

    _was_on = False

    def _show_button(self, *, on: bool) -> None:
        """The one that helps now. The focus of the one that goes is for the first field."""
        goes, comes = (self._use, self._off) if on else (self._off, self._use)
        if goes.hasFocus():
            self.dose.setFocus(Qt.FocusReason.OtherFocusReason)
        goes.hide()
        comes.show()

    def _in_words(self, demand: Demand, draft: DeliveryProgram) -> str:
        concentration = draft.primary.concentration
        given = dose_given(bolus_nl(demand.dose, concentration), concentration, demand.dose.unit)
        words = tr("After a bolus ends the patient waits {lockout}.", lockout=hours_and_minutes(demand.lockout))
        words += "" if given == demand.dose else tr(" The pump gives {given} a bolus.", given=said(given))
        return words if demand.lockout.amount >= _HOUR_S else tr("Less than an hour! {words}", words=words)

    def _on_committed(self, _value: object) -> None:
        if self._editing.draft is not None and self._editing.draft.demand is not None:
            self._commit()

    def _commit(self) -> None:
        if missing := self.form.missing():
            self.form.say(tr("still to be entered: {missing}", missing=missing.lower()))
            return
        content = {
            "dose": self.dose.value(),
            "over": self.over.value(),
            "lockout": self.lockout.duration(),
            "max_per_24h": self.most.value(),
        }
        self.form.refuse(self._editing.apply(lambda p: set_demand(p, made(lambda: Demand.model_validate(content)))))

    def _turn_off(self) -> None:
        self.form.say(self._editing.apply(lambda p: set_demand(p, None)))
