"""Where records lie, and whether there are any: known without loading a database."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

DATABASE_VARIABLE: Final = "THECAL_DATABASE"
FILE_NAME: Final = "records.db"
KEY_FILE_NAME: Final = "records-key.json"


def names_a_server() -> bool:
    """Whether THECAL_DATABASE names a server for the records."""
    return bool(os.environ.get(DATABASE_VARIABLE))


def records_are_in(folder: Path) -> bool:
    """Whether there is something to open: a server that THECAL_DATABASE names, or records in the folder.

    Raises:
        OSError: The folder cannot be looked into.
    """
    return names_a_server() or (folder / KEY_FILE_NAME).exists() or (folder / FILE_NAME).exists()
