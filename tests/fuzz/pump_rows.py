"""Rows at the pump's side of the messages: requests in a session, requests to the head, images.

Who sends requests in a session is a paired programmer, out of order or in bad hands. What has the shape of a request is
his to ask; all else must change nothing.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterable
from functools import partial

import cbor2

from device.emulator import EmulatedHead
from device.emulator.faults import KINDS
from device.emulator.image import read_image
from device.emulator.reading import RefusedError
from device.emulator.spec import pump_spec
from device.errors import ProtocolError
from device.protocol.channel import DATA, MESSAGE_MAX_BYTES, MessageReceived
from device.protocol.framing import FROM_HEAD, FrameDecoder, encode_frame
from device.protocol.framing import TO_HEAD as ADDRESS
from device.protocol.host_channel import SessionHostChannel
from device.protocol.image import decode_image
from tests.device.rig import SERIAL, Rig
from tests.fuzz import shapes
from tests.fuzz.making import any_cbor, damaged, head, message
from tests.fuzz.pace import Pace
from tests.fuzz.recorded import recording
from tests.fuzz.watching import standing

UNKNOWN_OP, MALFORMED, REJECTED, TOO_LARGE = 1, 2, 6, 10
ANSWERS = range(11)
LONG_S = 3_600


class Programmer:
    """A paired programmer that asks a pump in every way.

    Args:
        rig: The pump's.
        rng: Source of chance.
    """

    def __init__(self, rig: Rig, rng: random.Random) -> None:
        self.pump = rig.head.pump
        self._keys = rig.keys
        self._rng = rng
        self.channel = self.opened()

    def opened(self) -> SessionHostChannel:
        """A new session."""
        channel = SessionHostChannel(self._keys.own(), self._keys.pairings(), self._rng.randbytes)
        for _ in range(2):
            for reply in self.pump.receive(channel.hello()):
                channel.feed(reply)
        assert channel.is_open
        return channel

    def sealed(self, text: bytes) -> bytes:
        """A message as a record, also one that is empty or too long for any."""
        if 1 <= len(text) <= MESSAGE_MAX_BYTES:
            return self.channel.seal(text)
        records = self.channel._records  # noqa: SLF001 - what no honest sender does
        assert records is not None
        records._sent += 1  # noqa: SLF001
        above = bytes((DATA,)) + records.session + records._sent.to_bytes(8, "big")  # noqa: SLF001
        return above + records._out.seal(records._sent, above, text)  # noqa: SLF001

    def request(self) -> bytes:
        """Something in place of a request: often a step of a write that fits the pump, else damaged or made up."""
        draw = self._rng.random()
        if draw < 0.15:
            return self._step()
        if draw < 0.3:
            return damaged(self._rng, self._step())
        if draw < 0.32:
            return self._rng.randbytes(self._rng.choice((0, MESSAGE_MAX_BYTES + 1, 1_150)))
        return message(self._rng, recording().requests, (self._rng.randrange(1, 18), self._rng.randrange(2**32)))

    def _step(self) -> bytes:
        """One of the requests of a write, for the program that the pump runs now."""
        image = self._rng.choice(recording().images[:3])
        txn = self._rng.choice((bytes(16), bytes(range(16))))
        staging = self.pump._staging.open  # noqa: SLF001
        offset = staging.next_offset if staging is not None else 0
        if staging is not None:
            image = next((found for found in recording().images if len(found) == staging.length), image)
            txn = staging.txn
        digest = staging.digest if staging is not None else _sha256(image)
        bodies: list[tuple[int, dict[int, object]]] = [
            (4, {1: txn, 2: self.pump.banks.generation, 3: self.pump.banks.digest, 4: len(image), 5: digest}),
            (5, {1: txn, 2: offset, 3: image[offset : offset + 512] or b"x"}),
            (6, {1: txn}),
            (7, {1: txn, 2: digest}),
        ]
        op, body = self._rng.choice(bodies)
        return cbor2.dumps([op, self._rng.randrange(2**32), body], canonical=True)


def _sha256(image: bytes) -> bytes:
    return hashlib.sha256(image).digest()


def pump_requests(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Requests in an open session."""
    rig = Rig()
    programmer = Programmer(rig, rng)
    pump, images = programmer.pump, {_sha256(image): image for image in recording().images}
    before = standing(pump)
    for number in rounds:
        text = programmer.request()
        record = programmer.sealed(text)
        replies: list[bytes] = []
        pace.run(lambda data: replies.extend(pump.receive(data)), record)  # noqa: B023 - used at once
        after = standing(pump)
        if not 1 <= len(text) <= MESSAGE_MAX_BYTES:
            assert (replies, after) == ([], before)
            continue
        code = _answered(programmer, text, replies)
        if shapes.has_shape(text, shapes.TO_PUMP):
            pace.note("of the right shape")
            # whatever was asked for, the pump runs one of the programs that were really sent, whole
            image = pump.banks.image()
            assert images[pump.banks.digest] == image
        else:
            assert code in (UNKNOWN_OP, MALFORMED), text.hex()
            assert after == before, text.hex()
        before = after
        if number % 200 == 0:
            pump.advance(1)
            pump.save()  # what it has given in that second is written down with the next request otherwise
            before = standing(pump)
    pace.note("commits", pump.banks.generation)
    pump.advance(LONG_S)


def _answered(programmer: Programmer, text: bytes, replies: list[bytes]) -> int:
    """The code of the one answer, which repeats op and id."""
    (reply,) = replies
    (event,) = programmer.channel.feed(reply)
    assert isinstance(event, MessageReceived)
    assert len(event.message) <= MESSAGE_MAX_BYTES
    op, number, code, body = cbor2.loads(event.message)
    asked = shapes.envelope(text)
    assert (op, number) == ((0, 0) if asked is None else asked[:2]), text.hex()
    assert code in ANSWERS
    assert isinstance(body, dict)
    assert isinstance(code, int)
    return code


def head_requests(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
    """Requests to the head itself, which knows how to act on the emulation and on nothing else."""
    rig = Rig()
    now_s, samples = 0.0, recording().payloads(ADDRESS)
    before = standing(rig.head.pump)
    for number in rounds:
        op = rng.choice((*range(64, 72), rng.randrange(256)))
        text = message(rng, samples, (op, rng.randrange(2**32)), 1_200)
        if number % 5 == 0:
            text = cbor2.dumps([rng.choice((68, 68, 69)), number % 2**32, {1: _fault(rng)}], canonical=True)
        known = shapes.has_shape(text, shapes.TO_HEAD)
        if known and _runs_long(text):
            continue  # takes as long as what it asks for
        now_s += 1
        out: list[bytes] = []
        pace.run(partial(_ask_head, rig.head, now_s, out), encode_frame(ADDRESS, 0, text))
        frames = FrameDecoder().feed(b"".join(out))
        if not frames:
            # it did what it was asked for
            assert any([rig.head.clear_fault("noisy-link"), rig.head.clear_fault("lost-link")])
            before = standing(rig.head.pump)
            continue
        assert [frame.address for frame in frames] == [FROM_HEAD]
        code = cbor2.loads(frames[0].payload)[2]
        after = standing(rig.head.pump)
        if known:
            pace.note("of the right shape")
        else:
            assert code in (UNKNOWN_OP, MALFORMED), text.hex()
            assert after == before, text.hex()
        before = after


def _fault(rng: random.Random) -> str:
    """A text that asks for a fault, right or nearly so."""
    name = rng.choice(list(KINDS))
    keys = rng.sample(list(KINDS[name].keys), rng.randrange(len(KINDS[name].keys) + 1))
    values = ("0", "1", "7", "0.5", "-3", "20min", "1e9", "999999999", "program", "yes", "commit", "", "1/0", "\u0665")
    text = f"{name}:" + ",".join(f"{key}={rng.choice(values)}" for key in keys)
    return text if rng.random() < 0.8 else damaged(rng, text.encode()).decode("utf-8", "replace")[:300]


def _ask_head(asked: EmulatedHead, now_s: float, out: list[bytes], wire: bytes) -> None:
    asked.receive(wire, now_s)
    out.append(asked.due(now_s))


def _runs_long(text: bytes) -> bool:
    op, _, body = cbor2.loads(text)
    return bool(op == 64 and LONG_S < body[1] <= 400_000_000)


def _made_image(rng: random.Random) -> bytes:
    images = recording().images
    draw = rng.random()
    if draw < 0.8:
        return damaged(rng, rng.choice(images), images)
    if draw < 0.9:
        return head(5, 8) + b"".join(head(0, key) + any_cbor(rng) for key in (1, 2, 3, 4, 5, 6, 8, 9))
    return any_cbor(rng) if draw < 0.98 else rng.randbytes(rng.choice((0, 16_384, 16_385, 40_000)))


def images_of(reader: Callable[[bytes], object], *errors: type[Exception]) -> Callable[..., None]:
    """The row of one end's image reader: a value or its named errors."""

    def row(rng: random.Random, rounds: Iterable[int], pace: Pace) -> None:
        for _ in rounds:
            data = _made_image(rng)

            def step(image: bytes) -> None:
                try:
                    reader(image)
                except errors:
                    return
                pace.note("read")

            pace.run(step, data)

    return row


host_images = images_of(decode_image, ProtocolError)
pump_images = images_of(lambda data: read_image(data, pump_spec("IT-40"), SERIAL), RefusedError)
