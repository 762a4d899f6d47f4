"""The audit trail on disk: SQLite, one row a record, on disk before the call returns.

Rows are only added: triggers refuse every change and every deletion. That stops mistakes, not an owner of the file;
what an owner does is found by `verify`. WAL with synchronous=FULL: a commit is on disk when it returns (SQLite
documentation, PRAGMA synchronous).
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from typing import Final, TextIO

from device.clock import Clock
from programmer_app.records.audit.record import (
    TRAIL_ID_BYTES,
    AuditEntry,
    AuditRecord,
    Head,
    first_digest,
    head_seal,
    next_digest,
    seal,
    text_of,
)
from programmer_app.records.sqlite_file import KeptOpen, durable

FILE_NAME: Final = "audit.sqlite3"
FORMAT: Final = "thecal-audit/1"
_SCHEMA: Final = """
CREATE TABLE trail (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL CHECK (length(id) = 16)
) STRICT;
CREATE TABLE records (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    text TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;
CREATE TABLE head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL,
    digest BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;
CREATE TRIGGER trail_stays BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER trail_kept BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER records_stay BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER records_kept BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER head_kept BEFORE DELETE ON head BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
"""


class AuditError(Exception):
    """The trail cannot be read or added to. What it was to tell of must not be done."""


class AuditTrail:
    """The trail in one file. Any thread, and several processes, may make a call; the file stays open between them.

    Args:
        path: The file; made where it is missing.
        key: Of the seals (`record.audit_key`), 32 bytes.
        clock: For the times of the records.
        where: Name of this workstation, as records show it.

    Raises:
        AuditError: If it cannot be opened, is damaged, or is no trail.
    """

    def __init__(self, path: Path, key: bytes, clock: Clock, where: str) -> None:
        self._path, self._key, self._clock, self._where = path, key, clock, where
        self._file = KeptOpen(path)
        with self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            if connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'trail'").fetchone()[0] == 0:
                self._make(connection)

    def _make(self, connection: sqlite3.Connection) -> None:
        for statement in _statements(_SCHEMA):
            connection.execute(statement)
        trail_id = secrets.token_bytes(TRAIL_ID_BYTES)
        head = Head(0, first_digest(trail_id))
        connection.execute("INSERT INTO trail VALUES (1, ?)", (trail_id,))
        connection.execute("INSERT INTO head VALUES (1, 0, ?, ?)", (head.digest, head_seal(self._key, head)))

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._file.transaction() as connection:
                yield connection
        except sqlite3.Error as error:
            raise AuditError(f"{self._path.name} cannot be used: {error}") from error

    def append(self, entry: AuditEntry) -> AuditRecord:
        """Keeps what is about to be done; on disk when it returns.

        Raises:
            AuditError: If it cannot be kept; then the act must not be done.
            ValueError: If nobody is named.
        """
        if not entry.who.strip():
            raise ValueError("an audit record names who acts")
        at = self._clock.now().astimezone(UTC).isoformat(timespec="milliseconds")
        monotonic_ms = int(self._clock.monotonic_s() * 1000)
        with self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")  # two processes never build on the same record
            number, before = connection.execute("SELECT number, digest FROM head").fetchone()
            text = text_of(entry, number + 1, at, monotonic_ms, self._where)
            digest = next_digest(before, text)
            head = Head(number + 1, digest)
            record = AuditRecord(head.number, text, digest, seal(self._key, digest))
            connection.execute("INSERT INTO records VALUES (?, ?, ?, ?)", (record.number, text, digest, record.seal))
            connection.execute(
                "UPDATE head SET number = ?, digest = ?, seal = ?", (head.number, digest, head_seal(self._key, head))
            )
        return record

    def head(self) -> Head:
        """The newest record's number and digest, for a report or another place outside this computer."""
        with self._connection() as connection:
            number, digest = connection.execute("SELECT number, digest FROM head").fetchone()
        return Head(number, digest)

    def head_with_seal(self) -> tuple[Head, bytes]:
        """The head as it lies on disk, with its seal, for `verify`."""
        with self._connection() as connection:
            number, digest, sealed = connection.execute("SELECT number, digest, seal FROM head").fetchone()
        return Head(number, digest), sealed

    def trail_id(self) -> bytes:
        """The 16 random bytes that name this trail."""
        with self._connection() as connection:
            return bytes(connection.execute("SELECT id FROM trail").fetchone()[0])

    def records(self) -> Iterator[AuditRecord]:
        """All records, by number."""
        try:
            # a connection of its own: whoever reads slowly keeps nobody from adding
            with durable(self._path) as connection:
                for row in connection.execute("SELECT number, text, digest, seal FROM records ORDER BY number"):
                    yield AuditRecord(*row)
        except sqlite3.Error as error:
            raise AuditError(f"{self._path.name} cannot be used: {error}") from error

    def export(self, out: TextIO) -> Head:
        """Writes the whole trail as one JSON object a line, which `resources/verify_audit.py` checks without Thecal.

        Returns:
            The head of what was written; keep it apart from the file.
        """
        head = Head(0, first_digest(self.trail_id()))
        out.write(json.dumps({"format": FORMAT, "trail": self.trail_id().hex()}) + "\n")
        for record in self.records():
            line = {"text": record.text, "digest": record.digest.hex(), "seal": record.seal.hex()}
            out.write(json.dumps(line) + "\n")
            head = Head(record.number, record.digest)
        return head


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one, since `executescript` would end the transaction around it."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
