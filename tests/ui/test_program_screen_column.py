"""The program screen's right column: when it is made, and that no review opens over a text that is not the draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui import theme
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from tests.ui.editing_fixtures import editing_model, flex_program, running_program
from tests.ui.program_hands import choose, draft_of, enter, find, open_screen, press, settle


@pytest.fixture
def model(qapp: QApplication) -> VisitModel:
    theme.apply(qapp, "light")
    return editing_model(running_program())


class _FirstPaint(QObject):
    """Notes whether the right column stood when a widget was painted for the first time."""

    def __init__(self, screen: ProgramScreen, painted: QWidget) -> None:
        super().__init__(painted)
        self._screen = screen
        self.stood: bool | None = None
        painted.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.stood is None:
            self.stood = stands(self._screen)
        return super().eventFilter(watched, event)


def stands(screen: ProgramScreen) -> bool:
    return screen.findChild(QLineEdit, "simpleDose") is not None


def shown(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    """Just shown; the event loop was not back yet."""
    screen = ProgramScreen(model)
    qtbot.addWidget(screen)
    screen.resize(1366, 816)
    screen.show()
    return screen


class TestWhenItIsMade:
    def test_after_the_plots_are_painted_and_nothing_moves(self, qtbot: QtBot, model: VisitModel) -> None:
        screen = shown(qtbot, model)
        canvas = screen.cumulative.plot.canvas
        first = _FirstPaint(screen, canvas.viewport())
        qtbot.waitUntil(lambda: first.stood is not None)
        assert first.stood is False
        before = canvas.geometry(), screen.summary.geometry(), screen.review_button.geometry()
        qtbot.waitUntil(lambda: stands(screen))
        settle()
        assert (canvas.geometry(), screen.summary.geometry(), screen.review_button.geometry()) == before
        assert find(screen, QLineEdit, "simpleDose").isVisible()

    def test_behind_another_screen_too(self, qtbot: QtBot, model: VisitModel) -> None:
        screen = ProgramScreen(model)
        qtbot.addWidget(screen)
        assert not stands(screen)
        qtbot.waitUntil(lambda: stands(screen))

    def test_at_once_for_whoever_wants_a_card(self, qtbot: QtBot, model: VisitModel) -> None:
        screen = shown(qtbot, model)
        assert not stands(screen)
        assert screen.basal.simple.dose.text() == "2.4"
        assert stands(screen)

    def test_at_once_for_the_tab_key(self, qtbot: QtBot, model: VisitModel) -> None:
        screen = shown(qtbot, model)
        screen.bar.file_button.setFocus()
        assert not stands(screen)
        QTest.keyClick(screen.bar.file_button, Qt.Key.Key_Tab)
        assert stands(screen)

    def test_at_once_for_a_switch_of_mode_that_asks(self, qtbot: QtBot, model: VisitModel) -> None:
        screen = shown(qtbot, model)
        assert not stands(screen)
        choose(screen, "modeSelector", "periodic")
        assert screen.basal.periodic.isVisible()
        assert not screen.review_button.isEnabled()


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    """With a changed draft that could be reviewed, and all cards open."""
    screen = open_screen(qtbot, model)
    enter(screen, "simpleDose", "2.64")
    for card in (screen.demand, screen.once, screen.reservoir):
        card.set_open(True)
    settle()
    assert screen.review_button.isEnabled()
    return screen


def why(screen: ProgramScreen) -> str:
    """Why the review cannot be opened; empty if it can."""
    button = find(screen, QPushButton, "reviewButton")
    return "" if button.isEnabled() else button.toolTip()


class TestWhatHoldsTheReview:
    @pytest.mark.parametrize(
        ("field", "wrong", "named", "right"),
        [
            ("simpleDose", "26,4", "Dose per day", "2.5"),
            ("simpleDose", "2400", "highest rate", "2.5"),
            ("reservoirVolume", "38,5", "Reservoir volume", "30"),
            ("reservoirVolume", "50", "does not fit", "30"),
            ("concentration0", "1e1", "Concentration of", "11"),
            ("segmentLength0", "", "Length of spinal", "70"),
        ],
    )
    def test_a_refused_text_until_it_is_right(
        self, screen: ProgramScreen, model: VisitModel, field: str, wrong: str, named: str, right: str
    ) -> None:
        before = draft_of(model)
        edit = find(screen, QLineEdit, field)
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, wrong)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        settle()
        assert draft_of(model) == before
        assert named in why(screen)
        enter(screen, field, right)
        assert draft_of(model) != before
        assert why(screen) == ""

    def test_a_refused_text_until_escape(self, screen: ProgramScreen) -> None:
        enter(screen, "simpleDose", "26,4")
        assert why(screen)
        QTest.keyClick(find(screen, QLineEdit, "simpleDose"), Qt.Key.Key_Escape)
        settle()
        assert why(screen) == ""

    def test_a_text_that_another_change_puts_right(self, screen: ProgramScreen) -> None:
        enter(screen, "reservoirVolume", "50")
        assert why(screen)
        press(screen, "undoButton")
        enter(screen, "simpleDose", "2.5")
        edit = find(screen, QLineEdit, "reservoirVolume")
        assert isinstance(edit, QLineEdit)
        assert (edit.text(), why(screen)) == ("31.4", ""), "the field shows the draft again"

    @pytest.mark.parametrize(
        ("opens", "field", "leaves"),
        [
            ("addBolus", "onceBolusDose", "bolusCancel"),
            ("addPrime", "primeVolume", "primeCancel"),
            ("addDrug", "partConcentration", "drugPartCancel"),
            ("addSegment", "partLength", "catheterPartCancel"),
        ],
    )
    def test_a_form_that_is_begun_until_it_is_left(
        self, screen: ProgramScreen, opens: str, field: str, leaves: str
    ) -> None:
        for button, name, text in ((opens, field, "1"), (leaves, "", "")):
            find(screen, QPushButton, button).click()  # type: ignore[attr-defined]
            settle()
            if name:
                assert why(screen) == "", "an empty form holds nothing"
                enter(screen, name, text)
                assert "finish or empty" in why(screen)
        assert why(screen) == ""

    def test_patient_boluses_that_are_begun_until_they_are_emptied(self, screen: ProgramScreen) -> None:
        enter(screen, "demandDose", "0.1")
        assert "Dose of one bolus" in why(screen)
        screen.demand.set_open(False)
        settle()
        assert why(screen), "folded away is not gone"
        screen.demand.set_open(True)
        edit = find(screen, QLineEdit, "demandDose")
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        find(screen, QLineEdit, "simpleDose").setFocus()
        settle()
        assert why(screen) == ""

    def test_a_scale_that_is_begun_until_it_is_closed(self, qtbot: QtBot) -> None:
        screen = open_screen(qtbot, editing_model(flex_program()))
        choose(screen, "modeSelector", "weekly")
        assert why(screen) == ""
        press(screen, "scaleButton")
        edit = find(screen, QLineEdit, "scaleTo")
        QTest.keyClicks(edit, "10 %")
        settle()
        assert "sign" in why(screen)
        press(screen, "scaleClose")
        assert why(screen) == ""
