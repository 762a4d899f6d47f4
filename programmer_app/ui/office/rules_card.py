"""Rules of the clinic, in Settings: what holds on top of the drug library, who set it and why; a pharmacist changes it.

Interactive widgets by object name: rulesTable, setRuleButton, liftRuleButton.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from programmer_app.ui.clinic_rule_words import rule_line
from programmer_app.ui.office.table import PeopleTable
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, QuietButton, SecondaryButton, label
from programmer_app.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from programmer_app.therapy.clinic_rule import ClinicRule
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.visit_state import VisitState

_MOST_ROWS: Final = 6


class RulesCard(Card):
    """Lists the rules that programs are checked with here.

    Args:
        visit: With the library under the rules.
        clinic: The records, with who is signed in.
    """

    def __init__(self, visit: VisitState, clinic: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Clinic rules"), parent=parent)
        self.setObjectName("rulesCard")
        self._visit, self._clinic = visit, clinic
        self.about = label("", secondary=True, wrap=True)
        self.about.setObjectName("rulesAbout")
        self.table = PeopleTable("rulesTable", tr("Clinic rules"), most_rows=_MOST_ROWS)
        self.set_button = SecondaryButton(tr("Set a rule …"))
        self.lift_button = QuietButton(tr("Lift it …"))
        actions = FlowRow(gap_px=8)
        for button, name, act in (
            (self.set_button, "setRuleButton", self._ask_set),
            (self.lift_button, "liftRuleButton", self._ask_lift),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            actions.addWidget(button)
        self.body.addWidget(self.about)
        self.body.addWidget(self.table)
        self.body.addLayout(actions)
        self.table.chosen.connect(self._show_rights)
        visit.library_changed.connect(self._show)
        clinic.login_changed.connect(self._show_rights)
        clinic.store_changed.connect(self._show_rights)
        self._show()

    def _show(self) -> None:
        library = self._visit.library
        said = tr(
            "Limits of this clinic on top of the drug library. A rule only makes stricter; each finding names it."
        )
        if library.rules_problem:
            said = tr("The rules cannot be read, so nothing can be programmed. Sign in: the records bring them anew.")
        elif not library.rules:
            said = f"{said} {tr('There is none.')}"
        self.about.setText(said)
        self.table.setVisible(bool(library.rules))
        self.table.set_lines([rule_line(rule, library) for rule in library.rules])
        self._show_rights()

    def _chosen(self) -> ClinicRule | None:
        row, rules = self.table.row_chosen(), self._visit.library.rules
        return rules[row] if 0 <= row < len(rules) else None

    def _show_rights(self) -> None:
        why = self._clinic.why_not("rules.set_rule")
        self.set_button.set_available(not why, why)
        none = why or ("" if self._chosen() is not None else tr("Choose a rule first."))
        self.lift_button.set_available(not none, none)

    def _ask_set(self) -> None:
        from programmer_app.ui.office.rule_dialogs import SetRuleDialog  # noqa: PLC0415 - when it is used

        SetRuleDialog(self._clinic, self._visit.library_file, self.window()).open()

    def _ask_lift(self) -> None:
        from programmer_app.ui.office.rule_dialogs import LiftRuleDialog  # noqa: PLC0415 - when it is used

        rule, clinic = self._chosen(), self._clinic.clinic
        standing = None if clinic is None else self._clinic.ask(clinic.rules.standing)
        found = [one for one in standing or () if rule is not None and one.rule.place == rule.place]
        if found:
            LiftRuleDialog(self._clinic, found[0], self._visit.library_file, self.window()).open()
