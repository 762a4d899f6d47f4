"""Where a drag comes to rest: round doses that the pump gives exactly, and quarters of an hour. No Qt.

Only the pointer and the arrow keys snap. What is typed is taken as typed or refused.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from device.achievable import dose_rate_given
from device.program import FlexStep
from device.pump import PumpModel
from device.quantities import Concentration, DoseRate
from programmer_app.ui.editors.flex_edits import edge_range
from programmer_app.ui.editors.mode_edits import hourly
from programmer_app.ui.editors.wording import said
from programmer_app.ui.translation import tr

GRID_MIN = 15
FINE_GRID_MIN = 5
_ROUND = (1, 2, 5, 10)
_MOST_GRIDS_TO_WHOLE = 5
"""How many round steps may lie between two that are whole nL/h, before nL/h itself is the grid."""


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where a dragged rate stands.

    Attributes:
        dose: Rate that the pump gives exactly.
        stopped: Why it went no further, as "highest rate of this pump"; "" inside the range.
    """

    dose: DoseRate
    stopped: str = ""


@lru_cache(maxsize=64)
def grid_step(units_per_px: float) -> Fraction:
    """The smallest of 1, 2, 5 times a power of ten that is no smaller than a pixel; kept, it is one for a whole drag.

    Args:
        units_per_px: What a pixel of the rate axis is worth, > 0.
    """
    exponent = math.floor(math.log10(units_per_px))
    power = Fraction(10) ** exponent
    return next(nice * power for nice in _ROUND if nice * power >= Fraction(units_per_px) * Fraction(999, 1000))


def snap_rate(wanted: float, units_per_px: float, unit: str, concentration: Concentration, model: PumpModel) -> Snapped:
    """The round rate nearest to where the pointer is.

    Args:
        wanted: Rate under the pointer in `unit`, >= 0.
        units_per_px: What a pixel of the rate axis is worth in `unit`, > 0.
        unit: `mg/h` or `mcg/h`.
        concentration: Of the primary drug.
        model: Whose range of flows holds.
    """
    per_flow = Fraction(24 * concentration.amount, DoseRate.UNITS[unit])  # what 1 nL/h gives, in `unit`
    step = _whole_grid(grid_step(units_per_px), per_flow)
    at = Fraction(wanted).limit_denominator(10**12)
    flow = round(round(at / step) * step / per_flow)
    stopped = ""
    if flow > model.flow_max_nl_per_h:
        flow, stopped = model.flow_max_nl_per_h, tr("highest rate of this pump")
    elif flow < model.flow_min_nl_per_h:
        flow, stopped = model.flow_min_nl_per_h, tr("lowest rate of this pump")
    return Snapped(hourly(dose_rate_given(flow, concentration, unit)), stopped)


def _whole_grid(step: Fraction, per_flow: Fraction) -> Fraction:
    """The least multiple of `step` that is a whole number of nL/h, or `per_flow` itself where that is too coarse."""
    flows = step / per_flow
    if flows < 1:
        return per_flow
    factor = flows.denominator
    return step * factor if factor <= _MOST_GRIDS_TO_WHOLE else per_flow


def nudge_rate(dose: DoseRate, direction: int, unit: str, concentration: Concentration, model: PumpModel) -> Snapped:
    """One arrow key: the next hundredth of the rate's magnitude up or down, round and given exactly."""
    value = dose.value_in(unit)
    step = float(value) / 50 if value else 1e-3
    grid = grid_step(step)
    return snap_rate(float(value) + direction * float(grid), float(grid), unit, concentration, model)


def snap_edge(wanted_min: int, steps: tuple[FlexStep, ...], index: int, *, fine: bool) -> int:
    """The minute nearest to the pointer on the grid, no nearer than 15 min to the neighbours.

    Args:
        wanted_min: Minute of the day under the pointer.
        steps: Of the day.
        index: Which step begins at the edge.
        fine: Whether Shift is held: 5 min instead of 15.
    """
    grid = FINE_GRID_MIN if fine else GRID_MIN
    low, high = edge_range(steps, index)
    return min(max(round(wanted_min / grid) * grid, low), high)


def range_problem(dose: DoseRate, concentration: Concentration, model: PumpModel) -> str:
    """Why the pump cannot give a typed rate, naming the nearest that it can; empty if it can."""
    flow = Fraction(dose.amount, 24 * concentration.amount)
    for limit, word in ((model.flow_min_nl_per_h, "lowest"), (model.flow_max_nl_per_h, "highest")):
        if (flow < limit) if word == "lowest" else (flow > limit):
            given = dose_rate_given(limit, concentration, dose.unit)
            return tr(
                "{dose} cannot be given: the {word} rate of this pump is {given} at {concentration}",
                dose=dose.text(),
                word=tr("lowest") if word == "lowest" else tr("highest"),
                given=said(given),
                concentration=concentration,
            )
    return ""
