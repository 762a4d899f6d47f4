"""The Pump screen on the real emulated pump: what it shows, and acts in two deliberate steps."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.journal import OpenWrite
from device.program import DeliveryProgram, SimpleContinuous
from device.protocol.image import encode_image
from device.pump import Alarm, AlarmCode, PumpState
from device.quantities import DoseRate
from device.session import PumpSession
from programmer_app.desk import TrainingDesk
from programmer_app.records.act_log import ActLog
from programmer_app.ui.screens.bolus_dialog import BolusDialog
from programmer_app.ui.screens.logs import LogsScreen
from programmer_app.ui.screens.pump_dialogs import ActDialog
from programmer_app.ui.screens.stop_dialog import StopDialog
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.widgets import ExactField
from programmer_app.visit import Phase, Visit
from tests.ui.windows import (
    PATIENCE_MS,
    click,
    dialogs,
    model_of,
    open_training,
    open_window,
    pump_of,
    the_dialog,
)


def act_dialog(window: MainWindow, name: str) -> ActDialog:
    dialog = the_dialog(window, name)
    assert isinstance(dialog, ActDialog)
    return dialog


def type_into(qtbot: QtBot, field: ExactField, text: str) -> None:
    edit = field.findChild(QLineEdit)
    assert edit is not None
    edit.clear()
    QTest.keyClicks(edit, text)


def cell(logs: LogsScreen, row: int, column: int) -> str:
    item = logs.table.item(row, column)
    assert item is not None
    return item.text()


def state(window: MainWindow) -> PumpState | None:
    status = model_of(window).status
    return None if status is None else status.state


def read_until(qtbot: QtBot, window: MainWindow, wanted: PumpState) -> None:
    model = model_of(window)
    qtbot.waitUntil(lambda: state(window) is wanted and model.phase is Phase.EDITING, timeout=PATIENCE_MS)


def test_says_what_the_pump_is_and_runs(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    pump = pump_of(window)
    assert pump.findChild(QLabel, "dailyDose").text() == "2.4 mg/day"  # type: ignore[union-attr]
    program = dict(pump.program.facts())
    assert program["Mode"] == "Simple continuous, 2.4 mg/day"
    assert program["Patient bolus"] == "off"
    assert program["Next change"] == "none, the rate stays"
    assert program[model_of(window).library.tall_man("bupivacaine")] == "4.8 mg/day"
    identity = dict(pump.identity.facts())
    assert identity["Model"] == "IT-40, emulated"
    assert identity["Serial number"] == "EMU-00042"
    assert identity["Catheter, spinal"] == "80 cm at 2.2 mcL per cm"
    assert dict(pump.clock.facts())["Link"] == "protected: encrypted, and both ends proven"
    assert pump.level.text() == "31.4 mL"
    assert pump.gauge.accessibleName() == "Reservoir 31.4 mL of 40 mL, calculated; low alarm at 2 mL"


def test_stop_and_start_take_a_tick_a_reason_and_a_second_press(qtbot: QtBot) -> None:
    log = ActLog(None)
    window = open_training(qtbot, log)
    pump = pump_of(window)
    assert not pump.start_button.isEnabled()
    click(pump.stop_button)
    dialog = act_dialog(window, "stopDialog")
    assert isinstance(dialog, StopDialog)
    assert not dialog.act.isEnabled()
    dialog.choices["none"].click()
    QTest.keyClicks(dialog.reason, "planned MRI")
    assert not dialog.act.isEnabled(), "the tick is missing"
    dialog.sure.click()
    assert "EMU-00042" in dialog.sure.text()
    click(dialog.act)
    read_until(qtbot, window, PumpState.STOPPED)
    assert (log.acts[-1].what, log.acts[-1].reason, log.acts[-1].serial) == ("stop", "planned MRI", "EMU-00042")
    assert not pump.stop_button.isEnabled()
    assert not pump.bolus_button.isEnabled()
    assert "STOPPED" in [label.text() for label in pump.program_card.findChildren(QLabel)]
    click(pump.start_button)
    dialog = act_dialog(window, "startDialog")
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "MRI done")
    click(dialog.act)
    read_until(qtbot, window, PumpState.RUNNING)
    assert [act.what for act in log.acts] == ["stop", "start"]


def test_enter_and_double_click_storms_act_on_nothing(qtbot: QtBot) -> None:
    log = ActLog(None)
    window = open_training(qtbot, log)
    pump = pump_of(window)
    strokes = pump.stop_button
    for _ in range(50):
        strokes.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(strokes, key)
        QTest.mouseDClick(strokes, Qt.MouseButton.LeftButton)
        for dialog in dialogs(window):
            act = dialog.findChild(QPushButton, "actButton")
            assert act is not None
            QTest.mouseDClick(act, Qt.MouseButton.LeftButton)
            QTest.keyClick(act, Qt.Key.Key_Return)
            QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialogs(window)
    assert log.acts == []
    assert state(window) is PumpState.RUNNING


def test_bolus_is_typed_twice_and_the_pump_gives_it(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    pump = pump_of(window)
    click(pump.bolus_button)
    dialog = act_dialog(window, "bolusDialog")
    assert isinstance(dialog, BolusDialog)
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "breakthrough pain, seen by Dr. Roe")
    type_into(qtbot, dialog.dose, "0.15")
    type_into(qtbot, dialog.over, "5")
    assert dialog.gives.text() == "The pump gives 0.15 mg in 15 mcL."
    type_into(qtbot, dialog.again, "1.5")
    assert not dialog.act.isEnabled(), "another dose was typed the second time"
    type_into(qtbot, dialog.again, "0.15")
    click(dialog.act)
    model = model_of(window)
    qtbot.waitUntil(
        lambda: model.phase is Phase.EDITING and model.status is not None and model.status.bolus_left is not None,
        timeout=PATIENCE_MS,
    )
    assert dict(pump.program.facts())["Running bolus"].startswith("single bolus, ")


def test_bolus_that_cannot_be_is_refused_with_the_limit(qtbot: QtBot, subtests: pytest.Subtests) -> None:
    window = open_training(qtbot)
    click(pump_of(window).bolus_button)
    dialog = act_dialog(window, "bolusDialog")
    assert isinstance(dialog, BolusDialog)
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "any")
    for dose, over, says in (
        ("0.001 mg", "5", "Less than the pump can give: 0.5 mcL"),
        ("20 mg", "5", "Faster than the pump can: give it over at least 120 min"),
        ("0.15 mg", "361", "at most 6 h"),
        ("1,5", "5", "Type the dose"),
        ("0.15 mL", "5", "Type the dose"),
    ):
        with subtests.test(dose=dose, over=over):
            for field, text in ((dialog.dose, "0.15"), (dialog.again, "0.15"), (dialog.over, "5")):
                type_into(qtbot, field, text)
            assert dialog.act.isEnabled(), "only what is typed next is in the way"
            for field, text in ((dialog.dose, dose), (dialog.again, dose), (dialog.over, over)):
                type_into(qtbot, field, text)
            assert not dialog.act.isEnabled()
            assert says in dialog.problem.text()


def test_alarms_carry_priority_word_and_remedy(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    assert model.status is not None
    pump = pump_of(window)
    since = model.status.clock_s
    alarms = (Alarm(AlarmCode.LOW_RESERVOIR, since), Alarm(AlarmCode.MOTOR_STALL, since), Alarm(99, since))
    said: list[str] = []

    def look() -> bool:
        """The pump itself, which is asked meanwhile, has no alarm: what stands is put there before each look."""
        assert model.status is not None
        model.status = replace(model.status, alarms=alarms)
        model.status_changed.emit()
        said[:] = [label.text() for label in pump.alarms.findChildren(QLabel) if label.isVisible()]
        return "Motor stall" in said

    qtbot.waitUntil(look, timeout=PATIENCE_MS)
    assert said.index("Motor stall") < said.index("Low reservoir"), "the gravest first"
    assert said.count("HIGH PRIORITY") == 2
    assert "MEDIUM PRIORITY" in said
    assert any("Refill before the reservoir is empty" in text for text in said)
    assert "Unknown alarm 99" in said


@pytest.mark.requirement("R4")
def test_reasons_for_a_bolus_above_its_limit_are_kept_with_the_act(qtbot: QtBot) -> None:
    log = ActLog(None)
    window = open_training(qtbot, log)
    click(pump_of(window).bolus_button)
    dialog = act_dialog(window, "bolusDialog")
    assert isinstance(dialog, BolusDialog)
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "breakthrough pain")
    for field, text in ((dialog.dose, "1.5"), (dialog.again, "1.5"), (dialog.over, "10")):
        type_into(qtbot, field, text)
    reason = dialog.findChild(QLineEdit, "bolusReason_bolus-above-soft")
    assert reason is not None
    QTest.keyClicks(reason, "tolerant patient, on a monitor")
    click(dialog.act)
    model = model_of(window)
    qtbot.waitUntil(
        lambda: model.phase is Phase.EDITING and model.status is not None and model.status.bolus_left is not None,
        timeout=PATIENCE_MS,
    )
    act = log.acts[-1]
    assert (act.what, act.reason) == ("bolus 1.5 mg over 10 min", "breakthrough pain")
    assert dict(act.accepted) == {"bolus-above-soft": "tolerant patient, on a monitor"}


def test_focus_stays_on_the_screen_when_a_focused_button_can_no_longer_be_pressed(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    pump = pump_of(window)
    window.activateWindow()
    pump.edit_button.setFocus()
    qtbot.waitUntil(pump.edit_button.hasFocus, timeout=PATIENCE_MS)
    pump.freeze()
    assert not pump.edit_button.isEnabled()
    assert QApplication.focusWidget() is pump


def test_clock_far_off_is_pointed_out(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    assert model.status is not None
    model.status = replace(model.status, clock_s=model.status.clock_s + 3_690)
    model.status_changed.emit()
    assert "doses follow the pump's clock" in dict(pump_of(window).clock.facts())["Against this computer"]
    assert "(+1 h 1 min)" in " ".join(label.text() for label in window.bar.findChildren(QLabel))


def test_unknown_outcome_shows_both_programs_the_worst_and_the_way_out(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    reading, running = model.reading, model.running
    assert reading is not None
    assert running is not None
    assert reading.info is not None
    new = running.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("3 mg/day")))
    model.visit = Visit(phase=Phase.UNKNOWN, reading=reading, open_write=open_write(window, new))
    model.phase_changed.emit()
    recovery = pump_of(window).recovery
    assert window.current_screen() == "pump"
    assert recovery.isVisible()
    assert not pump_of(window).program_card.isVisible()
    said = " | ".join(label.text() for label in recovery.findChildren(QLabel))
    assert "morphine: at least 2.4 mg/day (old program), at most 3 mg/day (new program" in said
    for button in (pump_of(window).edit_button, pump_of(window).bolus_button, pump_of(window).start_button):
        assert not button.isEnabled()
    assert pump_of(window).stop_button.isEnabled(), "stopping stays possible"
    with qtbot.waitSignal(model.phase_changed, timeout=PATIENCE_MS):
        click(recovery.button)
    assert model.phase is Phase.NOT_APPLIED
    assert not recovery.isVisible()


def open_write(window: MainWindow, new: DeliveryProgram) -> OpenWrite:
    """A write of `new` to the connected pump whose COMMIT may have left."""
    reading = model_of(window).reading
    assert reading is not None
    assert reading.info is not None
    return OpenWrite(
        txn=bytes(range(16)),
        serial=reading.identity.serial,
        base_generation=reading.status.generation,
        base_digest=reading.status.digest,
        image=encode_image(new, reading.info, reading.identity.model),
        user="Trainee",
        reason="test",
        begun_at="2026-01-05T10:00:00",
        commit_sent=True,
    )


def test_open_write_from_before_is_settled_when_the_pump_is_read(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    running = model.running
    assert running is not None
    new = running.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("3 mg/day")))
    write = open_write(window, new)
    model.desk.journal.record_intent(write)
    model.desk.journal.record_commit_sent(write.txn)
    model.read_pump()
    qtbot.waitUntil(lambda: model.phase is Phase.NOT_APPLIED, timeout=PATIENCE_MS)
    assert model.desk.journal.open_for("EMU-00042") is None


def test_log_is_shown_newest_first_in_words_and_grows(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    logs = window.pages["logs"]
    assert isinstance(logs, LogsScreen)
    window.show_screen("logs")
    click(logs.read_button)
    qtbot.waitUntil(lambda: logs.table.rowCount() > 0, timeout=PATIENCE_MS)
    rows = [cell(logs, row, 2) for row in range(logs.table.rowCount())]
    assert rows[-1] == "Power-up"
    assert "Program 1 activated" in rows
    before = len(rows)
    model_of(window).act(PumpSession.stop, "stopped")
    read_until(qtbot, window, PumpState.STOPPED)
    click(logs.read_button)
    qtbot.waitUntil(lambda: logs.table.rowCount() > before, timeout=PATIENCE_MS)
    assert cell(logs, 0, 2) == "Stopped by command"
    numbers = [int(cell(logs, row, 0)) for row in range(logs.table.rowCount())]
    assert numbers == sorted(set(numbers), reverse=True)


@pytest.mark.requirement("R68")
def test_a_program_sent_to_a_pump_whose_clock_is_far_off_is_noted_with_how_far(qtbot: QtBot, tmp_path: Path) -> None:
    acts = ActLog(tmp_path / "acts.jsonl")
    desk = TrainingDesk(SystemClock(), emulator_query="serial=EMU-00042&start=2020-01-01T00:00:00")
    window = open_window(qtbot, desk, acts)
    model = model_of(window)
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING and model.running is not None, timeout=PATIENCE_MS)
    assert model.draft is not None
    dose = DoseRate.parse("2.5 mg/day")
    model.edit("change dose", model.draft.with_changes(basal=SimpleContinuous(dose=dose)))
    model.begin_review()
    for finding in model.findings:
        model.reasons[finding.code] = "checked"
    model.send()
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    noted = [json.loads(line) for line in (tmp_path / "acts.jsonl").read_text("utf-8").splitlines()]
    (one,) = [act for act in noted if "while programming" in act["what"]]
    assert re.fullmatch(r"clock is -[0-9]{9} s off while programming", one["what"])
    assert one["serial"] == "EMU-00042"
