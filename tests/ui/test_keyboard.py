"""The window by keyboard alone: every stop named, seen and framed, no trap, and a pump programmed without a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from device.program import Flex
from programmer_app.ui import theme
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.widgets import Card
from programmer_app.visit import Phase
from tests.ui import tour
from tests.ui.fitting import name_of
from tests.ui.keys import Keyboard
from tests.ui.windows import PATIENCE_MS, clinic_desk, model_of, open_training, open_window

pytestmark = [pytest.mark.timeout(240)]

_CTRL = Qt.KeyboardModifier.ControlModifier
_DIGITS = [getattr(Qt.Key, f"Key_{number}") for number in range(1, 9)]


@pytest.fixture(autouse=True)
def _usual_looks(qapp: QApplication) -> Iterator[None]:
    tour.reset_looks()
    yield
    theme.apply(qapp, "light")


def _against_reading(stops: list[QWidget], window: MainWindow) -> list[str]:
    """Where the tab key goes up inside a card, though not into a column at the right."""
    wrong = []
    for one, other in pairwise(stops):
        if _card_of(one) is None or _card_of(one) is not _card_of(other):
            continue
        first, second = (QRect(stop.mapTo(window, QPoint()), stop.size()) for stop in (one, other))
        if second.bottom() <= first.top() and second.left() < first.right():
            wrong.append(f"from {name_of(one, window)} up to {name_of(other, window)}")
    return wrong


def _card_of(widget: QWidget | None) -> Card | None:
    while widget is not None and not isinstance(widget, Card):
        widget = widget.parentWidget()
    return widget


def test_tab_goes_round_every_screen_and_can_be_seen_in_both_themes(qtbot: QtBot, qapp: QApplication) -> None:
    window = open_training(qtbot)
    extras = window.extras
    qtbot.waitUntil(lambda: extras is not None and bool(extras.results), timeout=PATIENCE_MS)
    keys = Keyboard(window)
    seen, wrong = set(), []
    for digit in _DIGITS:
        keys.press(digit, _CTRL)
        wrong += _against_reading(keys.round_trip(), window)
        seen.add(window.current_screen())
    assert seen == {"pump", "refill", "program", "logs", "patient", "reports", "training", "settings"}
    theme.apply(qapp, "dark")
    window.show_screen("settings")
    keys.round_trip()
    window.show_screen("program")
    # the curve of what was delivered comes with the pump's second status, and its entry in the legend is a stop
    keys.wait(lambda: bool(window.findChildren(QWidget, "legend_delivered")), "what was delivered is drawn")
    there = keys.round_trip()
    back = [keys.tab(back=True) for _ in there]
    assert back == [*there[:0:-1], there[0]], "Shift+Tab goes the same way back"
    assert (keys.unnamed, keys.hidden, keys.ringless, wrong) == (set(), set(), set(), [])


def test_f6_goes_from_card_to_card_and_round(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_3, _CTRL)
    keys.tab()
    there: list[QWidget] = []
    while not there or keys.focused() is not there[0]:
        there.append(keys.focused())
        keys.press(Qt.Key.Key_F6)
        assert len(there) < 20
    cards = [card.accessibleName() for stop in there if (card := _card_of(stop)) is not None]
    assert len(there) - len(cards) <= 3, "the rail, the row of modes and the bar above"
    assert [name.split(" · ")[0] for name in cards[:2]] == ["Delivery rate", "Projected cumulative dose"]
    assert "Patient boluses" in cards
    assert len(cards) == len(set(cards))
    assert len(cards) < len(keys.round_trip()) / 2
    back = []
    for _ in there:
        keys.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        back.append(keys.focused())
    assert back == [*there[:0:-1], there[0]]


def test_start_opens_an_emulated_pump_by_key(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    keys = Keyboard(window)
    keys.tab_to("emulatedPumpButton")
    keys.press(Qt.Key.Key_Space)
    keys.wait(lambda: model_of(window).phase is Phase.EDITING, "the pump was read")
    assert window.current_screen() == "pump"


@pytest.mark.requirement("R36")
def test_a_pump_is_programmed_by_keyboard_alone(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_1, _CTRL)
    keys.tab_to("editProgramButton")
    keys.press(Qt.Key.Key_Space)
    assert window.current_screen() == "program"
    _edit(keys)
    assert model.draft is not None
    assert isinstance(model.draft.basal, Flex)
    assert [(step.start, step.dose.token()) for step in model.draft.basal.pattern_of(0)] == [
        (0, "0.1 mg/h"),
        (360, "0.15 mg/h"),
    ]
    before = None if model.status is None else model.status.generation
    keys.tab_to("reviewButton")
    keys.press(Qt.Key.Key_Return)
    assert model.phase is Phase.EDITING, "Enter acts on nothing"
    keys.press(Qt.Key.Key_Space)
    keys.wait(lambda: model.phase is Phase.REVIEWING, "the review")
    _answer_findings(keys, window)
    keys.tab_to("sendButton")
    keys.press(Qt.Key.Key_Space)
    keys.wait(lambda: model.phase is Phase.CONFIRMING, "the pump's totals")
    assert keys.focused().objectName() == "dailyDoseField", "what is to be done next has the focus"
    keys.write("3.3 mg/day")
    keys.tab_to("activateButton")
    keys.press(Qt.Key.Key_Space)
    keys.wait(lambda: model.phase is Phase.DONE, "the outcome")
    keys.tab_to("saveReportButton")
    assert model.status is not None
    assert before is not None
    assert model.status.generation == before + 1
    assert model.running is not None
    assert isinstance(model.running.basal, Flex)
    assert (keys.unnamed, keys.hidden, keys.ringless) == (set(), set(), set())


def _edit(keys: Keyboard) -> None:
    """One step more, at 06:00, with 0.15 mg/h."""
    keys.tab()
    keys.tab_to_in("modeSelector")
    keys.press(Qt.Key.Key_Right)
    keys.tab_to("addStepButton")
    keys.press(Qt.Key.Key_Space)
    keys.write("06")
    keys.tab()
    keys.write("00")
    keys.press(Qt.Key.Key_Return)
    assert keys.focused().objectName() == "stepsTable"  # at the rate of the step that was added
    keys.press(Qt.Key.Key_F2)
    keys.write("0.15")
    keys.press(Qt.Key.Key_Return)


def _answer_findings(keys: Keyboard, window: MainWindow) -> None:
    model = model_of(window)
    for code in dict.fromkeys(found.code for found in model.findings if found.severity == "reason"):
        keys.tab_to(f"reason_{code}")
        keys.write(tour.REASON)
    for code in dict.fromkeys(found.code for found in model.findings if found.needs_confirmation):
        keys.tab_to(f"confirm_{code}")
        keys.press(Qt.Key.Key_Space)


def test_escape_closes_every_dialog_and_gives_the_focus_back(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_1, _CTRL)
    for name in ("stopButton", "bolusButton", "setClockButton"):
        keys.tab_to(name)
        keys.press(Qt.Key.Key_Space)
        (dialog,) = _open(window)
        inside = Keyboard(dialog)
        inside.round_trip()
        assert (inside.unnamed, inside.hidden, inside.ringless) == (set(), set(), set())
        inside.press(Qt.Key.Key_Escape)
        _wait_until_in_front(qtbot, window)
        assert keys.focused().objectName() == name
    for modifier in (Qt.KeyboardModifier.NoModifier, _CTRL):
        keys.press(Qt.Key.Key_F1, modifier)
        (dialog,) = _open(window)
        Keyboard(dialog).press(Qt.Key.Key_Escape)
        _wait_until_in_front(qtbot, window)


def _wait_until_in_front(qtbot: QtBot, window: MainWindow) -> None:
    """No dialog is open any more. A window system then activates the window; offscreen there is none."""
    assert _open(window) == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)


def _open(window: MainWindow) -> list[QDialog]:
    QApplication.processEvents()
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
