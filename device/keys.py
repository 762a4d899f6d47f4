"""Where a host keeps its own static key and the pumps that it was paired with: the seam, and a store in memory."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Protocol

from device.errors import DeviceError
from device.protocol.channel import programmer_id
from device.protocol.host_channel import Pairing
from device.protocol.noise import KeyPair


class KeyStoreError(DeviceError):
    """The keys cannot be read or kept; nothing was sent."""


class KeyStore(Protocol):
    """The keys of one host. Called from the thread that owns the port."""

    def own(self) -> KeyPair:
        """The host's static key, made at the first call; the programmer id is a hash of its public half.

        Raises:
            KeyStoreError: It cannot be read or kept.
        """
        ...

    def pairings(self) -> Sequence[Pairing]:
        """Every pump that this host was paired with.

        Raises:
            KeyStoreError: They cannot be read.
        """
        ...

    def keep(self, pairing: Pairing) -> None:
        """Keeps a pairing durably; it takes the place of an older one with the same pump.

        Raises:
            KeyStoreError: It cannot be kept.
        """
        ...


class MemoryKeyStore:
    """Keys that end with the program.

    Args:
        own: The static key; preset: a new one.
    """

    def __init__(self, own: KeyPair | None = None) -> None:
        self._own = own or KeyPair.generate(os.urandom)
        self._pairings: dict[str, Pairing] = {}

    def own(self) -> KeyPair:
        """See `KeyStore.own`."""
        return self._own

    def pairings(self) -> Sequence[Pairing]:
        """See `KeyStore.pairings`."""
        return tuple(self._pairings.values())

    def keep(self, pairing: Pairing) -> None:
        """See `KeyStore.keep`."""
        self._pairings[pairing.serial] = pairing


__all__ = ["KeyPair", "KeyStore", "KeyStoreError", "MemoryKeyStore", "Pairing", "programmer_id"]
