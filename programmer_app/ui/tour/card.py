"""What the tour puts over the window: a card with a few words and buttons, and a frame around the widget it points to.

The frame lets every click through. The card is placed beside the widget, where there is room; it never takes part in
the layout of the window.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.reading_order import stop_after
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import PrimaryButton, QuietButton, label
from programmer_app.ui.widgets.drawn import Box, Panel

WIDTH_PX: Final = 330
_GAP_PX: Final = 14
_EDGE_PX: Final = 8
_AROUND_PX: Final = 6
_LINE_PX: Final = 3


def place_beside(size: QSize, target: QRect | None, area: QRect, *, left_first: bool = False) -> QPoint:
    """Where a card of this size stands so that the target can be seen.

    Args:
        size: Of the card.
        target: What it points to; None: nothing that can be seen.
        area: In which it must lie.
        left_first: Whether it stands left of the target where there is room, as of a field with words above it.

    Returns:
        Its upper left corner: below, above, right or left of the target, whichever hides none of it; else the corner of
        the area that hides the least.
    """
    inner = area.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    right, bottom = inner.right() - size.width() + 1, inner.bottom() - size.height() + 1
    if target is None:
        return QPoint(max(inner.left(), right), max(inner.top(), bottom))
    along = _between(target.center().x() - size.width() // 2, inner.left(), right)
    beside = _between(target.center().y() - size.height() // 2, inner.top(), bottom)
    places = [
        QPoint(along, target.bottom() + _GAP_PX),
        QPoint(along, target.top() - _GAP_PX - size.height()),
        QPoint(target.right() + _GAP_PX, beside),
        QPoint(target.left() - _GAP_PX - size.width(), beside),
    ]
    for place in [places[-1], *places] if left_first else places:
        if inner.contains(QRect(place, size)):
            return place
    corners = [QPoint(x, y) for x in (right, inner.left()) for y in (bottom, inner.top())]
    return min(corners, key=lambda corner: _hidden(QRect(corner, size), target))


def _between(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))


def _hidden(card: QRect, target: QRect) -> int:
    both = card.intersected(target)
    return max(0, both.width()) * max(0, both.height())


class TourFrame(QWidget):
    """The frame around a widget. It is only seen: clicks and keys go through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.notifier.theme_changed.connect(self.update)
        self.hide()

    def surround(self, target: QRect | None) -> None:
        """Stands around this part of the window; None: nowhere."""
        if target is None:
            self.hide()
            return
        around = target.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)
        parent = self.parentWidget()
        wanted = around if parent is None else around.intersected(parent.rect())
        if wanted != self.geometry():
            self.setGeometry(wanted)
        if not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line with round corners, and one in the colour of the surface within: seen on all grounds."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, inset in (("training_text", _LINE_PX / 2), ("surface", _LINE_PX + 0.5)):
            pen = QPen(theme.colour(name))
            pen.setWidthF(_LINE_PX if name == "training_text" else 1)
            painter.setPen(pen)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 6, 6)


class TourCard(Panel):
    """The card.

    Signals:
        went_on: The learner has looked and goes on.
        target_wanted: The focus is to go to the widget that is pointed to.
        left: The tour is to end.
    """

    went_on = Signal()
    target_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Box("surface", "training_text", 2, 8), parent)
        self.setObjectName("tourCard")
        self._count = label("", secondary=True, font=fonts.font(11))
        self._heading = label("", font=fonts.semibold(15), wrap=True)
        self._text = label("", wrap=True)
        self._text.setObjectName("tourText")
        self._where = label("", secondary=True, wrap=True, font=fonts.font(11))
        self.leave_button = QuietButton(tr("Leave the tour"))
        self.leave_button.setObjectName("tourLeave")
        self.leave_button.clicked.connect(self.left)
        self.there_button = QuietButton(tr("Go there (F6)"))
        self.there_button.setObjectName("tourThere")
        self.there_button.clicked.connect(self.target_wanted)
        self.on_button = PrimaryButton(tr("Go on"))
        self.on_button.setObjectName("tourOn")
        self.on_button.clicked.connect(self.went_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(6)
        for part in (self._count, self._heading, self._text, self._where):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        row.addWidget(self.there_button)
        row.addWidget(self.on_button)
        column.addSpacing(2)
        column.addLayout(row)

    def say(self, count: str, heading: str, text: str, *, goes_on: bool) -> None:
        """Shows a step.

        Args:
            count: Which step of how many.
            heading: In a few words.
            text: What to do.
            goes_on: Whether it is one to look at, with a button to go on; else one to do, with a way to the widget.
        """
        self._count.setText(count)
        self._heading.setText(heading)
        self._text.setText(text)
        self.on_button.setVisible(goes_on)
        self.there_button.setVisible(not goes_on)
        self.setAccessibleName(tr("Guided tour: {heading}", heading=heading))
        self.setAccessibleDescription(f"{count}. {text}")
        self.hint("")

    def hint(self, text: str) -> None:
        """Where to look when the widget is not in sight; empty: it is."""
        if text != self._where.text() or self._where.isVisibleTo(self) != bool(text):
            self._where.setText(text)
            self._where.setVisible(bool(text))
            self.fit()

    def fit(self) -> None:
        """As wide as one reads well, as high as its words need."""
        parent = self.parentWidget()
        room = fonts.scaled(WIDTH_PX) if parent is None else parent.width() // 2
        layout = self.layout()
        needed = 0 if layout is None else layout.minimumSize().width()
        width = max(min(fonts.scaled(WIDTH_PX), room), needed)
        self.resize(width, self.heightForWidth(width))

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays in the card; F6 leads out of it."""
        target = stop_after(self, self.focusWidget(), forwards=forwards)
        if target is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the tour while the focus is in the card."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
