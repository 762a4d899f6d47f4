"""Two computers and one pump: what one does to it, the other finds, names, and has acknowledged before it programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.test_command_line import CONTINUOUS, PROGRAM, answer, emulated, paired, thecal

pytestmark = [pytest.mark.timeout(120), pytest.mark.requirement("R113")]


def write(url: str, content: dict[str, Any], dose: str, home: Path, folder: Path) -> Any:
    file = folder / "program.json"
    file.write_text(json.dumps(content), "utf-8")
    who = ("--user", "A. Nurse", "--reason", "pain", "--confirm-daily-dose", dose)
    accept = ("--accept", "LARGE_DECREASE", "--accept", "LARGE_INCREASE", "--accept", "DEMAND_REMOVED")
    return thecal("write", "--port", url, file, *who, *accept, "--json", home=home)


def test_what_another_computer_did_is_named_and_acknowledged_first(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    with emulated("--link", tmp_path / "head", "--hide-card", home=ours) as pump:
        paired(pump.url, pump.card, theirs)
        assert write(pump.url, CONTINUOUS, "2.4 mg/day", ours, tmp_path).returncode == 0
        assert answer(thecal("read", "--port", pump.url, "--json", home=ours))["changed_elsewhere"] == []
        assert answer(thecal("stop", "--port", pump.url, "--json", home=theirs))["outcome"] == "applied"
        assert answer(thecal("start", "--port", pump.url, "--json", home=theirs))["outcome"] == "applied"
        for _ in range(2):  # looking alone settles nothing
            found = answer(thecal("read", "--port", pump.url, "--json", home=ours))["changed_elsewhere"]
            assert [line.split(" elsewhere")[0] for line in found] == ["The pump was stopped", "The pump was started"]
        refused = write(pump.url, PROGRAM, "3 mg/day", ours, tmp_path)
        assert refused.returncode == 4
        assert "The pump was stopped elsewhere" in refused.stderr
        assert "Nothing was sent" in refused.stderr
        said = thecal("read", "--port", pump.url, "--acknowledge", "Dr B did it, by phone", home=ours)
        assert "CHANGED ELSEWHERE: The pump was started" in said.stdout
        kept = (ours / "acts.jsonl").read_text("utf-8")
        assert "Dr B did it, by phone" in kept
        assert "changed elsewhere: The pump was stopped" in kept
        assert answer(thecal("read", "--port", pump.url, "--json", home=ours))["changed_elsewhere"] == []
