"""Entry of another solution: each drug and each concentration typed twice, from the label, without a default."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from device.program import Component
from device.quantities import Concentration
from device.wording import phrase
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.editors.draft_edits import EditError, made
from programmer_app.ui.editors.fields import QuantityField, text_field
from programmer_app.ui.editors.form import small_note
from programmer_app.ui.translation import in_sentence, told, tr
from programmer_app.ui.widgets import ExactField, QuietButton, label
from programmer_app.ui.widgets.text import error_label

MOST_DRUGS: Final = 6
_UNKNOWN_UNIT: Final = "mg/mL"


class DrugRow(QWidget):
    """One drug of the new solution, typed twice.

    Signals:
        changed: What was typed is another.
    """

    changed = Signal()

    def __init__(self, number: int, library: DrugLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._name = tr("drug {number}", number=number + 1)
        self.drug = text_field(tr("Name of {name}", name=self._name), f"refillDrug{number}")
        self.drug_again = text_field(tr("Name of {name}, again", name=self._name), f"refillDrugAgain{number}")
        self.concentration, self.concentration_again = (
            QuantityField(Concentration, _UNKNOWN_UNIT, tr(text, name=self._name), f"{name}{number}")
            for text, name in (
                (phrase("Concentration of {name}"), "refillConcentration"),
                (phrase("Concentration of {name}, again"), "refillConcentrationAgain"),
            )
        )
        self._message = error_label()
        self._message.setObjectName(f"refillDrugMessage{number}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for column, text in ((1, tr("Drug {number}", number=number + 1)), (2, tr("Again"))):
            grid.addWidget(label(text, secondary=True), 0, column)
            grid.setColumnStretch(column, 1)
        for line, (text, pair) in enumerate(
            (
                (tr("Name"), (self.drug, self.drug_again)),
                (tr("Strength"), (self.concentration, self.concentration_again)),
            ),
            1,
        ):
            beside = label(text, secondary=True)
            beside.setContentsMargins(0, 7, 0, 0)
            grid.addWidget(beside, line, 0, Qt.AlignmentFlag.AlignTop)
            for column, field in enumerate(pair, 1):
                grid.addWidget(field, line, column, Qt.AlignmentFlag.AlignTop)
                field.value_committed.connect(self._on_edit)
                field.validity_changed.connect(self._on_edit)
        grid.addWidget(self._message, 3, 1, 1, 2)
        self._message.hide()

    @property
    def fields(self) -> tuple[ExactField, ...]:
        """In the order in which they are typed."""
        return self.drug, self.drug_again, self.concentration, self.concentration_again

    def component(self) -> Component | None:
        """The drug, when everything is typed twice and alike."""
        if self.problem():
            return None
        content = {"drug": self.drug.value(), "concentration": self.concentration.value()}
        return made(lambda: Component.model_validate(content))

    def problem(self) -> str:
        """What is still to be done here; empty if nothing is."""
        if differing := self._differing():
            return f"{self._name}: {differing}"
        for field in self.fields:
            if field.value() is None:
                what = field.accessibleName()
                return field.error_text() or tr("enter the {what}", what=in_sentence(what[0]) + what[1:])
        content = {"drug": self.drug.value(), "concentration": self.concentration.value()}
        try:
            made(lambda: Component.model_validate(content))
        except EditError as error:
            return told(error)
        return ""

    def _differing(self) -> str:
        pairs = (
            (self.drug, self.drug_again, phrase("names")),
            (self.concentration, self.concentration_again, phrase("concentrations")),
        )
        for one, other, what in pairs:
            if None not in (one.value(), other.value()) and one.value() != other.value():
                return tr("the two {what} differ; read the label again and type both anew", what=what)
        return ""

    def _on_edit(self) -> None:
        drug = self.drug.value()
        unit = _UNKNOWN_UNIT if not isinstance(drug, str) else f"{self._library.unit_of(drug)}/mL"
        for field in (self.concentration, self.concentration_again):
            field.set_unit(unit)
        differing = self._differing()
        self._message.setText(differing)
        self._message.setVisible(bool(differing))
        self.changed.emit()


class SolutionEntry(QWidget):
    """All drugs of the new solution, the one that doses are of first.

    Signals:
        changed: What was typed is another, or the number of drugs.
    """

    changed = Signal()

    def __init__(self, library: DrugLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.rows: list[DrugRow] = []
        note = small_note()
        note.setText(tr("From the label, each twice. Doses are of the first drug. Known to the drug library: "))
        note.setText(f"{note.text()}{', '.join(sorted(library.drugs))}.")
        self._add = QuietButton(tr("Add a drug"), icon="add")
        self._add.setObjectName("refillAddDrug")
        self._add.clicked.connect(self._add_row)
        self._remove = QuietButton(tr("Remove the last"))
        self._remove.setObjectName("refillRemoveDrug")
        self._remove.clicked.connect(self._remove_row)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(note)
        self._column.addLayout(buttons)
        self._add_row()

    def clear(self) -> None:
        """One empty drug."""
        while len(self.rows) > 1:
            self._drop_last()
        for field in self.rows[0].fields:
            field.set_value(None)
        self._refresh_buttons()

    def solution(self) -> tuple[Component, ...] | None:
        """The solution; None while it is not complete."""
        if self.problem():
            return None
        return tuple(part for row in self.rows if (part := row.component()) is not None)

    def problem(self) -> str:
        """What is still to be done here; empty if nothing is."""
        if problem := next((text for row in self.rows if (text := row.problem())), ""):
            return problem
        names = [row.drug.value() for row in self.rows]
        twice = next((str(name) for name in names if names.count(name) > 1), "")
        return tr("{twice} stands twice; each drug once, with its concentration", twice=twice) if twice else ""

    def _add_row(self) -> None:
        row = DrugRow(len(self.rows), self._library)
        row.changed.connect(self.changed)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows), row)
        self._refresh_buttons()

    def _remove_row(self) -> None:
        if len(self.rows) > 1:
            self._drop_last()
            self._refresh_buttons()

    def _drop_last(self) -> None:
        row = self.rows.pop()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _refresh_buttons(self) -> None:
        self._add.set_available(
            len(self.rows) < MOST_DRUGS, tr("A solution has at most {most_drugs} drugs.", most_drugs=MOST_DRUGS)
        )
        self._remove.set_available(len(self.rows) > 1, tr("A solution has at least one drug."))
        self.changed.emit()
