"""The rail of screens at the left: icon over text, the current one marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.scrolled import Scrolled

WIDTH_PX = 74
ITEM_HEIGHT_PX = 62


def _scaled_less(length_px: int) -> int:
    """The rail grows with half of the text: its icons stay, and the screens need the room."""
    return (length_px + fonts.scaled(length_px)) // 2


def _text_font() -> QFont:
    return fonts.font(11)


def _fill(painter: QPainter, area: QRect, colour: str) -> None:
    """Qt's own `fillRect` has PySide6 make all gradients first, which the first paint would wait for."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    painter.drawRect(area)


@dataclass(frozen=True)
class NavEntry:
    """One screen in the rail.

    Attributes:
        key: What `NavRail.selected` says.
        text: Under the icon; one short word.
        icon: One of `icons.names()`.
    """

    key: str
    text: str
    icon: str


class _Item(QAbstractButton):
    """One entry, painted by itself."""

    moved = Signal(int)

    def __init__(self, entry: NavEntry) -> None:
        super().__init__()
        self.entry = entry
        self.setText(tr(entry.text))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group does that; a screen reader then says "radio button", not "check box"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.notifier.theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """73 by 62 pixels at the usual size of text, wider and higher with larger text."""
        return QSize(_scaled_less(WIDTH_PX) - 1, _scaled_less(ITEM_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Icon and text close to each other."""
        return QSize(
            self.sizeHint().width(),
            min(self.sizeHint().height(), _scaled_less(22) + 12 + QFontMetrics(_text_font()).height()),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk along the rail; space and Enter open the screen, which acts on no pump."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.moved.emit(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.moved.emit(1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "action" if self.isChecked() else "secondary"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, bar, icon, text, focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        if self.isChecked():
            _fill(painter, area, "selected_ground")
            _fill(painter, QRect(0, 0, 3, area.height()), "action")
        elif self.isEnabled() and self.underMouse():
            _fill(painter, area, "raised")
        size_px = _scaled_less(22)
        opacity = 1.0 if self.isEnabled() else 0.55
        painter.setOpacity(opacity)
        picture = icons.pixmap(self.entry.icon, size_px, self._ink(), self.devicePixelRatioF())
        high = QFontMetrics(_text_font()).height()
        top_px = max(2, min(10, (area.height() - size_px - high) // 3))
        painter.drawPixmap((area.width() - size_px) // 2, top_px, picture)
        painter.setOpacity(1.0)
        painter.setPen(theme.colour(self._ink()))
        painter.setFont(fonts.semibold(11) if self.isChecked() else _text_font())
        under = QRect(0, top_px + size_px + 2, area.width(), area.height() - top_px - size_px - 6)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("action"), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(5, 3, -3, -3), 5, 5)


class NavRail(QWidget):
    """All screens, from top to bottom.

    Args:
        entries: The screens; none is current at start.

    Signals:
        selected: The key of the entry that the person chose. Not emitted by `set_current`. The rail shows the new
            entry already; call `set_current` with the former one to refuse.
    """

    selected = Signal(str)

    def __init__(self, entries: Sequence[NavEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_scaled_less(WIDTH_PX))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Screens"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._items: dict[str, _Item] = {}
        inside = QWidget()
        self._scroll = Scrolled(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 1, 8)
        outer.addWidget(self._scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for entry in entries:
            item = _Item(entry)
            item.setObjectName(f"nav_{entry.key}")
            item.clicked.connect(self._tell)
            item.moved.connect(self._walk)
            self._group.addButton(item)
            self._items[entry.key] = item
            column.addWidget(item)
        column.addStretch(1)

    def current(self) -> str | None:
        """The key of the marked entry."""
        return next((key for key, item in self._items.items() if item.isChecked()), None)

    def set_current(self, key: str) -> None:
        """Mark an entry without telling.

        Raises:
            KeyError: If there is no such entry.
        """
        self._items[key].setChecked(True)
        for other, item in self._items.items():  # the tab key stops at the screen in front; arrows go on from there
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == key else Qt.FocusPolicy.NoFocus)

    def set_available(self, key: str, available: bool, why_not: str = "") -> None:
        """Enable or disable an entry.

        Args:
            key: Which one.
            available: Whether its screen can be opened now.
            why_not: Tooltip and accessible description while it cannot.

        Raises:
            KeyError: If there is no such entry.
        """
        item = self._items[key]
        item.setEnabled(available)
        item.setToolTip("" if available else why_not)
        item.setAccessibleDescription("" if available else why_not)

    def is_available(self, key: str) -> bool:
        """Whether a screen can be opened now.

        Raises:
            KeyError: If there is no such entry.
        """
        return self._items[key].isEnabled()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White, with a line at the right."""
        painter = QPainter(self)
        _fill(painter, self.rect(), "surface")
        _fill(painter, QRect(self.width() - 1, 0, 1, self.height()), "line")

    def _tell(self) -> None:
        key = self.current()
        if key is not None:
            self.selected.emit(key)

    def _walk(self, by: int) -> None:
        usable = [item for item in self._items.values() if item.isEnabled()]
        here = next((number for number, item in enumerate(usable) if item.hasFocus()), None)
        if here is not None:
            item = usable[(here + by) % len(usable)]
            item.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(item, 0, 0)
