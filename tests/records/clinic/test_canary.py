"""No name, number, date of birth, dose or note can be read in what lies on disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import psycopg
import pytest

from device.program import Component
from device.quantities import Concentration, Mass, Volume
from programmer_app.records.clinic.events import EventDetails, EventSeverity
from programmer_app.records.clinic.person import ContactDetails, ContactKind, PatientDetails
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.trial_values import PlannedTrial
from programmer_app.records.clinic.visit_values import FindingNote, PainScore, RefillNote, VisitKind
from programmer_app.records.clinic.worklist import DueKind
from programmer_app.records.store.errors import RecordsError
from tests.records.clinic.people import NOON, TODAY, Desk, password_of

CANARY: Final = PatientDetails(
    "NUM7351942", "Quetzalcoatlus", "Wilhelmine-Xochitl", date(1961, 7, 23), "Arachnoiditisxq", "Zwetschgenkuchen"
)
IDENTITY: Final = (
    "NUM7351942", "7351942", "Quetzalcoatlus", "quetzalc", "Wilhelmine", "Xochitl", "1961-07-23", "19610723",
    "23.07.1961", "Arachnoiditisxq", "Zwetschgenkuchen", "Kowalczykowna", "555-0147", "Brombeersaft", "Hagebuttentee",
)  # fmt: skip
DOSES: Final = ("4.375", "4375000", "7.0625", "13.6875", "17.53125")
"""As typed, and as a whole number of a small unit; four digits alone come up by chance among those of a digest."""


def fill(desk: Desk) -> None:
    """Everything that has a name, number, date or dose in it, and calls that fail with them."""
    clinic, who, name = desk.clinic, desk.programmer, "Quetzalcoatlus"
    patient = desk.with_pump(CANARY)
    clinic.people.add_contact(who, patient.id, ContactDetails(ContactKind.RELATIVE, "Kowalczykowna", "555-0147"))
    clinic.people.add_allergy(who, patient.id, "Brombeersaft", "Hagebuttentee")
    clinic.people.change_patient(who, patient.id, 1, replace(CANARY, note="Zwetschgenkuchen twice"))
    event = EventDetails("other", EventSeverity.MILD, TODAY - timedelta(days=1), "Hagebuttentee", "Zwetschgenkuchen")
    clinic.events.report(who, patient.id, event)
    trial = clinic.trials.plan(
        who, patient.id, PlannedTrial("morphine", "repeated", ((0, Mass.parse("4.375 mg")),), 24, 8)
    )
    clinic.trials.add_dose(who, trial.id, Mass.parse("4.375 mg"), NOON)
    visit = clinic.visits.begin(who, patient.id, VisitKind.REFILL, "EMU-00042")
    solution = (Component(drug="morphine", concentration=Concentration.parse("7.0625 mg/mL")),)
    volumes = Volume.parse("13.6875 mL"), Volume.parse("13 mL"), Volume.parse("17.53125 mL")
    clinic.visits.add_refill(who, visit.id, RefillNote(*volumes, solution, first_fill=True))
    clinic.visits.add_finding(who, visit.id, FindingNote("dose", "reason", "4.375 mg/day", f"{name} asked for it"))
    clinic.visits.add_observation(who, visit.id, "function", "bakes Zwetschgenkuchen")
    clinic.visits.add_score(who, visit.id, PainScore(4))
    clinic.visits.sign(who, visit.id, 1, password_of(Role.PROGRAMMER), "performed", b"")
    clinic.worklist.book(who, patient.id, DueKind.FOLLOW_UP, TODAY, note="Zwetschgenkuchen")
    clinic.worklist.search(who, name)
    clinic.people.history(who, patient.id)
    for failing in (
        lambda: clinic.accounts.log_in(name, "NUM7351942"),
        lambda: clinic.people.add_patient(who, CANARY),
        lambda: clinic.people.change_patient(who, patient.id, 1, CANARY),
        lambda: clinic.people.add_patient(who, replace(CANARY, number="2", given_name="Xoch\nitl")),
        lambda: clinic.visits.begin(who, patient.id, VisitKind.REFILL, "EMU-00043"),
    ):
        with pytest.raises(RecordsError):
            failing()


def found_in(folder: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Files that hold a word, in any case, as UTF-8, UTF-16 or hexadecimal digits."""
    hits = []
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        content = path.read_bytes().lower()
        for word in words:
            plain = word.lower()
            forms = plain.encode(), plain.encode("utf-16-le"), plain.encode().hex().encode()
            if any(form in content for form in forms):
                hits.append((path.name, word))
    return hits


@pytest.mark.requirement("R96", "R97")
def test_no_identity_and_no_dose_lies_in_clear_in_the_data_folder(desk: Desk) -> None:
    fill(desk)
    assert found_in(desk.folder, (*IDENTITY, *DOSES)) == []
    desk.clinic.close()
    assert found_in(desk.folder, (*IDENTITY, *DOSES)) == []
    # the search does find what is there: who acted, and which pump, stand in the audit trail
    found = {name for name, _ in found_in(desk.folder, (desk.programmer.name, "EMU-00042"))}
    assert found
    assert found <= {"audit.sqlite3", "audit.sqlite3-wal"}


@pytest.mark.requirement("R96")
@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_no_identity_lies_in_clear_on_the_server(desk: Desk, address: str) -> None:
    fill(desk)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        folder = connection.execute("SHOW data_directory").fetchall()[0][0]
        number = connection.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchall()[0][0]
    data = Path(folder)
    assert found_in(data / "base" / str(number), IDENTITY) == []
    assert found_in(data / "pg_wal", IDENTITY) == []
    assert {word for _, word in found_in(data / "base" / str(number), ("EMU-00042",))} == {"EMU-00042"}
