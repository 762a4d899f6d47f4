"""What something is, as pairs of a name and a value under each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.widgets.text import label

_NAME_PX = 118


class FactList(QWidget):
    """Two columns: names in the shade of labels, values beside them, wrapped where they are long.

    Args:
        accessible_name: What the facts are about.
    """

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnMinimumWidth(0, fonts.scaled(_NAME_PX))
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[QLabel, QLabel]] = []

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Replace all pairs of name and value; labels that are there already only change their text."""
        while len(self._shown) > len(facts):
            for gone in self._shown.pop():
                self._grid.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        while len(self._shown) < len(facts):
            pair = (label(secondary=True), label(wrap=True))
            for column, made in enumerate(pair):
                self._grid.addWidget(made, len(self._shown), column, Qt.AlignmentFlag.AlignTop)
            pair[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._shown.append(pair)
        for (name, value), (name_label, value_label) in zip(facts, self._shown, strict=True):
            name_label.setText(name)
            value_label.setText(value)
            value_label.setAccessibleName(f"{name}: {value}")

    def facts(self) -> list[tuple[str, str]]:
        """The pairs as shown."""
        return [(name.text(), value.text()) for name, value in self._shown]
