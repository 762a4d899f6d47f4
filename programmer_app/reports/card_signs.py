"""What whoever meets the patient must know of each drug: signs of too much, signs of a sudden stop, with their source.

Short on purpose, and no treatment beyond what cannot wait: whoever treats calls the clinic.

Sources: as each row names; read as label copies and cards that are published, none of them checked by a clinician here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from device.wording import phrase


@dataclass(frozen=True, slots=True)
class Signs:
    """Of one drug; each text is as `phrase` makes it, so that a report can say it in its language.

    Attributes:
        too_much: Signs of an overdose and what comes first; "" where no source is held.
        stopped: Signs after a sudden stop; "" likewise.
        source: Of both.
        kills: Whether a sudden stop can kill.
    """

    too_much: str
    stopped: str
    source: str
    kills: bool = False


_OPIOID: Final = Signs(
    phrase("Slow or shallow breathing, hard to wake. Airway and breathing first; naloxone."),
    phrase("Restless, yawning, sweating, chills, aching muscles, wide pupils; pain comes back."),
    "Infumorph and Mitigo prescribing information (US), boxed warning and dependence; "
    "emergency procedure card for intrathecal morphine",
)
SIGNS: Final[dict[str, Signs]] = {
    "morphine": _OPIOID,
    "hydromorphone": _OPIOID,
    "fentanyl": _OPIOID,
    "sufentanil": _OPIOID,
    "baclofen": Signs(
        phrase("Drowsy, limp, slow breathing, coma. There is no antidote."),
        phrase(
            "Itching without a rash, low blood pressure, tingling; then high fever, confusion, rigid muscles. "
            "It can kill within days. The intrathecal dose must go on as soon as possible."
        ),
        "Gablofen prescribing information (US), boxed warning; ITB emergency card 2002",
        kills=True,
    ),
    "clonidine": Signs(
        phrase("Low blood pressure, slow pulse, drowsy. There is no antidote."),
        phrase("Blood pressure rises steeply. Never stop suddenly; tell the clinic of any interruption at once."),
        "Duraclon prescribing information (US)",
        kills=True,
    ),
    "ziconotide": Signs(
        phrase("Confused, hallucinating, unsteady. There is no antidote; it can be stopped at once."),
        phrase("No withdrawal is known; pain comes back."),
        "Prialt prescribing information (US), boxed warning and overdosage",
    ),
}
"""Of bupivacaine and ropivacaine by this route no source is held, so the card says that there is none."""
