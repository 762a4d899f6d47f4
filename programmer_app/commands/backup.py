"""`thecal backup` and `thecal restore`: all records in one encrypted file and back, once or by schedule."""

from __future__ import annotations

import argparse

from device.clock import SystemClock
from device.keys import KeyStoreError
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.commands.records_access import opened, said, secret
from programmer_app.records.audit import Action, AuditEntry, AuditError
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.backup.making import Made, make_backup
from programmer_app.records.backup.restoring import restore
from programmer_app.records.backup.schedule import Every, Schedules, make_if_due, schedule_of, state_of
from programmer_app.records.clinic.clinic import Clinic
from programmer_app.records.home import home
from programmer_app.records.store.errors import RecordsError
from programmer_app.records.store.keys import Argon2Cost


def back_up(arguments: argparse.Namespace) -> int:
    """`thecal backup`: makes one now, makes the one that is due, or sets, shows or ends the schedule."""
    wanted = [arguments.out is not None, arguments.due, arguments.schedule in {"off", "show"}]
    if sum(wanted) != 1 or (arguments.due and arguments.schedule is not None):
        raise CommandError(Exit.USAGE, "backup: takes OUT, or --due, or --schedule off or show")
    try:
        clinic = opened(arguments, "backup")
        try:
            return _done(arguments, clinic)
        finally:
            clinic.close()
    except (RecordsError, OSError) as error:
        raise said("backup", error) from error


def _done(arguments: argparse.Namespace, clinic: Clinic) -> int:
    if arguments.due:
        return _tell(arguments, make_if_due(clinic.office, home()))
    if arguments.schedule == "show":
        return _show(arguments, clinic)
    if arguments.user is None:
        raise CommandError(Exit.USAGE, "backup: --user NAME says who does it")
    login = clinic.accounts.log_in(arguments.user, secret(arguments.password_file, "Password"))
    schedules = Schedules(clinic.office)
    if arguments.schedule == "off":
        schedules.end_schedule(login, home())
        print("no backup by schedule any more")
        return Exit.DONE
    passphrase = secret(arguments.passphrase_file, "Passphrase of the backup")
    if arguments.schedule is None:
        return _tell(arguments, make_backup(clinic, login, arguments.out, passphrase, Argon2Cost()))
    every = Every(arguments.schedule)
    schedules.set_schedule(login, home(), arguments.out, every, arguments.keep, passphrase, Argon2Cost())
    return _show(arguments, clinic)


def _tell(arguments: argparse.Namespace, made: Made | None) -> int:
    if made is None:
        if arguments.json:
            print_json({"format": "thecal-backup-result/1", "due": False})
        else:
            print("no backup is due")
    elif arguments.json:
        rows = dict(made.rows)
        print_json({"format": "thecal-backup-result/1", "bytes": made.size, "rows": rows, "proven": True})
    else:
        patients, visits = made.rows["patient"], made.rows["visit"]
        print(f"{made.path}: {patients} patients, {visits} visits, {made.size} bytes; proven by restoring it")
    return Exit.DONE


def _show(arguments: argparse.Namespace, clinic: Clinic) -> int:
    schedule, state = schedule_of(home(), clinic.office.database.keys), state_of(home())
    made_at = None if state.made_at is None else state.made_at.isoformat(timespec="seconds")
    if arguments.json:
        kept = None
        if schedule is not None:
            kept = {"folder": schedule.folder, "every": schedule.every.value, "keep": schedule.keep}
        last = {"made_at": made_at, "made": state.made, "problem": state.problem}
        print_json({"format": "thecal-backup-schedule-shown/1", "schedule": kept, "last": last})
        return Exit.DONE
    if schedule is None:
        print("no backup by schedule")
    else:
        print(f"{schedule.every.value} into {schedule.folder}, the newest {schedule.keep} are kept")
    print(f"last made: {made_at or 'never'}" + (f"; last try failed: {state.problem}" if state.problem else ""))
    return Exit.DONE


def restore_backup(arguments: argparse.Namespace) -> int:
    """`thecal restore FILE`: fills a folder or server that holds no records."""
    try:
        passphrase = secret(arguments.passphrase_file, "Passphrase of the backup")
        trail = open_trail(home(), SystemClock())
        trail.append(AuditEntry(Action.RESTORE, arguments.user, "", "all records"))
        rows = restore(home(), arguments.file, passphrase)
    except (RecordsError, AuditError, KeyStoreError, ValueError, OSError) as error:
        raise said("restore", error) from error
    if arguments.json:
        print_json({"format": "thecal-restore-result/1", "rows": rows})
    else:
        print(f"{rows['patient']} patients, {rows['visit']} visits; the records are under the passphrase of the backup")
    return Exit.DONE
