"""The pump in reach and the record that is open, in the real window with the real emulated pump and real records."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.program_file import program_from
from device.quantities import Volume
from programmer_app.records.act_log import FILE_NAME, ActLog
from programmer_app.records.audit.audited import open_audited_journal
from programmer_app.records.clinic.person import PatientDetails
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.visit_values import PainScore
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.refill_found import RefillFound
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase, VisitError
from tests.records.clinic.people import SERIAL, ZOE, open_desk, password_of
from tests.records.clinic.test_canary import found_in
from tests.ui.clinic_tour import due
from tests.ui.clinics import desk_in
from tests.ui.editing_fixtures import RUNNING
from tests.ui.patient_hands import (
    fill,
    open_records_window,
    patient_screen,
    press,
    program_pump,
    read_pump,
    said,
    seen,
    strip_text,
    visit_files,
    with_pump,
)
from tests.ui.windows import PATIENCE_MS, dialogs, model_of, the_dialog

DUE: Final = date(2100, 2, 28)
OTHER = replace(ZOE, number="MRN-0099", family_name="Quetzal", given_name="Ana")


@pytest.mark.requirement("R91", "R111")
def test_a_visit_keeps_the_program_before_and_the_bytes_read_back(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    model = model_of(window)
    patient = with_pump(records)
    records.open_patient(patient.id)
    read_pump(qtbot, window)
    qtbot.waitUntil(lambda: len(visit_files(records)) == 1, timeout=PATIENCE_MS)
    program_pump(qtbot, window, RUNNING)
    qtbot.waitUntil(lambda: bool(visit_files(records)[0].log), timeout=PATIENCE_MS)

    (file,) = visit_files(records)
    reading = model.reading
    assert reading is not None
    assert (file.visit.serial, file.visit.patient_id, file.visit.signed_at) == (SERIAL, patient.id, None)
    # never programmed before: there is nothing to keep from before, and what was written is there byte for byte
    assert [(part.value.moment, part.value.image) for part in file.programs] == [("after", reading.image)]
    assert file.programs[0].value.digest == sha256(reading.image).digest()

    before = reading.image
    found = RefillFound(Volume.parse("31.4 mL"), Volume.parse("31 mL"), due(DUE, "volume"), first_fill=False)
    program_pump(qtbot, window, RUNNING | {"basal": {"mode": "simple_continuous", "dose": "3 mg/day"}}, refill=found)
    qtbot.waitUntil(lambda: bool(visit_files(records)[0].refills), timeout=PATIENCE_MS)
    (file,) = visit_files(records)
    reading = model.reading
    assert reading is not None
    assert [part.value.image for part in file.programs] == [before, reading.image]
    (refill,) = file.refills
    volumes = refill.value.expected, refill.value.measured, refill.value.filled
    assert [volume.text() for volume in volumes] == ["31.4 mL", "31 mL", "38 mL"]
    assert [part.drug for part in refill.value.solution] == ["morphine", "bupivacaine"]
    assert records.clinic is not None
    assert records.login is not None
    qtbot.waitUntil(lambda: not records.unkept, timeout=PATIENCE_MS)
    (line,) = records.clinic.worklist.due(records.login)
    assert (line.patient.id, line.appointment.due_on, line.appointment.governed_by) == (patient.id, DUE, "volume")
    assert file.findings
    assert all(part.value.reason for part in file.findings if part.value.severity == "reason")
    _sign_and_correct(qtbot, window, records)


def _sign_and_correct(qtbot: QtBot, window: MainWindow, records: ClinicModel) -> None:
    """The visit of the pump that was just programmed: scores, signature, and a mistake that is put right."""
    screen = patient_screen(window)
    screen.show_page("visits")
    press(screen, "addScore")
    fill(screen, {"painNow": "3", "painAverage": "6", "painWorst": "5"})
    press(screen, "scoreFormSave")
    assert said(screen, "scoreFormMessage") == "the worst of the last 24 h lies below their average"
    fill(screen, {"painWorst": "8"})
    press(screen, "scoreFormSave")
    press(screen, "addObservation")
    fill(screen, {"observedKind": "side effect", "observedText": "itching"})
    press(screen, "observationFormSave")
    sign = seen(screen, QPushButton, "signVisit")
    qtbot.waitUntil(sign.isEnabled, timeout=PATIENCE_MS)
    press(screen, "signVisit")
    dialog = the_dialog(window, "signDialog")
    fill(dialog, {"signMeaning": "performed and checked", "signPassword": "not the password"})
    press(dialog, "signButton")
    qtbot.waitUntil(lambda: "password is wrong" in said(dialog, "signProblem"), timeout=PATIENCE_MS)
    assert visit_files(records)[0].signature is None
    fill(dialog, {"signPassword": password_of(Role.PROGRAMMER)})
    press(dialog, "signButton")
    qtbot.waitUntil(lambda: not dialogs(window), timeout=PATIENCE_MS)
    (file,) = visit_files(records)
    reading = model_of(window).reading
    assert file.signature is not None
    assert reading is not None
    assert (file.signature.name, file.signature.programmed) == ("A. Programmer", sha256(reading.image).digest())
    assert "Signed by A. Programmer" in said(screen, "visitSigned")
    press(screen, "checkSignature")
    assert said(screen, "visitSigned").endswith("The signature holds.")

    press(screen, "correctVisit")
    fill(screen, {"correctFormText": "typed 3 for 7"})
    press(screen, "correctFormSave")
    press(screen, f"correctScore{file.scores[0].id}")
    fill(screen, {"painNow": "7"})
    press(screen, "scoreFormSave")
    old, new = visit_files(records)
    assert (new.visit.corrects_id, old.corrected_by) == (old.visit.id, new.visit.id)
    assert [part.value for part in old.scores] == [PainScore(3, 6, 8)]
    assert [part.value for part in new.scores] == [PainScore(7, 6, 8)]
    assert new.visit.note == "typed 3 for 7"


@pytest.mark.requirement("H3")
def test_only_the_pump_of_the_open_record_is_programmed(qtbot: QtBot, tmp_path: Path) -> None:
    """One pump, known to nobody, then to its patient: beside another record, one without a pump, and its own."""
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    model, clinic, who = model_of(window), records.clinic, records.login
    assert clinic is not None
    assert who is not None
    read_pump(qtbot, window)
    assert strip_text(window) == ""
    assert window.rail.is_available("program")
    bare = clinic.people.add_patient(who, replace(ZOE, number="MRN-0001", family_name="Bare"))
    owner, other = with_pump(records), with_pump(records, OTHER, "EMU-00077")
    model.read_pump()
    qtbot.waitUntil(lambda: f"is recorded for {owner.name}" in strip_text(window), timeout=PATIENCE_MS)

    records.open_patient(other.id)
    assert "This is not the pump of the open record." in strip_text(window)
    assert f"EMU-00042, which is recorded for {owner.name}" in strip_text(window)
    assert "EMU-00077" in strip_text(window)
    assert [key for key in ("program", "refill", "logs") if window.rail.is_available(key)] == ["logs"]
    model.edit("another program", program_from(RUNNING))
    model.begin_review()
    model.reasons.update({finding.code: "as agreed" for finding in model.findings})
    with pytest.raises(VisitError, match=f"recorded for {owner.name}"):
        model.send()
    model.leave_review()
    model.undo_stack.undo()
    assert visit_files(records) == []

    records.open_patient(bare.id)
    assert "has no pump. Open the right record, or record the implant first." in strip_text(window)
    assert not window.rail.is_available("program")
    press(window, "pumpStripBarAction")
    assert records.patient_id == owner.id
    assert strip_text(window) == ""
    assert window.rail.is_available("program")
    assert "this patient's pump" in " ".join(one.text() for one in window.bar.findChildren(QLabel))
    qtbot.waitUntil(lambda: len(visit_files(records)) == 1, timeout=PATIENCE_MS)


def test_a_store_that_is_away_delays_no_write_and_the_visit_is_filled_in_later(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("programmer_app.records.store.database.BUSY_TIMEOUT_S", 0.5)  # waits less, fails alike
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    model = model_of(window)
    patient = with_pump(records)
    records.open_patient(patient.id)
    read_pump(qtbot, window)
    qtbot.waitUntil(lambda: len(visit_files(records)) == 1, timeout=PATIENCE_MS)
    other = open_desk(tmp_path, "").clinic
    with other.office.database.writing():  # somebody else writes and does not end
        program_pump(qtbot, window, RUNNING)
        assert model.phase is Phase.DONE
        assert visit_files(records)[0].programs == ()
        qtbot.waitUntil(lambda: "not in the records yet" in strip_text(window), timeout=PATIENCE_MS)
        assert records.unkept
        window.close()
        assert window.isVisible()  # asks for a reason first
        the_dialog(window, "leaveDialog").reject()
    other.close()
    press(window, "pumpStripBarAction")
    qtbot.waitUntil(lambda: bool(visit_files(records)[0].log), timeout=PATIENCE_MS)
    (file,) = visit_files(records)
    assert model.reading is not None
    assert [(part.value.moment, part.value.image) for part in file.programs] == [("after", model.reading.image)]
    qtbot.waitUntil(lambda: not records.unkept, timeout=PATIENCE_MS)
    assert strip_text(window) == ""


CANARY: Final = PatientDetails(
    "NUM7351942", "Quetzalcoatlus", "Wilhelmine-Xochitl", date(1961, 7, 23), "Arachnoiditisxq", "Zwetschgenkuchen"
)
IDENTITY: Final = (
    "NUM7351942", "7351942", "Quetzalcoatlus", "quetzalc", "Wilhelmine", "Xochitl", "1961-07-23", "19610723",
    "Arachnoiditisxq", "Zwetschgenkuchen", "Brombeersaft", "Hagebuttentee",
)  # fmt: skip
DOSES: Final = ("2.4375", "17.53125")


@pytest.mark.requirement("R96", "R97")
def test_a_visit_in_the_window_leaves_no_identity_and_no_dose_in_clear(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """With the write journal and the acts of the clinic on disk beside the records, as `thecal clinic` has them."""
    caplog.set_level(logging.DEBUG)
    desk = replace(desk_in(tmp_path), clock=SystemClock(), journal=open_audited_journal(tmp_path, SystemClock()))
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER, desk, ActLog(tmp_path / FILE_NAME))
    patient = with_pump(records, CANARY)
    records.open_patient(patient.id)
    read_pump(qtbot, window)
    dose = {"basal": {"mode": "simple_continuous", "dose": "2.4375 mg/day"}}
    found = RefillFound(Volume.parse("17.53125 mL"), Volume.parse("17 mL"), None, first_fill=False)
    program_pump(qtbot, window, RUNNING | dose, refill=found)
    screen = patient_screen(window)
    screen.show_page("visits")
    qtbot.waitUntil(lambda: not records.unkept and bool(visit_files(records)), timeout=PATIENCE_MS)
    press(screen, "addObservation")
    fill(screen, {"observedKind": "function", "observedText": "bakes Zwetschgenkuchen"})
    press(screen, "observationFormSave")
    screen.show_page("person")
    press(screen, "addAllergy")
    fill(screen, {"allergySubstance": "Brombeersaft", "allergyReaction": "Hagebuttentee"})
    press(screen, "allergyFormSave")
    for page in ("implant", "trial", "events", "years", "changes"):
        screen.show_page(page)
    assert records.file is not None
    assert records.file.allergies[0].substance == "Brombeersaft"
    assert found_in(tmp_path, (*IDENTITY, *DOSES)) == []
    window.leave("end of the visit")
    qtbot.waitUntil(lambda: not (tmp_path / "records.db-wal").exists(), timeout=PATIENCE_MS)  # closed in their thread
    assert found_in(tmp_path, (*IDENTITY, *DOSES)) == []
    said = caplog.text + "".join(capfd.readouterr())
    assert [word for word in (*IDENTITY, *DOSES) if word.lower() in said.lower()] == []
    # what may be found is found: who acted, and the pump, which the link and the trail name
    assert {word for _, word in found_in(tmp_path, ("A. Programmer", SERIAL))} == {"A. Programmer", SERIAL}
