"""The record of a patient in the real window, with real encrypted records: person, implant, events, changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.records.clinic.rights import Role
from programmer_app.ui.office.patient_form import AddPatientDialog
from programmer_app.ui.patient.person_page import PersonPage
from tests.records.clinic.people import SERIAL, ZOE, name_of, password_of
from tests.ui.clinics import sign_in
from tests.ui.patient_hands import fill, open_records_window, patient_screen, press, said, seen, table_texts, with_pump
from tests.ui.windows import the_dialog

PERSON = {
    "patientNumber": "MRN-7",
    "familyName": "Ołowiana",
    "givenName": "Łucja",
    "birthDate": "1971-05-06",
    "diagnosis": "spasticity",
}
PIECE = {
    "pieceName1": "spinal", "pieceModel1": "CT-1", "pieceLength1": "90", "pieceCutPump1": "3",
    "pieceCutTip1": "0", "pieceVolume1": "0.19",
}  # fmt: skip
IMPLANT = {
    "implantModel": "IT-40", "implantSerial": "EMU-00042", "implantedOn": "2025-12-01", "implantSite": "left abdomen",
    "tipLevel": "T10", "mriNote": "stop before, look after", **PIECE,
}  # fmt: skip


def test_a_new_patient_with_pump_allergy_and_event_by_typing(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    AddPatientDialog(records, window).open()
    dialog = the_dialog(window, "addPatientDialog")
    fill(dialog, PERSON)
    press(dialog, "actButton")
    assert records.file is not None
    assert records.file.patient.name == "Ołowiana, Łucja"
    screen = patient_screen(window)
    press(screen, "editPerson")
    fill(screen, {"patientNumber": ""})
    press(screen, "personFormSave")
    assert said(screen, "personFormMessage") == "still to be entered: The patient's number"
    fill(screen, {"patientNumber": "MRN-7", "birthDate": "2999-01-01"})
    press(screen, "personFormSave")
    assert "lies after today" in said(screen, "personFormMessage")
    press(screen, "personFormCancel")
    assert records.file.patient.version == 1

    screen.show_page("implant")
    press(screen, "addImplant")
    fill(screen, IMPLANT | {"pieceCutPump1": ""})
    press(screen, "implantFormSave")
    assert "Cut off piece 1" in said(screen, "implantFormMessage")
    fill(screen, PIECE)
    press(screen, "implantFormSave")
    (pump,) = records.file.implants
    assert (pump.serial, pump.site, pump.tip_level) == (SERIAL, "left abdomen", "T10")
    assert [(one.name, one.trimmed_pump_end.text(), one.volume.text()) for one in pump.segments] == [
        ("spinal", "3 cm", "0.19 mL")
    ]

    screen.show_page("person")
    press(screen, "addAllergy")
    fill(screen, {"allergySubstance": "penicillin", "allergyReaction": "rash"})
    press(screen, "allergyFormSave")
    assert [one.substance for one in records.file.allergies] == ["penicillin"]

    screen.show_page("events")
    press(screen, "addEvent")
    fill(screen, {"eventKind": "other", "eventSeverity": "mild", "eventOnset": "2026-01-02", "eventAction": "none yet"})
    press(screen, "eventFormSave")
    assert said(screen, "eventFormMessage") == "say in words what it was"
    fill(screen, {"eventWords": "hiccups"})
    press(screen, "eventFormSave")
    assert [(one.kind, one.description) for one in records.file.events] == [("other", "hiccups")]


def test_who_was_faster_is_named_and_neither_wins_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    clinic = records.clinic
    assert clinic is not None
    patient = with_pump(records)
    records.open_patient(patient.id)
    screen = patient_screen(window)
    press(screen, "editPerson")
    fill(screen, {"diagnosis": "mine"})
    nurse = clinic.accounts.log_in(name_of(Role.NURSE), password_of(Role.NURSE))
    clinic.people.change_patient(nurse, patient.id, patient.version, replace(ZOE, diagnosis="theirs", given_name="Zoé"))
    press(screen, "personFormSave")

    assert said(screen, "staleWho").startswith("A. Refill Nurse changed this at ")
    page = screen.findChild(PersonPage)
    assert page is not None
    assert table_texts(page.person.stale.table, 0, 1, 2) == [
        ["Given name", "Zoé", "Zoë"],
        ["Diagnosis", "theirs", "mine"],
    ]
    assert records.file is not None
    press(screen, "staleMine")
    assert (records.file.patient.diagnosis, records.file.patient.version) == ("mine", 3)

    press(screen, "editPerson")
    fill(screen, {"diagnosis": "mine again"})
    clinic.people.change_patient(nurse, patient.id, 3, replace(ZOE, diagnosis="theirs again"))
    press(screen, "personFormSave")
    press(screen, "staleTheirs")
    assert page.person.form.texts()["diagnosis"] == "theirs again"
    assert records.file.patient.diagnosis == "theirs again"

    screen.show_page("changes")
    rows = table_texts(seen(screen, QTableWidget, "historyTable"), 1, 2, 3)
    assert rows[0] == ["A. Refill Nurse", "person", "Diagnosis: mine → theirs again"]
    assert rows[1] == ["A. Programmer", "person", "Given name: Zoé → Zoë; Diagnosis: theirs → mine"]

    records.sign_out()
    sign_in(qtbot, records, Role.VIEWER)
    records.open_patient(patient.id)
    screen = patient_screen(window)
    screen.show_page("person")
    assert page.facts.facts()[0] == ("Name", "Żółć-Müller, Zoë")
    change = seen(screen, QPushButton, "editPerson")
    assert not change.isEnabled()
    assert "refill nurse" in change.toolTip()


def test_a_form_with_a_line_that_wraps_squeezes_no_field(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    window.resize(1440, 900)
    assert records.clinic is not None
    assert records.login is not None
    records.open_patient(records.clinic.people.add_patient(records.login, ZOE).id)
    screen = patient_screen(window)
    screen.show_page("trial")
    press(screen, "planTrial")
    fill(screen, {"trialDrug": "morphine", "trialMethod": "single shot", "trialDoses": "0.2 mg"})
    qtbot.wait(50)  # the layout is done when nothing is queued any more
    form = seen(screen, QWidget, "planForm")
    fields = [
        one for one in form.findChildren(QWidget) if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(fields) >= 6
    assert [one.objectName() for one in fields if one.height() < one.minimumSizeHint().height()] == []
    assert form.height() >= form.heightForWidth(form.width())
