"""Records of a large clinic, on SQLite and PostgreSQL: worklist, search and opening a patient, 95th percentile.

Each figure is that of whole calls, with right, transaction and audit record. With PostgreSQL the server shares this
machine's processors, so the time of this process alone stands in the note.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psycopg

from programmer_app.records.clinic.rights import Role
from tests.bench.measuring import Row, Size, growth_row, memory_row, print_rows, shown_s, size_asked
from tests.records.clinic.people import Desk, open_desk
from tests.records.many import FAMILY, GIVEN, SYLLABLES, fill, number_of
from tests.records.server import programs, running_server

PATIENTS: Final = 100_000
VISITS_EACH: Final = 10
BOUND_S: Final = 0.1
"""Source: what the records must reach at this size."""
OPEN_S: Final = 1.0
BOUND_CALL: Final = "what every call costs: right, transaction, and an audit record that is on disk before the answer"
BOUND_OPEN: Final = "the key, which is made slow to guess, and the check of the schema"
BOUND_LIST: Final = BOUND_CALL + "; then a hundred patients to decrypt"


@dataclass(frozen=True)
class Taken:
    """Calls of one kind, seconds: 95th percentile of the wall's time, and of this process alone."""

    p95_s: float
    own_s: float
    median_s: float


def taken_by(made: Callable[[], object], calls: int) -> Taken:
    """Times so many calls; some before them warm up."""
    wall, own = [], []
    warm_up = min(10, calls)
    for number in range(calls + warm_up):
        begun_s, busy_s = time.perf_counter(), time.process_time()
        made()
        if number >= warm_up:
            wall.append(time.perf_counter() - begun_s)
            own.append(time.process_time() - busy_s)
    at = int(calls * 0.95)
    return Taken(sorted(wall)[at], sorted(own)[at], sorted(wall)[calls // 2])


def searches(dice: random.Random, patients: int) -> str:
    """What is typed: the beginning of a common name, of a rare one, two names, a number, a serial."""
    rare = "".join(dice.choice(SYLLABLES) for _ in range(3))
    patient_id = dice.randint(1, patients)
    return dice.choice(
        (
            dice.choice(FAMILY)[:3],
            rare,
            f"{dice.choice(GIVEN)} {dice.choice(FAMILY)[:4]}",
            number_of(patient_id),
            f"SYN-{patient_id:06d}",
        )
    )


@contextmanager
def filled(patients: int, address: str = "") -> Iterator[tuple[Desk, float]]:
    """A clinic of so many patients, opened anew; and the seconds that opening took."""
    with tempfile.TemporaryDirectory(prefix="thecal-bench-") as name:
        folder = Path(name)
        desk = open_desk(folder, address)
        fill(desk.clinic.office.database, patients, VISITS_EACH, desk.login(Role.NURSE).account_id)
        desk.clinic.close()
        if address:
            _settled(address)
        begun_s = time.perf_counter()
        desk = open_desk(folder, address)
        took_s = time.perf_counter() - begun_s
        try:
            yield desk, took_s
        finally:
            desk.clinic.close()


def _settled(address: str) -> None:
    """Lets the server do now what it does by itself within minutes: gather statistics, note which pages are all seen.

    The server of the tests never does so, and without it the plans are those for small tables.
    """
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def calls_of(desk: Desk, patients: int, count: int) -> dict[str, Taken]:
    """Each kind of call."""
    dice, who, clinic = random.Random(2), desk.login(Role.NURSE), desk.clinic
    kinds: dict[str, Callable[[], object]] = {
        "worklist": lambda: clinic.worklist.due(who),
        "search": lambda: clinic.worklist.search(who, searches(dice, patients)),
        "open a patient": lambda: clinic.people.open_patient(who, dice.randint(1, patients)),
    }
    return {name: taken_by(made, count) for name, made in kinds.items()}


def fill_and_search(patients: int) -> None:
    """For the memory of it."""
    with filled(patients) as (desk, _took_s):
        calls_of(desk, patients, 20)


def rows_of(where: str, patients: int, taken: dict[str, Taken], opened_s: float) -> list[Row]:
    """The rows of one database."""
    size = f"{patients:,} patients, {patients * VISITS_EACH:,} visits, {where}"
    rows = [Row(f"records: open, {size}", opened_s, "s", "what is allowed", OPEN_S, BOUND_OPEN, at_most=1.0)]
    for name, times in taken.items():
        note = (
            f"median {shown_s(times.median_s)}; 95 percent of calls take this process less than {shown_s(times.own_s)}"
        )
        bound = BOUND_CALL if name == "open a patient" else BOUND_LIST
        rows.append(
            Row(
                f"records: {name}, 95th percentile, {size}",
                times.p95_s * 1e3,
                "ms",
                "what is allowed",
                BOUND_S * 1e3,
                bound,
                at_most=1.0,
                note=note,
            )
        )
    return rows


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    most, calls = size.pick(PATIENTS, 2_000, 10), size.pick(200, 60, 2)
    found: list[Row] = []
    points: dict[str, list[tuple[float, float]]] = {}
    for patients in sorted({max(5, most // 10**power) for power in range(size.pick(4, 3, 2))}):
        with filled(patients) as (desk, took_s):
            taken = calls_of(desk, patients, calls)
        for name, times in taken.items():
            points.setdefault(name, []).append((float(patients), times.own_s))
        if patients == most:
            found += rows_of("SQLite", patients, taken, took_s)
    found += [growth_row(f"records, {name}, with patients", at, BOUND_CALL, "SQLite") for name, at in points.items()]
    if size is Size.SMALLEST:
        return found
    if programs() is not None:
        with running_server() as address, filled(most, f"{address}/postgres") as (desk, took_s):
            found += rows_of("PostgreSQL", most, calls_of(desk, most, calls), took_s)
    bound = "the program's modules with SQLAlchemy; a database's cache of pages"
    call = f"fill_and_search({size.pick(10_000, 1_000, 1)})"
    found.append(
        memory_row(f"records of {size.pick(10_000, 1_000, 1):,} patients", "tests.bench.bench_records", call, bound)
    )
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
