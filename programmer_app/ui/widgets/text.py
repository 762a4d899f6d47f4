"""Labels in the few sizes and shades that the screens use, and the accessible words that go with them."""

import re

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.theme import SHADES, Shade
from programmer_app.ui.widgets.drawn import Box, Panel, draw_box

_CAUTION = Box("reason_ground", radius_px=3)
_NUMBER_SPACE = re.compile(r"(?<=[0-9]) (?=[A-Za-z%])")


class _Fixed(QLabel):
    """A text that stays as it is. Remembers its height for each width: Qt asks a long list for many of them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """As measured once."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        self._heights.clear()
        super().changeEvent(event)


def label(
    text: str = "", *, secondary: bool = False, wrap: bool = False, font: QFont | None = None, fixed: bool = False
) -> QLabel:
    """A plain-text label.

    Args:
        text: Shown as written; never read as rich text, since it may come from a pump or a file.
        secondary: In the shade of notes and old values.
        wrap: Breaks into lines; such a label may be narrower than its text.
        font: Body text by default.
        fixed: Whether the text stays as it is, as in a long list: then its height is measured once for each width.
    """
    made = _Fixed(text) if fixed else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font or fonts.font())
    if secondary:
        shade(made, "secondary")
    if wrap:
        _wrap(made)
    return made


def _wrap(made: QLabel) -> None:
    made.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    made.setMinimumWidth(80)


def shade(made: QLabel, name: Shade) -> None:
    """Shows the text of a label in the colour of plain text, of notes, or of what is wrong."""
    made.setForegroundRole(SHADES[name])


def error_label(font: QFont | None = None) -> QLabel:
    """An empty label, in lines, for what is wrong."""
    made = label(wrap=True, font=font)
    shade(made, "error")
    return made


class CautionLabel(QLabel):
    """Something to take care of, in lines, on a ground of its own."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        _wrap(self)
        self.setContentsMargins(4, 2, 4, 2)
        theme.tint(self, {self.foregroundRole(): "reason_text"})

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the words."""
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), _CAUTION)
        painter.end()
        super().paintEvent(event)


def unbroken(text: str) -> str:
    """The text with no line break between a number and what follows it: a unit must not fall onto the next line."""
    return _NUMBER_SPACE.sub("\u00a0", text)


class OneLine(QLabel):
    """Text in one line, which breaks only where the line is longer than the room; for rows that flow."""

    def __init__(self, text: str, font: QFont, parent: QWidget | None = None, *, secondary: bool = False) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.setWordWrap(True)
        if secondary:
            shade(self, "secondary")

    def sizeHint(self) -> QSize:
        """One line."""
        area = self.fontMetrics().boundingRect(0, 0, 10_000, 10_000, Qt.TextFlag.TextExpandTabs, self.text())
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 3, area.height())


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Has a screen reader say something that happened elsewhere than at the focus.

    Args:
        widget: Where it can be read.
        text: What is said; nothing where empty.
        at_once: Whether it breaks into what is being said.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - its enums take 6 ms

    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    levels = QAccessible.AnnouncementPoliteness
    event.setPoliteness(levels.Assertive if at_once else levels.Polite)
    QAccessible.updateAccessibility(event)


def title(text: str = "", size_px: int = fonts.BODY_PX) -> QLabel:
    """A semibold heading."""
    return label(text, font=fonts.semibold(size_px))


def divider(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel in the palette's line colour."""
    made = Panel(Box("line", radius_px=0), parent)
    made.setFixedHeight(1)
    return made
