"""What all entry fields have in common: the text stays as typed, a wrong one yields no value and says why."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.translation import told
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.widgets.text import CautionLabel, error_label

PAUSE_MS: Final = 400
"""A pause in typing after which a field that is asked to does not wait for the focus to leave."""


class StrictLineEdit(LineEdit):
    """A line edit without arrow-key or wheel effects, whose Enter ends here.

    Signals:
        entered: Enter was pressed.
        reverted: Escape was pressed in a changed text.
    """

    entered = Signal()
    reverted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down do nothing; Enter goes no further than this field."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.isModified():
            event.accept()
            self.reverted.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the scroll area around."""
        event.ignore()


class EntryField(QWidget):
    """Base of the fields. A subclass has line edits, reads their text and writes a value as text.

    A message stands under the field as soon as the text is wrong; while the person types, a text that is merely
    unfinished (`_is_unfinished`) is left in peace until it is committed.

    Signals:
        value_committed: A new valid value, on Enter, when the focus leaves the field, or after a pause in typing where
            `commit_after_pause` was called.
        validity_changed: Whether `value()` is a value.
    """

    value_committed = Signal(object)
    validity_changed = Signal(bool)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._committed: object | None = None
        self._was_valid = True
        self._error = error_label(fonts.font(12))
        self._error.hide()
        self._caution = CautionLabel(fonts.font(12))
        self._caution.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._edits: list[StrictLineEdit] = []
        self._pause: QTimer | None = None

    # --- for subclasses ---

    def _adopt(self, frame: QWidget, edits: list[StrictLineEdit]) -> None:
        """Take the finished inner widgets; called once by the subclass's constructor."""
        self._edits = edits
        self._column.addWidget(frame)
        self._column.addWidget(self._error)
        self._column.addWidget(self._caution)
        self.setFocusProxy(edits[0])
        for edit in edits:
            edit.entered.connect(self._commit)
            edit.reverted.connect(self.revert)
            edit.textChanged.connect(self._on_text_changed)
            edit.installEventFilter(self)

    def _read(self) -> object:
        """The value of the text. Raises ValueError with a message for the person."""
        raise NotImplementedError

    def _write(self, value: object | None) -> None:
        """Put a value into the edits; None empties them."""
        raise NotImplementedError

    def _is_unfinished(self) -> bool:
        """Whether the wrong text could become right by typing on."""
        return False

    def _mark(self, *, wrong: bool) -> None:
        """Change the looks of the field."""
        raise NotImplementedError

    def _is_empty(self) -> bool:
        return not any(edit.text() for edit in self._edits)

    # --- for owners ---

    def commit_after_pause(self) -> None:
        """From now on a value that was typed and is valid is told after a short pause too, so that plots follow."""
        self._pause = pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(PAUSE_MS)
        pause.timeout.connect(self._commit_if_valid)
        for edit in self._edits:
            edit.textEdited.connect(self._on_typed)

    def value(self) -> object | None:
        """The value of the text as it stands, or None where it has none."""
        try:
            return self._read()
        except ValueError:
            return None

    def set_value(self, value: object | None) -> None:
        """Show a value without telling.

        A refresh with the value that is committed already leaves alone what the person is typing.

        Args:
            value: None empties the field.
        """
        if value is not None and value == self._committed and any(edit.isModified() for edit in self._edits):
            return
        self._committed = value
        if value is None or self.value() != value:
            self._write(value)
        self._settle()

    def revert(self) -> None:
        """Give up what was typed since the last commit."""
        self._write(self._committed)
        self._settle()

    def error_text(self) -> str:
        """The message under the field; empty where there is none."""
        return "" if self._error.isHidden() else self._error.text()

    def set_caution(self, message: str) -> None:
        """Say under the field what is strange about a value that can be; an empty text takes it away."""
        if message != self._caution.text():
            self._caution.setText(message)
            self._show_error(self.error_text())

    def caution(self) -> str:
        """What is said to be strange; empty where nothing is, or where the text is wrong anyway."""
        return "" if self._caution.isHidden() else self._caution.text()

    def is_valid(self) -> bool:
        """Whether the text has a value."""
        return self.value() is not None

    # --- inside ---

    def _settle(self) -> None:
        for edit in self._edits:
            edit.setModified(False)
        self._show_error("")
        self._tell_validity()

    def _on_text_changed(self) -> None:
        problem = self._problem()
        if problem and (self._is_empty() or self._is_unfinished()):
            problem = ""
        self._show_error(problem)
        self._tell_validity()

    def _problem(self) -> str:
        try:
            self._read()
        except ValueError as error:
            return told(error)
        return ""

    def _tell_validity(self) -> None:
        valid = self.is_valid()
        if valid != self._was_valid:
            self._was_valid = valid
            self.validity_changed.emit(valid)

    def _show_error(self, message: str) -> None:
        self._error.setText(message)
        self._error.setVisible(bool(message))
        self._caution.setVisible(bool(self._caution.text()) and not message)
        self._mark(wrong=bool(message))
        for edit in self._edits:
            edit.setAccessibleDescription(message or self._caution.text())

    def _on_typed(self) -> None:
        if self._pause is not None:
            self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """A field that cannot be seen waits for nothing."""
        if self._pause is not None:
            self._pause.stop()
        super().hideEvent(event)

    def _commit(self) -> None:
        if self._pause is not None:
            self._pause.stop()
        value = self.value()
        if value is None:
            untouched = self._is_empty() and self._committed is None
            self._show_error("" if untouched else self._problem())
            return
        if value != self._committed:
            self._committed = value
            for edit in self._edits:
                edit.setModified(False)
            self.value_committed.emit(value)

    def _commit_if_valid(self) -> None:
        if self.is_valid():
            self._commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the focus leaves the field as a whole; a popup menu over it does not count."""
        if watched in self._edits and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark(wrong=bool(self.error_text()))
            left = event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None
            if left and QApplication.focusWidget() not in self._edits:
                self._commit()
        return super().eventFilter(watched, event)
