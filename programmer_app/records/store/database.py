"""An open database of records, SQLite or PostgreSQL: connections, transactions, and errors in words.

SQLite: every connection gets the key before anything else; WAL with synchronous=FULL, so that what was acknowledged is
on disk (SQLite documentation, PRAGMA synchronous); foreign keys on. What PostgreSQL needs stands in `server`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import sqlalchemy
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError, SQLAlchemyError

from device.wording import phrase
from programmer_app.records.store.errors import (
    AwayError,
    BadValueError,
    DamagedError,
    OutcomeUnknownError,
    StaleVersionError,
    StoreError,
    UnavailableError,
)
from programmer_app.records.store.identity import Sealer
from programmer_app.records.store.keys import RecordKeys
from programmer_app.records.store.server import is_away, mark, was_kept

BUSY_TIMEOUT_S: Final = 10.0
"""How long a write waits for one of another program."""
CACHE_KIB: Final = 32_768
"""Pages kept decrypted by a connection. With SQLite's preset of 2 MiB the upper pages of a large clinic's indices are
decrypted anew at each call; a small one never fills it. Measured with `tests.bench.bench_records`."""
_READING: Final = "thecal_reading"
_DAMAGE: Final = ("malformed", "not a database", "corrupt")
_IN_THE_WAY: Final = ("40001", "40P01", "55P03")
"""SQLSTATE: serialization failure, deadlock, lock not available. Source: PostgreSQL documentation, appendix A."""


class Database:
    """Connections and transactions. Safe in any thread; each transaction stays in the thread that began it.

    Args:
        engine: Of the database.
        keys: Of the records in it.
        key_path: Where those lie, wrapped; None on a server, which holds them itself.
    """

    def __init__(self, engine: Engine, keys: RecordKeys, key_path: Path | None = None) -> None:
        self.engine = engine
        self.keys = keys
        self.key_path = key_path
        self.sealer = Sealer(keys)

    @property
    def on_server(self) -> bool:
        """Whether it is PostgreSQL."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads, all of it at one moment."""
        isolation = {"isolation_level": "REPEATABLE READ"} if self.on_server else {}
        with in_words(), self.engine.connect() as plain:
            connection = plain.execution_options(**{_READING: True}, **isolation)
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is on disk when it ends well, and leaves nothing when it does not.

        Raises:
            OutcomeUnknownError: The server went away while it ended, and does not say yet how it ended.
        """
        made = b""
        try:
            with in_words(), self.engine.begin() as connection:
                yield connection
                made = mark(connection) if self.on_server else b""
        except AwayError:
            # an answer that was lost is no answer: the server knows whether it kept the transaction
            if not made or not self.settled(made):
                raise

    def settled(self, made: bytes) -> bool:
        """Whether the server kept the transaction of a mark, when its answer was lost.

        Raises:
            OutcomeUnknownError: The server does not say.
        """
        kept = was_kept(self.engine, made)
        if kept is None:
            raise OutcomeUnknownError(made)
        return kept

    def check_whole(self) -> None:
        """Looks at every page of a SQLite file: seals of the pages, then the structure. A server does this itself.

        Raises:
            DamagedError: Something is not as it was written.
        """
        if self.on_server:
            return
        with self.reading() as connection:
            for pragma in ("cipher_integrity_check", "quick_check(1)"):
                found = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {pragma}")]
                if found not in ([], ["ok"]):
                    raise damaged(found[0])

    def close(self) -> None:
        """Closes all connections."""
        self.engine.dispose()


def damaged(why: object) -> DamagedError:
    """That the database does not read as it was written."""
    return DamagedError(
        phrase("The database of records is damaged ({why}).", why=why),
        next_step=phrase("Keep it, and restore a backup."),
    )


@contextmanager
def in_words() -> Iterator[None]:
    """Turns errors of the database into errors of records."""
    try:
        yield
    except IntegrityError as error:
        raise BadValueError(
            phrase("The database refused the values: {value}.", value=_first_line(error.orig))
        ) from error
    except DBAPIError as error:
        raise _said(error) from error
    except SQLAlchemyError as error:
        raise StoreError(
            phrase("The database of records cannot be used: {value}.", value=_first_line(error))
        ) from error


def _said(error: DBAPIError) -> StoreError | StaleVersionError:
    line = _first_line(error.orig)
    if getattr(error.orig, "sqlstate", None) in _IN_THE_WAY:
        return StaleVersionError(
            phrase("Somebody else is changing the same record."), next_step=phrase("Open it again and repeat.")
        )
    if any(sign in line for sign in _DAMAGE):
        return damaged(line)
    if not isinstance(error, (OperationalError, InterfaceError)):
        return StoreError(phrase("The database of records cannot be used: {line}.", line=line))
    if is_away(error):
        return AwayError(
            phrase("The server of the records cannot be reached: {line}.", line=line),
            next_step=phrase("Nothing was changed."),
        )
    return UnavailableError(
        phrase("The records cannot be reached or written: {line}.", line=line),
        next_step=phrase("Nothing was changed; see to it, then repeat."),
    )


def _first_line(error: object) -> str:
    return (str(error).splitlines() or [""])[0].rstrip(".")


def sqlite_engine(path: Path, key: bytes) -> Engine:
    """An encrypted SQLite file; nothing is opened yet."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - loads OpenSSL; not for those who keep records on a server

    def connect() -> Any:  # noqa: ANN401 - the driver has no types
        connection = dbapi2.connect(
            str(path), timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = sqlalchemy.create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=sqlalchemy.QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """A write takes its place at once: two that read first and write then would end each other."""
    reading = connection.get_execution_options().get(_READING)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


@contextmanager
def alone(folder: Path, lock_name: str = "records.lock") -> Iterator[None]:
    """Only one program of this folder makes or moves a database at a time; a dead one is not in the way.

    Raises:
        UnavailableError: If another one takes too long, or the folder cannot be written.
    """
    try:
        lock = sqlite3.connect(folder / lock_name, timeout=2 * BUSY_TIMEOUT_S, isolation_level=None)
    except sqlite3.Error as error:
        raise UnavailableError(
            phrase("{folder} cannot be written: {error}.", folder=folder, error=str(error))
        ) from error
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        lock.close()
        raise UnavailableError(
            phrase("Another program is doing the same, or the folder cannot be written: {error}.", error=str(error))
        ) from error
    try:
        yield
    finally:
        lock.close()
