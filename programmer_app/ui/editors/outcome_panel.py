"""How the write ended: what the pump runs, from bytes read back; or what is known and what is not."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from device.errors import DeviceError
from device.protocol.image import decode_image
from device.pump import PumpReading
from device.quantities import grouped_number
from programmer_app.therapy.projection import DailyDose, daily_doses
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.pump_words import state_words
from programmer_app.ui.session_record import SessionRecord
from programmer_app.ui.translation import localized, told, tr
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.ui.widgets import Pill, SecondaryButton, label, title
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.visit import Phase, VisitError

_DIGEST_SHOWN: Final = 16


def dose_text(doses: tuple[DailyDose, ...]) -> str:
    """Scheduled and highest daily dose of the primary drug."""
    if not doses:
        return "nothing"
    first = doses[0]
    text = f"{first.drug} {grouped_number(first.scheduled_shown)} {first.unit}/day"
    if first.at_most != first.scheduled:
        text += tr(
            ", at most {at_most_shown} {unit}/day", at_most_shown=grouped_number(first.at_most_shown), unit=first.unit
        )
    return text


class OutcomePanel(QWidget):
    """Words and the one or two buttons of an ended write."""

    def __init__(self, model: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._record = SessionRecord(model, self)
        self._before: PumpReading | None = None
        self._accepted: tuple[str, ...] = ()
        self._old: tuple[DailyDose, ...] = ()
        self._new: tuple[DailyDose, ...] = ()
        self.pill = Pill(parent=self)
        self.heading = title(size_px=17)
        self.heading.setObjectName("outcomeHeading")
        self.heading.setWordWrap(True)
        self.words = label(wrap=True)
        self.words.setObjectName("outcomeWords")
        self.small = label(secondary=True, wrap=True)
        self.small.setObjectName("outcomeDetails")
        self.report_button = SecondaryButton(tr("Save report…"))
        self.report_button.setObjectName("saveReportButton")
        self.report_button.clicked.connect(self._ask_report)
        self.settle_button = SecondaryButton(tr("Find out now"))
        self.settle_button.setObjectName("reviewFindOutButton")
        self.settle_button.clicked.connect(self._settle)
        self.again_button = SecondaryButton(tr("Read the pump again"))
        self.again_button.setObjectName("reviewReadAgainButton")
        self.again_button.clicked.connect(self._read_again)
        row = FlowRow(gap_px=8)
        for button in (self.report_button, self.settle_button, self.again_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.pill)
        for widget in (self.heading, self.words, self.small):
            column.addWidget(widget)
        column.addLayout(row)

    def remember(self) -> None:
        """Keeps what is being written, before the pump's next reading replaces it."""
        model = self._model
        self._before = model.reading
        self._old, self._new = model.daily_old, model.daily_new
        codes = {finding.code: tr(finding.title) for finding in model.findings if finding.severity == "reason"}
        self._accepted = tuple(f"{text}: {model.reasons.get(code, '')}" for code, text in codes.items())

    def refresh(self) -> None:
        """Shows how it ended."""
        phase = self._model.phase
        self.report_button.setVisible(phase is Phase.DONE)
        self.report_button.set_available(self._record.data is not None, tr("the pump has not been read back yet"))
        self.settle_button.setVisible(phase is Phase.UNKNOWN)
        self.settle_button.set_available(self._model.linked, tr("no pump is connected"))
        self.again_button.setVisible(phase in (Phase.DONE, Phase.NOT_APPLIED))
        if phase is Phase.DONE:
            self._show_done()
        elif phase is Phase.NOT_APPLIED:
            self._show_not_applied()
        elif phase is Phase.UNKNOWN:
            self._show_unknown()

    def _show_done(self) -> None:
        result, reading = self._model.visit.result, self._model.reading
        if result is None:
            return
        fresh = reading is not None and reading is not self._before
        running = fresh and reading is not None and reading.status.running
        state = tr("RUNNING") if running else (state_words(reading.status)[0] if reading else tr("NOT READ"))
        self.pill.set_pill(tr("programmed"), "good" if running else "reason")
        self.heading.setText(
            tr("Pump {state}, program generation {generation}", state=state, generation=result.generation)
        )
        same = fresh and reading is not None and reading.program is not None and reading.program == self._model.draft
        read_back = tr("Read back and decoded: the same program as reviewed.") if same else ""
        self.words.setText(f"{dose_text(self._model.daily_old if fresh else self._new)}. {read_back}")
        details = [
            f"SHA-256 {_grouped(result.program_sha256)}",
            *(tr("Accepted. {text}", text=text) for text in self._accepted),
        ]
        self.small.setText("\n".join(details))
        self.small.setToolTip(result.program_sha256)

    def _show_not_applied(self) -> None:
        result = self._model.visit.result
        self.pill.set_pill(tr("not programmed"), "reason")
        self.heading.setText(tr("The pump was not programmed"))
        self.words.setText(tr("It runs the program that it ran before: {old}.", old=dose_text(self._old)))
        self.small.setText("" if result is None else localized(result.why))

    def _show_unknown(self) -> None:
        result, write = self._model.visit.result, self._model.visit.open_write
        self.pill.set_pill(tr("outcome unknown"), "blocked")
        self.heading.setText(tr("It is not known which program the pump runs"))
        if not self._new and write is not None and self._model.pump_model is not None:
            self._new = self._doses_of(write.image)
            self._old = self._model.daily_old
        self.words.setText(
            tr(
                "It runs either the old program ({old}) or the new one ({new}), never a mix. Reading the "
                "pump tells which. Until then nothing else can be programmed.",
                old=dose_text(self._old),
                new=dose_text(self._new),
            )
        )
        begun = (
            ""
            if write is None
            else tr("Write begun {begun_at}, transaction {txn}.", begun_at=write.begun_at, txn=write.txn.hex()[:8])
        )
        self.small.setText(f"{begun} {'' if result is None else result.why}".strip())

    def _doses_of(self, image: bytes) -> tuple[DailyDose, ...]:
        pump = self._model.pump_model
        try:
            program, _info = decode_image(image)
        except (DeviceError, ValueError):
            return ()
        return () if pump is None else daily_doses(program, pump, self._model.library)

    # ---- acting ----

    def _settle(self) -> None:
        try:
            self._model.settle()
        except VisitError as error:
            self._model.message_posted.emit(Message("reason", told(error)))

    def _read_again(self) -> None:
        self._model.read_pump()

    def _ask_report(self) -> None:
        dialog = FileDialog(self, tr("Save the session report"), "session-report.pdf", tr("PDF (*.pdf)"))
        dialog.setObjectName("reportDialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_report)
        dialog.open()

    def save_report(self, name: str) -> None:
        """Writes the session report to a file."""
        try:
            self._record.write(Path(name))
        except (OSError, ValueError) as error:
            self._model.message_posted.emit(Message("reason", tr("The report was not saved: {error}", error=error)))
            return
        self._model.message_posted.emit(
            Message("good", tr("The report was saved as {path_name}.", path_name=Path(name).name))
        )


def _grouped(digest: str) -> str:
    """The first digits of a digest in groups of four."""
    shown = digest[:_DIGEST_SHOWN]
    return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4)) + (" …" if len(digest) > len(shown) else "")
