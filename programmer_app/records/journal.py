"""The write journal on disk: SQLite, one row a write, each change durable before the call returns.

A program that was killed or a computer that was switched off finds here, at the next start, which writes to which pumps
are not settled. WAL with synchronous=FULL: a commit is on disk when it returns (SQLite documentation, PRAGMA
synchronous).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from device.journal import JournalError, OpenAct, OpenWrite, Outcome

FILE_NAME: Final = "journal.sqlite3"
_BUSY_TIMEOUT_S: Final = 5.0
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS writes (
    txn BLOB PRIMARY KEY CHECK (length(txn) = 16),
    serial TEXT NOT NULL,
    base_generation INTEGER NOT NULL,
    base_digest BLOB NOT NULL,
    image BLOB NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    commit_sent INTEGER NOT NULL DEFAULT 0,
    outcome TEXT CHECK (outcome IN ('applied', 'not_applied', 'unknown'))
) STRICT;
CREATE INDEX IF NOT EXISTS writes_by_serial ON writes (serial, outcome);
CREATE TABLE IF NOT EXISTS acts (
    txn BLOB PRIMARY KEY CHECK (length(txn) = 16),
    serial TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('applied', 'not_applied', 'unknown'))
) STRICT;
CREATE INDEX IF NOT EXISTS acts_by_serial ON acts (serial, outcome);
"""
_COLUMNS: Final = "txn, serial, base_generation, base_digest, image, user, reason, begun_at, commit_sent"
_ACT_COLUMNS: Final = "txn, serial, kind, detail, user, reason, begun_at"


class SqliteJournal:
    """A `device.journal.WriteJournal` in one file. Every call opens, writes and closes, so any thread may make it."""

    def __init__(self, path: Path) -> None:
        """Opens or makes the file.

        Raises:
            JournalError: If it cannot be opened, is damaged, or is no journal.
        """
        self._path = path
        with self._connection() as connection:
            connection.executescript(_SCHEMA)
            verdict = connection.execute("PRAGMA quick_check").fetchone()[0]
        if verdict != "ok":
            raise JournalError(f"{path.name} is damaged ({verdict}); keep the file and ask for help")

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._path, timeout=_BUSY_TIMEOUT_S)) as connection:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                with connection:
                    yield connection
        except sqlite3.Error as error:
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

    def record_commit_sent(self, txn: bytes) -> None:
        """Notes, before COMMIT leaves, that from now on the write may have happened."""
        with self._connection() as connection:
            changed = connection.execute("UPDATE writes SET commit_sent = 1 WHERE txn = ?", (txn,)).rowcount
        if changed != 1:
            raise JournalError(f"the write {txn.hex()} is not in {self._path.name}")

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        """Notes how a write ended; `unknown` leaves it open."""
        with self._connection() as connection:
            connection.execute("UPDATE writes SET outcome = ? WHERE txn = ?", (outcome, txn))

    def any_open(self) -> bool:
        """Whether a write to, or an act on, any pump is not settled."""
        with self._connection() as connection:
            still = "outcome IS NULL OR outcome = 'unknown'"
            either = f"SELECT 1 FROM writes WHERE {still} UNION ALL SELECT 1 FROM acts WHERE {still} LIMIT 1"  # noqa: S608
            found = connection.execute(either)
            return found.fetchone() is not None

    def open_for(self, serial: str) -> OpenWrite | None:
        """The newest write to this pump that is not settled, if any."""
        with self._connection() as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM writes WHERE serial = ? AND (outcome IS NULL OR outcome = 'unknown') "  # noqa: S608
                "ORDER BY rowid DESC LIMIT 1",
                (serial,),
            ).fetchone()
        return None if row is None else _open_write(row)

    def open_writes(self) -> tuple[OpenWrite, ...]:
        """All writes that are not settled, oldest first."""
        still = "outcome IS NULL OR outcome = 'unknown'"
        with self._connection() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM writes WHERE {still} ORDER BY rowid").fetchall()  # noqa: S608
        return tuple(map(_open_write, rows))

    def record_act(self, act: OpenAct) -> None:
        """Keeps an act before it is sent."""
        values = (act.txn, act.serial, act.kind, act.detail, act.user, act.reason, act.begun_at)
        with self._connection() as connection:
            connection.execute(f"INSERT INTO acts ({_ACT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)  # noqa: S608

    def record_act_done(self, txn: bytes, outcome: Outcome) -> None:
        """Notes how an act ended; `unknown` leaves it open."""
        with self._connection() as connection:
            connection.execute("UPDATE acts SET outcome = ? WHERE txn = ?", (outcome, txn))

    def open_acts(self, serial: str) -> tuple[OpenAct, ...]:
        """The acts on this pump that are not settled, oldest first."""
        with self._connection() as connection:
            rows = connection.execute(
                f"SELECT {_ACT_COLUMNS} FROM acts WHERE serial = ? AND (outcome IS NULL OR outcome = 'unknown') "  # noqa: S608
                "ORDER BY rowid",
                (serial,),
            ).fetchall()
        return tuple(OpenAct(*row) for row in rows)

    def ours(self, txns: frozenset[bytes]) -> frozenset[bytes]:
        """Those of these transactions that began on this computer."""
        with self._connection() as connection:
            return frozenset(txn for txn in txns if self._has(connection, txn))

    @staticmethod
    def _has(connection: sqlite3.Connection, txn: bytes) -> bool:
        either = "SELECT 1 FROM writes WHERE txn = ?1 UNION ALL SELECT 1 FROM acts WHERE txn = ?1 LIMIT 1"
        return connection.execute(either, (txn,)).fetchone() is not None


def _open_write(row: tuple[Any, ...]) -> OpenWrite:
    fields = dict(zip(_COLUMNS.split(", "), row, strict=True))
    return OpenWrite(**fields | {"commit_sent": bool(fields["commit_sent"])})


def open_journal(folder: Path) -> SqliteJournal:
    """The journal in the folder of records.

    Raises:
        JournalError: If it cannot be opened.
    """
    return SqliteJournal(folder / FILE_NAME)
