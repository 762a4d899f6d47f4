"""Kills programs in the middle of their writing, and looks what is left. Run as a process of its own: it forks.

    python -m tests.records.kills FOLDER ADDRESS ROUNDS SEED

Each round a child opens the records, writes, and says what was acknowledged; it is killed at a random moment. The next
child opens what it left; after every tenth the parent opens the records and must find all that was acknowledged. Prints
one JSON object.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import Any

from device.pump import LogEntry
from programmer_app.records.audit.opening import seal_key
from programmer_app.records.audit.verify import verify
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.signing import flaws_of
from programmer_app.records.clinic.visit_file import visit_file
from programmer_app.records.clinic.visit_values import PainScore, VisitFile, VisitKind
from programmer_app.records.clinic.work import Work
from programmer_app.records.store.tables import CHANGE, VISIT
from tests.records.clinic.people import PROGRAMMED, ZOE, open_desk, password_of, read_back

MOST_STEPS = 5
LONGEST_S = 0.03
LOOK_AFTER = 10
LINES = 20
"""Entries of a log that are kept in one call: all or none."""


def write(folder: Path, address: str, patient_id: int, told: int) -> None:
    """Writes visits without end; says each step when its call has returned."""

    def say(*what: object) -> None:
        os.write(told, (json.dumps(what) + "\n").encode())

    desk = open_desk(folder, address)
    who, visits = desk.programmer, desk.clinic.visits
    log = [LogEntry(number, 200_000_000 + number, 1, {}) for number in range(LINES)]
    for score in range(1_000_000):
        visit = visits.begin(who, patient_id, VisitKind.PROGRAMMING, "EMU-00042")
        say("begun", visit.id)
        visits.add_score(who, visit.id, PainScore(score % 11))
        say("scored", visit.id, score % 11)
        visits.add_log(who, visit.id, log)
        say("logged", visit.id)
        visits.add_program(who, visit.id, read_back())
        visits.sign(who, visit.id, 1, password_of(Role.PROGRAMMER), "performed", PROGRAMMED)
        say("signed", visit.id)


def look(folder: Path, address: str, acknowledged: list[list[Any]]) -> str:
    """What is wrong with the records after a kill; "" when nothing is. It opens them anew."""
    desk = open_desk(folder, address)
    try:
        desk.clinic.office.database.check_whole()
        with desk.clinic.office.database.reading() as connection:
            work = desk.clinic.office.work(connection)
            newest = [row.id for row in connection.execute(VISIT.select().order_by(VISIT.c.id.desc()).limit(2))]
            seen = sorted({*newest, *(said[1] for said in acknowledged)})
            files = {visit_id: visit_file(work, work.row(VISIT, visit_id)) for visit_id in seen}
            half = [found for visit_id in newest if (found := _half(work, files[visit_id]))]
    finally:
        desk.clinic.close()
    lost = [f"{said} was acknowledged and is not there" for said in acknowledged if not _kept(files, *said)]
    return (half + lost + [""])[0]


def _kept(files: dict[int, VisitFile], what: str, visit_id: int, *rest: int) -> bool:
    file = files[visit_id]
    return {
        "begun": True,
        "scored": [one.value.now for one in file.scores] == list(rest),
        "logged": len(file.log) == LINES,
        "signed": file.signature is not None,
    }[what]


def _half(work: Work, file: VisitFile) -> str:
    number = file.visit.id
    if len(file.log) not in {0, LINES}:
        return f"visit {number} holds {len(file.log)} of {LINES} entries of one call"
    if (file.signature is None) != (file.visit.signed_at is None):
        return f"visit {number} is half signed"
    return f"the signature of visit {number} does not hold" if file.signature and flaws_of(work, file) else ""


def unaudited(folder: Path, address: str) -> str:
    """Whether every state that was kept stands in the trail, which is whole."""
    desk = open_desk(folder, address)
    trail = desk.clinic.office.trail
    verdict = verify(trail.trail_id(), trail.records(), seal_key(folder), trail.head_with_seal())
    there = {f"{one.number}:{one.digest.hex()}" for one in trail.records()}
    with desk.clinic.office.database.reading() as connection:
        told = set(connection.execute(CHANGE.select().with_only_columns(CHANGE.c.audit)).scalars())
    desk.clinic.close()
    if not verdict.whole:
        return f"the trail is not whole: {verdict.flaws[0]}"
    return "" if told <= there else "a state was kept that the trail does not tell of"


def one_round(folder: Path, address: str, patient_id: int, steps: int, after_s: float) -> list[list[Any]]:
    """Lets a child write, and kills it at a moment after so many steps; what it had acknowledged."""
    reads, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        write(folder, address, patient_id, told)
    os.close(told)
    with os.fdopen(reads) as lines:
        said = [lines.readline() for _ in range(steps)]
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        said += lines.readlines()
    os.waitpid(child, 0)
    return [json.loads(line) for line in said if line.endswith("\n")]


def main() -> None:
    """See the top of this file."""
    folder, address, rounds, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    dice = random.Random(seed)
    desk = open_desk(folder, address)
    patient = desk.with_pump(ZOE)
    desk.clinic.close()
    steps, done, wrong = 0, 0, ""
    said: list[list[Any]] = []
    for done in range(1, rounds + 1):
        after_s = dice.uniform(0, LONGEST_S)
        said += one_round(folder, address, patient.id, dice.randint(1, MOST_STEPS), after_s)
        if done % LOOK_AFTER == 0 or done == rounds:
            wrong = look(folder, address, said)
            steps, said = steps + len(said), []
        if wrong:
            break
    wrong = wrong or unaudited(folder, address)
    print(json.dumps({"rounds": done, "acknowledged": steps, "wrong": wrong}))  # noqa: T201 - the result


if __name__ == "__main__":
    main()
