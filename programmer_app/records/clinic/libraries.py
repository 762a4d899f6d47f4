"""A pharmacist approves the drug library that this computer may program patients' pumps with.

The approval itself is a small file beside the records, bound to the very bytes of the library; see
docs/decisions/0010. Here it takes an account with that right, the password once more, and the digest as the person has
it from elsewhere.

Source: requirements R90 (rights), R91 (a signature takes the credential again), R99 (a changed library is not used).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from device.wording import phrase
from programmer_app.records.approvals import approve
from programmer_app.records.audit.record import Action
from programmer_app.records.clinic.office import Room, call
from programmer_app.records.clinic.work import Work
from programmer_app.records.store.errors import BadValueError
from programmer_app.therapy.library import DrugLibrary

LEAST_DIGITS: Final = 8
"""Of the digest, that have to be named. Chosen here: a slip of the eye is found; an attacker has to forge the file."""


class Libraries(Room):
    """Calls on the drug library."""

    ROOM = "library"

    @call(Action.LIBRARY)
    def approve(self, work: Work, password: str, home: Path, library: DrugLibrary, digits: str) -> None:
        """Approves a library for patients' pumps on this computer; an older approval of the same bytes is replaced.

        Args:
            work: Of this call.
            password: Of who approves.
            home: The folder of records.
            library: What was looked at.
            digits: The first of its SHA-256, 8 to 64 hexadecimal digits, as the person has them from elsewhere.

        Raises:
            BadValueError: The digits are too few, or of another library.
            WrongPasswordError: It is not that of the account.
        """
        self.office.passwords.prove(work.connection, work.account_id, password, work.now)
        digest, named = library.digest.hex(), "".join(digits.split()).lower()
        if len(named) < LEAST_DIGITS or not digest.startswith(named):
            raise BadValueError(
                phrase("These are not the first digits of this library's SHA-256."),
                next_step=phrase("Compare it with what the pharmacy checked; approve nothing that differs."),
            )
        work.tell("", f"library {library.version}, SHA-256 {digest}")

        def keep() -> None:
            approve(library, home, user=work.name, today=work.now.date())

        work.afterwards.append(keep)
