"""How much is left in the reservoir: a bar with the low alarm as a mark, and the same in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.translation import tr

_BAR_PX = 22
_HEIGHT_PX = 62


class ReservoirGauge(QWidget):
    """A horizontal bar from empty to the capacity. Shows what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level_nl = 0
        self._low_nl: int | None = None
        self._capacity_nl = 1
        self._low_text = ""
        self._capacity_text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)
        theme.notifier.theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide as it may be, 62 pixels high."""
        return QSize(320, _HEIGHT_PX)

    def set_level(self, level_nl: int, capacity_nl: int, low_nl: int | None, words: tuple[str, str, str]) -> None:
        """Show a level.

        Args:
            level_nl: Calculated volume, nanolitres.
            capacity_nl: Of the reservoir, nanolitres, > 0.
            low_nl: The low-reservoir alarm, nanolitres; None where no program sets one.
            words: Level, low alarm (may be empty) and capacity as text with unit.
        """
        self._level_nl, self._capacity_nl, self._low_nl = level_nl, capacity_nl, low_nl
        level, self._low_text, self._capacity_text = words
        spoken = tr("Reservoir {level} of {capacity_text}, calculated", level=level, capacity_text=self._capacity_text)
        self.setAccessibleName(
            tr("{spoken}; low alarm at {low_text}", spoken=spoken, low_text=self._low_text)
            if self._low_text
            else spoken
        )
        self.update()

    def _x(self, volume_nl: int) -> float:
        return 1 + (self.width() - 2) * min(max(volume_nl / self._capacity_nl, 0.0), 1.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bar, level, mark of the low alarm, and the ends in words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, 1, self.width() - 2, _BAR_PX)
        shape = QPainterPath()
        shape.addRoundedRect(box, 5, 5)
        painter.fillPath(shape, theme.colour("neutral_ground"))
        low = self._low_nl is not None and self._level_nl <= self._low_nl
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(
            QRectF(1, 1, self._x(self._level_nl) - 1, _BAR_PX), theme.colour("reason" if low else "action")
        )
        painter.restore()
        painter.setPen(QPen(theme.colour("field_line"), 1))
        painter.drawPath(shape)
        self._draw_scale(painter)

    def _draw_scale(self, painter: QPainter) -> None:
        painter.setFont(fonts.font(12))
        row = QRectF(0, _BAR_PX + 16, self.width(), 18)
        if self._low_nl is not None:
            x = self._x(self._low_nl)
            painter.setPen(QPen(theme.colour("reason"), 2))
            painter.drawLine(int(x), 0, int(x), _BAR_PX + 12)
            painter.drawText(
                row.adjusted(max(0.0, x - 6), 0, 0, 0),
                Qt.AlignmentFlag.AlignLeft,
                tr("low alarm {low_text}", low_text=self._low_text),
            )
        painter.setPen(theme.colour("secondary"))
        painter.drawText(
            row, Qt.AlignmentFlag.AlignRight, tr("capacity {capacity_text}", capacity_text=self._capacity_text)
        )
