"""Emergency access: the institution's key in place of this computer's own, and saying so before anything is asked.

The key lies in a file of its own, made by `thecal pair --emergency FILE`, which also holds what is needed to recognise
each pump that it was enrolled in. Whoever has the file and can lay a head on the patient can read, stop and lower the
pump, and do nothing else. Source: docs/protocol.md 3.8.
"""

from __future__ import annotations

import getpass
import sys
from datetime import datetime
from pathlib import Path

from programmer_app.commands import CommandError, Exit
from programmer_app.records.act_log import FILE_NAME, Act, ActLog
from programmer_app.records.keys import FileKeyStore

_BANNER = "EMERGENCY ACCESS. Read, stop and lower only. The pump raises an alarm and logs it; it is logged here too."
_RED, _PLAIN = "\x1b[97;41m", "\x1b[0m"


def emergency_keys(path: Path, *, new: bool = False) -> FileKeyStore:
    """The keys of an institution's key file.

    Args:
        path: The file.
        new: Whether it may be made.

    Raises:
        CommandError: There is no such file.
    """
    if not new and not path.is_file():
        raise CommandError(Exit.NOT_AUTHORISED, f"--emergency: there is no key file {path}")
    return FileKeyStore(path)


def announce_emergency(folder: Path, at: datetime, url: str) -> None:
    """Keeps on disk that emergency access begins, and says so in red.

    Raises:
        OSError: It cannot be kept; then nothing must be sent.
    """
    ActLog(folder / FILE_NAME).note(Act(at, login_name(), "", "emergency access", f"at {url}"))
    red, plain = (_RED, _PLAIN) if sys.stderr.isatty() else ("", "")
    print(f"{red}{_BANNER}{plain}", file=sys.stderr)


def login_name() -> str:
    """The name of the account; a system may have none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown user"
