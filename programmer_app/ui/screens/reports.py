"""Reports: the session report of the last programming."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.session_record import SessionRecord
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, EmptyState, label

_NONE_YET: Final = phrase("It can be saved once a program was activated in this session.")


class ReportsScreen(QWidget):
    """One button, available once a program was activated and read back."""

    def __init__(self, record: SessionRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportsScreen")
        self._record = record
        card = Card(tr("Reports"), title_px=17)
        self._state = EmptyState(
            "reports",
            tr("The session report says who programmed what, old against new, with the pump's own totals."),
            tr(_NONE_YET),
            tr("Save session report …"),
        )
        self._state.action_requested.connect(self._ask_where)
        self._said = label("", secondary=True, wrap=True)
        card.body.addWidget(self._state, 1)
        card.body.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        record.data_changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        data = self._record.data
        if data is not None:
            serial = data.after.identity.serial
            self._state.set_first_step(
                tr("Pump {serial} was programmed at {at}; this is its report.", serial=serial, at=f"{data.at:%H:%M}")
            )
        if self._state.button is not None:
            self._state.button.set_available(data is not None, tr("Nothing was programmed in this session."))

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, tr("Save session report"), folder, tr("PDF (*.pdf)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("session-report.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Writes the report to the file of that name."""
        try:
            self._record.write(Path(name))
        except OSError as error:
            self._said.setText(tr("Not saved: {value}.", value=error.strerror or error))
        else:
            self._said.setText(tr("Saved as {name}.", name=name))
