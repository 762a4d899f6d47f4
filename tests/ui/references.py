"""Pictures of screens whose every word is fixed, and how two of them are compared.

Stored at half size in `references/`. `make references` draws them anew; look at what changed before you commit it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from programmer_app.therapy.library import load_library
from programmer_app.ui import fonts, theme
from programmer_app.ui.screens.program import ProgramScreen
from programmer_app.ui.screens.pump import PumpScreen
from programmer_app.ui.screens.refill import RefillScreen
from programmer_app.ui.screens.review import ReviewScreen
from programmer_app.ui.screens.settings import SettingsScreen
from programmer_app.ui.screens.start import StartScreen
from tests.ui import gallery, tour
from tests.ui.editing_fixtures import editing_model, finish_models, flex_program, running_program

FOLDER: Final = Path(__file__).parent / "references"
SIZE: Final = QSize(1366, 816)
THEMES: Final = ("light", "dark")
BLOCK_PX: Final = 17
"""Side of the squares that are compared, in pixels of the stored pictures."""
MOST: Final = 8.0
"""By how much of 255 a square may differ on average: more than the edges of letters, less than a word."""


def _program() -> QWidget:
    model = editing_model(running_program())
    screen = ProgramScreen(model)
    screen.complete()
    model.edit("five steps", flex_program(demand=True).with_changes(reservoir=running_program().reservoir))
    return screen


def _review() -> QWidget:
    model = editing_model(running_program())
    screen = ReviewScreen(model)
    model.edit("five steps", flex_program(demand=True).with_changes(reservoir=running_program().reservoir))
    model.begin_review()
    return screen


def _start_screen() -> QWidget:
    screen = StartScreen(training=True)
    screen.fill()
    return screen


def _pump() -> QWidget:
    return PumpScreen(editing_model(running_program()), lambda *_args, **_named: None, lambda _serial: None)


SCENES: Final[dict[str, Callable[[], QWidget]]] = {
    "start": _start_screen,
    "pump": _pump,
    "program": _program,
    "review": _review,
    "refill": lambda: RefillScreen(editing_model(running_program())),
    "settings": lambda: SettingsScreen(load_library(), None, lambda _name: None),
    "parts": gallery.parts_page,
}
"""Name and maker of what is drawn; no link, no clock of the computer, nothing at random."""


def draw(app: QApplication) -> Iterator[tuple[str, QImage]]:
    """Every scene in both themes, at half size."""
    fonts.set_percent(100)
    for name, make in SCENES.items():
        theme.apply(app, "light")
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(make())
        host.resize(SIZE)
        host.show()
        for look in THEMES:
            theme.apply(app, "dark" if look == "dark" else "light")
            tour.settle()
            if (focused := QApplication.focusWidget()) is not None:
                focused.clearFocus()
            yield f"{name}-{look}", _half(host.grab().toImage())
        host.close()
        host.deleteLater()
        tour.settle()
        finish_models()
    theme.apply(app, "light")


def _half(picture: QImage) -> QImage:
    smaller = picture.scaled(SIZE / 2, mode=Qt.TransformationMode.SmoothTransformation)
    return smaller.convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Left upper corners, in pixels of the whole screen, of the squares that differ; all where the sizes do."""
    if one.size() != other.size():
        return [(0, 0)]
    away = np.abs(_pixels(one) - _pixels(other)).mean(axis=2)
    rows, columns = away.shape[0] // BLOCK_PX, away.shape[1] // BLOCK_PX
    squares = away[: rows * BLOCK_PX, : columns * BLOCK_PX].reshape(rows, BLOCK_PX, columns, BLOCK_PX).mean(axis=(1, 3))
    return [(int(x) * BLOCK_PX * 2, int(y) * BLOCK_PX * 2) for y, x in np.argwhere(squares > MOST)]


def _pixels(picture: QImage) -> npt.NDArray[np.float64]:
    rgb32 = picture.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(rgb32.constBits(), np.uint8).reshape(rgb32.height(), rgb32.bytesPerLine() // 4, 4)
    return raw[:, : rgb32.width(), :3].astype(np.float64)


def store() -> None:
    """Draws all references anew."""
    FOLDER.mkdir(exist_ok=True)
    for former in FOLDER.glob("*.png"):
        former.unlink()
    for name, picture in draw(tour.application()):
        picture.save(str(FOLDER / f"{name}.png"), quality=0)
        sys.stdout.write(f"{name}.png\n")


if __name__ == "__main__":
    store()
