"""The table of steps: times and rates are typed in it, doses and flows follow.

A text that is no time or rate stays in its cell, marked, with the reason under the table; the draft keeps its value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from programmer_app.ui import fonts, theme
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.widgets.views import flat_head, flatten

ROW_PX = 29
FROM, RATE = 0, 1
_PAD_PX = 8
_WRONG_ROLE = Qt.ItemDataRole.UserRole
_EDIT_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step in words.

    Attributes:
        span: From and to, as `06:00–09:00`.
        start: What is edited in the first column; empty where the time is fixed.
        rate: The asked rate, without its unit.
        dose: Dose of the step.
        flow: Flow of the step.
        note: What differs from what was asked; tooltip of the row.
    """

    span: str
    start: str
    rate: str
    dose: str
    flow: str
    note: str = ""


class _CellDelegate(QStyledItemDelegate):
    """Draws a cell with a line under it, edits it as text, and hands the text on as typed."""

    def __init__(self, table: StepsTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area: QRectF = QRectF(option.rect)
        wrong = bool(index.data(_WRONG_ROLE))
        painter.save()
        if self._table.currentRow() == index.row():
            painter.fillRect(area, theme.colour("selected_ground"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        current = self._table.hasFocus() and self._table.currentIndex() == index
        if wrong or current:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("blocked" if wrong else "action"), 1.5))
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)
        painter.setFont(fonts.font())
        painter.setPen(theme.colour("blocked_text" if wrong else "text"))
        side = Qt.AlignmentFlag.AlignLeft if index.column() == FROM else Qt.AlignmentFlag.AlignRight
        text = str(index.data(_WRONG_ROLE) or index.data() or "")
        painter.drawText(area.adjusted(_PAD_PX, 0, -_PAD_PX, -1), int(side | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002
        editor = LineEdit(parent)
        editor.setObjectName("stepCellEdit")
        editor.setFont(fonts.font())
        editor.setMaxLength(40)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        if index.column() == RATE:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: ARG002
        area = option.rect
        editor.setGeometry(area.adjusted(0, -2, 0, 2))

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(_WRONG_ROLE) or index.data(_EDIT_ROLE) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:  # noqa: ARG002
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._table.take(index.row(), index.column(), editor.text())


class StepsTable(QTableWidget):
    """Four columns, as high as its rows.

    Signals:
        delete_requested: The Delete key was pressed in a row.
        copy_requested, paste_requested: The keys for it were pressed.
        row_chosen: Another row is current.
        validity_changed: A wrong text came or went.
    """

    delete_requested = Signal(int)
    copy_requested = Signal()
    paste_requested = Signal()
    row_chosen = Signal(int)
    validity_changed = Signal()

    def __init__(self, take_text: Callable[[int, int, str], str], parent: QWidget | None = None) -> None:
        """Starts empty.

        Args:
            take_text: Given row, column and text as typed, changes the draft; answers why not, or "".
            parent: Owner.
        """
        super().__init__(0, 4, parent)
        self._take_text = take_text
        self._wrong: dict[tuple[int, int], tuple[str, str]] = {}
        self._headers = ("", "", "", "")
        self._rows: tuple[StepRow, ...] = ()
        self._filled: dict[tuple[int, int], tuple[str, ...]] = {}
        """What each cell was given last: a drag changes a rate, and Qt paints every cell that is given anything."""
        self._filling = False
        self.setObjectName("stepsTable")
        self.setAccessibleName(tr("Steps of the day"))
        self.setItemDelegate(_CellDelegate(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(fonts.scaled(ROW_PX))
        self.verticalHeader().setDefaultSectionSize(fonts.scaled(ROW_PX))
        flatten(self, framed=True)
        head = flat_head(self)
        head.setFont(fonts.font(12))
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate((modes.Stretch, modes.Fixed, modes.Fixed, modes.Fixed)):
            head.setSectionResizeMode(column, mode)
        for column, width in ((1, 72), (2, 66), (3, 64)):
            self.setColumnWidth(column, fonts.scaled(width))
        self.currentCellChanged.connect(self._tell_row)
        theme.notifier.theme_changed.connect(self.viewport().update)

    # ---- what is shown ----

    def set_rows(self, headers: tuple[str, str, str, str], rows: Sequence[StepRow]) -> None:
        """Shows steps. Wrong texts stay while the number of steps does."""
        self._filling = True
        row_before = max(self.currentRow(), 0)
        anew = headers != self._headers
        if len(rows) != self.rowCount():
            self._wrong.clear()
            self.setRowCount(len(rows))
            anew = True
        if anew:
            self._set_headers(headers)
            head_px, frame_px = self.horizontalHeader().sizeHint().height(), 2 * self.frameWidth()
            self.setFixedHeight(head_px + fonts.scaled(ROW_PX) * len(rows) + frame_px)
        for number, row in enumerate(rows):
            if anew or row != self._rows[number]:
                self._fill_row(number, row)
        self._rows = tuple(rows)
        if rows and self.currentRow() != min(row_before, len(rows) - 1):
            self.setCurrentCell(min(row_before, len(rows) - 1), max(self.currentColumn(), RATE))
        self._filling = False

    def _set_headers(self, headers: tuple[str, str, str, str]) -> None:
        self._headers = headers
        for column, text in enumerate(headers):
            side = Qt.AlignmentFlag.AlignLeft if column == FROM else Qt.AlignmentFlag.AlignRight
            item = QTableWidgetItem(text)
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)

    def _fill_row(self, number: int, row: StepRow) -> None:
        texts = (row.span, row.rate, row.dose, row.flow)
        edits = (row.start, row.rate, "", "")
        for column, (text, edit, header) in enumerate(zip(texts, edits, self._headers, strict=True)):
            item = self.item(number, column)
            if item is None:
                item = QTableWidgetItem()
                self.setItem(number, column, item)
                self._filled.pop((number, column), None)
            wrong = self._wrong.get((number, column))
            words = (row.span, header, text, edit, *(wrong or ("", row.note)))
            if self._filled.get((number, column)) == words:
                continue
            self._filled[number, column] = words
            item.setText(text)
            item.setData(_EDIT_ROLE, edit)
            item.setData(_WRONG_ROLE, wrong[0] if wrong else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.span}, {header}: {text}")
            item.setToolTip(wrong[1] if wrong else row.note)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if edit else flags)

    def problem(self) -> str:
        """The reason of the first wrong text; empty if there is none."""
        return next((message for _text, message in self._wrong.values()), "")

    def sizeHint(self) -> QSize:
        """As high as the rows."""
        return QSize(300, self.height())

    # ---- typing ----

    def take(self, row: int, column: int, text: str) -> None:
        """For the delegate: a text was entered in a cell."""
        message = self._take_text(row, column, text)
        if message:
            self._wrong[row, column] = (text, message)
        else:
            self._wrong.pop((row, column), None)
        self._mark(row, column)

    def forget_wrong(self) -> None:
        """Drops every wrong text; the cells show the draft again."""
        for row, column in list(self._wrong):
            del self._wrong[row, column]
            self._mark(row, column)

    def _mark(self, row: int, column: int) -> None:
        item = self.item(row, column)
        wrong = self._wrong.get((row, column))
        self._filled.pop((row, column), None)
        if item is not None:
            item.setData(_WRONG_ROLE, wrong[0] if wrong else "")
            item.setToolTip(wrong[1] if wrong else "")
        self.viewport().update()
        self.validity_changed.emit()

    def _tell_row(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if not self._filling and row >= 0 and row != before:
            self.row_chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and paste take all steps, Delete takes one away, Enter edits the cell, Escape gives up wrong texts."""
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # Enter in the editor of a cell comes on to here; it has done its work there
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_requested.emit(self.currentRow())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_current()
        elif key == Qt.Key.Key_Escape and self._wrong:
            self.forget_wrong()
        else:
            super().keyPressEvent(event)

    def edit_current(self) -> None:
        """Opens the current cell, if it can be typed in."""
        if self.currentIndex().isValid() and self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Keeps the keyboard in the table."""
        super().closeEditor(editor, hint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the scroll area around: it never changes a dose."""
        event.ignore()
