"""Buttons. None of them answers to Enter, so that nothing that acts on a pump can be set off by it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QStackedWidget, QWidget

from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.widgets.drawn import Box, draw_box

_ICON_GAP_PX: Final = 4
_LEAST_TEXT_PX: Final = 18
_TEXT: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextShowMnemonic)
_OFF: Final = Box("disabled_ground", "line")


def button_size(button: QAbstractButton, beside_px: int, above_px: int) -> QSize:
    """Room for icon and words, and for so much around them."""
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()) if button.text() else QSize()
    width, height = max(0, words.width()), max(_LEAST_TEXT_PX, words.height())
    if not button.icon().isNull():
        width += button.iconSize().width() + _ICON_GAP_PX
        height = max(height, button.iconSize().height())
    return QSize(width + 2 * beside_px, height + 2 * above_px)


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """How a button looks.

    Attributes:
        ink: Colour of its words and of its icon.
        rest: At rest.
        over: Under the pointer.
        focus: With the keyboard.
        off: While it cannot be pressed.
        ink_over: Of its words under the pointer.
        beside_px, above_px: From its edge to its words.
    """

    ink: str
    rest: Box
    over: Box
    focus: Box
    off: Box = _OFF
    ink_over: str = ""
    beside_px: int = 17
    above_px: int = 8

    def size(self, button: QAbstractButton) -> QSize:
        """Room for icon, words and what is around them."""
        return button_size(button, self.beside_px, self.above_px)

    def draw(self, painter: QPainter, button: QAbstractButton) -> None:
        """Box, icon and words."""
        enabled = button.isEnabled()
        over = enabled and button.underMouse()
        box = self.rest
        if not enabled:
            box = self.off
        elif button.hasFocus():
            box = replace(self.focus, ground=self.over.ground) if over else self.focus
        elif over:
            box = self.over
        if box.ground or box.line:
            draw_box(painter, QRectF(button.rect()), box)
        painter.setFont(button.font())
        painter.setPen(theme.colour(((over and self.ink_over) or self.ink) if enabled else "disabled"))
        _draw_label(painter, button, button.rect())


def _draw_label(painter: QPainter, button: QAbstractButton, area: QRect) -> None:
    icon, text = button.icon(), button.text()
    if icon.isNull():
        painter.drawText(area, _TEXT, text)
        return
    size, mode = button.iconSize(), icon.Mode.Normal if button.isEnabled() else icon.Mode.Disabled
    words_px = painter.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width() + _ICON_GAP_PX if text else 0
    left = area.left() + (area.width() - size.width() - words_px) // 2
    top = area.top() + (area.height() - size.height()) // 2
    icon.paint(painter, left, top, size.width(), size.height(), Qt.AlignmentFlag.AlignCenter, mode)
    if text:
        words = QRect(left + size.width() + _ICON_GAP_PX, area.top(), words_px, area.height())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextShowMnemonic)
        painter.drawText(words, flags, text)


_SECONDARY: Final = ButtonLook(
    "action", Box("surface", "action"), Box("selected_ground", "action"), Box("surface", "action", 2)
)
_QUIET: Final = ButtonLook(
    "secondary",
    Box(),
    Box("selected_ground"),
    Box("", "action", 2),
    Box(),
    ink_over="action",
    beside_px=10,
    above_px=6,
)
_PRIMARY: Final = ButtonLook(
    "on_action",
    Box("action", "action", 2),
    Box("action_hover", "action_hover", 2),
    Box("action", "text", 2),
)
_DANGER: Final = ButtonLook(
    "blocked",
    Box("surface", "blocked"),
    Box("blocked_ground", "blocked"),
    Box("surface", "blocked", 2),
    ink_over="blocked_text",
)


class PlainButton(QPushButton):
    """A push button for the pointer and the space bar, painted as it is said.

    Enter is left to the dialog, whose default button is the safe one. (Some desktops let Enter press a focused button.)

    Args:
        text: Its words.
        look: How it looks.
        parent: Owner.
    """

    def __init__(self, text: str, look: ButtonLook, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setAutoDefault(False)
        self.setDefault(False)

    def sizeHint(self) -> QSize:
        """All of its words, and the room around them."""
        return self._look.size(self)

    def minimumSizeHint(self) -> QSize:
        """As the hint: words of a button are never cut."""
        return self._look.size(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, words."""
        self._look.draw(QPainter(self), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class _Button(PlainButton):
    """A button of a screen or dialog."""

    look: ClassVar = _SECONDARY

    def __init__(self, text: str, parent: QWidget | None = None, *, icon: str | None = None) -> None:
        super().__init__(text, self.look, parent)
        self.setFont(fonts.font() if self.look is _QUIET else fonts.semibold())
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon is not None:
            icons.put(self, icon, self.look.ink)

    def set_available(self, available: bool, why_not: str = "") -> None:
        """Enable or disable, with the reason in words.

        Args:
            available: Whether the button can be pressed now.
            why_not: Shown as tooltip and read by a screen reader while it cannot.
        """
        if not available and self.window().focusWidget() is self:  # in a window behind another one too
            self._give_focus_to_screen()
        self.setEnabled(available)
        reason = "" if available else why_not
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def _give_focus_to_screen(self) -> None:
        """To the screen that it stands on; else Qt looks for the next widget, which may be far away."""
        screen = self.parentWidget()
        while screen is not None and not isinstance(screen.parentWidget(), QStackedWidget):
            screen = screen.parentWidget()
        if screen is not None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)


class SecondaryButton(_Button):
    """An outlined button for what is not the next step. May be made a dialog's default where it is the safe one."""


class QuietButton(_Button):
    """A borderless button for undo, redo and the like."""

    look = _QUIET


class _ActingButton(_Button):
    """A button that a double click presses once, so that its second half cannot fall on what appeared under it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallow the second press of a double click."""
        event.accept()


class PrimaryButton(_ActingButton):
    """The one filled button of a screen: what to press next."""

    look = _PRIMARY

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focus is a light frame inside: a dark one round the filled ground is hardly seen."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("on_action"), 2))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 3, 3)


class DangerButton(_ActingButton):
    """A button whose effect is hard to take back: stop the pump, discard."""

    look = _DANGER
