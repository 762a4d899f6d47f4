"""Hands on the program screen: real mouse and keyboard, by the widgets' object names."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.program import DeliveryProgram, Flex
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import SegmentedControl


def open_screen(qtbot: QtBot, model: VisitModel, width: int = 1366, height: int = 816) -> ProgramScreen:
    screen = ProgramScreen(model)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    qtbot.waitExposed(screen)
    screen.complete()
    settle()
    return screen


def settle() -> None:
    """Lets everything that is queued happen: refreshes, layouts, paints."""
    for _ in range(6):
        QApplication.processEvents()


def find(screen: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = screen.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def press(screen: QWidget, name: str) -> None:
    button = find(screen, QPushButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def choose(screen: QWidget, name: str, value: str) -> None:
    """Clicks a segment, as a person does."""
    control = find(screen, SegmentedControl, name)
    segment = next(b for b in control.findChildren(QPushButton) if getattr(b, "value", None) == value)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    settle()


def enter(screen: QWidget, name: str, text: str) -> None:
    """Types into a field and presses Enter."""
    edit = find(screen, QLineEdit, name)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()


def draft_of(model: VisitModel) -> DeliveryProgram | None:
    """The draft at this moment."""
    return model.draft


def rates(model: VisitModel) -> list[str]:
    assert model.draft is not None
    assert isinstance(model.draft.basal, Flex)
    return [step.dose.token() for step in model.draft.basal.pattern_of(0)]


def starts(model: VisitModel) -> list[int]:
    assert model.draft is not None
    assert isinstance(model.draft.basal, Flex)
    return [step.start for step in model.draft.basal.pattern_of(0)]


def drag(screen: ProgramScreen, begin: QPointF, by: QPoint, moves: int = 8) -> None:
    """Press, several moves, release."""
    target = screen.rate.plot.canvas.viewport()
    place = begin.toPoint()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=place)
    for number in range(1, moves + 1):
        QTest.mouseMove(target, place + QPoint(by.x() * number // moves, by.y() * number // moves))
        settle()
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=place + by)
    settle()


def type_cell(screen: ProgramScreen, row: int, column: int, text: str) -> None:
    table = screen.basal.steps.table
    table.setFocus()
    table.setCurrentCell(row, column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    edit = table.findChild(QLineEdit, "stepCellEdit")
    assert isinstance(edit, QLineEdit)
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()


def type_pair(field: QWidget, hours: str, minutes: str) -> None:
    for edit, text in zip(field.findChildren(QLineEdit), (hours, minutes), strict=True):
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)
    settle()
