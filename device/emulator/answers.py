"""Codes of answers and the way from a request's bytes to an answer's, for pump and head alike.

Source: docs/protocol.md part 4.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from device.emulator.cbor import CborError, Encodable, Value, decode, encode
from device.emulator.reading import RefusedError, items, uint

MESSAGE_BYTES_MAX = 1100
OP_MAX = 255
ID_MAX = 2**32 - 1


class Code(IntEnum):
    """How a request ended."""

    OK = 0
    UNKNOWN_OP = 1
    MALFORMED = 2
    CONFLICT = 3
    NO_TRANSACTION = 4
    BAD_OFFSET = 5
    REJECTED = 6
    DIGEST_MISMATCH = 7
    BUSY = 8
    NOT_ALLOWED = 9
    TOO_LARGE = 10


@dataclass(frozen=True)
class Answer:
    """A code and its body."""

    code: Code
    body: Mapping[int, Encodable] = field(default_factory=dict)


Handler = Callable[[Value], Answer]


def ok(body: Mapping[int, Encodable] | None = None) -> Answer:
    """The request was done."""
    return Answer(Code.OK, body or {})


def rejected(error: RefusedError) -> Answer:
    """A hard limit is broken."""
    return Answer(Code.REJECTED, {1: error.field, 2: error.limit, 3: error.value})


def not_allowed(why: str) -> Answer:
    """The pump's state does not allow it."""
    return Answer(Code.NOT_ALLOWED, {1: why})


def too_large(most: int) -> Answer:
    """A number or a length above what is taken."""
    return Answer(Code.TOO_LARGE, {1: most})


def respond(message: bytes, handlers: Mapping[int, Handler]) -> bytes:
    """Decode a request, let its handler answer, encode the answer.

    A message whose op and id cannot be read is answered as op 0, id 0.
    """
    op = request_id = 0
    try:
        if len(message) > MESSAGE_BYTES_MAX:
            raise RefusedError("message", f"at most {MESSAGE_BYTES_MAX} bytes", f"{len(message)} bytes")
        asked_op, asked_id, body = items(decode(message), "message", 3, 3)
        op, request_id = uint(asked_op, "op", 0, OP_MAX), uint(asked_id, "id", 0, ID_MAX)
        handler = handlers.get(op)
        answer = handler(body) if handler is not None else Answer(Code.UNKNOWN_OP)
    except (CborError, RefusedError):
        answer = Answer(Code.MALFORMED)
    return encode([op, request_id, int(answer.code), answer.body])
