"""What a write keeps, sends and tells, to the last word: the journal, the result, the progress of a second attempt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cbor2
import pytest

from device.errors import FaultError, LinkError, RejectedError
from device.journal import OpenWrite, Outcome
from device.program import DeliveryProgram, MinimumRate, PeriodicBolus
from device.protocol.image import decode_image, digest
from device.protocol.messages import Code, Op
from device.pump import LibraryReference
from device.quantities import Duration, Mass
from device.session import Progress, PumpSession, Timing
from tests.device.faulty import Fault
from tests.device.lying import lying, refusing
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL, Rig, StrictJournal
from tests.device.session.untrue import DROPPED, LONG, Told
from tests.device.tapping import tapped

MINIMUM = OLD.with_changes(basal=MinimumRate())
PERIODIC = OLD.with_changes(
    basal=PeriodicBolus(
        dose=Mass.parse("0.2 mg"), over=Duration.parse("30 min"), every=Duration.parse("4 h"), first_at=60,
        between="minimum_rate",
    )
)  # fmt: skip
"""Programs whose numbers depend on the pump's model."""


class Ended(StrictJournal):
    """Keeps, in order, what was recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, bytes, str]] = []

    def record_intent(self, write: OpenWrite) -> None:
        self.told.append(("intent", write.txn, ""))
        super().record_intent(write)

    def record_commit_sent(self, txn: bytes) -> None:
        self.told.append(("commit", txn, ""))
        super().record_commit_sent(txn)

    def record_done(self, txn: bytes, outcome: Outcome) -> None:
        self.told.append(("done", txn, outcome))
        super().record_done(txn, outcome)


@pytest.mark.parametrize("wanted", [NEW, LONG, MINIMUM, PERIODIC], ids=["flex", "long", "minimum", "periodic"])
@pytest.mark.parametrize("counted", [True, False])
def test_a_write_of_every_kind_is_told_whole(wanted: DeliveryProgram, counted: bool) -> None:
    rig = Rig()
    journal = rig.journal = Ended()
    library = LibraryReference("7.1", bytes(range(100, 132)))
    with rig.session() as session:
        before = session.status()
        rig.clock.advance(5.75)
        prepared = session.prepare(wanted, library, counted=counted, user="A", reason="b")
        write = prepared.write
        assert (write.serial, write.user, write.reason, write.begun_at[:19]) == (SERIAL, "A", "b", write.begun_at)
        assert write.begun_at.startswith("2026-01-05T00:00:0")
        assert (write.base_generation, write.base_digest) == (before.generation, before.digest)
        assert (prepared.program, prepared.image, prepared.digest) == (wanted, write.image, digest(write.image))
        program, info = decode_image(prepared.image)
        assert (program, info.serial, info.counted) == (wanted, SERIAL, counted)
        assert (info.library_version, info.library_digest) == ("7.1", library.digest)
        assert prepared.pump_totals == prepared.host_totals
        result = session.commit(prepared)
        assert (result.outcome, result.txn, result.generation) == ("applied", write.txn, 2)
        assert result.program_sha256 == digest(write.image).hex()
        assert result.why == "The pump confirmed the commit and its program was read back byte for byte."
        assert result.status is not None
        assert (result.status.generation, result.status.digest) == (2, prepared.digest)
        assert session.interrogate().program == wanted
    assert journal.told == [("intent", write.txn, ""), ("commit", write.txn, ""), ("done", write.txn, "applied")]


def test_what_is_proven_at_once_costs_no_new_session() -> None:
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        sent = session.counts.sent
        session.commit(prepared)
        assert session.counts.sent - sent == 3  # COMMIT, READ, STATUS


def test_a_second_attempt_at_staging_begins_anew_and_is_told() -> None:
    rig = Rig()
    told: list[Progress] = []
    lost = 0

    def decide(_: int, direction: str, __: bytes) -> Fault | None:
        nonlocal lost
        lost -= direction == "tx"
        return "drop" if direction == "tx" and lost >= 0 else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, progress=told.append, keys=rig.keys) as session:
        session.interrogate()
        del told[:]
        lost = 3 * Timing().tries  # BEGIN, CHUNK and SEAL, under way together
        session.commit(session.prepare(NEW, LIBRARY))
    assert [(step.step, step.done, step.of) for step in told] == [
        ("stage", 0, 3), ("stage", 1, 3), ("stage", 2, 3), ("seal", 3, 3), ("commit", 1, 2), ("verify", 2, 2),
    ]  # fmt: skip
    assert rig.runs() == NEW


def test_staging_into_silence_fails_for_certain_and_says_why() -> None:
    rig = Rig()
    journal = rig.journal = Ended()
    deaf = False
    transport = rig.faulty(lambda *_: "drop" if deaf else None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        deaf = True
        sent = session.counts.sent
        with pytest.raises(LinkError) as caught:
            session.prepare(NEW, LIBRARY)
        timing = Timing()
        assert session.counts.sent - sent == 3 * timing.tries + (timing.sessions - 1) * timing.greetings
        assert caught.value.what == "The head answers, but no pump does."
        deaf = False
        assert session.status().generation == 1  # readings open a new session by themselves again
    assert [what for what, _, __ in journal.told] == ["intent", "done"]
    assert journal.told[1][1:] == (journal.told[0][1], "not_applied")


def test_while_something_is_staged_no_reading_throws_it_away() -> None:
    rig = Rig()
    lost = 0

    def decide(_: int, direction: str, __: bytes) -> Fault | None:
        nonlocal lost
        lost -= direction == "tx"
        return "drop" if direction == "tx" and lost >= 0 else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        prepared = session.prepare(NEW, LIBRARY)
        lost = Timing().tries
        with pytest.raises(LinkError):
            session.status()
        assert session.commit(prepared).outcome == "applied"
        lost = Timing().tries
        assert session.status().generation == 2  # and afterwards it is asked in a new session


@pytest.mark.parametrize("code", [Code.REJECTED, Code.BUSY])
def test_what_the_pump_rejects_is_dropped_there(code: Code) -> None:
    rig = Rig()
    body: dict[int, Any] = {1: "a", 2: "b", 3: "c"} if code is Code.REJECTED else {}
    with rig.session() as session:
        session.interrogate()
        with lying(refusing(Op.SEAL, code, body)), pytest.raises(RejectedError):
            session.prepare(NEW, LIBRARY)
        events = [entry.event for entry in session.log()]
        assert (events[-1] == DROPPED) is (code is Code.REJECTED)
    assert rig.journal.open_writes() == ()


def test_a_write_that_was_aborted_or_failed_is_dropped_at_the_pump_under_its_number() -> None:
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        session.abort(prepared)
        entry = session.log()[-1]
        assert (entry.event, entry.detail) == (DROPPED, {2: prepared.txn})
        assert rig.journal.open_writes() == ()
        rig.power_cycle()  # the pump forgets the session, and a reading opens a new one
        assert session.status().generation == 1


def test_a_reading_counts_only_behind_the_commit() -> None:
    """READ and STATUS leave behind COMMIT; where that one is lost, their answers tell of the program before."""
    rig = Rig()
    lost = False

    def decide(_: int, direction: str, __: bytes) -> Fault | None:
        nonlocal lost
        drop, lost = lost and direction == "tx", lost and direction != "tx"
        return "drop" if drop else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        prepared = session.prepare(NEW, LIBRARY)
        lost = True
        result = session.commit(prepared)
    assert result.why == "The pump confirmed the commit and its program was read back byte for byte."


def test_an_answer_that_proves_nothing_and_then_silence() -> None:
    rig = Rig()
    deaf = False
    transport = rig.faulty(lambda *_: "drop" if deaf else None)

    def lie(op: int, code: int, body: dict[int, Any]) -> Told:
        return (code, {1: 77}) if op == Op.COMMIT else None

    def told(step: Progress) -> None:
        nonlocal deaf
        deaf = deaf or step.step == "verify"

    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys, progress=told) as session:
        prepared = session.prepare(NEW, LIBRARY)
        with lying(lie):
            result = session.commit(prepared)
    assert result.outcome == "unknown"
    assert result.why == (
        "The commit was sent, and the pump could not be asked what became of it. The head answers, but no pump does."
    )


def test_a_fault_after_commit_leaves_the_write_open_and_readings_renewing() -> None:
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            return (code, body | {3: bytes(len(body[3]))}) if op == Op.READ else None

        with lying(lie), pytest.raises(FaultError):
            session.commit(prepared)
        write = rig.journal.open_for(SERIAL)
        assert write == replace(prepared.write, commit_sent=True)
        rig.power_cycle()  # the pump forgets the session
        assert session.status().generation == 2
        result = session.resolve(write)
        assert (result.outcome, result.txn, result.generation) == ("applied", write.txn, 2)
        assert result.program_sha256 == prepared.digest.hex()
        assert result.why == "The pump has the commit among its last results."
        assert result.status is not None
        assert result.status.generation == 2
    assert rig.journal.open_writes() == ()


def test_after_a_commit_that_is_not_found_the_old_program_is_told() -> None:
    rig = Rig()
    deaf = 0

    def decide(_: int, direction: str, __: bytes) -> Fault | None:
        nonlocal deaf
        deaf -= direction == "tx"
        return "drop" if direction == "tx" and deaf >= 0 else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        prepared = session.prepare(NEW, LIBRARY)
        deaf = 3 * Timing().tries
        result = session.commit(prepared)
        assert (result.outcome, result.generation) == ("not_applied", 1)
        assert result.program_sha256 == prepared.write.base_digest.hex()
        assert result.why == ("The pump still runs the program from before, and a late command can no longer reach it.")
        assert session.status().generation == 1
    assert rig.journal.open_writes() == ()


def test_the_log_is_searched_only_when_an_old_write_is_resolved() -> None:
    """Right after a commit whose trace is gone nobody pages through the log; it stays open."""
    rig = Rig()
    looks: list[int] = []

    def lie(op: int, code: int, body: dict[int, Any]) -> Told:
        looks.append(op)
        if op == Op.COMMIT:
            return code, body | {1: 77}
        return (code, body | {2: body[2] + 5, 3: bytes(32), 14: []}) if op == Op.STATUS else None

    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        with lying(lie):
            result = session.commit(prepared)
    assert Op.LOG not in looks
    assert (result.outcome, result.txn, result.generation) == ("unknown", prepared.txn, 7)
    assert result.program_sha256 == prepared.digest.hex()
    assert result.status is not None
    assert rig.journal.open_for(SERIAL) is not None


@pytest.mark.parametrize("entries_after", [0, 1, 14, 15, 16, 17, 31, 32, 40])
def test_a_commit_is_found_wherever_it_stands_in_the_log(entries_after: int) -> None:
    """Pages of 16 entries, newest first, each entry looked at; no entry before the first one."""
    rig = Rig()
    with rig.session() as session:
        prepared = session.prepare(NEW, LIBRARY)
        session.commit(prepared)
        write = replace(prepared.write, commit_sent=True)
        rig.journal.record_intent(write)
        newest = 1 + entries_after
        log = [[1, 0, 2, {1: 2, 2: write.txn}], *([number, 0, 3, {}] for number in range(2, newest + 1))]

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            if op == Op.STATUS:
                return code, body | {2: 5, 3: bytes(32), 14: [], 17: newest}
            if op != Op.LOG:
                return None
            first = cbor2.loads(tap.asked[-1])[2][1]
            pages.append(first)
            return code, {1: 1, 2: newest, 3: [entry for entry in log if first <= entry[0] < first + 16]}

        pages: list[int] = []
        with tapped() as tap, lying(lie):
            result = session.resolve(write)
        assert pages == [max(1, end - 15) for end in range(newest, 0, -16)]
        assert (result.outcome, result.generation) == ("applied", 5)
        assert Op.READ not in [cbor2.loads(message)[0] for message in tap.asked]  # what runs now is another's
        assert result.why == "The pump's log holds the commit."
        assert result.program_sha256 == bytes(32).hex()


def test_the_log_is_searched_no_further_than_the_pump_keeps_it() -> None:
    rig = Rig()
    with rig.session() as session:
        write = replace(session.prepare(NEW, LIBRARY).write, commit_sent=True)

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            if op == Op.STATUS:
                return code, body | {2: 3, 3: bytes(32), 14: [], 17: 20}
            return (code, {1: 5, 2: 20, 3: []}) if op == Op.LOG else None

        with tapped() as tap, lying(lie):
            assert session.resolve(write).outcome == "unknown"
        assert [message[2][1] for message in map(cbor2.loads, tap.asked) if message[0] == Op.LOG] == [5]


@pytest.mark.parametrize(
    "entry",
    [
        [1, 0, 3, {1: 2, 2: bytes(16)}],  # another event
        [1, 0, 2, {1: 3, 2: bytes(16)}],  # of another generation
        [1, 0, 2, {1: 2}],  # without a transaction
    ],
)
def test_only_the_commit_of_that_generation_proves_anything(entry: Any) -> None:  # noqa: ANN401
    rig = Rig()
    with rig.session() as session:
        write = replace(session.prepare(NEW, LIBRARY).write, commit_sent=True)

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            if op == Op.STATUS:
                return code, body | {2: 3, 3: bytes(32), 14: [], 17: 1}
            return (code, {1: 1, 2: 1, 3: [entry]}) if op == Op.LOG else None

        with lying(lie):
            assert session.resolve(write).outcome == "unknown"


def test_a_generation_that_did_not_rise_sends_nobody_into_the_log() -> None:
    rig = Rig()
    looks: list[int] = []
    with rig.session() as session:
        write = replace(session.prepare(NEW, LIBRARY).write, commit_sent=True)

        def lie(op: int, code: int, body: dict[int, Any]) -> Told:
            looks.append(op)
            return (code, body | {3: bytes(32), 14: []}) if op == Op.STATUS else None

        with lying(lie):
            assert session.resolve(write).outcome == "unknown"
    assert Op.LOG not in looks
