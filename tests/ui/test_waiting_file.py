"""A program file with which the window was started: it waits for a pump; it becomes the draft when a person says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from device.program_file import to_file
from programmer_app.records.clinic.rights import Role
from programmer_app.training.start_program import START_PROGRAM
from programmer_app.ui.hands import Hands
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.waiting_file import WaitingFile
from tests.ui.clinics import open_clinic_window
from tests.ui.editing_fixtures import running_program
from tests.ui.windows import model_of, open_training


def says(window: MainWindow) -> str:
    strip = window.findChild(WaitingFile)
    assert strip is not None
    if not strip.isVisible():
        return ""
    return " ".join(one.text() for one in strip.findChildren(QLabel) if one.isVisible() and one.text())


def test_it_becomes_the_draft_when_the_person_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    other = running_program()
    assert other != START_PROGRAM
    path = tmp_path / "evening.thecal.json"
    path.write_text(to_file(other), encoding="utf-8")
    window = open_training(qtbot)
    model = model_of(window)
    before = model.draft
    WaitingFile(window, model, path)
    assert says(window).startswith("evening.thecal.json can be opened as the draft.")
    assert model.draft == before  # it does nothing by itself
    Hands(window).press("openWaitingFile")
    assert model.draft == other
    assert window.current_screen() == "program"
    assert says(window) == ""
    model.undo_stack.undo()
    assert model.draft == before
    foreign = tmp_path / "other.json"
    foreign.write_text('{"name": "of another program"}', encoding="utf-8")
    WaitingFile(window, model, foreign)
    strips = [strip for strip in window.findChildren(WaitingFile) if strip.isVisible()]
    assert len(strips) == 1
    texts = [one.text() for one in strips[0].findChildren(QLabel) if one.text()]
    assert texts[0].startswith("other.json was not opened: ")


def test_without_a_pump_it_waits_and_a_lock_hides_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Demo, Ana.thecal.json"
    path.write_text(to_file(running_program()), encoding="utf-8")
    window, clinic = open_clinic_window(qtbot, tmp_path / "home", Role.NURSE)
    WaitingFile(window, model_of(window), path)
    assert says(window) == "Demo, Ana.thecal.json waits until a pump was read."
    button = window.findChild(QPushButton, "openWaitingFile")
    assert button is not None
    assert not button.isVisible()
    clinic.lock()
    assert says(window) == ""
