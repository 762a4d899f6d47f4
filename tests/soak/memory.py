"""What a process holds in memory over time, by the kernel's count."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

_SHARE: Final = 5
"""Growth compares medians of a fifth of the samples: one of them may fall into a report or a log-in."""


@dataclass(frozen=True)
class Sample:
    """A moment.

    Attributes:
        at_s: Since the start of the process.
        rss_mb: Resident.
        pss_mb: Resident, what is shared counted by halves.
    """

    at_s: float
    rss_mb: float
    pss_mb: float


def sample(pid: int, at_s: float) -> Sample | None:
    """What a process holds now; None where it is gone. Source: Documentation/filesystems/proc.rst, smaps_rollup."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    found = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:] if line.endswith("kB")}
    if "Rss" not in found:
        return None
    return Sample(round(at_s, 1), round(found["Rss"] / 1024, 2), round(found["Pss"] / 1024, 2))


def growth_percent(samples: list[Sample]) -> float | None:
    """How much more is held at the end than in the middle, of what was held in the middle; None with too few."""
    later = samples[len(samples) // 2 :]
    share = len(later) // _SHARE
    if share == 0:
        return None
    middle, end = (median(one.rss_mb for one in part) for part in (later[:share], later[-share:]))
    return round(100 * (end - middle) / middle, 2)
