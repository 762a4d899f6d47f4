"""Keeps a window on its screen, with its frame: one left on a larger screen, or larger by itself than this one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget


def keep_on_screen(window: QWidget, available: QRect | None = None) -> None:
    """Shrinks and moves a window that is shown so that all of it, title bar included, lies where it can be reached.

    A window that fills its screen is left to the desktop. One that cannot be so small begins at the upper left corner.

    Args:
        window: Shown, so that its frame is known.
        available: The part of the screen that takes windows; that of the window's own screen where None.
    """
    if window.isMaximized() or window.isFullScreen() or window.isMinimized():
        return
    room = available or window.screen().availableGeometry()
    outer, inner = window.frameGeometry(), window.geometry()
    if room.contains(outer):
        return
    frame = QSize(outer.width() - inner.width(), outer.height() - inner.height())
    size = (
        inner.size()
        .boundedTo(room.size() - frame)
        .expandedTo(window.minimumSizeHint())
        .expandedTo(window.minimumSize())
    )
    window.resize(size)
    whole = size + frame
    x = max(room.left(), min(outer.left(), room.left() + room.width() - whole.width()))
    y = max(room.top(), min(outer.top(), room.top() + room.height() - whole.height()))
    window.move(QPoint(x, y))
