"""Catheter by model, what a bridge and a prime say first, earlier refills with their trend, battery date."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.therapy.catheter_models import CatheterModel, ModelSegment
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import FactList
from tests.ui.editing_fixtures import editing_model, running_program
from tests.ui.program_hands import enter, find, open_screen, press, settle
from tests.ui.refill_hands import choose, facts, open_refill


def words_of(widget: QWidget) -> str:
    return " ".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible()).replace("\u00a0", " ")


@pytest.fixture
def model() -> VisitModel:
    return editing_model(running_program())


@pytest.fixture
def screen(qtbot: QtBot, model: VisitModel) -> ProgramScreen:
    screen = open_screen(qtbot, model)
    screen.reservoir.set_open(True)
    screen.once.set_open(True)
    settle()
    return screen


def take_model(screen: ProgramScreen, name: str) -> None:
    """With the keyboard: down until it stands there."""
    press(screen, "catheterByModel")
    box = find(screen, QComboBox, "catheterModelList")
    assert isinstance(box, QComboBox)
    assert box.currentData() == "", "nothing is chosen at first"
    box.setFocus()
    for _ in range(box.count()):
        if box.currentData() == name:
            break
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == name
    settle()


class TestCatheterByModel:
    def test_trims_at_both_ends_give_length_and_volume_and_one_step_for_undo(
        self, screen: ProgramScreen, model: VisitModel
    ) -> None:
        """90 cm less 8 and 4 are 78 cm; at 2.21 mcL a cm 172.38 mcL; a bore of 0.53 mm holds 172.1 mcL."""
        take_model(screen, "CT-1")
        enter(screen, "trim_spinal_pump", "8")
        enter(screen, "trim_spinal_spinal", "4")
        words = words_of(screen.reservoir.catheter_form)
        assert "Left: 78 cm of 90 cm, 172.38 mcL." in words
        assert "By its bore the piece spinal holds 172.1 mcL." in words
        assert "pi / 4" in words, "the source of the model"
        press(screen, "catheterModelUse")
        assert model.draft is not None
        (segment,) = model.draft.catheter.segments
        assert (segment.length.token(), segment.volume_per_cm.token()) == ("78 cm", "2.21 mcL")
        assert model.undo_stack.undoText() == "catheter CT-1"

    def test_nothing_is_taken_before_every_cut_is_typed(self, screen: ProgramScreen, model: VisitModel) -> None:
        press(screen, "catheterByModel")
        press(screen, "catheterModelUse")
        assert "still to be entered: the model" in screen.reservoir.catheter_form.message()
        press(screen, "catheterModelCancel")
        take_model(screen, "CT-2")
        enter(screen, "trim_pump_spinal", "0")
        assert not find(screen, QPushButton, "reviewButton").isEnabled()
        assert "piece" in screen._why_no_review()  # noqa: SLF001
        press(screen, "catheterModelUse")
        assert "still to be entered" in screen.reservoir.catheter_form.message()
        assert not model.undo_stack.canUndo()

    def test_more_than_there_is_cannot_be_cut(self, screen: ProgramScreen, model: VisitModel) -> None:
        take_model(screen, "CT-1")
        enter(screen, "trim_spinal_pump", "50")
        enter(screen, "trim_spinal_spinal", "40")
        press(screen, "catheterModelUse")
        assert "nothing would be left" in screen.reservoir.catheter_form.message()
        assert not model.undo_stack.canUndo()

    def test_only_ends_that_may_be_cut_are_asked_for(self, screen: ProgramScreen) -> None:
        take_model(screen, "89-cm")
        fields = [edit for edit in screen.findChildren(QLineEdit) if edit.isVisible()]
        names = [edit.objectName() for edit in fields if edit.objectName().startswith("trim_")]
        assert names == ["trim_spinal_spinal"]

    def test_a_volume_that_does_not_fit_its_bore_is_asked_about(self, screen: ProgramScreen) -> None:
        form = screen.reservoir.catheter_form
        press(screen, "catheterByModel")
        slip = {"name": "spinal", "length": "90 cm", "volume_per_cm": "22.1 mcL", "bore_mm": "0.53"}
        segment = ModelSegment.model_validate(slip | {"trim": ["pump", "spinal"]})
        form._models["CT-1"] = CatheterModel(  # noqa: SLF001
            name="CT-1", title="x", source="x", status="project", segments=(segment,)
        )
        press(screen, "catheterModelCancel")
        take_model(screen, "CT-1")
        enter(screen, "trim_spinal_pump", "0")
        enter(screen, "trim_spinal_spinal", "0")
        assert form.bore.isVisible()
        assert "more than its bore of 0.53 mm gives" in words_of(form.bore)


class TestOnce:
    def test_a_bridge_says_volumes_sources_doses_and_how_long(self, screen: ProgramScreen) -> None:
        """0.199 mL and 0.176 mL at 2.4 mg/day of 10 mg/mL, so 10 mcL an hour: 37.5 h; bupivacaine at 4.8 mg/day."""
        press(screen, "addBridge")
        enter(screen, "bridgeDose", "2.4")
        words = words_of(screen.once.forms["bridge"])
        assert "A bridge moves 0.375 mL" in words
        assert "For about 37.5 h it gives morphine 2.4 mg/day, bupivacaine 4.8 mg/day." in words
        assert "this old dose runs" in words
        assert "geometric tubing volume" in words, "the source of the constant"

    @pytest.mark.requirement("R23")
    def test_a_prime_says_where_its_volumes_come_from(self, screen: ProgramScreen) -> None:
        press(screen, "addPrime")
        words = words_of(screen.once.forms["prime"])
        assert "Tubing: " in words
        assert "catheter: lengths times volume per cm" in words


class TestTrend:
    @pytest.mark.requirement("R66")
    def test_errors_that_rise_are_said_with_the_rule(self, qtbot: QtBot, qapp: QApplication) -> None:
        """Of 33 mL programmed each time 33, 34 and 35 given: 0, 3 and 6.1 % more."""
        screen = open_refill(qtbot, qapp)
        screen.trend.set_open(True)
        rows = [
            ("2026-02-01", "38", "", ""),
            ("2026-04-01", "38", "5", "5"),
            ("2026-06-01", "38", "5", "4"),
            ("2026-08-01", "38", "5", "3"),
        ]
        for row in reversed(rows):  # in any order
            for name, text in zip(("Date", "Filled", "Expected", "Measured"), row, strict=True):
                if text:
                    enter(screen, f"trend{name}", text)
            press(screen, "trendAdd")
        found = screen.findChild(FactList, "refillTrendFacts")
        assert found is not None
        assert [value for _name, value in found.facts()] == [
            "0 % more given than programmed",
            "3 % more given than programmed",
            "6.1 % more given than programmed",
            "3 % more given than programmed",
        ]
        assert "The error rises" in words_of(screen.trend)
        assert "Rule of this program" in words_of(screen.trend)
        enter(screen, "measuredResidual", "31.4")
        assert found.facts()[3][0].startswith("to 2026-11-23"), "this visit counts as soon as it is measured"

    def test_half_a_refill_is_refused_and_two_intervals_are_no_trend(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        screen.trend.set_open(True)
        enter(screen, "trendDate", "2026-02-30")
        assert "no day of the calendar" in screen.trend.date.error_text()
        enter(screen, "trendDate", "2026-02-28")
        enter(screen, "trendFilled", "38")
        enter(screen, "trendMeasured", "4")
        press(screen, "trendAdd")
        assert "go together" in screen.trend.form.message()
        assert "0 are known" in words_of(screen.trend)

    def test_a_removed_refill_no_longer_counts(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        screen.trend.set_open(True)
        enter(screen, "trendDate", "2026-02-28")
        enter(screen, "trendFilled", "38")
        press(screen, "trendAdd")
        enter(screen, "measuredResidual", "31.4")
        found = screen.findChild(FactList, "refillTrendFacts")
        assert found is not None
        assert found.isVisible()
        press(screen, "trendRemove_2026-02-28")
        assert not found.isVisible()


def test_the_battery_can_be_the_first_to_end(qtbot: QtBot, qapp: QApplication) -> None:
    screen = open_refill(qtbot, qapp)
    enter(screen, "refillVolume", "38")
    choose(screen, "refillSolution_same")
    enter(screen, "refillReplaceBy", "2026-12-20")
    date = find(screen, QLabel, "refillDueDate")
    assert isinstance(date, QLabel)
    assert date.text() == "2026-12-20"
    assert "by the battery" in words_of(screen.due)
    assert dict(facts(screen, "refillDueFacts"))["Battery"] == "2026-12-20, 27 d"
    enter(screen, "refillReplaceBy", "20.12.2026")
    assert any("date of replacement" in item for item in screen.open_items())
