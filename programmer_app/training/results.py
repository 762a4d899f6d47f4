"""What learners achieved over time: the training record, a file of its own and never among the clinical records.

One JSON object a line, each a `TrainingResult`. The type holds nothing that a clinical record could take: no patient,
no pump of anybody, no dose. It is written only when somebody asks for it, under the name that the learner gives.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, field_validator

from programmer_app import __version__
from programmer_app.records.home import sync_folder
from programmer_app.training.debrief import FORMAT as RESULT_FORMAT

if TYPE_CHECKING:
    from programmer_app.reports.certificate import Certificate

FORMAT: Final = "thecal-training-record/1"
FILE_NAME: Final = "training-results.jsonl"
LARGEST_FILE: Final = 50_000_000
"""Bytes: some 100 000 results. A larger file is not read."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula when a cell begins with it."""

Name = Annotated[str, Field(min_length=1, max_length=80)]


class TrainingRecordError(ValueError):
    """A training record that cannot be read or written; the text says which line and why."""


class TrainingResult(BaseModel):
    """One scenario that somebody played.

    Attributes:
        at: When it ended.
        learner: Who played, by the name that was given.
        played_as: `window`, or the script that played: `good`, `careless` or a file's name.
        scenario: Name of the scenario.
        title: Of the scenario.
        covers: What it is about.
        seed: Of the scenario.
        passed: Whether it was passed.
        score_percent: Points that were reached.
        pass_percent: Points that were needed.
        missed: Ids of the goals that were not met.
        in_safe_range_percent: Share of the time in which the dose at the tip was in the safe range.
        course_sha256: Of the course of tip and patient.
        software: Version of Thecal.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    format: Literal["thecal-training-record/1"] = FORMAT
    at: AwareDatetime
    learner: Name
    played_as: Name
    scenario: Name
    title: str
    covers: tuple[str, ...]
    seed: int
    passed: bool
    score_percent: int = Field(ge=0, le=100)
    pass_percent: int = Field(ge=1, le=100)
    missed: tuple[str, ...]
    in_safe_range_percent: float = Field(ge=0, le=100)
    course_sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    software: str

    @field_validator("learner")
    @classmethod
    def _printable(cls, value: str) -> str:
        if not value.isprintable():
            raise ValueError("a name is printable letters, signs and spaces on one line")
        return value

    @classmethod
    def of(cls, result: dict[str, Any], covers: Iterable[str], learner: str, at: datetime) -> Self:
        """What is kept of the JSON result of a play.

        Args:
            result: As from `debrief.result_json`.
            covers: What the scenario is about.
            learner: Who played; `result["learner"]` is the script.
            at: When it ended, with time zone.

        Raises:
            TrainingRecordError: It is no such result, or nobody can be called that.
        """
        if result.get("format") != RESULT_FORMAT:
            raise TrainingRecordError(f"{result.get('format')} is no result of a training")
        try:
            return cls(
                at=at,
                learner=learner,
                played_as=result["learner"],
                scenario=result["scenario"],
                title=result["title"],
                covers=tuple(covers),
                seed=result["seed"],
                passed=result["passed"],
                score_percent=result["score_percent"],
                pass_percent=result["pass_percent"],
                missed=tuple(slip["goal"] for slip in result["slips"]),
                in_safe_range_percent=result["tip"]["in_safe_range_percent"],
                course_sha256=result["course_sha256"],
                software=__version__,
            )
        except ValidationError as error:
            raise TrainingRecordError(_reason(error)) from error


class TrainingRecord:
    """The training record of this computer.

    Args:
        folder: Where it lies; the file is made with its first entry.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME

    def add(self, result: TrainingResult) -> None:
        """Keeps a result; on disk when this returns.

        Raises:
            TrainingRecordError: It cannot be written.
        """
        line = json.dumps(result.model_dump(mode="json"), ensure_ascii=False) + "\n"
        new = not self.path.exists()
        try:
            with self.path.open("ab+") as file:
                if file.seek(0, os.SEEK_END):
                    file.seek(-1, os.SEEK_END)
                    line = line if file.read(1) == b"\n" else f"\n{line}"
                file.write(line.encode())
                file.flush()
                os.fsync(file.fileno())
            if new:
                sync_folder(self.path.parent)
        except OSError as error:
            raise TrainingRecordError(f"{self.path}: cannot be written: {error.strerror or error}") from error

    def results(self, learner: str = "", scenario: str = "") -> tuple[TrainingResult, ...]:
        """The results, oldest first.

        Args:
            learner: Only of this one, whatever the case of letters; empty: of all.
            scenario: Only of this one; empty: of all.

        Raises:
            TrainingRecordError: It cannot be read, or a line is none; a last line that was cut short is left out, as
                when power failed while it was written.
        """
        wanted = learner.strip().casefold()
        return tuple(
            one
            for one in self._all()
            if (not wanted or one.learner.casefold() == wanted) and scenario in {"", one.scenario}
        )

    def _all(self) -> list[TrainingResult]:
        lines = self._text().split("\n")
        cut_short = lines.pop()
        found = [_parsed(line, f"{self.path.name}:{number}") for number, line in enumerate(lines, 1) if line.strip()]
        if cut_short.strip():
            try:
                found.append(_parsed(cut_short, self.path.name))
            except TrainingRecordError:
                return found
        return found

    def _text(self) -> str:
        try:
            if self.path.stat().st_size > LARGEST_FILE:
                raise TrainingRecordError(f"{self.path.name}: larger than {LARGEST_FILE} bytes; put it aside")
            return self.path.read_text("utf-8")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise TrainingRecordError(f"{self.path}: cannot be read: {error.strerror or error}") from error
        except UnicodeDecodeError as error:
            raise TrainingRecordError(f"{self.path.name}: is not text in UTF-8") from error


def _parsed(line: str, where: str) -> TrainingResult:
    try:
        return TrainingResult.model_validate_json(line)
    except ValidationError as error:
        raise TrainingRecordError(f"{where}: {_reason(error)}") from error


def _reason(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    message = first["msg"].removeprefix("Value error, ")
    return f"{place}: {message}" if place else message


def as_csv(results: Iterable[TrainingResult]) -> str:
    """Results for a spreadsheet, a line each; a text that it would take for a formula gets an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    names = list(TrainingResult.model_fields)
    writer.writerow(names)
    for one in results:
        content = one.model_dump(mode="json")
        writer.writerow([_cell(content[name]) for name in names])
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def certificate_of(kept: TrainingResult, result: dict[str, Any]) -> Certificate:
    """The certificate of a play.

    Args:
        kept: What is kept of it.
        result: Its JSON result, for the goals.
    """
    from programmer_app.reports.certificate import Certificate, GoalLine  # noqa: PLC0415 - results need no Qt

    goals = tuple(GoalLine(goal["needed"], goal["must"], goal["points"], goal["met"]) for goal in result["goals"])
    return Certificate(
        learner=kept.learner,
        played_as=kept.played_as,
        scenario=kept.scenario,
        title=kept.title,
        covers=kept.covers,
        at=kept.at,
        passed=kept.passed,
        score_percent=kept.score_percent,
        pass_percent=kept.pass_percent,
        in_safe_range_percent=kept.in_safe_range_percent,
        goals=goals,
        software=kept.software,
        digest=kept.course_sha256,
    )


def certificate_of_day(kept: Sequence[TrainingResult], result: dict[str, Any], covers: tuple[str, ...]) -> Certificate:
    """The certificate of a day, with a line for each patient.

    Args:
        kept: What is kept of its scenarios, in their order.
        result: The JSON result of the day.
        covers: What the day is about.
    """
    from programmer_app.reports.certificate import Certificate, GoalLine  # noqa: PLC0415 - results need no Qt

    last = kept[-1]
    return Certificate(
        learner=last.learner,
        played_as=last.played_as,
        scenario=result["day"],
        title=result["title"],
        covers=covers,
        at=last.at,
        passed=result["passed"],
        score_percent=result["score_percent"],
        pass_percent=max(one.pass_percent for one in kept),
        in_safe_range_percent=min(one.in_safe_range_percent for one in kept),
        goals=tuple(GoalLine(one.title, must=True, points=one.score_percent, met=one.passed) for one in kept),
        software=last.software,
        digest=hashlib.sha256("".join(one.course_sha256 for one in kept).encode()).hexdigest(),
        is_day=True,
    )
