"""The key store of the operating system (Keychain, Credential Locker, Secret Service), where there is a real one.

Thecal keeps one key of 32 bytes there, with which the file of keys is encrypted: some of these stores hold no more than
a kilobyte. `keyring` and its backend are loaded when they are needed, and every call to them is bounded in time, since
a store that waits for its owner's password answers when that has been typed, or never.
"""

from __future__ import annotations

import logging
import os
import queue
import secrets
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from device.keys import KeyStoreError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

SERVICE: Final = "Thecal"
KEY_BYTES: Final = 32
NAME_BYTES: Final = 8
CHOOSING_S: Final = 3.0
"""How long a store may take that is tried out; one that is slower counts as none."""
OPENING_S: Final = 20.0
"""How long a store may take that holds our key: its owner may have to type a password first."""
CHOICE_VARIABLE: Final = "THECAL_KEYS"
"""Environment variable; `file` keeps new keys out of the system's store."""

_NO_STORES: Final = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that keep nothing, or keep it in a file that is no better than ours."""


class SystemStore:
    """One kept key a file of keys. Called from any thread.

    Args:
        choosing_s: Bound on trying it out.
        opening_s: Bound on fetching a key.
    """

    def __init__(self, choosing_s: float = CHOOSING_S, opening_s: float = OPENING_S) -> None:
        self._choosing_s = choosing_s
        self._opening_s = opening_s

    def keep_new(self) -> tuple[str, bytes] | None:
        """Makes a key and keeps it; its name and the key. None where no real store gave it back."""
        if os.environ.get(CHOICE_VARIABLE) == "file":
            return None
        name, key = secrets.token_hex(NAME_BYTES), secrets.token_bytes(KEY_BYTES)

        def round_trip() -> bool:
            backend = _real_backend()
            if backend is None:
                return False
            backend.set_password(SERVICE, name, key.hex())
            return backend.get_password(SERVICE, name) == key.hex()

        return (name, key) if _bounded(round_trip, self._choosing_s) else None

    def fetch(self, name: str) -> bytes:
        """The key of that name.

        Raises:
            KeyStoreError: The store is not there, does not answer, or has no such key.
        """

        def get() -> str | None:
            backend = _real_backend()
            return None if backend is None else backend.get_password(SERVICE, name)

        found = _bounded(get, self._opening_s)
        if found is None or len(found) != 2 * KEY_BYTES:
            raise KeyStoreError(
                "The system's key store does not give out the key to this computer's keys.",
                next_step="Unlock the key store (log in to the desktop), then try again. If its content is lost, move "
                "keys.json away and pair the pumps again.",
            )
        return bytes.fromhex(found)


def _real_backend() -> KeyringBackend | None:
    import keyring  # noqa: PLC0415 - slow to load, and not needed to start

    backend = keyring.get_keyring()
    # the chainer passes on to several; its first real one is taken, so that nothing lands in a plain file
    candidates = list(getattr(backend, "backends", ())) or [backend]
    return next((one for one in candidates if not type(one).__module__.startswith(_NO_STORES)), None)


def _bounded(ask: Callable[[], _T], bound_s: float) -> _T | None:
    """What `ask` returns; None when it fails or takes longer, in which case it is left to its thread."""
    answers: queue.SimpleQueue[_T | None] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put(ask())
        except Exception as error:  # noqa: BLE001 - backends raise whatever their system raises
            # its type alone: a text could hold a part of a key
            _log.info("the system's key store failed: %s", type(error).__name__)
            answers.put(None)

    # daemon: a store that never answers must not keep this program alive
    threading.Thread(target=run, name="system key store", daemon=True).start()
    try:
        return answers.get(timeout=bound_s)
    except queue.Empty:
        _log.info("the system's key store did not answer within %s s", bound_s)
        return None
