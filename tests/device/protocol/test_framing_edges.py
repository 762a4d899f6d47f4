"""Frames: what is counted over a long time, and the exact length from which a run without delimiter is dropped."""

from __future__ import annotations

import zlib

import pytest
from cobs import cobs

from device.protocol.framing import TO_HEAD, FrameDecoder, encode_frame

UNKNOWN = b"\x07\x00\x01abc"
GARBAGE = {
    "stuffing": b"\xff\x01\x00",
    "length": cobs.encode(b"short") + b"\x00",
    "checksum": cobs.encode(b"\x01\x00\x01abcdefgh") + b"\x00",
    "address": cobs.encode(UNKNOWN + zlib.crc32(UNKNOWN).to_bytes(4, "big")) + b"\x00",
    "overrun": b"\xaa" * 1301 + b"\x00",
}


@pytest.mark.parametrize("kind", GARBAGE)
def test_each_reason_is_counted_each_time_and_alone(kind: str) -> None:
    decoder = FrameDecoder()
    for _ in range(3):
        assert decoder.feed(GARBAGE[kind]) == []
    counts = {name: getattr(decoder.dropped, name) for name in GARBAGE}
    assert counts == {name: 3 if name == kind else 0 for name in GARBAGE}
    assert decoder.dropped.total == 3


def test_good_frames_are_counted_over_all_pieces() -> None:
    decoder = FrameDecoder()
    assert decoder.frames == 0
    decoder.feed(encode_frame(TO_HEAD, 0, b"a") * 2)
    decoder.feed(encode_frame(TO_HEAD, 1, b"b") * 3)
    assert decoder.frames == 5


def test_a_run_of_1300_bytes_is_still_looked_at() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\x01" * 1300 + b"\x00")  # right COBS, of 1299 zeros: too long for a body
    assert (decoder.dropped.length, decoder.dropped.overrun) == (1, 0)
