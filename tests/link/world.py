"""One host, one line, one pump, all real but for time and randomness."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Final

from device.clock import ManualClock
from device.emulator import EmulatedHead, EmulatedPump, parse_fault
from device.emulator.memory import Region
from device.journal import MemoryJournal
from device.keys import KeyPair, MemoryKeyStore, Pairing
from device.program import DeliveryProgram
from device.program_file import program_from
from device.protocol.channel import Channel
from device.protocol.messages import Op
from device.pump import LibraryReference
from device.session import PumpSession, Timing
from device.session.link import Asked
from device.session.session import PRESET_TIMING
from device.transport import MemoryTransport
from tests.emulator.desk import Host
from tests.link.line import Line
from tests.link.script import Script
from tests.link.watched import LivingHead, ScriptedJournal, ScriptedMemory, WatchedPump

SERIAL: Final = "IT40-0001"
LIBRARY: Final = LibraryReference("2026.1", bytes(range(32)))
PROGRAMMER: Final = KeyPair(bytes(range(1, 33)))
LIFE_S: Final = 3_600
DAY_S: Final = 86_400
SUSPENDED_S: Final = 130
"""Longer than the 120 s for which a pump keeps what is staged."""
LEAD_S: Final = 5
"""Seconds of the old program that are watched before anything else."""


def _program(dose: str) -> DeliveryProgram:
    """Constant flow, and a catheter with enough to say that the image takes two chunks."""
    names = ("pump-connector", "abdominal-part", "flank-loop", "anchor-to-dura", "dura-to-tip", "tip")
    segments = [{"name": name.ljust(30, "-"), "length": "20 cm", "volume_per_cm": "2.2 mcL"} for name in names]
    return program_from(
        {
            "format": "thecal-program/1",
            "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
            "basal": {"mode": "simple_continuous", "dose": dose},
            "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
            "catheter": {"segments": segments},
        }
    )


OLD, NEW = _program("1.92 mg/day"), _program("2.88 mg/day")


class HostClock:
    """The clock of the host's computer: its time of day jumps, and its monotonic time stands while it sleeps."""

    def __init__(self, true: ManualClock) -> None:
        self._true = true
        self._slept_s = 0.0
        self._off_s = 0.0

    def monotonic_s(self) -> float:
        return self._true.monotonic_s() - self._slept_s

    def now(self) -> datetime:
        return self._true.now() + timedelta(seconds=self._off_s)

    def jump(self, seconds: float) -> None:
        """Somebody, or a server of time, sets the clock."""
        self._off_s += seconds

    def sleep(self, seconds: float) -> None:
        """The computer is suspended: everything else lives on."""
        self._true.advance(seconds)
        self._slept_s += seconds


@dataclass
class Commit:
    """A commit record that was about to be written: at which second, and by whom."""

    counter_s: int
    foreign: bool


class World:
    """Everything that one schedule needs.

    Args:
        choose: what happens at the decision of a label.
        seed: of the host's random numbers.
        timing: what the host knows of line and radio.
    """

    def __init__(self, choose: Callable[[str], str | None], seed: int = 1, timing: Timing = PRESET_TIMING) -> None:
        self.timing = timing
        self.clock = ManualClock()
        self.script = Script(choose)
        memory, pairings = programmed()
        self.memory = copy.deepcopy(memory)
        self.keys = MemoryKeyStore(PROGRAMMER)
        for pairing in pairings:
            self.keys.keep(pairing)
        self.pump = WatchedPump("IT-40", SERIAL, self.memory, 0)
        self.pump.watch()
        self.start_s = self.pump.counter_s
        for _ in range(LEAD_S):
            self.pump.advance(1)
            self.pump.look()
            self.pump.save()
        self.commits: list[Commit] = []
        self.memory.script, self.memory.wrote = self.script, self._wrote
        self.head = EmulatedHead(self.pump)
        self.host_clock = HostClock(self.clock)
        deeds = {
            "foreign": self.foreign_commit,
            "power": self.pump.restart,
            "taken": self.take_session,
            "day forth": lambda: self.host_clock.jump(DAY_S),
            "day back": lambda: self.host_clock.jump(-DAY_S),
            "suspended": lambda: self.host_clock.sleep(SUSPENDED_S),
            "suspended a day": lambda: self.host_clock.sleep(DAY_S),
        }
        self.line = Line(LivingHead(self.head, self.pump), self.clock, self.script, deeds, self.pump)
        self.journal = ScriptedJournal(self.script)
        self.random = random.Random(seed)
        self.seen_generation = 0
        self._foreign = False

    def session(self, *, reads: bool = False) -> PumpSession:
        """The host's next process, with the same journal; `reads` as in `PumpSession`."""
        session = PumpSession(
            self.line,
            self.host_clock,
            self.journal,
            random=self.random.randbytes,
            keys=self.keys,
            timing=self.timing,
            reads=reads,
        )
        link = session._link  # noqa: SLF001 - the line cannot read what passes, so that the host has to say it
        send = link._send_asked  # noqa: SLF001

        def named(channel: Channel, asked: Asked, attempt: int) -> None:
            self.line.asking = Op(asked.request.op).name
            send(channel, asked, attempt)

        link._send_asked = named  # type: ignore[method-assign]  # noqa: SLF001
        return session

    def foreign_commit(self) -> None:
        """Another programmer commits the minimum rate, with nothing going wrong for it."""
        on, self.script.on, self._foreign = self.script.on, False, True
        self.pump.inject(parse_fault("foreign-programmer:act=commit"))
        self.script.on, self._foreign = on, False

    def take_session(self) -> None:
        """Another programmer opens a session, which ends the host's, and does nothing in it."""
        on, self.script.on = self.script.on, False
        Host(self.pump)
        self.script.on = on

    def _wrote(self, region: Region) -> None:
        if region.name.startswith("slot"):
            self.commits.append(Commit(self.pump.counter_s, self._foreign))


@cache
def programmed() -> tuple[ScriptedMemory, tuple[Pairing, ...]]:
    """A pump that has run OLD for an hour and is paired with the host and with another."""
    memory = ScriptedMemory()
    clock = ManualClock()
    head = EmulatedHead(EmulatedPump("IT-40", SERIAL, memory, 0))
    keys = MemoryKeyStore(PROGRAMMER)
    card_secret = head.pump.card_secret
    line = MemoryTransport(head, clock)
    with PumpSession(line, clock, MemoryJournal(), keys=keys, card_secret=card_secret) as session:
        session.interrogate()
        assert session.commit(session.prepare(OLD, LIBRARY)).outcome == "applied"
    head.pump.advance(LIFE_S)
    Host(head.pump)
    head.pump.save()
    return memory, tuple(keys.pairings())
