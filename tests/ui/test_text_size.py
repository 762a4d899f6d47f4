"""Text at 100, 150 and 200 %: on every screen and dialog nothing is cut off, covered or out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui import fonts, theme
from programmer_app.ui.shell import MainWindow
from programmer_app.ui.widgets import label
from programmer_app.ui.widgets.scrolled import Scrolled
from tests.ui import clinic_tour, patient_tour, tour
from tests.ui.fitting import complaints

pytestmark = [pytest.mark.timeout(240)]


@pytest.fixture(autouse=True)
def _usual_looks(qapp: QApplication) -> Iterator[None]:
    tour.reset_looks()
    yield
    fonts.set_percent(100)
    theme.apply(qapp, "light")


def _walk(theme_name: str, size: QSize, percent: int) -> list[str]:
    window = tour.open_window(theme_name, size, percent)
    found, seen = _complaints_of(window, tour.stops(window), size)
    assert {"pump", "refill", "program-unfolded", "review", "confirm", "programmed", "dialog-stop"} <= seen
    return found


def _walk_in_clinic(theme_name: str, size: QSize, percent: int, folder: Path) -> list[str]:
    window = clinic_tour.open_window(theme_name, size, folder, percent)
    found, seen = _complaints_of(window, clinic_tour.stops(window), size)
    assert {"clinic-none-yet", "clinic-worklist", "clinic-dialog-patient", "clinic-locked", "clinic-unlocked"} <= seen
    return found


def _walk_in_record(theme_name: str, size: QSize, percent: int, folder: Path) -> list[str]:
    window = patient_tour.open_window(theme_name, size, folder, percent)
    found, seen = _complaints_of(window, patient_tour.stops(window), size)
    assert {"patient-person", "patient-years", "patient-implant-form", "patient-dialog-sign"} <= seen
    return found


def _complaints_of(window: MainWindow, stops: Iterator[tour.Stop], size: QSize) -> tuple[list[str], set[str]]:
    found: list[str] = []
    seen = set()
    try:
        for stop in stops:
            seen.add(stop.name)
            if stop.shown is window and window.size() != size:
                found.append(f"{stop.name}: the window is {window.size().toTuple()}")
            found += [f"{stop.name}: {why}" for why in complaints(stop.shown)]
            if stop.shown is not window and size.expandedTo(stop.shown.size()) != size:
                found.append(f"{stop.name}: {stop.shown.size().toTuple()} is larger than the window")
    finally:
        tour.close_window(window)
    return found, seen


@pytest.mark.requirement("R36")
def test_everything_can_be_read_and_reached_at_200_percent_in_a_small_window(qapp: QApplication) -> None:
    assert _walk("light", tour.SMALL, 200) == []


@pytest.mark.requirement("R36")
def test_the_records_can_be_read_and_reached_at_200_percent_in_a_small_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert _walk_in_clinic("dark", tour.SMALL, 200, tmp_path / "records") == []


@pytest.mark.soak
@pytest.mark.requirement("R36")
def test_a_patients_record_can_be_read_and_reached_at_200_percent_in_a_small_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert _walk_in_record("light", tour.SMALL, 200, tmp_path / "records") == []


@pytest.mark.soak
@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("size", [tour.SMALL, tour.LARGE], ids=["1024x768", "1440x900"])
@pytest.mark.parametrize("percent", [100, 115, 130, 150, 175, 200])
def test_everything_can_be_read_and_reached_at_every_size(
    qapp: QApplication, theme_name: str, size: QSize, percent: int, tmp_path: Path
) -> None:
    assert _walk(theme_name, size, percent) == []
    assert _walk_in_clinic(theme_name, size, percent, tmp_path / "records") == []
    assert _walk_in_record(theme_name, size, percent, tmp_path / "record") == []


def _shown(qtbot: QtBot, *children: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    for child in children:
        child.setParent(window)
    window.show()
    return window


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    cut, button, outside = QLabel("a text that is cut"), QPushButton("a button that is cut"), QPushButton("out")
    cut.setGeometry(0, 0, 30, 20)
    button.setGeometry(0, 40, 30, 30)
    outside.setGeometry(290, 40, 90, 30)
    said = complaints(_shown(qtbot, cut, button, outside))
    assert [line.split(":")[0].split(" in ")[0] for line in said] == [
        "QLabel - 'a text that is cut'",
        "QPushButton - 'a button that is cut'",
        "QPushButton - 'out'",
    ]


def test_what_can_be_scrolled_to_is_not_wrong(qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    for number in range(30):
        column.addWidget(QPushButton(f"button {number}"))
    area = Scrolled(inside)
    area.setGeometry(0, 0, 300, 200)
    window = _shown(qtbot, area)
    tour.settle()
    assert complaints(window) == []
    area.setVerticalScrollBarPolicy(area.horizontalScrollBarPolicy())
    assert len(complaints(window)) > 10


def test_a_column_with_a_width_of_its_own_gets_the_height_that_it_needs(qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(label("a text that needs more lines in a narrow column than in a wide one " * 4, wrap=True))
    inside.setFixedWidth(200)
    area = Scrolled(inside)
    area.set_whole(True)
    window = _shown(qtbot, area)
    area.resize(window.width(), 100)
    needed = inside.heightForWidth(200)
    assert inside.heightForWidth(300) < needed, "the example is one"
    assert area.heightForWidth(area.width()) == area.minimumSizeHint().height() == needed
