"""Programming under faults: the pump always runs the old or the new program whole, and the verdict is always true."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import pytest

from device.emulator import parse_fault
from device.errors import DeviceError, FaultError, LinkError, RejectedError, UncertainError
from device.journal import JournalError, MemoryJournal, OpenWrite, Outcome
from device.program import DeliveryProgram
from device.protocol import answers, messages
from device.protocol.cbor import Encodable, encode
from device.protocol.image import digest as image_digest
from device.protocol.messages import Answer, Op, Request
from device.protocol.totals import host_totals
from device.pump import PumpStatus
from device.session import Progress, PumpSession, Timing, WriteResult, verdict, writing
from device.session.dialogue import Dialogue
from tests.device.faulty import FAULTS, LATE_S, Decide, Fault
from tests.device.rig import LIBRARY, NEW, OLD, OTHER, SERIAL, Rig
from tests.device.seeding import seeded


def no_fault(index: int, direction: str, frame: bytes) -> Fault | None:
    return None


def chosen(faults: Mapping[int, Fault]) -> Decide:
    return lambda index, _, __: faults.get(index)


def only(at: int, fault: Fault) -> Decide:
    return chosen({at: fault})


def dead_from(at: int) -> Decide:
    return lambda index, _, __: "drop" if index >= at else None


def write_new(rig: Rig, decide: Decide, late_s: float = LATE_S) -> tuple[WriteResult | None, int]:
    """Writes NEW over a faulty line; the result, None when it failed before the commit, and how many frames passed."""
    transport = rig.faulty(decide, late_s)
    result = None
    try:
        with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
            session.interrogate()
            result = session.commit(session.prepare(NEW, LIBRARY, user="u", reason="r"))
    except (LinkError, RejectedError):
        result = None
    transport.settle()
    return result, transport.frames


def settled(rig: Rig, result: WriteResult | None) -> DeliveryProgram | None:
    """Checks a verdict against what the pump runs, settling an unknown one first; what it runs."""
    runs = rig.runs()
    assert runs in (OLD, NEW)
    if result is not None and result.outcome == "unknown":
        write = rig.journal.open_for(SERIAL)
        assert write is not None
        with rig.session() as session:
            result = session.resolve(write)
        assert result.outcome != "unknown"
    assert rig.journal.open_for(SERIAL) is None
    outcome = "not_applied" if result is None else result.outcome
    assert outcome == ("applied" if runs == NEW else "not_applied")
    assert rig.runs() == runs
    return runs


def test_write_without_faults() -> None:
    rig = Rig()
    told: list[Progress] = []
    with PumpSession(rig.transport(), rig.clock, rig.journal, progress=told.append, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY, user="u", reason="r")
        write = rig.journal.open_for(SERIAL)
        assert write == prepared.write
        assert write is not None
        assert (write.user, write.reason, write.commit_sent, write.base_generation) == ("u", "r", False, 1)
        assert prepared.pump_totals == prepared.host_totals
        result = session.commit(prepared)
        assert (result.outcome, result.generation, result.program_sha256) == ("applied", 2, prepared.digest.hex())
        with pytest.raises(UncertainError):
            session.commit(prepared)
    assert rig.journal.open_for(SERIAL) is None
    assert rig.runs() == NEW
    assert [p.step for p in told] == ["read"] * 4 + ["stage"] * 2 + ["seal", "commit", "verify"]
    assert [p.done for p in told] == [1, 2, 3, 4, 1, 2, 3, 1, 2]
    assert all(0 <= p.elapsed_s < p.bound_s for p in told)


@pytest.mark.parametrize("fault", FAULTS)
def test_every_single_fault_at_every_frame_ends_applied(fault: Fault) -> None:
    frames = write_new(Rig(), no_fault)[1]
    assert frames >= 20
    for at in range(frames):
        rig = Rig()
        result, _ = write_new(rig, only(at, fault))
        assert result is not None, f"{fault} at {at}"
        assert result.outcome == "applied", f"{fault} at {at}: {result.why}"
        assert settled(rig, result) == NEW


def test_answer_to_a_retry_that_comes_during_the_next_request_is_not_taken_for_its_answer() -> None:
    frames = write_new(Rig(), no_fault)[1]
    for at in range(11, frames, 2):  # the answers from the one to BEGIN on
        for late_s in (0.22, 0.26, 0.3, 0.34, 0.38, 0.42):  # between the sending of the retry and its answer, for some
            result, _ = write_new(Rig(), only(at, "late"), late_s)
            assert result is not None, f"{at} late by {late_s}"
            assert result.outcome == "applied", f"{at} late by {late_s}: {result.why}"


def test_link_that_dies_at_every_frame() -> None:
    outcomes = set()
    frames = write_new(Rig(), no_fault)[1]
    for at in range(frames):
        rig = Rig()
        result, _ = write_new(rig, dead_from(at))
        outcomes.add(None if result is None else result.outcome)
        settled(rig, result)
    # before the commit it failed for certain; from COMMIT to the last answer it is unknown, never guessed
    assert outcomes == {None, "unknown"}


def test_power_cut_of_the_pump_at_every_frame() -> None:
    frames = write_new(Rig(), no_fault)[1]
    applied = 0
    for at in range(frames):
        rig = Rig()

        def cut(index: int, direction: str, frame: bytes, rig: Rig = rig, at: int = at) -> None:
            if index == at:
                rig.power_cycle()

        result, _ = write_new(rig, cut)
        # the power comes back at once: before the commit the staging is sent again, after it the result was kept
        assert settled(rig, result) in (OLD, NEW)
        applied += result is not None and result.outcome == "applied"
    assert applied >= frames - 6  # COMMIT, READ and STATUS leave together


def test_two_random_faults() -> None:
    rng = seeded()
    for _ in range(60):
        faults = {rng.randrange(30): rng.choice(FAULTS) for _ in range(2)}
        rig = Rig()
        result, _ = write_new(rig, chosen(faults))
        assert settled(rig, result) == NEW, faults


def test_a_fifth_of_all_frames_lost() -> None:
    rng = seeded()
    applied, slow = 0, 0
    for _ in range(50):
        rig = Rig()
        result, _ = write_new(rig, lambda *_: "drop" if rng.random() < 0.2 else None)
        applied += result is not None and result.outcome == "applied"
        slow += rig.clock.monotonic_s() > 60
        settled(rig, result)
    assert applied >= 44
    assert slow == 0


def test_commit_that_arrives_after_the_verdict_changes_nothing() -> None:
    rig = Rig()
    committing = False

    def delay(index: int, direction: str, frame: bytes) -> Fault | None:
        return "very late" if committing and direction == "tx" and len(frame) > 80 else None

    transport = rig.faulty(delay)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        committing = True
        result = session.commit(prepared)
        committing = False
    assert result.outcome == "not_applied"
    transport.settle()
    assert rig.runs() == OLD


def test_silence_after_commit_is_unknown_and_blocks_until_resolved() -> None:
    rig = Rig()
    dead = False
    transport = rig.faulty(lambda _, direction, __: "drop" if dead and direction == "rx" else None)
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        dead = True
        result = session.commit(prepared)
    assert result.outcome == "unknown"
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    assert write.commit_sent
    with rig.session() as session:
        session.interrogate()
        with pytest.raises(UncertainError):
            session.prepare(OTHER, LIBRARY)
        result = session.resolve(write)
        assert result.outcome == "applied"
    assert rig.runs() == NEW


def test_foreign_change_between_reading_and_writing_is_a_conflict() -> None:
    rig = Rig()
    with rig.session() as session:
        seen = session.interrogate()
    with rig.session() as session:
        session.interrogate()
        session.commit(session.prepare(OTHER, LIBRARY))
    with rig.session() as session, pytest.raises(RejectedError, match="has changed since it was read"):
        session.prepare(NEW, LIBRARY, base=seen)
    assert rig.journal.open_for(SERIAL) is None
    assert rig.runs() == OTHER


def test_refusal_of_the_pump_names_the_field_and_leaves_nothing_open() -> None:
    rig = Rig()
    basal = OTHER.basal.model_copy(update={"dose": type(OTHER.basal.dose).parse("1000 mg/day")})  # type: ignore[union-attr]
    with rig.session() as session:
        session.interrogate()
        with pytest.raises(RejectedError) as caught:
            session.prepare(OTHER.with_changes(basal=basal), LIBRARY)
        assert caught.value.field == "basal.dose"
        assert caught.value.limit
        assert rig.journal.open_for(SERIAL) is None
        session.commit(session.prepare(NEW, LIBRARY))  # the session goes on
    assert rig.runs() == NEW


def test_totals_that_differ_stop_the_write(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig()
    monkeypatch.setattr(writing, "host_totals", lambda plan: replace(host_totals(plan), hour_at_most=1))
    with rig.session() as session:
        session.interrogate()
        with pytest.raises(FaultError, match=r"at most in an hour.*pump 126000000, this program 1\b"):
            session.prepare(NEW, LIBRARY)
    assert rig.journal.open_for(SERIAL) is None
    assert rig.runs() == OLD


def test_program_that_reads_back_changed_is_a_fault_and_stays_open() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        dialogue = session._dialogue  # noqa: SLF001 - the pump's answer altered above frame and channel
        dialogue.ok_all = reading(dialogue, lambda image: image[:-1] + b"\x00")  # type: ignore[method-assign]
        with pytest.raises(FaultError, match="not the one that was sent"):
            session.commit(prepared)
    assert rig.journal.open_for(SERIAL) is not None


def test_abort_drops_the_staging() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        session.keep_staged(prepared)
        session.abort(prepared)
        with pytest.raises(UncertainError):
            session.commit(prepared)
    assert rig.journal.open_for(SERIAL) is None
    assert rig.runs() == OLD


def test_staging_that_timed_out_is_not_applied() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        rig.head.pump.advance(121)
        with pytest.raises(RejectedError, match="no longer holds"):
            session.keep_staged(prepared)
        result = session.commit(prepared)
    assert result.outcome == "not_applied"
    assert "no longer holds" in result.why
    assert rig.runs() == OLD


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


def test_resolve_after_other_changes_uses_the_pumps_log() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        session.commit(prepared)
    ours = replace(prepared.write, commit_sent=True)
    foreign = replace(ours, txn=bytes(16))
    with rig.session() as session:
        for _ in range(10):  # pushes the commit out of the last 8 results, and far back in the log
            session.stop()
            session.start()
        rig.journal.record_intent(ours)
        assert session.resolve(ours).outcome == "applied"
        rig.journal.record_intent(foreign)
        assert session.resolve(foreign).outcome == "not_applied"


def test_resolve_for_another_pump_is_refused() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        write = replace(session.prepare(NEW, LIBRARY).write, serial="IT40-9999", commit_sent=True)
        with pytest.raises(DeviceError, match="Another pump"):
            session.resolve(write)


def test_waiting_is_bounded_by_what_was_told() -> None:
    rig = Rig()
    told: list[Progress] = []
    deaf = False
    transport = rig.faulty(lambda *_: "drop" if deaf else None)
    timing = Timing()
    with PumpSession(transport, rig.clock, rig.journal, progress=told.append, timing=timing, keys=rig.keys) as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        deaf = True
        start_s = rig.clock.monotonic_s()
        assert session.commit(prepared).outcome == "unknown"
        took_s = rig.clock.monotonic_s() - start_s
    deaf = False
    write = rig.journal.open_for(SERIAL)
    assert write is not None
    with PumpSession(rig.transport(), rig.clock, rig.journal, progress=told.append, keys=rig.keys) as session:
        session.resolve(write)
        session.interrogate()
        session.commit(session.prepare(NEW, LIBRARY))
    assert took_s < told[-1].bound_s < 90


def reading(dialogue: Dialogue, alter: Callable[[bytes], bytes]) -> Callable[..., Iterator[Answer]]:
    """`ok_all` of a dialogue, with what READ gives altered."""
    ask = dialogue.ok_all

    def altered(requests: deque[Request], *, in_order: bool = False) -> Iterator[Answer]:
        for request, told in zip(tuple(requests), ask(requests, in_order=in_order), strict=False):
            data = told.body.get(3) if request.op == Op.READ else None
            yield told if not isinstance(data, bytes) else replace(told, body=told.body | {3: alter(data)})

    return altered


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


def test_pump_that_says_it_committed_and_runs_something_else_is_a_fault() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        prepared = session.prepare(NEW, LIBRARY)
        dialogue = session._dialogue  # noqa: SLF001 - answers altered above frame and channel
        other = prepared.image.replace(b"weekend", b"weekday")
        renew, status = dialogue.renew, dialogue.status
        dialogue.read_image = lambda: other  # type: ignore[method-assign]
        dialogue.ok_all = reading(dialogue, lambda _: other)  # type: ignore[method-assign]
        dialogue.renew = lambda: replace(renew(), digest=image_digest(other))  # type: ignore[method-assign]
        dialogue.status = lambda: replace(status(), digest=image_digest(other))  # type: ignore[method-assign]
        with pytest.raises(FaultError, match="not the one that was sent"):
            session.commit(prepared)
    assert rig.journal.open_for(SERIAL) is not None


# --- the rule itself, with no pump ------------------------------------------------------------------------------------

WRITE = OpenWrite(bytes(range(16)), SERIAL, 3, bytes(32), b"image", "u", "r", "", commit_sent=True)


def status(generation: int, digest: bytes, *results: tuple[bytes, int, int]) -> PumpStatus:
    body: dict[int, Encodable] = {1: SERIAL, 2: generation, 3: digest, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0}
    body |= {12: [], 13: [90, False], 15: [], 17: 1}
    rows: list[Encodable] = [[txn, op, code, generation] for txn, op, code in results]
    return answers.status(messages.decode_answer(encode([2, 1, 0, body | {14: rows}])))


@pytest.mark.parametrize(
    ("found", "committed_by", "outcome"),
    [
        (status(3, bytes(32)), None, "not_applied"),
        (status(4, bytes(31) + b"1", (WRITE.txn, 7, 0)), None, "applied"),
        (status(3, bytes(32), (WRITE.txn, 7, 3)), None, "not_applied"),
        (status(4, bytes(31) + b"1", (WRITE.txn, 10, 0)), None, "unknown"),  # a stop with our number proves no commit
        (status(4, bytes(31) + b"1"), None, "unknown"),
        (status(4, bytes(31) + b"1"), WRITE.txn, "applied"),
        (status(4, bytes(31) + b"1"), bytes(16), "not_applied"),
        (status(2, bytes(31) + b"1"), None, "unknown"),
        (status(3, bytes(31) + b"1"), None, "unknown"),
    ],
)
def test_rule_of_the_verdict(found: PumpStatus, committed_by: bytes | None, outcome: str) -> None:
    assert verdict(found, WRITE, committed_by)[0] == outcome
