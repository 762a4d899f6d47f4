"""A pharmacist approves the drug library in Settings, and only one; then a patient's pump may be programmed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from programmer_app.records.approvals import approval_of
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.clinic.rights import Role
from programmer_app.therapy.library import programming_allowed
from programmer_app.ui.screens.library_card import LibraryCard
from programmer_app.ui.shell import MainWindow
from tests.records.clinic.people import NOON, name_of, password_of
from tests.ui.clinics import open_clinic_window, sign_in
from tests.ui.windows import PATIENCE_MS, filled, model_of, open_training


def card_of(window: MainWindow) -> LibraryCard:
    window.show_page("settings", "settings")
    card = window.pages["settings"].findChild(LibraryCard)
    assert isinstance(card, LibraryCard)
    return card


def open_dialog(card: LibraryCard) -> QDialog:
    card.approve_button.click()
    dialog = card.window().findChild(QDialog, "approvalDialog")
    assert isinstance(dialog, QDialog)
    return dialog


@pytest.mark.requirement("R90", "R91", "R99")
def test_a_pharmacist_approves_with_password_and_digest(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "home"
    window, clinic = open_clinic_window(qtbot, folder, Role.PHARMACIST)
    library = model_of(window).library
    card = card_of(window)
    assert "nobody; for training only" in facts_of(card)
    assert programming_allowed(library, training=False, approval=approval_of(library, folder))
    dialog = open_dialog(card)
    right = library.digest.hex()[:8]
    mine = password_of(Role.PHARMACIST)
    for digits, password in (("0" * 8, mine), (right[:7], mine), (right, "no")):
        act = filled(dialog, libraryDigits=digits, approvalPassword=password)
        act.click()
        qtbot.waitUntil(act.isEnabled, timeout=PATIENCE_MS)
        assert dialog.isVisible()
        assert approval_of(library, folder) is None
    filled(dialog, libraryDigits=right.upper(), approvalPassword=mine).click()
    qtbot.waitUntil(lambda: approval_of(library, folder) is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=PATIENCE_MS)
    kept = approval_of(library, folder)
    assert kept is not None
    assert (kept.approved_by, kept.approved_on) == (name_of(Role.PHARMACIST), NOON.date())
    assert programming_allowed(library, training=False, approval=kept) is None
    assert f"{name_of(Role.PHARMACIST)}, {NOON.date()}" in facts_of(card)
    told = [json.loads(one.text) for one in open_trail(folder, clinic.desk.clock).records()]
    said = [one["what"] for one in told if one["action"] == "drug library"]
    assert any(library.digest.hex() in what for what in said), said


def facts_of(card: LibraryCard) -> list[str]:
    return [child.text() for child in card.facts.findChildren(QWidget) if hasattr(child, "text")]


def test_another_role_may_not(qtbot: QtBot, tmp_path: Path) -> None:
    window, clinic = open_clinic_window(qtbot, tmp_path / "home", Role.PROGRAMMER)
    button = card_of(window).approve_button
    assert not button.isEnabled()
    assert button.toolTip() == "Your account may not do this. It takes: pharmacist."
    clinic.sign_out()
    assert button.toolTip() == "Nobody is signed in to the records."
    sign_in(qtbot, clinic, Role.PHARMACIST)
    assert button.isEnabled()


def test_training_needs_none(qtbot: QtBot) -> None:
    card = card_of(open_training(qtbot))
    assert card.findChild(QPushButton, "approveLibraryButton") is None
