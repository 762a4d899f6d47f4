"""The key of records: 32 random bytes, wrapped by the system's key store or by a passphrase, and what it gives.

    data key  ->  key of the SQLite file, key of sealed columns, key of search tokens, key of signatures

An envelope is the wrapped key as JSON. Beside a SQLite store it lies as a file; in a PostgreSQL database it is a row,
under the passphrase of the clinic; in a backup it is the first line, under the passphrase of the backup.

Source: HMAC as a key derivation in the manner of HKDF-Expand (RFC 5869) from a uniformly random key; Argon2id and its
parameters: RFC 9106 section 4, second recommendation (3 passes, 64 MiB, 4 lanes).
"""

from __future__ import annotations

import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from device.keys import KeyStoreError
from device.wording import phrase
from programmer_app.records.store.errors import DamagedError, KeyNeededError, NewerSchemaError, WrongKeyError
from programmer_app.records.system_store import SystemStore

FORMAT: Final = "thecal-records-key/1"
KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_SALT_BYTES: Final = 16
LEAST_PASSPHRASE: Final = 12
"""Characters. Chosen here: above the 8 of NIST SP 800-63B (2017) 5.1.1.2, since a file can be tried offline."""


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess of a password costs.

    Attributes:
        passes: Over the memory.
        memory_kib: In KiB.
        lanes: That can run at once.
    """

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class RecordKeys:
    """The data key and the keys that are made from it; never logged or shown."""

    data: bytes

    def __repr__(self) -> str:
        """Without the key."""
        return "RecordKeys(...)"

    @property
    def file(self) -> bytes:
        """Of the SQLite file."""
        return self._made("file")

    @property
    def column(self) -> bytes:
        """Of sealed columns."""
        return self._made("column")

    @property
    def search(self) -> bytes:
        """Of search tokens."""
        return self._made("search")

    @property
    def signature(self) -> bytes:
        """Of the seals of signatures."""
        return self._made("signature")

    def _made(self, use: str) -> bytes:
        return hmac.digest(self.data, b"Thecal records " + use.encode() + b"\x01", "sha256")


def new_keys() -> RecordKeys:
    """Keys that nobody has seen."""
    return RecordKeys(secrets.token_bytes(KEY_BYTES))


def wrap_in_system(keys: RecordKeys, system: SystemStore) -> str | None:
    """The envelope under a key that the system's store keeps; None where there is no real store."""
    kept = system.keep_new()
    if kept is None:
        return None
    name, wrapping = kept
    return _envelope(keys, wrapping, {"kept_as": name})


def wrap_in_passphrase(keys: RecordKeys, passphrase: str, cost: Argon2Cost) -> str:
    """The envelope under a passphrase.

    Raises:
        WrongKeyError: If it is too short.
    """
    if len(passphrase) < LEAST_PASSPHRASE:
        raise WrongKeyError(
            phrase(
                "A passphrase of records has at least {least_passphrase} characters; this one is shorter.",
                least_passphrase=LEAST_PASSPHRASE,
            )
        )
    how = {
        "salt": secrets.token_hex(_SALT_BYTES),
        "passes": cost.passes,
        "memory_kib": cost.memory_kib,
        "lanes": cost.lanes,
    }
    return _envelope(keys, _stretched(passphrase, how), {"argon2id": how})


def open_envelope(envelope: str, passphrase: str | None, system: SystemStore) -> RecordKeys:
    """The keys in an envelope.

    Raises:
        WrongKeyError: The passphrase, or the key in the system's store, is not the one.
        KeyNeededError: It takes a passphrase, and none was given; or the system's store does not give its key.
        DamagedError: The envelope is none.
        NewerSchemaError: It is of a newer version of Thecal.
    """
    try:
        content = json.loads(envelope)
        if content["format"] != FORMAT:
            raise NewerSchemaError(
                phrase("The key of records is of another version of Thecal."), next_step=phrase("Update Thecal.")
            )
        head = {name: content[name] for name in ("kept_as", "argon2id") if name in content}
        wrapping = _wrapping_key(head, passphrase, system)
        nonce, wrapped = bytes.fromhex(content["nonce"]), bytes.fromhex(content["wrapped"])
        data = ChaCha20Poly1305(wrapping).decrypt(nonce, wrapped, _bound(head))
    except InvalidTag:
        raise WrongKeyError(
            phrase("The key does not open these records."),
            next_step=phrase("Check the passphrase; no record was changed."),
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        # without the cause, whose text could hold a part of a key
        raise DamagedError(
            phrase("The file of the key of records is damaged."),
            next_step=phrase("Restore a backup; it holds the key."),
        ) from None
    return RecordKeys(data)


def needs_passphrase(envelope: str) -> bool:
    """Whether an envelope is opened by a passphrase."""
    try:
        return "argon2id" in json.loads(envelope)
    except (ValueError, TypeError):
        return False


def _wrapping_key(head: dict[str, Any], passphrase: str | None, system: SystemStore) -> bytes:
    if "argon2id" in head:
        if passphrase is None:
            raise KeyNeededError(
                phrase("These records are under a passphrase."), next_step=phrase("Give it to open them.")
            )
        return _stretched(passphrase, head["argon2id"])
    try:
        return system.fetch(str(head["kept_as"]))
    except KeyStoreError as error:
        raise KeyNeededError(
            phrase("The system's key store does not give out the key of records."),
            next_step=phrase("Log in to the desktop so that it is unlocked; if its content is lost, restore a backup."),
        ) from error


def _envelope(keys: RecordKeys, wrapping: bytes, head: dict[str, Any]) -> str:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    wrapped = ChaCha20Poly1305(wrapping).encrypt(nonce, keys.data, _bound(head))
    return json.dumps({"format": FORMAT, **head, "nonce": nonce.hex(), "wrapped": wrapped.hex()})


def _bound(head: dict[str, Any]) -> bytes:
    return json.dumps({"format": FORMAT, **head}, sort_keys=True).encode()


def _stretched(passphrase: str, how: dict[str, Any]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - not needed before records are opened

    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode(),  # NIST SP 800-63B (2017) 5.1.1.2
        bytes.fromhex(how["salt"]),
        time_cost=int(how["passes"]),
        memory_cost=int(how["memory_kib"]),
        parallelism=int(how["lanes"]),
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
