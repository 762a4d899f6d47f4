"""Opening a channel session with a paired pump, and pairing with one, as exchanges over a link.

Source: docs/protocol.md part 3.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from device.errors import LinkError, NotPairedError, PairingRefusedError, ProtocolError
from device.keys import KeyStore, Pairing
from device.protocol.channel import (
    REFUSED_FULL,
    REFUSED_HANDSHAKE,
    REFUSED_NO_SESSION,
    REFUSED_NOT_NEAR,
    REFUSED_VERSION,
    ChannelRefused,
    HandshakeMoved,
    HostEvent,
    PumpUnknown,
)
from device.protocol.host_channel import PairingHostChannel, SessionHostChannel
from device.protocol.noise import RandomBytes
from device.wording import phrase

HANDSHAKES: Final = 3
"""Handshakes that are begun at most, where the pump has forgotten the one before; a power cut explains one."""

_OF_LATE_RECORDS: Final = frozenset({REFUSED_NO_SESSION, REFUSED_HANDSHAKE})
"""What a pump answers to records of older sessions and handshakes."""

HostChannel = SessionHostChannel | PairingHostChannel
_Ends = TypeVar("_Ends", SessionHostChannel, PairingHostChannel)
Exchange = Callable[[Callable[[], bytes], Callable[[bytes], HostEvent | None]], HostEvent]
"""Sends a record, again where no answer comes, until its answer is accepted; raises LinkError after the last try."""


def open_session(
    exchange: Exchange, keys: KeyStore, more: tuple[Pairing, ...], random: RandomBytes
) -> SessionHostChannel:
    """Finds out which known pump is there and opens a session with it.

    Args:
        exchange: With the pump.
        keys: Of this host.
        more: Pairings beside those in the store.
        random: Source of nonces and ephemeral keys.

    Raises:
        NotPairedError: The pump that is there is none of them.
        LinkError: No answer.
        ProtocolError: The pump speaks another version.
    """

    def begin() -> SessionHostChannel:
        return SessionHostChannel(keys.own(), (*more, *keys.pairings()), random)

    return _opened(exchange, begin, patient=True)


def pair(
    exchange: Exchange, keys: KeyStore, card_secret: bytes, random: RandomBytes, *, emergency: bool = False
) -> PairingHostChannel:
    """Pairs with the pump that is there; the channel is open then, and knows the pump's key and the psk.

    Args:
        exchange: With the pump.
        keys: Of this host; nothing is kept in them here.
        card_secret: 32 bytes of the implant card.
        random: Source of nonces and ephemeral keys.
        emergency: For emergency access alone.

    Raises:
        PairingRefusedError: The words are another pump's, or the pump allows no more programmers.
        LinkError: No answer.
        ProtocolError: The pump speaks another version.
    """

    def begin() -> PairingHostChannel:
        return PairingHostChannel(keys.own(), card_secret, random, emergency=emergency)

    return _opened(exchange, begin, patient=False)


def _opened(exchange: Exchange, begin: Callable[[], _Ends], *, patient: bool) -> _Ends:
    """Runs handshakes until one opens.

    Args:
        exchange: With the pump.
        begin: Makes the channel of a new handshake.
        patient: Whether a refused handshake is begun anew too; a wrong card is not tried twice.
    """
    for _ in range(HANDSHAKES):
        channel = begin()
        refused = _run(exchange, channel)
        if refused is None:
            return channel
        if refused == REFUSED_FULL:
            raise PairingRefusedError(
                phrase("This pump knows eight programmers already, which is the most."),
                next_step=phrase("Revoke one of them from another programmer of this pump, then pair again."),
            )
        if refused == REFUSED_NOT_NEAR:
            raise LinkError(
                phrase("The pump gives emergency access only to a head that lies right above it."),
                next_step=phrase("Lay the head on the skin above the pump and try again."),
            )
        if refused == REFUSED_HANDSHAKE and not patient:
            raise PairingRefusedError(
                phrase("The pump does not accept these words."),
                next_step=phrase("Check them against this pump's implant card."),
            )
    raise LinkError(
        phrase("The pump lets no session begin."), next_step=phrase("Hold the head still over the pump and try again.")
    )


class _RefusedError(Exception):
    """A refusal was heard, and nothing better within the time in which an answer comes."""


class _Heard:
    """What a pump answers to one handshake, and refusals that may be meant for something else.

    A refusal proves nothing: it may be for a late record of an older session or of another handshake. One of those that
    such records get counts only when no true answer comes in its time.

    Args:
        channel: Of the handshake.

    Attributes:
        refused: Reason of a refusal that was heard since the handshake has moved.
    """

    def __init__(self, channel: HostChannel) -> None:
        self.refused: int | None = None
        self._channel = channel
        # WHO has nothing to refuse but a version, PAIR a wrong card too
        self._meant = frozenset({REFUSED_HANDSHAKE} if isinstance(channel, PairingHostChannel) else ())

    def hello(self) -> bytes:
        """The record to send, for the first time or again."""
        if self.refused is not None:
            raise _RefusedError
        return self._channel.hello()

    def accept(self, payload: bytes) -> HostEvent | None:
        """What is certain to be the answer."""
        for event in self._channel.feed(payload):
            if not isinstance(event, ChannelRefused) or event.reason not in _OF_LATE_RECORDS:
                return event
            if event.reason in self._meant:
                self.refused = event.reason
        return None

    def moved(self) -> None:
        """The pump has answered the first record."""
        self.refused, self._meant = None, _OF_LATE_RECORDS


def _run(exchange: Exchange, channel: HostChannel) -> int | None:
    """One handshake to its end: None when the channel is open, else the reason of the refusal."""
    heard = _Heard(channel)
    while not channel.is_open:
        try:
            event = exchange(heard.hello, heard.accept)
        except (_RefusedError, LinkError):
            if heard.refused is None:
                raise
            return heard.refused
        match event:
            case ChannelRefused(reason=reason) if reason == REFUSED_VERSION:
                raise ProtocolError(
                    phrase("The pump speaks another version of the protocol than this program."),
                    next_step=phrase("Update Thecal, or use the programmer that belongs to this pump."),
                )
            case ChannelRefused(reason=reason):
                return reason
            case PumpUnknown():
                raise NotPairedError
            case HandshakeMoved():
                heard.moved()
            case _:
                pass
    return None
