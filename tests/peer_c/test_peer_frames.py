"""Frames and digests between the host's Python and the peer in C: what one sends the other reads, and nothing else."""

from __future__ import annotations

import hashlib
import os
import subprocess
import zlib
from pathlib import Path

import pytest
from cobs import cobs

from device.protocol.framing import ADDRESSES, TO_HEAD, TO_PUMP, FrameDecoder, encode_frame
from tests.device.seeding import seeded
from tests.golden.reading import golden
from tests.peer_c.building import Peer

pytestmark = pytest.mark.timeout(180)  # the first test that needs the peer waits for its compiling
GOOD = encode_frame(TO_HEAD, 7, b"good")
FRAMES = ("head_info", "head_info_back", "who", "here", "empty", "longest")


def test_golden_frames(peer: Peer) -> None:
    """`Peer.over` holds each frame of the peer against the host's own bytes; only the counter is the peer's."""
    stream = b"".join(golden(f"{name}.frame") for name in FRAMES)
    sent = FrameDecoder().feed(stream)
    back = peer.over(stream, "frames")
    assert [(f.address, f.payload) for f in back] == [(f.address, f.payload) for f in sent]
    assert [f.counter for f in back] == list(range(len(FRAMES)))
    # the first frame of a sender has counter 0, as the golden one, so that the very bytes must come back
    (first,) = peer.over(golden("head_info.frame"), "frames")
    assert encode_frame(first.address, first.counter, first.payload) == golden("head_info.frame")


def test_payloads_of_every_length_and_texture(peer: Peer) -> None:
    rng = seeded()
    payloads = [bytes(at) for at in (0, 1, 253, 254, 255, 1_200)]
    payloads += [bytes([0xA5]) * at for at in range(244, 260)]  # around the longest block without a zero
    payloads += [bytes([0xA5]) * at for at in range(498, 516)]
    payloads += [rng.randbytes(rng.randrange(1_201)) for _ in range(100)]
    payloads += [bytes(rng.choice(b"\x00\x00\xff") for _ in range(rng.randrange(1_201))) for _ in range(100)]
    stream = b"".join(
        encode_frame(rng.choice(sorted(ADDRESSES)), rng.randrange(65_536), payload) for payload in payloads
    )
    sent = FrameDecoder().feed(stream)
    assert [(f.address, f.payload) for f in peer.over(stream, "frames")] == [(f.address, f.payload) for f in sent]


def wire(body: bytes) -> bytes:
    """A frame of any body, with a right CRC."""
    stuffed: bytes = cobs.encode(body + zlib.crc32(body).to_bytes(4, "big"))
    return stuffed + b"\x00"


def test_what_is_no_frame_is_dropped_and_the_next_is_found(peer: Peer) -> None:
    body = b"\x01\x00\x07damaged"
    whole = wire(body)
    wrong = [
        whole[:-2] + b"\x00",  # cut short
        whole[:4] + b"\x00" + whole[4:],  # a zero in the middle
        b"\xff" + whole,  # a block longer than what is there
        wire(b"\x03\x00\x07unknown address"),
        wire(b"\x00\x00\x07unknown address"),
        wire(b"\x01\x00"),  # a body of 6 bytes
        cobs.encode(b"\x00\x00\x00\x00") + b"\x00",  # the CRC of nothing
        wire(b"\x01\x00\x07" + bytes(1_201)),  # a body of 1 208
        b"\xaa" * 1_301 + b"\x00",
        b"\xaa" * 100_000 + b"\x00",
        b"\x00\x00\x00",
    ]
    for at in range(len(whole) - 1):
        for bit in (0, 3, 7):
            damaged = bytearray(whole)
            damaged[at] ^= 1 << bit
            wrong.append(bytes(damaged) if 0 not in damaged[:-1] else whole[:5] + b"\x00")
    stream = b"".join(bad + b"\x00" + GOOD for bad in wrong)
    assert not FrameDecoder().feed(b"".join(wrong))
    assert [frame.payload for frame in peer.over(stream, "frames")] == [b"good"] * len(wrong)


def test_garbage_of_any_kind_is_read_as_the_host_reads_it(peer: Peer) -> None:
    rng = seeded()
    stream = bytearray()
    for _ in range(400):
        piece = bytearray(wire(bytes([rng.choice((1, 2, 0x81, 0x82, 9))]) + rng.randbytes(rng.randrange(40))))
        if rng.random() < 0.5:
            piece[rng.randrange(len(piece))] = rng.randrange(256)
        stream += piece
    mine = FrameDecoder().feed(bytes(stream))
    assert 100 < len(mine) < 400
    assert [(f.address, f.payload) for f in peer.over(bytes(stream), "frames")] == [
        (f.address, f.payload) for f in mine
    ]


def test_a_stream_in_pieces_of_any_size(peer_folder: Path) -> None:
    """A pipe that gives a byte at a time, a third of a frame, two frames and a half."""
    rng = seeded()
    stream = b"".join(encode_frame(TO_PUMP, at, bytes([at]) * at) for at in range(60))
    with subprocess.Popen(
        [str(peer_folder / "peer"), "frames"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        at = 0
        while at < len(stream):
            size = rng.choice((1, 2, 3, 50, 200))
            os.write(running.stdin.fileno(), stream[at : at + size])
            at += size
        running.stdin.close()
        back = FrameDecoder().feed(running.stdout.read())
    assert [frame.payload for frame in back] == [bytes([at]) * at for at in range(60)]


def test_digests(peer: Peer) -> None:
    rng = seeded()
    texts = [bytes(at) for at in range(200)] + [rng.randbytes(rng.randrange(1_201)) for _ in range(100)]
    assert peer.each(texts, "digest") == [hashlib.sha256(text).digest() for text in texts]


def test_no_heap(peer_folder: Path) -> None:
    """Neither the peer nor what zcbor makes asks for memory: a pump has none to give."""
    objects = [str(path) for path in sorted(peer_folder.glob("*.o"))]
    names = subprocess.run(["nm", "--undefined-only", *objects], capture_output=True, text=True, check=True).stdout
    wanted = {line.split()[-1] for line in names.splitlines() if line.strip().startswith("U ")}
    assert "memcpy" in wanted
    assert not wanted & {"malloc", "calloc", "realloc", "free", "aligned_alloc", "alloca", "strdup"}
