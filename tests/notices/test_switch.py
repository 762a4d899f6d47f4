"""The switch of the update check in Settings: an administrator's, off by preset, for the one address that was shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from programmer_app.records.clinic.rights import Role
from programmer_app.records.notices.choice import CHOICE_NAME, choice_text
from programmer_app.records.notices.update_check import setting_of
from programmer_app.ui.hands import Hands
from programmer_app.ui.notices.board import NoticeBoard
from programmer_app.ui.notices.update_card import UpdateCheckCard
from programmer_app.ui.shell import MainWindow
from tests.notices.loopback import serving
from tests.notices.samples import setting, signed, update
from tests.ui.clinics import open_clinic_window, sign_in
from tests.ui.windows import PATIENCE_MS, dialogs

pytestmark = [pytest.mark.requirement("R100"), pytest.mark.timeout(120)]

HERE, ELSEWHERE = "https://example.org/notices.signed", "https://example.com/notices.signed"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "notices"
    monkeypatch.setenv("THECAL_NOTICES", str(made))
    return made


def card_of(window: MainWindow) -> UpdateCheckCard:
    window.show_screen("settings")
    (card,) = window.pages["settings"].findChildren(UpdateCheckCard)
    return card


def board_of(window: MainWindow) -> NoticeBoard:
    assert window.extras is not None
    return window.extras.notices.board


def is_on(folder: Path, home: Path) -> bool:
    found = setting_of(folder, home)
    assert found is not None
    return found.on


# ---- the choice ----


@pytest.mark.parametrize(
    ("preset", "choice", "expected"),
    [
        (False, None, False),
        (True, None, True),
        (False, choice_text(on=True, address=HERE), True),
        (False, choice_text(on=True, address=ELSEWHERE), False),  # nobody agreed to the one that stands there now
        (True, choice_text(on=True, address=ELSEWHERE), True),
        (True, choice_text(on=False, address=HERE), False),
        (True, choice_text(on=False, address=ELSEWHERE), False),
        (True, "{ damaged", False),
        (True, '{"format": "thecal-update-check-choice/2", "on": true, "address": ""}', False),
    ],
)
def test_what_is_chosen_counts_for_its_address(
    tmp_path: Path, preset: bool, choice: str | None, expected: bool
) -> None:
    setting(tmp_path / "notices", HERE, on=preset)
    if choice is not None:
        (tmp_path / CHOICE_NAME).write_text(choice, encoding="utf-8")
    assert is_on(tmp_path / "notices", tmp_path) is expected


# ---- the window ----


def test_an_administrator_switches_it_on_and_off(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    home = tmp_path / "home"
    with serving() as server:
        server.body = signed(update())
        setting(folder, server.address, on=False)
        window, model = open_clinic_window(qtbot, home, Role.ADMINISTRATOR)
        card, board, hands = card_of(window), board_of(window), Hands(window)
        assert card.state.text() == "The update check is off: Thecal asks no address."

        hands.press("updateCheckButton")
        (dialog,) = dialogs(window)
        dialog.reject()
        assert not (home / CHOICE_NAME).exists()
        assert not is_on(folder, home)

        hands.press("updateCheckButton")
        hands.press("actButton")
        qtbot.waitUntil(lambda: len(server.asked) == 1, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: bool(board.holding()), timeout=PATIENCE_MS)
        assert "once a day it asks 127.0.0.1" in card.state.text()
        assert [one.id for one in board.holding()] == ["UP-9.9.0"]

        hands.press("updateCheckButton")
        assert not board.is_asking
        assert not is_on(folder, home)
        assert board.holding() == ()
        board.refresh()
        assert not board.is_asking
        assert len(server.asked) == 1
        assert model.clinic is not None
        told = [json.loads(record.text) for record in model.clinic.office.trail.records()]
        whats = [(entry["action"], entry["what"]) for entry in told if "update check" in entry["what"]]
        assert whats == [
            ("setting", "notices.set_update_check update check on, asks 127.0.0.1"),
            ("setting", "notices.set_update_check update check off"),
        ]


def test_nobody_else_can_and_without_an_address_nobody(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    window, model = open_clinic_window(qtbot, tmp_path / "home", Role.ADMINISTRATOR)
    card = card_of(window)
    button = card.findChild(QPushButton, "updateCheckButton")
    assert button is not None
    assert not button.isEnabled()
    setting(folder, HERE, on=False)
    card.follow(board_of(window))
    assert button.isEnabled()
    model.sign_out()
    sign_in(qtbot, model, Role.PROGRAMMER)
    assert not button.isEnabled()
    assert not is_on(folder, tmp_path / "home")
