"""The gravest alarm, over every screen: colour, word and icon, flashing as the standard asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from device.pump import Alarm
from device.wording import phrase
from programmer_app.therapy.alarms import Priority, ranked
from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.alarms import rhythm
from programmer_app.ui.preferences import preferences
from programmer_app.ui.pump_words import AlarmWords, alarm_words
from programmer_app.ui.translation import in_sentence, tr
from programmer_app.ui.widgets import SecondaryButton
from programmer_app.ui.widgets.text import announce

GROUNDS: Final[dict[Priority, tuple[str, str]]] = {
    "high": ("#c8102e", "#ffffff"),
    "medium": ("#ffd400", "#15202b"),
    "low": ("#4fd5e6", "#15202b"),
}
"""Ground and ink while lit, in both themes. Source: IEC 60601-1-8 (high red, medium yellow, low cyan)."""

WORDS: Final[dict[Priority, tuple[str, str]]] = {
    "high": ("alarm", phrase("HIGH PRIORITY")),
    "medium": ("warning", phrase("MEDIUM PRIORITY")),
    "low": ("info", phrase("LOW PRIORITY")),
}
"""Icon and word."""

_THICK_PX: Final = 5
_THIN_PX: Final = 3


class AlarmBanner(QWidget):
    """One line for the gravest alarm, how many more there are, and the sound. Invisible while no alarm stands.

    Args:
        monotonic_s: Seconds that only rise; the rhythm follows them.

    Attributes:
        lit: Whether the colour fills the banner at this moment.

    Signals:
        show_requested: The alarms are to be shown with what to do.
        pause_requested: The sound is to be paused, or to go on.
    """

    show_requested = Signal()
    pause_requested = Signal()

    def __init__(self, monotonic_s: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alarmBanner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._now_s = monotonic_s
        self._begun_s = 0.0
        self._alarms: tuple[Alarm, ...] = ()
        self._words: AlarmWords | None = None
        self._sound = ""
        self.lit = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addStretch(1)
        self.show_button = self._button(tr("What to do"), "alarmShowButton", self.show_requested.emit)
        self.pause_button = self._button(tr("Pause sound"), "alarmPauseButton", self.pause_requested.emit)
        icons.put(self.pause_button, "sound_paused", "action")
        theme.notifier.theme_changed.connect(self.update)
        preferences.changed.connect(self.beat)
        self.hide()

    def _button(self, text: str, name: str, slot: Callable[[], object]) -> SecondaryButton:
        button = SecondaryButton(text)
        button.setObjectName(name)
        button.clicked.connect(slot)
        self._row.addWidget(button)
        return button

    def sizeHint(self) -> QSize:
        """As high as its buttons, with room for two lines of text."""
        return QSize(400, max(52, self._row.sizeHint().height()))

    @property
    def priority(self) -> Priority | None:
        """Of the alarm shown; None where none stands."""
        return None if self._words is None else self._words.priority

    def set_alarms(self, alarms: Sequence[Alarm]) -> None:
        """The alarms that stand now; the rhythm begins anew when the gravest is of another priority."""
        former = self.priority
        self._alarms = ranked(alarms)
        self._words = alarm_words(self._alarms[0]) if self._alarms else None
        if self._words is None:
            self._timer.stop()
            self.hide()
            return
        if self._words.priority != former:
            self._begun_s = self._now_s()
        more = len(self._alarms) - 1
        others = tr(" and {more} more", more=more) if more else ""
        name = tr(
            "Alarm, {word}: {title}{others}",
            word=in_sentence(WORDS[self._words.priority][1]),
            title=self._words.title,
            others=others,
        )
        if name != self.accessibleName() or self.isHidden():
            announce(self, f"{name}. {self._words.remedy}", at_once=True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            tr("{meaning} What to do: {remedy}", meaning=self._words.meaning, remedy=self._words.remedy)
        )
        self.show()
        self.beat()

    def set_sound(self, text: str, button: str) -> None:
        """What is to be said of the sound, and what its button does; without a button where that is empty."""
        self._sound = text
        self.pause_button.setVisible(bool(button))
        self.pause_button.setText(button)
        self.pause_button.setAccessibleName(button)
        self.update()

    def beat(self) -> None:
        """Lit or not, by the clock; called by the timer at each change, and may be called at any time."""
        if self._words is None:
            return
        at_s = self._now_s() - self._begun_s
        priority = self._words.priority
        steady = preferences.looks.reduced_motion
        self.lit = steady or rhythm.is_lit(priority, at_s)
        self.update()
        after_s = None if steady else rhythm.next_change_s(priority, at_s)
        if after_s is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round(after_s * 1000)))

    def stop(self) -> None:
        """The window goes."""
        self._timer.stop()

    # ---- painted ----

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word, title, meaning, sound."""
        if self._words is None:
            return
        ground, ink = GROUNDS[self._words.priority]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.lit:
            painter.fillRect(self.rect(), QColor(ground))
        else:
            painter.fillRect(self.rect(), theme.colour("surface"))
            ink = theme.current().text
        thick_px = _THICK_PX if preferences.looks.reduced_motion else _THIN_PX
        frame = QColor(ink) if preferences.looks.reduced_motion else QColor(ground)
        painter.setPen(QPen(frame, thick_px))
        painter.drawRect(QRectF(self.rect()).adjusted(thick_px / 2, thick_px / 2, -thick_px / 2, -thick_px / 2))
        self._paint_words(painter, self._words, ink)

    def _paint_words(self, painter: QPainter, words: AlarmWords, ink: str) -> None:
        icon, word = WORDS[words.priority]
        word = tr(word)
        size_px = 26
        middle = self.height() // 2
        painter.drawPixmap(14, middle - size_px // 2, icons.pixmap(icon, size_px, ink, self.devicePixelRatioF()))
        left = 14 + size_px + 12
        shown = [b for b in (self.show_button, self.pause_button) if not b.isHidden()]
        right = min((button.x() for button in shown), default=self.width()) - 12
        painter.setPen(QColor(ink))
        more = len(self._alarms) - 1
        others = tr("  +{more} more", more=more) if more else ""
        head, small = fonts.bold(14), fonts.font(12)
        lines = ((head, f"{word} · {words.title}{others}"), (small, f"{words.meaning} {self._sound}".strip()))
        for number, (font, text) in enumerate(lines):
            painter.setFont(font)
            area = QRectF(left, 4 if number == 0 else middle, max(0, right - left), middle - 4)
            fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitted)

    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """What can be pressed."""
        return self.show_button, self.pause_button
