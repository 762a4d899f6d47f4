"""The write journal on disk: SQLite, one row a write, each change durable before the call returns.

A program that was killed or a computer that was switched off finds here, at the next start, which writes to which pumps
are not settled. WAL with synchronous=FULL: a commit is on disk when it returns (SQLite documentation, PRAGMA
synchronous). SQLite does not see a byte that has changed inside a value, and a changed txn or digest would turn a
verdict round; so each row carries a checksum of itself, against damage and not against a forger.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from device.journal import JournalError, OpenAct, OpenWrite, Outcome
from programmer_app.records.sqlite_file import durable

FILE_NAME: Final = "journal.sqlite3"
_LEAST_BYTES: Final = 512
"""The smallest page of a database. Source: SQLite documentation, Database File Format 1.3.2."""
_VERSION: Final = 1
"""Of the file; 0 is a new one, or one from before its rows had checksums."""
_TABLES: Final = {
    "writes": """CREATE TABLE writes (
    txn BLOB PRIMARY KEY CHECK (length(txn) = 16),
    serial TEXT NOT NULL,
    base_generation INTEGER NOT NULL,
    base_digest BLOB NOT NULL,
    image BLOB NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    commit_sent INTEGER NOT NULL DEFAULT 0,
    outcome TEXT CHECK (outcome IN ('applied', 'not_applied', 'unknown')),
    checksum BLOB
) STRICT""",
    "acts": """CREATE TABLE acts (
    txn BLOB PRIMARY KEY CHECK (length(txn) = 16),
    serial TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('applied', 'not_applied', 'unknown')),
    checksum BLOB
) STRICT""",
}
_INDEXES: Final = (
    "CREATE INDEX writes_by_serial ON writes (serial, outcome)",
    "CREATE INDEX acts_by_serial ON acts (serial, outcome)",
)
_COLUMNS: Final = "txn, serial, base_generation, base_digest, image, user, reason, begun_at, commit_sent"
_ACT_COLUMNS: Final = "txn, serial, kind, detail, user, reason, begun_at"
_SUMS: Final = {"writes": f"row_sum({_COLUMNS}, outcome)", "acts": f"row_sum({_ACT_COLUMNS}, outcome)"}
_OPEN: Final = "(outcome IS NULL OR outcome = 'unknown')"


class SqliteJournal:
    """A `device.journal.WriteJournal` in one file. Every call opens, writes and closes, so any thread may make it."""

    def __init__(self, path: Path) -> None:
        """Opens or makes the file.

        Raises:
            JournalError: If it cannot be opened, is damaged, or is no journal.
        """
        self._path = path
        with suppress(OSError):  # SQLite says what is wrong with a file that cannot be reached
            if 0 < path.stat().st_size < _LEAST_BYTES:
                raise self._damaged("most of it is missing")  # SQLite would take it for a new one
        with self._connection() as connection:
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if verdict != "ok":
                raise self._damaged(verdict)
            if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                _make(connection)
            found = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
            # what is known of pumps lies in a table beside them
            if any(found.get(table) != sql for table, sql in _TABLES.items()):
                raise self._damaged("its tables are not those of a journal")
            for table in _TABLES:
                self._refuse_damaged(connection, table)

    def _damaged(self, why: str) -> JournalError:
        return JournalError(f"{self._path.name} is damaged ({why}); keep the file and ask for help")

    def _refuse_damaged(self, connection: sqlite3.Connection, table: str, txn: bytes | None = None) -> None:
        """Refuses a row that has changed by itself, or any when no transaction is named."""
        changed = f"SELECT 1 FROM {table} WHERE checksum IS NOT {_SUMS[table]} AND (?1 IS NULL OR txn = ?1) LIMIT 1"  # noqa: S608
        if connection.execute(changed, (txn,)).fetchone() is not None:
            raise self._damaged(f"one of its {table} has changed")

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            with durable(self._path) as connection:
                connection.create_function("row_sum", -1, _row_sum, deterministic=True)
                yield connection
        except (sqlite3.Error, UnicodeDecodeError) as error:
            # in a damaged file SQLite may find no words for what is wrong
            raise JournalError(f"{self._path.name} cannot be used: {error}") from error

    def record_intent(self, write: OpenWrite) -> None:
        """Keeps a write before its first byte leaves."""
        with self._connection() as connection:
            connection.execute(
                f"INSERT INTO writes ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
                (
                    write.txn,
                    write.serial,
                    write.base_generation,
                    write.base_digest,
                    write.image,
                    write.user,
                    write.reason,
                    write.begun_at,
                    int(write.commit_sent),
                ),
            )
            _seal(connection, "writes", write.txn)

    def record_commit_sent(self, txn: bytes) -> None:
        """Notes, before COMMIT leaves, that from now on the write may have happened."""
        with self._connection() as connection:
            self._refuse_damaged(connection, "writes", txn)
            changed = connection.execute("UPDATE writes SET commit_sent = 1 WHERE txn = ?", (txn,)).rowcount
            _seal(connection, "writes", txn)
        if changed != 1:
            raise JournalError(f"the write {txn.hex()} is not in {self._path.name}")

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        """Notes how a write ended; `unknown` leaves it open."""
        with self._connection() as connection:
            self._refuse_damaged(connection, "writes", txn)
            connection.execute("UPDATE writes SET outcome = ? WHERE txn = ?", (outcome, txn))
            _seal(connection, "writes", txn)

    def any_open(self) -> bool:
        """Whether a write to, or an act on, any pump is not settled."""
        with self._connection() as connection:
            either = f"SELECT 1 FROM writes WHERE {_OPEN} UNION ALL SELECT 1 FROM acts WHERE {_OPEN} LIMIT 1"  # noqa: S608
            return connection.execute(either).fetchone() is not None

    def open_for(self, serial: str) -> OpenWrite | None:
        """The newest write to this pump that is not settled, if any."""
        found = [write for write in self.open_writes() if write.serial == serial]
        return found[-1] if found else None

    def open_writes(self) -> tuple[OpenWrite, ...]:
        """All writes that are not settled, oldest first."""
        return tuple(map(_open_write, self._open_rows("writes", _COLUMNS)))

    def _open_rows(self, table: str, columns: str) -> list[tuple[Any, ...]]:
        with self._connection() as connection:
            rows = connection.execute(
                f"SELECT checksum IS {_SUMS[table]}, {columns} FROM {table} WHERE {_OPEN} ORDER BY rowid"  # noqa: S608
            ).fetchall()
        if not all(row[0] for row in rows):
            raise self._damaged(f"one of its {table} has changed")
        return [row[1:] for row in rows]

    def record_act(self, act: OpenAct) -> None:
        """Keeps an act before it is sent."""
        values = (act.txn, act.serial, act.kind, act.detail, act.user, act.reason, act.begun_at)
        with self._connection() as connection:
            connection.execute(f"INSERT INTO acts ({_ACT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)  # noqa: S608
            _seal(connection, "acts", act.txn)

    def record_act_done(self, txn: bytes, outcome: Outcome) -> None:
        """Notes how an act ended; `unknown` leaves it open."""
        with self._connection() as connection:
            self._refuse_damaged(connection, "acts", txn)
            connection.execute("UPDATE acts SET outcome = ? WHERE txn = ?", (outcome, txn))
            _seal(connection, "acts", txn)

    def open_acts(self, serial: str) -> tuple[OpenAct, ...]:
        """The acts on this pump that are not settled, oldest first."""
        acts = (OpenAct(*row) for row in self._open_rows("acts", _ACT_COLUMNS))
        return tuple(act for act in acts if act.serial == serial)

    def new_txn(self, random: bytes) -> bytes:
        """The random bytes: a journal alone binds nothing."""
        return random

    def head_token(self) -> str:
        """None: a journal alone has no trail."""
        return ""

    def ours(self, txns: frozenset[bytes]) -> frozenset[bytes]:
        """Those of these transactions that began on this computer."""
        with self._connection() as connection:
            return frozenset(txn for txn in txns if self._has(connection, txn))

    @staticmethod
    def _has(connection: sqlite3.Connection, txn: bytes) -> bool:
        either = "SELECT 1 FROM writes WHERE txn = ?1 UNION ALL SELECT 1 FROM acts WHERE txn = ?1 LIMIT 1"
        return connection.execute(either, (txn,)).fetchone() is not None


def _row_sum(*values: object) -> bytes:
    """SHA-256 over the values of a row."""
    return hashlib.sha256(repr(values).encode("utf-8", "surrogatepass")).digest()


def _seal(connection: sqlite3.Connection, table: str, txn: bytes) -> None:
    connection.execute(f"UPDATE {table} SET checksum = {_SUMS[table]} WHERE txn = ?", (txn,))  # noqa: S608


def _make(connection: sqlite3.Connection) -> None:
    """The tables of a new file; those of one from before rows had checksums are taken over, trusted this once."""
    old = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table, columns in (("writes", _COLUMNS), ("acts", _ACT_COLUMNS)):
        if table in old:
            connection.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
        connection.execute(_TABLES[table])
        if table in old:
            fields = f"{columns}, outcome"
            connection.execute(f"INSERT INTO {table} ({fields}) SELECT {fields} FROM old_{table} ORDER BY rowid")  # noqa: S608
            connection.execute(f"UPDATE {table} SET checksum = {_SUMS[table]}")  # noqa: S608
            connection.execute(f"DROP TABLE old_{table}")
    for index in _INDEXES:
        connection.execute(index)
    connection.execute(f"PRAGMA user_version = {_VERSION}")


def _open_write(row: tuple[Any, ...]) -> OpenWrite:
    fields = dict(zip(_COLUMNS.split(", "), row, strict=True))
    return OpenWrite(**fields | {"commit_sent": bool(fields["commit_sent"])})


def open_journal(folder: Path) -> SqliteJournal:
    """The journal in the folder of records.

    Raises:
        JournalError: If it cannot be opened.
    """
    return SqliteJournal(folder / FILE_NAME)
