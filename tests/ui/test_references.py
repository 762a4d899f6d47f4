"""Screens look as they did when somebody last looked at them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from programmer_app.ui import theme
from tests.ui import references, tour

LARGEST_BYTES = 1_500_000
"""All stored pictures together."""


@pytest.fixture(autouse=True)
def _usual_looks(qapp: QApplication) -> Iterator[None]:
    tour.reset_looks()
    yield
    theme.apply(qapp, "light")


@pytest.mark.timeout(200)
def test_screens_look_as_stored(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    wrong = []
    drawn = {}
    for name, picture in references.draw(qapp):
        drawn[name] = picture
        stored = QImage(str(references.FOLDER / f"{name}.png"))
        if squares := references.differing(picture, stored):
            picture.save(str(tmp_path / f"{name}.png"))
            wrong.append(f"{name} at {squares[:8]}, {len(squares)} squares; now {tmp_path / name}.png")
    assert wrong == [], "look at both; if the new one is right: make references"
    assert {path.stem for path in references.FOLDER.glob("*.png")} == set(drawn)


def test_stored_pictures_are_small() -> None:
    assert 0 < sum(path.stat().st_size for path in references.FOLDER.glob("*.png")) < LARGEST_BYTES


def test_a_word_more_is_seen_and_a_shade_is_not(qapp: QApplication) -> None:
    stored = QImage(str(references.FOLDER / "review-light.png")).convertToFormat(QImage.Format.Format_RGB32)
    shaded, written = QImage(stored), QImage(stored)
    painter = QPainter(shaded)
    painter.fillRect(shaded.rect(), QColor(128, 128, 128, 6))
    painter.end()
    painter = QPainter(written)
    painter.setPen(QColor("black"))
    painter.drawText(300, 300, "mg")
    painter.end()
    assert references.differing(stored, shaded) == []
    assert references.differing(stored, written) != []
