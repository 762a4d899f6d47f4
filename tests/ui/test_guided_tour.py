"""The guided tour, played whole in the real window by real clicks and keys, on a real emulated pump."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from programmer_app.training.desk import scenario_desk
from programmer_app.ui import fonts
from programmer_app.ui.hands import Hands
from programmer_app.ui.help.guide import TOUR, GuideWindow
from programmer_app.ui.pump_words import daily_text
from programmer_app.ui.reading_order import show_in_areas
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.tour.card import place_beside
from programmer_app.ui.tour.steps import NUMBERS, STEPS, target_of
from programmer_app.ui.tour.tour import Tour
from tests.ui.windows import clinic_desk, model_of, open_training, open_window

CTRL = Qt.KeyboardModifier.ControlModifier
LARGE, SMALL = QSize(1440, 900), QSize(1024, 768)


class Learner:
    """Does with the window's own controls what each step asks for."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.hands = Hands(window)
        self.deeds: dict[str, Callable[[], None]] = {
            "read": lambda: self.hands.press("readAgainButton"),
            "edit": lambda: self.hands.press("editProgramButton"),
            "dose": lambda: self.hands.type_into("simpleDose", "2.64", enter=True),
            "undo": lambda: self.hands.press("undoButton"),
            "redo": lambda: self.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier),
            "review": lambda: self.hands.press("reviewButton"),
            "reasons": self.answer,
            "send": lambda: self.hands.press("sendButton"),
            "type": lambda: self.hands.type_into("dailyDoseField", daily_text(model_of(window).daily_new[0])),
            "activate": lambda: self.hands.press("activateButton"),
            "back": lambda: self.key(Qt.Key.Key_1, CTRL),
            "again": lambda: self.hands.press("readAgainButton"),
            "logs": lambda: self.key(Qt.Key.Key_4, CTRL),
            "log": lambda: self.hands.press("readLogButton"),
            "guide": lambda: self.key(Qt.Key.Key_F1),
        }

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key of the window."""
        QTest.keyClick(self.window, key, modifier)
        self.hands.settle()

    def answer(self) -> None:
        """Gives each reason and ticks each box that the review asks for."""
        findings = model_of(self.window).findings
        for code in dict.fromkeys(found.code for found in findings if found.severity == "reason"):
            self.hands.type_into(f"reason_{code}", "practising the tour")
        for code in dict.fromkeys(found.code for found in findings if found.needs_confirmation):
            self.hands.press(f"confirm_{code}")

    def do(self, tour: Tour) -> None:
        """Does one step, or looks and goes on."""
        deed = self.deeds.get(tour.step.key)
        if deed is None:
            self.hands.click(tour.card.on_button)
        else:
            deed()


def begin(window: MainWindow) -> Tour:
    """The tour of a window that stands."""
    window.commands.tour.trigger()
    assert window.tour is not None
    return window.tour


def tour_of(window: MainWindow) -> Tour | None:
    """The tour of a window as of now."""
    return window.tour


def stands_at(window: MainWindow, key: str) -> bool:
    """Whether the tour stands at this step."""
    return window.tour is not None and window.tour.step.key == key


def walk(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Yields each step when it stands, then has it done."""
    tour, learner = begin(window), Learner(window)
    for step in STEPS:
        # a step may be done already when it comes: there is nothing to give a reason for, say
        qtbot.waitUntil(partial(stands_at, window, step.key), timeout=30_000)
        learner.hands.settle()
        yield step.key
        learner.do(tour)
    qtbot.waitUntil(lambda: window.tour is None, timeout=5_000)


def seen(widget: QWidget) -> float:
    """Share of a widget that can be seen."""
    visible = widget.visibleRegion().boundingRect()
    return visible.width() * visible.height() / (widget.width() * widget.height())


def framed(tour: Tour) -> bool:
    """Whether the frame stands around what can be seen of the target, and the card has come to rest beside it."""
    target = tour.target
    if target is None or target.visibleRegion().isEmpty():
        return False
    shown = target.visibleRegion().boundingRect().translated(target.mapTo(tour.card.window(), QPoint(0, 0)))
    return bool(tour.frame.geometry().contains(shown.center()))


def check_place(qtbot: QtBot, window: MainWindow, key: str) -> None:
    """What the step points to can be seen, the frame is around it, and the card is in the window beside it."""
    tour = window.tour
    assert tour is not None
    target = tour.target
    assert target is not None, f"{key} points to something"
    show_in_areas(target)
    qtbot.waitUntil(partial(framed, tour), timeout=5_000)
    assert seen(target) > 0.3, f"what {key} points to can be seen"
    frame, card = tour.frame.geometry(), tour.card.geometry()
    assert window.rect().contains(card), f"the card of {key} lies in the window"
    hidden = card.intersected(frame.adjusted(6, 6, -6, -6))
    assert hidden.width() * hidden.height() < 0.5 * frame.width() * frame.height(), f"the card of {key} covers it"


def test_whole_tour_by_real_actions_at_both_sizes(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    walked = []
    for key in walk(qtbot, window):
        walked.append(key)
        for size in (LARGE, SMALL):
            window.resize(size)
            Hands(window).settle()
            check_place(qtbot, window, key)
    assert walked == [step.key for step in STEPS]
    assert model_of(window).running is not None
    assert daily_text(model_of(window).daily_old[0]) == "2.64 mg/day"
    words = STEPS[NUMBERS["dose"]].text
    assert callable(words)
    assert words(model_of(window)) == "The pump gives 2.64 mg/day. Type 2.904, a tenth more, and press Enter."
    for guide in window.findChildren(GuideWindow):
        guide.close()


def test_it_waits_and_goes_back_with_the_learner(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    tour, learner = begin(window), Learner(window)
    for _ in ("banner", "bar"):
        learner.do(tour)
    assert tour.step.key == "read"
    learner.hands.settle()
    assert tour.step.key == "read", "nothing goes on by itself"
    learner.do(tour)
    qtbot.waitUntil(lambda: tour.step.key == "runs", timeout=30_000)
    learner.do(tour)
    learner.do(tour)
    qtbot.waitUntil(lambda: tour.step.key == "dose", timeout=30_000)
    assert tour.card.accessibleDescription().endswith(
        "The pump gives 2.4 mg/day. Type 2.64, a tenth more, and press Enter."
    )
    learner.hands.type_into("simpleDose", "2.2", enter=True)
    assert tour.step.key == "dose", "less is not what was asked for"
    learner.do(tour)
    assert tour.step.key == "plot"
    window.show_screen("pump")
    learner.hands.settle()
    tour.look()
    assert tour.target is not None
    assert tour.target.objectName() == "nav_program", "on another screen the way back is pointed to"
    window.show_screen("program")
    for key in ("plot", "undo", "redo", "review", "table"):
        assert tour.step.key == key
        learner.do(tour)
    assert tour.step.key in {"reasons", "send"}
    learner.hands.press("backButton")
    assert tour.step.key == "review", "back from the review, back in the tour"
    window.commands.undo.trigger()
    learner.hands.settle()
    while model_of(window).changed:
        window.commands.undo.trigger()
        learner.hands.settle()
    assert tour.step.key == "dose", "without a change there is nothing to review"
    learner.hands.press("tourLeave")
    assert window.tour is None
    qtbot.waitUntil(lambda: not window.findChildren(QWidget, "tourCard"), timeout=5_000)


@pytest.fixture
def large_text() -> Iterator[None]:
    """Text at 200 percent."""
    fonts.set_percent(200)
    yield
    fonts.set_percent(100)


@pytest.mark.usefixtures("large_text")
def test_by_keyboard_alone_with_large_text(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    window.resize(SMALL)
    window.activateWindow()
    tour, learner = begin(window), Learner(window)
    for _ in ("banner", "bar"):
        assert QApplication.focusWidget() is tour.card.on_button
        QTest.keyClick(tour.card.on_button, Qt.Key.Key_Space)
    assert tour.step.key == "read"
    assert QApplication.focusWidget() is tour.card.there_button
    assert tour.card.accessibleName() == "Guided tour: Read the pump"
    assert "Step 3 of" in tour.card.accessibleDescription()
    assert "F5" in tour.card.accessibleDescription()
    learner.key(Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "readAgainButton", "F6 leads to what the step points to"
    learner.key(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: tour.step.key == "runs", timeout=30_000)
    target = tour.target
    assert target is not None
    assert seen(target) > 0.3, "it was scrolled to"
    assert window.rect().contains(tour.card.geometry())
    assert QApplication.focusWidget() is tour.card.on_button
    QTest.keyClick(tour.card.on_button, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is tour.card.leave_button, "the tab key stays in the card"
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert window.tour is None
    assert not isinstance(QApplication.focusWidget(), QLineEdit)


def test_at_a_clinic_desk_there_is_none(qtbot: QtBot) -> None:
    clinic = open_window(qtbot, clinic_desk())
    assert not clinic.commands.tour.isEnabled()
    clinic.begin_tour()
    assert clinic.tour is None


def test_in_a_scenario_there_is_none(qtbot: QtBot) -> None:
    window = open_window(qtbot, scenario_desk(SystemClock(), "dose-up"))
    window.commands.tour.trigger()
    assert tour_of(window) is None
    assert "A scenario is being played" in window.messages.accessibleName()


def test_ways_in_and_that_work_under_way_comes_first(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    hands = Hands(window)
    window.show_screen("program")
    hands.type_into("simpleDose", "2.64", enter=True)
    assert model_of(window).changed
    window.commands.tour.trigger()
    assert tour_of(window) is None
    assert "take back your changes" in window.messages.accessibleName() + window.messages.accessibleDescription()
    window.commands.undo.trigger()
    window.welcome()
    hands.press("welcomeTour")
    tour = tour_of(window)
    assert tour is not None
    tour.leave()
    window.show_help("quick-start")
    (guide,) = window.findChildren(GuideWindow)
    assert f'href="{TOUR}"' in guide.text.document().toHtml()
    guide.text.anchorClicked.emit(TOUR)
    assert tour_of(window) is not None


def test_every_name_is_used_once_and_every_step_says_what_to_do() -> None:
    assert len({step.key for step in STEPS}) == len(STEPS)
    texts = [step.text for step in STEPS if isinstance(step.text, str)]
    assert all(len(text) <= 130 and text.endswith(".") for text in texts)
    assert STEPS[-1].done is None
    assert target_of(STEPS[0], QWidget()) is None


@pytest.mark.parametrize(
    ("target", "place"),
    [
        (QRect(400, 100, 200, 40), (334, 153)),
        (QRect(400, 700, 200, 60), (334, 536)),
        (QRect(20, 8, 200, 750), (233, 307)),
        (None, (686, 610)),
    ],
)
def test_place_of_the_card(target: QRect | None, place: tuple[int, int]) -> None:
    """By hand: below, above, to the right, and the lower right corner, with 14 px between and 8 px to the edge."""
    found = place_beside(QSize(330, 150), target, QRect(0, 0, 1024, 768))
    assert (found.x(), found.y()) == place


def test_card_left_of_the_target_where_words_stand_above_it() -> None:
    area, size = QRect(0, 0, 1024, 768), QSize(330, 150)
    found = place_beside(size, QRect(700, 500, 200, 40), area, left_first=True)
    assert (found.x(), found.y()) == (356, 444)
    found = place_beside(size, QRect(100, 500, 800, 40), area, left_first=True)
    assert found.y() == 553, "below it where there is no room on the left"


def test_card_that_has_no_room_hides_the_least() -> None:
    target = QRect(0, 0, 1024, 500)
    found = place_beside(QSize(600, 400), target, QRect(0, 0, 1024, 768))
    card = QRect(found, QSize(600, 400))
    assert card.bottom() <= 760
    assert card.intersected(target).height() == 140
