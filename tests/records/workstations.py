"""Workstations that share one server, each a process with a folder and an audit trail of its own. Forks; runs alone.

    python -m tests.records.workstations FOLDER ADDRESS STATIONS SECONDS SEED

FOLDER holds the folder `original`, whose keys and accounts every workstation begins with. Each reads and writes as a
day in a clinic would have it, only faster, through whatever the server does meanwhile. Prints one JSON object a line:
what each was told to be kept, and what it was told nothing certain about.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NoReturn

from device.pump import LogEntry
from programmer_app.records.clinic.visit_values import PainScore, VisitKind
from programmer_app.records.clinic.worklist import DueKind
from programmer_app.records.store.errors import AwayError, OutcomeUnknownError, StaleVersionError
from tests.records.clinic.people import TODAY, ZOE, Desk, open_desk

SHARED: Final = 6
"""Patients whose notes all workstations count in."""
LINES: Final = 10
THINKS_S: Final = (0.1, 0.4)


class Station:
    """One workstation at work."""

    def __init__(self, folder: Path, address: str, patients: list[int], dice: random.Random) -> None:
        self._patients, self._dice = patients, dice
        self._desk: Desk = open_desk(folder, address)
        self._who = self._desk.programmer
        self.told: dict[str, Any] = {"counted": Counter(), "scored": {}, "booked": []}
        self.met: Counter[str] = Counter()

    def work(self, until_s: float) -> None:
        """Calls until then, and then once more, so that what was open is settled."""
        acts = [self._look] * 3 + [self._count] * 2 + [self._search, self._list, self._visit, self._book]
        while time.monotonic() < until_s:
            self._try(self._dice.choice(acts))
            pause_s = self._dice.uniform(*THINKS_S)
            time.sleep(pause_s)
            self._desk.clock.advance(pause_s)
        while not self._try(self._list) or self._desk.clinic.away:
            time.sleep(0.1)
            self._desk.clock.advance(0.5)
        self._desk.clinic.close()

    def _try(self, act: Callable[[], None]) -> bool:
        self.met["calls"] += 1
        try:
            act()
        except StaleVersionError:
            self.met["stale"] += 1
        except OutcomeUnknownError:
            self.met["unknown"] += 1
        except AwayError:
            self.met["away"] += 1
            return False
        return True

    def _look(self) -> None:
        self._desk.clinic.people.open_patient(self._who, self._dice.choice(self._patients))

    def _search(self) -> None:
        self._desk.clinic.worklist.search(self._who, "zolc")

    def _list(self) -> None:
        self._desk.clinic.worklist.due(self._who)

    def _count(self) -> None:
        people, patient_id = self._desk.clinic.people, self._dice.choice(self._patients)
        patient = people.open_patient(self._who, patient_id).patient
        changed = replace(ZOE, number=patient.number, note=str(int(patient.note) + 1))
        people.change_patient(self._who, patient_id, patient.version, changed)
        self.told["counted"][patient_id] += 1

    def _visit(self) -> None:
        visits, patient_id = self._desk.clinic.visits, self._dice.choice(self._patients)
        visit = visits.begin(self._who, patient_id, VisitKind.CHECK, None)
        self.told["scored"][visit.id] = [0, 0]
        visits.add_score(self._who, visit.id, PainScore(3))
        self.told["scored"][visit.id][0] += 1
        log = [LogEntry(number, 200_000_000 + number, 1, {}) for number in range(LINES)]
        self.told["scored"][visit.id][1] += visits.add_log(self._who, visit.id, log)

    def _book(self) -> None:
        patient_id = self._dice.choice(self._patients)
        made = self._desk.clinic.worklist.book(self._who, patient_id, DueKind.FOLLOW_UP, TODAY)
        self.told["booked"].append(made.id)


def main() -> None:
    """See the top of this file."""
    folder, address, stations, seconds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
    dice = random.Random(int(sys.argv[5]))
    desk = open_desk(folder / "original", address)
    patients = [desk.patient(replace(ZOE, number=f"W{number}", note="0")).id for number in range(SHARED)]
    desk.clinic.close()
    ready, told = os.pipe()
    waits, go = os.pipe()
    children = []
    for number in range(stations):
        shutil.copytree(folder / "original", folder / str(number))
        seed = dice.randrange(2**32)
        child = os.fork()  # what is imported is imported once
        if child == 0:
            _run(folder / str(number), address, patients, seed, seconds, told, waits)
        children.append(child)
    for _ in children:
        os.read(ready, 1)
    print("started", flush=True)  # noqa: T201 - whoever waits for it
    os.write(go, b"g" * stations)
    for number, child in enumerate(children):
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said = (folder / str(number) / "told.json").read_text() if ended == 0 else json.dumps({"died": ended})
        print(said)  # noqa: T201 - the result


def _run(folder: Path, address: str, patients: list[int], seed: int, seconds: float, told: int, waits: int) -> NoReturn:
    """A child's life."""
    code = 1
    try:
        station = Station(folder, address, patients, random.Random(seed))
        os.write(told, b"r")
        os.read(waits, 1)
        station.work(time.monotonic() + seconds)
        (folder / "told.json").write_text(json.dumps({**station.told, "met": station.met}))
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it was, it is shown, and the parent sees the code
        traceback.print_exc()
    finally:
        if code:
            os.write(told, b"r")
        os._exit(code)


if __name__ == "__main__":
    main()
