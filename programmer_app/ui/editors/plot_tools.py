"""The row over the cumulative plot: legend, sum or last 24 h, how often a patient asks, export."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from device.quantities import plain_number
from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.editors.fields import name_field
from programmer_app.ui.editors.plot_export import ExportButton
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import ExactField, SegmentedControl
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.legend import Legend, LegendEntry
from programmer_app.ui.widgets.text import label

TOTAL: Final = "total"
WINDOW: Final = "window"
MOST_A_DAY: Final = 100
"""Highest rate that can be typed; a rate beyond what any lockout lets through tells nothing new."""

_NUMBER: Final = re.compile(r"(0|[1-9][0-9]{0,2})(\.[0-9]{1,3})?", re.ASCII)
_RATE_PX: Final = 136
ENTRIES: Final = {
    "new": LegendEntry("new", phrase("proposed"), "new", "line", phrase("The proposed program by its schedule")),
    "old": LegendEntry("old", phrase("running now"), "old", "dashed", phrase("The program in the pump, as it goes on")),
    "at_most": LegendEntry(
        "at_most", phrase("at most"), "band", "dotted", phrase("With every patient bolus as early as allowed")
    ),
    "likely": LegendEntry(
        "likely",
        phrase("likely"),
        "band",
        "area",
        phrase("What 5, 50 and 95 of 100 patients who ask so often have had; no forecast"),
    ),
    "tip": LegendEntry("tip", phrase("at the tip"), "at_tip", "line", phrase("What has left the catheter tip by then")),
    "delivered": LegendEntry(
        "delivered", phrase("delivered"), "delivered", "line", phrase("What the pump says that it gave")
    ),
}
"""How each curve is called, and what it is."""


class PlotTools(QWidget):
    """Small controls in a row that wraps in a narrow window.

    Signals:
        hidden_changed (frozenset): Curves that the person hides.
        window_changed: The sum, or the last 24 h.
        rate_changed: Patients ask more or less often, or nothing is assumed.
    """

    hidden_changed = Signal(object)
    window_changed = Signal()
    rate_changed = Signal()

    def __init__(self, export: ExportButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(tuple(ENTRIES.values()))
        self.legend.setObjectName("curveLegend")
        self.legend.hidden_changed.connect(self.hidden_changed)
        self.window_selector = SegmentedControl(
            [(TOTAL, tr("Sum")), (WINDOW, tr("Last 24 h"))], tr("Dose since the start, or")
        )
        self.window_selector.setObjectName("windowSelector")
        self.window_selector.setAccessibleName(tr("Sum since the start, or the dose of the last 24 h"))
        self.window_selector.selected.connect(self.window_changed)
        self._rate_words = label(tr("Patient asks"), secondary=True)
        self.rate = ExactField(read_rate, _rate_text, tr("a day"), tr("How often a patient asks for a bolus"))
        self.rate.set_placeholder(tr("off"))
        self.rate.setFixedWidth(fonts.scaled(_RATE_PX))
        self.rate.setToolTip(
            tr(
                "Boluses asked for a day, above 0 to {most_a_day}; empty: no likely course is drawn",
                most_a_day=MOST_A_DAY,
            )
        )
        name_field(self.rate, "likelyRate")
        for edit in self.rate.findChildren(QLineEdit):
            edit.textChanged.connect(self.rate_changed)
        export.setObjectName("exportCumulative")
        self.facts = label(secondary=True)
        self.facts.setObjectName("plotFacts")
        row = FlowRow(self)
        for widget in (self.window_selector, self._rate_words, self.rate, export, self.legend, self.facts):
            row.addWidget(widget)

    def show_for(self, *, drug: bool, demand: bool) -> None:
        """Offers what has a meaning for the view."""
        self.window_selector.setVisible(drug)
        self._rate_words.setVisible(demand)
        self.rate.setVisible(demand)

    @property
    def last_day(self) -> bool:
        """Whether the last 24 h are chosen."""
        return self.window_selector.value() == WINDOW

    def per_day(self) -> Fraction | None:
        """Requests a day; None while the field is empty or wrong: nothing is assumed then."""
        value = self.rate.value()
        return value if isinstance(value, Fraction) and not self.rate.isHidden() else None

    def say(self, facts: str) -> None:
        """Shows facts of the view in words; empty for none."""
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))

    def show_curves(self, names: tuple[str, ...]) -> None:
        """Offers these curves in the legend."""
        self.legend.offer(names)


def read_rate(text: str) -> Fraction:
    """Requests a day from a plain number.

    Raises:
        ValueError: If it is none, 0, or above `MOST_A_DAY`.
    """
    if _NUMBER.fullmatch(text) is None or not 0 < Fraction(text) <= MOST_A_DAY:
        raise ValueError(tr("a number above 0 and at most {most}, like 3 or 0.5", most=MOST_A_DAY))
    return Fraction(text)


def _rate_text(value: object) -> str:
    if not isinstance(value, Fraction):
        raise TypeError(f"{value!r} is no rate")
    return plain_number(value)
