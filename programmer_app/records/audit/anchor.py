"""The head of the audit trail, anchored in the pump by every write and act.

    transaction id = 6 random bytes || first 10 bytes of SHA-256("Thecal anchor" || number || digest || the 6 bytes)

with number and digest of the trail's head before the transaction is told of. The pump keeps the ids of what was done to
it in its log, where this computer cannot change them. Who cuts the trail off, or writes it anew from some record on,
even with this computer's key, leaves a pump that knows an id which the trail no longer holds, or which no longer fits
the records before it. 80 bits are enough, since an id is given once and whoever forges has to meet that one.

Source: requirement R109; ids are 16 bytes that are used once: docs/protocol.md part 4.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from programmer_app.records.audit.record import AuditRecord, Head, first_digest
from programmer_app.records.audit.verify import Flaw

TXN_BYTES: Final = 16
_RANDOM_BYTES: Final = 6
_LABEL: Final = b"Thecal anchor"
_BETWEEN: Final = 64
"""How many records of other programs of this computer can lie between a head and the record of its transaction. Chosen
here: they are made within milliseconds."""
_TELLS: Final = re.compile(r"txn ([0-9a-f]{32})")


@dataclass(frozen=True, slots=True)
class Anchors:
    """What a pump's log says of a trail.

    Attributes:
        held: Transactions of the log that the trail tells of, and that fit the records before them.
        unknown: Transactions of which the trail tells nothing: another programmer's, or the trail was cut off.
        flaws: Transactions that do not fit.
    """

    held: int
    unknown: tuple[bytes, ...]
    flaws: tuple[Flaw, ...]


def anchored_txn(head: Head, random: bytes) -> bytes:
    """A transaction id that binds a head.

    Args:
        head: Of the trail.
        random: 16 bytes, of which the first 6 are used.
    """
    salt = random[:_RANDOM_BYTES]
    bound = hashlib.sha256(_LABEL + head.number.to_bytes(8) + head.digest + salt).digest()
    return salt + bound[: TXN_BYTES - _RANDOM_BYTES]


def check_anchors(trail_id: bytes, records: Iterable[AuditRecord], txns: Collection[bytes]) -> Anchors:
    """Compares a trail with the transactions of a pump's log.

    Args:
        trail_id: Names the trail.
        records: In the order in which they lie there.
        txns: From the log.
    """
    wanted = set(txns)
    before = deque([Head(0, first_digest(trail_id))], maxlen=_BETWEEN)
    met: set[bytes] = set()
    flaws = []
    for record in records:
        for txn in _told_in(record) & (wanted - met):  # the first record of a transaction tells of it before it is sent
            met.add(txn)
            if not any(anchored_txn(head, txn) == txn for head in reversed(before)):
                what = "the pump's log does not fit the records before this one; they were changed, or Thecal was older"
                flaws.append(Flaw(record.number, what))
        before.append(Head(record.number, record.digest))
    return Anchors(len(met) - len(flaws), tuple(sorted(wanted - met)), tuple(flaws))


def _told_in(record: AuditRecord) -> set[bytes]:
    try:
        what = json.loads(record.text)["what"]
        found = _TELLS.fullmatch(what)
    except (ValueError, KeyError, TypeError):
        return set()
    return set() if found is None else {bytes.fromhex(found[1])}
