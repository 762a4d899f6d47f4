"""A pharmacist approves the drug library: asks for the digest as it is known from elsewhere, and for the password.

Interactive widgets by object name: libraryDigits, approvalPassword, actButton, safeButton.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from programmer_app.ui.office.lines import LinesDialog
from programmer_app.ui.translation import tr

if TYPE_CHECKING:
    from programmer_app.therapy.library import DrugLibrary, LibraryApproval
    from programmer_app.ui.clinic_model import ClinicModel


class ApprovalDialog(LinesDialog):
    """Approves the library for patients' pumps on this computer.

    Args:
        model: The records, with who is signed in.
        library: What was looked at.
        parent: The window.

    Signals:
        approved: It is kept; with the approval.
    """

    approved = Signal(object)

    def __init__(self, model: ClinicModel, library: DrugLibrary, parent: QWidget | None = None) -> None:
        self._library = library
        super().__init__(model, tr("Approve the drug library"), tr("Approve"), parent)
        self.setObjectName("approvalDialog")

    def fields(self) -> None:
        """Digits of the digest, and the password."""
        self.lines.note(
            tr(
                "Library {version}. With it patients' pumps are programmed on this computer. Compare every figure that "
                "your clinic uses with what your pharmacy checked.",
                version=self._library.version,
            )
        )
        self.digits = self.lines.line(
            "libraryDigits", tr("The first 8 digits of its SHA-256, from what the pharmacy checked")
        )
        self.password = self.lines.line("approvalPassword", tr("Your password"), secret=True)

    def missing(self) -> str:
        """Both have to be typed."""
        if not self.digits.text().strip():
            return tr("Type the digits.")
        return "" if self.password.text() else tr("Type your password.")

    def send(self) -> None:
        """Approves, in the thread of the records."""
        model, clinic = self._model, self._model.clinic
        if clinic is None or model.desk.folder is None:
            return
        self.wait()
        model.ask_later(
            self._done,
            self.refuse,
            clinic.libraries.approve,
            self.password.text(),
            model.desk.folder,
            self._library,
            self.digits.text(),
        )

    def _done(self, _nothing: None) -> None:
        approval: LibraryApproval | None = self._model.desk.approval_of(self._library)
        self.approved.emit(approval)
        self._model.done.emit(tr("The drug library {version} is approved.", version=self._library.version))
        self.end()
