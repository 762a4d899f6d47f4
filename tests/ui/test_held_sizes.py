"""The words of a drag: they keep their places, and are shown whole."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from programmer_app.ui import theme
from programmer_app.ui.widgets import DoseSummary
from tests.ui.fitting import complaints


class _Layouts(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        self.asked += event.type() == QEvent.Type.LayoutRequest
        return False


def show(qtbot: QtBot) -> DoseSummary:
    card = DoseSummary()
    qtbot.addWidget(card)
    card.setFixedWidth(360)
    card.set_dose("2.4 mg", "2.975 mg", "+24 %", "info")
    card.set_lines(["morphine 20 mg/mL", "0.12 mL/day"])
    card.show()
    qtbot.waitExposed(card)
    return card


def test_held_card_lays_out_only_what_grows(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    card, layouts = show(qtbot), _Layouts()
    qapp.processEvents()
    card.installEventFilter(layouts)
    card.hold(True)
    qapp.processEvents()
    layouts.asked = 0
    for dose in ("2.9 mg", "2.85 mg", "2.5 mg", "2.975 mg"):
        card.set_dose("2.4 mg", dose, "+21 %", "info")
        qapp.processEvents()
    assert layouts.asked == 0
    card.set_dose("2.4 mg", "12 345.6 mg", "+999 %", "info")
    card.set_lines(["morphine 20 mg/mL · with patient boluses at most 3.48 mg, which takes two lines of it", "0.1 mL"])
    qapp.processEvents()
    assert layouts.asked
    assert complaints(card) == []
    card.hold(False)
    card.set_dose("2.4 mg", "2.5 mg", "", "info")
    card.set_lines(["morphine 20 mg/mL"])
    qapp.processEvents()
    assert layouts.asked > 1
