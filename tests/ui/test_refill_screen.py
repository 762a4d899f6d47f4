"""The refill screen: what it compares, what it refuses, its checklist, its empty states; words in a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from device.program import SimpleContinuous
from device.quantities import DoseRate
from programmer_app.therapy.library import load_library
from programmer_app.ui import theme
from programmer_app.ui.editors.refill_checklist import BEFORE
from programmer_app.ui.screens.refill import RefillScreen
from programmer_app.ui.visit_model import VisitModel
from tests.ui.editing_fixtures import editing_model, flex_program, reading_of, running_program
from tests.ui.program_hands import enter, press, settle
from tests.ui.refill_hands import (
    button,
    choose,
    facts,
    may_continue,
    messages,
    model_behind,
    open_refill,
    tick_all,
    type_double,
    type_drug,
    words,
)


class TestExpectedAndMeasured:
    def test_nothing_is_filled_in(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        assert all(not edit.text() for edit in screen.findChildren(QLineEdit))
        assert not any(one.isChecked() for one in screen.findChildren(QAbstractButton))
        assert not may_continue(screen)

    def test_what_the_pump_expects(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        assert words(screen, "refillExpected") == "31.4 mL"
        shown = facts(screen, "refillExpectedFacts")
        assert shown["Calculated now"] == "31.4 mL at 2026-11-23 14:32 pump time"
        assert shown["Last filled"] == "38 mL on 2026-11-22, as programmed"

    def test_missing_volume(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        enter(screen, "measuredResidual", "29")
        # 38 - 31.4 = 6.6 mL were programmed, 38 - 29 = 9 mL given: 2.4 mL or 36.4 % more
        assert facts(screen, "refillDifference") == {
            "Difference": "2.4 mL less than expected",
            "Error": "36.4 % more given than programmed since the filling",
        }
        headings = [card.accessibleName() for card in screen.measured.findings]
        assert headings == [
            "Warning: Evaluate pump and catheter",
            "Warning: Beyond the stated accuracy",
            "Warning: Volume is missing",
        ]

    def test_in_order(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        enter(screen, "measuredResidual", "31")
        assert [card.accessibleName() for card in screen.measured.findings] == ["In order: As expected"]

    def test_more_than_the_pump_holds_is_refused(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        enter(screen, "measuredResidual", "41")
        assert "measured is 41 mL, more than the 40 mL of the reservoir" in messages(screen)
        assert not screen.measured.findings

    def test_a_pump_that_counted_on_asks_for_the_last_filling(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        assert not screen.measured.filled.isVisible()
        model = model_behind(screen)
        model.visit = model.visit.reading_begun()
        model._take_reading((reading_of(running_program()), None))  # noqa: SLF001 - no image says what was filled
        settle()
        enter(screen, "measuredResidual", "31")
        assert facts(screen, "refillDifference")["Error"] == "not known without the last filling"
        enter(screen, "lastFilledVolume", "35.4")
        assert facts(screen, "refillDifference")["Error"].startswith("10 % more")


class TestWrongEntries:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("41", "41 mL does not fit: this pump holds 40 mL"),
            ("2", "2 mL is not above the low-reservoir alarm at 2 mL"),
            (".5", "leading point"),
            ("38 mg", "unit"),
        ],
    )
    def test_volume(self, qtbot: QtBot, qapp: QApplication, text: str, message: str) -> None:
        screen = open_refill(qtbot, qapp)
        enter(screen, "measuredResidual", "31")
        tick_all(screen)
        choose(screen, "refillSolution_same")
        enter(screen, "refillVolume", text)
        assert any(message in shown for shown in messages(screen))
        assert not may_continue(screen)
        enter(screen, "refillVolume", "38")
        assert may_continue(screen)

    def test_the_two_entries_of_a_concentration_must_agree(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        enter(screen, "refillVolume", "38")
        type_double(screen)
        enter(screen, "refillConcentrationAgain1", "4")
        assert any("the two concentrations differ" in shown for shown in messages(screen))
        assert screen.filling.solution() is None
        assert not screen.bridge.isVisible()

    def test_the_unit_of_a_concentration_is_that_of_the_drug(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        choose(screen, "refillSolution_different")
        type_drug(screen, 0, "baclofen", "500")
        solution = screen.filling.solution()
        assert solution is not None
        assert solution[0].concentration.amount == 500_000, "500 mcg/mL, in ng/mL"
        enter(screen, "refillDrug0", "morphine")
        assert not screen.filling.entry.rows[0].concentration.text(), "500 mcg/mL must not become 500 mg/mL"

    def test_the_same_solution_typed_as_a_different_one(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        choose(screen, "refillSolution_different")
        type_drug(screen, 0, "bupivacaine", "20")
        press(screen, "refillAddDrug")
        type_drug(screen, 1, "morphine", "10")
        assert any("what the pump holds already" in shown for shown in messages(screen))

    def test_a_new_first_drug_asks_for_its_dose(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp, flex_program(demand=True))
        enter(screen, "refillVolume", "38")
        choose(screen, "refillSolution_different")
        type_drug(screen, 0, "baclofen", "500")
        assert screen.proposed() is None, "3 mg of morphine a day do not become 3 mg of baclofen"
        enter(screen, "refillNewDose", "90")
        proposed = screen.proposed()
        assert proposed is not None
        assert proposed.basal == SimpleContinuous(dose=DoseRate.parse("90 mcg/day"))
        assert proposed.demand is None

    def test_the_wheel_changes_nothing(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        choose(screen, "refillSolution_same")
        for name in ("refillSolution_different", "refillTick_read"):
            target = button(screen, name)
            middle = QPointF(target.rect().center())
            far = QPointF(target.mapToGlobal(target.rect().center()))
            wheel = QWheelEvent(
                middle,
                far,
                QPointF(0, -120).toPoint(),
                QPointF(0, -120).toPoint(),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(target, wheel)
            assert not target.isChecked()


class TestChecklist:
    def test_each_step_must_be_ticked(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        enter(screen, "measuredResidual", "31")
        choose(screen, "refillSolution_same")
        enter(screen, "refillVolume", "38")
        tick_all(screen)
        assert may_continue(screen)
        said = {"read": "read the pump", "label": "compare the label", "empty": "empty the reservoir"}
        for step in BEFORE:
            choose(screen, f"refillTick_{step.key}")
            assert not may_continue(screen), step.key
            asked = said.get(step.key, step.key.replace("-", " "))
            assert words(screen, "refillStillOpen") == f"Still open: tick {asked}."
            choose(screen, f"refillTick_{step.key}")
        assert may_continue(screen)

    @pytest.mark.requirement("S7", "H10")
    def test_right_port_needle_stop_and_aspiration_are_asked(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        shown = " ".join(messages(screen))
        for asked in ("catheter access port", "needle stop", "aspirate them back", "second person confirms"):
            assert asked in shown, asked

    def test_a_click_on_the_words_ticks_and_enter_does_not(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        tick = screen.checklist.ticks["read"]
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
        assert tick.is_ticked()
        QTest.keyClick(tick.box, Qt.Key.Key_Return)
        assert tick.is_ticked()


class TestEmpty:
    def test_no_pump(self, qtbot: QtBot, qapp: QApplication) -> None:
        theme.apply(qapp, "light")
        model = VisitModel(editing_model(None).desk, load_library())
        screen = RefillScreen(model)
        qtbot.addWidget(screen)
        screen.show()
        assert "Connect and read a pump first." in messages(screen)

    def test_never_programmed(self, qtbot: QtBot, qapp: QApplication) -> None:
        theme.apply(qapp, "light")
        screen = RefillScreen(editing_model(None))
        qtbot.addWidget(screen)
        screen.show()
        assert "This pump was never programmed" in messages(screen)


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_words_are_whole_in_a_small_window(qtbot: QtBot, qapp: QApplication, colours: theme.ThemeName) -> None:
    screen = open_refill(qtbot, qapp)
    theme.apply(qapp, colours)
    screen.resize(920, 600)
    enter(screen, "measuredResidual", "20")
    enter(screen, "refillVolume", "38")
    type_double(screen)
    choose(screen, "refillBridge_none")
    settle()
    for one in screen.findChildren(QLabel):
        if not one.isVisible() or not one.text():
            continue
        needed = one.fontMetrics().boundingRect(
            QRect(0, 0, one.contentsRect().width(), 10_000), Qt.TextFlag.TextWordWrap.value, one.text()
        )
        assert needed.width() <= one.contentsRect().width() + 1, one.text()
        assert needed.height() <= one.contentsRect().height() + 1, one.text()
    for chosen in screen.bridge.choice.findChildren(QAbstractButton):
        assert chosen.width() >= chosen.sizeHint().width(), chosen.text()
        assert chosen.geometry().right() <= screen.bridge.choice.width(), chosen.text()
    theme.apply(qapp, "light")
