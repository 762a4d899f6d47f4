"""What both plots share: focus frame, theme, picture file."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.plots.canvas import PlotCanvas
from programmer_app.ui.translation import tr

_FRAME_PX = 3


class PlotBase(QWidget):
    """A focusable widget around a canvas. Subclasses call `_adopt` once and repaint in `_restyle`."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 120)
        self._watermark: str | None = None

    def _adopt(self, canvas: PlotCanvas) -> None:
        self._canvas = canvas
        canvas.underlay = self._paint_watermark
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME_PX, _FRAME_PX, _FRAME_PX, _FRAME_PX)
        column.addWidget(canvas)
        theme.notifier.theme_changed.connect(self._on_theme_changed)
        self._restyle()

    def _restyle(self) -> None:
        """Give the curves the colours of the palette in use."""
        raise NotImplementedError

    def _on_theme_changed(self) -> None:
        self._canvas.restyle()
        self._restyle()
        self._canvas.refresh()
        self.update()

    @property
    def canvas(self) -> PlotCanvas:
        """The surface, for places in pixels."""
        return self._canvas

    def set_watermark(self, text: str | None) -> None:
        """Write a word large and faint across the plot, as "TRAINING"; None takes it away."""
        self._watermark = text
        self._canvas.resetCachedContent()
        self._canvas.refresh()

    def save_png(self, path: Path) -> None:
        """Write the plot as it stands to a PNG file.

        Raises:
            OSError: If the file cannot be written.
        """
        if not self.grab().save(str(path), "PNG"):
            raise OSError(tr("cannot write the plot to {path}", path=path))

    def _paint_watermark(self, painter: QPainter, area: QRectF) -> None:
        if not self._watermark:
            return
        painter.save()
        size_px = max(20, min(round(area.width() / max(len(self._watermark), 1) * 0.95), round(area.height() * 0.45)))
        painter.setFont(fonts.bold(round(size_px * 100 / fonts.percent())))  # by the room; larger text gives no more
        painter.setPen(theme.colour("training" if theme.current().name == "light" else "training_text", 0.14))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._watermark)
        painter.restore()

    def event(self, event: QEvent) -> bool:
        """Draw the grid anew on a screen with finer pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._canvas.resetCachedContent()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()
        self._canvas.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.update()
        self._canvas.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame while the plot has the keyboard."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("action"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
