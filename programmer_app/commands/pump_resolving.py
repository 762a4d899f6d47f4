"""`thecal resolve`, and how the outcome of a write is told."""

from __future__ import annotations

import argparse
import sys

from device.session import WriteResult
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.commands.pump_session import pump_session
from programmer_app.records.home import home
from programmer_app.records.journal import open_journal

OUTCOME_EXIT = {"applied": Exit.DONE, "not_applied": Exit.LINK_FAILED, "unknown": Exit.UNKNOWN}
"""Exit codes of what becomes of a write or an act."""


def resolve_write(arguments: argparse.Namespace) -> int:
    """`thecal resolve`: settles a write whose outcome is unknown."""
    try:
        with pump_session(arguments.port) as (session, journal):
            for settled in session.settle_acts():
                print(settled.text, file=sys.stderr)
            status = session.status()
            open_write = journal.open_for(status.serial)
            if open_write is None:
                why = "No write to this pump is open; nothing to settle."
                result = WriteResult("not_applied", b"", status.generation, status.digest.hex(), why)
            else:
                result = session.resolve(open_write)
    except CommandError as error:
        # A link that fails here settles nothing: what was unknown stays unknown.
        still_open = error.code is Exit.LINK_FAILED and open_journal(home()).any_open()
        raise CommandError(Exit.UNKNOWN, str(error)) if still_open else error from error
    say_result(result, as_json=arguments.json)
    return Exit.UNKNOWN if result.outcome == "unknown" else Exit.DONE


def say_result(result: WriteResult, *, as_json: bool) -> int:
    """Prints the outcome of a write, and gives its exit code."""
    content = {
        "format": "thecal-write/1",
        "outcome": result.outcome,
        "txn": result.txn.hex(),
        "generation": result.generation,
        "program_sha256": result.program_sha256,
        "why": result.why,
    }
    if as_json:
        print_json(content)
    elif result.outcome == "applied":
        print(f"programmed: generation {result.generation}, sha256 {result.program_sha256}")
    if result.outcome != "applied":
        print(result.why, file=sys.stderr)
    return OUTCOME_EXIT[result.outcome]
