"""Dialogs of the window itself: about, keyboard shortcuts, leaving with a pump left open, and a plain question.

None of them waits inside: each is opened, and what follows hangs on its signals. The default button is the safe one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from programmer_app import __version__
from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import DangerButton, SecondaryButton, label, title
from programmer_app.ui.widgets.line_edit import LineEdit
from programmer_app.ui.widgets.scrolled import Scrolled
from programmer_app.ui.widgets.text import OneLine

_WIDTH_PX: Final = 460
_BESIDE_PX: Final = 40
"""Of the window behind a dialog that can still be seen."""

_SHORTEST_REASON: Final = 3


class PlainDialog(QDialog):
    """A dialog with a heading, a body and a row of buttons; deletes itself when it closes."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(heading)
        self.set_width(_WIDTH_PX)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 20, 22, 18)
        outer.setSpacing(12)
        outer.addWidget(OneLine(heading, fonts.semibold(17)))
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.area = Scrolled(inside, "dialogScroll", grows=True)
        outer.addWidget(self.area, 1)
        outer.addSpacing(4)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        outer.addLayout(self.buttons)

    def set_width(self, width_px: int) -> None:
        """As wide as this at 100 %, with larger text wider, but no wider than the window behind it."""
        behind = self.parentWidget()
        most = fonts.scaled(width_px) if behind is None else max(width_px, behind.window().width() - _BESIDE_PX)
        self.setFixedWidth(min(fonts.scaled(width_px), most))
        self.fit_height()

    def fit_height(self) -> None:
        """As high as what it says, but no higher than the window behind it; then its body scrolls."""
        layout, behind = self.layout(), self.parentWidget()
        if layout is None:
            return
        needed = layout.totalHeightForWidth(self.width())
        room = self.screen().availableSize().height() if behind is None else behind.window().height()
        # a bar that came while there was too little room takes some of the width, and so holds itself up
        self.area.set_bar(shown=needed > room)
        self.setFixedHeight(max(1, min(needed, room)))

    def event(self, event: QEvent) -> bool:
        """Grows and shrinks with what is shown, so that no line of a text is cut off."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.fit_height()
        return done

    def add_safe(self, text: str) -> SecondaryButton:
        """The button that changes nothing: default, at the right, answers to Enter and Escape."""
        safe = SecondaryButton(text)
        safe.setObjectName("safeButton")
        safe.clicked.connect(self.reject)
        safe.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(safe)
        safe.setFocus()
        return safe


class AboutDialog(PlainDialog):
    """What Thecal is, and what it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Thecal"), parent)
        self.setObjectName("aboutDialog")
        self.body.addWidget(label(tr("Thecal {version}", version=__version__), font=fonts.semibold(15)))
        self.body.addWidget(label(tr("Desktop programmer for intrathecal drug pumps."), wrap=True))
        self.body.addWidget(
            label(tr("For training and research; not a cleared medical device."), wrap=True, font=fonts.semibold())
        )
        self.body.addWidget(
            label(
                tr("Qt {qversion} · Inter typeface · Material Symbols", qversion=qVersion()), secondary=True, wrap=True
            )
        )
        self.body.addWidget(
            label(tr("Licence: Apache-2.0. Licences of the parts stand beside them."), secondary=True, wrap=True)
        )
        self.add_safe(tr("Close"))


class ShortcutsDialog(PlainDialog):
    """Keys and what they do."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Keyboard shortcuts"), parent)
        self.setObjectName("shortcutsDialog")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows = [
            *shortcuts,
            (tr("Tab"), tr("Go to the next control")),
            (tr("Space"), tr("Press the button in focus")),
            (tr("Esc"), tr("Leave a dialog")),
        ]
        for row, (keys, what) in enumerate(rows):
            grid.addWidget(label(keys, font=fonts.semibold()), row, 0)
            grid.addWidget(label(what, wrap=True), row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(label(tr("Enter never acts on a pump."), secondary=True))
        self.add_safe(tr("Close"))


class QuestionDialog(PlainDialog):
    """A question whose safe answer is the default.

    Signals:
        agreed: The other answer was given.
    """

    agreed = Signal()

    def __init__(self, heading: str, text: str, safe: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.setObjectName("questionDialog")
        words = label(text, wrap=True)
        self.body.addWidget(words)
        self.act = DangerButton(act)
        self.act.setObjectName("actButton")
        self.act.clicked.connect(self._agree)
        self.buttons.addWidget(self.act)
        self.add_safe(safe)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


def ask(parent: QWidget, heading: str, text: str, *, safe: str, act: str, do: Callable[[], None]) -> None:
    """Opens a question; calls `do` when the answer is not the safe one. Returns at once."""
    dialog = QuestionDialog(heading, text, safe, act, parent)
    dialog.agreed.connect(do)
    dialog.open()


class LeaveDialog(QDialog):
    """Fills the window: something is open on the pump. Leaving takes a typed reason.

    Signals:
        left (str): The reason; the window may close.
    """

    left = Signal(str)

    def __init__(self, why: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leaveDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(tr("Do not leave the pump like this"))
        self.resize(parent.size())
        self.reason = LineEdit()
        self.reason.setObjectName("leaveReason")
        self.reason.setAccessibleName(tr("Reason for leaving"))
        self.reason.setPlaceholderText(tr("why it cannot be settled now, and who has been told"))
        self.reason.textChanged.connect(self._on_typed)
        self.leave = DangerButton(tr("Leave all the same"))
        self.leave.setObjectName("leaveButton")
        self.leave.clicked.connect(self._go)
        self.stay = SecondaryButton(tr("Stay and settle it"))
        self.stay.setObjectName("stayButton")
        self.stay.setDefault(True)
        self.stay.clicked.connect(self.reject)
        self._lay_out(why)
        self._on_typed("")
        self.stay.setFocus()

    def _lay_out(self, why: str) -> None:
        mark = QLabel()
        mark.setPixmap(icons.pixmap("warning", 40, theme.current().tone_bar("blocked")))
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.stay)
        inner = QWidget()
        inner.setMaximumWidth(fonts.scaled(640))
        column = QVBoxLayout(inner)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(mark)
        column.addWidget(title(tr("Do not leave the pump like this"), 26))
        column.addWidget(label(why, wrap=True, font=fonts.font(15)))
        column.addWidget(label(tr("If you must leave, write why. It is kept with the date and your name."), wrap=True))
        column.addWidget(self.reason)
        column.addLayout(buttons)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner, 4)
        row.addStretch(1)

    def _on_typed(self, text: str) -> None:
        self.leave.set_available(len(text.strip()) >= _SHORTEST_REASON, tr("Write a reason first."))

    def _go(self) -> None:
        reason = self.reason.text().strip()
        self.accept()
        self.left.emit(reason)
