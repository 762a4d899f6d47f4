"""Every deliberate design fault is caught by the schedules."""

from __future__ import annotations

import pytest

from device.errors import DeviceError
from tests.link.checking import BrokenPromiseError
from tests.link.mutants import MUTANTS, Mutant
from tests.link.schedules import singles
from tests.link.script import Schedule

BY_NAME = pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)


def catches(mutant: Mutant, schedule: Schedule) -> bool:
    try:
        mutant.scenario(schedule)
    except (BrokenPromiseError, DeviceError):
        return True
    return False


@BY_NAME
def test_mutant_is_caught(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    for schedule in mutant.caught_by:
        mutant.scenario(schedule)  # holds without the design fault
    mutant.patch(monkeypatch)
    assert any(catches(mutant, schedule) for schedule in mutant.caught_by)


def test_there_are_enough_of_them() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 20


@pytest.mark.soak
@BY_NAME
def test_mutant_is_found_among_all_schedules_of_one_fault(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    schedules: list[Schedule] = [{}, *singles(mutant.scenario({}))]
    mutant.patch(monkeypatch)
    if not catches(mutant, {}):
        schedules += singles(mutant.scenario({}))  # it may make decisions of its own
    assert any(catches(mutant, schedule) for schedule in schedules)
