"""The page of trials: plan, doses, scores before and after, relief by the rule of 50 percent, the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from device.quantities import plain_number
from device.wording import phrase
from programmer_app.records.clinic.trial_values import TrialFile
from programmer_app.records.clinic.visit_values import Kept, Observed
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.trial import SUCCESS_PERCENT
from programmer_app.ui.patient.asking import FormCard
from programmer_app.ui.patient.fields import ChoiceField
from programmer_app.ui.patient.page import Page
from programmer_app.ui.patient.rows import Act, Entry, RowList
from programmer_app.ui.patient.trial_corrections import TrialCorrections
from programmer_app.ui.patient.trial_forms import DecisionForm, DoseForm, PlanForm
from programmer_app.ui.patient.visit_forms import ObservationForm, ScoreForm
from programmer_app.ui.patient.words import METHODS, moment_text, score_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FactList, FindingCard, PrimaryButton, SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.records.clinic.trials import Trials
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.record_form import RecordForm

_BANDS = {
    "none": phrase("none"),
    "minimal": phrase("minimal"),
    "moderate": phrase("moderate"),
    "substantial": phrase("substantial"),
}


class TrialPage(Page):
    """Buttons: planTrial, addDose, addTrialScore, addTrialObservation, decideTrial, implantAfterTrial.

    Those that correct: correctTrialPlan, correctTrialDose<id>, correctTrialScore<id>, correctTrialObservation<id>,
    correctTrialDecision.

    Signals:
        implant_wanted (int): The implant that the trial led to is to be recorded.
    """

    implant_wanted = Signal(int)

    def __init__(self, records: ClinicModel, library: DrugLibrary, parent: QWidget | None = None) -> None:
        super().__init__(records, "trialPage", parent)
        self._library = library
        self._trial: TrialFile | None = None
        self.plan = FormCard(records, partial(PlanForm, library), "trial")
        self.dose = FormCard(records, DoseForm, "trial_dose")
        self.score = FormCard(records, partial(ScoreForm, "trialScoreForm"), "pain_score")
        self.observation = FormCard(records, partial(ObservationForm, "trialObservationForm"), "observation")
        self.decision = FormCard(records, DecisionForm, "trial")
        self.corrections = TrialCorrections(records, library, lambda: self._trials, self)
        for card in (self._made_plan(), self._made_course(), self._made_decision(), self.corrections.card):
            self.column.addWidget(card)
        self.column.addStretch(1)
        for form in self._cards:
            form.closed.connect(self.refresh)

    @property
    def _cards(self) -> Sequence[FormCard[RecordForm]]:
        return self.plan, self.dose, self.score, self.observation, self.decision, *self.corrections.forms

    @property
    def _trials(self) -> Trials:
        return self.clinic.trials

    # ---- building ----

    def _made_plan(self) -> Card:
        card = Card(tr("Trial"))
        self.which = ChoiceField(tr("Trial"), "whichTrial", ())
        self.which.value_chosen.connect(self._choose)
        self.plan_button = SecondaryButton(tr("Plan a trial"))
        self.plan_button.setObjectName("planTrial")
        self.plan_button.clicked.connect(self.ask_plan)
        self.correct_plan_button = SecondaryButton(tr("Correct the plan"))
        self.correct_plan_button.setObjectName("correctTrialPlan")
        self.correct_plan_button.clicked.connect(self._correct_plan)
        card.add_to_head(self.which)
        card.add_to_head(self.correct_plan_button)
        card.add_to_head(self.plan_button)
        self.facts = FactList(tr("Plan of the trial"))
        self.facts.setObjectName("trialFacts")
        self._none = label(tr("No trial is recorded."), secondary=True, wrap=True)
        for widget in (self._none, self.facts, self.plan, self.corrections.plan):
            card.body.addWidget(widget)
        return card

    def _made_course(self) -> Card:
        self.course_card = card = Card(tr("Doses, pain, function, side effects"))
        self.entries = RowList(tr("Course of the trial"), tr("Nothing is entered yet."))
        row = FlowRow(gap_px=8)
        self.add_buttons: dict[str, SecondaryButton] = {}
        for name, text, act in (
            ("addDose", tr("Dose given"), self._ask_dose),
            ("addTrialScore", tr("Pain score"), self._ask_score),
            ("addTrialObservation", tr("Function or side effect"), self._ask_observation),
        ):
            button = SecondaryButton(text, icon="add")
            button.setObjectName(name)
            button.clicked.connect(act)
            self.add_buttons[name] = button
            row.addWidget(button)
        corrected = self.corrections.dose, self.corrections.score, self.corrections.observation
        for widget in (self.entries, self.dose, self.score, self.observation, *corrected):
            card.body.addWidget(widget)
        card.body.addLayout(row)
        return card

    def _made_decision(self) -> Card:
        self.decision_card = card = Card(tr("Relief and decision"))
        self.rule = FindingCard("note", tr("Rule of 50 percent"), "")
        self.rule.setObjectName("trialRule")
        self.decided = label("", wrap=True)
        self.decided.setObjectName("trialDecided")
        self.decide_button = SecondaryButton(tr("Decide"))
        self.decide_button.setObjectName("decideTrial")
        self.decide_button.clicked.connect(self._ask_decision)
        self.implant_button = PrimaryButton(tr("Record the implant"))
        self.implant_button.setObjectName("implantAfterTrial")
        self.implant_button.clicked.connect(self._want_implant)
        self.correct_decision_button = SecondaryButton(tr("Correct the decision"))
        self.correct_decision_button.setObjectName("correctTrialDecision")
        self.correct_decision_button.clicked.connect(self._correct_decision)
        for widget in (self.rule, self.decided, self.decision, self.corrections.decision):
            card.body.addWidget(widget)
        row = FlowRow(gap_px=8)
        row.addWidget(self.decide_button)
        row.addWidget(self.correct_decision_button)
        row.addWidget(self.implant_button)
        card.body.addLayout(row)
        return card

    # ---- showing ----

    def forget(self) -> None:
        """Another patient."""
        self._trial = None
        self.which.clear()
        for card in self._cards:
            card.close_form()

    def show_file(self, file: PatientFile) -> None:
        """The newest trial, or the chosen one."""
        offered = [str(number) for number in file.trials]
        if [self.which.itemData(at) for at in range(self.which.count())] != offered:
            self.which.clear()
            for number in offered:
                self.which.addItem(tr("Trial {number}", number=number), number)
            self.which.choose(offered[-1] if offered else "")
        self.which.setVisible(len(offered) > 1)
        chosen = self.which.chosen()
        self._trial = self.records.ask(self._trials.open_trial, int(chosen)) if chosen else None
        self._show_trial(file)

    def _choose(self, _number: str) -> None:
        self.refresh()

    def _show_trial(self, file: PatientFile) -> None:
        trial = self._trial
        why = self.records.why_not("trials.plan")
        undecided = trial is not None and trial.decision is None
        self.plan_button.set_available(not (why or undecided), why or tr("Decide the trial that goes on first."))
        self._none.setVisible(trial is None and not self.plan.is_open)
        self.facts.setVisible(trial is not None)
        self.course_card.setVisible(trial is not None)
        self.decision_card.setVisible(trial is not None)
        self.correct_plan_button.setVisible(trial is not None)
        why = self.records.why_not("trials.correct_plan")
        self.correct_plan_button.set_available(not why, why)
        self.corrections.show_trial(trial)
        if trial is None:
            return
        self.facts.set_facts(self._plan_facts(trial))
        why = self.records.why_not("trials.add_dose")
        self.entries.set_entries(_entries(trial, self.corrections, why))
        for button in self.add_buttons.values():
            button.setVisible(undecided)
            button.set_available(not why, why)
        self._show_rule(trial)
        self._show_decision(trial, file)

    def _plan_facts(self, trial: TrialFile) -> list[tuple[str, str]]:
        plan = trial.plan
        doses = ", ".join(
            dose.text() if not after_h else tr("{dose} after {hours} h", dose=dose.text(), hours=after_h)
            for after_h, dose in plan.doses
        )
        watch = tr("no source says how long") if plan.observe_h is None else f"{plan.observe_h} h"
        return [
            (tr("Drug"), self._library.tall_man(plan.drug)),
            (tr("Method"), tr(METHODS[plan.method])),
            (tr("Doses planned"), doses or tr("continuous, titrated")),
            (tr("Watched after each"), watch),
            (tr("Pain before"), tr("{score} of 10", score=plan.baseline)),
            (tr("Planned"), moment_text(trial.planned_at)),
        ]

    def _show_rule(self, trial: TrialFile) -> None:
        result = trial.result
        if result is None:
            self.rule.set_finding("note", tr("No relief yet"), tr("Relief needs a score after a dose."))
        elif result.best_percent is None or result.band is None:
            said = tr("The pain before was 0, so that no percentage can be given.")
            self.rule.set_finding("note", tr("No relief in percent"), said, result.rule)
        else:
            percent = plain_number(result.best_percent, 1)
            heading = tr("Best relief {percent} %, {band}", percent=percent, band=tr(_BANDS[result.band]))
            met = tr("The rule of {percent} percent is met.", percent=SUCCESS_PERCENT)
            missed = tr("The rule of {percent} percent is not met.", percent=SUCCESS_PERCENT)
            free = tr("The rule decides nothing: a person does, with a reason either way.")
            self.rule.set_finding(
                "good" if result.successful else "warning",
                heading,
                f"{met if result.successful else missed} {free}",
                result.rule,
            )

    def _show_decision(self, trial: TrialFile, file: PatientFile) -> None:
        decided = trial.decision is not None
        why = self.records.why_not("trials.decide") or ("" if trial.result else tr("No score was taken after a dose."))
        self.decide_button.setVisible(not decided and not self.decision.is_open)
        self.decide_button.set_available(not why, why)
        self.decided.setVisible(decided)
        if decided and trial.decided_at is not None:
            what = tr("implant a pump") if trial.decision == "implant" else tr("implant none")
            self.decided.setText(
                tr(
                    "Decided on {at}: {what}. Reason: {reason}",
                    at=moment_text(trial.decided_at),
                    what=what,
                    reason=trial.decision_reason,
                )
            )
        self.correct_decision_button.setVisible(decided and not self.corrections.decision.is_open)
        why = self.records.why_not("trials.correct_decision")
        self.correct_decision_button.set_available(not why, why)
        led = any(one.trial_id == trial.id for one in file.implants)
        self.implant_button.setVisible(trial.decision == "implant" and not led)
        why = self.records.why_not("implants.add_implant")
        self.implant_button.set_available(not why, why)

    # ---- entering ----

    def ask_plan(self) -> None:
        """Asks for a plan."""
        patient_id, form = self.patient_id, self.plan.form

        def fill() -> int:
            form.clear_all()
            return 0

        self.plan.open_form(lambda login, _version: self._trials.plan(login, patient_id, form.plan()), fill)
        self.refresh()

    def _ask_dose(self) -> None:
        trial, form = self._trial, self.dose.form
        if trial is not None:
            number = trial.id

            def fill() -> int:
                form.show_dose(None)
                return 0

            self.dose.open_form(lambda login, _version: self._trials.add_dose(login, number, *form.dose()), fill)

    def _ask_score(self) -> None:
        trial, form = self._trial, self.score.form
        if trial is not None:
            number = trial.id

            def fill() -> int:
                form.show_score(None)
                return 0

            self.score.open_form(lambda login, _version: self._trials.add_score(login, number, form.score()), fill)

    def _ask_observation(self) -> None:
        trial, form = self._trial, self.observation.form
        if trial is not None:
            number = trial.id

            def fill() -> int:
                form.show_observation("", "")
                return 0

            def save(login: Login, _version: int) -> object:
                return self._trials.add_observation(login, number, form.kind(), form.line("text"))

            self.observation.open_form(save, fill)

    def _ask_decision(self) -> None:
        trial, form = self._trial, self.decision.form
        if trial is None:
            return
        number = trial.id

        def fill() -> int:
            form.show_values({})
            return 0 if self._trial is None else self._trial.version

        def save(login: Login, version: int) -> object:
            return self._trials.decide(login, number, version, form.decision(), form.line("decision_reason"))

        self.decision.open_form(save, fill, number)
        self.refresh()

    def _correct_plan(self) -> None:
        if self._trial is not None:
            self.corrections.ask_plan(self._trial)

    def _correct_decision(self) -> None:
        if self._trial is not None:
            self.corrections.ask_decision(self._trial)
            self.refresh()

    def _want_implant(self) -> None:
        if self._trial is not None:
            self.implant_wanted.emit(self._trial.id)


def _entries(trial: TrialFile, corrections: TrialCorrections, why_not: str) -> list[Entry]:
    """What stands, each with a button that corrects it; `why_not` is why whoever is here may not."""

    def acts(name: str, do: Callable[[], None]) -> tuple[Act, ...]:
        return (Act(tr("Correct"), name, do, why_not),)

    entries = [
        Entry(
            tr("Dose: {dose}", dose=part.value.dose.text()),
            tr("given {at}", at=moment_text(part.value.given_at)),
            acts(f"correctTrialDose{part.id}", partial(corrections.ask_dose, trial, part)),
        )
        for part in trial.doses
    ]
    reliefs = () if trial.result is None else trial.result.reliefs
    for at, part in enumerate(trial.scores):
        note = tr("relief {percent} %", percent=plain_number(reliefs[at], 1)) if at < len(reliefs) else ""
        ask = acts(f"correctTrialScore{part.id}", partial(corrections.ask_score, trial, part))
        entries.append(Entry(tr("Pain: {score}", score=score_text(part.value)), note, ask))
    kinds: tuple[tuple[Observed, tuple[Kept[str], ...]], ...] = (
        ("function", trial.functions),
        ("side effect", trial.side_effects),
    )
    for kind, said in kinds:
        for one in said:
            ask = acts(f"correctTrialObservation{one.id}", partial(corrections.ask_observation, trial, one, kind))
            is_function = kind == "function"
            text = tr("Function: {text}", text=one.value) if is_function else tr("Side effect: {text}", text=one.value)
            entries.append(Entry(text, acts=ask))
    return entries
