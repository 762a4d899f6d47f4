"""Noise handshakes XXpsk3 and KKpsk0 of suite 25519_ChaChaPoly_SHA256, on the primitives of `cryptography`.

Two patterns and one suite, nothing to negotiate. The names of classes and functions are those of the specification.
Source: The Noise Protocol Framework, revision 34 (Perrin 2018), parts 5 and 9.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEY_BYTES: Final = 32
TAG_BYTES: Final = 16
NONCE_MAX: Final = 2**64 - 2
"""The highest nonce that may be used; 2^64 - 1 is reserved. Source: Noise, part 5.1."""

RandomBytes = Callable[[int], bytes]
"""Gives so many random bytes; `os.urandom` outside tests."""


class NoiseError(Exception):
    """A message that is not what the other end of this handshake or session would have sent. Says no more than that."""


class KeyPair:
    """A key pair of X25519. Its text form never shows the private half.

    Args:
        private: 32 bytes.

    Raises:
        ValueError: Not 32 bytes.
    """

    def __init__(self, private: bytes) -> None:
        self._key = X25519PrivateKey.from_private_bytes(private)
        self.private = private
        self.public = self._key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls, random: RandomBytes) -> KeyPair:
        """A new key pair."""
        return cls(random(KEY_BYTES))

    def shared_with(self, public: bytes) -> bytes:
        """The shared secret with the holder of a public key.

        Raises:
            NoiseError: The public key is of low order, which an honest one never is.
        """
        try:
            return self._key.exchange(X25519PublicKey.from_public_bytes(public))
        except ValueError as error:
            raise NoiseError("a public key that is none") from error

    def __repr__(self) -> str:
        """The public half."""
        return f"KeyPair(public={self.public.hex()})"


class CipherState:
    """A key and, while a handshake runs, the count of its uses.

    Args:
        key: 32 bytes.
    """

    def __init__(self, key: bytes) -> None:
        self._aead = ChaCha20Poly1305(key)
        self._n = 0

    def encrypt(self, data: bytes, plaintext: bytes) -> bytes:
        """Encrypts with the next nonce, bound to associated `data`."""
        sealed = self.seal(self._n, data, plaintext)
        self._n += 1
        return sealed

    def decrypt(self, data: bytes, sealed: bytes) -> bytes:
        """Decrypts with the next nonce.

        Raises:
            NoiseError: Not sealed by the other end.
        """
        plaintext = self.open(self._n, data, sealed)
        self._n += 1
        return plaintext

    def seal(self, n: int, data: bytes, plaintext: bytes) -> bytes:
        """Encrypts with an explicit nonce; using one twice is the caller's mistake to avoid.

        Raises:
            NoiseError: The nonce is out of range.
        """
        return self._aead.encrypt(_nonce(n), plaintext, data)

    def open(self, n: int, data: bytes, sealed: bytes) -> bytes:
        """Decrypts with an explicit nonce.

        Raises:
            NoiseError: Not sealed by the other end, or altered, or the nonce is out of range.
        """
        try:
            return self._aead.decrypt(_nonce(n), sealed, data)
        except InvalidTag as error:
            raise NoiseError("a message that the other end did not send") from error


def _nonce(n: int) -> bytes:
    if not 0 <= n <= NONCE_MAX:
        raise NoiseError(f"nonce {n} is out of range")
    return bytes(4) + n.to_bytes(8, "little")


def hkdf(chaining_key: bytes, material: bytes, outputs: int) -> list[bytes]:
    """2 or 3 keys of 32 bytes; the first two do not depend on whether a third is asked for. Source: Noise, part 4.3."""
    temporary = hmac.digest(chaining_key, material, "sha256")
    found: list[bytes] = []
    last = b""
    for index in range(1, outputs + 1):
        last = hmac.digest(temporary, last + bytes((index,)), "sha256")
        found.append(last)
    return found


class SymmetricState:
    """The running hash and keys of a handshake.

    Args:
        name: Of the protocol, 32 bytes or longer.
    """

    def __init__(self, name: bytes) -> None:
        self.h = hashlib.sha256(name).digest()
        self.ck = self.h
        self._cipher: CipherState | None = None

    def mix_hash(self, data: bytes) -> None:
        """Takes public data into the hash."""
        self.h = hashlib.sha256(self.h + data).digest()

    def mix_key(self, material: bytes) -> None:
        """Takes a secret into the keys."""
        self.ck, key = hkdf(self.ck, material, 2)
        self._cipher = CipherState(key)

    def mix_key_and_hash(self, material: bytes) -> None:
        """Takes a pre-shared key into keys and hash."""
        self.ck, hashed, key = hkdf(self.ck, material, 3)
        self.mix_hash(hashed)
        self._cipher = CipherState(key)

    @property
    def encrypts(self) -> bool:
        """Whether there is a key yet."""
        return self._cipher is not None

    def encrypt_and_hash(self, plaintext: bytes) -> bytes:
        """Encrypts if there is a key yet."""
        sealed = plaintext if self._cipher is None else self._cipher.encrypt(self.h, plaintext)
        self.mix_hash(sealed)
        return sealed

    def decrypt_and_hash(self, sealed: bytes) -> bytes:
        """Decrypts if there is a key yet.

        Raises:
            NoiseError: Not sealed by the other end.
        """
        plaintext = sealed if self._cipher is None else self._cipher.decrypt(self.h, sealed)
        self.mix_hash(sealed)
        return plaintext


@dataclass(frozen=True, slots=True)
class Pattern:
    """A handshake pattern.

    Attributes:
        name: Of the whole protocol.
        known: Whether both static public keys are known before.
        messages: Tokens of each message, the initiator's first. Source: Noise, parts 7.5 and 9.4.
    """

    name: bytes
    known: bool
    messages: tuple[tuple[str, ...], ...]


XXPSK3: Final = Pattern(
    b"Noise_XXpsk3_25519_ChaChaPoly_SHA256",
    known=False,
    messages=(("e",), ("e", "ee", "s", "es"), ("s", "se", "psk")),
)
KKPSK0: Final = Pattern(
    b"Noise_KKpsk0_25519_ChaChaPoly_SHA256",
    known=True,
    messages=(("psk", "e", "es", "ss"), ("e", "ee", "se")),
)


@dataclass(frozen=True, slots=True)
class Split:
    """What a finished handshake leaves.

    Attributes:
        send: Cipher of this end's messages.
        receive: Cipher of the other end's.
        handshake_hash: 32 bytes that both ends share and that name this very handshake.
        exported: 32 secret bytes more: the third output of the same HKDF of whose outputs the ciphers take two.
        remote_static: Public key of the other end.
    """

    send: CipherState
    receive: CipherState
    handshake_hash: bytes
    exported: bytes
    remote_static: bytes


class HandshakeState:
    """One end of one handshake. After a NoiseError it is dead: throw it away.

    Args:
        pattern: `XXPSK3` or `KKPSK0`.
        initiator: Whether this end sends first.
        prologue: What both ends must agree on.
        psk: 32 bytes.
        static: This end's own key pair.
        remote_static: Public key of the other end, where the pattern knows it.
        ephemeral: Fresh for each handshake.

    Raises:
        ValueError: A key is missing, one too many, or not 32 bytes.
    """

    def __init__(
        self,
        pattern: Pattern,
        *,
        initiator: bool,
        prologue: bytes,
        psk: bytes,
        static: KeyPair,
        ephemeral: KeyPair,
        remote_static: bytes | None = None,
    ) -> None:
        if len(psk) != KEY_BYTES or pattern.known != (remote_static is not None):
            raise ValueError("these are not the keys that the pattern needs")
        self._pattern = pattern
        self._initiator = initiator
        self._psk = psk
        self._static = static
        self._ephemeral = ephemeral
        self._remote_static = remote_static or b""
        self._remote_ephemeral = b""
        self._done = 0
        self._symmetric = SymmetricState(pattern.name)
        self._symmetric.mix_hash(prologue)
        if remote_static is not None:
            ours, theirs = static.public, remote_static
            for key in (ours, theirs) if initiator else (theirs, ours):
                self._symmetric.mix_hash(key)

    @property
    def finished(self) -> bool:
        """Whether every message has passed."""
        return self._done == len(self._pattern.messages)

    def write_message(self, payload: bytes = b"") -> bytes:
        """This end's next message.

        Raises:
            ValueError: It is not this end's turn.
        """
        out = b""
        for part in self._turn(writing=True):
            if part == "e":
                out += self._ephemeral.public
                self._mix_ephemeral(self._ephemeral.public)
            elif part == "s":
                out += self._symmetric.encrypt_and_hash(self._static.public)
            else:
                self._mix(part)
        return out + self._symmetric.encrypt_and_hash(payload)

    def read_message(self, message: bytes) -> bytes:
        """Takes the other end's next message; its payload.

        Raises:
            NoiseError: It is none.
            ValueError: It is not the other end's turn.
        """
        left = message
        for part in self._turn(writing=False):
            if part == "e":
                self._remote_ephemeral, left = _taken(left, KEY_BYTES)
                self._mix_ephemeral(self._remote_ephemeral)
            elif part == "s":
                sealed, left = _taken(left, KEY_BYTES + TAG_BYTES * self._symmetric.encrypts)
                self._remote_static = self._symmetric.decrypt_and_hash(sealed)
            else:
                self._mix(part)
        return self._symmetric.decrypt_and_hash(left)

    def split(self) -> Split:
        """The ciphers of the session.

        Raises:
            ValueError: The handshake has not finished.
        """
        if not self.finished:
            raise ValueError("the handshake has not finished")
        first, second, exported = hkdf(self._symmetric.ck, b"", 3)
        mine, theirs = (first, second) if self._initiator else (second, first)
        return Split(CipherState(mine), CipherState(theirs), self._symmetric.h, exported, self._remote_static)

    def _turn(self, *, writing: bool) -> tuple[str, ...]:
        if self.finished or (self._done % 2 == 0) != (self._initiator == writing):
            raise ValueError("it is the other end's turn, or the handshake has finished")
        self._done += 1
        return self._pattern.messages[self._done - 1]

    def _mix_ephemeral(self, public: bytes) -> None:
        self._symmetric.mix_hash(public)
        self._symmetric.mix_key(public)  # in every handshake with a psk. Source: Noise, part 9.2

    def _mix(self, part: str) -> None:
        if part == "psk":
            self._symmetric.mix_key_and_hash(self._psk)
            return
        # the first letter is the initiator's key, the second the responder's
        mine, theirs = (part[0], part[1]) if self._initiator else (part[1], part[0])
        own = self._ephemeral if mine == "e" else self._static
        self._symmetric.mix_key(own.shared_with(self._remote_ephemeral if theirs == "e" else self._remote_static))


def _taken(data: bytes, count: int) -> tuple[bytes, bytes]:
    if len(data) < count:
        raise NoiseError("a message that is too short")
    return data[:count], data[count:]
