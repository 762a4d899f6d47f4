"""The dialog of a single bolus: dose typed twice, duration, what the pump will give, what the checks say of it.

Interactive widgets by object name: sureBox, bolusDose, bolusDoseAgain, bolusOver, bolusReason_<code> for each finding
that needs a reason, actReason, actButton, safeButton.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from device.achievable import bolus_nl, dose_given
from device.program import DeliveryProgram
from device.pump import PumpModel
from device.quantities import Duration, Mass, Volume
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits import Finding, check_bolus
from programmer_app.ui.screens.pump_dialogs import SHORTEST_REASON, ActDialog, minutes_of
from programmer_app.ui.translation import in_sentence, tr
from programmer_app.ui.widgets import ExactField, FindingCard, label
from programmer_app.ui.widgets.entry_field import StrictLineEdit

_LONGEST_BOLUS_S: Final = 6 * 3_600
"""Source: docs/protocol.md 5.1, each bolus at most 6 h."""

_MOST_CHARACTERS: Final = 400


@dataclass(frozen=True, slots=True)
class BolusOrder:
    """A single bolus as the pump is to give it.

    Attributes:
        dose: As typed, of the primary drug.
        volume_nl: That comes nearest to it.
        over: The time over which it is given.
        accepted: The reason for each finding that needs one, by the finding's code.
    """

    dose: Mass
    volume_nl: int
    over: Duration
    accepted: Mapping[str, str] = field(default_factory=dict)

    @property
    def duration_s(self) -> int:
        """The time over which it is given, in seconds."""
        return self.over.amount


class BolusDialog(ActDialog):
    """A single bolus now: dose typed twice, duration, what the pump will give, what the checks say.

    Args:
        serial: Of the pump.
        program: That it runs.
        model: What it can do.
        library: Limits of doses.

    Signals:
        ordered (BolusOrder, str): The bolus and the reason.
    """

    ordered = Signal(object, str)

    def __init__(
        self,
        serial: str,
        program: DeliveryProgram,
        model: PumpModel,
        library: DrugLibrary,
        parent: QWidget | None = None,
    ) -> None:
        self._program = program
        self._primary = primary = program.primary
        self._model = model
        self._library = library
        self._name = name = library.tall_man(primary.drug)
        self._findings: tuple[Finding, ...] = ()
        self._reasons: dict[str, QLineEdit] = {}
        super().__init__(
            tr("Give a single bolus?"),
            tr(
                "It starts at once, on top of whatever runs. The dose is of {name} {concentration}.",
                name=name,
                concentration=primary.concentration.text(),
            ),
            tr("Yes, give a bolus with pump {serial}.", serial=serial),
            tr("Give the bolus"),
            tr("Give nothing"),
            parent,
        )
        self.setObjectName("bolusDialog")
        self.decided.connect(self._order)

    def fields(self) -> None:
        """Dose, the same again, duration."""
        unit = "mcg" if self._primary.concentration.unit.startswith("mcg") else "mg"
        self.dose = self._dose_field(tr("Dose of {name}", name=self._name), unit, "bolusDose")
        self.again = self._dose_field(tr("Dose of {name} again", name=self._name), unit, "bolusDoseAgain")
        self.over = ExactField(minutes_of, str, "min", tr("Given over"))
        self.over.setObjectName("bolusOver")
        row = QHBoxLayout()
        row.setSpacing(10)
        self.body.addLayout(row)
        for name, entry in (
            (tr("Dose"), self.dose),
            (tr("The same dose again"), self.again),
            (tr("Given over"), self.over),
        ):
            column = QVBoxLayout()
            column.addWidget(label(name))
            column.addWidget(entry)
            column.addStretch(1)
            row.addLayout(column, 1)
            entry.validity_changed.connect(self.check)
            for edit in entry.findChildren(QLineEdit):
                edit.textChanged.connect(self.check)
        self.gives = label("", wrap=True, secondary=True)
        self.gives.setMinimumHeight(18)
        self.body.addWidget(self.gives)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self.body.addLayout(self._cards)

    def _dose_field(self, name: str, unit: str, key: str) -> ExactField:
        def parse(text: str) -> Mass:
            return Mass.parse(text if any(c.isalpha() for c in text) else f"{text} {unit}")

        entry = ExactField(parse, lambda dose: str(dose).removesuffix(f" {unit}"), unit, name)
        entry.setObjectName(key)
        return entry

    def order(self) -> BolusOrder | None:
        """What the fields say; None while one of them says nothing."""
        dose, over = self.dose.value(), self.over.value()
        if not isinstance(dose, Mass) or not isinstance(over, Duration):
            return None
        accepted = {code: edit.text().strip() for code, edit in self._reasons.items()}
        return BolusOrder(dose, bolus_nl(dose, self._primary.concentration), over, accepted)

    def check(self) -> None:
        """Shows what the checks say, and enables the acting button where nothing is missing."""
        order = self.order()
        judged = order is not None and not self._limit_problem(order)
        self._show_findings(self._found(order) if order is not None and judged else ())
        super().check()

    def _found(self, order: BolusOrder) -> tuple[Finding, ...]:
        return check_bolus(order.dose, order.over, self._program, self._model, self._library)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Shows other findings; a reason is for the numbers that it was written for, and goes with them."""
        if findings == self._findings:
            return
        self._findings = findings
        self._reasons = {}
        while (item := self._cards.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        for found in findings:
            self._cards.addWidget(
                FindingCard(found.severity, tr(found.title), tr(found.message), tr(found.source), found.code)
            )
            if found.severity == "reason" and found.code not in self._reasons:
                self._reasons[found.code] = edit = self._reason_edit(found)
                self._cards.addWidget(edit)

    def _reason_edit(self, found: Finding) -> QLineEdit:
        edit = StrictLineEdit()
        edit.setObjectName(f"bolusReason_{found.code}")
        edit.setAccessibleName(tr("Reason: {title}", title=found.title))
        edit.setPlaceholderText(tr("Reason for: {title}", title=in_sentence(found.title)))
        edit.setMaxLength(_MOST_CHARACTERS)
        edit.textChanged.connect(self.check)
        return edit

    def missing(self) -> str:
        """As `ActDialog.missing`, the limits of the pump, and what the checks ask for."""
        order = self.order()
        self.gives.setText("" if order is None else self._gives_text(order))
        if order is None:
            return tr("Type the dose and the time over which it is given.")
        again = self.again.value()
        if not isinstance(again, Mass) or again != order.dose:
            return tr("Type the same dose again.")
        return self._limit_problem(order) or self._finding_problem() or super().missing()

    def _finding_problem(self) -> str:
        for found in self._findings:
            if found.severity == "block":
                return tr("Blocked: {title}.", title=found.title)
            if found.severity == "reason" and len(self._reasons[found.code].text().strip()) < SHORTEST_REASON:
                return tr("Write the reason for: {title}.", title=found.title)
        return ""

    def _gives_text(self, order: BolusOrder) -> str:
        given = dose_given(order.volume_nl, self._primary.concentration, order.dose.unit)
        return tr(
            "The pump gives {given} in {volume_nl}.",
            given=given.text(),
            volume_nl=Volume(order.volume_nl, "mcL").text(),
        )

    def _limit_problem(self, order: BolusOrder) -> str:
        """Why the pump would refuse. Source: docs/protocol.md 5.1."""
        if order.volume_nl < self._model.stroke_nl:
            return tr(
                "Less than the pump can give: {stroke_nl} is the least.",
                stroke_nl=Volume(self._model.stroke_nl, "mcL").text(),
            )
        if not 1 <= order.duration_s <= _LONGEST_BOLUS_S:
            return tr("A bolus is given over at most 6 h.")
        if order.volume_nl * 3_600 > self._model.bolus_flow_max_nl_per_h * order.duration_s:
            least_s = -(-order.volume_nl * 3_600 // self._model.bolus_flow_max_nl_per_h)
            return tr("Faster than the pump can: give it over at least {least_s} min.", least_s=-(-least_s // 60))
        return ""

    def _order(self, reason: str) -> None:
        order = self.order()
        if order is not None:
            self.ordered.emit(order, reason)
