"""Passwords: hashed with Argon2id, proven, and slower with each wrong one.

Source: Argon2id and its cost: RFC 9106 section 4; growing waits from 30 s to an hour: NIST SP 800-63B (2017) 5.2.2;
normalisation NFKC: the same 5.1.1.2.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, select, update

from device.wording import phrase
from programmer_app.records.store.errors import BadValueError, LockedError
from programmer_app.records.store.identity import folded
from programmer_app.records.store.keys import Argon2Cost
from programmer_app.records.store.tables import ACCOUNT

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST_CHARACTERS: Final = 12
"""Chosen here, above the 8 of NIST SP 800-63B (2017) 5.1.1.2."""
MOST_CHARACTERS: Final = 1_000
FREE_TRIES: Final = 5
FIRST_WAIT_S: Final = 30
LONGEST_WAIT_S: Final = 3_600


class WrongPasswordError(Exception):
    """A password that is not the account's. Stays inside: callers see `NotKnownError`."""


class Passwords:
    """Hashes and proves.

    Args:
        cost: Of one guess.

    Attributes:
        cost: The same.
    """

    def __init__(self, cost: Argon2Cost) -> None:
        self.cost = cost
        self._made: PasswordHasher | None = None
        self._nobody = ""

    def hashed(self, password: str, name: str) -> str:
        """The hash of a new password.

        Raises:
            BadValueError: If it is too short, too long, or the account's name.
        """
        if not LEAST_CHARACTERS <= len(password) <= MOST_CHARACTERS:
            raise BadValueError(
                phrase(
                    "A password has {least_characters} to {most_characters} characters.",
                    least_characters=LEAST_CHARACTERS,
                    most_characters=MOST_CHARACTERS,
                )
            )
        if folded(name) and folded(name) in folded(password) and len(password) < len(name) + LEAST_CHARACTERS:
            raise BadValueError(phrase("A password is more than the name of its account."))
        return self._hasher.hash(_normal(password))

    def is_right(self, password: str, kept: str | None) -> bool:
        """Whether it is the password of that hash; takes as long where there is no account."""
        from argon2.exceptions import Argon2Error, InvalidHashError  # noqa: PLC0415 - as in _hasher

        if kept is None:
            self._nobody = self._nobody or self._hasher.hash("nobody has this password")
        try:
            self._hasher.verify(self._nobody if kept is None else kept, _normal(password)[:MOST_CHARACTERS])
        except (Argon2Error, InvalidHashError):
            return False
        return kept is not None

    def prove(self, connection: Connection, account_id: int, password: str, now: datetime) -> None:
        """Proves within a call that whoever acts is there.

        Raises:
            LockedError: After too many wrong ones, until the wait is over.
            WrongPasswordError: It is wrong.
        """
        row = connection.execute(select(ACCOUNT).where(ACCOUNT.c.id == account_id)).one()
        refuse_waiting(row.locked_until, now)
        if not self.is_right(password, row.password_hash):
            raise WrongPasswordError

    def count_wrong(self, connection: Connection, account_id: int, now: datetime) -> None:
        """Counts a wrong password, and makes the next one wait."""
        same = ACCOUNT.c.id == account_id
        connection.execute(update(ACCOUNT).where(same).values(failed_tries=ACCOUNT.c.failed_tries + 1))
        tries = connection.execute(select(ACCOUNT.c.failed_tries).where(same)).scalar_one()
        if tries >= FREE_TRIES:
            connection.execute(update(ACCOUNT).where(same).values(locked_until=now + wait_after(tries)))

    @property
    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher  # noqa: PLC0415 - not needed before records are opened

        if self._made is None:
            cost = self.cost
            self._made = PasswordHasher(time_cost=cost.passes, memory_cost=cost.memory_kib, parallelism=cost.lanes)
        return self._made


def wait_after(tries: int) -> timedelta:
    """How long the next try waits after so many wrong ones."""
    doublings = max(0, min(tries - FREE_TRIES, 20))
    return timedelta(seconds=0 if tries < FREE_TRIES else min(FIRST_WAIT_S * 2**doublings, LONGEST_WAIT_S))


def refuse_waiting(locked_until: datetime | None, now: datetime) -> None:
    """Refuses a try that comes too soon.

    Raises:
        LockedError: Says how long to wait. A clock that was set back makes nobody wait longer than the longest wait.
    """
    if locked_until is None or now >= locked_until:
        return
    left_s = (locked_until - now).total_seconds()
    if left_s <= LONGEST_WAIT_S:
        raise LockedError(
            phrase("Too many wrong passwords."),
            next_step=phrase("Wait {value} s, then try again.", value=int(left_s) + 1),
        )


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKC", password)
