"""The pump's non-volatile memory: one file, or bytes in RAM, that hold old or new after a kill at any moment.

Everything that must outlive a power cut goes through `PumpMemory.durable_write`: one write and one fsync. What is
larger than a write that a disk keeps whole is made safe by its reader: commit slots and state records come in pairs
with checksums, so that a torn one leaves the other.
"""

from __future__ import annotations

import os
import sys
import tempfile
import zlib
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO, FileIO
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl

_LENGTH_BYTES: Final = 4
_CRC_BYTES: Final = 4
SEAL_BYTES: Final = _LENGTH_BYTES + _CRC_BYTES
"""What `sealed` adds to its content."""


class PumpMemoryError(OSError):
    """The file is no pump memory, belongs to another pump, or is in use by another process."""


class PowerCutError(Exception):
    """The pump's current went at a durable write; whoever makes the pump work powers it up again."""


@dataclass
class PowerCut:
    """A power cut that waits for a durable write.

    Attributes:
        writes: which one from now on, 1 for the next.
        kept: the share of its bytes that still reach the memory: 0 before it, between inside it, 1 after it.
    """

    writes: int
    kept: Fraction


@dataclass(frozen=True)
class Region:
    """A named stretch of the memory, in bytes."""

    name: str
    start: int
    size: int


HEADER: Final = Region("header", 0, 1024)
KEYS: Final = (Region("keys 0", 1024, 1024), Region("keys 1", 2048, 1024))
SLOTS: Final = (Region("slot 0", 4096, 512), Region("slot 1", 4608, 512))
BANKS: Final = (Region("bank 0", 8192, 16_384), Region("bank 1", 24_576, 16_384))
STATES: Final = (Region("state 0", 40_960, 32_768), Region("state 1", 73_728, 32_768))
LOG_CELL_BYTES: Final = 96
LOG_CELLS: Final = 2048
LOG: Final = Region("log", 106_496, LOG_CELL_BYTES * LOG_CELLS)
MEMORY_BYTES: Final = LOG.start + LOG.size


def sealed(content: bytes) -> bytes:
    """The content with its length before it and a CRC-32 of both behind it."""
    head = len(content).to_bytes(_LENGTH_BYTES, "big") + content
    return head + zlib.crc32(head).to_bytes(_CRC_BYTES, "big")


def unsealed(data: bytes) -> bytes | None:
    """The content of a sealed record at the start of `data`; None when it is torn, altered or was never written."""
    end = _LENGTH_BYTES + int.from_bytes(data[:_LENGTH_BYTES], "big")
    if end + _CRC_BYTES > len(data) or end == _LENGTH_BYTES:
        return None
    if zlib.crc32(data[:end]).to_bytes(_CRC_BYTES, "big") != data[end : end + _CRC_BYTES]:
        return None
    return data[_LENGTH_BYTES:end]


class PumpMemory:
    """The memory of one pump.

    Args:
        path: its file, made when it is not there; None keeps it in RAM, where it outlives the pump object only.

    Attributes:
        power_cut: when the current goes; None: it does not.

    Raises:
        PumpMemoryError: the file has another size, or another process holds it.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.power_cut: PowerCut | None = None
        self._file: FileIO | BytesIO
        if path is None:
            self._file = BytesIO(bytes(MEMORY_BYTES))
            return
        if not path.exists():
            _create(path)
        # opened for as long as the pump lives; closed by `close`
        self._file = FileIO(path, "r+")
        try:
            _lock(self._file, path)
            if path.stat().st_size != MEMORY_BYTES:
                raise PumpMemoryError(f"{path} is no pump memory: {path.stat().st_size} bytes, not {MEMORY_BYTES}")
        except PumpMemoryError:
            self._file.close()
            raise

    def read(self, region: Region, offset: int = 0, length: int | None = None) -> bytes:
        """Bytes of a region, from `offset` on; all the rest of it without a length."""
        self._file.seek(region.start + offset)
        return self._file.read(region.size - offset if length is None else length) or b""

    def copy(self) -> PumpMemory:
        """The same bytes in RAM, as a memory of its own."""
        twin = PumpMemory()
        self._file.seek(0)
        twin._file = BytesIO(self._file.read(MEMORY_BYTES) or b"")
        return twin

    def durable_write(self, region: Region, data: bytes, offset: int = 0) -> None:
        """Write and make sure that it has reached the disk before returning.

        Raises:
            ValueError: it would not fit the region.
            OSError: the disk refused.
            PowerCutError: the current went meanwhile.
        """
        if offset < 0 or offset + len(data) > region.size:
            raise ValueError(f"{len(data)} bytes at {offset} do not fit {region.name} of {region.size} bytes")
        cut = self._cut_now()
        if cut is not None:
            data = data[: int(len(data) * cut.kept)]
        self._file.seek(region.start + offset)
        left = memoryview(data)
        while left:
            left = left[self._file.write(left) or 0 :]
        if isinstance(self._file, FileIO):
            os.fsync(self._file.fileno())
        if cut is not None:
            raise PowerCutError(region.name)

    def _cut_now(self) -> PowerCut | None:
        cut = self.power_cut
        if cut is None:
            return None
        cut.writes -= 1
        if cut.writes > 0:
            return None
        self.power_cut = None
        return cut

    def close(self) -> None:
        """Give the file free. A memory in RAM keeps its content."""
        if isinstance(self._file, FileIO):
            self._file.close()


def _create(path: Path) -> None:
    """An empty memory that appears at `path` whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(bytes(MEMORY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _lock(file: FileIO, path: Path) -> None:
    if sys.platform != "win32":
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise PumpMemoryError(f"{path} is in use by another emulated pump") from error
