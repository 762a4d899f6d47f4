"""The rate over one day, with handles to drag.

The plot never changes the day: it says what the person asks for (`step_height_dragged`, `step_nudged`, ...) and shows
what the owner then gives it with `set_day`. Snapping, limits and refusal belong to the owner.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.plots import scales
from programmer_app.ui.plots.canvas import PlotCanvas
from programmer_app.ui.plots.curves import pen
from programmer_app.ui.plots.day import MINUTES_A_DAY, Step, check_day, day_ticks, number_text, outline, rate_ticks
from programmer_app.ui.plots.plot_base import PlotBase
from programmer_app.ui.translation import tr

HANDLE_W_PX = 26.0
HANDLE_H_PX = 10.0
_PICTURE_W_PX = HANDLE_W_PX + 12
_PICTURE_H_PX = HANDLE_H_PX + 12
_REACH_PX = 7.0
_FILL_OPACITY = 0.13
_NOW_TEXT_PX = 15.0


@dataclass
class _Drag:
    """What is held, and the scale that was in force when it was taken.

    The scale stays, so that an axis that grows meanwhile does not run away under the pointer.
    """

    kind: Literal["height", "edge"]
    index: int
    offset: float
    per_px: float
    from_px: float
    from_value: float


class RatePlot(PlotBase):
    """Steps of a day: new solid, running now dashed, pump time as a line.

    Signals:
        step_drag_started: Index of the step taken.
        step_height_dragged: Index and wanted rate, >= 0, in the unit of the plot, not snapped.
        step_edge_dragged: Index of the step that begins at the edge and wanted minutes from midnight, 0 to 1440.
        step_drag_finished: Index of the step let go.
        step_activated: Index of the step to be typed in: double click on a handle, or Enter.
        step_selected: Index of the marked step.
        step_nudged: Index and direction, +1 or -1.
        edge_nudged: Index of the step that begins at the edge and direction, +1 later or -1 earlier.
    """

    step_drag_started = Signal(int)
    step_height_dragged = Signal(int, float)
    step_edge_dragged = Signal(int, int)
    step_drag_finished = Signal(int)
    step_activated = Signal(int)
    step_selected = Signal(int)
    step_nudged = Signal(int, int)
    edge_nudged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Delivery rate over the day"), parent)
        self._steps: tuple[Step, ...] = ()
        self._running: tuple[Step, ...] = ()
        self._unit = ""
        self._drug = ""
        self._now_min: int | None = None
        self._editable = True
        self._selected = 0
        self._top = 1.0
        self._drag: _Drag | None = None
        canvas = PlotCanvas(day_ticks, rate_ticks, self._paint_over, self)
        canvas.on_press = self._on_press
        canvas.on_move = self._on_move
        canvas.on_release = self._on_release
        canvas.on_double_click = self._on_double_click
        self._old_curve = canvas.add_still_curve()
        self._new_curve = canvas.add_curve()
        canvas.set_range((0.0, 24.0), (0.0, 1.0))
        self._adopt(canvas)

    # --- what is shown ---

    def set_day(self, steps: Sequence[Step], unit: str, drug_label: str) -> None:
        """Show a day.

        Args:
            steps: Minutes from midnight (the first 0, rising, below 1440) and rate from there on, >= 0.
            unit: Of the rate, as "mg/h".
            drug_label: For a screen reader.

        Raises:
            ValueError: If the steps do not begin at midnight or do not rise.
        """
        check_day(steps)
        self._steps = tuple(steps)
        self._unit = unit
        self._drug = drug_label
        self._selected = min(self._selected, max(len(steps) - 1, 0))
        self._new_curve.set_points(*outline(self._steps))
        self._fit()
        if self._drag is None:
            self._describe()

    def set_running(self, steps: Sequence[Step] | None) -> None:
        """Show what runs now, dashed; None for nothing.

        Raises:
            ValueError: As `set_day`.
        """
        check_day(steps or ())
        self._running = tuple(steps or ())
        self._old_curve.set_points(*outline(self._running))
        self._canvas.resetCachedContent()
        self._fit()

    def set_now(self, minutes: int | None) -> None:
        """Show the pump's time of day, in minutes from midnight; None for none."""
        self._now_min = minutes
        self._canvas.refresh()
        self._describe()

    def set_editable(self, editable: bool) -> None:
        """Show handles and take drags and nudges, or not."""
        self._editable = editable
        self._canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas.refresh()
        self._describe()

    def selected(self) -> int:
        """Index of the marked step."""
        return self._selected

    def set_selected(self, index: int) -> None:
        """Mark a step without telling.

        Raises:
            IndexError: If there is no such step.
        """
        if not 0 <= index < len(self._steps):
            raise IndexError(f"there is no step {index} among {len(self._steps)}")
        self._selected = index
        self._canvas.refresh()
        self._describe()

    def handle_px(self, index: int) -> QPointF:
        """Middle of a step's handle in pixels of the canvas."""
        start, rate = self._steps[index]
        return self._canvas.to_px((start + self._end(index)) / 120.0, rate)

    def edge_px(self, index: int) -> QPointF:
        """Middle of the vertical line at the beginning of a step, in pixels of the canvas."""
        start, rate = self._steps[index]
        before = self._steps[index - 1][1] if index else 0.0
        return self._canvas.to_px(start / 60.0, (rate + before) / 2)

    def _end(self, index: int) -> int:
        return self._steps[index + 1][0] if index + 1 < len(self._steps) else MINUTES_A_DAY

    def _fit(self) -> None:
        rates = [rate for _start, rate in (*self._steps, *self._running)]
        wanted = scales.ceiling(max(rates, default=0.0), 1.12)
        self._top = max(self._top, wanted) if self._drag is not None else wanted
        self._canvas.set_range((0.0, 24.0), (0.0, self._top))

    def _restyle(self) -> None:
        self._new_curve.pen = pen("new", 2)
        self._new_curve.brush = theme.colour("new", _FILL_OPACITY)
        self._old_curve.pen = pen("old", 2, dashed=True)

    def _describe(self) -> None:
        self.setAccessibleName(
            tr("Delivery rate over the day, {drug}", drug=self._drug) if self._drug else tr("Delivery rate")
        )
        words = []
        for number, (start, rate) in enumerate(self._steps):
            begin, end = scales.clock_text(start / 60), scales.clock_text(self._end(number) / 60)
            words.append(f"{begin} to {end} {number_text(rate)} {self._unit}")
        if self._now_min is not None:
            words.append(tr("pump time {now_min}", now_min=scales.clock_text(self._now_min / 60)))
        if self._editable and words:
            words.append(tr("step {selected} of {count} selected", selected=self._selected + 1, count=len(self._steps)))
        self.setAccessibleDescription("; ".join(words))

    # --- painting over the curves ---

    def _paint_over(self, painter: QPainter, area: QRectF) -> None:
        self._paint_now(painter, area)
        if self._editable:
            for index in range(len(self._steps)):
                self._paint_handle(painter, index)

    def _paint_now(self, painter: QPainter, area: QRectF) -> None:
        if self._now_min is None:
            return
        x = self._canvas.to_px(self._now_min / 60.0, 0.0).x()
        painter.setPen(QPen(theme.colour("now"), 1.5))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setFont(fonts.font(11))
        text = tr("pump time {now_min}", now_min=scales.clock_text(self._now_min / 60))
        width = painter.fontMetrics().horizontalAdvance(text)
        left = x + 5 if x + 5 + width < area.right() else x - 5 - width
        crowded = self._has_line_at(QRectF(left, area.top() - 1, width, _NOW_TEXT_PX), area)
        painter.drawText(QPointF(left, area.bottom() - 4 if crowded else area.top() + 11), text)

    def _has_line_at(self, place: QRectF, area: QRectF) -> bool:
        """Whether a rate of the day, proposed or running, is drawn through a place."""
        first_min, last_min = (
            (edge - area.left()) / area.width() * MINUTES_A_DAY for edge in (place.left(), place.right())
        )
        for steps in (self._steps, self._running):
            ends = (*(start for start, _rate in steps[1:]), MINUTES_A_DAY)
            for (start, rate), end in zip(steps, ends, strict=False):  # no steps have no end
                height = self._canvas.to_px(0.0, rate).y()
                if start <= last_min and end >= first_min and place.top() <= height <= place.bottom():
                    return True
        return False

    def _paint_handle(self, painter: QPainter, index: int) -> None:
        middle = self.handle_px(index)
        chosen = index == self._selected and (self.hasFocus() or self._drag is not None)
        picture = _handle_picture(theme.current().name, self.devicePixelRatioF(), chosen=chosen)
        left, top = middle.x() - _PICTURE_W_PX / 2, middle.y() - _PICTURE_H_PX / 2
        painter.drawPixmap(QPoint(round(left), round(top)), picture)

    # --- pointer ---

    def _handle_at(self, place: QPointF) -> int | None:
        for index in range(len(self._steps)):
            away = place - self.handle_px(index)
            if abs(away.x()) <= HANDLE_W_PX / 2 + 4 and abs(away.y()) <= HANDLE_H_PX / 2 + _REACH_PX:
                return index
        return None

    def _edge_at(self, place: QPointF) -> int | None:
        for index in range(1, len(self._steps)):
            start, rate = self._steps[index]
            one = self._canvas.to_px(start / 60.0, rate)
            other = self._canvas.to_px(start / 60.0, self._steps[index - 1][1])
            low, high = sorted((one.y(), other.y()))
            if abs(place.x() - one.x()) <= _REACH_PX and low - _REACH_PX <= place.y() <= high + _REACH_PX:
                return index
        return None

    def _on_press(self, place: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self._editable or not self._steps:
            return
        area = self._canvas.plot_area()
        handle, edge = self._handle_at(place), self._edge_at(place)
        if handle is not None:
            rate = self._steps[handle][1]
            grip = place.y() - self.handle_px(handle).y()
            self._drag = _Drag("height", handle, grip, self._top / area.height(), place.y() - grip, rate)
        elif edge is not None:
            start = float(self._steps[edge][0])
            grip = place.x() - self.edge_px(edge).x()
            self._drag = _Drag("edge", edge, grip, MINUTES_A_DAY / area.width(), place.x() - grip, start)
        else:
            self._select_at(place)
            return
        self._select(self._drag.index)
        self.step_drag_started.emit(self._drag.index)

    def _on_move(self, place: QPointF, held: bool) -> None:
        drag = self._drag
        if drag is None or not held:
            self._show_grip(place)
            return
        if drag.kind == "height":
            up_px = drag.from_px - (place.y() - drag.offset)
            self.step_height_dragged.emit(drag.index, max(drag.from_value + up_px * drag.per_px, 0.0))
        else:
            right_px = place.x() - drag.offset - drag.from_px
            minutes = round(drag.from_value + right_px * drag.per_px)
            self.step_edge_dragged.emit(drag.index, min(max(minutes, 0), MINUTES_A_DAY))

    def _on_release(self, _place: QPointF) -> None:
        if self._drag is None:
            return
        index = self._drag.index
        self._drag = None
        self.step_drag_finished.emit(index)
        self._fit()
        self._describe()

    def _on_double_click(self, place: QPointF) -> None:
        index = self._handle_at(place)
        if index is not None and self._editable:
            self.step_activated.emit(index)

    def _show_grip(self, place: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._editable and self._steps:
            if self._handle_at(place) is not None:
                shape = Qt.CursorShape.SizeVerCursor
            elif self._edge_at(place) is not None:
                shape = Qt.CursorShape.SizeHorCursor
        self._canvas.viewport().setCursor(shape)

    def _select_at(self, place: QPointF) -> None:
        minutes = self._canvas.to_data(place)[0] * 60
        index = max((number for number, (start, _rate) in enumerate(self._steps) if start <= minutes), default=0)
        self._select(index)

    def _select(self, index: int) -> None:
        changed = index != self._selected
        self.set_selected(index)
        if changed:
            self.step_selected.emit(index)

    # --- keyboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right mark a step, up and down nudge its rate, with Alt left and right nudge its beginning."""
        key = event.key()
        if not self._steps or not self._editable:
            super().keyPressEvent(event)
            return
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        upward = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(key))
        if across is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self._selected > 0:
                self.edge_nudged.emit(self._selected, across)
        elif across is not None:
            self._select(min(max(self._selected + across, 0), len(self._steps) - 1))
        elif upward is not None:
            self.step_nudged.emit(self._selected, upward)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._select(0 if key == Qt.Key.Key_Home else len(self._steps) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_activated.emit(self._selected)
        else:
            super().keyPressEvent(event)


@lru_cache(maxsize=16)
def _handle_picture(_palette: str, ratio: float, *, chosen: bool) -> QPixmap:
    """A handle, drawn once for a palette and a screen: a day has up to 48, and each is painted with every frame."""
    picture = QPixmap(round(_PICTURE_W_PX * ratio), round(_PICTURE_H_PX * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    box = QRectF(0, 0, HANDLE_W_PX, HANDLE_H_PX)
    box.moveCenter(QPointF(_PICTURE_W_PX / 2, _PICTURE_H_PX / 2))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen:
        painter.setPen(QPen(theme.colour("action", 0.45), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8)
    painter.setPen(QPen(theme.colour("new"), 1.8))
    painter.setBrush(theme.colour("new" if chosen else "surface"))
    painter.drawRoundedRect(box, HANDLE_H_PX / 2, HANDLE_H_PX / 2)
    painter.end()
    return picture
