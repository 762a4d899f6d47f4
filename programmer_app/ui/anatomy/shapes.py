"""The lines of the picture: body, spine, fluid, pump, catheter. Drawn for Thecal, schematic, field 960 x 600."""

from __future__ import annotations

import functools
from math import atan2, cos, degrees, hypot, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

FIELD: Final = QRectF(0, 0, 960, 600)
PUMP: Final = QPointF(236, 336)
PUMP_RADIUS: Final = 104.0
RESERVOIR: Final = QPointF(218, 350)
RESERVOIR_RADIUS: Final = 68.0
ROTOR: Final = QPointF(300, 282)
ROTOR_RADIUS: Final = 25.0
PIECES: Final = 80
"""Pieces in which the catheter is coloured."""

_SPINE: Final = ((598, -30), (640, 90), (634, 190), (588, 300), (578, 390), (622, 490), (694, 580), (740, 640))
"""Middle of the vertebral bodies, from the chest to the sacrum; the belly is at the left."""

_CANAL: Final = 62.0
_FIRST, _LAST, _COUNT = 0.03, 0.8, 10
_ENTRY: Final = 0.60
_TIP: Final = 0.20
_CORD_END: Final = 0.46


def smooth(points: tuple[tuple[float, float], ...]) -> QPainterPath:
    """A curve through points (Catmull-Rom)."""
    made = QPainterPath(QPointF(*points[0]))
    padded = (points[0], *points, points[-1])
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        one = QPointF(start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        two = QPointF(end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        made.cubicTo(one, two, QPointF(*end))
    return made


@functools.cache
def _spine() -> QPainterPath:
    return smooth(_SPINE)


def _beside(at: float, offset: float) -> QPointF:
    """A point beside the spine: `offset` towards the back."""
    spine = _spine()
    ahead, behind = spine.pointAtPercent(min(1.0, at + 0.01)), spine.pointAtPercent(max(0.0, at - 0.01))
    length = hypot(ahead.x() - behind.x(), ahead.y() - behind.y())
    across = QPointF((ahead.y() - behind.y()) / length, -(ahead.x() - behind.x()) / length)
    middle = spine.pointAtPercent(at)
    return QPointF(middle.x() + across.x() * offset, middle.y() + across.y() * offset)


def _angle(at: float) -> float:
    spine = _spine()
    ahead, behind = spine.pointAtPercent(min(1.0, at + 0.01)), spine.pointAtPercent(max(0.0, at - 0.01))
    return degrees(atan2(ahead.y() - behind.y(), ahead.x() - behind.x())) - 90


def _along(begin: float, end: float, offset: float, steps: int = 24) -> tuple[tuple[float, float], ...]:
    points = (_beside(begin + (end - begin) * n / steps, offset) for n in range(steps + 1))
    return tuple((point.x(), point.y()) for point in points)


@functools.cache
def body() -> QPainterPath:
    """The trunk from the side, belly at the left."""
    front = smooth(((262, -30), (214, 80), (140, 210), (104, 340), (122, 470), (190, 640)))
    made = QPainterPath(front)
    back = smooth(((880, 640), (890, 560), (838, 470), (786, 380), (800, 260), (838, 120), (800, -30)))
    made.connectPath(back)
    made.closeSubpath()
    return made


@functools.cache
def vertebrae() -> tuple[QPainterPath, ...]:
    """The bodies of the vertebrae."""
    return tuple(_block(_at(n), 0, 80, 41, 9) for n in range(_COUNT))


@functools.cache
def processes() -> tuple[QPainterPath, ...]:
    """What of the vertebrae can be felt through the skin of the back."""
    return tuple(_block(_at(n) + 0.02, 112, 54, 15, 7) for n in range(_COUNT))


def _at(number: int) -> float:
    return _FIRST + (_LAST - _FIRST) * number / (_COUNT - 1)


def _block(at: float, offset: float, width: float, height: float, corner: float) -> QPainterPath:
    made = QPainterPath()
    made.addRoundedRect(QRectF(-width / 2, -height / 2, width, height), corner, corner)
    middle = _beside(at, offset)
    return QTransform().translate(middle.x(), middle.y()).rotate(_angle(at)).map(made)


@functools.cache
def fluid() -> QPainterPath:
    """The line of the sac with the spinal fluid; its width is the painter's."""
    return smooth(_along(0.0, 0.86, _CANAL))


@functools.cache
def cord() -> QPainterPath:
    """The line of the spinal cord."""
    return smooth(_along(0.0, _CORD_END, _CANAL + 4))


@functools.cache
def roots() -> tuple[QPainterPath, ...]:
    """The nerves below the end of the cord."""
    return tuple(smooth(_along(_CORD_END - 0.01, 0.80, _CANAL + 4 + shift)) for shift in (-4, 0, 4))


@functools.cache
def catheter() -> QPainterPath:
    """From the pump, under the skin around the side, into the fluid and up to its tip."""
    port = pump_port()
    entry = _beside(_ENTRY, _CANAL - 6)
    inside = _along(_ENTRY - 0.03, _TIP, _CANAL - 8, 16)
    outside = (
        (port.x(), port.y()),
        (port.x() + 44, port.y() + 62),
        (470, 548),
        (620, 560),
        (738, 500),
        (736, 462),
        (entry.x() + 26, entry.y() + 22),
    )
    return smooth((*outside, (entry.x(), entry.y()), *inside))


def pump_port() -> QPointF:
    """Where the catheter leaves the pump."""
    return QPointF(PUMP.x() + PUMP_RADIUS * cos(0.55), PUMP.y() + PUMP_RADIUS * sin(0.55))


@functools.cache
def catheter_pieces() -> tuple[QPolygonF, ...]:
    """The catheter in `PIECES` short lines of equal length, from pump to tip."""
    path = catheter()
    steps = 3
    points = [path.pointAtPercent(n / (PIECES * steps)) for n in range(PIECES * steps + 1)]
    return tuple(QPolygonF(points[n * steps : (n + 1) * steps + 1]) for n in range(PIECES))


def tip() -> QPointF:
    """Where the medicine leaves the catheter."""
    return catheter().pointAtPercent(1.0)


def vertebra_mark() -> QPointF:
    """A point on a vertebra, for its label."""
    return _beside(_at(2), -30)


def fluid_mark() -> QPointF:
    """A point on the fluid, for its label."""
    return _beside(0.70, _CANAL + 10)


def cord_mark() -> QPointF:
    """A point on the cord, for its label."""
    return _beside(0.09, _CANAL + 6)


def skin_mark() -> QPointF:
    """A point on the skin of the belly, for its label."""
    return QPointF(160, 172)
