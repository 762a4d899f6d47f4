"""Closing the window while something is open on the pump, and faults of the program itself."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from programmer_app.app import build_window
from programmer_app.desk import TrainingDesk
from programmer_app.records.act_log import FILE_NAME, ActLog
from programmer_app.therapy import library
from programmer_app.ui.crash_guard import FILE_NAME as FAULTS
from programmer_app.ui.crash_guard import CrashGuard
from programmer_app.ui.screens.stop_dialog import StopDialog
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.window_dialogs import LeaveDialog
from programmer_app.visit import Phase, Visit, VisitError
from tests.ui.windows import (
    PATIENCE_MS,
    click,
    clinic_desk,
    dialogs,
    model_of,
    open_training,
    open_window,
    pump_of,
    the_dialog,
)

OPEN_PHASES = (Phase.STAGING, Phase.CONFIRMING, Phase.COMMITTING, Phase.UNKNOWN)
SECRET = "Ana Demo, born 1961"


def put_phase(window: MainWindow, phase: Phase) -> None:
    """Puts the visit into a phase that takes a failing link to reach."""
    model = model_of(window)
    model.visit = Visit(phase=phase, reading=model.reading, draft=model.draft)


def leave_button(dialog: QDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "leaveButton")
    assert button is not None
    return button


@pytest.mark.parametrize("phase", OPEN_PHASES, ids=lambda phase: phase.name)
def test_open_write_keeps_the_window_until_a_reason_is_typed(qtbot: QtBot, tmp_path: Path, phase: Phase) -> None:
    log = ActLog(tmp_path / FILE_NAME)
    window = open_window(qtbot, clinic_desk(), log)
    put_phase(window, phase)
    assert not window.close()
    assert window.isVisible()
    dialog = the_dialog(window, "leaveDialog")
    assert dialog.width() >= window.width() * 0.9, "the warning fills the window"
    assert not leave_button(dialog).isEnabled()
    field = dialog.findChild(QLineEdit, "leaveReason")
    assert field is not None
    QTest.keyClicks(field, "battery is empty, Dr. Roe told")
    click(leave_button(dialog))
    assert not window.isVisible()
    kept = json.loads((tmp_path / FILE_NAME).read_text("utf-8").splitlines()[-1])
    assert kept["what"] == "left"
    assert kept["user"] == "j.doe"
    assert "battery is empty, Dr. Roe told" in kept["reason"]
    assert phase.value in kept["reason"]


def test_enter_and_escape_stay(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    put_phase(window, Phase.UNKNOWN)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        window.close()
        QTest.keyClick(the_dialog(window, "leaveDialog"), key)
        assert window.isVisible()
        for dialog in dialogs(window):
            assert isinstance(dialog, LeaveDialog)
            dialog.reject()


def test_nothing_open_closes_at_once(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    assert window.close()
    assert not window.isVisible()


def test_stopped_pump_does_not_let_the_window_go_unnoticed(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    pump = pump_of(window)
    click(pump.stop_button)
    dialog = the_dialog(window, "stopDialog")
    assert isinstance(dialog, StopDialog)
    dialog.sure.setChecked(True)
    dialog.choices["none"].click()
    QTest.keyClicks(dialog.reason, "test of the warning")
    click(dialog.act)
    qtbot.waitUntil(lambda: model.status is not None and model.status.stopped_at_s is not None, timeout=PATIENCE_MS)
    assert not window.close()
    assert "STOPPED" in " ".join(label for label in _texts(the_dialog(window, "leaveDialog")))


def _texts(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_fault_of_the_program_freezes_it_and_keeps_no_personal_data(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = open_training(qtbot)
    former = sys.excepthook
    guard = CrashGuard(window, tmp_path)
    try:
        QTimer.singleShot(0, window, lambda: _fail(SECRET))
        qtbot.waitUntil(window.messages.isVisible, timeout=PATIENCE_MS)
        qtbot.waitUntil((tmp_path / FAULTS).exists, timeout=PATIENCE_MS)
    finally:
        guard.release()
        sys.last_value = sys.last_traceback = None  # they would keep this test's window alive
    assert sys.excepthook is former
    kept = (tmp_path / FAULTS).read_text("utf-8")
    assert "builtins.RuntimeError" in kept
    assert "test_shell_leaving.py" in kept
    assert SECRET not in kept + capsys.readouterr().err
    pump = pump_of(window)
    for button in (pump.stop_button, pump.bolus_button, pump.start_button, pump.edit_button):
        assert not button.isEnabled()
    assert not window.pages["program"].isEnabled()
    assert pump.read_button.isEnabled()
    assert window.extras is not None
    strip = window.extras.staleness.strip
    assert strip.isVisible()
    assert "may be wrong" in strip.accessibleName()
    click(pump.read_button)
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=PATIENCE_MS)


def test_fault_before_anything_stands_is_said_too(qtbot: QtBot) -> None:
    window = build_window(clinic_desk(), "light")
    qtbot.addWidget(window)
    window.freeze("faults.log")
    window.show()
    assert window.messages.isVisible()
    assert "faults.log" in " ".join(label.text() for label in window.messages.findChildren(QLabel))
    with qtbot.waitSignal(window.complete, timeout=PATIENCE_MS):
        pass
    assert not pump_of(window).stop_button.isEnabled()


@pytest.mark.requirement("R6")
def test_without_a_sound_drug_library_a_pump_is_read_and_stopped_and_nothing_is_programmed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    state = quote(str(tmp_path / "pump.nvm"))
    desk = TrainingDesk(SystemClock(), emulator_query=f"serial=EMU-00042&state={state}")
    window = open_window(qtbot, desk)
    qtbot.waitUntil(lambda: model_of(window).running is not None, timeout=PATIENCE_MS)
    window.close()

    monkeypatch.setattr(library, "BUILT_IN_SHA256", "0" * 64)
    window = open_window(qtbot, desk)
    model = model_of(window)
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING and model.running is not None, timeout=PATIENCE_MS)
    assert "drug library" in " ".join(label.text() for label in window.messages.findChildren(QLabel))
    assert pump_of(window).stop_button.isEnabled()
    assert "unknown-drug" in {finding.code for finding in model.findings if finding.severity == "block"}
    model.begin_review()
    with pytest.raises(VisitError, match="library"):
        model.send()
    model.leave_review()


def _fail(text: str) -> None:
    raise RuntimeError(text)
