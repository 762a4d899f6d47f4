"""The journal as the device layer sees it: what was about to be sent, on disk before it is sent.

The session calls it; `programmer_app.records` keeps it durably. `MemoryJournal` serves scripts and tests.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Protocol

Outcome = Literal["applied", "not_applied", "unknown"]
"""How a change to a pump ended. A timeout alone gives neither of the first two. Source: docs/protocol.md part 6."""


@dataclass(frozen=True, slots=True)
class OpenWrite:
    """A write whose outcome is not settled yet.

    Attributes:
        txn: Transaction id, 16 bytes.
        serial: Serial number of the pump that it was for.
        base_generation: Generation of the program that the person saw.
        base_digest: SHA-256 of that program's image; empty for a pump never programmed.
        image: The new image, as sent.
        user: Who programs.
        reason: Why, in that person's words.
        begun_at: Workstation time as ISO text.
        commit_sent: Whether COMMIT may have left; if not, the write certainly did not happen.
    """

    txn: bytes
    serial: str
    base_generation: int
    base_digest: bytes
    image: bytes
    user: str
    reason: str
    begun_at: str
    commit_sent: bool = False


ActKind = Literal["bolus", "stop", "start", "clock", "lower"]
"""A command beside programming."""


@dataclass(frozen=True, slots=True)
class OpenAct:
    """A command beside programming whose outcome is not settled yet.

    Attributes:
        txn: Transaction id, 16 bytes.
        serial: Serial number of the pump that it was for.
        kind: What was asked for.
        detail: With which numbers, in words; "" where there are none.
        user: Who asked for it.
        reason: Why, in that person's words.
        begun_at: Workstation time as ISO text.
    """

    txn: bytes
    serial: str
    kind: ActKind
    detail: str
    user: str
    reason: str
    begun_at: str


class WriteJournal(Protocol):
    """Durable memory of open writes and acts. Every method returns only when the record is on disk.

    Raises (all methods): JournalError when it cannot be kept; then nothing may be sent.
    """

    def record_intent(self, write: OpenWrite) -> None:
        """Keeps a write before its first byte leaves."""
        ...

    def record_commit_sent(self, txn: bytes) -> None:
        """Notes, before COMMIT leaves, that from now on the write may have happened."""
        ...

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        """Closes a write; `unknown` leaves it open."""
        ...

    def open_for(self, serial: str) -> OpenWrite | None:
        """The open write to this pump, if any."""
        ...

    def open_writes(self) -> tuple[OpenWrite, ...]:
        """All open writes, to whichever pump, oldest first."""
        ...

    def record_act(self, act: OpenAct) -> None:
        """Keeps an act before it is sent."""
        ...

    def record_act_done(self, txn: bytes, outcome: Outcome) -> None:
        """Closes an act; `unknown` leaves it open."""
        ...

    def open_acts(self, serial: str) -> tuple[OpenAct, ...]:
        """The acts on this pump whose outcome is not settled, oldest first."""
        ...

    def ours(self, txns: frozenset[bytes]) -> frozenset[bytes]:
        """Those of these transactions that began here, settled or not."""
        ...

    def new_txn(self, random: bytes) -> bytes:
        """The id of a new transaction, made of as many random bytes: those, or some of them beside what it binds.

        Raises nothing; the pump keeps the id in its log, so what it binds is kept outside this computer.
        """
        ...

    def head_token(self) -> str:
        """The newest record of an audit trail, as reports print it; "" where none is kept or it cannot be read."""
        ...


class JournalError(Exception):
    """The journal cannot be read or written."""


class MemoryJournal:
    """A journal that dies with the process: for scripts that program emulated pumps, and for tests."""

    def __init__(self) -> None:
        """Starts empty."""
        self._open: dict[bytes, OpenWrite] = {}
        self._acts: dict[bytes, OpenAct] = {}
        self._begun: set[bytes] = set()

    def record_intent(self, write: OpenWrite) -> None:
        """Keeps the write in memory."""
        self._open[write.txn] = write
        self._begun.add(write.txn)

    def record_commit_sent(self, txn: bytes) -> None:
        """Marks it in memory."""
        self._open[txn] = replace(self._open[txn], commit_sent=True)

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        """Forgets a settled write."""
        if outcome != "unknown":
            self._open.pop(txn, None)

    def open_for(self, serial: str) -> OpenWrite | None:
        """The open write to this pump, if any."""
        return next((write for write in self._open.values() if write.serial == serial), None)

    def open_writes(self) -> tuple[OpenWrite, ...]:
        """All open writes."""
        return tuple(self._open.values())

    def record_act(self, act: OpenAct) -> None:
        """Keeps the act in memory."""
        self._acts[act.txn] = act
        self._begun.add(act.txn)

    def record_act_done(self, txn: bytes, outcome: Outcome) -> None:
        """Forgets a settled act."""
        if outcome != "unknown":
            self._acts.pop(txn, None)

    def open_acts(self, serial: str) -> tuple[OpenAct, ...]:
        """The open acts on this pump."""
        return tuple(act for act in self._acts.values() if act.serial == serial)

    def ours(self, txns: frozenset[bytes]) -> frozenset[bytes]:
        """Those of these transactions that began here."""
        return txns & self._begun

    def new_txn(self, random: bytes) -> bytes:
        """The random bytes."""
        return random

    def head_token(self) -> str:
        """None is kept."""
        return ""
