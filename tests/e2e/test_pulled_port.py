"""The port is pulled out at any byte of a write: the host's end of a real pseudo-terminal hangs up in a frame.

Then it is plugged in again: the pump runs the old or the new program whole, what was said is true, and the next process
settles what was not known.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from programmer_app.records.journal import open_journal
from tests.device.seeding import seeded
from tests.e2e.test_kills import Bench, bench, frames_of_a_write
from tests.soaking import Soak

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's"),
]
Say = Callable[[str, object], None]
PULLS = "link: port pulled out at a random byte of a write"


def pulled(on: Bench, rounds: Iterable[int]) -> Counter[str]:
    """One write for each round, over a port that is gone after so many bytes of either direction; how they ended."""
    rng = seeded()
    frames_of_a_write(on)
    most = on.passed_bytes
    ends: Counter[str] = Counter()
    for _ in rounds:
        wanted = on.other
        code, said = on.write_and_pull(wanted, rng.randrange(1, most))
        to_settle = open_journal(on.folder).any_open()
        on.check(wanted, said)
        ran = on.runs == wanted
        assert ran or code != 0, said
        ends.update(["pulls", "applied" if ran else "not applied", *(["settled"] if to_settle else [])])
    return ends


@pytest.mark.requirement("R118")
def test_port_pulled_out_at_a_byte(thecal_home: Path, record_property: Say) -> None:
    with bench(thecal_home) as on:
        ends = pulled(on, range(6))
    record_property(PULLS, ends["pulls"])


@pytest.mark.soak
def test_port_pulled_out_at_many_bytes(thecal_home: Path, record_property: Say) -> None:
    with bench(thecal_home) as on:
        ends = pulled(on, Soak().rounds(1_000))
    assert ends["pulls"] < 30 or min(ends["applied"], ends["not applied"], ends["settled"]) > 0
    record_property(PULLS, ends["pulls"])
    record_property("link: of these, not known at first and settled by the next process", ends["settled"])
