"""The real program, with a clinician at its window who follows a script and a die. A process of its own.

    python -X faulthandler -m tests.soak.program URL SEED PACE_MS STOP_FILE OFF_S

Everything is what `thecal` alone starts: records on disk, the journal, the trail. Two things are handed in: the clock,
so that it can jump, and whoever sits at the window. What happens is said on standard output, a JSON object a line; when
STOP_FILE is there, the clinician puts everything down and closes the window. OFF_S: how far the clock is off at first.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path
from typing import Any

import device.clock
from programmer_app import app
from programmer_app.desk import Desk
from programmer_app.records.act_log import ActLog
from programmer_app.ui.shell import MainWindow
from tests.soak.clinician import Clinician
from tests.soak.jumping_clock import JumpingClock
from tests.soak.seat import Orders


def say(**what: Any) -> None:  # noqa: ANN401 - whatever JSON can say
    """One line to whoever watches."""
    os.write(1, (json.dumps(what) + "\n").encode())


def main() -> int:
    """See the top of this file."""
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    url, seed, pace_ms, stop_file, off_s = sys.argv[1:]
    JumpingClock.jump(int(off_s))
    orders = Orders(url, int(seed), int(pace_ms), Path(stop_file), say, JumpingClock.jump)
    vars(device.clock)["SystemClock"] = JumpingClock
    build = app.build_window
    sat_down: list[Clinician] = []

    def build_and_sit_down(desk: Desk, theme: str = "light", acts: ActLog | None = None) -> MainWindow:
        window = build(desk, theme, acts)
        sat_down.append(Clinician(window, orders))
        return window

    vars(app)["build_window"] = build_and_sit_down
    return app.run_window(training=False)


if __name__ == "__main__":
    sys.exit(main())
