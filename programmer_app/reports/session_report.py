"""The session report: what one programming changed, from the bytes that were read back, as a PDF.

Everything about the new program comes from the interrogation after the write, not from the draft. A report of a
training desk says TRAINING on every page; every report says that Thecal is not a cleared medical device.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

from device.pump import FINE_PER_NL, PumpReading, Totals
from device.quantities import Mass, Volume, grouped_number, significant
from device.wording import phrase
from programmer_app.reports.drawing import mark
from programmer_app.reports.markup import facts, paragraph, section, table
from programmer_app.reports.pages import NOT_CLEARED, Sheet, write_pdf
from programmer_app.reports.program_rows import SettingRow, compared
from programmer_app.reports.rate_drawing import DayDrawing, day_course
from programmer_app.reports.wording import Say, english, trail_head
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits import Finding
from programmer_app.therapy.projection import DailyDose, daily_doses

if TYPE_CHECKING:
    from device.session import WriteResult
    from programmer_app.desk import Patient

_TRAINING_LINE: Final = phrase("TRAINING · emulated pump · no patient")
_SHOWN_DIGITS: Final = 6
_PLOT: Final = "day"
_OUTCOMES: Final = {
    "applied": phrase("Programmed, and read back byte for byte"),
    "not_applied": phrase("NOT programmed"),
    "unknown": phrase("UNKNOWN"),
}
_GRAVITY: Final = {"block": phrase("blocked"), "reason": phrase("needed a reason"), "note": phrase("note")}


@dataclass(frozen=True)
class ReportData:
    """What a session report says.

    Attributes:
        training: Whether the session was at a training desk; from the type of the desk.
        patient: None where none was open.
        user: Who programmed.
        at: Workstation time at which the outcome was known.
        software: Version of this program.
        library: The drug library that checked the program.
        before: The interrogation before the write.
        after: The interrogation after it; its bytes are what the report says of the new program.
        result: How the write ended.
        totals: The pump's own totals of the sealed program; None where they were not kept.
        findings: Of the checks, at the time of the write.
        reasons: Given by the person, by the code of the finding.
        audit_head: The newest record of this computer's audit trail, as `number:digest`; "" where none is kept.
    """

    training: bool
    patient: Patient | None
    user: str
    at: datetime
    software: str
    library: DrugLibrary
    before: PumpReading
    after: PumpReading
    result: WriteResult
    totals: Totals | None
    findings: tuple[Finding, ...]
    reasons: dict[str, str]
    audit_head: str = ""


def write_session_report(path: Path, data: ReportData, tr: Say = english) -> None:
    """Writes the PDF. Needs a QGuiApplication; works without a screen.

    Raises:
        ValueError: If nothing was read back, so that there is nothing certain to report.
        OSError: If the file cannot be written.
    """
    write_pdf(path, session_sheet(data, tr))


def session_sheet(data: ReportData, tr: Say = english) -> Sheet:
    """The report, to be written or printed.

    Raises:
        ValueError: As `write_session_report`.
    """
    program, model = data.after.program, data.after.identity.model
    if program is None:
        raise ValueError("no program was read back from the pump; there is nothing to report")
    unit = data.library.unit_of(program.primary.drug, program.primary.concentration)
    before = data.before.program
    same = before is not None and before.primary.drug == program.primary.drug
    old = day_course(before, model, unit) if before is not None and same else None
    return Sheet(
        title="Thecal programming session",
        body=report_html(data, tr),
        foot=f"Thecal {data.software} · SN {data.after.identity.serial}",
        training=data.training,
        creator=f"Thecal {data.software}",
        drawings={_PLOT: DayDrawing(old, day_course(program, model, unit), tr)},
        tr=tr,
    )


def report_html(data: ReportData, tr: Say = english) -> str:
    """The body of the report."""
    program = data.after.program
    if program is None:
        raise ValueError("no program was read back from the pump")
    model = data.after.identity.model
    new = daily_doses(program, model, data.library)
    old = () if data.before.program is None else daily_doses(data.before.program, model, data.library)
    head = paragraph(tr(_TRAINING_LINE), "training") if data.training else ""
    rows = compared(data.before.program, program, data.library, tr)
    return "".join(
        (
            head,
            paragraph(tr("Programming session"), "main"),
            paragraph(tr(NOT_CLEARED), "small"),
            section(tr("Who and which pump"), facts(_who(data, tr))),
            section(tr("Outcome"), facts(_outcome(data, tr))),
            section(tr("Daily dose"), _doses(old, new, data.library, tr)),
            section(tr("Course of a day"), mark(_PLOT) + paragraph(tr(_LEGEND), "small")),
            section(tr("Every setting"), _settings(rows, tr), new_page=True),
            section(tr("Checks and reasons"), _findings(data, tr)),
            section(tr("The pump's own totals of the new program"), _totals(data, tr)),
        )
    )


_LEGEND: Final = phrase(
    "Blue: now. Grey, broken: before, where the primary drug is the same. What a patient asks for is not in it."
)


def _who(data: ReportData, tr: Say) -> list[tuple[str, str]]:
    identity = data.after.identity
    patient = tr("none open") if data.patient is None else f"{data.patient.name} · {data.patient.details}"
    emulated = " · " + tr("emulated") if identity.emulated else ""
    return [
        (tr("Patient"), patient),
        (tr("Pump"), tr("Model {name}", name=identity.model.name) + f" · SN {identity.serial}{emulated}"),
        (tr("Firmware"), identity.firmware),
        (tr("Programmed by"), data.user),
        (tr("Date and time"), tr("{moment}, this computer", moment=f"{data.at:%Y-%m-%d %H:%M:%S}")),
        (tr("Software"), f"Thecal {data.software}"),
        (tr("Drug library"), _judged_by(data, tr)),
        (tr("Link"), tr("protected")),
        (tr("Audit trail"), trail_head(data.audit_head, training=data.training, tr=tr)),
    ]


def _judged_by(data: ReportData, tr: Say) -> str:
    """The library that the pump keeps beside its program, and that of the program before, where it is another."""
    after, before = data.after.info, data.before.info
    if after is None:
        here = _library(data.library.version, data.library.digest)
        return tr("{library} here; the pump names none", library=here)
    now = _library(after.library_version, after.library_digest)
    if before is None or before.library_digest == after.library_digest:
        return tr("{library}, as kept in the pump", library=now)
    return tr(
        "{library}, as kept in the pump; the program before was judged by another, {earlier}",
        library=now,
        earlier=_library(before.library_version, before.library_digest),
    )


def _library(version: str, digest: bytes) -> str:
    return f"{version} ({digest.hex()[:8]})"


def _outcome(data: ReportData, tr: Say) -> list[tuple[str, str]]:
    status = data.after.status
    return [
        (tr("Outcome"), tr(_OUTCOMES[data.result.outcome])),
        (tr("Pump state"), status.state.name.replace("_", " ")),
        (tr("Generation"), f"{data.before.status.generation} → {status.generation}"),
        (tr("Program digest"), f"SHA-256 {status.digest.hex()}"),
        (tr("Transaction"), data.result.txn.hex() or tr("none")),
    ]


def _doses(old: Sequence[DailyDose], new: Sequence[DailyDose], library: DrugLibrary, tr: Say) -> str:
    before = {dose.drug: dose for dose in old}
    rows = []
    for dose in new:
        former = before.get(dose.drug)
        rows.append(
            (
                library.tall_man(dose.drug),
                _per_day(None if former is None else former.scheduled_shown, dose.unit, tr),
                "*" + _per_day(dose.scheduled_shown, dose.unit, tr),
                "*" + _per_day(dose.at_most_shown, dose.unit, tr),
                _change(None if former is None else former.scheduled, dose.scheduled, tr),
            )
        )
    for drug in before.keys() - {dose.drug for dose in new}:
        gone, none = before[drug], "*" + tr("none")
        rows.append((library.tall_man(drug), _per_day(gone.scheduled_shown, gone.unit, tr), none, none, ""))
    heads = (tr("Drug"), tr("Before"), tr("Scheduled now"), tr("At most, with every patient bolus"), tr("Change"))
    return table(heads, rows)


def _per_day(value: Fraction | None, unit: str, tr: Say) -> str:
    return tr("none") if value is None else f"{grouped_number(value)} {unit}/day"


def _change(old: Fraction | None, new: Fraction, tr: Say) -> str:
    if not old:
        return tr("new")
    percent = (new - old) / old * 100
    sign = "−" if percent < 0 else "+"
    return tr("unchanged") if percent == 0 else f"{sign}{grouped_number(abs(percent), 1)} %"


def _settings(rows: Sequence[SettingRow], tr: Say) -> str:
    shown = [(row.name, row.old or "–", f"*{row.new or '–'}" if row.changed else row.new) for row in rows]
    return table((tr("Setting"), tr("Before"), tr("Now (changes bold)")), shown)


def _findings(data: ReportData, tr: Say) -> str:
    if not data.findings:
        return f"<p>{tr('No check had anything to say.')}</p>"
    rows = [
        (
            tr(finding.title),
            tr(_GRAVITY.get(finding.severity, finding.severity)),
            tr(finding.message),
            data.reasons.get(finding.code, ""),
        )
        for finding in data.findings
    ]
    return table((tr("Check"), tr("Gravity"), tr("What it says"), tr("Reason given")), rows, (20, 14, 42, 24))


def _totals(data: ReportData, tr: Say) -> str:
    totals = data.totals
    if totals is None:
        return f"<p>{tr('Not kept: the outcome was settled after a restart.')}</p>"
    rows = [
        (
            data.library.tall_man(drug.drug),
            _dose_text(Fraction(drug.day, FINE_PER_NL)),
            _dose_text(Fraction(drug.day_at_most, FINE_PER_NL)),
            _dose_text(Fraction(drug.any_day_at_most, FINE_PER_NL)),
            _dose_text(Fraction(drug.hour_at_most, FINE_PER_NL)),
            _dose_text(Fraction(drug.demand_fg)),
        )
        for drug in totals.drugs
    ]
    volume = significant(Fraction(max(totals.days), FINE_PER_NL * Volume.UNITS["mL"]), _SHOWN_DIGITS)
    note = tr(
        "Computed by the pump from its stored bytes; equal to this program's. "
        "Scheduled volume of the fullest day: {volume} mL.",
        volume=grouped_number(volume),
    )
    heads = (
        tr("Drug"),
        tr("Highest day"),
        tr("At most in a day"),
        tr("At most in any 24 h"),
        tr("At most in an hour"),
        tr("One patient bolus"),
    )
    return table(heads, rows) + paragraph(note, "small")


def _dose_text(fg: Fraction) -> str:
    """A dose in fg in the unit that reads best, to six significant digits."""
    unit = "mg" if fg >= Mass.UNITS["mg"] // 10 or fg == 0 else "mcg"
    return f"{grouped_number(significant(fg / Mass.UNITS[unit], _SHOWN_DIGITS))} {unit}"
