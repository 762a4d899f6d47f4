"""The Patient screen: the open record, page by page; without one, what to do first.

Pages: person, implant, visits, trial, events, years, changes. A page is made when it is first wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui.patient.page import Page
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, EmptyState, Pill, SegmentedControl, label, title
from programmer_app.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel
    from programmer_app.ui.patient.visit_keeper import VisitKeeper
    from programmer_app.ui.visit_model import VisitModel

PAGES: Final[tuple[tuple[str, str], ...]] = (
    ("person", phrase("Person")),
    ("implant", phrase("Implant")),
    ("visits", phrase("Visits")),
    ("trial", phrase("Trial")),
    ("events", phrase("Adverse events")),
    ("years", phrase("Over the years")),
    ("changes", phrase("Changes")),
)


class PatientScreen(QWidget):
    """Everything that is known of a patient.

    Args:
        model: The programming; its drug library names the drugs.
        records: Of the clinic; None at a desk that keeps none.
        keeper: Asked for what keeps the visit that goes on, once the records are open.
    """

    def __init__(
        self,
        model: VisitModel,
        records: ClinicModel | None,
        keeper: Callable[[], VisitKeeper | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("patientScreen")
        self._model, self._records, self._keeper = model, records, keeper
        self._pages: dict[str, Page] = {}
        self._patient_id: int | None = None
        self._state = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._state)
        self._training = EmptyState(
            "patient",
            tr("The person, the implant and the catheter, trials, adverse events, dose and pain over the years."),
            tr("Training keeps no records. Start the clinic to work with patients."),
        )
        card = Card(tr("Patient"), title_px=17)
        card.body.addWidget(self._training)
        self._none = card
        self._state.addWidget(card)
        if records is not None:
            self._make()
            records.patient_opened.connect(self._on_opened)
            for signal in (records.records_changed, records.login_changed, records.store_changed):
                signal.connect(self.refresh)
        self.refresh()

    # ---- building ----

    def _make(self) -> None:
        self._closed = EmptyState(
            "patient",
            tr("The person, the implant and the catheter, trials, adverse events, dose and pain over the years."),
            tr("Open a record from the list of patients."),
        )
        self._open = QWidget()
        column = QVBoxLayout(self._open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._make_head())
        self.chooser = SegmentedControl([(key, tr(text)) for key, text in PAGES], tr("Part of the record"))
        self.chooser.setObjectName("patientPages")
        self.chooser.selected.connect(self.show_page)
        row = QHBoxLayout()
        row.addWidget(self.chooser)
        row.addStretch(1)
        column.addLayout(row)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        for page in (self._closed, self._open):
            self._state.addWidget(page)

    def _make_head(self) -> FlowRow:
        self._name = title("", 17)
        self._name.setObjectName("patientName")
        self._ids = label("", secondary=True)
        self._allergies = Pill(parent=self)
        self._mri = Pill(parent=self)
        self._pump = Pill(parent=self)
        head = FlowRow(gap_px=14)
        for part in (self._name, self._ids, self._allergies, self._mri, self._pump):
            head.addWidget(part)
        return head

    # ---- showing ----

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the screen was hidden; the page that is in front sees to itself."""
        super().showEvent(event)
        self._show_state()

    def _on_opened(self) -> None:
        patient_id = None if self._records is None else self._records.patient_id
        if patient_id is not None and patient_id == self._patient_id:
            return  # it was only read anew: `records_changed` follows, and one look is enough
        self._patient_id = patient_id
        self.refresh()

    def refresh(self) -> None:
        """Shows the record that is open."""
        self._show_state()
        if self._records is not None and self._records.file is not None:
            self.show_page(self.chooser.value())

    def _show_state(self) -> None:
        records = self._records
        if records is None:
            self._state.setCurrentWidget(self._none)
        elif records.file is not None:
            self._state.setCurrentWidget(self._open)
            self._show_head(records, records.file)
        else:
            self._state.setCurrentWidget(self._closed)

    def _show_head(self, records: ClinicModel, file: PatientFile) -> None:
        from programmer_app.ui.patient.words import age_text, in_use  # noqa: PLC0415 - loads the database

        patient = file.patient
        self._name.setText(patient.name)
        today = records.desk.clock.now().date()
        age = age_text(patient.birth_date, today)
        self._ids.setText(
            tr("{number} · born {day} · {age}", number=patient.number, day=patient.birth_date.isoformat(), age=age)
        )
        allergies = ", ".join(one.substance for one in file.allergies if one.active)
        self._allergies.set_pill(tr("Allergies: {what}", what=allergies) if allergies else "", "reason")
        implant = in_use(file.implants)
        self._mri.set_pill(tr("MRI note") if implant is not None and implant.mri_note else "", "info")
        self._mri.setToolTip("" if implant is None else implant.mri_note)
        self._pump.set_pill("" if implant is None else tr("Pump {serial}", serial=implant.serial), "neutral")

    def show_page(self, key: str) -> None:
        """Brings a page of the open record to the front.

        Raises:
            KeyError: There is no such page.
        """
        if self._records is None:
            return
        self.chooser.set_value(key)
        page = self._page(key)
        if page is self._stack.currentWidget():
            page.refresh()
        else:
            self._stack.setCurrentWidget(page)  # which looks at the record when it is shown

    def _page(self, key: str) -> Page:
        if key not in self._pages and self._records is not None:
            page = self._makers()[key](self._records)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _makers(self) -> dict[str, Callable[[ClinicModel], Page]]:
        from programmer_app.ui.patient.events_page import EventsPage  # noqa: PLC0415 - when it is wanted
        from programmer_app.ui.patient.history_page import HistoryPage  # noqa: PLC0415 - when it is wanted
        from programmer_app.ui.patient.implant_page import ImplantPage  # noqa: PLC0415 - when it is wanted
        from programmer_app.ui.patient.person_page import PersonPage  # noqa: PLC0415 - when it is wanted
        from programmer_app.ui.patient.trial_page import TrialPage  # noqa: PLC0415 - when it is wanted
        from programmer_app.ui.patient.visits_page import VisitsPage  # noqa: PLC0415 - when it is wanted
        from programmer_app.ui.patient.years_page import YearsPage  # noqa: PLC0415 - when it is wanted

        def made_trial(records: ClinicModel) -> Page:
            page = TrialPage(records, self._model.library)
            page.implant_wanted.connect(self._ask_implant)
            return page

        return {
            "person": PersonPage,
            "implant": ImplantPage,
            "visits": lambda records: VisitsPage(records, self._model.library, self._keeper()),
            "trial": made_trial,
            "events": EventsPage,
            "years": lambda records: YearsPage(records, self._model.library),
            "changes": HistoryPage,
        }

    def _ask_implant(self, trial_id: int) -> None:
        from programmer_app.ui.patient.implant_page import ImplantPage  # noqa: PLC0415 - when it is wanted

        self.show_page("implant")
        page = self._page("implant")
        if isinstance(page, ImplantPage):
            page.ask_implant(trial_id)
