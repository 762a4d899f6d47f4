"""`thecal audit ...`: checks the audit trail of this computer, writes it out, tells its head."""

from __future__ import annotations

import argparse
import sys

from device.clock import SystemClock
from device.keys import KeyStoreError
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.records.audit import AuditError, AuditTrail, Head, Verdict, verify
from programmer_app.records.audit.opening import open_trail, seal_key
from programmer_app.records.home import home


def verify_trail(arguments: argparse.Namespace) -> int:
    """`thecal audit verify`: looks at every record; exit 0 when the trail is whole, 3 when it was altered."""
    elsewhere = _head_of(arguments.head)
    try:
        key = seal_key(home())
        trail = open_trail(home(), SystemClock())
        verdict = verify(trail.trail_id(), trail.records(), key, trail.head_with_seal(), elsewhere)
    except (AuditError, KeyStoreError, OSError) as error:
        raise CommandError(Exit.USAGE, f"audit: {error}") from error
    if arguments.json:
        print_json(_json(verdict))
    else:
        for flaw in verdict.flaws:
            print(f"record {flaw.number}: {flaw.what}")
        print(f"{verdict.checked} records, {'whole' if verdict.whole else 'ALTERED'}; head {verdict.head.token()}")
    return Exit.DONE if verdict.whole else Exit.REFUSED


def _head_of(token: str | None) -> Head | None:
    try:
        return None if token is None else Head.parse(token)
    except ValueError as error:
        raise CommandError(Exit.USAGE, f"audit: --head: {error}") from error


def _json(verdict: Verdict) -> dict[str, object]:
    return {
        "format": "thecal-audit-check/1",
        "whole": verdict.whole,
        "records": verdict.checked,
        "head": verdict.head.token(),
        "flaws": [{"record": flaw.number, "what": flaw.what} for flaw in verdict.flaws],
    }


def export_trail(arguments: argparse.Namespace) -> int:
    """`thecal audit export`: the whole trail as a file that is checked without Thecal."""
    try:
        trail = open_trail(home(), SystemClock())
        head = _written(trail, arguments)
    except (AuditError, KeyStoreError, OSError) as error:
        raise CommandError(Exit.USAGE, f"audit: {error}") from error
    print(f"head {head.token()}; keep it apart from the file", file=sys.stderr)
    return Exit.DONE


def _written(trail: AuditTrail, arguments: argparse.Namespace) -> Head:
    if arguments.out is None:
        return trail.export(sys.stdout)
    with arguments.out.open("w", encoding="utf-8") as file:
        return trail.export(file)
