"""The drawing surface under both plots: a view of pyqtgraph with curves in data, and all else at its pixel.

From below: ground, grid, tick texts and curves that stand still, which are kept as a picture; curves that move; what
must stand at a pixel (handles, limit labels, cursor), painted with `to_px` from the palette of the moment.

The view's scene stays empty, and the canvas paints itself. A scene sends each view a paint event of its own, and with
it all else in the window that is to be painted; without it both plots and the words beside them are painted in one
pass. The view would also look for items of its scene with every frame.
"""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QMetaObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.overrides import telling
from programmer_app.ui.plots.curves import Band, Curve, Scale
from programmer_app.ui.plots.graph import pg

Ticks = Callable[[float, float, float], list[tuple[float, str]]]

LEFT_PX = 52
RIGHT_PX = 20
TOP_PX = 10
BOTTOM_PX = 24
_GRID_OPACITY = 0.75


class PlotCanvas(pg.GraphicsView):
    """A plot without menus, buttons, autorange or mouse behaviour of its own.

    Axes are painted here: pyqtgraph's plot item, view box and axes cost start-up time, and leave out the labels at both
    ends.

    Args:
        x_ticks: Low, high and length in pixels to ticks with texts.
        y_ticks: The same for the value axis.
        overlay: Paints over the curves, with the plot's area in widget pixels.

    Attributes:
        underlay: Paints under the curves; call `resetCachedContent()` when what it paints has changed.
        on_press, on_move, on_release, on_double_click, on_leave, on_wheel, on_pinch: Pointer callbacks; positions in
            widget pixels. `on_wheel` and `on_pinch` may be None: the event then goes on to the parent, as does a wheel
            of which `on_wheel` says that it did nothing.
        was_painted: Set when a paint has reached the screen; whoever waits for one sets it back before.
    """

    def __init__(
        self, x_ticks: Ticks, y_ticks: Ticks, overlay: Callable[[QPainter, QRectF], None], parent: QWidget
    ) -> None:
        # before the base class, which resizes itself while it is being made; texts grow with the size of text
        self._edges = (fonts.scaled(LEFT_PX), TOP_PX, fonts.scaled(RIGHT_PX), fonts.scaled(BOTTOM_PX))
        self._area = QRectF()
        self._base = QTransform()
        self._on_screen = True
        self._ground: QPixmap | None = None
        super().__init__(parent=parent, background=None)
        self.was_painted = False
        self._x_ticks = x_ticks
        self._y_ticks = y_ticks
        self._overlay = overlay
        self._still: list[Curve] = []
        self._moving: list[Curve | Band] = []
        self._range = ((0.0, 1.0), (0.0, 1.0))
        self.underlay: Callable[[QPainter, QRectF], None] | None = None
        self.on_press: Callable[[QPointF], None] | None = None
        self.on_move: Callable[[QPointF, bool], None] | None = None
        self.on_release: Callable[[QPointF], None] | None = None
        self.on_double_click: Callable[[QPointF], None] | None = None
        self.on_leave: Callable[[], None] | None = None
        self.on_wheel: Callable[[float, QPointF], bool] | None = None
        self.on_pinch: Callable[[float, QPointF], None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the plot around it has the focus and the name
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the ground covers all of it
        self._measure()
        self.restyle()

    # --- looks ---

    def restyle(self) -> None:
        """Take the ground from the palette in use; everything else is painted from it anyway."""
        self.resetCachedContent()

    def resetCachedContent(self) -> None:
        """Paint ground, grid and still curves anew with the next frame."""
        self._ground = None
        self.refresh()

    def add_curve(self) -> Curve:
        """An empty curve over those that were added before; call `refresh()` when it changes."""
        curve = Curve()
        self._moving.append(curve)
        return curve

    def add_band(self) -> Band:
        """An empty band, as `add_curve`."""
        band = Band()
        self._moving.append(band)
        return band

    def add_still_curve(self) -> Curve:
        """An empty curve under the others that is kept with the grid; call `resetCachedContent()` when it changes."""
        curve = Curve()
        self._still.append(curve)
        return curve

    @telling
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The kept picture, and what moves over it."""
        if not self.was_painted:
            QMetaObject.invokeMethod(self, "_on_painted", Qt.ConnectionType.QueuedConnection)
        if self._ground is None:
            self._ground = self._ground_picture()
        painter = QPainter(self.viewport())
        try:
            painter.drawPixmap(0, 0, self._ground)
            self._paint_moving(painter)
        finally:
            painter.end()

    @Slot()
    def _on_painted(self) -> None:
        self.was_painted = True

    def _ground_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.viewport().size()
        made = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(theme.colour("surface"))
        painter = QPainter(made)
        try:
            self._paint_ground(painter)
        finally:
            painter.end()
        return made

    def _paint_ground(self, painter: QPainter) -> None:
        """Grid, tick texts, watermark and curves that stand still."""
        area = self.plot_area()
        painter.save()
        painter.setTransform(self._base)
        x_ticks = self._x_ticks(*self.visible_x(), area.width())
        y_ticks = self._y_ticks(*self.visible_y(), area.height())
        painter.setPen(QPen(theme.colour("line", _GRID_OPACITY), 1))
        for x, _text in x_ticks:
            across = round(self.to_px(x, 0.0).x()) + 0.5
            painter.drawLine(QPointF(across, area.top()), QPointF(across, area.bottom()))
        for y, _text in y_ticks:
            up = round(self.to_px(0.0, y).y()) + 0.5
            painter.drawLine(QPointF(area.left(), up), QPointF(area.right(), up))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_tick_texts(painter, area, x_ticks, y_ticks)
        if self.underlay is not None:
            self.underlay(painter, area)
        self._draw(painter, area, self._still)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRectF, drawn: Sequence[Curve | Band]) -> None:
        painter.save()
        origin, one = self.to_px(0.0, 0.0), self.to_px(1.0, 1.0)
        scale = Scale(origin.x(), one.x() - origin.x(), origin.y(), origin.y() - one.y())
        painter.setClipRect(area)
        for each in drawn:
            each.paint(painter, scale, quick=self._on_screen)
        painter.restore()

    def _draw_tick_texts(
        self, painter: QPainter, area: QRectF, x_ticks: list[tuple[float, str]], y_ticks: list[tuple[float, str]]
    ) -> None:
        painter.setFont(fonts.font(11))
        painter.setPen(theme.colour("secondary"))
        high = fonts.scaled(16)
        for x, text in x_ticks:
            width = painter.fontMetrics().horizontalAdvance(text) + 2.0
            left = min(self.to_px(x, 0.0).x() - width / 2, self.viewport().width() - width)
            painter.drawText(QRectF(left, area.bottom() + 4, width, high), Qt.AlignmentFlag.AlignCenter, text)
        for y, text in y_ticks:
            beside = QRectF(0, self.to_px(0.0, y).y() - high / 2, area.left() - 7, high)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_moving(self, painter: QPainter) -> None:
        """The curves that move; then hand the painter to the plot, in widget pixels."""
        area = self.plot_area()
        painter.save()
        painter.setTransform(self._base)
        self._draw(painter, area, self._moving)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._overlay(painter, area)
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the room between the axes' texts."""
        super().resizeEvent(event)
        self._measure()
        self._ground = None

    def _measure(self) -> None:
        size = self.viewport().size()
        left, top, right, bottom = self._edges
        self._area = QRectF(left, top, max(size.width() - left - right, 1), max(size.height() - top - bottom, 1))

    def paint_at(self, painter: QPainter, corner: QPointF) -> None:
        """Paint everything, as it stands, on another device, one unit of the painter to a pixel of the widget.

        Args:
            painter: Of a picture or document, without a transformation of its own.
            corner: Where the upper left corner of the canvas goes.
        """
        whole = QRectF(corner, self.viewport().size())
        self._base = QTransform.fromTranslate(corner.x(), corner.y())
        self._on_screen = False
        painter.save()
        try:
            painter.setClipRect(whole)
            painter.fillRect(whole, theme.colour("surface"))
            self._paint_ground(painter)
            self._paint_moving(painter)
        finally:
            painter.restore()
            self._base = QTransform()
            self._on_screen = True

    # --- places ---

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show exactly this part of the data."""
        if self._range != (x, y):
            self._range = (x, y)
            self.resetCachedContent()
        self.refresh()

    def refresh(self) -> None:
        """Paint anew, in the same pass as all else that changed."""
        self.viewport().update()

    def plot_area(self) -> QRectF:
        """Where the data are drawn, in widget pixels."""
        return self._area

    def visible_x(self) -> tuple[float, float]:
        """Both ends of the visible part of the x axis."""
        return self._range[0]

    def visible_y(self) -> tuple[float, float]:
        """Both ends of the visible part of the y axis."""
        return self._range[1]

    def to_px(self, x: float, y: float) -> QPointF:
        """Data to widget pixels."""
        area = self.plot_area()
        (x0, x1), (y0, y1) = self.visible_x(), self.visible_y()
        across = (x - x0) / (x1 - x0) * area.width()
        up = (y - y0) / (y1 - y0) * area.height()
        return QPointF(area.left() + across, area.bottom() - up)

    def to_data(self, place: QPointF) -> tuple[float, float]:
        """Widget pixels to data; places outside the plot are carried on along the axes."""
        area = self.plot_area()
        (x0, x1), (y0, y1) = self.visible_x(), self.visible_y()
        across = (place.x() - area.left()) / max(area.width(), 1.0)
        up = (area.bottom() - place.y()) / max(area.height(), 1.0)
        return x0 + across * (x1 - x0), y0 + up * (y1 - y0)

    # --- pointer ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of the left button only."""
        if event.button() == Qt.MouseButton.LeftButton and self.on_press is not None:
            self.on_press(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is, and whether the left button is held."""
        if self.on_move is not None:
            self.on_move(event.position(), bool(event.buttons() & Qt.MouseButton.LeftButton))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of the left button only."""
        if event.button() == Qt.MouseButton.LeftButton and self.on_release is not None:
            self.on_release(event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell of the left button only."""
        if event.button() == Qt.MouseButton.LeftButton and self.on_double_click is not None:
            self.on_double_click(event.position())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer is gone."""
        if self.on_leave is not None:
            self.on_leave()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the plot can, else leave the wheel to the scroll area around."""
        zoomed = self.on_wheel is not None and self.on_wheel(event.angleDelta().y() / 120.0, event.position())
        event.setAccepted(zoomed)

    def viewportEvent(self, event: QEvent) -> bool:
        """Catch the pinch of a touch pad, which Qt does not give to widgets otherwise."""
        gesture = event.type() == QEvent.Type.NativeGesture
        if gesture and self.on_pinch is not None and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:  # type: ignore[attr-defined]
            self.on_pinch(event.value(), event.position())  # type: ignore[attr-defined]
            return True
        return bool(super().viewportEvent(event))
