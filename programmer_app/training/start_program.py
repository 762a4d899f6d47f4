"""The program that an emulated pump of the training desk starts with, and how it gets there: by a real session."""

from __future__ import annotations

from typing import Final

from device.errors import FaultError
from device.program import DeliveryProgram
from device.program_file import program_from
from device.pump import LibraryReference, PumpReading
from device.session import ActResult, PumpSession

START_PROGRAM: Final[DeliveryProgram] = program_from(
    {
        "format": "thecal-program/1",
        "solution": [
            {"drug": "morphine", "concentration": "10 mg/mL"},
            {"drug": "bupivacaine", "concentration": "20 mg/mL"},
        ],
        "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"},
        "reservoir": {"volume": "31.4 mL", "low_alarm": "2 mL"},
        "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
    }
)
"""A made-up therapy in the middle of the library's ranges; it is nobody's."""


def give_start_program(reading: PumpReading, library: LibraryReference, user: str, session: PumpSession) -> ActResult:
    """Programs an emulated pump that was never programmed.

    Args:
        reading: Of that pump, in this session.
        library: The drug library in use.
        user: Who sits at the desk, for the journal.
        session: With the pump.

    Raises:
        FaultError: If the pump is not an emulated one, or was programmed before.
        DeviceError: If the write fails.
    """
    if not reading.identity.emulated or reading.program is not None:
        raise FaultError("Only an emulated pump that was never programmed takes the start program of the training.")
    prepared = session.prepare(
        START_PROGRAM, library, base=reading, user=user, reason="Start of the training", counted=False
    )
    result = session.commit(prepared)
    return ActResult(result.outcome, result.txn, None, result.why)
