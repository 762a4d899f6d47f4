"""The strip under the patient bar while the server of the records is away."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.clinic_model import ClinicModel
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import MessageBar

_SIDE_PX: Final = 14


class AwayStrip(QWidget):
    """Hidden while the server answers. It names nobody, so it stays over a locked window.

    Args:
        model: The records.
    """

    def __init__(self, model: ClinicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("awayStrip")
        self._model = model
        self.bar = MessageBar(self)
        self.bar.setObjectName("awayStripBar")
        self.bar.name_action("awayStripBarAction")
        self.bar.set_closable(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 0)
        column.addWidget(self.bar)
        model.reach_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        away = self._model.away
        if away is not None:
            since = away.since.astimezone().strftime("%H:%M")
            self.bar.show_message(
                "warning",
                tr("The server of the records does not answer since {since}.", since=since),
                tr("Pumps are not touched by this: what runs goes on, and a write that was begun is settled."),
                tr("What was read before can still be looked at. Nothing can be recorded until the server is back."),
            )
        self.setVisible(away is not None)
