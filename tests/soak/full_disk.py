"""A disk that is full: every write to a regular file fails, for this process alone and without root.

Takes the preloaded library of `tests/records/failing_disk.c`; where it is not preloaded, the disk never is full.
"""

from __future__ import annotations

import ctypes
import errno
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SOURCE: Final = Path(__file__).parents[1] / "records" / "failing_disk.c"


def made_library(folder: Path) -> Path | None:
    """The library, to be preloaded; None where it cannot be made."""
    if sys.platform != "linux" or shutil.which("gcc") is None:
        return None
    made = folder / "failing_disk.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", str(made), str(_SOURCE), "-ldl"], check=True)
    return made


class FullDisk:
    """The disk of this process.

    Attributes:
        can_be_full: Whether the library is there.
    """

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self.can_be_full = hasattr(self._library, "failing_disk_from")

    @contextmanager
    def full(self) -> Iterator[None]:
        """Until the end of the block."""
        self._library.failing_disk_from(ctypes.c_long(0), errno.ENOSPC, 1)
        try:
            yield
        finally:
            self._library.failing_disk_from(ctypes.c_long(-1), 0, 0)
