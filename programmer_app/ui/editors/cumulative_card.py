"""The card of the projected dose: as a sum or for the last 24 h, at the pump and at the tip; and of the reservoir.

Old against new, the most and the likely course with boluses, limits, and what was delivered.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from device.clock import pump_time, weekday
from device.program import DeliveryProgram
from device.pump import PumpModel
from device.quantities import Mass
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.schedule import UndrawableError
from programmer_app.ui import fonts
from programmer_app.ui.editors.combo import SteadyCombo
from programmer_app.ui.editors.delivered_track import DeliveredTrack
from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.likely_band import LikelyBand, Wanted
from programmer_app.ui.editors.mode_edits import mode_of
from programmer_app.ui.editors.plot_compare import Compare
from programmer_app.ui.editors.plot_data import (
    DAY_H,
    RESERVOIR,
    Axis,
    Numbers,
    Past,
    axis_from,
    day_axis,
    draft_curves,
    past_of,
    refill_span_h,
    running_curves,
    sample_hours,
)
from programmer_app.ui.editors.plot_export import ExportButton, caption_of
from programmer_app.ui.editors.plot_marks import (
    dose_limits,
    reservoir_limits,
    reservoir_marks,
    reservoir_note,
    shows_daily_limits,
)
from programmer_app.ui.editors.plot_tools import PlotTools
from programmer_app.ui.editors.plot_words import cursor_lines, figure, moment, readout
from programmer_app.ui.plots import CumulativePlot, CursorLine, Lines
from programmer_app.ui.plots.lines import Line
from programmer_app.ui.plots.scales import clock_text
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import Card, SegmentedControl

if TYPE_CHECKING:
    from programmer_app.ui.plots.export import Caption, Table

TO_REFILL = "refill"
_MOST_SEGMENTS = 5
_LEAST_PX = 320
_LEAST_FOR_SEGMENTS_PX = 300
"""Room for the title beside the segments."""

_TIP_SEEN: Final = 1e-3
"""Share of the largest value that the dose at the tip must differ by, to be a curve of its own: less is not seen."""


class CumulativeCard(Card):
    """Plot and the choice of its curve.

    Signals:
        choice_changed: Another curve is shown.
    """

    choice_changed = Signal(str)

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Projected cumulative dose"), parent=parent)
        self.setMinimumWidth(_LEAST_PX)  # the selector becomes a list before its width would hold the window open
        self._editing = editing
        self._horizon: float | str = DAY_H
        self._choice = ""
        self._axis: Axis | None = None
        self._shown: Compare | None = None
        self._old: Curves | None = None
        self._past: Past | None = None
        self._old_key: tuple[object, ...] = ()
        self._old_sampled: tuple[object, Numbers | None] | None = None
        self._track = DeliveredTrack()
        self._likely = LikelyBand(self)
        self._likely.arrived.connect(self._draw)
        self._selector: SegmentedControl | QComboBox | None = None
        self._selector_key: tuple[tuple[str, str], ...] = ()
        self._selector_for: tuple[object, int] | None = None
        self._selector_row = QHBoxLayout()
        holder = QWidget()
        holder.setLayout(self._selector_row)
        self._selector_row.setContentsMargins(0, 0, 0, 0)
        self.add_to_head(holder)
        self.plot = CumulativePlot()
        self.plot.setObjectName("cumulativePlot")
        self.plot.set_watermark(tr("TRAINING") if editing.model.desk.training else None)
        self.plot.cursor_text = self._cursor_lines
        self.plot.view_changed.connect(self._draw)
        self.tools = PlotTools(ExportButton(editing.model, self.plot, self._caption, self._table))
        self.tools.hidden_changed.connect(self._hide_curves)
        self.tools.window_changed.connect(self.refresh)
        self.tools.rate_changed.connect(self._draw)
        self.body.addWidget(self.tools)
        self.body.addWidget(self.plot, 1)
        editing.model.reading_changed.connect(self._forget_delivered)
        self._forget_delivered()

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
        return (*drugs, (RESERVOIR, "reservoir"))

    def _build_selector(self, draft: DeliveryProgram) -> None:
        key = self._choices(draft)
        if self._selector is not None and self._selector_for == (key, self.width()):
            return
        self._selector_for = (key, self.width())
        segments = len(key) <= _MOST_SEGMENTS and self.width() >= fonts.scaled(
            _LEAST_FOR_SEGMENTS_PX
        ) + self._segments_px(key)
        if key == self._selector_key and segments == isinstance(self._selector, SegmentedControl):
            return
        self._selector_key = key
        if self._selector is not None:
            self._selector_row.removeWidget(self._selector)
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
        made = SegmentedControl(key, tr("Curve"))
        made.set_value(self._choice)
        made.selected.connect(self.choose)
        return made

    def _combo(self, key: tuple[tuple[str, str], ...]) -> QComboBox:
        made = SteadyCombo(tr("Curve"))
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
        drug = self._choice != RESERVOIR
        self.tools.show_for(drug=drug, demand=drug and not self.tools.last_day and draft.demand is not None)
        try:
            self._axis = axis = self._choose_axis(draft)
            self._shown = shown = self._compare(draft, self._editing.pump, axis)
        except UndrawableError as error:
            self._shown = None
            self.plot.set_notice(f"{told(error)[:1].upper()}{told(error)[1:]}.")
            self.plot.set_marks(())
            return
        self.plot.set_notice("")
        self._say_what(axis)
        self.plot.set_axis(self._unit(), axis.span_h, axis.start_minutes)
        self._show_limits(draft, shown)
        self._draw()

    def _say_what(self, axis: Axis) -> None:
        unit = self._unit()
        where = (
            "" if axis.whole_day else tr(" · from {start_minutes}", start_minutes=clock_text(axis.start_minutes / 60))
        )
        if self._choice == RESERVOIR:
            self.set_title(tr("Projected reservoir · {unit}{where}", unit=unit, where=where))
        elif self.tools.last_day:
            self.set_title(
                tr(
                    "Dose in the last 24 h · {drug_name} {unit}{where}",
                    drug_name=self._drug_name(),
                    unit=unit,
                    where=where,
                )
            )
        else:
            self.set_title(
                tr(
                    "Projected cumulative dose · {drug_name} {unit}{where}",
                    drug_name=self._drug_name(),
                    unit=unit,
                    where=where,
                )
            )

    def _show_limits(self, draft: DeliveryProgram, shown: Compare) -> None:
        library, axis = self._editing.model.library, shown.axis
        if self._choice == RESERVOIR:
            self.plot.set_limits(reservoir_limits(draft))
            self.plot.set_marks(reservoir_marks(shown.new, library, axis))
            self.tools.say(reservoir_note(shown.new, library, axis))
            return
        counts = shows_daily_limits(axis, window=self.tools.last_day)
        self.plot.set_limits(dose_limits(library, self._choice, self._unit()) if counts else [])
        self.plot.set_marks(())
        self.tools.say("")

    def _compare(self, draft: DeliveryProgram, pump: PumpModel, axis: Axis) -> Compare:
        """Curves of the draft; those of the running program only where another reading or axis counts.

        Raises:
            UndrawableError: If an amount is far beyond any pump.
        """
        model = self._editing.model
        window = self.tools.last_day and self._choice != RESERVOIR
        new = draft_curves(draft, pump, model.library, model.running, axis)
        key = (id(model.reading), axis)
        if key != self._old_key:
            self._old_sampled = self._old = self._past = None
            if model.running is not None and model.reading is not None:
                status = model.reading.status
                self._old = running_curves(model.running, pump, model.library, status, axis)
                self._past = past_of(model.running, pump, model.library, status, axis)
            self._old_key = key
        return Compare(new, self._old, self._choice, axis, window, self._past)

    def _choose_axis(self, draft: DeliveryProgram) -> Axis:
        status = self._editing.model.reading.status if self._editing.model.reading else None
        clock_s = 0 if status is None else status.clock_s
        if self._horizon == DAY_H:
            on = self._editing.day - weekday(clock_s) if mode_of(draft) == "weekly" else 0
            return day_axis(clock_s, on)
        if isinstance(self._horizon, str):
            pump, model = self._editing.pump, self._editing.model
            if pump is None:
                return axis_from(clock_s, DAY_H)
            start = axis_from(clock_s, DAY_H)
            return axis_from(clock_s, refill_span_h(draft_curves(draft, pump, model.library, model.running, start)))
        return axis_from(clock_s, self._horizon)

    def _unit(self) -> str:
        if self._choice == RESERVOIR:
            return "mL"
        return self._shown.new.unit(self._choice) if self._shown is not None else ""

    def _drug_name(self) -> str:
        return self._editing.model.library.tall_man(self._choice)

    def _draw(self) -> None:
        shown = self._shown
        if shown is None:
            return
        x_h = sample_hours(self.plot.visible_hours(), self.plot.visible_pixels())
        key = (self._old_key, shown.choice, shown.window, float(x_h[0]), float(x_h[-1]), len(x_h))
        if self._old_sampled is None or self._old_sampled[0] != key:
            self._old_sampled = (key, shown.old_at(x_h))
        self._want_likely(shown)
        lines = self._whole(shown, shown.lines(x_h, self._old_sampled[1]))
        self.plot.set_curves(
            x_h, _values(lines.new), lines.old, lines.at_most, lines.delivered, tip=lines.tip, likely=lines.likely
        )
        if not self.plot.dragging:
            self.tools.show_curves(self._offered(shown, lines))
            self._describe(lines)

    def _whole(self, shown: Compare, lines: Lines) -> Lines:
        """Adds what comes from elsewhere: what was delivered, and the likely course."""
        likely = None if lines.new is None else self._likely_dose(shown, lines.x_h, lines.new)
        tip = lines.tip
        if tip is not None and lines.new is not None and len(tip) > 1:
            seen = _TIP_SEEN * max(float(tip.max()), float(lines.new.max()))
            tip = tip if bool((abs(tip - lines.new) > seen).any()) else None
        return replace(lines, delivered=self._delivered_line(shown), likely=likely, tip=tip)

    def _offered(self, shown: Compare, lines: Lines) -> tuple[str, ...]:
        """Curves of this view; a likely course also while it is being worked out."""
        asked = self.tools.per_day() is not None and not shown.window and shown.choice != RESERVOIR
        return (*lines.names(), *(("likely",) if asked and lines.likely is None else ()))

    def _hide_curves(self, names: frozenset[str]) -> None:
        self.plot.set_hidden(names)
        if self._shown is not None and (lines := self.plot.lines()) is not None:
            self._describe(lines)

    def _describe(self, lines: Lines) -> None:
        """The facts of the plot in words: the values at its right end."""
        end_h = self.plot.visible_hours()[1]
        found = readout(lines.without(self.plot.hidden()), end_h)
        words = cursor_lines(found, tr("After {end_h} h", end_h=f"{end_h:g}"), self._what(), self._unit())
        if self._choice == RESERVOIR and self._shown is not None:
            note = reservoir_note(self._shown.new, self._editing.model.library, self._shown.axis)
            words.append((note, "title"))
        self.plot.set_description("; ".join(text for text, _tone in words))

    # ---- likely ----

    def _want_likely(self, shown: Compare) -> None:
        per_day, plan = self.tools.per_day(), shown.new.course.plan.demand
        if per_day is None or plan is None or shown.window or shown.choice == RESERVOIR:
            self._likely.want(None)
        elif not self.plot.dragging:
            self._likely.want(Wanted(plan, per_day, self.plot.visible_hours()))

    def _likely_dose(self, shown: Compare, x_h: Numbers, new: Numbers) -> tuple[Numbers, Numbers, Numbers] | None:
        given = self._likely.given_nl(x_h)
        if given is None:
            return None
        per_nl = shown.new.chain.fresh.get(shown.choice, 0) / Mass.UNITS[shown.new.unit(shown.choice)]
        low, middle, high = (new + per_nl * part for part in given)
        return low, middle, high

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing tick behind another screen."""
        super().hideEvent(event)
        self._likely.rest()

    # ---- delivered ----

    def _forget_delivered(self) -> None:
        self._track.forget(self._editing.model.reading)

    def take_status(self) -> None:
        """Adds what the pump says that it has delivered by now."""
        if self._track.take(self._editing.model.status):
            self._draw()

    def _delivered_line(self, shown: Compare) -> Line | None:
        running = self._editing.model.running
        if running is None or shown.old is None or shown.window:
            return None
        unit = "mL" if shown.choice == RESERVOIR else shown.new.unit(shown.choice)
        return self._track.line(running, shown.old, shown.choice, unit, shown.axis)

    # ---- the cursor ----

    def _what(self) -> str:
        if self._choice == RESERVOIR:
            return "reservoir"
        return (
            tr("{drug_name} in the last 24 h", drug_name=self._drug_name())
            if self.tools.last_day
            else tr("cumulative {drug_name}", drug_name=self._drug_name())
        )

    def _cursor_lines(self, hours: float) -> list[CursorLine]:
        shown = self._shown
        if shown is None:
            return []
        lines = self._whole(shown, shown.lines_at(hours)).without(self.plot.hidden())
        return cursor_lines(readout(lines, hours), moment(shown.axis, hours), self._what(), self._unit())

    # ---- export ----

    def _caption(self) -> Caption:
        lines = []
        shown = self.plot.lines()
        if shown is not None:
            lines.append(tr("Curves: ") + ", ".join(self._curve_words(name) for name in shown.names()))
        return caption_of(self._editing.model, self.accessibleName(), lines)

    def _curve_words(self, name: str) -> str:
        per_day = self.tools.per_day()
        asks = (
            tr(" (asks {per_day} times a day)", per_day=figure(float(per_day)))
            if name == "likely" and per_day is not None
            else ""
        )
        return self.tools.legend.text_of(name) + asks

    def _table(self) -> Table | None:
        from programmer_app.ui.plots.export import Table  # noqa: PLC0415 - when it is used

        lines = self.plot.lines()
        if lines is None or self._axis is None:
            return None
        return Table(lines, self._unit(), pump_time(self._axis.start_s), self._curve_words)


def _values(found: Numbers | None) -> Numbers:
    return np.empty(0) if found is None else found
