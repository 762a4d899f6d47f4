"""The dialogs that stop a pump and give a bolus, by themselves: what they ask before the act can be asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from device.clock import ManualClock
from device.program_file import program_from
from device.pump import pump_models
from programmer_app.records.act_log import Restart
from programmer_app.therapy.library import DrugLibrary, load_library
from programmer_app.ui import theme
from programmer_app.ui.screens.bolus_dialog import BolusDialog, BolusOrder
from programmer_app.ui.screens.stop_dialog import StopDialog
from programmer_app.ui.widgets import FindingCard
from tests.ui.editing_fixtures import NOW, RUNNING
from tests.ui.windows import click


def type_into(field: QWidget, *texts: str) -> None:
    """Types into the parts of a field, what stood there replaced."""
    for edit, text in zip(field.findChildren(QLineEdit), texts, strict=True):
        edit.selectAll()
        QTest.keyClicks(edit, text)


def stop(qtbot: QtBot, qapp: QApplication) -> StopDialog:
    """A stop dialog, ticked and with its reason, on 2026-01-05 10:00; the restart is still to be said."""
    theme.apply(qapp, "light")
    dialog = StopDialog("EMU-00042", ManualClock(NOW).now)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "planned MRI")
    return dialog


def planned(qtbot: QtBot, dialog: StopDialog) -> Restart:
    """Stops; what was planned."""
    with qtbot.waitSignal(dialog.stop_wanted) as told:
        click(dialog.act)
    assert told.args is not None
    restart = told.args[1]
    assert isinstance(restart, Restart)
    return restart


class TestPlannedRestart:
    """H16: a stopped pump that nobody starts again."""

    @pytest.mark.requirement("H16")
    def test_nothing_is_preset(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = stop(qtbot, qapp)
        assert not any(choice.isChecked() for choice in dialog.choices.values())
        assert {edit.text() for edit in dialog.findChildren(QLineEdit)} == {"", "planned MRI"}
        assert not dialog.act.isEnabled()

    @pytest.mark.requirement("H16")
    def test_date_and_time_are_said_in_words_with_the_day_of_the_week(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = stop(qtbot, qapp)
        type_into(dialog.date, f"{NOW:%Y-%m}-{NOW.day + 1:02d}")
        assert not dialog.act.isEnabled(), "the time is missing"
        type_into(dialog.time, f"{NOW.hour:02d}", f"{NOW.minute:02d}")
        assert dialog.words.text().endswith(", in 1 d.")
        assert dialog.words.text().split()[0].endswith("day")
        restart = planned(qtbot, dialog)
        assert restart.at is not None
        assert (restart.at - NOW).total_seconds() == 86_400

    @pytest.mark.requirement("H16")
    @pytest.mark.parametrize("date", ["05.01.2026", "01/06/2026", "2026-1-6", "26-01-06", "2026-02-30", "6 Jan 2026"])
    def test_date_that_could_be_mistaken_is_refused(self, qtbot: QtBot, qapp: QApplication, date: str) -> None:
        dialog = stop(qtbot, qapp)
        type_into(dialog.time, "14", "30")
        type_into(dialog.date, date)
        assert dialog.restart() is None
        assert not dialog.act.isEnabled()

    @pytest.mark.requirement("H16")
    def test_past_is_refused(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = stop(qtbot, qapp)
        type_into(dialog.date, "2020-01-05")
        type_into(dialog.time, "00", "00")
        assert dialog.problem.text() == "The planned restart is past."

    @pytest.mark.requirement("H16")
    def test_more_than_48_h_takes_a_tick_of_its_own(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = stop(qtbot, qapp)
        type_into(dialog.minutes, "2880")
        assert dialog.act.isEnabled()
        assert not dialog.warning.isVisible()
        type_into(dialog.minutes, "2881")
        assert dialog.warning.isVisible()
        assert not dialog.act.isEnabled()
        dialog.long.click()
        assert dialog.act.isEnabled()
        type_into(dialog.minutes, "60")
        type_into(dialog.minutes, "2881")
        assert not dialog.act.isEnabled(), "the tick was for another stop"

    @pytest.mark.requirement("H16")
    def test_no_plan_warns_and_is_kept_as_such(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = stop(qtbot, qapp)
        dialog.choices["none"].click()
        assert dialog.warning.isVisible()
        assert planned(qtbot, dialog) == Restart(None)


def bolus(qtbot: QtBot, qapp: QApplication, library: DrugLibrary, dose: str) -> BolusDialog:
    """A bolus dialog in which all is said but reasons for findings."""
    theme.apply(qapp, "light")
    program = program_from(RUNNING)
    dialog = BolusDialog("EMU-00042", program, pump_models()["IT-40"], library)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.sure.click()
    QTest.keyClicks(dialog.reason, "breakthrough pain")
    for field, text in ((dialog.dose, dose), (dialog.again, dose), (dialog.over, "60")):
        type_into(field, text)
    qapp.processEvents()  # what was added to a layout is shown by the event loop
    return dialog


def headings(dialog: BolusDialog) -> Sequence[str]:
    return [card.accessibleName() for card in dialog.findChildren(FindingCard) if card.isVisible()]


class TestChecksOfABolus:
    """The drug library's limits hold for a bolus on command as for one of a program."""

    @pytest.mark.requirement("R4", "H14")
    def test_bolus_above_its_limit_needs_a_reason_in_words(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = bolus(qtbot, qapp, load_library(), "1.5 mg")
        assert headings(dialog) == ["Needs a reason: Bolus above its limit"]
        assert not dialog.act.isEnabled()
        edit = dialog.findChild(QLineEdit, "bolusReason_bolus-above-soft")
        assert edit is not None
        QTest.keyClicks(edit, "   ")
        assert dialog.problem.text() == "Write the reason for: Bolus above its limit."
        QTest.keyClicks(edit, "tolerant patient")
        with qtbot.waitSignal(dialog.ordered) as told:
            click(dialog.act)
        assert told.args is not None
        order = told.args[0]
        assert isinstance(order, BolusOrder)
        assert dict(order.accepted) == {"bolus-above-soft": "tolerant patient"}

    @pytest.mark.requirement("R4")
    def test_reason_is_for_the_dose_that_it_was_written_for(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = bolus(qtbot, qapp, load_library(), "1.5 mg")
        edit = dialog.findChild(QLineEdit, "bolusReason_bolus-above-soft")
        assert edit is not None
        QTest.keyClicks(edit, "tolerant patient")
        assert dialog.act.isEnabled()
        for field in (dialog.dose, dialog.again):
            type_into(field, "5 mg")
        assert not dialog.act.isEnabled()
        assert "Bolus above its limit" in dialog.problem.text()

    @pytest.mark.requirement("R4", "H14")
    def test_bolus_above_a_hard_limit_is_stopped_with_its_title(
        self, qtbot: QtBot, qapp: QApplication, tmp_path: Path
    ) -> None:
        content = json.loads(resources.files("resources").joinpath("drug_library.json").read_text("utf-8"))
        limits = next(drug for drug in content["drugs"] if drug["name"] == "morphine")["limits"]["bolus"]
        limits["hard_high"] = limits["soft_high"] | {"value": "2 mg"}
        path = tmp_path / "library.json"
        path.write_text(json.dumps(content), "utf-8")
        dialog = bolus(qtbot, qapp, load_library(path), "2.5 mg")
        assert dialog.problem.text() == "Blocked: Bolus above its hard limit."
        assert not dialog.act.isEnabled()
        assert headings(dialog)[0] == "Blocked: Bolus above its hard limit"

    def test_bolus_within_its_limits_is_asked_nothing_more(self, qtbot: QtBot, qapp: QApplication) -> None:
        dialog = bolus(qtbot, qapp, load_library(), "0.15 mg")
        assert headings(dialog) == []
        assert dialog.act.isEnabled()
