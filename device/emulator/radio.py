"""The short-range radio between head and pump: slow, lossy, whole payloads or nothing. It keeps no time of its own."""

from __future__ import annotations

import random

BITS_PER_S = 32_000
"""Preset rate. Source: the project's design of the link."""

OVERHEAD_BYTES = 8
"""Preamble and checksum of a packet on the air; this project's own number."""


class Radio:
    """One radio path, used by one payload at a time in either direction.

    Args:
        bits_per_s: rate on the air, more than 0.
        loss: probability that a payload is lost, 0 to 1.
        quality: what the head reports, 0 to 5.
        seed: makes losses repeatable.

    Raises:
        ValueError: an argument is out of range.
    """

    def __init__(self, bits_per_s: int = BITS_PER_S, loss: float = 0.0, quality: int = 5, seed: int = 0) -> None:
        if bits_per_s <= 0 or not 0 <= loss <= 1 or not 0 <= quality <= 5:
            raise ValueError(f"no such radio: {bits_per_s} bit/s, loss {loss}, quality {quality}")
        self.bits_per_s = bits_per_s
        self.loss = loss
        self.quality = quality
        self._random = random.Random(f"radio {seed}")
        self._busy_until_s = 0.0

    def send(self, payload: bytes, now_s: float) -> float | None:
        """Send a payload when the air is free; the moment at which it is there, None when it is lost on the way."""
        begin_s = max(now_s, self._busy_until_s)
        self._busy_until_s = begin_s + 8 * (len(payload) + OVERHEAD_BYTES) / self.bits_per_s
        return None if self._random.random() < self.loss else self._busy_until_s
