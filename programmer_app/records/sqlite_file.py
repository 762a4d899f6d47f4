"""A small SQLite file whose every transaction is on the disk before it counts: the journal and the audit trail."""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

_BUSY_TIMEOUT_S: Final = 5.0


@contextmanager
def durable(path: Path) -> Iterator[sqlite3.Connection]:
    """One transaction, on the disk when the block is left; rolled back when it raises.

    Raises:
        sqlite3.Error: As SQLite does.
    """
    with closing(sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        with connection:
            yield connection


class KeptOpen:
    """As `durable`, over one connection that stays open; any thread may use it, one after another.

    It is opened anew where the file is not as it was left here, as when another one lies there or another process wrote
    into it (most writes go beside it, into the WAL), after an error, and in a process that was forked, where SQLite's
    own memory of the file must not be used. It closes with its owner.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = threading.RLock()
        self._held: list[sqlite3.Connection] = []
        self._opened: tuple[int, ...] | None = None
        weakref.finalize(self, _close_all, self._held, os.getpid())

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on the disk when the block is left; rolled back when it raises.

        Raises:
            sqlite3.Error: As SQLite does.
        """
        with self._turn:
            connection = self._connection()
            try:
                with connection:
                    yield connection
            except sqlite3.Error:
                self._drop()
                raise
            self._opened = self._on_disk()

    def _connection(self) -> sqlite3.Connection:
        if self._held and self._opened == self._on_disk():
            return self._held[0]
        if self._opened is not None and self._opened[0] != os.getpid():
            self._held = []  # the parent's: neither used nor closed here
            weakref.finalize(self, _close_all, self._held, os.getpid())
        self._drop()
        connection = sqlite3.connect(self._path, timeout=_BUSY_TIMEOUT_S, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        except sqlite3.Error:
            connection.close()
            raise
        self._held.append(connection)
        self._opened = self._on_disk()
        return connection

    def _on_disk(self) -> tuple[int, ...] | None:
        """This process, and which file it is and how it was left; None where there is none."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return os.getpid(), found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns

    def _drop(self) -> None:
        _close_all(self._held, os.getpid())


def _close_all(held: list[sqlite3.Connection], pid: int) -> None:
    """Closes what was opened in this process."""
    while held and pid == os.getpid():
        held.pop().close()
