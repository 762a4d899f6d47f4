"""The window is killed in the middle of Activate and started again: it shows what is open and settles it by itself."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.protocol.image import digest
from programmer_app.desk import ClinicDesk
from programmer_app.records.journal import open_journal
from programmer_app.visit import Phase
from tests.accidents.workstation import MORPHINE, Workstation
from tests.e2e.test_command_line import emulated
from tests.ui.windows import PATIENCE_MS, model_of, open_window, pump_of

pytestmark = [pytest.mark.timeout(180)]

NEW_DOSE = "2.6 mg/day"
SETTLED_S = 3.0
"""After the pump is in reach again. Source: requirement R46."""

WINDOW = """
import os, signal, sys
from pathlib import Path
from PySide6.QtTest import QTest
from device.clock import SystemClock
from device.program import SimpleContinuous
from device.quantities import DoseRate
from device.session.link import Link
from programmer_app.app import build_window
from programmer_app.desk import ClinicDesk
from programmer_app.records.journal import SqliteJournal, open_journal
from programmer_app.ui import theme
from programmer_app.visit import Phase

home, url, dose, leaves = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4] == "commit leaves"
keep, send = SqliteJournal.record_commit_sent, Link._send

def kill():
    os.kill(os.getpid(), signal.SIGKILL)

def keep_and_die(self, txn):
    keep(self, txn)
    if not leaves:
        kill()
    Link._send = lambda *arguments: (send(*arguments), kill())

SqliteJournal.record_commit_sent = keep_and_die
app = theme.application([])
desk = ClinicDesk(SystemClock(), "j.doe", open_journal(home), folder=home)
window = build_window(desk)
window.show()

def wait(condition):
    while not condition():
        QTest.qWait(5)

wait(lambda: window.is_complete)
model = window.model
window.connect_to(desk.port(url))
wait(lambda: model.phase is Phase.EDITING)
model.edit("dose", model.draft.with_changes(basal=SimpleContinuous(dose=DoseRate.parse(dose))))
model.begin_review()
model.reasons.update({finding.code: "pain at night" for finding in model.findings})
model.send()
wait(lambda: model.phase is Phase.CONFIRMING)
model.activate(dose)
wait(lambda: False)
"""


def words(root: QWidget) -> str:
    shown = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
    return " | ".join(shown).replace("\u00a0", " ")


@contextmanager
def emulated_again(served: tuple[str | Path, ...]) -> Iterator[None]:
    """The same pump once more, on the same memory; it keeps its keys, so that nobody pairs it."""
    command = [sys.executable, "-m", "programmer_app", "emulate", *map(str, served)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline().startswith("card ")
            assert process.stdout.readline().startswith("ready ")
            yield
        finally:
            process.terminate()


@pytest.mark.requirement("R45", "R46", "R51")
@pytest.mark.parametrize("leaves", ["commit leaves", "commit stays"])
def test_killed_in_the_middle_of_activate(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str], thecal_home: Path, leaves: str
) -> None:
    link = tmp_path / "head"
    served = ("--link", link, "--state", tmp_path / "memory", "--hide-card")
    with emulated(*served, home=thecal_home) as pump:
        assert Workstation(tmp_path, capsys).write(pump.url, MORPHINE, "2.4 mg/day").code == 0
        command = [sys.executable, "-c", WINDOW, str(thecal_home), str(link), NEW_DOSE, leaves]
        killed = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert killed.returncode == -9, killed.stderr
        (write,) = open_journal(thecal_home).open_writes()
        if leaves == "commit leaves":
            until = time.monotonic() + 10
            while digest(write.image) not in (tmp_path / "memory").read_bytes():
                assert time.monotonic() < until, "the commit does not arrive"
    desk = ClinicDesk(SystemClock(), "j.doe", open_journal(thecal_home), folder=thecal_home)
    window = open_window(qtbot, desk)
    model = model_of(window)
    assert model.phase is Phase.UNKNOWN
    assert window.current_screen() == "pump"
    said = words(pump_of(window))
    for part in ("OUTCOME UNKNOWN", "Old program", "2.4 mg/day", "New program", NEW_DOSE, "j.doe", "EMU-00001"):
        assert part in said
    assert "at least 2.4 mg/day" in said
    window.close()
    assert window.isVisible(), "an open write keeps the window"
    with emulated_again(served):
        begin_s = time.monotonic()
        qtbot.waitUntil(lambda: model.phase is not Phase.UNKNOWN, timeout=PATIENCE_MS)
        took_s = time.monotonic() - begin_s
        arrived = leaves == "commit leaves"
        assert model.phase.value == (Phase.DONE if arrived else Phase.NOT_APPLIED).value
        assert took_s < SETTLED_S
        qtbot.waitUntil(pump_of(window).stop_button.isEnabled, timeout=PATIENCE_MS)
        assert not open_journal(thecal_home).any_open()
        model.disconnect_pump()
