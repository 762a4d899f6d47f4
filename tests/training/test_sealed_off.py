"""By no route does a training reach a port, or its files a clinical record.

The window's routes, with its port chooser, are in `tests/ui/test_training.py`; FHIR in `tests/records/exports`.
"""

from __future__ import annotations

import hashlib
import json
import socket
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from device.clock import SystemClock
from device.transport import open_transport
from programmer_app.cli import run
from programmer_app.records.fhir.patients import read_patient
from programmer_app.records.store.errors import BadValueError
from programmer_app.records.store.tables import METADATA
from programmer_app.training.debrief import result_json
from programmer_app.training.desk import desk_from
from programmer_app.training.live import Live
from programmer_app.training.play import play
from programmer_app.training.recording import Recording
from programmer_app.training.remote import TrainingLine
from programmer_app.training.results import TrainingRecord, TrainingResult
from programmer_app.training.scenario import ScenarioError, load_scenario, scenario_source
from programmer_app.training.service import digest

SCENARIO = "stopped-for-a-scan"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """What a training leaves behind: result, recording, training record and scenario."""
    folder = tmp_path_factory.mktemp("training")
    scenario = load_scenario(SCENARIO)
    result = result_json(play(scenario, scenario.good.act), "good")
    (folder / "result.json").write_text(json.dumps(result), "utf-8")
    live = Live(scenario)
    live.do("run", 600)
    data, file = scenario_source(SCENARIO)
    recording = Recording(
        scenario=data.decode(), file=file, user="x", now_s=live.world.now_s, sha256=digest(live), deeds=live.deeds
    )
    recording.write(folder / "session.json")
    TrainingRecord(folder).add(TrainingResult.of(result, scenario.covers, "Ana", SystemClock().now().astimezone()))
    (folder / "scenario.toml").write_bytes(data)
    names = ("result.json", "session.json", TrainingRecord(folder).path.name, "scenario.toml")
    return {name: folder / name for name in names}


def content(folder: Path) -> dict[str, str]:
    """Digest of every file."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


CLINICAL = {
    "check": ["check"],
    "write": ["write", "--port", "emulator:", "--user", "a", "--reason", "b", "--confirm-daily-dose", "1 mg/day"],
    "project": ["project"],
    "refill date": ["calc", "due", "--filled-at", "2026-01-01"],
    "backup": ["restore", "--user", "a", "--passphrase-file", "PASSPHRASE"],
    "pump log": ["audit", "verify", "--pump-log"],
    "drug library": ["library", "--library"],
}


@pytest.mark.parametrize("name", ["result.json", "session.json", "training-results.jsonl", "scenario.toml"])
@pytest.mark.parametrize("route", CLINICAL)
def test_no_file_of_a_training_is_taken_for_anything_clinical(
    files: dict[str, Path],
    route: str,
    name: str,
    thecal_home: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("correct horse battery staple\n", "utf-8")
    passphrase.chmod(0o600)
    words = [str(passphrase) if word == "PASSPHRASE" else word for word in CLINICAL[route]]
    assert run([*words, str(files[name])]) == 2
    said = capsys.readouterr()
    assert name in said.err or "backup" in said.err, said.err
    assert "Traceback" not in said.err
    assert not any(SCENARIO.encode() in path.read_bytes() for path in thecal_home.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["result.json", "session.json", "training-results.jsonl", "scenario.toml"])
def test_none_is_a_patient_of_another_system(files: dict[str, Path], name: str) -> None:
    with pytest.raises(BadValueError):
        read_patient(files[name].read_bytes())


def test_no_table_of_the_records_has_a_place_for_a_result(files: dict[str, Path]) -> None:
    """So no backup holds one either: it is made of these tables and of the audit trail."""
    result = json.loads(files["training-results.jsonl"].read_text("utf-8"))
    own = {"scenario", "learner", "played_as", "score_percent", "pass_percent", "missed"}
    assert own <= result.keys()
    assert not own & {column.name for table in METADATA.sorted_tables for column in table.columns}


@pytest.fixture
def database() -> Iterator[SimpleNamespace]:
    """A server to which nobody may connect."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield SimpleNamespace(socket=server, url=f"postgresql://u:p@127.0.0.1:{server.getsockname()[1]}/thecal")


def test_the_environment_leads_a_training_to_no_record(
    database: SimpleNamespace, thecal_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("THECAL_DATABASE", database.url)
    (thecal_home / "journal.jsonl").write_text("", "utf-8")
    before = content(thecal_home)
    assert run(["scenario", "run", SCENARIO, "--as", "good"]) == 0
    capsys.readouterr()
    with pytest.raises(BlockingIOError):
        database.socket.accept()
    assert content(thecal_home) == before


@pytest.mark.parametrize(
    "words",
    [
        ["--demo"],
        ["demo", "--scenario", SCENARIO],
        ["scenario", "run", SCENARIO, "--as", "good"],
        ["scenario", "check", SCENARIO],
        ["scenario", "replay", "session.json"],
        ["scenario", "serve"],
    ],
)
def test_no_command_of_a_training_takes_a_port(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run([*words, "--port", "/dev/ttyUSB0"])
    assert caught.value.code == 2
    said = capsys.readouterr().err
    assert "unrecognized arguments: --port" in said or "invalid choice: '/dev/ttyUSB0'" in said


@pytest.mark.parametrize("file", ["/dev/ttyUSB0", "../../journal.jsonl", "socket://10.0.0.1:5000", "COM3"])
def test_a_recording_that_names_a_port_as_its_scenario_is_refused(file: str) -> None:
    data, _ = scenario_source(SCENARIO)
    with pytest.raises(ScenarioError, match="but the file is called"):
        desk_from(SystemClock(), data, file, [], 0)


def test_nobody_else_can_open_the_line_of_a_training() -> None:
    for url in ("training:", "training:dose-up", "emulator:"):
        assert not isinstance(open_transport(url, SystemClock()), TrainingLine)
