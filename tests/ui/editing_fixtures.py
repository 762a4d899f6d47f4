"""A visit in the editing phase without a link: the reading is made by hand, as after an interrogation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import shiboken6

from device.clock import ManualClock, pump_seconds
from device.program import DeliveryProgram
from device.program_file import program_from
from device.pump import HeadInfo, PumpIdentity, PumpReading, PumpState, PumpStatus, pump_models
from programmer_app.desk import TrainingDesk
from programmer_app.therapy.library import load_library
from programmer_app.ui.visit_model import VisitModel

NOW = datetime(2026, 11, 23, 14, 32)  # noqa: DTZ001 - a pump clock has no time zone
"""A Monday."""

RUNNING = {
    "format": "thecal-program/1",
    "solution": [
        {"drug": "morphine", "concentration": "10 mg/mL"},
        {"drug": "bupivacaine", "concentration": "20 mg/mL"},
    ],
    "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
    "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
    "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
}
FLEX_DAY = [("00:00", "0.08"), ("06:00", "0.2"), ("09:00", "0.12"), ("17:00", "0.18"), ("21:00", "0.08")]
DEMAND = {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4}

_MADE: list[VisitModel] = []
"""Of the test that runs: PySide crashes when an undo stack with commands of Python's is collected as garbage."""


def running_program() -> DeliveryProgram:
    """2.4 mg of morphine a day, evenly."""
    return program_from(RUNNING)


def flex_basal(day: list[tuple[str, str]] = FLEX_DAY) -> dict[str, object]:
    """A flex schedule of one pattern."""
    return {"mode": "flex", "patterns": {"day": [{"from": at, "dose": f"{rate} mg/h"} for at, rate in day]}}


def flex_program(day: list[tuple[str, str]] = FLEX_DAY, *, demand: bool = False) -> DeliveryProgram:
    """The five steps of the design, 3 mg a day."""
    content = RUNNING | {"basal": flex_basal(day)} | ({"demand": DEMAND} if demand else {})
    return program_from(content)


def status_of(program: DeliveryProgram | None, now: datetime = NOW) -> PumpStatus:
    """A pump with 31.4 mL left that runs `program` since the day before; None for one never programmed."""
    clock_s = pump_seconds(now)
    return PumpStatus(
        serial="EMU-00042",
        generation=0 if program is None else 7,
        digest=b"" if program is None else bytes(32),
        state=PumpState.NEVER_PROGRAMMED if program is None else PumpState.RUNNING,
        clock_s=clock_s,
        reservoir_nl=31_400_000,
        delivered_nl=0,
        strokes=0,
        battery_percent=86,
        replacement_indicator=False,
        committed_at_s=None if program is None else clock_s - 86_400,
        basal_since_s=None if program is None else clock_s - 86_400,
    )


def reading_of(program: DeliveryProgram | None, now: datetime = NOW) -> PumpReading:
    """A whole interrogation of such a pump."""
    return PumpReading(
        head=HeadInfo("Thecal head", "HEAD-1", "1.0", 1, True, 4, 90),
        identity=PumpIdentity("EMU-00042", "1.0", 1, True, pump_models()["IT-40"]),
        status=status_of(program, now),
        image=b"" if program is None else b"image",
        program=program,
        info=None,
        read_at=now,
        clock_offset_s=3,
        link_protected=True,
    )


def editing_model(program: DeliveryProgram | None) -> VisitModel:
    """A visit model that has just read a pump, ready to edit."""
    model = VisitModel(TrainingDesk(ManualClock(NOW)), load_library())
    _MADE.append(model)
    model.visit = model.visit.reading_begun()
    model._take_reading((reading_of(program), None))  # noqa: SLF001 - stands in for the answer of a link
    return model


def finish_models() -> None:
    """Empties the undo stacks of all models made here and lets go of them; called after each test."""
    while _MADE:
        model = _MADE.pop()
        if shiboken6.isValid(model):  # else a screen that owned it took it along
            model.finish()


def later(status: PumpStatus, seconds: int, delivered_nl: int) -> PumpStatus:
    """The same pump some time on."""
    return replace(
        status,
        clock_s=status.clock_s + seconds,
        delivered_nl=status.delivered_nl + delivered_nl,
        reservoir_nl=status.reservoir_nl - delivered_nl,
    )
