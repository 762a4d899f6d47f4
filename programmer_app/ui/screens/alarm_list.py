"""Alarms of a pump: priority in colour, icon and word, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from device.pump import Alarm
from device.wording import phrase
from programmer_app.therapy.alarms import Priority, ranked
from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.pump_words import AlarmWords, alarm_words, moment_text
from programmer_app.ui.translation import in_sentence, tr
from programmer_app.ui.widgets import label, title
from programmer_app.ui.widgets.drawn import Panel
from programmer_app.ui.widgets.finding_card import FINDING_BOX

ALARM_LOOKS: Final[dict[Priority, tuple[str, str, str]]] = {
    "high": ("alarm_high", "alarm", phrase("HIGH PRIORITY")),
    "medium": ("alarm_medium", "warning", phrase("MEDIUM PRIORITY")),
    "low": ("alarm_low", "info", phrase("LOW PRIORITY")),
}
"""Colour, icon and word. Source: IEC 60601-1-8 (high red, medium yellow, low cyan)."""


class AlarmCard(Panel):
    """One alarm that stands."""

    def __init__(self, words: AlarmWords, since: str, parent: QWidget | None = None) -> None:
        super().__init__(FINDING_BOX, parent)
        self._colour, self._icon, word = ALARM_LOOKS[words.priority]
        self.setAccessibleName(tr("Alarm, {word}: {title}", word=in_sentence(word), title=words.title))
        self.setAccessibleDescription(tr("{meaning} What to do: {remedy}", meaning=words.meaning, remedy=words.remedy))
        self._mark = QLabel()
        self._mark.setFixedSize(18, 18)
        said = label(word, font=fonts.semibold(11))
        theme.tint(said, {said.foregroundRole(): self._colour})
        heading = title(words.title)
        heading.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(heading, 1)
        head.addWidget(said, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(label(words.meaning, wrap=True))
        column.addWidget(label(tr("What to do: {remedy}", remedy=words.remedy), wrap=True))
        column.addWidget(label(tr("since {since}, pump clock", since=since), secondary=True, font=fonts.font(12)))
        theme.notifier.theme_changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        self._mark.setPixmap(icons.pixmap(self._icon, 18, self._colour))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar at the left edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._colour))
        painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)


class AlarmList(QWidget):
    """All alarms that stand, gravest first, then the newest; says so when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Alarm, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def set_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Replace the list. Does nothing when it is the one shown."""
        if tuple(alarms) == self._shown:
            return
        self._shown = tuple(alarms)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for alarm in ranked(alarms):
            self._column.addWidget(AlarmCard(alarm_words(alarm), moment_text(alarm.since_s)))
        if not alarms:
            self._column.addWidget(label(tr("No alarm stands."), secondary=True))
