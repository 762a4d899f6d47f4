"""`make screenshots`: a picture of every screen and dialog of one visit, in both themes and two sizes of window.

The pump of the visit is the emulated one and its clock that of the computer, so pictures of two runs differ in their
times; `references.py` compares pictures that do not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize

from tests.ui import clinic_tour, tour

THEMES: Final = ("light", "dark")
SIZES: Final = (tour.LARGE, tour.SMALL)


def draw(out: Path, themes: Sequence[str], sizes: Sequence[QSize], text_percent: int) -> int:
    """Walks once for each theme and size.

    Args:
        out: Folder for `<screen>-<theme>-<width>x<height>.png`; made where it is missing.
        themes: Of `THEMES`.
        sizes: Of the window.
        text_percent: Size of the text, 100 to 200.

    Returns:
        How many pictures there are.
    """
    tour.application()
    tour.reset_looks()
    out.mkdir(parents=True, exist_ok=True)
    drawn = 0
    for theme in themes:
        for size in sizes:
            window = tour.open_window(theme, size, text_percent)
            try:
                for stop in tour.stops(window):
                    name = f"{stop.name}-{theme}-{size.width()}x{size.height()}.png"
                    drawn += stop.shown.grab().save(str(out / name))
            finally:
                tour.close_window(window)
            drawn += _draw_clinic(out, theme, size, text_percent)
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


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.pictures")
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--text", type=int, default=100, choices=range(100, 201), metavar="PERCENT")
    arguments = parser.parse_args()
    drawn = draw(arguments.out, THEMES, SIZES, arguments.text)
    sys.stdout.write(f"{drawn} pictures in {arguments.out}\n")


if __name__ == "__main__":
    main()
