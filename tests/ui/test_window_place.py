"""A window whose place was kept on a larger screen comes back with all of it, title bar too, on a small one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from programmer_app.ui.window_place import keep_on_screen
from tests.ui.windows import open_training

SMALL = QRect(0, 30, 1280, 720)


@pytest.mark.parametrize(
    "kept",
    [QRect(0, 0, 1440, 900), QRect(1500, 900, 1024, 700), QRect(-900, -50, 1100, 690), QRect(200, 31, 1080, 719)],
)
def test_a_window_of_a_larger_screen_fits_with_its_frame(qtbot: QtBot, kept: QRect) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(kept)
    window.show()
    qtbot.waitExposed(window)
    keep_on_screen(window, SMALL)
    assert SMALL.contains(window.frameGeometry())
    placed = window.frameGeometry()
    keep_on_screen(window, SMALL)
    assert window.frameGeometry() == placed


def test_the_real_window_begins_where_it_can_be_grabbed(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    window.setGeometry(-300, -200, 3000, 2000)
    keep_on_screen(window, SMALL)
    assert SMALL.contains(window.frameGeometry())
    tight = QRect(100, 100, 400, 300)  # smaller than it can be: its title bar is there all the same
    keep_on_screen(window, tight)
    assert window.frameGeometry().topLeft() == tight.topLeft()


def test_a_window_that_fits_or_fills_the_screen_is_left_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(40, 80, 800, 600)
    window.show()
    before = window.geometry()
    keep_on_screen(window, SMALL)
    assert window.geometry() == before
    window.showMaximized()
    before = window.geometry()
    keep_on_screen(window, QRect(0, 0, 500, 400))
    assert window.geometry() == before
