"""What the commands on records have in common: opening them, asking for secrets, saying what went wrong."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import Final

from device.clock import SystemClock
from programmer_app.commands import CommandError, Exit
from programmer_app.records.clinic.clinic import Clinic, open_clinic
from programmer_app.records.home import home
from programmer_app.records.store.errors import (
    BadValueError,
    KeyNeededError,
    LockedError,
    NotAllowedError,
    NotKnownError,
    NotNowError,
    StaleVersionError,
    WrongKeyError,
)
from programmer_app.records.store.places import DATABASE_VARIABLE, records_are_in

_NOT_AUTHORISED: Final = (NotAllowedError, NotKnownError, LockedError, WrongKeyError, KeyNeededError)
_REFUSED: Final = (NotNowError, BadValueError, StaleVersionError)


def opened(arguments: argparse.Namespace, command: str) -> Clinic:
    """The records of this computer or server.

    Raises:
        CommandError: There are none.
        RecordsError: They cannot be opened.
    """
    if not records_are_in(home()):
        raise CommandError(
            Exit.USAGE, f"{command}: there are no records in {home()}, and {DATABASE_VARIABLE} names no server"
        )
    clock, given = SystemClock(), arguments.records_passphrase_file
    try:
        return open_clinic(home(), clock, passphrase=None if given is None else secret(given, ""))
    except KeyNeededError:
        if given is not None:
            raise
        return open_clinic(home(), clock, passphrase=secret(None, "Passphrase of the records"))


def secret(path: Path | None, what: str) -> str:
    """A secret of a file, or typed.

    Raises:
        CommandError: Nobody is there to type it.
        OSError: The file cannot be read.
    """
    if path is not None:
        return path.read_text(encoding="utf-8").removesuffix("\n")
    if not sys.stdin.isatty():
        raise CommandError(Exit.USAGE, f"{what.lower()}: nobody is here to type it; give it in a file")
    return getpass.getpass(f"{what}: ")


def said(command: str, error: Exception) -> CommandError:
    """An error of records as one of a command, with its exit code."""
    code = Exit.USAGE
    if isinstance(error, _NOT_AUTHORISED):
        code = Exit.NOT_AUTHORISED
    elif isinstance(error, _REFUSED):
        code = Exit.REFUSED
    return CommandError(code, f"{command}: {error}")
