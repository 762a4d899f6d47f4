"""Requests and the envelope of answers, between the typed world and CBOR. Source: docs/protocol.md part 4.

    request = [op, id, body]        answer = [op, id, code, body]

What stands in the body of an OK answer is read by `device.protocol.answers`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from device.protocol.cbor import Encodable, Fields, Value, decode, encode, malformed

MESSAGE_MAX_BYTES: Final = 1100
TXN_BYTES: Final = 16
READ_MAX_BYTES: Final = 512
CHUNK_MAX_BYTES: Final = 512
LOG_MAX_ENTRIES: Final = 16
LOG_KEPT: Final = 2048
"""Entries that a pump keeps. Source: docs/protocol.md 4.5."""
ID_MAX: Final = 2**32 - 1
_ADVANCE_MAX_S: Final = 400_000_000
_DIGEST_BYTES: Final = 32
_TEXT_MAX: Final = 700


class Op(IntEnum):
    """Requests to the pump."""

    IDENTIFY = 1
    STATUS = 2
    READ = 3
    BEGIN = 4
    CHUNK = 5
    SEAL = 6
    COMMIT = 7
    ABORT = 8
    BOLUS = 9
    STOP = 10
    START = 11
    LOG = 12
    SET_CLOCK = 13
    PROGRAMMERS = 14
    REVOKE = 15
    LOWER = 16


class HeadOp(IntEnum):
    """Requests to the head; from 64 on only an emulated head knows them."""

    HEAD_INFO = 1
    EMU_ADVANCE = 64
    EMU_PRESS = 65
    EMU_SPEED = 66
    EMU_TRUTH = 67
    EMU_FAULT = 68
    EMU_FAULT_CLEAR = 69
    EMU_CARD = 70


class Code(IntEnum):
    """How a request was answered."""

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


@dataclass(frozen=True, slots=True)
class Request:
    """What the host asks; the id is added when it is sent.

    Attributes:
        op: `Op` to a pump, `HeadOp` to a head.
        body: Fields by key.
        answer_bytes: About the longest OK answer, for waiting times.
    """

    op: int
    body: dict[int, Encodable] = field(default_factory=dict)
    answer_bytes: int = 64

    def encode(self, request_id: int) -> bytes:
        """The message under an id of 0 to 2^32 - 1."""
        return encode([self.op, request_id, self.body])


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer whose body is not read yet."""

    op: int
    request_id: int
    code: Code
    body: dict[int, Value]


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer other than OK, in full.

    Attributes:
        code: Why.
        field: Path of the setting as in a program file (REJECTED).
        limit: The pump's limit (REJECTED).
        value: The refused value (REJECTED).
        text: The pump's own words (NOT_ALLOWED).
        generation: Of the active image (CONFLICT).
        digest: Of the active image (CONFLICT).
        number: The offset wanted (BAD_OFFSET) or the most that is possible (TOO_LARGE).
    """

    code: Code
    field: str = ""
    limit: str = ""
    value: str = ""
    text: str = ""
    generation: int = 0
    digest: bytes = b""
    number: int = 0


def decode_answer(message: bytes) -> Answer:
    """Reads the envelope of an answer.

    Raises:
        ProtocolError: The bytes are no answer.
    """
    fields = _envelope(message, "the answer", 4)
    op, request_id = fields.uint(0, 255), fields.uint(1, ID_MAX)
    code = fields.uint(2, max(Code))
    body = fields.any(3)
    if type(body) is not dict:
        raise malformed("the body of the answer is no map")
    return Answer(op, request_id, Code(code), body)


def refusal(answer: Answer) -> Refusal:
    """The body of an answer that is not OK.

    Raises:
        ProtocolError: The body does not fit the code.
    """
    fields = Fields(answer.body, f"the answer {answer.code.name}")
    if answer.code is Code.CONFLICT:
        found = Refusal(answer.code, generation=fields.uint(1), digest=fields.data(2, _DIGEST_BYTES))
    elif answer.code is Code.REJECTED:
        found = Refusal(
            answer.code,
            field=fields.text(1, _TEXT_MAX),
            limit=fields.text(2, _TEXT_MAX),
            value=fields.text(3, _TEXT_MAX),
        )
    elif answer.code is Code.NOT_ALLOWED:
        found = Refusal(answer.code, text=fields.text(1, _TEXT_MAX))
    elif answer.code in (Code.BAD_OFFSET, Code.TOO_LARGE):
        found = Refusal(answer.code, number=fields.uint(1))
    else:
        found = Refusal(answer.code)
    fields.end()
    return found


def identify() -> Request:
    """Who are you?"""
    return Request(Op.IDENTIFY, answer_bytes=200)


def status() -> Request:
    """How are you?"""
    return Request(Op.STATUS, answer_bytes=700)


def read(offset: int, most: int = READ_MAX_BYTES) -> Request:
    """A piece of the active image."""
    return Request(Op.READ, {1: offset, 2: most}, answer_bytes=most + 32)


def begin(txn: bytes, base_generation: int, base_digest: bytes, length: int, digest: bytes) -> Request:
    """Opens the inactive bank, if the base is still what is active."""
    return Request(Op.BEGIN, {1: txn, 2: base_generation, 3: base_digest, 4: length, 5: digest})


def chunk(txn: bytes, offset: int, data: bytes) -> Request:
    """A piece of the new image."""
    return Request(Op.CHUNK, {1: txn, 2: offset, 3: data})


def seal(txn: bytes) -> Request:
    """Check what is staged and say what it amounts to."""
    return Request(Op.SEAL, {1: txn}, answer_bytes=500)


def commit(txn: bytes, digest: bytes) -> Request:
    """Switch to what is sealed."""
    return Request(Op.COMMIT, {1: txn, 2: digest})


def abort(txn: bytes) -> Request:
    """Drop what is staged."""
    return Request(Op.ABORT, {1: txn})


def bolus(txn: bytes, volume_nl: int, duration_s: int) -> Request:
    """Give a bolus now."""
    return Request(Op.BOLUS, {1: txn, 2: volume_nl, 3: duration_s})


def stop(txn: bytes) -> Request:
    """Stop delivery."""
    return Request(Op.STOP, {1: txn})


def lower(txn: bytes) -> Request:
    """Run the minimum rate."""
    return Request(Op.LOWER, {1: txn})


def start(txn: bytes) -> Request:
    """Go on with delivery."""
    return Request(Op.START, {1: txn})


def log(first: int, most: int = LOG_MAX_ENTRIES) -> Request:
    """Entries of the event log from a sequence number on."""
    return Request(Op.LOG, {1: first, 2: most}, answer_bytes=MESSAGE_MAX_BYTES)


def set_clock(txn: bytes, clock_s: int) -> Request:
    """Set the pump's clock."""
    return Request(Op.SET_CLOCK, {1: txn, 2: clock_s})


def programmers() -> Request:
    """Which programmers the pump allows."""
    return Request(Op.PROGRAMMERS, answer_bytes=180)


def revoke(programmer: bytes) -> Request:
    """Takes a programmer's right away; repeating it changes nothing more."""
    return Request(Op.REVOKE, {1: programmer})


def head_info() -> Request:
    """Which head is this?"""
    return Request(HeadOp.HEAD_INFO, answer_bytes=120)


def emu_advance(seconds: int) -> Request:
    """Run the emulated pump forward.

    Raises:
        ValueError: Out of 0 to 400 000 000 s.
    """
    if not 0 <= seconds <= _ADVANCE_MAX_S:
        raise ValueError(f"an emulated pump can be advanced by 0 to {_ADVANCE_MAX_S} s, not by {seconds}")
    return Request(HeadOp.EMU_ADVANCE, {1: seconds})


def emu_press() -> Request:
    """The patient presses the handset."""
    return Request(HeadOp.EMU_PRESS)


def emu_speed(thousandths: int) -> Request:
    """Let the emulated pump's time pass so many thousandths as fast as real time."""
    return Request(HeadOp.EMU_SPEED, {1: thousandths})


def emu_truth() -> Request:
    """What the emulated pump has truly delivered."""
    return Request(HeadOp.EMU_TRUTH)


def emu_card() -> Request:
    """The secret of the emulated pump's implant card, where the head shows it."""
    return Request(HeadOp.EMU_CARD)


def emu_fault(text: str) -> Request:
    """Give the emulated pump or its link a fault, `NAME[:key=value,..]` as in docs/faults.md."""
    return Request(HeadOp.EMU_FAULT, {1: text})


def emu_fault_clear(name: str) -> Request:
    """End every fault of this name; "" ends all."""
    return Request(HeadOp.EMU_FAULT_CLEAR, {1: name})


def _envelope(message: bytes, where: str, count: int) -> Fields:
    value = decode(message, MESSAGE_MAX_BYTES)
    if type(value) is not list or len(value) != count:
        raise malformed(f"{where} is no array of {count}")
    return Fields(value, where)
