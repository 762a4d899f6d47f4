"""Opening and saving program files from the program screen."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from device.program_file import ProgramFileError, read_program, to_file
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.visit import VisitError

_FILTER: Final = "Program files (*.thecal.json);;All files (*)"
_SUFFIX: Final = "thecal.json"


class ProgramFiles(QObject):
    """The two actions and their dialogs. A file becomes the draft as one step for undo, or changes nothing."""

    def __init__(self, model: VisitModel, screen: QWidget) -> None:
        super().__init__(screen)
        self._model = model
        self._screen = screen
        self.open_action = QAction("Open program file…", screen)
        self.open_action.setObjectName("openProgram")
        self.open_action.triggered.connect(self.ask_open)
        self.save_action = QAction("Save program file…", screen)
        self.save_action.setObjectName("saveProgram")
        self.save_action.triggered.connect(self.ask_save)

    def show_menu(self, place: QPoint, *, editable: bool) -> None:
        """Offers both at a place of the screen, global pixels."""
        menu = QMenu(self._screen)
        menu.setObjectName("fileMenu")
        self.open_action.setEnabled(editable)
        menu.addActions([self.open_action, self.save_action])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def ask_open(self) -> None:
        """Asks for a file to open."""
        dialog = QFileDialog(self._screen, "Open a program file", "", _FILTER)
        dialog.setObjectName("openDialog")
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_save(self) -> None:
        """Asks where to save."""
        dialog = QFileDialog(self._screen, "Save the program as a file", "", _FILTER)
        dialog.setObjectName("saveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.fileSelected.connect(self.save_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, name: str) -> None:
        """Makes the program of a file the draft."""
        try:
            program = read_program(Path(name))
            self._model.edit(f"open {Path(name).name}", program)
        except (ProgramFileError, VisitError) as error:
            message = Message("reason", f"{Path(name).name} was not opened: {error}", "The draft is as it was.")
            self._model.message_posted.emit(message)

    def save_file(self, name: str) -> None:
        """Writes the draft to a file."""
        draft = self._model.draft
        if draft is None:
            return
        try:
            Path(name).write_text(to_file(draft), encoding="utf-8")
        except OSError as error:
            problem = f"{Path(name).name} was not saved: {error.strerror or error}"
            self._model.message_posted.emit(Message("reason", problem))
            return
        self._model.message_posted.emit(Message("info", f"Saved as {Path(name).name}."))
