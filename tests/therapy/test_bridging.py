"""A change of solution with and without a bridge: figures by hand, words, and the two curves."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from device.quantities import DoseRate
from programmer_app.therapy.bridging import TipComparison, bridge_consequence, tip_comparison, waiver_words
from programmer_app.therapy.library import load_library
from tests.therapy.samples import IT_40, MONDAY_S, program

LIBRARY = load_library()


def solution(*parts: tuple[str, str]) -> dict[str, Any]:
    return {"solution": [{"drug": drug, "concentration": concentration} for drug, concentration in parts]}


WEAK, STRONG = solution(("morphine", "10 mg/mL")), solution(("morphine", "20 mg/mL"))


def test_half_the_dose_for_75_hours() -> None:
    found = bridge_consequence(program(**WEAK), program(**STRONG), IT_40, LIBRARY)
    assert found is not None
    # 0.199 + 0.176 mL at 2.4 / 20 = 0.12 mL/day: 3.125 d
    assert (found.volume_nl, found.hours) == (375_000, Fraction(75))
    assert (found.drugs[0].percent, found.drugs[0].given_per_day) == (Fraction(50), Fraction(12, 10))
    assert waiver_words(found, LIBRARY) == ("For about 75 h the tip gives 50 % of the dose of morphine, 1.2 mg/day.")


def test_a_mixture_each_drug_on_its_own() -> None:
    old = program(**solution(("morphine", "10 mg/mL"), ("bupivacaine", "20 mg/mL"), ("clonidine", "100 mcg/mL")))
    new = program(**solution(("morphine", "5 mg/mL"), ("bupivacaine", "20 mg/mL"), ("baclofen", "500 mcg/mL")))
    found = bridge_consequence(old, new, IT_40, LIBRARY)
    assert found is not None
    # 2.4 / 5 = 0.48 mL/day: 18.75 h of 200 % morphine, 100 % bupivacaine, no baclofen, 48 mcg/day of clonidine
    assert found.hours == Fraction(75, 4)
    assert [(d.drug, d.percent, d.given_per_day) for d in found.drugs] == [
        ("morphine", 200, Fraction(48, 10)),
        ("bupivacaine", 100, Fraction(96, 10)),
        ("baclofen", 0, 0),
        ("clonidine", None, 48),
    ]
    assert found.drugs[2].wanted_per_day == 240


def test_the_same_solution_needs_none() -> None:
    two = solution(("morphine", "10 mg/mL"), ("clonidine", "100 mcg/mL"))
    other = solution(("clonidine", "100 mcg/mL"), ("morphine", "10 mg/mL"))
    assert bridge_consequence(program(**two), program(**other), IT_40, LIBRARY) is None


def curves(old: dict[str, Any], new: dict[str, Any], dose: str | None = None) -> tuple[TipComparison, ...]:
    given = None if dose is None else DoseRate.parse(dose)
    return tip_comparison(
        program(**old), program(**new), IT_40, LIBRARY, start_s=MONDAY_S, bridge_dose=given, horizon_h=480
    )


def test_the_two_curves() -> None:
    (found,) = curves(WEAK, STRONG)
    t_h, bridged, plain = found.t_h, found.with_bridge, found.without_bridge
    assert (t_h[0], t_h[-1]) == (0, 480)
    half = int(np.searchsorted(t_h, 12))
    # for half a day the old solution alone leaves: at the bridge's flow 1.2 mg, at the new one 0.6 mg
    assert (bridged[half], plain[half]) == pytest.approx((1.2, 0.6), rel=1e-4)
    # 480 h at 2.4 mg a day are 48 mg. Without a bridge 0.12 mL/day pass: of 2.4 mL x 20 mg/mL the last 0.375 mL are
    # still inside, for which 0.375 mL x 10 mg/mL came out: 48 - 7.5 + 3.75
    assert float(plain[-1]) == pytest.approx(44.25, abs=1e-6)
    # with it 0.375 mL pass in 37.5 h, then 442.5 h at 0.12 mL/day, 2.2125 mL: 2.5875 x 20 - 7.5 + 3.75
    assert float(bridged[-1]) == pytest.approx(48, abs=1e-6)


def test_curves_of_a_drug_that_comes_and_one_that_goes() -> None:
    new = solution(("morphine", "10 mg/mL"), ("baclofen", "1 mg/mL"))
    old = solution(("morphine", "10 mg/mL"), ("clonidine", "100 mcg/mL"))
    found = {curve.drug: curve for curve in curves(old, new)}
    assert set(found) == {"morphine", "baclofen", "clonidine"}
    # all clonidine that tubing and catheter held, 37.5 mcg, leaves either way; with the same flow both curves are one
    for curve in (found["clonidine"].with_bridge, found["clonidine"].without_bridge):
        assert curve[-1] == pytest.approx(37.5)
    assert found["morphine"].with_bridge == pytest.approx(found["morphine"].without_bridge)


def test_the_bridge_dose_is_of_the_old_drug_when_the_new_one_is_not_in_it() -> None:
    old = solution(("baclofen", "500 mcg/mL")) | {"basal": {"mode": "simple_continuous", "dose": "120 mcg/day"}}
    found = {curve.drug: curve for curve in curves(old, WEAK)}
    half = int(np.searchsorted(found["baclofen"].t_h, 12))
    assert found["baclofen"].with_bridge[half] == pytest.approx(60, rel=1e-4)
    with pytest.raises(ValueError, match="dose above 0"):
        curves(WEAK, STRONG, "0 mg/day")


def test_how_far_it_is_drawn_by_itself() -> None:
    found = tip_comparison(program(**WEAK), program(**STRONG), IT_40, LIBRARY, start_s=MONDAY_S)[0]
    # four volumes of 0.375 mL at 0.12 mL/day are 300 h
    assert found.t_h[-1] == pytest.approx(300, abs=0.01)
