"""Rules of the clinic in words, in the language of the window. No Qt widgets."""

from __future__ import annotations

from typing import Any, Final

from device.wording import phrase
from programmer_app.therapy.clinic_rule import ANY_DRUG, KINDS, ClinicRule
from programmer_app.therapy.drug import Band
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits import CATALOGUE
from programmer_app.ui.office.table import Line
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import localized, tr

ABOUTS: Final[dict[str, str]] = {
    "concentration": phrase("Highest concentration"),
    "daily_dose": phrase("Highest daily dose"),
    "hourly_dose": phrase("Highest dose of an hour"),
    "bolus": phrase("Highest single dose"),
    "demand_bolus": phrase("Highest patient bolus"),
    "step_up": phrase("Largest rise of the daily dose, in percent"),
    "step_down": phrase("Largest fall of the daily dose, in percent"),
    "daily_step": phrase("Largest rise of the daily dose, as an amount"),
    "use": phrase("Use of the drug"),
    "finding": phrase("A finding that weighs more here"),
}
EFFECTS: Final[dict[str, str]] = {"reason": phrase("asks for a reason"), "stop": phrase("stops")}


def subject_text(subject: str, library: DrugLibrary) -> str:
    """What a rule is about: a drug, every drug, or the title of a finding."""
    if subject == ANY_DRUG:
        return tr("every drug")
    if subject in CATALOGUE:
        return localized(CATALOGUE[subject].title)
    return library.tall_man(subject)


def rule_line(rule: ClinicRule, library: DrugLibrary) -> Line:
    """A rule as it is listed: what holds, then who set it when and why."""
    what = tr(ABOUTS[rule.about])
    by = tr("set by {name} on {day}: {why}", name=rule.set_by, day=rule.set_on.isoformat(), why=rule.why)
    tone: Tone = "blocked" if rule.effect == "stop" else "reason"
    return Line(f"{subject_text(rule.subject, library)} · {what}", by, rule.value, tr(EFFECTS[rule.effect]), tone)


def library_says(subject: str, about: str, library: DrugLibrary) -> str:
    """The library's own upper limits of a quantity, below which a rule must stand."""
    drug = library.get(subject)
    if drug is None or about not in KINDS:
        return ""
    band: Band[Any] = getattr(drug.limits, about)
    ends = ((band.soft_high, phrase("asks for a reason")), (band.hard_high, phrase("stops")))
    said = [f"{limit.value.text()} ({tr(word)})" for limit, word in ends if limit is not None]
    return (
        tr("The library has: {limits}.", limits=", ".join(said)) if said else tr("The library has no upper limit here.")
    )
