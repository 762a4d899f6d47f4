"""What cannot be audited or written is refused, and nothing of it is kept."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from programmer_app.records.store.errors import NotAuditedError
from tests.records.clinic.people import ZOE, Desk
from tests.records.trail_file import put_in_place, whole_file

FULL = """
import resource, signal, sys
from dataclasses import replace
from pathlib import Path
from programmer_app.records.store.errors import NotAuditedError, UnavailableError
from tests.records.trail_file import put_in_place
from tests.records.clinic.people import ZOE, open_desk

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write beyond the limit then fails, as on a full disk
folder, room = Path(sys.argv[1]), int(sys.argv[2])
desk = open_desk(folder, "")
desk.programmer
largest = max(path.stat().st_size for path in folder.iterdir())
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
kept = 0
resource.setrlimit(resource.RLIMIT_FSIZE, (largest + room, unlimited))
try:
    while kept < 1_000:
        desk.patient(replace(ZOE, number=f"F{kept}"))
        kept += 1
except (UnavailableError, NotAuditedError) as error:
    print(type(error).__name__)
resource.setrlimit(resource.RLIMIT_FSIZE, (unlimited, unlimited))
for reopened in (desk, open_desk(folder, "")):
    assert len(reopened.clinic.worklist.search(reopened.nurse, "F", most=1_000).found) == kept
    reopened.patient(replace(ZOE, number="G", family_name="Later"))
    reopened.clinic.office.database.check_whole()
    kept_later = reopened.clinic.worklist.search(reopened.nurse, "later").found[0].patient
    reopened.clinic.people.change_patient(
        reopened.programmer, kept_later.id, kept_later.version, replace(ZOE, number=f"H{id(reopened)}")
    )
print(kept)
"""


@pytest.mark.requirement("R110")
def test_what_cannot_be_audited_is_neither_kept_nor_shown(desk: Desk) -> None:
    patient = desk.patient()
    trail = desk.folder / "audit.sqlite3"
    whole = whole_file(trail)
    put_in_place(trail, b"no database" * 1_000)
    people, who = desk.clinic.people, desk.programmer
    for refused in (
        lambda: desk.patient(replace(ZOE, number="2")),
        lambda: people.change_patient(who, patient.id, 1, replace(ZOE, note="new")),
        lambda: people.open_patient(who, patient.id),
    ):
        with pytest.raises(NotAuditedError, match="Not done"):
            refused()
    for rest in ("-wal", "-shm"):
        trail.with_name(f"audit.sqlite3{rest}").unlink(missing_ok=True)
    put_in_place(trail, whole)
    assert people.open_patient(who, patient.id).patient == patient
    assert len(desk.clinic.worklist.search(who, "zoe").found) == 1


@pytest.mark.requirement("R110", "R122")
@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_disk_that_fills_up_loses_nothing_that_was_acknowledged(desk: Desk) -> None:
    desk.clinic.close()
    ran = subprocess.run(
        [sys.executable, "-c", FULL, str(desk.folder), "60000"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    error, kept = ran.stdout.split()
    assert error in {"UnavailableError", "NotAuditedError"}
    assert int(kept) > 0
