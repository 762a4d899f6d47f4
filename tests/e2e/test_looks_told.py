"""What the command line looks at stands in the trail under the login to the computer, and holds nothing up."""

from __future__ import annotations

import getpass
import json
from pathlib import Path

import pytest

from tests.accidents.workstation import Workstation
from tests.e2e.test_command_line import emulated
from tests.records.trail_file import put_in_place

pytestmark = [pytest.mark.timeout(120), pytest.mark.requirement("R106")]


def test_reading_and_the_log_are_told_by_login_and_read_without_a_trail_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], thecal_home: Path
) -> None:
    station = Workstation(tmp_path, capsys)
    with emulated("--link", tmp_path / "head", "--hide-card", home=thecal_home) as pump:
        serial = station.thecal("read", "--port", pump.url, "--json").json()["serial"]
        assert station.thecal("log", "--port", pump.url).code == 0
        lines = station.thecal("audit", "export").out.splitlines()[1:]
        told = [json.loads(json.loads(line)["text"]) for line in lines]
        assert {entry["who"] for entry in told} == {getpass.getuser()}
        opened = ("read", "", f"link opened at {pump.url}, command line")
        reading = ("read", serial, "interrogation, command line")
        log = ("log read", serial, "from number 1 on, command line")
        said = [(entry["action"], entry["subject"], entry["what"]) for entry in told]
        assert said == [opened, reading, opened, reading, log]
        put_in_place(thecal_home / "audit.sqlite3", b"no database" * 1000)
        blind = station.thecal("read", "--port", pump.url, "--json")
        assert (blind.code, blind.json()["serial"]) == (0, serial)
        assert "The audit trail does not hold this (interrogation): audit.sqlite3" in blind.err


def test_a_right_is_taken_away_only_when_that_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], thecal_home: Path
) -> None:
    station = Workstation(tmp_path, capsys)
    with emulated("--link", tmp_path / "head", "--hide-card", home=thecal_home) as pump:
        found = station.thecal("pair", "--port", pump.url, "--list", "--json").json()
        put_in_place(thecal_home / "audit.sqlite3", b"no database" * 1000)
        revoke = ("pair", "--port", pump.url, "--revoke", found["this"])
        assert "The journal cannot be kept" in station.thecal(*revoke).err
        again = station.thecal("pair", "--port", pump.url, "--list", "--json").json()
        assert (again["allowed"], again["revocations"]) == (found["allowed"], found["revocations"])
