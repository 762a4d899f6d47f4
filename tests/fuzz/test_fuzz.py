"""Fuzz: 50,000 inputs in each run, a million in the long one, to every reader of both ends.

Whatever comes, nothing but a named error leaves a public method, nothing is accepted that nobody sent, it takes less
than a millisecond on average, and nothing grows.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Final

import pytest

from tests.device.seeding import seeded
from tests.fuzz import file_rows, host_rows, line_rows, pump_rows
from tests.fuzz.pace import MEAN_MAX_MS, Pace, Say
from tests.fuzz.recorded import recording
from tests.soaking import Soak

pytestmark = pytest.mark.timeout(300)  # computing, not waiting: a busy machine must not end it
JOURNAL: Final = "the journal's file"
JOURNAL_MS: Final = 10.0
"""To open a database, check it whole and ask it costs more than to read a message."""
Row = Callable[[random.Random, Iterable[int], Pace], None]
ROWS: Final[dict[str, tuple[Row, int]]] = {
    "frames at the host": (line_rows.host_frames, 6_000),
    "frames at the head": (line_rows.head_frames, 5_000),
    "handshake at the host": (line_rows.host_handshakes, 3_000),
    "records at the host": (line_rows.host_records, 5_000),
    "handshake and records at the pump": (line_rows.pump_records, 5_000),
    "requests to the pump in a session": (pump_rows.pump_requests, 8_000),
    "requests to the head": (pump_rows.head_requests, 4_000),
    "answers of a pump in a session": (host_rows.pump_answers, 5_000),
    "answers of a head": (host_rows.head_answers, 3_000),
    "images at the host": (pump_rows.host_images, 3_000),
    "images at the pump": (pump_rows.pump_images, 3_000),
    JOURNAL: (file_rows.journal_file, 500),
}
"""What is fuzzed, and how many inputs of 50,000 it gets."""
LONG_ROUNDS: Final = 20
"""The long run is so many normal ones."""


def pace_of(what: str) -> Pace:
    """The figures of a row, held against its bound."""
    return Pace(what, JOURNAL_MS if what == JOURNAL else MEAN_MAX_MS)


def run(what: str, seed: int, count: int, pace: Pace) -> None:
    """So many inputs of a row; a failure says how to have the same again."""
    row, _ = ROWS[what]
    recording()
    host_rows.fits(b"")  # what is made once and kept is no growth
    with pace.watched():
        try:
            row(random.Random(seed), range(count), pace)
        except Exception as error:
            error.add_note(f"run({what!r}, {seed}, {count}, pace_of({what!r}))")
            raise


@pytest.mark.requirement("R103", "R126", "R127")
@pytest.mark.parametrize("what", ROWS)
def test_whatever_comes_is_read_or_refused_quickly_and_changes_nothing(what: str, record_property: Say) -> None:
    seed = seeded().randrange(2**32)
    record_property(f"link seed: fuzz, {what}", seed)
    pace = pace_of(what)
    run(what, seed, ROWS[what][1], pace)
    pace.judge(record_property)


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.requirement("R103", "R126", "R127")
def test_a_million_inputs(record_property: Say) -> None:
    """The rows in turn, each round with a seed of its own."""
    paces = {what: pace_of(what) for what in ROWS}
    seed = seeded().randrange(2**32)
    record_property("link seed: fuzz, first of the long run", seed)
    for number in Soak().rounds(LONG_ROUNDS):
        for what, (_, count) in ROWS.items():
            run(what, seed + number, count, paces[what])
    for pace in paces.values():
        pace.judge(record_property)
