"""Faults between computer and pump: a dead line, a noisy one, a head out of reach. Times are seconds of the link."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from device.emulator.faults import Fault

QUALITY_BEST = 5


@dataclass
class _Running:
    """A fault and the moment at which it was asked for; None until the head first knows the time."""

    fault: Fault
    asked_s: float | None

    def lived_s(self, now_s: float) -> float | None:
        """Seconds since it began; None when it has not begun."""
        if self.asked_s is None:
            self.asked_s = now_s
        lived_s = now_s - self.asked_s - self.fault.start_s
        return lived_s if lived_s >= 0 else None

    def over(self, now_s: float) -> bool:
        lived_s = self.lived_s(now_s)
        return lived_s is not None and self.fault.length_s is not None and lived_s >= self.fault.length_s

    def loss(self, now_s: float) -> float:
        """Probability that a record is lost on the radio now."""
        lived_s = self.lived_s(now_s)
        if lived_s is None or self.fault.name == "lost-link":
            return 0.0
        if self.fault.name == "noisy-link":
            return float(self.fault.numbers["loss"])
        left_s = math.inf if self.fault.length_s is None else self.fault.length_s - lived_s
        fade_s = float(self.fault.numbers["fade"])
        return 1.0 if fade_s == 0 else min(1.0, lived_s / fade_s, left_s / fade_s)


class LinkFaults:
    """The faults of one head's link."""

    def __init__(self) -> None:
        self._running: list[_Running] = []
        self._random = random.Random("link")
        self._flip_in = 0

    @property
    def names(self) -> list[str]:
        """Names of the faults that are there or to come."""
        return [running.fault.name for running in self._running]

    def add(self, fault: Fault, now_s: float | None) -> None:
        """A fault is asked for; without a time its seconds count from the first that the head sees."""
        self._running.append(_Running(fault, now_s))
        self._random = random.Random(f"link {fault.seed}")
        self._flip_in = 0

    def clear(self, name: str) -> bool:
        """End every fault of this name, "" for all; whether there was one."""
        before = len(self._running)
        self._running = [running for running in self._running if name not in {"", running.fault.name}]
        return len(self._running) < before

    def dead(self, now_s: float) -> bool:
        """Whether the line carries nothing but requests to the emulation."""
        return any(
            running.fault.name == "lost-link" and running.lived_s(now_s) is not None for running in self._now(now_s)
        )

    def loses(self, now_s: float) -> bool:
        """Whether this record is lost on the radio."""
        return any(loss > 0 and self._random.random() < loss for loss in self._losses(now_s))

    def quality(self, now_s: float, best: int) -> int:
        """What the head reports, 0 to `best`."""
        return min([best, *(round(QUALITY_BEST * (1 - loss)) for loss in self._losses(now_s))])

    def noise(self, data: bytes, now_s: float) -> bytes:
        """Bytes as they come out of the line."""
        chance = max((float(r.fault.numbers["errors"]) for r in self._now(now_s) if self._noisy(r, now_s)), default=0.0)
        if chance == 0 or not data:
            return data
        changed = bytearray(data)
        for bit in self._flips(8 * len(data), chance):
            changed[bit // 8] ^= 1 << bit % 8
        return bytes(changed)

    def _flips(self, bits: int, chance: float) -> list[int]:
        """Which of so many bits are flipped; the distance to the next is drawn, not each bit."""
        found: list[int] = []
        while True:
            if self._flip_in == 0:
                draw = self._random.random()
                self._flip_in = 1 if chance >= 1 else 1 + int(math.log(1 - draw) / math.log(1 - chance))
            at = (found[-1] + 1 if found else 0) + self._flip_in - 1
            if at >= bits:
                self._flip_in -= bits - (found[-1] + 1 if found else 0)
                return found
            found.append(at)
            self._flip_in = 0

    @staticmethod
    def _noisy(running: _Running, now_s: float) -> bool:
        return running.fault.name == "noisy-link" and running.lived_s(now_s) is not None

    def _losses(self, now_s: float) -> list[float]:
        return [running.loss(now_s) for running in self._now(now_s)]

    def _now(self, now_s: float) -> list[_Running]:
        self._running = [running for running in self._running if not running.over(now_s)]
        return self._running
