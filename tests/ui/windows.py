"""The real window at a desk, with or without the real emulated pump, for tests."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from device.journal import MemoryJournal
from programmer_app.app import build_window
from programmer_app.desk import ClinicDesk, Desk, TrainingDesk
from programmer_app.records.act_log import ActLog
from programmer_app.records.home import home
from programmer_app.ui.screens.pump import PumpScreen
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.visit import Phase

PATIENCE_MS = 30_000


def clinic_desk() -> ClinicDesk:
    """A desk that connects to nothing by itself, with the keys of this process's home."""
    return ClinicDesk(SystemClock(), "j.doe", MemoryJournal(), folder=home())


def open_window(qtbot: QtBot, desk: Desk, acts: ActLog | None = None, *, theme: str = "light") -> MainWindow:
    """A window whose screens all stand."""
    window = build_window(desk, theme, acts)
    window.resize(1440, 900)
    qtbot.addWidget(window, before_close_func=_let_go)
    with qtbot.waitSignal(window.complete, timeout=PATIENCE_MS):
        window.show()
    return window


def open_training(qtbot: QtBot, acts: ActLog | None = None) -> MainWindow:
    """A training window whose emulated pump runs the start program."""
    window = open_window(qtbot, TrainingDesk(SystemClock()), acts)
    model = model_of(window)
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING and model.running is not None, timeout=PATIENCE_MS)
    return window


def model_of(window: MainWindow) -> VisitModel:
    """The model of a window that stands."""
    assert window.model is not None
    return window.model


def pump_of(window: MainWindow) -> PumpScreen:
    """Its Pump screen."""
    page = window.pages["pump"]
    assert isinstance(page, PumpScreen)
    return page


def click(widget: QWidget) -> None:
    """Presses and releases the left button in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialogs(window: MainWindow) -> list[QDialog]:
    """Dialogs of the window that can be seen."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def the_dialog(window: MainWindow, name: str) -> QDialog:
    """The one dialog that can be seen."""
    shown = dialogs(window)
    assert [dialog.objectName() for dialog in shown] == [name]
    return shown[0]


def filled(dialog: QWidget, **texts: str) -> QPushButton:
    """Sets fields of a dialog by their names; gives the button that acts on them."""
    for name, text in texts.items():
        field = dialog.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    act = dialog.findChild(QPushButton, "actButton")
    assert isinstance(act, QPushButton)
    return act


def _let_go(window: MainWindow) -> None:
    """Before a test's window is closed: leaves the pump as a person would who gave a reason."""
    for dialog in dialogs(window):
        dialog.reject()
    window.leave("end of the test")
