"""The keys of this computer on disk: `keys.json` in the folder of records, readable by its owner alone.

Where the operating system has a key store, the file is encrypted with a key that lies there; keys that were kept
without are moved when they are used. Where it has none, what keeps the file is the account of the operating system:
whoever can read it can then do to the paired pumps what this computer can. No key is ever logged or shown.
"""

from __future__ import annotations

import json
import os
import secrets
import stat
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from device.keys import KeyPair, KeyStoreError, Pairing
from programmer_app.records.home import sync_folder
from programmer_app.records.system_store import SystemStore

FILE_NAME: Final = "keys.json"
FORMAT: Final = "thecal-keys/1"
SEALED_FORMAT: Final = "thecal-keys/2"
"""{"format", "kept_as": name in the system's key store, "nonce", "sealed": ChaCha20-Poly1305 of a FORMAT file}."""
_NONCE_BYTES: Final = 12
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class FileKeyStore:
    """A `device.keys.KeyStore` in one file. Every call reads or replaces the whole file, so any thread may make it.

    Args:
        path: The file; made at the first call that needs it.
        system: The key store of the operating system; None keeps everything in the file.
    """

    def __init__(self, path: Path, system: SystemStore | None = None) -> None:
        self._path = path
        self._system = system
        self._kept: tuple[str, bytes] | None = None
        self._plain = False

    def own(self) -> KeyPair:
        """The static key of this computer; made and kept at the first call."""
        content = self._read()
        if content is None:
            content = _empty()
            self._write(content)
        elif self._plain:
            self._move(content)
        return KeyPair(bytes.fromhex(content["programmer"]["private"]))

    def pairings(self) -> Sequence[Pairing]:
        """Every pump that this computer was paired with."""
        content = self._read()
        return () if content is None else tuple(map(_pairing, content["pairings"]))

    def keep(self, pairing: Pairing) -> None:
        """Keeps a pairing in place of an older one with the same pump; on disk when it returns."""
        content = self._read() or _empty()
        others = [entry for entry in content["pairings"] if entry["serial"] != pairing.serial]
        content["pairings"] = [*others, _entry(pairing)]
        self._write(content)

    @property
    def in_system_store(self) -> bool:
        """Whether the keys lie encrypted, with the key in the system's store; known once they were used."""
        return self._kept is not None

    def _move(self, content: dict[str, Any]) -> None:
        """From the plain file into an encrypted one, where the system has a key store; tried once."""
        self._kept = None if self._system is None else self._system.keep_new()
        self._system = self._system if self._kept else None
        if self._kept is not None:
            self._write(content)

    def _read(self) -> dict[str, Any] | None:
        """The content, checked; None when there is no file yet."""
        try:
            with self._path.open("rb") as file:
                self._refuse_if_open_to_others(os.fstat(file.fileno()))
                raw = file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise KeyStoreError(f"The keys of this computer cannot be read: {error.strerror}.") from error
        try:
            content = json.loads(raw)
            self._plain = content["format"] == FORMAT
            if content["format"] == SEALED_FORMAT:
                content = self._opened(content)
            if content["format"] != FORMAT:
                raise KeyStoreError(f"{self._path.name} is of another version of Thecal.", next_step="Update Thecal.")
            KeyPair(bytes.fromhex(content["programmer"]["private"]))
            _ = [_pairing(entry) for entry in content["pairings"]]
        except (ValueError, KeyError, TypeError, AttributeError, InvalidTag):
            # without the cause, whose text could hold a part of a key
            raise KeyStoreError(
                f"{self._path.name} is damaged.", next_step="Move it away and pair the pumps again."
            ) from None
        found: dict[str, Any] = content
        return found

    def _opened(self, sealed: dict[str, Any]) -> dict[str, Any]:
        name = str(sealed["kept_as"])
        if self._kept is None or self._kept[0] != name:
            self._kept = (name, (self._system or SystemStore()).fetch(name))
        nonce, data = bytes.fromhex(sealed["nonce"]), bytes.fromhex(sealed["sealed"])
        content: dict[str, Any] = json.loads(ChaCha20Poly1305(self._kept[1]).decrypt(nonce, data, _bound(name)))
        return content

    def _on_disk(self, content: dict[str, Any]) -> dict[str, Any]:
        """What the file says: the content itself, or sealed with the key that the system keeps."""
        if self._kept is None and self._system is not None:
            self._kept = self._system.keep_new()
        if self._kept is None:
            self._system = None  # there is no real store: it is not asked again
            return content
        name, key = self._kept
        nonce = secrets.token_bytes(_NONCE_BYTES)
        data = ChaCha20Poly1305(key).encrypt(nonce, json.dumps(content).encode(), _bound(name))
        return {"format": SEALED_FORMAT, "kept_as": name, "nonce": nonce.hex(), "sealed": data.hex()}

    def _refuse_if_open_to_others(self, status: os.stat_result) -> None:
        if sys.platform == "win32":
            return
        if status.st_mode & _OTHERS or status.st_uid != os.geteuid():
            raise KeyStoreError(
                f"{self._path} can be read by other accounts, so its keys may be known to them.",
                next_step="If nobody has read it, use `chmod 600` on it; else move it away and pair the pumps again.",
            )

    def _write(self, content: dict[str, Any]) -> None:
        """Replaces the file: old or new after a crash, and never open to others, not even for a moment."""
        name: str | None = None
        on_disk = self._on_disk(content)
        try:
            # mkstemp makes it with mode 600
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{FILE_NAME}.")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(on_disk, file, indent=2)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
            sync_folder(self._path.parent)
        except OSError as error:
            if name is not None:
                Path(name).unlink(missing_ok=True)
            raise KeyStoreError(f"The keys of this computer cannot be kept: {error.strerror}.") from error


def open_keys(folder: Path) -> FileKeyStore:
    """The keys in the folder of records; the file is looked at when it is needed."""
    return FileKeyStore(folder / FILE_NAME, SystemStore())


def _empty() -> dict[str, Any]:
    own = KeyPair.generate(secrets.token_bytes)
    return {"format": FORMAT, "programmer": {"private": own.private.hex()}, "pairings": []}


def _bound(name: str) -> bytes:
    """What is authenticated beside the content."""
    return f"{SEALED_FORMAT} {name}".encode()


def _entry(pairing: Pairing) -> dict[str, Any]:
    return {
        "serial": pairing.serial,
        "pump_key": pairing.pump_key.hex(),
        "psk": pairing.psk.hex(),
        "emulated": pairing.emulated,
    }


def _pairing(entry: dict[str, Any]) -> Pairing:
    pump_key, psk = bytes.fromhex(entry["pump_key"]), bytes.fromhex(entry["psk"])
    if len(pump_key) != 32 or len(psk) != 32 or not isinstance(entry["emulated"], bool):
        raise ValueError("a pairing that is none")
    return Pairing(str(entry["serial"]), pump_key, psk, entry["emulated"])
