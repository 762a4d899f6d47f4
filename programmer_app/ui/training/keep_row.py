"""For who wants it: keeps a result in the training record under a name, and writes its certificate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from device.clock import SystemClock
from programmer_app.records.home import home
from programmer_app.training.results import TrainingRecord, TrainingRecordError, TrainingResult, certificate_of
from programmer_app.training.scenario import Scenario
from programmer_app.ui import fonts
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow

PLAYED_AS = "window"


class KeepRow(QWidget):
    """A name, and what can be done under it. The record is a file of its own, never among the clinical ones.

    Args:
        outcome: The JSON result.
        scenario: What was played.
    """

    def __init__(self, outcome: dict[str, Any], scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = outcome | {"learner": PLAYED_AS}
        self._scenario = scenario
        self._kept: TrainingResult | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        row = FlowRow(holder)
        self.name = QLineEdit()
        self.name.setObjectName("learnerName")
        self.name.setAccessibleName(tr("Name of the learner"))
        self.name.setPlaceholderText(tr("your name, for the training record"))
        self.name.setFixedWidth(fonts.scaled(250))
        self.name.textChanged.connect(self._update)
        self.keep_button = SecondaryButton(tr("Keep the result"))
        self.keep_button.setObjectName("keepResultButton")
        self.keep_button.clicked.connect(self.keep)
        self.certificate = SecondaryButton(tr("Certificate …"))
        self.certificate.setObjectName("certificateButton")
        self.certificate.clicked.connect(self._ask_where)
        for widget in (self.name, self.keep_button, self.certificate):
            row.addWidget(widget)
        self.said = label("", secondary=True, wrap=True)
        self.said.setObjectName("keepSaid")
        self.said.setVisible(False)
        column.addWidget(holder)
        column.addWidget(self.said)
        self._update()

    def _update(self) -> None:
        named = bool(self.name.text().strip())
        why = tr("Write the name first.")
        self.keep_button.set_available(named and self._kept is None, tr("It is kept.") if self._kept else why)
        self.certificate.set_available(named, why)
        self.name.setReadOnly(self._kept is not None)

    def keep(self) -> bool:
        """Keeps the result, once; whether it is kept."""
        if self._kept is not None:
            return True
        now = SystemClock().now().astimezone()
        try:
            kept = TrainingResult.of(self._outcome, self._scenario.covers, self.name.text().strip(), now)
            TrainingRecord(home()).add(kept)
        except (TrainingRecordError, OSError) as error:
            self._say(tr("Not kept: {why}", why=error))
            return False
        self._kept = kept
        self._say(tr("Kept in the training record for {name}.", name=kept.learner))
        self._update()
        return True

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, tr("Save the certificate"), folder, tr("PDF (*.pdf)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._scenario.name}-certificate.pdf")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Keeps the result where it is not kept yet, and writes the certificate to that file."""
        if not self.keep() or self._kept is None:
            return
        from programmer_app.reports.certificate import write_certificate  # noqa: PLC0415 - when it is written

        try:
            write_certificate(Path(name), certificate_of(self._kept, self._outcome))
        except OSError as error:
            self._say(tr("Not saved: {value}.", value=error.strerror or error))
        else:
            self._say(tr("Saved as {name}.", name=Path(name).name))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(True)
