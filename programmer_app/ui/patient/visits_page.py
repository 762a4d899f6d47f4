"""The page of visits: the list at the left, one of them at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from programmer_app.records.clinic.person import VisitLine
from programmer_app.records.clinic.visit_values import VisitKind
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui import fonts
from programmer_app.ui.patient.asking import ask
from programmer_app.ui.patient.page import GAP_PX, Page
from programmer_app.ui.patient.rows import Act, Entry, RowList
from programmer_app.ui.patient.visit_panel import VisitPanel
from programmer_app.ui.patient.words import VISITS, moment_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, EmptyState, SecondaryButton
from programmer_app.ui.widgets.scrolled import STACK_BELOW_PX

if TYPE_CHECKING:
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.visit_keeper import VisitKeeper

_LIST_PX: Final = 290
_ANY_PX: Final = 16_777_215
"""Qt's own bound of a width: none."""


class VisitsPage(Page):
    """The newest visit is shown first. Buttons: openVisit<id>, beginVisit."""

    def __init__(
        self, records: ClinicModel, library: DrugLibrary, keeper: VisitKeeper | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(records, "visitsPage", parent)
        self._chosen: int | None = None
        self._newest: int | None = None
        self.list = RowList(tr("Visits, newest first"), tr("No visit yet."))
        self.begin = SecondaryButton(tr("Visit without the pump"))
        self.begin.setObjectName("beginVisit")
        self.begin.clicked.connect(self._begin)
        self._listed = listed = Card(tr("Visits"))
        listed.body.addWidget(self.list)
        listed.body.addWidget(self.begin)
        self.panel = VisitPanel(records, library, keeper)
        self.panel.visit_begun.connect(self._choose_begun)
        self._none = EmptyState(
            "patient",
            tr("A visit begins when the patient's pump is read."),
            tr("Read the pump, or begin a visit without it."),
        )
        right = QVBoxLayout()
        right.addWidget(self.panel)
        right.addWidget(self._none)
        self._box = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(GAP_PX)
        row.addWidget(listed)
        row.setAlignment(listed, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        if keeper is not None:
            keeper.changed.connect(self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the visit, or over it where the text is large for the window."""
        super().resizeEvent(event)
        stacked = self.width() < fonts.scaled(STACK_BELOW_PX)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._box.setAlignment(self._listed, Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignTop)
        self._listed.setMinimumWidth(0 if stacked else fonts.scaled(_LIST_PX))
        self._listed.setMaximumWidth(_ANY_PX if stacked else fonts.scaled(_LIST_PX))

    def forget(self) -> None:
        """Another patient."""
        self._chosen = None
        self.panel.forget()

    def show_file(self, file: PatientFile) -> None:
        """The visits, and the chosen one."""
        ids = [line.id for line in file.visits]
        newest = ids[0] if ids else None
        if self._chosen not in ids or newest != self._newest:
            self._chosen = newest
        self._newest = newest
        self.list.set_entries(
            [_line(line, partial(self.choose, line.id), line.id == self._chosen) for line in file.visits]
        )
        why = self.records.why_not("visits.begin")
        self.begin.set_available(not why, why)
        shown = None if self._chosen is None else self.records.ask(self.clinic.visits.open_visit, self._chosen)
        self.panel.setVisible(shown is not None)
        self._none.setVisible(shown is None)
        if shown is not None:
            corrects = shown.visit.corrects_id
            old = None if corrects is None else self.records.ask(self.clinic.visits.open_visit, corrects)
            self.panel.show_visit(shown, old)

    def choose(self, visit_id: int) -> None:
        """Shows a visit."""
        self._chosen = visit_id
        self.refresh()

    def _choose_begun(self, visit_id: int) -> None:
        self._chosen = visit_id

    def _begin(self) -> None:
        patient_id = self.patient_id
        begin = self.clinic.visits.begin
        made = ask(
            self.records, self.records.refused.emit, lambda login: begin(login, patient_id, VisitKind.CHECK, None)
        )
        if made is not None:
            self.choose(made.id)


def _line(line: VisitLine, show: partial[None], chosen: bool) -> Entry:
    state = tr("signed") if line.signed_at is not None else tr("open")
    parts = [tr(VISITS.get(line.kind, line.kind)), state, line.serial]
    if line.corrects_id is not None:
        parts.insert(1, tr("of visit {number}", number=line.corrects_id))
    why = tr("It is shown.") if chosen else ""
    text = tr("{at}, no. {number}", at=moment_text(line.begun_at), number=line.id)
    return Entry(text, " · ".join(part for part in parts if part), (Act(tr("Show"), f"openVisit{line.id}", show, why),))
