"""What is in a picture, all of its points at once: asking Qt for each one takes seconds a picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def channels(picture: QImage) -> NDArray[np.uint8]:
    """Red, green, blue and alpha of each point: rows, columns, 4."""
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return raw[:, : plain.width()].copy()


def names(picture: QImage) -> NDArray[np.uint32]:
    """The colour of each point as a number, 0xrrggbb: rows, columns."""
    wide = channels(picture).astype(np.uint32)
    found: NDArray[np.uint32] = (wide[:, :, :3] * np.array([1 << 16, 1 << 8, 1], np.uint32)).sum(
        axis=2, dtype=np.uint32
    )
    return found


def number_of(name: str) -> int:
    """The number of a colour, #rrggbb."""
    return int(name.removeprefix("#"), 16)


def colours(picture: QImage) -> set[str]:
    """Every colour in it, as #rrggbb."""
    return {f"#{number:06x}" for number in np.unique(names(picture)).tolist()}


def opaque_colours(picture: QImage) -> set[str]:
    """Every colour of the points that nothing shines through, as #rrggbb."""
    opaque = channels(picture)[:, :, 3] == 255
    return {f"#{number:06x}" for number in np.unique(names(picture)[opaque]).tolist()}


def lightness(picture: QImage) -> NDArray[np.int64]:
    """How light each point is, 0 to 255, as `QColor.lightness` has it: the middle of its strongest and its weakest."""
    shown = channels(picture)[:, :, :3].astype(np.int64)
    found: NDArray[np.int64] = (shown.max(axis=2) + shown.min(axis=2)) // 2
    return found
