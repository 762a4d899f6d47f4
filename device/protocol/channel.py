"""The channel between host and pump: what both ends share. Bytes in, events out, no I/O.

A host asks who is there (WHO, HERE), then opens a session with a Noise handshake KKpsk0 (OPEN, OPENED), or is paired
with XXpsk3 and the secret of the implant card (PAIR to PAIRED). After that every message is a sealed DATA record with a
rising counter. The two ends are `host_channel` and `pump_channel`. Source: docs/protocol.md part 3.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import Final, Protocol

from device.protocol.noise import KEY_BYTES, TAG_BYTES, NoiseError, Split

WHO: Final = 0x01
HERE: Final = 0x02
DATA: Final = 0x03
REFUSED: Final = 0x04
OPEN: Final = 0x05
OPENED: Final = 0x06
PAIR: Final = 0x07
PAIR_ANSWER: Final = 0x08
PAIR_PROOF: Final = 0x09
PAIRED: Final = 0x0A
PAIR_EMERGENCY: Final = 0x0B

VERSION: Final = 1
SUITE_NOISE: Final = 1
NONCE_BYTES: Final = 8
SESSION_BYTES: Final = 8
COUNTER_BYTES: Final = 8
MARK_BYTES: Final = 8
MAC_BYTES: Final = 16
PROGRAMMER_BYTES: Final = 16
MESSAGE_MAX_BYTES: Final = 1100
SLOTS: Final = 8
"""Programmers that a pump allows at most, and marks in every HERE."""

REFUSED_NO_SESSION: Final = 1
REFUSED_VERSION: Final = 2
REFUSED_HANDSHAKE: Final = 3
REFUSED_FULL: Final = 4
REFUSED_NOT_NEAR: Final = 5

DATA_HEADER_BYTES: Final = 1 + SESSION_BYTES + COUNTER_BYTES
DATA_OVERHEAD_BYTES: Final = DATA_HEADER_BYTES + TAG_BYTES
GREETING: Final = bytes((VERSION, SUITE_NOISE))
"""What follows the type in WHO, HERE and PAIR."""

WHO_BYTES: Final = 3 + NONCE_BYTES
HERE_BYTES: Final = 3 + 2 * NONCE_BYTES + SLOTS * MARK_BYTES
OPEN_BYTES: Final = 1 + NONCE_BYTES + 1 + KEY_BYTES + TAG_BYTES
OPENED_BYTES: Final = 1 + NONCE_BYTES + KEY_BYTES + TAG_BYTES
PAIR_BYTES: Final = 3 + NONCE_BYTES + KEY_BYTES + TAG_BYTES + MAC_BYTES
PAIR_ANSWER_BYTES: Final = 1 + NONCE_BYTES + 2 * KEY_BYTES + 2 * TAG_BYTES
PAIR_PROOF_BYTES: Final = 1 + NONCE_BYTES + KEY_BYTES + 2 * TAG_BYTES
PAIRED_BYTES: Final = 1 + NONCE_BYTES + TAG_BYTES


@dataclass(frozen=True, slots=True)
class ChannelOpened:
    """The session is open. At the pump it has ended any session before."""

    session: bytes


@dataclass(frozen=True, slots=True)
class HandshakeMoved:
    """The host's handshake has come a step further: `hello` gives another record from now on."""


@dataclass(frozen=True, slots=True)
class PumpUnknown:
    """A pump is there, and none of the host's pairings is with it."""


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """A record of this session, sealed by the other end, with a fresh counter, held this message."""

    message: bytes


@dataclass(frozen=True, slots=True)
class ChannelRefused:
    """The pump refuses, with a `REFUSED_...` reason. In clear, so it proves nothing."""

    reason: int


@dataclass(frozen=True, slots=True)
class ReplyRecord:
    """A record that the pump's channel itself answers."""

    record: bytes


@dataclass(frozen=True, slots=True)
class ProgrammerPaired:
    """The pump allows one more programmer from now on, or the same one with a new pre-shared key."""

    programmer: bytes


HostEvent = ChannelOpened | HandshakeMoved | PumpUnknown | MessageReceived | ChannelRefused
PumpEvent = ChannelOpened | MessageReceived | ReplyRecord | ProgrammerPaired


class Channel(Protocol):
    """The host's end of one session.

    Attributes:
        suite: Name of the handshake.
        protected: Whether records are encrypted and both ends proven.
        ignored: Records thrown away so far: stale, foreign, altered or senseless.
    """

    suite: str
    protected: bool
    ignored: int

    @property
    def is_open(self) -> bool:
        """Whether messages can be sealed."""
        ...

    def hello(self) -> bytes:
        """The record that the handshake is at; the same bytes at each call until `HandshakeMoved`, for retries."""
        ...

    def feed(self, record: bytes) -> list[HostEvent]:
        """Takes one record from the pump. Never raises."""
        ...

    def seal(self, message: bytes) -> bytes:
        """One message as a new record with a fresh counter.

        Raises:
            ValueError: The session is not open, or the message is empty or longer than 1100 bytes.
        """
        ...


class Records:
    """DATA records of one session: seals with rising counters, opens each counter once.

    Args:
        split: What the handshake left.

    Attributes:
        session: The 8 bytes that name the session.
        received: Highest counter accepted so far; 0 before the first.
    """

    def __init__(self, split: Split) -> None:
        self.session = split.handshake_hash[:SESSION_BYTES]
        self.received = 0
        self._sent = 0
        self._out = split.send
        self._in = split.receive

    def seal(self, message: bytes) -> bytes:
        """A message as a record.

        Raises:
            ValueError: Empty, or longer than 1100 bytes.
        """
        if not 1 <= len(message) <= MESSAGE_MAX_BYTES:
            raise ValueError(f"message of {len(message)} bytes; 1 to {MESSAGE_MAX_BYTES} fit a record")
        self._sent += 1
        header = bytes((DATA,)) + self.session + self._sent.to_bytes(COUNTER_BYTES, "big")
        return header + self._out.seal(self._sent, header, message)

    def open(self, record: bytes) -> bytes | None:
        """The message of a record of this session; None for a stale counter or anything that was not sealed for it."""
        header, sealed = record[:DATA_HEADER_BYTES], record[DATA_HEADER_BYTES:]
        counter = int.from_bytes(header[1 + SESSION_BYTES :], "big")
        if counter <= self.received or header[1 : 1 + SESSION_BYTES] != self.session:
            return None
        try:
            message = self._in.open(counter, header, sealed)
        except NoiseError:
            return None
        self.received = counter
        return message

    def seal_confirmation(self, header: bytes) -> bytes:
        """The pump's proof that a pairing is kept: nonce 0, which no DATA record uses."""
        return header + self._out.seal(0, header, b"")

    def confirms(self, record: bytes) -> bool:
        """Whether a record is that proof."""
        try:
            return self._in.open(0, record[:-TAG_BYTES], record[-TAG_BYTES:]) == b""
        except NoiseError:
            return False


def is_data(record: bytes) -> bool:
    """Whether it has the type and a length of a DATA record."""
    return record[:1] == bytes((DATA,)) and DATA_OVERHEAD_BYTES < len(record) <= DATA_OVERHEAD_BYTES + MESSAGE_MAX_BYTES


def session_prologue(host_nonce: bytes, pump_nonce: bytes, serial: str, programmer: bytes) -> bytes:
    """What both ends of a session must agree on before any key is mixed.

    Args:
        host_nonce: Of WHO.
        pump_nonce: Of HERE.
        serial: Of the pump.
        programmer: Id of the host's static key.
    """
    name = serial.encode()
    return b"Thecal 1 session host pump\x00" + host_nonce + pump_nonce + bytes((len(name),)) + name + programmer


def pairing_prologue(host_nonce: bytes, *, emergency: bool = False) -> bytes:
    """The same for a pairing, where neither end knows the other yet; of another kind for emergency access."""
    kind = b"emergency" if emergency else b"pairing"
    return b"Thecal 1 " + kind + b" host pump\x00" + host_nonce


def programmer_id(public: bytes) -> bytes:
    """The 16 bytes that name a programmer: a hash of its static public key."""
    return hashlib.sha256(b"Thecal programmer" + public).digest()[:PROGRAMMER_BYTES]


def mark(psk: bytes, host_nonce: bytes, pump_nonce: bytes) -> bytes:
    """The sign by which the two ends of a pairing recognise each other, and nobody else can."""
    discovery_key = hmac.digest(psk, b"Thecal discovery", "sha256")
    return hmac.digest(discovery_key, host_nonce + pump_nonce, "sha256")[:MARK_BYTES]


def pairing_mac(card_secret: bytes, pair_head: bytes) -> bytes:
    """Shows that the sender of PAIR holds the card, before the pump spends anything on it.

    Args:
        card_secret: 32 bytes.
        pair_head: The record before its mac.
    """
    key = hmac.digest(card_secret, b"Thecal pairing", "sha256")
    return hmac.digest(key, pair_head, "sha256")[:MAC_BYTES]
