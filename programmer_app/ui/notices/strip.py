"""The strip under the patient bar while a notice is not read, or a notice file cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from programmer_app.records.notices.folder import Problem
from programmer_app.ui.notices.board import NoticeBoard
from programmer_app.ui.notices.words import KINDS, issued_text
from programmer_app.ui.translation import language, tr, tr_n
from programmer_app.ui.widgets import MessageBar

if TYPE_CHECKING:
    from programmer_app.records.notices.notice import Notice
    from programmer_app.ui.shell import MainWindow

_SIDE_PX: Final = 14


class NoticeStrip(QWidget):
    """Says the gravest notice that the person has not read, with its age. It names nobody, so it stays over a lock.

    Args:
        window: Over whose screens it lies.

    Attributes:
        board: The notices.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("noticeStrip")
        self._window = window
        self._locked = not window.bar.isEnabled()
        self._put_away: tuple[Problem, ...] = ()
        self.board = NoticeBoard(window.desk, self)
        self.bar = MessageBar(self)
        self.bar.setObjectName("noticeStripBar")
        self.bar.name_action("noticeStripBarAction")
        self.bar.action_requested.connect(self.show_all)
        self.bar.dismissed.connect(self._put_problems_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 0)
        column.addWidget(self.bar)
        self.board.changed.connect(self._show)
        if window.clinic is not None:
            window.clinic.login_changed.connect(self._show)  # another person has read others
        self._show()

    def set_locked(self, *, locked: bool) -> None:
        """While nobody is there, nobody can have read anything."""
        self._locked = locked
        self._show()

    def show_all(self) -> None:
        """The list of notices."""
        from programmer_app.ui.notices.dialog import NoticesDialog  # noqa: PLC0415 - when it is used

        NoticesDialog(self.board, self._window).open()

    def _show(self) -> None:
        unread, problems = self.board.unread(), self.board.found.problems
        if unread:
            self._say(unread)
        elif problems and problems != self._put_away:
            first = problems[0]
            self.bar.show_message(
                "warning",
                tr("A notice cannot be read: {name}.", name=first.name),
                tr("{why}.", why=first.why),
                tr("Tell the administrator of this computer. Everything else works as before."),
                "" if self._locked else tr("Show"),
            )
        self.bar.set_closable(not unread and not self._locked)
        self.setVisible(bool(unread) or (bool(problems) and problems != self._put_away))

    def _say(self, unread: tuple[Notice, ...]) -> None:
        first = unread[0]
        more = len(unread) - 1
        self.bar.show_message(
            "warning" if first.kind == "safety" else "info",
            tr("{kind}: {title}", kind=tr(KINDS[first.kind]), title=first.title.said(language())),
            tr("{issued}.", issued=issued_text(first, self.board.today)),
            tr_n("%n more notices are not read.", "%n more notice is not read.", more) if more else "",
            "" if self._locked else tr("Read it"),
        )

    def _put_problems_away(self) -> None:
        self._put_away = self.board.found.problems
        self.hide()
