"""For who wants it: keeps results in the training record under a name, and writes their certificate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QVBoxLayout, QWidget

from device.clock import SystemClock
from programmer_app.records.home import home
from programmer_app.training.results import TrainingRecord, TrainingRecordError, TrainingResult
from programmer_app.training.scenario import Scenario
from programmer_app.ui import fonts
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from programmer_app.reports.certificate import Certificate

PLAYED_AS = "window"


class KeepRow(QWidget):
    """A name, and what can be done under it. The record is a file of its own, never among the clinical ones.

    Args:
        outcomes: JSON results of scenarios.
        scenarios: What was played, in the same order.
        name: Of the scenario or day, for the certificate's file.
        certificate: Made of what was kept.
    """

    def __init__(
        self,
        outcomes: Sequence[dict[str, Any]],
        scenarios: Sequence[Scenario],
        name: str,
        certificate: Callable[[Sequence[TrainingResult]], Certificate],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._outcomes = [outcome | {"learner": PLAYED_AS} for outcome in outcomes]
        self._scenarios = tuple(scenarios)
        self._file_name = f"{name}-certificate.pdf"
        self._certificate = certificate
        self._kept: list[TrainingResult] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        row = FlowRow(holder)
        self.name = LineEdit()
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
        # its line is there from the start, so that no button slides away under the pointer
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing())
        column.addWidget(holder)
        column.addWidget(self.said)
        self._update()

    def _update(self) -> None:
        named = bool(self.name.text().strip())
        why = tr("Write the name first.")
        self.keep_button.set_available(named and not self._is_kept, tr("It is kept.") if self._is_kept else why)
        self.certificate.set_available(named, why)
        self.name.setReadOnly(bool(self._kept))

    @property
    def _is_kept(self) -> bool:
        return len(self._kept) == len(self._outcomes)

    def keep(self) -> bool:
        """Keeps the results, each once; whether all are kept. Where one fails, the next call goes on with it."""
        if self._is_kept:
            return True
        now, learner = SystemClock().now().astimezone(), self.name.text().strip()
        try:
            for at in range(len(self._kept), len(self._outcomes)):
                one = TrainingResult.of(self._outcomes[at], self._scenarios[at].covers, learner, now)
                TrainingRecord(home()).add(one)
                self._kept.append(one)
        except (TrainingRecordError, OSError) as error:
            self._say(tr("Not kept: {why}", why=error))
            self._update()
            return False
        self._say(tr("Kept in the training record for {name}.", name=self._kept[0].learner))
        self._update()
        return True

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, tr("Save the certificate"), folder, tr("PDF (*.pdf)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Keeps the result where it is not kept yet, and writes the certificate to that file."""
        if not self.keep():
            return
        from programmer_app.reports.certificate import write_certificate  # noqa: PLC0415 - when it is written

        try:
            write_certificate(Path(name), self._certificate(self._kept))
        except OSError as error:
            self._say(tr("Not saved: {value}.", value=error.strerror or error))
        else:
            self._say(tr("Saved as {name}.", name=Path(name).name))

    def _say(self, text: str) -> None:
        self.said.setText(text)
