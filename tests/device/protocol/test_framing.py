"""Frames: resynchronisation after garbage, bounded memory, and each reason for a drop."""

from __future__ import annotations

import zlib

import pytest
from cobs import cobs

from device.protocol.framing import (
    ADDRESSES,
    FROM_PUMP,
    PAYLOAD_MAX_BYTES,
    TO_HEAD,
    Frame,
    FrameDecoder,
    encode_frame,
    wire_length,
)
from tests.device.seeding import seeded


def test_longest_payload_passes_and_a_longer_one_is_refused() -> None:
    payload = bytes(range(1, 201)) * 6
    wire = encode_frame(FROM_PUMP, 65_535, payload)
    assert len(wire) <= wire_length(len(payload)) == 1213
    assert FrameDecoder().feed(wire) == [Frame(FROM_PUMP, 65_535, payload)]
    with pytest.raises(ValueError, match="1201"):
        encode_frame(FROM_PUMP, 0, bytes(PAYLOAD_MAX_BYTES + 1))


@pytest.mark.parametrize(("address", "counter"), [(3, 0), (TO_HEAD, 65_536), (TO_HEAD, -1)])
def test_impossible_headers_are_refused(address: int, counter: int) -> None:
    with pytest.raises(ValueError, match=r"address|counter"):
        encode_frame(address, counter, b"")


def test_pieces_of_any_size_give_the_same_frames() -> None:
    rng = seeded()
    frames = [Frame(rng.choice(sorted(ADDRESSES)), n, rng.randbytes(rng.randint(0, 300))) for n in range(50)]
    stream = b"".join(encode_frame(f.address, f.counter, f.payload) for f in frames)
    decoder, found = FrameDecoder(), []
    while stream:
        cut = rng.randint(1, 40)
        found += decoder.feed(stream[:cut])
        stream = stream[cut:]
    assert found == frames
    assert decoder.dropped.total == 0


def test_each_kind_of_garbage_is_counted_and_costs_at_most_one_frame() -> None:
    good = encode_frame(TO_HEAD, 1, b"ok")
    flipped = bytearray(encode_frame(TO_HEAD, 1, b"hello"))
    flipped[5] ^= 0x01
    unknown = b"\x07\x00\x01abc"
    stream = (
        b"\xff\x01\x00"  # a block that promises more than there is
        + cobs.encode(b"short")
        + b"\x00"
        + bytes(flipped)
        + cobs.encode(unknown + zlib.crc32(unknown).to_bytes(4, "big"))
        + b"\x00"
        + b"\xaa" * 5000
        + b"\x00"
    )
    decoder = FrameDecoder()
    assert decoder.feed(stream + good) == [Frame(TO_HEAD, 1, b"ok")]
    dropped = decoder.dropped
    assert (dropped.stuffing, dropped.length, dropped.checksum, dropped.address, dropped.overrun) == (1, 1, 1, 1, 1)


def test_empty_frames_are_ignored() -> None:
    decoder = FrameDecoder()
    assert decoder.feed(b"\x00\x00" + encode_frame(TO_HEAD, 0, b"") + b"\x00") == [Frame(TO_HEAD, 0, b"")]
    assert decoder.dropped.total == 0


def test_a_run_without_delimiter_keeps_no_more_than_1300_bytes() -> None:
    decoder = FrameDecoder()
    for _ in range(300):
        decoder.feed(b"\xaa" * 997)
        assert len(decoder._pending) <= 1300  # noqa: SLF001 - the bound itself is the claim
    assert decoder.feed(b"\x00" + encode_frame(TO_HEAD, 2, b"x")) == [Frame(TO_HEAD, 2, b"x")]


def test_no_single_or_double_bit_error_passes() -> None:
    wire = encode_frame(TO_HEAD, 9, b"\x83\x01\x07\xa0")
    truth = Frame(TO_HEAD, 9, b"\x83\x01\x07\xa0")
    bits = len(wire) * 8
    for first in range(bits):
        for second in range(first, bits):
            damaged = bytearray(wire)
            damaged[first // 8] ^= 1 << first % 8
            if second != first:
                damaged[second // 8] ^= 1 << second % 8
            assert FrameDecoder().feed(bytes(damaged)) in ([], [truth])


def test_random_bytes_give_no_frame_and_no_error() -> None:
    rng = seeded()
    decoder = FrameDecoder()
    for _ in range(20_000):
        for frame in decoder.feed(rng.randbytes(rng.randint(0, 40))):
            pytest.fail(f"{frame} out of noise")
    assert decoder.dropped.total > 1000
