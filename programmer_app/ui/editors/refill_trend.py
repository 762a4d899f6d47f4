"""Earlier refills, from the open record or typed from another, and the trend of the error over them and this visit.

Where no record is open, what is not typed is not known. A single difference may not repeat; a
pump that drifts shows in several.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from device.quantities import Volume, plain_number
from device.wording import phrase
from programmer_app.therapy.refill import CalculationError
from programmer_app.therapy.refill_balance import TREND_POINTS, TREND_RULE, Balance, Visit, balance
from programmer_app.ui.editors.fields import QuantityField, date_of, name_field
from programmer_app.ui.editors.folding_card import FoldingCard
from programmer_app.ui.editors.form import Form, small_note
from programmer_app.ui.editors.wording import said
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import ExactField, FactList, FindingCard, QuietButton, SecondaryButton, Severity, label

_MOST: Final = 12
_TRENDS: Final[dict[str, tuple[Severity, str]]] = {
    "rising": ("warning", phrase("The error rises from refill to refill")),
    "falling": ("warning", phrase("The error falls from refill to refill")),
    "beyond accuracy each time": ("warning", phrase("Beyond the stated accuracy each time")),
    "steady": ("good", phrase("No trend in the error")),
}


class TrendCard(FoldingCard):
    """Refills before this one, and what they say together.

    Attributes:
        recorded: Those that the open record holds.

    Signals:
        changed: A refill was added or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Earlier refills"), "refillTrendCard", parent)
        self._visits: list[Visit] = []
        self._rows: list[QWidget] = []
        self.recorded: tuple[Visit, ...] = ()
        self._today: Visit | None = None
        self._reservoir: Volume | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.form = self._make_form()
        self.facts = FactList(tr("Error of each interval between two fillings"))
        self.facts.setObjectName("refillTrendFacts")
        self.finding = FindingCard("note", tr("Trend"), "")
        self.finding.setObjectName("refillTrend")
        self.content.addWidget(
            label(
                tr("By the record: what was filled at each visit, and what was expected and found before."), wrap=True
            )
        )
        self.content.addLayout(self._list)
        for widget in (self.form, self.facts, self.finding):
            self.content.addWidget(widget)
        self._show()

    def _make_form(self) -> Form:
        form = Form("refillTrendForm")
        form.asks = True
        self.date = ExactField(date_of, str, "", tr("Date of an earlier refill"))
        self.date.set_placeholder("YYYY-MM-DD")
        name_field(self.date, "trendDate")
        self.filled = QuantityField(Volume, "mL", tr("Filled at that visit"), "trendFilled")
        self.expected = QuantityField(Volume, "mL", tr("Expected before that filling"), "trendExpected")
        self.measured = QuantityField(Volume, "mL", tr("Measured before that filling"), "trendMeasured")
        form.add(tr("Date"), self.date)
        form.add(tr("Filled"), self.filled)
        form.add(tr("Expected"), self.expected)
        form.add(tr("Measured"), self.measured)
        add = SecondaryButton(tr("Add this refill"))
        add.setObjectName("trendAdd")
        add.clicked.connect(self._add)
        form.add_buttons(add)
        note = small_note()
        note.setText(tr("For the first filling leave Expected and Measured empty."))
        form.add_wide(note)
        form.finish()
        return form

    def clear(self) -> None:
        """What was typed goes; what the record holds stays."""
        self._visits = list(self.recorded)
        self.form.clear()
        self._today = None
        self._show()

    def take_recorded(self, visits: Sequence[Visit]) -> None:
        """Takes the refills of the open record, oldest first, in place of what it took before; the newest count."""
        recorded = tuple({visit.on: visit for visit in visits}.values())[-_MOST:]
        if recorded == self.recorded:
            return
        typed = [visit for visit in self._visits if visit not in self.recorded]
        days = {visit.on for visit in recorded}
        self.recorded = recorded
        kept = [*recorded, *(visit for visit in typed if visit.on not in days)]
        self._visits = sorted(kept, key=lambda each: each.on)[-_MOST:]
        self._show()

    def refresh(self, today: Visit | None, reservoir: Volume) -> None:
        """Takes what was found today; None while it is not known."""
        if (today, reservoir) != (self._today, self._reservoir):
            self._today, self._reservoir = today, reservoir
            self._show()

    # ---- entering ----

    def _add(self) -> None:
        on, filled = self.date.value(), self.filled.value()
        expected, measured = self.expected.value(), self.measured.value()
        if problem := self.form.problem():
            self.form.say(problem)
            return
        if not isinstance(on, date) or not isinstance(filled, Volume):
            self.form.say(tr("still to be entered: date and filled volume"))
            return
        if (expected is None) != (measured is None):
            self.form.say(tr("Expected and Measured go together: enter both or none"))
            return
        if any(visit.on == on for visit in self._visits):
            self.form.say(tr("{on} stands there already", on=on))
            return
        if len(self._visits) >= _MOST:
            self.form.say(tr("at most {most} refills", most=_MOST))
            return
        visit = Visit(
            on,
            filled,
            expected if isinstance(expected, Volume) else None,
            measured if isinstance(measured, Volume) else None,
        )
        self._visits = sorted([*self._visits, visit], key=lambda each: each.on)
        self.form.clear()
        self._show()
        self.changed.emit()

    def _remove(self, on: date) -> None:
        self._visits = [visit for visit in self._visits if visit.on != on]
        self._show()
        self.changed.emit()

    # ---- showing ----

    def _show(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(visit) for visit in self._visits]
        for row in self._rows:
            self._list.addWidget(row)
        found, problem = self._balance()
        self.facts.set_facts(_facts(found))
        self.facts.setVisible(found is not None)
        self._show_trend(found, problem)
        count = len(self._visits)
        self.set_summary(
            tr("none known") if not count else tr("{count} known, {summary}", count=count, summary=_summary(found))
        )

    def _row(self, visit: Visit) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        before = (
            ""
            if visit.expected is None or visit.measured is None
            else tr(
                ", expected {expected}, measured {measured}",
                expected=said(visit.expected),
                measured=said(visit.measured),
            )
        )
        row.addWidget(
            label(
                tr("{on}: filled {filled}{before}", on=visit.on, filled=said(visit.filled), before=before), wrap=True
            ),
            1,
        )
        if visit in self.recorded:
            row.addWidget(label(tr("from the record"), secondary=True))
            return holder
        gone = QuietButton("", icon="delete")
        gone.setObjectName(f"trendRemove_{visit.on}")
        gone.setAccessibleName(tr("Remove the refill of {on}", on=visit.on))
        gone.clicked.connect(partial(self._remove, visit.on))
        row.addWidget(gone)
        return holder

    def _balance(self) -> tuple[Balance | None, str]:
        visits = [*self._visits, *(() if self._today is None else (self._today,))]
        if len(visits) < 2 or self._reservoir is None:
            return None, ""
        try:
            return balance(visits, self._reservoir), ""
        except CalculationError as error:
            return None, told(error)

    def _show_trend(self, found: Balance | None, problem: str) -> None:
        if problem:
            self.finding.set_finding(
                "warning", tr("These volumes give no balance"), f"{problem[:1].upper()}{problem[1:]}."
            )
        elif found is None or found.trend is None:
            known = 0 if found is None else sum(each.error_percent is not None for each in found.intervals)
            words = tr(
                "A trend needs the errors of {trend_points} intervals; {known} are known.",
                trend_points=TREND_POINTS,
                known=known,
            )
            self.finding.set_finding("note", tr("No trend yet"), words)
        else:
            severity, heading = _TRENDS[found.trend]
            self.finding.set_finding(severity, tr(heading), tr(TREND_RULE))


def _facts(found: Balance | None) -> list[tuple[str, str]]:
    if found is None:
        return []
    facts = [(tr("to {ends}", ends=each.ends), _error(each.error_percent)) for each in found.intervals]
    return [*facts, (tr("All together"), _error(found.error_percent))]


def _error(percent: Fraction | None) -> str:
    if percent is None:
        return tr("not known: nothing was programmed")
    shown = plain_number(abs(percent), 1)
    if percent < 0:
        return tr("{percent} % less given than programmed", percent=shown)
    return tr("{percent} % more given than programmed", percent=shown)


def _summary(found: Balance | None) -> str:
    if found is None or found.trend is None:
        return tr("no trend yet")
    return f"trend: {found.trend}"
