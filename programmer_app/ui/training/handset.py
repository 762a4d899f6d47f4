"""The patient's handset, in a small window of its own: one button, and what it answers."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.training.judge import time_words
from programmer_app.ui import fonts, theme
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import TrainingBanner, label

_ROUND_PX: Final = 96
_REFUSALS: Final = {
    "none programmed": phrase("No bolus is programmed."),
    "lockout": phrase("Too soon after the last one."),
    "most per 24h": phrase("As many as allowed in 24 h were given."),
    "bolus runs": phrase("A bolus is being given."),
    "not running": phrase("The pump does not run its program."),
}


class RoundButton(QAbstractButton):
    """A large round button."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Round."""
        return QSize(fonts.scaled(_ROUND_PX), fonts.scaled(_ROUND_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A disc with its text; a ring where it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        if self.hasFocus():
            painter.setPen(theme.colour("action"))
            painter.drawEllipse(disc.adjusted(-3, -3, 3, 3))
        painter.setPen(Qt.PenStyle.NoPen)
        name = "disabled_ground" if not self.isEnabled() else "action_hover" if self.isDown() else "action"
        painter.setBrush(theme.colour(name))
        painter.drawEllipse(disc)
        painter.setPen(theme.colour("on_action" if self.isEnabled() else "disabled"))
        painter.setFont(fonts.semibold(17))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.text())


class Handset(QWidget):
    """The button and its three lines. Asks as a patient would; the pump answers.

    Args:
        feed: The training.
    """

    def __init__(self, feed: TrainingFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handset")
        self._feed = feed
        self.button = RoundButton(tr("Bolus"))
        self.button.setObjectName("bolusButton")
        self.button.clicked.connect(lambda: feed.do("press"))
        self.next = label("", font=fonts.semibold(15), wrap=True)
        self.next.setObjectName("handsetNext")
        self.used = label("", secondary=True, wrap=True)
        self.used.setObjectName("handsetUsed")
        self.last = label(tr("Not pressed yet."), secondary=True, wrap=True)
        self.last.setObjectName("handsetLast")
        lines = QVBoxLayout()
        lines.setSpacing(3)
        lines.addStretch(1)
        for line in (self.next, self.used, self.last):
            lines.addWidget(line)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.button)
        row.addLayout(lines, 1)
        feed.frame_came.connect(self._follow)
        feed.happened.connect(self._take)
        feed.ended.connect(lambda: self.button.setEnabled(False))
        self._take(feed.entries)
        self._follow()

    def _follow(self) -> None:
        frame = self._feed.frame
        if frame is None:
            return
        if frame.most == 0:
            text = tr("No bolus is programmed.")
        elif frame.grants:
            text = tr("A bolus can be asked for.")
        elif frame.wait_s is None:
            text = tr("The pump does not run its program.")
        else:
            text = tr("Next bolus in {wait}", wait=time_words(frame.wait_s + 59))
        if text != self.next.text():
            self.next.setText(text)
        used = "" if frame.most == 0 else tr("{used} of {most} used in 24 h", used=frame.used, most=frame.most)
        if used != self.used.text():
            self.used.setText(used)

    def _take(self, entries: list[dict[str, Any]]) -> None:
        presses = [entry for entry in entries if entry["who"] == "patient"]
        if not presses:
            return
        last = presses[-1]
        granted = last["text"] == "granted"
        said = tr("given") if granted else tr(_REFUSALS.get(last["text"], last["text"]))
        at = time_words(last["t_s"])
        self.last.setText(tr("Last asked after {at}: {said}", at=at, said=said))


class HandsetWindow(QDialog):
    """The handset as a window that stays beside the others.

    Args:
        feed: The training.
    """

    def __init__(self, feed: TrainingFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("handsetWindow")
        self.setWindowTitle(tr("Patient's handset · TRAINING"))
        self.setModal(False)
        self.setMinimumWidth(fonts.scaled(380))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TrainingBanner(tr("TRAINING · EMULATED PUMP")))
        self.handset = Handset(feed)
        self.handset.setContentsMargins(16, 12, 16, 16)
        column.addWidget(self.handset)
