"""How long things are waited for and how long they are said to take at most, counted by hand. Source: protocol part 9.

On a line and radio without length an answer takes `item_s` or `command_s`; on a radio of 8 bit/s a message of n bytes
takes n + 33 s, one for each byte of its record.
"""

from __future__ import annotations

import pytest

from device.clock import ManualClock
from device.program import DeliveryProgram
from device.protocol import messages
from device.protocol.framing import wire_length
from device.session import Progress, PumpSession, Timing
from device.session.reading_time import opening_bound_s, reading_bound_s
from device.session.timing import Meter
from device.session.writing import _stored_after
from tests.device.rig import LIBRARY, NEW, Rig
from tests.device.session.untrue import LONG

INSTANT = 10**15
ANSWERS = Timing(1.0, 2.0, tries=2, window=1, line_bit_per_s=INSTANT, radio_bit_per_s=INSTANT, greetings=4, sessions=3)
BYTES = Timing(0.0, 0.0, tries=1, window=1, line_bit_per_s=INSTANT, radio_bit_per_s=8, greetings=1, sessions=1)
TXN, DIGEST = bytes(16), bytes(32)


@pytest.mark.parametrize(
    ("payload", "on_the_line"),
    [(0, 9), (1, 10), (247, 256), (248, 258), (501, 511), (502, 513)],  # 7 around it, one a begun 254, the end
)
def test_length_on_the_line(payload: int, on_the_line: int) -> None:
    assert wire_length(payload) == on_the_line


def test_the_preset_waits_are_those_of_the_page() -> None:
    timing = Timing()
    # 10 bits a byte at 115 200: 4 bytes are 13 on the line, 120 are 129
    assert timing.head_wait_s(4, 120) == pytest.approx(0.2 + 142 / 11_520)
    # 33 around a message; 43 and 733 bytes on the radio at 32 000, 52 and 744 on the line
    assert timing.pump_wait_s(messages.Op.STATUS, 10, 700) == pytest.approx(0.2 + 776 / 4_000 + 796 / 11_520)
    assert timing.passing_s(10) == pytest.approx(43 / 4_000 + 52 / 11_520)


@pytest.mark.parametrize(("line_bit_per_s", "slower"), [(39_999, True), (40_000, False), (40_001, False)])
def test_a_line_is_slower_when_its_bytes_of_ten_bits_are(line_bit_per_s: int, slower: bool) -> None:
    assert Timing(line_bit_per_s=line_bit_per_s, radio_bit_per_s=32_000).line_is_slower is slower


@pytest.mark.parametrize(
    ("length", "stored"),
    [
        (1, [0, 1]),
        (384, [0, 384]),
        (385, [0, 192, 385]),
        (431, [0, 192, 431]),
        (575, [0, 192, 575]),
        (576, [0, 192, 576]),
        (577, [0, 193, 577]),
        (768, [0, 384, 768]),
        (769, [0, 192, 385, 769]),
        (4_055, [0, 215, 599, 983, 1_367, 1_751, 2_135, 2_519, 2_903, 3_287, 3_671, 4_055]),
    ],
)
def test_the_first_piece_is_the_shortest_and_not_too_short(length: int, stored: list[int]) -> None:
    """As few pieces of at most 384 bytes as there can be; the first of several has at least 192."""
    assert list(_stored_after(length)) == stored


@pytest.mark.parametrize("op", messages.Op)
def test_seal_and_commit_are_waited_for_longer(op: int) -> None:
    longer = op in (messages.Op.SEAL, messages.Op.COMMIT)
    assert ANSWERS.pump_wait_s(op, 1, 1) == pytest.approx(2.0 if longer else 1.0)


def test_a_request_takes_all_its_tries_and_what_is_under_way_beside_it() -> None:
    assert ANSWERS.bound_s(messages.status()) == pytest.approx(2.0)
    assert ANSWERS.bound_s(messages.commit(TXN, DIGEST)) == pytest.approx(4.0)
    # STATUS has 8 bytes, its answer 700
    assert BYTES.bound_s(messages.status()) == pytest.approx(8 + 33 + 700 + 33)
    held_up = Timing(0.0, 0.0, tries=3, window=4, line_bit_per_s=INSTANT, radio_bit_per_s=8)
    assert held_up.bound_s(messages.status()) == pytest.approx(3 * (8 + 33 + 700 + 33 + 3 * (8 + 33)))


def test_opening_and_reading() -> None:
    # three greetings of 4 s: the head, and two records; a request 3 * 2 s and two new sessions of 4 + 2 s
    assert opening_bound_s(ANSWERS) == pytest.approx(3 * 4 + 18)
    assert reading_bound_s(ANSWERS) == pytest.approx(4 + 2 * 18 + 64 * 18)
    # IDENTIFY 8 and 200 bytes, STATUS 8 and 700, READ 14 and 544; one session, so none is opened anew
    assert opening_bound_s(BYTES) == pytest.approx(3 * 774 + 274)
    assert reading_bound_s(BYTES) == pytest.approx(774 + 274 + 774 + 64 * (14 + 33 + 544 + 33))


def bounds_of(timing: Timing, wanted: DeliveryProgram) -> dict[str, float]:
    """The bound told with each step of a whole write."""
    told: list[Progress] = []
    rig = Rig()
    with PumpSession(rig.transport(), rig.clock, rig.journal, keys=rig.keys, progress=told.append) as session:
        writer = session._writer  # noqa: SLF001 - under the presets, which let it through, other times are told
        session.interrogate()
        session._dialogue.link.timing = timing  # noqa: SLF001
        prepared = session.prepare(wanted, LIBRARY)
        meter = writer._commit_meter(prepared.write)  # noqa: SLF001
        meter.step("commit")
        session.abort(prepared)
    return {step.step: step.bound_s for step in told}


@pytest.mark.parametrize(
    ("wanted", "staging", "committing"),
    [
        # BEGIN 2, one CHUNK 2, SEAL 4, a new session 12 s, thrice; COMMIT 4, reading 2 * 2 + 2 s, thrice more with 12
        (NEW, 3 * 20, 4 + 6 + 3 * (12 + 6)),
        (LONG, 3 * 22, 4 + 10 + 3 * (12 + 10)),
    ],
)
def test_a_write(wanted: DeliveryProgram, staging: float, committing: float) -> None:
    told = bounds_of(ANSWERS, wanted)
    assert (told["stage"], told["seal"], told["commit"]) == pytest.approx((staging, staging, committing))


def test_a_write_on_a_slow_radio_counts_every_byte() -> None:
    told = bounds_of(BYTES, NEW)  # an image of 289 bytes
    # 33 around each: BEGIN 102 and 64, CHUNK 321 and 64, SEAL 26 and 500, a new session 4 times STATUS
    assert told["stage"] == pytest.approx((102 + 64 + 66) + (321 + 64 + 66) + (26 + 500 + 66) + 4 * 774)
    # COMMIT 61 and 64, twice READ 14 and 544, STATUS; then a new session, and the reading once more
    verify_s = 2 * (14 + 544 + 66) + 774
    assert told["commit"] == pytest.approx((61 + 64 + 66) + verify_s + (4 * 774 + verify_s))


def test_the_meter_counts_and_tells_whoever_listens() -> None:
    told: list[Progress] = []
    clock = ManualClock()
    clock.advance(100)
    meter = Meter(clock, told.append, 3, 9.0)
    clock.advance(1.5)
    for done in (None, None, 1, None, None, None):
        meter.step("x", done)
    meter.step("y", done=0)
    assert [step.done for step in told] == [1, 2, 1, 2, 3, 3, 0]
    assert told[-1] == Progress("y", 0, 3, 1.5, 9.0)
    Meter(clock, None, 3, 9.0).step("x")
