"""The write protocol under every schedule of up to two faults, and under random ones.

After each schedule the pump runs the old or the new program whole, delivery goes from one to the other in the second of
the commit and nowhere else, every verdict is true, nothing stays unknown, and a bolus is given once or not at all.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from itertools import islice

import pytest

from device.protocol.framing import FrameDecoder
from tests.device.seeding import seeded
from tests.link.checking import BrokenPromiseError
from tests.link.line import flipped
from tests.link.scenarios import (
    Run,
    Scenario,
    bolus,
    resolve,
    resolve_lost,
    write,
    write_at_random,
    write_chosen,
    write_slowly,
)
from tests.link.schedules import all_pairs, pairs_after, singles
from tests.link.script import Schedule, faults_at
from tests.link.world import World
from tests.soaking import Soak

pytestmark = pytest.mark.timeout(300)  # computing, not waiting: a busy machine must not end it
ALL = (write, resolve, resolve_lost, bolus)
SCENARIOS = pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.__name__)
PAIRS_STRIDE = 73
"""One of so many pairs is in the normal run, another begin each time; `make soak` runs all of them."""
RANDOM_PARTS, RANDOM_EACH = 20, 250
Say = Callable[[str, object], None]
"""`record_property`: what the end of the run adds up and says."""
NAMES = {
    "tx": ("HEAD", "WHO", "OPEN", "IDENTIFY", "STATUS", "READ", "BEGIN", "CHUNK", "SEAL", "COMMIT", "BOLUS"),
    "rx": ("HEAD", "HERE", "OPENED", "IDENTIFY", "STATUS", "READ", "BEGIN", "CHUNK", "SEAL", "COMMIT", "BOLUS"),
    "journal": ("intent", "commit sent", "done"),
    "write": ("bank 1", "slot 1", "log", "state 0", "state 1"),
}
"""Every place at which something can go wrong, from the protocol: frames there and back, records of the journal, and
durable writes of a pump whose program lies in bank 0."""
POINTS = {
    (f"{kind} {name}", fault)
    for kind, names in NAMES.items()
    for name in names
    for fault in faults_at(f"{kind} {name}")
}


def checked(scenario: Scenario, schedule: Schedule) -> Run:
    """Runs a schedule; a failure names it, so that it can be run again alone."""
    try:
        return scenario(schedule)
    except BrokenPromiseError as error:
        raise BrokenPromiseError(f"{scenario.__name__}({dict(schedule)}): {error}") from error


@cache
def with_one(scenario: Scenario, label: str = "", fault: str = "") -> Run:
    """The run with one fault, or with none: several tests begin with it, and the same schedule runs the same way."""
    return checked(scenario, {label: fault} if label else {})


def report(what: str, runs: list[Run], say: Say) -> None:
    claims = Counter(run.claim for run in runs)
    sys.stdout.write(f"{len(runs)} schedules of {what}: {dict(claims)}\n")
    say(f"link: schedules of {what}", len(runs))


@SCENARIOS
def test_every_schedule_of_one_fault(scenario: Scenario, record_property: Say) -> None:
    runs = [with_one(scenario, *only) for schedule in singles(with_one(scenario)) for only in schedule.items()]
    report("one fault", runs, record_property)
    # what is tested can end in every way there is
    ways = {"applied", "not_applied", "unknown", "failed", "crashed"}
    if scenario in (resolve, resolve_lost):
        ways -= {"failed"} if scenario is resolve else {"failed", "applied"}
    assert {run.claim for run in runs} == ways


@pytest.mark.requirement("R135")
def test_every_point_at_which_a_fault_can_be_set_is_hit(record_property: Say) -> None:
    """Counted where the fault takes place, against a list that is written by hand."""
    hit: set[tuple[str, str]] = set()
    for scenario in ALL:
        for schedule in singles(with_one(scenario)):
            ((label, fault),) = schedule.items()
            place = label.partition("#")[0]
            if (place, fault) not in hit:
                hit |= {(met.partition("#")[0], what) for met, what in with_one(scenario, label, fault).hit}
    assert hit == POINTS
    record_property("link: points of faults hit, all that there are", len(hit))


@pytest.mark.parametrize("part", range(4))
@SCENARIOS
def test_schedules_of_two_faults(scenario: Scenario, part: int, record_property: Say) -> None:
    runs: list[Run] = []
    for at, first in enumerate(singles(with_one(scenario))):
        if at % 4 != part:
            continue
        ((label, fault),) = first.items()
        after = pairs_after(first, with_one(scenario, label, fault))
        # another begin each time, so that the stride does not always meet the same second faults
        runs += [checked(scenario, pair) for pair in islice(after, at % PAIRS_STRIDE, None, PAIRS_STRIDE)]
    report("two faults", runs, record_property)
    assert len(runs) > (100 if scenario is write else 12)


def after_the_commit() -> list[Schedule]:
    """Every fault at every decision from COMMIT on, of a write that asks for the status before the program."""
    seen = write_slowly({}).seen
    behind = seen[seen.index("tx COMMIT#1") :]
    asked = [label.partition("#")[0] for label in behind if label.startswith("tx")]
    assert asked == ["tx COMMIT", "tx STATUS", "tx READ"]
    return list(singles(Run(behind, "", "")))


def test_every_fault_where_the_status_is_asked_before_the_program(record_property: Say) -> None:
    runs = [checked(write_slowly, schedule) for schedule in after_the_commit()]
    report("one fault", runs, record_property)
    assert {run.claim for run in runs} == {"applied", "not_applied", "unknown", "crashed"}


def random_schedules(seeds: Iterable[int], say: Say) -> None:
    runs = []
    for seed in seeds:
        try:
            runs.append(write_at_random(seed))
        except BrokenPromiseError as error:
            raise BrokenPromiseError(f"write_at_random({seed}): {error}") from error
    report("faults at random, 15 % at each decision", runs, say)
    assert {run.final for run in runs} >= {"applied", "not_applied"}


@pytest.mark.requirement("R61", "R127", "R137")
@pytest.mark.parametrize("part", range(RANDOM_PARTS))
def test_random_schedules(part: int, record_property: Say) -> None:
    first = seeded().randrange(2**32)
    record_property("link seed: random schedules from", first)
    random_schedules(range(first, first + RANDOM_EACH), record_property)


def test_two_programs_committed_in_two_seconds_are_seen_in_their_order() -> None:
    """Found at random: what ran for a second between two others was taken for what came after them."""
    run = write_at_random(4155045699)
    assert (run.claim, run.final) == ("applied", "applied")


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
def test_every_schedule_of_two_faults(scenario: Scenario, record_property: Say) -> None:
    report("two faults", [checked(scenario, pair) for pair in Soak().of(all_pairs(scenario))], record_property)


@pytest.mark.soak
def test_every_schedule_of_two_faults_where_the_status_is_asked_before_the_program(record_property: Say) -> None:
    pairs = (pair for first in after_the_commit() for pair in pairs_after(dict(first), write_slowly(first)))
    report("two faults", [checked(write_slowly, pair) for pair in Soak().of(pairs)], record_property)


@pytest.mark.soak
@SCENARIOS
def test_schedules_of_three_faults(scenario: Scenario, record_property: Say) -> None:
    """A sample: after each twentieth pair, one third fault at a decision of the run with both."""
    rng = seeded()
    runs = []
    for pair in Soak().of(islice(all_pairs(scenario), rng.randrange(20), None, 20)):
        run = checked(scenario, pair)
        last = list(pair)[-1]
        later = list(singles(Run(run.seen[run.seen.index(last) + 1 :], "", "")))
        if later:
            runs.append(checked(scenario, {**pair, **rng.choice(later)}))
    report("three faults", runs, record_property)


@pytest.mark.soak
def test_many_random_schedules(record_property: Say) -> None:
    first = seeded().randrange(2**32)
    record_property("link seed: random schedules from", first)
    random_schedules((first + at for at in Soak().rounds(100_000)), record_property)
