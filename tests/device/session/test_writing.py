"""Programming under faults: the pump always runs the old or the new program whole, and the verdict is always true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from device.errors import FaultError, RejectedError, UncertainError
from device.protocol.channel import Channel
from device.protocol.image import digest as image_digest
from device.protocol.messages import Op
from device.protocol.totals import host_totals
from device.session import Progress, PumpSession, Timing, writing
from device.session.link import Asked
from tests.device.faulty import FAULTS, Fault
from tests.device.rig import LIBRARY, NEW, OLD, OTHER, SERIAL, Rig
from tests.device.seeding import seeded
from tests.device.session.untrue import LONG
from tests.device.session.writes import chosen, dead_from, no_fault, only, reading, settled, write_new


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


SLOW_LINE, FAST_LINE = Timing(line_bit_per_s=9_600), Timing(line_bit_per_s=115_200)


@pytest.mark.parametrize(
    ("timing", "behind"), [(SLOW_LINE, [Op.STATUS, Op.READ, Op.READ]), (FAST_LINE, [Op.READ, Op.READ, Op.STATUS])]
)
def test_what_is_asked_behind_a_commit(timing: Timing, behind: list[Op]) -> None:
    rig = Rig()
    ops: list[Op] = []
    with PumpSession(rig.transport(), rig.clock, rig.journal, keys=rig.keys, timing=timing) as session:
        session.interrogate()
        prepared = session.prepare(LONG, LIBRARY)
        link = session._link  # noqa: SLF001 - nobody else sees what is asked
        send = link._send_asked  # noqa: SLF001

        def watched(channel: Channel, asked: Asked, attempt: int) -> None:
            ops.append(Op(asked.request.op))
            send(channel, asked, attempt)

        link._send_asked = watched  # type: ignore[method-assign]  # noqa: SLF001
        assert session.commit(prepared).outcome == "applied"
    assert len(prepared.image) > 512
    assert ops == [Op.COMMIT, *behind]
    assert rig.runs() == LONG


@pytest.mark.parametrize("timing", [SLOW_LINE, FAST_LINE], ids=["slow line", "fast line"])
def test_program_that_reads_back_changed_is_a_fault_and_stays_open(timing: Timing) -> None:
    rig = Rig()
    with PumpSession(rig.transport(), rig.clock, rig.journal, keys=rig.keys, timing=timing) as session:
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
