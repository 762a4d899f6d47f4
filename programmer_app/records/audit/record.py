"""One record of the audit trail: its text, and what binds it to the record before it.

    digest(n) = SHA-256(digest(n-1) || text(n))          digest(0) = SHA-256("Thecal audit 1" || trail id)
    seal(n)   = HMAC-SHA-256(key, digest(n))

The chain of digests can be followed by anyone and shows where a text was changed. The seals need the key, which lies
outside the trail: who rewrites the whole chain cannot make them. The newest digest and its number are the trail's head;
a trail that was cut short is found by a head that is kept elsewhere (a printed report, the export of last month).

Source: requirements R106 to R109; 21 CFR 11.10(e); HMAC: RFC 2104.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

DIGEST_BYTES: Final = 32
TRAIL_ID_BYTES: Final = 16
_START: Final = b"Thecal audit 1"
_SEAL: Final = b"Thecal audit seal"


class Action(StrEnum):
    """What a record can be about. A closed list: a new kind of act needs its name here first."""

    STARTED = "started"
    READ = "read"
    SEND = "send"
    COMMIT = "commit"
    OUTCOME = "outcome"
    OVERRIDE = "limit accepted"
    STOP = "stop"
    START = "start"
    LOWER = "lower"
    BOLUS = "bolus"
    CLOCK = "clock"
    PAIR = "pair"
    REVOKE = "revoke"
    EMERGENCY = "emergency access"
    LEFT = "left with a pump open"
    ALARM = "alarm"
    LOG = "log read"
    EXPORT = "export"
    PRINT = "print"
    LIBRARY = "drug library"
    SETTING = "setting"
    LOG_IN = "log-in"
    LOG_OUT = "log-out"
    WRONG_PASSWORD = "wrong password"  # noqa: S105 - a kind of record
    ALLOWED = "act allowed"
    REFUSED = "refused"
    ACCOUNT = "account"
    OPENED = "record opened"
    KEPT = "record kept"
    SIGNED = "signed"
    ERASED = "erased"
    BACKUP = "backup"
    RESTORE = "restore"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What somebody does, to be kept before it is done.

    Attributes:
        action: Which kind.
        who: The person; never empty.
        subject: Serial number of the pump, or what else it is about; "" for none.
        what: In words or as a token: a dose, a transaction, a finding's code.
        old: Value before; "" for none.
        new: Value after; "" for none.
        why: Reason in that person's words; "" where none is asked.
    """

    action: Action
    who: str
    subject: str = ""
    what: str = ""
    old: str = ""
    new: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """A record as it lies in the trail.

    Attributes:
        number: 1 for the first; rises by one.
        text: Canonical JSON of the entry, number, times and place.
        digest: Binds the text to all records before it.
        seal: Proves the digest to whoever has the key.
    """

    number: int
    text: str
    digest: bytes
    seal: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The newest record of a trail: how many there are, and the digest over all of them."""

    number: int
    digest: bytes

    def token(self) -> str:
        """Like `1234:9f86d0...`, as reports print it."""
        return f"{self.number}:{self.digest.hex()}"

    @classmethod
    def parse(cls, token: str) -> Head:
        """The head that a token names.

        Raises:
            ValueError: If it is none.
        """
        number, _, digest = token.partition(":")
        if not number.isascii() or not number.isdigit():
            raise ValueError(f"'{token}' is no head of a trail; it looks like 1234:9f86d0...")
        found = cls(int(number), bytes.fromhex(digest))
        if len(found.digest) != DIGEST_BYTES:
            raise ValueError(f"'{token}' is no head of a trail; its digest has {2 * DIGEST_BYTES} hexadecimal digits")
        return found


def first_digest(trail_id: bytes) -> bytes:
    """What the first record is bound to: the digest of an empty trail."""
    return hashlib.sha256(_START + trail_id).digest()


def next_digest(before: bytes, text: str) -> bytes:
    """The digest of a record, from that of the one before and its own text."""
    return hashlib.sha256(before + text.encode()).digest()


def seal(key: bytes, digest: bytes) -> bytes:
    """Proof that whoever held the key saw this digest."""
    return hmac.digest(key, _SEAL + digest, "sha256")


def head_seal(key: bytes, head: Head) -> bytes:
    """Proof that the trail had this head."""
    return hmac.digest(key, b"Thecal audit head" + head.number.to_bytes(8) + head.digest, "sha256")


def audit_key(private_key: bytes) -> bytes:
    """The key of the seals, from the private key of this computer, which lies in its key store and not in the trail."""
    return hmac.digest(private_key, b"Thecal audit key", "sha256")


def text_of(entry: AuditEntry, number: int, at_utc: str, monotonic_ms: int, where: str) -> str:
    """The canonical text: JSON with sorted keys, no spaces, ASCII only, so that it has one form only."""
    content = {
        "number": number,
        "at": at_utc,
        "monotonic_ms": monotonic_ms,
        "where": where,
        "action": entry.action.value,
        "who": entry.who,
        "subject": entry.subject,
        "what": entry.what,
        "old": entry.old,
        "new": entry.new,
        "why": entry.why,
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
