"""What was found of the patient at a visit: pain, function, side effects, events; entering and correcting it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.visit_values import Kept, Observed, PainScore, RefillNote, VisitFile
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.patient.asking import FormCard
from programmer_app.ui.patient.event_form import EventForm
from programmer_app.ui.patient.rows import Act, Entry, RowList
from programmer_app.ui.patient.visit_facts import refill_text
from programmer_app.ui.patient.visit_forms import ObservationForm, RefillForm, ScoreForm
from programmer_app.ui.patient.words import SEVERITIES, event_text, score_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.office import Login
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.record_form import RecordForm


class FoundCard(Card):
    """Entries with their forms.

    Buttons: addScore, addObservation, addVisitEvent, correctScore<id>, correctObservation<id>, correctRefill<id>.

    Signals:
        closed: A form was kept or given up.
    """

    closed = Signal()

    def __init__(self, records: ClinicModel, library: DrugLibrary, parent: QWidget | None = None) -> None:
        super().__init__(tr("Patient"), parent=parent)
        self._records, self._library = records, library
        self._file: VisitFile | None = None
        self.score = FormCard(records, ScoreForm, "pain_score")
        self.observation = FormCard(records, ObservationForm, "observation")
        self.refill = FormCard(records, RefillForm, "refill")
        self.event_card = FormCard(records, EventForm, "adverse_event")
        self.found = RowList(tr("Pain, function, side effects, adverse events"), tr("Nothing is entered yet."))
        self._old_title = label(tr("In the visit that is corrected"), secondary=True)
        self.old = RowList(tr("In the visit that is corrected"), tr("Nothing was entered."))
        for widget in (self.found, self._old_title, self.old, *self._forms):
            self.body.addWidget(widget)
        self.body.addLayout(self._made_buttons())
        for form in self._forms:
            form.closed.connect(self.closed)

    @property
    def _forms(self) -> tuple[FormCard[RecordForm], ...]:
        return self.score, self.observation, self.event_card, self.refill

    def _made_buttons(self) -> FlowRow:
        row = FlowRow(gap_px=8)
        self.add_buttons: dict[str, SecondaryButton] = {}
        for name, text, act in (
            ("addScore", tr("Pain score"), partial(self.ask_score, None)),
            ("addObservation", tr("Function or side effect"), partial(self.ask_observation, None, "")),
            ("addVisitEvent", tr("Adverse event"), self._ask_event),
        ):
            button = SecondaryButton(text, icon="add")
            button.setObjectName(name)
            button.clicked.connect(act)
            self.add_buttons[name] = button
            row.addWidget(button)
        return row

    def forget(self) -> None:
        """Another visit: what was being entered goes."""
        for form in self._forms:
            form.close_form()

    # ---- showing ----

    def show_visit(self, file: VisitFile, old: VisitFile | None) -> None:
        """Shows what a visit holds, and while it is open what the one that it corrects held."""
        self._file = file
        is_open = file.visit.signed_at is None
        entries = [*_parts(file, self.ask_score, self.ask_observation, is_open=is_open)]
        for event in file.events:
            grade = tr(SEVERITIES.get(event.severity, event.severity))
            note = tr("began {day}", day=event.onset_on.isoformat())
            entries.append(Entry(f"{event_text(event.kind)}, {grade}", f"{note} · {event.action}"))
        self.found.set_entries([*entries, *self._refills(file, is_open=is_open)])
        shown = old if is_open else None
        self._old_title.setVisible(shown is not None)
        self.old.setVisible(shown is not None)
        if shown is not None:
            parts = _parts(shown, self.ask_score, self.ask_observation, is_open=True)
            self.old.set_entries([*parts, *self._refills(shown, is_open=True)])
        why = self._records.why_not("visits.add_score")
        for name, button in self.add_buttons.items():
            # an event may be reported later; the other parts are under the signature
            button.setVisible(is_open or name == "addVisitEvent")
            button.set_available(not why, why)
        if file.scores:
            self.add_buttons["addScore"].hide()

    def _refills(self, file: VisitFile, *, is_open: bool) -> list[Entry]:
        """Refills that can be corrected; those of a signed visit stand beside its program."""
        return [
            Entry(
                tr("Refill: {refill}", refill=refill_text(part.value, self._library)),
                acts=(Act(tr("Correct"), f"correctRefill{part.id}", partial(self.ask_refill, part)),),
            )
            for part in (file.refills if is_open else ())
        ]

    # ---- entering ----

    @property
    def _clinic(self) -> Clinic:
        if self._records.clinic is None:
            raise RuntimeError("the records are not open")
        return self._records.clinic

    def ask_score(self, replaces: Kept[PainScore] | None = None) -> None:
        """Asks for a score, or for the correction of one."""
        if self._file is None:
            return
        number, form = self._file.visit.id, self.score.form
        value, old_id = (None, None) if replaces is None else (replaces.value, replaces.id)

        def fill() -> int:
            form.show_score(value)
            return 0

        def save(login: Login, _version: int) -> object:
            return self._clinic.visits.add_score(login, number, form.score(), replaces_id=old_id)

        self.score.open_form(save, fill)

    def ask_observation(self, replaces: Kept[str] | None = None, kind: str = "") -> None:
        """Asks for what was observed, or for the correction of it."""
        if self._file is None:
            return
        number, form = self._file.visit.id, self.observation.form
        text, old_id = ("", None) if replaces is None else (replaces.value, replaces.id)

        def fill() -> int:
            form.show_observation(kind, text)
            return 0

        def save(login: Login, _version: int) -> object:
            add = self._clinic.visits.add_observation
            return add(login, number, form.kind(), form.line("text"), replaces_id=old_id)

        self.observation.open_form(save, fill)

    def ask_refill(self, replaces: Kept[RefillNote]) -> None:
        """Asks for the volumes of a refill that is corrected."""
        if self._file is None:
            return
        number, form = self._file.visit.id, self.refill.form

        def fill() -> int:
            form.show_refill(replaces.value)
            return 0

        def save(login: Login, _version: int) -> object:
            add = self._clinic.visits.add_refill
            return add(login, number, form.refill(replaces.value), replaces_id=replaces.id)

        self.refill.open_form(save, fill)

    def _ask_event(self) -> None:
        if self._file is None:
            return
        form, visit = self.event_card.form, self._file.visit

        def fill() -> int:
            form.show_event(None)
            return 0

        def save(login: Login, _version: int) -> object:
            return self._clinic.events.report(login, visit.patient_id, form.details(), visit_id=visit.id)

        self.event_card.open_form(save, fill)


def _parts(
    file: VisitFile,
    correct_score: Callable[[Kept[PainScore]], None],
    correct_observation: Callable[[Kept[str], Observed], None],
    *,
    is_open: bool,
) -> list[Entry]:
    """Scores and observations, each with a button that corrects it while that is possible."""

    def acts(name: str, do: Callable[[], None]) -> tuple[Act, ...]:
        return (Act(tr("Correct"), name, do),) if is_open else ()

    entries = [
        Entry(
            tr("Pain: {score}", score=score_text(part.value)),
            acts=acts(f"correctScore{part.id}", partial(correct_score, part)),
        )
        for part in file.scores
    ]
    kinds: tuple[tuple[Observed, str, tuple[Kept[str], ...]], ...] = (
        ("function", tr("Function"), file.functions),
        ("side effect", tr("Side effect"), file.side_effects),
    )
    for kind, name, parts in kinds:
        for part in parts:
            correct = partial(correct_observation, part, kind)
            entries.append(Entry(f"{name}: {part.value}", acts=acts(f"correctObservation{part.id}", correct)))
    return entries
