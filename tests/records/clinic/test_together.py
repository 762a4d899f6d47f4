"""Two programs that change the same record at the same time: nothing is lost, nothing is overwritten."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.records.clinic.people import ZOE, Desk

CHANGES = 15
PROGRAM = """
import sys
from dataclasses import replace
from pathlib import Path
from programmer_app.records.store.errors import StaleVersionError
from tests.records.clinic.people import ZOE, open_desk

desk = open_desk(Path(sys.argv[1]), sys.argv[2])
people, who, patient_id = desk.clinic.people, desk.programmer, int(sys.argv[3])
print("ready", flush=True)
sys.stdin.readline()
done = stale = 0
while done < int(sys.argv[4]):
    patient = people.open_patient(who, patient_id).patient
    try:
        people.change_patient(who, patient_id, patient.version, replace(ZOE, note=str(int(patient.note) + 1)))
    except StaleVersionError:
        stale += 1
    else:
        done += 1
print(stale)
desk.clinic.close()
"""


@pytest.mark.timeout(120)
def test_two_programs_that_count_in_the_same_record_miss_no_count(desk: Desk, address: str) -> None:
    patient = desk.patient(replace(ZOE, note="0"))
    arguments = [sys.executable, "-c", PROGRAM, str(desk.folder), address, str(patient.id), str(CHANGES)]
    programs = [
        subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    ends = [program.communicate() for program in programs]
    assert [program.returncode for program in programs] == [0, 0], ends
    last = desk.clinic.people.open_patient(desk.nurse, patient.id).patient
    assert (last.note, last.version) == (str(2 * CHANGES), 2 * CHANGES + 1)
    states = desk.clinic.people.history(desk.nurse, patient.id)
    assert [json.loads(state.after)["note"] for state in states] == [str(count) for count in range(2 * CHANGES + 1)]
    assert sum(int(said) for said, _ in ends) > 0, "the two never met: the test shows nothing"
