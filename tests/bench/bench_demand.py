"""The likely course of many patients who ask at random, beside SimPy, plain numpy and plain Python.

All of them judge the same requests, and are checked to grant the same number. Ours draws the requests too and gives
percentiles at 91 moments; the others are given requests that were drawn before their clock runs and only count.
"""

from __future__ import annotations

from collections.abc import Generator
from fractions import Fraction
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt
import simpy

from device.achievable import DemandPlan
from device.clock import SECONDS_PER_DAY
from programmer_app.therapy.likely import LikelyCourse, likely_course, request_rows
from tests.bench.measuring import Row, Size, grown, growth_row, in_turn, memory_row, once, print_rows, size_asked

PLAN: Final = DemandPlan(15_000, 300, 6_900, 6)
PER_DAY: Final = Fraction(10)
DAYS: Final = 90
SEED: Final = 1
FASTER: Final = 30
LIMIT_S: Final = 0.6
LIMIT_MIB: Final = 300.0
Ints = npt.NDArray[np.int64]

BOUND: Final = "a random number for each request, and passes over arrays of all patients, request by request"
BOUND_MEMORY: Final = "volumes at 91 moments of 10,000 patients, as doubles and once more in order, beside numpy itself"


def ours(patients: int, days: int = DAYS) -> LikelyCourse:
    """The likely course, with a moment each day."""
    moments = [day * SECONDS_PER_DAY for day in range(days + 1)]
    return likely_course(PLAN, PER_DAY, moments, patients=patients, seed=SEED)


def requests_of(patients: int, days: int = DAYS) -> list[Ints]:
    """The same requests, in rows: first, second, ... of each patient; those after the end are there too."""
    rows: list[Ints] = []
    for row in request_rows(PER_DAY, patients, SEED):
        if int(row.min()) > days * SECONDS_PER_DAY:
            return rows
        rows.append(row)
    raise AssertionError("requests have no end")


def by_patient(rows: list[Ints], days: int = DAYS) -> list[list[int]]:
    """Requests of each patient until the end."""
    return [column[column <= days * SECONDS_PER_DAY].tolist() for column in np.array(rows).T]


# --- alternatives -----------------------------------------------------------------------------------------------------


def with_simpy(requests: list[list[int]]) -> int:
    """One environment for each patient, since one with all of them keeps a longer queue and is slower."""
    return sum(_patient(own) for own in requests)


def _patient(own: list[int]) -> int:
    environment = simpy.Environment()
    granted: list[int] = []

    def asks() -> Generator[simpy.Event, object, None]:
        for t_s in own:
            yield environment.timeout(t_s - environment.now)
            if _grants(granted, t_s):
                granted.append(t_s)

    environment.process(asks())
    environment.run()
    return len(granted)


def _grants(granted: list[int], t_s: int) -> bool:
    if granted and t_s - granted[-1] < PLAN.over_s + PLAN.lockout_s:
        return False
    return len(granted) < PLAN.max_per_24h or t_s - granted[-PLAN.max_per_24h] >= SECONDS_PER_DAY


def with_python(requests: list[list[int]]) -> int:
    """A loop over the requests of each patient."""
    count = 0
    for own in requests:
        granted: list[int] = []
        for t_s in own:
            if _grants(granted, t_s):
                granted.append(t_s)
        count += len(granted)
    return count


def with_numpy(rows: list[Ints], days: int = DAYS) -> int:
    """All patients at once, request by request; grants only."""
    patients = len(rows[0])
    starts = np.full((PLAN.max_per_24h, patients), -(2**40))
    count = np.zeros(patients, np.int64)
    every = np.arange(patients)
    for row in rows:
        last = starts[(count - 1) % PLAN.max_per_24h, every]
        oldest = starts[count % PLAN.max_per_24h, every]
        granted = row - last >= PLAN.over_s + PLAN.lockout_s
        granted &= row - oldest >= SECONDS_PER_DAY
        granted &= row <= days * SECONDS_PER_DAY
        who = np.flatnonzero(granted)
        starts[count[who] % PLAN.max_per_24h, who] = row[who]
        count[who] += 1
    return int(count.sum())


# --- rows -------------------------------------------------------------------------------------------------------------


def beside_the_others(size: Size) -> list[Row]:
    """Ours with everything, the others with grants alone."""
    patients = size.pick(10_000, 10_000, 20)
    asked_rows = requests_of(patients)
    share = size.pick(5, 50, 1)
    some = by_patient([row[::share] for row in asked_rows])
    found = ours(patients)
    times = in_turn({"ours": lambda: ours(patients), "numpy": lambda: with_numpy(asked_rows)}, size.pick(7, 3, 1))
    granted: dict[str, int] = {}
    simpy_s = once(lambda: granted.update(simpy=with_simpy(some))).own_s * share
    python_s = once(lambda: granted.update(python=with_python(some))).own_s * share
    counted = with_numpy(asked_rows)
    if counted != found.granted or granted["simpy"] != granted["python"]:
        raise AssertionError(f"{counted} grants by numpy, {found.granted} by Thecal; {granted} in SimPy and Python")
    value = times["ours"].own_s
    name = f"demand: {patients:,} patients, {DAYS} d"
    note = f"{found.requested:,} requests, {found.granted:,} granted by all; {times['ours'].words}"
    part = f"1 in {share} of the patients, times {share}"
    simpys = "SimPy, an environment for each patient, grants alone"
    rows = [
        Row(f"{name}, beside SimPy", value, "s", simpys, simpy_s, BOUND, at_most=1 / FASTER, note=f"{part}; {note}"),
        Row(f"{name}, beside numpy", value, "s", "plain numpy, grants alone", times["numpy"].own_s, BOUND, note=note),
        Row(f"{name}, beside Python", value, "s", "a loop in Python, grants alone", python_s, BOUND, note=part),
    ]
    if size is not Size.SMALLEST:
        scaled = times["ours"].wall_s * 10_000 / patients
        rows.append(
            Row(
                "demand: 10,000 patients, 90 d, on the wall",
                scaled,
                "s",
                "what is allowed",
                LIMIT_S,
                BOUND,
                1.0,
                note=note,
            )
        )
    return rows


def growing(size: Size) -> list[Row]:
    """Patients, and days."""
    most = size.pick(100_000, 10_000, 20)
    by_number = {most // 10**p or 1: partial(ours, most // 10**p or 1, size.pick(30, 10, 1)) for p in range(3, -1, -1)}
    longest = size.pick(366, 100, 10)
    spans = sorted({max(1, longest // 10**power) for power in range(3)})
    by_days = {days: partial(ours, size.pick(3_000, 1_000, 5), days) for days in spans}
    rounds = size.pick(3, 2, 1)
    return [
        growth_row("demand with patients", grown(by_number, rounds), BOUND, f"over {size.pick(30, 10, 1)} d"),
        growth_row("demand with the horizon in days", grown(by_days, rounds), BOUND),
    ]


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    found = [*beside_the_others(size), *growing(size)]
    if size is not Size.SMALLEST:
        name, module = "10,000 patients, 90 d", "tests.bench.bench_demand"
        patients = size.pick(10_000, 10_000, 1)
        found.append(memory_row(name, module, f"ours({patients})", BOUND_MEMORY, LIMIT_MIB))
        simpys = f"with_simpy(module.by_patient(module.requests_of({patients // 10}))[:100])"
        bound = "the requests of a tenth of the patients as lists; events live shortly"
        found.append(memory_row("SimPy, requests of a tenth of them", module, simpys, bound))
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
