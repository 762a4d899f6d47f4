"""The right side of the program screen: the dose above, the cards in between, the way to the review below."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import DoseSummary, PrimaryButton, label
from programmer_app.ui.widgets.scrolled import Scrolled

_GAP_PX: Final = 12


class ProgramSide(QWidget):
    """Keeps room for the cards until they are made.

    Attributes:
        summary: The dose of a day, old and new.
        area: Holds the cards.
        review_button: To the review.
    """

    def __init__(self) -> None:
        super().__init__()
        self.summary = DoseSummary()
        self.summary.setObjectName("doseSummary")
        self.area = Scrolled(QWidget(), "editorScroll")
        self._why_not = label(secondary=True, wrap=True)
        self._why_not.setObjectName("reviewWhyNot")
        self.review_button = PrimaryButton(tr("Review and program pump…"))
        self.review_button.setObjectName("reviewButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.summary)
        column.addWidget(self.area, 1)
        column.addWidget(self._why_not)
        column.addWidget(self.review_button)

    def say_why_not(self, why: str, checks: str) -> None:
        """Enables the way to the review, or says why there is none.

        Args:
            why: Why not; empty where there is one.
            checks: What the checks say of the draft, in a word.
        """
        self.review_button.set_available(not why, why)
        self._why_not.setText(why or checks)
        self._why_not.setVisible(bool(why))

    def fit(self, width_px: int, beside_px: int) -> None:
        """Takes its width, beside the plots or under them.

        Args:
            width_px: Of the cards.
            beside_px: Room for a scroll bar beside them; none under the plots, where the whole screen scrolls.
        """
        self.setFixedWidth(width_px + beside_px)
        for widget in (self.summary, self._why_not, self.review_button):
            widget.setFixedWidth(width_px)
