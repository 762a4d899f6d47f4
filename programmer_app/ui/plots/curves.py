"""What a plot draws: lines, and the band between two of them.

A frame of a drag draws every curve anew, and a wide pen costs by the point; so a curve is first brought down to the
points that can be seen.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from programmer_app.ui import theme
from programmer_app.ui.plots.graph import PrimitiveArray, pg
from programmer_app.ui.plots.lines import Line
from programmer_app.ui.plots.scales import Numbers

UNSEEN_PX: Final = 0.25
"""How far a drawn line may be from the curve: antialiased, a quarter of a pixel is not seen."""

_ROUNDING = 1e-12
_BLOCKS = (16, 4, 2)
_OPAQUE = 255
_NOTHING: Line = (np.empty(0), np.empty(0))


@dataclass(frozen=True, slots=True)
class Scale:
    """From data to pixels of the widget.

    Attributes:
        left_px: Where 0 of x lies.
        x_px_per: Pixels to the right for one unit of x.
        bottom_px: Where 0 of y lies.
        y_px_per: Pixels upward for one unit of y.
    """

    left_px: float
    x_px_per: float
    bottom_px: float
    y_px_per: float

    def px(self, x: Numbers, y: Numbers) -> Line:
        """Points in pixels, arrays of shape (n,)."""
        return self.left_px + x * self.x_px_per, self.bottom_px - y * self.y_px_per

    def y_px(self, y: float) -> float:
        """A height in pixels."""
        return self.bottom_px - y * self.y_px_per


def pen(name: str, width_px: float, *, dashed: bool = False) -> QPen:
    """A pen for curves in a colour of the palette in use.

    Args:
        name: A field of `Palette`.
        width_px: Width in device-independent pixels.
        dashed: Old programs are dashed, and nothing else that is as wide.
    """
    made = QPen(theme.colour(name), width_px)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        made.setDashPattern([3.0, 2.0])
    return made


def corners(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
    """The points of a curve without those that lie on a straight line between their neighbours.

    A projection sampled once a pixel has a dozen corners. Only points that are off by no more than rounding are left
    out, so that nothing adds up on a smooth curve.

    Args:
        x: Shape (n,), rising.
        y: Shape (n,), or (k, n) for k curves: a corner of one stays a point of all.

    Returns:
        Arrays of shape (m,) and (m,) or (k, m), m <= n, with the first and the last point.
    """
    if x.size < 3:
        return x, y
    rise, run = np.diff(y), np.diff(x)
    # twice the area of the triangle of a point and its neighbours
    bend = np.abs(rise[..., 1:] * run[:-1] - rise[..., :-1] * run[1:])
    scale = (np.max(np.abs(y)) or 1.0) * (run[1:] + run[:-1])
    bends = bend > _ROUNDING * scale
    keep = np.concatenate(([True], bends if y.ndim == 1 else bends.any(axis=0), [True]))
    return x[keep], y[..., keep]


def thinned(x: Numbers, y: Numbers, unseen: float) -> tuple[Numbers, Numbers]:
    """The corners of a curve without those that cannot be seen.

    Over months the steps of a day are a fraction of a pixel high, yet each is a corner.

    Args:
        x: Shape (n,), rising.
        y: Shape (n,), or (k, n) for k curves, which keep the same points.
        unseen: In the unit of y, >= 0. Each of three passes leaves the line no further than this from the one before.

    Returns:
        Arrays of shape (m,) and (m,) or (k, m), m <= n, with the first and the last point.
    """
    x, y = corners(x, y)
    for block in _BLOCKS:
        x, y = _without_inner(x, y, block, unseen)
    return x, y


def _without_inner(x: Numbers, y: Numbers, block: int, unseen: float) -> tuple[Numbers, Numbers]:
    """Of every `block` points in a row only the first, where the chord to the next block keeps close to all of them."""
    whole = (x.size - 1) // block * block
    if whole <= 0:
        return x, y
    begin, end = slice(0, whole, block), slice(block, whole + 1, block)
    run = x[end] - x[begin]
    run[run <= 0] = np.nan  # a jump has no slope, and is kept
    slope = (y[..., end] - y[..., begin]) / run
    inside_x, inside_y = x[:whole].reshape(-1, block), y[..., :whole].reshape(*y.shape[:-1], -1, block)
    off = np.abs(y[..., begin, None] + slope[..., None] * (inside_x - x[begin, None]) - inside_y)
    largest = off.max(axis=-1) if y.ndim == 1 else off.max(axis=(0, -1))
    keep = np.ones(x.size, dtype=np.bool_)
    keep[:whole] = np.repeat(~(largest <= unseen), block)
    keep[begin] = True
    return x[keep], y[..., keep]


class Curve:
    """A line through points, filled down to 0 where `brush` is set.

    Attributes:
        pen: Of the line.
        brush: Of the area between the line and 0, or None.
    """

    def __init__(self) -> None:
        self._points: Line = _NOTHING
        self.pen = QPen()
        self.brush: QColor | None = None

    def set_points(self, x: Numbers, y: Numbers) -> None:
        """Draw a line through points, each array of shape (n,); nothing where n is 0."""
        self._points = x, y

    def clear(self) -> None:
        """Draw nothing."""
        self._points = _NOTHING

    def size(self) -> int:
        """Number of points."""
        return int(self._points[0].size)

    def paint(self, painter: QPainter, scale: Scale, *, quick: bool) -> None:
        """Fill under the line, then draw it; only the line needs smooth edges.

        Args:
            painter: In pixels of the widget.
            scale: To these pixels.
            quick: For a frame on the screen: a wide line is put together from pieces.
        """
        if not self.size():
            return
        x, y = scale.px(*self._points)
        if self.brush is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.brush)
            foot = scale.y_px(0.0)
            painter.drawPolygon(_polygon(np.append(x, (x[-1], x[0])), np.append(y, (foot, foot))))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.pen.widthF() > 1 and self.pen.style() is Qt.PenStyle.SolidLine
        if quick and wide and self.pen.color().alpha() == _OPAQUE:
            self._draw_piecewise(painter, x, y)
        else:
            painter.setPen(self.pen)
            painter.drawPolyline(_polygon(x, y))

    def _draw_piecewise(self, painter: QPainter, x: Numbers, y: Numbers) -> None:
        """Line by line, with square ends so that they meet: Qt takes a third of the time of one line that is wide."""
        joined = QPen(self.pen)
        joined.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(joined)
        pieces = PrimitiveArray(QLineF, 4)
        pieces.resize(x.size - 1)
        pieces.ndarray()[:] = np.column_stack((x[:-1], y[:-1], x[1:], y[1:]))
        painter.drawLines(*pieces.drawargs())


class Band:
    """The filled area between two curves; lines along its edges are drawn by others."""

    def __init__(self) -> None:
        self._around: Line = _NOTHING
        self.brush = QColor()

    def set_between(self, low: Line, high: Line) -> None:
        """Fill between two lines through points, each as x and y, from left to right."""
        (low_x, low_y), (high_x, high_y) = low, high
        self._around = np.concatenate((low_x, high_x[::-1])), np.concatenate((low_y, high_y[::-1]))

    def clear(self) -> None:
        """Fill nothing."""
        self._around = _NOTHING

    def paint(self, painter: QPainter, scale: Scale, *, quick: bool) -> None:  # noqa: ARG002
        """Fill without an outline, as `Curve.paint`."""
        if not self._around[0].size:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.brush)
        painter.drawPolygon(_polygon(*scale.px(*self._around)))


def _polygon(x: Numbers, y: Numbers) -> Any:  # noqa: ANN401  # pyqtgraph has no types
    return pg.functions.arrayToQPolygonF(x, y)
