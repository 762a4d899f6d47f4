"""A walk through every screen of the real window at a training desk, from Start to the pump that was programmed.

The pump is the real emulated one. `stops` yields the window or a dialog of it each time that another picture stands;
whoever walks may take a picture, measure or look, and then asks for the next stop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QTableWidget, QWidget

from device.clock import SystemClock
from device.program_file import program_from
from programmer_app.app import build_window
from programmer_app.desk import TrainingDesk
from programmer_app.training.start_program import START_PROGRAM
from programmer_app.ui import fonts
from programmer_app.ui.hands import Hands, HandsError
from programmer_app.ui.preferences import preferences
from programmer_app.ui.pump_words import daily_text
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.training.chooser import ScenarioChooser
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets.scrolled import Scrolled
from programmer_app.visit import Phase
from tests.ui.editing_fixtures import DEMAND, RUNNING

LARGE: Final = QSize(1440, 900)
SMALL: Final = QSize(1024, 768)
REASON: Final = "Pain NRS 7 at the last two visits; no sedation. Follow-up call in 48 h."
DAY: Final = (("00:00", "0.08"), ("06:00", "0.2"), ("09:00", "0.12"), ("17:00", "0.18"), ("21:00", "0.08"))
NIGHT: Final = (("00:00", "0.06"), ("07:00", "0.14"))


@dataclass(frozen=True)
class Stop:
    """Something to look at.

    Attributes:
        name: Short, in small letters, good for a file name.
        shown: The window, or the dialog in front of it.
    """

    name: str
    shown: QWidget


def open_window(theme: str, size: QSize, text_percent: int = 100) -> MainWindow:
    """The window of a training desk, shown, before it has read its pump.

    Args:
        theme: `light` or `dark`.
        size: Of the window.
        text_percent: 100 to 200; stays set for what is made later.
    """
    fonts.set_percent(text_percent)
    window = build_window(TrainingDesk(SystemClock()), theme)
    window.resize(size)
    window.show()
    return window


def close_window(window: MainWindow) -> None:
    """Lets go of the pump and of the window, and sets the size of text back."""
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    window.leave("end of the walk")
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    fonts.set_percent(100)


def stops(window: MainWindow) -> Iterator[Stop]:
    """All of it, in the order in which a visit meets it.

    Raises:
        HandsError: Where something that a person would press cannot be pressed.
    """
    walk = _Walk(window)
    yield from walk.before_a_program()
    yield from walk.dialogs()
    yield from walk.programming()


def programming(window: MainWindow) -> Iterator[Stop]:
    """The last part of it: a program, edited, reviewed, sent, activated. The window stands and has read its pump."""
    return _Walk(window).programming()


def notices(window: MainWindow) -> Iterator[Stop]:
    """The strip of a notice and the list of all, where there are notice files."""
    return _Walk(window).notices()


class _Walk:
    """One window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._hands = Hands(window)

    @property
    def _model(self) -> VisitModel:
        if self._window.model is None:
            raise HandsError("the window has no model yet")
        return self._window.model

    def _at(self, name: str) -> Stop:
        self._hands.settle()
        areas = self._window.findChildren(Scrolled)
        self._hands.wait(lambda: all(area.at_rest for area in areas), "layouts at rest")
        choosers = [one for one in self._window.findChildren(ScenarioChooser) if one.isVisible()]
        self._hands.wait(lambda: all(one.is_complete for one in choosers), "the scenarios")
        self._hands.settle()
        return Stop(name, self._window)

    def _screen(self, key: str) -> Stop:
        self._window.show_screen(key)
        return self._at(key)

    # ---- what can be seen without a change ----

    def before_a_program(self) -> Iterator[Stop]:
        """Start, Pump, and the screens that change nothing."""
        window, hands = self._window, self._hands
        hands.wait(lambda: window.is_complete, "all screens", window.complete)
        model = self._model
        hands.wait(
            lambda: model.phase is Phase.EDITING and model.running is not None,
            "the emulated pump, read with its start program",
            model.reading_changed,
            model.phase_changed,
        )
        window.stack.setCurrentWidget(window.start)
        yield self._at("start")
        for key in ("pump", "refill", "patient", "reports", "training"):
            yield self._screen(key)
        tested = window.extras
        hands.wait(lambda: tested is not None and bool(tested.results), "the self-test")
        yield self._screen("settings")
        window.show_screen("logs")
        table = hands.find(QTableWidget, "logTable")
        hands.press("readLogButton")
        hands.wait(lambda: table.rowCount() > 0, "the log")
        yield self._at("logs")
        yield self._screen("program")

    # ---- dialogs ----

    def dialogs(self) -> Iterator[Stop]:
        """Each one that can be opened while nothing was changed."""
        window, hands = self._window, self._hands
        window.show_screen("pump")
        for name, button in (("stop", "stopButton"), ("bolus", "bolusButton"), ("clock", "setClockButton")):
            yield from self._dialog(name, lambda button=button: hands.press(button))  # type: ignore[misc]
        commands = window.commands
        for name, action in (
            ("about", commands.about),
            ("keys", commands.keys),
            ("guide", commands.guide),
            ("notices", commands.notices),
        ):
            yield from self._dialog(name, action.trigger)
        yield from self._dialog("welcome", window.welcome)
        window.show_screen("pump")
        window.begin_tour()
        yield self._at("guided-tour")
        if window.tour is not None:
            window.tour.leave()

    def _dialog(self, name: str, open_it: Callable[[], None]) -> Iterator[Stop]:
        open_it()
        self._hands.settle()
        shown = [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]
        if len(shown) != 1:
            raise HandsError(f"{name}: {len(shown)} dialogs are open")
        yield Stop(f"dialog-{name}", shown[0])
        shown[0].reject()
        self._hands.settle()

    def notices(self) -> Iterator[Stop]:
        """What `THECAL_NOTICES` holds."""
        window, hands = self._window, self._hands
        hands.wait(lambda: window.is_complete, "all screens", window.complete)
        hands.wait(lambda: self._model.running is not None, "the pump's program", self._model.reading_changed)
        yield self._at("notice-strip")
        yield from self._dialog("notices-unread", window.show_notices)

    # ---- a program, into the pump ----

    def programming(self) -> Iterator[Stop]:
        """Edit, review, send, activate."""
        hands, model = self._hands, self._model
        window = self._window
        window.show_screen("program")
        self._edit()
        yield self._at("program-edited")
        self._open_all_folds()
        yield self._at("program-unfolded")
        hands.press("reviewButton")
        hands.wait(lambda: model.phase is Phase.REVIEWING, "the review", model.phase_changed)
        yield self._at("review")
        for code in dict.fromkeys(found.code for found in model.findings if found.severity == "reason"):
            hands.type_into(f"reason_{code}", REASON)
        for code in dict.fromkeys(found.code for found in model.findings if found.needs_confirmation):
            hands.press(f"confirm_{code}")
        hands.press("sendButton")
        hands.wait(lambda: model.phase is Phase.CONFIRMING, "the pump's totals", model.phase_changed)
        yield self._at("sent")
        hands.type_into("dailyDoseField", daily_text(model.daily_new[0]))
        yield self._at("confirm")
        hands.press("activateButton")
        hands.wait(lambda: model.phase is Phase.DONE, "the outcome", model.phase_changed)
        record = window.record
        hands.wait(lambda: record is not None and record.data is not None, "the reading after", model.reading_changed)
        yield self._at("programmed")
        window.show_screen("reports")
        yield self._at("reports-programmed")

    def _edit(self) -> None:
        """A week with two patterns, boluses for the patient: as wide and as long as the screen gets."""
        patterns = {
            "weekdays": [{"from": at, "dose": f"{rate} mg/h"} for at, rate in DAY],
            "weekend": [{"from": at, "dose": f"{rate} mg/h"} for at, rate in NIGHT],
        }
        week = {
            day: "weekend" if day in ("sat", "sun") else "weekdays"
            for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        }
        made = program_from(RUNNING | {"basal": {"mode": "flex", "patterns": patterns, "week": week}, "demand": DEMAND})
        self._model.edit("a week", START_PROGRAM.with_changes(basal=made.basal, demand=made.demand))
        self._hands.settle()

    def _open_all_folds(self) -> None:
        for name in ("demandCardFold", "onceCardFold", "reservoirCardFold"):
            self._hands.press(name)


def reset_looks() -> None:
    """The presets of the looks, kept nowhere."""
    preferences.keep_in(None)


def application() -> QApplication:
    """The application of this process, in the style of the window."""
    from programmer_app.ui import theme

    running = QApplication.instance()
    return running if isinstance(running, QApplication) else theme.application(["thecal"])


def settle() -> None:
    """Lets everything that is queued happen."""
    for _ in range(12):
        QApplication.processEvents()
