"""`thecal scenario results`, and what `thecal scenario run --keep-for` keeps: the training record of this computer."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from device.clock import SystemClock
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.records.home import home
from programmer_app.training.day import PlayedDay, day_json
from programmer_app.training.debrief import result_json
from programmer_app.training.play import Played
from programmer_app.training.results import (
    FORMAT,
    TrainingRecord,
    TrainingRecordError,
    TrainingResult,
    as_csv,
    certificate_of,
    certificate_of_day,
)

if TYPE_CHECKING:
    from programmer_app.reports.certificate import Certificate


def keep(played: Played, script: str, learner: str, certificate: Path | None = None) -> TrainingResult:
    """Keeps a result in the training record, and writes the certificate where one is wanted.

    Args:
        played: The play.
        script: Who played it: a script's name.
        learner: For whom it is kept.
        certificate: Where the PDF goes.

    Returns:
        What was kept.

    Raises:
        CommandError: It cannot be kept.
    """
    result = result_json(played, script)
    now = SystemClock().now().astimezone()
    try:
        kept = TrainingResult.of(result, played.scenario.covers, learner, now)
        TrainingRecord(home()).add(kept)
    except (TrainingRecordError, OSError) as error:
        raise CommandError(Exit.USAGE, f"the result is not kept: {error}") from error
    if certificate is not None:
        _write(certificate, certificate_of(kept, result))
    return kept


def keep_day(played: PlayedDay, script: str, learner: str, certificate: Path | None = None) -> None:
    """Keeps the result of each scenario of a day, and writes the one certificate where it is wanted.

    Args:
        played: The day.
        script: Who played it.
        learner: For whom it is kept.
        certificate: Where the PDF goes.

    Raises:
        CommandError: It cannot be kept.
    """
    kept = [keep(part, script, learner) for part in played.parts]
    if certificate is not None:
        _write(certificate, certificate_of_day(kept, day_json(played, script), played.day.covers))


def _write(path: Path, certificate: Certificate) -> None:
    from programmer_app.reports.certificate import write_certificate
    from programmer_app.ui.paper import prepare_paper

    prepare_paper()
    try:
        write_certificate(path, certificate)
    except OSError as error:
        raise CommandError(Exit.USAGE, f"{path}: {error.strerror or error}") from error


def results(arguments: argparse.Namespace) -> int:
    """`thecal scenario results`: what learners achieved, oldest first."""
    if arguments.out is not None and not arguments.csv:
        raise CommandError(Exit.USAGE, "--out is for --csv")
    try:
        found = TrainingRecord(home()).results(arguments.learner or "", arguments.scenario or "")
    except (TrainingRecordError, OSError) as error:
        raise CommandError(Exit.USAGE, str(error)) from error
    if arguments.csv:
        _print_csv(as_csv(found), arguments.out)
    elif arguments.json:
        print_json({"format": FORMAT, "results": [one.model_dump(mode="json") for one in found]})
    else:
        for one in found:
            verdict = "passed" if one.passed else "NOT PASSED"
            at = one.at.astimezone()
            print(f"{at:%Y-%m-%d %H:%M}  {one.learner:20} {one.scenario:24} {one.score_percent:3} %  {verdict}")
    return Exit.DONE


def _print_csv(text: str, out: Path | None) -> None:
    if out is None:
        sys.stdout.write(text.replace("\r\n", "\n"))
        return
    try:
        out.write_bytes(b"\xef\xbb\xbf" + text.encode())
    except OSError as error:
        raise CommandError(Exit.USAGE, f"{out}: {error.strerror or error}") from error
