"""Earlier refills of the open record on the Refill screen, and a refill that is put right by a visit of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from device.quantities import Volume
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.visit_values import RefillNote, VisitKind
from programmer_app.ui.screens.refill import RefillScreen
from tests.records.clinic.people import SERIAL, password_of, read_back
from tests.ui.editing_fixtures import running_program
from tests.ui.patient_hands import (
    fill,
    open_records_window,
    patient_screen,
    press,
    read_pump,
    visit_files,
    with_pump,
)
from tests.ui.windows import PATIENCE_MS


@pytest.mark.requirement("R91")
def test_refills_of_the_record_are_on_the_refill_screen_and_are_corrected(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    patient, clinic, who = with_pump(records), records.clinic, records.login
    assert clinic is not None
    assert who is not None
    visit = clinic.visits.begin(who, patient.id, VisitKind.PROGRAMMING, SERIAL)
    solution = running_program().solution
    note = RefillNote(Volume.parse("4 mL"), Volume.parse("4.9 mL"), Volume.parse("38 mL"), solution, first_fill=False)
    clinic.visits.add_program(who, visit.id, read_back())
    clinic.visits.add_refill(who, visit.id, note)
    password = password_of(Role.PROGRAMMER)
    clinic.visits.sign(who, visit.id, 1, password, "performed and checked", read_back().digest)
    records.open_patient(patient.id)
    read_pump(qtbot, window)
    screen = window.pages["refill"]
    assert isinstance(screen, RefillScreen)
    known = screen.trend
    qtbot.waitUntil(lambda: len(known.recorded) == 1, timeout=PATIENCE_MS)
    (shown,) = known.recorded
    texts = [one.text() for one in (shown.filled, shown.expected, shown.measured) if one is not None]
    assert texts == ["38 mL", "4 mL", "4.9 mL"]

    patients = patient_screen(window)
    patients.show_page("visits")
    qtbot.waitUntil(lambda: not records.unkept, timeout=PATIENCE_MS)
    press(patients, f"openVisit{visit.id}")
    press(patients, "correctVisit")
    fill(patients, {"correctFormText": "read the syringe wrong"})
    press(patients, "correctFormSave")
    old = next(one for one in visit_files(records) if one.visit.id == visit.id)
    press(patients, f"correctRefill{old.refills[0].id}")
    fill(patients, {"refillMeasuredNow": "4.2 mL"})
    press(patients, "refillNoteFormSave")
    new = next(one for one in visit_files(records) if one.visit.corrects_id == visit.id)
    assert [part.value.measured.text() for part in new.refills] == ["4.2 mL"]
    assert [part.value.measured.text() for part in old.refills] == ["4.9 mL"], "what was signed stays"
    assert new.refills[0].value.solution == solution
    qtbot.waitUntil(lambda: [one.measured for one in known.recorded] == [Volume.parse("4.2 mL")], timeout=PATIENCE_MS)
