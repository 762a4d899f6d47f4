"""Results of trials, plans, routes, catheters and refills, ready for JSON: amounts as texts and as plain numbers.

Each result has `format` and `calculator` like those of `calculators`, and says its sources, warnings and what governs.
Nothing is computed here; the functions beside this file do that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from device.quantities import DoseRate, grouped_number, significant
from programmer_app.therapy.calculators import FORMAT, Result
from programmer_app.therapy.catheter_models import CatheterModel, ImplantedCatheter
from programmer_app.therapy.conversion import RouteEstimate
from programmer_app.therapy.drug import StartDose
from programmer_app.therapy.due import Keeps, ProgramDue
from programmer_app.therapy.projection import number
from programmer_app.therapy.refill_balance import TREND_RULE, Balance
from programmer_app.therapy.refill_care import REFILL_CHECKLIST, RefillObservation
from programmer_app.therapy.replacement import REPLACEMENT_SOURCE, ReplaceBy
from programmer_app.therapy.titration import StepPlan
from programmer_app.therapy.trial import ScreenedStart, TrialPlan, TrialResult

_NL_PER_ML = 10**6


def _of(calculator: str, **fields: Any) -> Result:  # noqa: ANN401 - JSON
    return {"format": FORMAT, "calculator": calculator, **fields}


def _rate(dose: DoseRate) -> dict[str, Any]:
    """A daily dose as text and as a number of its unit a day."""
    unit = f"{dose.unit.partition('/')[0]}/day"
    value = dose.value_in(unit)
    return {"dose": f"{grouped_number(significant(value, 6))} {unit}", "value": number(value), "unit": unit}


def route(found: RouteEstimate) -> Result:
    """A dose by another route."""
    spread = None if found.spread is None else [number(value) for value in found.spread]
    return _of(
        "route",
        drug=found.drug,
        to=found.to,
        unit=found.unit,
        estimate=number(found.estimate),
        spread=spread,
        capped=number(found.capped),
        start_range=None if found.range is None else _range(found.range),
        warnings=list(found.warnings),
        sources=list(found.sources),
    )


def _range(entry: StartDose) -> dict[str, Any]:
    low = None if entry.low is None else entry.low.text()
    return {
        "population": entry.population,
        "low": low,
        "high": entry.high.text(),
        "source": entry.source,
        "status": entry.status,
    }


def steps(calculator: str, plan: StepPlan) -> Result:
    """A plan of steps up or down."""
    return _of(
        calculator,
        drug=plan.drug,
        start=_rate(plan.start)["dose"],
        goal=_rate(plan.goal)["dose"],
        interval_d=plan.interval_d,
        limited_by=None if plan.limited_by is None else plan.limited_by.text(),
        steps=[
            {"on": step.on.isoformat()} | _rate(step.dose) | {"change_percent": number(step.change_percent)}
            for step in plan.steps
        ],
        warnings=list(plan.warnings),
        sources=list(plan.sources),
    )


def demand_steps(planned: Sequence[tuple[date, int]]) -> Result:
    """A plan of fewer patient boluses."""
    rows = [{"on": day.isoformat(), "max_per_24h": most} for day, most in planned]
    return _of("demand-weaning", steps=rows, sources=["interval chosen by the clinician"])


def trial(plan: TrialPlan, judged: TrialResult | None) -> Result:
    """A trial, with what it showed when scores were taken."""
    return _of(
        "trial",
        drug=plan.drug,
        method=plan.method,
        steps=[{"after_h": step.after_h, "dose": step.dose.text()} for step in plan.steps],
        daily=[_range(entry) for entry in plan.daily],
        observe_h=plan.observe_h,
        observation=[{"hours": seen.hours, "text": seen.text, "source": seen.cited} for seen in plan.observation],
        relief=None if judged is None else _relief(judged),
        warnings=list(plan.warnings),
        sources=list(plan.sources),
    )


def relief(judged: TrialResult) -> Result:
    """What a trial showed."""
    return _of("relief", **_relief(judged), sources=[judged.rule])


def _relief(judged: TrialResult) -> dict[str, Any]:
    return {
        "reliefs_percent": [number(value) for value in judged.reliefs],
        "best_percent": number(judged.best_percent),
        "band": judged.band,
        "successful": judged.successful,
        "rule": judged.rule,
    }


def screened_start(found: ScreenedStart) -> Result:
    """The first daily dose after a screening."""
    return _of("start", drug=found.drug, factor=found.factor, **_rate(found.daily), sources=[found.source])


def implanted(found: ImplantedCatheter) -> Result:
    """A catheter of a model after trimming; the contract's fields, and each piece."""
    known = {check.segment: check for check in found.checks}
    whole = len(known) == len(found.catheter.segments)
    volume_ml = Fraction(found.volume_nl, _NL_PER_ML)
    geometric_ml = sum(check.geometric_ml for check in found.checks) if whole else None
    exact_ml = sum((_piece_ml(piece) for piece in found.catheter.segments), Fraction(0))
    return _of(
        "catheter",
        length_cm=number(Fraction(found.length_um, 10_000)),
        volume_ml=number(volume_ml),
        geometric_ml=geometric_ml,
        mismatch_percent=None if geometric_ml is None else 100 * (float(exact_ml) - geometric_ml) / geometric_ml,
        model=found.model.name,
        title=found.model.title,
        pieces=[
            {
                "name": piece.name,
                "length": piece.length.text(),
                "volume_per_cm": piece.volume_per_cm.text(),
                "volume_ml": number(_piece_ml(piece)),
                "mismatch_percent": known[piece.name].mismatch_percent if piece.name in known else None,
            }
            for piece in found.catheter.segments
        ],
        warnings=[check.finding for check in found.checks if check.finding is not None],
        sources=[f"{found.model.source} ({found.model.status})"],
    )


def _piece_ml(piece: Any) -> Fraction:  # noqa: ANN401 - a segment of a program
    length: Fraction = piece.length.value_in("cm")
    per_cm: Fraction = piece.volume_per_cm.value_in("mL")
    return length * per_cm


def models(known: Iterable[CatheterModel]) -> Result:
    """All catheter models."""
    return _of(
        "catheter",
        models=[
            {
                "name": model.name,
                "title": model.title,
                "pieces": [
                    {"name": piece.name, "length": piece.length.text(), "trim": list(piece.trim)}
                    for piece in model.segments
                ],
                "source": f"{model.source} ({model.status})",
            }
            for model in known
        ],
    )


def visits(found: Balance) -> Result:
    """A balance over several refills."""
    keys = ("code", "message", "value", "limit", "source")
    return _of(
        "refill-balance",
        intervals=[
            {
                "begins": interval.begins.isoformat(),
                "ends": interval.ends.isoformat(),
                "programmed_ml": number(Fraction(interval.programmed_nl, _NL_PER_ML)),
                "given_ml": number(Fraction(interval.given_nl, _NL_PER_ML)),
                "error_percent": number(interval.error_percent),
                "findings": [{key: getattr(finding, key) for key in keys} for finding in interval.findings],
            }
            for interval in found.intervals
        ],
        filled_ml=number(Fraction(found.filled_nl, _NL_PER_ML)),
        programmed_ml=number(Fraction(found.programmed_nl, _NL_PER_ML)),
        given_ml=number(Fraction(found.given_nl, _NL_PER_ML)),
        error_percent=number(found.error_percent),
        trend=found.trend,
        sources=[TREND_RULE],
    )


def due(found: ProgramDue) -> Result:
    """The dates of a program."""
    days = {
        name: None if day is None else day.isoformat()
        for name, day in (
            ("by_volume", found.volume_on),
            ("by_volume_at_most", found.volume_at_most_on),
            ("by_stability", found.stability_on),
            ("by_battery", found.battery_on),
            ("due", found.due),
        )
    }
    return _of("due", **days, governed_by=found.governed_by, stability=_keeps(found.keeps))


def _keeps(found: Keeps) -> dict[str, Any]:
    figure = found.figure
    return {
        "days": found.days,
        "drug": found.drug,
        "condition": None if figure is None else figure.condition,
        "source": None if figure is None else f"{figure.source} ({figure.status})",
        "without_figure": list(found.without),
    }


def replacement(found: ReplaceBy) -> Result:
    """The replacement of a pump."""
    return _of(
        "replace-by", replace_by=found.on.isoformat(), governed_by=found.governed_by, sources=[REPLACEMENT_SOURCE]
    )


def checklist(observations: Iterable[RefillObservation]) -> Result:
    """The steps of a refill, and what is watched after it."""
    return _of(
        "checklist",
        steps=[
            {
                "key": step.key,
                "text": step.text,
                "warning": step.warning,
                "needs_second_person": step.needs_second_person,
                "source": step.source,
            }
            for step in REFILL_CHECKLIST
        ],
        observation=[{"drug": seen.drug, "text": seen.text, "source": seen.source} for seen in observations],
    )
