"""The pump's end of the channel: recognises, opens, pairs, refuses, and bounds what strangers can make it spend.

One session lives at a time; a power cut is a new object. Source: docs/protocol.md part 3.
"""

from __future__ import annotations

import hmac
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from device.protocol.channel import (
    GREETING,
    HERE,
    MAC_BYTES,
    MARK_BYTES,
    NONCE_BYTES,
    OPEN,
    OPEN_BYTES,
    OPENED,
    PAIR,
    PAIR_ANSWER,
    PAIR_BYTES,
    PAIR_EMERGENCY,
    PAIR_PROOF,
    PAIR_PROOF_BYTES,
    PAIRED,
    REFUSED,
    REFUSED_FULL,
    REFUSED_HANDSHAKE,
    REFUSED_NO_SESSION,
    REFUSED_NOT_NEAR,
    REFUSED_VERSION,
    SLOTS,
    WHO,
    WHO_BYTES,
    ChannelOpened,
    MessageReceived,
    ProgrammerPaired,
    PumpEvent,
    Records,
    ReplyRecord,
    is_data,
    mark,
    pairing_mac,
    pairing_prologue,
    programmer_id,
    session_prologue,
)
from device.protocol.noise import KKPSK0, XXPSK3, HandshakeState, KeyPair, NoiseError, RandomBytes, Split

_HANDSHAKE_KINDS: Final = {
    WHO: WHO_BYTES,
    OPEN: OPEN_BYTES,
    PAIR: PAIR_BYTES,
    PAIR_EMERGENCY: PAIR_BYTES,
    PAIR_PROOF: PAIR_PROOF_BYTES,
}
"""These lengths leave no room for a payload: no handshake record can carry a command."""

_NONCES_KEPT: Final = 4
"""Answers to WHO that wait for their OPEN; the oldest goes."""

FREE_FAILURES: Final = 4
"""Failed handshakes in a row that cost no rest."""

REST_MAX_S: Final = 32.0
"""The longest rest; a good handshake waits no longer than that, which is well under the 60 s that are allowed."""

ANSWERS_BURST: Final = 30
ANSWERS_EVERY_S: Final = 2.0
"""WHO is answered 30 times on end, then once every 2 s, until a handshake succeeds; refusals likewise."""


@dataclass(frozen=True, slots=True)
class Programmer:
    """A programmer that the pump allows.

    Attributes:
        public: Its static public key.
        psk: The pre-shared key of its pairing.
        emergency: Whether it may do no more than emergency access allows, and only from right above the pump.
    """

    public: bytes
    psk: bytes = field(repr=False)
    emergency: bool = False


class PumpKeys(Protocol):
    """What the pump's channel asks of its memory.

    Attributes:
        serial: Of the pump.
        static: The pump's own key pair.
        card_secret: 32 bytes.
    """

    serial: str
    static: KeyPair
    card_secret: bytes

    @property
    def programmers(self) -> Sequence[Programmer | None]:
        """The 8 slots."""
        ...

    def allow(self, programmer: Programmer) -> bool:
        """Keeps a programmer durably before it returns; False when all slots are taken by others."""
        ...


class _Allowance:
    """So many answers on end, and one more every 2 s."""

    def __init__(self) -> None:
        self._left = float(ANSWERS_BURST)
        self._at_s = 0.0

    def take(self, now_s: float) -> bool:
        """Takes one, if there is one."""
        self._left = min(ANSWERS_BURST, self._left + max(0.0, now_s - self._at_s) / ANSWERS_EVERY_S)
        self._at_s = now_s
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Patience:
    """Bounds what is spent on strangers. Rests grow with failures in a row, and one success ends them all.

    Attributes:
        examined: Handshake records that were looked into so far: what strangers have cost.
        greetings: Answers to WHO that are left.
        refusals: Refusals that are left for what belongs to no session.
    """

    def __init__(self) -> None:
        self.examined = 0
        self.succeeded()

    def succeeded(self) -> None:
        """Everything is forgiven."""
        self._failures = 0
        self._rest_until_s = 0.0
        self.greetings = _Allowance()
        self.refusals = _Allowance()

    def failed(self, now_s: float) -> None:
        """One more failure in a row."""
        self._failures += 1
        beyond = self._failures - FREE_FAILURES
        if beyond > 0:
            self._rest_until_s = now_s + min(REST_MAX_S, 2.0 ** min(beyond - 1, 10))

    def rests(self, now_s: float) -> bool:
        """Whether handshakes are not looked at now."""
        return now_s < self._rest_until_s


@dataclass(slots=True)
class _Pairing:
    """A pairing between PAIR and PAIR_PROOF."""

    asked: bytes
    answer: bytes
    handshake: HandshakeState


@dataclass(slots=True)
class _Session:
    """The living session, and what opened it."""

    opener: bytes
    reply: bytes
    records: Records
    programmer: bytes
    emergency: bool


class PumpChannel:
    """The pump's end.

    Args:
        keys: Who the pump is and whom it allows.
        random: Source of nonces and ephemeral keys.
        near: Whether the head lies right above the pump now, by the pump's own near-field coil.

    Attributes:
        ignored: Records dropped in silence so far.
        patience: What strangers have cost so far.
    """

    def __init__(self, keys: PumpKeys, random: RandomBytes, near: Callable[[], bool] = lambda: True) -> None:
        self._near = near
        self.ignored = 0
        self.patience = Patience()
        self._keys = keys
        self._random = random
        self._nonces: OrderedDict[bytes, bytes] = OrderedDict()
        self._pairing: _Pairing | None = None
        self._session: _Session | None = None
        self._bad = b""
        self._handlers = {WHO: self._who, OPEN: self._open, PAIR: self._pair, PAIR_PROOF: self._pair_proof}
        self._handlers[PAIR_EMERGENCY] = self._pair

    @property
    def programmer(self) -> bytes:
        """Id of the programmer in the living session; empty without one."""
        return b"" if self._session is None else self._session.programmer

    @property
    def emergency(self) -> bool:
        """Whether the living session is one of emergency access."""
        return self._session is not None and self._session.emergency

    def receive(self, record: bytes, now_s: float = 0.0) -> list[PumpEvent]:
        """Takes one record from the radio; never raises.

        Args:
            record: The record.
            now_s: The link's time, monotonic, for rests.

        Returns:
            In order: `ProgrammerPaired`, `ChannelOpened` when a session began (drop any staging), `ReplyRecord` to send
            back as it is, `MessageReceived` to answer through `seal`. Empty when the record is dropped in silence.
        """
        record = bytes(record)
        if is_data(record):
            return self._data(record, now_s)
        kind = record[0] if record else 0
        if kind in (WHO, PAIR, PAIR_EMERGENCY) and len(record) >= 3 and record[1:3] != GREETING:
            return _refusal(REFUSED_VERSION) if self.patience.refusals.take(now_s) else self._drop()
        if len(record) != _HANDSHAKE_KINDS.get(kind):
            return self._drop()
        if record == self._bad:
            # late copies of one handshake are one failure, whoever sends them
            return _refusal(REFUSED_HANDSHAKE) if self.patience.refusals.take(now_s) else self._drop()
        return self._repeated(record) or self._handlers[kind](record, now_s)

    def seal(self, message: bytes) -> bytes:
        """One message as a record of the living session.

        Raises:
            ValueError: No session lives, or the message is empty or longer than 1100 bytes.
        """
        if self._session is None:
            raise ValueError("no session lives")
        return self._session.records.seal(message)

    def _repeated(self, record: bytes) -> list[PumpEvent]:
        """The answer once more, when a record is the very one that was answered last."""
        if self._pairing is not None and record == self._pairing.asked:
            return [ReplyRecord(self._pairing.answer)]
        session = self._session
        # after the first DATA it can only be a late copy: answering would help nobody
        if session is not None and record == session.opener and session.records.received == 0:
            return [ReplyRecord(session.reply)]
        return []

    def _who(self, record: bytes, now_s: float) -> list[PumpEvent]:
        if self.patience.rests(now_s) or not self.patience.greetings.take(now_s):
            return self._drop()
        host_nonce = record[-NONCE_BYTES:]
        pump_nonce = self._nonces.get(host_nonce) or self._random(NONCE_BYTES)
        self._nonces[host_nonce] = pump_nonce
        while len(self._nonces) > _NONCES_KEPT:
            self._nonces.popitem(last=False)
        marks = b"".join(
            # an empty slot looks like a taken one
            self._random(MARK_BYTES) if slot is None else mark(slot.psk, host_nonce, pump_nonce)
            for slot in self._keys.programmers
        )
        return [ReplyRecord(bytes((HERE,)) + GREETING + host_nonce + pump_nonce + marks)]

    def _open(self, record: bytes, now_s: float) -> list[PumpEvent]:
        host_nonce, slot = record[1 : 1 + NONCE_BYTES], record[1 + NONCE_BYTES]
        if self.patience.rests(now_s) or self._is_late(host_nonce):
            return self._drop()
        if host_nonce not in self._nonces:
            return self._no_session(now_s)
        self.patience.examined += 1
        pump_nonce = self._nonces[host_nonce]
        programmer = self._keys.programmers[slot] if slot < SLOTS else None
        if programmer is None:
            return self._failed(record, now_s)
        handshake = HandshakeState(
            KKPSK0,
            initiator=False,
            prologue=session_prologue(host_nonce, pump_nonce, self._keys.serial, programmer_id(programmer.public)),
            psk=programmer.psk,
            static=self._keys.static,
            ephemeral=KeyPair.generate(self._random),
            remote_static=programmer.public,
        )
        try:
            handshake.read_message(record[2 + NONCE_BYTES :])
        except NoiseError:
            return self._failed(record, now_s)
        if programmer.emergency and not self._near():
            return _refusal(REFUSED_NOT_NEAR)  # only now: whoever has no key does not learn of it
        del self._nonces[host_nonce]  # so that this OPEN is good once
        reply = bytes((OPENED,)) + host_nonce + handshake.write_message()
        return self._opened(record, reply, handshake.split(), emergency=programmer.emergency)

    def _pair(self, record: bytes, now_s: float) -> list[PumpEvent]:
        if self.patience.rests(now_s):
            return self._drop()
        self.patience.examined += 1
        head, mac = record[:-MAC_BYTES], record[-MAC_BYTES:]
        # counts as failed until PAIR_PROOF succeeds: a recorded PAIR can be sent again by anybody
        refusal = self._failed(record, now_s)
        if not hmac.compare_digest(mac, pairing_mac(self._keys.card_secret, head)):
            return refusal
        host_nonce = record[3 : 3 + NONCE_BYTES]
        handshake = HandshakeState(
            XXPSK3,
            initiator=False,
            prologue=pairing_prologue(host_nonce, emergency=record[0] == PAIR_EMERGENCY),
            psk=self._keys.card_secret,
            static=self._keys.static,
            ephemeral=KeyPair.generate(self._random),
        )
        try:
            handshake.read_message(head[3 + NONCE_BYTES :])
            answer = bytes((PAIR_ANSWER,)) + host_nonce + handshake.write_message()
        except NoiseError:
            return refusal
        self._bad = b""
        self._pairing = _Pairing(record, answer, handshake)
        return [ReplyRecord(answer)]

    def _pair_proof(self, record: bytes, now_s: float) -> list[PumpEvent]:
        host_nonce = record[1 : 1 + NONCE_BYTES]
        pairing = self._pairing
        if self._is_late(host_nonce):
            return self._drop()
        if pairing is None or pairing.asked[3 : 3 + NONCE_BYTES] != host_nonce:
            return self._no_session(now_s)
        self.patience.examined += 1
        self._pairing = None
        try:
            pairing.handshake.read_message(record[1 + NONCE_BYTES :])
        except NoiseError:
            return self._failed(record, now_s)
        split = pairing.handshake.split()
        emergency = pairing.asked[0] == PAIR_EMERGENCY
        if not self._keys.allow(Programmer(split.remote_static, split.exported, emergency)):
            return _refusal(REFUSED_FULL)
        reply = Records(split).seal_confirmation(bytes((PAIRED,)) + host_nonce)
        opened = self._opened(record, reply, split, emergency=emergency)
        return [ProgrammerPaired(programmer_id(split.remote_static)), *opened]

    def _opened(self, opener: bytes, reply: bytes, split: Split, *, emergency: bool) -> list[PumpEvent]:
        self.patience.succeeded()
        self._session = _Session(opener, reply, Records(split), programmer_id(split.remote_static), emergency)
        return [ChannelOpened(self._session.records.session), ReplyRecord(reply)]

    def _is_late(self, host_nonce: bytes) -> bool:
        """Whether a record belongs to the handshake of the living session, which is over."""
        return self._session is not None and self._session.opener[1 : 1 + NONCE_BYTES] == host_nonce

    def _data(self, record: bytes, now_s: float) -> list[PumpEvent]:
        records = None if self._session is None else self._session.records
        if records is None or not record[1:].startswith(records.session):
            return self._no_session(now_s)
        message = records.open(record)
        return self._drop() if message is None else [MessageReceived(message)]

    def _failed(self, record: bytes, now_s: float) -> list[PumpEvent]:
        self._bad = record
        self.patience.failed(now_s)
        return _refusal(REFUSED_HANDSHAKE)

    def _no_session(self, now_s: float) -> list[PumpEvent]:
        return _refusal(REFUSED_NO_SESSION) if self.patience.refusals.take(now_s) else self._drop()

    def _drop(self) -> list[PumpEvent]:
        self.ignored += 1
        return []


def _refusal(reason: int) -> list[PumpEvent]:
    return [ReplyRecord(bytes((REFUSED, reason)))]
