"""A day in clinic in the real window: patient after patient, the strip, the summary, one certificate."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from device.clock import SystemClock
from programmer_app.reports.certificate import certificate_html
from programmer_app.training.day import DayVisit, load_day
from programmer_app.training.debrief import result_json
from programmer_app.training.desk import desk_for
from programmer_app.training.play import play
from programmer_app.training.results import TrainingRecord, certificate_of_day
from programmer_app.ui.hands import Hands
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.training.chooser import ScenarioChooser
from programmer_app.ui.training.day import DaySummary
from programmer_app.ui.training.finished import finished
from programmer_app.ui.training.screen import ScenarioScreen
from tests.ui.windows import PATIENCE_MS, open_window

TWO = """format = "thecal-day/1"
name = "two"
title = "Two patients"
level = 1
covers = ["a short day"]
scenario = ["every-six-hours", "the-sheet-before"]
story = "Two."
[debrief]
text = "Begin with a reading."
sources = ["background, not checked against a source"]
[careless]
slips_in = ["the-sheet-before"]
"""
pytestmark = pytest.mark.timeout(120)


def ended(qtbot: QtBot, window: MainWindow) -> ScenarioScreen:
    """The learner asks the patient, is done, and sees the debrief."""
    page = window.pages["training"]
    assert isinstance(page, ScenarioScreen)
    assert page.day is not None
    qtbot.waitUntil(lambda: page.feed.frame is not None, timeout=PATIENCE_MS)
    assert not page.day.onward.isEnabled()
    with qtbot.waitSignal(page.feed.ended, timeout=PATIENCE_MS):
        Hands(window).press("trainingDoneButton")
    assert page.debrief is not None
    assert page.debrief.keeping is None, "a day is kept as a whole"
    return page


def other_window(window: MainWindow) -> MainWindow:
    """The one shown window beside this one."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    (other,) = (one for one in found if one is not window)
    return other


def strip(page: ScenarioScreen) -> list[str]:
    """What the strip says."""
    assert page.day is not None
    return [one.text() for one in page.day.findChildren(QLabel)]


@pytest.mark.soak
def test_two_patients_one_summary_one_certificate(qtbot: QtBot, thecal_home: Path, tmp_path: Path) -> None:
    (tmp_path / "two.toml").write_text(TWO, "utf-8")
    first = open_window(qtbot, desk_for(SystemClock(), str(tmp_path / "two.toml")))
    page = ended(qtbot, first)
    assert "patient 1 of 2" in strip(page)
    assert page.debrief is not None
    with qtbot.waitSignal(first.closed, timeout=PATIENCE_MS):
        Hands(page.debrief).press("onwardButton")
    second = other_window(first)
    qtbot.addWidget(second, before_close_func=lambda one: one.leave("end of the test"))
    with qtbot.waitSignal(second.complete, timeout=PATIENCE_MS):
        pass
    page = ended(qtbot, second)
    assert page.feed.scenario.name == "the-sheet-before"
    assert "patient 2 of 2" in strip(page)
    assert page.debrief is not None
    page.debrief.close()
    Hands(second).press("nextPatientButton")  # who closed the debrief finds the way on in the strip
    summary = second.findChild(DaySummary)
    assert summary is not None
    assert [one["scenario"] for one in summary.outcome["scenarios"]] == ["every-six-hours", "the-sheet-before"]
    assert not summary.outcome["passed"], "nobody touched a pump"
    assert "not passed" in finished.words("two")
    assert TrainingRecord(thecal_home).results() == (), "nothing is kept before somebody asks"
    Hands(summary).type_into("learnerName", "Ana Muster")
    Hands(summary).press("keepResultButton")
    summary.keeping.write(str(tmp_path / "day.pdf"))
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")
    kept = TrainingRecord(thecal_home).results(learner="ana muster")
    assert [one.scenario for one in kept] == ["every-six-hours", "the-sheet-before"], "each once"
    Hands(summary).press("safeButton")


def test_the_summary_keeps_each_patient_once(qtbot: QtBot, thecal_home: Path, tmp_path: Path) -> None:
    (tmp_path / "two.toml").write_text(TWO, "utf-8")
    done = DayVisit(load_day(str(tmp_path / "two.toml")))
    for scenario, script in zip(done.day.scenarios, ("good", "careless"), strict=True):
        done = done.after(result_json(play(scenario, getattr(scenario, script).act), script))
    holder = QWidget()
    qtbot.addWidget(holder)
    summary = DaySummary(done, holder)
    summary.open()
    said = [one.text() for one in summary.findChildren(QLabel)]
    assert said.count("passed") == 1
    assert said.count("not passed") == 2, "the patient, and with it the day"
    Hands(summary).type_into("learnerName", "Ana Muster")
    Hands(summary).press("keepResultButton")
    summary.keeping.write(str(tmp_path / "day.pdf"))
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")
    kept = TrainingRecord(thecal_home).results()
    assert [(one.scenario, one.passed) for one in kept] == [("every-six-hours", True), ("the-sheet-before", False)]
    certificate = certificate_of_day(kept, summary.outcome, done.day.covers)
    text = certificate_html(certificate)
    assert "has NOT passed this day" in text
    assert [(goal.points, goal.met) for goal in certificate.goals] == [(100, True), (kept[1].score_percent, False)]


def test_a_patient_waits_when_the_visit_before_took_longer() -> None:
    day = load_day("a-day-in-clinic")
    begins, then = (scenario.starts for scenario in day.scenarios[:2])
    late_s = int((then - begins).total_seconds()) + 15 * 60
    days_after = {"who": "learner", "t_s": 3 * 86400}  # a call on another day keeps nobody waiting
    log = [{"who": "learner", "t_s": late_s}, days_after, {"who": "patient", "t_s": late_s + 60}]
    visit = DayVisit(day).after({"log": log})
    assert (DayVisit(day).waited_s, visit.number, visit.name) == (0, 2, day.scenario[1])
    assert visit.waited_s == 15 * 60


def test_the_day_is_chosen_among_the_scenarios(qtbot: QtBot) -> None:
    chooser = ScenarioChooser()
    qtbot.addWidget(chooser)
    chooser.show()
    chooser.choose("a-day-in-clinic")
    assert "5 patients, one after the other." in chooser.about.text()
    with qtbot.waitSignal(chooser.chosen, timeout=PATIENCE_MS) as caught:
        Hands(chooser).press("playButton")
    assert caught.args == ["a-day-in-clinic"]
