"""The program screen by real mouse and keyboard: what reaches the draft, what undo says, what is refused and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.program import Flex, SimpleContinuous
from device.program_file import read_program, to_file
from device.quantities import DoseRate
from programmer_app.ui import theme
from programmer_app.ui.editors.mode_edits import mode_of
from programmer_app.ui.editors.plot_data import RESERVOIR
from programmer_app.ui.editors.review_rows import base_of
from programmer_app.ui.editors.steps_table import RATE
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import SegmentedControl
from tests.ui.editing_fixtures import editing_model, flex_program, later, running_program


@pytest.fixture
def model(qapp: QApplication) -> VisitModel:
    theme.apply(qapp, "light")
    return editing_model(flex_program())


def open_screen(qtbot: QtBot, model: VisitModel, width: int = 1366, height: int = 816) -> ProgramScreen:
    screen = ProgramScreen(model)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    qtbot.waitExposed(screen)
    settle()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    return open_screen(qtbot, model)


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


class TestTable:
    def type_cell(self, screen: ProgramScreen, row: int, column: int, text: str) -> None:
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

    def test_a_typed_rate_is_taken_exactly(self, screen: ProgramScreen, model: VisitModel) -> None:
        self.type_cell(screen, 1, RATE, "0.20001")
        assert rates(model)[1] == "0.20001 mg/h"
        assert model.undo_stack.undoText() == "change 06:00 rate"

    def test_a_unit_may_be_typed(self, screen: ProgramScreen, model: VisitModel) -> None:
        self.type_cell(screen, 1, RATE, "4.8 mg/day")
        assert rates(model)[1] == "4.8 mg/day"
        item = screen.basal.steps.table.item(1, RATE)
        assert item is not None
        assert item.text() == "0.2"

    def test_a_typed_time_moves_the_step(self, screen: ProgramScreen, model: VisitModel) -> None:
        self.type_cell(screen, 1, 0, "06:40")
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
        self.type_cell(screen, 1, RATE, text)
        assert model.draft == before
        assert model.undo_stack.count() == 0
        said = find(screen, QLabel, "stepsMessage")
        assert isinstance(said, QLabel)
        assert said.isVisible()
        assert message in said.text()
        button = find(screen, QPushButton, "reviewButton")
        assert not button.isEnabled()
        assert "Correct the marked entry" in button.toolTip()
        self.type_cell(screen, 1, RATE, "0.25")
        assert rates(model)[1] == "0.25 mg/h"
        assert not said.isVisible()
        assert button.isEnabled()

    def test_a_wrong_time_is_refused(self, screen: ProgramScreen, model: VisitModel) -> None:
        self.type_cell(screen, 1, 0, "08:50")
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
    assert screen.mode_selector.value() == "flex"


def test_ten_edits_and_ten_undos_give_the_running_program_back(screen: ProgramScreen, model: VisitModel) -> None:
    assert model.reading is not None
    base = base_of(model.reading)
    assert model.draft == base
    assert not model.changed
    table = TestTable()
    table.type_cell(screen, 1, RATE, "0.25")
    table.type_cell(screen, 2, RATE, "0.13")
    table.type_cell(screen, 3, 0, "17:30")
    press(screen, "splitStepButton")
    press(screen, "deleteStepButton")
    drag(screen, screen.rate.plot.handle_px(0), QPoint(0, -20))
    choose(screen, "modeSelector", "weekly")
    press(screen, "ownPatternButton")
    choose(screen, "modeSelector", "simple")
    choose(screen, "modeSelector", "minimum")
    assert model.undo_stack.count() == 10
    assert model.changed
    for _ in range(10):
        press(screen, "undoButton")
    assert model.draft == base
    assert not model.changed
    for _ in range(10):
        press(screen, "redoButton")
    assert model.draft is not None
    assert mode_of(model.draft) == "minimum"


class TestModes:
    def test_switching_keeps_the_dose_and_the_selector_follows(self, screen: ProgramScreen, model: VisitModel) -> None:
        choose(screen, "modeSelector", "simple")
        assert model.draft is not None
        assert model.draft.basal == SimpleContinuous(dose=DoseRate.parse("3 mg/day"))
        assert screen.basal.simple.isVisible()
        press(screen, "undoButton")
        assert screen.mode_selector.value() == "flex"

    def test_periodic_asks_for_everything_and_assumes_nothing(self, screen: ProgramScreen, model: VisitModel) -> None:
        before = model.draft
        choose(screen, "modeSelector", "periodic")
        assert model.draft == before
        texts = [edit.text() for edit in screen.basal.periodic.findChildren(QLineEdit)]
        assert set(texts) == {""}
        assert not find(screen, QPushButton, "reviewButton").isEnabled()
        press(screen, "periodicUse")
        assert model.draft == before
        assert "still to be entered" in screen.basal.periodic.message()
        enter(screen, "periodicDose", "0.5")
        enter(screen, "periodicOver", "10")
        self.pair(screen.basal.periodic.every, "6", "00")
        self.pair(screen.basal.periodic.first_at, "06", "00")
        press(screen, "periodicUse")
        assert model.draft is not None
        assert mode_of(model.draft) == "periodic"
        assert model.undo_stack.count() == 1

    def pair(self, field: QWidget, hours: str, minutes: str) -> None:
        for edit, text in zip(field.findChildren(QLineEdit), (hours, minutes), strict=True):
            edit.setFocus()
            edit.selectAll()
            QTest.keyClicks(edit, text)
        settle()

    def test_cancelling_a_switch_leaves_the_draft(self, screen: ProgramScreen, model: VisitModel) -> None:
        before = model.draft
        choose(screen, "modeSelector", "periodic")
        press(screen, "periodicCancel")
        assert model.draft == before
        assert screen.mode_selector.value() == "flex"

    def test_from_the_minimum_rate_the_dose_is_asked(self, screen: ProgramScreen, model: VisitModel) -> None:
        choose(screen, "modeSelector", "minimum")
        choose(screen, "modeSelector", "simple")
        assert model.draft is not None
        assert mode_of(model.draft) == "minimum"
        enter(screen, "askDose", "1.2")
        press(screen, "askDoseUse")
        assert model.draft.basal == SimpleContinuous(dose=DoseRate.parse("1.2 mg/day"))

    def test_days_of_the_week(self, screen: ProgramScreen, model: VisitModel) -> None:
        choose(screen, "modeSelector", "weekly")
        choose(screen, "daySelector", "5")
        press(screen, "ownPatternButton")
        table = TestTable()
        table.type_cell(screen, 0, RATE, "0.05")
        assert model.draft is not None
        assert isinstance(model.draft.basal, Flex)
        assert model.draft.basal.pattern_of(5)[0].dose == DoseRate.parse("0.05 mg/h")
        assert model.draft.basal.pattern_of(4)[0].dose == DoseRate.parse("0.08 mg/h")
        screen.rate.copy_day_to((5, 6))
        assert model.draft.basal.pattern_of(6)[0].dose == DoseRate.parse("0.05 mg/h")


class TestParts:
    def test_patient_boluses_begin_empty(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "demandCardFold")
        assert {edit.text() for edit in screen.demand.findChildren(QLineEdit)} == {""}
        press(screen, "demandOn")
        assert model.draft is not None
        assert model.draft.demand is None
        enter(screen, "demandDose", "0.15")
        enter(screen, "demandOver", "5")
        TestModes().pair(screen.demand.lockout, "4", "00")
        enter(screen, "demandMost", "4")
        press(screen, "demandOn")
        assert model.draft.demand is not None
        assert model.draft.demand.lockout.amount == 4 * 3600
        assert model.undo_stack.undoText() == "turn on patient boluses"

    def test_four_minutes_are_never_four_hours(self, screen: ProgramScreen, model: VisitModel) -> None:
        self.test_patient_boluses_begin_empty(screen, model)
        TestModes().pair(screen.demand.lockout, "0", "04")
        QTest.keyClick(screen.demand.lockout.findChildren(QLineEdit)[1], Qt.Key.Key_Return)
        settle()
        words = find(screen, QLabel, "demandWords")
        assert isinstance(words, QLabel)
        assert words.text().startswith("Less than an hour! After a bolus ends the patient waits 4 min")

    def test_once_items_come_and_go(self, screen: ProgramScreen, model: VisitModel) -> None:
        screen.once.set_open(True)
        settle()
        press(screen, "addPrime")
        enter(screen, "primeVolume", "0.316")
        press(screen, "primeAdd")
        press(screen, "addBridge")
        enter(screen, "bridgeDose", "2.4")
        press(screen, "bridgeAdd")
        assert model.draft is not None
        assert [item.kind for item in model.draft.once] == ["prime", "bridge"]
        press(screen, "onceRemove0")
        assert [item.kind for item in model.draft.once] == ["bridge"]

    def test_more_than_the_reservoir_holds_is_refused(self, screen: ProgramScreen, model: VisitModel) -> None:
        screen.reservoir.set_open(True)
        settle()
        enter(screen, "reservoirVolume", "41")
        assert "does not fit: this pump holds 40 mL" in screen.reservoir.form.message()
        assert model.undo_stack.count() == 0
        enter(screen, "reservoirVolume", "39")
        assert model.undo_stack.undoText() == "change reservoir volume"


class TestWhatIsShown:
    def test_summary_old_and_new(self, screen: ProgramScreen) -> None:
        TestTable().type_cell(screen, 1, RATE, "0.4")
        words = " | ".join(label.text() for label in screen.summary.findChildren(QLabel))
        assert "3 →" in words
        assert "3.6 mg" in words
        assert "+20 %" in words
        assert "6 → 7.2 mg" in words  # bupivacaine at twice the concentration

    def test_the_cursor_says_the_values_there(self, qtbot: QtBot) -> None:
        model = editing_model(running_program())
        screen = open_screen(qtbot, model)
        reservoir = model.draft.reservoir if model.draft else None
        model.edit("five steps", flex_program(demand=True).with_changes(reservoir=reservoir))
        settle()
        assert screen.cumulative.plot.cursor_text is not None
        lines = [text for text, _tone in screen.cumulative.plot.cursor_text(20.25)]
        assert lines == [
            "20:15 · cumulative morphine",
            "proposed 2.625 mg · at most 3.225 mg",
            "running now 2.025 mg",
        ]

    @pytest.mark.parametrize("hours", [1.0, 24.0, 168.0, 2_160.0, 87_660.0])
    def test_no_horizon_costs_more_points_than_pixels(self, screen: ProgramScreen, hours: float) -> None:
        screen.set_horizon(hours)
        settle()
        plot = screen.cumulative.plot
        assert plot.visible_hours() == (0.0, min(hours, 3660 * 24.0))
        assert len(plot._new.getData()[0]) <= plot.visible_pixels()  # noqa: SLF001 - the curve itself

    def test_horizon_to_the_next_refill(self, screen: ProgramScreen) -> None:
        choose(screen, "horizonSelector", "refill")
        low = screen.checks.low
        assert low is not None
        assert low.days == int(screen.cumulative.plot.visible_hours()[1] // 24)

    def test_delivered_follows_the_pump(self, screen: ProgramScreen, model: VisitModel) -> None:
        screen.set_horizon(1.0)
        assert model.status is not None
        for seconds in (0, 600, 1200):
            model.status = later(model.status, seconds, 2_000 * (seconds > 0))
            model.status_changed.emit()
        settle()
        curve = screen.cumulative._delivered_curve()  # noqa: SLF001 - what is drawn
        assert curve is not None
        assert curve[0].tolist() == pytest.approx([0, 600 / 3600, 1800 / 3600])
        assert curve[1].tolist() == pytest.approx([0, 0.02, 0.04])  # 2 mcL and 4 mcL of 10 mg/mL
        screen.cumulative.choose(RESERVOIR)
        settle()

    def test_nothing_changed_cannot_be_reviewed_and_says_so(self, screen: ProgramScreen) -> None:
        button = find(screen, QPushButton, "reviewButton")
        assert not button.isEnabled()
        assert "Nothing is changed" in button.toolTip()

    @pytest.mark.parametrize("size", [(1366, 816), (951, 660)])
    def test_nothing_is_wider_than_the_window(self, qtbot: QtBot, model: VisitModel, size: tuple[int, int]) -> None:
        screen = open_screen(qtbot, model, *size)
        assert (screen.width(), screen.height()) == size
        for name in ("modeSelector", "horizonSelector", "reviewButton", "redoButton", "curveSelector"):
            widget = screen.findChild(QWidget, name)
            assert widget is not None, name
            right = widget.mapTo(screen, QPoint(widget.width(), 0)).x()
            assert right <= screen.width(), name


class TestFilesAndBeginnings:
    def test_save_and_open(self, screen: ProgramScreen, model: VisitModel, tmp_path: Path) -> None:
        TestTable().type_cell(screen, 1, RATE, "0.25")
        name = tmp_path / "draft.thecal.json"
        screen.save_file(str(name))
        assert read_program(name) == model.draft
        press(screen, "undoButton")
        screen.open_file(str(name))
        assert rates(model)[1] == "0.25 mg/h"
        assert model.undo_stack.undoText() == "open draft.thecal.json"

    def test_a_file_that_is_no_program_changes_nothing(
        self, qtbot: QtBot, screen: ProgramScreen, model: VisitModel, tmp_path: Path
    ) -> None:
        name = tmp_path / "bad.thecal.json"
        name.write_text(to_file(flex_program()).replace("0.2 mg/h", "0,2 mg/h"))
        before = model.draft
        with qtbot.waitSignal(model.message_posted) as posted:
            screen.open_file(str(name))
        assert model.draft == before
        assert "comma" in posted.args[0].what

    def test_a_pump_never_programmed_gets_a_form(self, qtbot: QtBot) -> None:
        model = editing_model(None)
        screen = open_screen(qtbot, model)
        press(screen, "newProgramButton")
        enter(screen, "newDrug", "morphine")
        enter(screen, "newConcentration", "10")
        enter(screen, "newConcentrationAgain", "20")
        enter(screen, "newReservoirVolume", "38")
        enter(screen, "newLowAlarm", "3")
        enter(screen, "newCatheterLength", "80")
        enter(screen, "newCatheterVolume", "2.2")
        press(screen, "newProgramMake")
        assert model.draft is None
        assert "two concentrations differ" in screen.new_program.form.message()
        enter(screen, "newConcentrationAgain", "10")
        press(screen, "newProgramMake")
        assert model.draft is not None
        assert mode_of(model.draft) == "minimum", "no dose is assumed"
        assert model.draft.primary.concentration.token() == "10 mg/mL"
        assert screen.mode_selector.isVisible()

    def test_without_a_pump_the_screen_says_what_to_do(self, qtbot: QtBot) -> None:
        model = editing_model(flex_program())
        model.disconnect_pump()
        model.visit = type(model.visit)()
        screen = open_screen(qtbot, model)
        assert any(
            "Connect and read a pump first" in label.text()
            for label in screen.findChildren(QLabel)
            if label.isVisible()
        )
