"""Buttons. None of them answers to Enter, so that nothing that acts on a pump can be set off by it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from programmer_app.ui import fonts, icons, theme


class _Button(QPushButton):
    """A push button for the pointer and the space bar.

    Enter is left to the dialog, whose default button is the safe one. (Some desktops let Enter press a focused button.)
    """

    look = "secondary"

    def __init__(self, text: str, parent: QWidget | None = None, *, icon: str | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("look", self.look)
        self.setAutoDefault(False)
        self.setDefault(False)
        self.setFont(fonts.font() if self.look == "quiet" else fonts.semibold())
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon is not None:
            icons.put(self, icon, self._icon_colour())

    def _icon_colour(self) -> str:
        return {"primary": "on_action", "danger": "blocked", "quiet": "secondary"}.get(self.look, "action")

    def set_available(self, available: bool, why_not: str = "") -> None:
        """Enable or disable, with the reason in words.

        Args:
            available: Whether the button can be pressed now.
            why_not: Shown as tooltip and read by a screen reader while it cannot.
        """
        if not available and self.hasFocus():
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class SecondaryButton(_Button):
    """An outlined button for what is not the next step. May be made a dialog's default where it is the safe one."""


class QuietButton(_Button):
    """A borderless button for undo, redo and the like."""

    look = "quiet"


class _ActingButton(_Button):
    """A button that a double click presses once, so that its second half cannot fall on what appeared under it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallow the second press of a double click."""
        event.accept()


class PrimaryButton(_ActingButton):
    """The one filled button of a screen: what to press next."""

    look = "primary"

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

    look = "danger"
