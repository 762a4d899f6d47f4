"""A host's end of the channel written a second time, on the `noiseprotocol` package, for the emulator's tests.

It shares nothing with the pump's channel, so that a mistake made in both of the product's ends shows here.
Source: docs/protocol.md part 3.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from noise.connection import Keypair, NoiseConnection

Receive = Callable[[bytes], list[bytes]]
"""The pump's end of the radio."""


class Pairing:
    """A host's key, and what pairing it with a pump leaves: the pump's key and a psk.

    Args:
        receive: the pump.
        card: its card's secret.
        private: the host's static key.
    """

    def __init__(self, receive: Receive, card: bytes, private: bytes) -> None:
        self.private = private
        nonce = secrets.token_bytes(8)
        noise = _noise("XXpsk3", private, b"Thecal 1 pairing host pump\0" + nonce, card)
        head = b"\x07\x01\x01" + nonce + bytes(noise.write_message())
        key = hmac.digest(card, b"Thecal pairing", "sha256")
        (answer,) = receive(head + hmac.digest(key, head, "sha256")[:16])
        assert answer[:9] == b"\x08" + nonce
        assert bytes(noise.read_message(answer[9:])) == b""
        self.pump_public = noise.noise_protocol.handshake_state.rs.public_bytes
        chaining = noise.noise_protocol.symmetric_state
        (paired,) = receive(b"\x09" + nonce + bytes(noise.write_message()))
        # the package throws its chaining key away when it splits, so that it is kept here just before
        first, second, self.psk = _hkdf3(chaining.ck)
        assert paired[:9] == b"\x0a" + nonce
        assert ChaCha20Poly1305(second).decrypt(bytes(12), paired[9:], paired[:9]) == b""
        self.session = Session(receive, noise.get_handshake_hash(), first, second)

    @property
    def programmer(self) -> bytes:
        """The id of the host."""
        return hashlib.sha256(b"Thecal programmer" + _public(self.private)).digest()[:16]

    def slot(self, here: bytes) -> int | None:
        """The slot of this pairing in a HERE; None when the pump is another."""
        nonce, pump_nonce, marks = here[3:11], here[11:19], here[19:]
        discovery = hmac.digest(self.psk, b"Thecal discovery", "sha256")
        at = marks.find(hmac.digest(discovery, nonce + pump_nonce, "sha256")[:8])
        return None if at < 0 or at % 8 else at // 8

    def open(self, receive: Receive, serial: str, here: bytes, slot: int) -> Session:
        """A new session with the pump that said HERE."""
        nonce, pump_nonce = here[3:11], here[11:19]
        name = serial.encode()
        prologue = b"Thecal 1 session host pump\0" + nonce + pump_nonce + bytes([len(name)]) + name + self.programmer
        noise = _noise("KKpsk0", self.private, prologue, self.psk, self.pump_public)
        (opened,) = receive(b"\x05" + nonce + bytes([slot]) + bytes(noise.write_message()))
        assert opened[:9] == b"\x06" + nonce
        state = noise.noise_protocol.symmetric_state
        assert bytes(noise.read_message(opened[9:])) == b""
        first, second, _ = _hkdf3(state.ck)
        return Session(receive, noise.get_handshake_hash(), first, second)


def connect(receive: Receive, card: bytes, serial: str, known: list[Pairing], private: bytes) -> Session:
    """A session with a pump: with one of the known pairings, else by pairing now, which is added to them."""
    nonce = secrets.token_bytes(8)
    (here,) = receive(b"\x01\x01\x01" + nonce)
    assert here[:11] == b"\x02\x01\x01" + nonce
    for pairing in reversed(known):
        slot = pairing.slot(here)
        if slot is not None:
            return pairing.open(receive, serial, here, slot)
    known.append(Pairing(receive, card, private))
    return known[-1].session


class Session:
    """DATA records of one session."""

    def __init__(self, receive: Receive, handshake_hash: bytes, out: bytes, back: bytes) -> None:
        self.receive = receive
        self.name = handshake_hash[:8]
        self._out, self._back = ChaCha20Poly1305(out), ChaCha20Poly1305(back)
        self._counter = 0
        self._heard = 0

    def record(self, message: bytes) -> bytes:
        """A message as a new record."""
        self._counter += 1
        header = b"\x03" + self.name + self._counter.to_bytes(8, "big")
        return header + self._out.encrypt(bytes(4) + self._counter.to_bytes(8, "little"), message, header)

    def message(self, record: bytes) -> bytes:
        """The message of a record from the pump, whose counter has to rise."""
        assert record[:9] == b"\x03" + self.name
        counter = int.from_bytes(record[9:17], "big")
        assert counter > self._heard
        self._heard = counter
        return self._back.decrypt(bytes(4) + counter.to_bytes(8, "little"), record[17:], record[:17])


def _noise(pattern: str, private: bytes, prologue: bytes, psk: bytes, remote: bytes | None = None) -> Any:  # noqa: ANN401
    made = NoiseConnection.from_name(f"Noise_{pattern}_25519_ChaChaPoly_SHA256".encode())
    made.set_as_initiator()
    made.set_keypair_from_private_bytes(Keypair.STATIC, private)
    if remote is not None:
        made.set_keypair_from_public_bytes(Keypair.REMOTE_STATIC, remote)
    made.set_psks(psk)
    made.set_prologue(prologue)
    made.start_handshake()
    return made


def _hkdf3(chaining_key: bytes) -> tuple[bytes, bytes, bytes]:
    temporary = hmac.digest(chaining_key, b"", "sha256")
    first = hmac.digest(temporary, b"\x01", "sha256")
    second = hmac.digest(temporary, first + b"\x02", "sha256")
    return first, second, hmac.digest(temporary, second + b"\x03", "sha256")


def _public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
