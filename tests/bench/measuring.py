"""What all benchmarks share: works that are timed in turn, growth that is fitted, memory of a process, rows.

A machine that does other things too is unfair to whoever runs at the wrong moment. So everything that is compared runs
in turn, round by round, in the same process (or in processes that alternate), and the shortest round of each counts: by
the processor's time of the process where works compute, by the wall's where they wait or must be over by a time.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from statistics import median
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
EXPONENT_AT_MOST: Final = 1.05
"""Cost may grow with the work, and hardly faster."""
_LONG_ENOUGH_S: Final = 0.002
"""A round repeats its work until it lasts so long: then reading the clock costs nothing that shows."""
_CHILD_TIMEOUT_S: Final = 600


class Size(StrEnum):
    """How much is measured: all of it; enough to see; or just that the code still runs."""

    FULL = "full"
    QUICK = "quick"
    SMALLEST = "smallest"

    def pick(self, full: int, quick: int, smallest: int) -> int:
        """One number of three."""
        return {Size.FULL: full, Size.QUICK: quick, Size.SMALLEST: smallest}[self]


@dataclass(frozen=True)
class Row:
    """One figure beside what it is compared with.

    Attributes:
        name: What was measured, family first.
        value: The figure.
        unit: Of value and reference.
        reference: What it is compared with, in words.
        reference_value: In the same unit.
        bound: What bounds the figure.
        at_most: The ratio value / reference that it must not exceed; None where nothing is demanded.
        at_least: The ratio that it must reach; None where nothing is demanded.
        note: Accuracy, and whatever else a reader must know.
        points: For a growth: pairs of (work, cost).
    """

    name: str
    value: float
    unit: str
    reference: str
    reference_value: float
    bound: str
    at_most: float | None = None
    at_least: float | None = None
    note: str = ""
    points: tuple[tuple[float, float], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As it stands in the results."""
        return asdict(self) | {"ratio": self.value / self.reference_value}


@dataclass(frozen=True)
class Times:
    """Rounds of one work: seconds on the wall and on the processor, for one call."""

    wall: tuple[float, ...]
    processor: tuple[float, ...]

    @property
    def wall_s(self) -> float:
        """The shortest round on the wall, for what waits or must be over by a time."""
        return min(self.wall)

    @property
    def own_s(self) -> float:
        """The shortest round on the processor, for what is compared: others' work is not counted."""
        return min(self.processor)

    @property
    def words(self) -> str:
        """All of it for a note."""
        wall = f"wall {shown_s(self.wall_s)}, median {shown_s(median(self.wall))}"
        return f"processor {shown_s(self.own_s)}, {wall}"


def in_turn(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Times]:
    """Times several works, one round of each after the other."""
    repeats = {name: _repeats(work) for name, work in works.items()}
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            times = range(repeats[name])
            begun_s, busy_s = time.perf_counter(), time.process_time()
            for _time in times:
                work()
            taken = (time.perf_counter() - begun_s, time.process_time() - busy_s)
            found[name].append((taken[0] / len(times), taken[1] / len(times)))
    return {name: Times(*map(tuple, zip(*values, strict=True))) for name, values in found.items()}


def _repeats(work: Callable[[], object]) -> int:
    work()  # the first call fills caches
    begun_s = time.perf_counter()
    work()
    return max(1, math.ceil(_LONG_ENOUGH_S / max(time.perf_counter() - begun_s, 1e-9)))


def once(work: Callable[[], object]) -> Times:
    """A single call, for what takes too long to repeat."""
    begun_s, busy_s = time.perf_counter(), time.process_time()
    work()
    return Times((time.perf_counter() - begun_s,), (time.process_time() - busy_s,))


# --- growth -----------------------------------------------------------------------------------------------------------


def exponent(points: Sequence[tuple[float, float]]) -> float:
    """The slope of cost over work in logarithms, by least squares over the upper part: without the first point.

    What a call costs whatever its work hides growth where there is little work.

    Raises:
        ValueError: If there are fewer than two points.
    """
    upper = points[1:] if len(points) > 2 else points
    x, y = ([math.log(point[axis]) for point in upper] for axis in (0, 1))
    if len(upper) < 2:
        raise ValueError("a growth needs two points")
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    across = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    return across / sum((a - mean_x) ** 2 for a in x)


def growth_row(name: str, points: Sequence[tuple[float, float]], bound: str, note: str = "") -> Row:
    """How a cost grows with the work, against a growth as the work."""
    found = exponent(points)
    last = exponent(points[-2:])
    at = ", ".join(f"{work:,.10g}: {shown_s(cost)}" for work, cost in points)
    words = f"last step alone {last:.2f}; {at}" + (f"; {note}" if note else "")
    return Row(
        f"growth: {name}",
        found,
        "exponent",
        f"at most {EXPONENT_AT_MOST}",
        EXPONENT_AT_MOST,
        bound,
        at_most=1.0,
        note=words,
        points=tuple(points),
    )


def grown(
    works: Mapping[int, Callable[[], object]], rounds: int, *, waits: bool = False
) -> tuple[tuple[float, float], ...]:
    """Times works of rising size in turn: pairs of (work, seconds).

    Args:
        works: By size.
        rounds: Of each.
        waits: Whether the work waits for a disk or another process: then the wall's time counts, else the processor's,
            which what others do at the moment moves less.
    """
    found = in_turn({str(size): work for size, work in works.items()}, rounds)
    costs = {name: times.wall_s if waits else times.own_s for name, times in found.items()}
    return tuple((float(size), costs[str(size)]) for size in works)


# --- memory -----------------------------------------------------------------------------------------------------------


def peak_mib(module: str, call: str) -> tuple[float, float]:
    """The most memory that a process of its own ever held, MiB: with the module imported, and after a call in it."""
    source = (
        f"from tests.bench.measuring import held_mib\nimport {module} as module\n"
        f"before = held_mib()\nmodule.{call}\nprint(before, held_mib())\n"
    )
    command = [sys.executable, "-c", source]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=_CHILD_TIMEOUT_S)
    before, after = map(float, done.stdout.split())
    return before, after


def held_mib() -> float:
    """The most memory that this process has held so far, MiB."""
    status = Path("/proc/self/status")
    if status.exists():  # the peak of getrusage is that of whoever started this process, if it was larger
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 1024)


def memory_row(name: str, module: str, call: str, bound: str, at_most_mib: float | None = None) -> Row:
    """The peak of a process that does one thing, beside that of the same process before."""
    before, after = peak_mib(module, call)
    if at_most_mib is None:
        return Row(f"memory: {name}", after, "MiB", "the same process before the work", before, bound)
    note = f"{before:.0f} MiB of it are there before the work"
    return Row(f"memory: {name}", after, "MiB", "what is allowed", at_most_mib, bound, at_most=1.0, note=note)


# --- output -----------------------------------------------------------------------------------------------------------


def shown_s(seconds: float) -> str:
    """A time in the unit that suits it."""
    for factor, unit in ((1, "s"), (1e3, "ms"), (1e6, "us")):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def size_asked() -> Size:
    """The size on the command line."""
    parser = argparse.ArgumentParser(description="Measure, and print the rows as JSON.")
    parser.add_argument("--size", type=Size, choices=list(Size), default=Size.FULL)
    asked: Size = parser.parse_args().size
    return asked


def print_rows(rows: Iterable[Row]) -> None:
    """Prints rows as `tests.bench` gathers them."""
    print(json.dumps([row.to_json() for row in rows], indent=1))
