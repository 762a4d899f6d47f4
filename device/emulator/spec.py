"""What one emulated pump model can do, read by the pump itself from the pump models that ship with Thecal."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files

FINE_PER_NL = 3600
"""Fine volumes in a nanolitre: a flow of 1 nL/h for 1 s is one. Source: docs/protocol.md part 1."""


@dataclass(frozen=True)
class PumpSpec:
    """The limits of a model: volumes in nL, flows in nL/h, counts."""

    name: str
    capacity_nl: int
    flow_min_nl_per_h: int
    flow_max_nl_per_h: int
    minimum_rate_nl_per_h: int
    stroke_nl: int
    bolus_flow_max_nl_per_h: int
    flex_steps_max: int
    flex_patterns_max: int
    prime_tubing_nl: int
    bridge_tubing_nl: int
    dead_volume_nl: int
    low_alarm_min_nl: int
    low_alarm_max_nl: int

    @property
    def stroke_fine(self) -> int:
        """One stroke in 1/3600 nL."""
        return self.stroke_nl * FINE_PER_NL


@cache
def pump_spec(model: str) -> PumpSpec:
    """The model of this name.

    Raises:
        ValueError: no such model; the message names those there are.
    """
    known = json.loads(files("resources").joinpath("pump_models.json").read_text(encoding="utf-8"))["models"]
    for entry in known:
        if entry["name"] == model:
            return PumpSpec(**{field.name: entry[field.name] for field in fields(PumpSpec)})
    raise ValueError(f"no pump model {model!r}; there are {', '.join(entry['name'] for entry in known)}")
