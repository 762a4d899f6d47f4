"""The records of the clinic that is worn: made before the run, and looked into after it, without the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import select

from device.clock import SystemClock
from programmer_app.records.audit.opening import seal_key
from programmer_app.records.audit.verify import verify
from programmer_app.records.clinic.clinic import Clinic, open_clinic
from programmer_app.records.clinic.person import PatientDetails
from programmer_app.records.clinic.rights import Role
from programmer_app.records.journal import open_journal
from programmer_app.records.store.keys import Argon2Cost
from programmer_app.records.store.tables import PATIENT
from tests.records.clinic.people import PASSPHRASE, SERIAL, implant, name_of, password_of
from tests.soak.jumping_clock import JumpingClock

PEOPLE: Final = (
    ("Żółć-Müller", "Zoë"),
    ("周", "大明"),
    ("Featherstonehaugh-Cholmondeley of Marjoribanks", "Wilhelmina"),
    ("O'Brien", "Seán"),
)
"""The first has the pump."""


def number_of(place: int) -> str:
    """The number in the clinic of one of `PEOPLE`."""
    return f"MRN-{place + 10:04}"


def set_up(folder: Path, cost: Argon2Cost = Argon2Cost()) -> None:  # noqa: B008 - frozen
    """Encrypted records with an administrator, a programmer, the people, and the implant of the first.

    Args:
        folder: Of records.
        cost: Of one guess of a password.
    """
    clinic = open_clinic(folder, SystemClock(), passphrase=PASSPHRASE, address="", cost=cost)
    try:
        first = clinic.accounts.set_up(name_of(Role.ADMINISTRATOR), password_of(Role.ADMINISTRATOR))
        clinic.accounts.add_account(first, name_of(Role.PROGRAMMER), [Role.PROGRAMMER], password_of(Role.PROGRAMMER))
        who = clinic.accounts.log_in(name_of(Role.PROGRAMMER), password_of(Role.PROGRAMMER))
        for place, (family, given) in enumerate(PEOPLE):
            born = date(1950 + 4 * place, 3, 5)
            made = clinic.people.add_patient(who, PatientDetails(number_of(place), family, given, born))
            if place == 0:
                on = SystemClock().now().date() - timedelta(days=30)
                clinic.implants.add_implant(who, made.id, implant(SERIAL, on))
    finally:
        clinic.close()
    (folder / "window.json").write_text(json.dumps({"welcomed": True, "language": "en"}), encoding="utf-8")


class Acknowledged:
    """What the window said is, and is not, in the records.

    Attributes:
        kept: Texts of observations and numbers of patients that were acknowledged.
        refused: Those that were refused.
        programs: Digests of programs of which the window said that the visit holds them.
    """

    def __init__(self) -> None:
        self.kept: set[str] = set()
        self.refused: set[str] = set()
        self.programs: set[str] = set()

    def wrong(self, folder: Path, off_s: int = 0) -> list[str]:
        """What is not as acknowledged, by the records opened anew; also whether they and the trail are whole.

        Args:
            folder: Of records.
            off_s: How far the clock is on: nobody logs in by one that stands before the newest record.
        """
        JumpingClock.off = timedelta(seconds=off_s)
        clinic = open_clinic(folder, JumpingClock(), passphrase=PASSPHRASE, address="")
        try:
            clinic.office.database.check_whole()
            found = self._wrong_rows(clinic)
            trail = clinic.office.trail
            verdict = verify(trail.trail_id(), trail.records(), seal_key(folder), trail.head_with_seal())
            found += [f"audit trail, record {flaw.number}: {flaw.what}" for flaw in verdict.flaws]
        finally:
            clinic.close()
        if open_journal(folder).any_open():
            found.append("a write is still open in the journal")
        return found + _said_by_command(folder)

    def _wrong_rows(self, clinic: Clinic) -> list[str]:
        there, programs = _held(clinic)
        found = [f"{text}: acknowledged, {there[text]} times in the records" for text in self.kept if there[text] != 1]
        found += [f"{text}: refused, yet in the records" for text in self.refused if there[text]]
        return found + [f"program {one[:16]}: acknowledged, not in a visit" for one in sorted(self.programs - programs)]


def _held(clinic: Clinic) -> tuple[Counter[str], set[str]]:
    """Numbers of patients and texts of observations, with how often each is there; digests of programs of visits."""
    there: Counter[str] = Counter()
    programs: set[str] = set()
    who = clinic.accounts.log_in(name_of(Role.PROGRAMMER), password_of(Role.PROGRAMMER))
    with clinic.office.database.reading() as connection:
        ids = list(connection.execute(select(PATIENT.c.id)).scalars())
    for patient_id in ids:
        file = clinic.people.open_patient(who, patient_id)
        there[file.patient.number] += 1
        for line in file.visits:
            visit = clinic.visits.open_visit(who, line.id)
            there.update(part.value for part in (*visit.functions, *visit.side_effects))
            programs |= {part.value.digest.hex() for part in visit.programs}
    return there, programs


def _said_by_command(folder: Path) -> list[str]:
    """`thecal audit verify`, in a process of its own."""
    command = [sys.executable, "-m", "programmer_app", "audit", "verify"]
    environment = os.environ | {"THECAL_HOME": str(folder)}
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    return [] if ended.returncode == 0 else [f"thecal audit verify: {ended.stdout}{ended.stderr}"]
