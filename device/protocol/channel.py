"""The channel between host and pump: sessions and strictly rising record counters. Bytes in, events out, no I/O.

Version 1 has one suite, `plain`: it protects against old and repeated records, encrypts nothing and proves nobody's
identity. Both ends are here, shared by host and emulated pump. Source: docs/protocol.md part 3.

    HELLO    01 version(1)=01 suite(1)=00 host_random(8)
    WELCOME  02 version(1)=01 suite(1)=00 host_random(8) pump_random(8)
    DATA     03 session(8) counter(8) message(1..1100)
    REFUSED  04 reason(1)
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

HELLO: Final = 0x01
WELCOME: Final = 0x02
DATA: Final = 0x03
REFUSED: Final = 0x04

VERSION: Final = 1
SUITE_PLAIN: Final = 0
RANDOM_BYTES: Final = 8
SESSION_BYTES: Final = 8
COUNTER_BYTES: Final = 8
MESSAGE_MAX_BYTES: Final = 1100
REFUSED_NO_SESSION: Final = 1
REFUSED_VERSION: Final = 2

_HELLO_HEAD: Final = bytes((HELLO, VERSION, SUITE_PLAIN))
_WELCOME_HEAD: Final = bytes((WELCOME, VERSION, SUITE_PLAIN))
_DATA_OVERHEAD: Final = 1 + SESSION_BYTES + COUNTER_BYTES
_ENDED_KEPT: Final = 16
"""Host randoms of ended sessions that the pump still knows, so that a late HELLO does not end a living session."""

RandomBytes = Callable[[int], bytes]
"""Gives so many random bytes; `os.urandom` outside tests."""


@dataclass(frozen=True, slots=True)
class ChannelOpened:
    """The session is open: at the host by a WELCOME, at the pump by a new HELLO (which ended any session before)."""

    session: bytes


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """A record of this session with a fresh counter held this message."""

    message: bytes


@dataclass(frozen=True, slots=True)
class ChannelRefused:
    """The pump refuses: `REFUSED_NO_SESSION` or `REFUSED_VERSION`. Proves nothing: it names no session."""

    reason: int


@dataclass(frozen=True, slots=True)
class ReplyRecord:
    """A record that the pump's channel itself answers: WELCOME or REFUSED."""

    record: bytes


HostEvent = ChannelOpened | MessageReceived | ChannelRefused
PumpEvent = ChannelOpened | MessageReceived | ReplyRecord


class Channel(Protocol):
    """The host's end of any suite.

    Attributes:
        suite: Name of the suite, as shown to the user.
        protected: Whether records are encrypted and both ends proven; a host shows when they are not.
        ignored: Records thrown away so far: stale, foreign or senseless.
    """

    suite: str
    protected: bool
    ignored: int

    @property
    def is_open(self) -> bool:
        """Whether messages can be sealed."""
        ...

    def hello(self) -> bytes:
        """The record that asks for a session; the same bytes at each call, for retries."""
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


def session_id(host_random: bytes, pump_random: bytes) -> bytes:
    """The 8 bytes that name a session."""
    return hashlib.sha256(host_random + pump_random).digest()[:SESSION_BYTES]


class _Numbered:
    """Records of one session: seals with rising counters, opens each counter once."""

    def __init__(self, session: bytes) -> None:
        self.session = session
        self.received = 0
        self._sent = 0

    def seal(self, message: bytes) -> bytes:
        if not 1 <= len(message) <= MESSAGE_MAX_BYTES:
            raise ValueError(f"message of {len(message)} bytes; 1 to {MESSAGE_MAX_BYTES} fit a record")
        self._sent += 1
        return bytes((DATA,)) + self.session + self._sent.to_bytes(COUNTER_BYTES, "big") + message

    def open(self, record: bytes) -> bytes | None:
        """The message of a record of this session, or None for a stale counter."""
        counter = int.from_bytes(record[1 + SESSION_BYTES : _DATA_OVERHEAD], "big")
        if counter <= self.received:
            return None
        self.received = counter
        return record[_DATA_OVERHEAD:]


def _is_data(record: bytes) -> bool:
    return record[:1] == bytes((DATA,)) and _DATA_OVERHEAD < len(record) <= _DATA_OVERHEAD + MESSAGE_MAX_BYTES


class PlainHostChannel:
    """The host's end of suite `plain`; one object is one session.

    Args:
        random: Source of the host's 8 random bytes.
    """

    def __init__(self, random: RandomBytes) -> None:
        self.suite = "plain"
        self.protected = False
        self.ignored = 0
        self._host_random = random(RANDOM_BYTES)
        self._records: _Numbered | None = None

    @property
    def is_open(self) -> bool:
        """Whether a WELCOME has come."""
        return self._records is not None

    def hello(self) -> bytes:
        """The HELLO of this session; the same bytes at each call."""
        return _HELLO_HEAD + self._host_random

    def feed(self, record: bytes) -> list[HostEvent]:
        """Takes one record from the pump; anything stale, foreign or senseless is counted and gives no event."""
        event = self._event(bytes(record))
        if event is None:
            self.ignored += 1
            return []
        return [event]

    def seal(self, message: bytes) -> bytes:
        """One message as a record; see `Channel.seal`."""
        if self._records is None:
            raise ValueError("the channel is not open")
        return self._records.seal(message)

    def _event(self, record: bytes) -> HostEvent | None:
        if record[:1] == bytes((WELCOME,)):
            return self._welcome(record)
        if len(record) == 2 and record[0] == REFUSED:
            return ChannelRefused(record[1])
        if self._records is None or not _is_data(record) or record[1 : 1 + SESSION_BYTES] != self._records.session:
            return None
        message = self._records.open(record)
        return None if message is None else MessageReceived(message)

    def _welcome(self, record: bytes) -> ChannelOpened | None:
        answers_us = record[: len(_WELCOME_HEAD) + RANDOM_BYTES] == _WELCOME_HEAD + self._host_random
        if self._records is not None or not answers_us or len(record) != len(_WELCOME_HEAD) + 2 * RANDOM_BYTES:
            return None
        self._records = _Numbered(session_id(self._host_random, record[-RANDOM_BYTES:]))
        return ChannelOpened(self._records.session)


class PlainPumpChannel:
    """The pump's end of suite `plain`: one living session; a power cut is a new object.

    Args:
        random: Source of the pump's 8 random bytes for each session.

    Attributes:
        ignored: Records dropped in silence so far.
    """

    def __init__(self, random: RandomBytes) -> None:
        self.ignored = 0
        self._random = random
        self._host_random = b""
        self._welcome = b""
        self._records: _Numbered | None = None
        self._ended: deque[bytes] = deque(maxlen=_ENDED_KEPT)

    @property
    def is_open(self) -> bool:
        """Whether a session lives."""
        return self._records is not None

    def receive(self, record: bytes) -> list[PumpEvent]:
        """Takes one record from the radio; never raises.

        Returns:
            In order: `ChannelOpened` when a session began (drop any staging), `ReplyRecord` to send back as it is,
            `MessageReceived` to answer through `seal`. Empty when the record is dropped in silence.
        """
        record = bytes(record)
        if len(record) >= len(_HELLO_HEAD) and record[0] == HELLO:
            return self._hello(record)
        if _is_data(record):
            return self._data(record)
        return self._drop()

    def seal(self, message: bytes) -> bytes:
        """One message as a record of the living session.

        Raises:
            ValueError: No session lives, or the message is empty or longer than 1100 bytes.
        """
        if self._records is None:
            raise ValueError("no session lives")
        return self._records.seal(message)

    def _hello(self, record: bytes) -> list[PumpEvent]:
        if record[: len(_HELLO_HEAD)] != _HELLO_HEAD:
            return [ReplyRecord(bytes((REFUSED, REFUSED_VERSION)))]
        host_random = record[len(_HELLO_HEAD) :]
        if len(host_random) != RANDOM_BYTES or host_random in self._ended:
            return self._drop()
        if self._records is not None and host_random == self._host_random:
            # after the first DATA it can only be a late copy: answering would help nobody
            return [ReplyRecord(self._welcome)] if self._records.received == 0 else self._drop()
        if self._records is not None:
            self._ended.append(self._host_random)
        pump_random = self._random(RANDOM_BYTES)
        self._host_random = host_random
        self._welcome = _WELCOME_HEAD + host_random + pump_random
        self._records = _Numbered(session_id(host_random, pump_random))
        return [ChannelOpened(self._records.session), ReplyRecord(self._welcome)]

    def _data(self, record: bytes) -> list[PumpEvent]:
        if self._records is None or record[1 : 1 + SESSION_BYTES] != self._records.session:
            return [ReplyRecord(bytes((REFUSED, REFUSED_NO_SESSION)))]
        message = self._records.open(record)
        return self._drop() if message is None else [MessageReceived(message)]

    def _drop(self) -> list[PumpEvent]:
        self.ignored += 1
        return []
