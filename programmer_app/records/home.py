"""Where this computer keeps records, keys and settings."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path


def home() -> Path:
    """The folder of THECAL_HOME, or the platform's user data folder. Made if it is not there.

    Raises:
        OSError: If it cannot be made.
    """
    chosen = os.environ.get("THECAL_HOME")
    folder = Path(chosen) if chosen else user_data_path("thecal", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def sync_folder(folder: Path) -> None:
    """Makes the names of the files in a folder durable; where the system knows no such thing, nothing.

    Raises:
        OSError: It cannot be done.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
