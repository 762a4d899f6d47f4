"""The strip that says what can be done to the pump in reach while nobody is signed in."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.clinic_model import ClinicModel, Store
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import MessageBar

_SIDE_PX = 14


class UnsignedStrip(QWidget):
    """Seen while a pump was read and nobody is signed in to records that are there."""

    def __init__(self, records: ClinicModel, visit: VisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unsignedStrip")
        self._records, self._visit = records, visit
        self.bar = MessageBar(self)
        self.bar.setObjectName("unsignedStripBar")
        self.bar.set_closable(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 0)
        column.addWidget(self.bar)
        for signal in (records.login_changed, records.store_changed, visit.reading_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Says what holds now."""
        records = self._records
        nobody = records.login is None and self._visit.reading is not None
        if not nobody or records.store is Store.NONE_YET:
            self.bar.clear()
            self.hide()
            return
        if records.has_accounts:
            may = tr("The pump can be read, stopped and lowered. All else takes an account.")
            self.bar.show_message("info", tr("Nobody is signed in."), may, tr("Sign in on Start or Patient."))
        else:
            user = records.desk.user
            under = tr("What is done to the pump is kept under the name {user} of this computer.", user=user)
            self.bar.show_message("warning", tr("The records cannot be used, so that nobody can sign in."), under)
        self.bar.set_closable(False)
        self.show()
