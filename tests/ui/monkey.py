"""A monkey at the window: mouse, keys, wheel, focus and sizes at random, by a seed, into whatever is in front."""

from __future__ import annotations

import random
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from programmer_app.ui.shell import MainWindow
from programmer_app.ui.training.chooser import ScenarioChooser

_SIZES: Final = (QSize(1024, 768), QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080))
_TEXTS: Final = ("0.2", "2.4", "3 mg/day", "1,5", "-", "1e9", "12", "00", "pain at night", "0", ".", "999999", "4 h")
_K = Qt.Key
_KEYS: Final = (
    *(_K.Key_Tab, _K.Key_Tab, _K.Key_Backtab, _K.Key_Space, _K.Key_Space, _K.Key_Return, _K.Key_Escape, _K.Key_Up),
    *(_K.Key_Down, _K.Key_Left, _K.Key_Right, _K.Key_PageUp, _K.Key_PageDown, _K.Key_Home, _K.Key_End, _K.Key_F2),
    *(_K.Key_Delete, _K.Key_Backspace, _K.Key_F1, _K.Key_F5, _K.Key_F11, _K.Key_Plus, _K.Key_Minus, _K.Key_A),
)
_WITH_CONTROL: Final = (
    *(_K.Key_Z, _K.Key_Y, _K.Key_C, _K.Key_V, _K.Key_X, _K.Key_A, _K.Key_F1, _K.Key_Home, _K.Key_End),
    *(_K.Key_1, _K.Key_2, _K.Key_3, _K.Key_4, _K.Key_5, _K.Key_6, _K.Key_7, _K.Key_8, _K.Key_3, _K.Key_3),
)
_BUTTONS: Final = (Qt.MouseButton.LeftButton,) * 8 + (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
_MODIFIERS: Final = (Qt.KeyboardModifier.NoModifier,) * 8 + (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def _close_ways_out() -> None:
    """What a hand at random would write, name or print in one lands with whoever runs the tests."""
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QFileDialog | QAbstractPrintDialog):
            top.reject()


class Monkey:
    """Acts in one window, its dialogs and its menus; never closes the window itself.

    Args:
        window: At a training desk.
        seed: The same seed makes the same choices as long as the window answers alike.

    Attributes:
        done: Events so far.
        last: What was done last, in words.
    """

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._random = random.Random(seed)
        self._acts = (
            *((self._click,) * 10),
            *((self._press,) * 8),
            *((self._write,) * 3),
            *((self._drag,) * 2),
            *((self._turn_wheel,) * 2),
            *((self._focus,) * 2),
            self._double_click,
            self._resize,
        )
        window.commands.close.setEnabled(False)
        for chooser in window.findChildren(ScenarioChooser):
            chooser.blockSignals(True)  # a scenario is another window, which takes the place of this one
        self._held: list[QWidget] = []
        self.done = 0
        self.last = ""

    def act(self) -> None:
        """One event, and the window works it off."""
        act = self._random.choice(self._acts)
        target = self._target()
        kind, name = type(target).__name__, target.objectName()
        self.last = f"{self.done}: {act.__name__} at {kind} {name}"
        act(target)
        _close_ways_out()
        self.done += 1
        QApplication.processEvents()
        _close_ways_out()

    def _front(self) -> QWidget:
        """The menu, the dialog or the window that has the person's attention."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        others = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not self._window]
        dialogs = [top for top in others if top.parentWidget() is not None and top.windowType() == Qt.WindowType.Dialog]
        if popup is not None or modal is not None:
            return popup or modal or self._window
        return self._random.choice([self._window, *dialogs[:1]])

    def _target(self) -> QWidget:
        front = self._front()
        seen = [child for child in front.findChildren(QWidget) if child.isVisible() and not child.isWindow()]
        # PySide forgets what Qt made inside a widget of its own when the Python object of its holder goes
        self._held = [*seen, front]
        return self._random.choice(self._held)

    def _place(self, target: QWidget) -> QPoint:
        return QPoint(self._random.randrange(max(target.width(), 1)), self._random.randrange(max(target.height(), 1)))

    # ---- events ----

    def _click(self, target: QWidget) -> None:
        button, modifier = self._random.choice(_BUTTONS), self._random.choice(_MODIFIERS)
        QTest.mouseClick(target, button, modifier, self._place(target))

    def _double_click(self, target: QWidget) -> None:
        QTest.mouseDClick(target, Qt.MouseButton.LeftButton, _MODIFIERS[0], self._place(target))

    def _drag(self, target: QWidget) -> None:
        begin, end = self._place(target), self._place(target) + QPoint(self._random.randrange(-60, 60), 0)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, _MODIFIERS[0], begin)
        QTest.mouseMove(target, (begin + end) / 2)
        QApplication.processEvents()
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, _MODIFIERS[0], end)

    def _turn_wheel(self, target: QWidget) -> None:
        place = QPointF(self._place(target))
        turned = QPoint(0, self._random.choice((-120, 120, -15, 360)))
        event = QWheelEvent(
            place,
            QPointF(target.mapToGlobal(place.toPoint())),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            self._random.choice(_MODIFIERS),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    def _press(self, target: QWidget) -> None:
        control = self._random.random() < 0.25
        key = self._random.choice(_WITH_CONTROL if control else _KEYS)
        modifier = Qt.KeyboardModifier.ControlModifier if control else _MODIFIERS[0]
        QTest.keyClick(QApplication.focusWidget() or target, key, modifier)

    def _write(self, target: QWidget) -> None:
        for letter in self._random.choice(_TEXTS):
            focused = QApplication.focusWidget() or target  # a letter may have closed what had the focus
            if not isValid(focused):
                return
            QTest.keyClicks(focused, letter)
            _close_ways_out()  # a space opens them, the next one presses there

    def _focus(self, target: QWidget) -> None:
        if self._random.random() < 0.2:
            QApplication.sendEvent(target, QEvent(QEvent.Type.Leave))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _resize(self, _target: QWidget) -> None:
        self._window.resize(self._random.choice(_SIZES))
