"""Programs that are killed while they write: no acknowledged record is lost, no half visit is there."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.soaking import Soak

SQLITE_KILLS, SERVER_KILLS = 40, 10
ROUNDS_AT_ONCE = 25


def killed(folder: Path, address: str, rounds: int) -> int:
    """Runs so many kills; how many steps were acknowledged and found."""
    seed = random.randrange(2**32)
    arguments = [sys.executable, "-m", "tests.records.kills", str(folder), address, str(rounds), str(seed)]
    ran = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, f"seed {seed}: {ran.stderr}"
    found = json.loads(ran.stdout)
    assert (found["rounds"], found["wrong"]) == (rounds, ""), f"seed {seed}"
    return int(found["acknowledged"])


@pytest.mark.requirement("R110", "R122")
@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
@pytest.mark.timeout(240)
def test_kills_while_records_are_written(tmp_path: Path, address: str) -> None:
    rounds = SERVER_KILLS if address else SQLITE_KILLS
    assert killed(tmp_path, address, rounds) >= rounds


@pytest.mark.soak
@pytest.mark.requirement("R110", "R122")
@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_a_thousand_kills_while_records_are_written(tmp_path: Path, address: str) -> None:
    for number in Soak().rounds(1_000 // ROUNDS_AT_ONCE):
        folder = tmp_path if number == 0 else tmp_path / str(number)
        if number:
            folder.mkdir()
        assert killed(folder, "" if number else address, ROUNDS_AT_ONCE)
