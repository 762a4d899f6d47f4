"""Start-up: from the start of the process to the first paint, and until the plots stand, against bare Qt windows.

The plots are the two of the Program screen with a whole program in them, as after a pump was read; the time of the
link is not counted. Each round starts the three programs one after another, so that a busy moment of the machine hits
all of them; medians of the rounds are compared. The clock is the system's monotonic clock, which parent and child
share. `--xvfb` runs the same under a virtual X server instead of Qt's offscreen platform.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROUNDS: Final = 9
FIRST_PAINT_TARGET: Final = 1.6
PLOTS_TARGET: Final = 1.4
_TIMEOUT_S: Final = 60
_ROOT: Final = Path(__file__).parents[2]

_TOLD: Final = """
import sys, time
def told(name):
    sys.stdout.write(f"{name} {time.monotonic()}\\n")
    sys.stdout.flush()
"""
_PAINTED: Final = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Painted(QObject):
    def __init__(self, widget, name, then):
        super().__init__(widget)
        self.name, self.then = name, then
        widget.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.name:
            name, self.name = self.name, ""
            QTimer.singleShot(0, lambda: (told(name), self.then()))
        return False
"""
_BARE: Final = (
    _TOLD
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
app = QApplication([])
"""
    + _PAINTED
    + """
window = QMainWindow()
inner = QWidget()
window.setCentralWidget(inner)
window.resize(1440, 900)
Painted(inner, "painted", app.quit)
window.show()
app.exec()
"""
)
_PLOT: Final = (
    _TOLD
    + """
import pyqtgraph
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
"""
    + _PAINTED
    + """
window = QMainWindow()
plot = pyqtgraph.PlotWidget()
plot.plot([0, 1, 2], [0, 1, 0])
window.setCentralWidget(plot)
window.resize(1440, 900)
Painted(plot.viewport(), "plots", app.quit)
window.show()
app.exec()
"""
)
_OURS: Final = (
    _TOLD
    + """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from device.clock import SystemClock
from device.journal import MemoryJournal
from programmer_app.app import build_window
from programmer_app.desk import ClinicDesk
"""
    + _PAINTED
    + """
window = build_window(ClinicDesk(SystemClock(), "bench", MemoryJournal()), "light")
def stand():
    from tests.ui.editing_fixtures import flex_program, reading_of
    model = window.model
    model.visit = model.visit.reading_begun()
    model._take_reading((reading_of(flex_program(demand=True)), None))
    Painted(window.pages["program"].cumulative.plot, "plots", app.quit)
    window.show_screen("program")
window.first_painted.connect(lambda: told("painted"))
window.plots_ready.connect(stand)
window.show()
app.exec()
"""
)


def run_one(source: str, environment: dict[str, str]) -> dict[str, float]:
    """Starts a program and returns the milliseconds from its start to each moment that it tells of."""
    begun_s = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", source],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=_TIMEOUT_S,
        env=environment,
        cwd=_ROOT,
    )
    moments = (line.split() for line in done.stdout.splitlines())
    return {name: (float(at_s) - begun_s) * 1000 for name, at_s in moments}


def measure(rounds: int, environment: dict[str, str]) -> list[dict[str, object]]:
    """The measurements as `tests.bench` wants them."""
    programs = {"bare": _BARE, "plot": _PLOT, "ours": _OURS}
    for source in programs.values():
        run_one(source, environment)  # once, so that all files are in the page cache
    found: dict[str, dict[str, list[float]]] = {name: {} for name in programs}
    for _ in range(rounds):
        for name, source in programs.items():
            for moment, milliseconds in run_one(source, environment).items():
                found[name].setdefault(moment, []).append(milliseconds)
    rows = []
    for title, moment, peer, against, target in (
        ("start to first paint", "painted", "bare", "an empty PySide6 QMainWindow", FIRST_PAINT_TARGET),
        ("start to plots standing", "plots", "plot", "an empty window with one pyqtgraph plot", PLOTS_TARGET),
    ):
        value = statistics.median(found["ours"][moment])
        theirs = statistics.median(found[peer][moment])
        verdict = "meets" if value / theirs <= target else "MISSES"
        sys.stderr.write(f"{title}: {value:.0f} ms, {against}: {theirs:.0f} ms; {verdict} the target of {target} x\n")
        rows.append({"name": title, "value": value, "unit": "ms", "against": against, "ratio": value / theirs})
    return rows


def main() -> int:
    """Prints the measurements as JSON; 0 whatever they are."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_startup", description="Measure the start.")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--xvfb", action="store_true", help="under a virtual X server instead of offscreen")
    arguments = parser.parse_args()
    if arguments.xvfb and "THECAL_BENCH_INSIDE" not in os.environ:
        xvfb = shutil.which("xvfb-run")
        if xvfb is None:
            parser.error("xvfb-run is not there")
        command = [xvfb, "-a", "-s", "-screen 0 1600x1000x24", sys.executable, "-m", "tests.bench.bench_startup"]
        inside = dict(os.environ, THECAL_BENCH_INSIDE="1")
        return subprocess.run([*command, *sys.argv[1:]], check=False, env=inside, cwd=_ROOT).returncode
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb" if arguments.xvfb else "offscreen")
    rows = measure(arguments.rounds, environment)
    sys.stdout.write(json.dumps(rows, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
