"""What can be done in the window by key and by the menu under the person's name: one action each, with its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from device.wording import phrase
from programmer_app.ui import theme
from programmer_app.ui.preferences import preferences
from programmer_app.ui.translation import tr

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow
    from programmer_app.ui.visit_model import VisitModel
    from programmer_app.ui.widgets import NavEntry

_THEMES: Final[tuple[tuple[theme.ThemeName, str], ...]] = (
    ("light", phrase("Light")),
    ("dark", phrase("Dark")),
    ("system", phrase("Like the desktop")),
)


class WindowActions(QObject):
    """The actions of one window. Undo, redo and reading are off until `update` turns them on.

    Args:
        window: On which the keys work.
        screens: Those that Ctrl+1, Ctrl+2 ... open, in order.
    """

    def __init__(self, window: MainWindow, screens: tuple[NavEntry, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._model: VisitModel | None = None
        self._locked = False
        self._first: list[QAction] = []
        self.undo = self.made(tr("Undo"), "Ctrl+Z", self._undo)
        self.redo = self.made(tr("Redo"), "Ctrl+Shift+Z", self._redo)
        self.read = self.made(tr("Read the pump again"), "F5", window.read_again)
        self.patient = self.made(tr("Show the pump to the patient"), "F11", window.show_to_patient)
        self.guide = self.made(tr("Guide to this screen"), "F1", self._show_guide)
        self.tour = self.made(tr("Guided tour"), "", window.begin_tour)
        self.parts = [
            self.made(tr("Go to the next part of the screen"), "F6", lambda: window.focus_part(forwards=True)),
            self.made(tr("Go to the part before"), "Shift+F6", lambda: window.focus_part(forwards=False)),
        ]
        self.keys = self.made(tr("Keyboard shortcuts"), "Ctrl+F1", self._show_shortcuts)
        self.notices = self.made(tr("Notices …"), "", window.show_notices)
        self.about = self.made(tr("About Thecal"), "", self._show_about)
        self.close = self.made(tr("Close"), "Ctrl+Q", window.close)
        for action in (self.undo, self.redo, self.read, self.patient):
            action.setEnabled(False)
        self.tour.setEnabled(window.desk.training)
        for number, entry in enumerate(screens, start=1):
            self.made(entry.text, f"Ctrl+{number}", self._open_screen).setData(entry.key)
        self.themes = self._made_themes()

    def made(self, text: str, keys: str, slot: Callable[[], object]) -> QAction:
        """An action of the window, with its key; "" for none."""
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self._window.addAction(action)
        return action

    def _made_themes(self) -> QActionGroup:
        group = QActionGroup(self)
        for name, text in _THEMES:
            action = QAction(tr(text), self, checkable=True)
            action.setData(name)
            action.setChecked(name == "system" if theme.notifier.follows_system else name == theme.current().name)
            group.addAction(action)
        group.triggered.connect(self._apply_theme)
        return group

    def update(self, model: VisitModel, *, may_edit: bool, may_read: bool) -> None:
        """Takes over what can be done now, and the names of what can be undone and done again."""
        self._model = model
        may_edit, may_read = may_edit and not self._locked, may_read and not self._locked
        stack = model.undo_stack
        self.undo.setEnabled(may_edit and stack.canUndo())
        self.redo.setEnabled(may_edit and stack.canRedo())
        self.undo.setText(tr("Undo {undotext}", undotext=stack.undoText()).strip())
        self.redo.setText(tr("Redo {redotext}", redotext=stack.redoText()).strip())
        self.read.setEnabled(may_read)
        self.patient.setEnabled(model.reading is not None and not self._locked)

    def put_first(self, actions: list[QAction]) -> None:
        """Puts actions at the top of the menu."""
        self._first = actions

    def set_locked(self, *, locked: bool) -> None:
        """Takes all keys away but that which closes the window, or gives them back; `update` says which hold."""
        self._locked = locked
        for action in self._window.actions():
            if action is not self.close:
                action.setEnabled(not locked)

    def lend_parts_keys(self, *, lent: bool) -> None:
        """F6 leads elsewhere while the guided tour stands: two actions on one key both stay silent."""
        for action in self.parts:
            action.setEnabled(not lent)

    def own_keys(self, page: QWidget) -> None:
        """Takes the undo keys away from a page: two actions on one key both stay silent."""
        keys = [QKeySequence(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)]
        for action in page.actions():
            if action.shortcut() in keys:
                action.setShortcut(QKeySequence())

    def open_menu(self, corner: QPoint) -> None:
        """The menu under the person's name."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [action for action in self._first if action.isVisible()]
        if shown:
            menu.addActions(shown)
            menu.addSeparator()
        menu.addActions([self.undo, self.redo, self.read, self.patient])
        menu.addSeparator()
        menu.addMenu(tr("Theme")).addActions(self.themes.actions())
        menu.addActions([self.guide, self.tour, self.keys, self.notices, self.about])
        menu.addSeparator()
        menu.addAction(self.close)
        menu.popup(corner)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Keys and what they do."""
        named = [action for action in self._window.actions() if not action.shortcut().isEmpty()]
        return [(a.shortcut().toString(QKeySequence.SequenceFormat.NativeText), self._plain(a)) for a in named]

    def _plain(self, action: QAction) -> str:
        """What an action does, without the name of the moment's edit."""
        if action is self.undo or action is self.redo:
            return (
                tr("Undo the last change of the program")
                if action is self.undo
                else tr("Redo the last change of the program")
            )
        return tr("Go to {action}", action=action.text()) if action.data() else action.text()

    # ---- what they do ----

    def _undo(self) -> None:
        if self._model is not None:
            self._model.undo_stack.undo()

    def _redo(self) -> None:
        if self._model is not None:
            self._model.undo_stack.redo()

    def _open_screen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._window.rail.is_available(action.data()):
            self._window.show_screen(action.data())

    def choose_theme(self, name: str) -> None:
        """Puts a theme on, as by its entry in the menu."""
        for action in self.themes.actions():
            if action.data() == name:
                action.trigger()

    def _apply_theme(self, action: QAction) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            preferences.change(theme=action.data())
            theme.apply(app, action.data())

    def _show_about(self) -> None:
        from programmer_app.ui.window_dialogs import AboutDialog  # noqa: PLC0415 - when it is used

        AboutDialog(self._window).open()

    def _show_guide(self) -> None:
        self._window.show_help()

    def _show_shortcuts(self) -> None:
        from programmer_app.ui.window_dialogs import ShortcutsDialog  # noqa: PLC0415 - when it is used

        ShortcutsDialog(self.shortcuts(), self._window).open()
