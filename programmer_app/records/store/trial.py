"""Whether records can be kept on this computer: makes some in an empty folder, and opens them again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from device.clock import Clock
from device.wording import phrase
from programmer_app.records.store.errors import DamagedError
from programmer_app.records.store.keys import Argon2Cost
from programmer_app.records.store.opening import open_records
from programmer_app.records.store.places import FILE_NAME
from programmer_app.records.store.server import server_engine

_CHEAP: Final = Argon2Cost(passes=1, memory_kib=64, lanes=1)
_SECRET: Final = "a trial of records"  # noqa: S105 - it protects nothing
_PLAIN: Final = b"SQLite format 3\0"


def try_records(folder: Path, clock: Clock) -> None:
    """Makes records under a passphrase by all steps of the schema, opens them again, and looks at every page.

    Args:
        folder: Empty; what is made stays there. The key store of the system is not asked.
        clock: For the time at which they were made.

    Raises:
        StoreError: Something of it cannot be done.
    """
    for _ in range(2):
        database = open_records(folder, clock, passphrase=_SECRET, address="", cost=_CHEAP)
        try:
            database.check_whole()
        finally:
            database.close()
    if (folder / FILE_NAME).read_bytes().startswith(_PLAIN):
        raise DamagedError(
            phrase("{file_name} is not encrypted.", file_name=FILE_NAME), next_step=phrase("Install Thecal again.")
        )


def try_server_driver() -> None:
    """Loads what speaks to a PostgreSQL server; none is spoken to.

    Raises:
        ImportError: It is not installed.
    """
    server_engine("postgresql://nobody@localhost/none").dispose()
