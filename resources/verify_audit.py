#!/usr/bin/env python3
"""Checks an exported audit trail of Thecal, with Python alone.

    python3 verify_audit.py FILE [--head NUMBER:DIGEST] [--key HEX]

A file is one JSON object a line: first {"format": "thecal-audit/1", "trail": ID}, then {"text", "digest", "seal"} for
each record. digest(n) = SHA-256(digest(n-1) || text(n)), digest(0) = SHA-256("Thecal audit 1" || ID). With --head, the
trail must pass through a head that was kept elsewhere, as on a printed report: that shows a cut end or a trail that was
written anew. With --key, the seals HMAC-SHA-256(key, "Thecal audit seal" || digest) are checked too.
Exit 0: whole, 1: altered, 2: unreadable.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import sys
from collections.abc import Iterator
from pathlib import Path


def flaws(lines: list[str], head: tuple[int, str] | None, key: bytes | None) -> Iterator[tuple[int, str]]:
    """Each flaw as (record, words); written apart from Thecal's own check, so that one can find the other wrong."""
    start = json.loads(lines[0])
    if start.get("format") != "thecal-audit/1":
        raise ValueError("this is no audit trail of Thecal")
    before, number, passed = hashlib.sha256(b"Thecal audit 1" + bytes.fromhex(start["trail"])).digest(), 0, head is None
    for line in lines[1:]:
        number += 1
        row = json.loads(line)
        text, digest = row["text"], bytes.fromhex(row["digest"])
        if json.loads(text)["number"] != number:
            yield number, "another record stands here: one is missing, was put in, or changed places"
            number = json.loads(text)["number"]
        elif hashlib.sha256(before + text.encode()).digest() != digest:
            yield number, "changed: its text does not belong to its digest"
        if key is not None and hmac.digest(key, b"Thecal audit seal" + digest, "sha256") != bytes.fromhex(row["seal"]):
            yield number, "not sealed with this key"
        before = digest
        passed = passed or head == (number, digest.hex())
    if head is not None and not passed:
        yield head[0], "the trail does not pass through the head that was kept elsewhere: cut off or written anew"


def main() -> int:
    """Reads the arguments, prints what is found."""
    parser = argparse.ArgumentParser(description="Checks an exported audit trail of Thecal.")
    parser.add_argument("file")
    parser.add_argument("--head", help="NUMBER:DIGEST, as a report prints it")
    parser.add_argument("--key", help="key of the seals, 64 hexadecimal digits")
    arguments = parser.parse_args()
    try:
        head = None
        if arguments.head:
            number, digest = arguments.head.split(":")
            head = (int(number), digest.lower())
        key = bytes.fromhex(arguments.key) if arguments.key else None
        lines = Path(arguments.file).read_text(encoding="utf-8").splitlines()
        found = list(flaws(lines, head, key))
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        print(f"cannot be checked: {error}", file=sys.stderr)
        return 2
    for number, words in found:
        print(f"record {number}: {words}")
    print(f"{len(lines) - 1} records, {'ALTERED' if found else 'whole'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
