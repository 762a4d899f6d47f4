"""A clinic's card and report, of a pump that was programmed in the window: whose, what the records add, who may."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from programmer_app.records.audit import Head, verify
from programmer_app.records.audit.audited import open_audited_journal
from programmer_app.records.audit.opening import open_trail, seal_key
from programmer_app.records.clinic.person import ContactDetails, ContactKind
from programmer_app.records.clinic.rights import Role
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.screens.reports import ReportsScreen
from programmer_app.visit import Phase
from tests.records.clinic.people import SERIAL, ZOE
from tests.ui.clinic_tour import due
from tests.ui.clinics import desk_in, sign_in
from tests.ui.editing_fixtures import RUNNING
from tests.ui.patient_hands import open_records_window, program_pump, read_pump, with_pump
from tests.ui.windows import PATIENCE_MS, model_of

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def _add_what_the_card_names(records: ClinicModel, patient_id: int, day: date) -> None:
    clinic, who = records.clinic, records.login
    assert clinic is not None
    assert who is not None
    clinic.people.add_contact(who, patient_id, ContactDetails(ContactKind.RELATIVE, "Jan Roe", "+48 12 345"))
    clinic.people.add_allergy(who, patient_id, "penicillin", "rash")
    clinic.worklist.set_due(who, patient_id, due(day, "stability"))


@pytest.mark.requirement("R93")
def test_a_card_is_of_the_open_patients_own_pump_and_report_and_card_name_the_trail(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = replace(desk_in(tmp_path), clock=SystemClock(), journal=open_audited_journal(tmp_path, SystemClock()))
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER, desk)
    model, today = model_of(window), desk.clock.now().date()
    window.show_page("reports", "reports")
    page = window.pages["reports"]
    assert isinstance(page, ReportsScreen)
    patient, other = with_pump(records), with_pump(records, replace(ZOE, number="MRN-0099"), "EMU-00099")
    soon = date(today.year + 1, 1, 2) if today.month == 12 else date(today.year, today.month + 1, 1)
    _add_what_the_card_names(records, patient.id, soon)
    records.open_patient(patient.id)
    read_pump(qtbot, window)
    assert "No pump was read" in page.save_card.toolTip(), "it was never programmed"
    program_pump(qtbot, window, RUNNING)
    trail = open_trail(tmp_path, desk.clock)
    record = window.record
    assert record is not None
    assert record.data is not None
    head = Head.parse(record.data.audit_head)
    key = seal_key(tmp_path)
    assert verify(trail.trail_id(), trail.records(), key, trail.head_with_seal(), head).whole
    assert not verify(
        trail.trail_id(), trail.records(), key, trail.head_with_seal(), replace(head, digest=bytes(32))
    ).whole

    window.show_page("reports", "reports")
    card = tmp_path / "card.pdf"
    page.write_card(str(card))
    assert page.said.text().startswith("Saved as")
    text = text_of(card)
    for part in ("Żółć-Müller, Zoë", SERIAL, "Jan Roe", "+48 12 345", "penicillin", f"Refill by {soon.isoformat()}"):
        assert part in text
    assert "TRAINING" not in text
    assert trail.head().token()[:8] in text
    assert desk.given_cards is not None
    assert page.card_notice.text() == ""

    sign_in(qtbot, records, Role.VIEWER)
    qtbot.waitUntil(lambda: records.login is not None and not page.save_card.isEnabled(), timeout=PATIENCE_MS)
    sign_in(qtbot, records, Role.PROGRAMMER)
    if model.phase is not Phase.EDITING:
        model.read_pump()
        qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not records.unkept, timeout=PATIENCE_MS)
    records.open_patient(other.id)
    assert page.save_card.toolTip() == "Open the record of the patient whose pump this is."
    card.unlink()
    page.write_card(str(card))
    assert not card.exists()
