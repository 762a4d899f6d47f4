"""What the emulator's tests share: images built as plain maps, and a host that writes its messages with another codec.

The codec here is cbor2, not the pump's own, so that a mistake in one of them shows.
"""

from __future__ import annotations

import hashlib
import random
import sys
from typing import Any

import cbor2

from device.emulator import EmulatedPump, PumpMemory
from tests.emulator.noise_host import Pairing, Receive, Session, connect

SERIAL = "PX-1"
DAY = 86_400
HOUR = 3_600
MG = 10**12
"""fg in a mg."""
ML = 10**6
"""nL in a mL."""
MONDAY_S = 5 * DAY
"""Monday 2020-01-06 00:00:00 by the pump's clock, which starts on a Wednesday."""


def seeded() -> random.Random:
    """A source of randomness whose seed stands in the test's output."""
    seed = random.randrange(2**32)
    sys.stdout.write(f"seed {seed}\n")
    return random.Random(seed)


def simple(flow: int = 10_000) -> dict[int, Any]:
    """Simple continuous: `flow` nL/h of a solution of 10 mg/mL."""
    return {1: 1, 2: flow, 3: [flow * 24 * 10**7, "mg/day"]}


def flex(*patterns: tuple[str, list[tuple[int, int]]], week: list[int] | None = None) -> dict[int, Any]:
    """Flex: patterns of (start minute, flow nL/h)."""
    written = [
        [name, [[start, flow, [flow * 24 * 10**7, "mg/h"]] for start, flow in steps]] for name, steps in patterns
    ]
    return {1: 2, 4: written} | ({5: week} if week is not None else {})


def periodic(volume: int, over: int, every: int, first_at: int = 0, between: int | None = None) -> dict[int, Any]:
    """Periodic bolus of `volume` nL; between: a flow in nL/h, or the minimum rate."""
    body: dict[int, Any] = {1: 3, 2: 250 if between is None else between, 6: volume, 7: [volume * 10**7, "mcg"]}
    body |= {8: [over, "min"], 9: [every, "h"], 10: first_at}
    return body if between is None else body | {3: [between * 24 * 10**7, "mg/day"]}


def once_bolus(volume: int, over: int) -> dict[int, Any]:
    """A `once` bolus."""
    return {1: 2, 2: volume, 3: over, 4: [volume * 10**7, "mg"], 5: [over, "min"]}


def prime(volume: int, duration: int) -> dict[int, Any]:
    """A prime."""
    return {1: 0, 2: volume, 3: duration, 4: [volume, "mL"]}


def demand(volume: int, over: int, lockout: int, most: int) -> dict[int, Any]:
    """Demand boluses."""
    return {1: volume, 2: [volume * 10**7, "mg"], 3: [over, "min"], 4: [lockout, "h"], 5: most}


def image_map(basal: dict[int, Any], **changes: object) -> dict[int, Any]:
    """An image as a map: one drug of 10 mg/mL, 38 mL, a catheter of 80 cm at 2.2 mcL/cm; `k8=...` sets key 8."""
    image: dict[int, Any] = {
        1: 1,
        2: SERIAL,
        3: ["1", bytes(32)],
        4: [["morphine", 10**7, "mg/mL"]],
        5: basal,
        6: [],
        8: [[38 * ML, "mL"], [2 * ML, "mL"], False],
        9: [["spinal", [800_000, "cm"], [2_200, "mcL"]]],
    }
    return image | {int(key[1:]): value for key, value in changes.items()}


def image_of(basal: dict[int, Any], **changes: object) -> bytes:
    """`image_map` in bytes."""
    return cbor2.dumps(image_map(basal, **changes), canonical=True)


def txn(number: int) -> bytes:
    """A transaction id."""
    return number.to_bytes(16, "big")


PRIVATE = bytes(range(64, 96))
"""The static key of every host here."""

_paired: list[Pairing] = []


def session_over(receive: Receive, card: bytes, serial: str = SERIAL) -> Session:
    """A session with a pump; pairs where that was not done before."""
    return connect(receive, card, serial, _paired, PRIVATE)


class Host:
    """The other end of the channel, in process, without radio; paired with a pump at first sight.

    Args:
        pump: to talk to.
        session: to tell hosts apart.
    """

    def __init__(self, pump: EmulatedPump, session: int = 1) -> None:
        self.pump = pump
        self._id = 0
        self.number = session
        self._session = session_over(pump.receive, pump.card_secret, pump.birth.serial)

    def request(self, op: int, body: dict[int, Any]) -> bytes:
        """A request as a message."""
        self._id += 1
        return cbor2.dumps([op, self._id, body], canonical=True)

    def seal(self, message: bytes) -> bytes:
        """A message as a new record."""
        return self._session.record(message)

    def record(self, op: int, body: dict[int, Any]) -> bytes:
        """A request as a new record."""
        return self.seal(self.request(op, body))

    def message(self, record: bytes) -> bytes:
        """What a record of the pump says."""
        return self._session.message(record)

    def ask(self, op: int, body: dict[int, Any]) -> tuple[int, dict[int, Any]]:
        """A request and its answer's code and body."""
        (reply,) = self.pump.receive(self.record(op, body))
        message = self.message(reply)
        answer_op, answer_id, code, answer = cbor2.loads(message)
        assert (answer_op, answer_id) == (op, self._id)
        assert cbor2.dumps(cbor2.loads(message), canonical=True) == message
        return code, answer

    def ok(self, op: int, body: dict[int, Any]) -> dict[int, Any]:
        """The body of an answer that has to be OK."""
        code, answer = self.ask(op, body)
        assert code == 0, (op, code, answer)
        return answer

    def status(self) -> dict[int, Any]:
        """STATUS."""
        return self.ok(2, {})

    def stage(self, image: bytes, number: int) -> None:
        """BEGIN and all CHUNKs."""
        status = self.status()
        begin = {1: txn(number), 2: status[2], 3: status[3], 4: len(image), 5: hashlib.sha256(image).digest()}
        assert self.ok(4, begin) == {1: 0}
        for offset in range(0, len(image), 512):
            data = image[offset : offset + 512]
            assert self.ok(5, {1: txn(number), 2: offset, 3: data}) == {1: offset + len(data)}

    def program(self, image: bytes, number: int = 1) -> dict[int, Any]:
        """Stage, seal and commit; the totals."""
        self.stage(image, number)
        totals = self.ok(6, {1: txn(number)})
        self.ok(7, {1: txn(number), 2: hashlib.sha256(image).digest()})
        return totals

    def events(self) -> list[list[Any]]:
        """The whole log."""
        found: list[list[Any]] = []
        first = 0
        while True:
            answer = self.ok(12, {1: first, 2: 16})
            found += answer[3]
            if not answer[3] or answer[3][-1][0] == answer[2]:
                return found
            first = answer[3][-1][0] + 1


def new_pump(memory: PumpMemory | None = None, start: int = MONDAY_S, model: str = "IT-40") -> EmulatedPump:
    """A pump, seeded."""
    return EmulatedPump(model, SERIAL, memory or PumpMemory(), start, seed=7)


def running(basal: dict[int, Any], *, start: int = MONDAY_S, **changes: object) -> tuple[EmulatedPump, Host]:
    """A pump whose clock shows `start` in the second in which its program begins to run."""
    pump = new_pump(start=start - 1)
    host = Host(pump)
    host.program(image_of(basal, **changes))
    pump.advance(1)
    return pump, host
