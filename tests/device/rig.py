"""An emulated pump in memory with a program in it, and ways to look at it that bypass the session under test."""

from __future__ import annotations

import copy
from functools import cache
from typing import get_args

from device.clock import ManualClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory
from device.journal import MemoryJournal, Outcome
from device.keys import KeyPair, MemoryKeyStore, Pairing
from device.program import DeliveryProgram, SimpleContinuous
from device.program_file import program_from
from device.pump import LibraryReference
from device.quantities import DoseRate
from device.session import PumpSession
from device.transport import MemoryTransport
from tests.device.faulty import LATE_S, Decide, FaultyTransport

SERIAL = "IT40-0001"
LIBRARY = LibraryReference("2026.1", bytes(range(32)))


def program(dose: str) -> DeliveryProgram:
    """A flex program with demand boluses, long enough for two chunks, with `dose` in its first step."""
    return program_from(
        {
            "format": "thecal-program/1",
            "solution": [
                {"drug": "morphine", "concentration": "10 mg/mL"},
                {"drug": "bupivacaine", "concentration": "20 mg/mL"},
            ],
            "basal": {
                "mode": "flex",
                "patterns": {
                    "weekday": [{"from": "00:00", "dose": dose}, {"from": "06:00", "dose": "0.2 mg/h"}],
                    "weekend": [{"from": "00:00", "dose": "0.1 mg/h"}],
                },
                "week": {day: "weekend" if day in ("sat", "sun") else "weekday" for day in DAYS},
            },
            "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
            "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
            "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]},
        }
    )


DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OLD = program("0.08 mg/h")
NEW = program("0.12 mg/h")
OTHER = OLD.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("2.4 mg/day")))


PROGRAMMER = KeyPair(bytes(range(1, 33)))
"""The static key of the host in every rig."""


class StrictJournal(MemoryJournal):
    """A journal in memory that knows, as the one on disk does, how a change can end and what a transaction is."""

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        assert (len(txn), outcome in get_args(Outcome)) == (16, True)
        super().record_done(txn, outcome)

    def record_act_done(self, txn: bytes, outcome: Outcome) -> None:
        assert (len(txn), outcome in get_args(Outcome)) == (16, True)
        super().record_act_done(txn, outcome)


class Rig:
    """A pump that runs `OLD`, behind a head in memory.

    Args:
        memory: The pump's memory; preset: a copy of one that runs `OLD`.
    """

    def __init__(self, memory: PumpMemory | None = None) -> None:
        self.memory = copy.deepcopy(_programmed()) if memory is None else memory
        self.clock = ManualClock()
        self.head = EmulatedHead(EmulatedPump("IT-40", SERIAL, self.memory, 0))
        self.journal: MemoryJournal = StrictJournal()
        self.keys = MemoryKeyStore(PROGRAMMER)
        for pairing in _pairings() if memory is None else ():
            self.keys.keep(pairing)

    def transport(self) -> MemoryTransport:
        """A line to the head."""
        return MemoryTransport(self.head, self.clock)

    def faulty(self, decide: Decide, late_s: float = LATE_S) -> FaultyTransport:
        """The same with faults."""
        return FaultyTransport(self.transport(), self.clock, decide, late_s)

    def session(self) -> PumpSession:
        """A session over a faultless line."""
        return PumpSession(self.transport(), self.clock, self.journal, keys=self.keys)

    def power_cycle(self) -> None:
        """Cuts the pump's power and lets it come back."""
        self.head.pump = EmulatedPump("IT-40", SERIAL, self.memory, 0)

    def runs(self) -> DeliveryProgram | None:
        """What the pump runs, read over a faultless line with a journal that is not the one under test."""
        with PumpSession(self.transport(), self.clock, MemoryJournal(), keys=self.keys) as session:
            return session.interrogate().program


@cache
def _made() -> tuple[PumpMemory, tuple[Pairing, ...]]:
    """A pump that was paired with the host and runs `OLD`: its memory, and what the host kept."""
    rig = Rig(PumpMemory())
    card_secret = rig.head.pump.card_secret
    with PumpSession(rig.transport(), rig.clock, rig.journal, keys=rig.keys, card_secret=card_secret) as session:
        session.interrogate()
        session.commit(session.prepare(OLD, LIBRARY))
    return rig.memory, tuple(rig.keys.pairings())


def _programmed() -> PumpMemory:
    return _made()[0]


def _pairings() -> tuple[Pairing, ...]:
    return _made()[1]
