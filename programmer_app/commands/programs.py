"""Commands on program files, without a pump: check, project, schema."""

from __future__ import annotations

import argparse
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from device.clock import SECONDS_PER_DAY, pump_seconds
from device.program import DeliveryProgram, parse_time
from device.program_file import ProgramFileError, json_schema, read_program
from device.pump import PumpModel, pump_models
from device.quantities import Duration, QuantityError, grouped_number
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.therapy.library import DrugLibrary, LibraryError, load_library
from programmer_app.therapy.limits import CATALOGUE, Finding, check
from programmer_app.therapy.projection import Projection, project
from programmer_app.therapy.schedule import UndrawableError

A_MONDAY: Final = datetime(2024, 1, 1)  # noqa: DTZ001 - a pump clock has no time zone
LONGEST_HORIZON_D: Final = 3_660
"""Ten years."""


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
    """The drug library of `--library`, or the one that came with the program.

    Raises:
        CommandError: If it is missing or unsound.
    """
    try:
        return load_library(path)
    except LibraryError as error:
        raise CommandError(Exit.USAGE, f"drug library: {error}") from error


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


def project_program(arguments: argparse.Namespace) -> int:
    """`thecal project`: the projected delivery."""
    library = chosen_library(arguments.library)
    program = load_program(arguments.file, library)
    current = None if arguments.current is None else load_program(arguments.current, library)
    horizon = _duration("--horizon", arguments.horizon)
    if not 0 < horizon.amount <= LONGEST_HORIZON_D * SECONDS_PER_DAY:
        raise CommandError(Exit.USAGE, f"--horizon {arguments.horizon}: from 1 s to {LONGEST_HORIZON_D} d, like 30d")
    at = [_duration("--at", text) for text in arguments.at.split(",")] if arguments.at else []
    if late := [moment for moment in at if moment.amount > horizon.amount]:
        raise CommandError(Exit.USAGE, f"--at {late[0].token()} lies beyond the horizon of {horizon.token()}")
    try:
        projection = project(
            program,
            chosen_model(arguments.model),
            library,
            start_s=_start(arguments.start),
            horizon_s=horizon.amount,
            current=current,
            at_s=[moment.amount for moment in at],
        )
    except UndrawableError as error:
        raise CommandError(Exit.REFUSED, f"{arguments.file.name}: {error}; `thecal check` says more") from error
    if arguments.json:
        print_json(projection.to_json())
    else:
        _print_projection(projection)
    return Exit.DONE


def _print_projection(projection: Projection) -> None:
    for daily in projection.daily:
        most = grouped_number(daily.at_most, 4)
        print(f"{daily.drug}: {grouped_number(daily.scheduled, 4)} {daily.unit}/day, at most {most} {daily.unit}/day")
    for row in projection.to_json()["at"]:
        for drug in projection.drugs:
            values = row[drug.drug]
            figures = ", ".join(f"{name.replace('_', ' ')} {value:.6g}" for name, value in values.items())
            print(f"after {row['t_h']:g} h: {drug.drug} {figures} {drug.unit}")
    if projection.low_at_h is not None:
        print(f"low-reservoir alarm after {projection.low_at_h / 24:.2f} d")


def print_schema(arguments: argparse.Namespace) -> int:
    """`thecal schema`: the JSON Schema of a program file."""
    del arguments
    print_json(json_schema())
    return Exit.DONE


def _duration(option: str, text: str) -> Duration:
    try:
        return Duration.parse(text.strip())
    except QuantityError as error:
        raise CommandError(Exit.USAGE, f"{option}: {error}") from error


def _start(text: str | None) -> int:
    """Pump clock, s, at which a projection starts: `HH:MM` of a Monday, or an ISO date and time."""
    if text is None:
        return pump_seconds(A_MONDAY)
    if re.fullmatch(r"[0-9:]{4,5}", text):
        try:
            return pump_seconds(A_MONDAY + timedelta(minutes=parse_time(text)))
        except ValueError as error:
            raise CommandError(Exit.USAGE, f"--start: {error}") from error
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise CommandError(
            Exit.USAGE, f"--start {text}: write HH:MM, or a date and time like 2026-01-05T14:30"
        ) from error
    if moment.tzinfo is not None or pump_seconds(moment) < 0:
        raise CommandError(Exit.USAGE, f"--start {text}: a pump clock has no time zone and begins in 2020")
    return pump_seconds(moment)
