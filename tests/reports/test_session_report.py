"""The session report, of a real write to an emulated pump in a process of its own."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from programmer_app.desk import Patient
from programmer_app.reports.pages import NOT_CLEARED
from programmer_app.reports.program_rows import compared, settings
from programmer_app.reports.rate_drawing import day_course
from programmer_app.reports.session_report import (
    ReportData,
    report_html,
    session_sheet,
    write_session_report,
)
from programmer_app.therapy.library import load_library
from tests.reports.changes import FLEX, REASON


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
def test_nothing_of_the_text_is_lost_in_the_pdf(qapp: QApplication, written: ReportData, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_session_report(path, written)
    found = re.sub(
        r"\s", "", subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    )
    document = QTextDocument()
    document.setHtml(report_html(written))
    lines = [line for line in document.toPlainText().splitlines() if line.strip() and "\ue000" not in line]
    assert len(lines) > 60
    assert not [line for line in lines if re.sub(r"\s", "", line) not in found]
    assert session_sheet(written).digest in found
    assert "morphine,mg/h,byscheduleonaMonday" in found
    assert b"/Subtype /Image" not in path.read_bytes(), "a drawing that is no vector"


def test_the_head_of_the_audit_trail_is_named(written: ReportData) -> None:
    assert "|Audit trail|none is kept in training|" in plain(report_html(written))
    assert "|Audit trail|17:9f86|" in plain(report_html(replace(written, audit_head="17:9f86")))
    assert "|Audit trail|cannot be read|" in plain(report_html(replace(written, training=False)))


def test_the_day_is_drawn_from_what_the_pump_gives(written: ReportData) -> None:
    """FLEX of 10 mg/mL: 8, 20, 12, 18 and 8 mcL/h; each sum worked out by hand."""
    assert written.after.program is not None
    course = day_course(written.after.program, written.after.identity.model, "mg")
    assert [(int(hour), float(rate)) for hour, rate in course.rate] == [
        (0, 0.08), (6, 0.2), (9, 0.12), (17, 0.18), (21, 0.08), (24, 0.08)
    ]  # fmt: skip
    assert [float(dose) for _, dose in course.sums()] == [0, 0.48, 1.08, 2.04, 2.76, 3]


def test_boluses_of_a_grid_are_drawn_over_midnight(written: ReportData) -> None:
    program = FLEX.with_changes(
        basal={
            "mode": "periodic_bolus",
            "dose": "0.6 mg",
            "over": "2 h",
            "every": "12 h",
            "first_at": "11:00",
            "between": "0.1 mg/h",
        }
    )
    course = day_course(program, written.after.identity.model, "mg")
    assert [(float(hour), float(rate)) for hour, rate in course.rate] == [
        (0, 0.3), (1, 0.1), (11, 0.3), (13, 0.1), (23, 0.3), (24, 0.3)
    ]  # fmt: skip
    assert float(course.sums()[-1][1]) == pytest.approx(0.3 + 1 + 0.6 + 1 + 0.3)


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
