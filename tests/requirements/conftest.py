"""A workstation and a stepped emulated pump for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accidents.workstation import Workstation
from tests.e2e.test_command_line import emulated


@pytest.fixture
def desk(thecal_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Workstation:
    """The command line with an empty home."""
    return Workstation(tmp_path, capsys)


@pytest.fixture
def pump() -> Iterator[str]:
    """URL of an emulated pump that was never programmed; its time passes only when it is told to."""
    with emulated("--tcp", "127.0.0.1:0", "--speed", "0", "--start", "2026-01-05T08:00:00") as served:
        yield served.url
