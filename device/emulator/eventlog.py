"""The pump's event log: a ring of 2 048 cells in its memory, numbered without end.

Source: docs/protocol.md part 4.5.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from device.emulator.cbor import Encodable, Value, decode, encode
from device.emulator.memory import LOG, LOG_CELL_BYTES, LOG_CELLS, PumpMemory, sealed, unsealed


class Event(IntEnum):
    """What an entry tells."""

    POWER_UP = 1
    COMMITTED = 2
    STOPPED = 3
    STARTED = 4
    BOLUS_STARTED = 5
    BOLUS_ENDED = 6
    DEMAND_GRANTED = 7
    DEMAND_REFUSED = 8
    ALARM_RAISED = 9
    ALARM_CLEARED = 10
    CLOCK_SET = 11
    SESSION_OPENED = 12
    STAGING_DROPPED = 13
    ONCE_BEGUN = 14
    BASAL_BEGUN = 15
    MEMORY_CORRECTED = 16
    PROGRAMMER_PAIRED = 17
    PROGRAMMER_REVOKED = 18
    EMERGENCY_ACCESS = 19
    LOWERED = 20


class EventLog:
    """Entries wait in RAM until `flush` writes them; the state record that follows makes them count.

    Args:
        memory: where the ring lies.
        newest: the newest sequence number that the state record knows; cells beyond it are of a life that a power
            cut took back, and are written over.
    """

    def __init__(self, memory: PumpMemory, newest: int) -> None:
        self._memory = memory
        self.newest = newest
        self._pending: list[tuple[int, bytes]] = []

    @property
    def oldest(self) -> int:
        """The oldest sequence number kept; 0 when there is none."""
        return max(min(1, self.newest), self.newest - LOG_CELLS + 1)

    @property
    def pending(self) -> bool:
        """Whether entries wait to be written."""
        return bool(self._pending)

    def add(self, clock_s: int, event: Event, detail: Mapping[int, Encodable]) -> None:
        """Append an entry."""
        self.newest += 1
        self._pending.append((self.newest, encode([self.newest, clock_s, int(event), detail])))

    def flush(self) -> None:
        """Write what waits, cells that lie side by side at once."""
        run = bytearray()
        run_start = 0
        for sequence, content in self._pending[-LOG_CELLS:]:
            cell = sequence % LOG_CELLS
            if run and cell == 0:
                self._memory.durable_write(LOG, bytes(run), run_start)
                run.clear()
            if not run:
                run_start = cell * LOG_CELL_BYTES
            run += sealed(content).ljust(LOG_CELL_BYTES, b"\0")
        if run:
            self._memory.durable_write(LOG, bytes(run), run_start)
        self._pending.clear()

    def read(self, first: int, most: int) -> list[Value]:
        """At most so many entries from sequence number `first` on; damaged cells are left out."""
        self.flush()
        found: list[Value] = []
        sequence = max(first, self.oldest, 1)
        while sequence <= self.newest and len(found) < most:
            entry = self._entry(sequence)
            if entry is not None:
                found.append(entry)
            sequence += 1
        return found

    def _entry(self, sequence: int) -> Value | None:
        cell = self._memory.read(LOG, sequence % LOG_CELLS * LOG_CELL_BYTES, LOG_CELL_BYTES)
        content = unsealed(cell)
        entry = decode(content) if content is not None else None
        return entry if isinstance(entry, list) and entry[0] == sequence else None
