"""While the server of a clinic is away: what was read last is still shown, and nothing is written.

    a call that reads    ->  its answer is kept in memory, for the account that asked
    server away          ->  the same call by the same account gives that answer; all others say since when it is away
    server back          ->  the next call is made as ever

What is kept lies in the memory of this program alone and goes with it: on disk it would be a second, unsealed or
needlessly sealed store of patients at every workstation. Rights hold as when it was read; who is refused once has no
kept answers any more. The audit trail of the workstation tells of each look at one.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any, Final

from device.wording import phrase
from programmer_app.records.store.errors import AwayError

MOST_KEPT: Final = 500
"""Answers; the one that was not asked for the longest is dropped. Chosen here: a long day of one workstation."""
ASK_AGAIN_S: Final = 2.0
"""For so long after a failure no call waits for the server again. Chosen here."""
FREE_TRIES: Final = 5
"""Wrong passwords of one account while the server is away, before it opens nothing until the server is back."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call that reads gave.

    Attributes:
        result: The frozen value.
        subject: Of its audit record.
        what: Likewise.
        read_at: When.
    """

    result: Any
    subject: str
    what: str
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Away:
    """That the server is away.

    Attributes:
        since: When that was noticed.
        shown_from: When the kept answer that was shown last had been read; None where none was.
    """

    since: datetime
    shown_from: datetime | None = None


class Reach:
    """Whether the server answers, and what it said last. Safe in any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._away: Away | None = None
        self._failed_s = 0.0
        self._answers: OrderedDict[tuple[int, str, str], Answer] = OrderedDict()
        self._proofs: dict[int, str] = {}
        self._wrong: dict[int, int] = {}

    @property
    def away(self) -> Away | None:
        """Since when the server is away; None while it answers."""
        return self._away

    def answered(self) -> None:
        """Notes that the server answered."""
        with self._lock:
            self._away = None
            self._wrong.clear()

    def failed(self, now: datetime, now_s: float) -> Away:
        """Notes that it did not."""
        with self._lock:
            self._failed_s = now_s
            self._away = self._away or Away(now)
            return self._away

    def failed_just_now(self, now_s: float) -> Away | None:
        """That the server did not answer a moment ago, so that no other call waits in vain; else None."""
        with self._lock:
            return self._away if 0 <= now_s - self._failed_s < ASK_AGAIN_S else None

    def keep(self, asked: tuple[int, str, str], answer: Answer) -> None:
        """Keeps what a call gave."""
        with self._lock:
            self._answers[asked] = answer
            self._answers.move_to_end(asked)
            if len(self._answers) > MOST_KEPT:
                self._answers.popitem(last=False)

    def kept(self, asked: tuple[int, str, str]) -> Answer | None:
        """What the same call of the same account gave last; None where it was not made."""
        return self._answers.get(asked)

    def showed(self, answer: Answer) -> None:
        """Notes that a kept answer is given out."""
        with self._lock:
            if self._away is not None:
                self._away = Away(self._away.since, answer.read_at)

    def forget(self, account_id: int) -> None:
        """Drops everything of an account that was refused something."""
        with self._lock:
            for asked in [one for one in self._answers if one[0] == account_id]:
                del self._answers[asked]
            self._proofs.pop(account_id, None)

    def keep_proof(self, account_id: int, password_hash: str) -> None:
        """Keeps the hash of a password that was just proven, so that its log-in can be unlocked without the server."""
        with self._lock:
            self._proofs[account_id] = password_hash

    def proof_of(self, account_id: int) -> str | None:
        """That hash; None where there is none, or after too many wrong passwords."""
        return self._proofs.get(account_id) if self._wrong.get(account_id, 0) < FREE_TRIES else None

    def count_wrong(self, account_id: int) -> None:
        """Counts a wrong password while the server is away."""
        with self._lock:
            self._wrong[account_id] = self._wrong.get(account_id, 0) + 1


def said_away(away: Away, *, reads: bool) -> AwayError:
    """The error of a call that cannot be made while the server is away."""
    since = f"{away.since:%H:%M}"
    if reads:
        return AwayError(
            phrase("The server of the records is away since {since} UTC, and this was not read before.", since=since),
            next_step=phrase("It is tried again with the next call."),
        )
    return AwayError(
        phrase("The server of the records is away since {since} UTC: nothing can be written.", since=since),
        next_step=phrase(
            "Nothing was changed. What was read last can be looked at; a pump can be programmed all the same."
        ),
    )
