"""Writes a file with what is personal: whole or not at all, readable by its owner alone."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from programmer_app.records.home import sync_folder


def write_private(path: Path, content: bytes) -> None:
    """Writes a file; an older one of that name stays until the new one is on disk.

    Raises:
        OSError: If it cannot be written; then nothing of it is left.
    """
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:  # mode 0600
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            Path(file.name).unlink()
            raise
    Path(file.name).replace(path)
    sync_folder(path.parent)
