"""Trials before an implant: doses, how long the patient is watched, scores, relief and the rule of 50 percent.

Doses come from the library where a source was read; a figure from memory is never offered. Where sources disagree on
how long to watch, the longer time holds and both are shown. Formulas with worked examples: docs/formulas.md 13.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from device.quantities import DoseRate, Duration, Mass
from programmer_app.therapy.drug import Drug, Observation, StartDose

Method = Literal["single shot", "repeated", "continuous"]
Band = Literal["none", "minimal", "moderate", "substantial"]

SUCCESS_PERCENT: Final = 50
SUCCESS_SOURCE: Final = (
    "relief of 50 % or more: Anderson et al., Neuromodulation 2003;6:142; others ask for 30 % at two visits "
    "(ziconotide bolus trial, Neuromodulation, doi 10.1111/ner.12003)"
)
BANDS: Final[tuple[tuple[int, Band], ...]] = ((50, "substantial"), (30, "moderate"), (10, "minimal"))
"""Least relief of each band, percent. Source: IMMPACT, J Pain 2008;9:105 (10 to 20 % minimal, from 30 % moderate, from
50 % substantial); between 20 and 30 %, which it does not name, this program says minimal."""

WORST_SCORE: Final = 10

SCREENED_DRUG: Final = "baclofen"
SCREENING_FACTOR: Final = 2
LASTING_H: Final = 8
SCREENING_SOURCE: Final = (
    "Gablofen and Lioresal Intrathecal prescribing information (US): twice the screening dose that worked; the dose "
    "itself if its effect lasted more than 8 h"
)
_BACKGROUND: Final = "background, unverified"


class TrialError(ValueError):
    """A trial that cannot be planned or judged; the message says why."""


@dataclass(frozen=True, slots=True)
class TrialStep:
    """One dose of a trial, so many hours after the first."""

    after_h: int
    dose: Mass


@dataclass(frozen=True, slots=True)
class TrialPlan:
    """A trial of one drug.

    Attributes:
        drug: Name as in the library.
        method: How it is given.
        steps: Doses in their order; none for a continuous trial.
        daily: Ranges for the daily dose of a continuous trial; none for the others.
        observe_h: How long the patient is watched after each dose, by the source that asks for most; None if none does.
        observation: All that the sources say, the longest first.
        warnings: What must be known.
        sources: Of the doses.
    """

    drug: str
    method: Method
    steps: tuple[TrialStep, ...]
    daily: tuple[StartDose, ...]
    observe_h: int | None
    observation: tuple[Observation, ...]
    warnings: tuple[str, ...]
    sources: tuple[str, ...]


def plan_trial(
    drug: Drug, method: Method, *, doses: Sequence[Mass] | None = None, interval: Duration | None = None
) -> TrialPlan:
    """A trial plan.

    Args:
        drug: Of the library.
        method: How it is given.
        doses: As the clinician chose them; None for those of the library.
        interval: Between repeated doses, whole hours; None for that of the library.

    Raises:
        TrialError: If the library holds no dose with a source that was read and none is given, or an interval misses.
    """
    found = [entry for entry in drug.test_doses if entry.method == method and entry.status != _BACKGROUND]
    daily = tuple(entry for entry in drug.start_dose if entry.status != _BACKGROUND) if method == "continuous" else ()
    chosen = tuple(doses) if doses is not None else (found[0].doses if found else ())
    if not chosen and not daily:
        raise TrialError(f"the library holds no sourced dose for a {method} trial of {drug.tall_man}; enter the doses")
    seen = [entry for entry in drug.observation if entry.occasion == "test dose"]
    seen.sort(key=lambda entry: -(entry.hours or 0))
    sources = ["chosen by the clinician"] if doses is not None else [entry.cited for entry in found[:1]]
    return TrialPlan(
        drug=drug.name,
        method=method,
        steps=_steps(chosen, method, interval, found[0].interval_h if found else None),
        daily=daily,
        observe_h=seen[0].hours if seen else None,
        observation=tuple(seen),
        warnings=(*_warnings(drug, chosen, found[0].text if found and doses is None else ""), *drug.notes),
        sources=(*sources, *(f"{entry.source} ({entry.status})" for entry in daily)),
    )


def _steps(
    doses: tuple[Mass, ...], method: Method, interval: Duration | None, library_h: int | None
) -> tuple[TrialStep, ...]:
    if method != "repeated":
        return tuple(TrialStep(0, dose) for dose in doses)
    hours = library_h if interval is None else interval.amount // 3_600
    if len(doses) > 1 and not hours:
        raise TrialError("repeated doses need an interval of whole hours; the library holds none with a source")
    return tuple(TrialStep(index * (hours or 0), dose) for index, dose in enumerate(doses))


def _warnings(drug: Drug, doses: tuple[Mass, ...], text: str) -> tuple[str, ...]:
    high = drug.limits.bolus.soft_high
    found = [text] if text else []
    if high is not None and any(dose > high.value for dose in doses):
        found.append(f"A dose lies above the library's limit of {high.value.text()} ({high.cited}).")
    if drug.pump_label.status == "off-label":
        found.append(f"{drug.tall_man}: {drug.pump_label.text}.")
    if drug.opioid:
        found.append("Sedatives together with an intrathecal opioid are to be avoided or kept low.")
    return tuple(found)


def relief_percent(baseline: int, now: int) -> Fraction | None:
    """Relief of pain, 100 x (baseline - now) / baseline; negative when it is worse, None at a baseline of 0.

    Args:
        baseline: Score before, 0 (none) to 10 (worst that can be thought of).
        now: Score after.

    Raises:
        TrialError: If a score is no whole number from 0 to 10.
    """
    for score in (baseline, now):
        if type(score) is not int or not 0 <= score <= WORST_SCORE:
            raise TrialError(f"{score!r} is no score; it is a whole number from 0 to {WORST_SCORE}")
    return Fraction(100 * (baseline - now), baseline) if baseline else None


def relief_band(percent: Fraction) -> Band:
    """What a relief counts as."""
    return next((band for least, band in BANDS if percent >= least), "none")


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What a trial showed.

    Attributes:
        reliefs: Of each score, percent; empty at a baseline of 0.
        best_percent: The largest; None at a baseline of 0.
        band: What it counts as; None likewise.
        successful: Whether it meets the rule; None likewise.
        rule: The rule and its source.
    """

    reliefs: tuple[Fraction, ...]
    best_percent: Fraction | None
    band: Band | None
    successful: bool | None
    rule: str


def judge_trial(baseline: int, scores: Sequence[int]) -> TrialResult:
    """Judges a trial by its best score.

    Raises:
        TrialError: If there is no score, or one is no whole number from 0 to 10.
    """
    if not scores:
        raise TrialError("no score was taken after the dose")
    reliefs = tuple(found for score in scores if (found := relief_percent(baseline, score)) is not None)
    if not reliefs:
        return TrialResult((), None, None, None, SUCCESS_SOURCE)
    best = max(reliefs)
    return TrialResult(reliefs, best, relief_band(best), best >= SUCCESS_PERCENT, SUCCESS_SOURCE)


@dataclass(frozen=True, slots=True)
class ScreenedStart:
    """The first daily dose after a screening.

    Attributes:
        drug: Name as in the library.
        daily: Dose of the first day.
        factor: Of the screening dose, 1 or 2.
        most: Largest screening dose of the library; None when it holds none.
        source: Of the rule.
    """

    drug: str
    daily: DoseRate
    factor: int
    most: Mass | None
    source: str


def start_after_screening(drug: Drug, worked: Mass, lasted: Duration) -> ScreenedStart:
    """The first daily dose of baclofen: twice the screening dose that worked, or that dose if it lasted beyond 8 h.

    Args:
        drug: Of the library; the rule is known for baclofen only.
        worked: The screening dose to which the patient responded.
        lasted: How long its effect lasted.

    Raises:
        TrialError: If the drug is another one, or the dose is 0 or above the library's largest screening dose.
    """
    if drug.name != SCREENED_DRUG:
        raise TrialError(f"no rule from test dose to daily dose is known for {drug.tall_man}; one is for baclofen")
    known = [dose for entry in drug.test_doses if entry.status != _BACKGROUND for dose in entry.doses]
    most = max(known, default=None)
    if not worked.amount or (most is not None and worked > most):
        bound = "" if most is None else f" and at most {most.text()}"
        raise TrialError(f"{worked.text()} is no screening dose; one lies above 0{bound}")
    if not lasted.amount:
        raise TrialError("a dose that worked lasted longer than 0; give the time, like 6 h")
    factor = 1 if lasted.amount > LASTING_H * Duration.UNITS["h"] else SCREENING_FACTOR
    daily = DoseRate(factor * worked.amount, f"{worked.unit}/day")
    return ScreenedStart(drug.name, daily, factor, most, SCREENING_SOURCE)
