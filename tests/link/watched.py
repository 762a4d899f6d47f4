"""The real parts of host and pump, with a decision at each durable record, and a pump whose every second is seen."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from typing import Final

from device.emulator import EmulatedHead, EmulatedPump, PumpMemory
from device.emulator.memory import PowerCut, Region
from device.journal import MemoryJournal, OpenWrite, Outcome
from device.protocol.channel import MessageReceived
from device.protocol.messages import Op
from tests.link.script import HostCrashError, Script

OLD_FLOW, NEW_FLOW, FOREIGN_FLOW = 8_000, 12_000, 250
"""Of the old program, of the new one, and of the one that another programmer commits, nL/h."""
CALM_S, STEP_MAX_S = 3, 20
FLOWS: Final = (OLD_FLOW, NEW_FLOW, FOREIGN_FLOW)


class ScriptedMemory(PumpMemory):
    """The pump's memory, with a decision at each durable write."""

    script: Script | None = None
    wrote: Callable[[Region], None] | None = None

    def durable_write(self, region: Region, data: bytes, offset: int = 0) -> None:
        fault = self.script.at("write", region.name) if self.script is not None else None
        if fault == "flip":
            # in the last piece of an image this is a letter of a name, which only the hash can miss
            at = len(data) // 40 if region.name.startswith("bank") else len(data) // 2
            data = data[:at] + bytes((data[at] ^ 0x10,)) + data[at + 1 :]
        elif fault is not None:
            kept = {"before": Fraction(0), "inside": Fraction(1, 2), "after": Fraction(1)}[fault]
            self.power_cut = PowerCut(1, kept)
        if self.wrote is not None:
            self.wrote(region)
        super().durable_write(region, data, offset)


class ScriptedJournal(MemoryJournal):
    """The journal on disk, with a decision at each record; what it was told last of each write stays readable."""

    def __init__(self, script: Script) -> None:
        super().__init__()
        self.outcomes: dict[bytes, Outcome] = {}
        self.txns: list[bytes] = []
        self._script = script

    def record_intent(self, write: OpenWrite) -> None:
        def keep() -> None:
            self.txns.append(write.txn)
            MemoryJournal.record_intent(self, write)

        self._keep("intent", keep)

    def record_commit_sent(self, txn: bytes) -> None:
        self._keep("commit sent", lambda: MemoryJournal.record_commit_sent(self, txn))

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        def keep() -> None:
            self.outcomes[txn] = outcome
            MemoryJournal.record_done(self, txn, outcome)

        self._keep("done", keep)

    def _keep(self, what: str, keep: Callable[[], None]) -> None:
        fault = self._script.at("journal", what)
        if fault == "crash before":
            raise HostCrashError(what)
        keep()
        if fault == "crash after":
            raise HostCrashError(what)


class WatchedPump(EmulatedPump):
    """A pump whose every second is seen.

    Attributes:
        flows: what was delivered in each second of the counter, 1/3600 nL.
        power_ups: the counter at each power-up after the first.
        answered: what each sealed answer is one to.
    """

    def watch(self) -> None:
        self.answered: dict[bytes, str] = {}
        self.flows: dict[int, Fraction] = {}
        self.power_ups: list[int] = []
        self._last = (self.counter_s, self.exact_volume)

    def _answer(self, event: MessageReceived) -> bytes:
        record = super()._answer(event)
        self.answered[record] = Op(event.message[1]).name
        return record

    def restart(self) -> None:
        self.look()
        super().restart()
        if hasattr(self, "flows"):
            self.power_ups.append(self.counter_s)
            self._last = (self.counter_s, self.exact_volume)

    def look(self) -> None:
        """Book what was delivered since the last look; the look after a power cut may span two seconds."""
        if not hasattr(self, "flows"):
            return
        second, volume = self._last
        self._last = (self.counter_s, self.exact_volume)
        lived_s, given = self.counter_s - second, self.exact_volume - volume
        # the same sum can be made in either order: what was seen in the second before goes first
        before = self.flows.get(second - 1)
        orders = sorted(FLOWS, key=lambda flow: flow != before)
        for old, switched_s, new in product(orders, range(lived_s), FLOWS):
            if old * switched_s + new * (lived_s - switched_s) == given:
                flows = [Fraction(old)] * switched_s + [Fraction(new)] * (lived_s - switched_s)
                self.flows.update(enumerate(flows, start=second))
                return
        if lived_s:
            self.flows.update((second + at, given / lived_s) for at in range(lived_s))


class LivingHead:
    """The emulated head as its server runs it: the pump lives and saves each second of the virtual clock.

    Attributes:
        sleeps_s: how long it sleeps at most where nothing is under way.
    """

    def __init__(self, head: EmulatedHead, pump: WatchedPump) -> None:
        self._head = head
        self._pump = pump
        self._lived_s = 0
        self.sleeps_s = 1

    def receive(self, data: bytes, now_s: float) -> None:
        self._live(now_s)
        self._head.receive(data, now_s)

    def due(self, now_s: float) -> bytes:
        self._live(now_s)
        return self._head.due(now_s)

    def next_due(self) -> float | None:
        due_s = self._head.next_due()
        wakes_s = self._lived_s + self.sleeps_s
        return wakes_s if due_s is None else min(due_s, wakes_s)

    def _live(self, now_s: float) -> None:
        while self._lived_s + 1 <= now_s:
            # a long silence in larger steps, the first seconds one by one, so that each switch is seen where it is
            seconds = min(STEP_MAX_S, int(now_s - self._lived_s)) if now_s - self._lived_s > CALM_S else 1
            self._lived_s += seconds
            singly = min(seconds, CALM_S)
            for lived_s in (*(1,) * singly, *(() if singly == seconds else (seconds - singly,))):
                self._pump.advance(lived_s)
                self._pump.look()
            self._pump.save()
