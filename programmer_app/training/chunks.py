"""What passes through the two pipes between a window and the process of its training: chunks, each of one kind.

The bytes of the head's line and the words about the emulation share the pipes, and never mix: whoever reads the line
sees what a serial port would have brought, in pieces of any size.

    kind, 1 byte | length, 4 bytes, big endian | that many bytes
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

LINE: Final = b"L"
"""Bytes of the head's serial line."""
HUNG_UP: Final = b"H"
"""The line was closed or opened anew: half a frame is forgotten."""
WORDS: Final = b"W"
"""A JSON object about the emulation."""

LONGEST: Final = 64_000_000
"""Bytes of a chunk. The record of a training of many hours is a few million."""
_HEAD_BYTES: Final = 5


class ChunkError(ValueError):
    """The other side does not speak in chunks."""


def chunk(kind: bytes, data: bytes = b"") -> bytes:
    """One chunk, ready for the pipe.

    Raises:
        ChunkError: It is too long.
    """
    if len(data) > LONGEST:
        raise ChunkError(f"a chunk of {len(data)} bytes; at most {LONGEST}")
    return kind + len(data).to_bytes(4, "big") + data


def words(content: dict[str, Any]) -> bytes:
    """A JSON object as a chunk."""
    return chunk(WORDS, json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def read_words(data: bytes) -> dict[str, Any]:
    """The JSON object in a chunk.

    Raises:
        ChunkError: It is none.
    """
    try:
        content = json.loads(data)
    except ValueError as error:
        raise ChunkError("words that are no JSON") from error
    if not isinstance(content, dict):
        raise ChunkError("words that are no object")
    return content


class ChunkReader:
    """Takes bytes as they come out of a pipe and gives whole chunks."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[bytes, bytes]]:
        """Kind and content of each chunk that is whole by now.

        Raises:
            ChunkError: These are no chunks.
        """
        self._kept += data
        while len(self._kept) >= _HEAD_BYTES:
            kind, length = bytes(self._kept[:1]), int.from_bytes(self._kept[1:_HEAD_BYTES], "big")
            if kind not in {LINE, HUNG_UP, WORDS} or length > LONGEST:
                raise ChunkError(f"a chunk of kind {kind!r} and {length} bytes")
            if len(self._kept) < _HEAD_BYTES + length:
                return
            content = bytes(self._kept[_HEAD_BYTES : _HEAD_BYTES + length])
            del self._kept[: _HEAD_BYTES + length]
            yield kind, content
