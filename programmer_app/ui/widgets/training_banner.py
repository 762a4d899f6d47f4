"""The purple hatched strip that makes training unmistakable."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from device.wording import phrase
from programmer_app.ui import fonts, theme
from programmer_app.ui.translation import tr

TEXT = phrase("TRAINING MODE · EMULATED PUMP · nothing on this screen reaches a patient")
HEIGHT_PX = 28
STRIPE_PX = 20


class TrainingBanner(QWidget):
    """A strip across the top of the window; whoever shows it decides by the type of the session.

    Args:
        text: What it says; the standard sentence by default.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text or tr(TEXT)
        self.setAccessibleName(self._text)
        self.setFixedHeight(fonts.scaled(HEIGHT_PX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier.theme_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hatching under the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height()
        painter.fillRect(self.rect(), theme.colour("training"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("training_stripe"))
        for left in range(-height, self.width() + height, 2 * STRIPE_PX):
            corners = [(left, height), (left + height, 0), (left + height + STRIPE_PX, 0), (left + STRIPE_PX, height)]
            painter.drawPolygon(QPolygon([QPoint(x, y) for x, y in corners]))
        painter.setPen(theme.colour("on_training"))
        painter.setFont(fonts.semibold(12))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
