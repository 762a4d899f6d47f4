"""Changes of another programmer in the window: a card comes first, and nothing is sent before it was answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from device.card import card_secret
from device.clock import SystemClock
from device.journal import MemoryJournal
from device.session import PumpSession
from device.transport import open_transport
from programmer_app.desk import ClinicDesk
from programmer_app.records.act_log import ActLog
from programmer_app.records.journal import open_journal
from programmer_app.records.keys import open_keys
from programmer_app.ui.pump_words import offset_s
from programmer_app.ui.screens.pump_dialogs import ActDialog
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.visit import Phase, VisitError
from tests.accidents.workstation import MORPHINE, Workstation
from tests.e2e.test_command_line import emulated
from tests.ui.windows import PATIENCE_MS, click, model_of, open_window, pump_of, the_dialog


def others_stop_and_start(url: str, card: str) -> None:
    """What another computer does, with keys of its own."""
    clock = SystemClock()
    transport = open_transport(url, clock)
    with PumpSession(transport, clock, MemoryJournal(), card_secret=card_secret(card)) as session:
        session.stop()
        session.start()
        session.set_clock(session.status().clock_s + 7_200)


@pytest.mark.requirement("R113", "R68")
def test_changes_elsewhere_come_first_and_are_answered_in_words(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str], thecal_home: Path
) -> None:
    with emulated("--tcp", "127.0.0.1:0", "--hide-card", home=thecal_home) as served:
        assert Workstation(tmp_path, capsys).write(served.url, MORPHINE, "2.4 mg/day").code == 0
        others_stop_and_start(served.url, served.card)
        acts = ActLog(tmp_path / "acts.jsonl")
        desk = ClinicDesk(SystemClock(), "j.doe", open_journal(thecal_home), folder=thecal_home)
        window = open_window(qtbot, desk, acts)
        model, pump = model_of(window), pump_of(window)
        window.connect_to(desk.port(served.url))
        qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
        said = pump.foreign.changes.text()
        assert pump.foreign.isVisible()
        for part in ("A programmer was paired", "stopped elsewhere", "started elsewhere", "clock was set elsewhere"):
            assert part in said
        assert not window.rail.is_available("program")
        assert not window.rail.is_available("refill")
        for button in (pump.edit_button, pump.bolus_button, pump.clock_button, pump.foreign.button):
            assert not button.isEnabled()
        assert pump.stop_button.isEnabled()
        model.begin_review()
        with pytest.raises(VisitError, match="changed elsewhere"):
            model.send()
        model.leave_review()
        window.show_screen("pump")
        pump.foreign.words.setText("Dr B did it")
        click(pump.foreign.button)
        assert not pump.foreign.isVisible()
        assert pump.edit_button.isEnabled()
        assert window.rail.is_available("program")
        assert (acts.acts[-1].reason, acts.acts[-1].what.startswith("changed elsewhere: ")) == ("Dr B did it", True)
        model.read_pump()
        qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
        assert model.foreign == ()
        pump.clock_button.click()
        _set_the_clock(window)
        qtbot.waitUntil(lambda: acts.acts[-1].what.startswith("clock set"), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: abs(_offset_s(model)) < 60, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
        assert model.foreign == ()
        assert [p.serial for p in open_keys(thecal_home).pairings()] == ["EMU-00001"]


def _offset_s(model: VisitModel) -> int:
    assert model.status is not None
    return offset_s(model.status.clock_s, model.desk.clock.now())


def _set_the_clock(window: MainWindow) -> None:
    dialog = the_dialog(window, "clockDialog")
    assert isinstance(dialog, ActDialog)
    dialog.sure.setChecked(True)
    dialog.reason.setText("two hours off")
    dialog.act.click()
