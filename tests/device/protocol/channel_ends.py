"""Both ends of the channel without link or pump, and the pump's keys in memory."""

from __future__ import annotations

from collections.abc import Sequence

from device.protocol.channel import SLOTS, PumpEvent, ReplyRecord, programmer_id
from device.protocol.host_channel import Pairing, PairingHostChannel, SessionHostChannel
from device.protocol.noise import KeyPair, RandomBytes
from device.protocol.pump_channel import Programmer, PumpChannel

SERIAL = "IT40-0001"
CARD = bytes(range(32))


class KeysInMemory:
    """What a pump remembers of keys."""

    def __init__(self, random: RandomBytes, serial: str = SERIAL, card_secret: bytes = CARD) -> None:
        self.serial = serial
        self.static = KeyPair.generate(random)
        self.card_secret = card_secret
        self.slots: list[Programmer | None] = [None] * SLOTS

    @property
    def programmers(self) -> Sequence[Programmer | None]:
        return tuple(self.slots)

    def allow(self, programmer: Programmer) -> bool:
        for index, slot in enumerate(self.slots):
            if slot is None or slot.public == programmer.public:
                self.slots[index] = programmer
                return True
        return False

    def revoke(self, public: bytes) -> None:
        self.slots = [None if slot is not None and slot.public == public else slot for slot in self.slots]


def replies(events: list[PumpEvent]) -> list[bytes]:
    """What goes back over the radio."""
    return [event.record for event in events if isinstance(event, ReplyRecord)]


def open_at(host: SessionHostChannel | PairingHostChannel, pump: PumpChannel, now_s: float = 0.0) -> bool:
    """Lets a handshake run over a faultless link; whether it opened."""
    for _ in range(2):
        for reply in replies(pump.receive(host.hello(), now_s)):
            host.feed(reply)
    return host.is_open


class Desk:
    """A host and a pump that were paired.

    Args:
        random: Of everything.
    """

    def __init__(self, random: RandomBytes) -> None:
        self.random = random
        self.own = KeyPair.generate(random)
        self.keys = KeysInMemory(random)
        self.pump = PumpChannel(self.keys, random)
        self.pairing = self.pair(self.own)

    def pair(self, own: KeyPair, card_secret: bytes = CARD) -> Pairing:
        """Pairs one more host."""
        host = PairingHostChannel(own, card_secret, self.random)
        assert open_at(host, self.pump)
        return Pairing(SERIAL, host.pump_key, host.psk)

    def host(self) -> SessionHostChannel:
        """The host's end of a session that has not begun."""
        return SessionHostChannel(self.own, [self.pairing], self.random)

    def opened(self) -> SessionHostChannel:
        """The same, open."""
        host = self.host()
        assert open_at(host, self.pump)
        return host

    @property
    def programmer(self) -> bytes:
        """The host's id."""
        return programmer_id(self.own.public)
