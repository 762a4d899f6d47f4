"""Rows at the host's side of the messages: a head, and a paired pump, that answer anything to whatever is asked.

The answers go through the real session. A verdict may be untrue for one reason alone: the pump told a lie in a
well-formed answer of its own, which no host can see.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from typing import cast

import cbor2

from device.emulator import EmulatedPump, PumpMemory
from device.errors import DeviceError, UncertainError
from device.journal import MemoryJournal, OpenAct, OpenWrite
from device.program import SimpleContinuous
from device.protocol.channel import DATA, MESSAGE_MAX_BYTES
from device.protocol.framing import FROM_HEAD, FrameDecoder, encode_frame
from device.quantities import DoseRate
from device.session import PumpRefusedError, PumpSession
from tests.cddl import MisfitError, check
from tests.device.rig import LIBRARY, OLD, OTHER, SERIAL, Rig
from tests.fuzz.making import message as answer_instead
from tests.fuzz.pace import Pace
from tests.fuzz.recorded import recording

OPERATIONS_A_SESSION = 12
DONE = frozenset({2, 3, 4, 5, 11, 20})
"""Events of the log that say that a transaction was done. Source: docs/protocol.md 4.5."""
PROGRAMS = tuple(
    OTHER.with_changes(basal=SimpleContinuous(dose=DoseRate.parse(f"{mg} mg/day")), demand=None) for mg in (1, 2, 3)
)
BEYOND_MOST = 1_150
"""Fits a frame, and is longer than a message may be."""


@dataclass
class Liar:
    """Says something else instead of a true answer, and keeps what it said.

    Attributes:
        rng: Source of chance.
        pace: Times what the host does between one answer and the next.
        chance: That an answer is another one.
        said: Since the beginning of the operation: the true answer and what was said instead.
    """

    rng: random.Random
    pace: Pace
    samples: list[bytes]
    chance: float = 0.0
    said: list[tuple[bytes, bytes]] = field(default_factory=list)
    _begun_ns: int = 0
    _late: list[bytes] = field(default_factory=list)

    def twist(self, true: bytes) -> bytes:
        """What is said in place of a true answer."""
        self.stop()
        self._late = [*self._late, true][-8:]
        if self.rng.random() >= self.chance:
            return true
        op, number = cbor2.loads(true)[:2]
        draw = self.rng.random()
        if draw < 0.1:
            lie = self.rng.choice(self._late)
        elif draw < 0.4:
            lie = answer_instead(self.rng, [true], (op, number, self.rng.choice((0, 0, self.rng.randrange(12)))))
        else:
            lie = answer_instead(self.rng, self.samples, (op, number, self.rng.randrange(12)), BEYOND_MOST)
        self.said.append((true, lie))
        self._begun_ns = time.thread_time_ns()
        return lie

    def stop(self) -> None:
        """The host is done with the last one."""
        if self._begun_ns:
            self.pace.add(time.thread_time_ns() - self._begun_ns)
            self._begun_ns = 0

    def lied(self) -> bool:
        """Whether one of the answers was well-formed, to the request that was asked, and not the true one."""
        return any(
            lie != true and cbor2.loads(lie)[:2] == cbor2.loads(true)[:2] for true, lie in self.said if fits(lie)
        )


def fits(answer: bytes) -> bool:
    """Whether an answer is one by docs/protocol.cddl."""
    try:
        with redirect_stdout(StringIO()):  # zcbor thinks aloud
            check("answer", answer)
    except (MisfitError, cbor2.CBORDecodeError, ValueError, OverflowError, RecursionError):
        return False
    return True


class LyingPump(EmulatedPump):
    """A pump that does what it is asked and says what it likes."""

    def __init__(self, memory: PumpMemory, liar: Liar) -> None:
        self._liar = liar
        super().__init__("IT-40", SERIAL, memory, 0)

    def _boot(self) -> None:
        super()._boot()
        seal = self._channel.seal

        def sealed(message: bytes) -> bytes:
            lie = self._liar.twist(message)
            if 1 <= len(lie) <= MESSAGE_MAX_BYTES:
                return seal(lie)
            records = self._channel._session.records  # type: ignore[union-attr]  # noqa: SLF001 - beyond any rule
            records._sent += 1  # noqa: SLF001
            above = bytes((DATA,)) + records.session + records._sent.to_bytes(8, "big")  # noqa: SLF001
            return above + records._out.seal(records._sent, above, lie)  # noqa: SLF001

        self._channel.seal = sealed  # type: ignore[method-assign]


class Noting(MemoryJournal):
    """A journal that says which act began last."""

    act: OpenAct | None = None

    def record_act(self, act: OpenAct) -> None:
        self.act = act
        super().record_act(act)


class Desk:
    """A host in front of a lying pump, and the truth beside it.

    Args:
        rng: Source of chance.
        pace: Of the row.
    """

    def __init__(self, rng: random.Random, pace: Pace) -> None:
        self.rig = Rig()
        self.liar = Liar(rng, pace, recording().answers)
        self.pump = self.rig.head.pump = LyingPump(self.rig.memory, self.liar)
        self.journal = Noting()
        self._rng = rng
        self._pace = pace

    def sit(self, operations: int) -> None:
        """One session with so many operations; whatever the host says of each is held against the pump itself."""
        self.liar.chance = 0.0
        with PumpSession(self.rig.transport(), self.rig.clock, self.journal, keys=self.rig.keys) as session:
            for _ in range(operations):
                self.liar.chance = self._rng.choice((0.1, 0.4, 1.0))
                self.liar.said.clear()
                self.journal.act = None
                operation = self._rng.choice(OPERATIONS)
                try:
                    true = operation(self, session)
                except DeviceError as error:
                    true = self._error_is_true(error)
                self.liar.stop()
                assert true or self.liar.lied(), (operation.__name__, self.liar.said)
                if not true:
                    self._pace.note("verdicts made untrue by a well-formed lie")
        self._pace.note("sessions")

    def done(self, txn: bytes) -> bool:
        """Whether the pump did it, by its results, of which it keeps eight, and by its log."""
        result = self.pump._state.result_of(txn)  # noqa: SLF001 - the truth
        if result is not None:
            return result.code == 0
        log = self.pump._log  # noqa: SLF001
        entries = cast("list[tuple[int, int, int, dict[int, object]]]", log.read(1, log.newest))
        return any(event in DONE and detail.get(2) == txn for _, _, event, detail in entries)

    def holds(self, outcome: str, txn: bytes) -> bool:
        """Whether a verdict is true."""
        return outcome == "unknown" or (outcome == "applied") == self.done(txn)

    def _error_is_true(self, error: DeviceError) -> bool:
        """A refusal of an act says that it was not done."""
        if isinstance(error, PumpRefusedError) and self.journal.act is not None:
            return not self.done(self.journal.act.txn)
        return True


def _look(desk: Desk, session: PumpSession) -> bool:
    status = session.status()
    return (status.generation, status.digest) == (desk.pump.banks.generation, desk.pump.banks.digest)


def _interrogate(desk: Desk, session: PumpSession) -> bool:
    return session.interrogate().image == desk.pump.banks.image()


def _log(_: Desk, session: PumpSession) -> bool:
    session.log()
    return True


def _programmers(_: Desk, session: PumpSession) -> bool:
    session.programmers()
    session.revoke(bytes(16))
    return True


def _act(desk: Desk, session: PumpSession) -> bool:
    acts: list[Callable[[], object]] = [
        session.stop,
        session.start,
        session.lower,
        lambda: session.bolus(5_000, 60),
        lambda: session.set_clock(desk.pump.clock_s + 1),
    ]
    result = desk.liar.rng.choice(acts)()
    return desk.holds(result.outcome, result.txn)  # type: ignore[attr-defined]


def _write(desk: Desk, session: PumpSession) -> bool:
    chance, desk.liar.chance = desk.liar.chance, 0.0
    session.interrogate()
    if desk.liar.rng.random() < 0.5:
        desk.liar.chance = chance
    prepared = session.prepare(desk.liar.rng.choice(PROGRAMS), LIBRARY)
    if desk.liar.rng.random() < 0.2:
        session.abort(prepared)
        return not desk.done(prepared.txn)
    desk.liar.chance = chance
    if desk.liar.rng.random() < 0.2:
        session.keep_staged(prepared)
    result = session.commit(prepared)
    return desk.holds(result.outcome, result.txn)


def _settle(desk: Desk, session: PumpSession) -> bool:
    write: OpenWrite | None = desk.journal.open_for(SERIAL)
    if write is not None:
        result = session.resolve(write)
        return desk.holds(result.outcome, write.txn)
    return all(desk.holds(act.result.outcome, act.act.txn) for act in session.settle_acts())


OPERATIONS = (_look, _interrogate, _log, _programmers, _act, _act, _write, _write, _settle)


def pump_answers(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Answers in a session, until so many were given."""
    wanted = pace.count + sum(1 for _ in rounds)
    desk = Desk(rng, pace)
    while pace.count < wanted:
        try:
            desk.sit(OPERATIONS_A_SESSION)
        except UncertainError:
            continue


class LyingLine:
    """A line to a head that answers anything to what it is asked itself."""

    def __init__(self, rig: Rig, liar: Liar) -> None:
        self.url = "memory:"
        self._inner = rig.transport()
        self._liar = liar
        self._decoder = FrameDecoder()
        self.open, self.close, self.write = self._inner.open, self._inner.close, self._inner.write

    def read(self, timeout_s: float) -> bytes:
        out = b""
        for frame in self._decoder.feed(self._inner.read(timeout_s)):
            said = self._liar.twist(frame.payload) if frame.address == FROM_HEAD else frame.payload
            out += encode_frame(frame.address, frame.counter, said)
        return out


def head_answers(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Answers of the head."""
    wanted = pace.count + sum(1 for _ in rounds)
    rig = Rig()
    liar = Liar(rng, pace, recording().payloads(FROM_HEAD))
    asks: list[Callable[[PumpSession], object]] = [
        lambda session: session.head_info(),
        lambda session: session.emu_truth(),
        lambda session: session.emu_press(),
        lambda session: session.emu_advance(1),
        lambda session: session.emu_fault("air"),
        lambda session: session.emu_fault_clear(),
        lambda session: session.interrogate(),
    ]
    while pace.count < wanted:
        liar.chance = 0.0
        with PumpSession(LyingLine(rig, liar), rig.clock, rig.journal, keys=rig.keys) as session:
            liar.chance = 1.0
            for _ in range(40):
                try:
                    rng.choice(asks)(session)
                except DeviceError:
                    pace.note("refused with a named error")
                liar.stop()
        assert rig.runs() == OLD
