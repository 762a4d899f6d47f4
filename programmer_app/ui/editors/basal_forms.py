"""Forms of the modes without steps: simple continuous, periodic bolus, minimum rate.

A form also asks for what a switch of mode cannot take over. Nothing is filled in then: no dose stands in by itself.
"""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from device.achievable import bolus_nl, dose_given, flow_nl_per_h
from device.program import PeriodicBolus, SimpleContinuous
from device.quantities import DoseRate, Duration, Mass
from programmer_app.ui.editors.draft_edits import EditError, made
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import QuantityField, name_field
from programmer_app.ui.editors.form import DurationField, Form, small_note
from programmer_app.ui.editors.mode_edits import MODE_NAMES, Mode, set_periodic, set_simple_dose, to_flex, to_simple
from programmer_app.ui.editors.mode_edits import to_weekly as to_week
from programmer_app.ui.editors.snapping import range_problem
from programmer_app.ui.editors.wording import derived, hours_and_minutes, said
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import PrimaryButton, QuietButton, SecondaryButton, SegmentedControl, TimeField

_HOUR_S = 3_600


class SimpleForm(Form):
    """The dose of a day, with the flow that gives it."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("simpleForm", parent)
        self._editing = editing
        self.dose = QuantityField(DoseRate, "mg/day", tr("Dose per day"), "simpleDose")
        self.dose.value_committed.connect(self._commit)
        self.dose.commit_after_pause()
        self._flow = small_note()
        self._flow.setObjectName("simpleFlow")
        self.add(tr("Dose"), self.dose)
        self.add_wide(self._flow)
        self.finish()

    def refresh(self) -> None:
        """Shows the draft."""
        draft = self._editing.draft
        if draft is None or not isinstance(draft.basal, SimpleContinuous):
            return
        dose = draft.basal.dose
        self.dose.set_unit(f"{self._editing.mass_unit}/day")
        self.dose.set_value(dose)
        self.say("")
        self._flow.setText(flow_text(dose, self._editing))
        self.setEnabled(self._editing.editable)

    def _commit(self, dose: object) -> None:
        if isinstance(dose, DoseRate):
            problem = _dose_problem(dose, self._editing)
            self.refuse(problem or self._editing.apply(lambda p: set_simple_dose(p, dose)))


class AskDoseForm(Form):
    """Asks for a daily dose where the mode before has none.

    Signals:
        ended: It was entered or given up.
    """

    ended = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("askDoseForm", parent)
        self._editing = editing
        self._mode: Mode = "simple"
        self._note = small_note()
        self.dose = QuantityField(DoseRate, "mg/day", tr("Daily dose"), "askDose")
        use = SecondaryButton(tr("Use this dose"))
        use.setObjectName("askDoseUse")
        use.clicked.connect(self._use)
        leave = QuietButton(tr("Cancel"))
        leave.setObjectName("askDoseCancel")
        leave.clicked.connect(self.ended)
        self.add_wide(self._note)
        self.add(tr("Daily dose"), self.dose)
        self.add_buttons(use, leave)
        self.finish()

    def ask(self, mode: Mode) -> None:
        """Begins empty."""
        self._mode = mode
        self.clear()
        self.dose.set_unit(f"{self._editing.mass_unit}/day")
        self._note.setText(
            tr(
                "The minimum rate has no dose to take over. Enter the daily dose for {mode_names}.",
                mode_names=MODE_NAMES[mode],
            )
        )

    def _use(self) -> None:
        dose, pump = self.dose.value(), self._editing.pump
        if not isinstance(dose, DoseRate) or pump is None:
            self.say(tr("enter the daily dose first"))
            return
        change = {"simple": to_simple, "flex": to_flex, "weekly": to_week}[self._mode]
        message = _dose_problem(dose, self._editing) or self._editing.apply(lambda p: change(p, pump, dose))
        self.say(message)
        if not message:
            self.ended.emit()


class PeriodicForm(Form):
    """Boluses on a grid. Empty at a switch; nothing happens before all of it is entered.

    Signals:
        ended: A switch was made or given up.
    """

    ended = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("periodicForm", parent)
        self._editing = editing
        self._asking = False
        self.dose = QuantityField(Mass, "mg", tr("Dose of one bolus"), "periodicDose")
        self.over = QuantityField(Duration, "min", tr("Each bolus takes"), "periodicOver")
        self.every = DurationField(tr("From one bolus to the next"), least_min=1, most_min=30 * 1440)
        name_field(self.every, "periodicEvery")
        self.first_at = TimeField(tr("First bolus at"))
        name_field(self.first_at, "periodicFirst")
        self.between = SegmentedControl(
            (("minimum_rate", tr("Minimum rate")), ("dose", tr("Dose"))), tr("Between boluses")
        )
        self.between.setObjectName("periodicBetween")
        self.background = QuantityField(DoseRate, "mg/day", tr("Dose between"), "periodicBackground")
        self._words = small_note()
        self._words.setObjectName("periodicWords")
        self._use = PrimaryButton(tr("Use periodic bolus"))
        self._use.setObjectName("periodicUse")
        self._leave = QuietButton(tr("Cancel"))
        self._leave.setObjectName("periodicCancel")
        self._lay_out()

    def _lay_out(self) -> None:
        self.add(tr("Dose"), self.dose)
        self.add(tr("Over"), self.over)
        self.add(tr("Every"), self.every)
        self.add(tr("First at"), self.first_at)
        self.add(tr("Between"), self.between)
        self._background_label = self.add(tr("Dose between"), self.background)
        self._fields.remove(self.background)  # only asked for where it is chosen
        self.add_wide(self._words)
        self.add_buttons(self._use, self._leave)
        self.finish()
        for field in (self.dose, self.over, self.every, self.first_at, self.background):
            field.value_committed.connect(self._on_committed)
            field.commit_after_pause()
        self.between.selected.connect(self._choose_between)
        self._use.clicked.connect(self._commit)
        self._leave.clicked.connect(self.ended)

    def ask(self) -> None:
        """Begins a switch, empty."""
        self._asking = True
        self.clear()
        self.background.set_value(None)
        self.between.set_value("minimum_rate")
        self._set_units()
        self._words.setText(tr("Enter all of it; nothing is assumed. The draft keeps its mode until then."))
        self._show_parts()

    def refresh(self) -> None:
        """Shows the draft, where it is of this mode."""
        draft = self._editing.draft
        if draft is None or not isinstance(draft.basal, PeriodicBolus):
            return
        basal = draft.basal
        self._asking = False
        self._set_units()
        self.dose.set_value(basal.dose)
        self.over.set_value(basal.over)
        self.every.show_duration(basal.every)
        self.first_at.set_value(basal.first_at)
        rate = basal.between if isinstance(basal.between, DoseRate) else None
        self.between.set_value("minimum_rate" if rate is None else "dose")
        self.background.set_value(rate)
        self.say("")
        self._words.setText(self._in_words(basal))
        self._show_parts()
        self.setEnabled(self._editing.editable)

    def _set_units(self) -> None:
        self.dose.set_unit(self._editing.mass_unit)
        self.background.set_unit(f"{self._editing.mass_unit}/day")

    def _show_parts(self) -> None:
        for widget in (self.background, self._background_label):
            widget.setVisible(self.between.value() == "dose")
        self._use.setVisible(self._asking)
        self._leave.setVisible(self._asking)

    def _in_words(self, basal: PeriodicBolus) -> str:
        draft = self._editing.draft
        a_day = Fraction(86_400, basal.every.amount)
        daily = basal.dose.value_in(basal.dose.unit) * a_day
        words = tr("A bolus every {every}: ", every=hours_and_minutes(basal.every))
        words += tr(
            "{a_day} a day, {daily} {unit} a day in boluses.",
            a_day=derived(a_day),
            daily=derived(daily),
            unit=basal.dose.unit,
        )
        if draft is not None:
            concentration = draft.primary.concentration
            given = dose_given(bolus_nl(basal.dose, concentration), concentration, basal.dose.unit)
            words += "" if given == basal.dose else tr(" The pump gives {given} a bolus.", given=said(given))
        return words if basal.every.amount >= _HOUR_S else tr("Less than an hour apart! {words}", words=words)

    def _choose_between(self, value: str) -> None:
        self._show_parts()
        if value == "minimum_rate":
            self._on_committed(None)

    def _on_committed(self, _value: object) -> None:
        if not self._asking:
            self._commit()

    def _commit(self) -> None:
        missing = self.missing()
        if self.between.value() == "dose" and self.background.value() is None:
            missing = missing or tr("dose between")
        if missing:
            self.refuse(tr("still to be entered: {missing}", missing=missing.lower()))
            return
        message = self._apply()
        self.refuse(message)
        if not message and self._asking:
            self.ended.emit()

    def _apply(self) -> str:
        background = self.background.value() if self.between.value() == "dose" else "minimum_rate"
        if isinstance(background, DoseRate) and (problem := _dose_problem(background, self._editing)):
            return problem
        content = {
            "dose": self.dose.value(),
            "over": self.over.value(),
            "every": self.every.duration(),
            "first_at": self.first_at.minutes(),
            "between": background,
        }
        try:
            basal = made(lambda: PeriodicBolus.model_validate(content))
        except EditError as error:
            return told(error)
        return self._editing.apply(lambda p: set_periodic(p, basal))


class MinimumForm(Form):
    """Says what the minimum rate gives; there is nothing to enter."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("minimumForm", parent)
        self._editing = editing
        self._words = small_note()
        self._words.setObjectName("minimumWords")
        self.add_wide(self._words)
        self.finish()

    def refresh(self) -> None:
        """Shows the draft."""
        draft, pump = self._editing.draft, self._editing.pump
        if draft is None or pump is None:
            return
        flow = Fraction(pump.minimum_rate_nl_per_h, 1_000)
        unit = self._editing.mass_unit
        daily = Fraction(pump.minimum_rate_nl_per_h * 24 * draft.primary.concentration.amount, Mass.UNITS[unit])
        self._words.setText(
            tr(
                "This pump's lowest rate keeps the catheter open: {flow} mcL/h, {daily} {unit}/day.",
                flow=derived(flow),
                daily=derived(daily),
                unit=unit,
            )
        )


def flow_text(dose: DoseRate, editing: Editing) -> str:
    """The rate per hour and the flows that give a daily dose, and what the pump gives where it differs."""
    draft = editing.draft
    if draft is None:
        return ""
    concentration = draft.primary.concentration
    flow = flow_nl_per_h(dose, concentration)
    hourly = dose.value_in(editing.rate_unit)
    parts = [
        f"{derived(hourly)} {editing.rate_unit}",
        f"{derived(Fraction(flow, 1_000))} mcL/h",
        f"{derived(Fraction(flow * 24, 1_000_000))} mL/day",
    ]
    given = DoseRate(flow * 24 * concentration.amount, dose.unit)
    if given != dose:
        parts.append(tr("the pump gives {given}", given=said(given)))
    return " · ".join(parts)


def _dose_problem(dose: DoseRate, editing: Editing) -> str:
    draft, pump = editing.draft, editing.pump
    return "" if draft is None or pump is None else range_problem(dose, draft.primary.concentration, pump)
