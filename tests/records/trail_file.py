"""What an owner of the computer does to the file of an audit trail that is in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def whole_file(path: Path) -> bytes:
    """The trail as one file, with what lies in the WAL beside it."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.serialize()


def put_in_place(path: Path, content: bytes) -> None:
    """Puts another file where the trail was, and takes away what SQLite keeps beside it."""
    beside = path.with_name("put in place")
    beside.write_bytes(content)
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    beside.replace(path)
