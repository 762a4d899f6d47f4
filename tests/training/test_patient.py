"""The virtual patient and the catheter tip: exact in time, conserving, and in the direction that is taught."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from programmer_app.therapy.catheter import passed_through
from programmer_app.training.patient import Condition, State, VirtualPatient, feeling
from programmer_app.training.patient_model import DrugModel, Figure, drug_models, figures_table
from programmer_app.training.tip import TipChain

HOUR = 1.0
VOLUME_NL = 375_000


def patient(drug: str = "morphine", seed: int = 1, *, asks_above: float | None = None) -> VirtualPatient:
    """Somebody who is used to 2400 mcg a day."""
    condition = Condition(8, 1_600, 2_400, 2_400, asks_above=asks_above, asks_per_h=1)
    return VirtualPatient(drug_models()[drug], condition, seed)


def lived(hours: float, dose_mcg_per_day: float, step_h: float, drug: str = "morphine") -> State:
    """How somebody is after so many hours of an even dose, lived in steps."""
    who = patient(drug)
    for _ in range(round(hours / step_h)):
        who.live(step_h, dose_mcg_per_day / 24 * step_h)
    return who.state(12.0)


# ---- exact in time ----


@pytest.mark.parametrize("drug", sorted(drug_models()))
@pytest.mark.parametrize("dose", [0.0, 2_400.0, 24_000.0])
def test_length_of_a_step_changes_nothing(drug: str, dose: float) -> None:
    once = lived(24, dose, 24, drug)
    for step_h in (12.0, 1.0, 1 / 12):
        cut = lived(24, dose, step_h, drug)
        for name in State.__dataclass_fields__:
            assert getattr(cut, name) == pytest.approx(getattr(once, name), rel=1e-9, abs=1e-9), name


def test_levels_follow_their_equations() -> None:
    """Against the equations integrated in steps of 2 s, which know no closed form."""
    who, model = patient(), drug_models()["morphine"]
    effect = habit = 2_400.0
    fast, slow = (np.log(2) / f.value for f in (model.effect_half_life_h, model.habit_half_life_h))
    step_h = 2 / 3600
    for _ in range(round(36 / step_h)):
        effect, habit = effect + fast * (0 - effect) * step_h, habit + slow * (effect - habit) * step_h
    who.live(36, 0)
    fallen = 1 - effect / habit
    expected = 10 * (fallen - 0.4) / 0.6
    assert who.state(12.0).withdrawal == pytest.approx(expected, rel=1e-3)


def test_handset_is_pressed_by_pain_and_the_same_for_the_same_seed() -> None:
    def presses(seed: int, symptom: float) -> list[bool]:
        who = patient(seed=seed, asks_above=4)
        return [who.asks(State(symptom, 0, 14, 0, 0), 1 / 12) for _ in range(500)]

    assert presses(1, 6) == presses(1, 6)
    assert presses(1, 6) != presses(2, 6)
    # 1 an hour on average at two points above: 500 steps of 5 min are 41.7 h
    assert 25 <= sum(presses(1, 6)) <= 60
    assert not any(presses(1, 4))


# ---- the direction that is taught ----


def test_more_drug_less_symptom_and_less_breath() -> None:
    states = [lived(24, dose, 1) for dose in (0, 1_200, 2_400, 4_800, 12_000, 24_000)]
    for less, more in pairwise(states):
        assert more.symptom < less.symptom
        assert more.breaths_per_min <= less.breaths_per_min
        assert more.sedation >= less.sedation
    assert states[-1].breaths_per_min < 10 < states[2].breaths_per_min
    assert states[-1].sedation > 2 > states[3].sedation


def test_accustomed_dose_is_borne_and_its_end_is_withdrawal() -> None:
    rested, stopped = lived(72, 2_400, 1), lived(36, 0, 1, "baclofen")
    assert rested.withdrawal == 0
    assert rested.sedation < 0.3
    assert stopped.withdrawal > 5
    assert "cramps" in feeling(stopped, drug_models()["baclofen"])


def test_drug_beside_the_pump_is_taken_up_whole_and_only_once() -> None:
    who = patient()
    who.pocket_mcg = 360_000
    who.live(3, 300)
    assert 0 < who.pocket_mcg < 360_000
    assert who.state(12.0).sedation > 1
    who.live(100, 10_000)
    assert who.pocket_mcg == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State(1, 0, 14, 0, 0), "The pain hardly bothers me."),
        (State(6, 0, 14, 0, 0), "The pain is bad: 6 of 10."),
        (
            State(1, 2.2, 8, 6, 0),
            "The pain hardly bothers me. I can hardly keep awake. (breathes slowly) I itch, and I feel sick.",
        ),
        (State(1, 3.4, 4, 9, 0), "(does not answer)"),
    ],
)
def test_patient_says_how_it_feels(state: State, said: str) -> None:
    assert feeling(state, drug_models()["morphine"]) == said


def test_every_figure_says_what_it_is_worth() -> None:
    for drug in drug_models().values():
        for name, figure in drug:
            if name not in {"name", "symptom"}:
                assert figure.standing in {"published", "background", "teaching"}
                assert len(figure.source) > 8


# ---- the tip ----


def test_tip_agrees_with_the_projection_s_formula() -> None:
    """The cells kept here against the closed form of `therapy.catheter`, for one change of solution at the start."""
    chain, given = TipChain(VOLUME_NL, 500_000), 0.0
    for step in range(1, 41):
        given += chain.push(VOLUME_NL / 20, 2_000_000)
        old, fresh = passed_through(np.array([step / 20]))
        expected = (500_000 * old[0] + 2_000_000 * fresh[0]) * VOLUME_NL
        assert given == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("cut", [1, 7, 500])
def test_tip_conserves_drug_however_the_flow_is_cut(cut: int) -> None:
    def run(pieces: int) -> tuple[float, float]:
        chain, out = TipChain(VOLUME_NL, 500_000), 0.0
        held = chain.held_fg
        for inlet in (2_000_000.0, 0.0, 1_000_000.0):
            out += sum(chain.push(200_000 / pieces, inlet) for _ in range(pieces))
        assert out + chain.held_fg == pytest.approx(held + 200_000 * 3_000_000, rel=1e-9)
        return out, chain.at_tip_ng_per_ml

    assert run(cut) == pytest.approx(run(1), rel=1e-6)


def test_filled_chain_gives_what_flows_in_exactly() -> None:
    chain = TipChain(VOLUME_NL, 500_000)
    assert chain.push(12_345, 500_000) == 12_345 * 500_000


def test_chain_without_volume_is_refused() -> None:
    with pytest.raises(ValueError, match="leads nowhere"):
        TipChain(0, 1)


def test_the_page_for_authors_shows_every_figure_with_its_standing() -> None:
    page = Path("docs/scenarios.md").read_text("utf-8")
    shown = page.partition("<!-- figures -->\n")[2].partition("\n<!-- end of figures -->")[0].splitlines()
    assert shown == list(figures_table())
    figures = {name for name, part in DrugModel.model_fields.items() if part.annotation is Figure}
    assert len(shown) == 2 + len(figures)
    assert sum(line.count(", teaching") + line.count(", published") + line.count(", background") for line in shown) == (
        len(figures) * len(drug_models())
    )
