"""How fast the emulated pump lives: a year of a 24-step weekly program, against what it may take, and its growth."""

from __future__ import annotations

import random
from functools import partial
from typing import Final

from device.emulator import EmulatedPump
from device.program import DeliveryProgram
from device.program_file import program_from
from device.pump import pump_models
from tests.bench.measuring import Row, Size, growth_row, memory_row, once, print_rows, shown_s, size_asked
from tests.e2e.agreement import written

DAY_S: Final = 86_400
YEAR_S: Final = 365 * DAY_S
ALLOWED_S: Final = 3.0
"""Source: what the emulator must reach for a year of a 24-step weekly program."""
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CLOCK_S: Final = 200_000_000
BOUND: Final = "one step of Python for each change of flow and each entry of the log, in whole numbers"


def weekly_program(steps: int = 24) -> DeliveryProgram:
    """Seven patterns with so many steps, with demand boluses, slow enough for 40 mL to last a year."""
    rng = random.Random(7)
    patterns = {
        day: [{"from": f"{hour:02d}:00", "dose": f"{rng.randint(20, 45)} mcg/h"} for hour in range(steps)]
        for day in DAYS
    }
    return program_from(
        {
            "format": "thecal-program/1",
            "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
            "basal": {"mode": "flex", "patterns": patterns, "week": {day: day for day in DAYS}},
            "demand": {"dose": "5 mcg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
            "reservoir": {"volume": "40 mL", "low_alarm": "3 mL"},
            "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
        }
    )


def fresh_pump() -> EmulatedPump:
    """A pump that runs the program."""
    pump, _begun = written(weekly_program(), pump_models()["IT-40"], CLOCK_S)
    return pump


def live(pump: EmulatedPump, lasts_s: int, step_s: int) -> None:
    """Lets its time pass in steps."""
    for _ in range(lasts_s // step_s):
        pump.advance(step_s)


def fresh_year(days: int) -> None:
    """For the memory of it."""
    live(fresh_pump(), days * DAY_S, DAY_S)


def timed(lasts_s: int, step_s: int, rounds: int) -> float:
    """The shortest of some lives, seconds of processor time; each begins with a pump that was just programmed."""
    return min(once(partial(live, fresh_pump(), lasts_s, step_s)).own_s for _ in range(rounds))


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    rounds = size.pick(5, 2, 1)
    lasts_s = size.pick(YEAR_S, YEAR_S, DAY_S)
    share = lasts_s / YEAR_S
    found = []
    for words, step_s in (("at once", lasts_s), ("hour by hour", 3_600)):
        took_s = timed(lasts_s, step_s, rounds)
        note = f"{lasts_s / took_s:,.0f} times real time; {shown_s(took_s)} for {lasts_s // DAY_S} d"
        name = f"emulator: a year of a 24-step weekly program, {words}"
        found.append(Row(name, took_s, "s", "what is allowed", ALLOWED_S * share, BOUND, at_most=1.0, note=note))
    days = [1, 10, 100, 1_000][: size.pick(4, 3, 2)]
    points = tuple((float(day), timed(day * DAY_S, day * DAY_S, rounds)) for day in days)
    note = "the reservoir of 40 mL is empty after about a year; then there is less to do"
    found.append(growth_row("emulator with the days that pass", points, BOUND, note))
    if size is not Size.SMALLEST:
        bound = "the program's modules; the log keeps its newest entries and no more"
        found.append(memory_row("emulator, a year", "tests.bench.bench_emulator", "fresh_year(365)", bound))
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
