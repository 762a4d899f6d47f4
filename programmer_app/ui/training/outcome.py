"""What came of a training: the window's page that a debrief and the summary of a day are written on.

It fills the window: the training banner, a page that scrolls, and a row of buttons that stays. Who closes it can open
it again as it was, so that a result is kept once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from programmer_app.training.accidents import about
from programmer_app.ui import fonts
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import Card, Pill, SecondaryButton, TrainingBanner, label, title
from programmer_app.ui.widgets.scrolled import Scrolled


class OutcomePage(QDialog):
    """The page; who takes it hands its parts to `fill`.

    Args:
        name: Object name; the area that scrolls has it too, with `Scroll` behind it.
        heading: Title of the window.
        parent: Its size is taken.
    """

    def __init__(self, name: str, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setModal(True)
        self.setWindowTitle(heading)
        self.resize(parent.size())

    def fill(self, parts: Iterable[QWidget], buttons: Sequence[QWidget]) -> None:
        """Lays it out; a button that closes it comes last and has the focus.

        Args:
            parts: From top to bottom.
            buttons: From left to right; the first takes the room that the others leave.
        """
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(18, 16, 18, 16)
        body.setSpacing(12)
        for part in parts:
            body.addWidget(part)
        body.addStretch(1)
        close = SecondaryButton(tr("Close"))
        close.setObjectName("safeButton")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(18, 10, 18, 14)
        row.setSpacing(10)
        for at, button in enumerate((*buttons, close)):
            row.addWidget(button, 0 if at else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TrainingBanner())
        column.addWidget(Scrolled(inner, f"{self.objectName()}Scroll"), 1)
        column.addLayout(row)
        close.setFocus()


def verdict(passed: bool, parent: QWidget) -> Pill:
    """Whether it was passed, in a word and a colour."""
    pill = Pill(parent=parent)
    tone: Tone = "good" if passed else "blocked"
    pill.set_pill(tr("passed") if passed else tr("not passed"), tone)
    return pill


def outcome_head(heading: str, *, passed: bool, score_percent: int, needed: str) -> QWidget:
    """What was played, whether it was passed, the points, and what was needed."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    row.addWidget(title(heading, 20))
    row.addWidget(verdict(passed, holder))
    row.addStretch(1)
    points = QVBoxLayout()
    points.setSpacing(0)
    for one in (
        title(tr("{score} % of the points", score=score_percent), fonts.DOSE_PX),
        label(needed, secondary=True),
    ):
        points.addWidget(one, 0, Qt.AlignmentFlag.AlignRight)
    row.addLayout(points)
    return holder


def take_along(text: str, sources: Iterable[str], covers: Iterable[str]) -> Card:
    """The text of a debrief with its sources, and the accidents that it was made after."""
    card = Card(tr("What to take along"))
    card.body.addWidget(label(" ".join(text.split()), wrap=True))
    for source in sources:
        card.body.addWidget(label(tr("Source: {source}", source=source), secondary=True, wrap=True))
    for accident in about(covers):
        made_after = tr("Made after {id}: {what}.", id=accident.id, what=accident.what)
        card.body.addWidget(label(f"{made_after} {tr('Source: {source}', source=accident.source)}", wrap=True))
    return card
