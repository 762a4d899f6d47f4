"""A small SQLite file whose every transaction is on the disk before it counts: the journal and the audit trail."""

from __future__ import annotations

import sqlite3
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
