"""Keeps, while a visit goes on, what the session report needs: what was before, and what the person saw and wrote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from programmer_app import __version__
from programmer_app.ui.translation import tr
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from pathlib import Path

    from device.pump import PumpReading, Totals
    from programmer_app.desk import Patient
    from programmer_app.reports.pages import Sheet
    from programmer_app.reports.session_report import ReportData
    from programmer_app.reports.wording import Say
    from programmer_app.therapy.limits import Finding
    from programmer_app.ui.visit_model import VisitModel


class SessionRecord(QObject):
    """Listens to one model.

    Attributes:
        data: Of the last write that was applied and read back; None before one.

    Signals:
        data_changed: There is another report to be had.
        written: A report was written.
    """

    data_changed = Signal()
    written = Signal()

    def __init__(self, model: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data: ReportData | None = None
        self._model = model
        self._before: PumpReading | None = None
        self._totals: Totals | None = None
        self._findings: tuple[Finding, ...] = ()
        self._reasons: dict[str, str] = {}
        self._user = ""
        self._patient: Patient | None = None
        model.phase_changed.connect(self._on_phase)

    def _on_phase(self) -> None:
        model = self._model
        if model.phase is Phase.REVIEWING:
            QTimer.singleShot(0, self, _load_report)  # before the write, whose end must not wait for it
        elif model.phase is Phase.COMMITTING:
            prepared = model.visit.prepared
            self._before = model.reading
            self._totals = None if prepared is None else prepared.pump_totals
            self._findings = model.findings
            self._reasons = dict(model.reasons)
            self._user, self._patient = model.desk.user, model.desk.patient  # somebody else may be here when it is read
        elif model.phase is Phase.DONE:
            self._take_result()

    def _take_result(self) -> None:
        model = self._model
        result, after, before = model.visit.result, model.reading, self._before
        if result is None or after is None or before is None or after is before or after.program is None:
            return
        from programmer_app.reports.session_report import ReportData  # noqa: PLC0415 - once there is something to report

        desk = model.desk
        self.data = ReportData(
            training=desk.training,
            patient=self._patient,
            user=self._user,
            at=after.read_at,
            software=__version__,
            library=model.library,
            before=before,
            after=after,
            result=result,
            totals=self._totals,
            findings=self._findings,
            reasons=self._reasons,
            audit_head=desk.journal.head_token(),
        )
        self.data_changed.emit()

    def sheet(self, say: Say = tr, *, printed: bool = False) -> Sheet:
        """The session report, noted in the audit trail, whose head stands on it.

        Args:
            say: The language.
            printed: Whether it goes on paper; otherwise into a file.

        Raises:
            ValueError: If there is none to be had.
            OSError: If the trail cannot be written.
        """
        if self.data is None:
            raise ValueError("nothing was programmed in this session")
        from programmer_app.reports.session_report import session_sheet  # noqa: PLC0415 - when it is written

        serial = self.data.after.identity.serial
        head = self._model.desk.tell_paper(printed=printed, serial=serial, what="session report")
        return session_sheet(replace(self.data, audit_head=head), say)

    def write(self, path: Path, say: Say = tr) -> None:
        """Writes the session report.

        Raises:
            ValueError: If there is none to be had.
            OSError: If the file cannot be written.
        """
        from programmer_app.reports.pages import write_pdf  # noqa: PLC0415 - when it is written

        write_pdf(path, self.sheet(say))
        self.written.emit()


def _load_report() -> None:
    from programmer_app.reports import session_report  # noqa: F401, PLC0415 - once there is something to report
