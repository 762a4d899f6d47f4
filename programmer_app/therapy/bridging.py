"""What happens at a change of solution with a bridge and without: in words, as figures and as two curves.

Without a bridge the old solution leaves tubing and catheter at the flow of the new program, so that each drug comes in
another dose until the fresh solution has arrived. Figures: front against front; curves: well-mixed cells (`catheter`).
Formulas with worked examples: docs/formulas.md 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from device.achievable import catheter_nl
from device.clock import SECONDS_PER_HOUR
from device.program import Bridge, Component, DeliveryProgram, OnceItem
from device.pump import FINE_PER_NL, PumpModel
from device.quantities import DoseRate, Mass, grouped_number, significant
from device.wording import phrase, strung
from programmer_app.therapy.curves import Curves
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import daily_doses
from programmer_app.therapy.schedule import Course

Floats = npt.NDArray[np.float64]
_CURVE_POINTS = 481
_DRAWN_VOLUMES = 4


@dataclass(frozen=True, slots=True)
class DrugConsequence:
    """One drug of the old or the new solution, if the change is not bridged.

    Attributes:
        drug: Name as in the library.
        unit: `mg` or `mcg`.
        wanted_per_day: Its dose by the new program on the highest day; 0 for a drug that goes.
        given_per_day: Its dose at the tip until the new solution arrives.
        percent: The second of the first; None for a drug that goes.
    """

    drug: str
    unit: str
    wanted_per_day: Fraction
    given_per_day: Fraction
    percent: Fraction | None


@dataclass(frozen=True, slots=True)
class BridgeConsequence:
    """What the patient gets without a bridge.

    Attributes:
        hours: How long, front against front; None when the new program has no flow.
        volume_nl: Tubing and catheter.
        drugs: The new solution's in their order, then those that go.
    """

    hours: Fraction | None
    volume_nl: int
    drugs: tuple[DrugConsequence, ...]


def same_solution(one: tuple[Component, ...], other: tuple[Component, ...]) -> bool:
    """Whether two solutions hold the same drugs in the same concentrations, in any order."""
    return _by_drug(one) == _by_drug(other)


def bridge_consequence(
    old: DeliveryProgram, new: DeliveryProgram, model: PumpModel, library: DrugLibrary
) -> BridgeConsequence | None:
    """Percent of dose for how long for each drug, if the change from `old` to `new` is not bridged.

    Returns:
        None when the solution stays the same, for then nothing needs a bridge.
    """
    if same_solution(old.solution, new.solution):
        return None
    held, fresh = _by_drug(old.solution), _by_drug(new.solution)
    volume_nl = model.bridge_tubing_nl + catheter_nl(new.catheter)
    primary = daily_doses(new, model, library)[0]
    nl_per_day = primary.scheduled * Mass.UNITS[primary.unit] / new.primary.concentration.amount
    drugs = []
    for part in (*new.solution, *(part for part in old.solution if part.drug not in fresh)):
        unit = library.unit_of(part.drug, part.concentration)
        wanted, given = (nl_per_day * amounts.get(part.drug, 0) / Mass.UNITS[unit] for amounts in (fresh, held))
        ratio = Fraction(100 * held.get(part.drug, 0), fresh[part.drug]) if part.drug in fresh else None
        drugs.append(DrugConsequence(part.drug, unit, wanted, given, ratio))
    hours = 24 * volume_nl / nl_per_day if nl_per_day else None
    return BridgeConsequence(hours, volume_nl, tuple(drugs))


def waiver_words(consequence: BridgeConsequence, library: DrugLibrary) -> str:
    """What someone accepts who leaves the bridge out, in one sentence: shown in the finding and as its reason."""
    parts: list[str] = []
    for found in consequence.drugs:
        name, gets = library.tall_man(found.drug), _shown(found.given_per_day, f"{found.unit}/day")
        if found.percent is None:
            parts.append(phrase("still {gets} of {name}", gets=gets, name=name))
        elif found.percent == 0:
            parts.append(phrase("no {name}", name=name))
        else:
            parts.append(
                phrase("{tenth} % of the dose of {name}, {gets}", tenth=_tenth(found.percent), name=name, gets=gets)
            )
    long = (
        phrase("While nothing flows")
        if consequence.hours is None
        else phrase("For about {tenth} h", tenth=_tenth(consequence.hours))
    )
    return phrase("{long} the tip gives {parts}.", long=long, parts=strung(parts, "; "))


@dataclass(frozen=True)
class TipComparison:
    """Cumulative dose of one drug at the catheter tip after a change of solution, with and without a bridge.

    Attributes:
        drug: Name as in the library.
        unit: `mg` or `mcg`.
        t_h: Hours since the change.
        with_bridge: Dose by then, with a bridge before the new program.
        without_bridge: Dose by then, when the new program begins at once.
    """

    drug: str
    unit: str
    t_h: Floats
    with_bridge: Floats
    without_bridge: Floats


def tip_comparison(
    old: DeliveryProgram,
    new: DeliveryProgram,
    model: PumpModel,
    library: DrugLibrary,
    *,
    start_s: int,
    bridge_dose: DoseRate | None = None,
    horizon_h: float | None = None,
) -> tuple[TipComparison, ...]:
    """The two curves for each drug of both solutions.

    Args:
        old: What tubing and catheter hold.
        new: What is asked for; bridges in it are set aside, its other once items stay.
        model: The pump.
        library: Gives the unit of each drug.
        start_s: Pump clock of the change.
        bridge_dose: During the bridge; None for the mean daily dose of the new program, or of the old one when the old
            solution does not hold the new primary drug.
        horizon_h: How far; None for four times what the longer of the two changes takes.

    Raises:
        UndrawableError: If an amount is far beyond any pump.
        ValueError: If the bridge dose is 0.
    """
    dose = _bridge_dose(old, new, model, library) if bridge_dose is None else bridge_dose
    if not dose.amount:
        raise ValueError(phrase("a bridge needs a dose above 0"))
    rest: tuple[OnceItem, ...] = tuple(item for item in new.once if not isinstance(item, Bridge))
    bridged = new.with_changes(once=(Bridge(dose=dose, old_solution=old.solution), *rest))
    plain = new.with_changes(once=rest)
    curves = [
        Curves.of(Course.of(program, model, start_s), program, model, library, old.solution)
        for program in (bridged, plain)
    ]
    if horizon_h is None:
        passes = _DRAWN_VOLUMES * curves[0].chain.volume_nl * FINE_PER_NL
        reached = [curve.course.reaches_s(passes) for curve in curves]
        horizon_h = float(max((s for s in reached if s is not None), default=Fraction(SECONDS_PER_HOUR))) / 3_600
    t_h = np.rint(np.linspace(0, horizon_h * SECONDS_PER_HOUR, _CURVE_POINTS)) / SECONDS_PER_HOUR
    drugs = dict.fromkeys(part.drug for part in (*new.solution, *old.solution))
    return tuple(
        TipComparison(drug, curves[0].unit(drug), t_h, *(curve.dose_at_tip(t_h, drug) for curve in curves))
        for drug in drugs
    )


def _bridge_dose(old: DeliveryProgram, new: DeliveryProgram, model: PumpModel, library: DrugLibrary) -> DoseRate:
    program = new if new.primary.drug in _by_drug(old.solution) else old
    dose = daily_doses(program, model, library)[0]
    unit = f"{dose.unit}/day"
    mean = sum(dose.days, Fraction(0)) / len(dose.days)
    return DoseRate(int(mean * DoseRate.UNITS[unit]), unit)


def _by_drug(solution: tuple[Component, ...]) -> dict[str, int]:
    return {part.drug: part.concentration.amount for part in solution}


def _tenth(value: Fraction) -> str:
    return grouped_number(Fraction(round(value * 10), 10))


def _shown(value: Fraction, unit: str) -> str:
    return f"{grouped_number(significant(value, 4))} {unit}"
