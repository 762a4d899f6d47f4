"""The training record: results over time, apart from every clinical record; and the certificate."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from programmer_app.cli import run
from programmer_app.training.debrief import result_json
from programmer_app.training.play import play
from programmer_app.training.results import FILE_NAME, TrainingRecord, TrainingRecordError, TrainingResult, as_csv
from programmer_app.training.scenario import load_scenario

AT = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
SCENARIO = load_scenario("stopped-for-a-scan")


@pytest.fixture(scope="module")
def result() -> dict[str, Any]:
    """The JSON result of a careless play."""
    return result_json(play(SCENARIO, SCENARIO.careless.act), "careless")


def kept(result: dict[str, Any], learner: str = "Ana Demo") -> TrainingResult:
    """What is kept of it."""
    return TrainingResult.of(result, SCENARIO.covers, learner, AT)


def test_what_was_added_is_there_again_for_each_learner(result: dict[str, Any], tmp_path: Path) -> None:
    record = TrainingRecord(tmp_path)
    assert record.results() == ()
    for learner in ("Ana Demo", "Zoë Ödegård", "Ana Demo"):
        record.add(kept(result, learner))
    again = TrainingRecord(tmp_path)
    assert [one.learner for one in again.results()] == ["Ana Demo", "Zoë Ödegård", "Ana Demo"]
    assert len(again.results(learner="ana demo")) == 2
    assert again.results(scenario="dose-up") == ()
    (one,) = again.results(learner="zoë ödegård")
    assert (one.at, one.passed, one.played_as, one.scenario) == (AT, False, "careless", SCENARIO.name)
    assert one.missed == tuple(SCENARIO.careless.fails)
    assert one.score_percent == result["score_percent"] < one.pass_percent


def test_no_clinical_record_could_take_an_entry_and_it_takes_none(result: dict[str, Any]) -> None:
    content = kept(result).model_dump(mode="json")
    assert not {"patient", "serial", "pump", "program", "dose"} & content.keys()
    for other in ({"format": "thecal-program/1"}, result | {"format": "thecal-write/1"}):
        with pytest.raises(TrainingRecordError, match="no result of a training"):
            TrainingResult.of(other, (), "Ana", AT)


@pytest.mark.parametrize("name", ["", " ", "a" * 81, "two\nlines", "\x1b[31mred"])
def test_names_that_nobody_has(result: dict[str, Any], name: str) -> None:
    with pytest.raises(TrainingRecordError, match="learner"):
        kept(result, name)


def test_line_that_was_cut_short_costs_itself_only(result: dict[str, Any], tmp_path: Path) -> None:
    record = TrainingRecord(tmp_path)
    record.add(kept(result, "first"))
    with record.path.open("ab") as file:
        file.write(b'{"format": "thecal-training-rec')
    assert [one.learner for one in record.results()] == ["first"]


def test_damaged_line_is_named_and_nothing_is_guessed(result: dict[str, Any], tmp_path: Path) -> None:
    record = TrainingRecord(tmp_path)
    record.add(kept(result))
    line = json.loads(record.path.read_text("utf-8"))
    for change, reason in (
        ({"score_percent": 101}, "score_percent: "),
        ({"patient": "somebody"}, "patient: "),
        ({"at": "yesterday"}, "at: "),
        ({"format": "thecal-visit/1"}, "format: "),
    ):
        record.path.write_text(json.dumps(line) + "\n" + json.dumps(line | change) + "\n", "utf-8")
        with pytest.raises(TrainingRecordError, match=f"{FILE_NAME}:2: {reason}"):
            record.results()


def test_spreadsheet_gets_no_formula(result: dict[str, Any]) -> None:
    table = list(csv.DictReader(as_csv([kept(result, '=HYPERLINK("x")'), kept(result, "Ana, Demo")]).splitlines()))
    assert [row["learner"] for row in table] == ['\'=HYPERLINK("x")', "Ana, Demo"]
    assert table[0]["missed"] == ", ".join(SCENARIO.careless.fails)
    assert (table[0]["passed"], table[0]["score_percent"]) == ("no", str(result["score_percent"]))


def test_command_line_keeps_lists_and_certifies(
    thecal_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf, table = tmp_path / "certificate.pdf", tmp_path / "results.csv"
    once = ["scenario", "run", SCENARIO.name, "--as"]
    assert run([*once, "good"]) == 0
    assert not (thecal_home / FILE_NAME).exists(), "nothing is kept unasked"
    assert run([*once, "good", "--keep-for", "Ana Demo", "--certificate", str(pdf)]) == 0
    assert run([*once, "careless", "--keep-for", "Ana Demo"]) == 3
    capsys.readouterr()
    assert run(["scenario", "results", "--learner", "Ana Demo", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["format"] == "thecal-training-record/1"
    assert [one["passed"] for one in listed["results"]] == [True, False]
    assert run(["scenario", "results", "--csv", "--out", str(table)]) == 0
    assert table.read_bytes().startswith(b"\xef\xbb\xbfformat,at,learner")
    assert run(["scenario", "results"]) == 0
    assert "NOT PASSED" in capsys.readouterr().out
    assert sorted(path.name for path in thecal_home.iterdir()) == [FILE_NAME], "no clinical record was touched"
    assert run([*once, "good", "--certificate", str(pdf)]) == 2
    assert run(["scenario", "results", "--out", str(table)]) == 2
    assert run([*once, "good", "--keep-for", "two\nlines"]) == 2
    text = pdf_text(pdf)
    for words in ("Certificate of a training", "Ana Demo has passed", "by the script good", "TRAINING", "no licence"):
        assert words in text
    assert "MISSED" not in text


def pdf_text(path: Path) -> str:
    """The text of a PDF, in one line."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not installed")
    found = subprocess.run([tool, str(path), "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(found.split())
