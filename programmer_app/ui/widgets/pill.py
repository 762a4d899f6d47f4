"""A short state in a rounded box: always words, with a colour that repeats them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.theme import Tone
from programmer_app.ui.widgets.text import set_look


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
        self.setProperty("look", "pill")
        self.setFont(fonts.semibold(12))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(fonts.scaled(self.HEIGHT_PX))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tone: Tone = tone
        self.set_pill(text, tone)

    @property
    def tone(self) -> Tone:
        """The tone set last."""
        return self._tone

    def set_pill(self, text: str, tone: Tone | None = None) -> None:
        """Change words and tone together.

        Args:
            text: Hides the pill where empty.
            tone: Unchanged where None.
        """
        if tone is not None:
            self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        set_look(self, "tone", self._tone)
        if not text:
            self.hide()
        elif self.parent() is not None:  # without a parent, showing would open a window
            self.show()
