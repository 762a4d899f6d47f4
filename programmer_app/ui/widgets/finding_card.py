"""One result of the checks: how grave, what, why, after which rule."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.theme import Tone
from programmer_app.ui.widgets.text import label, title, unbroken

Severity = Literal["block", "reason", "warning", "note", "good"]
_LOOKS: dict[Severity, tuple[Tone, str, str]] = {
    "block": ("blocked", "error", "Blocked"),
    "reason": ("reason", "warning", "Needs a reason"),
    "warning": ("reason", "warning", "Warning"),
    "note": ("info", "info", "Note"),
    "good": ("good", "check", "In order"),
}


class FindingCard(QFrame):
    """A finding with a coloured bar, an icon and words; the colour says nothing that the words do not.

    Args:
        severity: block, reason, warning, note or good.
        heading: What was found.
        message: Why it matters, with the numbers.
        source: The rule or table that says so; may be empty.
    """

    def __init__(
        self, severity: Severity, heading: str, message: str, source: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "finding")
        self._tone: Tone = "neutral"
        self._icon = ""
        self._mark = QLabel()
        self._mark.setFixedSize(16, 16)
        self._heading = title()
        self._heading.setWordWrap(True)
        self._message = label(secondary=True, wrap=True)
        self._source = label(secondary=True, wrap=True, font=fonts.font(11))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._heading, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._message)
        column.addWidget(self._source)
        theme.notifier.theme_changed.connect(self._recolour)
        self.set_finding(severity, heading, message, source)

    def set_finding(self, severity: Severity, heading: str, message: str, source: str = "") -> None:
        """Show another finding in place of this one, as while a step is dragged."""
        former = (self._tone, self._icon)
        self._tone, self._icon, word = _LOOKS[severity]
        self._heading.setText(heading)
        self._message.setText(unbroken(message))
        self._source.setText(source)
        self._source.setVisible(bool(source))
        self.setAccessibleName(f"{word}: {heading}")
        self.setAccessibleDescription(f"{message} {source}".strip())
        if (self._tone, self._icon) != former:
            self.setToolTip(word)
            self._recolour()

    def _recolour(self) -> None:
        self._mark.setPixmap(icons.pixmap(self._icon, 16, theme.current().tone_bar(self._tone)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar at the left edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(theme.current().tone_bar(self._tone)))
        painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)
