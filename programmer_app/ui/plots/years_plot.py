"""Dose, concentration and pain over years, under each other on one axis of time, with what happened above them.

It is told plain numbers: days since a start, values, words. A cursor goes from moment to moment by the arrow keys, or
follows the pointer; what held then stands in a card. Dose and concentration are steps, pain is dots at the moments at
which it was asked, joined by a thin line: what was between two visits nobody knows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.plots.canvas import PlotCanvas
from programmer_app.ui.plots.curves import Curve, pen
from programmer_app.ui.plots.overlay import paint_cursor, paint_tip
from programmer_app.ui.plots.scales import ceiling, value_labels

_HEIGHT_PX: Final = 150
_STRIP_PX: Final = 40
_LABEL_PX: Final = 74.0
_VALUE_LABEL_PX: Final = 26.0
_DOT_PX: Final = 4.0
_HEADROOM: Final = 1.4
"""Room over the curve for the heading."""
_MARKS: Final = {"refill": "action", "event": "blocked", "implant": "secondary"}
_MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 36, 60, 120)
_DAY_STEPS: Final = (1, 2, 7, 14)


@dataclass(frozen=True, slots=True)
class Band:
    """One of the three plots.

    Attributes:
        heading: What it shows, with its unit.
        days: When each value begins, days since the start; rising.
        values: As many.
        steps: Whether a value holds until the next one.
        top: Upper end of the axis; found from the values where None.
    """

    heading: str
    days: tuple[float, ...]
    values: tuple[float, ...]
    steps: bool
    top: float | None = None


Mark = tuple[float, str, str]
"""Days since the start, kind, words."""


class YearsPlot(QWidget):
    """Three plots and a strip of marks over the same days.

    Signals:
        cursor_moved (float): Days since the start, by key or pointer.
    """

    cursor_moved = Signal(float)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._start = date(2000, 1, 1)
        self._span = (0.0, 1.0)
        self._bands: tuple[Band, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._stops: tuple[float, ...] = ()
        self._cursor: float | None = None
        self.cursor_text: Callable[[float], Sequence[str]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3, fonts.scaled(_STRIP_PX), 3, 3)
        self._column.setSpacing(4)
        self.canvases: list[PlotCanvas] = []
        self._curves: list[Curve] = []
        theme.notifier.theme_changed.connect(self._restyle)

    # ---- what it shows ----

    def set_years(self, start: date, span_days: float, bands: Sequence[Band], marks: Sequence[Mark]) -> None:
        """Replaces everything.

        Args:
            start: Day at the left end.
            span_days: Length of the axis, > 0.
            bands: From top to bottom.
            marks: What happened, by time.
        """
        self._start, self._span = start, (0.0, span_days)
        self._bands, self._marks = tuple(bands), tuple(marks)
        found = {day for band in bands for day in band.days} | {day for day, _kind, _text in marks}
        self._stops = tuple(sorted(found))
        self._cursor = None
        while len(self.canvases) < len(bands):
            self._add_canvas()
        for number, canvas in enumerate(self.canvases):
            canvas.setVisible(number < len(bands))
        for canvas, curve, band in zip(self.canvases, self._curves, self._bands, strict=False):
            top = band.top or ceiling(max(band.values, default=0.0), _HEADROOM)
            canvas.set_range(self._span, (0.0, top))
            _draw(curve, band, span_days)
        self._restyle()

    def _add_canvas(self) -> None:
        number = len(self.canvases)
        canvas = PlotCanvas(
            self._day_ticks,
            lambda low, high, length: self._value_ticks(number, low, high, length),
            lambda painter, area: self._paint_over(number, painter, area),
            self,
        )
        canvas.setMinimumHeight(fonts.scaled(_HEIGHT_PX))
        canvas.on_move = lambda place, _held: self._follow(canvas, place)
        canvas.on_press = lambda place: self._follow(canvas, place)
        canvas.on_leave = self._leave
        self._curves.append(canvas.add_curve())
        self.canvases.append(canvas)
        self._column.addWidget(canvas, 1)

    def _restyle(self) -> None:
        for canvas, curve, band in zip(self.canvases, self._curves, self._bands, strict=False):
            curve.pen = pen("action" if band.steps else "secondary", 2.0 if band.steps else 1.0)
            canvas.restyle()
            canvas.resetCachedContent()
            canvas.refresh()
        self.update()

    def _value_ticks(self, number: int, low: float, high: float, length_px: float) -> list[tuple[float, str]]:
        top = self._bands[number].top if number < len(self._bands) else None
        if top is None:
            return value_labels(low, high, length_px, _VALUE_LABEL_PX)
        return [(value, f"{value:g}") for value in (0.0, top / 2, top)]

    def _day_ticks(self, low: float, high: float, length_px: float) -> list[tuple[float, str]]:
        return day_ticks(self._start, low, high, max(1, int(length_px / fonts.scaled(int(_LABEL_PX)))))

    # ---- the cursor ----

    def move_cursor(self, forwards: bool) -> None:
        """To the next moment at which something happened, or the one before."""
        here = self._cursor
        if forwards:
            wanted = [day for day in self._stops if here is None or day > here + 1e-6]
            self._set_cursor(wanted[0] if wanted else here)
        else:
            wanted = [day for day in self._stops if here is None or day < here - 1e-6]
            self._set_cursor(wanted[-1] if wanted else here)

    def cursor_day(self) -> float | None:
        """Days since the start; None where there is none."""
        return self._cursor

    def _set_cursor(self, day: float | None) -> None:
        self._cursor = day
        for canvas in self.canvases:
            canvas.refresh()
        if day is not None:
            words = self.cursor_text(day) if self.cursor_text is not None else ()
            self.setAccessibleDescription(", ".join(words))
            self.cursor_moved.emit(day)

    def _follow(self, canvas: PlotCanvas, place: QPointF) -> None:
        area = canvas.plot_area()
        if area.left() <= place.x() <= area.right():
            self._set_cursor(canvas.to_data(place)[0])

    def _leave(self) -> None:
        if not self.hasFocus():
            self._set_cursor(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from moment to moment, Home and End to the first and the last."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_cursor(key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._stops:
            self._set_cursor(self._stops[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_Escape and self._cursor is not None:
            self._set_cursor(None)
        else:
            super().keyPressEvent(event)

    # ---- painting ----

    def _paint_over(self, number: int, painter: QPainter, area: QRectF) -> None:
        if number >= len(self._bands):
            return
        canvas, band = self.canvases[number], self._bands[number]
        painter.setFont(fonts.semibold(12))
        painter.setPen(theme.colour("text"))
        painter.drawText(QPointF(area.left() + 8, area.top() + fonts.scaled(14)), band.heading)
        for day, kind, _text in self._marks:
            x = canvas.to_px(day, 0.0).x()
            painter.setPen(QPen(theme.colour(_MARKS.get(kind, "secondary"), 0.35), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if not band.steps:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("action"))
            for day, value in zip(band.days, band.values, strict=True):
                painter.drawEllipse(canvas.to_px(day, value), _DOT_PX, _DOT_PX)
        if self._cursor is None:
            return
        x = canvas.to_px(self._cursor, 0.0).x()
        paint_cursor(painter, area, x)
        if number == 0 and self.cursor_text is not None:
            lines = [(text, "new" if at else "title") for at, text in enumerate(self.cursor_text(self._cursor))]
            paint_tip(painter, area, x, area.top(), lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strip with what happened, and a frame while the plot has the keyboard."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.canvases and self.canvases[0].isVisible():
            self._paint_strip(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("action"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_strip(self, painter: QPainter) -> None:
        canvas = self.canvases[0]
        painter.setFont(fonts.font(11))
        metrics = painter.fontMetrics()
        taken = [-1e9, -1e9]
        line_px = fonts.scaled(_STRIP_PX) / 2
        for day, kind, text in self._marks:
            x = canvas.x() + canvas.to_px(day, 0.0).x()
            width = metrics.horizontalAdvance(text) + 12.0
            right = x + width < self.width() - 4
            left = x if right else x - width
            row = next((number for number, end in enumerate(taken) if left > end), None)
            painter.setPen(QPen(theme.colour(_MARKS.get(kind, "secondary")), 1))
            painter.setBrush(theme.colour(_MARKS.get(kind, "secondary")))
            middle = line_px * ((row or 0) + 0.5) + 2
            painter.drawEllipse(QPointF(x, middle), 3.0, 3.0)
            if row is None:
                continue  # no room for the words; the cursor's card and the list below have them
            taken[row] = left + width
            painter.setPen(theme.colour("text"))
            painter.drawText(QPointF(left + (9 if right else 2), middle + metrics.ascent() / 2 - 1), text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.update()


def _draw(curve: Curve, band: Band, end: float) -> None:
    if not band.days:
        curve.clear()
        return
    x, y = np.asarray(band.days, dtype=np.float64), np.asarray(band.values, dtype=np.float64)
    if band.steps:
        x, y = np.append(np.repeat(x, 2)[1:], end), np.repeat(y, 2)
    curve.set_points(x, y)


def day_ticks(start: date, low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Ticks at the first days of months, or at days where the axis is short.

    Args:
        start: Day at 0.
        low: Lower end, days.
        high: Upper end, days, > low.
        most: Of how many labels there is room for, >= 1.
    """
    first, last = start + timedelta(days=int(low)), start + timedelta(days=int(high))
    for days in _DAY_STEPS:
        if (high - low) / days <= most:
            return [
                (float(day), (start + timedelta(days=day)).isoformat())
                for day in range(int(np.ceil(low)), int(high) + 1, days)
            ]
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((one for one in _MONTH_STEPS if months / one <= most), _MONTH_STEPS[-1])
    ticks = []
    # from the first of a month, or of a year, that lies on the axis
    years = step // 12
    year, month = (first.year, (first.month - 1) // step * step + 1) if not years else (first.year, 1)
    if years and first > date(year, 1, 1):
        year += 1
    while (day := date(year, month, 1)) <= last:
        if day >= first:
            ticks.append((float((day - start).days), f"{day:%Y-%m}" if step < 12 else f"{day:%Y}"))
        month += step
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return ticks
