"""`thecal backup` and `thecal restore`: all records of the clinic, in one encrypted file and back."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from device.clock import SystemClock
from device.keys import KeyStoreError
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.records.audit import Action, AuditEntry, AuditError
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.backup.making import make_backup
from programmer_app.records.backup.restoring import restore
from programmer_app.records.clinic.clinic import Clinic, open_clinic
from programmer_app.records.home import home
from programmer_app.records.store.errors import (
    BadValueError,
    KeyNeededError,
    LockedError,
    NotAllowedError,
    NotKnownError,
    NotNowError,
    RecordsError,
    WrongKeyError,
)
from programmer_app.records.store.keys import Argon2Cost
from programmer_app.records.store.places import DATABASE_VARIABLE, records_are_in

_NOT_AUTHORISED = (NotAllowedError, NotKnownError, LockedError, WrongKeyError, KeyNeededError)
_REFUSED = (NotNowError, BadValueError)


def back_up(arguments: argparse.Namespace) -> int:
    """`thecal backup OUT`: writes the file, proves it by restoring it in a temporary place, says what it holds."""
    try:
        clinic = _opened(arguments)
        try:
            login = clinic.accounts.log_in(arguments.user, _secret(arguments.password_file, "Password"))
            passphrase = _secret(arguments.passphrase_file, "Passphrase of the backup")
            made = make_backup(clinic, login, arguments.out, passphrase, Argon2Cost())
        finally:
            clinic.close()
    except (RecordsError, OSError) as error:
        raise _said("backup", error) from error
    if arguments.json:
        print_json({"format": "thecal-backup-result/1", "bytes": made.size, "rows": dict(made.rows), "proven": True})
    else:
        patients, visits = made.rows["patient"], made.rows["visit"]
        print(f"{made.path}: {patients} patients, {visits} visits, {made.size} bytes; proven by restoring it")
    return Exit.DONE


def restore_backup(arguments: argparse.Namespace) -> int:
    """`thecal restore FILE`: fills a folder or server that holds no records."""
    try:
        passphrase = _secret(arguments.passphrase_file, "Passphrase of the backup")
        trail = open_trail(home(), SystemClock())
        trail.append(AuditEntry(Action.RESTORE, arguments.user, "", "all records"))
        rows = restore(home(), arguments.file, passphrase)
    except (RecordsError, AuditError, KeyStoreError, ValueError, OSError) as error:
        raise _said("restore", error) from error
    if arguments.json:
        print_json({"format": "thecal-restore-result/1", "rows": rows})
    else:
        print(f"{rows['patient']} patients, {rows['visit']} visits; the records are under the passphrase of the backup")
    return Exit.DONE


def _opened(arguments: argparse.Namespace) -> Clinic:
    if not records_are_in(home()):
        raise CommandError(
            Exit.USAGE, f"backup: there are no records in {home()}, and {DATABASE_VARIABLE} names no server"
        )
    clock, given = SystemClock(), arguments.records_passphrase_file
    try:
        return open_clinic(home(), clock, passphrase=None if given is None else _secret(given, ""))
    except KeyNeededError:
        if given is not None:
            raise
        return open_clinic(home(), clock, passphrase=_secret(None, "Passphrase of the records"))


def _secret(path: Path | None, what: str) -> str:
    """A secret of a file, or typed."""
    if path is not None:
        return path.read_text(encoding="utf-8").removesuffix("\n")
    if not sys.stdin.isatty():
        raise CommandError(Exit.USAGE, f"{what.lower()}: nobody is here to type it; give it in a file")
    return getpass.getpass(f"{what}: ")


def _said(command: str, error: Exception) -> CommandError:
    code = Exit.USAGE
    if isinstance(error, _NOT_AUTHORISED):
        code = Exit.NOT_AUTHORISED
    elif isinstance(error, _REFUSED):
        code = Exit.REFUSED
    return CommandError(code, f"{command}: {error}")
