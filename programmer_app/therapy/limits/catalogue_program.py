"""Findings on one program alone: what the pump allows, what the drug library says."""

from __future__ import annotations

from typing import Final

from device.wording import phrase
from programmer_app.therapy.limits.entry import LIBRARY, OUT_BY, block, note, reason

RANGE: Final = {
    "flow-below-range": block(
        phrase("Flow too low"),
        phrase("The dose asks for less flow than the pump can give."),
        phrase("Raise the dose, use a weaker solution, or choose the minimum rate."),
    ),
    "flow-above-range": block(
        phrase("Flow too high"),
        phrase("The dose asks for more flow than the pump can give."),
        phrase("Lower the dose or use a stronger solution."),
    ),
    "too-many-steps": block(
        phrase("Too many steps"),
        phrase("The pump stores fewer steps in a pattern."),
        phrase("Join steps of the pattern."),
    ),
    "too-many-patterns": block(
        phrase("Too many patterns"), phrase("The pump stores fewer patterns."), phrase("Let days share a pattern.")
    ),
    "bolus-too-fast": block(
        phrase("Bolus too fast"),
        phrase("The bolus needs more flow than the pump can give."),
        phrase("Give it over a longer time."),
    ),
    "bolus-too-long": block(
        phrase("Bolus too long"),
        phrase("The pump gives a bolus over 6 h at most."),
        phrase("Shorten the time, or use a flex step."),
    ),
    "bolus-below-stroke": block(
        phrase("Bolus too small"),
        phrase("The bolus is smaller than one stroke of the pump."),
        phrase("Raise the dose or use a weaker solution."),
    ),
    "prime-without-volume": block(
        phrase("Prime of nothing"), phrase("A prime moves a volume."), phrase("Enter a volume or remove the prime.")
    ),
    "once-above-reservoir": block(
        phrase("More at the start than the reservoir gives"),
        phrase("What happens once needs more volume than there is, so the pump would run empty in it."),
        phrase("Lower the volumes, or enter the volume that was filled in."),
    ),
    "bridge-flow": block(
        phrase("Bridge out of range"),
        phrase("The bridge needs a flow that the pump cannot give."),
        phrase("Change the dose during the bridge."),
    ),
    "bridge-same-solution": block(
        phrase("Nothing to bridge"),
        phrase("The bridge's old solution is the new one; it would only delay the program."),
        phrase("Remove the bridge, or enter the solution that is in the catheter."),
        "Boster 2016, doi 10.1111/ner.12388: a bridge belongs to a changed solution",
    ),
    "demand-lockout-range": block(
        phrase("Lockout out of range"),
        phrase("The pump keeps a lockout of 1 min to 30 d."),
        phrase("Choose a lockout in that range."),
    ),
    "reservoir-over-capacity": block(
        phrase("More than the reservoir holds"),
        phrase("The volume is larger than the reservoir; overfilling damages the pump and raises its flow."),
        phrase("Enter the volume that was filled in."),
    ),
    "low-alarm-range": block(
        phrase("Low alarm out of range"),
        phrase("The pump's low-reservoir alarm has a range."),
        phrase("Choose a volume in that range."),
    ),
    "low-alarm-not-below-volume": block(
        phrase("Low alarm not below the volume"),
        phrase("The low-reservoir alarm would sound at once."),
        phrase("Lower the alarm, or enter the volume that was filled in."),
    ),
    "achievable-dose": note(
        phrase("Dose rounded by the pump"),
        phrase("The pump moves whole nanolitres; it gives the nearest dose that it can."),
        phrase("Nothing, if the dose it gives is meant."),
        "docs/protocol.md part 5",
    ),
}

LIBRARY_CODES: Final = {
    "clinic-rules-unreadable": block(
        phrase("Rules of this clinic cannot be read"),
        phrase("What this clinic forbids is not known here."),
        phrase("Sign in to the records, which brings the rules anew."),
        phrase("rules of this clinic"),
    ),
    "drug-not-used-here": block(
        phrase("Drug not used here"),
        phrase("This clinic does not use the drug."),
        phrase("Use another drug; a pharmacist can lift the rule."),
        phrase("rules of this clinic"),
    ),
    "drug-rarely-used-here": reason(
        phrase("Drug used here with a reason only"),
        phrase("This clinic uses the drug with a reason only."),
        phrase("Compare with the prescription; write why."),
        phrase("rules of this clinic"),
    ),
    "unknown-drug": block(
        phrase("Drug not in the library"),
        phrase("The drug library has no limits for this drug."),
        phrase("Check the spelling, or use a library that holds it."),
        LIBRARY,
    ),
    "concentration-above-hard": block(
        phrase("Concentration above its hard limit"),
        phrase("No solution so strong can be programmed."),
        phrase("Compare with the vial and the pharmacy's label."),
        LIBRARY,
    ),
    "concentration-above-soft": reason(
        phrase("Concentration above its limit"),
        phrase("The solution is stronger than the library expects."),
        phrase("Compare with the pharmacy's label; write why."),
        LIBRARY,
    ),
    "concentration-below-hard": block(
        phrase("Concentration below its hard limit"),
        phrase("No solution so weak can be programmed."),
        phrase("Compare with the pharmacy's label."),
        LIBRARY,
    ),
    "concentration-below-soft": reason(
        phrase("Concentration below its limit"),
        phrase("The solution is weaker than the library expects."),
        phrase("Compare with the pharmacy's label; write why."),
        LIBRARY,
    ),
    "concentration-not-labelled": note(
        phrase("Not a labelled strength"),
        phrase("No product of this strength is labelled; it was diluted or compounded."),
        phrase("Compare with the pharmacy's label."),
        LIBRARY,
    ),
    "concentration-slip": note(
        phrase("A labelled strength with a moved point"),
        phrase(
            "A strength that is 10, 100 or 1000 times a labelled one, or that part of it, is how a moved point or mg "
            "for mcg shows."
        ),
        phrase("Read the vial's label again."),
        OUT_BY,
    ),
    "concentration-far-below-label": reason(
        phrase("Far weaker than any labelled strength"),
        phrase("If the vial is stronger than what is entered, the patient gets that many times the dose."),
        phrase("Read the vial's label again; write why it is so weak."),
        "ISMP 1999-07-28: a pump's preset of 0.1 mg/mL with 1 and 5 mg/mL in the syringe",
    ),
    "daily-dose-above-hard": block(
        phrase("Daily dose above its hard limit"),
        phrase("No dose so high can be programmed."),
        phrase("Lower the dose."),
        LIBRARY,
    ),
    "daily-dose-above-soft": reason(
        phrase("Daily dose above its limit"),
        phrase("The scheduled dose is high."),
        phrase("Lower the dose, or write why."),
        LIBRARY,
    ),
    "daily-dose-below-hard": block(
        phrase("Daily dose below its hard limit"),
        phrase("No dose so low can be programmed."),
        phrase("Raise the dose."),
        LIBRARY,
    ),
    "daily-dose-below-soft": reason(
        phrase("Daily dose below its limit"),
        phrase("The scheduled dose is low."),
        phrase("Raise the dose, or write why."),
        LIBRARY,
    ),
    "daily-dose-at-most-above-hard": block(
        phrase("With demand boluses above the hard limit"),
        phrase("With every demand bolus the dose of a day passes the hard limit."),
        phrase("Lower the demand dose or its number."),
        LIBRARY,
    ),
    "daily-dose-at-most-above-soft": reason(
        phrase("With demand boluses above the limit"),
        phrase("With every demand bolus the dose of a day passes the limit."),
        phrase("Lower the demand dose or its number, or write why."),
        LIBRARY,
    ),
    "rolling-day-dose-above-hard": block(
        phrase("24 h above the hard limit"),
        phrase("In some 24 h, over midnight or after the start, more is given than the hard limit allows in a day."),
        phrase("Lower the rates that follow each other, the single doses or the demand boluses."),
        LIBRARY,
    ),
    "rolling-day-dose-above-soft": reason(
        phrase("24 h above the limit"),
        phrase("In some 24 h, over midnight or after the start, more is given than the limit of a day."),
        phrase("Lower the rates that follow each other, the single doses or the demand boluses, or write why."),
        LIBRARY,
    ),
    "hourly-dose-above-hard": block(
        phrase("An hour above the hard limit"),
        phrase("In some hour more is given than the hard limit allows, with every demand bolus."),
        phrase("Lower the rate, the single doses or the demand boluses, or give boluses further apart."),
        LIBRARY,
    ),
    "hourly-dose-above-soft": reason(
        phrase("An hour above the limit"),
        phrase("In some hour more is given than the library expects, with every demand bolus."),
        phrase("Lower the rate, the single doses or the demand boluses, or write why."),
        LIBRARY,
    ),
    "demand-bolus-above-hard": block(
        phrase("Demand bolus above its hard limit"),
        phrase("No demand bolus so high can be programmed."),
        phrase("Lower the demand bolus."),
        LIBRARY,
    ),
    "demand-bolus-above-soft": reason(
        phrase("Demand bolus above its limit"),
        phrase("What the patient gets at a press is high."),
        phrase("Lower it, or write why."),
        LIBRARY,
    ),
    "demand-bolus-below-hard": block(
        phrase("Demand bolus below its hard limit"),
        phrase("No demand bolus so low can be programmed."),
        phrase("Raise the demand bolus."),
        LIBRARY,
    ),
    "demand-bolus-below-soft": reason(
        phrase("Demand bolus below its limit"),
        phrase("What the patient gets at a press is low."),
        phrase("Raise it, or write why."),
        LIBRARY,
    ),
    "step-too-soon": reason(
        phrase("Raised again too soon"),
        phrase("The effect of the last change may not be seen yet."),
        phrase("Wait, or write why."),
        LIBRARY,
    ),
    "admixture-advised-against": reason(
        phrase("Mixture advised against"),
        phrase("Together they may harm, or one may not keep."),
        phrase("Give them apart, or write why."),
        LIBRARY,
    ),
    "admixture-unlabelled": note(
        phrase("Mixture on no label"),
        phrase("How long a mixture keeps is known for few."),
        phrase("Make sure that it is meant, and compare with the pharmacy's label."),
        LIBRARY,
    ),
    "bolus-above-hard": block(
        phrase("Bolus above its hard limit"),
        phrase("No single dose so high can be programmed."),
        phrase("Lower the bolus."),
        LIBRARY,
    ),
    "bolus-above-soft": reason(
        phrase("Bolus above its limit"),
        phrase("The single dose is high."),
        phrase("Lower the bolus, or write why."),
        LIBRARY,
    ),
    "bolus-below-hard": block(
        phrase("Bolus below its hard limit"),
        phrase("No single dose so low can be programmed."),
        phrase("Raise the bolus."),
        LIBRARY,
    ),
    "bolus-below-soft": reason(
        phrase("Bolus below its limit"),
        phrase("The single dose is low."),
        phrase("Raise the bolus, or write why."),
        LIBRARY,
    ),
    "step-up-above-hard": block(
        phrase("Step up above its hard limit"),
        phrase("No step so large can be programmed."),
        phrase("Raise in smaller steps."),
        LIBRARY,
    ),
    "step-up-above-soft": reason(
        phrase("Step up above the drug's limit"),
        phrase("The daily dose rises by more than the library allows for this drug in one step."),
        phrase("Raise in smaller steps, or write why."),
        LIBRARY,
    ),
    "step-down-above-hard": block(
        phrase("Step down above its hard limit"),
        phrase("No step so large can be programmed."),
        phrase("Lower in smaller steps."),
        LIBRARY,
    ),
    "step-down-above-soft": reason(
        phrase("Step down above the drug's limit"),
        phrase("The daily dose falls by more than the library allows for this drug in one step."),
        phrase("Lower in smaller steps, or write why."),
        LIBRARY,
    ),
    "daily-step-above-hard": block(
        phrase("Step above its hard limit"),
        phrase("No step so large can be programmed."),
        phrase("Raise in smaller steps."),
        LIBRARY,
    ),
    "daily-step-above-soft": reason(
        phrase("Step above the drug's limit"),
        phrase("The daily dose rises by more than the library allows for this drug in one step."),
        phrase("Raise in smaller steps, or write why."),
        LIBRARY,
    ),
    "no-limit-set": note(
        phrase("No limit set"),
        phrase("The library holds no upper limit for some amounts of this drug, so nothing checks them."),
        phrase("Check these amounts by other means, and confirm that you did."),
        LIBRARY,
        confirm=phrase("I checked by other means"),
    ),
    "off-label-drug": note(
        phrase("Off-label in a pump"),
        phrase("No product of this drug is labelled for long-term intrathecal infusion."),
        phrase("Make sure that it is meant."),
        LIBRARY,
    ),
}
