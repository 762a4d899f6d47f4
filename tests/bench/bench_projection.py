"""How long the projection takes: breakpoints against a bare cumulative sum, pixels at any horizon, all of it.

The program is the largest that a pump stores: seven patterns of 24 different steps, three drugs, demand boluses.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from device.clock import SECONDS_PER_DAY
from device.program import WEEKDAYS, DeliveryProgram
from device.program_file import program_from
from device.pump import pump_models
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import check
from programmer_app.therapy.projection import MONDAY_S, daily_doses, project
from programmer_app.therapy.schedule import Course

YEAR_S = 365 * SECONDS_PER_DAY
PIXELS = 3_200
MODEL = pump_models()["IT-40"]
LIBRARY = load_library()


def largest_program(once: list[dict[str, Any]]) -> DeliveryProgram:
    """A program with everything in it."""
    patterns = {
        day: [{"from": f"{hour:02d}:00", "dose": f"{100 + 31 * number + hour} mcg/h"} for hour in range(24)]
        for number, day in enumerate(WEEKDAYS)
    }
    return program_from(
        {
            "format": "thecal-program/1",
            "solution": [
                {"drug": "morphine", "concentration": "10 mg/mL"},
                {"drug": "bupivacaine", "concentration": "20 mg/mL"},
                {"drug": "clonidine", "concentration": "500 mcg/mL"},
            ],
            "basal": {"mode": "flex", "patterns": patterns, "week": {day: day for day in WEEKDAYS}},
            "once": once,
            "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
            "reservoir": {"volume": "38 mL", "low_alarm": "3 mL"},
            "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
        }
    )


def best_us(work: Callable[[], object], rounds: int) -> float:
    """The shortest of some runs, microseconds."""
    best = float("inf")
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best * 1e6


def row(name: str, value_us: float, against: str, against_us: float) -> dict[str, object]:
    """One measurement."""
    ratio = round(value_us / against_us, 3)
    return {"name": name, "value": round(value_us, 1), "unit": "us", "against": against, "ratio": ratio}


def main() -> None:
    """Measures and prints."""
    old = [{"drug": "morphine", "concentration": "20 mg/mL"}]
    program = largest_program([])
    changed = largest_program([{"kind": "bridge", "dose": "2.4 mg/day", "old_solution": old}])
    course = Course.of(program, MODEL, MONDAY_S)
    steps = np.diff(course.breakpoints(YEAR_S)[1])
    sum_us = best_us(lambda: np.cumsum(steps), 2_000)
    points_us = best_us(lambda: course.breakpoints(YEAR_S), 1_000)
    day, decade = (np.linspace(0, days * SECONDS_PER_DAY, PIXELS).astype(np.int64) for days in (1, 3_650))
    day_us = best_us(lambda: course.fine_at(day), 500)
    decade_us = best_us(lambda: course.fine_at(decade), 500)
    year_us = best_us(lambda: project(program, MODEL, LIBRARY, horizon_s=YEAR_S), 30)
    bridge_us = best_us(lambda: project(changed, MODEL, LIBRARY, horizon_s=YEAR_S), 30)
    edit_us = best_us(lambda: (check(changed, MODEL, LIBRARY, program), daily_doses(changed, MODEL, LIBRARY)), 30)
    rows = [
        row(f"projection: {len(steps)} breakpoints of a year", points_us, "bare numpy cumulative sum", sum_us),
        row(f"projection: {PIXELS} pixels over ten years", decade_us, "the same over a day", day_us),
        row("projection: year, 3 drugs, tip and envelope", year_us, "the target of 10 ms", 10_000),
        row("projection: the same with a bridge", bridge_us, "the target of 10 ms", 10_000),
        row("checks of an edit, with daily doses", edit_us, "a frame of 60 Hz", 16_667),
    ]
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
