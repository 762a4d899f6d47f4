"""How long a whole write takes, on a clean link and on one that loses frames; times are those of the emulated link."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import pytest

from device.protocol.channel import HERE_BYTES, OPEN_BYTES, OPENED_BYTES, WHO_BYTES
from device.protocol.framing import wire_length
from tests.bench.bench_emulator import weekly_program
from tests.device.seeding import seeded
from tests.link.paced import LINE_BITS_PER_BYTE
from tests.link.timed import PRESET_RADIO, timed_write
from tests.link.world import NEW
from tests.soaking import Soak

FAST_RADIO: Final = 2_304_000
"""Twenty times the line's usual speed."""
Say = Callable[[str, object], None]


def sessions(loss: float, within_s: float, seeds: Iterable[int], say: Say) -> None:
    """Whole writes of which 99 percent end applied in time; none may end with a verdict that is not applied."""
    runs = [timed_write(seed, loss) for seed in seeds]
    good = sum(run.outcome == "applied" and run.took_s <= within_s for run in runs)
    frames, lost = sum(run.frames for run in runs), sum(run.lost for run in runs)
    assert lost / frames == pytest.approx(loss, abs=0.02)
    say(f"link: whole writes at {loss:.0%} loss", len(runs))
    say(f"link: of these, applied within {within_s:g} s", good)
    assert good >= 0.99 * len(runs) - 1  # one more than the share where there are few runs


@pytest.mark.parametrize(("loss", "within_s"), [(0.2, 10.0), (0.01, 3.0)])
def test_writes_end_in_time_on_a_link_that_loses_frames(loss: float, within_s: float, record_property: Say) -> None:
    first = seeded().randrange(2**32)
    record_property(f"link seed: whole writes at {loss:.0%} loss from", first)
    sessions(loss, within_s, range(first, first + 100), record_property)


@pytest.mark.soak
@pytest.mark.parametrize(("loss", "within_s"), [(0.2, 10.0), (0.01, 3.0)])
def test_a_thousand_writes_end_in_time(loss: float, within_s: float, record_property: Say) -> None:
    first = seeded().randrange(2**32)
    record_property(f"link seed: whole writes at {loss:.0%} loss from", first)
    sessions(loss, within_s, (first + at for at in Soak().rounds(1_000)), record_property)


def test_bytes_of_a_write_are_few() -> None:
    """An image of 431 bytes crosses the radio three times; all the rest is 1 822 bytes in 24 packets."""
    run = timed_write(program=NEW)
    assert run.outcome == "applied"
    assert run.records == 24
    assert run.radio_bytes <= 3_120
    assert run.line_bytes <= 3_240
    assert run.frames == timed_write(radio_bit_per_s=FAST_RADIO).frames == 26, "the head is asked once"


@pytest.mark.parametrize(
    ("baud", "radio_bit_per_s", "short", "long"),
    [
        (9_600, PRESET_RADIO, 0.96, 0.98),
        (57_600, PRESET_RADIO, 0.76, 0.92),
        (115_200, PRESET_RADIO, 0.90, 0.96),
        (921_600, PRESET_RADIO, 0.98, 0.98),
        (9_600, FAST_RADIO, 0.99, 0.99),
        (57_600, FAST_RADIO, 0.99, 0.99),
        (115_200, FAST_RADIO, 0.99, 0.99),
        (921_600, 8 * FAST_RADIO, 0.99, 0.99),
    ],
)
def test_the_slower_hop_is_busy(baud: int, radio_bit_per_s: int, short: float, long: float) -> None:
    """With a short program and with a long one; docs/link-proof.md says why it is less where both hops are alike."""
    for program, share in ((NEW, short), (weekly_program(), long)):
        run = timed_write(baud=baud, radio_bit_per_s=radio_bit_per_s, program=program)
        assert run.outcome == "applied"
        assert max(run.radio_busy, run.line_busy) >= share


@pytest.mark.parametrize(("baud", "within_s"), [(9_600, 3.33), (19_200, 1.90), (57_600, 1.03), (115_200, 0.866)])
def test_time_of_a_short_write(baud: int, within_s: float) -> None:
    """A share alone could be had by sending more."""
    assert timed_write(baud=baud).took_s <= within_s


def test_what_may_overlap_does() -> None:
    """The radio idles for no longer than where a record must be known before the next can be made.

    Six times: who is there, to open, to read, to stage, to commit, and the last answer. There the line carries the end
    of an answer and the begin of a request, and nothing can be done meanwhile.
    """
    run = timed_write()
    idle_s = run.took_s * (1 - run.radio_busy)
    answers = (HERE_BYTES, OPENED_BYTES, 119, 146, 161)  # on the line: of IDENTIFY, SEAL and STATUS
    requests = (WHO_BYTES, OPEN_BYTES, 43, 131, 90)  # of READ, BEGIN and COMMIT
    floor_s = sum(map(wire_length, answers + requests)) * LINE_BITS_PER_BYTE / 115_200
    assert idle_s <= 1.01 * floor_s
