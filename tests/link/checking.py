"""Runs one schedule and checks everything that the write protocol promises afterwards.

The truth is taken from the pump itself, past the session under test and after everything that was under way has
arrived: its image byte for byte, its log, and what it gave in each second.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import count, pairwise

import cbor2

from device.emulator import EmulatedPump
from device.errors import DeviceError, FaultError, LinkError
from device.program import DeliveryProgram, SimpleContinuous
from device.protocol.image import encode_image
from device.pump import ImageInfo, PumpReading, pump_models
from device.quantities import DoseRate
from device.session import PumpSession
from tests.emulator.desk import Host
from tests.link.script import HostCrashError, Schedule, faults_at
from tests.link.watched import FOREIGN_FLOW, NEW_FLOW, OLD_FLOW
from tests.link.world import LIBRARY, NEW, OLD, SERIAL, World

COMMITTED, BOLUS_STARTED = 2, 5
SEAL, NO_TRANSACTION = 6, 4
BOLUS_NL, BOLUS_S = 5_000, 60


MILD = {"lost", "twice", "late", "very late", "flip"}
"""Of single frames: the tries of each request make up for them, so that a write under two of them is applied."""


class BrokenPromiseError(AssertionError):
    """The protocol does not hold under this schedule."""


@dataclass(frozen=True)
class Run:
    """What one schedule did.

    Attributes:
        seen: labels of the decisions of the faulty part, in order.
        claim: what the host said at once: an outcome, "failed" (an error before COMMIT), or "crashed".
        final: the outcome in the end; "" when there never was a write.
    """

    seen: tuple[str, ...]
    claim: str
    final: str


Scenario = Callable[[Schedule], Run]


def image_of(program: DeliveryProgram) -> bytes:
    """The image of a program as the session makes it."""
    info = ImageInfo(SERIAL, LIBRARY.version, LIBRARY.digest, counted=False)
    return encode_image(program, info, pump_models()["IT-40"])


OLD_IMAGE, NEW_IMAGE = image_of(OLD), image_of(NEW)


def promise(kept: bool, what: str, *shown: object) -> None:
    if not kept:
        raise BrokenPromiseError(f"{what} {' '.join(map(str, shown))}".strip())


_sessions = count(1)


def _outsider(pump: EmulatedPump) -> Host:
    """A host of its own beside the line, in a session that the pump has not had."""
    return Host(pump, session=next(_sessions))


# --- a write ----------------------------------------------------------------------------------------------------------


def write(schedule: Schedule) -> Run:
    """One session that reads the pump and programs it, under a schedule; then everything is settled and checked."""
    run = write_chosen(schedule.get)
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
            claim = _disagreement(world, error)
        except DeviceError:
            claim = "unknown"
    return _ended(world, claim)


def write_chosen(choose: Callable[[str], str | None]) -> Run:
    """The same with any way of choosing."""
    world = World(choose)
    return _ended(world, _write(world))


def _ended(world: World, claim: str) -> Run:
    """Settles what is open without faults, lets everything arrive that is under way, and checks."""
    seen = tuple(world.script.seen)
    world.script.on = False
    world.line.clear()
    _settle(world)
    world.line.drain()
    world.pump.advance(5)
    world.pump.look()
    _check_write(world, claim)
    return Run(seen, claim, _final(world, claim))


def _write(world: World) -> str:
    try:
        with world.session() as session:
            base = _seen(world, session)
            return session.commit(session.prepare(NEW, LIBRARY, user="u", reason="r", base=base)).outcome
    except HostCrashError:
        return "crashed"
    except FaultError as error:
        return _disagreement(world, error)
    except DeviceError:
        return "failed"


def _seen(world: World, session: PumpSession) -> PumpReading:
    """What a person sees of the pump before programming it."""
    try:
        reading = session.interrogate()
    except FaultError as error:
        _disagreement(world, error)
        raise LinkError("read again") from error
    world.seen_generation = reading.status.generation
    return reading


def _disagreement(world: World, error: FaultError) -> str:
    """Host and pump may seem to disagree only where another programmer came between two of the host's readings."""
    promise(any(commit.foreign for commit in world.commits), "pump and host disagree:", error)
    return "unknown"


def _settle(world: World) -> None:
    """The next process of the host, with the pump in reach: nothing stays unknown."""
    open_write = world.journal.open_for(SERIAL)
    if open_write is not None:
        try:
            with world.session() as session:
                result = session.resolve(open_write)
        except DeviceError as error:
            raise BrokenPromiseError(f"cannot be settled: {error}") from error
        promise(result.outcome != "unknown", "stays unknown:", result.why)
    promise(world.journal.open_for(SERIAL) is None, "the journal stays open")


def _final(world: World, claim: str) -> str:
    txn = world.journal.txns[-1] if world.journal.txns else b""
    return world.journal.outcomes.get(txn, "not_applied" if claim == "failed" else "")


def _check_write(world: World, claim: str) -> None:
    ours = world.journal.txns[-1] if world.journal.txns else b""
    committed = _committed(world.pump)
    promise(committed.count(ours) <= 1, "committed more than once")
    truth = "applied" if ours in committed else "not_applied"
    final = _final(world, claim)
    promise(final in ("", truth), "verdict in the journal:", final, "truth:", truth)
    promise(bool(final) or truth == "not_applied", "a commit of which nobody knows")
    if claim in ("applied", "not_applied"):
        promise(claim == truth, "verdict:", claim, "truth:", truth)
    promise(claim != "failed" or truth == "not_applied", "failed before COMMIT, and yet committed")
    if ours in committed:
        # the first commit of this pump's life made generation 1
        promise(committed.index(ours) == world.seen_generation, "committed over a program that nobody saw")
    _check_image(world.pump, ours, committed)
    _check_course(world, committed, ours)


def _check_image(pump: EmulatedPump, ours: bytes, committed: list[bytes]) -> None:
    """The pump runs one program whole: the one that was committed last, byte for byte, and says so."""
    host = _outsider(pump)
    status = host.status()
    piece = host.ok(3, {1: 0, 2: 512})
    image = piece[3]
    while len(image) < piece[2]:
        image += host.ok(3, {1: len(image), 2: 512})[3]
    promise(host.ask(SEAL, {1: ours or bytes(16)})[0] == NO_TRANSACTION, "a staging outlived its session")
    promise(status[4] == 1 and status[12] == [], "state and alarms:", status[4], status[12])
    promise(status[2] == len(committed), "generation", status[2], "after", len(committed), "commits")
    if committed[-1] == ours:
        promise(image == NEW_IMAGE, "the program is not the new one")
    elif len(committed) == 1:
        promise(image == OLD_IMAGE, "the program is not the old one")
    else:
        base = NEW_IMAGE if committed[-2] == ours else OLD_IMAGE
        expected = cbor2.loads(base)
        found = cbor2.loads(image)
        promise(found[5] == {1: 0, 2: FOREIGN_FLOW}, "the program is not the other programmer's")
        promise(found[4] == expected[4] and found[9] == expected[9], "a mixed program")


def _check_course(world: World, committed: list[bytes], ours: bytes) -> None:
    """In each second one program ran; they follow each other as committed, at the seconds that the commits fix."""
    pump = world.pump
    seconds = range(world.start_s, pump.counter_s)
    promise(all(second in pump.flows for second in seconds), "a gap in what was seen")
    flows = [pump.flows[second] for second in seconds]
    expected = [OLD_FLOW, *(NEW_FLOW if txn == ours else FOREIGN_FLOW for txn in committed[1:])]
    runs = [flows[0], *(after for before, after in pairwise(flows) if after != before)]
    lasting = [flow for at, flow in enumerate(expected) if at == len(expected) - 1 or flow != expected[at + 1]]
    # a program that was replaced in the second in which it began never ran
    rest = map(Fraction, lasting)
    promise(all(flow in rest for flow in runs), "delivered", runs, "committed", lasting)
    promise(runs[0] == OLD_FLOW and runs[-1] == lasting[-1], "delivered", runs, "committed", lasting)
    allowed = {commit.counter_s + 1 for commit in world.commits} | set(pump.power_ups)
    changes = [second for second in seconds[1:] if pump.flows[second] != pump.flows[second - 1]]
    promise(allowed.issuperset(changes), "switched at", changes, "allowed", sorted(allowed))
    total = sum(flows)
    given = pump.exact_volume - OLD_FLOW * (world.start_s - 1)
    promise(given == total, "given", given, "sum of the seconds", total)


def _committed(pump: EmulatedPump) -> list[bytes]:
    """The transactions that were committed in this pump's life, by its log, oldest first."""
    return [entry[3][2] for entry in _outsider(pump).events() if entry[2] == COMMITTED]


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
    given = _boluses(world.pump)
    promise(given <= 1, "given", given, "times")
    if claim in ("applied", "not_applied"):
        promise(given == (claim == "applied"), "verdict:", claim, "given:", given)
    promise(claim != "failed" or given == 0, "failed, and yet given")
    foreign = len(_committed(world.pump)) > 1
    if not foreign:
        extra = world.pump.exact_volume - OLD_FLOW * (world.pump.counter_s - 1)
        most = given * BOLUS_NL * 3_600
        whole = not world.pump.power_ups
        promise(extra == most if whole else 0 <= extra <= most, "extra volume", extra, "of", most)
    return Run(seen, claim, claim)


def _bolus(world: World) -> str:
    try:
        with world.session() as session:
            session.interrogate()
            outcome = session.bolus(BOLUS_NL, BOLUS_S).outcome
            with suppress(DeviceError):
                session.status()
            return outcome
    except HostCrashError:
        return "crashed"
    except DeviceError:
        return "failed"


def _boluses(pump: EmulatedPump) -> int:
    return [entry[2] for entry in _outsider(pump).events()].count(BOLUS_STARTED)


# --- a program that no pump may run -----------------------------------------------------------------------------------


def unsafe(schedule: Schedule) -> Run:
    """One session that tries to program a flow above the highest one: the pump refuses, whatever the host thinks."""
    world = World(schedule.get)
    program = OLD.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("1000 mg/day")))
    claim = "applied"
    try:
        with world.session() as session:
            session.interrogate()
            session.commit(session.prepare(program, LIBRARY))
    except DeviceError:
        claim = "failed"
    seen = tuple(world.script.seen)
    world.script.on = False
    world.line.drain()
    promise(claim == "failed" and len(_committed(world.pump)) == 1, "the pump runs what it should have refused")
    return Run(seen, claim, "not_applied")
