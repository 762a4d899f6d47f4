"""The form that reports an adverse event, or corrects a report."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.events import AdverseEvent, EventDetails, EventSeverity
from programmer_app.ui.patient.fields import ChoiceField, NoteField, day_field
from programmer_app.ui.patient.record_form import RecordForm
from programmer_app.ui.patient.words import EVENT_KINDS, SEVERITIES
from programmer_app.ui.translation import tr

_NEEDS_WORDS = "other"


class EventForm(RecordForm):
    """Kind, severity, onset, action. Object names: eventKind, eventSeverity, eventOnset, eventAction, eventWords."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("eventForm", tr("Report it"), parent)
        kinds = [(code, tr(text)) for code, text in EVENT_KINDS.items()]
        grades = [(code, tr(text)) for code, text in SEVERITIES.items()]
        self.put("kind", ChoiceField(tr("What it is"), "eventKind", kinds), tr("What it is"))
        self.put("severity", ChoiceField(tr("How severe"), "eventSeverity", grades), tr("How severe"))
        self.put("onset_on", day_field(tr("Day on which it began"), "eventOnset"), tr("Began on"))
        self.put("action", NoteField(tr("What was done"), "eventAction"), tr("What was done"))
        words = NoteField(tr("In words"), "eventWords")
        self.put("description", words, tr("In words"), needed=False)
        self.end()

    def why_not(self) -> str:
        """What is still missing; a kind of `other` needs words."""
        if problem := super().why_not():
            return problem
        if self.line("kind") == _NEEDS_WORDS and not self.line("description"):
            return tr("say in words what it was")
        return ""

    def show_event(self, event: AdverseEvent | None) -> None:
        """Shows a report that is to be corrected; None for a new event."""
        names = ("kind", "severity", "onset_on", "action", "description")
        self.show_values({} if event is None else {name: getattr(event, name) for name in names})

    def details(self) -> EventDetails:
        """What was typed."""
        return EventDetails(
            self.line("kind"),
            EventSeverity(self.line("severity")),
            self.day("onset_on"),
            self.line("action"),
            self.line("description"),
        )
