"""Forms of a trial: the plan, a dose that was given, the decision."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QWidget

from device.quantities import Duration, Mass, QuantityError
from programmer_app.records.clinic.trial_values import Decision, GivenDose, PlannedTrial
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.trial import Method, plan_trial
from programmer_app.ui.editors.fields import QuantityField, name_field
from programmer_app.ui.patient.fields import ChoiceField, NoteField, moment_field, score_field, score_of
from programmer_app.ui.patient.record_form import RecordForm
from programmer_app.ui.patient.visit_forms import put_why
from programmer_app.ui.patient.words import METHODS
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import ExactField, label

_METHODS: Final[tuple[Method, ...]] = ("single shot", "repeated", "continuous")


def doses_field() -> ExactField:
    """Doses with their units, separated by commas; none for a continuous trial."""

    def read(text: str) -> object:
        return tuple(Mass.parse(part.strip()) for part in text.split(",")) if text.strip() else ()

    def write(value: object) -> str:
        return ", ".join(one.token() for one in value) if isinstance(value, tuple) else ""

    field = ExactField(read, write, "", tr("Doses in their order, with units"))
    field.set_placeholder(tr("like 50 mcg, 75 mcg, 100 mcg"))
    name_field(field, "trialDoses")
    return field


class PlanForm(RecordForm):
    """Drug, method, doses as the clinician chose them, pain before. Nothing is filled in.

    Object names: trialDrug, trialMethod, trialDoses, trialInterval, trialBaseline; trialSources: the library's words.
    """

    def __init__(
        self,
        library: DrugLibrary,
        object_name: str = "planForm",
        parent: QWidget | None = None,
        *,
        asks_why: bool = False,
    ) -> None:
        super().__init__(object_name, tr("Save the corrected plan") if asks_why else tr("Plan this trial"), parent)
        self._library = library
        drugs = [(name, library.tall_man(name)) for name in library.drugs]
        self.put("drug", ChoiceField(tr("Drug"), "trialDrug", drugs))
        methods = [(value, tr(text)) for value, text in METHODS.items()]
        self.put("method", ChoiceField(tr("Method"), "trialMethod", methods))
        self._doses = doses_field()
        self.put("doses", self._doses, tr("Doses"))
        self._interval = QuantityField(
            Duration, "h", tr("Hours from dose to dose, where there are several"), "trialInterval"
        )
        self.add(tr("From dose to dose"), self._interval)
        self._baseline = score_field(tr("Pain before the trial, from 0 to 10"), "trialBaseline", needed=True)
        self.put("baseline", self._baseline)
        if asks_why:
            put_why(self)
        self._sources = label("", secondary=True, wrap=True)
        self._sources.setObjectName("trialSources")
        self.add_wide(self._sources)
        self.end()
        for name in ("drug", "method"):
            field = self.field(name)
            if isinstance(field, ChoiceField):
                field.currentIndexChanged.connect(self._say_sources)

    def clear_all(self) -> None:
        """A new plan."""
        self.show_values({})
        self._interval.set_value(None)
        self._say_sources()

    def show_plan(self, plan: PlannedTrial) -> None:
        """Shows a plan that is corrected."""
        doses = tuple(dose for _, dose in plan.doses)
        values = {"drug": plan.drug, "method": plan.method, "doses": doses, "baseline": plan.baseline}
        self.show_values(values)
        hours = plan.doses[1][0] - plan.doses[0][0] if len(plan.doses) > 1 else None
        self._interval.set_value(None if hours is None else Duration.parse(f"{hours} h"))
        self._say_sources()

    def why_not(self) -> str:
        """What is missing; whether a plan follows says `plan`."""
        if problem := super().why_not():
            return problem
        if self.line("method") != "continuous" and not self._doses.value():
            return tr("still to be entered: {name}", name=self._doses.accessibleName())
        return self._interval.error_text()

    def plan(self) -> PlannedTrial:
        """What was typed, as a plan.

        Raises:
            ValueError: It gives no plan; the text says why.
        """
        drug, baseline, doses = self._library.get(self.line("drug")), score_of(self._baseline), self._doses.value()
        method: Method = next(one for one in _METHODS if one == self.line("method"))
        if drug is None or baseline is None or not isinstance(doses, tuple):
            raise ValueError("the form is not filled in")
        interval = self._interval.value()
        planned = plan_trial(drug, method, doses=doses, interval=interval if isinstance(interval, Duration) else None)
        return PlannedTrial.of(planned, baseline)

    def _say_sources(self) -> None:
        drug, method = self._library.get(self.line("drug")), self.line("method")
        said = []
        for entry in () if drug is None else drug.test_doses:
            if entry.method == method:
                doses = ", ".join(one.text() for one in entry.doses)
                said.append(tr("The drug library says {doses} ({source}).", doses=doses, source=entry.cited))
        self._sources.setText(" ".join(said))
        self._sources.setVisible(bool(said))


class DoseForm(RecordForm):
    """A dose that was given, and when. Object names: givenDose, givenAt."""

    def __init__(self, object_name: str = "doseForm", parent: QWidget | None = None, *, asks_why: bool = False) -> None:
        super().__init__(object_name, tr("Save dose"), parent)

        def read(text: str) -> object:
            try:
                return Mass.parse(text)
            except QuantityError as error:
                raise ValueError(str(error)) from error

        self._dose = ExactField(read, str, "", tr("Dose that was given, with its unit"))
        name_field(self._dose, "givenDose")
        self._at = moment_field(tr("Moment at which it was given"), "givenAt")
        self.put("dose", self._dose, tr("Dose"))
        self.put("given_at", self._at, tr("Given at"))
        if asks_why:
            put_why(self)
        self.end()

    def show_dose(self, given: GivenDose | None) -> None:
        """Shows a dose that is corrected; None for a new one."""
        if given is None:
            self.show_values({})
        else:
            # typed and shown by this computer's clock
            self.show_values({"dose": given.dose, "given_at": given.given_at.astimezone().replace(tzinfo=None)})

    def dose(self) -> tuple[Mass, datetime]:
        """What was typed.

        Raises:
            ValueError: Something is missing; `why_not` says what before.
        """
        dose, at = self._dose.value(), self._at.value()
        if not isinstance(dose, Mass) or not isinstance(at, datetime):
            raise ValueError("no dose")  # noqa: TRY004 - a value, not a type, is missing
        return dose, at


class DecisionForm(RecordForm):
    """Implant or not, and why, whatever the rule says. Object names: trialDecision, trialReason."""

    def __init__(
        self, object_name: str = "decisionForm", parent: QWidget | None = None, *, asks_why: bool = False
    ) -> None:
        super().__init__(object_name, tr("Record the decision"), parent)
        choices = (("implant", tr("implant a pump")), ("no implant", tr("implant none")))
        self.put("decision", ChoiceField(tr("Decision"), "trialDecision", choices))
        self.put("decision_reason", NoteField(tr("Reason of the decision"), "trialReason"), tr("Reason"))
        if asks_why:
            put_why(self)
        self.end()

    def decision(self) -> Decision:
        """What was chosen."""
        return "implant" if self.line("decision") == "implant" else "no implant"
