"""What lies on the scene: the body, which never changes, the pump and the catheter, which follow the state."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.anatomy import shapes
from programmer_app.ui.anatomy.state import AnatomyState

_COLOURS = {
    "light": {
        "air": "#eef4fa",
        "skin": "#f4ded2",
        "skin_line": "#d5ad98",
        "bone": "#efe4d3",
        "bone_line": "#c9b48f",
        "fluid": "#b5d8f2",
        "fluid_line": "#8fbfe2",
        "cord": "#f3dc8b",
        "cord_line": "#d3b44c",
        "metal": "#dbe2ea",
        "metal_line": "#8793a1",
        "empty": "#ffffff",
        "liquid": "#8ec6ea",
        "liquid_text": "#0f2a40",
        "wall": "#5b6875",
    },
    "dark": {
        "air": "#141c25",
        "skin": "#3a2e2b",
        "skin_line": "#6d5449",
        "bone": "#5d564a",
        "bone_line": "#857a63",
        "fluid": "#27506f",
        "fluid_line": "#3b739c",
        "cord": "#a38d3c",
        "cord_line": "#c5ad55",
        "metal": "#3b4753",
        "metal_line": "#93a1b0",
        "empty": "#18212a",
        "liquid": "#2f78a8",
        "liquid_text": "#ffffff",
        "wall": "#b3c0cc",
    },
}
"""Colours of flesh and metal, which no other screen has."""


def ink(name: str) -> QColor:
    """A colour of the picture in the theme in use."""
    return QColor(_COLOURS["dark" if theme.current().name == "dark" else "light"][name])


def _rounded(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


_LEVEL_PX: Final = 22


class BodyItem(QGraphicsItem):
    """Trunk, vertebrae, fluid, cord. Painted once for a size and a theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        """The whole field."""
        return shapes.FIELD

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """From the skin to the cord."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(shapes.FIELD.adjusted(1, 1, -1, -1), 14, 14)
        painter.setClipPath(frame)
        painter.fillRect(shapes.FIELD, ink("air"))
        painter.setPen(QPen(ink("skin_line"), 2))
        painter.setBrush(ink("skin"))
        painter.drawPath(shapes.body())
        painter.setPen(QPen(ink("bone_line"), 1.2))
        painter.setBrush(ink("bone"))
        for block in shapes.processes():
            painter.drawPath(block)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("fluid_line", 38), ("fluid", 34)):
            painter.setPen(_rounded(ink(colour), width))
            painter.drawPath(shapes.fluid())
        for colour, width in (("cord_line", 15), ("cord", 12)):
            painter.setPen(_rounded(ink(colour), width))
            painter.drawPath(shapes.cord())
        painter.setPen(_rounded(ink("cord"), 1.6))
        for root in shapes.roots():
            painter.drawPath(root)
        painter.setPen(QPen(ink("bone_line"), 1.2))
        painter.setBrush(ink("bone"))
        for block in shapes.vertebrae():
            painter.drawPath(block)


class CatheterItem(QGraphicsItem):
    """The catheter with what is in it, and the cloud at the tip. Kept as a picture between two states."""

    def __init__(self) -> None:
        super().__init__()
        self._state: AnatomyState | None = None
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        """The line and the cloud."""
        around = shapes.catheter().boundingRect()
        return around.adjusted(-12, -34, 40, 12)

    def set_state(self, state: AnatomyState) -> None:
        """Another moment."""
        self._state = state
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Cloud, wall, contents."""
        state = self._state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state is None:
            return
        if state.turning:
            self._paint_cloud(painter, state)
        wall = theme.colour("alarm_medium") if state.pressure else ink("wall")
        painter.setPen(_rounded(wall, 10))
        painter.drawPath(shapes.catheter())
        self._paint_contents(painter, state)

    def _paint_contents(self, painter: QPainter, state: AnatomyState) -> None:
        fresh, held = theme.colour("new"), theme.colour("now")
        if min(state.cells) > 0.995:
            painter.setPen(_rounded(fresh, 6))
            painter.drawPath(shapes.catheter())
            return
        for number, piece in enumerate(shapes.catheter_pieces()):
            share = _share_at(state.cells, (number + 0.5) / shapes.PIECES)
            painter.setPen(_rounded(_mixed(held, fresh, share), 6))
            painter.drawPolyline(piece)

    def _paint_cloud(self, painter: QPainter, state: AnatomyState) -> None:
        middle = shapes.tip()
        radius = 30.0 if state.bolus else 22.0
        cloud = QRadialGradient(middle, radius)
        colour = _mixed(theme.colour("now"), theme.colour("new"), state.cells[-1])
        colour.setAlphaF(0.55)
        cloud.setColorAt(0, colour)
        colour.setAlphaF(0.0)
        cloud.setColorAt(1, colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(cloud)
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class BolusItem(QGraphicsItem):
    """A part of a bolus on its way along the catheter."""

    def boundingRect(self) -> QRectF:
        """A dot."""
        return QRectF(-10, -10, 20, 20)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """In the colour of what acts, with a light line around it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("surface"), 1.5))
        painter.setBrush(theme.colour("action"))
        painter.drawEllipse(QPointF(0, 0), 7.5, 7.5)


class PumpItem(QGraphicsItem):
    """The pump from the front, opened: reservoir and rotor."""

    def __init__(self) -> None:
        super().__init__()
        self._state: AnatomyState | None = None
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        """The case with its line."""
        r = shapes.PUMP_RADIUS + 4
        return QRectF(shapes.PUMP.x() - r, shapes.PUMP.y() - r, 2 * r, 2 * r)

    def set_state(self, state: AnatomyState) -> None:
        """Another moment."""
        self._state = state
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Case, reservoir with its level, low mark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink("metal_line"), 3))
        painter.setBrush(ink("metal"))
        painter.drawEllipse(shapes.PUMP, shapes.PUMP_RADIUS, shapes.PUMP_RADIUS)
        r, middle = shapes.RESERVOIR_RADIUS, shapes.RESERVOIR
        circle = QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r)
        round_path = QPainterPath()
        round_path.addEllipse(circle)
        painter.setPen(QPen(ink("metal_line"), 1.5))
        painter.setBrush(ink("empty"))
        painter.drawPath(round_path)
        if self._state is None:
            return
        painter.save()
        painter.setClipPath(round_path)
        top = circle.bottom() - self._state.fill * circle.height()
        painter.fillRect(QRectF(circle.left(), top, circle.width(), circle.bottom() - top), ink("liquid"))
        if self._state.low is not None:
            low = circle.bottom() - self._state.low * circle.height()
            painter.setPen(QPen(theme.colour("now"), 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(circle.left(), low), QPointF(circle.right(), low))
        painter.restore()
        level = fonts.bold()
        level.setPixelSize(_LEVEL_PX)  # of the picture, which grows with its frame and not with the text
        painter.setFont(level)
        painter.setPen(ink("liquid_text") if self._state.fill > 0.55 else theme.colour("text"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._state.level)


class RotorItem(QGraphicsItem):
    """The rotor: the only part of the pump that moves all the time."""

    def __init__(self) -> None:
        super().__init__()
        self._stalled = False
        self.setPos(shapes.ROTOR)

    def boundingRect(self) -> QRectF:
        """A little more than the wheel."""
        r = shapes.ROTOR_RADIUS + 4
        return QRectF(-r, -r, 2 * r, 2 * r)

    def set_stalled(self, *, stalled: bool) -> None:
        """A held rotor is crossed out."""
        if stalled != self._stalled:
            self._stalled = stalled
            self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """A wheel with three rollers."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        r = shapes.ROTOR_RADIUS
        painter.setPen(QPen(ink("metal_line"), 2))
        painter.setBrush(ink("empty"))
        painter.drawEllipse(QPointF(0, 0), r, r)
        painter.setBrush(ink("metal_line"))
        for arm in range(3):
            angle = arm * 2 * pi / 3
            end = QPointF(cos(angle) * (r - 8), sin(angle) * (r - 8))
            painter.setPen(_rounded(ink("metal_line"), 4))
            painter.drawLine(QPointF(0, 0), end)
            painter.drawEllipse(end, 4.5, 4.5)
        if self._stalled:
            painter.setPen(_rounded(theme.colour("alarm_high"), 5))
            painter.drawLine(QPointF(-r + 4, -r + 4), QPointF(r - 4, r - 4))
            painter.drawLine(QPointF(-r + 4, r - 4), QPointF(r - 4, -r + 4))


def _share_at(cells: tuple[float, ...], at: float) -> float:
    """Between the middles of the cells the share is drawn on a straight line."""
    place = at * len(cells) - 0.5
    low = max(0, min(len(cells) - 1, int(place)))
    high = min(len(cells) - 1, low + 1)
    part = max(0.0, min(1.0, place - low))
    return cells[low] + (cells[high] - cells[low]) * part


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    keep = 1 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )
