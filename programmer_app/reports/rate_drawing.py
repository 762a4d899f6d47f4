"""The course of a day: what a program gives at each hour, old against new, and the sum of the day, as a vector drawing.

Both come from the plan that the pump runs (docs/protocol.md part 5), not from what was asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from device.achievable import PeriodicPlan, plan_of
from device.program import DeliveryProgram
from device.pump import PumpModel
from device.quantities import Mass, grouped_number, significant
from programmer_app.reports.markup import FAINT
from programmer_app.reports.typeface import page_font
from programmer_app.reports.wording import Say, english

_NEW: Final = "#0b5cad"
_OLD: Final = "#8a949e"
_GRID: Final = "#d8dde2"
_HOURS: Final = (0, 6, 12, 18, 24)
_POINTS_PER_INCH: Final = 72.0
_HEIGHT_INCHES: Final = 1.9

Course = tuple[tuple[Fraction, Fraction], ...]
"""Hour of the day and value from there on; the last one is hour 24."""


@dataclass(frozen=True, slots=True)
class DayCourse:
    """Dose rate of the primary drug through a Monday, in `unit` an hour, exact."""

    drug: str
    unit: str
    rate: Course

    def sums(self) -> Course:
        """The dose given since 00:00, at the same hours."""
        found, given = [], Fraction(0)
        for (hour, rate), (until, _) in pairwise(self.rate):
            found.append((hour, given))
            given += rate * (until - hour)
        return (*found, (Fraction(24), given))


def day_course(program: DeliveryProgram, model: PumpModel, unit: str) -> DayCourse:
    """The course of a Monday in the steady state of the basal mode; boluses of the patient are not in it."""
    plan = plan_of(program, model)
    share = Fraction(program.primary.concentration.amount, Mass.UNITS[unit])
    if isinstance(plan.basal, PeriodicPlan):
        flows = _grid(plan.basal)
    else:
        flows = [(Fraction(step.start_min, 60), Fraction(step.flow_nl_per_h)) for step in plan.basal.days[0]]
    rate = tuple((hour, flow * share) for hour, flow in flows)
    return DayCourse(program.primary.drug, unit, (*rate, (Fraction(24), rate[-1][1])))


def _grid(plan: PeriodicPlan) -> list[tuple[Fraction, Fraction]]:
    """Boluses on their grid, the background between; one that runs over midnight is cut there and begins the day."""
    between, flow = Fraction(plan.between_nl_per_h), Fraction(plan.volume_nl * 3_600, plan.over_s)
    changes = {Fraction(0): between}
    every, over = Fraction(plan.every_s, 3_600), Fraction(plan.over_s, 3_600)
    start = Fraction(plan.first_at_min, 60) % min(every, Fraction(24)) - every
    while start < 24:
        if start + over > 0:
            changes[max(start, Fraction(0))] = flow
            if start + over < 24:
                changes[start + over] = between
        start += every
    return sorted(changes.items())


@dataclass(frozen=True, slots=True)
class DayDrawing:
    """Draws two panels side by side: the rate, and the sum since 00:00; old in grey under new in blue."""

    old: DayCourse | None
    new: DayCourse
    tr: Say = english

    @property
    def height_inches(self) -> float:
        """Of the drawing."""
        return _HEIGHT_INCHES

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Draws into the box."""
        tr = self.tr
        half = box.width() / 2
        unit = self.new.unit
        rates = [_stairs(one.rate) for one in self._courses()]
        sums = [list(one.sums()) for one in self._courses()]
        drug = self.new.drug
        left = tr("{drug}, {unit}, by schedule on a Monday", drug=drug, unit=f"{unit}/h")
        right = tr("{drug}, {unit} since 00:00", drug=drug, unit=unit)
        _panel(painter, QRectF(box.x(), box.y(), half, box.height()), left, rates)
        _panel(painter, QRectF(box.x() + half, box.y(), half, box.height()), right, sums)

    def _courses(self) -> list[DayCourse]:
        return [self.new] if self.old is None else [self.old, self.new]


def _stairs(rate: Course) -> list[tuple[Fraction, Fraction]]:
    points = []
    for (hour, value), (until, _) in pairwise(rate):
        points += [(hour, value), (until, value)]
    return points


def _panel(painter: QPainter, box: QRectF, title: str, lines: list[list[tuple[Fraction, Fraction]]]) -> None:
    point = painter.device().logicalDpiY() / _POINTS_PER_INCH
    area = box.adjusted(34 * point, 16 * point, -10 * point, -16 * point)
    step, top = _scale(max(value for line in lines for _, value in line))
    painter.setFont(page_font(7))
    painter.setPen(QColor(FAINT))
    painter.drawText(QPointF(area.left(), box.top() + 10 * point), title)
    marks = [step * number for number in range(int(top / step) + 1)]
    for value in marks:
        y = area.bottom() - float(value / top) * area.height()
        painter.setPen(QPen(QColor(_GRID), 0.5 * point))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(FAINT))
        label = QRectF(box.left(), y - 6 * point, area.left() - box.left() - 4 * point, 12 * point)
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, grouped_number(value))
    for hour in _HOURS:
        x = area.left() + hour / 24 * area.width()
        label = QRectF(x - 20 * point, area.bottom() + 2 * point, 40 * point, 12 * point)
        painter.drawText(label, Qt.AlignmentFlag.AlignHCenter, f"{hour:02d}:00")
    colours = (_OLD, _NEW) if len(lines) > 1 else (_NEW,)
    for line, colour in zip(lines, colours, strict=True):
        pen = QPen(QColor(colour), 1.4 * point)
        if colour == _OLD:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(
                        area.left() + float(hour) / 24 * area.width(),
                        area.bottom() - float(value / top) * area.height(),
                    )
                    for hour, value in line
                ]
            )
        )


def _scale(highest: Fraction) -> tuple[Fraction, Fraction]:
    """A round step and a top that holds the highest value: two to five steps."""
    if highest == 0:
        return Fraction(1), Fraction(1)
    power = Fraction(1)
    whole = significant(highest, 1)
    while power * 10 <= whole:
        power *= 10
    while power > whole:
        power /= 10
    for step in (power / 5, power / 2, power, power * 2):
        if highest <= step * 5:
            return step, step * -(-highest // step)
    return power * 5, power * 10
