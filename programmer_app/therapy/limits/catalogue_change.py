"""Findings that compare with the running program, and what a careful reader would ask about."""

from __future__ import annotations

from typing import Final

from device.wording import phrase
from programmer_app.therapy.limits.entry import OUT_BY, note, reason

CHANGES: Final = {
    "daily-dose-rise": reason(
        phrase("Daily dose rises by more than 20 %"),
        phrase("A large rise can harm, and it is how a slip in typing shows."),
        phrase("Check the dose and its unit; write why."),
        "preset of this program: 20 %; ISMP, baclofen programming error",
    ),
    "daily-dose-fall": reason(
        phrase("Daily dose falls by more than 20 %"),
        phrase("A large fall can bring withdrawal, and it is how a slip in typing shows."),
        phrase("Check the dose and its unit; write why."),
        "preset of this program: 20 %; boxed warning on abrupt baclofen withdrawal",
    ),
    "minimum-rate-chosen": reason(
        phrase("Therapy goes to the minimum rate"),
        phrase("The minimum rate keeps the catheter open and hardly treats."),
        phrase("Make sure that the therapy is to end or pause; write why."),
        "boxed warning on abrupt baclofen withdrawal",
    ),
    "drug-added": reason(
        phrase("A drug is added"),
        phrase("The patient has not had this drug from this pump before."),
        phrase("Compare with the prescription; write why."),
        "comparison with the running program",
    ),
    "drug-removed": reason(
        phrase("A drug is removed"),
        phrase("The patient will no longer get this drug; some must not end abruptly."),
        phrase("Plan against withdrawal; write why."),
        "boxed warning on abrupt baclofen withdrawal; clonidine label, rebound hypertension",
    ),
    "factor-of-slip": reason(
        phrase("Changed by a factor that slips make"),
        phrase(
            "The amount is about 10, 24, 60, 100 or 1000 times, or that part of, what runs now: a moved point, a day "
            "for an hour, minutes for hours, mg for mcg."
        ),
        phrase("Read the number and its unit again; write why."),
        OUT_BY,
    ),
    "far-above-library": reason(
        phrase("Ten times the upper limit or more"),
        phrase("The amount is at least ten times the upper limit: a moved point, a day for an hour, mg for mcg."),
        phrase("Read the number and its unit again; write why."),
        OUT_BY,
    ),
    "solution-changed-without-bridge": reason(
        phrase("Solution changed without a bridge"),
        phrase("Tubing and catheter still hold the old solution; at the new flow it gives another dose."),
        phrase("Add a bridge, or write why none is needed."),
        "Boster 2016, doi 10.1111/ner.12388",
    ),
    "reservoir-content-changed": note(
        phrase("Reservoir holds another solution"),
        phrase(
            "The pump cannot tell what is in it: if the syringe held anything else, each dose is wrong by that much."
        ),
        phrase("Read drug and concentration on the syringe again, and confirm them."),
        "closed-claims study: 13 of 41 maintenance claims were errors in giving the medicine",
        confirm=phrase("I read it on the syringe"),
    ),
    "bridge-old-solution-differs": reason(
        phrase("Bridge from another solution"),
        phrase("The bridge names an old solution that is not the one in the pump."),
        phrase("Enter the solution that runs now, or write why."),
        "comparison with the running program",
    ),
    "bridge-not-first": reason(
        phrase("Bridge is not the first item"),
        phrase("What comes before the bridge already moves the old solution to the patient."),
        phrase("Put the bridge first and use one only, or write why."),
        "docs/protocol.md part 8",
    ),
    "reservoir-raised": reason(
        phrase("Count raised without a refill"),
        phrase(
            "A count that is higher than what is in the reservoir lets the low-reservoir alarm come too late, or never."
        ),
        phrase("Say that the reservoir was refilled, enter what is in it, or write why."),
        "TGA RC-2014-RN-00357-1; preset of this program: 0.5 mL",
    ),
    "prime-above-fill": reason(
        phrase("Prime larger than tubing and catheter"),
        phrase("What is more than their volume reaches the patient within minutes."),
        phrase("Prime no more than tubing and catheter hold, or write why."),
        "TGA RC-2017-RN-00065-1, priming boluses",
    ),
    "prime-with-running-catheter": reason(
        phrase("Prime with a filled catheter"),
        phrase("A pump ran before, so the catheter holds drug; a prime pushes it into the patient within minutes."),
        phrase("Prime only when tubing and catheter are free of drug."),
        "TGA RC-2013-RN-00677-1, priming boluses",
    ),
}

SENSE: Final = {
    "catheter-unusual": reason(
        phrase("Unusually large catheter"),
        phrase(
            "Published catheters hold 0.2 to 0.3 mL; the volume decides how long a bridge lasts and what a prime gives."
        ),
        phrase("Compare lengths and volume per cm with the implant record; write why."),
        "implant records of published catheters: up to 110 cm of 2.2 to 2.6 mcL per cm",
    ),
    "demand-max-unreachable": note(
        phrase("More demand boluses allowed than can start"),
        phrase("The lockout lets fewer boluses start in 24 h than the program allows."),
        phrase("Lower the number or the lockout, so that both say the same."),
        "docs/protocol.md part 8",
    ),
    "demand-dose-large": reason(
        phrase("Large demand bolus"),
        phrase("One demand bolus is more than a tenth of the daily dose."),
        phrase("Lower it, or write why."),
        "published practice: one tenth of the daily dose a bolus (case series)",
    ),
    "lockout-short": reason(
        phrase("Lockout under one hour"),
        phrase("A short lockout lets boluses follow each other; minutes typed for hours look like this."),
        phrase("Check the unit; write why."),
        "FDA class I recall of 2004: an interval typed in minutes for hours",
    ),
    "interval-short": reason(
        phrase("Interval under one hour"),
        phrase("A short interval gives many boluses a day; minutes typed for hours look like this."),
        phrase("Check the unit; write why."),
        "FDA class I recall of 2004: an interval typed in minutes for hours",
    ),
    "first-bolus-wait": note(
        phrase("The first bolus may be a day away"),
        phrase("The grid starts at a time of day: programmed just after it, the first bolus comes almost 24 h later."),
        phrase("Set the time of the first bolus to the next that is meant."),
        "docs/protocol.md part 8",
    ),
    "refill-due-soon": reason(
        phrase("Low reservoir within 7 days"),
        phrase("By scheduled delivery the low-reservoir alarm comes within a week."),
        phrase("Refill now or plan the refill; write why."),
        "preset of this program: 7 days",
    ),
    "refill-due-soon-at-most": note(
        phrase("Low reservoir within 7 days with demand boluses"),
        phrase("If every demand bolus is taken, the low-reservoir alarm comes within a week."),
        phrase("Plan the refill."),
        "preset of this program: 7 days",
    ),
}
