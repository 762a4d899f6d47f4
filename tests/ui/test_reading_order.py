"""Where the focus goes when what had it is gone, and what a screen reader calls choices that stand side by side."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers, getCppPointer

from programmer_app.ui.reading_order import stop_after
from programmer_app.ui.widgets import NavEntry, NavRail, SegmentedControl
from tests.ui.editing_fixtures import DEMAND, editing_model, running_program
from tests.ui.program_hands import draft_of, enter, find, open_screen, press, settle, type_pair


class _Window(QMainWindow):
    """A window that sends the tab key as the real one does."""

    def __init__(self, *groups: list[QPushButton]) -> None:
        super().__init__()
        ground = QWidget()
        self.setCentralWidget(ground)
        self.column = QVBoxLayout(ground)
        self.groups = []
        for group in groups:
            holder = QWidget()
            inner = QVBoxLayout(holder)
            for button in group:
                inner.addWidget(button)
            self.column.addWidget(holder)
            self.groups.append(holder)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        target = stop_after(self, QApplication.focusWidget(), forwards=forwards)
        if target is not None:
            target.setFocus()
        return target is not None


def _shown(qtbot: QtBot, *groups: list[QPushButton]) -> _Window:
    window = _Window(*groups)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _named(*names: str) -> list[QPushButton]:
    return [QPushButton(name) for name in names]


class TestFocusOfWhatIsGone:
    @pytest.mark.parametrize("way", ["hide", "disable"])
    def test_it_goes_on_to_the_next_stop(self, qtbot: QtBot, way: str) -> None:
        first, second = _named("a", "b", "c"), _named("d", "e")
        window = _shown(qtbot, first, second)
        first[2].setFocus()
        first[2].hide() if way == "hide" else first[2].setEnabled(False)
        assert window.focusWidget() is second[0]

    def test_the_last_one_of_the_window_gives_it_to_the_one_before(self, qtbot: QtBot) -> None:
        first, second = _named("a", "b"), _named("c", "d")
        window = _shown(qtbot, first, second)
        second[1].setFocus()
        second[1].hide()
        assert window.focusWidget() is second[0]

    def test_one_that_left_its_layout_gives_it_to_its_neighbours(self, qtbot: QtBot) -> None:
        first, second = _named("a", "b"), _named("c", "d")
        window = _shown(qtbot, first, second)
        second[1].setFocus()
        layout = window.groups[1].layout()
        assert layout is not None
        layout.removeWidget(second[1])
        second[1].hide()
        assert second[0].hasFocus()

    def test_a_whole_group_gives_it_to_what_follows(self, qtbot: QtBot) -> None:
        groups = [_named("a"), _named("b", "c"), _named("d")]
        window = _shown(qtbot, *groups)
        groups[1][0].setFocus()
        window.groups[1].hide()
        assert groups[2][0].hasFocus()


def _layout_items() -> list[str]:
    """Python objects that stand for an item of a layout that Qt made; not even those of a layout that is gone go."""
    gc.collect()
    return [hex(getCppPointer(one)[0]) for one in getAllValidWrappers() if type(one) is QWidgetItem]


def test_the_tab_key_leaves_no_python_object_of_what_qt_deletes_untold(qtbot: QtBot) -> None:
    """Such an object stands for whatever Qt makes next at its address: a wrong object, or the end of the process."""
    before = _layout_items()
    first, second = _named("a", "b"), _named("c", "d")
    window = _shown(qtbot, first, second)
    first[0].setFocus()
    QTest.keyClick(first[0], Qt.Key.Key_Tab)
    assert window.focusWidget() is first[1]
    first[1].hide()
    assert window.focusWidget() is second[0]
    assert _layout_items() == before


class TestButtonsThatGoWhenTheyArePressed:
    @pytest.mark.requirement("R36")
    def test_boluses_turned_on_and_off_leave_the_focus_in_their_first_field(self, qtbot: QtBot) -> None:
        model = editing_model(running_program())
        screen = open_screen(qtbot, model)
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        press(screen, "demandCardFold")
        enter(screen, "demandDose", str(DEMAND["dose"]).removesuffix(" mg"))
        enter(screen, "demandOver", "5")
        type_pair(screen.demand.lockout, "4", "0")
        enter(screen, "demandMost", "4")
        for name in ("demandOn", "demandOff"):
            button = find(screen, QPushButton, name)
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
            settle()
            assert not button.isVisible()
            assert find(screen, QLineEdit, "demandDose").hasFocus()
        draft = draft_of(model)
        assert draft is not None
        assert draft.demand is None

    @pytest.mark.parametrize(
        ("button", "field"), [("addPrime", "primeVolume"), ("addBridge", "bridgeDose"), ("addBolus", "onceBolusDose")]
    )
    def test_what_opens_has_the_focus_in_its_first_field(self, qtbot: QtBot, button: str, field: str) -> None:
        screen = open_screen(qtbot, editing_model(running_program()))
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        press(screen, "onceCardFold")
        press(screen, button)
        assert find(screen, QLineEdit, field).hasFocus()


class TestRoles:
    @pytest.mark.requirement("R36")
    def test_one_of_several_choices_is_a_radio_button(self, qtbot: QtBot) -> None:
        rail = NavRail([NavEntry("pump", "Pump", "pump"), NavEntry("logs", "Logs", "logs")])
        segments = SegmentedControl([("a", "One"), ("b", "Two")], "Which")
        for holder in (rail, segments):
            qtbot.addWidget(holder)
            buttons = [found for found in holder.findChildren(QWidget) if hasattr(found, "isChecked")]
            roles = [QAccessible.queryAccessibleInterface(button).role() for button in buttons]
            assert roles == [QAccessible.Role.RadioButton] * 2
