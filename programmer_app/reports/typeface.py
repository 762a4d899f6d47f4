"""The typeface of printed pages."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication


def page_font(points: float) -> QFont:
    """The font of the window in a size, without its contextual forms.

    A colon between digits and a hyphen between capitals have forms of their own in Inter, and a PDF does not say which
    letters those are: `06:00` would be copied and searched as `06 00`.
    """
    font = QFont(QGuiApplication.font().family())
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("calt"), 0)
    return font
