"""The call that switches the update check on or off: an administrator's, kept in the audit trail first."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.work import Work
from programmer_app.records.notices.choice import CHOICE_NAME, choice_text
from programmer_app.records.store.key_file import write_text


class UpdateChecks(Room):
    """Calls on the update check of this computer."""

    ROOM = "notices"

    @call(Action.SETTING)
    def set_update_check(self, work: Work, home: Path, address: str, *, on: bool) -> None:
        """Keeps that it asks this address from now on, or none.

        Args:
            work: Of the call.
            home: Of the records.
            address: That the person saw; another one that comes later is not meant.
            on: Whether it asks.
        """
        work.tell("", f"update check on, asks {urlsplit(address).hostname}" if on else "update check off")
        work.afterwards.append(lambda: write_text(home / CHOICE_NAME, choice_text(on=on, address=address)))
