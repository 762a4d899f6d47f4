"""The figures of the virtual patient: data with sources and standing, read whole or not at all.

A teaching model. It shows directions and orders, not amounts, and nothing of it is ever used outside training.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT: Final = "thecal-patient-model/1"

Standing = Literal["published", "background", "teaching"]
Symptom = Literal["pain", "spasticity"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Figure(_Part):
    """A number, where it comes from, and how much that is worth."""

    value: float = Field(gt=0, allow_inf_nan=False)
    source: str = Field(min_length=1)
    standing: Standing


class DrugModel(_Part):
    """What one drug does to the virtual patient. Half-lives in hours; `_at` in multiples of the accustomed dose.

    Attributes:
        name: As in the drug library.
        symptom: What it is given for.
        effect_half_life_h: How fast relief follows the dose at the tip.
        spread_half_life_h: How fast what lies too high follows it.
        habit_half_life_h: How fast the body gets used to a dose.
        relief_slope: Exponent of relief against dose.
        sedation_at: Where sedation is 2 of 4.
        breathing_at: Where breathing has lost half of what it can lose.
        side_effects_at: Where side effects are 5 of 10.
        withdrawal_from_percent: Fall below the accustomed dose from which withdrawal shows.
        systemic_per_intrathecal: Dose beside the pump that counts as 1 at the tip.
        pocket_half_life_h: Uptake from beside the pump.
    """

    name: str
    symptom: Symptom
    effect_half_life_h: Figure
    spread_half_life_h: Figure
    habit_half_life_h: Figure
    relief_slope: Figure
    sedation_at: Figure
    breathing_at: Figure
    side_effects_at: Figure
    withdrawal_from_percent: Figure
    systemic_per_intrathecal: Figure
    pocket_half_life_h: Figure


class PatientModel(_Part):
    """The file."""

    format: Literal["thecal-patient-model/1"]
    note: str
    standing: dict[Standing, str]
    drugs: list[DrugModel]


@cache
def drug_models() -> dict[str, DrugModel]:
    """What each drug of the model does, by name."""
    data = resources.files("resources").joinpath("patient_model.json").read_bytes()
    return {drug.name: drug for drug in PatientModel.model_validate_json(data).drugs}


_NAMES: Final = {
    "effect_half_life_h": "half-life of the effect, h",
    "spread_half_life_h": "half-life of what spreads too high, h",
    "habit_half_life_h": "half-life of habituation, h",
    "relief_slope": "steepness of relief",
    "sedation_at": "drowsy at so many times the accustomed dose",
    "breathing_at": "half of the breathing that can be lost is lost at so many times",
    "side_effects_at": "side effects 5 of 10 at so many times",
    "withdrawal_from_percent": "withdrawal from so much less than accustomed, percent",
    "systemic_per_intrathecal": "dose beside the pump that counts as 1 at the tip",
    "pocket_half_life_h": "half-life of uptake from beside the pump, h",
}


def figures_table() -> Iterator[str]:
    """Every figure of every drug with its standing: lines of a table in Markdown."""
    drugs = drug_models()
    yield f"| Figure | {' | '.join(drugs)} |"
    yield f"|{'---|' * (len(drugs) + 1)}"
    for key, name in _NAMES.items():
        figures = (getattr(drug, key) for drug in drugs.values())
        yield f"| {name} | {' | '.join(f'{one.value:g}, {one.standing}' for one in figures)} |"
