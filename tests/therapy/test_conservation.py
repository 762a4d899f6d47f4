"""Nothing is lost or made: volume and drug out of the reservoir are at the tip or still inside, for any change-over.

What is inside comes from another formula than what has left: the share of the held solution in cell i after the passage
of y cell volumes is the sum of e^-y y^k / k! over k < i.
"""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from itertools import pairwise
from math import exp

import numpy as np
import pytest

from programmer_app.therapy.catheter import CELLS, Chain
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import load_library
from programmer_app.therapy.schedule import Course
from tests.programs import random_program
from tests.therapy.samples import IT_20, IT_40, MONDAY_S

LIBRARY = load_library()
UNIT_FG = {"mg": 1e12, "mcg": 1e9}
DAY_S = 86_400


def held_share(y: float, cells: int = CELLS) -> float:
    """Share of the held solution in the whole chain after y cell volumes have passed."""
    if y > 700:
        return 0.0
    term = exp(-y)
    in_cell = inside = 0.0
    for i in range(1, cells + 1):
        in_cell += term  # what cell i holds of it
        inside += in_cell
        term *= y / i
    return inside / cells


def conserve(rng: random.Random, name: str) -> None:
    """One change-over from a random program to another, looked at in three moments."""
    model = rng.choice((IT_20, IT_40))
    old, new = random_program(rng, model), random_program(rng, model)
    held = rng.choice((old.solution, new.solution, (), None))
    course = Course.of(new, model, MONDAY_S + rng.randrange(7 * DAY_S))
    curves = Curves.of(course, new, model, LIBRARY, held)
    chain = curves.chain
    t_s = np.array(sorted(rng.randrange(1, rng.choice((3_600, DAY_S, 60 * DAY_S))) for _ in range(3)), np.int64)
    passed_nl = [float(course.exact_at(int(t)) / 3_600) for t in t_s]
    # volume: what left the reservoir has left the tip, for the tubing holds always the same
    left_old, left_fresh = chain.out_nl(course.fine_at(t_s) / 3_600)
    assert (left_old + left_fresh).tolist() == pytest.approx(passed_nl, rel=1e-12), name
    volume_ml = float(new.reservoir.volume.value_in("mL"))
    for left_ml, passed in zip(curves.reservoir_ml(t_s / 3_600).tolist(), passed_nl, strict=True):
        assert left_ml == pytest.approx(max(0.0, volume_ml - passed / 1e6), rel=1e-9, abs=1e-9), name
    # drug: what was inside and what flowed in is at the tip or inside
    shares = [held_share(CELLS * passed / chain.volume_nl) for passed in passed_nl]
    for drug in curves.drugs:
        was, fresh = chain.held.get(drug, 0), chain.fresh.get(drug, 0)
        unit = UNIT_FG[curves.unit(drug)]
        tip = curves.dose_at_tip(t_s / 3_600, drug)
        for at_tip, passed, share in zip(tip.tolist(), passed_nl, shares, strict=True):
            inside = chain.volume_nl * (was * share + fresh * (1 - share))
            there = was * chain.volume_nl + fresh * passed
            assert at_tip * unit + inside == pytest.approx(there, rel=1e-9), (name, drug)


def conserve_many(count: int) -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for number in range(count):
        conserve(rng, f"seed {seed} number {number}")


def test_conservation() -> None:
    conserve_many(2_000)


@pytest.mark.soak
def test_conservation_of_100_000() -> None:
    conserve_many(100_000)


def cells_in_steps(chain: Chain, drug: str, volumes: float, steps: int) -> list[tuple[float, float]]:
    """A fine solution of the cells by Runge-Kutta: volume passed, and dose that has left, by each tenth step."""
    state = np.full(chain.cells + 1, float(chain.held.get(drug, 0)))
    state[-1] = 0.0  # the last place gathers what has left
    fresh, width = float(chain.fresh.get(drug, 0)), volumes * chain.cells / steps

    def slope(own: np.ndarray[tuple[int], np.dtype[np.float64]]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        before = np.concatenate(([fresh], own[: chain.cells - 1]))
        return np.append(before - own[: chain.cells], own[chain.cells - 1])

    found = []
    for step in range(1, steps + 1):
        a = slope(state)
        b = slope(state + width / 2 * a)
        c = slope(state + width / 2 * b)
        d = slope(state + width * c)
        state = state + width / 6 * (a + 2 * b + 2 * c + d)
        if step % 10 == 0:
            found.append(
                (step * width / chain.cells * chain.volume_nl, float(state[-1]) / chain.cells * chain.volume_nl)
            )
    return found


@pytest.mark.parametrize("cells", [1, 5, 20, 40])
def test_tip_dose_equals_a_fine_solution_of_the_cells_at_every_point(cells: int) -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(8 if cells == CELLS else 2):
        old, new = random_program(rng, IT_40), random_program(rng, IT_40)
        curves = Curves.of(Course.of(new, IT_40, MONDAY_S), new, IT_40, LIBRARY, old.solution)
        chain = replace(curves.chain, cells=cells)
        for drug in curves.drugs:
            points = cells_in_steps(chain, drug, 2.5, 1_000)
            found = chain.out_fg(*chain.out_nl(np.array([passed for passed, _ in points])), drug)
            # far below a millionth of what tubing and catheter can hold, the numbers of the fine solution mean nothing
            least = 1e-6 * chain.volume_nl * max(chain.held.get(drug, 0), chain.fresh.get(drug, 0))
            for value, (_, expected) in zip(found.tolist(), points, strict=True):
                assert value == pytest.approx(expected, rel=1e-3, abs=least * 1e-3), (seed, drug)
            rates = [(two - one) for one, two in pairwise(found.tolist())]
            assert min(rates) >= 0, (seed, drug)
