"""A real write to an emulated pump in a process of its own, as reports are made of it."""

from __future__ import annotations

from datetime import datetime

import pytest

from device.clock import SystemClock
from device.session import PumpSession
from programmer_app.desk import TrainingDesk
from programmer_app.reports.session_report import ReportData
from programmer_app.therapy.library import load_library
from programmer_app.therapy.limits import check
from programmer_app.training.start_program import give_start_program
from tests.reports.changes import FLEX, REASON


@pytest.fixture(scope="session")
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
