"""Changes that were made to the pump elsewhere: named, and acknowledged in words before anything else is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from programmer_app.ui.screens.pump_dialogs import SHORTEST_REASON
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, SecondaryButton, label
from programmer_app.ui.widgets.line_edit import LineEdit


class ForeignCard(Card):
    """Shown while changes are not acknowledged.

    Signals:
        acknowledged (str): What the person said.
    """

    acknowledged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Changed elsewhere"), title_px=17, parent=parent)
        self.setObjectName("foreignCard")
        self.set_pill(tr("LOOK FIRST"), "reason")
        self.body.addWidget(
            label(
                tr(
                    "Since this computer last looked, this pump was changed by others. Nothing is programmed or given "
                    "from here before you have written what you know of it; stopping stays possible."
                ),
                wrap=True,
            )
        )
        self.changes = label("", wrap=True)
        self.changes.setObjectName("foreignChanges")
        self.body.addWidget(self.changes)
        self.words = LineEdit()
        self.words.setObjectName("foreignWords")
        self.words.setAccessibleName(tr("What you know of these changes"))
        self.words.setPlaceholderText(tr("what you know of these changes, and from whom"))
        self.words.textChanged.connect(self._on_typed)
        self.body.addWidget(self.words)
        self.button = SecondaryButton(tr("I have looked at this"))
        self.button.setObjectName("foreignButton")
        self.button.clicked.connect(lambda: self.acknowledged.emit(self.words.text().strip()))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._on_typed("")

    def show_changes(self, changes: tuple[str, ...]) -> None:
        """Shows these; hides itself when there are none."""
        self.changes.setText("\n".join(f"\u2022 {change}" for change in changes))
        if not changes:
            self.words.clear()
        self.setVisible(bool(changes))

    def _on_typed(self, text: str) -> None:
        self.button.set_available(len(text.strip()) >= SHORTEST_REASON, tr("Write what you know of it first."))
