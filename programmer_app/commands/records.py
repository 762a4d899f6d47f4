"""`thecal records ...`: sets the records up, changes their passphrase, checks them, erases what a rule lets go."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import asdict

from device.clock import SystemClock
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.commands.records_access import opened, said, secret
from programmer_app.records.clinic.clinic import Clinic, open_clinic
from programmer_app.records.clinic.office import Login
from programmer_app.records.clinic.retention import AppliesTo, ErasureList, RetentionRule
from programmer_app.records.home import home
from programmer_app.records.store.errors import RecordsError


def set_up(arguments: argparse.Namespace) -> int:
    """`thecal records init`: makes the records where there are none, and the first account, an administrator."""
    try:
        given = arguments.records_passphrase_file
        passphrase = None if given is None else secret(given, "")
        password = secret(arguments.password_file, "Password of the first account")
        clinic = open_clinic(home(), SystemClock(), passphrase=passphrase)
        try:
            clinic.accounts.set_up(arguments.user, password)
            where = "on the server" if clinic.office.database.on_server else f"in {home()}"
        finally:
            clinic.close()
    except (RecordsError, OSError) as error:
        raise said("records", error) from error
    print(f"records {where}; {arguments.user} is their first administrator")
    return Exit.DONE


def check(arguments: argparse.Namespace) -> int:
    """`thecal records check`: looks at every page of the file, its seals and its structure."""
    _with(arguments, lambda clinic: clinic.office.database.check_whole())
    print("the records are whole")
    return Exit.DONE


def change_passphrase(arguments: argparse.Namespace) -> int:
    """`thecal records passphrase`: puts the key of the records under another one."""
    if arguments.key_store and arguments.new_passphrase_file is not None:
        raise CommandError(Exit.USAGE, "records: either a new passphrase or --key-store")

    def change(clinic: Clinic) -> None:
        given = arguments.records_passphrase_file
        old = None if given is None else secret(given, "")
        new = None if arguments.key_store else secret(arguments.new_passphrase_file, "New passphrase of the records")
        login, password = _log_in(arguments, clinic)
        clinic.accounts.change_passphrase(login, password, old, new)

    _with(arguments, change)
    print("the records are under the new passphrase; backups that were made keep theirs")
    return Exit.DONE


def retention(arguments: argparse.Namespace) -> int:
    """`thecal records retention`: rules, what they let go today, and with `--erase` exactly that."""

    def act(clinic: Clinic) -> None:
        login, password = _log_in(arguments, clinic)
        room = clinic.retention
        if arguments.add is not None:
            if arguments.years is None:
                raise CommandError(Exit.USAGE, "records: --add takes --years")
            room.add_rule(login, arguments.add, AppliesTo(arguments.applies_to), arguments.years)
        elif arguments.change is not None:
            _change_rule(arguments, clinic, login)
        if arguments.erase is None:
            _show(arguments, room.rules(login), room.due(login))
            return
        gone = room.erase(login, arguments.erase, password)
        print(f"{len(gone)} records were erased: {', '.join(str(one.patient_id) for one in gone)}")

    _with(arguments, act)
    return Exit.DONE


def _change_rule(arguments: argparse.Namespace, clinic: Clinic, login: Login) -> None:
    found = [rule for rule in clinic.retention.rules(login) if rule.id == arguments.change]
    if not found:
        raise CommandError(Exit.USAGE, f"records: there is no rule {arguments.change}")
    years = found[0].years if arguments.years is None else arguments.years
    clinic.retention.change_rule(login, found[0].id, found[0].version, years, active=not arguments.off)


def _show(arguments: argparse.Namespace, rules: Sequence[RetentionRule], due: ErasureList) -> None:
    if arguments.json:
        records = [{**asdict(one), "last_entry_on": one.last_entry_on.isoformat()} for one in due.records]
        shown = {"rules": [asdict(rule) for rule in rules], "records": records, "token": due.token, "more": due.more}
        print_json({"format": "thecal-retention/1", **shown})
        return
    for rule in rules:
        state = "" if rule.active else ", not in force"
        print(f"rule {rule.id} ({rule.name}): {rule.applies_to}, {rule.years} years without an entry{state}")
    for record in due.records:
        print(f"record {record.patient_id}: last entry {record.last_entry_on}, rule {record.rule_id}")
    if due.records:
        print(f"nothing was erased; --erase {due.token} erases these {len(due.records)} records")
    else:
        print("no record can be erased today")


def _log_in(arguments: argparse.Namespace, clinic: Clinic) -> tuple[Login, str]:
    password = secret(arguments.password_file, "Password")
    return clinic.accounts.log_in(arguments.user, password), password


def _with(arguments: argparse.Namespace, act: Callable[[Clinic], None]) -> None:
    try:
        clinic = opened(arguments, "records")
        try:
            act(clinic)
        finally:
            clinic.close()
    except (RecordsError, OSError) as error:
        raise said("records", error) from error
