"""Who is to be seen: one field that finds anybody, what is due, who was here last; and what can be done with a line.

It is read when it comes to be seen, when something was recorded, and when somebody signs in; never by a timer, since a
call counts as somebody being here.

Interactive widgets by object name: patientSearch, addPatientButton, listSelector, dueTable, peopleTable,
openPatientButton, bookButton, keptButton, cancelledButton, calendarButton, moreDueButton.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from programmer_app.records.clinic.person import Patient
from programmer_app.records.clinic.worklist import MOST_SHOWN, Closing, DueLine, Found, Standing
from programmer_app.ui import fonts, icons
from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.clinic_words import isolated, what_due
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.office.people_lines import due_line, found_line
from programmer_app.ui.office.table import PeopleTable
from programmer_app.ui.translation import tr, tr_n
from programmer_app.ui.widgets import EmptyState, PrimaryButton, QuietButton, SecondaryButton, SegmentedControl, label
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.window_dialogs import ask

_TYPING_MS: Final = 250
"""After the last letter, before a search is made: each one stands in the trail."""
_CALENDAR_DAYS: Final = 400
"""How far a calendar reaches: longer than any pump goes without a refill. Chosen here."""
_View = Literal["due", "recent", "found"]


class PatientsPage(QWidget):
    """Search, worklist and recent patients of who is signed in.

    Args:
        model: The records, open.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._lines: tuple[DueLine, ...] = ()
        self._found: tuple[Found, ...] = ()
        self._most = MOST_SHOWN
        self._stale = True
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.read)
        self._make()
        self._lay_out()
        model.records_changed.connect(self._on_changed)
        model.login_changed.connect(self._on_login)
        model.patient_opened.connect(self._on_changed)
        self._show_rights()

    # ---- made once ----

    def _make(self) -> None:
        self.search = LineEdit()
        self.search.setObjectName("patientSearch")
        self.search.setAccessibleName(tr("Find a patient by name, number or serial of the pump"))
        self.search.setPlaceholderText(tr("Name, number, or serial of the pump"))
        self.search.setClearButtonEnabled(True)
        self.search.setFont(fonts.font(15))
        glass = self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        icons.put(glass, "search", "secondary")
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._search_now)
        self.add_button = SecondaryButton(tr("Add a patient …"), icon="add")
        self.add_button.setObjectName("addPatientButton")
        self.add_button.clicked.connect(self._add)
        self.views = SegmentedControl([("due", tr("Due")), ("recent", tr("Recent"))], tr("Which patients"))
        self.views.setObjectName("listSelector")
        self.views.selected.connect(lambda _view: self.read())
        self.note = label("", secondary=True)
        self.note.setObjectName("listNote")
        self.due = PeopleTable("dueTable", tr("What is due, the most urgent first"))
        self.people = PeopleTable("peopleTable", tr("Patients"))
        for table in (self.due, self.people):
            table.opened.connect(self._open)
            table.chosen.connect(self._show_rights)
        self.empty = EmptyState("calendar", tr("Nobody is due"), "")
        self.more = QuietButton(tr("Show more"))
        self.more.setObjectName("moreDueButton")
        self.more.clicked.connect(self._show_more)
        self.open_button = PrimaryButton(tr("Open the record"))
        self.open_button.setObjectName("openPatientButton")
        self.open_button.clicked.connect(self._open)
        self.book_button = self._button("bookButton", tr("Book …"), "calendar", self._book)
        self.kept_button = self._button("keptButton", tr("Was here …"), "check", partial(self._close, "kept"))
        self.cancelled_button = self._button(
            "cancelledButton", tr("Cancel it …"), "close", partial(self._close, "cancelled")
        )
        self.calendar_button = self._button("calendarButton", tr("Calendar file …"), "save", self._save_calendar)

    def _button(self, name: str, text: str, icon: str, do: object) -> QuietButton:
        made = QuietButton(text, icon=icon)
        made.setObjectName(name)
        made.clicked.connect(do)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.search, 1)
        head.addWidget(self.add_button)
        which = FlowRow(gap_px=12)
        which.addWidget(self.views)
        which.begin_right_end()
        which.addWidget(self.note)
        actions = FlowRow(gap_px=8)
        for button in (self.open_button, self.book_button, self.kept_button, self.cancelled_button):
            actions.addWidget(button)
        actions.begin_right_end()
        actions.addWidget(self.more)
        actions.addWidget(self.calendar_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(which)
        for widget in (self.due, self.people, self.empty):
            column.addWidget(widget, 1)
        column.addLayout(actions)

    def sizeHint(self) -> QSize:
        """As high as the window gives: the list scrolls by itself."""
        return QSize(super().sizeHint().width(), fonts.scaled(560))

    # ---- reading ----

    @property
    def view(self) -> _View:
        """What is listed."""
        if self.search.text().strip():
            return "found"
        return "due" if self.views.value() == "due" else "recent"

    def read(self) -> None:
        """Reads what is to be listed."""
        self._typing.stop()
        clinic, model = self._model.clinic, self._model
        if clinic is None or model.login is None or model.is_locked or model.why_not("worklist.due"):
            self._lines, self._found = (), ()
            self._fill("")
            return
        self._stale = False
        note = ""
        if self.view == "due":
            self._lines = model.ask(clinic.worklist.due, most=self._most) or ()
            note = self._urgent()
        elif self.view == "recent":
            self._found = model.ask(clinic.worklist.recent, opened=model.recent) or ()
        else:
            result = model.ask(clinic.worklist.search, self.search.text())
            self._found = () if result is None else result.found
            note = tr_n("%n patients", "%n patient", len(self._found))
            if result is not None and result.more:
                note = tr("More match: type more of the name.")
        self._fill(note)

    def _urgent(self) -> str:
        standings = [line.standing for line in self._lines]
        missed, overdue = standings.count(Standing.MISSED), standings.count(Standing.OVERDUE)
        parts = [tr("{count} missed", count=missed)] if missed else []
        parts += [tr("{count} overdue", count=overdue)] if overdue else []
        return ", ".join(parts)

    def _fill(self, note: str) -> None:
        view = self.view
        self.note.setText(note)
        self.views.setEnabled(view != "found")
        today = self._model.desk.clock.now().date()
        if view == "due":
            self.due.set_lines([due_line(line, today) for line in self._lines])
        else:
            self.people.set_lines([found_line(one) for one in self._found])
        nobody = not (self._lines if view == "due" else self._found)
        self.due.setVisible(view == "due" and not nobody)
        self.people.setVisible(view != "due" and not nobody)
        self.empty.setVisible(nobody)
        self.more.setVisible(view == "due" and len(self._lines) >= self._most)
        if nobody:
            self._say_why_empty(view)
        self._show_rights()

    def _say_why_empty(self, view: _View) -> None:
        texts = {
            "due": (
                tr("Nobody is due"),
                tr("A refill, a follow-up or a trial stands here when its day is recorded or booked."),
            ),
            "recent": (tr("Nobody was here yet"), tr("Patients stand here whose records were opened or who came.")),
            "found": (
                tr("Nobody is found"),
                tr("Type the beginning of a name, the number, or the serial of the pump; or add the patient."),
            ),
        }
        what, first = texts[view]
        why = self._model.why_not("worklist.due")
        self.empty.set_words(tr("No patients for this account") if why else what, why or first)

    # ---- what the model says ----

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def _on_login(self) -> None:
        if self._model.login is None:
            self.search.clear()
            self.views.set_value("due")
            self._most = MOST_SHOWN
        if not self._model.is_locked:
            self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what is stale."""
        super().showEvent(event)
        if self._stale:
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is sought that cannot be seen."""
        self._typing.stop()
        super().hideEvent(event)

    # ---- what can be done ----

    def _table(self) -> PeopleTable:
        return self.due if self.view == "due" else self.people

    def _patient(self) -> Patient | None:
        row = self._table().row_chosen()
        lines = [line.patient for line in (self._lines if self.view == "due" else self._found)]
        return lines[row] if 0 <= row < len(lines) else None

    def _due_line(self) -> DueLine | None:
        row = self.due.row_chosen()
        return self._lines[row] if self.view == "due" and 0 <= row < len(self._lines) else None

    def _show_rights(self) -> None:
        model = self._model
        none = "" if self._patient() is not None else tr("Choose a line first.")
        no_entry = "" if self._due_line() is not None else tr("Choose a line of what is due first.")
        for button, call, why in (
            (self.open_button, "people.open_patient", none),
            (self.book_button, "worklist.book", none),
            (self.kept_button, "worklist.close", no_entry),
            (self.cancelled_button, "worklist.close", no_entry),
            (self.calendar_button, "worklist.calendar", ""),
            (self.add_button, "people.add_patient", ""),
        ):
            reason = model.why_not(call) or why
            button.set_available(not reason, reason)
        why = model.why_not("worklist.search")
        self.search.setEnabled(not why)
        self.search.setToolTip(why)
        self.search.setAccessibleDescription(why)

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self._typing.start()
        elif self.isVisible():
            self.read()

    def _search_now(self) -> None:
        """Enter: the search is made now; the one patient that it finds is opened."""
        if self._typing.isActive():
            self.read()
        if self.view == "found" and len(self._found) == 1:
            self.people.selectRow(0)
            self._open()

    def _open(self) -> None:
        patient = self._patient()
        if patient is not None and self.open_button.isEnabled():
            self._model.open_patient(patient.id)

    def _show_more(self) -> None:
        self._most += MOST_SHOWN
        self.read()

    def _add(self) -> None:
        from programmer_app.ui.office.patient_form import AddPatientDialog  # noqa: PLC0415 - when it is used

        AddPatientDialog(self._model, self.window()).open()

    def _book(self) -> None:
        from programmer_app.ui.office.booking import BookDialog  # noqa: PLC0415 - when it is used

        patient = self._patient()
        if patient is not None:
            BookDialog(self._model, patient, self.window()).open()

    def _close(self, state: Closing) -> None:
        line = self._due_line()
        clinic = self._model.clinic
        if line is None or clinic is None:
            return
        entry = line.appointment
        what = f"{isolated(line.patient.name)} · {what_due(entry.kind, entry.governed_by)} · {entry.due_on.isoformat()}"
        after = tr("It leaves the list and stays in the record. Book the next one, or record a refill, which sets it.")

        def close() -> None:
            if self._model.ask(clinic.worklist.close, entry.id, entry.version, state) is not None:
                self._model.tell_change()

        kept = state == "kept"
        ask(
            self.window(),
            tr("Was the patient here for this?") if kept else tr("Cancel this entry?"),
            f"{what}\n{after}",
            safe=tr("Leave it open"),
            act=tr("Yes, close it") if kept else tr("Cancel it"),
            do=close,
        )

    def _save_calendar(self) -> None:
        dialog = FileDialog(
            self.window(), tr("Save what is due as a calendar file"), "thecal.ics", tr("Calendar files (*.ics)")
        )
        dialog.setObjectName("calendarDialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.fileSelected.connect(lambda name: self.write_calendar(Path(name)))
        dialog.open()

    def write_calendar(self, path: Path) -> None:
        """Writes what is due as iCalendar; it names nobody."""
        clinic = self._model.clinic
        if clinic is None:
            return
        until = self._model.desk.clock.now().date() + timedelta(days=_CALENDAR_DAYS)
        content = self._model.ask(clinic.worklist.calendar, until)
        if content is None:
            return
        try:
            path.write_bytes(content)
        except OSError as error:
            self._model.refused.emit(tr("The calendar file cannot be written: {why}.", why=error.strerror or error))
