"""A walk through the window of a training: the first patient of a day, handset, instructor, debrief, the day's summary.

The world is a real process. `stops` yields as `tour.stops` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from device.clock import SystemClock
from programmer_app.app import build_window
from programmer_app.training.day import DayVisit, load_day
from programmer_app.training.debrief import result_json
from programmer_app.training.desk import visit_desk
from programmer_app.training.play import play
from programmer_app.ui import fonts
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.training.day import DaySummary
from programmer_app.ui.training.handset import HandsetWindow
from programmer_app.ui.training.screen import ScenarioScreen
from programmer_app.ui.widgets.scrolled import Scrolled
from programmer_app.visit import Phase
from tests.ui.tour import Stop

DAY = "a-day-in-clinic"


def open_window(theme: str, size: QSize, text_percent: int = 100) -> MainWindow:
    """The window of the last patient of a day; those before were played by the careless script. Shown."""
    fonts.set_percent(text_percent)
    visit = DayVisit(load_day(DAY))
    for scenario in visit.day.scenarios[:-1]:
        slips = scenario.name in visit.day.careless.slips_in
        visit = visit.after(
            result_json(play(scenario, scenario.careless.act if slips else scenario.good.act), "window")
        )
    window = build_window(visit_desk(SystemClock(), visit), theme)
    window.resize(size)
    window.show()
    return window


def stops(window: MainWindow) -> Iterator[Stop]:
    """All of it, in the order in which a learner and an instructor meet it.

    Raises:
        HandsError: Where something that a person would press cannot be pressed.
    """
    hands = Hands(window)
    hands.wait(lambda: window.is_complete, "all screens", window.complete)
    page, model = window.pages["training"], window.model
    if not isinstance(page, ScenarioScreen) or model is None:
        raise HandsError("no training is played in this window")
    feed = page.feed
    hands.wait(lambda: feed.frame is not None, "the scene", feed.frame_came)
    hands.press("trainingReadButton")
    hands.wait(lambda: model.phase is Phase.EDITING, "the pump", model.phase_changed)
    window.show_screen("training")
    hands.press("deed_ask")
    hands.press("step3600")
    hands.wait(lambda: feed.now_s >= 3600, "an hour", feed.frame_came)
    yield _at(hands, window, "training-played")
    page.show_handset()
    handset = window.findChild(HandsetWindow)
    if handset is None:
        raise HandsError("no handset")
    yield _at(hands, handset, "training-handset")
    handset.close()
    page.show_instructor()
    if page.instructor is None:
        raise HandsError("no instructor's window")
    Hands(page.instructor).press("begin_motor-stall")
    hands.wait(lambda: feed.frame is not None and feed.frame.faults != (), "the fault", feed.frame_came)
    yield _at(hands, page.instructor, "training-instructor")
    page.instructor.close()
    hands.press("trainingDoneButton")
    hands.wait(lambda: page.debrief is not None, "the end", feed.ended)
    if page.debrief is None:
        raise HandsError("no debrief")
    yield _at(hands, page.debrief, "training-debrief")
    Hands(page.debrief).press("onwardButton")
    summary = window.findChild(DaySummary)
    if summary is None:
        raise HandsError("no summary of the day")
    yield _at(hands, summary, "training-day")


def _at(hands: Hands, shown: QWidget, name: str) -> Stop:
    hands.settle()
    areas = shown.findChildren(Scrolled)
    hands.wait(lambda: all(area.at_rest or not area.isVisible() for area in areas), "layouts at rest")
    hands.settle()
    return Stop(name, shown)
