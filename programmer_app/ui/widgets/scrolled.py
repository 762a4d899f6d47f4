"""What scrolls where there is too little room: one column, or a screen of two columns that stack when text is large."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.widgets.views import BAR_PX, slim

STACK_BELOW_PX: Final = 900
"""Room that two columns need beside each other, at 100 %: a window of 1024 pixels without its rail."""

GAP_PX: Final = 12
"""Between two cards."""
_REST_MS: Final = 60
"""How long the layout rests before it is looked at again: not with every move of a drag."""


def show_through(area: QScrollArea, inside: QWidget) -> None:
    """Scrolls a widget over whatever is behind the area, instead of over a ground of its own."""
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)


class Scrolled(QScrollArea):
    """A column that scrolls up and down, never sideways.

    No stop of the tab key: what it holds is, and page up and down reach it from there.

    Args:
        inside: What scrolls.
        name: Object name.
        grows: Whether it asks for the height of all that is inside, and scrolls where it does not get it.
    """

    def __init__(self, inside: QWidget, name: str = "", *, grows: bool = False) -> None:
        super().__init__()
        self._whole = False
        self._grows = grows
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(_REST_MS)
        self._look_again.timeout.connect(self._give_height)
        if grows:
            self._follow_inside(follow=True)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim(self)
        self.hold(inside)

    def hold(self, inside: QWidget) -> None:
        """Scroll this instead of what scrolled so far, which goes."""
        self._held = inside
        show_through(self, inside)
        self.updateGeometry()

    @property
    def at_rest(self) -> bool:
        """Whether what is inside has the height that it needs."""
        return not self._look_again.isActive()

    def set_whole(self, whole: bool) -> None:
        """Show all that is inside, since something around it scrolls; or scroll by itself again."""
        self._whole = whole
        self.set_bar(shown=not whole)
        self._follow_inside(follow=whole or self._grows)

    def set_bar(self, *, shown: bool) -> None:
        """Whether a scroll bar is shown where one is needed."""
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if shown else policies.ScrollBarAlwaysOff)

    def _follow_inside(self, *, follow: bool) -> None:
        policy = self.sizePolicy()
        policy.setHeightForWidth(follow)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Whether the height that is asked for follows from the width."""
        return self._whole or self._grows

    def heightForWidth(self, width: int) -> int:
        """Height of what is inside."""
        return _needed_px(self._held, width)

    def sizeHint(self) -> QSize:
        """All of it."""
        hint = self._held.sizeHint()
        return QSize(hint.width(), _needed_px(self._held, self.width())) if self.hasHeightForWidth() else hint

    def minimumSizeHint(self) -> QSize:
        """All of it where it is shown whole; else a few lines."""
        width = self._held.minimumSizeHint().width()
        if self._whole:
            return QSize(width, _needed_px(self._held, max(width, self.width())))
        return QSize(width, fonts.scaled(76))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout around it when what is inside needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._look_again.start()
            if self.hasHeightForWidth():
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def _give_height(self) -> None:
        """Qt asks for the height before the cards have laid out texts that are new to them; so ask once more."""
        needed_px = _needed_px(self._held, self._held.width())
        if self._held.height() < needed_px:
            super().eventFilter(self._held, QEvent(QEvent.Type.LayoutRequest))
        if self.hasHeightForWidth() and self.height() < needed_px:
            self.updateGeometry()


class TwoColumns(QScrollArea):
    """Two columns beside each other; one under the other, and scrolled together, where text is large for the window.

    Args:
        left: Takes the room that the other leaves.
        right: At the right.
        top: Over both.
        right_first: Whether the right column comes first when they stack.
        shares: How the width is shared.

    Attributes:
        stacked: Whether they are under each other.

    Signals:
        arranged: The width is another; who has given a column a width sets it now.
    """

    arranged = Signal()

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        top: QWidget | None = None,
        right_first: bool = False,
        shares: tuple[int, int] = (1, 0),
    ) -> None:
        super().__init__()
        self.stacked = False
        self._right_first = right_first
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._inside = inside = _Inside()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP_PX)
        if top is not None:
            outer.addWidget(top)
        # a widget of its own: a layout in a layout is not told in time that what it holds needs another height
        both = QWidget()
        self._box = box = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP_PX)
        box.addWidget(left, shares[0])
        box.addWidget(right, shares[1])
        outer.addWidget(both, 1)
        slim(self)
        show_through(self, inside)

    def room_px(self) -> int:
        """Width of both together, without the scroll bar that stacking may bring."""
        return self.width() - BAR_PX if self.stacked else self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack, or stand side by side."""
        stacked = self.width() < fonts.scaled(STACK_BELOW_PX)
        if stacked != self.stacked:
            self.stacked = self._inside.stacked = stacked
            directions = QBoxLayout.Direction
            under = directions.BottomToTop if self._right_first else directions.TopToBottom
            self._box.setDirection(under if stacked else directions.LeftToRight)
            for area in self._inside.findChildren(Scrolled):
                area.set_whole(stacked)
        self.arranged.emit()
        super().resizeEvent(event)


class _Inside(QWidget):
    """Says how high two columns must be: as high as the window where they stand side by side, else as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.stacked = False

    def heightForWidth(self, width: int) -> int:
        """What a column over another needs."""
        layout = self.layout()
        return layout.heightForWidth(width) if self.stacked and layout is not None else 0


def _needed_px(inside: QWidget, width: int) -> int:
    width = min(max(width, inside.minimumWidth()), inside.maximumWidth())  # a column may have a width of its own
    layout = inside.layout()
    flows = layout is not None and layout.hasHeightForWidth()
    return max(inside.heightForWidth(width) if flows else inside.sizeHint().height(), inside.minimumHeight())
