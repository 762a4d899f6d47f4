"""What can go wrong, and the script that says what goes wrong where.

Everything that may go wrong is a *decision* with a label: each frame in either direction, each record of the journal,
each durable write of the pump. A schedule names decisions by label and what happens at each; nothing else is random, so
that a schedule always runs the same way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Final

TX_FAULTS: Final = (
    "lost", "twice", "late", "very late", "flip", "shadow", "held", "gone", "crash before", "crash after", "power",
    "foreign", "asleep",
)  # fmt: skip
"""At a frame to the pump. shadow: nothing passes for as long as all tries of this request take; held: what is sent in
that time arrives 25 s late; gone: nothing passes any more; crash: the host dies; power: the pump's power blinks;
foreign: another programmer commits first; asleep: the computer sleeps for longer than the pump keeps what is staged."""
RX_FAULTS: Final = ("lost", "twice", "late", "very late", "flip", "shadow", "gone")
JOURNAL_FAULTS: Final = ("crash before", "crash after")
WRITE_FAULTS: Final = ("before", "inside", "after", "flip")
"""At a durable write: the power goes before, inside or after it; flip: one bit is stored wrongly, in silence."""
FAULTS: Final[Mapping[str, tuple[str, ...]]] = {
    "tx": TX_FAULTS,
    "rx": RX_FAULTS,
    "journal": JOURNAL_FAULTS,
    "write": WRITE_FAULTS,
}
Schedule = Mapping[str, str]
"""What happens at which decision, by label."""


def faults_at(label: str) -> tuple[str, ...]:
    """Everything that may happen at a decision.

    A bit of a state record or log entry that is stored wrongly is left out: both copies of the state record and the log
    have checksums of their own, and `test_memory` of the emulator shows what becomes of one and of both.
    """
    kind, _, what = label.partition(" ")
    if kind == "write" and not what.startswith(("bank", "slot")):
        return WRITE_FAULTS[:-1]
    return FAULTS[kind]


class HostCrashError(BaseException):
    """The host's process ends here; nothing of the application may catch it."""


class Script:
    """Counts decisions and says what happens at each.

    Attributes:
        seen: labels of all decisions so far, in order.
        hit: where something did go wrong, and what.
        on: whether anything still goes wrong.
    """

    def __init__(self, choose: Callable[[str], str | None]) -> None:
        self.seen: list[str] = []
        self.hit: list[tuple[str, str]] = []
        self.on = True
        self._choose = choose
        self._count: Counter[str] = Counter()

    def begin(self, choose: Callable[[str], str | None]) -> None:
        """Another part, whose decisions are counted anew."""
        self.seen, self._choose, self._count = [], choose, Counter()

    def at(self, kind: str, what: str) -> str | None:
        if not self.on:
            return None
        self._count[f"{kind} {what}"] += 1
        label = f"{kind} {what}#{self._count[f'{kind} {what}']}"
        self.seen.append(label)
        fault = self._choose(label)
        if fault is not None:
            self.hit.append((label, fault))
        return fault
