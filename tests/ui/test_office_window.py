"""The records in the whole window: who acts on a pump, the lock over a running write, dialogs and keys under it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from device.clock import ManualClock, SystemClock
from programmer_app.records.clinic.rights import Role
from programmer_app.training.start_program import give_start_program
from programmer_app.ui import theme
from programmer_app.ui.hands import Hands
from programmer_app.ui.office.table import PeopleTable
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.theme import ThemeName
from programmer_app.visit import Phase
from tests.records.clinic.people import ZOE, implant, name_of, password_of
from tests.ui import tour
from tests.ui.clinic_tour import fill
from tests.ui.clinics import PATIENCE_MS, open_clinic_window
from tests.ui.keys import Keyboard
from tests.ui.windows import dialogs, model_of

pytestmark = [pytest.mark.timeout(240)]


def bar_of(window: MainWindow) -> str:
    return " | ".join(child.text() for child in window.bar.findChildren(QWidget) if hasattr(child, "text"))


def unlock(qtbot: QtBot, window: MainWindow, role: Role) -> None:
    Hands(window).type_into("unlockPassword", password_of(role))
    QTest.keyClick(Hands(window).find(QLineEdit, "unlockPassword"), Qt.Key.Key_Return)
    qtbot.waitUntil(window.stack.isVisible, timeout=PATIENCE_MS)


@pytest.mark.requirement("R92")
def test_the_lock_hides_patient_screens_dialogs_and_keys_until_the_password(qtbot: QtBot, tmp_path: Path) -> None:
    window, model = open_clinic_window(qtbot, tmp_path, Role.NURSE)
    hands, clock = Hands(window), model.desk.clock
    assert isinstance(clock, ManualClock)
    patients = fill(model)
    assert name_of(Role.NURSE) in bar_of(window)
    hands.find(PeopleTable, "dueTable").selectRow(1)
    hands.press("openPatientButton")
    assert (window.current_screen(), window.rail.current()) == ("patient", "patient")
    assert "Żółć-Müller, Zoë" in bar_of(window)
    assert "MRN-0010 · born 1950-01-03" in bar_of(window)
    clock.advance(590)
    QTest.mouseMove(window.windowHandle())
    clock.advance(590)
    window.commands.keys.trigger()
    hands.settle()
    (dialog,) = dialogs(window)
    QTest.mouseMove(dialog.windowHandle())
    clock.advance(590)
    model.look_at_clock()
    assert window.stack.isVisible(), "somebody moved the mouse"
    clock.advance(11)
    model.look_at_clock()
    hands.settle()
    assert dialogs(window) == []
    assert not window.stack.isVisible()
    assert not window.rail.isVisible()
    assert "Żółć" not in bar_of(window)
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    hands.settle()
    assert [action.text() for action in window.actions() if action.isEnabled()] == ["Close"]
    assert (dialogs(window), window.stack.isVisible(), window.current_screen()) == ([], False, "patient")
    hands.type_into("unlockPassword", "not this one")
    hands.press("unlockButton")
    qtbot.waitUntil(lambda: hands.find(QLineEdit, "unlockPassword").text() == "", timeout=PATIENCE_MS)
    assert model.is_locked
    unlock(qtbot, window, Role.NURSE)
    hands.settle()
    assert window.stack.isVisible()
    assert model.patient_id == patients[0].id
    assert [dialog.objectName() for dialog in dialogs(window)] == ["shortcutsDialog"]
    assert window.commands.keys.isEnabled()


@pytest.mark.parametrize("theme_name", [pytest.param("light", marks=pytest.mark.soak), "dark"])
def test_records_by_keyboard_alone_every_stop_is_named_and_framed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, theme_name: ThemeName
) -> None:
    window, model = open_clinic_window(qtbot, tmp_path)
    theme.apply(qapp, theme_name)
    keys = Keyboard(window)
    keys.tab_to("accountName")
    keys.write(name_of(Role.NURSE))
    keys.tab_to("accountPassword")
    keys.write(password_of(Role.NURSE))
    keys.press(Qt.Key.Key_Return)
    keys.wait(lambda: model.login is not None, "signed in")
    patients = fill(model)
    keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert keys.focused().objectName() == "patientSearch"
    stops = {stop.objectName() for stop in keys.round_trip()}
    assert {"patientSearch", "addPatientButton", "dueTable", "calendarButton", "portList", "urlField"} <= stops
    keys.tab_to("dueTable")
    keys.press(Qt.Key.Key_Down)
    keys.tab_to("bookButton")
    keys.press(Qt.Key.Key_Return)
    assert dialogs(window) == [], "Enter presses no button"
    keys.tab_to("dueTable", back=True)
    keys.press(Qt.Key.Key_Return)
    assert model.patient_id == patients[0].id
    assert (keys.unnamed, keys.hidden, keys.ringless) == (set(), set(), set())
    theme.apply(qapp, "light")


def test_another_person_takes_over_at_the_lock_and_sees_no_record_of_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    window, model = open_clinic_window(qtbot, tmp_path, Role.NURSE)
    hands = Hands(window)
    fill(model)
    model.open_patient(1)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert model.is_locked
    hands.press("otherPersonButton")
    assert not window.stack.isVisible(), "the cover stays until somebody has proven who it is"
    hands.type_into("otherName", name_of(Role.ADMINISTRATOR))
    hands.type_into("unlockPassword", password_of(Role.ADMINISTRATOR))
    hands.press("unlockButton")
    qtbot.waitUntil(window.stack.isVisible, timeout=PATIENCE_MS)
    assert model.desk.user == name_of(Role.ADMINISTRATOR)
    assert (model.patient_id, window.current_screen()) == (None, "patients")
    assert "No patient" in bar_of(window)
    assert window.commands.keys.isEnabled()


@pytest.mark.requirement("R92", "R106")
def test_a_write_goes_on_under_the_lock_in_the_name_of_who_sent_it(qtbot: QtBot, tmp_path: Path) -> None:
    window, model = open_clinic_window(qtbot, tmp_path, Role.PROGRAMMER, SystemClock())
    clinic, visit = model.clinic, model_of(window)
    assert clinic is not None
    patient = model.ask(clinic.people.add_patient, ZOE)
    assert patient is not None
    model.open_patient(patient.id)
    window.connect_to(model.desk.emulator())
    qtbot.waitUntil(lambda: visit.phase is Phase.EDITING, timeout=PATIENCE_MS)
    reading = visit.reading
    assert reading is not None
    model.ask(clinic.implants.add_implant, patient.id, implant(reading.identity.serial))
    model.tell_change()  # the pump is that of the record from now on, and may be programmed for it
    visit.act(partial(give_start_program, reading, visit.library.reference, model.desk.user), "given")
    qtbot.waitUntil(lambda: visit.phase is Phase.EDITING and visit.running is not None, timeout=PATIENCE_MS)
    seen = []

    def lock_while_sending() -> None:
        seen.append(visit.phase)
        if visit.phase is Phase.STAGING:
            model.lock()

    visit.phase_changed.connect(lock_while_sending)
    programming = tour.programming(window)
    next(stop for stop in programming if stop.name == "sent")
    assert seen[-2:] == [Phase.STAGING, Phase.CONFIRMING]
    assert model.is_locked
    assert not window.stack.isVisible()
    model.close_patient()
    model.sign_out()
    assert (model.patient_id, model.desk.user) == (patient.id, name_of(Role.PROGRAMMER)), "held until it is settled"
    assert not window.close()
    assert dialogs(window) == [], "a reason for leaving is kept under a name, so it takes the password"
    unlock(qtbot, window, Role.PROGRAMMER)
    assert window.current_screen() == "review"
    next(stop for stop in programming if stop.name == "programmed")
    record = window.record
    assert record is not None
    assert record.data is not None
    assert record.data.user == name_of(Role.PROGRAMMER)
    assert record.data.patient is not None
    assert record.data.patient.name == "Żółć-Müller, Zoë"
