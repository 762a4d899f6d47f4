"""A card that can be folded to one line that says what is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui import icons
from programmer_app.ui.editors.form import Form
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, QuietButton, label

_HEAD_PX = 40


class FoldingCard(Card):
    """Folded at first. The head shows a summary, the chevron and a click on the head unfold it.

    Args:
        heading: Title.
        object_name: Of the card; its button is `<name>Fold`.

    Attributes:
        content: The layout that folds.

    Signals:
        entry_changed: What stands in a field changed, so `problem` may be another.
    """

    entry_changed = Signal()

    def __init__(self, heading: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent=parent)
        self.setObjectName(object_name)
        self._heading = heading
        self._summary = label(secondary=True, wrap=True)
        self.body.addWidget(self._summary)
        self._inside = QWidget()
        self.content = QVBoxLayout(self._inside)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(8)
        self.body.addWidget(self._inside)
        self._fold = QuietButton("", icon="chevron_right")
        self._fold.setObjectName(f"{object_name}Fold")
        self._fold.setFixedSize(28, 28)
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._show_content)
        self.add_to_head(self._fold)
        self._show_content(False)

    def set_summary(self, text: str) -> None:
        """What is in the card, in a line."""
        self._summary.setText(text)

    def set_open(self, unfolded: bool) -> None:
        """Fold or unfold."""
        self._fold.setChecked(unfolded)

    def is_open(self) -> bool:
        """Whether the content shows."""
        return self._fold.isChecked()

    def problem(self) -> str:
        """Which field holds a text that is not in the draft, folded or not; empty if none does."""
        return next((text for form in self._inside.findChildren(Form) if (text := form.held())), "")

    def _show_content(self, unfolded: bool) -> None:
        self._inside.setVisible(unfolded)
        self._summary.setVisible(not unfolded)
        icons.put(self._fold, "chevron_down" if unfolded else "chevron_right", "secondary")
        verb = tr("Hide") if unfolded else tr("Show")
        self._fold.setAccessibleName(f"{verb} {self._heading.lower()}")
        self._fold.setToolTip(f"{verb} {self._heading.lower()}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the head folds and unfolds."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() < _HEAD_PX:
            self._fold.toggle()
            event.accept()
            return
        super().mousePressEvent(event)
