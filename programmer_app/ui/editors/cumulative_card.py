"""The card of the projected cumulative dose: old against new, the most with boluses, limits, and what was delivered."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from device.clock import weekday
from device.program import DeliveryProgram
from device.pump import FINE_PER_NL, PumpModel
from device.quantities import Mass, grouped_number
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.schedule import UndrawableError
from programmer_app.ui import fonts
from programmer_app.ui.editors.combo import SteadyCombo
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.mode_edits import mode_of
from programmer_app.ui.editors.plot_data import (
    RESERVOIR,
    TIP,
    Axis,
    Numbers,
    Sampled,
    axis_from,
    day_axis,
    draft_curves,
    refill_span_h,
    running_curves,
    sample,
    sample_hours,
)
from programmer_app.ui.editors.plot_words import Compare, cursor_lines, figure
from programmer_app.ui.plots import CumulativePlot, CursorLine, Limit
from programmer_app.ui.plots.scales import clock_text
from programmer_app.ui.widgets import Card, SegmentedControl

TO_REFILL = "refill"
_MOST_SEGMENTS = 5
_LEAST_PX = 320
_LEAST_FOR_SEGMENTS_PX = 300
"""Room for the title beside the segments."""

_MOST_DELIVERED_POINTS = 4_000
_DAY_H = 24.0


class CumulativeCard(Card):
    """Plot and the choice of its curve.

    Signals:
        choice_changed: Another curve is shown.
    """

    choice_changed = Signal(str)

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__("Projected cumulative dose", parent=parent)
        self.setMinimumWidth(_LEAST_PX)  # the selector becomes a list before its width would hold the window open
        self._editing = editing
        self._horizon: float | str = _DAY_H
        self._choice = ""
        self._axis: Axis | None = None
        self._new: Curves | None = None
        self._old: Curves | None = None
        self._old_key: tuple[object, ...] = ()
        self._old_sampled: tuple[object, Sampled] | None = None
        self._delivered: list[tuple[int, int, int]] = []
        self._selector: SegmentedControl | QComboBox | None = None
        self._selector_key: tuple[tuple[str, str], ...] = ()
        self._selector_row = QHBoxLayout()
        holder = QWidget()
        holder.setLayout(self._selector_row)
        self._selector_row.setContentsMargins(0, 0, 0, 0)
        self.add_to_head(holder)
        self.plot = CumulativePlot()
        self.plot.setObjectName("cumulativePlot")
        self.plot.set_watermark("TRAINING" if editing.model.desk.training else None)
        self.plot.cursor_text = self._cursor_lines
        self.plot.view_changed.connect(self._draw)
        self.body.addWidget(self.plot, 1)
        editing.model.reading_changed.connect(self._forget_delivered)

    # ---- what is chosen ----

    def set_horizon(self, horizon: float | str) -> None:
        """Hours to show, or `TO_REFILL`."""
        self._horizon = horizon
        self.refresh()

    @property
    def choice(self) -> str:
        """The curve shown: a drug's name, `RESERVOIR` or `TIP`."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Show another curve."""
        self._choice = choice
        if isinstance(self._selector, SegmentedControl):
            self._selector.set_value(choice)
        elif self._selector is not None:
            self._selector.setCurrentIndex(self._selector.findData(choice))
        self.refresh()
        self.choice_changed.emit(choice)

    def _choices(self, draft: DeliveryProgram) -> tuple[tuple[str, str], ...]:
        tall_man = self._editing.model.library.tall_man
        drugs = [(part.drug, tall_man(part.drug)) for part in draft.solution]
        return (*drugs, (RESERVOIR, "reservoir"), (TIP, "at catheter tip"))

    def _build_selector(self, draft: DeliveryProgram) -> None:
        key = self._choices(draft)
        segments = len(key) <= _MOST_SEGMENTS and self.width() >= _LEAST_FOR_SEGMENTS_PX + self._segments_px(key)
        if key == self._selector_key and segments == isinstance(self._selector, SegmentedControl):
            return
        self._selector_key = key
        if self._selector is not None:
            self._selector.hide()
            self._selector.deleteLater()
        if self._choice not in dict(key):
            self._choice = key[0][0]
        self._selector = self._segments(key) if segments else self._combo(key)
        self._selector.setObjectName("curveSelector")
        self._selector_row.addWidget(self._selector)

    def _segments_px(self, key: tuple[tuple[str, str], ...]) -> int:
        metrics = QFontMetrics(fonts.semibold())
        return sum(metrics.horizontalAdvance(text) + 28 for _value, text in key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between segments and a list."""
        super().resizeEvent(event)
        if (draft := self._editing.draft) is not None and self._selector is not None:
            self._build_selector(draft)

    def _segments(self, key: tuple[tuple[str, str], ...]) -> SegmentedControl:
        made = SegmentedControl(key, "Curve")
        made.set_value(self._choice)
        made.selected.connect(self.choose)
        return made

    def _combo(self, key: tuple[tuple[str, str], ...]) -> QComboBox:
        made = SteadyCombo("Curve")
        for value, text in key:
            made.addItem(text, value)
        made.setCurrentIndex(made.findData(self._choice))
        made.value_chosen.connect(self.choose)
        return made

    # ---- showing ----

    def refresh(self) -> None:
        """Shows the draft, or why it cannot be drawn."""
        draft = self._editing.draft
        if draft is None or self._editing.pump is None or self._editing.model.reading is None:
            return
        self._build_selector(draft)
        try:
            self._axis = axis = self._choose_axis(draft)
            self._make_curves(draft, self._editing.pump, axis)
        except UndrawableError as error:
            self._new = None
            self.plot.set_notice(f"{str(error)[:1].upper()}{str(error)[1:]}.")
            return
        self.plot.set_notice("")
        unit = self._unit()
        where = "" if axis.whole_day else f" · from {clock_text(axis.start_minutes / 60)}"
        what = {RESERVOIR: "Projected reservoir", TIP: "Projected dose at the catheter tip"}.get(
            self._choice, "Projected cumulative dose"
        )
        drug = "" if self._choice == RESERVOIR else f"{self._drug_name()} "
        self.set_title(f"{what} · {drug}{unit}{where}")
        self.plot.set_axis(unit, axis.span_h, axis.start_minutes)
        self.plot.set_limits(self._limits(draft))
        self._draw()

    def _make_curves(self, draft: DeliveryProgram, pump: PumpModel, axis: Axis) -> None:
        """Curves of the draft; those of the running program only where another reading or axis counts.

        Raises:
            UndrawableError: If an amount is far beyond any pump.
        """
        model = self._editing.model
        self._new = draft_curves(draft, pump, model.library, model.running, axis)
        key = (id(model.reading), axis)
        if key == self._old_key:
            return
        self._old_sampled = None
        self._old = None
        if model.running is not None and model.reading is not None:
            self._old = running_curves(model.running, pump, model.library, model.reading.status, axis)
        self._old_key = key

    def _choose_axis(self, draft: DeliveryProgram) -> Axis:
        status = self._editing.model.reading.status if self._editing.model.reading else None
        clock_s = 0 if status is None else status.clock_s
        if self._horizon == _DAY_H:
            on = self._editing.day - weekday(clock_s) if mode_of(draft) == "weekly" else 0
            return day_axis(clock_s, on)
        if isinstance(self._horizon, str):
            pump, model = self._editing.pump, self._editing.model
            if pump is None:
                return axis_from(clock_s, _DAY_H)
            start = axis_from(clock_s, _DAY_H)
            return axis_from(clock_s, refill_span_h(draft_curves(draft, pump, model.library, model.running, start)))
        return axis_from(clock_s, self._horizon)

    def _unit(self) -> str:
        if self._choice == RESERVOIR:
            return "mL"
        return self._new.unit(self._drug()) if self._new is not None else ""

    def _drug(self) -> str:
        draft = self._editing.draft
        return draft.primary.drug if draft is not None and self._choice == TIP else self._choice

    def _drug_name(self) -> str:
        return self._editing.model.library.tall_man(self._drug())

    def _limits(self, draft: DeliveryProgram) -> list[Limit]:
        if self._choice == RESERVOIR:
            low = draft.reservoir.low_alarm
            return [(float(low.value_in("mL")), f"low-reservoir alarm {low.text('mL')}", "reason")]
        drug = self._editing.model.library.get(self._choice)
        if drug is None or self._axis is None or self._axis.span_h > _DAY_H or self._new is None:
            return []
        band, unit = drug.limits.daily_dose, self._unit()
        lines: list[Limit] = []
        for limit, word in ((band.soft_high, "soft"), (band.hard_high, "hard")):
            if limit is not None:
                value = limit.value.value_in(f"{unit}/day")
                text = f"library {word} limit {grouped_number(value)} {unit}/24 h"
                lines.append((float(value), text, "reason" if word == "soft" else "blocked"))
        return lines

    def _draw(self) -> None:
        if self._new is None or self._axis is None:
            return
        x_h = sample_hours(self.plot.visible_hours(), self.plot.visible_pixels())
        new = sample(self._new, self._choice, x_h)
        old = None
        if self._old is not None:
            key = (self._old_key, self._choice, float(x_h[0]), float(x_h[-1]), len(x_h))
            if self._old_sampled is None or self._old_sampled[0] != key:
                self._old_sampled = (key, sample(self._old, self._choice, x_h, with_most=False))
            old = self._old_sampled[1].new
        self.plot.set_curves(x_h, new.new, old, new.at_most, self._delivered_curve())
        if not self.plot.dragging:
            self._describe(new, old)

    def _describe(self, new: Sampled, old: Numbers | None) -> None:
        """The facts of the plot in words: the values at its right end."""
        unit = self._unit()
        words = [f"proposed {figure(new.new[-1])} {unit}"]
        if new.at_most is not None:
            words.append(f"at most {figure(new.at_most[-1])} {unit}")
        if old is not None:
            words.append(f"running now {figure(old[-1])} {unit}")
        self.plot.set_description(f"After {self.plot.visible_hours()[1]:g} h: {', '.join(words)}")

    # ---- delivered ----

    def _forget_delivered(self) -> None:
        self._delivered.clear()

    def take_status(self) -> None:
        """Adds what the pump says that it has delivered by now."""
        model = self._editing.model
        status, reading = model.status, model.reading
        if status is None or reading is None or status.generation != reading.status.generation:
            return
        delivered = status.delivered_nl - reading.status.delivered_nl
        point = (status.clock_s, delivered, status.reservoir_nl)
        if self._delivered and self._delivered[-1][0] >= status.clock_s:
            return
        if len(self._delivered) >= _MOST_DELIVERED_POINTS:
            del self._delivered[1::2]  # every second one: the course stays, the list stays short
        self._delivered.append(point)
        self._draw()

    def _delivered_curve(self) -> tuple[Numbers, Numbers] | None:
        axis, running = self._axis, self._editing.model.running
        if axis is None or running is None or len(self._delivered) < 2 or self._choice == TIP or self._old is None:
            return None
        clock_s = np.array([clock for clock, _given, _left in self._delivered], np.int64) - axis.start_s
        if self._choice == RESERVOIR:
            values = np.array([left for _clock, _given, left in self._delivered]) / 1e6
            return clock_s / 3_600, values
        concentration = next((c.concentration.amount for c in running.solution if c.drug == self._choice), 0)
        per_nl = float(Fraction(concentration, Mass.UNITS[self._unit()]))
        given = np.array([given for _clock, given, _left in self._delivered]) * per_nl
        return clock_s / 3_600, given + self._before_reading(int(clock_s[0]))

    def _before_reading(self, t_s: int) -> float:
        """The running curve where the first status was taken: what the pump adds is drawn on from there."""
        if self._old is None or t_s <= 0:
            return 0.0
        exact = self._old.course.exact_at(t_s) / FINE_PER_NL
        concentration = self._old.chain.fresh.get(self._choice, 0)
        return float(exact * Fraction(concentration, Mass.UNITS[self._unit()]))

    # ---- the cursor ----

    def _cursor_lines(self, hours: float) -> list[CursorLine]:
        if self._new is None or self._axis is None:
            return []
        what = {RESERVOIR: "reservoir", TIP: f"{self._drug_name()} at the tip"}.get(
            self._choice, f"cumulative {self._drug_name()}"
        )
        return cursor_lines(Compare(self._new, self._old, self._choice, self._axis), hours, what, self._unit())
