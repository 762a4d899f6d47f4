"""The button that writes a plot to a file: PNG, SVG, PDF or CSV."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from device.clock import pump_time
from device.wording import phrase
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.plots.plot_base import PlotBase
from programmer_app.ui.translation import told, tr
from programmer_app.ui.visit_model import Message, VisitModel
from programmer_app.ui.widgets import QuietButton

if TYPE_CHECKING:
    from programmer_app.ui.plots.export import Caption, Table

_WORDS: Final = {
    "png": phrase("Picture (PNG)…"),
    "svg": phrase("Drawing (SVG)…"),
    "pdf": phrase("Document (PDF)…"),
    "csv": phrase("Table (CSV)…"),
}
_SIZE_PX: Final = (28, 28)
"""No higher than a title, so that it takes no room from the plot."""


class ExportButton(QuietButton):
    """Offers the formats, asks where to, and says how it ended.

    Args:
        model: Takes the message.
        plot: Is written.
        caption: Of the moment.
        table: Of the moment; None where the plot has none, and then CSV is not offered.
    """

    def __init__(
        self,
        model: VisitModel,
        plot: PlotBase,
        caption: Callable[[], Caption],
        table: Callable[[], Table | None] | None = None,
    ) -> None:
        super().__init__("", icon="save")
        self._model = model
        self._plot = plot
        self._caption = caption
        self._table = table
        self.setAccessibleName(tr("Export the plot as a file"))
        self.setToolTip(tr("Export as PNG, SVG, PDF or CSV"))
        self.setFixedSize(*_SIZE_PX)
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("exportMenu")
        for kind, words in _WORDS.items():
            if kind != "csv" or self._table is not None:
                menu.addAction(tr(words)).setData(kind)
        menu.triggered.connect(lambda action: self.ask(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def ask(self, kind: str) -> None:
        """Asks where a file of one format goes."""
        parent: QWidget = self.window()
        dialog = FileDialog(
            parent, tr("Export the plot as {kind}", kind=kind.upper()), "", f"{kind.upper()} (*.{kind})"
        )
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, name: str) -> None:
        """Writes the plot as it stands; the ending of the name says how."""
        from programmer_app.ui.plots.export import save  # noqa: PLC0415 - when it is used

        path = Path(name)
        try:
            save(self._plot, path, self._caption(), None if self._table is None else self._table())
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else told(error)
            self._model.message_posted.emit(
                Message("reason", tr("{path_name} was not written: {why}", path_name=path.name, why=why))
            )
            return
        self._model.message_posted.emit(Message("info", tr("The plot is saved as {path_name}.", path_name=path.name)))


def caption_of(model: VisitModel, heading: str, lines: list[str]) -> Caption:
    """What stands under an exported plot: of which pump it is, read when, and then `lines`."""
    from programmer_app.ui.plots.export import Caption  # noqa: PLC0415 - when it is used

    of: list[str] = []
    if model.reading is not None:
        identity, at = model.reading.identity, pump_time(model.reading.status.clock_s)
        of.append(
            tr(
                "Pump {model_name} {serial}, read at {at} pump time",
                model_name=identity.model.name,
                serial=identity.serial,
                at=f"{at:%Y-%m-%d %H:%M}",
            )
        )
    return Caption(heading, (*of, *lines), model.desk.training)
