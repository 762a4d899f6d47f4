"""The bar over the plots of the program screen: mode, horizon, undo, program files."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QSizePolicy, QWidget

from device.wording import phrase
from programmer_app.ui.editors.horizon_selector import HorizonSelector
from programmer_app.ui.editors.mode_edits import MODE_NAMES
from programmer_app.ui.editors.undo_buttons import UndoButtons
from programmer_app.ui.translation import tr
from programmer_app.ui.visit_model import VisitModel
from programmer_app.ui.widgets import QuietButton, SegmentedControl
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.views import BAR_PX

_GAP_PX: Final = 12
_SHORT_MODES: Final[dict[str, str]] = {
    "simple": phrase("Simple"),
    "periodic": phrase("Periodic"),
    "minimum": phrase("Minimum"),
}


class ProgramBar(QWidget):
    """Breaks into lines where it is too long for one.

    Args:
        model: Whose steps are undone.
        screen: Where the keys of undo and redo work.
    """

    def __init__(self, model: VisitModel, screen: QWidget) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.mode_selector = SegmentedControl(
            [(mode, tr(name)) for mode, name in MODE_NAMES.items()], tr("Infusion mode")
        )
        self.mode_selector.setObjectName("modeSelector")
        self.horizon_selector = HorizonSelector()
        self.undo_buttons = UndoButtons(model, screen)
        self.file_button = QuietButton("", icon="more")
        self.file_button.setObjectName("fileMenuButton")
        self.file_button.setAccessibleName(tr("Program files"))
        self.file_button.setToolTip(tr("Open or save a program file"))
        row = FlowRow(self, gap_px=_GAP_PX)
        row.setContentsMargins(0, 0, BAR_PX, 0)
        row.addWidget(self.mode_selector)
        row.addWidget(self.horizon_selector)
        row.begin_right_end()
        row.addWidget(self.undo_buttons)
        row.addWidget(self.file_button)

    def set_narrow(self, narrow: bool) -> None:
        """Says less in a narrow window."""
        for value, text in MODE_NAMES.items():
            self.mode_selector.set_text(value, tr(_SHORT_MODES.get(value, text) if narrow else text))
        self.horizon_selector.set_narrow(narrow)
