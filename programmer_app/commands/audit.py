"""`thecal audit ...`: checks the audit trail of this computer, writes it out, tells its head."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from device.clock import SystemClock
from device.journal import JournalError
from device.keys import KeyStoreError
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.records.audit import AuditError, AuditTrail, Flaw, Head, Verdict, verify
from programmer_app.records.audit.anchor import Anchors, check_anchors
from programmer_app.records.audit.opening import open_trail, seal_key
from programmer_app.records.home import home
from programmer_app.records.journal import open_journal


def verify_trail(arguments: argparse.Namespace) -> int:
    """`thecal audit verify`: looks at every record; exit 0 when the trail is whole, 3 when it was altered."""
    elsewhere = _head_of(arguments.head)
    try:
        key = seal_key(home())
        trail = open_trail(home(), SystemClock())
        verdict = verify(trail.trail_id(), trail.records(), key, trail.head_with_seal(), elsewhere)
        anchors = None if arguments.pump_log is None else _anchors(trail, arguments.pump_log)
    except (AuditError, KeyStoreError, JournalError, OSError) as error:
        raise CommandError(Exit.USAGE, f"audit: {error}") from error
    if anchors is not None:
        verdict = replace(verdict, flaws=(*verdict.flaws, *anchors.flaws))
    if arguments.json:
        print_json(_json(verdict, anchors))
    else:
        if anchors is not None:
            print(f"{anchors.held} acts of the pump's log fit the trail; {len(anchors.unknown)} are not of this trail")
        for flaw in verdict.flaws:
            print(f"record {flaw.number}: {flaw.what}")
        print(f"{verdict.checked} records, {'whole' if verdict.whole else 'ALTERED'}; head {verdict.head.token()}")
    return Exit.DONE if verdict.whole else Exit.REFUSED


def _head_of(token: str | None) -> Head | None:
    try:
        return None if token is None else Head.parse(token)
    except ValueError as error:
        raise CommandError(Exit.USAGE, f"audit: --head: {error}") from error


def _anchors(trail: AuditTrail, log: Path) -> Anchors:
    """What the log of a pump, from `thecal log --json`, says of the trail."""
    try:
        txns = {
            bytes.fromhex(one["txn"]) for one in json.loads(log.read_text(encoding="utf-8"))["entries"] if "txn" in one
        }
    except (ValueError, KeyError, TypeError) as error:
        raise CommandError(Exit.USAGE, f"audit: {log} is no log of `thecal log --json`") from error
    found = check_anchors(trail.trail_id(), trail.records(), txns)
    # the journal of writes, which lies beside the trail, still knows what the trail has lost
    lost = open_journal(home()).ours(frozenset(found.unknown))
    end = trail.head().number + 1
    gone = [Flaw(end, f"transaction {txn.hex()} began here, and the trail does not tell of it") for txn in sorted(lost)]
    return replace(found, flaws=(*found.flaws, *gone), unknown=tuple(set(found.unknown) - lost))


def _json(verdict: Verdict, anchors: Anchors | None) -> dict[str, object]:
    in_pump = None if anchors is None else {"held": anchors.held, "unknown": [txn.hex() for txn in anchors.unknown]}
    return {
        **({} if in_pump is None else {"in_pump": in_pump}),
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
