"""The cards beside the basal mode: patient boluses, what happens once, reservoir with solution and catheter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from device.achievable import bolus_nl, catheter_nl, dose_given
from device.program import Bridge, Catheter, Component, DeliveryProgram, Demand, OnceBolus, Prime, Segment
from device.quantities import Concentration, DoseRate, Duration, Length, Mass, Volume
from programmer_app.ui.editors.draft_edits import (
    Edit,
    EditError,
    OnceItem,
    add_once,
    made,
    remove_once,
    set_catheter,
    set_demand,
    set_reservoir,
    set_solution,
)
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import count_field, name_field, quantity_field
from programmer_app.ui.editors.folding_card import FoldingCard
from programmer_app.ui.editors.form import DurationField, Form, small_note
from programmer_app.ui.editors.wording import demand_text, hours_and_minutes, once_text, said
from programmer_app.ui.widgets import ExactField, QuietButton, SecondaryButton, label

_HOUR_S = 3_600
_MOST_LOCKOUT_MIN = 30 * 1_440


class DemandCard(FoldingCard):
    """Boluses that the patient may ask for. Turning them on asks for everything; nothing is filled in."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("Patient boluses", "demandCard", parent)
        self._editing = editing
        self.form = Form("demandForm")
        self.dose = quantity_field(Mass, "mg", "Dose of one bolus", "demandDose")
        self.over = quantity_field(Duration, "min", "Each bolus takes", "demandOver")
        self.lockout = DurationField("Lockout after the end of one", least_min=1, most_min=_MOST_LOCKOUT_MIN)
        name_field(self.lockout, "demandLockout")
        self.most = count_field(96, "Most in 24 h", "demandMost")
        self._words = small_note()
        self._words.setObjectName("demandWords")
        self._use = SecondaryButton("Turn on")
        self._use.setObjectName("demandOn")
        self._use.clicked.connect(self._commit)
        self._off = QuietButton("Turn off", icon="close")
        self._off.setObjectName("demandOff")
        self._off.clicked.connect(self._turn_off)
        for text, field in (
            ("Dose", self.dose),
            ("Over", self.over),
            ("Lockout", self.lockout),
            ("Most in 24 h", self.most),
        ):
            self.form.add(text, field)
            field.value_committed.connect(self._on_committed)
        self.form.add_wide(self._words)
        self.form.add_buttons(self._use, self._off)
        self.form.finish()
        self.content.addWidget(self.form)

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
            self._words.setText("Off. Enter all of it to turn them on; nothing is assumed.")
        self._was_on = demand is not None
        self._use.setVisible(demand is None)
        self._off.setVisible(demand is not None)
        self.form.setEnabled(self._editing.editable)

    _was_on = False

    def _in_words(self, demand: Demand, draft: DeliveryProgram) -> str:
        concentration = draft.primary.concentration
        given = dose_given(bolus_nl(demand.dose, concentration), concentration, demand.dose.unit)
        words = f"After a bolus ends the patient waits {hours_and_minutes(demand.lockout)}."
        words += "" if given == demand.dose else f" The pump gives {said(given)} a bolus."
        return words if demand.lockout.amount >= _HOUR_S else f"Less than an hour! {words}"

    def _on_committed(self, _value: object) -> None:
        if self._editing.draft is not None and self._editing.draft.demand is not None:
            self._commit()

    def _commit(self) -> None:
        if missing := self.form.missing():
            self.form.say(f"still to be entered: {missing.lower()}")
            return
        content = {
            "dose": self.dose.value(),
            "over": self.over.value(),
            "lockout": self.lockout.duration(),
            "max_per_24h": self.most.value(),
        }
        self.form.say(self._editing.apply(lambda p: set_demand(p, made(lambda: Demand.model_validate(content)))))

    def _turn_off(self) -> None:
        self.form.say(self._editing.apply(lambda p: set_demand(p, None)))


class OnceCard(FoldingCard):
    """What happens once before the basal mode begins: prime, bridge, bolus, in this order of entry."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("Once, before it starts", "onceCard", parent)
        self._editing = editing
        self._items: list[QWidget] = []
        self.forms: dict[str, Form] = {}
        row = QHBoxLayout()
        row.setSpacing(0)
        for kind, build in (("prime", self._prime_form), ("bridge", self._bridge_form), ("bolus", self._bolus_form)):
            button = QuietButton(f"Add {kind}…")
            button.setObjectName(f"add{kind.capitalize()}")
            button.clicked.connect(getattr(self, f"_ask_{kind}"))
            row.addWidget(button)
            form = build()
            form.hide()
            self.forms[kind] = form
        row.addStretch(1)
        self.content.addLayout(row)
        for form in self.forms.values():
            self.content.addWidget(form)

    # ---- forms ----

    def _prime_form(self) -> Form:
        form = Form("primeForm")
        self.prime_volume = quantity_field(Volume, "mL", "Volume to prime", "primeVolume")
        self._prime_note = small_note()
        form.add("Volume", self.prime_volume)
        form.add_wide(self._prime_note)
        self._finish(form, "prime", self._add_prime)
        return form

    def _bridge_form(self) -> Form:
        form = Form("bridgeForm")
        self.bridge_dose = quantity_field(DoseRate, "mg/day", "Dose of the old solution", "bridgeDose")
        self._bridge_note = small_note()
        form.add("Dose meanwhile", self.bridge_dose)
        form.add_wide(self._bridge_note)
        self._finish(form, "bridge", self._add_bridge)
        return form

    def _bolus_form(self) -> Form:
        form = Form("onceBolusForm")
        self.bolus_dose = quantity_field(Mass, "mg", "Dose of the bolus", "onceBolusDose")
        self.bolus_over = quantity_field(Duration, "min", "The bolus takes", "onceBolusOver")
        form.add("Dose", self.bolus_dose)
        form.add("Over", self.bolus_over)
        self._finish(form, "bolus", self._add_bolus)
        return form

    def _finish(self, form: Form, kind: str, commit: Callable[[], None]) -> None:
        button = SecondaryButton(f"Add {kind}")
        button.setObjectName(f"{kind}Add")
        button.clicked.connect(commit)
        leave = QuietButton("Cancel")
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
        self.set_summary("; ".join(once_text(item) for item in draft.once) or "nothing")
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
        gone.setAccessibleName(f"Remove {item.kind}")
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
            self._prime_note.setText(f"tubing {tubing} + catheter {catheter} = {whole}")
        self._open("prime")

    def _ask_bridge(self) -> None:
        old = self._old_solution()
        parts = ", ".join(f"{self._editing.model.library.tall_man(c.drug)} {c.concentration}" for c in old)
        self._bridge_note.setText(
            f"Tubing and catheter hold what runs now: {parts}."
            if old
            else "The pump runs nothing that could be bridged."
        )
        self._open("bridge")

    def _ask_bolus(self) -> None:
        self._open("bolus")

    def _open(self, kind: str) -> None:
        self._close_forms()
        self.forms[kind].show()

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
            self.forms["bridge"].say("there is no old solution: the pump runs nothing")
            return
        self._add("bridge", {"dose": self.bridge_dose.value(), "old_solution": self._old_solution()}, Bridge)

    def _add_bolus(self) -> None:
        self._add("bolus", {"dose": self.bolus_dose.value(), "over": self.bolus_over.value()}, OnceBolus)

    def _add(self, kind: str, content: dict[str, object], of: type[Prime | Bridge | OnceBolus]) -> None:
        form = self.forms[kind]
        if missing := form.missing():
            form.say(f"still to be entered: {missing.lower()}")
            return
        message = self._editing.apply(lambda p: add_once(p, made(lambda: of.model_validate(content))))
        form.say(message)
        if not message:
            self._close_forms()

    def _remove(self) -> None:
        number = self.sender().property("number")
        if isinstance(number, int):
            self._editing.apply(lambda p: remove_once(p, number))


class ReservoirCard(FoldingCard):
    """Reservoir, low alarm, concentrations and catheter."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("Reservoir and catheter", "reservoirCard", parent)
        self._editing = editing
        self.form = Form("reservoirForm")
        self.volume = quantity_field(Volume, "mL", "Reservoir volume at the start", "reservoirVolume")
        self.low_alarm = quantity_field(Volume, "mL", "Low-reservoir alarm at", "lowAlarm")
        self.volume.value_committed.connect(self._commit_reservoir)
        self.low_alarm.value_committed.connect(self._commit_reservoir)
        self.form.add("Reservoir", self.volume)
        self.form.add("Low alarm at", self.low_alarm)
        self.form.finish()
        self.content.addWidget(self.form)
        self._parts = Form("solutionForm")
        self._shape: tuple[str, ...] = ()
        self._concentrations: list[ExactField] = []
        self._segments: list[tuple[ExactField, ExactField]] = []
        self._volume_note = small_note()
        self.content.addWidget(self._volume_note)

    def refresh(self) -> None:
        """Shows the draft."""
        draft = self._editing.draft
        if draft is None:
            return
        inner = Volume(catheter_nl(draft.catheter), "mL")
        reservoir = draft.reservoir
        self.set_summary(f"{said(reservoir.volume)}, alarm at {said(reservoir.low_alarm)}; catheter {inner}")
        self.volume.set_value(reservoir.volume)
        self.low_alarm.set_value(reservoir.low_alarm)
        self._build_parts(draft)
        for field, component in zip(self._concentrations, draft.solution, strict=True):
            field.set_value(component.concentration)
        for (length, per_cm), segment in zip(self._segments, draft.catheter.segments, strict=True):
            length.set_value(segment.length)
            per_cm.set_value(segment.volume_per_cm)
        self._volume_note.setText(f"Inner volume of the catheter {inner}.")
        self._inside.setEnabled(self._editing.editable)

    def _build_parts(self, draft: DeliveryProgram) -> None:
        """Fields for each drug and each segment, made anew only where these are others."""
        shape = (*(c.drug for c in draft.solution), "|", *(s.name for s in draft.catheter.segments))
        if shape == self._shape:
            return
        self._shape = shape
        self.content.removeWidget(self._parts)
        self._parts.hide()
        self._parts.deleteLater()
        form = self._parts = Form("solutionForm")
        self._concentrations, self._segments = [], []
        for number, component in enumerate(draft.solution):
            name = self._editing.model.library.tall_man(component.drug)
            unit = component.concentration.unit
            field = quantity_field(Concentration, unit, f"Concentration of {name}", f"concentration{number}")
            field.value_committed.connect(self._commit_solution)
            form.add(name, field)
            self._concentrations.append(field)
        for number, segment in enumerate(draft.catheter.segments):
            length = quantity_field(Length, "cm", f"Length of {segment.name}", f"segmentLength{number}")
            per_cm = quantity_field(Volume, "mcL", f"Volume per cm of {segment.name}", f"segmentVolume{number}")
            for field, text in ((length, f"Catheter, {segment.name}"), (per_cm, "per cm")):
                field.value_committed.connect(self._commit_catheter)
                form.add(text, field)
            self._segments.append((length, per_cm))
        form.finish()
        self.content.insertWidget(1, form)

    def _commit_reservoir(self, _value: object) -> None:
        volume, low_alarm, pump = self.volume.value(), self.low_alarm.value(), self._editing.pump
        if not (isinstance(volume, Volume) and isinstance(low_alarm, Volume) and pump is not None):
            return
        capacity = Volume(pump.capacity_nl, "mL")
        if volume > capacity:
            self.form.say(f"{said(volume)} does not fit: this pump holds {capacity}")
            return
        self.form.say(self._editing.apply(lambda p: set_reservoir(p, volume, low_alarm)))

    def _commit_solution(self, _value: object) -> None:
        draft = self._editing.draft
        values = [field.value() for field in self._concentrations]
        if draft is None or not all(isinstance(value, Concentration) for value in values):
            return
        names = [component.drug for component in draft.solution]

        def change(program: DeliveryProgram) -> Edit:
            parts = [{"drug": d, "concentration": c} for d, c in zip(names, values, strict=True)]
            return set_solution(program, made(lambda: tuple(Component.model_validate(part) for part in parts)))

        self._say(self._editing.apply(change))

    def _commit_catheter(self, _value: object) -> None:
        draft = self._editing.draft
        if draft is None:
            return
        parts = [
            {"name": segment.name, "length": length.value(), "volume_per_cm": per_cm.value()}
            for segment, (length, per_cm) in zip(draft.catheter.segments, self._segments, strict=True)
        ]
        if any(value is None for part in parts for value in part.values()):
            return
        self._say(self._editing.apply(lambda p: set_catheter(p, _catheter(parts))))

    def _say(self, message: str) -> None:
        self._parts.say(message)


def _catheter(parts: list[dict[str, object]]) -> Catheter:
    """A catheter of entered parts.

    Raises:
        EditError: If a part cannot be.
    """
    if not parts:
        raise EditError("a catheter has at least one segment")
    return made(lambda: Catheter(segments=tuple(Segment.model_validate(part) for part in parts)))
