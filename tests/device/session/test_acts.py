"""Stop, start, bolus and clock as transactions: journalled before, settled after silence, a kill, or other commands."""

# ruff: noqa: ARG002 - journals that fail have the shape of those that do not

from __future__ import annotations

from pathlib import Path

import pytest

from device.clock import pump_time
from device.errors import LinkError, RejectedError
from device.journal import JournalError, MemoryJournal, OpenAct
from device.session import PumpSession, Timing
from programmer_app.records.journal import SqliteJournal, open_journal
from tests.device.faulty import Fault
from tests.device.rig import SERIAL, Rig


class Mute:
    """A line that can be cut in either direction at any time."""

    def __init__(self, rig: Rig) -> None:
        self.rx = False
        self.tx = False
        self.transport = rig.faulty(self._decide)

    def _decide(self, _: int, direction: str, __: bytes) -> Fault | None:
        return "drop" if (self.rx if direction == "rx" else self.tx) else None


def bolus_into_silence(rig: Rig, journal: MemoryJournal | SqliteJournal, *, arrives: bool) -> bytes:
    """A bolus after which nothing is heard any more; its transaction."""
    mute = Mute(rig)
    with PumpSession(mute.transport, rig.clock, journal, keys=rig.keys) as session:
        mute.rx, mute.tx = True, not arrives
        result = session.bolus(5_000, 60, user="A. Nurse", reason="pain")
    assert result.outcome == "unknown"
    return result.txn


@pytest.mark.requirement("R61")
@pytest.mark.parametrize("arrives", [True, False])
@pytest.mark.parametrize("others", [0, 9])
def test_bolus_of_unknown_outcome_is_settled_by_the_next_run_of_the_program(
    tmp_path: Path, arrives: bool, others: int
) -> None:
    rig = Rig()
    txn = bolus_into_silence(rig, open_journal(tmp_path), arrives=arrives)
    rig.clock.advance(120)
    rig.head.pump.advance(120)
    with PumpSession(rig.transport(), rig.clock, MemoryJournal(), keys=rig.keys) as other:
        for _ in range(others):
            other.stop() if other.status().running else other.start()
    journal = open_journal(tmp_path)
    assert journal.any_open()
    with PumpSession(rig.transport(), rig.clock, journal, keys=rig.keys) as session:
        (settled,) = session.settle_acts()
        assert session.settle_acts() == []
        given = [entry for entry in session.log() if entry.event == 5]
    assert len(given) == arrives
    assert settled.result.outcome == ("applied" if arrives else "not_applied")
    assert (settled.act.txn, settled.act.user, settled.act.reason) == (txn, "A. Nurse", "pain")
    assert settled.act.detail == "5000 nL over 60 s"
    assert ("it was done" in settled.text) is arrives
    assert not open_journal(tmp_path).any_open()


@pytest.mark.requirement("R61")
def test_no_second_bolus_leaves_while_the_first_is_not_known_to_the_person() -> None:
    rig = Rig()
    bolus_into_silence(rig, rig.journal, arrives=True)
    with rig.session() as session:
        with pytest.raises(RejectedError, match="whose outcome was unknown: it was done") as caught:
            session.bolus(5_000, 60)
        assert "decide anew" in caught.value.next_step
        assert [entry.event for entry in session.log()].count(5) == 1
        assert session.stop().outcome == "applied"


def test_act_is_kept_before_anything_of_it_is_sent() -> None:
    rig = Rig()

    class Full(MemoryJournal):
        def record_act(self, act: OpenAct) -> None:
            raise JournalError("disk full")

    with PumpSession(rig.transport(), rig.clock, Full(), keys=rig.keys) as session:
        with pytest.raises(JournalError, match="disk full"):
            session.bolus(5_000, 60)
        with pytest.raises(JournalError, match="disk full"):
            session.start()
        with pytest.raises(JournalError, match="disk full"):
            session.set_clock(10)
        assert session.status().results[-1].op == 7  # the commit of the rig; nothing came after it


@pytest.mark.requirement("R53")
@pytest.mark.allow_log("journal of acts cannot be kept")
def test_a_full_disk_keeps_no_pump_running() -> None:
    rig = Rig()

    class Full(MemoryJournal):
        def record_act(self, act: OpenAct) -> None:
            raise JournalError("disk full")

        def record_act_done(self, txn: bytes, outcome: str) -> None:
            raise JournalError("disk full")

    with PumpSession(rig.transport(), rig.clock, Full(), keys=rig.keys) as session:
        assert session.stop().outcome == "applied"
        assert not session.status().running


def test_a_refused_act_is_closed() -> None:
    rig = Rig()
    with rig.session() as session:
        session.stop()
        with pytest.raises(RejectedError, match="does not run"):
            session.bolus(5_000, 60)
    assert rig.journal.open_acts(SERIAL) == ()


def test_clock_of_unknown_outcome_is_found_in_the_log_behind_many_others() -> None:
    rig = Rig()
    mute = Mute(rig)
    with PumpSession(mute.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        mute.rx = True
        assert session.set_clock(200_000_000).outcome == "unknown"
    with PumpSession(rig.transport(), rig.clock, MemoryJournal(), keys=rig.keys) as other:
        for _ in range(5):
            other.stop()
            other.start()
        assert all(result.op in (10, 11) for result in other.status().results)
    with rig.session() as session:
        (settled,) = session.settle_acts()
    assert settled.result.outcome == "applied"
    assert f"to {pump_time(200_000_000)}" in settled.text


def test_a_pump_that_cannot_be_asked_settles_nothing() -> None:
    rig = Rig()
    bolus_into_silence(rig, rig.journal, arrives=True)
    mute = Mute(rig)
    with PumpSession(mute.transport, rig.clock, rig.journal, keys=rig.keys) as session:
        mute.tx = True
        with pytest.raises(LinkError):
            session.settle_acts()
    assert len(rig.journal.open_acts(SERIAL)) == 1


def test_who_began_a_transaction_is_known(tmp_path: Path) -> None:
    for journal in (MemoryJournal(), open_journal(tmp_path)):
        act = OpenAct(bytes(16), SERIAL, "stop", "", "u", "r", "2026-01-05T08:00:00")
        journal.record_act(act)
        assert journal.open_acts(SERIAL) == (act,)
        journal.record_act_done(act.txn, "applied")
        assert journal.open_acts(SERIAL) == ()
        assert journal.ours(frozenset({bytes(16), b"x" * 16})) == {bytes(16)}


def test_stop_that_is_lost_is_tried_again_in_a_new_session_and_done_once() -> None:
    rig = Rig()
    dropped = iter(range(5))
    transport = rig.faulty(lambda *_: "drop" if active and next(dropped, None) is not None else None)
    active = False
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        active = True
        assert session.stop().outcome == "applied"
        assert [entry.event for entry in session.log()].count(3) == 1


def test_bolus_whose_answers_are_lost_is_found_and_given_once() -> None:
    rig = Rig()
    mute = 0
    transport = rig.faulty(lambda _, direction, __: "drop" if direction == "rx" and take() else None)

    def take() -> bool:
        nonlocal mute
        mute -= 1
        return mute >= 0

    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        mute = 5
        result = session.bolus(5_000, 60)
        assert result.outcome == "applied"
        assert [entry.event for entry in session.log()].count(5) == 1


def test_bolus_that_never_arrived_is_not_sent_again() -> None:
    rig = Rig()
    left = 0

    def take(index: int, direction: str, frame: bytes) -> Fault | None:
        nonlocal left
        if direction == "tx" and left > 0:
            left -= 1
            return "drop"
        return None

    with PumpSession(rig.faulty(take), rig.clock, rig.journal, keys=rig.keys) as session:
        left = Timing().tries
        assert session.bolus(5_000, 60).outcome == "not_applied"
        assert 5 not in [entry.event for entry in session.log()]
