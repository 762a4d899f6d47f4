"""A pharmacist sets a rule in Settings: the window checks by it and says whose it is; the command line does too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from programmer_app.records.clinic.rights import Role
from programmer_app.ui.editors.plot_marks import dose_limits
from programmer_app.ui.office.rules_card import RulesCard
from programmer_app.ui.shell import MainWindow
from tests.records.clinic.people import name_of, password_of
from tests.ui.clinics import open_clinic_window, sign_in
from tests.ui.windows import PATIENCE_MS, filled, model_of, open_training

MINE = password_of(Role.PHARMACIST)


def card_of(window: MainWindow) -> RulesCard:
    window.show_page("settings", "settings")
    card = window.pages["settings"].findChild(RulesCard)
    assert isinstance(card, RulesCard)
    return card


def dialog_of(window: MainWindow, name: str) -> QDialog:
    found = [one for one in window.findChildren(QDialog, name) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def choose(dialog: QWidget, name: str, data: str) -> None:
    combo = dialog.findChild(QComboBox, name)
    assert isinstance(combo, QComboBox)
    assert combo.findData(data) >= 0, data
    combo.setCurrentIndex(combo.findData(data))


@pytest.mark.requirement("R90", "R91")
def test_a_pharmacist_sets_and_lifts_a_rule_and_the_checks_follow(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "home"
    window, clinic = open_clinic_window(qtbot, folder, Role.PHARMACIST)
    visit, card = model_of(window), card_of(window)
    assert not card.lift_button.isEnabled()
    card.set_button.click()
    dialog = dialog_of(window, "setRuleDialog")
    choose(dialog, "ruleAbout", "step_down")
    effect = dialog.findChild(QComboBox, "ruleEffect")
    assert isinstance(effect, QComboBox)
    assert [effect.itemData(row) for row in range(effect.count())] == ["reason"]  # lowering is never stopped
    choose(dialog, "ruleAbout", "daily_dose")
    choose(dialog, "ruleSubject", "morphine")
    choose(dialog, "ruleEffect", "stop")
    act = filled(dialog, ruleValue="10", ruleWhy="guideline 4", rulePassword=MINE)
    act.click()
    qtbot.waitUntil(act.isEnabled, timeout=PATIENCE_MS)
    assert dialog.isVisible()  # a number without a unit is no dose
    act = filled(dialog, ruleValue="9 mg/day", ruleWhy="guideline 4", rulePassword=MINE)
    act.click()
    qtbot.waitUntil(lambda: bool(visit.library.rules), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=PATIENCE_MS)
    assert [text for _, text, _ in dose_limits(visit.library, "morphine", "mg")] == [
        "this clinic's hard limit 9 mg/24 h"
    ]
    row = card.table.item(0, 0)
    assert row is not None
    said = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "morphine · Highest daily dose" in said
    assert f"set by {name_of(Role.PHARMACIST)} on 2026-01-05: guideline 4" in said
    clinic.sign_out()
    assert not card.set_button.isEnabled()
    assert visit.library.rules  # they hold whoever is here
    sign_in(qtbot, clinic, Role.PHARMACIST)
    card.table.selectRow(0)
    card.lift_button.click()
    lift = dialog_of(window, "liftRuleDialog")
    filled(lift, ruleWhy="guideline withdrawn", rulePassword=MINE).click()
    qtbot.waitUntil(lambda: not visit.library.rules, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not isValid(lift) or not lift.isVisible(), timeout=PATIENCE_MS)
    assert visit.library == visit.library_file


def test_training_knows_no_rules(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    window.show_page("settings", "settings")
    assert window.pages["settings"].findChild(RulesCard) is None
