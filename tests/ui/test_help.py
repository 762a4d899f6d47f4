"""Help: the guide under F1, What is this? on findings, the welcome; all of it offline and whole."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from programmer_app.therapy.alarms import alarm_table
from programmer_app.therapy.limits import CATALOGUE
from programmer_app.ui.help.guide import TOUR, GuideWindow
from programmer_app.ui.help.pages import PAGES, page
from programmer_app.ui.preferences import Looks, preferences
from programmer_app.ui.shell import NAV, MainWindow
from programmer_app.visit import Phase
from tests.ui.windows import PATIENCE_MS, click, clinic_desk, model_of, open_training, open_window, the_dialog


def guide_of(window: MainWindow) -> GuideWindow:
    shown = [guide for guide in window.findChildren(GuideWindow) if guide.isVisible()]
    assert len(shown) == 1
    return shown[0]


def test_every_screen_has_its_page_and_every_page_a_heading() -> None:
    keys = dict(PAGES)
    assert {entry.key for entry in NAV} | {"start", "review"} <= keys.keys()
    for key in keys:
        assert page(key).startswith("# ")


@pytest.mark.parametrize("key", [key for key, _ in PAGES])
def test_links_lead_to_pages_that_are_there_or_to_the_tour(key: str) -> None:
    for target in re.findall(r"\]\(([^)]*)\)", page(key)):
        assert target == TOUR or page(target)


def test_every_finding_has_meaning_source_and_what_to_do() -> None:
    for code, entry in CATALOGUE.items():
        text = page(f"finding:{code}")
        for part in (entry.title, entry.meaning, entry.what_to_do, entry.source):
            assert part in text
        assert f"(finding:{code})" in page("findings")
    with pytest.raises(KeyError):
        page("finding:none-of-that-name")


def test_page_of_alarms_says_what_to_do_for_each() -> None:
    text = page("alarms")
    for entry in alarm_table().alarms:
        assert f"## {entry.title}" in text
        assert all(step in text for step in entry.do)


def test_f1_opens_the_page_of_the_screen_in_front_and_closes_it_again(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    for screen in ("program", "settings", "training"):
        window.show_screen(screen)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
        QTest.keyClick(window, Qt.Key.Key_F1)
        guide = guide_of(window)
        assert guide.key == screen
        qtbot.waitUntil(guide.isActiveWindow, timeout=PATIENCE_MS)
        QTest.keyClick(guide, Qt.Key.Key_F1)
        assert not guide.isVisible()


def test_list_and_links_turn_the_pages(qtbot: QtBot) -> None:
    window = open_window(qtbot, clinic_desk())
    window.show_help("findings")
    guide = guide_of(window)
    guide.text.anchorClicked.emit(QUrl("finding:flow-above-range"))
    assert guide.text.toPlainText().startswith("Flow too high")
    shortcuts = next(item for item in map(guide.list.item, range(guide.list.count())) if item.text().startswith("Key"))
    guide.list.setCurrentItem(shortcuts)
    said = guide.text.toPlainText()
    for keys in ("F1", "F5", "F11", "Ctrl+Z", "Ctrl+8"):
        assert keys in said
    guide.text.anchorClicked.emit(QUrl("http://example.org"))
    assert guide.key == "shortcuts", "the guide needs no network and opens none"


def test_question_mark_of_a_finding_opens_its_page(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    window.show_screen("program")

    def marks() -> list[QPushButton]:
        return [b for b in window.pages["program"].findChildren(QPushButton, "whatIsThis") if b.isVisible()]

    qtbot.waitUntil(lambda: bool(marks()), timeout=PATIENCE_MS)
    codes = {finding.code for finding in model_of(window).findings}
    click(marks()[0])
    assert guide_of(window).key.removeprefix("finding:") in codes


def test_welcome_says_what_it_is_not_and_opens_an_emulated_pump(qtbot: QtBot) -> None:
    preferences.looks = Looks()
    window = open_window(qtbot, clinic_desk())
    window.welcome()
    dialog = the_dialog(window, "welcomeDialog")
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Not a cleared medical device" in said
    button = dialog.findChild(QPushButton, "welcomeEmulated")
    assert button is not None
    click(button)
    assert preferences.looks.welcomed
    assert model_of(window).phase is Phase.READING
    qtbot.waitUntil(lambda: model_of(window).phase is Phase.EDITING, timeout=PATIENCE_MS)
