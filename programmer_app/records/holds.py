"""Which pumps a program of this account has taken for itself, among all that share a folder of records."""

from __future__ import annotations

from pathlib import Path

from device.transport import FolderHolds


def pump_holds(folder: Path, program: str) -> FolderHolds:
    """Holds on pumps among the programs that share a folder of records.

    Args:
        folder: Of records.
        program: What the one that asks is called.
    """
    return FolderHolds(folder / "locks", program)
