"""The audit trail: what a record costs until it is on disk, and how long the check of a long trail takes.

A record is compared with what the disk needs to keep as many bytes by itself, and the check with the bare digests and
seals of the same texts. Long trails are written in one transaction, with the records that `append` would have made.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from device.clock import ManualClock
from programmer_app.records.audit import Action, AuditEntry, AuditTrail, verify
from programmer_app.records.audit.record import Head, first_digest, head_seal, next_digest, seal, text_of
from tests.bench.measuring import Row, Size, grown, growth_row, in_turn, memory_row, print_rows, size_asked

KEY: Final = b"k" * 32
ENTRY: Final = AuditEntry(Action.STOP, "A. Nurse", "EMU-00042", "stop", "24 mcg/h", "0 mcg/h", "MRI at 10:00")
RECORDS: Final = 100_000
PAGE_BYTES: Final = 4_096
BOUND_APPEND: Final = (
    "the disk's confirmation that bytes are there, and opening the file for each record, so that any process may add"
)
BOUND_VERIFY: Final = (
    "reading the number out of each text, which is JSON, then two digests a record; one after another, as a chain is"
)


@contextmanager
def trail_of(records: int) -> Iterator[AuditTrail]:
    """A trail that holds so many records."""
    with tempfile.TemporaryDirectory(prefix="thecal-bench-") as folder:
        path = Path(folder) / "audit.sqlite3"
        trail = AuditTrail(path, KEY, ManualClock(), "desk 3")
        _fill(path, trail.trail_id(), records)
        yield trail


def _fill(path: Path, trail_id: bytes, records: int) -> None:
    digest = first_digest(trail_id)
    lines = []
    for number in range(1, records + 1):
        text = text_of(ENTRY, number, "2026-01-05T12:00:00.000+00:00", number, "desk 3")
        digest = next_digest(digest, text)
        lines.append((number, text, digest, seal(KEY, digest)))
    connection = sqlite3.connect(path)
    with connection:
        connection.executemany("INSERT INTO records VALUES (?, ?, ?, ?)", lines)
        sealed = head_seal(KEY, Head(records, digest))
        connection.execute("UPDATE head SET number = ?, digest = ?, seal = ?", (records, digest, sealed))
    connection.close()


def checked(trail: AuditTrail, records: int) -> None:
    """Reads and checks all of it."""
    verdict = verify(trail.trail_id(), trail.records(), KEY, trail.head_with_seal())
    if not verdict.whole or verdict.checked < records:
        raise AssertionError(f"{verdict.checked} of {records} records, flaws: {verdict.flaws[:3]}")


def check_many(records: int) -> None:
    """For the memory of it."""
    with trail_of(records) as trail:
        checked(trail, records)


def digests_alone(texts: list[str]) -> None:
    """A digest and a seal for each text."""
    before = bytes(32)
    for text in texts:
        before = hashlib.sha256(before + text.encode()).digest()
        hmac.digest(KEY, before, "sha256")


@contextmanager
def bare_file() -> Iterator[Callable[[], object]]:
    """Adds a page to a file and waits until it is on disk."""
    with tempfile.NamedTemporaryFile(prefix="thecal-bench-") as file:
        page = bytes(PAGE_BYTES)

        def write() -> None:
            os.write(file.fileno(), page)
            os.fsync(file.fileno())

        yield write


def beside_the_others(size: Size) -> list[Row]:
    """A record beside the disk, and the check beside the digests alone."""
    records = size.pick(RECORDS, 10_000, 30)
    with trail_of(records) as trail, bare_file() as bare:
        works: dict[str, Callable[[], object]] = {"ours": partial(trail.append, ENTRY), "disk": bare}
        appended = in_turn(works, size.pick(200, 40, 2))
        texts = [record.text for record in trail.records()]
        works = {"ours": partial(checked, trail, records), "digests": partial(digests_alone, texts)}
        read = in_turn(works, size.pick(3, 2, 1))
    holds = f"to a trail of {records:,} records"
    return [
        Row(
            f"audit: a record added {holds}",
            appended["ours"].wall_s * 1e3,
            "ms",
            "a page added to a file, and on disk",
            appended["disk"].wall_s * 1e3,
            BOUND_APPEND,
            note=appended["ours"].words,
        ),
        Row(
            f"audit: {records:,} records checked",
            read["ours"].own_s,
            "s",
            "digests and seals of their texts alone",
            read["digests"].own_s,
            BOUND_VERIFY,
            note=read["ours"].words,
        ),
    ]


def growing(size: Size) -> list[Row]:
    """Length of the trail."""
    most = size.pick(RECORDS, 10_000, 80)
    counts = sorted({max(2, most // 10**power) for power in range(4)})
    with ExitStack() as stack:
        trails = {count: stack.enter_context(trail_of(count)) for count in counts}
        adding = {count: partial(trail.append, ENTRY) for count, trail in trails.items()}
        checking = {count: partial(checked, trail, count) for count, trail in trails.items()}
        added = grown(adding, size.pick(60, 20, 1), waits=True)
        read = grown(checking, size.pick(3, 2, 1))
    return [
        growth_row("a record added, with the length of the trail", added, BOUND_APPEND),
        growth_row("check of the trail with its length", read, BOUND_VERIFY),
    ]


def rows(size: Size) -> list[Row]:
    """All rows of this family."""
    found = [*beside_the_others(size), *growing(size)]
    if size is not Size.SMALLEST:
        # the filling is in it too: it holds all lines at once, which the check does not
        records = size.pick(RECORDS, 10_000, 1)
        bound = "the lines that fill the trail, held at once; the check itself keeps one record"
        found.append(
            memory_row(
                f"{records:,} records made and checked", "tests.bench.bench_audit", f"check_many({records})", bound
            )
        )
    return found


if __name__ == "__main__":
    print_rows(rows(size_asked()))
