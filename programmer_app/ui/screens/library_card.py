"""The drug library as it is: version, digest, every figure with its source; a pharmacist approves it here.

No figure can be changed here. Interactive widgets by object name: libraryDrug, libraryTable, approveLibraryButton.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from device.wording import phrase
from programmer_app.therapy.library import DrugLibrary, LibraryApproval
from programmer_app.ui import fonts
from programmer_app.ui.library_rows import library_rows
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, FactList, SecondaryButton, label
from programmer_app.ui.widgets.choices import Combo
from programmer_app.ui.widgets.views import flat_head, flatten

if TYPE_CHECKING:
    from programmer_app.ui.clinic_model import ClinicModel

_HEADERS: Final = (phrase("What"), phrase("Value"), phrase("Status"), phrase("Source"))
_DIGITS: Final = 16
_SHARES: Final = (0.28, 0.19, 0.16)
_BAR_PX: Final = 12


class LibraryCard(Card):
    """Reads the library that this window checks with.

    Args:
        library: In use.
        approval: Of these very bytes on this computer; None where nobody approved them.
        clinic: The records, with who is signed in; None at a desk that keeps none.
    """

    def __init__(
        self,
        library: DrugLibrary,
        approval: LibraryApproval | None = None,
        clinic: ClinicModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Drug library"), tr("read only"), parent=parent)
        self.setObjectName("libraryCard")
        self._library = library
        self._clinic = clinic
        self.facts = FactList(tr("Drug library"))
        self._show_approval(approval)
        self.body.addWidget(self.facts)
        self.drug = Combo()
        self.drug.setObjectName("libraryDrug")
        self.drug.setAccessibleName(tr("Drug of the library"))
        self.drug.setFont(fonts.font())
        for name in library.drugs:
            self.drug.addItem(library.tall_man(name), name)
        self.drug.currentIndexChanged.connect(self._show)
        self.body.addWidget(self.drug)
        self.table = QTableWidget(0, len(_HEADERS))
        self.table.setObjectName("libraryTable")
        self.table.setAccessibleName(tr("Figures of the drug with their sources"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setWordWrap(True)
        flatten(self.table, framed=True)
        header = flat_head(self.table)
        self.table.setTabKeyNavigation(False)  # else the tab key never gets out of it
        self.table.setFont(fonts.font(12))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setFont(fonts.font(12))
        self.table.setHorizontalHeaderLabels([tr(text) for text in _HEADERS])
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(320)
        self.body.addWidget(self.table, 1)
        self._approving()
        self._show()

    def _approving(self) -> None:
        if self._clinic is None:
            said = tr("Training needs no approval. In a clinic a pharmacist approves the library here.")
            self.body.addWidget(label(said, secondary=True, wrap=True))
            return
        self.approve_button = SecondaryButton(tr("Approve this library …"))
        self.approve_button.setObjectName("approveLibraryButton")
        self.approve_button.clicked.connect(self._ask)
        self.body.addWidget(self.approve_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._clinic.store_changed.connect(self._show_right)
        self._clinic.login_changed.connect(self._show_right)
        self._show_right()

    def _show_right(self) -> None:
        why = "" if self._clinic is None else self._clinic.why_not("library.approve")
        self.approve_button.set_available(not why, why)

    def _ask(self) -> None:
        from programmer_app.ui.office.approval_dialog import ApprovalDialog  # noqa: PLC0415 - when it is used

        if self._clinic is not None:
            dialog = ApprovalDialog(self._clinic, self._library, self.window())
            dialog.approved.connect(self._show_approval)
            dialog.open()

    def _show_approval(self, approval: LibraryApproval | None) -> None:
        by = tr("nobody; for training only")
        if approval is not None:
            by = f"{approval.approved_by}, {approval.approved_on}"
        digest = self._library.digest.hex()
        self.facts.set_facts(
            [
                (tr("Version"), self._library.version),
                (tr("Approved by"), by),
                ("SHA-256", f"{digest[:_DIGITS]} … {digest[-_DIGITS:]}"),
                (tr("Drugs"), str(len(self._library.drugs))),
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each column has its share, so that the source is seen in a narrow window too."""
        super().resizeEvent(event)
        room = self.table.width() - _BAR_PX
        for column, share in enumerate(_SHARES):
            self.table.setColumnWidth(column, int(room * share))

    def _show(self) -> None:
        drug = self._library.get(self.drug.currentData() or "")
        rows = [] if drug is None else library_rows(drug)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate((row.what, row.value, row.status, row.source)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                item.setToolTip(text)
                self.table.setItem(number, column, item)
