"""Screens that are not there yet: each says what it will be for and where to go meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from device.wording import phrase
from programmer_app.ui.translation import tr
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
    "program": Purpose(
        phrase("Program"), "program", phrase("The editor of the program."), phrase("Read a pump first.")
    ),
    "review": Purpose(
        phrase("Review"),
        "program",
        phrase("Old against new, before anything is sent."),
        phrase("Edit the program first."),
    ),
    "patient": Purpose(
        phrase("Patient"),
        "patient",
        phrase("The person, the implant and the catheter, trials, adverse events, dose and pain over the years."),
        phrase("Not in this version yet."),
    ),
}


def placeholder(key: str) -> Card:
    """The screen of a key of `PURPOSES`."""
    purpose = PURPOSES[key]
    card = Card(tr(purpose.heading), title_px=17)
    card.setObjectName(f"{key}Placeholder")
    card.body.addWidget(EmptyState(purpose.icon, tr(purpose.what_for), tr(purpose.meanwhile)))
    return card
