"""How long single inputs take, and whether anything grows with their number.

Times are of this thread's own processor time, so that a busy machine does not count.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import psutil

MEAN_MAX_MS: Final = 1.0
LONGEST_MS: Final = 50.0
"""No single input takes longer, whatever else the machine does; the longest of a million took a quarter of that."""
BLOCKS_MAX: Final = 5_000
BYTES_MAX: Final = 8_000_000
"""Growth that is none: caches that fill, and what the allocator keeps for later."""
Say = Callable[[str, object], None]


class Pace:
    """The figures of one row.

    Args:
        what: The row.
        mean_max_ms: What an input may take on average.
    """

    def __init__(self, what: str, mean_max_ms: float = MEAN_MAX_MS) -> None:
        self.what = what
        self.count = 0
        self.notes: dict[str, int] = {}
        self._mean_max_ms = mean_max_ms
        self._spent_ns = self._longest_ns = self._over = 0
        self._grown = (0, 0)

    def run(self, step: Callable[[bytes], object], data: bytes) -> None:
        """One input."""
        begun = time.thread_time_ns()
        step(data)
        self.add(time.thread_time_ns() - begun)

    def add(self, spent_ns: int) -> None:
        """One input that took so long."""
        self.count += 1
        self._spent_ns += spent_ns
        self._longest_ns = max(self._longest_ns, spent_ns)
        self._over += spent_ns > 1_000_000

    def note(self, what: str, count: int = 1) -> None:
        """Something worth counting besides."""
        self.notes[what] = self.notes.get(what, 0) + count

    @contextmanager
    def watched(self) -> Iterator[None]:
        """What lives already is outside the collector's walks meanwhile; what is left over at the end is counted."""
        gc.collect()
        gc.freeze()
        before = (sys.getallocatedblocks(), psutil.Process().memory_info().rss)
        try:
            yield
        finally:
            gc.collect()
            after = (sys.getallocatedblocks(), psutil.Process().memory_info().rss)
            gc.unfreeze()
            self._grown = (self._grown[0] + after[0] - before[0], self._grown[1] + after[1] - before[1])

    def judge(self, say: Say) -> None:
        """Says the figures and holds them against the bounds."""
        mean_ms, longest_ms = self._spent_ns / 1e6 / self.count, self._longest_ns / 1e6
        notes = "".join(f", {count} {what}" for what, count in sorted(self.notes.items()))
        sys.stdout.write(
            f"{self.what}: {self.count} inputs, {mean_ms:.3f} ms on average, {self._over} over 1 ms, "
            f"longest {longest_ms:.1f} ms; grown by {self._grown[0]} blocks, {self._grown[1]} bytes{notes}\n"
        )
        say(f"link: fuzzed inputs, {self.what}", self.count)
        assert mean_ms < self._mean_max_ms, self.what
        assert longest_ms < LONGEST_MS, self.what
        assert self._grown[0] < BLOCKS_MAX, self.what
        assert self._grown[1] < BYTES_MAX, self.what
