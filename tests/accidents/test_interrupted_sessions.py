"""Sessions that end in the middle: the pump gives the old program without a gap, and nothing is counted twice."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fractions import Fraction

import pytest

from device.errors import DeviceError
from device.program import DeliveryProgram
from device.pump import PumpState
from device.session import PumpSession
from tests.accidents.workstation import MORPHINE, Workstation, simple
from tests.device.faulty import Decide, Fault, FaultyTransport
from tests.device.rig import LIBRARY, NEW, OLD, Rig
from tests.e2e.relay import relay_that_cuts_after_commit
from tests.e2e.test_command_line import emulated

HOUR_S = 3_600


class LeftError(Exception):
    """The person walks away."""


def walk_away(rig: Rig, step: str) -> None:
    """Programs NEW and leaves without a word after `step`; the line goes dead, no goodbye is sent."""
    told = 0

    def leave_while_staging(_progress: object) -> None:
        nonlocal told
        told += 1
        if step == f"staged {told}":
            raise LeftError

    with (
        suppress(LeftError),
        PumpSession(rig.transport(), rig.clock, rig.journal, progress=leave_while_staging, keys=rig.keys) as session,
    ):
        if step == "connected":
            return
        session.interrogate()
        if step == "read":
            return
        prepared = session.prepare(NEW, LIBRARY)
        if step == "sealed":
            return
        session.abort(prepared)


STEPS = ("connected", "read", "staged 1", "staged 2", "staged 3", "sealed", "cancelled")


@pytest.mark.requirement("H6", "S4", "R29", "R31")
@pytest.mark.parametrize("step", STEPS)
def test_h6_session_left_at_a_step_and_the_old_program_runs_on(step: str) -> None:
    rig, untouched = Rig(), Rig()
    walk_away(rig, step)
    for _ in range(30):
        rig.head.pump.advance(HOUR_S)
        untouched.head.pump.advance(HOUR_S)
        assert rig.head.pump.exact_volume == untouched.head.pump.exact_volume, "no gap in what is given"
    with rig.session() as session:
        reading = session.interrogate()
    assert (reading.program, reading.status.state) == (OLD, PumpState.RUNNING)


@pytest.mark.requirement("H6", "S4", "R29", "R37")
def test_h6_session_whose_link_dies_at_any_frame_leaves_the_pump_running() -> None:
    whole = Rig()
    line = whole.faulty(lambda *_: None)
    with PumpSession(line, whole.clock, whole.journal, keys=whole.keys) as session:
        session.commit(session.prepare(NEW, LIBRARY))
    for dies_at in range(line.frames):
        rig = Rig()
        with suppress(DeviceError), PumpSession(_dying(rig, dies_at), rig.clock, rig.journal, keys=rig.keys) as session:
            session.commit(session.prepare(NEW, LIBRARY))
        given = rig.head.pump.exact_volume
        rig.head.pump.advance(HOUR_S)
        with rig.session() as session:
            reading = session.interrogate()
        assert reading.status.state is PumpState.RUNNING, dies_at
        assert reading.program in [OLD, NEW], dies_at
        # 0.08 or 0.12 mg/h of 10 mg/mL; the pump clock of the rig starts at 00:00
        least = Fraction(8_000 * 3_600 * (HOUR_S - 1), HOUR_S)
        assert rig.head.pump.exact_volume - given >= least, dies_at


def _dying(rig: Rig, dies_at: int) -> FaultyTransport:
    def decide(index: int, _direction: str, _frame: bytes) -> Fault | None:
        return "drop" if index >= dies_at else None

    return rig.faulty(decide)


@pytest.mark.requirement("H6", "S4", "R45")
def test_h6_write_whose_end_nobody_saw_bars_the_next_one_until_it_is_settled(desk: Workstation, pump: str) -> None:
    with relay_that_cuts_after_commit(pump) as url:
        cut = desk.write(url, MORPHINE, "2.4 mg/day")
    assert cut.code == 6
    assert cut.json()["outcome"] == "unknown"
    barred = desk.write(pump, MORPHINE | simple("2.64 mg/day"), "2.64 mg/day")
    assert barred.code == 6
    assert "not settled" in barred.err
    settled = desk.thecal("resolve", "--port", pump, "--json").json()
    read = desk.read(pump)
    assert (settled["outcome"] == "applied") == (read["generation"] == 1)
    assert read["running"] is (settled["outcome"] == "applied")


# ---- S10 ----


@contextmanager
def bolus_running(rig: Rig, seconds: int) -> Iterator[PumpSession]:
    """A bolus of 15 mcL over 5 min that has run for some seconds."""
    with rig.session() as session:
        assert session.bolus(15_000, 300).outcome == "applied"
        rig.head.pump.advance(seconds)
        yield session


@pytest.mark.requirement("S10", "R52", "R54", "R61")
@pytest.mark.parametrize("fault", ["power cut", "motor-stall-recovering", "stop"])
def test_s10_fault_during_a_bolus_and_its_amount_is_counted_once(fault: str) -> None:
    rig, without = Rig(), Rig()
    with bolus_running(rig, 100) as session:
        if fault == "stop":
            session.stop()
        elif fault == "power cut":
            rig.head.pump.save()
            rig.power_cycle()
        else:
            rig.head.inject("motor-stall-recovering:length=1min")
            rig.head.pump.advance(1)
    without.head.pump.advance(100)
    begun = rig.head.pump.exact_volume - without.head.pump.exact_volume
    assert begun == Fraction(15_000 * 3_600 * 100, 300), "a third of it was given, above what runs anyway"
    with rig.session() as session:
        rig.head.pump.advance(600)
        ended = [entry.detail for entry in session.log() if entry.event == 6]
        assert ended == [{3: 5_000, 5: False}]
        assert session.status().bolus_left is None
        starts = [entry for entry in session.log() if entry.event == 5]
        assert len(starts) == 1, "it does not begin again"


# ---- S11 ----


@pytest.mark.requirement("S11", "R44", "R46")
@pytest.mark.parametrize("silent_frames", [5, 10, 15])
def test_s11_pump_back_in_range_is_settled_without_anyone_asking(silent_frames: int) -> None:
    """The head is moved away just as COMMIT leaves, and comes back a few seconds later."""
    rig = Rig()
    away = 0

    def decide(_index: int, _direction: str, _frame: bytes) -> Fault | None:
        nonlocal away
        away -= 1
        return "drop" if away >= 0 else None

    with PumpSession(rig.faulty(decide), rig.clock, rig.journal, keys=rig.keys) as session:
        prepared = session.prepare(NEW, LIBRARY)
        away = silent_frames
        result = session.commit(prepared)
    assert result.outcome in {"applied", "not_applied"}, "no UNKNOWN is left to a person"
    assert rig.runs() == (NEW if result.outcome == "applied" else OLD)
    assert rig.journal.open_for(prepared.write.serial) is None


CHANCES: tuple[Fault | None, ...] = ("drop", "late", "twice", "flip", None, None, None, None)
"""Half of all frames meet a fault."""


@pytest.mark.requirement("S11", "R43")
def test_s11_whatever_is_lost_the_verdict_is_true() -> None:
    seed = random.randrange(10**9)
    sys.stdout.write(f"seed {seed}\n")
    rng = random.Random(seed)
    for _ in range(60):
        rig = Rig()
        outcome, runs = _write_over(rig, lambda *_: rng.choice(CHANCES))
        if outcome == "applied":
            assert runs == NEW, seed
        elif outcome == "not_applied":
            assert runs == OLD, seed


def _write_over(rig: Rig, decide: Decide) -> tuple[str, DeliveryProgram | None]:
    line = rig.faulty(decide)
    try:
        with PumpSession(line, rig.clock, rig.journal, keys=rig.keys) as session:
            outcome = session.commit(session.prepare(NEW, LIBRARY)).outcome
    except DeviceError:
        outcome = "not_applied" if rig.journal.open_for(rig.head.pump.birth.serial) is None else "unknown"
    line.settle()
    return outcome, rig.runs()


# ---- H6: a stopped pump ----


@pytest.mark.requirement("H6", "H16")
def test_h6_stopped_pump_says_so_first_and_a_new_program_starts_it(desk: Workstation) -> None:
    with emulated("--tcp", "127.0.0.1:0", "--speed", "0") as pump:
        assert desk.write(pump.url, MORPHINE, "2.4 mg/day").code == 0
        assert desk.thecal("stop", "--port", pump.url, "--user", "A", "--reason", "MRI").code == 0
        first_line = desk.thecal("read", "--port", pump.url).out.splitlines()[0]
        assert first_line.endswith(": stopped")
        assert desk.write(pump.url, MORPHINE, "2.4 mg/day").code == 0
        assert desk.read(pump.url)["running"] is True
