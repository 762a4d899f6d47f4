"""Looks at pumps over restarts: a program that crashes and starts again asks no more often than one that does not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from device.clock import ManualClock
from programmer_app.records.poll_budget import FILE_NAME, FilePollBudget


@pytest.mark.requirement("R70", "S8")
def test_a_restart_knows_the_looks_of_the_last_minute(tmp_path: Path) -> None:
    clock = ManualClock()
    for _ in range(15):
        FilePollBudget(tmp_path, clock).note()
        clock.advance(10)
    assert list(FilePollBudget(tmp_path, clock).recent()) == [50, 40, 30, 20, 10]
    clock.advance(60)
    assert list(FilePollBudget(tmp_path, clock).recent()) == []


def test_a_damaged_file_or_a_clock_set_back_never_allows_more(tmp_path: Path) -> None:
    clock = ManualClock()
    budget = FilePollBudget(tmp_path, clock)
    budget.note()
    earlier = ManualClock(clock.now() - timedelta(days=1))
    assert list(FilePollBudget(tmp_path, earlier).recent()) == [0]
    (tmp_path / FILE_NAME).write_text("{")
    assert list(budget.recent()) == [0] * 12
    budget.note()
    assert len(budget.recent()) == 12
