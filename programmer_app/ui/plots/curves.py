"""What is drawn in data coordinates: lines, and the band between two of them.

A frame of a drag draws every curve anew, and a wide pen costs by the point; so a curve is first brought down to the
points that can be seen.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from programmer_app.ui import theme
from programmer_app.ui.plots.graph import pg
from programmer_app.ui.plots.scales import Numbers

UNSEEN_PX: Final = 0.25
"""How far a drawn line may be from the curve: antialiased, a quarter of a pixel is not seen."""

_ROUNDING = 1e-12
_BLOCKS = (4, 2)


def pen(name: str, width_px: float, ratio: float, *, dashed: bool = False) -> QPen:
    """A cosmetic pen for curves in a colour of the palette in use.

    Args:
        name: A field of `Palette`.
        width_px: Width in device-independent pixels.
        ratio: Device pixels a pixel; Qt measures a cosmetic pen in device pixels.
        dashed: Old programs are dashed, and nothing else that is as wide.
    """
    made = QPen(theme.colour(name), width_px * ratio)
    made.setCosmetic(True)
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
        y: Shape (n,).

    Returns:
        Two arrays of shape (m,), m <= n, with the first and the last point.
    """
    if x.size < 3:
        return x, y
    rise, run = np.diff(y), np.diff(x)
    # twice the area of the triangle of a point and its neighbours
    bend = np.abs(rise[1:] * run[:-1] - rise[:-1] * run[1:])
    scale = (np.max(np.abs(y)) or 1.0) * (run[1:] + run[:-1])
    keep = np.concatenate(([True], bend > _ROUNDING * scale, [True]))
    return x[keep], y[keep]


def thinned(x: Numbers, y: Numbers, unseen: float) -> tuple[Numbers, Numbers]:
    """The corners of a curve without those that cannot be seen.

    Over months the steps of a day are a fraction of a pixel high, yet each is a corner.

    Args:
        x: Shape (n,), rising.
        y: Shape (n,).
        unseen: In the unit of y, >= 0. Each of two passes leaves the line no further than this from the one before.

    Returns:
        Two arrays of shape (m,), m <= n, with the first and the last point.
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
    slope = np.divide(y[end] - y[begin], run, out=np.full_like(run, np.nan), where=run > 0)  # a jump has none
    inside_x, inside_y = x[:whole].reshape(-1, block), y[:whole].reshape(-1, block)
    off = np.abs(y[begin, None] + slope[:, None] * (inside_x - x[begin, None]) - inside_y)
    keep = np.ones(x.size, dtype=np.bool_)
    keep[:whole] = np.repeat(~(np.max(off, axis=1) <= unseen), block)
    keep[begin] = True
    return x[keep], y[keep]


class Curve:
    """A line through points, filled down to 0 where `brush` is set.

    Attributes:
        pen: Of the line.
        brush: Of the area between the line and 0, or None.
    """

    def __init__(self) -> None:
        self._line = QPolygonF()
        self.pen = QPen()
        self.brush: QColor | None = None

    def set_points(self, x: Numbers, y: Numbers) -> None:
        """Draw a line through points, each array of shape (n,); nothing where n is 0."""
        self._line = pg.functions.arrayToQPolygonF(x, y)

    def clear(self) -> None:
        """Draw nothing."""
        self._line = QPolygonF()

    def size(self) -> int:
        """Number of points."""
        return self._line.size()

    def paint(self, painter: QPainter) -> None:
        """Fill under the line, then draw it; only the line needs smooth edges."""
        if self._line.isEmpty():
            return
        if self.brush is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.brush)
            foot = QPolygonF(self._line)
            foot.append(QPointF(self._line.last().x(), 0.0))
            foot.append(QPointF(self._line.first().x(), 0.0))
            painter.drawPolygon(foot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.pen)
        painter.drawPolyline(self._line)


class Band:
    """The filled area between two curves; lines along its edges are drawn by others."""

    def __init__(self) -> None:
        self._polygon = QPolygonF()
        self.brush = QColor()

    def set_between(self, low: tuple[Numbers, Numbers], high: tuple[Numbers, Numbers]) -> None:
        """Fill between two lines through points, each as x and y, from left to right."""
        around = (np.concatenate((one, other[::-1])) for one, other in zip(low, high, strict=True))
        self._polygon = pg.functions.arrayToQPolygonF(*around)

    def clear(self) -> None:
        """Fill nothing."""
        self._polygon = QPolygonF()

    def paint(self, painter: QPainter) -> None:
        """Fill without an outline."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.brush)
        painter.drawPolygon(self._polygon)
