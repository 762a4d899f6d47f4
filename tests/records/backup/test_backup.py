"""Backups: made of either database, proven, restored into either, and refused when anything about them is wrong."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from programmer_app.records.backup.making import Made, make_backup
from programmer_app.records.backup.restoring import restore
from programmer_app.records.backup.stream import SealedWriter, opened_lines
from programmer_app.records.clinic.clinic import open_clinic
from programmer_app.records.clinic.visit_values import PainScore, VisitKind
from programmer_app.records.store.errors import (
    DamagedError,
    ForeignDatabaseError,
    NewerSchemaError,
    NotAllowedError,
    NotNowError,
    UnavailableError,
    WrongKeyError,
)
from tests.records.clinic.people import CHEAP, Desk
from tests.records.clinic.test_canary import DOSES, IDENTITY, fill

SECRET = "another passphrase, for the safe"
VERIFIER = Path(__file__).parents[3] / "resources" / "verify_audit.py"


def backup_of(desk: Desk, out: Path) -> Made:
    return make_backup(desk.clinic, desk.administrator, out, SECRET, CHEAP)


def moved(desk: Desk, folder: Path, address: str) -> Desk:
    """The desk of another workstation, on restored records."""
    clinic = open_clinic(folder, desk.clock, passphrase=SECRET, address=address, cost=CHEAP)
    return Desk(clinic, desk.clock, folder)


@pytest.mark.requirement("R96")
@pytest.mark.parametrize("into", ["sqlite", "postgresql"])
def test_a_backup_goes_back_into_either_database(
    desk: Desk, tmp_path: Path, request: pytest.FixtureRequest, into: str
) -> None:
    fill(desk)
    patient = desk.clinic.worklist.search(desk.nurse, "Quetzalcoatlus").found[0].patient
    before = desk.clinic.people.open_patient(desk.programmer, patient.id)
    made = backup_of(desk, tmp_path / "clinic.backup")
    assert (made.rows["patient"], made.rows["signature"], made.rows["implant"]) == (1, 1, 1)
    content = made.path.read_bytes().lower()
    assert [word for word in (*IDENTITY, *DOSES) if word.lower().encode() in content] == []

    folder = tmp_path / "elsewhere"
    folder.mkdir()
    address: str = "" if into == "sqlite" else request.getfixturevalue("empty_database")
    assert restore(folder, made.path, SECRET, address=address) == made.rows
    again = moved(desk, folder, address)
    assert again.clinic.people.open_patient(again.programmer, patient.id) == before
    assert again.clinic.visits.check_signature(again.programmer, before.visits[0].id) == ()
    # it goes on: numbers are not given twice, and what was signed stays closed
    visit = again.clinic.visits.begin(again.programmer, patient.id, VisitKind.CHECK, None)
    assert visit.id > before.visits[0].id
    with pytest.raises(NotNowError, match="is signed"):
        again.clinic.visits.add_score(again.programmer, before.visits[0].id, PainScore(1))
    again.clinic.close()
    checked = subprocess.run(
        [sys.executable, VERIFIER, folder / "audit-of-backup.jsonl"], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    with pytest.raises(NotNowError, match=r"records in|holds records"):
        restore(folder, made.path, SECRET, address=address)


@pytest.mark.requirement("R96")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_backup_that_was_altered_anywhere_restores_nothing(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    whole = backup_of(desk, tmp_path / "clinic.backup").path.read_bytes()
    folder, bad = tmp_path / "elsewhere", tmp_path / "bad"
    folder.mkdir()
    seed = random.randrange(2**32)
    dice = random.Random(seed)
    first = whole.index(b"\n")
    altered = [bytes(whole[:at]) for at in (0, first, first + 1, first + 3, len(whole) - 1)]
    altered += [whole + b"x", whole + whole[first + 1 :]]
    for _ in range(6):
        at = dice.randrange(len(whole))
        altered.append(whole[:at] + bytes([whole[at] ^ 1 << dice.randrange(8)]) + whole[at + 1 :])
    for content in altered:
        bad.write_bytes(content)
        with pytest.raises((DamagedError, ForeignDatabaseError, WrongKeyError, NewerSchemaError)):
            restore(folder, bad, SECRET, address="")
        assert not (folder / "records-key.json").exists(), f"seed {seed}"
    with pytest.raises(WrongKeyError):
        restore(folder, tmp_path / "clinic.backup", "not the passphrase", address="")
    with pytest.raises(UnavailableError, match="cannot be read"):
        restore(folder, tmp_path / "nowhere", SECRET, address="")
    assert restore(folder, tmp_path / "clinic.backup", SECRET, address="")["patient"] == 1


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_backup_takes_an_administrator_and_a_place(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError):
        make_backup(desk.clinic, desk.programmer, tmp_path / "b", SECRET, CHEAP)
    with pytest.raises(WrongKeyError, match="at least 12"):
        make_backup(desk.clinic, desk.administrator, tmp_path / "b", "short", CHEAP)
    with pytest.raises(UnavailableError, match="cannot be written"):
        backup_of(desk, tmp_path / "no folder" / "b")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("b")] == []


def test_pieces_of_a_long_file_can_be_neither_swapped_nor_left_out(tmp_path: Path) -> None:
    path, lines = tmp_path / "file", [random.randbytes(400).hex() for _ in range(8_000)]
    with path.open("wb") as file:
        writer = SealedWriter(file, b"k" * 32, b"head")
        for line in lines:
            writer.line(line)
        writer.close()
    whole = path.read_bytes()
    pieces, at = [], 0
    while at < len(whole):
        size = 4 + int.from_bytes(whole[at : at + 4])
        pieces.append(whole[at : at + size])
        at += size
    assert len(pieces) >= 3

    def read(content: list[bytes], head: bytes = b"head") -> list[str]:
        path.write_bytes(b"".join(content))
        with path.open("rb") as file:
            return list(opened_lines(file, b"k" * 32, head))

    assert read(pieces) == lines
    for bad in (pieces[:-1], pieces[1:], [pieces[1], pieces[0], *pieces[2:]], [*pieces, pieces[-1]], []):
        with pytest.raises(DamagedError):
            read(bad)
    with pytest.raises(DamagedError):
        read(pieces, b"another")
