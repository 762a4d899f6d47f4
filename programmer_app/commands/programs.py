"""Commands on program files, without a pump: check and schema; `projections` has project."""

from __future__ import annotations

import argparse
from pathlib import Path

from device.program import DeliveryProgram
from device.program_file import ProgramFileError, json_schema, read_program
from device.pump import PumpModel, pump_models
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.records.home import home
from programmer_app.records.rules_here import library_here
from programmer_app.therapy.library import DrugLibrary, LibraryError, load_library
from programmer_app.therapy.limits import CATALOGUE, Finding, check


def load_program(path: Path, library: DrugLibrary) -> DeliveryProgram:
    """The program in a file, with drugs that the library knows.

    Raises:
        CommandError: With exit code 2, naming field, value and remedy.
    """
    try:
        program = read_program(path)
    except ProgramFileError as error:
        raise CommandError(Exit.USAGE, f"{path.name}: {error}") from error
    if unknown := library.unknown_drugs(program):
        known = ", ".join(sorted(library.drugs))
        raise CommandError(
            Exit.USAGE, f"{path.name}: solution: {unknown[0]!r} is not in the drug library; it has {known}"
        )
    return program


def chosen_library(path: Path | None) -> DrugLibrary:
    """The drug library of `--library`, or the one that came with the program, under the clinic's rules.

    Raises:
        CommandError: If it is missing or unsound.
    """
    try:
        library = load_library(path)
    except LibraryError as error:
        raise CommandError(Exit.USAGE, f"drug library: {error}") from error
    try:
        return library_here(library, home())
    except OSError:
        return library  # there is no folder in which this computer could keep rules


def chosen_model(name: str) -> PumpModel:
    """The pump model of `--model`.

    Raises:
        CommandError: If there is no such model.
    """
    models = pump_models()
    if name not in models:
        raise CommandError(Exit.USAGE, f"--model {name}: unknown; models are {', '.join(models)}")
    return models[name]


def check_program(arguments: argparse.Namespace) -> int:
    """`thecal check`: findings on a program."""
    if arguments.codes:
        return _print_codes()
    if arguments.file is None:
        raise CommandError(Exit.USAGE, "check: name a program file, or give --codes")
    library = chosen_library(arguments.library)
    program = load_program(arguments.file, library)
    current = None if arguments.current is None else load_program(arguments.current, library)
    findings = check(program, chosen_model(arguments.model), library, current)
    if arguments.json:
        print_json(findings_json(findings))
    else:
        print("\n".join(map(finding_text, findings)) or "no findings")
    return findings_exit(findings)


def findings_json(findings: tuple[Finding, ...]) -> dict[str, object]:
    """The JSON result of `check`."""
    keys = ("code", "severity", "field", "message", "value", "limit", "source")
    return {
        "format": "thecal-findings/1",
        "findings": [{key: getattr(finding, key) for key in keys} for finding in findings],
    }


def finding_text(finding: Finding) -> str:
    """A finding in one line."""
    words = {"block": "BLOCKED", "reason": "NEEDS A REASON", "note": "note"}
    return f"{words[finding.severity]}: {finding.field}: {finding.message} [{finding.code}]"


def findings_exit(findings: tuple[Finding, ...]) -> Exit:
    """3 with any block, 4 with any reason, else 0."""
    severities = {finding.severity for finding in findings}
    if "block" in severities:
        return Exit.REFUSED
    return Exit.NEEDS_REASON if "reason" in severities else Exit.DONE


def _print_codes() -> int:
    for code, entry in CATALOGUE.items():
        print(f"{code} ({entry.severity}): {entry.meaning} {entry.what_to_do}")
    return Exit.DONE


def print_schema(arguments: argparse.Namespace) -> int:
    """`thecal schema`: the JSON Schema of a program file."""
    del arguments
    print_json(json_schema())
    return Exit.DONE
