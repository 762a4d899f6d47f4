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
