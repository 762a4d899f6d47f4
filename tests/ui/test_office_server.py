"""Records on a real server in the window: what others change comes by itself, and what holds while it is away."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from device.clock import ManualClock
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.worklist import DueKind
from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.hands import Hands
from programmer_app.ui.office.away_strip import AwayStrip
from programmer_app.ui.office.panel import OfficePanel
from programmer_app.ui.office.patients import PatientsPage
from tests.records.clinic.people import PASSPHRASE, TODAY, ZOE, open_desk
from tests.records.server import MISSING, Server, programs, restartable_server
from tests.ui.clinics import PATIENCE_MS, desk_in, open_with_passphrase, sign_in

pytestmark = [pytest.mark.timeout(240)]


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that goes away and comes back."""
    if programs() is None:
        pytest.skip(MISSING)
    with restartable_server() as made:
        yield made


def test_new_records_on_a_server_are_made_only_when_the_passphrase_was_typed_twice(
    qtbot: QtBot, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THECAL_DATABASE", f"{server.address}/template1")
    model = ClinicModel(desk_in(tmp_path, accounts=False))
    panel = OfficePanel(model)
    qtbot.addWidget(panel)
    panel.show()
    model.begin()
    qtbot.waitUntil(lambda: model.store is Store.KEY_WANTED, timeout=PATIENCE_MS)
    hands = Hands(panel)
    hands.type_into("passphrase", "tall grass in the wimd")
    assert panel.findChild(QLineEdit, "passphraseAgain") is None
    hands.press("openRecords")
    qtbot.waitUntil(lambda: panel.findChild(QLineEdit, "passphraseAgain") is not None, timeout=PATIENCE_MS)
    assert model.clinic is None
    hands.type_into("passphrase", PASSPHRASE)
    hands.type_into("passphraseAgain", PASSPHRASE)
    hands.press("openRecords")
    qtbot.waitUntil(lambda: model.store is Store.NO_ACCOUNT, timeout=PATIENCE_MS)
    model.finish()


@pytest.mark.allow_log("away|terminat")
def test_others_changes_come_by_themselves_and_an_absent_server_is_said_and_survived(
    qtbot: QtBot, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"{server.address}/template1"
    for name in ("other", "here"):
        (tmp_path / name).mkdir()
    other = open_desk(tmp_path / "other", address)
    patient = other.patient(ZOE)
    monkeypatch.setenv("THECAL_DATABASE", address)
    model = ClinicModel(desk_in(tmp_path / "here", accounts=False))
    model.begin()
    qtbot.waitUntil(lambda: model.store is Store.KEY_WANTED, timeout=PATIENCE_MS)
    model.open_store(PASSPHRASE)
    qtbot.waitUntil(lambda: model.store is Store.OPEN, timeout=PATIENCE_MS)
    sign_in(qtbot, model, Role.NURSE)
    page, strip, root = PatientsPage(model), AwayStrip(model), QWidget()
    column = QVBoxLayout(root)
    column.addWidget(strip)
    column.addWidget(page)
    qtbot.addWidget(root)
    root.show()
    clock = model.desk.clock
    assert isinstance(clock, ManualClock)
    clock.advance(590)
    other.clinic.worklist.book(other.nurse, patient.id, DueKind.TRIAL, TODAY + timedelta(days=1))
    qtbot.waitUntil(lambda: page.due.rowCount() == 1, timeout=PATIENCE_MS)
    clock.advance(20)
    model.look_at_clock()
    assert model.is_locked, "what others do is nobody being here"
    model.unlock("the refill nurse comes in the morning", pytest.fail)
    qtbot.waitUntil(lambda: not model.is_locked, timeout=PATIENCE_MS)
    other.clinic.close()
    server.stop(signal.SIGQUIT)
    qtbot.waitUntil(strip.isVisible, timeout=PATIENCE_MS)
    assert model.clinic is not None
    page.read()
    assert page.due.rowCount() == 1, "what was read before is still shown"
    with qtbot.waitSignal(model.refused) as said:
        assert model.ask(model.clinic.worklist.book, patient.id, DueKind.TRIAL, TODAY) is None
    assert "nothing can be written" in said.args[0]
    server.start()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=PATIENCE_MS)
    clock.advance(3)
    assert model.ask(model.clinic.worklist.book, patient.id, DueKind.TRIAL, TODAY) is not None
    qtbot.waitUntil(lambda: page.due.rowCount() == 2, timeout=PATIENCE_MS)
    model.finish()


@pytest.mark.allow_log("away|terminat")
@pytest.mark.skipif(sys.platform == "win32", reason="it stops processes by signal")
def test_a_server_that_hangs_makes_nobody_in_the_window_wait(
    qtbot: QtBot, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"{server.address}/template1"
    (tmp_path / "here").mkdir()
    other = open_desk(tmp_path / "here", address)
    patient = other.patient(ZOE)
    other.clinic.close()
    monkeypatch.setenv("THECAL_DATABASE", address)
    model = ClinicModel(desk_in(tmp_path / "here", accounts=False))
    model.begin()
    open_with_passphrase(qtbot, model)
    sign_in(qtbot, model, Role.NURSE)
    clinic, clock = model.clinic, model.desk.clock
    assert clinic is not None
    assert isinstance(clock, ManualClock)
    assert model.open_patient(patient.id) is not None
    waited_s: list[float] = []

    def timed(act: Callable[[], object]) -> object:
        begun_s = time.perf_counter()
        given = act()
        waited_s.append(time.perf_counter() - begun_s)
        return given

    server.hang()
    try:
        for _ in range(5):
            clock.advance(3)  # after so long the server is asked anew, and so may be waited for
            found = timed(lambda: model.ask(clinic.people.open_patient, patient.id))
            assert found == model.file, "what was read before is still shown"
            book = timed(lambda: model.ask(clinic.worklist.book, patient.id, DueKind.TRIAL, TODAY))
            assert book is None
            assert "nothing can be written" in model.refusal
        assert model.away is not None
    finally:
        server.wake()
    assert sorted(waited_s)[len(waited_s) * 8 // 10] < 0.1, waited_s

    def booked() -> bool:
        clock.advance(3)
        return model.ask(clinic.worklist.book, patient.id, DueKind.TRIAL, TODAY) is not None

    qtbot.waitUntil(booked, timeout=PATIENCE_MS)
    model.finish()
