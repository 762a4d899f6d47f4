"""A row of small controls that goes on in the next line where there is too little room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_MOST_BETWEEN_LINES_PX = 8


class FlowRow(QLayout):
    """Lays its widgets out from left to right, line by line; hidden ones take no room.

    Args:
        gap_px: Between two of a line; between lines at most 8.
        centred: Whether all lines together stand in the middle of a greater height.
        even: Whether lines are filled alike, so that none is left alone in the last one.
    """

    def __init__(
        self, parent: QWidget | None = None, gap_px: int = 6, *, centred: bool = False, even: bool = False
    ) -> None:
        super().__init__(parent)
        self._even = even
        self._centred = centred
        self._left_count: int | None = None
        self._items: list[QLayoutItem] = []
        self._gap = gap_px
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end."""
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at a place; the right end begins where it began."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def begin_right_end(self) -> None:
        """What is put in from now on stands at the right end of its line."""
        self._left_count = len(self._items)

    def count(self) -> int:
        """How many there are, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the one at a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines."""
        return True

    def invalidate(self) -> None:
        """Something in it was shown, hidden or changed its size."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Height of all lines; Qt asks for it many times between two changes."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
            self._heights[width] = self._lay(inner, move=False) + margins.top() + margins.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place all."""
        super().setGeometry(rect)
        self._lay(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """One line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The widest alone."""
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        least = QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))
        return least.grownBy(self.contentsMargins())

    def _lay(self, rect: QRect, *, move: bool) -> int:
        sized: list[tuple[QLayoutItem, QSize]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > rect.width():
                high = item.heightForWidth(rect.width()) if item.hasHeightForWidth() else size.height()
                size = QSize(rect.width(), high)
            sized.append((item, size))
        lines = self._broken(sized, rect.width())
        if self._even and len(lines) > 1:
            lines = self._evened(sized, rect.width(), len(lines))
        highs = [max((size.height() for _item, size in line), default=0) for line in lines]
        total = sum(highs) + min(self._gap, _MOST_BETWEEN_LINES_PX) * (len(highs) - 1)
        if move:
            self._place(rect, lines, highs, total)
        return total if self._items else 0

    def _broken(self, sized: list[tuple[QLayoutItem, QSize]], width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Lines that are as full as they can be."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item, size in sized:
            if lines[-1] and used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines

    def _evened(
        self, sized: list[tuple[QLayoutItem, QSize]], width: int, count: int
    ) -> list[list[tuple[QLayoutItem, QSize]]]:
        """As many lines, the longest of them as short as it can be."""
        least, most = max(size.width() for _item, size in sized), width
        while least < most:
            middle = (least + most) // 2
            if len(self._broken(sized, middle)) > count:
                least = middle + 1
            else:
                most = middle
        return self._broken(sized, least)

    def _place(self, rect: QRect, lines: list[list[tuple[QLayoutItem, QSize]]], highs: list[int], total: int) -> None:
        y = rect.y() + (max(0, rect.height() - total) // 2 if self._centred else 0)
        right = [] if self._left_count is None else self._items[self._left_count :]
        for line, high in zip(lines, highs, strict=True):
            x = rect.x()
            spare = rect.width() - sum(size.width() for _item, size in line) - self._gap * (len(line) - 1)
            for item, size in line:
                if item in right:
                    x += max(0, spare)
                    spare = 0
                item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high + min(self._gap, _MOST_BETWEEN_LINES_PX)
