"""The keys of this computer on disk: `keys.json` in the folder of records, readable by its owner alone.

Whoever can read the file can do to the paired pumps what this computer can. It is not encrypted: what keeps it is the
account of the operating system. No key is ever logged or shown.
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

from device.keys import KeyPair, KeyStoreError, Pairing

FILE_NAME: Final = "keys.json"
FORMAT: Final = "thecal-keys/1"
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class FileKeyStore:
    """A `device.keys.KeyStore` in one file. Every call reads or replaces the whole file, so any thread may make it.

    Args:
        path: The file; made at the first call that needs it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def own(self) -> KeyPair:
        """The static key of this computer; made and kept at the first call."""
        content = self._read()
        if content is None:
            content = _empty()
            self._write(content)
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
            if content["format"] != FORMAT:
                raise KeyStoreError(f"{self._path.name} is of another version of Thecal.", next_step="Update Thecal.")
            KeyPair(bytes.fromhex(content["programmer"]["private"]))
            _ = [_pairing(entry) for entry in content["pairings"]]
        except (ValueError, KeyError, TypeError, AttributeError):
            # without the cause, whose text could hold a part of a key
            raise KeyStoreError(
                f"{self._path.name} is damaged.", next_step="Move it away and pair the pumps again."
            ) from None
        found: dict[str, Any] = content
        return found

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
        try:
            # mkstemp makes it with mode 600
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{FILE_NAME}.")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(content, file, indent=2)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
            _sync_folder(self._path.parent)
        except OSError as error:
            if name is not None:
                Path(name).unlink(missing_ok=True)
            raise KeyStoreError(f"The keys of this computer cannot be kept: {error.strerror}.") from error


def open_keys(folder: Path) -> FileKeyStore:
    """The keys in the folder of records; the file is looked at when it is needed."""
    return FileKeyStore(folder / FILE_NAME)


def _empty() -> dict[str, Any]:
    own = KeyPair.generate(secrets.token_bytes)
    return {"format": FORMAT, "programmer": {"private": own.private.hex()}, "pairings": []}


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


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
