"""Hands on the real window: clicks, keys, drags and waiting, as a person would do them. Used by the demo and by tests.

Nothing is pressed that a person could not press: a widget that is hidden, disabled or out of sight is an error. Waiting
is for signals and conditions, with a limit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer, SignalInstance
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QScrollArea, QTableWidget, QWidget

PATIENCE_S: Final = 60.0
"""Preset. Chosen here: many times what any step takes on an idle computer."""
_LOOK_MS: Final = 20
_DRAG_STEPS: Final = 12
_W = TypeVar("_W", bound=QWidget)


class HandsError(Exception):
    """Something that a person would have done cannot be done; the text says what."""


class Hands:
    """Acts inside one window.

    Args:
        root: The window.
        patience_s: How long a condition is waited for, seconds; more on a computer that is slow, busy or watched.
    """

    def __init__(self, root: QWidget, patience_s: float = PATIENCE_S) -> None:
        self.root = root
        self._patience_s = patience_s

    # ---- finding and waiting ----

    def find(self, kind: type[_W], name: str) -> _W:
        """The widget of that object name; where screens share a name, the one that can be seen.

        Raises:
            HandsError: If there is none.
        """
        found = self.root.findChildren(kind, name)
        if not found:
            raise HandsError(f"there is no {kind.__name__} named {name!r}")
        return next((widget for widget in found if widget.isVisible()), found[0])

    def wait(self, condition: Callable[[], bool], what: str, *signals: SignalInstance) -> None:
        """Lets the window work until the condition holds; looks again whenever one of `signals` comes.

        Raises:
            HandsError: If it does not hold while there is patience.
        """
        if condition():
            return
        loop = QEventLoop()

        def look(*_args: object) -> None:
            if condition():
                loop.quit()

        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        again = QTimer()
        again.timeout.connect(look)
        for signal in signals:
            signal.connect(look)
        limit.start(round(self._patience_s * 1000))
        again.start(_LOOK_MS)
        loop.exec()
        again.stop()
        limit.stop()
        for signal in signals:
            signal.disconnect(look)
        if not condition():
            raise HandsError(f"waited {self._patience_s:.0f} s in vain: {what}")

    def settle(self) -> None:
        """Lets the window finish what is queued, layouts and painting included."""
        for _ in range(4):
            QApplication.processEvents()

    # ---- pointer ----

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Presses and releases the left button over a widget.

        Raises:
            HandsError: If it cannot be pressed.
        """
        self.show(widget)
        if not widget.isVisible() or not widget.isEnabled():
            why = widget.accessibleDescription() or "it is hidden" if not widget.isVisible() else "it is disabled"
            raise HandsError(f"{widget.objectName() or widget.accessibleName()!r} cannot be pressed: {why}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place or QPoint())
        self.settle()

    def press(self, name: str) -> None:
        """Clicks the button or box of that object name."""
        self.click(self.find(QAbstractButton, name))

    def choose(self, control: QWidget, text: str) -> None:
        """Clicks the segment with that text.

        Raises:
            HandsError: If there is none.
        """
        for button in control.findChildren(QPushButton):
            if button.text() == text:
                self.click(button)
                return
        raise HandsError(f"there is no choice {text!r} in {control.objectName()}")

    def show(self, widget: QWidget) -> None:
        """Scrolls to a widget, as with the wheel."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 0, 20)
            parent = parent.parentWidget()
        self.settle()

    def drag(self, canvas: QWidget, start: QPointF, end: QPointF, half_way: Callable[[], None] | None = None) -> None:
        """Drags over a canvas in small steps.

        Args:
            canvas: The widget under the pointer.
            start: Where the button goes down, in its pixels.
            end: Where it is let go.
            half_way: Called before the button is let go.
        """
        QTest.mouseMove(canvas, start.toPoint())
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start.toPoint())
        for number in range(1, _DRAG_STEPS + 1):
            place = start + (end - start) * (number / _DRAG_STEPS)
            QTest.mouseMove(canvas, place.toPoint())
            self.settle()
        if half_way is not None:
            half_way()
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end.toPoint())
        self.settle()

    # ---- keys ----

    def type(self, edit: QLineEdit, text: str, *, enter: bool = False) -> None:
        """Clicks into a field, replaces its text, and presses Enter if asked to.

        Raises:
            HandsError: If the field then says something else.
        """
        self.click(edit)
        edit.selectAll()
        if text.isascii():
            QTest.keyClicks(edit, text)
        else:  # letters that no plain key has come from the input method
            written = QInputMethodEvent()
            written.setCommitString(text)
            QApplication.sendEvent(edit, written)
        if edit.text() != text:
            raise HandsError(f"the field {edit.objectName()} says {edit.text()!r} where {text!r} was typed")
        if enter:
            QTest.keyClick(edit, Qt.Key.Key_Return)
        self.settle()

    def type_into(self, name: str, text: str, *, enter: bool = False) -> None:
        """As `type`, into the field of that object name."""
        self.type(self.find(QLineEdit, name), text, enter=enter)

    def type_cell(self, table: QTableWidget, row: int, column: int, text: str) -> None:
        """Clicks a cell, presses F2, types, presses Enter.

        Raises:
            HandsError: If no editor opens.
        """
        self.show(table)
        item = table.item(row, column)
        if item is None:
            raise HandsError(f"{table.objectName()} has no row {row}")
        place = table.visualItemRect(item).center()
        port = table.viewport()
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.keyClick(table, Qt.Key.Key_F2)
        self.settle()
        editor = port.findChild(QLineEdit)
        if editor is None:
            raise HandsError(f"no editor opened in row {row} of {table.objectName()}")
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.settle()
