"""Every schedule of up to two faults, in an order that is always the same.

A first fault changes what comes after it, so the second is looked for among the decisions of the run with the first.
Left out of pairs, because they have been shown to be the same as another:
- `flip` of a frame: every flip of one bit is dropped by the frame's check (`test_flipped_frames`), which is `lost`;
- `crash after` a record of the journal and `crash before` the next frame: the host does nothing between them;
- whatever comes after `crash` or `gone` at the host's side: the faulty part is over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tests.link.scenarios import Run, Scenario
from tests.link.script import Schedule, faults_at

_ENDS: Final = ("crash before", "crash after")


def singles(base: Run) -> Iterator[dict[str, str]]:
    """Every fault at every decision of a run without faults."""
    for label in base.seen:
        for fault in faults_at(label):
            yield {label: fault}


def pairs_after(first: dict[str, str], run: Run) -> Iterator[dict[str, str]]:
    """Every second fault after a first one, at the decisions of the run with the first."""
    ((label, fault),) = first.items()
    if fault in _ENDS or same_as_another(label, fault):
        return
    for later in run.seen[run.seen.index(label) + 1 :]:
        for other in faults_at(later):
            if not same_as_another(later, other):
                yield {label: fault, later: other}


def same_as_another(label: str, fault: str) -> bool:
    """Whether a pair with this fault is a pair with another one."""
    of_a_frame = label.startswith(("tx", "rx"))
    return (of_a_frame and fault == "flip") or (label.startswith("journal") and fault == "crash after")


def all_pairs(scenario: Scenario) -> Iterator[Schedule]:
    """Every schedule of two faults; runs each schedule of one fault to find them."""
    for first in singles(scenario({})):
        yield from pairs_after(first, scenario(first))
