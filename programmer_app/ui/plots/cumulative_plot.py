"""Projected cumulative dose: old against new, the most with boluses, limits, and what was delivered.

The owner gives arrays; the plot draws them, zooms along x and asks the owner for the words at the cursor.
"""

from collections.abc import Callable, Collection, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.plots import overlay, scales
from programmer_app.ui.plots.canvas import PlotCanvas
from programmer_app.ui.plots.curves import UNSEEN_PX, Band, Curve, pen, thinned
from programmer_app.ui.plots.lines import Line, Lines
from programmer_app.ui.plots.overlay import CursorLine, Limit, Mark
from programmer_app.ui.plots.plot_base import PlotBase
from programmer_app.ui.plots.scales import Numbers
from programmer_app.ui.translation import tr

_SHOW_LIMIT_WITHIN = 2.0
_ZOOM_A_NOTCH = 0.8
_LEAST_SPAN_H = 0.5
_LIKELY_OPACITY = 0.30


class CumulativePlot(PlotBase):
    """Curves over hours from the start.

    Signals:
        view_changed: The visible part of x or the number of pixels changed; sample anew.
        cursor_moved: Hours at the cursor, or NaN when it left.

    Attributes:
        cursor_text: Hours to the words at the cursor.
        dragging: Whether a drag lasts; the dose axis then only grows.
    """

    view_changed = Signal()
    cursor_moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Projected cumulative dose"), parent)
        self._unit = ""
        self._span_h = 24.0
        self._start_h = 0.0
        self._view_h = (0.0, 24.0)
        self._top = 1.0
        self.dragging = False
        self._largest = 0.0
        self._limits: tuple[Limit, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._given: Lines | None = None
        self._hidden: frozenset[str] = frozenset()
        self._old_points: Line | None = None
        self._notice = ""
        self._cursor_h: float | None = None
        self._pan_from: tuple[float, float] | None = None
        self.cursor_text: Callable[[float], list[CursorLine]] | None = None
        canvas = PlotCanvas(self._time_ticks, _dose_ticks, self._paint_over, self)
        self._band = canvas.add_band()
        self._likely = canvas.add_band()
        self._edge = canvas.add_curve()
        self._middle = canvas.add_curve()
        self._old = canvas.add_still_curve()
        self._new = canvas.add_curve()
        self._tip = canvas.add_curve()
        self._delivered = canvas.add_curve()
        canvas.on_press = self._on_press
        canvas.on_move = self._on_move
        canvas.on_release = self._on_release
        canvas.on_double_click = self._on_double_click
        canvas.on_leave = self._on_leave
        canvas.on_wheel = self._on_wheel
        canvas.on_pinch = self._on_pinch
        canvas.set_range(self._view_h, (0.0, 1.0))
        self._adopt(canvas)

    # --- what is shown ---

    def set_axis(self, unit: str, span_h: float, start_minutes: int = 0) -> None:
        """Set the length of the x axis; a new length undoes the zoom.

        Args:
            unit: Of the dose, as "mg".
            span_h: Hours shown without zoom, > 0; up to 48 with clock ticks, beyond with days.
            start_minutes: Time of day at the start, in minutes from midnight.

        Raises:
            ValueError: If the length is not positive.
        """
        if span_h <= 0:
            raise ValueError(f"an axis is longer than 0 h, not {span_h} h")
        self._unit = unit
        if start_minutes / 60.0 != self._start_h:
            self._canvas.resetCachedContent()  # other words at the same ticks
        self._start_h = start_minutes / 60.0
        if span_h != self._span_h:
            self._span_h = span_h
            self._show((0.0, span_h))

    def set_curves(
        self,
        x_h: Numbers,
        new: Numbers,
        old: Numbers | None,
        at_most: Numbers | None,
        delivered: Line | None,
        *,
        tip: Numbers | None = None,
        likely: tuple[Numbers, Numbers, Numbers] | None = None,
    ) -> None:
        """Show curves.

        Args:
            x_h: Hours from the start, shape (n,), rising; n at most about `visible_pixels()`.
            new: Proposed cumulative dose at x_h, shape (n,).
            old: The same for the running program, or None.
            at_most: The same with every bolus used, or None.
            delivered: Hours and dose that the pump says it gave, each of shape (m,), or None.
            tip: What has left the catheter tip at x_h, or None where it is not to be told from `new`.
            likely: What few, half and most patients have had at x_h, or None.
        """
        self._given = Lines(x_h, new, old, at_most, delivered, tip, likely)
        self._show_lines(self._given.without(self._hidden))

    def set_hidden(self, names: Collection[str]) -> None:
        """Hide curves of these names of `lines.NAMES`; all others are shown.

        Raises:
            ValueError: If no curve has such a name.
        """
        self._hidden = Lines.known(names)
        if self._given is not None:
            self._show_lines(self._given.without(self._hidden))

    def hidden(self) -> frozenset[str]:
        """Names of the curves that are hidden."""
        return self._hidden

    def lines(self) -> Lines | None:
        """What is shown, without what is hidden; None before anything was."""
        return None if self._given is None else self._given.without(self._hidden)

    def _show_lines(self, lines: Lines) -> None:
        self._largest = lines.largest()
        low, middle, high = lines.likely or (None, None, None)
        sampled = (lines.base, lines.at_most, lines.tip, low, middle, high)
        base, most, tip, few, half, many = self._thin(lines.x_h, sampled)
        _draw(self._new, None if lines.new is None else base)
        _draw(self._edge, most)
        _draw(self._tip, tip)
        _draw(self._middle, half)
        _draw_between(self._band, base, most)
        _draw_between(self._likely, few, many)
        given = lines.delivered
        _draw(self._delivered, None if given is None else self._thin(given[0], given[1:])[0])
        self._set_old(lines.at_x(lines.old))
        self._fit()

    def _thin(self, x: Numbers, curves: Sequence[Numbers | None]) -> list[Line | None]:
        """The axis never ends below the largest value shown, so less than this cannot be seen."""
        shown = [curve for curve in curves if curve is not None]
        if not shown:
            return [None] * len(curves)
        x, every = thinned(x, np.stack(shown), UNSEEN_PX * self._largest / self._canvas.plot_area().height())
        each = iter(every)
        return [None if curve is None else (x, next(each)) for curve in curves]

    def _set_old(self, points: Line | None) -> None:
        """The old curve stands still while the new one is dragged: it is kept with the grid."""
        before = self._old_points
        if points is None and before is None:
            return
        if points is not None and before is not None and all(map(np.array_equal, points, before)):
            return
        self._old_points = points
        if points is None:
            self._old.clear()
        else:
            own = float(np.max(points[1], initial=0.0))  # not of all curves: this line outlives the others' heights
            self._old.set_points(*thinned(*points, UNSEEN_PX * own / self._canvas.plot_area().height()))
        self._canvas.resetCachedContent()

    def set_limits(self, limits: Sequence[Limit]) -> None:
        """Show limits as lines.

        Args:
            limits: Value in the unit of the plot, label, and "reason" or "blocked".
        """
        if tuple(limits) != self._limits:
            self._limits = tuple(limits)
            self._fit()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show moments as upright lines with words: hours from the start, words, a colour of the palette."""
        if tuple(marks) != self._marks:
            self._marks = tuple(marks)
            self._canvas.refresh()

    def set_notice(self, text: str) -> None:
        """Say why there is nothing to draw, in the place of the curves; an empty text takes the notice away."""
        if text == self._notice:
            return
        self._notice = text
        if text:
            self.set_curves(np.empty(0), np.empty(0), None, None, None)
            self.set_description(text)
        self._canvas.refresh()

    def set_dragging(self, dragging: bool) -> None:
        """Let the dose axis only grow while a drag lasts, so that it does not swing; fit it at the end."""
        self.dragging = dragging
        if not dragging:
            self._fit()

    def set_description(self, words: str) -> None:
        """The facts of the plot in words, for a screen reader."""
        self.setAccessibleDescription(words)

    def visible_pixels(self) -> int:
        """Width of the plotted part in device pixels: sample no more points than these."""
        width_px: float = self._canvas.plot_area().width() * self._canvas.devicePixelRatioF()
        return max(2, round(width_px))

    def visible_hours(self) -> tuple[float, float]:
        """Both ends of the visible part of x."""
        return self._view_h

    def set_cursor(self, x_h: float | None) -> None:
        """Place the cursor, or take it away."""
        self._cursor_h = None if x_h is None else min(max(x_h, self._view_h[0]), self._view_h[1])
        self.cursor_moved.emit(float("nan") if self._cursor_h is None else self._cursor_h)
        self._canvas.refresh()

    def _fit(self) -> None:
        near = [value for value, _text, _kind in self._limits if value <= self._largest * _SHOW_LIMIT_WITHIN]
        wanted = scales.ceiling(max(self._largest * 1.03, *(value * 1.06 for value in near), 0.0))
        self._top = max(self._top, wanted) if self.dragging else wanted
        self._canvas.set_range(self._view_h, (0.0, self._top))

    def _restyle(self) -> None:
        self._band.brush = theme.colour("band", theme.BAND_OPACITY)
        edge = pen("band", 1)
        edge.setDashPattern([3.0, 3.0])
        self._edge.pen = edge
        self._likely.brush = theme.colour("band", _LIKELY_OPACITY)
        middle = pen("band", 1)
        middle.setDashPattern([8.0, 3.0])
        self._middle.pen = middle
        self._tip.pen = pen("at_tip", 2)
        self._old.pen = pen("old", 2, dashed=True)
        self._new.pen = pen("new", 2)
        self._delivered.pen = pen("delivered", 2)

    # --- view ---

    def reset_view(self) -> None:
        """Show the whole length."""
        self._show((0.0, self._span_h))

    def zoom(self, factor: float, around_h: float) -> None:
        """Scale the visible length.

        Args:
            factor: Below 1 to look closer.
            around_h: Hours that stay where they are.
        """
        low, high = self._view_h
        span = min(max((high - low) * factor, min(_LEAST_SPAN_H, self._span_h)), self._span_h)
        share = (around_h - low) / (high - low)
        self._show_from(around_h - share * span, span)

    def _show_from(self, low_h: float, span_h: float) -> None:
        low = min(max(low_h, 0.0), self._span_h - span_h)
        self._show((low, low + span_h))

    def _show(self, view_h: tuple[float, float]) -> None:
        if view_h == self._view_h:
            return
        self._view_h = view_h
        self._canvas.set_range(view_h, (0.0, self._top))
        self.view_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there are more or fewer pixels."""
        super().resizeEvent(event)
        self.view_changed.emit()

    def _time_ticks(self, low: float, high: float, length_px: float) -> list[tuple[float, str]]:
        step = scales.time_step_h(high - low, length_px)
        offset = -self._start_h % step if self._span_h <= scales.CLOCK_SPAN_H else 0.0
        first = int(np.ceil((low - offset) / step - 1e-9))
        last = int(np.floor((high - offset) / step + 1e-9))
        places = [offset + number * step for number in range(first, last + 1)]
        return [(place, scales.time_text(place, self._start_h, self._span_h)) for place in places]

    # --- painting over the curves ---

    def _paint_over(self, painter: QPainter, area: QRectF) -> None:
        if self._notice:
            painter.setFont(fonts.font())
            painter.setPen(theme.colour("blocked_text"))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._notice)
            return
        at_px = None if self._cursor_h is None else self._canvas.to_px(self._cursor_h, 0.0).x()
        if at_px is not None:
            overlay.paint_cursor(painter, area, at_px)
        occupied = overlay.paint_limits(painter, area, self._canvas.to_px, self._limits, self._top)
        overlay.paint_marks(painter, area, self._canvas.to_px, self._marks)
        if at_px is not None and self._cursor_h is not None and self.cursor_text is not None:
            overlay.paint_tip(painter, area, at_px, occupied, self.cursor_text(self._cursor_h))

    # --- pointer ---

    def _on_press(self, place: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pan_from = (place.x(), self._view_h[0])

    def _on_move(self, place: QPointF, held: bool) -> None:
        if held and self._pan_from is not None:
            low, high = self._view_h
            per_px = (high - low) / max(self._canvas.plot_area().width(), 1.0)
            self._show_from(self._pan_from[1] - (place.x() - self._pan_from[0]) * per_px, high - low)
        if self._canvas.plot_area().contains(place):
            self.set_cursor(self._canvas.to_data(place)[0])
        elif self._cursor_h is not None:
            self.set_cursor(None)

    def _on_release(self, _place: QPointF) -> None:
        self._pan_from = None

    def _on_double_click(self, _place: QPointF) -> None:
        self.reset_view()

    def _on_leave(self) -> None:
        self.set_cursor(None)

    def _on_wheel(self, notches: float, place: QPointF) -> bool:
        before = self._view_h
        self.zoom(_ZOOM_A_NOTCH**notches, self._canvas.to_data(place)[0])
        return self._view_h != before

    def _on_pinch(self, amount: float, place: QPointF) -> None:
        self.zoom(1.0 / max(1.0 + amount, 0.1), self._canvas.to_data(place)[0])

    # --- keyboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the cursor, plus and minus zoom, 0 shows the whole length, Escape hides the cursor."""
        low, high = self._view_h
        here = self._cursor_h if self._cursor_h is not None else (low + high) / 2
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_cursor(here + (high - low) / 96 * (1 if key == Qt.Key.Key_Right else -1))
            self._say_cursor()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_ZOOM_A_NOTCH, here)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM_A_NOTCH, here)
        elif key == Qt.Key.Key_0:
            self.reset_view()
        elif key == Qt.Key.Key_Escape and self._cursor_h is not None:
            self.set_cursor(None)
        else:
            super().keyPressEvent(event)

    def _say_cursor(self) -> None:
        if self.cursor_text is not None and self._cursor_h is not None:
            words = "; ".join(text for text, _tone in self.cursor_text(self._cursor_h))
            self.setAccessibleName(tr("Projected cumulative dose: {words}", words=words))


def _draw(curve: Curve, points: Line | None) -> None:
    if points is None:
        curve.clear()
    else:
        curve.set_points(*points)


def _draw_between(band: Band, low: Line | None, high: Line | None) -> None:
    if low is None or high is None:
        band.clear()
    else:
        band.set_between(low, high)


def _dose_ticks(low: float, high: float, length_px: float) -> list[tuple[float, str]]:
    return scales.value_labels(low, high, length_px, 28.0)
