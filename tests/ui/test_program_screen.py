"""The program screen by real mouse and keyboard: what reaches the draft, what undo says, what is refused and why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.program import SimpleContinuous
from device.quantities import DoseRate
from programmer_app.ui import fonts, theme
from programmer_app.ui.editors.mode_edits import mode_of
from programmer_app.ui.editors.review_rows import base_of
from programmer_app.ui.editors.steps_table import RATE
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import FindingCard
from programmer_app.visit import Phase
from tests.ui.editing_fixtures import editing_model, flex_program, running_program
from tests.ui.program_hands import (
    choose,
    draft_of,
    drag,
    enter,
    find,
    open_screen,
    press,
    rates,
    settle,
    starts,
    type_cell,
)


@pytest.fixture
def model(qapp: QApplication) -> VisitModel:
    theme.apply(qapp, "light")
    return editing_model(flex_program())


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    return open_screen(qtbot, model)


class TestTypingTheDose:
    def test_the_plots_and_the_review_button_follow_without_leaving_the_field(
        self, qtbot: QtBot, qapp: QApplication
    ) -> None:
        theme.apply(qapp, "light")
        model = editing_model(running_program())
        screen = open_screen(qtbot, model)
        button = find(screen, QPushButton, "reviewButton")
        dose = screen.findChild(QLineEdit, "simpleDose")
        assert dose is not None
        assert not button.isEnabled()
        dose.setFocus()
        dose.selectAll()
        QTest.keyClicks(dose, "2.6")
        qtbot.waitUntil(button.isEnabled, timeout=5_000)
        assert model.draft is not None
        assert model.draft.basal == SimpleContinuous(dose=DoseRate.parse("2.6 mg/day"))
        assert dose.text() == "2.6"
        assert dose.hasFocus()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert model.phase is Phase.REVIEWING


class TestDragging:
    def test_a_drag_is_one_step_for_undo(self, screen: ProgramScreen, model: VisitModel) -> None:
        before = model.draft
        drag(screen, screen.rate.plot.handle_px(1), QPoint(0, 40))
        assert model.undo_stack.count() == 1
        assert model.undo_stack.undoText() == "change 06:00 rate"
        dragged = DoseRate.parse(rates(model)[1])
        assert dragged < DoseRate.parse("0.2 mg/h")
        assert dragged.amount % (24 * 10**7) == 0, "whole nL/h at 10 mg/mL"
        assert rates(model)[:1] + rates(model)[2:] == ["0.08 mg/h", "0.12 mg/h", "0.18 mg/h", "0.08 mg/h"]
        press(screen, "undoButton")
        assert model.draft == before

    def test_two_drags_of_one_step_are_two_steps(self, screen: ProgramScreen, model: VisitModel) -> None:
        for _ in range(2):
            drag(screen, screen.rate.plot.handle_px(1), QPoint(0, 15))
        assert model.undo_stack.count() == 2

    def test_the_rate_stays_under_the_pointer(self, screen: ProgramScreen) -> None:
        begin = screen.rate.plot.handle_px(2)
        drag(screen, begin, QPoint(0, -30))
        assert abs(screen.rate.plot.handle_px(2).y() - (begin.y() - 30)) < 4

    def test_checks_follow_a_held_step_and_cards_under_them_stay_until_it_is_let_go(
        self, qtbot: QtBot, qapp: QApplication
    ) -> None:
        theme.apply(qapp, "light")
        screen = open_screen(qtbot, editing_model(running_program()))
        checks = screen.checks
        target = screen.rate.plot.canvas.viewport()
        place = screen.rate.plot.handle_px(0).toPoint()
        lowest = screen.demand.y()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(target, place - QPoint(0, 60))
        qtbot.waitUntil(lambda: screen.demand.y() > lowest, timeout=5_000)
        held = screen.demand.y()
        assert "Needs a reason" in checks.findChildren(FindingCard)[0].accessibleName()
        QTest.mouseMove(target, place)
        qtbot.waitUntil(lambda: "No objection" in checks.findChildren(FindingCard)[0].accessibleName(), timeout=5_000)
        settle()
        assert screen.demand.y() == held
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: screen.demand.y() == lowest, timeout=5_000)
        assert checks.height() == checks.heightForWidth(checks.width())

    def test_a_drag_stops_at_the_pumps_lowest_rate_and_says_so(self, screen: ProgramScreen, model: VisitModel) -> None:
        target = screen.rate.plot.canvas.viewport()
        place = screen.rate.plot.handle_px(0).toPoint()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(target, place + QPoint(0, 300))
        settle()
        assert rates(model)[0] == "0.02 mg/h"
        words = [label.text() for label in screen.rate.findChildren(QLabel)]
        assert "lowest rate of this pump" in words
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=place + QPoint(0, 300))

    def test_an_edge_rests_on_a_quarter_of_an_hour(self, screen: ProgramScreen, model: VisitModel) -> None:
        per_hour = screen.rate.plot.canvas.plot_area().width() / 24
        drag(screen, screen.rate.plot.edge_px(1), QPoint(round(per_hour * 1.3), 0))
        assert starts(model) == [0, 435, 540, 1020, 1260]  # 06:00 + 1 h 18 min
        assert model.undo_stack.count() == 1
        assert model.undo_stack.undoText().startswith("move ")

    def test_an_edge_stops_15_minutes_before_the_next(self, screen: ProgramScreen, model: VisitModel) -> None:
        drag(screen, screen.rate.plot.edge_px(1), QPoint(600, 0))
        assert starts(model)[1] == 525

    def test_a_simple_rate_can_be_dragged_too(self, qtbot: QtBot) -> None:
        model = editing_model(running_program())
        screen = open_screen(qtbot, model)
        drag(screen, screen.rate.plot.handle_px(0), QPoint(0, 30))
        assert model.draft is not None
        assert isinstance(model.draft.basal, SimpleContinuous)
        assert model.draft.basal.dose < DoseRate.parse("2.4 mg/day")
        assert model.draft.basal.dose.unit == "mg/day"

    def test_arrow_keys_nudge_and_each_is_a_step(self, screen: ProgramScreen, model: VisitModel) -> None:
        plot = screen.rate.plot
        plot.setFocus()
        QTest.keyClick(plot, Qt.Key.Key_Right)
        QTest.keyClick(plot, Qt.Key.Key_Up)
        QTest.keyClick(plot, Qt.Key.Key_Up)
        settle()
        assert rates(model)[1] == "0.215 mg/h" or DoseRate.parse(rates(model)[1]) > DoseRate.parse("0.2 mg/h")
        assert model.undo_stack.count() == 2


class TestDraggingAndTheChecks:
    """While a step is held the checks come a little later; once it is let go they are never late."""

    def press_and_raise(self, screen: ProgramScreen) -> QPoint:
        """Takes the 06:00 step above the highest rate of the library."""
        target = screen.rate.plot.canvas.viewport()
        place = screen.rate.plot.handle_px(1).toPoint()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=place)
        up = place - QPoint(0, 400)
        QTest.mouseMove(target, up)
        QApplication.sendPostedEvents()
        return up

    def pill(self, screen: ProgramScreen) -> str:
        pill = screen.checks._pill  # noqa: SLF001 - what is read
        return "" if pill is None else pill.text()

    def test_doses_follow_at_once_and_checks_when_the_pointer_rests(
        self, qtbot: QtBot, screen: ProgramScreen, model: VisitModel
    ) -> None:
        assert self.pill(screen) == ""
        self.press_and_raise(screen)
        item = screen.basal.steps.table.item(1, RATE)
        assert item is not None
        assert rates(model)[1] == f"{item.text()} mg/h" != "0.2 mg/h"
        assert self.pill(screen) == "", "the checks would make the frame late"
        qtbot.waitUntil(lambda: "need" in self.pill(screen) or "block" in self.pill(screen))
        assert screen._tone in ("reason", "blocked")  # noqa: SLF001 - tone of the change of dose

    def test_checks_come_while_the_pointer_never_rests(self, qtbot: QtBot, screen: ProgramScreen) -> None:
        place = self.press_and_raise(screen)
        target = screen.rate.plot.canvas.viewport()
        moves = iter(range(10_000))

        def moved_on() -> bool:
            QTest.mouseMove(target, place + QPoint(0, 40 * (next(moves) % 2)))
            return self.pill(screen) != ""

        qtbot.waitUntil(moved_on)

    def test_checks_give_way_to_a_move_that_is_not_painted(
        self, qtbot: QtBot, screen: ProgramScreen, model: VisitModel
    ) -> None:
        place = self.press_and_raise(screen)
        QTest.mouseMove(screen.rate.plot.canvas.viewport(), place + QPoint(0, 40))
        screen._refresh_dragged_checks()  # noqa: SLF001 - the moment at which the timer may fire
        assert model._findings is None, "nothing is checked before the paint"  # noqa: SLF001 - computed when read
        qtbot.waitUntil(lambda: self.pill(screen) != "")

    def test_letting_go_shows_the_checks_at_once(self, screen: ProgramScreen) -> None:
        place = self.press_and_raise(screen)
        assert self.pill(screen) == ""
        QTest.mouseRelease(screen.rate.plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.pill(screen) != ""
        assert screen._tone in ("reason", "blocked")  # noqa: SLF001 - tone of the change of dose

    def test_letting_go_tells_a_screen_reader(self, screen: ProgramScreen) -> None:
        rate, total = screen.rate.plot, screen.cumulative.plot
        total_before = total.accessibleDescription()
        place = self.press_and_raise(screen)
        assert "06:00 to 09:00 0.2 mg/h" in rate.accessibleDescription()
        assert total.accessibleDescription() == total_before
        QTest.mouseRelease(rate.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert "06:00 to 09:00 0.2 mg/h" not in rate.accessibleDescription()
        assert total.accessibleDescription() != total_before


class TestTable:
    def test_a_typed_rate_is_taken_exactly(self, screen: ProgramScreen, model: VisitModel) -> None:
        type_cell(screen, 1, RATE, "0.20001")
        assert rates(model)[1] == "0.20001 mg/h"
        assert model.undo_stack.undoText() == "change 06:00 rate"

    def test_a_unit_may_be_typed(self, screen: ProgramScreen, model: VisitModel) -> None:
        type_cell(screen, 1, RATE, "6 mg/day")
        assert rates(model)[1] == "6 mg/day"
        item = screen.basal.steps.table.item(1, RATE)
        assert item is not None
        assert item.text() == "0.25"

    def test_a_typed_time_moves_the_step(self, screen: ProgramScreen, model: VisitModel) -> None:
        type_cell(screen, 1, 0, "06:40")
        assert starts(model)[1] == 400

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("0,2", "comma"),
            (".2", "leading point"),
            ("2e1", "exponent"),
            ("0.2 mg", "unit of a dose"),
            ("0.2 mcL/h", "unit of a flow"),
            ("-0.2", "sign"),
            ("11", "highest rate of this pump is 10 mg/h"),
            ("0.01", "lowest rate of this pump is 0.02 mg/h"),
        ],
    )
    def test_a_wrong_rate_stays_with_its_reason(
        self, screen: ProgramScreen, model: VisitModel, text: str, message: str
    ) -> None:
        before = model.draft
        type_cell(screen, 1, RATE, text)
        assert model.draft == before
        assert model.undo_stack.count() == 0
        said = find(screen, QLabel, "stepsMessage")
        assert isinstance(said, QLabel)
        assert said.isVisible()
        assert message in said.text()
        button = find(screen, QPushButton, "reviewButton")
        assert not button.isEnabled()
        assert "Correct the marked entry" in button.toolTip()
        type_cell(screen, 1, RATE, "0.25")
        assert rates(model)[1] == "0.25 mg/h"
        assert not said.isVisible()
        assert button.isEnabled()

    def test_a_wrong_time_is_refused(self, screen: ProgramScreen, model: VisitModel) -> None:
        type_cell(screen, 1, 0, "08:50")
        assert starts(model)[1] == 360
        assert "from 00:15 to 08:45" in screen.basal.steps.problem()

    def test_buttons_split_merge_and_delete_the_marked_step(self, screen: ProgramScreen, model: VisitModel) -> None:
        screen.basal.steps.table.setCurrentCell(1, RATE)
        settle()
        press(screen, "splitStepButton")
        assert starts(model) == [0, 360, 450, 540, 1020, 1260]
        press(screen, "mergeStepButton")
        assert starts(model) == [0, 360, 540, 1020, 1260]
        press(screen, "deleteStepButton")
        assert starts(model) == [0, 540, 1020, 1260]
        names = [model.undo_stack.text(number) for number in range(3)]
        assert names == ["split 06:00 step", "merge 06:00 and 07:30", "delete 06:00 step"]

    def test_adding_a_step_asks_for_its_time(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "addStepButton")
        hours = find(screen, QLineEdit, "addStepTime")
        hours.setFocus()
        QTest.keyClicks(hours, "12:")
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, "30")
        QTest.keyClick(focused, Qt.Key.Key_Return)
        settle()
        assert starts(model) == [0, 360, 540, 750, 1020, 1260]
        table = screen.basal.steps.table
        assert QApplication.focusWidget() is table  # and not on whatever comes after the field that went
        assert (table.currentRow(), table.currentColumn()) == (3, 1)  # at its rate: its time was just typed

    def test_scaling_the_schedule(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "scaleButton")
        enter(screen, "scaleTo", "6 mg/day")
        press(screen, "scaleApply")
        assert rates(model) == ["0.16 mg/h", "0.4 mg/h", "0.24 mg/h", "0.36 mg/h", "0.16 mg/h"]
        press(screen, "scaleButton")
        enter(screen, "scaleTo", "-50 %")
        press(screen, "scaleApply")
        assert rates(model) == ["0.08 mg/h", "0.2 mg/h", "0.12 mg/h", "0.18 mg/h", "0.08 mg/h"]


def test_the_wheel_changes_nothing(screen: ProgramScreen, model: VisitModel) -> None:
    for card in (screen.demand, screen.once, screen.reservoir):
        card.set_open(True)
    settle()
    before = model.draft
    for widget in screen.findChildren(QWidget):
        if not widget.isVisible():
            continue
        place = QPointF(widget.rect().center())
        for delta in (120, -120):
            event = QWheelEvent(
                place,
                widget.mapToGlobal(place),
                QPoint(0, 0),
                QPoint(0, delta),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(widget, event)
    settle()
    assert model.draft == before
    assert model.undo_stack.count() == 0
    assert screen.bar.mode_selector.value() == "flex"


def test_ten_edits_and_ten_undos_give_the_running_program_back(screen: ProgramScreen, model: VisitModel) -> None:
    assert model.reading is not None
    base = base_of(model.reading, model.reading.status)
    assert model.draft == base
    assert not model.changed
    type_cell(screen, 1, RATE, "0.25")
    type_cell(screen, 2, RATE, "0.13")
    type_cell(screen, 3, 0, "17:30")
    press(screen, "splitStepButton")
    press(screen, "deleteStepButton")
    drag(screen, screen.rate.plot.handle_px(0), QPoint(0, -20))
    choose(screen, "modeSelector", "weekly")
    press(screen, "ownPatternButton")
    choose(screen, "modeSelector", "simple")
    choose(screen, "modeSelector", "minimum")
    assert model.undo_stack.count() == 10
    assert draft_of(model) != base
    for _ in range(10):
        press(screen, "undoButton")
    assert model.draft == base
    assert not model.changed
    for _ in range(10):
        press(screen, "redoButton")
    assert model.draft is not None
    assert mode_of(model.draft) == "minimum"


def test_under_the_plots_the_cards_are_as_wide_as_the_plots(
    screen: ProgramScreen, qapp: QApplication, qtbot: QtBot
) -> None:
    """Large text in a narrow window: one column, whose cards share both edges."""
    fonts.set_percent(200)
    try:
        screen.resize(1000, 900)
        qtbot.waitUntil(lambda: find(screen, QWidget, "doseSummary").mapTo(screen, QPoint()).y() > 600)
        settle()
        cards = [screen.rate, screen.cumulative, screen.basal, find(screen, QWidget, "doseSummary")]
        edges = {(one.mapTo(screen, QPoint()).x(), one.mapTo(screen, QPoint(one.width(), 0)).x()) for one in cards}
        assert len(edges) == 1, edges
    finally:
        fonts.set_percent(100)
