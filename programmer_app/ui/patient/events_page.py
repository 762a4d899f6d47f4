"""The page of adverse events: those that stand, and the form that reports or corrects one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.events import AdverseEvent
from programmer_app.ui.patient.asking import FormCard
from programmer_app.ui.patient.event_form import EventForm
from programmer_app.ui.patient.page import Page
from programmer_app.ui.patient.rows import Act, Entry, RowList
from programmer_app.ui.patient.words import SEVERITIES, event_text
from programmer_app.ui.translation import tr, tr_n
from programmer_app.ui.widgets import Card, SecondaryButton

if TYPE_CHECKING:
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel


class EventsPage(Page):
    """Newest onset first. Buttons: addEvent, correctEvent<id>."""

    def __init__(self, records: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(records, "eventsPage", parent)
        self.form = FormCard(records, EventForm, "adverse_event")
        self.form.closed.connect(self.refresh)
        self.card = Card(tr("Adverse events"))
        self.add = SecondaryButton(tr("Report an event"))
        self.add.setObjectName("addEvent")
        self.add.clicked.connect(self._ask_new)
        self.card.add_to_head(self.add)
        self.events = RowList(tr("Adverse events"), tr("No adverse event is recorded."))
        self.card.body.addWidget(self.form)
        self.card.body.addWidget(self.events)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def forget(self) -> None:
        """Another patient."""
        self.form.close_form()

    def show_file(self, file: PatientFile) -> None:
        """The events as they stand."""
        events = sorted(file.events, key=lambda one: (one.onset_on, one.id), reverse=True)
        why = self.records.why_not("events.report")
        self.card.set_note(tr_n("%n events", "1 event", len(events)) if events else "")
        self.events.set_entries([_entry(one, partial(self.ask_event, one), why) for one in events])
        self.add.set_available(not why, why)
        self.add.setVisible(not self.form.is_open)

    def _ask_new(self) -> None:
        self.ask_event(None)

    def ask_event(self, event: AdverseEvent | None) -> None:
        """Asks for a new event, or for the correction of one."""
        patient_id, form = self.patient_id, self.form.form

        def fill() -> int:
            form.show_event(event)
            return 0

        def save(login: Login, _version: int) -> object:
            replaces = None if event is None else event.id
            visit = None if event is None else event.visit_id
            report = self.clinic.events.report
            return report(login, patient_id, form.details(), visit_id=visit, replaces_id=replaces)

        self.form.open_form(save, fill)
        self.refresh()


def _entry(event: AdverseEvent, correct: partial[None], why: str) -> Entry:
    grade = tr(SEVERITIES.get(event.severity, event.severity))
    parts = [tr("began {day}", day=event.onset_on.isoformat()), tr("done: {action}", action=event.action)]
    if event.description:
        parts.append(event.description)
    if event.replaces_id is not None:
        parts.append(tr("corrects an older report"))
    act = Act(tr("Correct"), f"correctEvent{event.id}", correct, why)
    return Entry(f"{event_text(event.kind)}, {grade}", " · ".join(parts), (act,))
