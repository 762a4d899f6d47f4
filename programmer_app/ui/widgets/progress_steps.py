"""What a long task has done, is doing and will do, against a true bound."""

import math
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui import icons, theme
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.drawn import Box, draw_box
from programmer_app.ui.widgets.text import divider, label, title, unbroken

StepState = Literal["waiting", "active", "done", "failed"]
_BADGES: dict[StepState, tuple[Tone, str, str]] = {
    "waiting": ("neutral", "", phrase("waiting")),
    "active": ("info", "more", phrase("under way")),
    "done": ("good", "check", phrase("done")),
    "failed": ("blocked", "close", phrase("failed")),
}
_BAR_PARTS = 1000
_BAR_PX = 8
_LONG_S = 300
"""A bound from here on is told in minutes."""


class _Badge(QWidget):
    """Tick, dots or cross on a rounded ground."""

    def __init__(self) -> None:
        super().__init__()
        self.state: StepState = "waiting"
        self.setFixedSize(QSize(34, 34))
        theme.notifier.theme_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and icon; a waiting step has a dot only."""
        tone, icon, _word = _BADGES[self.state]
        palette = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(palette.tone_ground(tone)))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if not icon:
            painter.setBrush(theme.colour("secondary"))
            painter.drawEllipse(QRectF(self.rect()).center(), 2, 2)
            return
        picture = icons.pixmap(icon, 18, palette.tone_text(tone), self.devicePixelRatioF())
        painter.drawPixmap(8, 8, picture)


class _Row(QWidget):
    """One step."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading = heading
        self._badge = _Badge()
        self._title = title(heading)
        self._detail = label(secondary=True, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 9, 0, 0)
        column.setSpacing(9)
        column.addLayout(row)
        column.addWidget(divider())
        self.set_state("waiting", "")

    def set_state(self, state: StepState, detail: str) -> None:
        """Change badge and detail."""
        self._badge.state = state
        self._badge.update()
        self._detail.setText(unbroken(detail))
        self._detail.setVisible(bool(detail))
        word = tr(_BADGES[state][2])
        self.setAccessibleName(f"{self._heading}: {word}")
        self.setAccessibleDescription(detail)
        self._badge.setAccessibleName(word)


class _Bar(QProgressBar):
    """A flat bar, red after a failure."""

    def __init__(self) -> None:
        super().__init__()
        self._failed = False
        self.setFixedHeight(_BAR_PX)

    def set_failed(self, *, failed: bool) -> None:
        """Whether it is red."""
        self._failed = failed
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The way, and how much of it is gone."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        draw_box(painter, area, Box("neutral_ground", radius_px=4))
        if self.value() > self.minimum():
            area.setWidth(area.width() * (self.value() - self.minimum()) / (self.maximum() - self.minimum()))
            draw_box(painter, area, Box("blocked" if self._failed else "action", radius_px=4))


class ProgressSteps(QWidget):
    """A bar over a list of steps. The bar shows elapsed time against the bound that the task may not exceed.

    Args:
        accessible_name: What the task is.
    """

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._bar = _Bar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _BAR_PARTS)
        self._bar.setAccessibleName(accessible_name)
        self._time = label(secondary=True)
        self._rows: dict[str, _Row] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self._time)
        column.addLayout(self._list)
        self.clear_progress()

    def set_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Replace the list.

        Args:
            steps: Key and title of every step, in order; all wait.
        """
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {key: _Row(heading) for key, heading in steps}
        for row in self._rows.values():
            self._list.addWidget(row)

    def set_state(self, key: str, state: StepState, detail: str = "") -> None:
        """Change one step.

        Args:
            key: Which one.
            state: waiting, active, done or failed; a failed step turns the bar red.
            detail: What happened, or what is waited for.

        Raises:
            KeyError: If there is no such step.
        """
        self._rows[key].set_state(state, detail)
        if state == "failed":
            self._bar.set_failed(failed=True)

    def set_progress(self, elapsed_s: float, bound_s: float) -> None:
        """Show how much of the longest possible time has passed.

        Args:
            elapsed_s: Seconds since the start, >= 0.
            bound_s: Seconds after which the task has ended in any case, > 0.

        Raises:
            ValueError: If the bound is not positive.
        """
        if bound_s <= 0:
            raise ValueError(f"a bound is longer than 0 s, not {bound_s} s")
        self._bar.setValue(round(_BAR_PARTS * min(elapsed_s / bound_s, 1.0)))
        self._bar.show()
        longest = f"{bound_s:.0f} s" if bound_s < _LONG_S else f"{math.ceil(bound_s / 60)} min"
        text = tr("{elapsed_s} s of at most {longest}", elapsed_s=f"{elapsed_s:.0f}", longest=longest)
        self._time.setText(text)
        self._time.show()
        self._bar.setAccessibleDescription(text)

    def clear_progress(self) -> None:
        """Empty the bar and take its colour of failure away."""
        self._bar.setValue(0)
        self._time.setText("")
        self._time.hide()
        self._bar.set_failed(failed=False)
