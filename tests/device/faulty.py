"""A line and radio that lose, repeat, delay or damage chosen frames, in both directions, on a virtual clock."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from typing import Literal

from device.clock import ManualClock
from device.transport import MemoryTransport

Fault = Literal["drop", "twice", "late", "very late", "flip"]
FAULTS: tuple[Fault, ...] = ("drop", "twice", "late", "very late", "flip")
LATE_S = 0.45  # after the first retry of an item
VERY_LATE_S = 12.0  # after a whole session

Decide = Callable[[int, str, bytes], Fault | None]
"""Takes the frame's index over both directions, "tx" or "rx", and its bytes."""


class FaultyTransport:
    """Carries a memory transport's frames and does to each what `decide` says.

    Attributes:
        frames: How many frames have passed, both directions together.
        seen: Direction of each.
    """

    def __init__(self, inner: MemoryTransport, clock: ManualClock, decide: Decide, late_s: float = LATE_S) -> None:
        self.url = inner.url
        self.seen: list[str] = []
        self._inner = inner
        self._clock = clock
        self._decide = decide
        self._late_s = late_s
        self._late: list[tuple[float, int, str, bytes]] = []
        self._pending = b""

    @property
    def frames(self) -> int:
        return len(self.seen)

    @property
    def card_secret(self) -> bytes | None:
        return self._inner.card_secret

    def open(self) -> None:
        self._inner.open()

    def close(self) -> None:
        self._inner.close()

    def write(self, data: bytes) -> None:
        for frame in self._faulted("tx", data):
            self._inner.write(frame)

    def read(self, timeout_s: float) -> bytes:
        end_s = self._clock.monotonic_s() + timeout_s
        while True:
            out = self._released()
            now_s = self._clock.monotonic_s()
            if out or now_s >= end_s:
                return out
            wake_s = min(end_s, self._late[0][0]) if self._late else end_s
            self._pending += self._inner.read(wake_s - now_s)
            while b"\x00" in self._pending:
                frame, _, self._pending = self._pending.partition(b"\x00")
                out += b"".join(self._faulted("rx", frame + b"\x00"))
            if out:
                return out

    def settle(self) -> None:
        """Lets everything that is still delayed arrive."""
        self.open()
        while self._late:
            self.read(VERY_LATE_S)
        self.read(1.0)

    def _released(self) -> bytes:
        out = b""
        while self._late and self._late[0][0] <= self._clock.monotonic_s():
            _, _, direction, frame = heapq.heappop(self._late)
            if direction == "tx":
                self._inner.write(frame)
            else:
                out += frame
        return out

    def _faulted(self, direction: str, frame: bytes) -> list[bytes]:
        index = self.frames
        self.seen.append(direction)
        fault = self._decide(index, direction, frame)
        if fault == "drop":
            return []
        if fault == "twice":
            return [frame, frame]
        if fault in ("late", "very late"):
            delay_s = self._late_s if fault == "late" else VERY_LATE_S
            heapq.heappush(self._late, (self._clock.monotonic_s() + delay_s, index, direction, frame))
            return []
        if fault == "flip":
            middle = len(frame) // 2
            return [frame[:middle] + bytes((frame[middle] ^ 0x10 or 0x01,)) + frame[middle + 1 :]]
        return [frame]
