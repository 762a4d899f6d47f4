"""A trial that leads to an implant, and the years on one axis, in the real window with real records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from device.quantities import Mass
from programmer_app.records.clinic.rights import Role
from programmer_app.records.clinic.trial_values import PlannedTrial
from programmer_app.records.clinic.visit_values import PainScore
from programmer_app.ui.patient.years_page import YearsPage
from programmer_app.ui.plots.years_plot import day_ticks
from programmer_app.ui.widgets import FindingCard, KeyValueTable
from tests.records.clinic.people import SERIAL, ZOE, open_desk
from tests.ui.patient_hands import fill, open_records_window, patient_screen, press, said, seen, table_texts
from tests.ui.patient_tour import fill_years

IMPLANT: Final = {
    "implantModel": "IT-40", "implantSerial": "EMU-00042", "implantedOn": "2026-01-03", "implantSite": "left abdomen",
    "tipLevel": "T10", "pieceName1": "spinal", "pieceModel1": "CT-1", "pieceLength1": "90", "pieceCutPump1": "3",
    "pieceCutTip1": "0", "pieceVolume1": "0.19",
}  # fmt: skip


def test_a_trial_from_its_plan_to_the_implant_that_it_led_to(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    assert records.clinic is not None
    assert records.login is not None
    records.open_patient(records.clinic.people.add_patient(records.login, ZOE).id)
    screen = patient_screen(window)
    screen.show_page("trial")
    press(screen, "planTrial")
    fill(screen, {"trialDrug": "morphine", "trialMethod": "single shot", "trialBaseline": "8"})
    press(screen, "planFormSave")
    assert said(screen, "planFormMessage") == "still to be entered: Doses in their order, with units"
    fill(screen, {"trialDoses": "0.2"})
    press(screen, "planFormSave")
    assert "unit" in said(screen, "planFormMessage")
    fill(screen, {"trialDoses": "0.2 mg"})
    press(screen, "planFormSave")
    press(screen, "addDose")
    fill(screen, {"givenDose": "0.2 mg", "givenAt": "2026-01-02 09:00"})
    press(screen, "doseFormSave")
    press(screen, "addTrialScore")
    fill(screen, {"painNow": "5"})
    press(screen, "trialScoreFormSave")
    rule = seen(screen, FindingCard, "trialRule")
    assert "37.5 %" in rule.accessibleName()  # 100 x (8 - 5) / 8
    press(screen, "addTrialScore")
    fill(screen, {"painNow": "4"})
    press(screen, "trialScoreFormSave")
    assert "50 %" in rule.accessibleName()
    press(screen, "decideTrial")
    fill(screen, {"trialDecision": "implant"})
    press(screen, "decisionFormSave")
    assert said(screen, "decisionFormMessage") == "still to be entered: Reason of the decision"
    fill(screen, {"trialReason": "halved, walks again"})
    press(screen, "decisionFormSave")
    assert "implant a pump. Reason: halved, walks again" in said(screen, "trialDecided")
    press(screen, "implantAfterTrial")
    fill(screen, IMPLANT)
    press(screen, "implantFormSave")
    assert records.file is not None
    assert [(one.serial, one.trial_id) for one in records.file.implants] == [(SERIAL, records.file.trials[0])]


def test_a_decided_trial_is_corrected_with_reasons_and_shows_what_stood_there(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    assert records.clinic is not None
    assert records.login is not None
    who, trials = records.login, records.clinic.trials
    patient_id = records.clinic.people.add_patient(who, ZOE).id
    plan = PlannedTrial("morphine", "repeated", ((0, Mass.parse("0.2 mg")), (24, Mass.parse("0.4 mg"))), 24, 8)
    trial = trials.plan(who, patient_id, plan)
    dose = trials.add_dose(who, trial.id, Mass.parse("2 mg"), datetime(2026, 1, 2, 9).astimezone())
    score = trials.add_score(who, trial.id, PainScore(7))
    itches = trials.add_observation(who, trial.id, "side effect", "itching")
    trials.decide(who, trial.id, 1, "no implant", "no relief")
    records.open_patient(patient_id)
    screen = patient_screen(window)
    screen.show_page("trial")
    press(screen, f"correctTrialDose{dose}")
    fill(screen, {"givenDose": "0.2 mg"})
    press(screen, "doseCorrectionSave")
    assert said(screen, "doseCorrectionMessage") == "still to be entered: Why this is corrected"
    fill(screen, {"doseCorrectionWhy": "misread"})
    press(screen, "doseCorrectionSave")
    press(screen, f"correctTrialScore{score}")
    fill(screen, {"painNow": "3", "scoreCorrectionWhy": "another patient's"})
    press(screen, "scoreCorrectionSave")
    press(screen, f"correctTrialObservation{itches}")
    fill(screen, {"observedText": "itching, half a day", "observationCorrectionWhy": "asked again"})
    press(screen, "observationCorrectionSave")
    press(screen, "correctTrialPlan")
    fill(screen, {"trialBaseline": "6", "planCorrectionWhy": "6 in the notes"})
    press(screen, "planCorrectionSave")
    press(screen, "correctTrialDecision")
    fill(screen, {"trialDecision": "implant", "trialReason": "halved", "decisionCorrectionWhy": "scores were wrong"})
    press(screen, "decisionCorrectionSave")
    now = trials.open_trial(who, trial.id)
    assert (now.plan, now.decision, now.decision_reason) == (replace(plan, baseline=6), "implant", "halved")
    assert now.doses[0].value.given_at == datetime(2026, 1, 2, 9).astimezone()
    assert "50 %" in seen(screen, FindingCard, "trialRule").accessibleName()  # from 6 to 3
    shown = screen.findChild(QWidget, "trialCorrections")
    assert shown is not None
    struck = [one for one in shown.findChildren(QLabel) if one.font().strikeOut() and one.isVisibleTo(shown)]
    assert [one.text() for one in struck] == [
        "Dose: 2 mg, given 2026-01-02 09:00",
        "Pain: 7 of 10 now",
        "Side effect: itching",
        "Plan: morphine, repeated doses, 0.2 mg, 0.4 mg; pain before 8 of 10",
        "Decision: implant none. Reason: no relief",
    ]
    assert struck[0].accessibleName().startswith("Does not stand any more: Dose: 2 mg")
    notes = [
        one.text()
        for one in shown.findChildren(QLabel)
        if one.text().startswith("corrected on ") and one.isVisibleTo(shown)
    ]
    assert notes[0].endswith(": misread")
    assert "A. Programmer" in notes[0]


def test_a_nurse_corrects_doses_and_scores_and_neither_plan_nor_decision(qtbot: QtBot, tmp_path: Path) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.NURSE)
    desk = open_desk(tmp_path, "")
    programmer = desk.programmer
    patient_id = desk.clinic.people.add_patient(programmer, ZOE).id
    plan = PlannedTrial("morphine", "single shot", ((0, Mass.parse("0.2 mg")),), 24, 8)
    trial = desk.clinic.trials.plan(programmer, patient_id, plan)
    score = desk.clinic.trials.add_score(programmer, trial.id, PainScore(7))
    desk.clinic.close()
    records.open_patient(patient_id)
    screen = patient_screen(window)
    screen.show_page("trial")
    assert seen(screen, QPushButton, f"correctTrialScore{score}").isEnabled()
    assert not seen(screen, QPushButton, "correctTrialPlan").isEnabled()


def test_the_years_show_dose_pain_and_what_happened_and_the_keys_walk_through_them(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window, records = open_records_window(qtbot, tmp_path, Role.PROGRAMMER)
    records.open_patient(fill_years(records))
    screen = patient_screen(window)
    screen.show_page("years")
    page = screen.findChild(YearsPage)
    assert page is not None
    dose, concentration, pain = page.plot._bands  # noqa: SLF001 - what is drawn
    assert (dose.heading, dose.values) == ("morphine, mg/day", (2.4, 3.0, 3.6))
    assert (concentration.values, pain.values) == ((10.0,), (8.0, 5.0, 3.0))
    # three months lie between the programs: 90 and 91 days
    assert [round(b - a) for a, b in zip(dose.days, dose.days[1:], strict=False)] == [90, 91]
    page.plot.setFocus()
    words = []
    for _ in range(4):
        QTest.keyClick(page.plot, Qt.Key.Key_Right)
        words.append(page.plot.accessibleDescription())
    assert words[0].startswith("2025-12-06, implant EMU-00042")
    assert words[1].startswith("2026-01-10, dose 2.4 mg/day, concentration 10 mg/mL")
    assert "dose 3 mg/day" in words[2]
    texts = page.moments.texts()
    assert texts[-1] == "2025-12-06"
    table = seen(screen, KeyValueTable, "compareTable")
    rows = {row[0]: row[1:] for row in table_texts(table, 0, 1, 2, 3)}
    assert rows["morphine, scheduled"] == ["3 mg/day", "3.6 mg/day", "+20 %"]
    assert rows["Pain"] == ["5 of 10 now", "3 of 10 now", ""]
    fill(screen, {"compareFirst": "1"})
    page.compare.first.value_chosen.emit("1")
    rows = {row[0]: row[1:] for row in table_texts(table, 0, 1, 2, 3)}
    assert rows["morphine, scheduled"] == ["2.4 mg/day", "3.6 mg/day", "+50 %"]


def test_ticks_stand_at_first_days_of_months_and_never_crowd() -> None:
    start = date(2024, 11, 17)
    assert day_ticks(start, 0.0, 100.0, 6) == [
        (14.0, "2024-12"),
        (45.0, "2025-01"),
        (76.0, "2025-02"),
    ]
    years = day_ticks(start, 0.0, 3_650.0, 6)
    assert [text for _, text in years] == ["2025", "2027", "2029", "2031", "2033"]
    assert all((start + timedelta(days=day)).timetuple().tm_yday == 1 for day, _ in years)
    assert [text for _, text in day_ticks(start, 0.0, 2.0, 6)] == ["2024-11-17", "2024-11-18", "2024-11-19"]
