"""Damaged frames, records, messages and images against both ends: a value or a named error, quickly, and nothing done.

The inputs are golden bytes, damaged in ways that know their structure (bits flipped, lengths that lie, nesting, huge
numbers, pieces twice or not at all).
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from device.emulator.cbor import CborError, decode
from device.emulator.image import read_image
from device.emulator.reading import RefusedError
from device.emulator.spec import pump_spec
from device.errors import ProtocolError
from device.protocol import answers, messages
from device.protocol.channel import MessageReceived
from device.protocol.framing import FrameDecoder
from device.protocol.image import decode_image
from tests.device.rig import Rig
from tests.device.seeding import seeded
from tests.golden.reading import golden

RECORDS = ("who", "here", "open", "opened", "pair", "pair_answer", "pair_proof", "paired", "data", "data_back")
MESSAGES = ("begin.request", "commit.answer", "rejected.answer", "seal.answer", "status.answer")
LIES = (b"\x5b" + b"\xff" * 8, b"\x5a\xff\xff\xff\xff", b"\x9b" + b"\xff" * 8, b"\xbb" + b"\xff" * 8, b"\x9f", b"\xbf")
"""Texts, arrays and maps of 4 GB and more, and such without an end."""


def damaged(data: bytes, rng: random.Random) -> bytes:
    """One to four damages to `data`, one after another; never `data` itself."""
    out = bytearray(data)
    while bytes(out) == data:
        for _ in range(rng.randint(1, 4)):
            at = rng.randrange(len(out) + 1)
            kind = rng.randrange(7)
            if kind == 0 and out:
                out[at % len(out)] ^= 1 << rng.randrange(8)
            elif kind == 1:
                del out[at:]
            elif kind == 2:
                out[at : at + rng.randrange(10)] = rng.choice(LIES)
            elif kind == 3:
                out[at:at] = bytes((rng.choice((0x81, 0xA1, 0xC1)),)) * rng.randrange(1, 200)
            elif kind == 4:
                out[at : at + 1] = b"\x1b" + rng.randbytes(8)
            elif kind == 5:
                out += out[at : at + rng.randrange(1, 40)]
            else:
                del out[at : at + rng.randrange(1, 9)]
    return bytes(out)


class Pace:
    """How long single inputs took, in processor time of this thread, so that a busy machine does not count."""

    def __init__(self) -> None:
        self.spent_ns: list[int] = []

    def run(self, step: Callable[[bytes], object], data: bytes) -> None:
        begun = time.thread_time_ns()
        step(data)
        self.spent_ns.append(time.thread_time_ns() - begun)

    def show(self, what: str) -> None:
        """Prints the figures and holds 999 of 1000 against 1 ms."""
        ordered = sorted(self.spent_ns)
        most, nearly = ordered[-1] / 1e6, ordered[int(len(ordered) * 0.999) - 1] / 1e6
        print(f"{what}: {len(ordered)} inputs, 99.9 % within {nearly:.3f} ms, longest {most:.3f} ms")  # noqa: T201
        assert nearly < 1.0, what


def refused(reader: Callable[[bytes], object], *errors: type[Exception]) -> Callable[[bytes], object]:
    """`reader`, whose named errors are as good as a value; any other goes through."""

    def step(data: bytes) -> None:
        try:
            reader(data)
        except errors:
            return

    return step


def fuzz_readers(count: int) -> None:
    """Messages and images to the readers of both ends."""
    rng = seeded()
    spec = pump_spec("IT-40")
    patterns = [golden(name) for name in MESSAGES]
    image = golden("small.image")

    def read_answer(data: bytes) -> None:
        answers.totals(messages.decode_answer(data))

    host, pump = Pace(), Pace()
    for _ in range(count // 4):
        message, broken = damaged(rng.choice(patterns), rng), damaged(image, rng)
        host.run(refused(read_answer, ProtocolError), message)
        pump.run(refused(decode, CborError), message)
        host.run(refused(decode_image, ProtocolError), broken)
        pump.run(refused(lambda data: read_image(data, spec, "A1"), RefusedError, CborError), broken)
    host.show("host's readers")
    pump.show("pump's readers")


def fuzz_lines(count: int) -> None:
    """Damaged frames to the host's decoder and, with records beside them, to a living pump, which goes on as it was."""
    rng = seeded()
    rig = Rig()
    frame = golden("head_info.frame")
    records = [golden(name) for name in RECORDS]
    host, pump = Pace(), Pace()
    with rig.session() as living:
        before = (living.status(), living.read_image(), living.log())
        decoder = FrameDecoder()
        channel = rig.head.pump._channel  # noqa: SLF001 - what the pump itself makes of each record

        def take(record: bytes) -> None:
            assert not any(isinstance(event, MessageReceived) for event in channel.receive(record))

        for _ in range(count // 2):
            host.run(decoder.feed, damaged(frame, rng))
            pump.run(take, damaged(rng.choice(records), rng))
        assert (living.status(), living.read_image(), living.log()) == before
    host.show("host's frames")
    pump.show("pump's channel")


@pytest.mark.requirement("R103")
@pytest.mark.requirement("R126")
def test_damaged_messages_and_images_are_read_or_refused_within_a_millisecond() -> None:
    fuzz_readers(25_000)


@pytest.mark.requirement("R103")
def test_damaged_frames_and_records_do_nothing() -> None:
    fuzz_lines(25_000)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_million_damaged_inputs() -> None:
    fuzz_readers(500_000)
    fuzz_lines(500_000)
