"""Writes on a link that loses a fifth of its frames and ends at random: nothing grows, and every verdict is true."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterable, Iterator

import psutil
import pytest

from tests.device.seeding import seeded
from tests.link.scenarios import write_chosen
from tests.link.script import TX_FAULTS
from tests.soaking import Soak

pytestmark = pytest.mark.timeout(300)  # computing, not waiting
WARM = 40
COLLECTED_EACH = 10
"""Writes after which the garbage is collected: each leaves a pump's memory of 0.3 MB in it."""
Say = Callable[[str, object], None]


def lossy(seeds: Iterable[int], say: Say) -> None:
    """20 percent of frames lost in each direction, and one frame in a hundred is the last of its session."""
    process = psutil.Process()
    before_bytes = before_threads = done = 0
    for seed in seeds:
        rng = seeded(seed)

        def choose(label: str) -> str | None:
            draw = rng.random()  # noqa: B023 - used within this turn
            if label.startswith(("tx", "rx")) and draw < 0.2:
                return "lost"
            return "gone" if label.startswith("tx") and draw > 0.99 else None

        write_chosen(choose)
        done += 1
        if done % COLLECTED_EACH == 0:
            gc.collect()
        if done == WARM:
            before_bytes, before_threads = process.memory_info().rss, threading.active_count()
    gc.collect()
    say("link: writes at 20 % loss with sudden ends, watched for leaks", done)
    assert "gone" in TX_FAULTS
    assert threading.active_count() <= before_threads
    assert process.memory_info().rss < 1.05 * before_bytes


@pytest.fixture(autouse=True)
def _only_what_the_test_makes() -> Iterator[None]:
    """Collecting looks at nothing that other tests left, so that it takes no time."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def test_nothing_grows(record_property: Say) -> None:
    first = seeded().randrange(2**32)
    lossy(range(first, first + 3 * WARM), record_property)


@pytest.mark.soak
@pytest.mark.requirement("R125")
def test_nothing_grows_for_long(record_property: Say) -> None:
    first = seeded().randrange(2**32)
    lossy((first + at for at in Soak().rounds(100_000)), record_property)
