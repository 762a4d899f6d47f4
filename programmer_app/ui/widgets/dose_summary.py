"""The 24-hour dose, old and new: the largest thing on every screen where a program is edited or reviewed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.card import Card
from programmer_app.ui.widgets.held_size import HeldSizes
from programmer_app.ui.widgets.text import label, unbroken


class DoseSummary(Card):
    """A card with the old dose small, the new one large, its change as a pill, and lines under them."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(heading or tr("24-hour dose"), parent=parent)
        self._old = label(secondary=True)
        self._new = label(font=fonts.bold(fonts.DOSE_PX))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._old, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self._old.setContentsMargins(0, 0, 0, 4)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(3)
        self._shown: list[QLabel] = []
        self._held = HeldSizes()
        self.body.setSpacing(4)
        self.body.addLayout(row)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def hold(self, held: bool) -> None:
        """While held, as during a drag, words take more room where they need it and give none back."""
        if held:
            pill = () if self._pill is None else (self._pill,)
            self._held.hold(self._old, self._new, *pill, *self._shown)
        else:
            self._held.release()

    def set_dose(self, old: str, new: str, change: str, tone: Tone) -> None:
        """Show a dose.

        Args:
            old: The running dose with its unit; empty where nothing runs.
            new: The proposed dose with its unit.
            change: In percent, as "+25 %"; empty hides the pill.
            tone: Of the pill.
        """
        self._old.setText(f"{old} →" if old else "")
        self._old.setVisible(bool(old))
        self._new.setText(new)
        self.set_pill(change, tone)
        spoken = tr("from {old} to {new}", old=old, new=new) if old else new
        self.setAccessibleDescription(
            tr("{spoken}, change {change}", spoken=spoken, change=change) if change else spoken
        )
        self._held.grow()

    def set_lines(self, lines: Sequence[str]) -> None:
        """Text under the dose, one label a line: other drugs, concentration, the most with boluses."""
        while len(self._shown) > len(lines):
            gone = self._shown.pop()
            self._held.let_go(gone)
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._shown) < len(lines):
            self._shown.append(label("", secondary=True, wrap=True))
            self._lines.addWidget(self._shown[-1])
        for line, text in zip(self._shown, lines, strict=True):
            line.setText(unbroken(text))
        self._held.grow()
