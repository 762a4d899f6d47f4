"""Findings on one program alone: what the pump allows, what the drug library says."""

from __future__ import annotations

from typing import Final

from programmer_app.therapy.limits.entry import LIBRARY, OUT_BY, block, note, reason

RANGE: Final = {
    "flow-below-range": block(
        "Flow too low",
        "The dose asks for less flow than the pump can give.",
        "Raise the dose, use a weaker solution, or choose the minimum rate.",
    ),
    "flow-above-range": block(
        "Flow too high",
        "The dose asks for more flow than the pump can give.",
        "Lower the dose or use a stronger solution.",
    ),
    "too-many-steps": block(
        "Too many steps", "The pump stores fewer steps in a pattern.", "Join steps of the pattern."
    ),
    "too-many-patterns": block("Too many patterns", "The pump stores fewer patterns.", "Let days share a pattern."),
    "bolus-too-fast": block(
        "Bolus too fast", "The bolus needs more flow than the pump can give.", "Give it over a longer time."
    ),
    "bolus-too-long": block(
        "Bolus too long", "The pump gives a bolus over 6 h at most.", "Shorten the time, or use a flex step."
    ),
    "bolus-below-stroke": block(
        "Bolus too small",
        "The bolus is smaller than one stroke of the pump.",
        "Raise the dose or use a weaker solution.",
    ),
    "prime-without-volume": block("Prime of nothing", "A prime moves a volume.", "Enter a volume or remove the prime."),
    "once-above-reservoir": block(
        "More at the start than the reservoir gives",
        "What happens once needs more volume than there is, so the pump would run empty in it.",
        "Lower the volumes, or enter the volume that was filled in.",
    ),
    "bridge-flow": block(
        "Bridge out of range",
        "The bridge needs a flow that the pump cannot give.",
        "Change the dose during the bridge.",
    ),
    "bridge-same-solution": block(
        "Nothing to bridge",
        "The bridge's old solution is the new one; it would only delay the program.",
        "Remove the bridge, or enter the solution that is in the catheter.",
        "Boster 2016, doi 10.1111/ner.12388: a bridge belongs to a changed solution",
    ),
    "demand-lockout-range": block(
        "Lockout out of range", "The pump keeps a lockout of 1 min to 30 d.", "Choose a lockout in that range."
    ),
    "reservoir-over-capacity": block(
        "More than the reservoir holds",
        "The volume is larger than the reservoir; overfilling damages the pump and raises its flow.",
        "Enter the volume that was filled in.",
    ),
    "low-alarm-range": block(
        "Low alarm out of range", "The pump's low-reservoir alarm has a range.", "Choose a volume in that range."
    ),
    "low-alarm-not-below-volume": block(
        "Low alarm not below the volume",
        "The low-reservoir alarm would sound at once.",
        "Lower the alarm, or enter the volume that was filled in.",
    ),
    "achievable-dose": note(
        "Dose rounded by the pump",
        "The pump moves whole nanolitres; it gives the nearest dose that it can.",
        "Nothing, if the dose it gives is meant.",
        "docs/protocol.md part 5",
    ),
}

LIBRARY_CODES: Final = {
    "unknown-drug": block(
        "Drug not in the library",
        "The drug library has no limits for this drug.",
        "Check the spelling, or use a library that holds it.",
        LIBRARY,
    ),
    "concentration-above-hard": block(
        "Concentration above its hard limit",
        "No solution so strong can be programmed.",
        "Compare with the vial and the pharmacy's label.",
        LIBRARY,
    ),
    "concentration-above-soft": reason(
        "Concentration above its limit",
        "The solution is stronger than the library expects.",
        "Compare with the pharmacy's label; write why.",
        LIBRARY,
    ),
    "concentration-below-hard": block(
        "Concentration below its hard limit",
        "No solution so weak can be programmed.",
        "Compare with the pharmacy's label.",
        LIBRARY,
    ),
    "concentration-below-soft": reason(
        "Concentration below its limit",
        "The solution is weaker than the library expects.",
        "Compare with the pharmacy's label; write why.",
        LIBRARY,
    ),
    "concentration-not-labelled": note(
        "Not a labelled strength",
        "No product of this strength is labelled; it was diluted or compounded.",
        "Compare with the pharmacy's label.",
        LIBRARY,
    ),
    "concentration-slip": note(
        "A labelled strength with a moved point",
        "A strength that is 10, 100 or 1000 times a labelled one, or that part of it, is how a moved point or mg for "
        "mcg shows.",
        "Read the vial's label again.",
        OUT_BY,
    ),
    "concentration-far-below-label": reason(
        "Far weaker than any labelled strength",
        "If the vial is stronger than what is entered, the patient gets that many times the dose.",
        "Read the vial's label again; write why it is so weak.",
        "ISMP 1999-07-28: a pump's preset of 0.1 mg/mL with 1 and 5 mg/mL in the syringe",
    ),
    "daily-dose-above-hard": block(
        "Daily dose above its hard limit", "No dose so high can be programmed.", "Lower the dose.", LIBRARY
    ),
    "daily-dose-above-soft": reason(
        "Daily dose above its limit", "The scheduled dose is high.", "Lower the dose, or write why.", LIBRARY
    ),
    "daily-dose-below-hard": block(
        "Daily dose below its hard limit", "No dose so low can be programmed.", "Raise the dose.", LIBRARY
    ),
    "daily-dose-below-soft": reason(
        "Daily dose below its limit", "The scheduled dose is low.", "Raise the dose, or write why.", LIBRARY
    ),
    "daily-dose-at-most-above-hard": block(
        "With demand boluses above the hard limit",
        "With every demand bolus the dose of a day passes the hard limit.",
        "Lower the demand dose or its number.",
        LIBRARY,
    ),
    "daily-dose-at-most-above-soft": reason(
        "With demand boluses above the limit",
        "With every demand bolus the dose of a day passes the limit.",
        "Lower the demand dose or its number, or write why.",
        LIBRARY,
    ),
    "rolling-day-dose-above-hard": block(
        "24 h above the hard limit",
        "In some 24 h, over midnight or after the start, more is given than the hard limit allows in a day.",
        "Lower the rates that follow each other, the single doses or the demand boluses.",
        LIBRARY,
    ),
    "rolling-day-dose-above-soft": reason(
        "24 h above the limit",
        "In some 24 h, over midnight or after the start, more is given than the limit of a day.",
        "Lower the rates that follow each other, the single doses or the demand boluses, or write why.",
        LIBRARY,
    ),
    "hourly-dose-above-hard": block(
        "An hour above the hard limit",
        "In some hour more is given than the hard limit allows, with every demand bolus.",
        "Lower the rate, the single doses or the demand boluses, or give boluses further apart.",
        LIBRARY,
    ),
    "hourly-dose-above-soft": reason(
        "An hour above the limit",
        "In some hour more is given than the library expects, with every demand bolus.",
        "Lower the rate, the single doses or the demand boluses, or write why.",
        LIBRARY,
    ),
    "demand-bolus-above-hard": block(
        "Demand bolus above its hard limit",
        "No demand bolus so high can be programmed.",
        "Lower the demand bolus.",
        LIBRARY,
    ),
    "demand-bolus-above-soft": reason(
        "Demand bolus above its limit", "What the patient gets at a press is high.", "Lower it, or write why.", LIBRARY
    ),
    "demand-bolus-below-hard": block(
        "Demand bolus below its hard limit",
        "No demand bolus so low can be programmed.",
        "Raise the demand bolus.",
        LIBRARY,
    ),
    "demand-bolus-below-soft": reason(
        "Demand bolus below its limit", "What the patient gets at a press is low.", "Raise it, or write why.", LIBRARY
    ),
    "step-too-soon": reason(
        "Raised again too soon",
        "The effect of the last change may not be seen yet.",
        "Wait, or write why.",
        LIBRARY,
    ),
    "admixture-advised-against": reason(
        "Mixture advised against",
        "Together they may harm, or one may not keep.",
        "Give them apart, or write why.",
        LIBRARY,
    ),
    "admixture-unlabelled": note(
        "Mixture on no label",
        "How long a mixture keeps is known for few.",
        "Make sure that it is meant, and compare with the pharmacy's label.",
        LIBRARY,
    ),
    "bolus-above-hard": block(
        "Bolus above its hard limit", "No single dose so high can be programmed.", "Lower the bolus.", LIBRARY
    ),
    "bolus-above-soft": reason(
        "Bolus above its limit", "The single dose is high.", "Lower the bolus, or write why.", LIBRARY
    ),
    "bolus-below-hard": block(
        "Bolus below its hard limit", "No single dose so low can be programmed.", "Raise the bolus.", LIBRARY
    ),
    "bolus-below-soft": reason(
        "Bolus below its limit", "The single dose is low.", "Raise the bolus, or write why.", LIBRARY
    ),
    "step-up-above-hard": block(
        "Step up above its hard limit", "No step so large can be programmed.", "Raise in smaller steps.", LIBRARY
    ),
    "step-up-above-soft": reason(
        "Step up above the drug's limit",
        "The daily dose rises by more than the library allows for this drug in one step.",
        "Raise in smaller steps, or write why.",
        LIBRARY,
    ),
    "step-down-above-hard": block(
        "Step down above its hard limit", "No step so large can be programmed.", "Lower in smaller steps.", LIBRARY
    ),
    "step-down-above-soft": reason(
        "Step down above the drug's limit",
        "The daily dose falls by more than the library allows for this drug in one step.",
        "Lower in smaller steps, or write why.",
        LIBRARY,
    ),
    "daily-step-above-hard": block(
        "Step above its hard limit", "No step so large can be programmed.", "Raise in smaller steps.", LIBRARY
    ),
    "daily-step-above-soft": reason(
        "Step above the drug's limit",
        "The daily dose rises by more than the library allows for this drug in one step.",
        "Raise in smaller steps, or write why.",
        LIBRARY,
    ),
    "no-limit-set": note(
        "No limit set",
        "The library holds no upper limit for some amounts of this drug, so nothing checks them.",
        "Check these amounts by other means, and confirm that you did.",
        LIBRARY,
        confirm="I checked by other means",
    ),
    "off-label-drug": note(
        "Off-label in a pump",
        "No product of this drug is labelled for long-term intrathecal infusion.",
        "Make sure that it is meant.",
        LIBRARY,
    ),
}
