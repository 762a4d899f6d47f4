"""Everything that the write protocol promises, checked after a schedule has run.

The truth is taken from the pump itself, past the session under test and after everything that was under way has
arrived: its image byte for byte, its log, and what it gave in each second.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import count, pairwise

import cbor2

from device.emulator import EmulatedPump
from device.errors import DeviceError, FaultError
from device.program import DeliveryProgram
from device.protocol.image import encode_image
from device.pump import ImageInfo, pump_models
from tests.emulator.desk import Host
from tests.link.watched import FOREIGN_FLOW, NEW_FLOW, OLD_FLOW
from tests.link.world import LIBRARY, NEW, OLD, SERIAL, World

COMMITTED, BOLUS_STARTED = 2, 5
SEAL, NO_TRANSACTION = 6, 4


class BrokenPromiseError(AssertionError):
    """The protocol does not hold under this schedule."""


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


def disagreement(world: World, error: FaultError) -> str:
    """Host and pump may seem to disagree only where another programmer came between two of the host's readings."""
    promise(any(commit.foreign for commit in world.commits), "pump and host disagree:", error)
    return "unknown"


def settle(world: World) -> None:
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


def final_outcome(world: World, claim: str) -> str:
    txn = world.journal.txns[-1] if world.journal.txns else b""
    return world.journal.outcomes.get(txn, "not_applied" if claim == "failed" else "")


def check_write(world: World, claim: str) -> None:
    ours = world.journal.txns[-1] if world.journal.txns else b""
    host = _outsider(world.pump)
    committed = _committed(host)
    promise(committed.count(ours) <= 1, "committed more than once")
    truth = "applied" if ours in committed else "not_applied"
    final = final_outcome(world, claim)
    promise(final in ("", truth), "verdict in the journal:", final, "truth:", truth)
    promise(bool(final) or truth == "not_applied", "a commit of which nobody knows")
    if claim in ("applied", "not_applied"):
        promise(claim == truth, "verdict:", claim, "truth:", truth)
    promise(claim != "failed" or truth == "not_applied", "failed before COMMIT, and yet committed")
    if ours in committed:
        # the first commit of this pump's life made generation 1
        promise(committed.index(ours) == world.seen_generation, "committed over a program that nobody saw")
    _check_image(host, ours, committed)
    _check_course(world, committed, ours)


def _check_image(host: Host, ours: bytes, committed: list[bytes]) -> None:
    """The pump runs one program whole: the one that was committed last, byte for byte, and says so."""
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


def committed_by(pump: EmulatedPump) -> list[bytes]:
    """The transactions that were committed in this pump's life, by its log, oldest first."""
    return _committed(_outsider(pump))


def _committed(host: Host) -> list[bytes]:
    return [entry[3][2] for entry in host.events() if entry[2] == COMMITTED]


def boluses_of(pump: EmulatedPump) -> int:
    return [entry[2] for entry in _outsider(pump).events()].count(BOLUS_STARTED)
