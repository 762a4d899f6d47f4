"""A short state in a rounded box: always words, with a colour that repeats them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.theme import Tone
from programmer_app.ui.widgets.drawn import Box, draw_box

_BESIDE_PX = 10


class Pill(QLabel):
    """A rounded label in one of six tones.

    Args:
        text: A few words; an empty pill is invisible.
        tone: neutral, info, good, reason, blocked or training.
    """

    HEIGHT_PX = 22

    def __init__(self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.semibold(12))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(fonts.scaled(self.HEIGHT_PX))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(_BESIDE_PX, 0, _BESIDE_PX, 0)
        self._tone: Tone | None = None
        self.set_pill(text, tone)

    @property
    def tone(self) -> Tone:
        """The tone set last."""
        return self._tone or "neutral"

    def set_pill(self, text: str, tone: Tone | None = None) -> None:
        """Change words and tone together.

        Args:
            text: Hides the pill where empty.
            tone: Unchanged where None.
        """
        if tone is not None and tone != self._tone:
            self._tone = tone
            theme.tint(self, {self.foregroundRole(): f"{tone}_text"})
        self.setText(text)
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.parent() is not None:  # without a parent, showing would open a window
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rounded ground, then the words."""
        painter = QPainter(self)
        ground = Box(f"{self.tone}_ground", radius_px=self.height() / 2)
        draw_box(painter, QRectF(self.rect()), ground)
        painter.end()
        super().paintEvent(event)
