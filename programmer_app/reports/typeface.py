"""The typeface of printed pages."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication


def page_font(points: float) -> QFont:
    """The font of the window in a size, without contextual forms and ligatures.

    A colon between digits and a hyphen between capitals have forms of their own in Inter, and a PDF does not say which
    letters those are: `06:00` would be copied and searched as `06 00`, and with other fonts `Refill` as `Re ll`.
    """
    font = QFont(QGuiApplication.font().family())
    font.setPointSizeF(points)
    for feature in ("calt", "liga", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
