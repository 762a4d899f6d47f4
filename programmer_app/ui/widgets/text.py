"""Labels in the few sizes and shades that the screens use, and the accessible words that go with them."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from programmer_app.ui import fonts

_NUMBER_SPACE = re.compile(r"(?<=[0-9]) (?=[A-Za-z%])")


def label(text: str = "", *, secondary: bool = False, wrap: bool = False, font: QFont | None = None) -> QLabel:
    """A plain-text label.

    Args:
        text: Shown as written; never read as rich text, since it may come from a pump or a file.
        secondary: In the shade of notes and old values.
        wrap: Breaks into lines; such a label may be narrower than its text.
        font: Body text by default.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font or fonts.font())
    if secondary:
        made.setProperty("look", "secondary")
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
        made.setMinimumWidth(80)
    return made


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
            self.setProperty("look", "secondary")

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
    made = QFrame(parent)
    made.setProperty("look", "divider")
    made.setFixedHeight(1)
    return made


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet asks for, and let the style sheet see it.

    Args:
        widget: Whose looks change.
        name: `look`, `tone`, `state` or `place`.
        value: As in `stylesheet.py`.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # never styled so far; the style sheet will see the property then
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
