"""A write journal whose every entry stands in the audit trail first.

The session tells the journal before it tells the pump, so one wrapper around the journal audits every write, from the
window and from the command line alike.
"""

from __future__ import annotations

from hashlib import sha256

from device.journal import JournalError, OpenWrite, Outcome
from programmer_app.records.audit.record import Action, AuditEntry
from programmer_app.records.audit.trail import AuditError, AuditTrail
from programmer_app.records.journal import SqliteJournal

_NOBODY = "not named"


class AuditedJournal:
    """A `device.journal.WriteJournal` that audits what it keeps.

    Args:
        journal: Keeps open writes.
        trail: Told before the journal.

    Raises (all methods): JournalError when either cannot be kept; then nothing may be sent.
    """

    def __init__(self, journal: SqliteJournal, trail: AuditTrail) -> None:
        self._journal, self._trail = journal, trail
        self._writes: dict[bytes, OpenWrite] = {}

    def record_intent(self, write: OpenWrite) -> None:
        """Keeps a write before its first byte leaves."""
        self._writes[write.txn] = write
        self._audit(
            Action.SEND,
            write.txn,
            old=f"generation {write.base_generation}, sha256 {write.base_digest.hex()}",
            new=f"sha256 {sha256(write.image).hexdigest()}",
            why=write.reason,
        )
        self._journal.record_intent(write)

    def record_commit_sent(self, txn: bytes) -> None:
        """Notes, before COMMIT leaves, that from now on the write may have happened."""
        self._audit(Action.COMMIT, txn)
        self._journal.record_commit_sent(txn)

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        """Closes a write; `unknown` leaves it open."""
        self._audit(Action.OUTCOME, txn, new=outcome)
        self._journal.record_done(txn, outcome)

    def any_open(self) -> bool:
        """Whether a write to any pump is not settled."""
        return self._journal.any_open()

    def open_for(self, serial: str) -> OpenWrite | None:
        """The newest write to this pump that is not settled, if any."""
        write = self._journal.open_for(serial)
        if write is not None:
            self._writes[write.txn] = write
        return write

    def _audit(self, action: Action, txn: bytes, *, old: str = "", new: str = "", why: str = "") -> None:
        write = self._writes.get(txn)
        who, serial = (write.user, write.serial) if write is not None else ("", "")
        entry = AuditEntry(action, who.strip() or _NOBODY, serial, f"txn {txn.hex()}", old, new, why)
        try:
            self._trail.append(entry)
        except AuditError as error:
            raise JournalError(str(error)) from error
