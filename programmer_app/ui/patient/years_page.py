"""The page of the years: dose, concentration, pain, refills and events on one axis of time, and two visits compared."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from programmer_app.records.clinic.course import Course
from programmer_app.therapy.library import DrugLibrary
from programmer_app.ui.patient.compare_card import CompareCard
from programmer_app.ui.patient.fields import ChoiceField
from programmer_app.ui.patient.page import Page
from programmer_app.ui.patient.rows import Entry, RowList
from programmer_app.ui.patient.years import Level, Years, at_moment, drugs_of, in_words, years_of
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, label

if TYPE_CHECKING:
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.plots.years_plot import Band

_DAY_S: Final = 86_400.0
_WORST: Final = 10.0


class YearsPage(Page):
    """The plot, the moments in words, the comparison. Object names: yearsPlot, yearsDrug."""

    def __init__(self, records: ClinicModel, library: DrugLibrary, parent: QWidget | None = None) -> None:
        from programmer_app.ui.plots.years_plot import YearsPlot  # noqa: PLC0415 - pyqtgraph, when it is wanted

        super().__init__(records, "yearsPage", parent)
        self._library = library
        self._course: Course | None = None
        self._years: Years | None = None
        self.drug = ChoiceField(tr("Drug"), "yearsDrug", ())
        self.drug.value_chosen.connect(self._draw)
        self._keys = label(tr("Left and right go from moment to moment."), secondary=True)
        card = Card(tr("Over the years"))
        head = QHBoxLayout()
        head.addWidget(self.drug)
        head.addWidget(self._keys, 1, Qt.AlignmentFlag.AlignRight)
        self.plot = YearsPlot(tr("Dose, concentration and pain over the years"))
        self.plot.setObjectName("yearsPlot")
        self.plot.cursor_text = self._cursor_text
        self._none = label(tr("Nothing yet: it begins with the first visit or score."), secondary=True, wrap=True)
        card.body.addLayout(head)
        card.body.addWidget(self.plot, 1)
        card.body.addWidget(self._none)
        self.moments = RowList(tr("What happened, newest first"), tr("Nothing yet."))
        listed = Card(tr("What happened"))
        listed.body.addWidget(self.moments)
        self.compare = CompareCard(records, library)
        self.column.addWidget(card)
        self.column.addWidget(self.compare)
        self.column.addWidget(listed)
        self.column.addStretch(1)

    def show_file(self, file: PatientFile) -> None:
        """The course of the patient, read anew."""
        course = self.records.ask(self.clinic.visits.course, file.patient.id)
        if course is None:
            return
        if course != self._course:
            self._course = course
            self._offer_drugs(course)
        self._draw()
        self.compare.show_visits(course.visits)

    def _offer_drugs(self, course: Course) -> None:
        kept, names = self.drug.chosen(), drugs_of(course)
        self.drug.clear()
        for name in names:
            self.drug.addItem(self._library.tall_man(name), name)
        self.drug.choose(kept if kept in names else next(iter(names), ""))
        self.drug.setVisible(len(names) > 1)

    def _draw(self) -> None:
        course, file = self._course, self.records.file
        if course is None or file is None:
            return
        now = self.records.desk.clock.now().astimezone(UTC)
        self._years = years = years_of(course, file, self._library, self.drug.chosen(), now)
        self.plot.setVisible(years.first is not None)
        self._keys.setVisible(years.first is not None)
        self._none.setVisible(years.first is None)
        self.moments.set_entries(
            [Entry(f"{one.at.astimezone():%Y-%m-%d}", one.text) for one in reversed(years.moments)]
        )
        if years.first is None:
            return
        name = self._library.tall_man(years.drug) if years.drug else ""
        start = self._start(years)
        bands = (
            self._band(tr("{name}, {unit}/day", name=name, unit=years.unit), years.doses, start, steps=True),
            self._band(
                tr("{name} in the reservoir, {unit}", name=name, unit=years.concentration_unit),
                years.concentrations,
                start,
                steps=True,
            ),
            self._band(tr("Pain now, 0 to 10"), years.pain, start, steps=False, top=_WORST),
        )
        marks = [((one.at - start).total_seconds() / _DAY_S, one.kind, one.text) for one in years.moments]
        span = max((years.last - start).total_seconds() / _DAY_S, 1.0)
        self.plot.set_years(start.astimezone().date(), span, bands, marks)
        self.plot.setAccessibleDescription(in_words(years, self._library))

    def _start(self, years: Years) -> datetime:
        """Midnight of the first day, by this computer's clock."""
        first = (years.first or years.last) - timedelta(days=1)
        return first.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)

    @staticmethod
    def _band(
        heading: str, levels: tuple[Level, ...], start: datetime, *, steps: bool, top: float | None = None
    ) -> Band:
        from programmer_app.ui.plots.years_plot import Band  # noqa: PLC0415 - pyqtgraph, when it is wanted

        days = tuple((one.at - start).total_seconds() / _DAY_S for one in levels)
        return Band(heading, days, tuple(float(one.value) for one in levels), steps, top)

    def _cursor_text(self, day: float) -> list[str]:
        years = self._years
        return [] if years is None else at_moment(years, self._start(years) + timedelta(days=day))
