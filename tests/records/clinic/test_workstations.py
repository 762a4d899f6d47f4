"""Twenty workstations on one server that is restarted under them: nothing is lost, nothing is overwritten."""

from __future__ import annotations

import json
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, func, select

from device.clock import ManualClock
from programmer_app.records.audit.opening import open_trail, seal_key
from programmer_app.records.audit.record import AuditRecord
from programmer_app.records.audit.verify import verify
from programmer_app.records.store.tables import APPOINTMENT, CHANGE, PAIN_SCORE, PATIENT, PUMP_LOG
from tests.records.clinic.people import Desk, open_desk
from tests.records.server import MISSING, programs, restartable_server
from tests.records.workstations import LINES

STATIONS = 20
KEPT = ("", "kept after all")


def run_day(folder: Path, seconds: float, restarts: int) -> tuple[list[dict[str, Any]], Desk]:
    """A day of so many seconds, with restarts of the server at random moments; what was told, and a desk after it."""
    seed = random.randrange(2**32)
    print(f"seed {seed}")  # noqa: T201 - shown when it fails
    dice = random.Random(seed)
    original = folder / "original"
    original.mkdir()
    with restartable_server() as server:
        address = f"{server.address}/postgres"
        open_desk(original, address).clinic.close()
        command = [sys.executable, "-m", "tests.records.workstations", str(folder), address, str(STATIONS)]
        command += [str(seconds), str(seed)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "started\n"
            for number in range(restarts):
                time.sleep(dice.uniform(0.6, 1.0) * seconds / (restarts + 1))  # a moment in the run, not a wait
                server.restart(signal.SIGQUIT if number % 2 == 0 else signal.SIGINT)
            told = [json.loads(line) for line in running.stdout.read().splitlines()]
        assert running.returncode == 0
        desk = open_desk(original, address)
        look(folder, desk, told)
        desk.clinic.close()
    return told, desk


def records_in(folder: Path) -> list[AuditRecord]:
    """A workstation's trail, which is whole."""
    trail = open_trail(folder, ManualClock())
    found = list(trail.records())
    verdict = verify(trail.trail_id(), found, seal_key(folder), trail.head_with_seal())
    assert verdict.whole, verdict.flaws[:3]
    return found


def kept_calls(records: list[AuditRecord]) -> Counter[tuple[str, str]]:
    """Calls that a trail says were kept, by name and subject."""
    entries = {f"{one.number}:{one.digest.hex()}": json.loads(one.text) for one in records}
    ended: dict[str, str] = {}
    for entry in entries.values():
        if entry["action"] == "outcome":
            ended[entry["what"].removeprefix("record ")] = entry["new"]
    assert "not known yet" not in ended.values(), "a call was never settled"
    return Counter(
        (entry["what"].split()[0], entry["subject"])
        for token, entry in entries.items()
        if entry["action"] == "record kept" and ended.get(token, "") in KEPT
    )


def look(folder: Path, desk: Desk, told: list[dict[str, Any]]) -> None:
    """Compares what each workstation was told, what the trails say and what the server holds."""
    assert [one for one in told if "died" in one] == []
    trails = [records_in(folder / name) for name in ("original", *map(str, range(STATIONS)))]
    kept: Counter[tuple[str, str]] = sum(map(kept_calls, trails), Counter())
    counted: Counter[str] = sum((Counter(one["counted"]) for one in told), Counter())
    with desk.clinic.office.database.reading() as connection:
        work = desk.clinic.office.work(connection)
        for patient in work.rows(select(PATIENT), PATIENT):
            number = patient["id"]
            notes = [
                re.findall(r'"note":"(\d+)"', row["after"])[0]
                for row in work.rows(
                    select(CHANGE).where(CHANGE.c.row_of == "patient", CHANGE.c.row_id == number).order_by(CHANGE.c.id),
                    CHANGE,
                )
            ]
            # each count stands on the one before it: nothing was overwritten, and nothing is missing
            assert notes == [str(count) for count in range(int(patient["note"]) + 1)]
            assert int(patient["note"]) == kept["people.change_patient", f"patient {number}"]
            assert int(patient["note"]) >= counted[str(number)]
        scores, lines = _in_visits(connection, PAIN_SCORE), _in_visits(connection, PUMP_LOG)
        for visit_id, (scored, logged) in ((int(k), v) for one in told for k, v in one["scored"].items()):
            assert scored <= scores.get(visit_id, 0) <= 1
            assert logged <= lines.get(visit_id, 0)
        assert set(lines.values()) <= {LINES}, "half of a call was kept"
        booked = set(connection.execute(select(APPOINTMENT.c.id)).scalars())
        assert {number for one in told for number in one["booked"]} <= booked
        assert len(booked) == sum(n for (call, _), n in kept.items() if call == "worklist.book")
        tokens = {f"{one.number}:{one.digest.hex()}" for trail in trails for one in trail}
        assert set(connection.execute(select(CHANGE.c.audit)).scalars()) <= tokens


def _in_visits(connection: Connection, table: Table) -> dict[int, int]:
    """How many rows of a table each visit has."""
    rows = connection.execute(select(table.c.visit_id, func.count()).group_by(table.c.visit_id))
    return {int(visit_id): int(count) for visit_id, count in rows}


def met(told: list[dict[str, Any]]) -> Counter[str]:
    return sum((Counter(one["met"]) for one in told), Counter())


@pytest.mark.requirement("R110", "R122")
@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
@pytest.mark.timeout(180)
def test_twenty_workstations_and_a_server_that_is_restarted(tmp_path: Path) -> None:
    if programs() is None:
        pytest.skip(MISSING)
    found = met(run_day(tmp_path, 5, restarts=2)[0])
    print(dict(found))  # noqa: T201 - shown when it fails
    assert found["calls"] - found["away"] > 3 * STATIONS
    assert found["away"] > 0, "the server was never away: the test shows less"


@pytest.mark.soak
@pytest.mark.requirement("R110", "R122")
@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
@pytest.mark.parametrize(("seconds", "restarts"), [(30, 5), (300, 25)])
def test_twenty_workstations_for_half_a_minute_and_for_five(tmp_path: Path, seconds: float, restarts: int) -> None:
    if programs() is None:
        pytest.skip(MISSING)
    found = met(run_day(tmp_path, seconds, restarts)[0])
    print(dict(found))  # noqa: T201 - figures of a long run
    assert found["away"] > 0
