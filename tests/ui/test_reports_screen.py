"""Reports in the real window: card and report as files and out of a printer, exports of the open record."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from programmer_app.records.audit.opening import open_trail
from programmer_app.records.clinic.rights import Role
from programmer_app.records.given_cards import GivenCard
from programmer_app.ui.screens.reports import ReportsScreen
from programmer_app.ui.shell import MainWindow
from tests.records.clinic.people import NOON, ZOE, implant
from tests.ui.clinics import open_clinic_window, sign_in
from tests.ui.windows import PATIENCE_MS, open_training

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


def reports_of(window: MainWindow) -> ReportsScreen:
    window.show_page("reports", "reports")
    page = window.pages["reports"]
    assert isinstance(page, ReportsScreen)
    return page


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout


@needs_pdftotext
def test_a_card_in_training_as_file_and_out_of_a_printer(qtbot: QtBot, tmp_path: Path) -> None:
    page = reports_of(open_training(qtbot))
    assert page.save_card.isEnabled()
    assert not page.save_session.isEnabled()
    assert page.save_session.toolTip() == "Nothing was programmed in this session."
    assert {button.toolTip() for button in page.exports.values()} == {"In training no records are kept."}
    page.write_card(str(tmp_path / "card.pdf"))
    text = text_of(tmp_path / "card.pdf")
    assert "TRAINING · INTRATHECAL DRUG PUMP" in text
    assert "morphine 10 mg/mL" in text
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.print_out(printer, page.card_sheet, lambda: None)
    assert "morphine 10 mg/mL" in text_of(tmp_path / "printed.pdf")
    page.write_card(str(tmp_path / "no" / "card.pdf"))
    assert page.said.text() == "Not saved: No such file or directory."


def test_without_a_printer_nothing_is_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    page = reports_of(open_training(qtbot))
    page.print_card.click()
    assert page.said.text() == "No printer is set up on this computer."
    assert QApplication.activeModalWidget() is None


def test_the_print_dialog_names_no_file(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's way to name one there can rename and delete files, and must not be closed meanwhile."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Ward"])
    reports_of(open_training(qtbot)).print_card.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QPrintDialog)
    assert [field.text() for field in dialog.findChildren(QLineEdit) if field.isVisible() and field.isEnabled()] == []
    assert [
        button.text() for button in dialog.findChildren(QToolButton) if button.isVisible() and button.isEnabled()
    ] == []
    dialog.reject()


@needs_pdftotext
def test_the_card_speaks_the_language_that_is_chosen_and_the_window_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    page = reports_of(open_training(qtbot))
    page.languages.selected.emit("de")
    page.write_card(str(tmp_path / "card.pdf"))
    text = text_of(tmp_path / "card.pdf")
    assert "Einfach kontinuierlich" in text
    assert "Simple continuous" not in text
    assert "2.4 mg/day" in text
    assert page.save_card.text() == "Save patient card …"


@pytest.mark.requirement("R90", "R93")
def test_the_record_of_the_open_patient_leaves_and_only_by_who_may(qtbot: QtBot, tmp_path: Path) -> None:
    window, clinic = open_clinic_window(qtbot, tmp_path / "home", Role.PROGRAMMER)
    page = reports_of(window)
    why = {button.toolTip() for button in page.exports.values()}
    assert why == {"No patient's record is open."}
    assert clinic.clinic is not None
    patient = clinic.ask(clinic.clinic.people.add_patient, ZOE)
    assert patient is not None
    clinic.ask(clinic.clinic.implants.add_implant, patient.id, implant())
    clinic.open_patient(patient.id)
    out = tmp_path / "record.json"
    assert all(button.isEnabled() for button in page.exports.values())
    page.write_export("fhir-r5", str(out))
    assert page.said.text().startswith("Saved as")
    assert json.loads(out.read_text(encoding="utf-8"))["entry"][0]["resource"]["resourceType"] == "Patient"
    told = [json.loads(one.text) for one in open_trail(tmp_path / "home", window.desk.clock).records()]
    assert [one["what"].split()[:2] for one in told if one["action"] == "export"] == [["exports.write", "fhir-r5"]]
    assert not page.save_card.isEnabled(), "no pump was read"
    sign_in(qtbot, clinic, Role.VIEWER)
    qtbot.waitUntil(lambda: not page.exports["csv"].isEnabled(), timeout=PATIENCE_MS)
    out.unlink()
    page.write_export("csv", str(out))
    assert not out.exists()
    assert page.said.text().startswith("Not saved: Your account may not do this")


@pytest.mark.requirement("R93")
def test_a_card_of_another_program_is_said_to_be_out_of_date(qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = open_clinic_window(qtbot, tmp_path / "home", Role.PROGRAMMER)
    model = window.model
    assert model is not None
    window.start.transport_chosen.emit(window.desk.emulator())
    qtbot.waitUntil(lambda: model.reading is not None, timeout=PATIENCE_MS)
    page = reports_of(window)
    reading = model.reading
    assert reading is not None
    cards = window.desk.given_cards
    assert cards is not None
    assert page.card_notice.text() == "No pump was read that holds a program."
    cards.remember(GivenCard(reading.identity.serial, 7, bytes(32), NOON, None))
    page.work.changed.emit()
    assert "names program 7, and the pump holds program 0" in page.card_notice.text()
