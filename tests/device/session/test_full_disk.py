"""Nothing is sent that the journal could not keep, and a full disk hides no verdict."""

from __future__ import annotations

from functools import partial

import pytest

from device.emulator import parse_fault
from device.errors import RejectedError
from device.journal import JournalError, MemoryJournal, OpenWrite, Outcome
from device.session import PumpSession
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL, Rig
from tests.device.session.writes import no_fault


class BrokenJournal(MemoryJournal):
    """A journal whose disk is full at one of its records."""

    def __init__(self, broken: str) -> None:
        super().__init__()
        self._broken = broken

    def record_intent(self, write: OpenWrite) -> None:
        if self._broken == "intent":
            raise JournalError("disk full")
        super().record_intent(write)

    def record_commit_sent(self, txn: bytes) -> None:
        if self._broken == "commit":
            raise JournalError("disk full")
        super().record_commit_sent(txn)

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        if self._broken == "done":
            raise JournalError("disk full")
        super().record_done(txn, outcome)


@pytest.mark.parametrize("broken", ["intent", "commit"])
def test_nothing_is_sent_that_the_journal_could_not_keep(broken: str) -> None:
    rig = Rig()
    transport = rig.faulty(no_fault)
    with PumpSession(transport, rig.clock, BrokenJournal(broken), keys=rig.keys) as session:
        session.interrogate()
        prepared = None if broken == "intent" else session.prepare(NEW, LIBRARY)
        send = partial(session.prepare, NEW, LIBRARY) if prepared is None else partial(session.commit, prepared)
        before = transport.frames
        with pytest.raises(JournalError):
            send()
        assert transport.frames == before
    assert rig.runs() == OLD


def disk_full_at_the_end(rig: Rig) -> BrokenJournal:
    journal = BrokenJournal("done")
    rig.journal = journal
    return journal


@pytest.mark.requirement("R122")
@pytest.mark.allow_log("the end of a write cannot be kept")
@pytest.mark.parametrize("lost", [False, True], ids=["answered", "answer lost"])
def test_a_disk_that_is_full_after_the_commit_hides_no_verdict(lost: bool) -> None:
    rig = Rig()
    journal = disk_full_at_the_end(rig)
    dead = False
    transport = rig.faulty(lambda _, direction, __: "drop" if dead and direction == "rx" else None)
    with PumpSession(transport, rig.clock, journal, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        dead = lost
        result = session.commit(prepared)
    if lost:
        assert result.outcome == "unknown"
    else:
        assert result.outcome == "applied"
        assert "could not be noted here (disk full)" in result.why
    assert rig.runs() == NEW
    # it is still open, so that the next run of the program settles it
    write = journal.open_for(SERIAL)
    assert write is not None
    assert write.commit_sent
    with rig.session() as session:
        assert session.resolve(write).outcome == "applied"


@pytest.mark.allow_log("the end of a write cannot be kept")
def test_a_disk_that_is_full_hides_no_refusal() -> None:
    rig = Rig()
    journal = disk_full_at_the_end(rig)
    with rig.session() as session:
        session.interrogate()
        rig.head.pump.inject(parse_fault("foreign-programmer:act=commit"))
        with pytest.raises(RejectedError, match="has changed since it was read"):
            session.prepare(NEW, LIBRARY)
        session.interrogate()
        write = journal.open_for(SERIAL)
        assert write is not None
        assert session.resolve(write).outcome == "not_applied"
