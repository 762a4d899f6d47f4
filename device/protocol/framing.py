"""Frames on the serial line: COBS, an address, a frame counter, a CRC-32, and resynchronisation after any garbage.

Shared by host and emulated head: its bytes are proven by hand-written golden frames. Source: docs/protocol.md part 2.

    wire = COBS(body) 00        body = address(1) counter(2) payload(0..1200) crc32(4)
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Final

from cobs import cobs

TO_HEAD: Final = 0x01
FROM_HEAD: Final = 0x81
TO_PUMP: Final = 0x02
FROM_PUMP: Final = 0x82
ADDRESSES: Final = frozenset({TO_HEAD, FROM_HEAD, TO_PUMP, FROM_PUMP})

PAYLOAD_MAX_BYTES: Final = 1200
BODY_OVERHEAD_BYTES: Final = 7
BODY_MAX_BYTES: Final = PAYLOAD_MAX_BYTES + BODY_OVERHEAD_BYTES
PENDING_MAX_BYTES: Final = 1300
"""A receiver keeps no more than this without a delimiter. Source: docs/protocol.md part 2."""
_COBS_BLOCK_BYTES: Final = 254
_DELIMITER: Final = b"\x00"


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame with a right checksum.

    Attributes:
        address: One of `ADDRESSES`.
        counter: The sender's frame count modulo 65 536, for diagnosis only.
        payload: 0 to 1200 bytes.
    """

    address: int
    counter: int
    payload: bytes


@dataclass(slots=True)
class DropCounts:
    """What a decoder threw away, by reason; each is a number of frames, or of runs without a delimiter.

    Attributes:
        stuffing: Not COBS.
        length: Body shorter than 7 or longer than 1207 bytes.
        checksum: Wrong CRC-32.
        address: Unknown address.
        overrun: More than 1300 bytes without a delimiter.
    """

    stuffing: int = 0
    length: int = 0
    checksum: int = 0
    address: int = 0
    overrun: int = 0

    @property
    def total(self) -> int:
        """All of them together."""
        return self.stuffing + self.length + self.checksum + self.address + self.overrun


def encode_frame(address: int, counter: int, payload: bytes) -> bytes:
    """The wire bytes of one frame, delimiter included.

    Args:
        address: One of `ADDRESSES`.
        counter: The sender's count, 0 to 65 535.
        payload: 0 to 1200 bytes.

    Raises:
        ValueError: An argument is out of range.
    """
    if address not in ADDRESSES:
        raise ValueError(f"no such frame address: {address:#04x}")
    if not 0 <= counter <= 0xFFFF:
        raise ValueError(f"frame counter out of range: {counter}")
    if len(payload) > PAYLOAD_MAX_BYTES:
        raise ValueError(f"payload of {len(payload)} bytes; at most {PAYLOAD_MAX_BYTES} fit a frame")
    body = bytes((address,)) + counter.to_bytes(2, "big") + payload
    stuffed: bytes = cobs.encode(body + zlib.crc32(body).to_bytes(4, "big"))
    return stuffed + _DELIMITER


def wire_length(payload_bytes: int) -> int:
    """The most bytes that a frame with such a payload takes on the line; used for waiting times."""
    body = payload_bytes + BODY_OVERHEAD_BYTES
    return body + -(-body // _COBS_BLOCK_BYTES) + 1


class FrameDecoder:
    """Cuts a byte stream into frames; drops and counts everything else; keeps at most 1300 bytes.

    Attributes:
        dropped: What was thrown away so far.
        frames: How many good frames came out so far.
    """

    def __init__(self) -> None:
        self.dropped = DropCounts()
        self.frames = 0
        self._pending = bytearray()
        self._overrun = False

    def feed(self, data: bytes) -> list[Frame]:
        """Takes the next bytes of the stream, in pieces of any size, and returns the frames that they complete."""
        frames: list[Frame] = []
        pieces = data.split(_DELIMITER)
        for piece in pieces[:-1]:
            self._keep(piece)
            frame = self._finish()
            if frame is not None:
                frames.append(frame)
        self._keep(pieces[-1])
        self.frames += len(frames)
        return frames

    def _keep(self, piece: bytes) -> None:
        if self._overrun or len(self._pending) + len(piece) > PENDING_MAX_BYTES:
            self._overrun = True
            self._pending.clear()
        else:
            self._pending += piece

    def _finish(self) -> Frame | None:
        stuffed = bytes(self._pending)
        overrun = self._overrun
        self._pending.clear()
        self._overrun = False
        if overrun:
            self.dropped.overrun += 1
            return None
        return self._decode(stuffed) if stuffed else None

    def _decode(self, stuffed: bytes) -> Frame | None:
        try:
            body: bytes = cobs.decode(stuffed)
        except cobs.DecodeError:
            self.dropped.stuffing += 1
            return None
        if not BODY_OVERHEAD_BYTES <= len(body) <= BODY_MAX_BYTES:
            self.dropped.length += 1
            return None
        if zlib.crc32(body[:-4]) != int.from_bytes(body[-4:], "big"):
            self.dropped.checksum += 1
            return None
        if body[0] not in ADDRESSES:
            self.dropped.address += 1
            return None
        return Frame(body[0], int.from_bytes(body[1:3], "big"), body[3:-4])
