"""Undo and redo, with the name of what would be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import QuietButton


class UndoButtons(QWidget):
    """Two buttons, and their keys for the screen that they stand on.

    Args:
        model: Whose undo stack it is.
        screen: Where the keys work.
    """

    def __init__(self, model: VisitModel, screen: QWidget) -> None:
        super().__init__(screen)
        self._stack = model.undo_stack
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._undo, self.undo_button = self._make("undo", QKeySequence.StandardKey.Undo, screen)
        self._redo, self.redo_button = self._make("redo", QKeySequence.StandardKey.Redo, screen)
        self._undo.triggered.connect(self._stack.undo)
        self._redo.triggered.connect(self._stack.redo)
        for button in (self.undo_button, self.redo_button):
            row.addWidget(button)

    def _make(self, name: str, keys: QKeySequence.StandardKey, screen: QWidget) -> tuple[QAction, QuietButton]:
        action = QAction(name.capitalize(), screen)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        screen.addAction(action)
        button = QuietButton("", icon=name)
        button.setObjectName(f"{name}Button")
        button.clicked.connect(action.trigger)
        return action, button

    def refresh(self, *, editable: bool, narrow: bool) -> None:
        """Shows what can be undone; in a narrow window only in the tooltip."""
        stack = self._stack
        for button, action, can, text, word in (
            (self.undo_button, self._undo, stack.canUndo(), stack.undoText(), tr("Undo")),
            (self.redo_button, self._redo, stack.canRedo(), stack.redoText(), tr("Redo")),
        ):
            action.setEnabled(editable and can)
            button.set_available(
                editable and can, tr("nothing to undo") if button is self.undo_button else tr("nothing to redo")
            )
            said = f"{word} {text}".strip()
            button.setAccessibleName(said)
            if button.isEnabled():
                button.setToolTip(said)
        self.undo_button.setText("" if narrow else tr("Undo {undotext}", undotext=stack.undoText()).strip())
