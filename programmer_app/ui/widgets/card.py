"""A white card with a title: what every screen is made of."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.ui import fonts
from programmer_app.ui.theme import Tone
from programmer_app.ui.widgets.drawn import Box, Panel
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.pill import Pill
from programmer_app.ui.widgets.text import OneLine

MARGIN_PX = 14
GAP_PX = 8
BOX = Box("surface", "line", radius_px=7)


class Card(Panel):
    """A titled frame.

    Args:
        heading: Title, also the accessible name.
        note: Text at the right of the title row.
        title_px: 13 for panels beside others, 17 for the card that is the screen.

    Attributes:
        body: The layout under the title row; add widgets there.
    """

    def __init__(
        self, heading: str, note: str = "", *, title_px: int = fonts.BODY_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(BOX, parent)
        self.setAccessibleName(heading)
        self._title = OneLine(heading, fonts.semibold(title_px), self)
        self._note: OneLine | None = None  # most cards have neither; a widget more is 5 kB
        self._pill: Pill | None = None
        self._head = FlowRow(gap_px=GAP_PX)
        self._head.addWidget(self._title)
        self._head.begin_right_end()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN_PX, 11, MARGIN_PX, MARGIN_PX)
        outer.setSpacing(GAP_PX)
        outer.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP_PX)
        outer.addLayout(self.body, 1)
        self.set_note(note)

    def set_title(self, heading: str) -> None:
        """Change the title."""
        self._title.setText(heading)
        self.setAccessibleName(heading)

    def set_note(self, note: str) -> None:
        """Change the text at the right of the title row."""
        if self._note is None:
            if not note:
                return
            self._note = OneLine("", fonts.font(), self, secondary=True)
            self._head.insert(1, self._note)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_pill(self, text: str, tone: Tone) -> None:
        """Show a pill at the right of the title row; an empty text hides it."""
        if self._pill is None:
            if not text:
                return
            self._pill = Pill(parent=self)
            self._head.insert(1 if self._note is None else 2, self._pill)
        self._pill.set_pill(text, tone)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a control at the right end of the title row."""
        self._head.addWidget(widget)
