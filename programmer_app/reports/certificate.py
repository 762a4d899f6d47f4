"""The certificate of a training: who played which scenario or day, what was needed and what was met, as a PDF.

It is of a training by its type: there is no way to print one without the watermark.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final

from programmer_app.reports.markup import facts, section, table
from programmer_app.reports.pages import NOT_CLEARED, Sheet, write_pdf

PROVES_NOTHING: Final = (
    "It says what was done on an emulated pump and a virtual patient, once. It is no licence, and no proof of skill "
    "with any pump of any maker."
)


@dataclass(frozen=True)
class GoalLine:
    """A goal of the scenario: what was needed, whether it must be met, its points, whether it was met."""

    needed: str
    must: bool
    points: int
    met: bool


@dataclass(frozen=True)
class Certificate:
    """What a certificate says.

    Attributes:
        learner: Whose it is.
        played_as: `window`, or the name of the script that played in the learner's place.
        scenario: Name of the scenario.
        title: Of the scenario.
        covers: What it is about.
        at: Workstation time at the end.
        passed: Whether it was passed.
        score_percent: Points that were reached.
        pass_percent: Points that are needed.
        in_safe_range_percent: Share of the time in which the dose at the tip was in the patient's safe range.
        goals: In the scenario's order.
        software: Version of this program.
        digest: Of the course: the same learner's acts on the same scenario give the same one.
        is_day: Whether it is of a day: a goal is then a patient, its points are percent of that scenario's.
    """

    learner: str
    played_as: str
    scenario: str
    title: str
    covers: tuple[str, ...]
    at: datetime
    passed: bool
    score_percent: int
    pass_percent: int
    in_safe_range_percent: float
    goals: tuple[GoalLine, ...]
    software: str
    digest: str
    is_day: bool = False


def write_certificate(path: Path, what: Certificate) -> None:
    """Writes the PDF. Needs a QGuiApplication; works without a screen.

    Raises:
        OSError: If the file cannot be written.
    """
    sheet = Sheet(
        title=f"Thecal training: {what.title}",
        body=certificate_html(what),
        foot=f"Thecal {what.software} · {_kind(what)} {what.scenario}",
        training=True,
        creator=f"Thecal {what.software}",
    )
    write_pdf(path, sheet)


def certificate_html(what: Certificate) -> str:
    """The body of the certificate."""
    heading = "Certificate of a training" if what.passed else "Record of a training that was not passed"
    verdict = "passed" if what.passed else "NOT passed"
    said = f"<p><b>{escape(what.learner)} has {verdict} this {_kind(what)}.</b></p>"
    met, missed = ("*passed", "*NOT PASSED") if what.is_day else ("*met", "*MISSED")
    must = "must be passed" if what.is_day else "must be met"
    unit = " %" if what.is_day else ""
    goals = [
        (met if goal.met else missed, goal.needed, must if goal.must else "", f"{goal.points}{unit}")
        for goal in what.goals
    ]
    return "".join(
        (
            "<p class='training'>TRAINING · emulated pump · no patient</p>",
            f"<p class='main'>{heading}</p>",
            f"<p class='small'>{NOT_CLEARED} {PROVES_NOTHING}</p>",
            section("Who and what", facts(_who(what))),
            section("Outcome", said + facts(_score(what))),
            section(*_goal_table(what, goals)),
        )
    )


def _kind(what: Certificate) -> str:
    return "day" if what.is_day else "scenario"


def _goal_table(what: Certificate, goals: Sequence[tuple[str, ...]]) -> tuple[str, str]:
    if what.is_day:
        return "Patients", table(("", "Scenario", "", "Points"), goals)
    return "Goals", table(("", "What was needed", "", "Points"), goals)


def _who(what: Certificate) -> list[tuple[str, str]]:
    return [
        ("Learner", what.learner),
        ("Played", "in the window" if what.played_as == "window" else f"by the script {what.played_as}"),
        (_kind(what).capitalize(), f"{what.title} ({what.scenario})"),
        ("About", ", ".join(what.covers)),
        ("Date and time", f"{what.at:%Y-%m-%d %H:%M}, this computer"),
    ]


def _score(what: Certificate) -> list[tuple[str, str]]:
    if what.is_day:
        needed = f"{what.score_percent} %, the mean of its patients; every one must be passed"
        return [("Points", needed), ("Courses", f"SHA-256 {what.digest}")]
    return [
        ("Points", f"{what.score_percent} %; {what.pass_percent} % are needed"),
        ("Dose at the tip in the safe range", f"{what.in_safe_range_percent:g} % of the time"),
        ("Course", f"SHA-256 {what.digest}"),
    ]
