"""An installed copy of the program whose files were altered: it reads and stops pumps, and programs none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.test_command_line import CONTINUOUS

pytestmark = [pytest.mark.timeout(120), pytest.mark.requirement("R128")]

ROOT = Path(__file__).parents[2]
ALTERED = "device/protocol/answers.py"
"""A space at its end: every digest is another, and everything works as before."""

WINDOW = """
import sys
from PySide6.QtCore import QEventLoop, QTimer
from device.clock import SystemClock
from device.session import PumpSession
from programmer_app.app import build_window
from programmer_app.desk import TrainingDesk
from programmer_app.ui import theme
from programmer_app.visit import Phase, VisitError

app = theme.application(["thecal"])
window = build_window(TrainingDesk(SystemClock(), emulator_query=sys.argv[1]))
window.show()
loop, tick = QEventLoop(), QTimer()

def stands():
    return window.extras and window.extras.results and window.model.phase is Phase.EDITING and window.model.running

tick.timeout.connect(lambda: stands() and loop.quit())
tick.start(20)
QTimer.singleShot(60_000, loop.quit)
loop.exec()
tick.stop()
model, page = window.model, window.pages["pump"]
assert stands(), (model.phase, window.extras.results)
said = []
model.message_posted.connect(lambda message: said.append(message and message.what))
print("unfit:", model.unfit)
for button in (page.bolus_button, page.clock_button, page.stop_button):
    print(button.objectName(), button.isEnabled())
model.begin_review()
try:
    model.send()
except VisitError as error:
    print("send:", error)
model.leave_review()
model.act(PumpSession.start, "started", "start")
print("start:", said)
said.clear()
model.pair_pump(bytes(32))
print("pair:", said)
model.acted.connect(lambda kind, result: (print("acted:", kind, result.outcome), loop.quit()))
model.act(PumpSession.stop, "stopped", "stop")
loop.exec()
window.leave("end of the test")
"""


def copied(to: Path) -> Path:
    """The three packages and their list in a folder of their own, as an installer lays them."""
    being_compiled = shutil.ignore_patterns("*.pyc.*")  # by other tests; what is compiled already need not be again
    for name in ("programmer_app", "device", "resources"):
        shutil.copytree(ROOT / name, to / name, ignore=being_compiled)
    subprocess.run([sys.executable, ROOT / "packaging/manifest.py", to], check=True, capture_output=True)
    return to


def run(installed: Path, home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(installed), "THECAL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *command], cwd=home, env=environment, capture_output=True, text=True, check=False, timeout=90
    )


def test_altered_copy_programs_nothing_and_still_reads_and_stops(tmp_path: Path) -> None:
    installed, program = copied(tmp_path / "installed"), tmp_path / "program.json"
    program.write_text(json.dumps(CONTINUOUS), encoding="utf-8")
    pump = f"emulator:?serial=E-1&state={tmp_path / 'pump.nvm'}"

    def thecal(*arguments: str) -> subprocess.CompletedProcess[str]:
        return run(installed, tmp_path, "-m", "programmer_app", *arguments)

    said = ("--port", pump, "--user", "A. Nurse", "--reason", "test")
    write = ("write", str(program), *said, "--confirm-daily-dose", "2.4 mg/day")
    whole = thecal(*write)
    assert whole.returncode == 0, whole.stderr
    sound = json.loads(thecal("self-test", "--json").stdout)["checks"][0]
    assert (sound["sound"], sound["note"]) == (True, ""), "a package is compared with its list"

    with (installed / ALTERED).open("a", encoding="utf-8") as file:
        file.write(" \n")
    acts = (write, ("bolus", *said, "--dose", "0.1 mg", "--over", "10 min"), ("start", *said),
            ("clock", *said, "--set-to-this-computer"))  # fmt: skip
    for refused in acts:
        ended = thecal(*refused)
        assert ended.returncode == 3, (refused, ended.stdout, ended.stderr)
        assert f"{ALTERED} was altered" in ended.stderr
    assert thecal("self-test").returncode == 3
    assert thecal("read", "--port", pump).returncode == 0

    seen = run(installed, tmp_path, "-c", WINDOW, pump.removeprefix("emulator:?"))
    assert seen.returncode == 0, seen.stdout + seen.stderr
    lines = dict(line.split(":", 1) for line in seen.stdout.splitlines() if ":" in line)
    assert f"{ALTERED} was altered" in lines["unfit"]
    assert f"{ALTERED} was altered" in lines["send"]
    assert f"{ALTERED} was altered" in lines["start"]
    assert f"{ALTERED} was altered" in lines["pair"]
    assert lines["acted"] == " stop applied"
    buttons = dict(line.split() for line in seen.stdout.splitlines() if line.endswith(("True", "False")))
    assert sorted(buttons.values()) == ["False", "False", "True"], "no bolus, no clock, but a stop"
    assert thecal("stop", *said, "--no-restart").returncode == 0
