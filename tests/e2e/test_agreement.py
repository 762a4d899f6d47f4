"""Host and pump agree on every program, mode by mode, to less than one stroke at any moment."""

from __future__ import annotations

import random

import pytest

from device.pump import pump_models
from tests.e2e.agreement import compare
from tests.programs import random_program

MODELS = list(pump_models().values())


def agree(count: int, seed: int) -> None:
    """Compares `count` random programs; half of those with demand boluses under the greediest patient."""
    rng = random.Random(seed)
    compared = 0
    modes: dict[str, int] = {}
    for index in range(count):
        model = rng.choice(MODELS)
        program = random_program(rng, model)
        greedy = program.demand is not None and rng.random() < 0.5
        try:
            compared += compare(program, model, rng, greedy=greedy)
        except AssertionError as error:
            error.add_note(f"seed {seed}, program {index}, model {model.name}, greedy {greedy}: {program!r}")
            raise
        modes[program.basal.mode] = modes.get(program.basal.mode, 0) + 1
    print(f"seed {seed}: {count} programs {modes}, {compared} moments compared")  # noqa: T201 - the evidence
    assert len(modes) == 4
    assert compared > 100 * count


@pytest.mark.timeout(180)
@pytest.mark.parametrize("seed", range(20260100, 20260110))
def test_a_thousand_random_programs_of_all_modes(seed: int) -> None:
    agree(100, seed)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20270000, 20270100))
def test_ten_thousand_random_programs_of_all_modes(seed: int) -> None:
    agree(100, seed)
