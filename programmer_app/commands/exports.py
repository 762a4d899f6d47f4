"""`thecal export` and `thecal import`: a patient's record out as a file for others, a new patient in."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from programmer_app.commands import Exit, print_json
from programmer_app.commands.records_access import opened, said, secret
from programmer_app.records.clinic.clinic import Clinic
from programmer_app.records.clinic.office import Login
from programmer_app.records.exports.forms import Form
from programmer_app.records.exports.private_file import write_private
from programmer_app.records.store.errors import RecordsError


@contextmanager
def _signed_in(arguments: argparse.Namespace, command: str) -> Iterator[tuple[Clinic, Login]]:
    clinic = opened(arguments, command)
    try:
        yield clinic, clinic.accounts.log_in(arguments.user, secret(arguments.password_file, "Password"))
    finally:
        clinic.close()


def export_fhir(arguments: argparse.Namespace) -> int:
    """`thecal export fhir`: a bundle of the chosen release."""
    return _export(arguments, Form.FHIR_R5 if arguments.release == "R5" else Form.FHIR_R4B)


def export_csv(arguments: argparse.Namespace) -> int:
    """`thecal export csv`: a table."""
    return _export(arguments, Form.CSV)


def export_json(arguments: argparse.Namespace) -> int:
    """`thecal export json`: everything."""
    return _export(arguments, Form.JSON)


def _export(arguments: argparse.Namespace, form: Form) -> int:
    try:
        with _signed_in(arguments, "export") as (clinic, login):
            patient = clinic.people.find_number(login, arguments.patient)
            made = clinic.exports.write(login, patient.id, form)
        write_private(arguments.out, made.content)
    except (RecordsError, OSError, UnicodeDecodeError) as error:
        raise said("export", error) from error
    if arguments.json:
        size, digest = len(made.content), made.digest.hex()
        print_json({"format": "thecal-export-result/1", "form": form, "bytes": size, "sha256": digest})
    else:
        print(f"{arguments.out}: {len(made.content)} bytes, SHA-256 {made.digest.hex()}; not encrypted")
    return Exit.DONE


def import_fhir(arguments: argparse.Namespace) -> int:
    """`thecal import fhir FILE`: records a new patient, with who is to be called."""
    from programmer_app.records.fhir.patients import MOST_BYTES, read_patient

    try:
        with arguments.file.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        incoming = read_patient(data, system=arguments.system)
        with _signed_in(arguments, "import") as (clinic, login):
            patient = clinic.people.add_patient(login, incoming.details, incoming.contacts)
    except (RecordsError, OSError, UnicodeDecodeError) as error:
        raise said("import", error) from error
    if arguments.json:
        print_json(
            {
                "format": "thecal-import-result/1",
                "patient": patient.number,
                "contacts": len(incoming.contacts),
                "left_out": list(incoming.left_out),
            }
        )
        return Exit.DONE
    print(f"recorded: number {patient.number}, with {len(incoming.contacts)} to call")
    if incoming.left_out:
        print(f"left out: {', '.join(incoming.left_out)}")
    return Exit.DONE
