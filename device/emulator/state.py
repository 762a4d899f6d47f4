"""What a pump remembers over a power cut besides images and log: one record, written whole, in two places in turn."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import cast

from device.emulator.cbor import CborError, Encodable, Value, decode, encode
from device.emulator.memory import STATES, PumpMemory, sealed, unsealed

CLOCK_MAX_S = 2**31 - 1
"""A clock is set to no later than this (in 2088): it then fits 32 bits over a pump's whole life, and a status with
every list full fits a message."""

RESULTS_KEPT = 8
"""Results of transactions that a pump keeps. Source: docs/protocol.md part 4.3, key 14."""


@dataclass(frozen=True)
class Result:
    """How a request that changes something ended; a repeat of it is answered from here."""

    txn: bytes
    op: int
    code: int
    generation: int
    body: bytes


@dataclass(frozen=True)
class RunningBolus:
    """A bolus on top of whatever runs: kind 0 demand, 1 commanded; times by the counter of seconds."""

    kind: int
    volume_nl: int
    duration_s: int
    started_s: int


@dataclass
class Course:
    """How far the running of an image has come. Times by the counter of seconds.

    Attributes:
        item: index of the `once` item whose turn it is; their number when it is the basal mode's.
        item_done_s: seconds of that item already given.
        begun: whether the item or basal mode has begun.
        basal_from_clock_s: pump clock at which the basal mode began.
        first_bolus_s: begin of the first periodic bolus.
        barrier_s: periodic boluses that began before this are over for good.
    """

    item: int = 0
    item_done_s: int = 0
    begun: bool = False
    basal_from_clock_s: int | None = None
    first_bolus_s: int | None = None
    barrier_s: int = 0


@dataclass
class PumpState:
    """Everything that changes while a pump lives. `counter_s` counts its seconds and is never set; `clock_s` is.

    Attributes:
        exact_fine: exact volume asked for since the first commit, 1/3600 nL; an integer where it is whole.
        strokes: whole strokes moved.
        commands: requests answered, for the battery; a fault that drains it counts as so many more.
        generation: of the image that runs, as far as this record knows.
        commit_strokes: strokes when it was committed.
        fill_nl: reservoir volume at the last fill; 0 when there was none.
        fill_strokes: strokes at that fill.
        true_fill: truly in the reservoir after that fill, nL x 1 000 000.
        true_taken: truly taken from it since, nL x 1 000 000.
        true_delivered: has truly reached the patient in this pump's life, nL x 1 000 000.
        true_strokes: strokes that the three before already count.
        switch_s: second at which a committed image begins to run.
        stopped_s: second at which it was stopped by command.
        lowered_s: second at which it was lowered to its minimum rate by command.
        demand_starts_s: starts of demand boluses in the last 24 h.
        demand_end_s: end of the last demand bolus.
        indicator_s: second at which the replacement indicator came.
        ended: whether end of service was reached.
        alarms: clock at which each alarm was raised, by code.
        log_newest: newest log entry that counts.
    """

    counter_s: int
    clock_s: int
    exact_fine: int | Fraction = 0
    strokes: int = 0
    commands: int = 0
    generation: int = 0
    commit_strokes: int = 0
    fill_nl: int = 0
    fill_strokes: int = 0
    true_fill: int = 0
    true_taken: int = 0
    true_delivered: int = 0
    true_strokes: int = 0
    switch_s: int | None = None
    stopped_s: int | None = None
    lowered_s: int | None = None
    course: Course = field(default_factory=Course)
    bolus: RunningBolus | None = None
    demand_starts_s: list[int] = field(default_factory=list)
    demand_end_s: int | None = None
    indicator_s: int | None = None
    ended: bool = False
    alarms: dict[int, int] = field(default_factory=dict)
    results: list[Result] = field(default_factory=list)
    log_newest: int = 0

    def keep_result(self, result: Result) -> None:
        """Remember a result; the oldest of more than eight goes."""
        self.results = [*self.results, result][-RESULTS_KEPT:]

    def result_of(self, txn: bytes) -> Result | None:
        """The result kept for a transaction."""
        return next((result for result in self.results if result.txn == txn), None)


_INTS = (
    "counter_s",
    "clock_s",
    "strokes",
    "commands",
    "generation",
    "commit_strokes",
    "fill_nl",
    "fill_strokes",
    "true_strokes",
)
_TRUE = ("true_fill", "true_taken", "true_delivered")
_OPTIONAL = ("switch_s", "stopped_s", "demand_end_s", "indicator_s", "lowered_s")


class StateStore:
    """Writes state records alternately to the two places and finds the newest sound one.

    Args:
        memory: where they lie.
    """

    def __init__(self, memory: PumpMemory) -> None:
        self._memory = memory
        self._sequence = 0

    def load(self) -> PumpState | None:
        """The newest sound record; None when there is none."""
        found: PumpState | None = None
        for region in STATES:
            content = unsealed(self._memory.read(region))
            if content is None:
                continue
            try:
                value = cast("list[Value]", decode(content))
            except CborError:
                continue
            sequence = cast("int", value[0])
            if found is None or sequence > self._sequence:
                self._sequence, found = sequence, _from_values(value[1:])
        return found

    @property
    def newest_place(self) -> int:
        """Which of the two places holds the newest record."""
        return self._sequence % 2

    def save(self, state: PumpState) -> None:
        """Write a record into the older place: one durable write."""
        self._sequence += 1
        content = encode([self._sequence, *_to_values(state)])
        self._memory.durable_write(STATES[self._sequence % 2], sealed(content))


def _big(number: int) -> bytes:
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _maybe(number: int | None) -> list[int]:
    return [] if number is None else [number]


def _to_values(state: PumpState) -> list[Encodable]:
    course, bolus = state.course, state.bolus
    return [
        [getattr(state, name) for name in _INTS],
        [_maybe(getattr(state, name)) for name in _OPTIONAL],
        [_big(state.exact_fine.numerator), _big(state.exact_fine.denominator)],
        [_big(getattr(state, name)) for name in _TRUE],
        [
            [course.item, course.item_done_s, course.begun, course.barrier_s],
            _maybe(course.basal_from_clock_s),
            _maybe(course.first_bolus_s),
        ],
        [] if bolus is None else [bolus.kind, bolus.volume_nl, bolus.duration_s, bolus.started_s],
        state.demand_starts_s,
        state.ended,
        state.alarms,
        [[kept.txn, kept.op, kept.code, kept.generation, kept.body] for kept in state.results],
        state.log_newest,
    ]


def _from_values(values: list[Value]) -> PumpState:
    """The record back from its values; a sound checksum vouches for their shape, so they are not checked again."""
    ints, optional, exact, true, course, bolus, starts, ended, alarms, results, newest = values
    top, bottom = (int.from_bytes(raw, "big") for raw in cast("list[bytes]", exact))
    true_volumes = (int.from_bytes(raw, "big") for raw in cast("list[bytes]", true))
    plain, basal_from, first_bolus = cast("list[list[int]]", course)
    state = PumpState(
        **dict(zip(_INTS, cast("list[int]", ints), strict=True)),
        exact_fine=top if bottom == 1 else Fraction(top, bottom),
        **dict(zip(_TRUE, true_volumes, strict=True)),
        course=Course(
            plain[0],
            plain[1],
            begun=bool(plain[2]),
            barrier_s=plain[3],
            basal_from_clock_s=basal_from[0] if basal_from else None,
            first_bolus_s=first_bolus[0] if first_bolus else None,
        ),
        bolus=RunningBolus(*cast("list[int]", bolus)) if bolus else None,
        demand_starts_s=cast("list[int]", starts),
        ended=bool(ended),
        alarms=cast("dict[int, int]", alarms),
        results=[Result(*kept) for kept in cast("list[tuple[bytes, int, int, int, bytes]]", results)],
        log_newest=cast("int", newest),
    )
    for name, value in zip(_OPTIONAL, cast("list[list[int]]", optional), strict=False):
        setattr(state, name, value[0] if value else None)
    return state
