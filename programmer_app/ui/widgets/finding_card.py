"""One result of the checks: how grave, what, why, after which rule."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from device.wording import phrase
from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.buttons import QuietButton
from programmer_app.ui.widgets.drawn import Box, Panel
from programmer_app.ui.widgets.text import label, title, unbroken

Severity = Literal["block", "reason", "warning", "note", "good"]
_LOOKS: dict[Severity, tuple[Tone, str, str]] = {
    "block": ("blocked", "error", phrase("Blocked")),
    "reason": ("reason", "warning", phrase("Needs a reason")),
    "warning": ("reason", "warning", phrase("Warning")),
    "note": ("info", "info", phrase("Note")),
    "good": ("good", "check", phrase("In order")),
}


FINDING_BOX = Box("raised", radius_px=4)


class FindingCard(Panel):
    """A finding with a coloured bar, an icon and words; the colour says nothing that the words do not.

    Args:
        severity: block, reason, warning, note or good.
        heading: What was found.
        message: Why it matters, with the numbers.
        source: The rule or table that says so; may be empty.
        code: Of the catalogue of findings; with it the card has a button that opens its page of the guide.
    """

    def __init__(self, severity: Severity, heading: str, message: str, source: str = "", code: str = "") -> None:
        super().__init__(FINDING_BOX)
        self._tone: Tone = "neutral"
        self._icon = ""
        self._mark = QLabel()
        self._mark.setFixedSize(fonts.scaled(16), fonts.scaled(16))
        self._heading = title()
        self._heading.setWordWrap(True)
        self._message = label(secondary=True, wrap=True)
        self._source = label(secondary=True, wrap=True, font=fonts.font(11))
        self._code = ""
        self._help: QuietButton | None = None
        self._head = head = QHBoxLayout()
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
        self.set_finding(severity, heading, message, source, code)

    def set_finding(self, severity: Severity, heading: str, message: str, source: str = "", code: str = "") -> None:
        """Show another finding in place of this one, as while a step is dragged."""
        former = (self._tone, self._icon)
        self._tone, self._icon, word = _LOOKS[severity]
        word = tr(word)
        self._heading.setText(heading)
        self._message.setText(unbroken(message))
        self._source.setText(source)
        self._source.setVisible(bool(source))
        self._code = code
        if code and self._help is None:
            self._help = self._help_button()
            self._head.addWidget(self._help, 0, Qt.AlignmentFlag.AlignTop)
        if self._help is not None:
            self._help.setVisible(bool(code))
        self.setAccessibleName(f"{word}: {heading}")
        self.setAccessibleDescription(f"{message} {source}".strip())
        if (self._tone, self._icon) != former:
            self.setToolTip(word)
            self._recolour()

    def _help_button(self) -> QuietButton:
        button = QuietButton("", self)
        button.setObjectName("whatIsThis")
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(fonts.scaled(22), fonts.scaled(22))
        button.setToolTip(tr("What is this?"))
        button.setAccessibleName(tr("What is this finding?"))
        icons.put(button, "help", "secondary")
        button.clicked.connect(self._explain)
        return button

    def _explain(self) -> None:
        """Opens the page of the finding, where the card stands in a window that has a guide."""
        show_help = getattr(self.window(), "show_help", None)
        holder = self.parentWidget()
        while show_help is None and holder is not None:  # a dialog is a window of its own
            show_help = getattr(holder, "show_help", None)
            holder = holder.parentWidget()
        if show_help is not None:
            show_help(f"finding:{self._code}")

    def _recolour(self) -> None:
        self._mark.setPixmap(icons.pixmap(self._icon, fonts.scaled(16), theme.current().tone_bar(self._tone)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar at the left edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(theme.current().tone_bar(self._tone)))
        painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)
