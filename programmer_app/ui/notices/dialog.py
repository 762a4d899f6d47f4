"""The list of notices: what is the matter, what to do, who says so; and that this person has read it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from programmer_app.ui import fonts
from programmer_app.ui.notices.words import KINDS, TONES, check_text, issued_text
from programmer_app.ui.translation import language, tr
from programmer_app.ui.widgets import Card, SecondaryButton, label
from programmer_app.ui.window_dialogs import PlainDialog

if TYPE_CHECKING:
    from programmer_app.records.notices.notice import Notice
    from programmer_app.ui.notices.board import NoticeBoard

_WIDTH_PX: Final = 680


class NoticesDialog(PlainDialog):
    """All notices about this version of Thecal, those that do not hold any more, and files that were not read.

    Args:
        board: Of the window.
    """

    def __init__(self, board: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(tr("Notices"), parent)
        self.setObjectName("noticesDialog")
        self.set_width(_WIDTH_PX)
        self._board = board
        for notice in (*board.holding(), *board.withdrawn()):
            self.body.addWidget(_NoticeCard(board, notice))
        if not board.holding():
            self.body.addWidget(label(tr("There is no notice about this version of Thecal."), wrap=True))
        for problem in board.found.problems:
            card = Card(tr("Not used: {name}", name=problem.name))
            card.set_pill(tr("NOT USED"), "reason")
            card.body.addWidget(label(problem.why, wrap=True))
            self.body.addWidget(card)
        self.body.addWidget(
            label(
                tr("Notices are files that the administrator puts into {folder}.", folder=str(board.folder))
                + " "
                + check_text(board.setting),
                secondary=True,
                wrap=True,
            )
        )
        self.add_safe(tr("Close"))


class _NoticeCard(Card):
    """One of them."""

    def __init__(self, board: NoticeBoard, notice: Notice) -> None:
        spoken = language()
        super().__init__(notice.title.said(spoken))
        self.setObjectName(f"notice_{notice.id}")
        self._board = board
        gone = notice.withdrawn
        if gone is None:
            self.set_pill(tr(KINDS[notice.kind]), TONES[notice.kind])
        else:
            self.set_pill(tr("withdrawn"), "neutral")
            why = tr("Withdrawn on {day}: {why}", day=f"{gone.on}", why=gone.why.said(spoken))
            self.body.addWidget(label(why, wrap=True, font=fonts.semibold()))
        self.body.addWidget(label(notice.text.said(spoken), wrap=True))
        if gone is None:
            done = tr("What to do: {remedy}", remedy=notice.what_to_do.said(spoken))
            self.body.addWidget(label(done, wrap=True, font=fonts.semibold()))
        self.body.addWidget(
            label(
                tr("{issued}. Source: {source}", issued=issued_text(notice, board.today), source=notice.source),
                secondary=True,
                wrap=True,
                font=fonts.font(12),
            )
        )
        self._state = label("", secondary=True, wrap=True)
        self._button = SecondaryButton(tr("I have read this"), icon="check")
        self._button.setObjectName(f"read_{notice.id}")
        self._button.clicked.connect(partial(self._mark, notice))
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._state)
        self._show(read=board.has_read(notice), gone=gone is not None)

    def _show(self, *, read: bool, gone: bool) -> None:
        self._button.setVisible(not read and not gone)
        self._state.setText(tr("You have read this.") if read else "")
        self._state.setVisible(read)

    def _mark(self, notice: Notice) -> None:
        try:
            self._board.mark(notice)
        except OSError as error:
            self._state.setText(tr("That cannot be kept in the audit trail: {why}", why=str(error)))
            self._state.setVisible(True)
            return
        self._show(read=True, gone=False)
        self._state.setFocus()
