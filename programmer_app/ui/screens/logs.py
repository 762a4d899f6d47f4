"""Logs: what the pump wrote down about itself, newest first."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from device.clock import pump_time
from device.pump import LogEntry
from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.pump_words import event_words
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_jobs import read_log
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import Card, EmptyState, SecondaryButton, label
from programmer_app.ui.widgets.views import flat_head, flatten

_HEADERS: Final = (phrase("No."), phrase("Pump clock"), phrase("Event"))
_ROW_PX: Final = 30


class LogsScreen(QWidget):
    """A table of the pump's log, read on demand; what came since is added to what is there.

    Signals:
        log_read: The log was read.
    """

    log_read = Signal()

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logsScreen")
        self._model = model
        self._serial = ""
        self._entries: list[LogEntry] = []
        self._card = Card(tr("Log of the pump"), title_px=17)
        self.read_button = SecondaryButton(tr("Read the log"), icon="refresh")
        self.read_button.setObjectName("readLogButton")
        self.read_button.clicked.connect(self.read)
        self._card.add_to_head(self.read_button)
        self._empty = EmptyState(
            "logs",
            tr("What the pump wrote down: programs, stops, boluses given and refused, alarms."),
            tr("Press Read the log. The pump keeps its last 2048 events."),
        )
        self.table = self._made_table()
        self._note = label(
            tr("Times are the pump's clock, which may have been set in between."), secondary=True, wrap=True
        )
        for widget in (self._empty, self.table, self._note):
            self._card.body.addWidget(widget, 0 if widget is self._note else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        model.reading_changed.connect(self._on_reading)
        model.status_changed.connect(self._update_button)
        model.message_posted.connect(self._on_message)
        self._fill()

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_HEADERS))
        table.setObjectName("logTable")
        table.setAccessibleName(tr("Log of the pump, newest first"))
        table.setHorizontalHeaderLabels([tr(head) for head in _HEADERS])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        flatten(table, framed=True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(fonts.scaled(_ROW_PX))
        head = flat_head(table)
        head.setFont(fonts.font(12))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, mode in enumerate((QHeaderView.ResizeMode.Fixed, QHeaderView.ResizeMode.Fixed)):
            head.setSectionResizeMode(column, mode)
        head.resizeSection(0, fonts.scaled(70))
        head.resizeSection(1, fonts.scaled(190))
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def read(self) -> None:
        """Asks the pump for the events that are not here yet."""
        since = self._entries[0].sequence + 1 if self._entries else 1
        self.read_button.set_available(False, tr("The log is being read."))
        self._card.set_note(tr("reading …"))
        self._model.ask(partial(read_log, self._model.desk, since), self._take)

    @Slot(object)
    def _take(self, entries: list[LogEntry]) -> None:
        self._entries = list(reversed(entries)) + self._entries
        self._fill()
        self._update_button()
        self.log_read.emit()

    def _on_message(self) -> None:
        """A message may be that the log could not be read; it can be asked for again."""
        if not self.read_button.isEnabled():
            self._fill()
            self._update_button()

    def _on_reading(self) -> None:
        reading = self._model.reading
        serial = "" if reading is None else reading.identity.serial
        if serial != self._serial:
            self._serial = serial
            self._entries = []
            self._fill()
        self._update_button()

    def _update_button(self) -> None:
        self.read_button.set_available(self._model.linked, tr("Connect the pump first."))

    def _fill(self) -> None:
        self._empty.setVisible(not self._entries)
        self.table.setVisible(bool(self._entries))
        self._note.setVisible(bool(self._entries))
        self._card.set_note(tr("{count} events", count=len(self._entries)) if self._entries else "")
        self.table.setRowCount(len(self._entries))
        for row, entry in enumerate(self._entries):
            moment = pump_time(entry.clock_s).strftime("%Y-%m-%d %H:%M:%S")
            for column, text in enumerate((str(entry.sequence), moment, event_words(entry))):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
