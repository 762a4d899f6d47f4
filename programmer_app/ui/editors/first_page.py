"""What the program screen shows for a pump that was never programmed: a form for a new program, or a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.ui.editors.editing import Editing
from programmer_app.ui.editors.new_program import NewProgramCard
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import EmptyState, SecondaryButton


class FirstPage(QWidget):
    """Offers the form and the file; shows the form when it is chosen.

    Signals:
        open_requested: A program file is to be opened.
        ended: The form was used or left.
    """

    open_requested = Signal()
    ended = Signal()

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = EmptyState(
            "program",
            tr("This pump has never been programmed and runs nothing"),
            tr("Make a new program from the syringe label and the implant record, or open a program file."),
            tr("New program…"),
        )
        if self._choice.button is not None:
            self._choice.button.setObjectName("newProgramButton")
        self._choice.action_requested.connect(self._begin)
        self._open = SecondaryButton(tr("Open program file…"))
        self._open.setObjectName("openFileButton")
        self._open.clicked.connect(self.open_requested)
        self.card = NewProgramCard(editing)
        self.card.ended.connect(self._end)
        self.card.hide()
        column = QVBoxLayout(self)
        column.addWidget(self._choice, 3)
        row = (
            QHBoxLayout()
        )  # a row, and no alignment: that would cut off the lines into which the card's notes are broken
        row.addStretch(1)
        row.addWidget(self.card)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _begin(self) -> None:
        self._choice.hide()
        self._open.hide()
        self.card.show()
        self.card.begin()

    def _end(self) -> None:
        self.card.hide()
        self._choice.show()
        self._open.show()
        self.ended.emit()
