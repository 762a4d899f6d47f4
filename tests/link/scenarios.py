"""What runs under a schedule: a write, the settling of one cut short, a bolus, a program that no pump may run."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from device.errors import DeviceError, FaultError, LinkError
from device.program import SimpleContinuous
from device.pump import PumpReading
from device.quantities import DoseRate
from device.session import PumpSession, Timing
from device.session.session import PRESET_TIMING
from tests.link.checking import boluses_of, check_write, committed_by, disagreement, final_outcome, promise, settle
from tests.link.script import HostCrashError, Schedule, faults_at
from tests.link.watched import OLD_FLOW
from tests.link.world import LIBRARY, NEW, OLD, SERIAL, World

BOLUS_NL, BOLUS_S = 5_000, 60
SLOW_LINE = Timing(line_bit_per_s=9_600)
MILD = {"lost", "twice", "late", "very late", "flip"}
"""Of single frames: the tries of each request make up for them, so that a write under two of them is applied."""


@dataclass(frozen=True)
class Run:
    """What one schedule did.

    Attributes:
        seen: labels of the decisions of the faulty part, in order.
        claim: what the host said at once: an outcome, "failed" (an error before COMMIT), or "crashed".
        final: the outcome in the end; "" when there never was a write.
        hit: where something went wrong, and what.
    """

    seen: tuple[str, ...]
    claim: str
    final: str
    hit: tuple[tuple[str, str], ...] = ()


Scenario = Callable[[Schedule], Run]


# --- a write ----------------------------------------------------------------------------------------------------------


def write(schedule: Schedule) -> Run:
    """One session that reads the pump and programs it, under a schedule; then everything is settled and checked."""
    return _kept_up(schedule, write_chosen(schedule.get))


def write_slowly(schedule: Schedule) -> Run:
    """The same by a host that knows of a line slower than the radio: it asks the status before the program then."""
    return _kept_up(schedule, write_chosen(schedule.get, SLOW_LINE))


def _kept_up(schedule: Schedule, run: Run) -> Run:
    mild = set(schedule.values()) <= MILD and all(label.startswith(("tx", "rx")) for label in schedule)
    promise(not mild or len(schedule) > 2 or run.claim == "applied", "two lost frames end in:", run.claim)
    return run


def write_at_random(seed: int, chance: float = 0.15) -> Run:
    """The same with a fault of any kind at each decision with this probability."""
    rng = random.Random(seed)

    def choose(label: str) -> str | None:
        return rng.choice(faults_at(label)) if rng.random() < chance else None

    return write_chosen(choose)


def resolve(schedule: Schedule) -> Run:
    """A process that died with its COMMIT on the way, and the next one, which settles it under a schedule."""
    return _resolve("crash after", schedule)


def resolve_lost(schedule: Schedule) -> Run:
    """The same after a COMMIT that never left."""
    return _resolve("crash before", schedule)


def _resolve(crash: str, schedule: Schedule) -> Run:
    world = World({"tx COMMIT#1": crash}.get)
    promise(_write(world) == "crashed", "the host lives")
    world.script.begin(schedule.get)
    claim = "crashed"
    open_write = world.journal.open_for(SERIAL)
    with suppress(HostCrashError):
        try:
            with world.session() as session:
                claim = session.resolve(open_write).outcome if open_write is not None else "failed"
        except FaultError as error:
            claim = disagreement(world, error)
        except DeviceError:
            claim = "unknown"
    return _ended(world, claim)


def write_chosen(choose: Callable[[str], str | None], timing: Timing = PRESET_TIMING) -> Run:
    """The same with any way of choosing."""
    world = World(choose, timing=timing)
    return _ended(world, _write(world))


def _ended(world: World, claim: str) -> Run:
    """Settles what is open without faults, lets everything arrive that is under way, and checks."""
    seen = tuple(world.script.seen)
    world.script.on = False
    world.line.clear()
    settle(world)
    world.line.drain()
    world.pump.look()
    for _ in range(5):
        world.pump.advance(1)
        world.pump.look()
    check_write(world, claim)
    return Run(seen, claim, final_outcome(world, claim), tuple(world.script.hit))


def _write(world: World) -> str:
    try:
        with world.session(reads=True) as session:
            base = _seen(world, session)
            return session.commit(session.prepare(NEW, LIBRARY, user="u", reason="r", base=base)).outcome
    except HostCrashError:
        return "crashed"
    except FaultError as error:
        return disagreement(world, error)
    except DeviceError:
        return "failed"


def _seen(world: World, session: PumpSession) -> PumpReading:
    """What a person sees of the pump before programming it."""
    try:
        reading = session.interrogate()
    except FaultError as error:
        disagreement(world, error)
        raise LinkError("read again") from error
    world.seen_generation = reading.status.generation
    return reading


# --- a bolus ----------------------------------------------------------------------------------------------------------


def bolus(schedule: Schedule) -> Run:
    """One session that gives a bolus: it is given once or not at all, and whatever was said is true."""
    world = World(schedule.get)
    claim = _bolus(world)
    seen = tuple(world.script.seen)
    world.script.on = False
    world.line.clear()
    world.line.drain()
    world.pump.advance(BOLUS_S)
    given = boluses_of(world.pump)
    promise(given <= 1, "given", given, "times")
    if claim in ("applied", "not_applied"):
        promise(given == (claim == "applied"), "verdict:", claim, "given:", given)
    promise(claim != "failed" or given == 0, "failed, and yet given")
    foreign = len(committed_by(world.pump)) > 1
    if not foreign:
        extra = world.pump.exact_volume - OLD_FLOW * (world.pump.counter_s - 1)
        most = given * BOLUS_NL * 3_600
        whole = not world.pump.power_ups
        promise(extra == most if whole else 0 <= extra <= most, "extra volume", extra, "of", most)
    return Run(seen, claim, claim, tuple(world.script.hit))


def _bolus(world: World) -> str:
    try:
        with world.session(reads=True) as session:
            session.interrogate()
            outcome = session.bolus(BOLUS_NL, BOLUS_S).outcome
            with suppress(DeviceError):
                session.status()
            return outcome
    except HostCrashError:
        return "crashed"
    except DeviceError:
        return "failed"


# --- a program that no pump may run -----------------------------------------------------------------------------------


def unsafe(schedule: Schedule) -> Run:
    """One session that tries to program a flow above the highest one: the pump refuses, whatever the host thinks."""
    world = World(schedule.get)
    program = OLD.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("1000 mg/day")))
    claim = "applied"
    try:
        with world.session(reads=True) as session:
            session.interrogate()
            session.commit(session.prepare(program, LIBRARY))
    except DeviceError:
        claim = "failed"
    seen = tuple(world.script.seen)
    world.script.on = False
    world.line.drain()
    promise(claim == "failed" and len(committed_by(world.pump)) == 1, "the pump runs what it should have refused")
    return Run(seen, claim, "not_applied", tuple(world.script.hit))
