"""Values of a pump that is no longer heard: greyed, under a strip that counts their age.

Source: Open PCA pump requirements R6.4.4(2), R6.7.0(6).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QGraphicsEffect, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.pump_words import length_text
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import label
from programmer_app.ui.widgets.drawn import Panel
from programmer_app.ui.widgets.message_bar import put_tone, tone_box
from programmer_app.ui.wiring import STALE_AFTER_S
from programmer_app.visit import Phase

if TYPE_CHECKING:
    from programmer_app.ui.visit_model import VisitModel

_TICK_MS: Final = 500
_GREY: Final = 0.6


class Staleness(QObject):
    """Watches how old the last status is.

    Args:
        model: The visit.
        values: The widgets that show what the pump said, as of this moment.

    Attributes:
        strip: To be put over the screens; invisible while the pump is heard.
    """

    def __init__(
        self, model: VisitModel, values: Callable[[], Iterable[QWidget]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._values = values
        self._heard_s = model.desk.clock.monotonic_s()
        self._last: object = None
        self._distrusted = False
        self.strip = Panel(tone_box("neutral"))
        self.strip.setObjectName("staleStrip")
        put_tone(self.strip, "neutral")
        self._words = label("", font=fonts.semibold())
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(16, 5, 16, 5)
        row.addWidget(self._words)
        self.strip.hide()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.look)
        model.status_changed.connect(self.look)
        model.phase_changed.connect(self.look)
        model.reading_changed.connect(self._on_reading)
        self._tick.start()
        self.look()

    @property
    def age_s(self) -> float:
        """Seconds since the pump was last heard."""
        return self._model.desk.clock.monotonic_s() - self._heard_s

    @property
    def stale(self) -> bool:
        """Whether what is shown may no longer be so."""
        model = self._model
        if model.status is None or model.reading is None or model.phase is Phase.READING:
            return False
        return self._distrusted or not model.linked or self.age_s > STALE_AFTER_S

    def distrust(self) -> None:
        """This program has a fault: what it shows counts for nothing until the pump was read again."""
        self._distrusted = True
        self.look()

    def _on_reading(self) -> None:
        self._distrusted = False
        self.look()

    def look(self) -> None:
        """Takes note of a new status, and greys or restores the values."""
        model = self._model
        if model.linked and model.status is not self._last:
            self._heard_s = model.desk.clock.monotonic_s()
        self._last = model.status
        stale = self.stale
        if stale:
            ago = length_text(max(0, round(self.age_s)))
            said = tr("The pump is not heard. What is shown is {ago} old; the pump goes on by its program.", ago=ago)
            if self._distrusted:
                said = tr("After the fault of this program what is shown may be wrong. Read the pump again.")
            self._words.setText(said)
            self.strip.setAccessibleName(self._words.text())
        if stale == self.strip.isHidden():
            self.strip.setVisible(stale)
            self._grey(stale=stale)

    def stop(self) -> None:
        """The window goes."""
        self._tick.stop()

    def _grey(self, *, stale: bool) -> None:
        for widget in self._values():
            effect: QGraphicsEffect | None = widget.graphicsEffect()
            if effect is None and stale:
                effect = QGraphicsOpacityEffect(widget)
                effect.setOpacity(_GREY)
                widget.setGraphicsEffect(effect)
            if effect is not None:
                effect.setEnabled(stale)
