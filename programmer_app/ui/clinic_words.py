"""What the records of a clinic call things, in the language of the window."""

from __future__ import annotations

from typing import Final

from device.wording import phrase
from programmer_app.records.clinic.rights import Role
from programmer_app.ui.translation import tr

ROLE_NAMES: Final[dict[Role, str]] = {
    Role.VIEWER: phrase("viewer"),
    Role.NURSE: phrase("refill nurse"),
    Role.PROGRAMMER: phrase("programmer"),
    Role.PHARMACIST: phrase("pharmacist"),
    Role.TRAINER: phrase("trainer"),
    Role.ADMINISTRATOR: phrase("administrator"),
}


def roles_text(roles: frozenset[Role]) -> str:
    """Roles in the order of the list above, with commas."""
    return ", ".join(tr(name) for role, name in ROLE_NAMES.items() if role in roles)


KINDS_DUE: Final = {
    "refill": phrase("refill"),
    "follow-up": phrase("follow-up"),
    "trial": phrase("trial"),
    "replacement": phrase("replacement of the pump"),
}
GOVERNED: Final = {
    "volume": phrase("by volume"),
    "volume_at_most": phrase("by volume, if every patient bolus is used"),
    "stability": phrase("by stability of the solution"),
    "battery": phrase("by the battery"),
}


def what_due(kind: str, governed_by: str) -> str:
    """What somebody comes for, and what set the day."""
    said = tr(KINDS_DUE[kind]) if kind in KINDS_DUE else kind
    return f"{said}, {tr(GOVERNED[governed_by])}" if governed_by in GOVERNED else said


def isolated(text: str) -> str:
    """A name as part of a line: one that is written from right to left leaves the order of the rest alone."""
    return f"\u2068{text}\u2069"
