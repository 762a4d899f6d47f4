"""Labels whose words change with every frame, without a new layout for each.

Qt lays out a card anew for every new text of a label that may change its size, though a figure of a drag is hardly ever
wider than the one before. A label of a fixed size asks for none.

All figures of the typeface are equally wide, but for a trace of kerning that nobody sees. So words that differ only by
figures from words that had room have room too, and need not be measured.
"""

import re

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

_FIGURE = re.compile(r"[0-9]")
_KERNING_PX = 2
"""More than kerning adds to a line: other figures break no line that has so much room left."""


class HeldSizes:
    """Keeps labels at their sizes while they are held; one that needs more room gets it."""

    def __init__(self) -> None:
        self._held: dict[QLabel, tuple[QSize, QSize]] = {}
        self._fitted: dict[QLabel, set[str]] = {}
        """Words that have room, with 0 for each figure."""

    def hold(self, *labels: QLabel) -> None:
        """Keep these labels at the size that they have; those that are held already stay so."""
        for each in labels:
            if each not in self._held:
                self._held[each] = (each.minimumSize(), each.maximumSize())
                self._fitted[each] = set()
                each.setFixedSize(each.size())
        self.grow()

    def grow(self) -> None:
        """Give more room to the labels whose words need it; call it when words have changed."""
        for each in self._held:
            shape = _FIGURE.sub("0", each.text())
            if shape in self._fitted[each]:
                continue
            self._fitted[each].add(shape)
            needed = _needed(each)
            if needed.width() > each.minimumWidth() or needed.height() > each.minimumHeight():
                each.setFixedSize(needed.expandedTo(each.minimumSize()))

    def let_go(self, label: QLabel) -> None:
        """Forget a label that is about to go, or do nothing if it is not held."""
        self._held.pop(label, None)
        self._fitted.pop(label, None)

    def release(self) -> None:
        """Let all have the size that their words need."""
        for each, (least, most) in self._held.items():
            each.setMinimumSize(least)
            each.setMaximumSize(most)
        self._held.clear()
        self._fitted.clear()


def _needed(label: QLabel) -> QSize:
    """Size for the words; a label that wraps keeps its width."""
    if label.wordWrap():
        return QSize(label.width(), label.heightForWidth(label.width() - _KERNING_PX))
    return label.sizeHint()
