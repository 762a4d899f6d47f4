"""What the pump remembers of keys: its own, and the programmers that it allows. Two places written in turn.

A pump whose two places are both damaged comes back with a new key of its own and allows nobody until it is paired again
with its card; its program is not touched. Source: docs/protocol.md part 3.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import cast

from device.emulator.cbor import CborError, Encodable, Value, decode, encode
from device.emulator.memory import KEYS, PumpMemory, sealed, unsealed
from device.protocol.channel import SLOTS, programmer_id
from device.protocol.noise import KEY_BYTES, KeyPair
from device.protocol.pump_channel import Programmer


class Keyring:
    """The keys of a pump; a `device.protocol.pump_channel.PumpKeys`.

    Args:
        memory: where they lie; a new pump makes its own key.
        serial: of the pump.
        card_secret: of its implant card.
        random: where a new key comes from.

    Attributes:
        revocations: programmers revoked in this pump's life.
    """

    def __init__(
        self,
        memory: PumpMemory,
        serial: str,
        card_secret: bytes,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self.serial = serial
        self.card_secret = card_secret
        self.revocations = 0
        self._memory = memory
        self._sequence = 0
        self._slots: list[Programmer | None] = [None] * SLOTS
        own = self._load()
        self.static = KeyPair(own or random(KEY_BYTES))
        if own is None:
            self._save()

    @property
    def programmers(self) -> Sequence[Programmer | None]:
        """The 8 slots."""
        return tuple(self._slots)

    def allow(self, programmer: Programmer) -> bool:
        """Keep a programmer, in its old slot or in the first free one; False when there is none. Durable on return."""
        known = [index for index, slot in enumerate(self._slots) if slot and slot.public == programmer.public]
        free = [index for index, slot in enumerate(self._slots) if slot is None]
        for index in (known + free)[:1]:
            self._slots[index] = programmer
            self._save()
            return True
        return False

    def revoke(self, programmer: bytes) -> bool:
        """Forget a programmer by its id; whether it was there. Durable on return."""
        kept = [slot if slot is None or programmer_id(slot.public) != programmer else None for slot in self._slots]
        if kept == self._slots:
            return False
        self._slots = kept
        self.revocations += 1
        self._save()
        return True

    def _load(self) -> bytes | None:
        """The pump's private key, with everything beside it taken over; None when there is no sound record."""
        own: bytes | None = None
        for region in KEYS:
            content = unsealed(self._memory.read(region))
            if content is None:
                continue
            try:
                sequence, private, revocations, slots = cast("list[Value]", decode(content))
            except (CborError, ValueError):
                continue
            if own is None or cast("int", sequence) > self._sequence:
                self._sequence, self.revocations = cast("int", sequence), cast("int", revocations)
                own = cast("bytes", private)
                kept = cast("list[list[bytes]]", slots)
                # a record of before there were roles has no third part
                self._slots = [
                    Programmer(slot[0], slot[1], bool(slot[2:] and slot[2])) if slot else None for slot in kept
                ]
        return own

    def _save(self) -> None:
        self._sequence += 1
        slots: list[Encodable] = [[slot.public, slot.psk, slot.emergency] if slot else [] for slot in self._slots]
        content = encode([self._sequence, self.static.private, self.revocations, slots])
        self._memory.durable_write(KEYS[self._sequence % 2], sealed(content))
