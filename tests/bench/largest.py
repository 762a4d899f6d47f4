"""The programs that are projected: the largest that a pump stores, and smaller ones."""

from __future__ import annotations

from typing import Any, Final

from device.program import WEEKDAYS, DeliveryProgram
from device.program_file import program_from

THREE: Final = {"morphine": "10 mg/mL", "bupivacaine": "20 mg/mL", "clonidine": "500 mcg/mL"}
OLD: Final = {"morphine": "20 mg/mL", "bupivacaine": "10 mg/mL", "clonidine": "250 mcg/mL"}


def weekly(steps: int) -> dict[str, list[dict[str, str]]]:
    """Seven patterns of so many different steps."""
    hours = range(0, 24, 24 // steps)
    return {
        day: [{"from": f"{hour:02d}:00", "dose": f"{100 + 31 * number + hour} mcg/h"} for hour in hours]
        for number, day in enumerate(WEEKDAYS)
    }


def program_of(
    solution: dict[str, str],
    patterns: dict[str, list[dict[str, str]]],
    once: list[dict[str, Any]] | None = None,
) -> DeliveryProgram:
    """A program with demand boluses; one pattern is run every day, seven in their turn."""
    basal: dict[str, Any] = {"mode": "flex", "patterns": patterns}
    if len(patterns) > 1:
        basal["week"] = {day: day for day in WEEKDAYS}
    return program_from(
        {
            "format": "thecal-program/1",
            "solution": [{"drug": drug, "concentration": strength} for drug, strength in solution.items()],
            "basal": basal,
            "once": once or [],
            "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
            "reservoir": {"volume": "38 mL", "low_alarm": "3 mL"},
            "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
        }
    )


LARGEST: Final = program_of(THREE, weekly(24))
BEFORE: Final = program_of(OLD, weekly(24))
