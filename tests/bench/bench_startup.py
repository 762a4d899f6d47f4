"""Start-up: from the start of the process to the first paint, and until the plots stand, against bare Qt windows.

The plots are the two of the Program screen with a whole program in them, as after a pump was read; it is given to the
model when the screen stands, and the link itself, with its own imports, is not counted. Each round starts the three
programs one after another, so that a busy moment of the machine hits all of them; medians of the rounds are compared.
The clock is the system's monotonic clock, which parent and child share. On a machine that others load too, the time on
the processor, counted for the same moments, is the steadier figure; both are given. `--xvfb` runs the same under a
virtual X server instead of Qt's offscreen platform. All three run from bytecode, as what is installed does: the
libraries have theirs from their installation, and ours is written by the round that does not count.

What is compared: the bare window is a QMainWindow with an empty QWidget, without text. The window with a plot imports
pyqtgraph the stock way, as whoever writes `import pyqtgraph` gets it, and draws three points; ours imports it with the
start-up patch of `programmer_app.ui.plots.graph`, PySide6, pydantic and numpy with those of
`programmer_app.ui.late_signatures` and `programmer_app.ui.lean_imports`, and the data model, the checks and the editors
besides. None of these is in the other two: they are what a program gets that does nothing for its start.
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
FIRST_PAINT_TARGET: Final = 1.4
PLOTS_TARGET: Final = 1.25
_TIMEOUT_S: Final = 60
_ROOT: Final = Path(__file__).parents[2]

_TOLD: Final = """
import sys, time
def told(name):
    sys.stdout.write(f"{name} {time.monotonic()} {time.process_time()}\\n")
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
from programmer_app.ui import theme
app = theme.application([])
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
    window.show_screen("program")
    model.visit = model.visit.reading_begun()
    model._take_reading((reading_of(flex_program(demand=True)), None))
    Painted(window.pages["program"].cumulative.plot, "plots", app.quit)
window.first_painted.connect(lambda: told("painted"))
window.plots_ready.connect(stand)
window.show()
app.exec()
"""
)


def run_one(source: str, environment: dict[str, str]) -> dict[str, tuple[float, float]]:
    """Starts a program; for each moment that it tells of, milliseconds since its start, and those on the processor."""
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
    return {name: ((float(at_s) - begun_s) * 1000, float(cpu_s) * 1000) for name, at_s, cpu_s in moments}


def measure(rounds: int, environment: dict[str, str]) -> list[dict[str, object]]:
    """The measurements as `tests.bench` wants them."""
    programs = {"bare": _BARE, "plot": _PLOT, "ours": _OURS}
    for source in programs.values():
        run_one(source, environment)  # once, so that all files are in the page cache
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for _ in range(rounds):
        for name, source in programs.items():
            for moment, times in run_one(source, environment).items():
                found.setdefault((name, moment), []).append(times)
    rows: list[dict[str, object]] = []
    for title, moment, peer, against, target in (
        ("start to first paint", "painted", "bare", "an empty PySide6 QMainWindow", FIRST_PAINT_TARGET),
        ("start to plots standing", "plots", "plot", "an empty window with one pyqtgraph plot", PLOTS_TARGET),
    ):
        for kind, column in (("", 0), (", processor time", 1)):
            values = [times[column] for times in found["ours", moment]]
            theirs = [times[column] for times in found[peer, moment]]
            value, other = statistics.median(values), statistics.median(theirs)
            verdict = "meets" if value / other <= target else "MISSES"
            sys.stderr.write(
                f"{title}{kind}: {value:.0f} ms (min {min(values):.0f}), {against}: {other:.0f} ms"
                f" (min {min(theirs):.0f}); {value / other:.2f} x, {verdict} the target of {target} x\n"
            )
            row = {"value": value, "unit": "ms", "against": against, "ratio": value / other}
            rows.append({"name": f"{title}{kind}", **row})
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
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    rows = measure(arguments.rounds, environment)
    sys.stdout.write(json.dumps(rows, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
