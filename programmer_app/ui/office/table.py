"""A list of people in two lines each: the name, and under it what else is to be known; a day and a state at the right.

Enter or a double click opens the line; neither acts on a pump.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from programmer_app.ui import fonts, theme
from programmer_app.ui.theme import TONES, Tone
from programmer_app.ui.widgets.key_value_table import draw_pill
from programmer_app.ui.widgets.views import flatten

ROW_PX: Final = 48
_PAD_PX: Final = 8
_ABOVE_PX: Final = 5
_BESIDE: Final = Qt.ItemDataRole.UserRole
_TONE: Final = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list.

    Attributes:
        first: Name.
        second: Under it.
        day: In the second column; may be empty.
        state: In the third, as a pill; none where empty.
        tone: Of the pill.
    """

    first: str
    second: str
    day: str = ""
    state: str = ""
    tone: Tone = "neutral"

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(filter(None, (self.first, self.second, self.day, self.state)))


class _LineDelegate(QStyledItemDelegate):
    """Two lines of text, or a pill, over a rule."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draws one cell."""
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selected_ground"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        text, beside, tone = str(index.data() or ""), str(index.data(_BESIDE) or ""), index.data(_TONE)
        inner = area.adjusted(_PAD_PX, _ABOVE_PX, -_PAD_PX, -_ABOVE_PX - 1)
        if tone in TONES and text:
            draw_pill(painter, area, text, tone)
        elif index.column() == 0:
            top = _height(fonts.semibold(), text, int(inner.width()))
            _draw_text(painter, fonts.semibold(), "text", inner, text)
            _draw_text(painter, fonts.font(12), "secondary", inner.adjusted(0, top, 0, 0), beside)
        else:
            painter.setFont(fonts.font())
            painter.setPen(theme.colour("text"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """High enough for all of the name and of what stands under it."""
        view = self.parent()
        if index.column() != 0 or not isinstance(view, QTableWidget):
            return QSize(1, 1)
        width = view.columnWidth(0) - 2 * _PAD_PX
        name = _height(fonts.semibold(), str(index.data() or ""), width)
        return QSize(width, name + _height(fonts.font(12), str(index.data(_BESIDE) or ""), width) + 2 * _ABOVE_PX + 2)


# at the left also where a name is written from right to left: the eye goes down one edge
_FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop


def _wrapped(metrics: QFontMetrics, text: str, width: int) -> int:
    """Between words; within one only where it is wider than the column."""
    widest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    return int(_FLAGS) | int(Qt.TextFlag.TextWordWrap if widest <= width else Qt.TextFlag.TextWrapAnywhere)


def _height(font: QFont, text: str, width: int) -> int:
    metrics = QFontMetrics(font)
    flags = _wrapped(metrics, text, width)
    return metrics.boundingRect(0, 0, max(1, width), 10_000, flags, text).height() if text else 0


def _draw_text(painter: QPainter, font: QFont, colour: str, area: QRectF, text: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    painter.drawText(area.toRect(), _wrapped(painter.fontMetrics(), text, int(area.width())), text)


class PeopleTable(QTableWidget):
    """Lines to choose one of.

    Args:
        name: Object name.
        accessible_name: What is listed.
        most_rows: Grows with its lines up to so many; 0 for a list that takes the room that there is.

    Signals:
        opened: The chosen line is to be opened.
        chosen: Another line is chosen, or none.
    """

    opened = Signal()
    chosen = Signal()

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None, *, most_rows: int = 0) -> None:
        super().__init__(0, 3, parent)
        self._most_rows = most_rows
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(_LineDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        flatten(self, framed=True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(fonts.scaled(ROW_PX))
        self.setMinimumHeight(fonts.scaled(3 * ROW_PX))
        self.itemActivated.connect(lambda _item: self.opened.emit())
        self.itemSelectionChanged.connect(self.chosen)
        theme.notifier.theme_changed.connect(self.viewport().update)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Replaces all; none is chosen then."""
        self.clearSelection()
        self.setRowCount(len(lines))
        for number, line in enumerate(lines):
            for column, text in enumerate((line.first, line.day, line.state)):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken if column == 0 else text)
                item.setToolTip(line.spoken if column == 0 else "")
                if column == 0:
                    item.setData(_BESIDE, line.second)
                if column == 2:
                    item.setData(_TONE, line.tone)
                self.setItem(number, column, item)
        self._fit()
        self.chosen.emit()

    def row_chosen(self) -> int:
        """Number of the chosen line; -1 for none."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def texts(self, row: int) -> tuple[str, str, str, str]:
        """What a line says: name, under it, day, state."""
        first = self.model().index(row, 0)
        cells = [str(self.model().index(row, column).data() or "") for column in range(3)]
        return cells[0], str(first.data(_BESIDE) or ""), cells[1], cells[2]

    def _fit(self) -> None:
        """Day and state get what they need, the name the rest."""
        widths = [0, 0]
        for column, font, more in ((1, fonts.font(), 2 * _PAD_PX + 4), (2, fonts.semibold(12), 20 + 2 * _PAD_PX)):
            metrics = QFontMetrics(font)
            texts = [str(self.model().index(row, column).data() or "") for row in range(self.rowCount())]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            widths[column - 1] = widest + more if widest else 1
        self.setColumnWidth(0, max(fonts.scaled(80), self.viewport().width() - sum(widths)))
        for column, width in enumerate(widths, start=1):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        if self._most_rows:
            shown = sum(self.rowHeight(row) for row in range(min(self.rowCount(), self._most_rows)))
            self.setFixedHeight(max(shown, fonts.scaled(ROW_PX)) + 2 * self.frameWidth() + 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by key has the first line chosen, so that the next key goes on from there."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.rowCount() and self.row_chosen() < 0:
            self.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width anew."""
        super().resizeEvent(event)
        self._fit()
