"""How long a whole write takes, on a clean link and on one that loses frames; times are those of the emulated link."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import pytest

from tests.device.seeding import seeded
from tests.link.timed import PRESET_RADIO, timed_write
from tests.link.world import NEW
from tests.soaking import Soak

FAST_RADIO: Final = 2_304_000
"""Twenty times the line's speed."""
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
    """An image of 431 bytes crosses the radio three times; all the rest is 1 900 bytes in 24 packets."""
    run = timed_write(program=NEW)
    assert run.outcome == "applied"
    assert run.records == 24
    assert run.radio_bytes <= 3_250
    assert run.line_bytes <= 3_350


def test_the_slower_hop_is_busy() -> None:
    """A short program; a long one keeps the radio busier, see `tests/bench/bench_link.py`."""
    assert timed_write(radio_bit_per_s=PRESET_RADIO).radio_busy > 0.85
    assert timed_write(radio_bit_per_s=FAST_RADIO).line_busy > 0.97
