"""Correcting a trial: forms that ask why, and what stood there before, struck through with who corrected it and why.

Nothing is overwritten: what is corrected stays in the record. Decided or not, a trial can be corrected.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from programmer_app.records.clinic.trial_values import (
    Decided,
    GivenDose,
    Noted,
    PlannedTrial,
    TrialCorrection,
    TrialFile,
)
from programmer_app.records.clinic.visit_values import Kept, Observed, PainScore
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.clinic_words import isolated
from programmer_app.ui.patient.asking import FormCard
from programmer_app.ui.patient.rows import Entry, RowList
from programmer_app.ui.patient.trial_forms import DecisionForm, DoseForm, PlanForm
from programmer_app.ui.patient.visit_forms import ObservationForm, ScoreForm
from programmer_app.ui.patient.words import METHODS, moment_text, score_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card

if TYPE_CHECKING:
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.trials import Trials
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.record_form import RecordForm

_WHY = "correction_reason"


class TrialCorrections(QObject):
    """The forms, to be put beside what they correct, and the card of what was corrected.

    Object names of the forms: planCorrection, doseCorrection, scoreCorrection, observationCorrection,
    decisionCorrection; each has its save button <name>Save and its reason <name>Why.

    Attributes:
        plan, dose, score, observation, decision: The forms.
        card: What does not stand any more; hidden where there is nothing.

    Signals:
        closed: A form was kept or given up.
    """

    closed = Signal()

    def __init__(
        self, records: ClinicModel, library: DrugLibrary, trials: Callable[[], Trials], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._trials = library, trials
        self.plan = FormCard(records, partial(PlanForm, library, "planCorrection", asks_why=True), "trial")
        self.dose = FormCard(records, partial(DoseForm, "doseCorrection", asks_why=True), "trial_dose")
        self.score = FormCard(records, partial(ScoreForm, "scoreCorrection", asks_why=True), "pain_score")
        self.observation = FormCard(
            records, partial(ObservationForm, "observationCorrection", asks_why=True), "observation"
        )
        self.decision = FormCard(records, partial(DecisionForm, "decisionCorrection", asks_why=True), "trial")
        for form in self.forms:
            form.closed.connect(self.closed)
        self.card = Card(tr("Corrected in this trial"))
        self.card.setObjectName("trialCorrections")
        self.entries = RowList(tr("Corrected in this trial"), tr("Nothing was corrected."))
        self.card.body.addWidget(self.entries)
        self.card.hide()

    @property
    def forms(self) -> tuple[FormCard[RecordForm], ...]:
        """All of them."""
        return self.plan, self.dose, self.score, self.observation, self.decision

    def show_trial(self, trial: TrialFile | None) -> None:
        """Shows what was corrected; None where there is no trial."""
        corrections = () if trial is None else trial.corrections
        self.card.setVisible(bool(corrections))
        self.entries.set_entries([self._entry(one) for one in corrections])

    def _entry(self, correction: TrialCorrection) -> Entry:
        at, who = moment_text(correction.at), isolated(correction.name)
        note = tr("corrected on {at} by {who}: {reason}", at=at, who=who, reason=correction.reason)
        return Entry(self._was(correction), note, struck=True)

    def _was(self, correction: TrialCorrection) -> str:
        was = correction.was
        if isinstance(was, PlannedTrial):
            doses = ", ".join(dose.text() for _, dose in was.doses) or tr("continuous, titrated")
            drug, method = self._library.tall_man(was.drug), tr(METHODS[was.method])
            return tr(
                "Plan: {drug}, {method}, {doses}; pain before {score} of 10",
                drug=drug,
                method=method,
                doses=doses,
                score=was.baseline,
            )
        if isinstance(was, GivenDose):
            return tr("Dose: {dose}, given {at}", dose=was.dose.text(), at=moment_text(was.given_at))
        if isinstance(was, PainScore):
            return tr("Pain: {score}", score=score_text(was))
        if isinstance(was, Noted):
            is_function = was.kind == "function"
            return tr("Function: {text}", text=was.text) if is_function else tr("Side effect: {text}", text=was.text)
        return _decided(was)

    # ---- asking ----

    def ask_plan(self, trial: TrialFile) -> None:
        """Asks for the plan as it should be."""
        form = self.plan.form

        def fill() -> int:
            form.show_plan(trial.plan)
            return trial.version

        def save(login: Login, version: int) -> object:
            return self._trials().correct_plan(login, trial.id, version, form.plan(), form.line(_WHY))

        self.plan.open_form(save, fill, trial.id)

    def ask_dose(self, trial: TrialFile, part: Kept[GivenDose]) -> None:
        """Asks for a dose as it was given."""
        form = self.dose.form

        def save(login: Login, _version: int) -> object:
            dose, at = form.dose()
            add = self._trials().add_dose
            return add(login, trial.id, dose, at, replaces_id=part.id, reason=form.line(_WHY))

        self.dose.open_form(save, lambda: _filled(lambda: form.show_dose(part.value)))

    def ask_score(self, trial: TrialFile, part: Kept[PainScore]) -> None:
        """Asks for a score as it was said."""
        form = self.score.form

        def save(login: Login, _version: int) -> object:
            add = self._trials().add_score
            return add(login, trial.id, form.score(), replaces_id=part.id, reason=form.line(_WHY))

        self.score.open_form(save, lambda: _filled(lambda: form.show_score(part.value)))

    def ask_observation(self, trial: TrialFile, part: Kept[str], kind: Observed) -> None:
        """Asks for an observation as it was made."""
        form = self.observation.form

        def save(login: Login, _version: int) -> object:
            add = self._trials().add_observation
            return add(login, trial.id, form.kind(), form.line("text"), replaces_id=part.id, reason=form.line(_WHY))

        self.observation.open_form(save, lambda: _filled(lambda: form.show_observation(kind, part.value)))

    def ask_decision(self, trial: TrialFile) -> None:
        """Asks for the decision as it should be."""
        form = self.decision.form

        def fill() -> int:
            form.show_values({"decision": trial.decision, "decision_reason": trial.decision_reason})
            return trial.version

        def save(login: Login, version: int) -> object:
            correct = self._trials().correct_decision
            return correct(login, trial.id, version, form.decision(), form.line("decision_reason"), form.line(_WHY))

        self.decision.open_form(save, fill, trial.id)


def _filled(show: Callable[[], None]) -> int:
    """A part has no version."""
    show()
    return 0


def _decided(was: Decided) -> str:
    what = tr("implant a pump") if was.decision == "implant" else tr("implant none")
    return tr("Decision: {what}. Reason: {reason}", what=what, reason=was.reason)
