"""A newcomer follows the ten steps of the quick start, word by word, in the real window on the real emulated pump."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui.shell import MainWindow
from programmer_app.ui.widgets.scrolled import Scrolled
from programmer_app.visit import Phase
from tests.handbook.pages import DOCS
from tests.ui.windows import PATIENCE_MS, click, model_of, open_training

_MENU_SIGNS = re.compile(r"[\s&]+")


def _steps() -> list[str]:
    page = (DOCS / "handbook" / "quick-start.md").read_text("utf-8")
    part = page.partition("## Program a pump in ten steps")[2].partition("<!--")[0]
    return [
        " ".join(step.split()) for step in re.findall(r"^\d+\. (.*?)(?=^\d+\. |\Z)", part, re.DOTALL | re.MULTILINE)
    ]


def _plain(text: str) -> str:
    return _MENU_SIGNS.sub(" ", text).strip()


def _said(window: MainWindow) -> set[str]:
    """All that can be read in the window, and the names that a screen reader has for the rest."""
    found = set()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found.add(_plain(widget.accessibleName()))
            if isinstance(widget, (QLabel, QAbstractButton)):
                found.add(_plain(widget.text()))
    return found


def _button(window: MainWindow, text: str) -> QAbstractButton:
    found = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and text in {_plain(button.text()), _plain(button.accessibleName())}
    ]
    assert len(found) == 1, f"{len(found)} buttons say {text!r}"
    return found[0]


def _press(window: MainWindow, text: str) -> None:
    button = _button(window, text)
    assert button.isEnabled(), f"{text} cannot be pressed"
    click(button)


def _type(window: MainWindow, name: str, text: str, then: Qt.Key | None = None) -> None:
    fields = [
        one for one in window.findChildren(QLineEdit) if one.isVisible() and one.accessibleName().startswith(name)
    ]
    assert len(fields) == 1, f"{len(fields)} fields are named {name!r}"
    click(fields[0])
    fields[0].selectAll()
    QTest.keyClicks(fields[0], text)
    if then is not None:
        QTest.keyClick(fields[0], then)


def test_ten_steps_as_they_are_written_lead_to_a_programmed_pump(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    steps = _steps()
    assert len(steps) == 10

    def press_until(text: str, phase: Phase) -> None:
        _press(window, text)
        qtbot.waitUntil(lambda: model.phase is phase, timeout=PATIENCE_MS)

    def answer() -> None:
        for box in window.findChildren(QAbstractButton):
            if box.isVisible() and box.isCheckable() and box.objectName().startswith("confirm_"):
                click(box)
        for one in window.findChildren(QLineEdit):
            if one.isVisible() and one.objectName().startswith("reason_"):
                QTest.keyClicks(one, "pain at night")

    def at_rest() -> bool:
        return all(area.at_rest for area in window.findChildren(Scrolled))

    acts: list[Callable[[], None]] = [
        lambda: _press(window, "Pump"),
        lambda: _press(window, "Edit program"),
        lambda: _type(window, "Dose per day", "2.64", Qt.Key.Key_Tab),
        lambda: None,  # steps 4 and 5 are for the eyes
        lambda: None,
        lambda: press_until("Review and program pump…", Phase.REVIEWING),
        answer,
        lambda: press_until("Send to pump", Phase.CONFIRMING),
        lambda: _type(window, "New daily dose", "2.64 mg/day"),
        lambda: press_until("Activate new program", Phase.DONE),
    ]
    for number, (step, act) in enumerate(zip(steps, acts, strict=True), start=1):
        before = _said(window)
        act()
        QApplication.processEvents()
        seen = before | _said(window)
        for words in re.findall(r"\*\*(.+?)\*\*", step):
            assert {words, f"{words}:"} & seen, f"step {number} names {words!r}, which cannot be seen then"
        qtbot.waitUntil(at_rest, timeout=PATIENCE_MS)
    assert model.running is not None
    assert any("2.64 mg/day" in text for text in _said(window))
