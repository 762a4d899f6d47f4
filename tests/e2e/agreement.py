"""One random program, written over the protocol into an emulated pump, and both ends compared second by second.

Host and pump share no code but frames and channel. The pump is stepped by its own seconds; what it has moved in whole
strokes is compared with the host's projection at every step boundary and at random moments.
"""

from __future__ import annotations

import random

from device.clock import ManualClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, Radio
from device.journal import MemoryJournal
from device.program import DeliveryProgram
from device.pump import FINE_PER_NL, LibraryReference, PumpModel
from device.session import PumpSession
from device.transport import MemoryTransport
from programmer_app.therapy.schedule import Course

LIBRARY = LibraryReference("test", bytes(32))
RANDOM_MOMENTS = 100
LONGEST_S = 45 * 86_400
MOST_BOUNDARIES = 150
"""A pattern repeats; so many boundaries in a row cover every kind, and keep a thousand programs quick."""


def written(program: DeliveryProgram, model: PumpModel, clock_s: int) -> tuple[EmulatedPump, int]:
    """A new pump with `program` committed, and the pump clock at which it began.

    The session refuses to commit unless the pump's totals at seal equal the host's exactly.
    """
    pump = EmulatedPump(model.name, "EMU-1", PumpMemory(), clock_s, seed=1)
    clock = ManualClock()
    head = EmulatedHead(pump, Radio(bits_per_s=10_000_000))
    with PumpSession(MemoryTransport(head, clock), clock, MemoryJournal()) as session:
        prepared = session.prepare(program, LIBRARY, user="test", reason="test")
        assert prepared.pump_totals == prepared.host_totals
        result = session.commit(prepared)
        assert result.outcome == "applied", result.why
        assert session.read_image() == prepared.image
        committed_s = session.status().committed_at_s
    assert committed_s is not None
    return pump, committed_s + 1  # a program begins with the whole second after its commit


def horizon(course: Course, program: DeliveryProgram) -> int:
    """Seconds that can be compared: until the reservoir is empty with every demand bolus, at most `LONGEST_S`."""
    usable_fine = program.reservoir.volume.amount * FINE_PER_NL
    empty_s = course.reaches_s(usable_fine, at_most=True)
    return LONGEST_S if empty_s is None else max(1, min(LONGEST_S, int(empty_s) - 1))


def moments(course: Course, rng: random.Random, end_s: int) -> list[int]:
    """Every step boundary (the first `MOST_BOUNDARIES`), the seconds beside it, and random moments."""
    boundaries = course.breakpoints(end_s)[:MOST_BOUNDARIES].tolist()
    if course.demand is not None:
        boundaries += course.demand.breakpoints(end_s)[:MOST_BOUNDARIES].tolist()
    around = {int(at) + beside for at in boundaries for beside in (-1, 0, 1)}
    return sorted(at for at in around | {rng.randint(0, end_s) for _ in range(RANDOM_MOMENTS)} if 0 <= at <= end_s)


def compare(program: DeliveryProgram, model: PumpModel, rng: random.Random, *, greedy: bool) -> int:
    """Steps a pump through a program and compares it with the projection; gives how many moments were compared.

    Args:
        program: Valid on `model`.
        model: Of the pump.
        rng: Of the moments.
        greedy: Whether the patient presses at each second at which a bolus may be granted.

    Raises:
        AssertionError: If they differ by a stroke or more anywhere, or in exact volume at all.
    """
    clock_s = rng.randint(100_000_000, 300_000_000)
    pump, begun_s = written(program, model, clock_s)
    pump.advance(begun_s - pump.clock_s)
    course = Course.of(program, model, begun_s)
    end_s = horizon(course, program)
    presses = course.demand if greedy else None
    grants = iter([presses.start_s(k) for k in range(presses.started_by(end_s))] if presses else [])
    due = next(grants, None)
    compared = 0
    for at_s in moments(course, rng, end_s):
        while due is not None and due <= at_s:
            if begun_s + due > pump.clock_s:
                pump.advance(begun_s + due - pump.clock_s - 1)
                assert not pump.press().granted, f"granted one second before {due} s"
                pump.advance(1)
            assert pump.press().granted, f"not granted at {due} s"
            due = next(grants, None)
        pump.advance(begun_s + at_s - pump.clock_s)
        expected = course.exact_at_most(at_s) if greedy else course.exact_at(at_s)
        moved_fine = pump.strokes * model.stroke_nl * FINE_PER_NL
        assert 0 <= expected - moved_fine < model.stroke_nl * FINE_PER_NL, (
            f"after {at_s} s the projection says {float(expected / FINE_PER_NL)} nL, "
            f"the pump moved {pump.strokes * model.stroke_nl} nL"
        )
        compared += 1
    return compared
