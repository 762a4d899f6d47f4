"""A program file with which the window was started, as from a file manager: it waits until a pump was read.

It becomes the draft only when the person says so, who then sees whose pump it is. Nothing is sent by it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from device.program_file import ProgramFileError, read_program
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import MessageBar
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow
    from programmer_app.ui.visit_model import VisitModel

_SIDE_PX: Final = 14


class WaitingFile(QWidget):
    """The strip that names the file. Made when the screens stand.

    Args:
        window: Has its model.
        model: Of the visit.
        path: The file.
    """

    def __init__(self, window: MainWindow, model: VisitModel, path: Path) -> None:
        super().__init__()
        self.setObjectName("waitingFile")
        self._window, self._model, self._path = window, model, path
        self._gone = False
        self._bar = MessageBar(self)
        self._bar.name_action("openWaitingFile")
        self._bar.action_requested.connect(self._open)
        self._bar.dismissed.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 0)
        column.addWidget(self._bar)
        window.put_over_screens(self)
        model.phase_changed.connect(self._show)
        if window.clinic is not None:
            window.clinic.login_changed.connect(self._show)
        self._why = _why_none(path)
        self._show()

    def _show(self) -> None:
        """A file's name may name a patient, so it is hidden while the window is locked."""
        clinic = self._window.clinic
        locked = clinic is not None and clinic.is_locked
        if not self._gone and not locked:
            self._say()
        self.setVisible(not self._gone and not locked)

    def _say(self) -> None:
        name = self._path.name
        if self._why:
            self._bar.show_message(
                "warning", tr("{path_name} was not opened: {error}", path_name=name, error=self._why)
            )
        elif self._model.phase is Phase.EDITING and self._model.draft is not None:
            next_step = tr("Look whose pump this is. Undo takes it back; nothing is sent before the review.")
            self._bar.show_message(
                "info", tr("{path_name} can be opened as the draft.", path_name=name), "", next_step, tr("Open it")
            )
        else:
            self._bar.show_message("info", tr("{path_name} waits until a pump was read.", path_name=name))

    def _open(self) -> None:
        from programmer_app.ui.screens.program import ProgramScreen  # noqa: PLC0415 - it stands by now

        self._window.show_screen("program")
        page = self._window.pages.get("program")
        if isinstance(page, ProgramScreen):
            page.files.open_file(str(self._path))
        self._go()

    def _go(self) -> None:
        self._gone = True
        self.hide()


def _why_none(path: Path) -> str:
    try:
        read_program(path)
    except ProgramFileError as error:
        return told(error)
    return ""
