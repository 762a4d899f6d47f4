"""Finds what was altered in an audit trail, and where: changed, missing, put in, put elsewhere, or cut off."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from programmer_app.records.audit.record import AuditRecord, Head, first_digest, head_seal, next_digest, seal


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is not as it was written.

    Attributes:
        number: Record at which it shows.
        what: In words.
    """

    number: int
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of a whole trail found.

    Attributes:
        checked: How many records were read.
        head: Of the records that are there.
        flaws: By record; none when the trail is whole.
    """

    checked: int
    head: Head
    flaws: tuple[Flaw, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.flaws


def verify(
    trail_id: bytes,
    records: Iterable[AuditRecord],
    key: bytes,
    kept: tuple[Head, bytes] | None = None,
    elsewhere: Head | None = None,
) -> Verdict:
    """Checks a trail from its first record to its last.

    Args:
        trail_id: Names the trail; its first record is bound to it.
        records: In the order in which they lie there.
        key: Of the seals.
        kept: The head that lies beside the records, with its seal.
        elsewhere: A head that was kept outside: the trail must still pass through it.
    """
    check = Check(Head(0, first_digest(trail_id)), key, elsewhere)
    flaws = list(check.flaws(records, kept))
    return Verdict(check.checked, check.head, tuple(flaws))


@dataclass(slots=True)
class Check:
    """A check that goes from one record to the next, and tells each flaw as soon as it is met.

    Attributes:
        head: Of the newest record that was checked; at first the one from which the check goes on. Whoever gives it
            answers for all records until there.
        key: Of the seals.
        elsewhere: A head that was kept outside, which must still be passed; one before `head` counts as passed.
        checked: How many records were read.
    """

    head: Head
    key: bytes
    elsewhere: Head | None = None
    checked: int = 0

    def flaws(self, records: Iterable[AuditRecord], kept: tuple[Head, bytes] | None = None) -> Iterator[Flaw]:
        """The flaws of the records after `head`, in their order; see `verify`."""
        elsewhere = self.elsewhere
        passed = elsewhere is None or elsewhere.number < self.head.number or elsewhere == self.head
        for record in records:
            self.checked += 1
            yield from _flaws_of(record, self.head, self.key)
            self.head = Head(record.number, record.digest)
            passed = passed or self.head == elsewhere
        if kept is not None:
            yield from _flaws_of_head(self.head, *kept, self.key)
        if elsewhere is not None and not passed and elsewhere.number > 0:
            what = f"does not pass through the head {elsewhere.token()[:24]}... that was kept elsewhere"
            yield Flaw(elsewhere.number, what)


def _flaws_of(record: AuditRecord, before: Head, key: bytes) -> list[Flaw]:
    expected, number = before.number + 1, record.number
    found = []
    if number != expected:
        gap = f"records {expected} to {number - 1} are missing" if number > expected else "stands out of order"
        found.append(Flaw(min(number, expected), gap))
    if _number_in(record.text) != number:
        found.append(Flaw(number, "holds the text of another record"))
    if not hmac.compare_digest(seal(key, record.digest), record.seal):
        found.append(Flaw(number, "is not sealed with this computer's key"))
    if number == expected and next_digest(before.digest, record.text) != record.digest:
        found.append(Flaw(number, "was changed: its text does not belong to its digest"))
    return found


def _flaws_of_head(found: Head, kept: Head, kept_seal: bytes, key: bytes) -> list[Flaw]:
    if not hmac.compare_digest(head_seal(key, kept), kept_seal):
        return [Flaw(kept.number, "the head beside the trail is not sealed with this computer's key")]
    if found.number < kept.number:
        return [Flaw(found.number + 1, f"the end is cut off: records {found.number + 1} to {kept.number} are missing")]
    if found != kept:
        return [Flaw(kept.number, "the trail does not end at the head beside it")]
    return []


def _number_in(text: str) -> int | None:
    try:
        content = json.loads(text)
    except ValueError:
        return None
    number = content.get("number") if isinstance(content, dict) else None
    return number if isinstance(number, int) else None
