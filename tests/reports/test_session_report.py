"""The session report, of a real write to an emulated pump in a process of its own."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import datetime
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from device.clock import SystemClock
from device.program_file import program_from, to_content
from device.session import PumpSession
from programmer_app.desk import Patient, TrainingDesk
from programmer_app.reports.pages import NOT_CLEARED
from programmer_app.reports.program_rows import compared, settings
from programmer_app.reports.session_report import ReportData, report_html, write_session_report
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import check
from programmer_app.training.start_program import START_PROGRAM, give_start_program

FLEX = program_from(
    to_content(START_PROGRAM)
    | {
        "basal": {
            "mode": "flex",
            "patterns": {
                "day": [
                    {"from": "00:00", "dose": "0.08 mg/h"},
                    {"from": "06:00", "dose": "0.2 mg/h"},
                    {"from": "09:00", "dose": "0.12 mg/h"},
                    {"from": "17:00", "dose": "0.18 mg/h"},
                    {"from": "21:00", "dose": "0.08 mg/h"},
                ]
            },
        },
        "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
    }
)
REASON = "Pain NRS 7 at last two visits <no sedation> & follow-up"


@pytest.fixture(scope="module")
def written() -> ReportData:
    """2.4 mg/day, then five flex steps of 3 mg/day, through a real session."""
    desk = TrainingDesk(SystemClock())
    library = load_library()
    with PumpSession(desk.emulator()(), desk.clock, desk.journal) as session:
        give_start_program(session.interrogate(), library.reference, desk.user, session)
        before = session.interrogate()
        prepared = session.prepare(FLEX, library.reference, counted=True, user=desk.user, reason=REASON, base=before)
        result = session.commit(prepared)
        after = session.interrogate()
    findings = check(FLEX, before.identity.model, library, before.program)
    return ReportData(
        training=True,
        patient=desk.patient,
        user=desk.user,
        at=datetime(2026, 1, 5, 10, 30, 15),  # noqa: DTZ001 - as a workstation clock reads
        software="9.8.7",
        library=library,
        before=before,
        after=after,
        result=result,
        totals=prepared.pump_totals,
        findings=findings,
        reasons={finding.code: REASON for finding in findings if finding.severity == "reason"},
    )


def plain(html: str) -> str:
    """The text of the report, cells apart by a bar."""
    return unescape(re.sub(r"\|+", "|", re.sub(r"<[^>]+>", "|", html)))


def test_says_who_what_and_that_it_is_no_cleared_device(written: ReportData) -> None:
    text = plain(report_html(written))
    for part in (
        "TRAINING",
        NOT_CLEARED,
        "Demo, Ana",
        "Model IT-40 · SN EMU-00042 · emulated",
        "|Trainee|",
        "2026-01-05 10:30:15",
        "Thecal 9.8.7",
        "Programmed, and read back byte for byte",
        "1 → 2",
        written.after.status.digest.hex(),
        written.result.txn.hex(),
        REASON,
    ):
        assert part in text


def test_says_every_setting_and_the_daily_doses(written: ReportData) -> None:
    text = plain(report_html(written))
    assert "|morphine|2.4 mg/day|3 mg/day|3.6 mg/day|+25 %|" in text
    assert "|4.8 mg/day|6 mg/day|7.2 mg/day|+25 %|" in text
    for name, value in settings(FLEX, written.library):
        assert f"|{name}|" in text
        assert value in text
    assert "|06:00–09:00|–|0.2 mg/h|" in text
    assert "|Rate|2.4 mg/day|–|" in text
    assert "|Patient bolus, lockout|–|4 h|" in text


def test_totals_are_the_pump_s(written: ReportData) -> None:
    text = plain(report_html(written))
    assert "|morphine|3 mg|3.6 mg|3.6 mg|0.35 mg|0.15 mg|" in text
    assert written.totals is not None
    other = replace(written.totals, drugs=tuple(replace(d, day=2 * d.day) for d in written.totals.drugs))
    assert "|morphine|6 mg|3.6 mg|" in plain(report_html(replace(written, totals=other)))


def test_the_new_program_comes_from_the_bytes_read_back(written: ReportData) -> None:
    assert written.after.program is not None
    read = written.after.program.with_changes(reservoir={"volume": "17 mL", "low_alarm": "3 mL"})
    text = plain(report_html(replace(written, after=replace(written.after, program=read))))
    assert "|Reservoir|31.4 mL|17 mL|" in text
    assert "|Low-reservoir alarm|2 mL|3 mL|" in text


@pytest.mark.requirement("R8")
def test_which_library_judged_is_what_the_pump_keeps_and_another_one_before_is_named(written: ReportData) -> None:
    here = written.library
    assert f"|Drug library|{here.version} ({here.digest.hex()[:8]}), as kept in the pump|" in plain(
        report_html(written)
    )
    assert written.before.info is not None
    older = replace(written.before.info, library_version="2025.9", library_digest=bytes.fromhex("abcdef01") + bytes(28))
    text = plain(report_html(replace(written, before=replace(written.before, info=older))))
    assert "the program before was judged by another, 2025.9 (abcdef01)" in text
    # what is printed is the pump's word, not this computer's library
    text = plain(report_html(replace(written, after=replace(written.after, info=older))))
    assert "|Drug library|2025.9 (abcdef01), as kept in the pump" in text


def test_a_clinic_report_does_not_say_training(written: ReportData) -> None:
    clinic = replace(written, training=False, patient=Patient("Roe, Jo", "MRN 1"), reasons={})
    assert "TRAINING" not in report_html(clinic)


def test_what_a_person_wrote_cannot_become_markup(written: ReportData) -> None:
    html = report_html(replace(written, user="<img src='x'>", patient=Patient("<b>x</b>", "&amp;")))
    assert "<img" not in html
    assert "&lt;b&gt;x" in html


def test_nothing_read_back_is_nothing_to_report(written: ReportData, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no program was read back"):
        write_session_report(tmp_path / "x.pdf", replace(written, after=replace(written.after, program=None)))


def test_compared_marks_exactly_what_changed() -> None:
    library = load_library()
    assert not [row for row in compared(FLEX, FLEX, library) if row.changed]
    other = FLEX.with_changes(reservoir={"volume": "31.4 mL", "low_alarm": "3 mL"})
    assert [row.name for row in compared(FLEX, other, library) if row.changed] == ["Low-reservoir alarm"]


def test_pdf_is_a_pdf_with_all_pages(qapp: QApplication, written: ReportData, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_session_report(path, written)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-1.")
    assert data.rstrip().endswith(b"%%EOF")
    pages = len(re.findall(rb"/Type /Page\b", data))
    assert pages == int(re.findall(rb"/Count (\d+)", data)[0])
    assert 1 <= pages <= 4
    assert "TRAINING".encode("utf-16-be") in data or b"TRAINING" in data, "the title of the file"
    assert b"/FontFile" in data


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_pdf_holds_the_text(qapp: QApplication, written: ReportData, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_session_report(path, written)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    assert text.count("TRAINING") >= text.count("\f")
    assert NOT_CLEARED in text
    assert "3.6 mg/day" in text


def test_folder_that_is_not_there_is_an_error(qapp: QApplication, written: ReportData, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_session_report(tmp_path / "nowhere" / "report.pdf", written)
