"""`thecal scenario` as scripts see it: exit codes, JSON, and errors in plain lines."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from programmer_app.cli import run
from programmer_app.training.scenario import scenario_names


def test_list_names_all_easy_ones_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scenario", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["format"] == "thecal-scenarios/1"
    assert sorted(one["name"] for one in listed["scenarios"]) == list(scenario_names())
    assert run(["scenario", "list"]) == 0
    *lines, day = capsys.readouterr().out.splitlines()
    assert lines == sorted(lines)
    assert len(lines) == len(scenario_names())
    assert "A day in clinic" in day


def test_run_ends_with_0_when_passed_and_3_when_not(capsys: pytest.CaptureFixture[str]) -> None:
    results = {}
    for who, code in (("good", 0), ("careless", 3)):
        assert run(["scenario", "run", "stopped-for-a-scan", "--as", who, "--json"]) == code
        results[who] = json.loads(capsys.readouterr().out)
        assert results[who]["format"] == "thecal-training-result/1"
        assert results[who]["passed"] is (code == 0)
    assert [slip["goal"] for slip in results["careless"]["slips"]][:2] == ["delivers", "started"]
    assert "nothing of it is for care" in results["good"]["training"]
    assert run(["scenario", "run", "stopped-for-a-scan", "--as", "careless"]) == 3
    said = capsys.readouterr().out
    for words in (
        "NOT PASSED",
        "What can come of it: ",
        "The pump is stopped.",
        "Source: ",
        "teaching model",
    ):
        assert words in said


def test_script_of_one_s_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "late.toml"
    script.write_text(
        '[[act]]\nat = "55 min"\ndo = "stop"\nreason = "scan"\n\n[[act]]\nat = "4 h"\ndo = "start"\n', "utf-8"
    )
    assert run(["scenario", "run", "stopped-for-a-scan", "--as", str(script), "--json"]) == 3
    missed = {slip["goal"] for slip in json.loads(capsys.readouterr().out)["slips"]}
    assert missed == {"started", "report"}, "late, but before the patient felt it"


def test_check_says_what_is_wrong_and_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scenario", "check", "stronger-baclofen"]) == 0
    assert "sound" in capsys.readouterr().out
    bad = tmp_path / "bad.toml"
    bad.write_text('format = "thecal-scenario/1"\nname = "bad"\nlasts = "soon"\n', "utf-8")
    assert run(["scenario", "check", str(bad)]) == 2
    said = capsys.readouterr()
    assert "bad.toml:3: lasts: " in said.err
    assert "Traceback" not in said.err
    assert run(["scenario", "run", "nothing", "--as", "good"]) == 2
    assert run(["scenario", "run", "dose-up", "--as", str(tmp_path / "none.toml")]) == 2


def test_window_s_start_imports_nothing_of_it() -> None:
    code = (
        "import sys, programmer_app.app, programmer_app.cli, programmer_app.desk, programmer_app.therapy.limits; "
        "programmer_app.cli.parser(); "
        "sys.exit(any(name.startswith('programmer_app.training') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
