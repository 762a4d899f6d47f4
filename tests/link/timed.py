"""One whole write over a line and a radio with their true speeds and losses, on a virtual clock.

Handshake, status, read, stage, seal, commit, read-back, without the person's pause. Host and emulated pump are the real
ones; only their thinking takes no time.
"""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass
from typing import Final

from device.clock import ManualClock
from device.emulator import EmulatedHead, EmulatedPump
from device.errors import DeviceError
from device.journal import MemoryJournal
from device.keys import MemoryKeyStore
from device.program import DeliveryProgram
from device.session import PumpSession, Timing
from tests.link.paced import LINE_BITS_PER_BYTE, CountedRadio, PacedLine
from tests.link.world import LIBRARY, NEW, PROGRAMMER, SERIAL, programmed

PRESET_RADIO: Final = 32_000


@dataclass(frozen=True)
class TimedWrite:
    """How one write went.

    Attributes:
        outcome: Of the write, or the name of the error that ended it before COMMIT.
        took_s: From opening the line to the verdict.
        line_bytes: In both directions.
        radio_bytes: In both directions, with what each packet adds on the air.
        records: On the radio.
        line_busy: Share of the time in which the line carried something in at least one direction.
        radio_busy: Share of the time in which the radio sent.
        line_ratio: The time that the line's bytes take one after another, divided by the time taken; the line carries
            both directions at once, so that this can be more than 1.
        frames: That were put on the line.
        lost: Of these.
    """

    outcome: str
    took_s: float
    line_bytes: int
    radio_bytes: int
    records: int
    line_busy: float
    radio_busy: float
    line_ratio: float
    frames: int
    lost: int


def timed_write(
    seed: int = 1,
    loss: float = 0.0,
    baud: int = 115_200,
    radio_bit_per_s: int = PRESET_RADIO,
    program: DeliveryProgram = NEW,
) -> TimedWrite:
    """Writes a program to a pump that runs another one; frames are lost on the line, each with the same probability."""
    clock = ManualClock()
    memory, pairings = programmed()
    keys = MemoryKeyStore(PROGRAMMER)
    for pairing in pairings:
        keys.keep(pairing)
    radio = CountedRadio(radio_bit_per_s)
    head = EmulatedHead(EmulatedPump("IT-40", SERIAL, copy.deepcopy(memory), 0), radio)
    line = PacedLine(head, clock, baud, loss, seed)
    timing = Timing(line_bit_per_s=baud, radio_bit_per_s=radio_bit_per_s)
    begun_s = clock.monotonic_s()
    try:
        with PumpSession(
            line, clock, MemoryJournal(), random=random.Random(seed).randbytes, keys=keys, timing=timing, reads=True
        ) as session:
            reading = session.interrogate()
            outcome: str = session.commit(session.prepare(program, LIBRARY, base=reading)).outcome
    except DeviceError as error:
        outcome = type(error).__name__
    took_s = clock.monotonic_s() - begun_s
    line_bytes = line.there.bytes + line.back.bytes
    return TimedWrite(
        outcome,
        took_s,
        line_bytes,
        radio.bytes,
        radio.records,
        line.line_busy_s / took_s,
        radio.busy_s / took_s,
        line_bytes * LINE_BITS_PER_BYTE / baud / took_s,
        line.sent,
        line.lost,
    )
