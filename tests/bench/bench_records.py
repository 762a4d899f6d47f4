"""Records of a large clinic, on SQLite and PostgreSQL: worklist, search and opening a patient, 95th percentile.

Each figure is that of whole calls, with right, transaction and audit record. `python -m tests.bench.bench_records
PATIENTS` measures another size than 100,000 patients with ten visits each.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from programmer_app.records.clinic.rights import Role
from tests.records.clinic.people import Desk, open_desk
from tests.records.many import FAMILY, GIVEN, SYLLABLES, fill, number_of
from tests.records.server import programs, running_server

PATIENTS: Final = 100_000
VISITS_EACH: Final = 10
CALLS: Final = 200
BOUND_MS: Final = 100.0
"""Source: what the records must reach at this size."""


def p95_ms(made: Callable[[], object]) -> tuple[float, float]:
    """The 95th percentile of so many calls, and that of the time of this process alone; ten before them warm up."""
    taken, busy = [], []
    for number in range(CALLS + 10):
        begun, busy_before = time.perf_counter(), time.process_time()
        made()
        if number >= 10:
            taken.append((time.perf_counter() - begun) * 1_000)
            busy.append((time.process_time() - busy_before) * 1_000)
    return _p95(taken), _p95(busy)


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


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


def measured(desk: Desk, where: str, patients: int) -> list[dict[str, Any]]:
    """The rows of one database."""
    dice, who, clinic = random.Random(2), desk.login(Role.NURSE), desk.clinic
    size = f"{patients:,} patients, {patients * VISITS_EACH:,} visits, {where}"
    calls: dict[str, Callable[[], object]] = {
        "worklist": lambda: clinic.worklist.due(who),
        "search": lambda: clinic.worklist.search(who, searches(dice, patients)),
        "open a patient": lambda: clinic.people.open_patient(who, dice.randint(1, patients)),
    }
    rows = []
    for name, made in calls.items():
        # on a machine that does other things too the time of this process alone tells more
        for value, what in zip(p95_ms(made), ("p95", "p95 of this process alone"), strict=True):
            rows.append(
                {
                    "name": f"records: {name}, {what}, {size}",
                    "value": value,
                    "unit": "ms",
                    "against": f"{BOUND_MS:.0f} ms",
                    "ratio": value / BOUND_MS,
                }
            )
    return rows


def timed(folder: Path, address: str, where: str, patients: int) -> list[dict[str, Any]]:
    """Fills one database, opens it anew and measures."""
    begun = time.perf_counter()
    desk = open_desk(folder, address)
    fill(desk.clinic.office.database, patients, VISITS_EACH, desk.login(Role.NURSE).account_id)
    print(f"{where}: filled in {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    desk.clinic.close()
    begun = time.perf_counter()
    desk = open_desk(folder, address)
    taken_ms = (time.perf_counter() - begun) * 1_000
    row = {
        "name": f"records: open, {where}",
        "value": taken_ms,
        "unit": "ms",
        "against": "1 s",
        "ratio": taken_ms / 1e3,
    }
    rows = [row, *measured(desk, where, patients)]
    if not address:
        begun = time.perf_counter()
        desk.clinic.office.database.check_whole()
        mib = (folder / "records.db").stat().st_size / 2**20
        print(f"{where}: {mib:.0f} MiB, every page checked in {time.perf_counter() - begun:.1f} s", file=sys.stderr)
    desk.clinic.close()
    return rows


def main() -> None:
    """Prints the rows."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    patients = int(sys.argv[1]) if len(sys.argv) > 1 else PATIENTS
    with tempfile.TemporaryDirectory(prefix="thecal-bench-") as folder:
        sqlite, server = Path(folder) / "sqlite", Path(folder) / "postgresql"
        sqlite.mkdir()
        server.mkdir()
        rows = timed(sqlite, "", "SQLite", patients)
        if programs() is None:
            print("PostgreSQL is not installed: not measured", file=sys.stderr)
        else:
            with running_server() as address:
                rows += timed(server, f"{address}/postgres", "PostgreSQL", patients)
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
