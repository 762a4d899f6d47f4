"""Restores a backup into a folder or server that holds no records; all of it, or nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from sqlalchemy import select

from device.wording import phrase
from programmer_app.records.backup.content import Counts, counts_of, read_into
from programmer_app.records.backup.stream import backup_key, opened_lines
from programmer_app.records.store.database import Database, alone
from programmer_app.records.store.errors import (
    DamagedError,
    ForeignDatabaseError,
    NewerSchemaError,
    NotNowError,
    UnavailableError,
)
from programmer_app.records.store.keys import RecordKeys, open_envelope
from programmer_app.records.store.opening import make_file, refuse_where_records_are
from programmer_app.records.store.places import DATABASE_VARIABLE
from programmer_app.records.store.schema import HEAD, bring_to_head
from programmer_app.records.store.server import server_engine
from programmer_app.records.store.tables import STORE
from programmer_app.records.system_store import SystemStore

FORMAT: Final = "thecal-backup/1"
AUDIT_NAME: Final = "audit-of-backup.jsonl"
"""The audit trail of the workstation that made the backup, beside the restored records; `verify_audit.py` checks it."""
_LONGEST_HEAD: Final = 100_000


@dataclass(frozen=True, slots=True)
class _Source:
    """A backup that was opened: its keys, its envelope and its lines' place."""

    file: BinaryIO
    head: bytes
    envelope: str
    keys: RecordKeys
    salt: bytes


def restore(folder: Path, backup: Path, passphrase: str, *, address: str | None = None) -> dict[str, int]:
    """Restores a backup. The records are then under the passphrase of the backup.

    Args:
        folder: Of records.
        backup: The file.
        passphrase: Of the backup.
        address: Of a server; None asks THECAL_DATABASE, and without that restores into SQLite in the folder.

    Returns:
        How many rows each table holds.

    Raises:
        RecordsError: Its kinds say why not; then nothing was restored.
    """
    address = os.environ.get(DATABASE_VARIABLE) or None if address is None else address
    counts, audit = _restored(folder, backup, passphrase, address)
    try:
        (folder / AUDIT_NAME).write_text("".join(line + "\n" for line in audit), encoding="utf-8")
    except OSError as error:
        raise UnavailableError(
            phrase("{audit_name} cannot be written: {strerror}.", audit_name=AUDIT_NAME, strerror=error.strerror)
        ) from error
    return {name: rows for name, (rows, _) in counts.items()}


def proven_in(folder: Path, backup: Path, opens: str | RecordKeys) -> Counts:
    """Restores into an empty folder; what every table holds there.

    Args:
        folder: An empty one.
        backup: The file.
        opens: The passphrase of the backup; or the keys of the records, where its envelope was proven before.
    """
    return _restored(folder, backup, opens, None)[0]


def _restored(folder: Path, backup: Path, opens: str | RecordKeys, address: str | None) -> tuple[Counts, list[str]]:
    with ExitStack() as stack:
        source = _opened(stack, backup, opens)
        stack.enter_context(alone(folder))
        database, said, audit = _filled(folder, address, source)
        stack.callback(database.close)
        counts = counts_of(database)
        if counts != said:
            # cannot be, since each piece was proven; if it is, nobody must work with it
            raise DamagedError(
                phrase("What was restored is not what the backup holds."), next_step=phrase("Do not use it.")
            )
    return counts, audit


def _opened(stack: ExitStack, backup: Path, opens: str | RecordKeys) -> _Source:
    try:
        file = stack.enter_context(backup.open("rb"))
        head = file.readline(_LONGEST_HEAD).removesuffix(b"\n")
    except OSError as error:
        raise UnavailableError(
            phrase("{backup} cannot be read: {strerror}.", backup=backup, strerror=error.strerror)
        ) from error
    try:
        said: dict[str, Any] = json.loads(head)
        if not str(said["format"]).startswith("thecal-backup/"):
            raise ForeignDatabaseError(phrase("{name} is no backup of Thecal.", name=backup.name))
        if said["format"] != FORMAT or said["schema"] > HEAD:
            raise NewerSchemaError(
                phrase("The backup was made by a newer version of Thecal."), next_step=phrase("Update Thecal.")
            )
        envelope, salt = str(said["envelope"]), bytes.fromhex(said["salt"])
    except (ValueError, KeyError, TypeError) as error:
        raise ForeignDatabaseError(
            phrase("{name} is no backup of Thecal, or damaged in its first line.", name=backup.name)
        ) from error
    keys = opens if isinstance(opens, RecordKeys) else open_envelope(envelope, opens, SystemStore())
    return _Source(file, head, envelope, keys, salt)


def _filled(folder: Path, address: str | None, source: _Source) -> tuple[Database, Counts, list[str]]:
    found: list[tuple[Counts, list[str]]] = []

    def fill(database: Database, envelope: str | None = None) -> None:
        lines = opened_lines(source.file, backup_key(source.keys, source.salt), source.head)
        with database.writing() as connection:
            found.append(read_into(connection, lines, envelope))
            if next(lines, None) is not None:
                raise DamagedError(phrase("Something follows the end of the backup."))

    database = _into_server(address, source, fill) if address else _into_folder(folder, source, fill)
    return database, *found[0]


def _into_folder(folder: Path, source: _Source, fill: Callable[[Database], None]) -> Database:
    refuse_where_records_are(folder)
    return make_file(folder, source.keys, source.envelope, fill)


def _into_server(address: str, source: _Source, fill: Callable[[Database, str], None]) -> Database:
    database = Database(server_engine(address), source.keys)
    try:
        bring_to_head(database)
        with database.reading() as connection:
            if connection.execute(select(STORE.c.one)).first() is not None:
                raise NotNowError(
                    phrase("The server holds records."), next_step=phrase("Restore into an empty database.")
                )
        fill(database, source.envelope)
    except BaseException:
        database.close()
        raise
    return database
