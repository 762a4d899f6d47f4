"""The refill as a checklist, and what is watched after it: data with sources, for screens and reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from device.wording import phrase
from programmer_app.therapy.library import DrugLibrary

_PORT: Final = "ISMP 2004 and New York State 2011: drug injected into the catheter access port, deaths"
_POCKET: Final = "FDA class I recall of 2011, pocket fills"
_PRACTICE: Final = "Pump refills and reprogramming, textbook chapter"


@dataclass(frozen=True, slots=True)
class ChecklistStep:
    """One step of a refill.

    Attributes:
        key: Stays the same, for records.
        text: What to do.
        warning: What goes wrong otherwise; "" for none.
        needs_second_person: Whether someone else confirms it.
        source: Where it comes from.
    """

    key: str
    text: str
    warning: str
    needs_second_person: bool
    source: str


REFILL_CHECKLIST: Final = (
    ChecklistStep("read", phrase("Read the pump; note the expected volume."), "", False, _PRACTICE),
    ChecklistStep(
        "label",
        phrase("Compare drug, concentration and expiry on the syringe with the prescription."),
        phrase("A wrong concentration multiplies every dose."),
        True,
        _PRACTICE,
    ),
    ChecklistStep(
        "right-port",
        phrase("Find the reservoir port, with the template or by ultrasound."),
        phrase("Wrong port: what goes into the catheter access port reaches the spine at once. It has killed."),
        False,
        _PORT,
    ),
    ChecklistStep(
        "needle-stop",
        phrase("Insert the needle through the septum until it meets the needle stop."),
        phrase("A needle that is not in the reservoir fills the pocket."),
        False,
        _POCKET,
    ),
    ChecklistStep(
        "empty",
        phrase("Empty the reservoir whole; write down the volume found and compare it with the expected one."),
        phrase("Missing volume: think of over-infusion or of a pocket fill before."),
        False,
        "ASRA fall meeting 2017, poster 1139",
    ),
    ChecklistStep(
        "aspirate-back",
        phrase("Inject 5 mL and aspirate them back; only then the rest."),
        phrase("If they do not come back, the needle is not in the reservoir: stop."),
        False,
        _PRACTICE,
    ),
    ChecklistStep(
        "no-overfill",
        phrase("Fill no more than the reservoir holds."),
        phrase("Overfilling damages the pump and raises its flow."),
        False,
        "HSA Singapore 2014, risk factors of over-infusion",
    ),
    ChecklistStep(
        "program", phrase("Program volume, drug and concentration; read the new refill date."), "", False, _PRACTICE
    ),
    ChecklistStep(
        "second-check",
        phrase("A second person confirms drug, concentration, rate and bolus on the screen and on the syringe."),
        "",
        True,
        _PRACTICE,
    ),
    ChecklistStep(
        "observe",
        phrase("Watch the patient; look for early signs of overdose, later of withdrawal."),
        phrase("A pocket fill gives too much now and too little later."),
        False,
        _POCKET,
    ),
    ChecklistStep(
        "card",
        phrase(
            "Give in writing: pump, reservoir size, daily dose, low-reservoir date, refill-by date, emergency number."
        ),
        "",
        False,
        "Boster 2016, doi 10.1111/ner.12388",
    ),
)
"""In the order in which they are done."""


@dataclass(frozen=True, slots=True)
class RefillObservation:
    """How long a patient is watched after a refill.

    Attributes:
        drug: As shown, with tall-man letters.
        text: What the source says.
        source: Source and standing; "" when none was found.
    """

    drug: str
    text: str
    source: str


def observation_after_refill(drugs: Iterable[str], library: DrugLibrary) -> tuple[RefillObservation, ...]:
    """What the library says of each drug; where it says nothing, that is said."""
    found = []
    for name in drugs:
        drug = library.get(name)
        entries = [] if drug is None else [entry for entry in drug.observation if entry.occasion == "refill"]
        shown = library.tall_man(name)
        if not entries:
            missing = phrase("No time of observation was found in a source; follow the rule of the hospital.")
            found.append(RefillObservation(shown, missing, ""))
        found += [RefillObservation(shown, entry.text, entry.cited) for entry in entries]
    return tuple(found)
