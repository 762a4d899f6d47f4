"""Reports: session report and patient card as PDF or on paper, in any language; the open record for other systems."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.paper_work import PaperWork, print_on
from programmer_app.ui.session_record import SessionRecord
from programmer_app.ui.translation import LANGUAGES, Language, language, speaker, tr
from programmer_app.ui.widgets import Card, PrimaryButton, SecondaryButton, SegmentedControl, label
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from programmer_app.reports.pages import Sheet
    from programmer_app.reports.wording import Say
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.visit_model import VisitModel

_NONE_YET: Final = phrase("It can be saved once a program was activated in this session.")
_FORMS: Final = (
    ("fhir-r4b", "FHIR R4B …", "json"),
    ("fhir-r5", "FHIR R5 …", "json"),
    ("csv", "CSV …", "csv"),
    ("json", "JSON …", "json"),
)


class ReportsScreen(QWidget):
    """What can be had now is enabled; what cannot says why.

    Args:
        record: Of the session.
        model: Of the visit.
        clinic: The records; None at a desk that keeps none.
    """

    def __init__(
        self, record: SessionRecord, model: VisitModel, clinic: ClinicModel | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reportsScreen")
        self._record = record
        self.work = PaperWork(model, clinic, self)
        self._chosen: Language = language()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self._language(), self._session(), self._card(), self._others()):
            column.addWidget(card)
        column.addStretch(1)
        self.said = label("", secondary=True, wrap=True)
        self.said.setObjectName("reportsSaid")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inside), 1)
        outer.addWidget(self.said)
        record.data_changed.connect(self._follow)
        self.work.changed.connect(self._follow)
        self._update()

    # ---- made once ----

    def _language(self) -> Card:
        card = Card(tr("Reports"), title_px=17)
        said = tr(
            "In which language a report or card is printed. Numbers, units and dates are the same in all of them."
        )
        card.body.addWidget(label(said, secondary=True, wrap=True))
        self.languages = SegmentedControl(list(LANGUAGES.items()), tr("Language of reports"))
        self.languages.setObjectName("reportLanguage")
        self.languages.set_value(self._chosen)
        self.languages.selected.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self.languages)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _session(self) -> Card:
        card = Card(tr("Session report"))
        said = tr("The session report says who programmed what, old against new, with the pump's own totals.")
        card.body.addWidget(label(said, wrap=True))
        self._state = label(tr(_NONE_YET), secondary=True, wrap=True)
        card.body.addWidget(self._state)
        self.save_session = PrimaryButton(tr("Save session report …"))
        self.save_session.clicked.connect(lambda: self._ask_where("session-report.pdf", tr("PDF (*.pdf)"), self.save))
        self.print_session = SecondaryButton(tr("Print session report …"))
        self.print_session.clicked.connect(lambda: self._ask_printer(self._session_sheet, self._record.written.emit))
        card.body.addLayout(_row(self.save_session, self.print_session))
        return card

    def _card(self) -> Card:
        card = Card(tr("Patient card"))
        said = tr(
            "For the wallet and the emergency room: pump, solution, dose of a day, refill, whom to call, signs of too "
            "much or a sudden stop."
        )
        card.body.addWidget(label(said, wrap=True))
        self.card_notice = label("", wrap=True)
        self.card_notice.setObjectName("cardNotice")
        card.body.addWidget(self.card_notice)
        self.save_card = SecondaryButton(tr("Save patient card …"))
        self.save_card.clicked.connect(lambda: self._ask_where("patient-card.pdf", tr("PDF (*.pdf)"), self.write_card))
        self.print_card = SecondaryButton(tr("Print patient card …"))
        self.print_card.clicked.connect(lambda: self._ask_printer(self.card_sheet, self.work.given))
        card.body.addLayout(_row(self.save_card, self.print_card))
        return card

    def _others(self) -> Card:
        card = Card(tr("Record for other systems"))
        said = tr(
            "The whole record of the patient that is open, as a file. It is not encrypted: whoever has it can read it."
        )
        card.body.addWidget(label(said, wrap=True))
        self.exports: dict[str, SecondaryButton] = {}
        for form, text, suffix in _FORMS:
            button = SecondaryButton(text)
            button.setObjectName(f"export_{form}")
            button.clicked.connect(lambda _on=False, form=form, suffix=suffix: self._ask_export(form, suffix))
            self.exports[form] = button
        card.body.addLayout(_row(*self.exports.values()))
        return card

    # ---- what can be had ----

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the screen was hidden."""
        super().showEvent(event)
        self._update()

    def _follow(self) -> None:
        if self.isVisible():  # a write does not wait for what nobody sees
            self._update()

    def _update(self) -> None:
        data = self._record.data
        if data is not None:
            serial = data.after.identity.serial
            self._state.setText(
                tr("Pump {serial} was programmed at {at}; this is its report.", serial=serial, at=f"{data.at:%H:%M}")
            )
        for button in (self.save_session, self.print_session):
            button.set_available(data is not None, tr("Nothing was programmed in this session."))
        why = self.work.why_no_card()
        for button in (self.save_card, self.print_card):
            button.set_available(not why, why)
        notice = self.work.card_notice()
        self.card_notice.setText(notice or why)
        self.card_notice.setVisible(bool(notice or why))
        why = self.work.why_no_export()
        for button in self.exports.values():
            button.set_available(not why, why)

    def _choose(self, code: str) -> None:
        self._chosen = next(known for known in LANGUAGES if known == code)

    def _say(self) -> Say:
        return tr if self._chosen == language() else speaker(self._chosen)

    def _session_sheet(self) -> Sheet:
        return self._record.sheet(self._say(), printed=True)

    def card_sheet(self) -> Sheet:
        """The card, to be printed."""
        return self.work.card(self._say(), printed=True)

    # ---- files and paper ----

    def _ask_where(self, name: str, kinds: str, then: Callable[[str], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, tr("Save as"), folder, kinds)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(then)
        dialog.open()

    def _ask_export(self, form: str, suffix: str) -> None:
        kinds = f"{form.upper()} (*.{suffix})"
        self._ask_where(f"patient-record.{suffix}", kinds, lambda name: self.write_export(form, name))

    def _ask_printer(self, sheet: Callable[[], Sheet], then: Callable[[], None]) -> None:
        from PySide6 import QtPrintSupport  # noqa: PLC0415 - when it is printed

        if not QtPrintSupport.QPrinterInfo.availablePrinterNames():
            self.said.setText(tr("No printer is set up on this computer."))
            return
        printer = QtPrintSupport.QPrinter(QtPrintSupport.QPrinter.PrinterMode.HighResolution)
        dialog = QtPrintSupport.QPrintDialog(printer, self.window())
        # a file is saved by the button beside this one; Qt's way to name it here can rename and delete files
        dialog.setOption(QtPrintSupport.QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self.print_out(printer, sheet, then))
        QDialog.open(dialog)

    def print_out(self, printer: QPrinter, sheet: Callable[[], Sheet], then: Callable[[], None]) -> None:
        """Prints a sheet, and says so to `then`."""

        def act() -> None:
            print_on(printer, sheet())
            then()

        self._do(act, tr("Printed."))

    def save(self, name: str) -> None:
        """Writes the session report to the file of that name."""
        self._do(lambda: self._record.write(Path(name), self._say()), tr("Saved as {name}.", name=name))

    def write_card(self, name: str) -> None:
        """Writes the patient card to the file of that name."""
        from programmer_app.reports.pages import write_pdf  # noqa: PLC0415 - when it is written

        def act() -> None:
            write_pdf(Path(name), self.work.card(self._say(), printed=False))
            self.work.given()

        self._do(act, tr("Saved as {name}.", name=name))

    def write_export(self, form: str, name: str) -> None:
        """Writes the open record to the file of that name."""
        from programmer_app.records.exports.forms import Form  # noqa: PLC0415 - loads the database

        refused: list[str] = []
        self._do(
            lambda: refused.append(self.work.export(Form(form), Path(name))),
            tr("Saved as {name}. It is not encrypted.", name=name),
        )
        if any(refused):
            self.said.setText(tr("Not saved: {value}.", value=refused[0].removesuffix(".")))

    def _do(self, act: Callable[[], object], done: str) -> None:
        try:
            act()
        except OSError as error:
            self.said.setText(tr("Not saved: {value}.", value=error.strerror or error))
        except ValueError as error:
            self.said.setText(tr("Not saved: {value}.", value=str(error).removesuffix(".")))
        else:
            self.said.setText(done)


def _row(*buttons: QWidget) -> FlowRow:
    row = FlowRow(gap_px=8)
    for button in buttons:
        row.addWidget(button)
    return row
