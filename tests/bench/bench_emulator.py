"""How fast the emulated pump lives: a year of a 24-step weekly program, against the 3 s that it may take."""

from __future__ import annotations

import json
import random
import statistics
import time

from device.program import DeliveryProgram
from device.program_file import program_from
from device.pump import pump_models
from device.quantities import Volume
from tests.e2e.agreement import written

YEAR_S = 365 * 86_400
ROUNDS = 5
ALLOWED_S = 3.0
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def weekly_program() -> DeliveryProgram:
    """Seven patterns of 24 steps each, with demand boluses, slow enough for 40 mL to last a year."""
    rng = random.Random(7)
    patterns = {
        day: [{"from": f"{hour:02d}:00", "dose": f"{rng.randint(20, 45)} mcg/h"} for hour in range(24)] for day in DAYS
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


def main() -> None:
    """Prints the rows."""
    program = weekly_program()
    model = pump_models()["IT-40"]
    assert program.reservoir.volume == Volume.parse("40 mL")
    at_once, hour_by_hour = [], []
    for _ in range(ROUNDS):
        pump, _begun = written(program, model, 200_000_000)
        begun = time.perf_counter()
        pump.advance(YEAR_S)
        at_once.append(time.perf_counter() - begun)
        pump, _begun = written(program, model, 200_000_000)
        begun = time.perf_counter()
        for _hour in range(YEAR_S // 3600):
            pump.advance(3600)
        hour_by_hour.append(time.perf_counter() - begun)
    rows = [
        ("emulator: one year of a 24-step weekly program at once", statistics.median(at_once)),
        ("emulator: the same year, hour by hour", statistics.median(hour_by_hour)),
    ]
    print(
        json.dumps(
            [
                {"name": name, "value": value, "unit": "s", "against": "3 s allowed", "ratio": value / ALLOWED_S}
                for name, value in rows
            ]
        )
    )


if __name__ == "__main__":
    main()
