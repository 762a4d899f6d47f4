"""What is said of one kind of finding, and the short ways to write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from device.wording import phrase

Severity = Literal["block", "reason", "note"]

PUMP: Final = phrase("the pump's own limit")
LIBRARY: Final = phrase("drug library")
OUT_BY: Final = "Thimbleby and Cairns 2010, out-by-ten errors; ISMP, baclofen programming error"


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of finding.

    Attributes:
        severity: block, reason or note.
        title: A few words for the head of a card.
        meaning: One sentence: what was found and why it matters.
        what_to_do: One sentence.
        source: Rule or publication; a finding may name a nearer one.
        confirm: What a person confirms, in their own voice, though no written reason is needed; empty for nothing.
    """

    severity: Severity
    title: str
    meaning: str
    what_to_do: str
    source: str
    confirm: str = ""


def block(title: str, meaning: str, what_to_do: str, source: str = PUMP) -> Entry:
    """A finding with which nothing can be programmed."""
    return Entry("block", title, meaning, what_to_do, source)


def reason(title: str, meaning: str, what_to_do: str, source: str) -> Entry:
    """A finding that needs a written reason."""
    return Entry("reason", title, meaning, what_to_do, source)


def note(title: str, meaning: str, what_to_do: str, source: str, *, confirm: str = "") -> Entry:
    """A finding that is shown, or shown and confirmed."""
    return Entry("note", title, meaning, what_to_do, source, confirm)
