"""The link dies around COMMIT under the real window; later the pump is back at the same address."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.journal import MemoryJournal
from device.program import SimpleContinuous
from device.pump import PumpReading
from device.quantities import DoseRate
from device.session import PumpSession
from device.transport import open_transport
from device.worker import RECONNECT_S
from programmer_app.records.home import home
from programmer_app.records.keys import open_keys
from programmer_app.therapy.library import load_library
from programmer_app.training.start_program import START_PROGRAM
from programmer_app.ui.hands import Hands
from programmer_app.ui.shell import MainWindow
from programmer_app.visit import Phase
from tests.e2e.test_command_line import emulated
from tests.ui.latency import LONGEST_GAP_MS, LatencyProbe
from tests.ui.relayed_pump import MendableRelay
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, dialogs, model_of, open_window, pump_of

NEW_DOSE = "2.6 mg/day"
TRIES = 3


@pytest.fixture
def pump() -> Iterator[str]:
    """URL of an emulated pump that runs the start program of 2.4 mg/day."""
    with emulated("--tcp", "127.0.0.1:0") as served:
        clock = SystemClock()
        with PumpSession(open_transport(served.url, clock), clock, MemoryJournal(), keys=open_keys(home())) as session:
            session.interrogate()
            session.commit(session.prepare(START_PROGRAM, load_library(None).reference))
        yield served.url


def read_directly(url: str) -> PumpReading:
    """What the pump says when it is asked past the window."""
    clock = SystemClock()
    with PumpSession(open_transport(url, clock), clock, MemoryJournal(), keys=open_keys(home())) as session:
        return session.interrogate()


def program_until_unknown(qtbot: QtBot, url: str) -> tuple[MainWindow, LatencyProbe]:
    """Connects by the address field, edits the dose, reviews, sends, activates; the link dies at COMMIT."""
    window = open_window(qtbot, clinic_desk())
    model, hands = model_of(window), Hands(window)
    probe = LatencyProbe(window)
    hands.type_into("urlField", url)
    hands.press("connectButton")
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    assert model.draft is not None
    model.edit("change dose", model.draft.with_changes(basal=SimpleContinuous(dose=DoseRate.parse(NEW_DOSE))))
    window.show_screen("program")
    hands.settle()
    hands.press("reviewButton")
    for code in {finding.code for finding in model.findings if finding.severity == "reason"}:
        hands.type_into(f"reason_{code}", "pain at night")
    for code in {finding.code for finding in model.findings if finding.needs_confirmation}:
        hands.press(f"confirm_{code}")
    hands.press("sendButton")
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    hands.settle()
    hands.type_into("dailyDoseField", NEW_DOSE)
    hands.press("activateButton")
    qtbot.waitUntil(lambda: model.phase is Phase.UNKNOWN, timeout=PATIENCE_MS)
    hands.settle()
    return window, probe


def words(root: QWidget) -> str:
    shown = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
    return " | ".join(shown).replace("\u00a0", " ")


@pytest.mark.parametrize("commit_arrives", [True, False], ids=["pump had it", "pump never had it"])
@pytest.mark.parametrize("asked", [True, False], ids=["find out now", "by itself"])
def test_unknown_shows_both_programs_and_is_settled_truly_when_the_pump_is_back(
    qtbot: QtBot, pump: str, commit_arrives: bool, asked: bool
) -> None:
    relay = MendableRelay(pump, commit_arrives=commit_arrives)
    try:
        window, probe = program_until_unknown(qtbot, relay.url)
        model = model_of(window)
        assert relay.is_cut
        assert window.current_screen() == "pump"
        said = words(pump_of(window).recovery)
        for part in ("OUTCOME UNKNOWN", "Old program", "2.4 mg/day", "New program", NEW_DOSE, "never a mix"):
            assert part in said
        assert "Link lost" in words(window.bar)
        assert not pump_of(window).stop_button.isEnabled()
        _cannot_be_left(window)
        if asked:
            find_out = window.findChild(QPushButton, "findOutButton")
            assert find_out is not None
            click(find_out)
            qtbot.waitUntil(window.messages.isVisible, timeout=PATIENCE_MS)
            qtbot.waitUntil(find_out.isEnabled, timeout=PATIENCE_MS)
            assert model.phase is Phase.UNKNOWN, "nothing can be found out while the pump is not there"
        else:
            qtbot.waitUntil(lambda: len(relay.turned_away_s) >= TRIES, timeout=PATIENCE_MS)
            _tries_with_growing_waits(relay.turned_away_s)
        relay.mend()
        qtbot.waitUntil(lambda: model.phase is not Phase.UNKNOWN and model.linked, timeout=PATIENCE_MS)
        _says_the_truth(qtbot, window, commit_arrives=commit_arrives)
        assert probe.longest_ms < LONGEST_GAP_MS
        assert window.close(), "nothing is open on the pump any more"
    finally:
        relay.close()
    truth = read_directly(pump)
    assert truth.status.generation == (2 if commit_arrives else 1)


def _tries_with_growing_waits(came_s: list[float]) -> None:
    """A pump that is not there is not asked again and again without a pause."""
    waits_s = [later - earlier for earlier, later in pairwise(came_s[-TRIES:])]
    assert min(waits_s) > RECONNECT_S[0] * 0.8, waits_s
    assert waits_s[-1] > waits_s[0], waits_s


def _cannot_be_left(window: MainWindow) -> None:
    assert not window.close()
    for dialog in dialogs(window):
        dialog.reject()
    assert window.isVisible()


def _says_the_truth(qtbot: QtBot, window: MainWindow, *, commit_arrives: bool) -> None:
    model, pump = model_of(window), pump_of(window)
    assert model.phase is (Phase.DONE if commit_arrives else Phase.NOT_APPLIED)
    dose = NEW_DOSE if commit_arrives else "2.4 mg/day"
    qtbot.waitUntil(lambda: f" {dose} " in f" {words(pump.program_card).replace('|', ' ')} ", timeout=PATIENCE_MS)
    assert not pump.recovery.isVisible()
    assert ("runs the new program" if commit_arrives else "was not activated") in words(window.messages)
    assert model.desk.journal.open_for("EMU-00001") is None
