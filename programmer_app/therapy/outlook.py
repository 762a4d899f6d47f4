"""What a projection says besides, when asked: sliding hours and days, the likely course, a change without its bridge.

Each part is ready for JSON under a key of its own, so that the result of a plain projection stays as it is. Formulas
with worked examples: docs/formulas.md 3, 11 and 12.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

import numpy as np

from device.clock import SECONDS_PER_DAY, SECONDS_PER_HOUR
from device.program import DeliveryProgram, PeriodicBolus
from device.pump import PumpModel
from device.quantities import Mass
from programmer_app.therapy.bridging import bridge_consequence, tip_comparison, waiver_words
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.likely import LONGEST_S, PERCENTILES, likely_course
from programmer_app.therapy.projection import number
from programmer_app.therapy.windows import DAY_S, HOUR_S, window_doses

Json = dict[str, Any]

LIKELY_POINTS: Final = 121
"""Moments of a likely course, evenly over the horizon, besides those asked for."""

_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class OutlookError(ValueError):
    """Something that this program or change has no answer to; the message says why."""


def sliding_doses(program: DeliveryProgram, model: PumpModel, library: DrugLibrary) -> list[Json]:
    """The most of each drug in any stretch of an hour and of 24 hours, exact.

    Raises:
        UndrawableError: If an amount is far beyond any pump.
    """
    weekly = not isinstance(program.basal, PeriodicBolus)
    return [
        {
            "drug": found.drug,
            "unit": found.unit,
            "window_h": found.window_s // SECONDS_PER_HOUR,
            "scheduled": number(found.scheduled),
            "begins": _begins(found.begins_s) if weekly else None,
            "demand": number(found.demand),
            "at_change_over": number(found.at_change_over),
            "most": number(found.most),
        }
        for window_s in (HOUR_S, DAY_S)
        for found in window_doses(program, model, library, window_s)
    ]


def _begins(second: int) -> str:
    day, rest = divmod(second, SECONDS_PER_DAY)
    hours, rest = divmod(rest, SECONDS_PER_HOUR)
    return f"{_WEEKDAYS[day % 7]} {hours:02d}:{rest // 60:02d}"


def likely_doses(
    curves: Curves, per_day: Fraction, horizon_s: int, *, at_s: Sequence[int] = (), patients: int, seed: int
) -> Json:
    """Percentiles of the cumulative dose of patients who ask at random, scheduled delivery included.

    Args:
        curves: Of the program.
        per_day: Requests a day on average.
        horizon_s: How far, at most a year.
        at_s: Further moments, seconds from the start.
        patients: How many are simulated.
        seed: Of the generator; the same seed gives the same result.

    Raises:
        OutlookError: If the program grants no patient bolus, or an argument is out of range.
    """
    demand = curves.course.plan.demand
    if demand is None:
        raise OutlookError("the program grants no patient bolus, so there is no likely course")
    if horizon_s > LONGEST_S:
        raise OutlookError(f"a likely course is drawn for at most {LONGEST_S // SECONDS_PER_DAY} d")
    even = np.rint(np.linspace(0, horizon_s, LIKELY_POINTS)).astype(np.int64)
    moments = np.unique(np.concatenate((even, np.array(at_s, np.int64))))
    try:
        found = likely_course(demand, per_day, moments.tolist(), patients=patients, seed=seed)
    except ValueError as error:
        raise OutlookError(str(error)) from error
    t_h = moments / SECONDS_PER_HOUR
    drugs = []
    for drug, ng_per_ml in curves.chain.fresh.items():
        unit = curves.unit(drug)
        scheduled = curves.dose(t_h, drug)
        percentiles = {
            str(percent): (scheduled + found.dose(percent, ng_per_ml, Mass.UNITS[unit])).tolist()
            for percent in PERCENTILES
        }
        drugs.append({"drug": drug, "unit": unit, "t_h": t_h.tolist(), "percentiles": percentiles})
    return {
        "requests_per_day": number(per_day),
        "patients": patients,
        "seed": seed,
        "requested": found.requested,
        "granted": found.granted,
        "granted_percent": number(found.granted_percent),
        "drugs": drugs,
    }


def without_bridge(
    old: DeliveryProgram, new: DeliveryProgram, model: PumpModel, library: DrugLibrary, start_s: int
) -> Json:
    """What leaves the tip after a change of solution without a bridge, beside the same with one.

    Args:
        old: The program that ran; its solution is in tubing and catheter.
        new: What is asked for.
        model: The pump.
        library: Gives names and units.
        start_s: Pump clock of the change.

    Raises:
        OutlookError: If the solution stays the same.
        UndrawableError: If an amount is far beyond any pump.
    """
    found = bridge_consequence(old, new, model, library)
    if found is None:
        raise OutlookError("old and new solution are the same, so nothing needs a bridge")
    compared = tip_comparison(old, new, model, library, start_s=start_s)
    return {
        "words": waiver_words(found, library),
        "hours": number(found.hours),
        "volume_ml": number(Fraction(found.volume_nl, 10**6)),
        "drugs": [
            {
                "drug": drug.drug,
                "unit": f"{drug.unit}/day",
                "wanted": number(drug.wanted_per_day),
                "given": number(drug.given_per_day),
                "percent": number(drug.percent),
            }
            for drug in found.drugs
        ],
        "at_tip": [
            {
                "drug": curve.drug,
                "unit": curve.unit,
                "t_h": curve.t_h.tolist(),
                "with_bridge": curve.with_bridge.tolist(),
                "without_bridge": curve.without_bridge.tolist(),
            }
            for curve in compared
        ],
    }
