"""Two programs that change the same record at the same time: nothing is lost, nothing is overwritten."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.records.clinic.people import ZOE, Desk

CHANGES = 8
PROGRAM = """
import json, os, sys
from dataclasses import replace
from pathlib import Path
from programmer_app.records.store.errors import StaleVersionError
from tests.records.clinic.people import ZOE, open_desk

folder, address, patient_id, changes = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])

def count(told, go):
    desk = open_desk(folder, address)
    people, who = desk.clinic.people, desk.programmer
    os.write(told, b"r")
    os.read(go, 1)
    done = stale = 0
    while done < changes:
        patient = people.open_patient(who, patient_id).patient
        try:
            people.change_patient(who, patient_id, patient.version, replace(ZOE, note=str(int(patient.note) + 1)))
        except StaleVersionError:
            stale += 1
        else:
            done += 1
    desk.clinic.close()
    return stale

# what is imported is imported once; each child opens the records itself
(ready, told), (go, start) = os.pipe(), os.pipe()
children = []
for _ in range(2):
    child = os.fork()
    if child == 0:
        stale = 255
        try:
            stale = min(count(told, go), 100)
        finally:
            os.write(told, b"r")
            os._exit(stale)
    children.append(child)
for _ in children:
    os.read(ready, 1)
os.write(start, b"gg")
print(json.dumps([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
@pytest.mark.timeout(120)
def test_two_programs_that_count_in_the_same_record_miss_no_count(desk: Desk, address: str) -> None:
    patient = desk.patient(replace(ZOE, note="0"))
    arguments = [sys.executable, "-c", PROGRAM, str(desk.folder), address, str(patient.id), str(CHANGES)]
    ran = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    stale: list[int] = json.loads(ran.stdout)
    assert len(stale) == 2
    assert max(stale) <= 100, ran.stderr
    last = desk.clinic.people.open_patient(desk.nurse, patient.id).patient
    assert (last.note, last.version) == (str(2 * CHANGES), 2 * CHANGES + 1)
    states = desk.clinic.people.history(desk.nurse, patient.id)
    assert [json.loads(state.after)["note"] for state in states] == [str(count) for count in range(2 * CHANGES + 1)]
    assert sum(stale) > 0, "the two never met: the test shows nothing"
