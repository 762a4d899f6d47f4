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
from programmer_app.reports.pages import NOT_CLEARED, PageWords, facts, print_pages, section, table
from programmer_app.reports.program_rows import SettingRow, compared
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits import Finding
from programmer_app.therapy.projection import DailyDose, daily_doses

if TYPE_CHECKING:
    from device.session import WriteResult
    from programmer_app.desk import Patient

_SHOWN_DIGITS: Final = 6


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


def write_session_report(path: Path, data: ReportData) -> None:
    """Writes the PDF. Needs a QGuiApplication; works without a screen.

    Raises:
        ValueError: If nothing was read back, so that there is nothing certain to report.
        OSError: If the file cannot be written.
    """
    if data.after.program is None:
        raise ValueError("no program was read back from the pump; there is nothing to report")
    words = PageWords(
        title="Thecal programming session" + (" (TRAINING)" if data.training else ""),
        creator=f"Thecal {data.software}",
        foot=f"Thecal {data.software} · SN {data.after.identity.serial}",
        training=data.training,
    )
    print_pages(path, report_html(data), words)


def report_html(data: ReportData) -> str:
    """The body of the report."""
    program = data.after.program
    if program is None:
        raise ValueError("no program was read back from the pump")
    model = data.after.identity.model
    new = daily_doses(program, model, data.library)
    old = () if data.before.program is None else daily_doses(data.before.program, model, data.library)
    head = "<p class='training'>TRAINING · emulated pump · no patient</p>" if data.training else ""
    rows = compared(data.before.program, program, data.library)
    return "".join(
        (
            head,
            "<p class='main'>Programming session</p>",
            f"<p class='small'>{NOT_CLEARED}</p>",
            section("Who and which pump", facts(_who(data))),
            section("Outcome", facts(_outcome(data))),
            section("Daily dose", _doses(old, new, data.library)),
            section("Every setting", _settings(rows)),
            section("Checks and reasons", _findings(data), new_page=True),
            section("The pump's own totals of the new program", _totals(data)),
        )
    )


def _who(data: ReportData) -> list[tuple[str, str]]:
    identity = data.after.identity
    patient = "none open" if data.patient is None else f"{data.patient.name} · {data.patient.details}"
    return [
        ("Patient", patient),
        ("Pump", f"Model {identity.model.name} · SN {identity.serial}" + (" · emulated" if identity.emulated else "")),
        ("Firmware", identity.firmware),
        ("Programmed by", data.user),
        ("Date and time", f"{data.at:%Y-%m-%d %H:%M:%S}, this computer"),
        ("Software", f"Thecal {data.software}"),
        ("Drug library", _judged_by(data)),
        ("Link", "protected"),
    ]


def _judged_by(data: ReportData) -> str:
    """The library that the pump keeps beside its program, and that of the program before, where it is another."""
    after, before = data.after.info, data.before.info
    if after is None:
        return f"{_library(data.library.version, data.library.digest)} here; the pump names none"
    now = _library(after.library_version, after.library_digest)
    if before is None or before.library_digest == after.library_digest:
        return f"{now}, as kept in the pump"
    earlier = _library(before.library_version, before.library_digest)
    return f"{now}, as kept in the pump; the program before was judged by another, {earlier}"


def _library(version: str, digest: bytes) -> str:
    return f"{version} ({digest.hex()[:8]})"


def _outcome(data: ReportData) -> list[tuple[str, str]]:
    words = {
        "applied": "Programmed, and read back byte for byte",
        "not_applied": "NOT programmed",
        "unknown": "UNKNOWN",
    }
    status = data.after.status
    return [
        ("Outcome", words[data.result.outcome]),
        ("Pump state", status.state.name.replace("_", " ")),
        ("Generation", f"{data.before.status.generation} → {status.generation}"),
        ("Program digest", f"SHA-256 {status.digest.hex()}"),
        ("Transaction", data.result.txn.hex() or "none"),
    ]


def _doses(old: Sequence[DailyDose], new: Sequence[DailyDose], library: DrugLibrary) -> str:
    before = {dose.drug: dose for dose in old}
    rows = []
    for dose in new:
        former = before.get(dose.drug)
        rows.append(
            (
                library.tall_man(dose.drug),
                _per_day(None if former is None else former.scheduled_shown, dose.unit),
                "*" + _per_day(dose.scheduled_shown, dose.unit),
                "*" + _per_day(dose.at_most_shown, dose.unit),
                _change(None if former is None else former.scheduled, dose.scheduled),
            )
        )
    for drug in before.keys() - {dose.drug for dose in new}:
        gone = before[drug]
        rows.append((library.tall_man(drug), _per_day(gone.scheduled_shown, gone.unit), "*none", "*none", ""))
    return table(("Drug", "Before", "Scheduled now", "At most, with every patient bolus", "Change"), rows)


def _per_day(value: Fraction | None, unit: str) -> str:
    return "none" if value is None else f"{grouped_number(value)} {unit}/day"


def _change(old: Fraction | None, new: Fraction) -> str:
    if not old:
        return "new"
    percent = (new - old) / old * 100
    sign = "−" if percent < 0 else "+"
    return "unchanged" if percent == 0 else f"{sign}{grouped_number(abs(percent), 1)} %"


def _settings(rows: Sequence[SettingRow]) -> str:
    shown = [(row.name, row.old or "–", f"*{row.new or '–'}" if row.changed else row.new) for row in rows]
    return table(("Setting", "Before", "Now (changes bold)"), shown)


def _findings(data: ReportData) -> str:
    if not data.findings:
        return "<p>No check had anything to say.</p>"
    words = {"block": "blocked", "reason": "needed a reason", "note": "note"}
    rows = [
        (
            finding.title,
            words.get(finding.severity, finding.severity),
            finding.message,
            data.reasons.get(finding.code, ""),
        )
        for finding in data.findings
    ]
    return table(("Check", "Gravity", "What it says", "Reason given"), rows)


def _totals(data: ReportData) -> str:
    totals = data.totals
    if totals is None:
        return "<p>Not kept: the outcome was settled after a restart.</p>"
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
    origin = "Computed by the pump from its stored bytes; equal to this program's."
    note = f"<p class='small'>{origin} Scheduled volume of the fullest day: {grouped_number(volume)} mL.</p>"
    heads = (
        "Drug",
        "Highest day",
        "At most in a day",
        "At most in any 24 h",
        "At most in an hour",
        "One patient bolus",
    )
    return table(heads, rows) + note


def _dose_text(fg: Fraction) -> str:
    """A dose in fg in the unit that reads best, to six significant digits."""
    unit = "mg" if fg >= Mass.UNITS["mg"] // 10 or fg == 0 else "mcg"
    return f"{grouped_number(significant(fg / Mass.UNITS[unit], _SHOWN_DIGITS))} {unit}"
