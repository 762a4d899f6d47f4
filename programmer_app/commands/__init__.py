"""What the commands of `thecal` do, one module a group; `programmer_app.cli` says how they are called.

Every command is a function from parsed arguments to an exit code. Results go to standard output, errors as
`CommandError` to `cli`, which prints them in plain lines. Exit codes are part of the product's contract.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import IntEnum
from typing import Any


class Exit(IntEnum):
    """Exit codes of `thecal`."""

    DONE = 0
    USAGE = 2
    REFUSED = 3
    NEEDS_REASON = 4
    LINK_FAILED = 5
    UNKNOWN = 6
    NOT_AUTHORISED = 7


class CommandError(Exception):
    """A command that cannot be done.

    Attributes:
        code: Exit code.
        result: What `--json` prints all the same; None when there is nothing to print.
    """

    def __init__(self, code: Exit, message: str, result: Mapping[str, Any] | None = None) -> None:
        """Takes the exit code and one or two plain lines."""
        super().__init__(message)
        self.code = code
        self.result = result


def refuse_if_altered(what: str) -> None:
    """Lets nothing act on a pump, but to stop it, where the files of this program are not as they were packaged.

    Args:
        what: What was not done then.

    Raises:
        CommandError: They are not.
    """
    from programmer_app.integrity import INTEGRITY, altered_words

    if problem := INTEGRITY.problem():
        raise CommandError(Exit.REFUSED, f"{altered_words(problem)} {what}")


def print_json(content: Mapping[str, Any]) -> None:
    """Prints a JSON result."""
    print(json.dumps(content, indent=2, ensure_ascii=False))
