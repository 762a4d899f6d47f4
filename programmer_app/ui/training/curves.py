"""Small curves of a training, painted: the dose at the tip with its safe range, and a line for each patient's figure.

They follow time at the pace of the screen, so each paints no more points than it has pixels.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.training.feed import Course
from programmer_app.ui.translation import tr

_LEFT_PX: Final = 84
_BOTTOM_PX: Final = 24
_TOP_PX: Final = 10
_RIGHT_PX: Final = 12
_MCG_PER_MG: Final = 1000
_HOUR_S: Final = 3600
_TICKS_H: Final = (1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720, 1440, 2880)
_MARK_PX: Final = 18


@dataclass(frozen=True, slots=True)
class Mark:
    """Something at a moment: an act or a slip.

    Attributes:
        t_s: When.
        text: A few signs in a circle.
        slip: Whether it was one.
    """

    t_s: float
    text: str
    slip: bool


def dose_words(mcg_a_day: float, safe_high: float) -> str:
    """A dose rate at the tip in the unit in which this patient's safe range is told; both in mcg a day."""
    return f"{mcg_a_day / 1000:.3g} mg/day" if safe_high >= _MCG_PER_MG else f"{mcg_a_day:.3g} mcg/day"


class TipPlot(QWidget):
    """Dose rate at the catheter tip over the scenario, with the patient's safe range. A teaching model's figure.

    Args:
        safe: Lowest and highest safe dose rate, mcg a day.
        end_s: Length of the scenario.
    """

    def __init__(self, safe: tuple[float, float], end_s: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tipPlot")
        self.setAccessibleName(tr("Dose at the catheter tip"))
        self.setMinimumSize(240, fonts.scaled(100))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._safe, self._end_s = safe, end_s
        self._course = Course()
        self._now_s = 0.0
        self._marks: tuple[Mark, ...] = ()
        self._rates: list[float] = []
        self._highest = safe[1] * 1.35
        self._settled = False
        self._ground = QPixmap()
        self._ground_for: object = None

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(600, fonts.scaled(120))

    def show_course(self, course: Course, now_s: float, marks: Sequence[Mark] = ()) -> None:
        """The course so far; steps that are new are added to those that were shown."""
        self._course, self._now_s, self._marks = course, now_s, tuple(marks)
        fresh = self._highest / 1.1 if self._settled else 0.0
        for at in range(len(self._rates), len(course.t_s)):
            rate = course.rate(at)
            self._rates.append(rate if rate is not None else 0.0)
            fresh = max(fresh, self._rates[-1])
        if not self._settled and course.t_s and course.t_s[-1] >= _HOUR_S:
            # before the first whole hour a mean is one of few strokes of the rotor
            first = bisect_left(course.t_s, _HOUR_S)
            self._rates[:first] = [self._rates[first]] * first
            self._settled = True
            fresh = max(self._rates)
        if self._settled:
            self._highest = max(self._safe[1] * 1.35, 1.1 * fresh)
        self.update()

    @property
    def in_words(self) -> str:
        """The last value, for the title and a screen reader."""
        if not self._settled:
            return ""
        return tr("now {rate}", rate=self._dose(self._rates[-1]))

    def _dose(self, mcg_a_day: float) -> str:
        return dose_words(mcg_a_day, self._safe[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Range, curve, present, marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(
            fonts.scaled(_LEFT_PX),
            _TOP_PX + (_MARK_PX if self._marks else 0),
            self.width() - fonts.scaled(_LEFT_PX) - _RIGHT_PX,
            self.height() - _TOP_PX - fonts.scaled(_BOTTOM_PX) - (_MARK_PX if self._marks else 0),
        )
        painter.drawPixmap(0, 0, self._ground_of(area))
        self._paint_curve(painter, area, self._highest)
        self._paint_marks(painter, area)

    def _ground_of(self, area: QRectF) -> QPixmap:
        """Range and axes, painted anew only where they are others."""
        ratio = self.devicePixelRatioF()
        now = (self.size(), ratio, self._highest, theme.current().name, area.top())
        if now != self._ground_for:
            self._ground_for = now
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, area, self._highest)
            painter.end()
        return self._ground

    def _x(self, area: QRectF, t_s: float) -> float:
        return area.left() + area.width() * min(1.0, t_s / self._end_s)

    @staticmethod
    def _y(area: QRectF, rate: float, highest: float) -> float:
        return area.bottom() - area.height() * rate / highest

    def _paint_ground(self, painter: QPainter, area: QRectF, highest: float) -> None:
        low, high = (self._y(area, bound, highest) for bound in self._safe)
        painter.fillRect(QRectF(area.left(), high, area.width(), low - high), theme.colour("good_ground"))
        painter.setFont(fonts.font(11))
        metrics = painter.fontMetrics()
        painter.setPen(theme.colour("good_text"))
        # in a thin band the name of the upper edge goes up, so that both can be read
        names = zip(self._safe, (low, min(high, low - metrics.height())), strict=True)
        for bound, y in names:
            place = QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._dose(bound))
        painter.drawText(QPointF(area.left() + 6, high + metrics.ascent() + 2), tr("safe range of this patient"))
        painter.setPen(theme.colour("secondary"))
        hours = self._end_s / _HOUR_S
        step = next((one for one in _TICKS_H if hours / one <= 9), _TICKS_H[-1])
        for number in range(int(hours // step) + 1):
            x = self._x(area, number * step * _HOUR_S)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            text = f"{number * step // 24} d" if step >= 24 else f"{number * step} h"
            place = QRectF(x - 30, area.bottom() + 5, 60, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, text)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_curve(self, painter: QPainter, area: QRectF, highest: float) -> None:
        count = len(self._rates)
        if not self._settled:
            return
        stride = max(1, count // max(1, int(area.width()) * 2))
        low, high = self._safe
        line = QPolygonF()
        for at in (*range(0, count - 1, stride), count - 1):
            line.append(
                QPointF(self._x(area, self._course.t_s[at]), self._y(area, min(self._rates[at], highest), highest))
            )
        painter.save()
        painter.setClipRect(area.adjusted(0, -2, 0, 2))
        shade = theme.colour("reason", 0.22)
        for edge, beyond in ((self._y(area, high, highest), area.top()), (self._y(area, low, highest), area.bottom())):
            painter.save()
            painter.setClipRect(
                QRectF(QPointF(area.left(), edge), QPointF(area.right(), beyond)).normalized(),
                Qt.ClipOperation.IntersectClip,
            )
            under = QPolygonF(line)
            under.append(QPointF(line.last().x(), edge))
            under.append(QPointF(line.first().x(), edge))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawPolygon(under)
            painter.restore()
        painter.setPen(QPen(theme.colour("at_tip"), 2))
        painter.drawPolyline(line)
        painter.setPen(QPen(theme.colour("now"), 1, Qt.PenStyle.DashLine))
        x = self._x(area, self._now_s)
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.restore()

    def _paint_marks(self, painter: QPainter, area: QRectF) -> None:
        """Acts in a row over the plot, pushed aside where they would overlap; slips stacked at their moment."""
        painter.setFont(fonts.semibold(10))
        last_x = float("-inf")
        stacked: dict[int, int] = {}
        for mark in self._marks:
            x = self._x(area, mark.t_s)
            colour = theme.colour("blocked" if mark.slip else "action")
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            x = min(max(x, area.left() + _MARK_PX / 2), area.right() - _MARK_PX / 2)
            if mark.slip:
                place = int(x // _MARK_PX)
                y = area.bottom() - _MARK_PX * (1 + stacked.get(place, 0))
                stacked[place] = stacked.get(place, 0) + 1
            else:
                x = last_x = max(x, last_x + _MARK_PX)
                y = area.top() - _MARK_PX
            self._paint_mark(painter, QRectF(x - _MARK_PX / 2 + 1, y, _MARK_PX - 2, _MARK_PX - 2), mark)

    @staticmethod
    def _paint_mark(painter: QPainter, circle: QRectF, mark: Mark) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("blocked" if mark.slip else "action"))
        painter.drawEllipse(circle)
        painter.setPen(theme.colour("surface" if mark.slip else "on_action"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, mark.text)


class Sparkline(QWidget):
    """One figure of the patient over the last hours, small.

    Args:
        accessible_name: What it is.
        low: Bottom of it.
        high: Top of it.
        last_s: So much of the past is shown.
    """

    def __init__(self, accessible_name: str, low: float, high: float, last_s: int) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(60, fonts.scaled(22))
        self.setMaximumHeight(fonts.scaled(22))
        self._low, self._high, self._last_s = low, high, last_s
        self._t_s: Sequence[int] = ()
        self._values: Sequence[float] = ()
        self._now_s = 0.0

    def show_values(self, t_s: Sequence[int], values: Sequence[float], now_s: float) -> None:
        """The course of the figure."""
        self._t_s, self._values, self._now_s = t_s, values, now_s
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line."""
        if len(self._values) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        begin_s = max(0.0, self._now_s - self._last_s)
        first = max(0, bisect_left(self._t_s, begin_s) - 1)
        stride = max(1, (len(self._values) - first) // max(1, self.width()))
        line = QPolygonF()
        for at in (*range(first, len(self._values) - 1, stride), len(self._values) - 1):
            share = (self._values[at] - self._low) / (self._high - self._low)
            x = area.left() + area.width() * (self._t_s[at] - begin_s) / self._last_s
            line.append(QPointF(x, area.bottom() - area.height() * min(1.0, max(0.0, share))))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QPen(theme.colour("training_text"), 1.5))
        painter.drawPolyline(line)
