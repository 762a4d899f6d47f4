"""Emergency access from the window: the institution's key file, a reason, a tick; then read, stop and lower, no more.

What it does and who may hold the key: docs/protocol.md 3.8, docs/decisions/0012-emergency-access.md.

Interactive widgets by object name: sureBox, emergencyKeyField, emergencyBrowseButton, actReason, actButton, safeButton.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from device.wording import phrase
from programmer_app.ui import fonts, theme
from programmer_app.ui.file_dialog import FileDialog
from programmer_app.ui.screens.pump_dialogs import ActDialog
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import SecondaryButton, label
from programmer_app.ui.widgets.line_edit import LineEdit

BANNER = phrase(
    "EMERGENCY ACCESS · read, stop and lower only · the pump raises an alarm and logs it; it is logged here too"
)


class EmergencyDialog(ActDialog):
    """Asks for the key file and why.

    Args:
        url: The port that will be opened.
        parent: The window.

    Signals:
        wanted (Path, str): The key file and the reason.
    """

    wanted = Signal(object, str)

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Use emergency access?"),
            tr(
                "For a pump that this computer has no key to, at {url}. The head has to lie right above "
                "the pump. It can then be read, stopped, and lowered to its minimum rate; nothing else. "
                "The pump raises an alarm and keeps in its log whose key it was; this computer keeps it "
                "too.",
                url=url,
            ),
            tr("Yes, this is an emergency, and no clinic with a key can be reached."),
            tr("Use emergency access"),
            tr("Do not"),
            parent,
        )
        self.setObjectName("emergencyDialog")
        self.decided.connect(self._go)

    def fields(self) -> None:
        """The line of the key file."""
        self.key = LineEdit()
        self.key.setObjectName("emergencyKeyField")
        self.key.setAccessibleName(tr("Key file for emergency access"))
        self.key.textChanged.connect(self.check)
        browse = SecondaryButton(tr("Choose …"))
        browse.setObjectName("emergencyBrowseButton")
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.key, 1)
        row.addWidget(browse)
        self.body.addWidget(label(tr("Key file of the institution")))
        self.body.addLayout(row)

    def missing(self) -> str:
        """As of every act, and the file."""
        typed = self.key.text().strip()
        if self.sure.isChecked() and not typed:
            return tr("Choose the key file.")
        if self.sure.isChecked() and not Path(typed).is_file():
            return tr("There is no such key file.")
        return super().missing()

    def _browse(self) -> None:
        dialog = FileDialog(self, tr("Key file for emergency access"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.key.setText)
        dialog.open()

    def _go(self, reason: str) -> None:
        self.wanted.emit(Path(self.key.text().strip()), reason)


class EmergencyBanner(QLabel):
    """Across the top of the window for as long as emergency access lasts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(BANNER), parent)
        self.setObjectName("emergencyBanner")
        self.setAccessibleName(tr(BANNER))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(fonts.semibold(13))
        self.setWordWrap(True)
        self.setContentsMargins(12, 6, 12, 6)
        theme.tint(self, {self.foregroundRole(): "surface"})

    def paintEvent(self, event: QPaintEvent) -> None:
        """Red under the words."""
        QPainter(self).fillRect(self.rect(), theme.colour("blocked_text"))
        super().paintEvent(event)
