"""The wrapped key of records: made, kept in its file, and put under another passphrase.

The key itself stays the same for as long as the records exist: a changed passphrase shuts nobody out who had the old
one together with a copy of the old file, of the row on the server, or of a backup.
"""

from __future__ import annotations

import hmac
import os
import tempfile
from pathlib import Path

from sqlalchemy import Connection, select, update

from device.wording import phrase
from programmer_app.records.home import sync_folder
from programmer_app.records.store.database import Database
from programmer_app.records.store.errors import DamagedError, KeyNeededError, UnavailableError, WrongKeyError
from programmer_app.records.store.keys import (
    Argon2Cost,
    RecordKeys,
    open_envelope,
    wrap_in_passphrase,
    wrap_in_system,
)
from programmer_app.records.store.tables import STORE
from programmer_app.records.system_store import SystemStore


def wrapped(keys: RecordKeys, passphrase: str | None, cost: Argon2Cost, system: SystemStore) -> str:
    """The envelope of a new SQLite store.

    Raises:
        KeyNeededError: There is neither a passphrase nor a key store.
        WrongKeyError: The passphrase is too short.
    """
    envelope = wrap_in_system(keys, system) if passphrase is None else wrap_in_passphrase(keys, passphrase, cost)
    if envelope is None:
        raise KeyNeededError(
            phrase("This computer has no key store that could keep the key of records."),
            next_step=phrase("Choose a passphrase; it is asked for whenever the records are opened."),
        )
    return envelope


def envelope_of(database: Database, connection: Connection) -> str:
    """The wrapped key as it is kept now: beside the file, or on the server."""
    if database.key_path is not None:
        return read_text(database.key_path)
    return str(connection.execute(select(STORE.c.envelope)).scalar_one())


def rewrapped(database: Database, connection: Connection, old: str | None, new: str | None, cost: Argon2Cost) -> str:
    """The same key under another passphrase, or in the system's key store.

    Args:
        database: Of the records.
        connection: With a transaction.
        old: The passphrase as it is; None where the system keeps the key.
        new: The passphrase as it is to be; None has the system keep the key, for a file only.
        cost: Of one guess of it.

    Raises:
        WrongKeyError: The old passphrase is wrong, or the new one too short.
        KeyNeededError: There is no old passphrase, or no key store.
    """
    system = SystemStore()
    opened = open_envelope(envelope_of(database, connection), old, system)
    if not hmac.compare_digest(opened.data, database.keys.data):
        raise WrongKeyError(
            phrase("The key beside these records is that of others."), next_step=phrase("Restore a backup.")
        )
    if database.key_path is None and new is None:
        raise KeyNeededError(phrase("Records on a server are under a passphrase."), next_step=phrase("Choose one."))
    return wrapped(opened, new, cost, system)


def keep_on_server(connection: Connection, envelope: str) -> None:
    """Replaces the wrapped key of a server, at the end of the transaction."""
    connection.execute(update(STORE).values(envelope=envelope))


def read_text(path: Path) -> str:
    """What a file says.

    Raises:
        DamagedError: It cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DamagedError(
            phrase("{name} cannot be read.", name=path.name), next_step=phrase("Put it back, or restore a backup.")
        ) from error


def write_text(path: Path, text: str) -> None:
    """Writes a file: old or new after a crash, never open to others.

    Raises:
        UnavailableError: It cannot be written; then the old one is there.
    """
    name = ""
    try:
        # mkstemp makes it with mode 600
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise UnavailableError(
            phrase("{name} cannot be written: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error
