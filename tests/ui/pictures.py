"""`make screenshots`: every screen and dialog of one visit, in both themes, two sizes of window and all languages.

English lies in the folder itself, every other language in a folder of its own. The pump of the visit is the emulated
one and its clock that of the computer, so pictures of two runs differ in their times; `references.py` compares pictures
that do not. With `QT_SCALE_FACTOR=1.5` or `2` in the environment the pictures are those of a screen of that density.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast, get_args

from PySide6.QtCore import QSize

from programmer_app.ui import translation, translators
from programmer_app.ui.translation import Language
from tests.notices.samples import notice, put, update
from tests.ui import clinic_tour, patient_tour, tour, training_tour

THEMES: Final = ("light", "dark")
SIZES: Final = (tour.LARGE, tour.SMALL)


@dataclass(frozen=True)
class Wanted:
    """What is to be drawn, each with each.

    Attributes:
        languages: Of the window.
        themes: Of `THEMES`.
        sizes: Of the window.
        text_percent: Size of the text, 100 to 200.
    """

    languages: Sequence[Language]
    themes: Sequence[str]
    sizes: Sequence[QSize]
    text_percent: int


def draw(out: Path, wanted: Wanted) -> int:
    """Walks once for each language, theme and size.

    Args:
        out: Folder for `<screen>-<theme>-<width>x<height>.png`; made where it is missing.
        wanted: What is to be drawn.

    Returns:
        How many pictures there are.
    """
    tour.application()
    tour.reset_looks()
    drawn = 0
    for language in wanted.languages:
        translators.remove()
        translation.use(None if language == "en" else translators.install(language), language)
        folder = out if language == "en" else out / language
        folder.mkdir(parents=True, exist_ok=True)
        for theme in wanted.themes:
            for size in wanted.sizes:
                drawn += _walk(folder, theme, size, wanted.text_percent)
                drawn += _draw_clinic(folder, theme, size, wanted.text_percent)
                drawn += _draw_patient(folder, theme, size, wanted.text_percent)
                drawn += _draw_notices(folder, theme, size, wanted.text_percent)
    return drawn


def _draw_clinic(out: Path, theme: str, size: QSize, text_percent: int) -> int:
    """The window of a clinic with records, which are thrown away afterwards."""
    drawn = 0
    with tempfile.TemporaryDirectory(prefix="thecal-pictures-") as folder:
        window = clinic_tour.open_window(theme, size, Path(folder) / "records", text_percent)
        try:
            for stop in clinic_tour.stops(window):
                name = f"{stop.name}-{theme}-{size.width()}x{size.height()}.png"
                drawn += stop.shown.grab().save(str(out / name))
        finally:
            tour.close_window(window)
    return drawn


def _draw_patient(out: Path, theme: str, size: QSize, text_percent: int) -> int:
    """The record of an invented patient, which is thrown away afterwards."""
    drawn = 0
    with tempfile.TemporaryDirectory(prefix="thecal-pictures-") as folder:
        window = patient_tour.open_window(theme, size, Path(folder) / "records", text_percent)
        try:
            for stop in patient_tour.stops(window):
                name = f"{stop.name}-{theme}-{size.width()}x{size.height()}.png"
                drawn += stop.shown.grab().save(str(out / name))
        finally:
            tour.close_window(window)
    return drawn


def _draw_notices(out: Path, theme: str, size: QSize, text_percent: int) -> int:
    """The strip of a safety notice, and the list of notices, from invented files."""
    drawn = 0
    before = os.environ.get("THECAL_NOTICES")
    with tempfile.TemporaryDirectory(prefix="thecal-pictures-") as folder:
        os.environ["THECAL_NOTICES"] = folder
        put(Path(folder), "a.json", notice(), update())
        window = tour.open_window(theme, size, text_percent)
        try:
            for stop in tour.notices(window):
                name = f"{stop.name}-{theme}-{size.width()}x{size.height()}.png"
                drawn += stop.shown.grab().save(str(out / name))
        finally:
            tour.close_window(window)
            if before is None:
                del os.environ["THECAL_NOTICES"]
            else:
                os.environ["THECAL_NOTICES"] = before
    return drawn


def _walk(folder: Path, theme: str, size: QSize, text_percent: int) -> int:
    drawn = 0
    for walk in (tour, training_tour):
        window = walk.open_window(theme, size, text_percent)
        try:
            for stop in walk.stops(window):
                path = folder / f"{stop.name}-{theme}-{size.width()}x{size.height()}.png"
                drawn += stop.shown.grab().save(str(path))
        finally:
            tour.close_window(window)
    return drawn


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.pictures")
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--text", type=int, default=100, choices=range(100, 201), metavar="PERCENT")
    parser.add_argument("--language", action="append", choices=get_args(Language), help="all where none is given")
    parser.add_argument("--theme", action="append", choices=THEMES, help="both where none is given")
    parser.add_argument("--size", action="append", type=_size, metavar="WIDTHxHEIGHT", help="1440x900 and 1024x768")
    arguments = parser.parse_args()
    languages = cast("Sequence[Language]", arguments.language or get_args(Language))
    wanted = Wanted(languages, arguments.theme or THEMES, arguments.size or SIZES, arguments.text)
    sys.stdout.write(f"{draw(arguments.out, wanted)} pictures in {arguments.out}\n")


if __name__ == "__main__":
    main()
