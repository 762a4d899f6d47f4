"""Opening and saving program files and templates from the program screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from device.program import DeliveryProgram
from device.program_file import ProgramFileError, read_program, to_file
from device.pump import PumpIdentity
from device.wording import phrase
from programmer_app.records.home import home
from programmer_app.ui.editors.draft_edits import EditError
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.translation import told, tr
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.visit import VisitError

if TYPE_CHECKING:
    from programmer_app.records.templates import Template

_FILTER: Final = phrase("Program files (*.thecal.json);;All files (*)")
_SUFFIX: Final = "thecal.json"


_TRAINING: Final = "training"
"""Templates of training are kept apart, so that none of them turns up in the clinic."""


class ProgramFiles(QObject):
    """The actions and their dialogs. What is opened or used becomes one step for undo, or changes nothing."""

    def __init__(self, model: VisitModel, screen: QWidget) -> None:
        super().__init__(screen)
        self._model = model
        self._screen = screen
        self.open_action = QAction(tr("Open program file…"), screen)
        self.open_action.setObjectName("openProgram")
        self.open_action.triggered.connect(self.ask_open)
        self.save_action = QAction(tr("Save program file…"), screen)
        self.save_action.setObjectName("saveProgram")
        self.save_action.triggered.connect(self.ask_save)

        self.keep_action = QAction(tr("Keep the schedule as a template…"), screen)
        self.keep_action.setObjectName("keepTemplate")
        self.keep_action.triggered.connect(self.ask_keep)
        self.use_action = QAction(tr("Use a template…"), screen)
        self.use_action.setObjectName("useTemplate")
        self.use_action.triggered.connect(self.ask_template)

    def show_menu(self, place: QPoint, *, editable: bool) -> None:
        """Offers them at a place of the screen, global pixels."""
        menu = QMenu(self._screen)
        menu.setObjectName("fileMenu")
        self.open_action.setEnabled(editable)
        self.use_action.setEnabled(editable)
        menu.addActions([self.open_action, self.save_action])
        menu.addSeparator()
        menu.addActions([self.use_action, self.keep_action])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def ask_open(self) -> None:
        """Asks for a file to open."""
        dialog = FileDialog(self._screen, tr("Open a program file"), "", tr(_FILTER))
        dialog.setObjectName("openDialog")
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def ask_save(self) -> None:
        """Asks where to save."""
        dialog = FileDialog(self._screen, tr("Save the program as a file"), "", tr(_FILTER))
        dialog.setObjectName("saveDialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.fileSelected.connect(self.save_file)
        dialog.open()

    def open_file(self, name: str) -> None:
        """Makes the program of a file the draft."""
        try:
            program = read_program(Path(name))
            self._model.edit(tr("open {path_name}", path_name=Path(name).name), program)
        except (ProgramFileError, VisitError) as error:
            message = Message(
                "reason",
                tr("{path_name} was not opened: {error}", path_name=Path(name).name, error=error),
                tr("The draft is as it was."),
            )
            self._model.message_posted.emit(message)

    def save_file(self, name: str) -> None:
        """Writes the draft to a file."""
        draft = self._model.draft
        if draft is None:
            return
        try:
            Path(name).write_text(to_file(draft), encoding="utf-8")
        except OSError as error:
            problem = tr("{path_name} was not saved: {value}", path_name=Path(name).name, value=error.strerror or error)
            self._model.message_posted.emit(Message("reason", problem))
            return
        self._model.message_posted.emit(Message("info", tr("Saved as {path_name}.", path_name=Path(name).name)))

    # ---- templates ----

    def _here(self) -> tuple[DeliveryProgram, PumpIdentity] | None:
        draft, reading = self._model.draft, self._model.reading
        return None if draft is None or reading is None else (draft, reading.identity)

    def _folder(self) -> Path:
        return home() / _TRAINING if self._model.desk.training else home()

    def ask_keep(self) -> None:
        """Asks for the name of a template."""
        from programmer_app.ui.editors.template_dialogs import SaveTemplateDialog  # noqa: PLC0415 - when it is used

        if (here := self._here()) is None:
            return
        draft, identity = here
        dialog = SaveTemplateDialog(self._folder(), draft, identity.serial, identity.model.name, self._screen)
        dialog.saved.connect(self._tell_kept)
        dialog.open()

    def _tell_kept(self, name: str) -> None:
        self._model.message_posted.emit(Message("info", tr("The schedule is kept as template {name}.", name=name)))

    def ask_template(self) -> None:
        """Shows the templates."""
        from programmer_app.ui.editors.template_dialogs import UseTemplateDialog  # noqa: PLC0415 - when it is used

        if (here := self._here()) is None:
            return
        draft, identity = here
        dialog = UseTemplateDialog(self._folder(), draft, identity.serial, self._model.library, self._screen)
        dialog.wanted.connect(self.take_template)
        dialog.open()

    def take_template(self, template: Template) -> None:
        """Puts a template's schedule into the draft, as one step for undo."""
        from programmer_app.ui.editors.template_edit import use_template  # noqa: PLC0415 - when it is used

        draft = self._model.draft
        if draft is None:
            return
        try:
            edit = use_template(template, draft, self._model.library)
            self._model.edit(edit.name, edit.program)
        except (EditError, VisitError) as error:
            self._model.message_posted.emit(Message("reason", told(error), tr("The draft is as it was.")))
