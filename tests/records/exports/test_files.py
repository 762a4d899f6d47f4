"""CSV and JSON of the story, and the commands that write and read files."""

from __future__ import annotations

import csv
import io
import json
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from programmer_app.cli import run
from programmer_app.records.clinic.rights import Role
from programmer_app.records.exports.forms import Form, written
from tests.records.clinic.people import PASSPHRASE, Desk, name_of, password_of
from tests.records.exports.story import told

if TYPE_CHECKING:
    from programmer_app.records.exports.record import PatientRecord

Thecal = Callable[..., tuple[int, str, str]]


def table(record: PatientRecord, *, training: bool = False) -> list[dict[str, str]]:
    text = written(record, Form.CSV, training=training).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_has_a_line_for_each_thing_by_time(record: PatientRecord) -> None:
    lines = table(record)
    assert lines[0]["what"] == "Żółć-Müller, Zoë, number MRN-0012"
    told_of = {(line["kind"], line["what"], line["value"], line["unit"]) for line in lines}
    for expected in (
        ("trial dose", "morphine", "0.5", "mg"),
        ("implantation", "IT-40 SN EMU-00042, left abdomen, tip at T10", "", ""),
        ("reservoir, measured", "morphine 10 mg/mL + bupivacaine 20 mg/mL", "4.5", "mL"),
        ("pain", "worst of 24 h", "8", "NRS"),
        ("adverse event", "Slow or shallow breathing; life-threatening; after the bolus; naloxone", "", ""),
        ("signature", "performed and checked", "", ""),
    ):
        assert expected in told_of
    moments = [line["when"] for line in lines[2:]]
    assert moments == sorted(moments)
    assert ("pain", "now", "7", "NRS") not in told_of
    assert {line["training"] for line in lines} == {"no"}
    assert {line["training"] for line in table(record, training=True)} == {"yes"}


def test_no_cell_is_a_formula(record: PatientRecord) -> None:
    patient = replace(record.file.patient, family_name="=HYPERLINK(1)", diagnosis="+1")
    lines = table(replace(record, file=replace(record.file, patient=patient)))
    assert [lines[0]["what"][:3], lines[1]["what"]] == ["'=H", "'+1"]
    assert any(line["what"] == "'=walks 200 m" for line in lines)
    assert not [cell for line in lines for cell in line.values() if cell[:1] in {"=", "+", "-", "@"}]


def test_json_holds_everything_and_corrected_parts_too(record: PatientRecord) -> None:
    made = json.loads(written(record, Form.JSON))
    assert (made["format"], made["training"]) == ("thecal-record/1", False)
    assert made["patient"]["family_name"] == "Żółć-Müller"
    first = made["visits"][0]
    assert first["programs"][0]["value"]["program"]["basal"] == {"mode": "simple_continuous", "dose": "2.4 mg/day"}
    assert bytes.fromhex(first["programs"][0]["value"]["image"]) == record.visits[0].programs[0].value.image
    assert first["refills"][0]["value"]["solution"][0] == {"drug": "morphine", "concentration": "10 mg/mL"}
    assert first["refills"][0]["value"]["filled"] == "40 mL"
    assert made["implants"][0]["segments"][1]["trimmed_pump_end"] == "5.5 cm"
    assert [one["active"] for one in made["allergies"]] == [True, False]
    assert made["trials"][0]["plan"]["doses"] == [[0, "0.5 mg"]]
    assert len(made["corrected"]["pain_score"]) == 1


# --- commands ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def thecal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Thecal:
    """Runs the command in a home; its exit code, output and errors. Nobody is there to type."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())

    def run_in(home: Path, *arguments: object) -> tuple[int, str, str]:
        monkeypatch.setenv("THECAL_HOME", str(home))
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_in


def proof(folder: Path, role: Role, password: str | None = None) -> tuple[object, ...]:
    (folder / "password").write_text(f"{password_of(role) if password is None else password}\n")
    (folder / "records").write_text(f"{PASSPHRASE}\n")
    files = ("--password-file", folder / "password", "--records-passphrase-file", folder / "records")
    return ("--user", name_of(role), *files)


FORMS: Final = {
    ("fhir",): (Form.FHIR_R4B, "deviceName"),
    ("fhir", "--release", "R5"): (Form.FHIR_R5, "DeviceUsage"),
    ("csv",): (Form.CSV, "reservoir, filled"),
    ("json",): (Form.JSON, "thecal-record/1"),
}


@pytest.mark.requirement("R90")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_export_by_command(desk: Desk, tmp_path: Path, thecal: Thecal) -> None:
    told(desk)
    desk.clinic.close()
    out = tmp_path / "out"
    asked = ("--patient", "mrn 0012", "--out", out)
    for words, (form, holds) in FORMS.items():
        code, printed, said = thecal(tmp_path, "export", *words, *asked, *proof(tmp_path, Role.NURSE), "--json")
        assert (code, said) == (0, "")
        digest = sha256(out.read_bytes()).hexdigest()
        assert json.loads(printed) == {
            "format": "thecal-export-result/1",
            "form": form,
            "bytes": out.stat().st_size,
            "sha256": digest,
        }
        assert holds in out.read_text(encoding="utf-8")
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
        (last,) = [
            record
            for record in (json.loads(one.text) for one in desk.clinic.office.trail.records())
            if digest in record["what"]
        ]
        assert (last["action"], last["who"]) == ("export", name_of(Role.NURSE))
        out.unlink()
    for role, password, number, code in (
        (Role.NURSE, "not the password", "MRN-0012", 7),
        (Role.VIEWER, None, "MRN-0012", 7),
        (Role.NURSE, None, "MRN-0013", 2),
        (Role.NURSE, None, "...", 2),
    ):
        wanted = (f"--patient={number}", "--out", out)
        got, printed, said = thecal(tmp_path, "export", "csv", *wanted, *proof(tmp_path, role, password))
        assert (got, printed, out.exists()) == (code, "", False), said
    gone = ("--patient=MRN-0012", "--out", tmp_path / "no" / "such")
    code, _, said = thecal(tmp_path, "export", "csv", *gone, *proof(tmp_path, Role.NURSE))
    assert (code, "No such file" in said) == (2, True)


@pytest.mark.requirement("R90")
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_import_by_command(desk: Desk, tmp_path: Path, thecal: Thecal) -> None:
    desk.clinic.close()
    file = tmp_path / "patient.json"
    patient = {
        "resourceType": "Patient",
        "identifier": [{"value": "77-1"}],
        "name": [{"family": "Roe", "given": ["Jo"]}],
        "birthDate": "1950-01-31",
        "gender": "other",
        "contact": [{"relationship": [{"text": "family doctor"}], "name": {"text": "Dr. May"}}],
    }
    file.write_text(json.dumps(patient))
    code, printed, said = thecal(tmp_path, "import", "fhir", file, *proof(tmp_path, Role.NURSE))
    assert (code, printed, said) == (0, "recorded: number 77-1, with 1 to call\nleft out: gender\n", "")
    code, _, said = thecal(tmp_path, "import", "fhir", file, *proof(tmp_path, Role.NURSE))
    assert (code, "Another patient has this number" in said) == (3, True)
    code, _, said = thecal(tmp_path, "import", "fhir", file, *proof(tmp_path, Role.VIEWER))
    assert code == 7
    file.write_text(json.dumps(patient | {"birthDate": "2950-01-31"}))
    code, _, said = thecal(tmp_path, "import", "fhir", file, *proof(tmp_path, Role.NURSE))
    assert (code, "lies after today" in said) == (3, True)
    file.write_text("{")
    code, _, said = thecal(tmp_path, "import", "fhir", file, *proof(tmp_path, Role.NURSE))
    assert (code, "no JSON" in said) == (3, True)
    code, _, said = thecal(tmp_path, "import", "fhir", tmp_path / "none", *proof(tmp_path, Role.NURSE))
    assert code == 2


def test_without_records_nothing_is_exported_and_nothing_made(tmp_path: Path, thecal: Thecal) -> None:
    code, _, said = thecal(tmp_path, "export", "csv", "--patient", "1", "--out", tmp_path / "o", "--user", "A")
    assert (code, "there are no records" in said) == (2, True)
    assert list(tmp_path.iterdir()) == []
