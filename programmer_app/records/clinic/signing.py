"""The signature of a visit: what it binds together, and how it is checked.

    content = SHA-256 of all that the visit holds
    seal    = HMAC-SHA-256(key of signatures, every field of the signature)

So a changed name, moment, meaning, program or part is found by whoever has the records' key. Adverse events are not
part of it: they may be reported later, and each names who noted it.

Source: requirement R91; 21 CFR 11.50, 11.70 (signatures are bound to their records).
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import asdict
from typing import Any

from device.wording import phrase
from programmer_app.records.clinic.visit_file import signature_row
from programmer_app.records.clinic.visit_values import Signature, VisitFile
from programmer_app.records.clinic.work import Work, canonical
from programmer_app.records.store.errors import NotNowError
from programmer_app.records.store.tables import SIGNATURE

_SEALED = ("visit_id", "account_id", "name", "meaning", "signed_at", "programmed", "content")


def keep_signature(work: Work, file: VisitFile, meaning: str, programmed: bytes) -> None:
    """Signs a visit as it stands.

    Raises:
        NotNowError: The digest is not that of the program that the visit holds as written.
    """
    if programmed != programmed_in(file):
        raise NotNowError(
            phrase("What is signed is not the program that this visit holds."),
            next_step=phrase("Read the pump, look at what it runs, and sign that."),
        )
    values = {
        "visit_id": file.visit.id,
        "account_id": work.account_id,
        "name": work.name,
        "meaning": meaning,
        "signed_at": work.now,
        "programmed": programmed,
        "content": content_of(file),
    }
    work.connection.execute(SIGNATURE.insert().values({**values, "seal": _seal(work, values)}))


def programmed_in(file: VisitFile) -> bytes:
    """Digest of the newest program that was read after programming; empty where none was."""
    after = [part.value.digest for part in file.programs if part.value.moment == "after"]
    return after[-1] if after else b""


def content_of(file: VisitFile) -> bytes:
    """Digest of the visit and its parts, as far as a signature binds them."""
    visit = {name: value for name, value in asdict(file.visit).items() if name not in {"version", "signed_at"}}
    parts: dict[str, Any] = {"visit": visit}
    for name in ("programs", "findings", "log", "scores", "functions", "side_effects"):
        parts[name] = [asdict(part) for part in getattr(file, name)]
    parts["refills"] = [
        {
            "id": kept.id,
            "nl": [kept.value.expected.amount, kept.value.measured.amount, kept.value.filled.amount],
            "solution": [[part.drug, part.concentration.amount] for part in kept.value.solution],
            "first_fill": kept.value.first_fill,
        }
        for kept in file.refills
    ]
    return hashlib.sha256(canonical(parts).encode()).digest()


def flaws_of(work: Work, file: VisitFile) -> tuple[str, ...]:
    """What is not as it was signed.

    Raises:
        NotNowError: The visit is not signed.
    """
    row = signature_row(work, file.visit.id)
    if row is None or file.signature is None:
        if file.visit.signed_at is not None:
            return ("the signature is missing",)
        raise NotNowError(phrase("This visit is not signed."))
    found = []
    if not hmac.compare_digest(row["seal"], _seal(work, row)):
        found.append("the signature itself was altered")
    found += _differences(file, file.signature)
    return tuple(found)


def _differences(file: VisitFile, signature: Signature) -> list[str]:
    found = []
    if signature.content != content_of(file):
        found.append("the visit or a part of it was altered, added or taken away")
    if signature.programmed != programmed_in(file):
        found.append("the program is not the one that was signed")
    if file.visit.signed_at != signature.signed_at:
        found.append("the moment of signing was altered")
    return found


def _seal(work: Work, row: dict[str, Any]) -> bytes:
    text = canonical({name: row[name] for name in _SEALED})
    return hmac.digest(work.database.keys.signature, b"Thecal signature\0" + text.encode(), "sha256")
