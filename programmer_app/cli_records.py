"""How the commands on the records of a clinic are called. What they do stands in `commands`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from programmer_app.cli_calculators import AddCommand

if TYPE_CHECKING:
    from typing import TypeAlias

    _Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name


def add_records(commands: _Subparsers, command: AddCommand) -> None:
    """Adds `backup`, `restore`, `export`, `import` and `records`."""
    _add_backup(commands, command)
    _add_exports(commands, command)
    about = "The records of the clinic: set-up, passphrase, check, retention."
    records = commands.add_parser("records", help="the records of the clinic", description=about)
    verbs = records.add_subparsers(title="what to do", metavar="VERB", required=True)
    init = command(verbs, "init", "records.set_up", "makes the records and their first administrator", json=False)
    check = command(verbs, "check", "records.check", "looks at every page of the file", json=False)
    new = command(verbs, "passphrase", "records.change_passphrase", "another passphrase for the records", json=False)
    new.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="the new passphrase")
    new.add_argument("--key-store", action="store_true", help="has the system's key store keep the key instead")
    about = "rules of retention and what they let go today; erases nothing without --erase"
    retention = command(verbs, "retention", "records.retention", about)
    rule = retention.add_mutually_exclusive_group()
    rule.add_argument("--add", metavar="NAME", help="makes a rule")
    rule.add_argument("--change", type=int, metavar="RULE", help="changes --years of a rule, or puts it --off")
    retention.add_argument("--years", type=int, metavar="N", help="without an entry, before a record is erased")
    retention.add_argument(
        "--applies-to", choices=("explanted", "never implanted"), default="explanted", help="preset: explanted"
    )
    retention.add_argument("--off", action="store_true", help="with --change: the rule is not in force any more")
    retention.add_argument("--erase", metavar="TOKEN", help="erases the list that was shown with this token")
    for sub in (init, new, retention):
        sub.add_argument("--user", required=True, metavar="NAME", help="who does it")
        sub.add_argument("--password-file", type=Path, metavar="FILE", help="the password of that account")
    for sub in (init, check, new, retention):
        sub.add_argument("--records-passphrase-file", type=Path, metavar="FILE", help="of records that are under one")


def _add_backup(commands: _Subparsers, command: AddCommand) -> None:
    backup = command(commands, "backup", "backup.back_up", "all records in one encrypted file, proven by restoring it")
    backup.add_argument(
        "out", type=Path, nargs="?", metavar="OUT", help="the file, replaced when proven; with --schedule a folder"
    )
    backup.add_argument(
        "--schedule", choices=("daily", "weekly", "off", "show"), help="sets, ends or shows backups by schedule"
    )
    backup.add_argument("--keep", type=int, default=14, metavar="N", help="how many of them stay (preset: 14)")
    backup.add_argument("--due", action="store_true", help="makes the one that is due by the schedule, if any")
    backup.add_argument("--user", metavar="NAME", help="who does it")
    backup.add_argument("--password-file", type=Path, metavar="FILE", help="the password of that account")
    backup.add_argument("--records-passphrase-file", type=Path, metavar="FILE", help="of records that are under one")
    restore = command(commands, "restore", "backup.restore_backup", "a backup, where there are no records yet")
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument("--user", required=True, metavar="NAME", help="who does it")
    for sub in (backup, restore):
        sub.add_argument("--passphrase-file", type=Path, metavar="FILE", help="the passphrase of the backup")


def _add_exports(commands: _Subparsers, command: AddCommand) -> None:
    about = "The whole record of a patient as a file for others: FHIR, CSV or JSON. It is not encrypted."
    export = commands.add_parser("export", help="a patient's record as a file for others", description=about)
    verbs = export.add_subparsers(title="form", metavar="FORM", required=True)
    fhir = command(verbs, "fhir", "exports.export_fhir", "a bundle of FHIR")
    fhir.add_argument("--release", choices=("R4B", "R5"), default="R4B", help="of FHIR (preset: R4B)")
    csv = command(verbs, "csv", "exports.export_csv", "a table, a line for each thing that happened")
    json = command(verbs, "json", "exports.export_json", "all that the records hold")
    for sub in (fhir, csv, json):
        sub.add_argument("--patient", required=True, metavar="NUMBER", help="the patient's number")
        sub.add_argument("--out", type=Path, required=True, metavar="FILE", help="readable by you alone")
    taking = commands.add_parser("import", help="a patient out of another system", description="Records a new patient.")
    verbs = taking.add_subparsers(title="form", metavar="FORM", required=True)
    patient = command(verbs, "fhir", "exports.import_fhir", "a Patient of FHIR R4B or R5, or a bundle with one")
    patient.add_argument("file", type=Path, metavar="FILE", help="JSON")
    patient.add_argument("--system", metavar="URI", help="of the identifier that is the patient's number")
    for sub in (fhir, csv, json, patient):
        sub.add_argument("--user", required=True, metavar="NAME", help="who does it")
        sub.add_argument("--password-file", type=Path, metavar="FILE", help="the password of that account")
        sub.add_argument("--records-passphrase-file", type=Path, metavar="FILE", help="of records that are under one")
