"""A person with a keyboard and no mouse: Tab, arrows, Space, Enter, Esc and shortcuts, into whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from programmer_app.ui.hands import Hands
from programmer_app.ui.reading_order import is_stop
from programmer_app.ui.widgets.drawn import Panel
from programmer_app.ui.widgets.line_edit import FOCUS, REST, WRONG
from tests.ui.fitting import name_of

MOST_STOPS = 200


@dataclass
class Keyboard:
    """The keyboard in front of one window, and what was seen on the way.

    Attributes:
        window: In front.
        stops: Every widget that had the focus, by name, in order.
        unnamed: Those that a screen reader could not name.
        hidden: Those that could not be seen when they had the focus.
        ringless: Those that look the same with the focus and without.
    """

    window: QWidget
    stops: list[str] = field(default_factory=list)
    unnamed: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)
    ringless: set[str] = field(default_factory=set)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, into the widget with the focus."""
        QTest.keyClick(self.focused(), key, modifier)
        self.settle()

    def write(self, text: str) -> None:
        """Letters and digits."""
        QTest.keyClicks(self.focused(), text)
        self.settle()

    def settle(self) -> None:
        """Lets the window finish what is queued."""
        for _ in range(3):
            QApplication.processEvents()

    def focused(self) -> QWidget:
        """The widget with the focus; the window where none has it."""
        focused: QWidget | None = QApplication.focusWidget()
        return self.window if focused is None else focused

    def tab(self, *, back: bool = False) -> QWidget:
        """To the next stop, and looks at it."""
        left = self.focused()
        picture = _around(left)
        self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        here = self.focused()
        assert here is not left, f"the tab key does not get away from {name_of(left, self.window)}"
        if is_stop(left) and not _differs(picture, _around(left)):
            self.ringless.add(name_of(left, self.window))
        self._look_at(here)
        return here

    def _look_at(self, here: QWidget) -> None:
        name = name_of(here, self.window)
        self.stops.append(name)
        if not QAccessible.queryAccessibleInterface(here).text(QAccessible.Text.Name):
            self.unnamed.add(name)
        inner = here.viewport() if isinstance(here, QAbstractScrollArea) else here  # which covers all of it
        if inner.visibleRegion().isEmpty():
            self.hidden.add(name)

    def tab_to(self, name: str, *, back: bool = False) -> QWidget:
        """Tab until a widget of that object name has the focus."""
        passed = []
        for _ in range(MOST_STOPS):
            here = self.tab(back=back)
            passed.append(name_of(here, self.window))
            if here.objectName() == name:
                return here
        raise AssertionError(f"{name} is no stop of the tab key; passed {passed}")

    def tab_to_in(self, name: str) -> QWidget:
        """Tab until something inside the widget of that object name has the focus."""
        holder = self.window.findChild(QWidget, name)
        assert isinstance(holder, QWidget), name
        for _ in range(MOST_STOPS):
            here = self.tab()
            if holder.isAncestorOf(here):
                return here
        raise AssertionError(f"nothing in {name} is a stop of the tab key")

    def round_trip(self) -> list[QWidget]:
        """Tab from the first stop until the focus is there again; every stop once."""
        first = self.tab()
        stops = [first]
        while (here := self.tab()) is not first:
            assert here not in stops, f"{name_of(here, self.window)} comes again, {name_of(first, self.window)} never"
            stops.append(here)
            assert len(stops) < MOST_STOPS
        return stops

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Until it holds."""
        Hands(self.window).wait(condition, what)
        self.settle()


def _around(widget: QWidget) -> QImage:
    """The widget with what is drawn close around it, wherever it was scrolled to."""
    holder = widget.parentWidget()
    if holder is None:
        return widget.grab().toImage()
    if isinstance(holder, Panel) and holder.box in (REST, FOCUS, WRONG):
        return holder.grab().toImage()  # two numbers in one frame: the frame shows the focus
    area = QRect(widget.mapTo(holder, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
    return holder.grab(area.intersected(holder.rect())).toImage()


def _luminances(picture: QImage) -> npt.NDArray[np.float64]:
    """Relative luminance of each pixel. Source: WCAG 2.2, definition of relative luminance."""
    rgb32 = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(rgb32.constBits(), np.uint8).reshape(rgb32.height(), rgb32.width(), 4)[:, :, :3] / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    shares: npt.NDArray[np.float64] = linear @ np.array([0.0722, 0.7152, 0.2126])  # blue, green, red
    return shares


def _differs(one: QImage, other: QImage, least: int = 24) -> bool:
    """Whether enough pixels changed with a contrast of 3:1. Source: WCAG 2.2, 2.4.13 focus appearance."""
    if one.size() != other.size():
        return True
    first, second = _luminances(one), _luminances(other)
    contrast = (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)
    return int((contrast >= 3).sum()) >= least
