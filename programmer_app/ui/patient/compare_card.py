"""Any two visits side by side: program, doses, pain, refill, findings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from device.program import DeliveryProgram
from device.quantities import grouped_number
from programmer_app.records.clinic.person import Implant, VisitLine
from programmer_app.records.clinic.visit_values import VisitFile
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.projection import DailyDose
from programmer_app.ui.editors.review_rows import compared
from programmer_app.ui.editors.wording import percent_change
from programmer_app.ui.patient import visit_facts as facts
from programmer_app.ui.patient.fields import ChoiceField
from programmer_app.ui.patient.words import VISITS, doses_of, model_of, moment_text, program_of, score_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, KeyValueRow, KeyValueTable, label

if TYPE_CHECKING:
    from programmer_app.ui.clinic_model import ClinicModel


class CompareCard(Card):
    """Two lists and a table. Object names: compareFirst, compareSecond, compareTable.

    Signals:
        chosen: Other visits are to be compared.
    """

    chosen = Signal()

    def __init__(self, records: ClinicModel, library: DrugLibrary, parent: QWidget | None = None) -> None:
        super().__init__(tr("Compare two visits"), parent=parent)
        self._records, self._library = records, library
        self._lines: tuple[int, ...] = ()
        self.first = ChoiceField(tr("First visit"), "compareFirst", ())
        self.second = ChoiceField(tr("Second visit"), "compareSecond", ())
        row = QGridLayout()
        row.setColumnStretch(1, 1)
        for number, (name, field) in enumerate(((tr("First"), self.first), (tr("Second"), self.second))):
            row.addWidget(label(name, secondary=True), number, 0)
            row.addWidget(field, number, 1)
        self._none = label(tr("Two visits are needed."), secondary=True)
        heads = (tr("What"), tr("First"), tr("Second"), tr("Change"))
        self.table = KeyValueTable(tr("Two visits side by side"), heads)
        self.table.setObjectName("compareTable")
        self.body.addLayout(row)
        self.body.addWidget(self._none)
        self.body.addWidget(self.table)
        for field in (self.first, self.second):
            field.value_chosen.connect(self._show)

    def show_visits(self, lines: Sequence[VisitLine]) -> None:
        """Offers these visits, oldest first; chooses the last two where nothing was chosen."""
        ids = tuple(line.id for line in lines)
        if ids != self._lines:
            kept = self.first.chosen(), self.second.chosen()
            self._lines = ids
            for field in (self.first, self.second):
                field.clear()
                for line in reversed(lines):
                    kind = tr(VISITS.get(line.kind, line.kind))
                    at = moment_text(line.begun_at)
                    field.addItem(tr("{at}, {kind}, no. {number}", at=at, kind=kind, number=line.id), str(line.id))
                field.setCurrentIndex(-1)
            last = [str(one) for one in ids[-2:]]
            for field, value, usual in zip((self.first, self.second), kept, last, strict=False):
                field.choose(value if value and int(value) in ids else usual)
        self._show()

    def _show(self) -> None:
        clinic = self._records.clinic
        wanted = self.first.chosen(), self.second.chosen()
        ready = clinic is not None and all(wanted)
        self._none.setVisible(len(self._lines) < 2)
        self.table.setVisible(ready)
        if clinic is None or not ready:
            return
        files = [self._records.ask(clinic.visits.open_visit, int(one)) for one in wanted]
        implants = () if self._records.file is None else self._records.file.implants
        first, second = files
        if first is not None and second is not None:
            self.table.set_rows(rows_of(first, second, implants, self._library))


def rows_of(
    first: VisitFile, second: VisitFile, implants: tuple[Implant, ...], library: DrugLibrary
) -> list[KeyValueRow]:
    """What differs or matters between two visits; of the settings, only those that differ."""
    rows = [KeyValueRow(tr("Begun"), moment_text(first.visit.begun_at), moment_text(second.visit.begun_at))]
    programs = [_program(file) for file in (first, second)]
    doses = [
        {dose.drug: dose for dose in doses_of(program, model_of(implants, file.visit.serial), library)}
        for program, file in zip(programs, (first, second), strict=True)
    ]
    for drug in dict.fromkeys([*doses[1], *doses[0]]):
        before, after = doses[0].get(drug), doses[1].get(drug)
        change = "" if before is None or after is None else percent_change(before.scheduled, after.scheduled)
        name = tr("{name}, scheduled", name=library.tall_man(drug))
        rows.append(KeyValueRow(name, _dose(before), _dose(after), change))
    rows += [
        KeyValueRow(tr("Pain"), _scores(first), _scores(second)),
        KeyValueRow(tr("Refill"), _refills(first, library), _refills(second, library)),
        KeyValueRow(tr("Findings"), _findings(first), _findings(second)),
        KeyValueRow(tr("Side effects"), _said(first.side_effects), _said(second.side_effects)),
        KeyValueRow(tr("Function"), _said(first.functions), _said(second.functions)),
    ]
    if programs[1] is not None:
        marked = [one for one in compared(programs[0], programs[1], library) if one.mark]
        rows += [KeyValueRow(one.label, one.old or "–", one.new or "–", tr("changed")) for one in marked]
    return rows


def _program(file: VisitFile) -> DeliveryProgram | None:
    """The program with which the patient left."""
    return program_of(file.programs[-1].value.image) if file.programs else None


def _dose(dose: DailyDose | None) -> str:
    return "–" if dose is None else f"{grouped_number(dose.scheduled_shown)} {dose.unit}/day"


def _scores(file: VisitFile) -> str:
    return "; ".join(score_text(part.value) for part in file.scores) or "–"


def _refills(file: VisitFile, library: DrugLibrary) -> str:
    return "; ".join(facts.refill_text(part.value, library) for part in file.refills) or "–"


def _findings(file: VisitFile) -> str:
    return (
        "; ".join(f"{part.value.message} ({part.value.reason})" for part in file.findings if part.value.reason) or "–"
    )


def _said(parts: Sequence[object]) -> str:
    return "; ".join(str(getattr(part, "value", part)) for part in parts) or "–"
