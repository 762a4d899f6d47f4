"""Hands on the refill screen: real mouse and keyboard, by the widgets' object names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from device.program import DeliveryProgram
from device.pump import ImageInfo, PumpReading
from programmer_app.ui import theme
from programmer_app.ui.editors.refill_checklist import BEFORE
from programmer_app.ui.screens.refill import RefillScreen
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import FactList
from tests.ui.editing_fixtures import editing_model, reading_of, running_program
from tests.ui.program_hands import enter, press, settle


def filled_reading(program: DeliveryProgram) -> PumpReading:
    """A pump whose program was the last filling: nothing was counted over."""
    reading = reading_of(program)
    info = ImageInfo("EMU-00042", "2026.2", bytes(32), counted=False)
    fields = {name: getattr(reading, name) for name in PumpReading.__slots__}
    return PumpReading(**(fields | {"info": info}))


def open_refill(qtbot: QtBot, qapp: QApplication, program: DeliveryProgram | None = None) -> RefillScreen:
    """The screen on a hand-made pump that was filled with 38 mL and has 31.4 mL left, 40 mL at most."""
    theme.apply(qapp, "light")
    running = program or running_program()
    model = editing_model(running)
    model.visit = model.visit.reading_begun()
    model._take_reading((filled_reading(running), None))  # noqa: SLF001 - stands in for the answer of a link
    screen = RefillScreen(model)
    model.setParent(screen)
    qtbot.addWidget(screen)
    screen.resize(1336, 760)
    screen.show()
    qtbot.waitExposed(screen)
    settle()
    return screen


def model_behind(screen: RefillScreen) -> VisitModel:
    model = screen.findChild(VisitModel)
    assert isinstance(model, VisitModel)
    return model


def button(screen: QWidget, name: str) -> QAbstractButton:
    found = screen.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def choose(screen: QWidget, name: str) -> None:
    """Presses the space bar on a choice, as a person with a keyboard does."""
    target = button(screen, name)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Space)
    settle()


def tick_all(screen: QWidget) -> None:
    for step in BEFORE:
        choose(screen, f"refillTick_{step.key}")


def type_drug(screen: QWidget, number: int, name: str, concentration: str) -> None:
    for field, text in (("Drug", name), ("DrugAgain", name), ("Concentration", concentration)):
        enter(screen, f"refill{field}{number}", text)
    enter(screen, f"refillConcentrationAgain{number}", concentration)


def type_double(screen: QWidget) -> None:
    """Both drugs twice as strong as before."""
    choose(screen, "refillSolution_different")
    type_drug(screen, 0, "morphine", "20")
    press(screen, "refillAddDrug")
    type_drug(screen, 1, "bupivacaine", "40")


def words(screen: QWidget, name: str) -> str:
    found = screen.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text().replace("\u00a0", " ")


def facts(screen: QWidget, name: str) -> dict[str, str]:
    found = screen.findChild(FactList, name)
    assert isinstance(found, FactList), name
    return {fact: text.replace("\u00a0", " ") for fact, text in found.facts()}


def messages(screen: QWidget) -> list[str]:
    """Everything that can be seen and is not empty."""
    return [one.text().replace("\u00a0", " ") for one in screen.findChildren(QLabel) if one.isVisible() and one.text()]


def may_continue(screen: QWidget) -> bool:
    return button(screen, "refillContinue").isEnabled()
