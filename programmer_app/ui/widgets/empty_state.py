"""What an empty screen says: what it is for, and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.widgets.buttons import PrimaryButton
from programmer_app.ui.widgets.text import label, title

_ICON_PX = 40
_TEXT_PX = 420


class EmptyState(QWidget):
    """Icon, purpose, first step and one button, in the middle of the space.

    Args:
        icon: One of `icons.names()`.
        purpose: What the screen is for.
        first_step: What to do first.
        button: Text of the button; none where empty.

    Signals:
        action_requested: The button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self, icon: str, purpose: str, first_step: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(purpose)
        self.setAccessibleDescription(first_step)
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture)
        self._purpose = title(purpose, 17)
        self._first_step = label(first_step, secondary=True)
        for text in (self._purpose, self._first_step):
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setFixedWidth(fonts.scaled(_TEXT_PX))
            _keep_height(text)
            column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button = PrimaryButton(button) if button else None
        if self.button is not None:
            self.button.clicked.connect(self.action_requested)
            column.addSpacing(6)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        theme.notifier.theme_changed.connect(self._recolour)
        self._recolour()

    def set_words(self, purpose: str, first_step: str) -> None:
        """Change what it says."""
        self._purpose.setText(purpose)
        _keep_height(self._purpose)
        self.setAccessibleName(purpose)
        self.set_first_step(first_step)

    def set_first_step(self, text: str) -> None:
        """Change what to do first."""
        self._first_step.setText(text)
        _keep_height(self._first_step)
        self.setAccessibleDescription(text)

    def _recolour(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, _ICON_PX, "secondary"))


def _keep_height(text: QLabel) -> None:
    """The layout asks a wrapped text at another width; Qt gives an empty one no height at all."""
    text.setMinimumHeight(max(0, text.heightForWidth(text.width())))
