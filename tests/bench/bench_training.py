"""What a training costs: its world without a window, and a picture of the training screen at 3600 times real time.

The processor's time of a picture is measured, not the pictures a second: those hang on what else the machine does.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from device.clock import SystemClock
from programmer_app.app import build_window
from programmer_app.training.desk import scenario_desk
from programmer_app.training.live import Live
from programmer_app.training.scenario import load_scenario
from programmer_app.ui import theme
from programmer_app.ui.hands import Hands
from programmer_app.ui.training.screen import ScenarioScreen
from programmer_app.visit import Phase
from tests.bench.measuring import Row, Size, print_rows, size_asked

SCENARIO = "every-morning"
TIMES = 3600
FRAME_MS = 1000 / 60
BOUND_WORLD: Final = "one step of the emulated pump, the patient and the judge for each event, in Python"
BOUND_PICTURE: Final = "the world's steps in a thread of the same interpreter, and the drawing of the scene"


def world_times() -> float:
    """Times real time of a world without a window, by the processor's time."""
    live = Live(load_scenario(SCENARIO))
    begun_s = time.process_time()
    live.do("run", live.end_s)
    return live.world.now_s / (time.process_time() - begun_s)


def picture_ms(run_ms: int) -> tuple[float, float]:
    """Processor's time of this process for each picture, ms, and pictures a second."""
    window = build_window(scenario_desk(SystemClock(), SCENARIO))
    window.resize(1440, 900)
    window.show()
    hands = Hands(window)
    hands.wait(lambda: window.is_complete, "all screens", window.complete)
    page, model = window.pages["training"], window.model
    if not isinstance(page, ScenarioScreen) or model is None:
        raise TypeError("no scenario is played")
    hands.wait(lambda: page.feed.frame is not None, "the scene")
    hands.press("trainingReadButton")
    hands.wait(lambda: model.phase is Phase.EDITING, "the pump", model.phase_changed)
    window.show_screen("training")
    hands.settle()
    page.feed.slowed.connect(lambda _why: page.feed.set_pace(TIMES))
    before = page.pictures
    page.feed.set_pace(TIMES)
    loop = QEventLoop()
    QTimer.singleShot(run_ms, loop.quit)
    wall_s, begun_s = time.monotonic(), time.process_time()
    loop.exec()
    used_s, wall_s = time.process_time() - begun_s, time.monotonic() - wall_s
    drawn = page.pictures - before
    window.leave("end of the measurement")
    return 1000 * used_s / drawn, drawn / wall_s


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    if QApplication.instance() is None:
        theme.application(sys.argv[:1])
    times = world_times()
    found = [
        Row(
            "training: world without a window", times, "x real time", "what is demanded", 1e6, BOUND_WORLD, at_least=1.0
        )
    ]
    if size is Size.SMALLEST:
        return found
    each_ms, a_second = picture_ms(size.pick(8_000, 3_000, 0))
    name = f"training: processor for a picture at {TIMES} x"
    note = f"{a_second:.0f} pictures a second, on this machine now"
    return [*found, Row(name, each_ms, "ms", "a frame at 60 Hz", FRAME_MS, BOUND_PICTURE, at_most=1.0, note=note)]


if __name__ == "__main__":
    print_rows(rows(size_asked()))
