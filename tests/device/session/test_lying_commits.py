"""Writes to a pump whose answers are not true: nothing is applied by mistake, and what happened is found out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from device.errors import DeviceError, FaultError, LinkError, ProtocolError, RejectedError, UncertainError
from device.journal import MemoryJournal
from device.protocol.image import digest
from device.protocol.messages import Code, Op
from device.session import PumpSession, Timing
from tests.device.faulty import Fault
from tests.device.lying import lying, refusing, saying
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL, Rig
from tests.device.session.untrue import DOUBT, DROPPED, LONG, Told


@pytest.mark.parametrize("beside", [-1, 0, 1])
@pytest.mark.parametrize("whole", [True, False])
def test_a_pump_that_stores_less_than_was_sent_or_more_than_there_is_is_a_fault(whole: bool, beside: int) -> None:
    rig = Rig()
    with rig.session() as session:
        first = session.prepare(LONG, LIBRARY)
        session.abort(first)
        begin = len(first.image) % 384  # the short piece goes first
        offset = (len(first.image) if whole else begin) + beside
        once = iter([offset])

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, {1: next(once, body[1])}) if op == Op.CHUNK else None

        if begin <= offset <= len(first.image):  # of a repeat the pump may say more
            with lying(lie):
                session.commit(session.prepare(LONG, LIBRARY))
        else:
            said = rf"stored up to byte {offset} of the program; {begin} were sent"
            with lying(lie), pytest.raises(FaultError, match=said):
                session.prepare(LONG, LIBRARY)
            assert rig.journal.open_writes() == ()
    assert rig.runs() == (LONG if begin <= offset <= len(first.image) else OLD)


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("_1", [1] * 7, "scheduled a day (1/3600 nL): pump (1, 1, 1, 1, 1, 1, 1), this program ("),
        ("_2", 1, "at most in a day (1/3600 nL): pump 1, this program "),
        ("_3", 1, "at most in an hour (1/3600 nL): pump 1, this program "),
        ("_7", 1, "at most in any 24 h (1/3600 nL): pump 1, this program "),
        ("_4", 1, "one demand bolus (nL): pump 1, this program 15000"),
        ("_5", [1], "given once (nL): pump (1,), this program ()"),
        (
            "_6",
            [["morphine", 1, 2, 3, 4, 5], ["bupivacaine", 6, 7, 8, 9, 10]],
            "doses (1/3600 fg): pump morphine 1, 2, 3, 4, 5; bupivacaine 6, 7, 8, 9, 10, this program morphine ",
        ),
    ],
)
def test_each_total_that_differs_is_named_with_both_numbers(field: str, value: object, name: str) -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        with lying(saying(Op.SEAL, **{field: value})), pytest.raises(FaultError) as caught:
            session.prepare(NEW, LIBRARY)
        assert f"disagree about what this program gives. {name}" in caught.value.what
        assert caught.value.what.count("pump") == 1
        assert f"{DOUBT} until that is explained." in caught.value.next_step
        assert rig.journal.open_for(SERIAL) is None
        assert session.log()[-1].event == DROPPED, "what nobody will commit is dropped"
        session.commit(session.prepare(NEW, LIBRARY))  # and the session goes on
    assert rig.runs() == NEW


def test_a_pump_that_changes_its_mind_about_the_totals_is_a_fault() -> None:
    with Rig().session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        with lying(saying(Op.SEAL, _2=1)), pytest.raises(FaultError, match="changed its mind"):
            session.keep_staged(prepared)


def test_a_write_is_aborted_once_and_never_after_its_commit() -> None:
    rig = Rig()
    with rig.session() as session:
        first = session.prepare(NEW, LIBRARY)
        session.abort(first)
        with pytest.raises(UncertainError, match="committed or dropped already") as caught:
            session.abort(first)
        assert caught.value.txn == first.txn
        second = session.prepare(NEW, LIBRARY)
        session.commit(second)
        for again in (session.abort, session.commit):
            with pytest.raises(UncertainError, match="committed or dropped already") as caught:
                again(second)
            assert caught.value.txn == second.txn
    assert rig.runs() == NEW


@pytest.mark.parametrize("lost", [True, False])
def test_an_abort_is_certain_with_and_without_the_pumps_answer(lost: bool) -> None:
    rig = Rig()
    deaf = False

    def decide(_: int, __: str, ___: bytes) -> Fault | None:
        return "drop" if deaf else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        prepared = session.prepare(NEW, LIBRARY)
        if lost:
            deaf = True
            session.abort(prepared)
        else:
            with lying(refusing(Op.ABORT, Code.NO_TRANSACTION)):
                session.abort(prepared)
        assert rig.journal.open_writes() == ()
        deaf = False
        assert session.status().generation == 1  # a reading renews the channel session again
    assert rig.runs() == OLD


@pytest.mark.parametrize("field", [{"_1": 9}, {"_2": 9}, {"_3": bytes(32)}], ids=str)
def test_a_commit_that_the_readings_do_not_prove_is_settled_in_a_new_session(field: dict[str, Any]) -> None:
    """The pump says it committed; generation or digest beside it do not fit; a new session tells the truth."""
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        once = iter([field])
        op = Op.COMMIT if "_1" in field else Op.STATUS

        def lie(asked: int, code: int, body: dict[int, Any]) -> Told:
            told = next(once, None) if asked == op else None
            return None if told is None else (code, body | {int(key[1:]): value for key, value in told.items()})

        with lying(lie):
            result = session.commit(prepared)
    assert (result.outcome, result.generation, result.program_sha256) == ("applied", 2, prepared.digest.hex())
    assert "among its last results" in result.why
    assert result.status is not None
    assert rig.journal.open_writes() == ()
    assert rig.runs() == NEW


def test_a_refused_commit_says_the_refusal_and_that_the_old_program_runs() -> None:
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        rig.head.pump.advance(121)  # the staging is gone
        result = session.commit(prepared)
        assert session.status().generation == 1
    assert (result.outcome, result.txn) == ("not_applied", prepared.txn)
    assert re.match("The pump no longer holds the program that was sent.* The pump still runs the program", result.why)
    assert (result.generation, result.program_sha256) == (1, prepared.write.base_digest.hex())
    assert rig.journal.open_writes() == ()


def unknown(rig: Rig) -> Any:  # noqa: ANN401 - a PreparedWrite
    """A write whose COMMIT has left, and of which nothing more is known here; the pump has applied it."""
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        session.commit(prepared)
    rig.journal.record_intent(replace(prepared.write, commit_sent=True))
    return prepared


def test_a_write_that_the_log_no_longer_holds_stays_unknown() -> None:
    rig = Rig()
    prepared = unknown(rig)
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    with PumpSession(rig.transport(), rig.clock, MemoryJournal(), keys=rig.keys) as other:
        for _ in range(5):
            other.stop()
            other.start()
    with rig.session() as session:

        def forgets(op: int, code: int, body: dict[int, Any]) -> Told:
            if op != Op.LOG:
                return None
            return code, {1: body[2] - 2, 2: body[2], 3: [entry for entry in body[3] if entry[0] >= body[2] - 2]}

        with lying(forgets):
            result = session.resolve(write)
        assert (result.outcome, result.generation) == ("unknown", 2)
        assert result.program_sha256 == prepared.digest.hex()
        assert result.status is not None
        assert "do not reach back far enough" in result.why
        assert rig.journal.open_for(SERIAL) == write
        with lying(saying(Op.STATUS, _17=0)):  # an empty log
            assert session.resolve(write).outcome == "unknown"
        assert session.resolve(write).outcome == "applied"
        assert rig.journal.open_writes() == ()


def test_a_write_that_was_applied_and_replaced_since_is_applied() -> None:
    rig = Rig()
    unknown(rig)
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    with rig.session() as session:
        # as if another programmer came between the status and the reading
        late = iter([0, 1, 1])

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            if op == Op.READ:
                return code, body | {3: bytes(len(body[3]))}
            return (code, body | {2: body[2] + next(late)}) if op == Op.STATUS else None

        with lying(lie):
            assert session.resolve(write).outcome == "applied"
    assert rig.journal.open_writes() == ()


def test_what_runs_after_an_applied_write_is_compared_byte_for_byte() -> None:
    rig = Rig()
    unknown(rig)
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    with rig.session() as session:

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, body | {3: bytes(len(body[3]))}) if op == Op.READ else None

        with lying(lie), pytest.raises(FaultError, match="not the one that was sent") as caught:
            session.resolve(write)
        assert "what it reads out differs" in caught.value.pump_state
        assert caught.value.next_step == f"{DOUBT}; treat its delivery as not known."
        once = iter([True])

        def blinks(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, body | {3: bytes(len(body[3]))}) if op == Op.READ and next(once, False) else None

        assert rig.journal.open_for(SERIAL) == write
        with lying(blinks):
            assert session.resolve(write).outcome == "applied"


def test_a_write_whose_commit_never_left_is_settled_without_asking() -> None:
    rig = Rig()
    transport = rig.faulty(lambda *_: None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        write = session.prepare(NEW, LIBRARY).write
        before = transport.frames
        result = session.resolve(write)
        assert transport.frames == before
    assert (result.outcome, result.why, result.status) == ("not_applied", "The commit was never sent.", None)
    assert (result.txn, result.generation, result.program_sha256) == (write.txn, 1, write.base_digest.hex())
    assert rig.journal.open_writes() == ()


def test_silence_after_commit_says_what_was_lost() -> None:
    rig = Rig()
    deaf = False
    transport = rig.faulty(lambda *_: "drop" if deaf else None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys, timing=Timing(sessions=1)) as session:
        prepared = session.prepare(NEW, LIBRARY)
        deaf = True
        result = session.commit(prepared)
    assert (result.outcome, result.txn, result.generation) == ("unknown", prepared.txn, 1)
    assert result.program_sha256 == digest(prepared.image).hex()
    assert result.why == (
        "The commit was sent, and the pump could not be asked what became of it. The head answers, but no pump does."
    )
    assert result.status is None


@pytest.mark.parametrize("error", [LinkError, ProtocolError, RejectedError])
def test_every_error_of_a_device_names_the_pumps_state(error: type[DeviceError]) -> None:
    assert "goes on with the program" in error("x").pump_state
