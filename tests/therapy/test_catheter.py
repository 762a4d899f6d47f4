"""What leaves the tip: the closed form against a fine solution of the cells, and nothing lost or made."""

from __future__ import annotations

import random
import sys
from math import exp

import numpy as np
import pytest

from programmer_app.therapy.catheter import CELLS, Chain, chain_of, passed_through
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import load_library
from programmer_app.therapy.schedule import Course
from tests.programs import random_program
from tests.therapy.samples import IT_40, MONDAY_S, contract_program, program

LIBRARY = load_library()
STRONG = [{"drug": "morphine", "concentration": "20 mg/mL"}]


def cells_by_steps(cells: int, volumes: float, steps: int) -> tuple[float, list[float]]:
    """Runge-Kutta over a chain that was full of 1 and is fed with 0: what left, and what is in each cell."""
    held, out = [1.0] * cells, 0.0
    width = volumes * cells / steps

    def slope(state: list[float]) -> list[float]:
        return [before - own for before, own in zip([0.0, *state[:-1]], state, strict=True)]

    for _ in range(steps):
        a = slope(held)
        b = slope([h + width / 2 * k for h, k in zip(held, a, strict=True)])
        c = slope([h + width / 2 * k for h, k in zip(held, b, strict=True)])
        d = slope([h + width * k for h, k in zip(held, c, strict=True)])
        before = sum(held)
        moves = zip(held, a, b, c, d, strict=True)
        held = [h + width / 6 * (k1 + 2 * k2 + 2 * k3 + k4) for h, k1, k2, k3, k4 in moves]
        out += before - sum(held)
    return out / cells, held


@pytest.mark.parametrize("cells", [1, 3, CELLS])
@pytest.mark.parametrize("volumes", [0.3, 0.9, 1.0, 1.4, 3.0])
def test_closed_form_equals_the_cells(cells: int, volumes: float) -> None:
    out, held = cells_by_steps(cells, volumes, 400)
    assert float(passed_through(np.array([volumes]), cells)[0][0]) == pytest.approx(out, abs=1e-8)
    step = 1e-5  # what leaves now is what the last cell holds
    near = passed_through(np.array([volumes - step, volumes + step]), cells)[0]
    assert float(near[1] - near[0]) / (2 * step) == pytest.approx(held[-1], abs=1e-6)


def test_one_stirred_vessel_by_hand() -> None:
    # 1 - e^-x of what it held has left
    assert passed_through(np.array([0.0, 0.5, 1.0, 2.0]), 1)[0] == pytest.approx(
        [0, 1 - exp(-0.5), 1 - exp(-1), 1 - exp(-2)], rel=1e-14
    )
    # two: their outlet holds e^-y (1 + y) with y = 2x; its integral is 1 - e^-y (1 + y / 2)
    assert passed_through(np.array([1.0]), 2)[0][0] == pytest.approx(1 - 2 * exp(-2), rel=1e-14)


def test_far_away_all_has_left() -> None:
    old, fresh = passed_through(np.array([1e6]))
    assert (old[0], fresh[0]) == (1, 1e6 - 1)


def test_equals_scipys_gamma_functions_if_they_are_here() -> None:
    special = pytest.importorskip("scipy.special")
    passed = np.linspace(0, 6, 500)
    y = CELLS * passed
    expected = passed * special.gammaincc(CELLS, y) + special.gammainc(CELLS + 1, y)
    assert passed_through(passed)[0] == pytest.approx(expected, abs=1e-13)


def test_nothing_is_lost_or_made() -> None:
    volumes = np.linspace(0, 6, 600)
    out, fresh = passed_through(volumes)
    assert out[0] == fresh[0] == 0
    assert out + fresh == pytest.approx(volumes, rel=1e-15)
    assert (np.diff(fresh) >= 0).all()
    assert (np.diff(out) >= -1e-15).all()
    assert (out <= volumes).all()
    assert out[-1] == pytest.approx(1, abs=1e-12)  # all that was held has left, and no more
    # volume in = volume out: a chain that holds what flows in gives it unchanged
    same = Chain(375_000, {"morphine": 7}, {"morphine": 7})
    passed = np.linspace(0, 2e6, 50)
    assert same.out_fg(*same.out_nl(passed), "morphine") == pytest.approx(7 * passed, rel=1e-14)


def test_drug_in_the_chain_and_out_of_it_is_what_came_in() -> None:
    # what is in each cell comes from the step-by-step solution, what left from the closed form
    chain = Chain(375_000, {"morphine": 20_000_000}, {"morphine": 10_000_000})
    for volumes in (0.25, 1.0, 1.5):
        _, held = cells_by_steps(CELLS, volumes, 400)
        inside = sum(10e6 + 10e6 * share for share in held) / CELLS * chain.volume_nl
        passed = np.array([volumes * chain.volume_nl])
        out = float(chain.out_fg(*chain.out_nl(passed), "morphine")[0])
        entered = 10e6 * volumes * chain.volume_nl
        assert out + inside == pytest.approx(20e6 * chain.volume_nl + entered, rel=1e-9)


def held_of(once: list[dict[str, object]] | None, current: bool) -> dict[str, int]:
    asked = program(once=once)
    return chain_of(asked, IT_40, program(solution=STRONG).solution if current else None).held


def test_what_the_catheter_holds_at_the_start() -> None:
    prime: dict[str, object] = {"kind": "prime", "volume": "0.316 mL"}
    bridge: dict[str, object] = {"kind": "bridge", "dose": "2.4 mg/day", "old_solution": STRONG}
    assert held_of(None, current=False) == {"morphine": 10_000_000}
    assert held_of(None, current=True) == {"morphine": 20_000_000}
    assert held_of([prime], current=False) == {}
    assert held_of([prime], current=True) == {"morphine": 20_000_000}
    assert held_of([bridge], current=False) == {"morphine": 20_000_000}
    assert chain_of(program(), IT_40, None).volume_nl == 199_000 + 176_000


def test_change_over_without_a_bridge() -> None:
    asked, old = program(solution=STRONG), program()
    course = Course.of(asked, IT_40, MONDAY_S)
    curves = Curves.of(course, asked, IT_40, LIBRARY, old.solution)
    # 2.4 mg/day at 20 mg/mL: 0.12 mL/day, so the first day passes 0.12 of the 0.375 mL: still all old, half the dose
    assert curves.dose(np.array([24.0]), "morphine")[0] == 2.4
    assert curves.dose_at_tip(np.array([24.0]), "morphine")[0] == pytest.approx(1.2, rel=1e-4)
    # in the end the chain has swapped 0.375 mL of 10 mg/mL for 20 mg/mL: the tip lags by 3.75 mg
    late = np.array([60 * 24.0])
    assert curves.dose(late, "morphine")[0] - curves.dose_at_tip(late, "morphine")[0] == pytest.approx(3.75, rel=1e-9)


def test_bridge_keeps_the_tip_at_its_dose() -> None:
    asked = contract_program(demand=None)
    curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY)
    # 3.125 d of bridge: 2.4 mg/day of the old solution; up to half of it no fresh solution has come through
    assert curves.dose(np.array([75.0]), "morphine")[0] == 7.5
    assert curves.dose_at_tip(np.array([37.5]), "morphine")[0] == pytest.approx(3.75, rel=3e-3)
    # bupivacaine is in the new solution only: none is scheduled during the bridge
    assert curves.dose(np.array([75.0]), "bupivacaine")[0] == 0
    assert curves.dose_at_tip(np.array([37.5]), "bupivacaine")[0] < 0.02


def test_tip_never_falls_and_never_passes_what_there_is() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(60):
        asked, old = random_program(rng, IT_40), random_program(rng, IT_40)
        curves = Curves.of(Course.of(asked, IT_40, MONDAY_S), asked, IT_40, LIBRARY, old.solution)
        t_h = np.linspace(0, 24 * 20, 300)
        for drug in curves.drugs:
            tip = curves.dose_at_tip(t_h, drug)
            scale = float(tip[-1]) or 1.0
            assert (np.diff(tip) >= -1e-12 * scale).all(), seed
            unit = {"mg": 1e12, "mcg": 1e9}[curves.unit(drug)]
            passed = curves.course.fine_at(np.rint(t_h * 3_600).astype(np.int64)) / 3_600
            there = (curves.chain.held.get(drug, 0) * curves.chain.volume_nl) / unit
            came = curves.chain.fresh.get(drug, 0) * passed / unit
            assert (tip <= (there + came) * (1 + 1e-12)).all(), seed
