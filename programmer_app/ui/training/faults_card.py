"""Every fault of the emulated pump at a click, with its size: a card of the instructor's window."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from programmer_app.training.faults import Offer, offers
from programmer_app.ui import fonts
from programmer_app.ui.training.feed import TrainingFeed
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, Pill, SecondaryButton, label, title
from programmer_app.ui.widgets.line_edit import LineEdit

_APART_PX: Final = 7
"""Between the words of a fault and the next one."""


class FaultRow:
    """A fault: its name, its size, a button to begin and one to end it.

    Args:
        offer: The fault.
        feed: The training.
        grid: Where it stands.
        row: In which row.
    """

    def __init__(self, offer: Offer, feed: TrainingFeed, grid: QGridLayout, row: int) -> None:
        self.offer = offer
        self._feed = feed
        name = title(offer.name)
        name.setToolTip(offer.about)
        self.there = Pill()
        self.size = self._made_size(offer) if offer.key else None
        self.begin = SecondaryButton(tr("Begin"))
        self.begin.setObjectName(f"begin_{offer.name}")
        self.begin.setAccessibleName(tr("Begin {fault}", fault=offer.name))
        self.begin.clicked.connect(self._begin)
        self.end = SecondaryButton(tr("End"))
        self.end.setObjectName(f"end_{offer.name}")
        self.end.setAccessibleName(tr("End {fault}", fault=offer.name))
        self.end.clicked.connect(lambda: feed.do("clear", offer.name))
        about = label(" ".join(filter(None, (offer.about, offer.size))), secondary=True, wrap=True, font=fonts.font(12))
        about.setContentsMargins(0, 0, 0, fonts.scaled(_APART_PX))
        grid.addWidget(name, 2 * row, 0)
        if self.size is not None:
            grid.addWidget(self.size, 2 * row, 2)
        grid.addWidget(self.begin, 2 * row, 3)
        grid.addWidget(self.end, 2 * row, 4)
        grid.addWidget(about, 2 * row + 1, 0, 1, 4)
        grid.addWidget(self.there, 2 * row + 1, 4)
        self.follow(())

    @staticmethod
    def _made_size(offer: Offer) -> QLineEdit:
        size = LineEdit()
        size.setObjectName(f"size_{offer.name}")
        size.setAccessibleName(tr("{fault}: {what}", fault=offer.name, what=offer.of_key))
        size.setToolTip(offer.size)
        size.setPlaceholderText(offer.preset)
        size.setFixedWidth(fonts.scaled(84))
        return size

    def _begin(self) -> None:
        size = "" if self.size is None else self.size.text().strip()
        self._feed.do("fault", self.offer.text(size))

    def follow(self, there: tuple[str, ...]) -> None:
        """Whether it is there now."""
        is_there = self.offer.name in there
        if self.end.isEnabled() != is_there or not is_there:
            self.end.set_available(is_there, tr("It is not there."))
            self.begin.set_available(not is_there, tr("It is there."))
        text = tr("there") if is_there else ""
        if self.there.text() != text:
            self.there.set_pill(text, "blocked")

    def close(self) -> None:
        """The training is over."""
        for button in (self.begin, self.end):
            button.set_available(False, tr("The training is over."))


class FaultsCard(Card):
    """All faults, each in a row.

    Args:
        feed: The training.
    """

    def __init__(self, feed: TrainingFeed, parent: QWidget | None = None) -> None:
        super().__init__(tr("Faults"), parent=parent)
        self._feed = feed
        self._there: tuple[str, ...] | None = None
        note = tr("Each at a click; what stands in the field is told below it, grey where it is the usual one.")
        self.body.addWidget(label(note, secondary=True, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        self.rows = [FaultRow(offer, feed, grid, row) for row, offer in enumerate(offers())]
        self.body.addLayout(grid)
        feed.frame_came.connect(self._follow)
        feed.ended.connect(self._end)
        self._follow()

    def _follow(self) -> None:
        frame = self._feed.frame
        if frame is None or frame.faults == self._there:
            return
        self._there = frame.faults
        for row in self.rows:
            row.follow(frame.faults)

    def _end(self) -> None:
        for row in self.rows:
            row.close()
