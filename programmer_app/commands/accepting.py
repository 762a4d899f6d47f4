"""Findings that hold a command up until a person accepts them: those that need a reason, and notes to be confirmed."""

from __future__ import annotations

import sys

from programmer_app.commands import CommandError, Exit
from programmer_app.commands.programs import finding_text, findings_exit
from programmer_app.therapy.limits import Finding


def refuse_findings(findings: tuple[Finding, ...], accepted: list[str], state: str) -> None:
    """Lets a command go on whose findings are all accepted by their codes.

    Args:
        findings: What the checks found.
        accepted: Codes.
        state: What was not done, for the text.

    Raises:
        CommandError: One blocks, or needs a reason and was not accepted.
    """
    kept = tuple(f for f in findings if f.severity == "block" or f.code not in accepted)
    if code := findings_exit(kept):
        lines = [finding_text(finding) for finding in kept if finding.severity != "note"]
        raise CommandError(code, "\n".join([*lines, state]))


def confirm_notes(findings: tuple[Finding, ...], accepted: list[str], *, emulated: bool) -> None:
    """Says each note that a person confirms; for a patient's pump each has to be accepted by its code.

    Raises:
        CommandError: For a pump that is not emulated, if one was not accepted.
    """
    lines = [f"{f.message} [{f.code}]" for f in findings if f.needs_confirmation and f.code not in accepted]
    if lines and not emulated:
        raise CommandError(Exit.NEEDS_REASON, "\n".join([*lines, "Nothing was sent to the pump."]))
    for line in lines:
        print(line, file=sys.stderr)
