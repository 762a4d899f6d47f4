"""Settings old against new, one a row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from device.wording import phrase
from programmer_app.ui import fonts, theme
from programmer_app.ui.theme import TONES, Tone
from programmer_app.ui.widgets.views import flat_head, flatten

HEADERS = (phrase("Setting"), phrase("Running now"), phrase("After programming"), phrase("Change"))
ROW_PX = 31
_PAD_PX = 8
_SHARES = (0.33, 0.22)  # of label and old value; the rest is for the new value
_TONE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class KeyValueRow:
    """One setting.

    Attributes:
        label: What is set.
        old: Running now, with unit.
        new: After programming, with unit.
        change: Text of the pill; empty for none.
        tone: Of the pill.
    """

    label: str
    old: str
    new: str
    change: str = ""
    tone: Tone = "info"


class _RowDelegate(QStyledItemDelegate):
    """Text, the pill in the last column, and a line under every row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        area: QRectF = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self.parent()
        if isinstance(view, QTableWidget) and view.hasFocus() and view.currentRow() == index.row():
            painter.fillRect(area, theme.colour("selected_ground"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        text = str(index.data() or "")
        tone = index.data(_TONE_ROLE)
        if tone in TONES and text:
            draw_pill(painter, area, text, tone)
        else:
            column = index.column()
            painter.setFont(_cell_font(column))
            painter.setPen(theme.colour("secondary" if column == 1 else "text"))
            painter.drawText(area.adjusted(_PAD_PX, 0, -_PAD_PX, -1), _flags(column), text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt's signature
        """High enough for the wrapped text: a dose is never cut off."""
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, QTableWidget) else 200
        metrics = QFontMetrics(_cell_font(index.column()))
        text = str(index.data() or "")
        bounds = metrics.boundingRect(0, 0, max(width - 2 * _PAD_PX, 1), 10_000, _flags(index.column()), text)
        return QSize(metrics.horizontalAdvance(text) + 2 * _PAD_PX + 2, max(fonts.scaled(ROW_PX), bounds.height() + 8))


def _cell_font(column: int) -> QFont:
    """Bold for the new value."""
    return fonts.semibold() if column == 2 else fonts.font()


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _flags(column: int) -> int:
    return int(_alignment(column)) | int(Qt.TextFlag.TextWordWrap)


def draw_pill(painter: QPainter, area: QRectF, text: str, tone: Tone) -> None:
    """A pill at the right end of a cell, in the middle of its height."""
    palette = theme.current()
    painter.setFont(fonts.semibold(12))
    width = painter.fontMetrics().horizontalAdvance(text) + 20
    high = fonts.scaled(21)
    box = QRectF(area.right() - _PAD_PX - width, area.center().y() - high / 2 - 0.5, width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(palette.tone_ground(tone)))
    painter.drawRoundedRect(box, high / 2, high / 2)
    painter.setPen(theme.colour(palette.tone_text(tone)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class KeyValueTable(QTableWidget):
    """A read-only table of four columns that is as high as its rows.

    Args:
        accessible_name: What is compared.
        headers: Titles of the four columns.
    """

    def __init__(
        self, accessible_name: str, headers: tuple[str, str, str, str] = HEADERS, parent: QWidget | None = None
    ) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(accessible_name)
        self._headers = headers
        self._height_px = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_RowDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        flatten(self, framed=True)
        head = flat_head(self)
        head.setFont(fonts.font(12))
        self.setHorizontalHeaderLabels(list(headers))
        for column in range(4):
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(_alignment(column))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(20)
        theme.notifier.theme_changed.connect(self._recolour)

    def set_rows(self, rows: Sequence[KeyValueRow]) -> None:
        """Replace all rows."""
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate((row.label, row.old, row.new, row.change)):
                item = QTableWidgetItem(text)
                if column == 3:
                    item.setData(_TONE_ROLE, row.tone)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(row, column))
                self.setItem(number, column, item)
        self._fit()

    def _recolour(self) -> None:
        self.viewport().update()

    def _spoken(self, row: KeyValueRow, column: int) -> str:
        text = (row.label, row.old, row.new, row.change)[column]
        return text if column == 0 else f"{row.label}, {self._headers[column]}: {text or 'none'}"

    def _fit(self) -> None:
        pills = QFontMetrics(fonts.semibold(12))
        texts = [self._headers[3], *(str(self.model().index(row, 3).data() or "") for row in range(self.rowCount()))]
        change_px = max(pills.horizontalAdvance(text) for text in texts) + 20 + 2 * _PAD_PX
        rest_px = max(self.viewport().width() - change_px, 3)
        widths = [int(rest_px * share) for share in _SHARES]
        # the old value keeps room for its heading, and so for a date: neither can be broken into lines
        missing = QFontMetrics(fonts.font()).horizontalAdvance(self._headers[1]) + 2 * _PAD_PX + 4 - widths[1]
        if 0 < missing < widths[0] // 3:
            widths[0], widths[1] = widths[0] - missing, widths[1] + missing
        for column, width in enumerate((*widths, rest_px - sum(widths), change_px)):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        rows_px = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self._height_px = self.horizontalHeader().sizeHint().height() + rows_px + 2 * self.frameWidth() + 2
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the rows at the present width."""
        return QSize(super().sizeHint().width(), self._height_px)

    def minimumSizeHint(self) -> QSize:
        """No row is ever out of sight."""
        return QSize(super().minimumSizeHint().width(), self._height_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew where the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
