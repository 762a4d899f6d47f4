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
