"""What the audit trail holds of a pump that is only looked at in the window, and that seeing waits for no record."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.pump import Alarm
from device.transport import ProcessTransport, Transport, emulator_command
from programmer_app.records.audit.opening import open_trail
from programmer_app.ui.screens.logs import LogsScreen
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_state import Message
from programmer_app.visit import Phase
from tests.records.trail_file import put_in_place
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_window

URL = "emulator:?serial=EMU-7"
STALL, LOW = Alarm(2, 100), Alarm(17, 10)


def told(home: Path) -> list[tuple[str, str, str, str]]:
    entries = [json.loads(record.text) for record in open_trail(home, SystemClock()).records()]
    return [(entry["action"], entry["who"], entry["subject"], entry["what"]) for entry in entries]


def emulated(opening: Callable[[], None] = lambda: None) -> Transport:
    class Watched(ProcessTransport):
        def open(self) -> None:
            opening()
            super().open()

    return Watched(URL, emulator_command(URL))


def connected(qtbot: QtBot, opening: Callable[[], None] = lambda: None) -> MainWindow:
    window = open_window(qtbot, clinic_desk())
    window.connect_to(lambda: emulated(opening))
    read(qtbot, window)
    return window


def read(qtbot: QtBot, window: MainWindow) -> None:
    model = model_of(window)
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING and model.reading is not None, timeout=PATIENCE_MS)


@pytest.mark.requirement("R106")
def test_link_reading_and_log_are_told_before_they_begin(qtbot: QtBot, thecal_home: Path) -> None:
    at_opening: list[list[tuple[str, str, str, str]]] = []
    window = connected(qtbot, lambda: at_opening.append(told(thecal_home)))
    opened, first = ("read", "j.doe", "", f"link opened at {URL}"), ("read", "j.doe", "EMU-7", "interrogation")
    assert at_opening == [[opened]]
    assert told(thecal_home) == [opened, first]
    model = model_of(window)
    looks: list[object] = []
    model.status_changed.connect(lambda: looks.append(model.status))
    for _ in range(3):
        model.look()
        qtbot.waitUntil(lambda: bool(looks), timeout=PATIENCE_MS)
        looks.clear()
    assert len(told(thecal_home)) == 2  # a status is no act
    logs = window.pages["logs"]
    assert isinstance(logs, LogsScreen)
    with qtbot.waitSignal(logs.log_read, timeout=PATIENCE_MS):
        logs.read()
    model.read_pump()
    read(qtbot, window)
    assert told(thecal_home)[2:] == [("log read", "j.doe", "EMU-7", "from number 1 on"), first]
    window.leave("lunch")
    assert told(thecal_home)[-1] == ("left with a pump open", "j.doe", "EMU-7", "editing")


@pytest.mark.requirement("R106")
def test_an_alarm_is_told_once_when_it_comes_and_goes_and_what_a_person_does(qtbot: QtBot, thecal_home: Path) -> None:
    window = connected(qtbot)
    assert window.extras is not None
    model, banner = model_of(window), window.extras.alarms.banner

    def stand(*alarms: Alarm) -> None:
        assert model.status is not None
        model.status = replace(model.status, alarms=alarms)
        model.status_changed.emit()

    def alarms_told() -> list[tuple[str, str]]:
        return [(who, what.partition(", pump clock")[0]) for kind, who, _, what in told(thecal_home) if kind == "alarm"]

    stand(STALL)
    stand(STALL)
    stand(STALL, LOW)
    click(banner.pause_button)
    click(banner.pause_button)
    banner.show_requested.emit()
    stand(LOW)
    expected = [
        ("pump EMU-7", "motor-stall came"),
        ("pump EMU-7", "low-reservoir came"),
        ("j.doe", "sound paused: motor-stall, low-reservoir"),
        ("j.doe", "sound on: motor-stall, low-reservoir"),
        ("j.doe", "looked at: motor-stall, low-reservoir"),
        ("pump EMU-7", "motor-stall is gone"),
    ]
    # the pump itself, which is asked meanwhile, has no alarm: that may be told after these
    qtbot.waitUntil(lambda: alarms_told()[: len(expected)] == expected, timeout=PATIENCE_MS)


@pytest.mark.requirement("R106", "R110")
def test_a_pump_is_read_where_the_trail_cannot_be_kept_and_that_is_said(qtbot: QtBot, thecal_home: Path) -> None:
    open_trail(thecal_home, SystemClock())
    put_in_place(thecal_home / "audit.sqlite3", b"no database" * 1000)
    window = open_window(qtbot, clinic_desk())
    said: list[str] = []

    def hear(message: Message | None) -> None:
        if message is not None:
            said.append(message.what)

    model_of(window).message_posted.connect(hear)
    window.connect_to(emulated)
    read(qtbot, window)
    assert len(said) == 1
    assert said[0].startswith("The audit trail does not hold that this pump was read: audit.sqlite3 cannot be used")
