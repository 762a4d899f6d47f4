"""What a refill makes: bridge, due date, draft; and a whole refill into a real emulated pump and back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from device.program import Bridge, SimpleContinuous
from device.program_file import program_from
from device.quantities import DoseRate, Volume
from programmer_app.therapy.due import program_due
from programmer_app.ui.editors.plot_data import axis_from, draft_curves
from programmer_app.ui.editors.refill_dates import low_reservoir
from programmer_app.ui.screens.refill import RefillScreen
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets.key_value_table import KeyValueTable
from programmer_app.visit import Phase
from tests.therapy.limit_cases import LIBRARY
from tests.therapy.samples import IT_40, MONDAY_S, program
from tests.ui.editing_fixtures import RUNNING, flex_program, running_program
from tests.ui.program_hands import enter, find, press, settle
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
from tests.ui.windows import PATIENCE_MS, model_of, open_training

PLAIN_DUE = date(2020, 5, 30)
"""35 mL at 10 mcL/h are 3500 h, 145 days and 20 h; begun on 2020-01-06."""


@pytest.mark.parametrize("hour", [0, 3, 4, 12, 23])
def test_every_screen_names_the_same_day_and_never_a_later_one_than_the_true(hour: int) -> None:
    clock_s = MONDAY_S + hour * 3_600
    begun = program()
    low = low_reservoir(begun, IT_40, LIBRARY, clock_s)
    curves = draft_curves(begun, IT_40, LIBRARY, None, axis_from(clock_s, 24.0))
    due = program_due(curves, LIBRARY, date(2020, 1, 6), first_fill=False)
    assert (low.on, low.days, due.volume_on) == (PLAIN_DUE, 145, PLAIN_DUE)


ZICONOTIDE = RUNNING | {
    "solution": [{"drug": "ziconotide", "concentration": "25 mcg/mL"}],
    "basal": {"mode": "simple_continuous", "dose": "2.4 mcg/day"},
}


class TestBridge:
    def ready(self, qtbot: QtBot, qapp: QApplication) -> RefillScreen:
        screen = open_refill(qtbot, qapp)
        enter(screen, "measuredResidual", "31")
        tick_all(screen)
        enter(screen, "refillVolume", "38")
        type_double(screen)
        return screen

    def test_a_choice_is_compulsory(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = self.ready(qtbot, qapp)
        assert screen.bridge.isVisible()
        assert words(screen, "refillStillOpen").startswith("Still open: choose how the old solution is bridged")

    def test_at_the_old_dose(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = self.ready(qtbot, qapp)
        choose(screen, "refillBridge_old")
        assert may_continue(screen)
        proposed = screen.proposed()
        assert proposed is not None
        assert proposed.once == (Bridge(dose=DoseRate.parse("2.4 mg/day"), old_solution=running_program().solution),)
        shown = facts(screen, "refillBridgeVolumes")
        assert shown["Bridge"] == "0.375 mL: tubing 0.199 mL, catheter 0.176 mL"
        # 0.375 mL x 10 mg/mL / 2.4 mg/day = 1.5625 d
        assert shown["It lasts"] == "1 d 13 h 30 min"
        assert shown["Tubing, bridge"].startswith("0.199 mL: geometric tubing volume")
        assert "TGA" in shown["Tubing, prime"]

    def test_at_the_new_dose(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = self.ready(qtbot, qapp)
        choose(screen, "refillBridge_new")
        assert "enter the dose during the bridge" in words(screen, "refillStillOpen")
        enter(screen, "refillBridgeDose", "0")
        assert not may_continue(screen)
        enter(screen, "refillBridgeDose", "3")
        assert may_continue(screen)
        proposed = screen.proposed()
        assert proposed is not None
        assert isinstance(proposed.once[0], Bridge)
        assert proposed.once[0].dose == DoseRate.parse("3 mg/day")

    def test_none_needs_words_and_shows_the_consequence(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = self.ready(qtbot, qapp)
        choose(screen, "refillBridge_none")
        # 0.375 mL at 2.4 / 20 = 0.12 mL/day: 75 h of half the dose
        assert any("For about 75 h the tip gives 50 % of the dose of morphine" in one for one in messages(screen))
        for blank in ("", "   "):
            enter(screen, "refillWaiverReason", blank)
            assert not may_continue(screen)
            assert "write why no bridge is needed" in words(screen, "refillStillOpen")
        enter(screen, "refillWaiverReason", "Bolus by hand was given")
        assert may_continue(screen)
        press(screen, "refillContinue")
        model = model_behind(screen)
        assert model.phase is Phase.REVIEWING
        assert model.reasons["solution-changed-without-bridge"] == "Bolus by hand was given"
        assert "solution-changed-without-bridge" in {finding.code for finding in model.findings}

    def test_what_the_pump_cannot_give_is_blocked(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = self.ready(qtbot, qapp)
        choose(screen, "refillBridge_new")
        enter(screen, "refillBridgeDose", "400")
        assert not may_continue(screen)
        assert words(screen, "refillStillOpen").startswith("Blocked: ")


class TestDue:
    def test_an_absurd_dose_gives_no_date_and_is_blocked(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        enter(screen, "measuredResidual", "31")
        tick_all(screen)
        enter(screen, "refillVolume", "38")
        choose(screen, "refillSolution_different")
        type_drug(screen, 0, "baclofen", "500")
        enter(screen, "refillNewDose", "9" * 15)
        choose(screen, "refillBridge_new")
        enter(screen, "refillBridgeDose", "9" * 15)
        assert words(screen, "refillDueGoverns").startswith("No date: ")
        assert words(screen, "refillStillOpen").startswith("Blocked: ")

    def test_the_earliest_governs(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp, flex_program(demand=True))
        choose(screen, "refillSolution_same")
        enter(screen, "refillVolume", "20")
        # 18 mL at 0.3 mL/day are 60 days, at 0.36 mL/day 50, from 2026-11-23 on; the solution keeps 90 days
        shown = facts(screen, "refillDueFacts")
        assert shown["By volume"] == "2027-01-22, 60 d, down to 2 mL"
        assert shown["With all boluses"].startswith("2027-01-1")
        assert shown["Solution keeps"].startswith("2027-02-21, 90 d: morphine, alone, after a refill")
        assert "No figure for just this solution" in shown["Solution keeps"]
        assert words(screen, "refillDueGoverns").endswith("if every patient bolus is used")
        enter(screen, "refillVolume", "38")
        assert words(screen, "refillDueDate") == "2027-02-21"
        assert words(screen, "refillDueGoverns") == "90 whole days · by the solution: it keeps no longer"

    def test_first_fill_of_ziconotide(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp, program_from(ZICONOTIDE))
        enter(screen, "measuredResidual", "31")
        tick_all(screen)
        choose(screen, "refillSolution_same")
        enter(screen, "refillVolume", "38")
        assert words(screen, "refillStillOpen") == "Still open: choose first or later fill."
        choose(screen, "refillFill_first")
        assert words(screen, "refillDueDate") == "2026-12-07", "14 days"
        choose(screen, "refillFill_later")
        assert words(screen, "refillDueDate") == "2027-02-15", "undiluted: 84 days"
        assert may_continue(screen)

    def test_observation_follows_the_drugs(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        assert any("appropriate to the clinical situation" in one and "(label)" in one for one in messages(screen))


class TestTheDraft:
    def refilled(self, qtbot: QtBot, qapp: QApplication, volume: str) -> tuple[RefillScreen, VisitModel]:
        screen = open_refill(qtbot, qapp)
        model = model_behind(screen)
        enter(screen, "measuredResidual", "31")
        tick_all(screen)
        choose(screen, "refillSolution_same")
        enter(screen, "refillVolume", volume)
        press(screen, "refillContinue")
        return screen, model

    def test_one_undoable_step(self, qtbot: QtBot, qapp: QApplication) -> None:
        _screen, model = self.refilled(qtbot, qapp, "38")
        assert model.phase is Phase.REVIEWING
        assert model.undo_stack.count() == 1
        assert model.undo_stack.undoText() == "refill 38 mL"
        found = model.refill_found
        assert found is not None
        assert (found.expected.text(), found.measured.text(), found.first_fill) == ("31.4 mL", "31 mL", False)
        assert found.due is not None
        assert str(found.due.due) == words(_screen, "refillDueDate")
        model.leave_review()
        model.undo_stack.undo()
        assert not model.changed
        assert not model.refilled
        model.undo_stack.redo()
        assert model.refilled

    def test_the_volume_that_is_shown_is_a_filling_too(self, qtbot: QtBot, qapp: QApplication) -> None:
        _screen, model = self.refilled(qtbot, qapp, "31.4")
        assert model.refilled
        assert model.changed

    def test_it_cannot_be_changed_during_the_review_and_is_kept_for_afterwards(
        self, qtbot: QtBot, qapp: QApplication
    ) -> None:
        screen, model = self.refilled(qtbot, qapp, "38")
        settle()
        assert words(screen, "refillStillOpen") == "Not now: review."
        assert not find(screen, QLineEdit, "refillVolume").isEnabled()
        model.leave_review()
        settle()
        assert may_continue(screen), "what was entered is still there"

    def test_a_dose_that_was_edited_before_stays(self, qtbot: QtBot, qapp: QApplication) -> None:
        screen = open_refill(qtbot, qapp)
        model = model_behind(screen)
        assert model.draft is not None
        model.edit("dose", model.draft.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("2.6 mg/day"))))
        choose(screen, "refillSolution_same")
        enter(screen, "refillVolume", "38")
        proposed = screen.proposed()
        assert proposed is not None
        assert proposed.basal == SimpleContinuous(dose=DoseRate.parse("2.6 mg/day"))


def refill_in(window: MainWindow) -> RefillScreen:
    """The window's refill screen; put there where another page holds its place."""
    window.show_screen("refill")
    page = window.pages["refill"]
    if not isinstance(page, RefillScreen):
        made = RefillScreen(model_of(window))
        window.stack.addWidget(made)
        window.stack.removeWidget(page)
        page.deleteLater()
        window.pages["refill"] = page = made
        window.show_screen("refill")
    settle()
    assert window.current_screen() == "refill"
    return page


def after_months(qtbot: QtBot, window: MainWindow) -> VisitModel:
    """The start program has run for 105 days: 31.4 mL less 25.2 mL are 6.2 mL."""
    model = model_of(window)
    advanced: list[object] = []
    model.ask(lambda session: session.emu_advance(105 * 86_400), advanced.append)
    qtbot.waitUntil(lambda: bool(advanced), timeout=PATIENCE_MS)
    model.read_pump()
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    return model


def first_once_item_runs(model: VisitModel) -> bool:
    status = model.status
    return status is not None and status.once_progress is not None and status.once_progress[0] == 0


def send_and_activate(qtbot: QtBot, window: MainWindow, model: VisitModel, typed: str) -> None:
    """From the review to the end, by the buttons of the window."""
    for code in {finding.code for finding in model.findings if finding.severity == "reason"}:
        if not model.reasons.get(code):
            QTest.keyClicks(find(window, QLineEdit, f"reason_{code}"), "As prescribed")
    for code in {finding.code for finding in model.findings if finding.needs_confirmation}:
        box = find(window, QCheckBox, f"confirm_{code}")
        assert isinstance(box, QCheckBox)
        box.click()
    qtbot.waitUntil(lambda: button(window, "sendButton").isEnabled(), timeout=PATIENCE_MS)
    press(window, "sendButton")
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    settle()
    QTest.keyClicks(find(window, QLineEdit, "dailyDoseField"), typed)
    press(window, "activateButton")
    qtbot.waitUntil(lambda: model.phase is Phase.DONE and model.reading is not None, timeout=PATIENCE_MS)


def reviewed_rows(window: MainWindow) -> dict[str, tuple[str, str]]:
    """Old and new of each row of the review."""
    table = window.pages["review"].findChild(KeyValueTable)
    assert isinstance(table, KeyValueTable)
    rows = [[table.model().index(row, column).data() for column in range(3)] for row in range(table.rowCount())]
    return {label: (old, new) for label, old, new in rows}


def test_a_whole_refill_with_double_concentration(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = after_months(qtbot, window)
    screen = refill_in(window)
    assert words(screen, "refillExpected") == "6.2 mL"
    enter(screen, "measuredResidual", "6")
    # (31.4 - 6) against (31.4 - 6.2): 0.2 of 25.2 mL
    assert facts(screen, "refillDifference") == {
        "Difference": "0.2 mL less than expected",
        "Error": "0.8 % more given than programmed since the filling",
    }
    tick_all(screen)
    enter(screen, "refillVolume", "38")
    type_double(screen)
    choose(screen, "refillBridge_old")
    before = model.running
    assert before is not None
    by_volume = facts(screen, "refillDueFacts")["By volume"]
    press(screen, "refillContinue")
    assert model.phase is Phase.REVIEWING
    assert window.current_screen() == "review"
    rows = reviewed_rows(window)
    assert rows["Reservoir volume"][0] == words(screen, "refillExpected")
    assert by_volume.startswith(f"{rows['Low-reservoir alarm due'][1]}, ")
    send_and_activate(qtbot, window, model, "2.4 mg/day")
    running, reading = model.running, model.reading
    assert running is not None
    assert reading is not None
    assert reading.info is not None
    assert running.reservoir.volume == Volume.parse("38 mL")
    assert not reading.info.counted
    assert 37_900_000 < reading.status.reservoir_nl <= 38_000_000
    assert running.once == (Bridge(dose=DoseRate.parse("2.4 mg/day"), old_solution=before.solution),)
    assert [part.concentration.token() for part in running.solution] == ["20 mg/mL", "40 mg/mL"]
    assert reading.status.basal_since_s is None, "the bridge comes first"
    press(window, "reviewReadAgainButton")
    qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: first_once_item_runs(model), timeout=PATIENCE_MS)
    window.show_screen("refill")
    settle()
    assert not model.refilled
    assert not any(one.isChecked() for one in screen.findChildren(QCheckBox)), "the next refill begins anew"


def test_a_refill_to_the_volume_that_is_shown_is_taken_by_the_pump(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    screen = refill_in(window)
    level = words(screen, "refillExpected")
    enter(screen, "measuredResidual", level)
    tick_all(screen)
    choose(screen, "refillSolution_same")
    enter(screen, "refillVolume", level)
    press(screen, "refillContinue")
    assert model.draft is not None
    send_and_activate(qtbot, window, model, "2.4 mg/day")
    assert model.reading is not None
    assert model.reading.info is not None
    assert not model.reading.info.counted, "the pump takes the volume instead of counting on"
    assert isinstance(button(window, "reviewReadAgainButton"), QPushButton)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
