"""A journal of which every entry stands in the audit trail first.

The session tells the journal before it tells the pump, so auditing the journal audits every write, bolus, stop, start,
lowering and clock setting, from the window and from the command line alike.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from device.clock import Clock
from device.journal import JournalError, OpenAct, OpenWrite, Outcome
from device.keys import KeyStoreError
from programmer_app.records.audit.anchor import anchored_txn
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.audit.record import Action, AuditEntry
from programmer_app.records.audit.trail import AuditError, AuditTrail
from programmer_app.records.journal import FILE_NAME, SqliteJournal

_NOBODY = "not named"


class AuditedJournal(SqliteJournal):
    """The journal on disk, audited.

    Args:
        path: File of the journal.
        opened: Opens the trail, which is told before the journal; called at the first entry, since its key is this
            computer's and need not be read before something is done.

    Raises (all methods): JournalError when either cannot be kept; then nothing may be sent.
    """

    def __init__(self, path: Path, opened: Callable[[], AuditTrail]) -> None:
        super().__init__(path)
        self._opened = opened
        self._trail: AuditTrail | None = None
        self._who: dict[bytes, tuple[str, str]] = {}  # txn -> person and pump, for how it ends

    def record_intent(self, write: OpenWrite) -> None:
        """Keeps a write before its first byte leaves."""
        self._who[write.txn] = write.user, write.serial
        old = f"generation {write.base_generation}, sha256 {write.base_digest.hex()}"
        self._audit(Action.SEND, write.txn, old, f"sha256 {sha256(write.image).hexdigest()}", write.reason)
        super().record_intent(write)

    def record_commit_sent(self, txn: bytes) -> None:
        """Notes, before COMMIT leaves, that from now on the write may have happened."""
        self._audit(Action.COMMIT, txn)
        super().record_commit_sent(txn)

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        """Closes a write; `unknown` leaves it open."""
        self._audit(Action.OUTCOME, txn, new=outcome)
        super().record_done(txn, outcome)

    def open_for(self, serial: str) -> OpenWrite | None:
        """The newest write to this pump that is not settled, if any."""
        write = super().open_for(serial)
        if write is not None:
            self._who[write.txn] = write.user, write.serial
        return write

    def open_writes(self) -> tuple[OpenWrite, ...]:
        """All writes that are not settled, oldest first."""
        writes = super().open_writes()
        self._who |= {write.txn: (write.user, write.serial) for write in writes}
        return writes

    def record_act(self, act: OpenAct) -> None:
        """Keeps an act before it is sent."""
        self._who[act.txn] = act.user, act.serial
        self._audit(Action(act.kind), act.txn, new=act.detail, why=act.reason)
        super().record_act(act)

    def record_act_done(self, txn: bytes, outcome: Outcome) -> None:
        """Closes an act; `unknown` leaves it open."""
        self._audit(Action.OUTCOME, txn, new=outcome)
        super().record_act_done(txn, outcome)

    def open_acts(self, serial: str) -> tuple[OpenAct, ...]:
        """The acts on this pump whose outcome is not settled, oldest first."""
        acts = super().open_acts(serial)
        self._who |= {act.txn: (act.user, act.serial) for act in acts}
        return acts

    def new_txn(self, random: bytes) -> bytes:
        """An id that binds the head of the trail; the random bytes where that cannot be read."""
        try:
            return anchored_txn(self._open_trail().head(), random)
        except (AuditError, KeyStoreError):
            return random

    def head_token(self) -> str:
        """The newest record of the trail, as reports print it; "" where that cannot be read."""
        try:
            return self._open_trail().head().token()
        except (AuditError, KeyStoreError):
            return ""

    def _open_trail(self) -> AuditTrail:
        self._trail = self._trail or self._opened()
        return self._trail

    def _audit(self, action: Action, txn: bytes, old: str = "", new: str = "", why: str = "") -> None:
        who, serial = self._who.get(txn, ("", ""))
        entry = AuditEntry(action, who.strip() or _NOBODY, serial, f"txn {txn.hex()}", old, new, why)
        try:
            self._open_trail().append(entry)
        except (AuditError, KeyStoreError) as error:
            raise JournalError(str(error)) from error


def open_audited_journal(folder: Path, clock: Clock) -> AuditedJournal:
    """The journal in the folder of records, and the audit trail beside it.

    Raises:
        JournalError: If the journal cannot be opened.
    """
    return AuditedJournal(folder / FILE_NAME, partial(open_trail, folder, clock))
