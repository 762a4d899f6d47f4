"""How long the long run may take, and what every run says in its last lines."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

_T = TypeVar("_T")
LONG_LOOPS: Final = 19
"""Loops of the long run that share the time given by SOAK_HOURS."""
COUNTED: Final = "link: "
"""Properties of tests with such names are counts; they are added up and said at the end of the run."""
SEED: Final = "link seed: "


class Soak:
    """Bounds one long loop: by its count, and by its share of SOAK_HOURS where that is set."""

    def __init__(self) -> None:
        hours = os.environ.get("SOAK_HOURS", "")
        self._end_s = time.monotonic() + float(hours) * 3_600 / LONG_LOOPS if hours else float("inf")

    def rounds(self, count: int) -> Iterator[int]:
        """Numbers from 0 on."""
        return self.of(range(count))

    def of(self, things: Iterable[_T]) -> Iterator[_T]:
        """The things, as long as there is time; at least one."""
        for thing in things:
            yield thing
            if time.monotonic() >= self._end_s:
                return


def said_in_the_end(properties: Iterable[tuple[str, object]]) -> list[str]:
    """Counts with the bound that they allow, and seeds.

    Without a failure in N independent runs the probability of one is below 3/N with 95 percent confidence ("rule of
    three"; Hanley and Lippman-Hand, JAMA 1983;249:1743).
    """
    counts: Counter[str] = Counter()
    seeds: list[str] = []
    for name, value in properties:
        if name.startswith(COUNTED):
            counts[name.removeprefix(COUNTED)] += int(str(value))
        elif name.startswith(SEED):
            seeds.append(f"{name.removeprefix(SEED)} {value}")
    lines = [
        f"{count:>8} {what}; below {100 * 3 / count:.2g} % (3/N) at 95 % confidence where none failed"
        for what, count in sorted(counts.items())
        if count
    ]
    total = sum(count for what, count in counts.items() if what.startswith("schedules"))
    lines += [f"{total:>8} schedules in all"] if total else []
    return lines + ([f"seeds: {'; '.join(sorted(seeds))}"] if seeds else [])
