"""The one typeface of the window: Inter, bundled so that screens look alike on every machine.

`load()` puts the four weights into Qt's font database; `font()` gives a sized font with tabular figures, so that
numbers stand in columns and do not jump while they change.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

import resources

FAMILY = "Inter"
BODY_PX = 13
DOSE_PX = 26
_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_loaded: list[int] = []
_percent = [100]


class FontError(RuntimeError):
    """A bundled font file is missing or Qt cannot read it."""


def load() -> None:
    """Make the bundled weights of Inter known to Qt. Needs a QGuiApplication; the second call does nothing.

    Raises:
        FontError: If a font file cannot be read.
    """
    if _loaded:
        return
    folder = Path(resources.__path__[0]) / "fonts"  # importlib.resources would cost the first paint 7 ms
    for name in _FILES:
        number = QFontDatabase.addApplicationFontFromData((folder / name).read_bytes())
        if number < 0:
            raise FontError(f"the bundled font {name} cannot be loaded; install Thecal again")
        _loaded.append(number)


def set_percent(percent: int) -> None:
    """The size of all text that is made from now on.

    Args:
        percent: 100 to 200; 100 is the size that the screens were drawn in.
    """
    _percent[0] = percent


def percent() -> int:
    """The size of text in percent."""
    return _percent[0]


def scaled(length_px: int) -> int:
    """A length that must grow with the text."""
    return round(length_px * _percent[0] / 100)


def font(size_px: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter at a size in pixels, with figures of equal width.

    Args:
        size_px: Height of the font in device-independent pixels, > 0, at 100 %.
        weight: Normal, Medium, DemiBold or Bold; these four are bundled.
    """
    return QFont(_kept(scaled(size_px), weight))


@lru_cache(maxsize=64)
def _kept(height_px: int, weight: QFont.Weight) -> QFont:
    """Copied for each use: a copy shares with it what Qt has found out about the typeface."""
    made = QFont(FAMILY)
    made.setPixelSize(height_px)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def semibold(size_px: int = BODY_PX) -> QFont:
    """The weight of titles, buttons and pills."""
    return font(size_px, QFont.Weight.DemiBold)


def bold(size_px: int = BODY_PX) -> QFont:
    """The weight of the dose and of new values."""
    return font(size_px, QFont.Weight.Bold)
