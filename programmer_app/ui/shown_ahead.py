"""Fills screens that nobody sees yet, when a pump was read and the window has nothing else to do.

The first look at a screen makes rows, cards and curves that the second one finds there; who walks to it while a program
is written must not hold up the window with that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from programmer_app.ui.idle_wait import IdleWait
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.screens.refill import RefillScreen
from programmer_app.ui.visit_model import VisitModel
from programmer_app.visit import Phase

_SCREENS: Final = ("program", "refill")


class ShownAhead(QObject):
    """One screen in each turn of the event loop.

    Args:
        pages: Of the window, by key; more may come.
        model: The visit.
        parent: The window.
    """

    def __init__(self, pages: Mapping[str, QWidget], model: VisitModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages, self._model = pages, model
        self._window = parent
        self._left: list[str] = []
        self._idle = IdleWait(self)
        self._idle.idle.connect(self._fill_next)
        model.reading_changed.connect(self.begin)

    @Slot()
    def begin(self) -> None:
        """From the first screen on, once there is time."""
        self._left = list(_SCREENS)
        self._idle.wait()

    @Slot()
    def _fill_next(self) -> None:
        if not self._left or self._model.phase is not Phase.EDITING or not self._window.isVisible():
            return
        page = self._pages.get(self._left.pop(0))
        if isinstance(page, (ProgramScreen, RefillScreen)) and not page.isVisible():
            page.refresh()
        self._idle.wait()
