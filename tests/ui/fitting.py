"""Whether a person can read and reach what stands on a screen: no text cut off, nothing over another, nothing outside.

`complaints(widget)` walks what can be seen of a window or dialog and says, in words, what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QWidget,
)

SLACK_PX: Final = 1
"""Rounding of the layout and of glyphs that lean over their advance."""
LEAST_PORT_PX: Final = 72
"""Less of a scrolled column is no room to work in."""


def complaints(root: QWidget) -> list[str]:
    """What is wrong with what can be seen inside `root`; empty where nothing is."""
    found: list[str] = []
    for widget in [child for child in root.findChildren(QWidget) if child.isVisible()]:
        where = name_of(widget, root)
        found += [f"{where}: {why}" for why in (*_cut(widget), *_outside(widget, root), *_overlapping(widget))]
    return found


def name_of(widget: QWidget, root: QWidget) -> str:
    """Class, name and words of a widget, and the named parents that it stands in."""
    words = _words(widget) or widget.accessibleName()
    parents = []
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if parent.objectName() and not parent.objectName().startswith("qt_"):
            parents.append(parent.objectName())
        parent = parent.parentWidget()
    return (
        f"{type(widget).__name__} {widget.objectName() or '-'} {words[:48]!r} in {' < '.join(parents) or 'the window'}"
    )


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


# ---- text ----


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget)
    elif isinstance(widget, QPushButton | QCheckBox) and widget.text():
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        room = widget.width() - (0 if widget.icon().isNull() else widget.iconSize().width())
        high = widget.fontMetrics().height()
        if needed > room + SLACK_PX or high > widget.height() + SLACK_PX:
            yield f"needs {needed}x{high}, has {room}x{widget.height()}"
    elif isinstance(widget, QComboBox) and widget.currentText():
        needed, room = widget.fontMetrics().horizontalAdvance(widget.currentText()), widget.width() - 26
        if needed > room + SLACK_PX:
            yield f"needs {needed} px, has {room}"
    elif isinstance(widget, QLineEdit) and not widget.hasFocus():
        needed, room = widget.fontMetrics().horizontalAdvance(widget.text()), widget.contentsRect().width()
        high = widget.fontMetrics().height()
        if high > widget.height() + SLACK_PX or (needed > room + SLACK_PX and len(widget.text()) < 20):
            yield f"needs {needed}x{high}, has {room}x{widget.height()}"
    elif isinstance(widget, QTableWidget):
        yield from _cut_cells(widget)


def _cut_label(widget: QLabel) -> Iterator[str]:
    room = widget.contentsRect()
    metrics = QFontMetrics(widget.font())
    if widget.wordWrap():
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs
        needed = metrics.boundingRect(QRect(0, 0, max(1, room.width()), 10_000), flags, widget.text())
    else:
        needed = metrics.boundingRect(QRect(0, 0, 10_000, 10_000), Qt.TextFlag.TextExpandTabs, widget.text())
    if needed.width() > room.width() + SLACK_PX or needed.height() > room.height() + SLACK_PX:
        yield f"needs {needed.width()}x{needed.height()}, has {room.width()}x{room.height()}"


def _cut_cells(table: QTableWidget) -> Iterator[str]:
    for row in range(table.rowCount()):
        high = table.sizeHintForRow(row)
        if high > table.rowHeight(row) + SLACK_PX:
            yield f"row {row} needs {high} px, has {table.rowHeight(row)}"
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is None or table.isColumnHidden(column) or table.wordWrap():
                continue
            needed, room = QFontMetrics(item.font()).horizontalAdvance(item.text()), table.columnWidth(column)
            if needed > room + SLACK_PX:
                yield f"cell {row},{column} {item.text()[:24]!r} needs {needed} px, has {room}"
    for column in range(table.columnCount()):
        head = table.horizontalHeaderItem(column)
        if head is None or table.horizontalHeader().isHidden():
            continue
        needed = table.horizontalHeader().fontMetrics().horizontalAdvance(head.text())
        if needed > table.columnWidth(column) + SLACK_PX:
            yield f"heading {head.text()!r} needs {needed} px, has {table.columnWidth(column)}"


# ---- places ----


def _outside(widget: QWidget, root: QWidget) -> Iterator[str]:
    """Each widget lies within each of its parents, or can be scrolled to."""
    if isinstance(widget, QAbstractScrollArea) and isinstance(widget.parentWidget(), QWidget) and _holds(widget):
        port = widget.viewport()
        if port.height() < LEAST_PORT_PX or port.width() < LEAST_PORT_PX:
            yield f"leaves {port.width()}x{port.height()} to work in"
    if not _counts(widget):
        return
    inner: QWidget = widget
    area = QRect(QPoint(), widget.size())
    while inner is not root:
        parent = inner.parentWidget()
        if parent is None:
            return
        area = QRect(inner.mapTo(parent, area.topLeft()), area.size())
        scroll = parent.parentWidget()
        if isinstance(scroll, QAbstractScrollArea) and scroll.viewport() is parent:
            yield from _out_of_reach(area, parent, scroll)
            inner, area = scroll, QRect(QPoint(), scroll.size())
            continue
        room = parent.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
        if not room.contains(area):
            yield f"{area.getRect()} is outside of {name_of(parent, root)} {parent.rect().getRect()}"
            return
        inner = parent


def _out_of_reach(area: QRect, port: QWidget, scroll: QAbstractScrollArea) -> Iterator[str]:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if scroll.horizontalScrollBarPolicy() == off and (area.left() < -SLACK_PX or area.right() > port.width()):
        yield f"x {area.left()} to {area.right()} cannot be scrolled to in {port.width()} px"
    if scroll.verticalScrollBarPolicy() == off and (area.top() < -SLACK_PX or area.bottom() > port.height()):
        yield f"y {area.top()} to {area.bottom()} cannot be scrolled to in {port.height()} px"


def _counts(widget: QWidget) -> bool:
    """Whether somebody reads or uses it; frames and layouts do not count."""
    usable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return bool(_words(widget)) or (usable and not isinstance(widget, QAbstractScrollArea))


def _holds(widget: QAbstractScrollArea) -> bool:
    return isinstance(widget, QScrollArea) and widget.widget() is not None


def _overlapping(widget: QWidget) -> Iterator[str]:
    """Brothers in one layout never lie over each other."""
    parent = widget.parentWidget()
    if parent is None or parent.layout() is None or not _counts(widget):
        return
    later = parent.children()[parent.children().index(widget) + 1 :]
    for other in later:
        if isinstance(other, QWidget) and other.isVisible() and _counts(other) and not other.isWindow():
            shared = widget.geometry().intersected(other.geometry())
            if shared.width() > SLACK_PX and shared.height() > SLACK_PX:
                yield f"lies over {type(other).__name__} {other.objectName()} {_words(other)[:32]!r}"
