"""How far the projection is shown: a day, a week, to the next refill, or one of a list from an hour to ten years."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from device.wording import phrase
from programmer_app.ui.editors.cumulative_card import TO_REFILL
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import SegmentedControl

_MORE: Final = "more"
_HORIZONS: Final = (("24", "24 h"), ("168", "7 d"), (TO_REFILL, phrase("To next refill")), (_MORE, phrase("More")))
_MORE_HORIZONS: Final[tuple[tuple[str, float], ...]] = (
    ("1 h", 1.0),
    ("6 h", 6.0),
    ("12 h", 12.0),
    ("48 h", 48.0),
    ("30 d", 720.0),
    ("90 d", 2_160.0),
    ("1 y", 8_766.0),
    ("5 y", 43_830.0),
    ("10 y", 87_660.0),
)
"""A year counts 365.25 days."""

_HOURS: Final = {f"{hours:g}": hours for hours in (24.0, 168.0, *(hours for _text, hours in _MORE_HORIZONS))}


class HorizonSelector(SegmentedControl):
    """Segments, the last of which opens a list.

    Signals:
        horizon_chosen (float | str): Hours, or `TO_REFILL`.
    """

    horizon_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(key, tr(text)) for key, text in _HORIZONS], tr("Horizon"), parent)
        self.setObjectName("horizonSelector")
        self._key = "24"
        self.horizon: float | str = 24.0
        self.selected.connect(self._choose)

    @property
    def key(self) -> str:
        """The choice as `restore` takes it."""
        return f"{self.horizon:g}" if isinstance(self.horizon, float) else self.horizon

    def show_horizon(self, horizon: float | str) -> None:
        """Show a choice without telling."""
        self.horizon = horizon
        key = horizon if isinstance(horizon, str) else f"{horizon:g}"
        more = tr("More")
        if key not in dict(_HORIZONS) or key == _MORE:
            key = _MORE
            more = next((text for text, hours in _MORE_HORIZONS if hours == horizon), f"{horizon} h")
        self._key = key
        self.set_text(_MORE, more)
        self.set_value(key)

    def restore(self, key: str) -> None:
        """Chooses what was chosen in an earlier run, if there still is such a choice."""
        if key == TO_REFILL:
            self._announce(key)
        elif key in _HOURS:
            self._announce(_HOURS[key])

    def set_narrow(self, narrow: bool) -> None:
        """Say less in a narrow window."""
        self.set_text(TO_REFILL, tr("To refill") if narrow else tr("To next refill"))

    def _choose(self, value: str) -> None:
        if value == _MORE:
            self._offer()
        else:
            self._announce(value if value == TO_REFILL else float(value))

    def _announce(self, horizon: float | str) -> None:
        self.show_horizon(horizon)
        self.horizon_chosen.emit(horizon)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("horizonMenu")
        for text, hours in _MORE_HORIZONS:
            menu.addAction(text).setData(hours)
        menu.triggered.connect(self._take)
        menu.aboutToHide.connect(self._keep)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomRight() - QPoint(60, 0)))

    def _take(self, action: QAction) -> None:
        self._announce(float(action.data()))

    def _keep(self) -> None:
        self.set_value(self._key)
