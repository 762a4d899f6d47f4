"""A computer whose clock is set by a day, forth or back, or that sleeps, at each frame of everything that is sent.

Waiting goes by the monotonic clock, which stands while some computers sleep; records go by the time of day. Neither may
turn a verdict round or make anybody wait for a day.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from device.clock import ManualClock, SystemClock, pump_seconds
from device.journal import MemoryJournal, OpenWrite
from device.session import Progress, PumpSession
from device.worker import Callbacks, PumpWorker
from programmer_app.records.audit import AuditTrail
from programmer_app.records.audit.audited import AuditedJournal
from programmer_app.records.audit.verify import verify
from programmer_app.records.journal import FILE_NAME
from programmer_app.records.known_pumps import KnownPumps
from tests.device.faulty import Fault
from tests.device.rig import LIBRARY, NEW, Rig
from tests.device.worker.test_worker import QUICK, LiveTransport
from tests.link.scenarios import Scenario, bolus, resolve, write
from tests.link.test_schedules import checked
from tests.link.world import DAY_S, HostClock

DAY = timedelta(days=1)
JUMPS = ("day forth", "day back", "suspended", pytest.param("suspended a day", marks=pytest.mark.soak))
Say = Callable[[str, object], None]


@pytest.mark.requirement("R121")
@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("scenario", [write, resolve, bolus], ids=lambda scenario: scenario.__name__)
def test_a_clock_that_jumps_or_stands_at_each_frame(scenario: Scenario, jump: str, record_property: Say) -> None:
    labels = [label for label in scenario({}).seen if label.startswith("tx")]
    for label in labels:
        run = checked(scenario, {label: jump})
        # what a pump dropped while the computer slept is refused before COMMIT
        dropped = jump.startswith("suspended") and scenario is write and run.final == "not_applied"
        assert run.claim in ("applied", "not_applied") or (dropped and run.claim == "failed"), (label, run)
        if jump.startswith("day") and scenario is not resolve:
            assert run.claim == "applied", (label, run)
    record_property("link: schedules of a clock that jumps or stands", len(labels))


@pytest.mark.requirement("R117", "R121")
@pytest.mark.parametrize("jump_s", [DAY_S, -DAY_S])
def test_no_wait_and_no_progress_goes_by_the_time_of_day(jump_s: int) -> None:
    told: list[Progress] = []
    rig = Rig()
    clock = HostClock(rig.clock)

    def tell(progress: Progress) -> None:
        told.append(progress)
        clock.jump(jump_s)

    with PumpSession(rig.transport(), clock, rig.journal, progress=tell, keys=rig.keys) as session:
        reading = session.interrogate()
        assert abs(clock.now() - reading.read_at) <= DAY, "read at a time that was"
        assert reading.clock_offset_s == reading.status.clock_s - pump_seconds(reading.read_at)
        prepared = session.prepare(NEW, LIBRARY)
        assert abs(clock.now() - datetime.fromisoformat(prepared.write.begun_at)) <= 4 * DAY
        assert session.commit(prepared).outcome == "applied"
    assert rig.clock.monotonic_s() < 5
    assert len(told) == 9
    assert all(0 <= progress.elapsed_s <= progress.bound_s for progress in told)


@pytest.mark.requirement("R117", "R121")
@pytest.mark.parametrize("jump_s", [DAY_S, -DAY_S])
def test_a_frame_that_is_lost_just_when_the_clock_is_set_costs_no_more_than_any(jump_s: int) -> None:
    for lost in range(8, 24):
        rig = Rig()
        clock = HostClock(rig.clock)

        def set_and_lose(index: int, _: str, __: bytes, clock: HostClock = clock, lost: int = lost) -> Fault | None:
            if index != lost:
                return None
            clock.jump(jump_s)
            return "drop"

        with PumpSession(rig.faulty(set_and_lose), clock, rig.journal, keys=rig.keys) as session:
            session.interrogate()
            assert session.commit(session.prepare(NEW, LIBRARY)).outcome == "applied"
        assert rig.clock.monotonic_s() < 5, f"frame {lost}"


class SetClock(SystemClock):
    """The computer's clock, with a time of day that is set."""

    def __init__(self) -> None:
        self.off = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.off


@pytest.mark.requirement("R121")
def test_looks_at_the_pump_go_on_when_the_time_of_day_jumps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.worker.POLL_S", 0.02)
    clock, live, seen = SetClock(), LiveTransport(), threading.Semaphore(0)
    told = Callbacks(on_status=lambda _: seen.release())
    with PumpWorker("live:", clock, MemoryJournal(), callbacks=told, timing=QUICK, transport=lambda: live) as worker:
        for off in (timedelta(0), DAY, -DAY, timedelta(0)):
            clock.off = off
            read_at = worker.submit(lambda session: session.interrogate()).result(10).read_at
            assert abs(read_at - clock.now()) < timedelta(seconds=10)
            for _ in range(2):
                assert seen.acquire(timeout=10)


@pytest.mark.requirement("R106")
def test_a_trail_and_a_journal_over_a_clock_that_is_set_back_stay_whole(tmp_path: Path) -> None:
    clock = HostClock(ManualClock())
    trail = AuditTrail(tmp_path / "audit.sqlite3", b"k" * 32, clock, "desk")
    journal = AuditedJournal(tmp_path / FILE_NAME, lambda: trail)
    for number, jump_s in enumerate((0, DAY_S, -2 * DAY_S, DAY_S)):
        clock.jump(jump_s)
        at = clock.now().isoformat(timespec="seconds")
        journal.record_intent(OpenWrite(bytes((number,)) * 16, "EMU-1", 1, b"d" * 32, b"image", "u", "r", at))
    assert verify(trail.trail_id(), trail.records(), b"k" * 32, trail.head_with_seal()).whole
    newest = journal.open_for("EMU-1")
    assert newest is not None
    assert newest.txn == bytes((3,)) * 16, "the newest is the one that was begun last, whatever its time of day"


def test_the_pump_that_was_looked_at_last_is_known_over_a_clock_that_is_set_back(tmp_path: Path) -> None:
    known = KnownPumps(tmp_path)
    rig = Rig()
    clock = HostClock(rig.clock)
    with PumpSession(rig.transport(), clock, rig.journal, keys=rig.keys) as session:
        reading = session.interrogate()
    other = replace(reading, identity=replace(reading.identity, serial="IT40-9999"))
    known.remember(other, "there", b"k" * 32)
    known.remember(replace(reading, read_at=reading.read_at - DAY), "here", b"k" * 32)
    last = known.last()
    assert last is not None
    assert last.serial == reading.identity.serial
