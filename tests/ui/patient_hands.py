"""Hands for the Patient screen in the real window, and the emulated pump of an invented patient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.program_file import program_from
from programmer_app.desk import ClinicDesk, _emulated_pump
from programmer_app.records.act_log import ActLog
from programmer_app.records.clinic.person import Patient, PatientDetails
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.visit_values import VisitFile
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.patient.pump_strip import PumpStrip
from programmer_app.ui.patient.screen import PatientScreen
from programmer_app.ui.pump_words import daily_text
from programmer_app.ui.refill_found import RefillFound
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase
from tests.records.clinic.people import SERIAL, ZOE, implant
from tests.ui.clinics import desk_in, open_with_passphrase, sign_in
from tests.ui.windows import PATIENCE_MS, click, model_of, open_window

W = TypeVar("W", bound=QWidget)


def open_records_window(
    qtbot: QtBot, folder: Path, role: Role, desk: ClinicDesk | None = None, acts: ActLog | None = None
) -> tuple[MainWindow, ClinicModel]:
    """As `clinics.open_clinic_window`, with a clock that runs: the link to a pump waits by it."""
    window = open_window(qtbot, desk or replace(desk_in(folder), clock=SystemClock()), acts)
    records = window.clinic
    assert records is not None
    open_with_passphrase(qtbot, records)
    sign_in(qtbot, records, role)
    return window, records


def patient_screen(window: MainWindow) -> PatientScreen:
    """The Patient screen, in front."""
    window.show_screen("patient")
    page = window.pages["patient"]
    assert isinstance(page, PatientScreen)
    return page


def seen(within: QWidget, kind: type[W], name: str) -> W:
    """The one widget of that name that can be seen."""
    QApplication.processEvents()  # what was put into a layout is shown then
    found = [one for one in within.findChildren(kind, name) if one.isVisible()]
    assert len(found) == 1, f"{len(found)} of {name} can be seen"
    return found[0]


def said(within: QWidget, name: str) -> str:
    """The text of a label that can be seen."""
    return seen(within, QLabel, name).text()


def table_texts(table: QTableWidget, *columns: int) -> list[list[str]]:
    """The rows of a table, of some columns."""
    model = table.model()
    return [[str(model.index(row, column).data()) for column in columns] for row in range(table.rowCount())]


def fill(within: QWidget, values: Mapping[str, str]) -> None:
    """Types and chooses by object name."""
    for name, text in values.items():
        widget = seen(within, QWidget, name)
        if isinstance(widget, QLineEdit):
            widget.setText(text)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(text)
        else:
            assert isinstance(widget, QComboBox), name
            at = widget.findData(text)
            assert at >= 0, (name, text)
            widget.setCurrentIndex(at)


def press(within: QWidget, name: str) -> None:
    """Presses a button that can be pressed."""
    button = seen(within, QPushButton, name)
    assert button.isEnabled(), f"{name}: {button.toolTip()}"
    click(button)


def with_pump(records: ClinicModel, details: PatientDetails = ZOE, serial: str = SERIAL) -> Patient:
    """Records a patient with a pump, as the programmer who is signed in."""
    assert records.clinic is not None
    assert records.login is not None
    patient = records.clinic.people.add_patient(records.login, details)
    records.clinic.implants.add_implant(records.login, patient.id, implant(serial))
    return patient


def read_pump(qtbot: QtBot, window: MainWindow, serial: str = SERIAL) -> None:
    """Connects to a real emulated pump and reads it."""
    model = model_of(window)
    window.connect_to(lambda: _emulated_pump(f"serial={serial}"))
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING and model.reading is not None, timeout=PATIENCE_MS)


def program_pump(
    qtbot: QtBot,
    window: MainWindow,
    content: Mapping[str, Any],
    reason: str = "as agreed",
    refill: RefillFound | None = None,
) -> None:
    """Edits, gives every reason, sends, types the dose and activates; waits for the reading after that."""
    model = model_of(window)
    if model.phase is not Phase.EDITING:
        model.read_pump()
        qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    before = model.reading
    model.edit("another program", program_from(dict(content)), refilled=refill is not None)
    model.refill_found = refill
    model.begin_review()
    for finding in model.findings:
        if finding.severity == "reason" or finding.needs_confirmation:
            model.reasons[finding.code] = reason
    model.send()
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    model.activate(daily_text(model.daily_new[0]))
    qtbot.waitUntil(lambda: model.phase is Phase.DONE and model.reading is not before, timeout=PATIENCE_MS)


def visit_files(records: ClinicModel) -> list[VisitFile]:
    """All visits of the open record, oldest first."""
    assert records.clinic is not None
    assert records.login is not None
    assert records.patient_id is not None
    lines = records.clinic.people.open_patient(records.login, records.patient_id).visits
    return [records.clinic.visits.open_visit(records.login, line.id) for line in reversed(lines)]


def strip_text(window: MainWindow) -> str:
    """What the strip under the patient bar says; "" where it is hidden."""
    strip = window.findChild(PumpStrip)
    assert strip is not None
    if not strip.isVisible():
        return ""
    return " ".join(one.text() for one in strip.findChildren(QLabel) if one.isVisible() and one.text())
