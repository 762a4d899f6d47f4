"""Small programs for the tests of this room: one plain program, changed field by field."""

from __future__ import annotations

import json
from typing import Any

from device.clock import SECONDS_PER_DAY
from device.program import DeliveryProgram
from device.program_file import parse_program
from device.pump import pump_models

IT_20 = pump_models()["IT-20"]
IT_40 = pump_models()["IT-40"]
MONDAY_S = 5 * SECONDS_PER_DAY
"""2020-01-06 00:00, a Monday: the epoch is the Wednesday five days before."""

PLAIN: dict[str, Any] = {
    "format": "thecal-program/1",
    "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
    "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
    "reservoir": {"volume": "38 mL", "low_alarm": "3 mL"},
    "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
}

CONTRACT: dict[str, Any] = PLAIN | {
    "solution": [
        {"drug": "morphine", "concentration": "10 mg/mL"},
        {"drug": "bupivacaine", "concentration": "20 mg/mL"},
    ],
    "basal": {
        "mode": "flex",
        "patterns": {
            "weekday": [{"from": "00:00", "dose": "0.08 mg/h"}, {"from": "06:00", "dose": "0.2 mg/h"}],
            "weekend": [{"from": "00:00", "dose": "0.1 mg/h"}],
        },
        "week": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), "weekday")
        | dict.fromkeys(("sat", "sun"), "weekend"),
    },
    "once": [
        {
            "kind": "bridge",
            "dose": "2.4 mg/day",
            "old_solution": [{"drug": "morphine", "concentration": "20 mg/mL"}],
        }
    ],
    "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
}


def program(**changes: Any) -> DeliveryProgram:  # noqa: ANN401 - any part of a program file
    """The plain program with some keys of its file replaced; None leaves a key out."""
    content = PLAIN | changes
    return parse_program(json.dumps({key: value for key, value in content.items() if value is not None}))


def contract_program(**changes: Any) -> DeliveryProgram:  # noqa: ANN401 - any part of a program file
    """A program with every part: week of two patterns, bridge, demand boluses, two drugs."""
    content = CONTRACT | changes
    return parse_program(json.dumps({key: value for key, value in content.items() if value is not None}))


def demand(dose: str = "0.15 mg", over: str = "5 min", lockout: str = "4 h", most: int = 4) -> dict[str, Any]:
    """A demand part of a file."""
    return {"dose": dose, "over": over, "lockout": lockout, "max_per_24h": most}
