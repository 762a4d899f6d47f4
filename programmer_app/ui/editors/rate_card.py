"""The card of the rate over a day: drags and arrow keys become edits, at round doses that the pump gives exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from device.clock import weekday
from device.program import DeliveryProgram, Flex, SimpleContinuous
from device.quantities import DoseRate
from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.editors.draft_edits import Edit
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.flex_edits import (
    DAY_SHORT,
    assign_days,
    move_edge,
    own_pattern,
    set_step_dose,
    steps_of,
)
from programmer_app.ui.editors.mode_edits import mode_of, set_simple_dose
from programmer_app.ui.editors.plot_data import rate_day
from programmer_app.ui.editors.plot_export import ExportButton, caption_of
from programmer_app.ui.editors.snapping import GRID_MIN, Snapped, nudge_rate, snap_edge, snap_rate
from programmer_app.ui.plots import RatePlot
from programmer_app.ui.pump_words import DAY_NAMES
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, QuietButton, SegmentedControl
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.text import OneLine

if TYPE_CHECKING:
    from programmer_app.ui.plots.export import Caption

_HINTS = {
    "flex": phrase("drag a step, or type in the table"),
    "simple_continuous": phrase("drag the rate, or type the dose"),
}
_DASHED = phrase("dashed = running now")
_OWN_SPOKEN = phrase("Give this day a pattern of its own")
_COPY_SPOKEN = phrase("Copy this day's pattern to other days")
_OWN = phrase("Own pattern")
_COPY = phrase("Copy to…")
_ICON_PX = 36
_ANY_PX = 16_777_215
_LEAST_PX = 320
_LEAST_FOR_HINT_PX = 560
_ROW_ENDS_PX = 90
"""Margins of the card, gaps of its title row and the button at its end."""


class RateCard(Card):
    """Rate plot, and for a weekly schedule the day that it shows.

    Signals:
        drag_changed: Whether a drag goes on.
        step_chosen: The marked step of the plot.
        step_activated: A step is to be typed in.
    """

    drag_changed = Signal(bool)
    step_chosen = Signal(int)
    step_activated = Signal(int)

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Delivery rate"), parent=parent)
        self.setMinimumWidth(_LEAST_PX)  # the hint becomes shorter before its width would hold the window open
        self._editing = editing
        self._drags = 0
        self._now_min: int | None = None
        self._shown: tuple[object, ...] = ()
        self._days = self._make_days()
        self.body.addWidget(self._days)
        self.plot = RatePlot()
        self.plot.setObjectName("ratePlot")
        self.plot.set_watermark(tr("TRAINING") if editing.model.desk.training else None)
        self.body.addWidget(self.plot, 1)
        export = ExportButton(editing.model, self.plot, self._caption)
        export.setObjectName("exportRate")
        self.add_to_head(export)
        self.plot.step_drag_started.connect(self._begin_drag)
        self.plot.step_height_dragged.connect(self._drag_height)
        self.plot.step_edge_dragged.connect(self._drag_edge)
        self.plot.step_drag_finished.connect(self._end_drag)
        self.plot.step_nudged.connect(self._nudge)
        self.plot.edge_nudged.connect(self._nudge_edge)
        self.plot.step_selected.connect(self.step_chosen)
        self.plot.step_activated.connect(self.step_activated)

    def _make_days(self) -> QWidget:
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        row = FlowRow(holder, gap_px=8)
        self.days = SegmentedControl([(str(n), tr(DAY_SHORT[n])) for n in range(7)], tr("Day of the week"))
        self.days.setObjectName("daySelector")
        self.days.selected.connect(self._choose_day)
        self._pattern = OneLine("", fonts.font(), secondary=True)
        self._pattern.setObjectName("patternName")
        self.copy_button = QuietButton(tr(_COPY), icon="copy")
        self.copy_button.setObjectName("copyDayButton")
        self.copy_button.clicked.connect(self._offer_copy)
        self.own_button = QuietButton(tr(_OWN), icon="split")
        self.own_button.setObjectName("ownPatternButton")
        self.own_button.clicked.connect(self._give_own)
        row.addWidget(self.days)
        row.addWidget(self._pattern)
        row.begin_right_end()
        row.addWidget(self.own_button)
        row.addWidget(self.copy_button)
        holder.hide()
        return holder

    # ---- showing ----

    def refresh(self) -> None:
        """Shows the draft's day, the running program's, and the pump's time."""
        draft, pump = self._editing.draft, self._editing.pump
        if draft is None or pump is None:
            return
        unit, day = self._editing.mass_unit, self._editing.day
        steps = rate_day(draft, pump, day, unit)
        editable = self._editing.editable and isinstance(draft.basal, Flex | SimpleContinuous)
        running = self._editing.model.running
        self.set_title(tr("Delivery rate · {drug_name} {unit}/h", drug_name=self._editing.drug_name, unit=unit))
        self.plot.set_day(steps, f"{unit}/h", self._editing.drug_name)
        shown: tuple[object, ...] = (unit, editable, running, draft.primary.drug, draft.basal.mode, day)
        if shown != self._shown:
            self._shown = shown
            same_drug = running is not None and running.primary.drug == draft.primary.drug
            self.plot.set_running(rate_day(running, pump, day, unit) if running and same_drug else None)
            self.plot.set_editable(editable)
            self._show_hint()
        self._refresh_days(draft)
        self.show_now()

    def _caption(self) -> Caption:
        lines = [tr("Solid: proposed; dashed: running now")]
        return caption_of(self._editing.model, self.accessibleName(), lines)

    def _show_hint(self) -> None:
        draft = self._editing.draft
        narrow = self.width() < fonts.scaled(_LEAST_FOR_HINT_PX)
        self._pattern.setHidden(narrow)
        if narrow and not self._days.isHidden():
            self.set_note(self._pattern.text())  # the week has its name here, and its row is one line
            return
        hint = tr(_HINTS.get(draft.basal.mode, "")) if draft is not None and self._editing.editable else ""
        if not narrow:
            hint = f"{hint} · {tr(_DASHED)}" if hint else tr(_DASHED)
        self.set_note(hint if self._has_room_for(hint) else "")

    def _has_room_for(self, hint: str) -> bool:
        """Beside the title and the button at the end of its row."""
        taken = self._title.sizeHint().width() + QFontMetrics(fonts.font()).horizontalAdvance(hint)
        return taken + fonts.scaled(_ROW_ENDS_PX) <= self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in a narrow card."""
        super().resizeEvent(event)
        self._show_hint()
        narrow = self.width() < fonts.scaled(_LEAST_FOR_HINT_PX)
        for button, text in ((self.own_button, tr(_OWN)), (self.copy_button, tr(_COPY))):
            button.setText("" if narrow else text)
            button.setMaximumWidth(fonts.scaled(_ICON_PX) if narrow else _ANY_PX)

    def show_now(self) -> None:
        """Moves the line of the pump's time; on another day than today there is none."""
        status = self._editing.model.status
        draft = self._editing.draft
        weekly = draft is not None and mode_of(draft) == "weekly"
        today = status is not None and (not weekly or weekday(status.clock_s) == self._editing.day)
        minutes = status.clock_s % 86_400 // 60 if status is not None and today else None
        if minutes != self._now_min:
            self._now_min = minutes
            self.plot.set_now(minutes)

    def _refresh_days(self, draft: DeliveryProgram) -> None:
        basal = draft.basal
        week = basal.week if isinstance(basal, Flex) else None
        self._days.setVisible(week is not None)
        if week is None or not isinstance(basal, Flex):
            return
        day = self._editing.day
        self.days.set_value(str(day))
        name = week.of(day)
        shared = [tr(DAY_SHORT[n]) for n in range(7) if week.of(n) == name]
        self._pattern.setText(
            f"{name} ({', '.join(shared)})" if len(shared) < 7 else tr("{name} (all days)", name=name)
        )
        self._show_hint()
        editable = self._editing.editable
        self.own_button.set_available(editable and len(shared) > 1, tr("this day has a pattern of its own already"))
        self.copy_button.set_available(editable, tr("the program cannot be changed now"))
        for button, words in ((self.own_button, tr(_OWN_SPOKEN)), (self.copy_button, tr(_COPY_SPOKEN))):
            if button.isEnabled():
                button.setToolTip(words)

    # ---- the week ----

    def _choose_day(self, value: str) -> None:
        self._editing.set_day(int(value))

    def _give_own(self) -> None:
        pump, day = self._editing.pump, self._editing.day
        if pump is not None:
            self._tell(self._editing.apply(lambda p: own_pattern(p, day, pump.flex_patterns_max)))

    def _offer_copy(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("copyDayMenu")
        day = self._editing.day
        groups = [
            (tr("Monday to Friday"), range(5)),
            (tr("Saturday and Sunday"), range(5, 7)),
            (tr("All days"), range(7)),
        ]
        choices = [*groups, *((DAY_NAMES[n], range(n, n + 1)) for n in range(7) if n != day)]
        for text, days in choices:
            entry = menu.addAction(
                tr("{day} to {other}", day=DAY_NAMES[day], other=text) if text in DAY_NAMES else text
            )
            entry.setData(list(days))
        menu.triggered.connect(self._copy_to)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.copy_button.mapToGlobal(self.copy_button.rect().bottomLeft()))

    def _copy_to(self, action: QAction) -> None:
        self.copy_day_to(tuple(action.data()))

    def copy_day_to(self, days: tuple[int, ...]) -> None:
        """Gives other weekdays the pattern that is looked at."""
        pattern = self._editing.pattern
        self._tell(self._editing.apply(lambda p: assign_days(p, pattern, days)))

    def _tell(self, message: str) -> None:
        self.set_pill(message, "reason")

    # ---- dragging ----

    def _begin_drag(self, _index: int) -> None:
        self._drags += 1
        self._editing.model.end_merge()
        self.drag_changed.emit(True)

    def _end_drag(self, _index: int) -> None:
        self._editing.model.end_merge()
        self._tell("")
        self.drag_changed.emit(False)

    @property
    def _merge_key(self) -> str:
        return tr("drag {drags}", drags=self._drags)

    def _per_px(self) -> float:
        area = self.plot.canvas.plot_area().height()
        low, high = self.plot.canvas.visible_y()
        return max((high - low) / max(area, 1.0), 1e-9)

    def _drag_height(self, index: int, rate: float) -> None:
        draft, pump = self._editing.draft, self._editing.pump
        if draft is None or pump is None:
            return
        snapped = snap_rate(rate, self._per_px(), self._editing.rate_unit, draft.primary.concentration, pump)
        self._put_rate(index, snapped, self._merge_key)

    def _put_rate(self, index: int, snapped: Snapped, merge: str | None) -> None:
        pattern = self._editing.pattern

        def change(program: DeliveryProgram) -> Edit:
            if isinstance(program.basal, SimpleContinuous):
                per_day = f"{snapped.dose.unit.partition('/')[0]}/day"
                return set_simple_dose(program, DoseRate(snapped.dose.amount, per_day))
            return set_step_dose(program, pattern, index, snapped.dose)

        message = self._editing.apply(change, merge)
        self._tell(message or snapped.stopped)

    def _drag_edge(self, index: int, minutes: int) -> None:
        draft = self._editing.draft
        if draft is None or not self._editing.pattern:
            return
        pattern = self._editing.pattern
        fine = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        start = snap_edge(minutes, steps_of(draft, pattern), index, fine=fine)
        self._tell(self._editing.apply(lambda p: move_edge(p, pattern, index, start), self._merge_key))

    def _nudge(self, index: int, direction: int) -> None:
        draft, pump = self._editing.draft, self._editing.pump
        if draft is None or pump is None:
            return
        if isinstance(draft.basal, SimpleContinuous):
            dose = draft.basal.dose
        else:
            dose = steps_of(draft, self._editing.pattern)[index].dose
        snapped = nudge_rate(dose, direction, self._editing.rate_unit, draft.primary.concentration, pump)
        self._put_rate(index, snapped, None)

    def _nudge_edge(self, index: int, direction: int) -> None:
        draft = self._editing.draft
        if draft is None or not self._editing.pattern:
            return
        pattern = self._editing.pattern
        steps = steps_of(draft, pattern)
        start = snap_edge(steps[index].start + direction * GRID_MIN, steps, index, fine=False)
        self._tell(self._editing.apply(lambda p: move_edge(p, pattern, index, start)))
