"""Line and radio with their true times and losses, on a virtual clock: what a write costs on each hop.

The line carries 10 bits a byte in each direction at once; the radio one record at a time. A byte that is on the line is
at the other end when its last bit is; the head passes a record on when it has the whole frame. Host and pump think in
no time here: what the processor adds is measured with real processes elsewhere.
"""

from __future__ import annotations

import random
from collections import deque
from typing import Final

from device.clock import ManualClock
from device.emulator import EmulatedHead, Radio

LINE_BITS_PER_BYTE: Final = 10
RADIO_OVERHEAD_BYTES: Final = 8


class CountedRadio(Radio):
    """A radio that counts what it has carried."""

    def __init__(self, bits_per_s: int) -> None:
        super().__init__(bits_per_s)
        self.bytes = 0
        self.records = 0

    def send(self, payload: bytes, now_s: float) -> float | None:
        """See `Radio.send`."""
        self.bytes += len(payload) + RADIO_OVERHEAD_BYTES
        self.records += 1
        return super().send(payload, now_s)

    @property
    def busy_s(self) -> float:
        """How long it has sent."""
        return 8 * self.bytes / self.bits_per_s


class _Way:
    """One direction of the line."""

    def __init__(self, baud: int) -> None:
        self._byte_s = LINE_BITS_PER_BYTE / baud
        self._free_s = 0.0
        self.bytes = 0
        self.busy: list[tuple[float, float]] = []
        self.coming: deque[tuple[float, bytes]] = deque()

    def send(self, frame: bytes, now_s: float, *, lost: bool) -> None:
        begin_s = max(now_s, self._free_s)
        self._free_s = begin_s + len(frame) * self._byte_s
        self.bytes += len(frame)
        self.busy.append((begin_s, self._free_s))
        if not lost:
            self.coming.append((self._free_s, frame))

    @property
    def next_s(self) -> float:
        return self.coming[0][0] if self.coming else float("inf")

    def take(self, now_s: float) -> bytes:
        out = b""
        while self.coming and self.coming[0][0] <= now_s:
            out += self.coming.popleft()[1]
        return out


class PacedLine:
    """A `Transport` to an emulated head, over a line of a certain speed that loses frames.

    Args:
        head: At the other end; its radio too takes its time.
        clock: Moved by waiting.
        baud: Of the line.
        loss: Probability that a frame is lost, each frame once in each direction.
        seed: Makes losses repeatable.
    """

    def __init__(self, head: EmulatedHead, clock: ManualClock, baud: int, loss: float = 0.0, seed: int = 0) -> None:
        self.url = "memory:"
        self.there, self.back = _Way(baud), _Way(baud)
        self.sent, self.lost = 0, 0
        self._head = head
        self._clock = clock
        self._loss = loss
        self._random = random.Random(f"line {seed}")
        self._pending = b""
        self.lived_s = 0

    def open(self) -> None:
        """Nothing can fail."""

    def close(self) -> None:
        """The head lives on."""

    def write(self, data: bytes) -> None:
        """Puts a frame on the line."""
        self._send(self.there, data, self._clock.monotonic_s())

    def read(self, timeout_s: float) -> bytes:
        """Moves the clock to what comes first."""
        end_s = self._clock.monotonic_s() + timeout_s
        while True:
            now_s = self._clock.monotonic_s()
            self._step(now_s)
            data = self.back.take(now_s)
            if data or now_s >= end_s:
                return data
            due_s = self._head.next_due()
            wake_s = min(end_s, self.there.next_s, self.back.next_s, end_s if due_s is None else due_s)
            self._clock.advance(max(wake_s - now_s, 0.0))

    @property
    def line_busy_s(self) -> float:
        """How long at least one direction has carried bytes."""
        total_s, until_s = 0.0, 0.0
        for begin_s, end_s in sorted(self.there.busy + self.back.busy):
            total_s += max(0.0, end_s - max(begin_s, until_s))
            until_s = max(until_s, end_s)
        return total_s

    def _step(self, now_s: float) -> None:
        while self.lived_s + 1 <= now_s:
            self.lived_s += 1
            self._head.pump.advance(1)
        arrived = self.there.take(now_s)
        if arrived:
            self._head.receive(arrived, now_s)
        self._pending += self._head.due(now_s)
        while b"\x00" in self._pending:
            frame, _, self._pending = self._pending.partition(b"\x00")
            self._send(self.back, frame + b"\x00", now_s)

    def _send(self, way: _Way, frame: bytes, now_s: float) -> None:
        lost = self._random.random() < self._loss
        self.sent += 1
        self.lost += lost
        way.send(frame, now_s, lost=lost)
