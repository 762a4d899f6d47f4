"""Lets each durable step of calls on records fail in turn. A process of its own, with `failing_disk.c` preloaded.

    LD_PRELOAD=failing_disk.so python -m tests.records.disk_faults FOLDER CALL:ERRNO:ALL...

For the first step of a call, then the second, and so on until a call meets no failure: makes the call, looks what was
acknowledged, and whether records and trail hold exactly that. ALL is 1 for a disk that stays bad until the call has
ended, 0 for one failure. Prints one JSON object.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from programmer_app.records.audit.opening import seal_key
from programmer_app.records.audit.verify import verify
from programmer_app.records.clinic.visit_values import PainScore, VisitKind
from programmer_app.records.store.errors import RecordsError
from programmer_app.records.store.tables import PAIN_SCORE, PATIENT
from tests.records.clinic.people import SERIAL, ZOE, Desk, open_desk

DISK: Final = ctypes.CDLL(None)
MOST_STEPS: Final = 400


class Calls:
    """Calls that are made on a bad disk, each with how many of its kind the records hold."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._patient = desk.with_pump()
        self._visit = desk.clinic.visits.begin(desk.programmer, self._patient.id, VisitKind.PROGRAMMING, SERIAL)

    def add_patient(self, number: int) -> None:
        self.desk.patient(replace(ZOE, number=f"P{number}"))

    def change_patient(self, number: int) -> None:
        version, changed = self.held()["change_patient"], replace(ZOE, note=f"state {number}")
        self.desk.clinic.people.change_patient(self.desk.programmer, self._patient.id, version, changed)

    def add_score(self, number: int) -> None:
        self.desk.clinic.visits.add_score(self.desk.programmer, self._visit.id, PainScore(number % 11))

    def held(self) -> dict[str, int]:
        """How often each call took effect, by what the records hold."""
        with self.desk.clinic.office.database.reading() as connection:
            version = select(PATIENT.c.version).where(PATIENT.c.id == self._patient.id)
            return {
                "add_patient": connection.execute(select(func.count()).select_from(PATIENT)).scalar_one(),
                "change_patient": connection.execute(version).scalar_one(),
                "add_score": connection.execute(select(func.count()).select_from(PAIN_SCORE)).scalar_one(),
            }


def swept(calls: Calls, name: str, call: Callable[[int], None], error: int, every: int) -> tuple[int, str]:
    """Fails the steps of a call one by one; how many failed, and what was wrong."""
    number = 0
    while number < MOST_STEPS:
        trail = calls.desk.clinic.office.trail
        before, told = calls.held()[name], trail.head().number
        DISK.failing_disk_from(ctypes.c_long(number), error, every)
        try:
            call(number)
        except RecordsError:
            acknowledged = False
        else:
            acknowledged = True
        steps = DISK.failing_disk_steps()
        DISK.failing_disk_from(ctypes.c_long(-1), 0, 0)
        after = calls.held()[name]
        if acknowledged and after != before + 1:
            return number, f"{name}: acknowledged and not kept, step {number}"
        if acknowledged and trail.head().number <= told:
            return number, f"{name}: kept and not audited, step {number}"
        if not acknowledged and after != before:
            return number, f"{name}: refused and kept, step {number}"
        if acknowledged and steps <= number:
            return number, ""
        number += 1
    return number, f"{name} never ended"


def main() -> None:
    """See the top of this file."""
    folder = Path(sys.argv[1])
    calls = Calls(open_desk(folder, ""))
    failed, wrong = [], ""
    for argument in sys.argv[2:]:
        name, error, every = argument.split(":")
        steps, said = swept(calls, name, getattr(calls, name), int(error), int(every))
        failed.append(steps)
        wrong = wrong or said
    held = calls.held()
    calls.desk.clinic.close()
    again = open_desk(folder, "")
    again.clinic.office.database.check_whole()
    calls.desk = again
    if calls.held() != held:
        wrong = wrong or "the records hold something else when they are opened anew"
    trail = again.clinic.office.trail
    verdict = verify(trail.trail_id(), trail.records(), seal_key(folder), trail.head_with_seal())
    wrong = wrong or ("" if verdict.whole else f"the trail is not whole: {verdict.flaws[0]}")
    again.clinic.close()
    print(json.dumps({"failed": failed, "wrong": wrong}))  # noqa: T201 - the result


if __name__ == "__main__":
    main()
