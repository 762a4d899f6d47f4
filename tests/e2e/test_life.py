"""An invented patient from the trial to a restored backup, through the window, on either database."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from programmer_app.records.backup.restoring import restore
from programmer_app.records.clinic.events import AdverseEvent
from programmer_app.records.clinic.person import Allergy, Contact, Implant, Patient
from programmer_app.records.clinic.trial_values import TrialFile
from programmer_app.records.clinic.visit_values import VisitFile
from programmer_app.records.exports.forms import Form
from tests.records.exports.judging import faults
from tests.records.server import MISSING, programs, running_server
from tests.ui.life import BACKUP_PASSPHRASE, FAMILY, GIVEN, NUMBER, SERIAL, WHO, Life, open_life, open_restored
from tests.ui.tour import close_window

SIZE = QSize(1440, 900)


@contextmanager
def addresses(kind: str) -> Iterator[tuple[str, str]]:
    """Where the records are, and where the backup is restored: two databases, or "" for files."""
    if kind == "sqlite":
        yield "", ""
        return
    if programs() is None:
        pytest.skip(MISSING)
    import psycopg

    with running_server() as address:
        with psycopg.connect(f"{address}/postgres", autocommit=True) as connection:
            for name in ("clinic", "restored"):
                connection.execute(f"CREATE DATABASE {name}".encode())
        yield f"{address}/clinic", f"{address}/restored"


@dataclass(frozen=True)
class Held:
    """What a record holds, as the records give it."""

    patient: Patient
    implants: tuple[Implant, ...]
    contacts: tuple[Contact, ...]
    allergies: tuple[Allergy, ...]
    events: tuple[AdverseEvent, ...]
    trials: tuple[TrialFile, ...]
    visits: tuple[VisitFile, ...]


def held_by(life: Life) -> Held:
    records = life.records
    file, clinic, login = records.file, records.clinic, records.login
    assert file is not None
    assert clinic is not None
    assert login is not None
    return Held(
        file.patient,
        tuple(file.implants),
        tuple(file.contacts),
        tuple(file.allergies),
        tuple(file.events),
        tuple(clinic.trials.open_trial(login, number) for number in file.trials),
        tuple(clinic.visits.open_visit(login, line.id) for line in file.visits),
    )


def signed_and_whole(life: Life, visits: Sequence[VisitFile]) -> None:
    clinic, login = life.records.clinic, life.records.login
    assert clinic is not None
    assert login is not None
    for visit in visits:
        assert visit.signature is not None
        assert visit.signature.name == WHO
        assert clinic.visits.check_signature(login, visit.visit.id) == ()


def look_at_record(life: Life, held: Held) -> None:
    """What was typed is what is kept."""
    (pump,), (trial,) = held.implants, held.trials
    visits = held.visits
    assert trial.result is not None
    assert (pump.serial, pump.pump_model, pump.trial_id, pump.segments[0].volume.text()) == (
        SERIAL,
        "IT-40",
        trial.id,
        "0.176 mL",
    )
    assert [(one.name, one.phone) for one in held.contacts] == [("Jan Żółć", "+48 12 345 67 89")]
    assert [one.substance for one in held.allergies] == ["penicillin"]
    assert [(one.kind, str(one.severity), one.action) for one in held.events] == [
        ("headache", "severe", "lay flat for a day, blood patch")
    ]
    assert (trial.plan.drug, trial.plan.baseline, trial.decision) == ("morphine", 8, "implant")
    assert trial.result.best_percent == Fraction(125, 2)  # from 8 to 3
    assert len(visits) == 5
    oldest_first = visits[::-1]
    kept = [part.value for visit in oldest_first for part in visit.refills]
    assert [(one.measured.text(), one.filled.text()) for one in kept] == [one[1:] for one in life.refills]
    assert [one.solution[0].concentration.text() for one in kept] == ["10 mg/mL", "20 mg/mL", "20 mg/mL"]
    # 0.24 mL/day for 30 and 40 days; then 0.12 mL/day for 45, of which 37.5 h were the bridge at 0.24 mL/day
    known_nl = [38_000_000 - days * 240_000 for days in (30, 40)] + [38_000_000 - 45 * 120_000 - 187_500]
    assert all(abs(one.expected.amount - known) < 5_000 for one, known in zip(kept, known_nl, strict=True)), kept
    assert [len([part for part in visit.programs if part.value.moment == "after"]) for visit in oldest_first] == [
        1, 1, 1, 0, 1,
    ]  # fmt: skip
    assert [visit.scores[0].value.now for visit in oldest_first] == [5, 4, 4, 6, 4]


def look_at_papers(life: Life) -> None:
    """Report and card say what was programmed; both bundles are bundles; the table has every refill."""
    if shutil.which("pdftotext") is not None:
        said = {name: words(life.papers[name]) for name in ("session.pdf", "card.pdf")}
        for text in said.values():
            assert SERIAL in text
            assert "morphine 20 mg/mL" in text
            assert "2.4 mg/day" in text
        assert WHO in said["session.pdf"]
        assert "penicillin" in said["card.pdf"]
        assert "Jan Żółć" in said["card.pdf"]
    for form, name in ((Form.FHIR_R4B, "r4b.json"), (Form.FHIR_R5, "r5.json")):
        made = json.loads(life.papers[name].read_text(encoding="utf-8"))
        assert faults(made, form) == []
        kinds = Counter(entry["resource"]["resourceType"] for entry in made["entry"])
        assert (kinds["Patient"], kinds["AdverseEvent"], kinds["MedicationRequest"]) == (1, 1, 4), kinds
    table = life.papers["record.csv"].read_text(encoding="utf-8-sig")
    assert all(found.removesuffix(" mL") in table for _, found, _ in life.refills)


def words(path: Path) -> str:
    return subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.timeout(300)
@pytest.mark.requirement("R90", "R91", "R93", "R111")
@pytest.mark.soak
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_life_from_trial_to_restored_backup(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    with addresses(kind) as (address, other):
        if address:
            monkeypatch.setenv("THECAL_DATABASE", address)
        life = open_life(tmp_path / "records", tmp_path / "out", size=SIZE)
        before: Held | None = None
        for stop in life.stops():
            if stop.name == "life-reports-saved":
                before = held_by(life)
        close_window(life.window)
        assert before is not None
        look_at_record(life, before)
        look_at_papers(life)

        restored = tmp_path / "restored"
        restored.mkdir()
        restore(restored, life.papers["backup"], BACKUP_PASSPHRASE, address=other)
        if other:
            monkeypatch.setenv("THECAL_DATABASE", other)
        again = open_restored(restored, life.clock, size=SIZE)
        again.find_patient(NUMBER)
        assert again.said("patientName") == f"{FAMILY}, {GIVEN}"
        assert held_by(again) == before
        signed_and_whole(again, before.visits)
        close_window(again.window)
