"""Every finding that the checks can make: how grave, title, meaning, what to do, after which rule.

`block` cannot be programmed; `reason` needs a written reason; `note` is shown. `thecal check --codes` prints them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

Severity = Literal["block", "reason", "note"]

_PUMP = "the pump's own limit"
_LIBRARY = "drug library"
_OUT_BY = "Thimbleby and Cairns 2010, out-by-ten errors; ISMP, baclofen programming error"


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of finding.

    Attributes:
        severity: block, reason or note.
        title: A few words for the head of a card.
        meaning: One sentence: what was found and why it matters.
        what_to_do: One sentence.
        source: Rule or publication; a finding may name a nearer one.
    """

    severity: Severity
    title: str
    meaning: str
    what_to_do: str
    source: str


def _block(title: str, meaning: str, what_to_do: str, source: str = _PUMP) -> Entry:
    return Entry("block", title, meaning, what_to_do, source)


def _reason(title: str, meaning: str, what_to_do: str, source: str) -> Entry:
    return Entry("reason", title, meaning, what_to_do, source)


def _note(title: str, meaning: str, what_to_do: str, source: str) -> Entry:
    return Entry("note", title, meaning, what_to_do, source)


_RANGE: Final = {
    "flow-below-range": _block(
        "Flow too low",
        "The dose asks for less flow than the pump can give.",
        "Raise the dose, use a weaker solution, or choose the minimum rate.",
    ),
    "flow-above-range": _block(
        "Flow too high",
        "The dose asks for more flow than the pump can give.",
        "Lower the dose or use a stronger solution.",
    ),
    "too-many-steps": _block(
        "Too many steps", "The pump stores fewer steps in a pattern.", "Join steps of the pattern."
    ),
    "too-many-patterns": _block("Too many patterns", "The pump stores fewer patterns.", "Let days share a pattern."),
    "bolus-too-fast": _block(
        "Bolus too fast", "The bolus needs more flow than the pump can give.", "Give it over a longer time."
    ),
    "bolus-too-long": _block(
        "Bolus too long", "The pump gives a bolus over 6 h at most.", "Shorten the time, or use a flex step."
    ),
    "bolus-below-stroke": _block(
        "Bolus too small",
        "The bolus is smaller than one stroke of the pump.",
        "Raise the dose or use a weaker solution.",
    ),
    "prime-without-volume": _block(
        "Prime of nothing", "A prime moves a volume.", "Enter a volume or remove the prime."
    ),
    "once-above-reservoir": _block(
        "More at the start than the reservoir gives",
        "What happens once needs more volume than there is, so the pump would run empty in it.",
        "Lower the volumes, or enter the volume that was filled in.",
    ),
    "bridge-flow": _block(
        "Bridge out of range",
        "The bridge needs a flow that the pump cannot give.",
        "Change the dose during the bridge.",
    ),
    "bridge-same-solution": _block(
        "Nothing to bridge",
        "The bridge's old solution is the new one; it would only delay the program.",
        "Remove the bridge, or enter the solution that is in the catheter.",
        "Boster 2016, doi 10.1111/ner.12388: a bridge belongs to a changed solution",
    ),
    "demand-lockout-range": _block(
        "Lockout out of range", "The pump keeps a lockout of 1 min to 30 d.", "Choose a lockout in that range."
    ),
    "reservoir-over-capacity": _block(
        "More than the reservoir holds",
        "The volume is larger than the reservoir; overfilling damages the pump and raises its flow.",
        "Enter the volume that was filled in.",
    ),
    "low-alarm-range": _block(
        "Low alarm out of range", "The pump's low-reservoir alarm has a range.", "Choose a volume in that range."
    ),
    "low-alarm-not-below-volume": _block(
        "Low alarm not below the volume",
        "The low-reservoir alarm would sound at once.",
        "Lower the alarm, or enter the volume that was filled in.",
    ),
    "achievable-dose": _note(
        "Dose rounded by the pump",
        "The pump moves whole nanolitres; it gives the nearest dose that it can.",
        "Nothing, if the dose it gives is meant.",
        "docs/protocol.md part 5",
    ),
}
_LIBRARY_CODES: Final = {
    "unknown-drug": _block(
        "Drug not in the library",
        "The drug library has no limits for this drug.",
        "Check the spelling, or use a library that holds it.",
        _LIBRARY,
    ),
    "concentration-above-hard": _block(
        "Concentration above its hard limit",
        "No solution so strong can be programmed.",
        "Compare with the vial and the pharmacy's label.",
        _LIBRARY,
    ),
    "concentration-above-soft": _reason(
        "Concentration above its limit",
        "The solution is stronger than the library expects.",
        "Compare with the pharmacy's label; write why.",
        _LIBRARY,
    ),
    "concentration-below-hard": _block(
        "Concentration below its hard limit",
        "No solution so weak can be programmed.",
        "Compare with the pharmacy's label.",
        _LIBRARY,
    ),
    "concentration-below-soft": _reason(
        "Concentration below its limit",
        "The solution is weaker than the library expects.",
        "Compare with the pharmacy's label; write why.",
        _LIBRARY,
    ),
    "concentration-not-labelled": _note(
        "Not a labelled strength",
        "No product of this strength is labelled; it was diluted or compounded.",
        "Compare with the pharmacy's label.",
        _LIBRARY,
    ),
    "daily-dose-above-hard": _block(
        "Daily dose above its hard limit", "No dose so high can be programmed.", "Lower the dose.", _LIBRARY
    ),
    "daily-dose-above-soft": _reason(
        "Daily dose above its limit", "The scheduled dose is high.", "Lower the dose, or write why.", _LIBRARY
    ),
    "daily-dose-below-hard": _block(
        "Daily dose below its hard limit", "No dose so low can be programmed.", "Raise the dose.", _LIBRARY
    ),
    "daily-dose-below-soft": _reason(
        "Daily dose below its limit", "The scheduled dose is low.", "Raise the dose, or write why.", _LIBRARY
    ),
    "daily-dose-at-most-above-hard": _block(
        "With demand boluses above the hard limit",
        "With every demand bolus the dose of a day passes the hard limit.",
        "Lower the demand dose or its number.",
        _LIBRARY,
    ),
    "daily-dose-at-most-above-soft": _reason(
        "With demand boluses above the limit",
        "With every demand bolus the dose of a day passes the limit.",
        "Lower the demand dose or its number, or write why.",
        _LIBRARY,
    ),
    "rolling-day-dose-above-hard": _block(
        "24 h above the hard limit",
        "In some 24 h, over midnight or after the start, more is given than the hard limit allows in a day.",
        "Lower the rates that follow each other, the single doses or the demand boluses.",
        _LIBRARY,
    ),
    "rolling-day-dose-above-soft": _reason(
        "24 h above the limit",
        "In some 24 h, over midnight or after the start, more is given than the limit of a day.",
        "Lower the rates that follow each other, the single doses or the demand boluses, or write why.",
        _LIBRARY,
    ),
    "step-too-soon": _reason(
        "Raised again too soon",
        "The effect of the last change may not be seen yet.",
        "Wait, or write why.",
        _LIBRARY,
    ),
    "admixture-advised-against": _reason(
        "Mixture advised against",
        "A label advises against giving these drugs together from one pump.",
        "Give them apart, or write why.",
        _LIBRARY,
    ),
    "admixture-unlabelled": _note(
        "Mixture on no label",
        "No label allows this mixture; how long it keeps is known for few.",
        "Make sure that it is meant, and compare with the pharmacy's label.",
        _LIBRARY,
    ),
    "bolus-above-hard": _block(
        "Bolus above its hard limit", "No single dose so high can be programmed.", "Lower the bolus.", _LIBRARY
    ),
    "bolus-above-soft": _reason(
        "Bolus above its limit", "The single dose is high.", "Lower the bolus, or write why.", _LIBRARY
    ),
    "bolus-below-hard": _block(
        "Bolus below its hard limit", "No single dose so low can be programmed.", "Raise the bolus.", _LIBRARY
    ),
    "bolus-below-soft": _reason(
        "Bolus below its limit", "The single dose is low.", "Raise the bolus, or write why.", _LIBRARY
    ),
    "step-up-above-hard": _block(
        "Step up above its hard limit", "No step so large can be programmed.", "Raise in smaller steps.", _LIBRARY
    ),
    "step-up-above-soft": _reason(
        "Step up above the drug's limit",
        "The daily dose rises by more than the library allows for this drug in one step.",
        "Raise in smaller steps, or write why.",
        _LIBRARY,
    ),
    "step-down-above-hard": _block(
        "Step down above its hard limit", "No step so large can be programmed.", "Lower in smaller steps.", _LIBRARY
    ),
    "step-down-above-soft": _reason(
        "Step down above the drug's limit",
        "The daily dose falls by more than the library allows for this drug in one step.",
        "Lower in smaller steps, or write why.",
        _LIBRARY,
    ),
    "daily-step-above-hard": _block(
        "Step above its hard limit", "No step so large can be programmed.", "Raise in smaller steps.", _LIBRARY
    ),
    "daily-step-above-soft": _reason(
        "Step above the drug's limit",
        "The daily dose rises by more than the library allows for this drug in one step.",
        "Raise in smaller steps, or write why.",
        _LIBRARY,
    ),
    "no-limit-set": _note(
        "No limit set",
        "The library holds no upper limit for some amounts of this drug, so nothing checks them.",
        "Check these amounts by other means.",
        _LIBRARY,
    ),
    "off-label-drug": _note(
        "Off-label in a pump",
        "No product of this drug is labelled for long-term intrathecal infusion.",
        "Make sure that it is meant.",
        _LIBRARY,
    ),
}
_CHANGES: Final = {
    "daily-dose-rise": _reason(
        "Daily dose rises by more than 20 %",
        "A large rise can harm, and it is how a slip in typing shows.",
        "Check the dose and its unit; write why.",
        "preset of this program: 20 %; ISMP, baclofen programming error",
    ),
    "daily-dose-fall": _reason(
        "Daily dose falls by more than 20 %",
        "A large fall can bring withdrawal, and it is how a slip in typing shows.",
        "Check the dose and its unit; write why.",
        "preset of this program: 20 %; boxed warning on abrupt baclofen withdrawal",
    ),
    "minimum-rate-chosen": _reason(
        "Therapy goes to the minimum rate",
        "The minimum rate keeps the catheter open and hardly treats.",
        "Make sure that the therapy is to end or pause; write why.",
        "boxed warning on abrupt baclofen withdrawal",
    ),
    "drug-added": _reason(
        "A drug is added",
        "The patient has not had this drug from this pump before.",
        "Compare with the prescription; write why.",
        "comparison with the running program",
    ),
    "drug-removed": _reason(
        "A drug is removed",
        "The patient will no longer get this drug; some must not end abruptly.",
        "Plan against withdrawal; write why.",
        "boxed warning on abrupt baclofen withdrawal; clonidine label, rebound hypertension",
    ),
    "factor-of-slip": _reason(
        "Changed by a factor that slips make",
        "The amount is about 10, 24, 60, 100 or 1000 times, or that part of, what runs now: a moved point, a day for "
        "an hour, minutes for hours, mg for mcg.",
        "Read the number and its unit again; write why.",
        _OUT_BY,
    ),
    "far-above-library": _reason(
        "Ten times the library's limit or more",
        "The amount is at least ten times the library's upper limit: a moved point, a day for an hour, mg for mcg.",
        "Read the number and its unit again; write why.",
        _OUT_BY,
    ),
    "solution-changed-without-bridge": _reason(
        "Solution changed without a bridge",
        "Tubing and catheter still hold the old solution; at the new flow it gives another dose.",
        "Add a bridge, or write why none is needed.",
        "Boster 2016, doi 10.1111/ner.12388",
    ),
    "bridge-old-solution-differs": _reason(
        "Bridge from another solution",
        "The bridge names an old solution that is not the one in the pump.",
        "Enter the solution that runs now, or write why.",
        "comparison with the running program",
    ),
    "bridge-not-first": _reason(
        "Bridge is not the first item",
        "What comes before the bridge already moves the old solution to the patient.",
        "Put the bridge first and use one only, or write why.",
        "docs/protocol.md part 8",
    ),
    "prime-above-fill": _reason(
        "Prime larger than tubing and catheter",
        "What is more than their volume reaches the patient within minutes.",
        "Prime no more than tubing and catheter hold, or write why.",
        "TGA RC-2017-RN-00065-1, priming boluses",
    ),
    "prime-with-running-catheter": _note(
        "Prime with a filled catheter",
        "A pump ran before, so the catheter holds drug; a prime pushes it into the patient within minutes.",
        "Prime only when tubing and catheter are free of drug.",
        "TGA RC-2013-RN-00677-1, priming boluses",
    ),
}
_SENSE: Final = {
    "catheter-unusual": _reason(
        "Unusually large catheter",
        "Published catheters hold 0.2 to 0.3 mL; the volume decides how long a bridge lasts and what a prime gives.",
        "Compare lengths and volume per cm with the implant record; write why.",
        "implant records of published catheters: up to 110 cm of 2.2 to 2.6 mcL per cm",
    ),
    "demand-max-unreachable": _note(
        "More demand boluses allowed than can start",
        "The lockout lets fewer boluses start in 24 h than the program allows.",
        "Lower the number or the lockout, so that both say the same.",
        "docs/protocol.md part 8",
    ),
    "demand-dose-large": _reason(
        "Large demand bolus",
        "One demand bolus is more than a tenth of the daily dose.",
        "Lower it, or write why.",
        "published practice: one tenth of the daily dose a bolus (case series)",
    ),
    "lockout-short": _reason(
        "Lockout under one hour",
        "A short lockout lets boluses follow each other; minutes typed for hours look like this.",
        "Check the unit; write why.",
        "FDA class I recall of 2004: an interval typed in minutes for hours",
    ),
    "interval-short": _reason(
        "Interval under one hour",
        "A short interval gives many boluses a day; minutes typed for hours look like this.",
        "Check the unit; write why.",
        "FDA class I recall of 2004: an interval typed in minutes for hours",
    ),
    "first-bolus-wait": _note(
        "The first bolus may be a day away",
        "The grid starts at a time of day: programmed just after it, the first bolus comes almost 24 h later.",
        "Set the time of the first bolus to the next that is meant.",
        "docs/protocol.md part 8",
    ),
    "refill-due-soon": _reason(
        "Low reservoir within 7 days",
        "By scheduled delivery the low-reservoir alarm comes within a week.",
        "Refill now or plan the refill; write why.",
        "preset of this program: 7 days",
    ),
    "refill-due-soon-at-most": _note(
        "Low reservoir within 7 days with demand boluses",
        "If every demand bolus is taken, the low-reservoir alarm comes within a week.",
        "Plan the refill.",
        "preset of this program: 7 days",
    ),
}

CATALOGUE: Final[MappingProxyType[str, Entry]] = MappingProxyType(_RANGE | _LIBRARY_CODES | _CHANGES | _SENSE)
"""By code. Codes are part of the command line and of records: they are never renamed."""
