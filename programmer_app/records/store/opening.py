"""Opens the records of a folder, or of the server that THECAL_DATABASE names; makes them where there are none.

A SQLite store is `records.db` with its key in `records-key.json` beside it. The key is written under another name first
and takes its own when the database is complete, so that a computer that fails in between leaves nothing that looks like
lost records; afterwards, one of the two without the other is an error and never a reason to begin anew.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, insert, select

from device.clock import Clock
from device.wording import phrase
from programmer_app.records.home import sync_folder
from programmer_app.records.store.database import Database, alone, sqlite_engine
from programmer_app.records.store.errors import (
    DamagedError,
    ForeignDatabaseError,
    KeyNeededError,
    NoRecordsYetError,
    NotNowError,
    StoreError,
    UnavailableError,
)
from programmer_app.records.store.key_file import read_text, wrapped, write_text
from programmer_app.records.store.keys import (
    Argon2Cost,
    RecordKeys,
    needs_passphrase,
    new_keys,
    open_envelope,
    wrap_in_passphrase,
)
from programmer_app.records.store.places import DATABASE_VARIABLE, FILE_NAME, KEY_FILE_NAME, records_are_in
from programmer_app.records.store.schema import bring_to_head
from programmer_app.records.store.server import forget_old_marks, server_engine
from programmer_app.records.store.tables import STORE
from programmer_app.records.system_store import SystemStore

CHECKED_BYTES: Final = 32 * 2**20
"""Up to this size every page is looked at when a file is opened, within a second; of a larger one `check_whole` is for
whoever has opened it to call in the background, and each page is checked against its seal when it is read. Chosen here.
"""
_NEW: Final = ".new"
_PLAIN_SQLITE: Final = b"SQLite format 3\0"
_LEAST_BYTES: Final = 512
"""Smallest page of a SQLite file. Source: SQLite documentation, database file format 1.3."""


def open_records(
    folder: Path,
    clock: Clock,
    *,
    passphrase: str | None = None,
    address: str | None = None,
    system: SystemStore | None = None,
    cost: Argon2Cost = Argon2Cost(),  # noqa: B008 - frozen
    make: bool = True,
) -> Database:
    """The records of a folder or server, checked and at this program's schema.

    Args:
        folder: Of records.
        clock: For the time at which they were made.
        passphrase: Of a store that is under one; a new store is put under it. A server's store always is.
        address: Of a server; None asks THECAL_DATABASE, and without that takes SQLite in the folder.
        system: The system's key store.
        cost: Of one guess of a new passphrase.
        make: Whether a server that holds none gets new ones, under this passphrase; of a folder it is no question.

    Raises:
        StoreError: Its kinds say what is wrong and what to do; nothing was changed.
    """
    system = system or SystemStore()
    address = os.environ.get(DATABASE_VARIABLE) or None if address is None else address
    with alone(folder):
        if address:
            return _opened(server_engine(address), passphrase, clock, cost, system, make=make)
        return _open_file(folder, passphrase, clock, cost, system)


# --- SQLite -----------------------------------------------------------------------------------------------------------


def _open_file(folder: Path, passphrase: str | None, clock: Clock, cost: Argon2Cost, system: SystemStore) -> Database:
    path, key_path = folder / FILE_NAME, folder / KEY_FILE_NAME
    size = _size_of(path)
    if key_path.exists():
        if size is None:
            raise DamagedError(
                phrase("{name} is missing, though its key is here.", name=path.name),
                next_step=phrase(
                    "Put it back or restore a backup; to begin anew, move {name} away.", name=key_path.name
                ),
            )
        if size < _LEAST_BYTES:
            raise DamagedError(
                phrase("{name} is damaged (cut to {size} bytes).", name=path.name, size=size),
                next_step=phrase("Restore a backup."),
            )
        keys = open_envelope(read_text(key_path), passphrase, system)
        database = Database(sqlite_engine(path, keys.file), keys, key_path)
        return _checked(database, whole=size <= CHECKED_BYTES)
    if size is not None and not _left_by_an_unfinished_start(folder):
        raise KeyNeededError(
            phrase("{name} is missing.", name=key_path.name), next_step=phrase("Put it back, or restore a backup.")
        )
    return _make_file(folder, passphrase, clock, cost, system)


def _left_by_an_unfinished_start(folder: Path) -> bool:
    return (folder / (KEY_FILE_NAME + _NEW)).exists()


def asks_for_passphrase(folder: Path) -> bool:
    """Whether what is missing is a passphrase: of new records, of those on a server, or of those in the folder."""
    if os.environ.get(DATABASE_VARIABLE) or not records_are_in(folder):
        return True
    key_path = folder / KEY_FILE_NAME
    return key_path.exists() and needs_passphrase(read_text(key_path))


def refuse_where_records_are(folder: Path) -> None:
    """Refuses a folder that holds records, or what is left of them.

    Raises:
        NotNowError: Names the file.
    """
    for name in (KEY_FILE_NAME, FILE_NAME):
        if (folder / name).exists() and not (name == FILE_NAME and _left_by_an_unfinished_start(folder)):
            raise NotNowError(
                phrase("There are records in {folder} ({name}).", folder=folder, name=name),
                next_step=phrase("Move them away, then repeat."),
            )


def _make_file(folder: Path, passphrase: str | None, clock: Clock, cost: Argon2Cost, system: SystemStore) -> Database:
    keys = new_keys()
    return make_file(folder, keys, wrapped(keys, passphrase, cost, system), lambda made: _enter(made, clock))


def make_file(folder: Path, keys: RecordKeys, envelope: str, fill: Callable[[Database], None]) -> Database:
    """Makes a SQLite store that is there as a whole or not at all. The caller is `alone`, and there is none yet.

    Args:
        folder: Of records.
        keys: Of the new store.
        envelope: Of those keys.
        fill: Puts in what the store begins with.
    """
    path, key_path = folder / FILE_NAME, folder / KEY_FILE_NAME
    write_text(key_path.with_name(key_path.name + _NEW), envelope)
    _remove_file(path)
    database = Database(sqlite_engine(path, keys.file), keys, key_path)
    try:
        bring_to_head(database)
        fill(database)
        key_path.with_name(key_path.name + _NEW).replace(key_path)
        sync_folder(folder)
    except BaseException:
        database.close()
        if not key_path.exists():
            _remove_file(path)
            key_path.with_name(key_path.name + _NEW).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        path.chmod(0o600)
    return database


def _remove_file(path: Path) -> None:
    for rest in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        rest.unlink(missing_ok=True)


def _size_of(path: Path) -> int | None:
    """Bytes of the file of records; None where there is none."""
    try:
        with path.open("rb") as file:
            head = file.read(len(_PLAIN_SQLITE))
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnavailableError(
            phrase("{name} cannot be read: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error
    if head == _PLAIN_SQLITE:
        raise ForeignDatabaseError(
            phrase("{name} is a database without encryption, which Thecal never made.", name=path.name),
            next_step=phrase("Move it away."),
        )
    return size


def _checked(database: Database, *, whole: bool) -> Database:
    try:
        if whole:
            database.check_whole()
        bring_to_head(database)
        with database.reading() as connection:
            if connection.execute(select(STORE.c.store_id)).scalar() is None:
                raise ForeignDatabaseError(phrase("The database holds no records of Thecal."))
    except BaseException:
        database.close()
        raise
    return database


def _enter(database: Database, clock: Clock) -> None:
    with database.writing() as connection:
        connection.execute(insert(STORE).values(_first_row(clock, envelope=None)))


def _first_row(clock: Clock, envelope: str | None) -> dict[str, Any]:
    made_at = clock.now().astimezone(UTC)
    return {"one": 1, "store_id": secrets.token_hex(16), "envelope": envelope, "made_at": made_at}


# --- PostgreSQL -------------------------------------------------------------------------------------------------------


def _opened(
    engine: Engine, passphrase: str | None, clock: Clock, cost: Argon2Cost, system: SystemStore, *, make: bool
) -> Database:
    """The records of a server. Their key lies there under the passphrase of the clinic."""
    if passphrase is None:
        engine.dispose()
        raise KeyNeededError(
            phrase("Records on a server are under a passphrase."), next_step=phrase("Give it to open them.")
        )
    bare = Database(engine, RecordKeys(bytes(32)))  # opens no value and seals none: it only makes the tables
    try:
        bring_to_head(bare)
        with bare.writing() as connection:
            forget_old_marks(connection)
        envelope = _envelope_on_server(bare)
        if envelope is None and not make:
            raise NoRecordsYetError(
                phrase("The server holds no records yet."), next_step=phrase("Choose the passphrase of new ones.")
            )
        if envelope is None:
            envelope = _envelope_of_first(bare, wrap_in_passphrase(new_keys(), passphrase, cost), clock)
        return Database(engine, open_envelope(envelope, passphrase, system))
    except BaseException:
        engine.dispose()
        raise


def _envelope_on_server(database: Database) -> str | None:
    with database.reading() as connection:
        row = connection.execute(select(STORE.c.envelope)).first()
    return None if row is None else str(row.envelope)


def _envelope_of_first(database: Database, envelope: str, clock: Clock) -> str:
    """The envelope of the workstation that was first, which may be another one."""
    from sqlalchemy.dialects.postgresql import insert as insert_unless_there  # noqa: PLC0415 - PostgreSQL's own

    row = _first_row(clock, envelope)
    with database.writing() as connection:
        connection.execute(insert_unless_there(STORE).values(row).on_conflict_do_nothing())
    found = _envelope_on_server(database)
    if found is None:
        raise StoreError(phrase("The server did not keep the key of records."))
    return found
