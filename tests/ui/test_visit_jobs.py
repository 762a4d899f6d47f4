"""What a visit has the link's thread do when the journal fails: what became of a write is told all the same."""

from __future__ import annotations

import pytest

from device.clock import SystemClock
from device.journal import JournalError, MemoryJournal, OpenWrite
from device.session import PumpSession
from programmer_app.desk import ClinicDesk
from programmer_app.records.home import home
from programmer_app.ui import visit_jobs
from tests.device.rig import LIBRARY, NEW, Rig


class FailingLater(MemoryJournal):
    """A journal whose disk goes bad as soon as COMMIT has left.

    Attributes:
        bad: Whether it has.
    """

    bad = False

    def record_commit_sent(self, txn: bytes) -> None:
        super().record_commit_sent(txn)
        self.bad = True

    def record_done(self, txn: bytes, outcome: object) -> None:
        raise JournalError(f"disk full: {txn.hex()} {outcome}")

    def open_for(self, serial: str) -> OpenWrite | None:
        if self.bad:
            raise JournalError("disk error")
        return super().open_for(serial)


@pytest.mark.allow_log("the end of a write cannot be kept")
@pytest.mark.parametrize("answered", [True, False])
def test_a_journal_that_fails_after_the_commit_hides_no_verdict(answered: bool) -> None:
    rig = Rig()
    journal = FailingLater()
    desk = ClinicDesk(SystemClock(), "j.doe", journal, folder=home())
    transport = rig.faulty(lambda _, direction, __: "drop" if direction == "rx" and silent() else None)

    def silent() -> bool:
        return journal.bad and not answered

    with PumpSession(transport, rig.clock, journal, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        result, _, open_write = visit_jobs.commit(desk, prepared, session)
    if answered:
        assert (result.outcome, open_write) == ("applied", None)
    else:
        assert result.outcome == "unknown"
        assert open_write is not None, "what is unknown is shown as open"
        assert (open_write.txn, open_write.commit_sent) == (prepared.txn, True)
    assert rig.runs() == NEW
