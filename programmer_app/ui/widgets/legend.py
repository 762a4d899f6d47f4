"""A legend whose entries show and hide their curves."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.flow_row import FlowRow

Sign = Literal["line", "dashed", "dotted", "area"]
_SIGN_PX: Final = 18
_HEIGHT_PX: Final = 30
_DASHES: Final = {"dashed": [3.0, 2.0], "dotted": [2.0, 2.0]}


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One curve.

    Attributes:
        name: Stays the same.
        text: For the person.
        colour: Of the palette.
        sign: How it is drawn.
        meaning: A sentence more, as tooltip and for a screen reader.
    """

    name: str
    text: str
    colour: str
    sign: Sign
    meaning: str = ""


class _Entry(QPushButton):
    """Sign and words; struck through while the curve is hidden. Space or a click changes that, Enter does not."""

    def __init__(self, entry: LegendEntry) -> None:
        super().__init__(tr(entry.text))
        self.entry = entry
        self.setObjectName(f"legend_{entry.name}")
        self.setCheckable(True)
        self.setChecked(True)
        self.setAutoDefault(False)
        self.setFont(fonts.font(12))
        self.setToolTip(tr(entry.meaning))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._speak)
        self._speak()

    def _speak(self) -> None:
        self.setAccessibleName(f"{self.text()}: {tr('shown') if self.isChecked() else tr('hidden')}")
        self.setAccessibleDescription(tr(self.entry.meaning))

    def sizeHint(self) -> QSize:
        """Sign, words and room around."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + _SIGN_PX + 16, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As flat as a legend; the focus is a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("action"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        shown = self.isChecked()
        self._paint_sign(painter, QRectF(5, 0, _SIGN_PX, self.height()), shown=shown)
        font = fonts.font(12)
        font.setStrikeOut(not shown)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if shown else "secondary"))
        words = QRectF(self.rect()).adjusted(_SIGN_PX + 10, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _paint_sign(self, painter: QPainter, area: QRectF, *, shown: bool) -> None:
        colour = self.entry.colour if shown else "disabled"
        if self.entry.sign == "area":
            painter.setPen(QPen(theme.colour(colour), 1))
            painter.setBrush(theme.colour(colour, 0.25) if shown else Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(area.left(), area.center().y() - 4.5, area.width() - 1, 9))
            return
        pen = QPen(theme.colour(colour), 2)
        if dashes := _DASHES.get(self.entry.sign):
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()))


class Legend(QWidget):
    """Entries in a row that wraps.

    Args:
        entries: All that there can be, in their order.

    Signals:
        hidden_changed (frozenset): Names that the person hides now.
    """

    hidden_changed = Signal(object)

    def __init__(self, entries: Sequence[LegendEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Curves that are shown"))
        row = FlowRow(self, 2)
        self._entries: dict[str, _Entry] = {}
        self._names: tuple[str, ...] = ()
        for entry in entries:
            made = _Entry(entry)
            made.clicked.connect(self._tell)
            made.hide()
            row.addWidget(made)
            self._entries[entry.name] = made

    def offer(self, names: Collection[str]) -> None:
        """Offer these curves and no others; one that was hidden before stays hidden when it comes back."""
        offered = tuple(name for name in self._entries if name in names)
        if offered == self._names:
            return
        self._names = offered
        for name, entry in self._entries.items():
            entry.setVisible(name in offered)
        self.updateGeometry()

    def names(self) -> tuple[str, ...]:
        """Curves that are offered."""
        return self._names

    def hidden(self) -> frozenset[str]:
        """Curves that the person hides."""
        return frozenset(name for name, entry in self._entries.items() if not entry.isChecked())

    def text_of(self, name: str) -> str:
        """The words of an entry."""
        return self._entries[name].text()

    def _tell(self) -> None:
        self.hidden_changed.emit(self.hidden())
