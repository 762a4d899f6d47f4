"""What a training costs: its world without a window, and a picture of the training screen at 3600 times real time.

The processor's time of a picture is measured, not the pictures a second: those hang on what else the machine does.
"""

from __future__ import annotations

import json
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from device.clock import SystemClock
from programmer_app.app import build_window
from programmer_app.training.desk import scenario_desk
from programmer_app.training.live import Live
from programmer_app.training.scenario import load_scenario
from programmer_app.ui import theme
from programmer_app.ui.hands import Hands
from programmer_app.ui.training.screen import ScenarioScreen
from programmer_app.visit import Phase

SCENARIO = "every-morning"
TIMES = 3600
RUN_MS = 8_000
FRAME_MS = 1000 / 60


def world_times() -> float:
    """Times real time of a world without a window, by the processor's time."""
    live = Live(load_scenario(SCENARIO))
    begun_s = time.process_time()
    live.do("run", live.end_s)
    return live.world.now_s / (time.process_time() - begun_s)


def picture_ms() -> tuple[float, float]:
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
    QTimer.singleShot(RUN_MS, loop.quit)
    wall_s, begun_s = time.monotonic(), time.process_time()
    loop.exec()
    used_s, wall_s = time.process_time() - begun_s, time.monotonic() - wall_s
    drawn = page.pictures - before
    window.leave("end of the measurement")
    return 1000 * used_s / drawn, drawn / wall_s


def main() -> None:
    """Prints the results."""
    theme.application(sys.argv[:1])
    times = world_times()
    each_ms, a_second = picture_ms()
    rows = [
        ("training: world without a window, times real time", times, "x", 1e6),
        (f"training: processor for a picture at {TIMES} x", each_ms, "ms", FRAME_MS),
        (f"training: pictures a second at {TIMES} x, on this machine now", a_second, "1/s", 60.0),
    ]
    found = [
        {"name": name, "value": round(value, 3), "unit": unit, "against": round(against, 3), "ratio": value / against}
        for name, value, unit, against in rows
    ]
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
