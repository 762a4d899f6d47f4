"""A disk that fails at any one step, is full from any step on, or takes nothing: what was acknowledged is there."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "failing_disk.c"


@pytest.fixture(scope="module")
def failing_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that is preloaded."""
    if sys.platform != "linux" or shutil.which("gcc") is None:
        pytest.skip("it takes Linux and gcc")
    made = tmp_path_factory.mktemp("failing-disk") / "failing_disk.so"
    flags = ["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror"]
    subprocess.run(["gcc", *flags, "-o", str(made), str(SOURCE), "-ldl"], check=True)
    return made


def swept(folder: Path, library: Path, *sweeps: tuple[str, int, bool]) -> list[int]:
    """Fails each step of a call, with an error that stays or not, for each of the sweeps; how many steps that were."""
    said = [f"{call}:{error}:{int(stays)}" for call, error, stays in sweeps]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.records.disk_faults", str(folder), *said],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LD_PRELOAD": str(library)},
    )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["wrong"] == ""
    failed: list[int] = found["failed"]
    return failed


@pytest.mark.requirement("R110", "R122")
@pytest.mark.timeout(240)
def test_every_step_of_a_call_fails_once_or_from_then_on(tmp_path: Path, failing_disk: Path) -> None:
    failed = swept(tmp_path, failing_disk, ("change_patient", errno.EIO, False), ("add_score", errno.ENOSPC, True))
    assert min(failed) > 10, "so few steps cannot be a call on disk"


@pytest.mark.soak
@pytest.mark.requirement("R110", "R122")
@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EROFS])
@pytest.mark.parametrize("stays", [True, False])
def test_all_calls_and_all_errors(tmp_path: Path, failing_disk: Path, error: int, stays: bool) -> None:
    calls = ("add_patient", "change_patient", "add_score")
    assert min(swept(tmp_path, failing_disk, *((call, error, stays) for call in calls))) > 10
