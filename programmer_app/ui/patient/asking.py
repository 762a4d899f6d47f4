"""A form of the record together with the call that keeps it, and with what happens when somebody else was faster."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.records.store.errors import RecordsError, StaleVersionError
from programmer_app.ui.patient.record_form import RecordForm
from programmer_app.ui.patient.stale_card import StaleCard
from programmer_app.ui.patient.words import COLUMNS
from programmer_app.ui.reading_order import show_in_areas
from programmer_app.ui.translation import told as said
from programmer_app.ui.translation import tr

if TYPE_CHECKING:
    from programmer_app.records.clinic.office import Login
    from programmer_app.records.clinic.person import State
    from programmer_app.ui.clinic_model import ClinicModel

_T = TypeVar("_T")
_F_co = TypeVar("_F_co", bound=RecordForm, covariant=True)
Save = Callable[["Login", int], object]
"""Makes the call: who acts, and the version at which the record was read."""


def ask(records: ClinicModel, told: Callable[[str], None], make: Callable[[Login], _T]) -> _T | None:
    """Makes a call that changes something, and has the screens look again; None where it was refused.

    Raises:
        StaleVersionError: Somebody else changed the record since it was read.
    """
    if records.login is None:
        told(tr("Nobody is signed in to the records."))
        return None
    try:
        records.look_at_server()
        made = make(records.login)
    except StaleVersionError:
        raise
    except ValueError as error:  # what was typed gives no value of the record, as doses that give no plan
        told(said(error))
        return None
    except RecordsError as error:
        records.take_refusal(error, told)
        return None
    records.tell_change()
    return made


class FormCard(QWidget, Generic[_F_co]):
    """Shows a form while something is entered or changed; hidden else.

    The form is made when it is first wanted: a record has two dozen of them, and most are never opened.

    Args:
        records: Of the clinic.
        make: Makes the form to be filled in.
        record: Name of the record's table, for the message that somebody else changed it.

    Signals:
        closed: It was kept, or given up.
    """

    closed = Signal()

    def __init__(
        self, records: ClinicModel, make: Callable[[], _F_co], record: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._record = (record, 0)
        self._version = 0
        self._fill: Callable[[], int] | None = None
        self._save: Save | None = None
        self._make = make
        self._form: _F_co | None = None
        self._stale: StaleCard | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.hide()

    @property
    def form(self) -> _F_co:
        """To be filled in."""
        if self._form is None:
            self._form = form = self._make()
            # in a row: a column reckons the height of lines that wrap by its own width, and the form is narrower
            row = QHBoxLayout()
            row.addWidget(form, 1000)
            row.addStretch(1)
            self._column.insertLayout(0, row)
            form.submitted.connect(self._submit)
            form.cancelled.connect(self.close_form)
        return self._form

    @property
    def stale(self) -> StaleCard:
        """Theirs against yours, where somebody else was faster."""
        if self._stale is None:
            self._stale = stale = StaleCard()
            self._column.addWidget(stale)
            stale.mine_wanted.connect(self._submit)
            stale.theirs_wanted.connect(self._take_theirs)
        return self._stale

    def open_form(self, save: Save, fill: Callable[[], int], record_id: int = 0) -> None:
        """Asks for values.

        Args:
            save: Keeps them.
            fill: Shows the record as it is now, and gives its version; of a new one, empties the form and gives 0.
            record_id: Number of the record that is changed; 0 for a new one.
        """
        self._save, self._fill = save, fill
        self._record = (self._record[0], record_id)
        self._version = fill()
        self._forget_stale()
        self.show()
        QTimer.singleShot(0, self, self._go_to_first)  # when it has its place

    def _go_to_first(self) -> None:
        tab = Qt.FocusPolicy.TabFocus.value
        first = next((one for one in self.form.findChildren(QWidget) if one.focusPolicy().value & tab), None)
        if first is not None:
            show_in_areas(self.form)
            first.setFocus()
            show_in_areas(first)

    def close_form(self) -> None:
        """Gives up what was typed."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @property
    def is_open(self) -> bool:
        """Whether something is being entered."""
        return not self.isHidden()

    def _submit(self) -> None:
        save = self._save
        if save is None:
            return
        try:
            made = ask(self._records, self.form.refuse, lambda login: save(login, self._version))
        except StaleVersionError as error:
            self._say_stale(said(error))
            return
        if made is not None:
            self.form.say("")
            self.close_form()

    def _forget_stale(self) -> None:
        if self._stale is not None:
            self._stale.hide()
        self.form.save.set_available(True)

    def _say_stale(self, why: str) -> None:
        newest = self._newest()
        if newest is None:
            self.form.refuse(why)
            return
        theirs, mine = json.loads(newest.after), self.form.texts()
        rows = [
            (tr(COLUMNS[column]), "" if theirs.get(column) is None else str(theirs[column]), text)
            for column, text in mine.items()
            if column in theirs and str(theirs[column] or "") != text.strip()
        ]
        self._version = newest.version
        self.form.say("")
        self.form.save.set_available(False, tr("Decide below first: theirs or yours."))
        self.stale.show_difference(newest, rows)

    def _newest(self) -> State | None:
        clinic, patient_id = self._records.clinic, self._records.patient_id
        if clinic is None or patient_id is None:
            return None
        states = self._records.ask(clinic.people.history, patient_id) or ()
        return next((one for one in reversed(states) if (one.record, one.record_id) == self._record), None)

    def _take_theirs(self) -> None:
        self._records.tell_change()
        if self._fill is not None:
            self._version = self._fill()
        self._forget_stale()
