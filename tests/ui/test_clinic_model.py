"""The records as the window sees them: opening, who is signed in, calls that are refused, whose record is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from device.clock import ManualClock, SystemClock
from programmer_app.app import build_window
from programmer_app.desk import Patient, TrainingDesk
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.backup.schedule import Every, Schedules
from programmer_app.records.clinic.person import PatientDetails
from programmer_app.records.clinic.rights import Role
from programmer_app.ui.clinic_model import ClinicModel, Store
from tests.records.clinic.people import CHEAP, PASSPHRASE, ZOE, name_of, open_desk, password_of
from tests.ui.clinics import PATIENCE_MS, desk_in, opened, sign_in


@pytest.fixture
def model(qtbot: QtBot, tmp_path: Path) -> Iterator[ClinicModel]:
    """Records with an account of each role, open, nobody signed in."""
    made = opened(qtbot, tmp_path)
    yield made
    made.finish()


def test_nothing_is_made_where_there_are_no_records(qtbot: QtBot, tmp_path: Path) -> None:
    model = ClinicModel(desk_in(tmp_path, accounts=False))
    model.begin()
    assert model.store is Store.NONE_YET
    assert list(tmp_path.iterdir()) == []
    model.finish()


def test_a_wrong_passphrase_is_said_and_asked_for_again(qtbot: QtBot, tmp_path: Path) -> None:
    model = ClinicModel(desk_in(tmp_path))
    model.begin()
    qtbot.waitUntil(lambda: model.store is Store.KEY_WANTED, timeout=PATIENCE_MS)
    assert model.problem == ""
    model.open_store("another passphrase")
    qtbot.waitUntil(lambda: model.store is Store.KEY_WANTED, timeout=PATIENCE_MS)
    assert "does not open these records" in model.problem
    model.finish()


def test_a_file_without_its_key_is_unusable_and_no_passphrase_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    (tmp_path / "records-key.json").unlink()
    model = ClinicModel(desk)
    model.begin()
    qtbot.waitUntil(lambda: model.store is Store.UNUSABLE, timeout=PATIENCE_MS)
    assert "records-key.json is missing" in model.problem
    model.finish()


@pytest.mark.requirement("R96")
def test_a_backup_that_is_due_is_made_while_the_window_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    home, share = tmp_path / "home", tmp_path / "share"
    share.mkdir()
    model = ClinicModel(desk_in(home))
    desk = open_desk(home, "")
    secret = "another passphrase, for the safe"
    Schedules(desk.clinic.office).set_schedule(desk.administrator, home, share, Every.DAILY, 2, secret, CHEAP)
    desk.clinic.close()
    with qtbot.waitSignal(model.done, timeout=PATIENCE_MS) as done:
        model.open_store(PASSPHRASE)
    (made,) = share.iterdir()
    assert done.args == [f"Backup by schedule: {made.name}, proven by restoring it."]
    model.finish()


def test_whoever_is_signed_in_is_who_acts(qtbot: QtBot, model: ClinicModel) -> None:
    assert model.desk.user == "j.doe"
    sign_in(qtbot, model, Role.NURSE)
    assert model.desk.user == name_of(Role.NURSE)
    model.sign_out()
    assert model.desk.user == "j.doe"


def test_a_wrong_password_is_told_where_it_was_typed(qtbot: QtBot, model: ClinicModel) -> None:
    said: list[str] = []
    model.sign_in(name_of(Role.NURSE), "not this one", said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Name or password is wrong."]
    assert model.login is None


def test_what_a_role_may_not_do_is_refused_with_who_may(qtbot: QtBot, model: ClinicModel) -> None:
    clinic = model.clinic
    assert clinic is not None
    sign_in(qtbot, model, Role.VIEWER)
    assert model.why_not("worklist.due") == ""
    assert model.why_not("people.add_patient") == "Your account may not do this. It takes: refill nurse, programmer."
    with qtbot.waitSignal(model.refused) as said:
        assert model.ask(clinic.people.add_patient, ZOE) is None
    assert "may not do this" in said.args[0]
    assert model.refusal == said.args[0]


def test_a_patient_is_open_until_the_person_goes(qtbot: QtBot, model: ClinicModel) -> None:
    clinic = model.clinic
    assert clinic is not None
    sign_in(qtbot, model, Role.PROGRAMMER)
    made = model.ask(clinic.people.add_patient, PatientDetails("17", "周", "大明", date(1950, 1, 2)))
    assert made is not None
    with qtbot.waitSignal(model.patient_opened):
        model.open_patient(made.id)
    present = model.desk.present
    assert present.patient == Patient("周, 大明", "17 · born 1950-01-02")
    model.sign_out()
    assert (model.patient_id, model.file) == (None, None)
    assert present.patient is None


def test_no_other_record_is_opened_while_one_is_held(qtbot: QtBot, model: ClinicModel) -> None:
    clinic = model.clinic
    assert clinic is not None
    sign_in(qtbot, model, Role.PROGRAMMER)
    one, other = (
        model.ask(clinic.people.add_patient, PatientDetails(number, "Demo", "", date(1950, 1, 2)))
        for number in ("1", "2")
    )
    assert one is not None
    assert other is not None
    model.open_patient(one.id)
    model.held = "a program is being sent"
    assert model.open_patient(other.id) is None
    assert model.refusal == "a program is being sent"
    model.close_patient()
    assert model.patient_id == one.id


def test_it_locks_when_idle_and_a_moved_mouse_puts_that_off(qtbot: QtBot, model: ClinicModel) -> None:
    clinic, clock = model.clinic, model.desk.clock
    assert clinic is not None
    assert isinstance(clock, ManualClock)
    sign_in(qtbot, model, Role.NURSE)
    clock.advance(590)
    model.stir()
    clock.advance(590)
    model.stir()
    assert not model.is_locked
    clock.advance(601)
    with qtbot.waitSignal(model.login_changed, check_params_cb=lambda: model.is_locked):
        assert model.ask(clinic.worklist.due) is None
    said: list[str] = []
    model.unlock("not this one", said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert model.ask(clinic.worklist.due) is None
    with qtbot.waitSignal(model.login_changed, check_params_cb=lambda: not model.is_locked):
        model.unlock(password_of(Role.NURSE), said.append)
    assert model.ask(clinic.worklist.due) == ()


def test_signing_in_and_out_stands_in_the_trail(qtbot: QtBot, model: ClinicModel) -> None:
    sign_in(qtbot, model, Role.NURSE)
    model.sign_out()
    assert model.desk.folder is not None
    lines = [record.text for record in open_trail(model.desk.folder, model.desk.clock).records()]
    said = [line for line in lines[-2:] if name_of(Role.NURSE) in line]
    assert len(said) == 2


def test_a_training_desk_has_no_records(qtbot: QtBot, thecal_home: Path) -> None:
    window = build_window(TrainingDesk(SystemClock()))
    qtbot.addWidget(window, before_close_func=lambda shown: shown.leave("end of the test"))
    with qtbot.waitSignal(window.ready, timeout=PATIENCE_MS):
        window.show()
    assert window.clinic is None
    assert not hasattr(window.desk, "open_records")
