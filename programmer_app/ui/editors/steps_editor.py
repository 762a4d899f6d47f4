"""The card of a flex schedule: its steps, what can be done to them, and scaling of the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from device.achievable import flow_nl_per_h
from device.program import DeliveryProgram, FlexStep, parse_time, time_text
from device.quantities import Concentration, DoseRate, QuantityError
from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.editors.draft_edits import Edit, EditError
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.fields import name_field, read_quantity
from programmer_app.ui.editors.flex_edits import (
    add_step,
    delete_step,
    end_of,
    merge_with_next,
    move_edge,
    set_step_dose,
    split_step,
    steps_of,
)
from programmer_app.ui.editors.form import has_text
from programmer_app.ui.editors.scale_edits import scale_by_percent, scale_to_daily
from programmer_app.ui.editors.schedule_paste import paste_steps, table_text
from programmer_app.ui.editors.snapping import range_problem
from programmer_app.ui.editors.steps_table import FROM, RATE, StepRow, StepsTable
from programmer_app.ui.editors.wording import derived, pump_gives, said
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import Card, ExactField, QuietButton, SecondaryButton, TimeField, label
from programmer_app.ui.widgets.entry_field import EntryField
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.text import CautionLabel, error_label

ACTIONS = ("add", "split", "merge", "delete", "scale", "copy", "paste")
_WORDS = {
    "add": phrase("Add…"),
    "split": phrase("Split"),
    "merge": phrase("Merge"),
    "delete": phrase("Delete"),
    "scale": phrase("Scale…"),
    "copy": phrase("Copy"),
    "paste": phrase("Paste"),
}
_SPOKEN = {
    "add": phrase("Add a step at a time of day"),
    "split": phrase("Split the marked step in two halves"),
    "merge": phrase("Merge the marked step with the next"),
    "delete": phrase("Delete the marked step"),
    "scale": phrase("Scale the whole schedule to a daily dose or by percent"),
    "copy": phrase("Copy all steps of this day as a table: From and rate, parted by tabs"),
    "paste": phrase("Replace the steps of this day by a copied table: From and rate, parted by tabs or semicolons"),
}


@lru_cache(maxsize=256)
def step_row(step: FlexStep, end: int, concentration: Concentration, unit: str) -> StepRow:
    """One step as the table shows it; kept, because a drag changes one of many.

    Args:
        step: Of the day.
        end: Minute of the day at which it ends.
        concentration: Of the primary drug.
        unit: Of rates, `mg/h` or `mcg/h`.
    """
    mass = unit.partition("/")[0]
    dose = step.dose.value_in(f"{mass}/day") * (end - step.start) / 1_440
    flow = flow_nl_per_h(step.dose, concentration)
    gives = pump_gives(step.dose, concentration, unit)
    return StepRow(
        span=f"{time_text(step.start)}–{time_text(end)}",
        start=time_text(step.start) if step.start else "",
        rate=said(step.dose, unit).removesuffix(f" {unit}"),
        dose=derived(dose),
        flow=derived(Fraction(flow, 1_000)),
        note=tr("the pump gives {gives}", gives=gives) if gives else "",
    )


class StepsEditor(Card):
    """Steps of the day that is looked at.

    Signals:
        step_chosen: Another row is current.
        validity_changed: A wrong text came or went.
        entry_changed: What stands in the fields under the table changed.
    """

    step_chosen = Signal(int)
    validity_changed = Signal()
    entry_changed = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Steps"), parent=parent)
        self._editing = editing
        self._button_state: tuple[object, ...] = ()
        self._added_min: int | None = None
        self.table = StepsTable(self._take_text)
        self.table.delete_requested.connect(self._delete_row)
        self.table.copy_requested.connect(self._on_copy)
        self.table.paste_requested.connect(self._on_paste)
        self.table.row_chosen.connect(self._tell_row)
        self.table.validity_changed.connect(self._on_validity_changed)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._message = error_label()
        self._message.setObjectName("stepsMessage")
        self._message.hide()
        self._caution = CautionLabel(fonts.font(12))
        self._caution.setObjectName("stepsCaution")
        self._caution.hide()
        self._given = label(secondary=True, wrap=True)
        self._given.setObjectName("achievableNote")
        self._given.hide()
        self.body.setSpacing(4)
        self.body.addWidget(self.table)
        self.body.addWidget(self._given)
        self.body.addWidget(self._message)
        self.body.addWidget(self._caution)
        self._buttons = self._make_buttons()
        self._add_row, self._time = self._make_add_row()
        self._scale_row, self._scale = self._make_scale_row()
        self.body.addWidget(self._add_row)
        self.body.addWidget(self._scale_row)
        for field in (self._time, self._scale):
            for edit in field.findChildren(QLineEdit):
                edit.textChanged.connect(self.entry_changed)

    # ---- building ----

    def _make_buttons(self) -> dict[str, QuietButton]:
        holder = QWidget()
        row = FlowRow(holder, 0)
        buttons = {}
        for action in ACTIONS:
            button = QuietButton(tr(_WORDS[action]))
            button.setObjectName(f"{action}StepButton" if action != "scale" else "scaleButton")
            button.setAccessibleName(tr(_SPOKEN[action]))
            button.setToolTip(tr(_SPOKEN[action]))
            button.clicked.connect(getattr(self, f"_on_{action}"))
            row.addWidget(button)
            buttons[action] = button
        self.body.addWidget(holder)
        return buttons

    def _make_add_row(self) -> tuple[QWidget, TimeField]:
        field = TimeField(tr("New step begins at"))
        name_field(field, "addStepTime")
        field.value_committed.connect(self._add_at)
        row = _asking_row(label(tr("New step at")), field, self._close_button("addStepClose"))
        return row, field

    def _make_scale_row(self) -> tuple[QWidget, ExactField]:
        field = ExactField(self._read_scale, str, "", tr("Daily dose, or change in percent"))
        field.set_placeholder(tr("3 mg/day, +10 % or −10 %"))
        name_field(field, "scaleTo")
        apply = SecondaryButton(tr("Scale"))
        apply.setObjectName("scaleApply")
        apply.clicked.connect(self._apply_scale)
        row = _asking_row(field, apply, self._close_button("scaleClose"))
        return row, field

    def _close_button(self, object_name: str) -> QuietButton:
        button = QuietButton("", icon="close")
        button.setObjectName(object_name)
        button.setAccessibleName(tr("Close"))
        button.clicked.connect(self._close_rows)
        return button

    # ---- showing ----

    def refresh(self) -> None:
        """Shows the draft."""
        draft, pump = self._editing.draft, self._editing.pump
        if draft is None or pump is None or not self._editing.pattern:
            return
        steps = steps_of(draft, self._editing.pattern)
        unit = self._editing.rate_unit
        strength = draft.primary.concentration
        rows = [step_row(step, end_of(steps, number), strength, unit) for number, step in enumerate(steps)]
        self.table.set_rows((tr("From–to"), unit, unit.partition("/")[0], "mcL/h"), rows)
        self._go_to_added([step.start for step in steps])
        self.set_note(tr("{count} of {most}", count=len(steps), most=pump.flex_steps_max))
        notes = [
            tr("{span}: {note}, asked {rate}", span=row.span, note=row.note, rate=row.rate) for row in rows if row.note
        ]
        self._given.setText("; ".join(notes[:3]) + ("; …" if len(notes) > 3 else ""))
        self._given.setVisible(bool(notes))
        state = (self._editing.editable, len(steps), self.table.currentRow(), pump.flex_steps_max)
        if state != self._button_state:
            self._button_state = state
            self._refresh_buttons(steps, pump.flex_steps_max)

    def _refresh_buttons(self, steps: tuple[FlexStep, ...], most: int) -> None:
        editable = self._editing.editable
        full = "" if len(steps) < most else tr("this pump takes {most} steps a day", most=most)
        row = self.table.currentRow()
        why = {
            "add": full,
            "split": full,
            "merge": "" if row + 1 < len(steps) else tr("there is no next step"),
            "delete": "" if len(steps) > 1 else tr("a day needs one step"),
            "scale": "",
            "copy": "",
            "paste": "",
        }
        for action, button in self._buttons.items():
            can = action == "copy" or (editable and not why[action])
            button.set_available(can, why[action] or tr("the program cannot be changed now"))
            if button.isEnabled():
                button.setToolTip(tr(_SPOKEN[action]))
        self.table.setEnabled(editable)

    def set_caution(self, words: str) -> None:
        """Says under the table what is strange about its doses; empty takes it away."""
        self._caution.setText(words)
        self._caution.setVisible(bool(words))

    def choose(self, index: int) -> None:
        """Makes a step current without telling."""
        self.table.blockSignals(True)
        self.table.setCurrentCell(index, 1)
        self.table.blockSignals(False)

    def type_in(self, index: int) -> None:
        """Opens the rate of a step for typing."""
        self.choose(index)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.edit_current()

    def problem(self) -> str:
        """Why the table as typed is no schedule, or what is begun under it; empty if there is neither."""
        if problem := self.table.problem():
            return problem
        fields: tuple[EntryField, ...] = (self._time, self._scale)
        for field in fields:
            if has_text(field):
                return f"{field.accessibleName()}: {field.error_text() or tr('use or close what is begun')}"
        return ""

    # ---- typing ----

    def _take_text(self, row: int, column: int, text: str) -> str:
        draft, pump = self._editing.draft, self._editing.pump
        if draft is None or pump is None:
            return tr("there is no program to change")
        pattern = self._editing.pattern
        try:
            if column == FROM:
                minutes = parse_time(text)
                return self._editing.apply(lambda p: move_edge(p, pattern, row, minutes))
            dose = read_quantity(DoseRate, text, self._editing.rate_unit)
        except (QuantityError, ValueError) as error:
            return told(error)
        problem = range_problem(dose, draft.primary.concentration, pump)
        return problem or self._editing.apply(lambda p: set_step_dose(p, pattern, row, dose))

    def _on_validity_changed(self) -> None:
        self._say(self.table.problem())
        self.validity_changed.emit()

    def _say(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))

    def _tell_row(self, row: int) -> None:
        self.refresh()
        self.step_chosen.emit(row)

    # ---- buttons ----

    def _do(self, change: Callable[[DeliveryProgram], Edit]) -> None:
        self._say(self._editing.apply(change) or self.table.problem())

    def _on_split(self) -> None:
        pattern, row = self._editing.pattern, self.table.currentRow()
        self._do(lambda p: split_step(p, pattern, row))

    def _on_merge(self) -> None:
        pattern, row = self._editing.pattern, self.table.currentRow()
        self._do(lambda p: merge_with_next(p, pattern, row))

    def _on_delete(self) -> None:
        self._delete_row(self.table.currentRow())

    def _delete_row(self, row: int) -> None:
        pattern = self._editing.pattern
        if self._editing.editable:
            self._do(lambda p: delete_step(p, pattern, row))

    def _on_add(self) -> None:
        self._close_rows()
        self._add_row.show()
        self._time.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_at(self, minutes: object) -> None:
        pattern = self._editing.pattern
        if not isinstance(minutes, int):
            return
        message = self._editing.apply(lambda p: add_step(p, pattern, minutes))
        self._say(message)
        if not message:
            self._close_rows()
            self._added_min = minutes
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_added(self, begins: Sequence[int]) -> None:
        """Makes the step that was added current, at its rate: its time was just typed.

        Not before plot and table show it: what is typed next would go into another step.
        """
        added, self._added_min = self._added_min, None
        if added in begins:
            self.table.setCurrentCell(begins.index(added), RATE)

    def _on_copy(self) -> None:
        draft = self._editing.draft
        if draft is not None and self._editing.pattern:
            text = table_text(draft, self._editing.pattern, self._editing.rate_unit)
            QGuiApplication.clipboard().setText(text)

    def _on_paste(self) -> None:
        pattern, unit, pump = self._editing.pattern, self._editing.rate_unit, self._editing.pump
        if pump is None or not self._editing.editable:
            return
        text = QGuiApplication.clipboard().text()
        message = self._editing.apply(lambda p: paste_steps(p, pattern, text, unit, pump))
        if not message:
            self.table.forget_wrong()
        self._say(tr("Nothing was pasted: {message}", message=message) if message else self.table.problem())

    def _on_scale(self) -> None:
        self._close_rows()
        self._scale_row.show()
        self._scale.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_scale(self, text: str) -> object:
        number, percent, _rest = text.partition("%")
        if not percent:
            dose = read_quantity(DoseRate, text, f"{self._editing.mass_unit}/day")
            if not dose.unit.endswith("/day"):
                raise QuantityError(tr("the dose of a day, like 3 {mass_unit}/day", mass_unit=self._editing.mass_unit))
            return dose
        sign, digits = number[:1], number[1:].strip()
        if sign not in ("+", "-", "−") or _rest:
            raise QuantityError(tr("a change in percent has its sign, like +10 % or −10 %"))
        amount = read_quantity(DoseRate, digits, "mg/day").value_in("mg/day")  # the same grammar of numbers
        return amount if sign == "+" else -amount

    def _apply_scale(self) -> None:
        wanted, pump = self._scale.value(), self._editing.pump
        if wanted is None or pump is None:
            return
        if isinstance(wanted, DoseRate):
            message = self._editing.apply(lambda p: _in_range(scale_to_daily(p, pump, wanted), self._editing))
        elif isinstance(wanted, Fraction):
            message = self._editing.apply(lambda p: _in_range(scale_by_percent(p, wanted), self._editing))
        else:
            return
        self._say(message)
        if not message:
            self._close_rows()

    def _close_rows(self) -> None:
        for row, field in ((self._add_row, self._time), (self._scale_row, self._scale)):
            row.hide()
            field.set_value(None)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self.table)
        menu.setObjectName("stepsMenu")
        for action in ACTIONS:
            entry = QAction(tr(_WORDS[action]), menu)
            entry.setEnabled(self._buttons[action].isEnabled())
            entry.triggered.connect(self._buttons[action].click)
            menu.addAction(entry)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(place))


def _in_range(edit: Edit, editing: Editing) -> Edit:
    """The edit, if the pump can give every rate of it.

    Raises:
        EditError: Naming the first that it cannot.
    """
    pump = editing.pump
    basal = edit.program.basal
    if pump is not None and basal.mode == "flex":
        for steps in basal.patterns.values():
            for step in steps:
                if problem := range_problem(step.dose, edit.program.primary.concentration, pump):
                    raise EditError(
                        tr(
                            "the {start} step would leave the pump's range: {problem}",
                            start=time_text(step.start),
                            problem=problem,
                        )
                    )
    return edit


def _asking_row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, ExactField | TimeField) else 0, Qt.AlignmentFlag.AlignTop)
    holder.hide()
    return holder
