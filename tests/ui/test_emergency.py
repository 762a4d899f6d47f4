"""Emergency access in the window: loud, kept on disk before it begins, and good for reading, stopping and lowering."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from device.card import card_secret
from device.clock import SystemClock
from device.journal import MemoryJournal
from device.pump import AlarmCode, PumpState
from device.session import PumpSession
from device.transport import open_transport
from programmer_app.records.act_log import ActLog
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.keys import FileKeyStore
from programmer_app.therapy.library import load_library
from programmer_app.ui.screens.emergency import EmergencyDialog
from programmer_app.ui.screens.pump_dialogs import ActDialog
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase, VisitError
from tests.device.rig import NEW
from tests.ui.test_pairing import Served, served
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_window, pump_of, the_dialog

__all__ = ["served"]


@pytest.fixture
def key_file(served: Served, tmp_path: Path) -> Path:
    """The institution's key, enrolled in a pump that another clinic paired with and programmed."""
    clock, card, path = SystemClock(), card_secret(served.card), tmp_path / "emergency.key"
    with PumpSession(open_transport(served.url, clock), clock, MemoryJournal(), card_secret=card) as session:
        before = session.interrogate()
        session.commit(session.prepare(NEW, load_library().reference, user="A", reason="first", base=before))
    with PumpSession(
        open_transport(served.url, clock),
        clock,
        MemoryJournal(),
        keys=FileKeyStore(path),
        card_secret=card,
        emergency=True,
    ):
        pass
    return path


def ask(window: MainWindow, url: str) -> EmergencyDialog:
    """As a person does it: the address, then the quiet button."""
    chooser = window.start.chooser
    assert chooser is not None
    assert not chooser.emergency_button.isEnabled()
    chooser.url.setText(url)
    click(chooser.emergency_button)
    dialog = the_dialog(window, "emergencyDialog")
    assert isinstance(dialog, EmergencyDialog)
    return dialog


def banner(window: MainWindow) -> bool:
    """Whether the red strip is there."""
    found = window.findChild(QLabel, "emergencyBanner")
    return found is not None and found.isVisible()


def agree(window: MainWindow, name: str, reason: str) -> None:
    """Ticks, says why, and acts."""
    dialog = the_dialog(window, name)
    assert isinstance(dialog, ActDialog)
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, reason)
    click(dialog.act)


@pytest.mark.requirement("R93")
def test_reads_lowers_and_stops_and_lets_nothing_else_be_pressed(
    qtbot: QtBot, served: Served, key_file: Path, tmp_path: Path
) -> None:
    acts, here = tmp_path / "acts.jsonl", tmp_path / "here"
    here.mkdir()
    window = open_window(qtbot, replace(clinic_desk(), folder=here), ActLog(acts))
    model = model_of(window)
    dialog = ask(window, served.url)
    dialog.sure.click()
    assert "Choose the key file." in dialog.problem.text()
    dialog.key.setText(str(tmp_path / "nothing"))
    assert "no such key file" in dialog.problem.text()
    dialog.key.setText(str(key_file))
    assert not dialog.act.isEnabled()
    QTest.keyClicks(dialog.reason, "unconscious, clinic closed")
    click(dialog.act)
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    assert banner(window)
    assert "emergency access" in acts.read_text("utf-8")
    assert "unconscious, clinic closed" in acts.read_text("utf-8")
    told = [json.loads(record.text) for record in open_trail(here, SystemClock()).records()]
    assert [(one["action"], one["what"]) for one in told[:3]] == [
        ("emergency access", f"at {served.url}"),
        ("read", f"link opened at {served.url}"),
        ("read", "interrogation in an emergency"),
    ]
    pump = pump_of(window)
    for name in ("editProgramButton", "bolusButton", "startButton", "setClockButton"):
        button = pump.findChild(QPushButton, name)
        assert button is not None
        assert not button.isEnabled(), name
    assert model.programming_problem.startswith("Emergency access")
    with pytest.raises(VisitError, match="Emergency access"):
        model.send()
    click(pump.lower_button)
    agree(window, "lowerDialog", "breathes badly")
    qtbot.waitUntil(lambda: model.status is not None and model.status.state is PumpState.LOWERED, timeout=PATIENCE_MS)
    assert AlarmCode.EMERGENCY_ACCESS in {alarm.code for alarm in model.status.alarms}  # type: ignore[union-attr]
    qtbot.waitUntil(pump.stop_button.isEnabled, timeout=PATIENCE_MS)
    click(pump.stop_button)
    stop = the_dialog(window, "stopDialog")
    none_planned = stop.findChild(QRadioButton, "restart_none")
    assert none_planned is not None
    none_planned.click()
    agree(window, "stopDialog", "still breathes badly")
    qtbot.waitUntil(lambda: model.status is not None and model.status.state is PumpState.STOPPED, timeout=PATIENCE_MS)
    # the clinic that paired it finds both in the log; this computer keeps no pairing and no knowledge of the pump
    assert not model.desk.keys.pairings()
    window.read_again()
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    assert banner(window)
    model.disconnect_pump()
    assert not banner(window)


@pytest.mark.requirement("R93")
def test_a_key_that_was_never_enrolled_opens_nothing_and_asks_for_no_card(
    qtbot: QtBot, served: Served, tmp_path: Path
) -> None:
    stranger = tmp_path / "stranger.key"
    FileKeyStore(stranger).own()
    window = open_window(qtbot, replace(clinic_desk(), folder=tmp_path / "here"), ActLog(tmp_path / "acts.jsonl"))
    dialog = ask(window, served.url)
    dialog.key.setText(str(stranger))
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "emergency")
    model = model_of(window)
    with qtbot.waitSignal(model.message_posted, timeout=PATIENCE_MS, check_params_cb=lambda m: m is not None) as told:
        click(dialog.act)
    assert told.args is not None
    assert "did not take the key" in told.args[0].what
    assert not banner(window)
    assert model.reading is None
    assert [d.objectName() for d in window.findChildren(EmergencyDialog) if d.isVisible()] == []


def test_a_file_that_is_no_key_file_is_refused(qtbot: QtBot, served: Served, tmp_path: Path) -> None:
    wrong = tmp_path / "holiday.jpg"
    wrong.write_bytes(b"\xff\xd8 no key")
    window = open_window(qtbot, replace(clinic_desk(), folder=tmp_path / "here"), ActLog(tmp_path / "acts.jsonl"))
    dialog = ask(window, served.url)
    dialog.key.setText(str(wrong))
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "emergency")
    click(dialog.act)
    model = model_of(window)
    qtbot.waitUntil(lambda: bool(window.messages.isVisible()), timeout=PATIENCE_MS)
    assert model.reading is None
    assert wrong.read_bytes() == b"\xff\xd8 no key"
    assert isinstance(window.findChild(QLineEdit, "urlField"), QLineEdit)
