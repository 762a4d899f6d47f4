"""A pharmacist sets or lifts a rule of the clinic: what, how far, why, and the password.

Interactive widgets by object name: ruleAbout, ruleSubject, ruleEffect, ruleValue, ruleWhy, rulePassword, actButton,
safeButton.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from programmer_app.records.clinic.rules import AskedRule, StandingRule
from programmer_app.therapy.clinic_rule import ANY_DRUG, KINDS, NEVER_STOPPED, OF_ANY_DRUG
from programmer_app.therapy.limits import CATALOGUE
from programmer_app.therapy.limits.clinic import can_weigh_more
from programmer_app.ui.clinic_rule_words import ABOUTS, EFFECTS, library_says, rule_line, subject_text
from programmer_app.ui.editors.combo import SteadyCombo
from programmer_app.ui.office.lines import LinesDialog
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import label

if TYPE_CHECKING:
    from programmer_app.therapy.library import DrugLibrary
    from programmer_app.ui.clinic_model import ClinicModel


class _RuleDialog(LinesDialog):
    """What both ask for: a reason and the password."""

    def ask_why(self, text: str) -> None:
        """The last two fields."""
        self.why = self.lines.line("ruleWhy", text)
        self.password = self.lines.line("rulePassword", tr("Your password"), secret=True)

    def missing(self) -> str:
        """A reason and the password."""
        if not self.why.text().strip():
            return tr("Type why.")
        return "" if self.password.text() else tr("Type your password.")

    def change(self, call: Callable[..., object], said: str, *args: Any) -> None:  # noqa: ANN401 - of the call
        """Makes a call that changes the rules, in the thread of the records, and says what holds then."""
        folder = self._model.desk.folder
        if folder is None:
            return
        self.wait()
        self._model.ask_later(partial(self._changed, said), self.refuse, call, self.password.text(), folder, *args)

    def _changed(self, said: str, _given: object) -> None:
        self._model.rules_changed.emit()
        self._model.done.emit(said)
        self.end()


class SetRuleDialog(_RuleDialog):
    """Sets a rule, in place of one on the same.

    Args:
        model: The records, with who is signed in.
        library: As its file says, without rules.
        parent: The window.
    """

    def __init__(self, model: ClinicModel, library: DrugLibrary, parent: QWidget | None = None) -> None:
        self._library = library
        super().__init__(model, tr("Set a rule of this clinic"), tr("Set the rule"), parent)
        self.setObjectName("setRuleDialog")

    def fields(self) -> None:
        """What is limited, of what, how far, what happens beyond; why, and the password."""
        self.about = self._combo("ruleAbout", tr("What is limited"))
        for key, words in ABOUTS.items():
            self.about.addItem(tr(words), key)
        self.subject = self._combo("ruleSubject", tr("Drug or finding"))
        self.value = self.lines.line("ruleValue", tr("The most that passes, with its unit"))
        self.says = label("", secondary=True, wrap=True)
        self.lines.add(tr("Beside the drug library"), self.says)
        self.effect = self._combo("ruleEffect", tr("What the rule does"))
        self.ask_why(tr("Why: it stands in every finding that the rule makes"))
        self.about.currentIndexChanged.connect(self._show_subjects)
        self.subject.currentIndexChanged.connect(self._show_effects)
        self._show_subjects()

    def _combo(self, name: str, text: str) -> SteadyCombo:
        made = SteadyCombo(text)
        made.setObjectName(name)
        made.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(24)
        self.lines.add(text, made)
        return made

    def _show_subjects(self) -> None:
        about = str(self.about.currentData())
        subjects = [*([ANY_DRUG] if about in OF_ANY_DRUG else []), *self._library.drugs]
        if about == "finding":
            subjects = [code for code in CATALOGUE if can_weigh_more(code)]
        self.subject.blockSignals(True)
        self.subject.clear()
        for subject in subjects:
            self.subject.addItem(subject_text(subject, self._library), subject)
        self.subject.blockSignals(False)
        self.value.setEnabled(about in KINDS)
        if about not in KINDS:
            self.value.clear()
        self._show_effects()

    def _show_effects(self) -> None:
        about, subject = str(self.about.currentData()), str(self.subject.currentData())
        effects = ["reason", "stop"]
        if about == NEVER_STOPPED:
            effects = ["reason"]
        elif about == "finding":
            effects = ["stop" if severity == "block" else "reason" for severity in can_weigh_more(subject)]
        self.effect.clear()
        for effect in effects:
            self.effect.addItem(tr(EFFECTS[effect]), effect)
        self.says.setText(library_says(subject, about, self._library) or tr("The library limits nothing of this kind."))
        self.value.setPlaceholderText(_example(about, subject, self._library))
        self.check()

    def missing(self) -> str:
        """A value where one is measured, a reason, the password."""
        if str(self.about.currentData()) in KINDS and not self.value.text().strip():
            return tr("Type the most that passes.")
        return super().missing()

    def send(self) -> None:
        """Sets it."""
        clinic = self._model.clinic
        if clinic is None:
            return
        subject, about, effect = (str(combo.currentData()) for combo in (self.subject, self.about, self.effect))
        asked = AskedRule(subject, about, effect, self.value.text(), self.why.text())
        self.change(clinic.rules.set_rule, tr("The rule holds from now on."), self._library, asked)


class LiftRuleDialog(_RuleDialog):
    """Lifts a rule.

    Args:
        model: The records, with who is signed in.
        standing: The rule.
        library: For names.
        parent: The window.
    """

    def __init__(
        self, model: ClinicModel, standing: StandingRule, library: DrugLibrary, parent: QWidget | None = None
    ) -> None:
        self._standing, self._library = standing, library
        super().__init__(model, tr("Lift a rule of this clinic"), tr("Lift the rule"), parent)
        self.setObjectName("liftRuleDialog")

    def fields(self) -> None:
        """The rule, why, and the password."""
        line = rule_line(self._standing.rule, self._library)
        self.lines.note(f"{line.first} · {line.day} · {line.state}" if line.day else f"{line.first} · {line.state}")
        self.lines.note(tr("Without it the drug library alone holds. What the rule was stays in the records."))
        self.ask_why(tr("Why it is lifted"))

    def send(self) -> None:
        """Lifts it."""
        clinic, standing = self._model.clinic, self._standing
        if clinic is not None:
            said = tr("The rule is lifted.")
            self.change(clinic.rules.lift_rule, said, standing.id, standing.version, self.why.text())


def _example(about: str, subject: str, library: DrugLibrary) -> str:
    """How a value is written: the unit in which the library shows doses of the drug."""
    unit = library.unit_of(subject)
    written = {"concentration": f"{unit}/mL", "daily_dose": f"{unit}/day", "hourly_dose": f"{unit}/h"}
    written |= {"bolus": unit, "demand_bolus": unit, "daily_step": f"{unit}/day", "step_up": "%", "step_down": "%"}
    return tr("a number, a space, {unit}", unit=written[about]) if about in written else ""
