"""The program screen: modes, the parts beside the basal mode, what is shown, files and first programs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.program import Flex, SimpleContinuous
from device.program_file import program_from, read_program, to_file
from device.quantities import DoseRate
from programmer_app.ui import theme
from programmer_app.ui.editors.cumulative_card import TO_REFILL
from programmer_app.ui.editors.mode_edits import mode_of
from programmer_app.ui.editors.plot_data import RESERVOIR
from programmer_app.ui.editors.steps_table import RATE
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from tests.ui.editing_fixtures import RUNNING, editing_model, flex_basal, flex_program, later, running_program
from tests.ui.pixels import lightness
from tests.ui.program_hands import (
    choose,
    draft_of,
    enter,
    find,
    open_screen,
    press,
    rates,
    settle,
    type_cell,
    type_pair,
)


@pytest.fixture
def model(qapp: QApplication) -> VisitModel:
    theme.apply(qapp, "light")
    return editing_model(flex_program())


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    return open_screen(qtbot, model)


class TestModes:
    def test_switching_keeps_the_dose_and_the_selector_follows(self, screen: ProgramScreen, model: VisitModel) -> None:
        choose(screen, "modeSelector", "simple")
        assert model.draft is not None
        assert model.draft.basal == SimpleContinuous(dose=DoseRate.parse("3 mg/day"))
        assert screen.basal.simple.isVisible()
        press(screen, "undoButton")
        assert screen.bar.mode_selector.value() == "flex"

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
        type_pair(screen.basal.periodic.every, "6", "00")
        type_pair(screen.basal.periodic.first_at, "06", "00")
        press(screen, "periodicUse")
        assert model.draft is not None
        assert mode_of(model.draft) == "periodic"
        assert model.undo_stack.count() == 1

    def test_cancelling_a_switch_leaves_the_draft(self, screen: ProgramScreen, model: VisitModel) -> None:
        before = model.draft
        choose(screen, "modeSelector", "periodic")
        press(screen, "periodicCancel")
        assert model.draft == before
        assert screen.bar.mode_selector.value() == "flex"

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
        type_cell(screen, 0, RATE, "0.05")
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
        before = draft_of(model)
        assert before is not None
        assert before.demand is None
        enter(screen, "demandDose", "0.15")
        enter(screen, "demandOver", "5")
        type_pair(screen.demand.lockout, "4", "00")
        enter(screen, "demandMost", "4")
        press(screen, "demandOn")
        assert model.draft is not None
        assert model.draft.demand is not None
        assert model.draft.demand.lockout.amount == 4 * 3600
        assert model.undo_stack.undoText() == "turn on patient boluses"

    def test_four_minutes_are_never_four_hours(self, screen: ProgramScreen, model: VisitModel) -> None:
        self.test_patient_boluses_begin_empty(screen, model)
        type_pair(screen.demand.lockout, "0", "04")
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


class TestSolutionAndCatheter:
    """Drugs and parts of the catheter come and go; a concentration is typed twice."""

    @pytest.fixture(autouse=True)
    def _unfolded(self, screen: ProgramScreen) -> None:
        screen.reservoir.set_open(True)
        settle()

    def solution(self, model: VisitModel) -> list[tuple[str, str]]:
        assert model.draft is not None
        return [(part.drug, part.concentration.token()) for part in model.draft.solution]

    def type_drug(self, screen: ProgramScreen, drug: str, once: str, again: str) -> None:
        assert {edit.text() for edit in screen.reservoir.drug_form.findChildren(QLineEdit)} == {""}
        for name, text in (("partDrug", drug), ("partConcentration", once), ("partConcentrationAgain", again)):
            enter(screen, name, text)
        press(screen, "drugPartUse")

    def test_one_more_drug(self, screen: ProgramScreen, model: VisitModel) -> None:
        basal = draft_of(model).basal  # type: ignore[union-attr]
        press(screen, "addDrug")
        self.type_drug(screen, "clonidine", "0.5", "0.05")
        assert "two concentrations differ" in screen.reservoir.drug_form.message()
        assert len(self.solution(model)) == 2
        enter(screen, "partConcentrationAgain", "0.5")
        press(screen, "drugPartUse")
        assert self.solution(model)[2] == ("clonidine", "0.5 mg/mL")
        assert model.undo_stack.undoText() == "add clonidine"
        assert model.draft is not None
        assert model.draft.basal == basal
        assert find(screen, QLineEdit, "concentration2").isVisible()

    def test_a_drug_in_the_place_of_another(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "replaceDrug1")
        self.type_drug(screen, "clonidine", "0.5", "0.5")
        assert self.solution(model) == [("morphine", "10 mg/mL"), ("clonidine", "0.5 mg/mL")]

    def test_another_first_drug_keeps_no_dose(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "replaceDrug0")
        self.type_drug(screen, "baclofen", "2", "2")
        assert model.draft is not None
        assert (mode_of(model.draft), model.draft.demand, model.draft.once) == ("minimum", None, ())
        press(screen, "undoButton")
        assert mode_of(model.draft) == "flex"

    def test_removing_the_first_drug_keeps_no_dose_either(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "removeDrug0")
        assert self.solution(model) == [("bupivacaine", "20 mg/mL")]
        assert model.draft is not None
        assert mode_of(model.draft) == "minimum"
        assert not find(screen, QPushButton, "removeDrug0").isEnabled()

    def test_a_drug_twice_is_refused(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "addDrug")
        self.type_drug(screen, "morphine", "10", "10")
        assert "twice" in screen.reservoir.drug_form.message()
        press(screen, "drugPartCancel")
        assert model.undo_stack.count() == 0
        assert find(screen, QPushButton, "addDrug").isVisible()

    def test_parts_of_the_catheter(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "addSegment")
        press(screen, "catheterPartUse")
        assert "still to be entered" in screen.reservoir.segment_form.message()
        for name, text in (("partName", "tip"), ("partLength", "20"), ("partVolume", "1.1")):
            enter(screen, name, text)
        press(screen, "catheterPartUse")
        assert model.draft is not None
        assert [segment.name for segment in model.draft.catheter.segments] == ["spinal", "tip"]
        press(screen, "removeSegment0")
        assert [segment.name for segment in draft_of(model).catheter.segments] == ["tip"]  # type: ignore[union-attr]
        assert model.undo_stack.undoText() == "remove catheter part"


class TestWhatIsShown:
    def test_summary_old_and_new(self, screen: ProgramScreen) -> None:
        type_cell(screen, 1, RATE, "0.4")
        words = " | ".join(label.text() for label in screen.summary.findChildren(QLabel))
        words = words.replace("\u00a0", " ")
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
        assert 2 <= plot._new.size() <= plot.visible_pixels()  # noqa: SLF001 - the curve itself

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
        lines = screen.cumulative.plot.lines()
        assert lines is not None
        curve = lines.delivered
        assert curve is not None
        assert curve[0].tolist() == pytest.approx([0, 600 / 3600, 1800 / 3600])
        assert curve[1].tolist() == pytest.approx([0, 0.02, 0.04])  # 2 mcL and 4 mcL of 10 mg/mL
        screen.cumulative.choose(RESERVOIR)
        settle()

    def test_nothing_changed_cannot_be_reviewed_and_says_so(self, screen: ProgramScreen) -> None:
        button = find(screen, QPushButton, "reviewButton")
        assert not button.isEnabled()
        assert "Nothing is changed" in button.toolTip()

    @pytest.mark.parametrize("size", [(1366, 816), (923, 640)])
    def test_nothing_is_wider_than_the_window(self, qtbot: QtBot, model: VisitModel, size: tuple[int, int]) -> None:
        screen = open_screen(qtbot, model, *size)
        assert (screen.width(), screen.height()) == size
        for name in ("modeSelector", "horizonSelector", "reviewButton", "redoButton", "curveSelector"):
            widget = screen.findChild(QWidget, name)
            assert widget is not None, name
            right = widget.mapTo(screen, QPoint(widget.width(), 0)).x()
            assert right <= screen.width(), name

    def test_what_cannot_be_drawn_is_said_in_its_place(self, screen: ProgramScreen, model: VisitModel) -> None:
        before = screen.cumulative.plot.grab().toImage()
        absurd = program_from(RUNNING | {"basal": flex_basal([("00:00", "99999999999999")])})
        for horizon in (24.0, 2_160.0, TO_REFILL):
            screen.set_horizon(horizon)
            model.edit("absurd", absurd)
            settle()
            assert "cannot be drawn" in screen.cumulative.plot.accessibleDescription()
            assert screen.checks.low is not None
            assert "cannot be drawn" in screen.checks.low.problem
            model.undo_stack.undo()
            settle()
            assert "cannot be drawn" not in screen.cumulative.plot.accessibleDescription()
        screen.set_horizon(24.0)
        settle()
        after = screen.cumulative.plot.grab().toImage()
        assert np.abs(lightness(before) - lightness(after)).max() <= 3, "the curves are back"

    @pytest.mark.parametrize(
        ("width", "mode", "note"),
        [
            (1366, "flex", "drag a step, or type in the table · dashed = running now"),
            (1366, "weekly", "drag a step, or type in the table · dashed = running now"),
            (923, "flex", "drag a step, or type in the table"),
            (923, "weekly", "day (all days)"),
        ],
    )
    def test_rate_says_how_to_change_a_step_or_in_a_narrow_window_whose_day_it_is(
        self, qtbot: QtBot, model: VisitModel, width: int, mode: str, note: str
    ) -> None:
        screen = open_screen(qtbot, model, width, 640)
        choose(screen, "modeSelector", mode)
        shown = [label.text() for label in screen.rate.findChildren(QLabel) if label.isVisible()]
        assert note in shown


class TestFilesAndBeginnings:
    def test_save_and_open(self, screen: ProgramScreen, model: VisitModel, tmp_path: Path) -> None:
        type_cell(screen, 1, RATE, "0.25")
        name = tmp_path / "draft.thecal.json"
        screen.files.save_file(str(name))
        assert read_program(name) == model.draft
        press(screen, "undoButton")
        screen.files.open_file(str(name))
        assert rates(model)[1] == "0.25 mg/h"
        assert model.undo_stack.undoText() == "open draft.thecal.json"

    def test_a_file_that_is_no_program_changes_nothing(
        self, qtbot: QtBot, screen: ProgramScreen, model: VisitModel, tmp_path: Path
    ) -> None:
        name = tmp_path / "bad.thecal.json"
        name.write_text(to_file(flex_program()).replace("0.2 mg/h", "0,2 mg/h"))
        before = model.draft
        with qtbot.waitSignal(model.message_posted) as posted:
            screen.files.open_file(str(name))
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
        assert draft_of(model) is None
        assert "two concentrations differ" in screen.first.card.form.message()
        enter(screen, "newConcentrationAgain", "10")
        press(screen, "newProgramMake")
        assert model.draft is not None
        assert mode_of(model.draft) == "minimum", "no dose is assumed"
        assert model.draft.primary.concentration.token() == "10 mg/mL"
        assert screen.bar.mode_selector.isVisible()

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


class TestSlipsAtTheField:
    """An amount ten times the running one is asked about where it was typed, and stays valid."""

    def test_dose_of_a_day(self, qtbot: QtBot) -> None:
        screen = open_screen(qtbot, editing_model(running_program()))
        enter(screen, "simpleDose", "24")
        field = screen.basal.simple.dose
        assert field.caution() == "A slip? 24 mg/day here, 2.4 mg/day running now."
        assert field.error_text() == ""
        enter(screen, "simpleDose", "2.5")
        assert field.caution() == ""

    def test_steps_concentration_and_lockout(self, qtbot: QtBot) -> None:
        model = editing_model(flex_program(demand=True))
        screen = open_screen(qtbot, model)
        screen.reservoir.set_open(True)
        screen.demand.set_open(True)
        settle()
        enter(screen, "concentration0", "1")
        assert "1 mg/mL here, 10 mg/mL running now" in screen.reservoir._concentrations[0].caution()  # noqa: SLF001
        type_pair(screen.demand.lockout, "0", "04")
        QTest.keyClick(screen.demand.lockout.findChildren(QLineEdit)[1], Qt.Key.Key_Return)
        settle()
        assert "running now" in screen.demand.lockout.caution()
        model.edit("tenfold", flex_program([("00:00", "1.25")]))
        settle()
        words = find(screen, QLabel, "stepsCaution")
        assert isinstance(words, QLabel)
        assert words.text() == "A slip? 30 mg/day here, 3 mg/day running now."
