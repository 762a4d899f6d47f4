"""The write protocol under every schedule of up to two faults, and under random ones.

After each schedule the pump runs the old or the new program whole, delivery goes from one to the other in the second of
the commit and nowhere else, every verdict is true, nothing stays unknown, and a bolus is given once or not at all.
"""

from __future__ import annotations

import sys
from collections import Counter
from itertools import islice

import pytest

from device.protocol.framing import FrameDecoder
from tests.device.seeding import seeded
from tests.link.checking import BrokenPromiseError
from tests.link.line import flipped
from tests.link.scenarios import Run, Scenario, bolus, resolve, resolve_lost, write, write_at_random, write_chosen
from tests.link.schedules import all_pairs, pairs_after, singles
from tests.link.script import Schedule
from tests.link.world import World

ALL = (write, resolve, resolve_lost, bolus)
SCENARIOS = pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.__name__)
PAIRS_STRIDE = 31
"""One of so many pairs is in the normal run; `make soak` runs all of them."""


def checked(scenario: Scenario, schedule: Schedule) -> Run:
    """Runs a schedule; a failure names it, so that it can be run again alone."""
    try:
        return scenario(schedule)
    except BrokenPromiseError as error:
        raise BrokenPromiseError(f"{scenario.__name__}({dict(schedule)}): {error}") from error


def report(what: str, runs: list[Run]) -> None:
    claims = Counter(run.claim for run in runs)
    sys.stdout.write(f"{len(runs)} schedules of {what}: {dict(claims)}\n")


@SCENARIOS
def test_every_schedule_of_one_fault(scenario: Scenario) -> None:
    runs = [checked(scenario, schedule) for schedule in singles(checked(scenario, {}))]
    report("one fault", runs)
    # what is tested can end in every way there is
    ways = {"applied", "not_applied", "unknown", "failed", "crashed"}
    if scenario in (resolve, resolve_lost):
        ways -= {"failed"} if scenario is resolve else {"failed", "applied"}
    assert {run.claim for run in runs} == ways


@pytest.mark.parametrize("part", range(4))
@SCENARIOS
def test_schedules_of_two_faults(scenario: Scenario, part: int) -> None:
    runs: list[Run] = []
    for at, first in enumerate(singles(scenario({}))):
        if at % 4 != part:
            continue
        after = pairs_after(first, scenario(first))
        # another begin each time, so that the stride does not always meet the same second faults
        runs += [checked(scenario, pair) for pair in islice(after, at % PAIRS_STRIDE, None, PAIRS_STRIDE)]
    report("two faults", runs)
    assert len(runs) > (200 if scenario is write else 25)


def random_schedules(count: int) -> None:
    first = seeded().randrange(2**32)
    runs = []
    for seed in range(first, first + count):
        try:
            runs.append(write_at_random(seed))
        except BrokenPromiseError as error:
            raise BrokenPromiseError(f"write_at_random({seed}): {error}") from error
    report("15 % at each decision", runs)
    assert {run.final for run in runs} >= {"applied", "not_applied"}


def test_random_schedules() -> None:
    random_schedules(1_000)


def test_the_same_schedule_runs_the_same_way() -> None:
    for schedule in ({}, {"tx COMMIT#1": "held"}, {"write slot 1#1": "inside"}):
        assert write(schedule) == write(schedule)


def test_flipped_frames() -> None:
    """Each flip of one bit, in each frame of a write, is dropped: a flipped frame is a lost one."""
    world = World(lambda _: None)
    with world.session() as session:
        session.interrogate()
    frames = world.line.passed
    assert len(frames) > 8
    for frame in frames:
        for at in range(len(frame)):
            for bit in range(8):
                assert FrameDecoder().feed(b"\0" + flipped(frame, at, 1 << bit) + b"\0") == []


def test_a_schedule_meets_what_it_names() -> None:
    """A label that no run has would test nothing."""
    met: list[str] = []

    def choose(label: str) -> str | None:
        met.append(label)
        return "lost" if label == "rx COMMIT#1" else None

    run = write_chosen(choose)
    assert "tx COMMIT#2" in run.seen
    assert "rx COMMIT#1" in met


# --- the long run -----------------------------------------------------------------------------------------------------


@pytest.mark.soak
@SCENARIOS
def test_every_schedule_of_two_faults(scenario: Scenario) -> None:
    report("two faults", [checked(scenario, pair) for pair in all_pairs(scenario)])


@pytest.mark.soak
@SCENARIOS
def test_schedules_of_three_faults(scenario: Scenario) -> None:
    """A sample: after each twentieth pair, one third fault at a decision of the run with both."""
    rng = seeded()
    runs = []
    for pair in islice(all_pairs(scenario), rng.randrange(20), None, 20):
        run = checked(scenario, pair)
        last = list(pair)[-1]
        later = list(singles(Run(run.seen[run.seen.index(last) + 1 :], "", "")))
        if later:
            runs.append(checked(scenario, {**pair, **rng.choice(later)}))
    report("three faults", runs)


@pytest.mark.soak
def test_many_random_schedules() -> None:
    random_schedules(100_000)
