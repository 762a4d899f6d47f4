"""Screens that are not there yet: each says what it will be for and where to go meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from programmer_app.ui.widgets.card import Card
from programmer_app.ui.widgets.empty_state import EmptyState


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a screen is for.

    Attributes:
        heading: Its title.
        icon: One of `icons.names()`.
        what_for: One sentence.
        meanwhile: What can be done until it is there.
    """

    heading: str
    icon: str
    what_for: str
    meanwhile: str


PURPOSES: Final = {
    "program": Purpose("Program", "program", "The editor of the program.", "Read a pump first."),
    "review": Purpose("Review", "program", "Old against new, before anything is sent.", "Edit the program first."),
    "patient": Purpose(
        "Patient",
        "patient",
        "The person, the implant and the catheter, trials, adverse events, dose and pain over the years.",
        "Not in this version yet.",
    ),
}


def placeholder(key: str) -> Card:
    """The screen of a key of `PURPOSES`."""
    purpose = PURPOSES[key]
    card = Card(purpose.heading, title_px=17)
    card.setObjectName(f"{key}Placeholder")
    card.body.addWidget(EmptyState(purpose.icon, purpose.what_for, purpose.meanwhile))
    return card
