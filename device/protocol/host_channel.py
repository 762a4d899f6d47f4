"""The host's end of the channel: opens a session with a pump that it knows, or pairs with one that it does not know.

Source: docs/protocol.md part 3.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from device.protocol.channel import (
    GREETING,
    HERE,
    HERE_BYTES,
    MARK_BYTES,
    NONCE_BYTES,
    OPEN,
    OPENED,
    OPENED_BYTES,
    PAIR,
    PAIR_ANSWER,
    PAIR_ANSWER_BYTES,
    PAIR_EMERGENCY,
    PAIR_PROOF,
    PAIRED,
    PAIRED_BYTES,
    REFUSED,
    SLOTS,
    WHO,
    ChannelOpened,
    ChannelRefused,
    HandshakeMoved,
    HostEvent,
    MessageReceived,
    PumpUnknown,
    Records,
    is_data,
    mark,
    pairing_mac,
    pairing_prologue,
    programmer_id,
    session_prologue,
)
from device.protocol.noise import KKPSK0, XXPSK3, HandshakeState, KeyPair, NoiseError, Pattern, RandomBytes

_AFTER_NONCE: Final = 1 + NONCE_BYTES


@dataclass(frozen=True, slots=True)
class Pairing:
    """What a host keeps of a pump that it was paired with.

    Attributes:
        serial: Of the pump.
        pump_key: Its static public key.
        psk: The pre-shared key of this pairing; never shown.
        emulated: Whether the pump said of itself that it is emulated.
    """

    serial: str
    pump_key: bytes
    psk: bytes = field(repr=False)
    emulated: bool = False


class _HostEnd:
    """What both ends have in common; one object is one handshake and the session that follows."""

    def __init__(self, pattern: Pattern, own: KeyPair, random: RandomBytes) -> None:
        self.suite = pattern.name.decode()
        self.protected = True
        self.ignored = 0
        self._own = own
        self._ephemeral = KeyPair.generate(random)
        self._host_nonce = random(NONCE_BYTES)
        self._record = b""
        self._records: Records | None = None

    @property
    def is_open(self) -> bool:
        """Whether the handshake has ended well."""
        return self._records is not None

    def hello(self) -> bytes:
        """The record that the handshake is at."""
        return self._record

    def feed(self, record: bytes) -> list[HostEvent]:
        """Takes one record from the pump; anything stale, foreign, altered or senseless is counted and gives none."""
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
        if len(record) == 2 and record[0] == REFUSED:
            return ChannelRefused(record[1])
        if self._records is None:
            try:
                return self._step(record)
            except NoiseError:
                return None
        if not is_data(record):
            return None
        message = self._records.open(record)
        return None if message is None else MessageReceived(message)

    def _step(self, record: bytes) -> HostEvent | None:
        raise NotImplementedError  # pragma: no cover - both ends have their own

    def _is(self, record: bytes, kind: int, length: int) -> bool:
        """Whether a record is of a type, has its length, and answers this very handshake."""
        return record[:_AFTER_NONCE] == bytes((kind,)) + self._host_nonce and len(record) == length


class SessionHostChannel(_HostEnd):
    """Finds out which of the known pumps is there, and opens a session with it (KKpsk0).

    Args:
        own: The host's static key.
        pairings: Every pump that the host knows.
        random: Source of the nonce and of the ephemeral key.

    Attributes:
        pairing: The one that fits, once a pump has answered.
    """

    def __init__(self, own: KeyPair, pairings: Sequence[Pairing], random: RandomBytes) -> None:
        super().__init__(KKPSK0, own, random)
        self.pairing: Pairing | None = None
        self._pairings = pairings
        self._handshake: HandshakeState | None = None
        self._begin: Callable[[], tuple[HandshakeState, bytes]] | None = None
        self._record = bytes((WHO,)) + GREETING + self._host_nonce

    def _step(self, record: bytes) -> HostEvent | None:
        if self._handshake is None:
            ours = record[: 3 + NONCE_BYTES] == bytes((HERE,)) + GREETING + self._host_nonce
            return self._here(record[3 + NONCE_BYTES :]) if ours and len(record) == HERE_BYTES else None
        if self._begin is None or not self._is(record, OPENED, OPENED_BYTES):
            return None
        try:
            self._handshake.read_message(record[_AFTER_NONCE:])
        except NoiseError:
            self._handshake, self._record = self._begin()  # a forged answer must not spoil the handshake
            raise
        self._records = Records(self._handshake.split())
        return ChannelOpened(self._records.session)

    def _here(self, answer: bytes) -> HostEvent:
        pump_nonce, marks = answer[:NONCE_BYTES], answer[NONCE_BYTES:]
        slots = [marks[at : at + MARK_BYTES] for at in range(0, SLOTS * MARK_BYTES, MARK_BYTES)]
        for pairing in self._pairings:
            expected = mark(pairing.psk, self._host_nonce, pump_nonce)
            if expected in slots:
                self.pairing = pairing
                self._begin = partial(self._opening, pairing, slots.index(expected), pump_nonce)
                self._handshake, self._record = self._begin()
                return HandshakeMoved()
        return PumpUnknown()

    def _opening(self, pairing: Pairing, slot: int, pump_nonce: bytes) -> tuple[HandshakeState, bytes]:
        programmer = programmer_id(self._own.public)
        handshake = HandshakeState(
            KKPSK0,
            initiator=True,
            prologue=session_prologue(self._host_nonce, pump_nonce, pairing.serial, programmer),
            psk=pairing.psk,
            static=self._own,
            ephemeral=self._ephemeral,
            remote_static=pairing.pump_key,
        )
        return handshake, bytes((OPEN,)) + self._host_nonce + bytes((slot,)) + handshake.write_message()


class PairingHostChannel(_HostEnd):
    """Pairs with the pump that is there (XXpsk3), with the secret of its implant card.

    Args:
        own: The host's static key.
        card_secret: 32 bytes.
        random: Source of the nonce and of the ephemeral key.
        emergency: For emergency access alone.

    Attributes:
        pump_key: Static public key of the pump, once open.
        psk: Pre-shared key of this pairing, once open.
    """

    def __init__(self, own: KeyPair, card_secret: bytes, random: RandomBytes, *, emergency: bool = False) -> None:
        super().__init__(XXPSK3, own, random)
        self.pump_key = b""
        self.psk = b""
        self._emergency = emergency
        self._card_secret = card_secret
        self._proved: Records | None = None
        self._record = self._pairing()[1]

    def _pairing(self) -> tuple[HandshakeState, bytes]:
        handshake = HandshakeState(
            XXPSK3,
            initiator=True,
            prologue=pairing_prologue(self._host_nonce, emergency=self._emergency),
            psk=self._card_secret,
            static=self._own,
            ephemeral=self._ephemeral,
        )
        kind = PAIR_EMERGENCY if self._emergency else PAIR
        head = bytes((kind,)) + GREETING + self._host_nonce + handshake.write_message()
        return handshake, head + pairing_mac(self._card_secret, head)

    def _step(self, record: bytes) -> HostEvent | None:
        if self._proved is None:
            if not self._is(record, PAIR_ANSWER, PAIR_ANSWER_BYTES):
                return None
            return self._answer(record[_AFTER_NONCE:])
        if not self._is(record, PAIRED, PAIRED_BYTES) or not self._proved.confirms(record):
            return None
        self._records = self._proved
        return ChannelOpened(self._records.session)

    def _answer(self, message: bytes) -> HostEvent | None:
        handshake, _ = self._pairing()  # afresh, so that a forged answer spoils nothing
        handshake.read_message(message)
        proof = handshake.write_message()
        split = handshake.split()
        self.pump_key, self.psk = split.remote_static, split.exported
        self._proved = Records(split)
        self._record = bytes((PAIR_PROOF,)) + self._host_nonce + proof
        return HandshakeMoved()
