"""Slips at the real window, with real keys and clicks, on the real emulated pump."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from device.program import DeliveryProgram
from device.program_file import program_from
from device.quantities import Volume
from programmer_app.records.act_log import ActLog
from programmer_app.ui import theme
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.screens.pump_dialogs import ActDialog
from programmer_app.ui.screens.stop_dialog import StopDialog
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import SegmentedControl
from programmer_app.visit import Phase
from tests.accidents.workstation import BACLOFEN, MORPHINE, simple
from tests.e2e.test_command_line import emulated
from tests.ui.editing_fixtures import editing_model
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_training, open_window, pump_of, the_dialog


def settle() -> None:
    """Lets everything that is queued happen."""
    for _ in range(6):
        QApplication.processEvents()


def button(root: QWidget, name: str) -> QPushButton:
    found = root.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def words(root: QWidget, name: str) -> str:
    found = root.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text().replace("\u00a0", " ")


def all_words(root: QWidget) -> str:
    return " | ".join(label.text() for label in root.findChildren(QLabel)).replace("\u00a0", " ")


def enter(root: QWidget, name: str, text: str) -> None:
    """Types into a field and presses Enter."""
    edit = root.findChild(QLineEdit, name)
    assert isinstance(edit, QLineEdit), name
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()


def hours_and_minutes(field: QWidget, hours: str, minutes: str) -> None:
    """Types into both boxes of a duration."""
    for edit, text in zip(field.findChildren(QLineEdit), (hours, minutes), strict=True):
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)
    QTest.keyClick(field.findChildren(QLineEdit)[1], Qt.Key.Key_Return)
    settle()


def choose(root: QWidget, name: str, value: str) -> None:
    """Clicks a segment."""
    control = root.findChild(SegmentedControl, name)
    assert isinstance(control, SegmentedControl)
    segment = next(b for b in control.findChildren(QPushButton) if getattr(b, "value", None) == value)
    click(segment)
    settle()


def editor(qtbot: QtBot, qapp: QApplication, running: DeliveryProgram | None) -> tuple[ProgramScreen, VisitModel]:
    """The program screen after a reading."""
    theme.apply(qapp, "light")
    model = editing_model(running)
    screen = ProgramScreen(model)
    qtbot.addWidget(screen)
    screen.resize(1366, 816)
    screen.show()
    qtbot.waitExposed(screen)
    screen.complete()
    settle()
    return screen, model


# ---- H1, S1 ----


@pytest.mark.requirement("H1", "S1", "R17")
def test_h1_interval_typed_into_the_minutes_is_said_in_words_with_its_number_a_day(
    qtbot: QtBot, qapp: QApplication
) -> None:
    screen, model = editor(qtbot, qapp, program_from(MORPHINE))
    choose(screen, "modeSelector", "periodic")
    form = screen.basal.periodic
    enter(screen, "periodicDose", "0.1")
    enter(screen, "periodicOver", "5")
    hours_and_minutes(form.first_at, "07", "00")
    said = {}
    for hours, minutes in (("6", "00"), ("0", "06")):
        hours_and_minutes(form.every, hours, minutes)
        if button(screen, "periodicUse").isVisible():
            click(button(screen, "periodicUse"))
            settle()
        said[hours, minutes] = words(screen, "periodicWords")
    assert said["6", "00"].startswith("A bolus every 6 h")
    assert "4 a day, 0.4 mg a day in boluses" in said["6", "00"]
    assert said["0", "06"].startswith("Less than an hour apart!")
    assert "240 a day, 24 mg a day in boluses" in said["0", "06"]
    codes = {finding.code: finding.severity for finding in model.findings}
    assert codes["interval-short"] == codes["daily-dose-rise"] == "reason"


@pytest.mark.requirement("H1", "R17")
def test_h1_both_parts_of_an_interval_are_always_there_and_both_must_be_filled(
    qtbot: QtBot, qapp: QApplication
) -> None:
    screen, model = editor(qtbot, qapp, program_from(MORPHINE))
    choose(screen, "modeSelector", "periodic")
    form = screen.basal.periodic
    enter(screen, "periodicDose", "0.1")
    enter(screen, "periodicOver", "5")
    hours_and_minutes(form.first_at, "07", "00")
    hours, minutes = form.every.findChildren(QLineEdit)
    assert hours.isVisible()
    assert minutes.isVisible()
    assert {"h", "min"} <= {label.text().strip() for label in form.every.findChildren(QLabel)}
    QTest.keyClicks(hours, "6")
    click(button(screen, "periodicUse"))
    settle()
    assert "still to be entered" in form.message()
    assert model.undo_stack.count() == 0, "6 and nothing is neither 6 h nor 6 min"


# ---- H2, H14: the day's total is always in view ----


@pytest.mark.requirement("H2", "S5", "H14", "R12")
def test_h2_dose_typed_per_hour_shows_what_it_makes_of_a_day(qtbot: QtBot, qapp: QApplication) -> None:
    screen, model = editor(qtbot, qapp, program_from(BACLOFEN | simple("60 mcg/day")))
    enter(screen, "simpleDose", "60 mcg/h")
    assert "60 → | 1440 mcg" in all_words(screen.summary)
    assert "+2300 %" in all_words(screen.summary)
    reasons = {finding.code for finding in model.findings if finding.severity == "reason"}
    assert {"daily-dose-rise", "daily-dose-above-soft", "factor-of-slip"} <= reasons


@pytest.mark.requirement("H14", "R18")
def test_h14_flow_typed_into_a_dose_stays_out(qtbot: QtBot, qapp: QApplication) -> None:
    screen, model = editor(qtbot, qapp, program_from(MORPHINE))
    for typed in ("41.7 mL/h", "4.17 mL/day", "0.417 mL", "41,7"):
        enter(screen, "simpleDose", typed)
        assert model.draft == program_from(MORPHINE | {"reservoir": {"volume": "31.4 mL", "low_alarm": "2 mL"}})
    assert "10 mcL/h" in words(screen, "simpleFlow")
    assert "0.24 mL/day" in words(screen, "simpleFlow"), "the flow stands beside the dose"


# ---- H13 ----


@pytest.mark.requirement("H13")
def test_h13_concentration_of_a_new_pump_is_typed_twice_and_never_filled_in(qtbot: QtBot, qapp: QApplication) -> None:
    screen, model = editor(qtbot, qapp, None)
    click(button(screen, "newProgramButton"))
    settle()
    card = screen.findChild(QWidget, "newProgramCard")
    assert card is not None
    assert {edit.text() for edit in card.findChildren(QLineEdit)} == {""}
    for name, text in (
        ("newDrug", "morphine"),
        ("newConcentration", "0.1"),
        ("newConcentrationAgain", "1"),
        ("newReservoirVolume", "38"),
        ("newLowAlarm", "2"),
        ("newCatheterLength", "80"),
        ("newCatheterVolume", "2.2"),
    ):
        enter(screen, name, text)
    click(button(screen, "newProgramMake"))
    settle()
    assert "the two concentrations differ" in all_words(card)
    assert model.draft is None


# ---- S9 ----


@pytest.mark.requirement("S9", "R77")
def test_s9_after_the_link_is_lost_the_state_says_how_old_it_is(qtbot: QtBot) -> None:
    with emulated("--tcp", "127.0.0.1:0", "--speed", "0") as pump:
        window = open_window(qtbot, clinic_desk())
        assert window.start.chooser is not None
        window.start.chooser.url.setText(pump.url)
        click(window.start.chooser.connect_button)
        model = model_of(window)
        qtbot.waitUntil(lambda: model.phase is Phase.EDITING, timeout=PATIENCE_MS)
        assert "Pump connected" in all_words(window.bar)
        pump.process.kill()
        pump.process.wait(10)
        qtbot.waitUntil(lambda: "Link lost · heard " in all_words(window.bar), timeout=PATIENCE_MS)
        assert "Pump connected" not in all_words(window.bar)


# ---- H16 ----


def asked_at_a_stop(qtbot: QtBot) -> str:
    """Names of the entry fields of the stop dialog."""
    window = open_training(qtbot)
    click(pump_of(window).stop_button)
    dialog = the_dialog(window, "stopDialog")
    return " | ".join(edit.accessibleName().lower() for edit in dialog.findChildren(QLineEdit))


@pytest.mark.requirement("H16")
def test_h16_stop_asks_for_a_reason(qtbot: QtBot) -> None:
    assert "reason" in asked_at_a_stop(qtbot)


@pytest.mark.requirement("H16")
def test_h16_stop_asks_when_the_pump_is_to_run_again(qtbot: QtBot) -> None:
    """No answer is preset, and without one nothing is stopped; the plan stays in view while the pump stands."""
    log = ActLog(None)
    window = open_training(qtbot, log)
    pump = pump_of(window)
    click(pump.stop_button)
    dialog = the_dialog(window, "stopDialog")
    assert isinstance(dialog, StopDialog)
    assert [choice.isChecked() for choice in dialog.findChildren(QRadioButton)] == [False, False, False]
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "planned MRI")
    assert not dialog.act.isEnabled()
    assert dialog.problem.text() == "Say when the pump is to run again."
    (minutes,) = dialog.minutes.findChildren(QLineEdit)
    QTest.keyClicks(minutes, "90")
    assert dialog.choices["within"].isChecked(), "typing into a field chooses it"
    click(dialog.act)
    model = model_of(window)
    qtbot.waitUntil(
        lambda: model.phase is Phase.EDITING and model.status is not None and model.status.stopped_at_s is not None,
        timeout=PATIENCE_MS,
    )
    act = log.acts[-1]
    assert act.restart is not None
    assert act.restart.at is not None
    assert timedelta(minutes=89) < act.restart.at - act.at <= timedelta(minutes=90)
    said = words(window, "plannedRestart")
    assert said.startswith("Planned restart: ")
    assert act.restart.at.strftime("%Y-%m-%d %H:%M") in said
    assert "planned MRI" in said
    click(pump.start_button)
    start = the_dialog(window, "startDialog")
    assert isinstance(start, ActDialog)
    start.sure.click()
    QTest.keyClicks(start.reason, "MRI done")
    click(start.act)
    qtbot.waitUntil(
        lambda: model.phase is Phase.EDITING and model.status is not None and model.status.running, timeout=PATIENCE_MS
    )
    assert not pump.restart.isVisible()


# ---- H9: a refill that the pump is not told of ----


def program_through_the_window(qtbot: QtBot, window: MainWindow, draft: DeliveryProgram, dose: str) -> None:
    """Edits, reviews, gives every reason and tick, sends, types the dose, activates."""
    model = model_of(window)
    model.edit("refill", draft)
    window.show_screen("program")
    settle()
    click(button(window, "reviewButton"))
    settle()
    for code in {finding.code for finding in model.findings if finding.severity == "reason"}:
        edit = window.findChild(QLineEdit, f"reason_{code}")
        assert edit is not None
        QTest.keyClicks(edit, "refilled")
    for code in {finding.code for finding in model.findings if finding.needs_confirmation}:
        box = window.findChild(QCheckBox, f"confirm_{code}")
        assert box is not None
        box.click()
    qtbot.waitUntil(lambda: button(window, "sendButton").isEnabled(), timeout=PATIENCE_MS)
    click(button(window, "sendButton"))
    qtbot.waitUntil(lambda: model.phase is Phase.CONFIRMING, timeout=PATIENCE_MS)
    settle()
    enter(window, "dailyDoseField", dose)
    click(button(window, "activateButton"))
    qtbot.waitUntil(lambda: model.phase is Phase.DONE, timeout=PATIENCE_MS)


def counted_after_a_refill(qtbot: QtBot, volume: str) -> int:
    """What the pump counts, nL, after a refill was entered, reviewed and activated."""
    window = open_training(qtbot)
    model = model_of(window)
    assert model.draft is not None
    reservoir = model.draft.reservoir.model_copy(update={"volume": Volume.parse(volume)})
    program_through_the_window(qtbot, window, model.draft.with_changes(reservoir=reservoir), "2.4 mg/day")
    assert model.reading is not None
    return model.reading.status.reservoir_nl


@pytest.mark.requirement("H9", "H10", "R64")
def test_h9_refill_that_was_reviewed_is_what_the_pump_counts_from(qtbot: QtBot) -> None:
    """The pump ends delivery where its count ends: a refill that it does not learn of stops a full pump."""
    assert counted_after_a_refill(qtbot, "39 mL") == pytest.approx(39_000_000, abs=100_000)
