"""What the pages of the Patient screen have in common: the record that is open, and looking again when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.people import PatientFile
    from programmer_app.ui.clinic_model import ClinicModel

GAP_PX = 12


class Page(QWidget):
    """A page that shows the open record; a subclass says how in `show_file`.

    Args:
        records: Of the clinic.
        object_name: Of the page.
    """

    def __init__(self, records: ClinicModel, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.records = records
        self._shown: PatientFile | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 1, 0)
        self.column.setSpacing(GAP_PX)
        self.area = Scrolled(inside, f"{object_name}Scroll")
        outer.addWidget(self.area)
        records.patient_opened.connect(self._follow)

    def refresh(self) -> None:
        """Shows the record as it is now, where the page can be seen."""
        file = self.records.file
        if file is None or not self.isVisible():
            return
        if self._shown is None or self._shown.patient.id != file.patient.id:
            self.forget()
        self._shown = file
        self.show_file(file)

    def _follow(self) -> None:
        """What one person began to type for one patient is nobody else's, and no other patient's."""
        file = self.records.file
        if self._shown is not None and (file is None or file.patient.id != self._shown.patient.id):
            self._shown = None
            self.forget()

    def forget(self) -> None:
        """Another patient's record is open: what was being entered goes."""

    def show_file(self, file: PatientFile) -> None:
        """Shows a record."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the page was hidden."""
        super().showEvent(event)
        self.refresh()

    @property
    def clinic(self) -> Clinic:
        """The rooms of the records; a page is shown only while they are open.

        Raises:
            RuntimeError: They are not.
        """
        if self.records.clinic is None:
            raise RuntimeError("the records are not open")
        return self.records.clinic

    @property
    def patient_id(self) -> int:
        """Whose record is shown.

        Raises:
            RuntimeError: None is.
        """
        if self.records.patient_id is None:
            raise RuntimeError("no record is open")
        return self.records.patient_id
