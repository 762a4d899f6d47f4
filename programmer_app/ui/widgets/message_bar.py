"""What went wrong, at the top of a screen: what happened, what the pump does now, what to do next."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui import fonts, icons, theme
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.buttons import QuietButton, SecondaryButton
from programmer_app.ui.widgets.drawn import Box, Panel
from programmer_app.ui.widgets.text import announce, label, unbroken

MessageKind = Literal["error", "warning", "info", "good"]
_LOOKS: dict[MessageKind, tuple[Tone, str, str]] = {
    "error": ("blocked", "error", phrase("Error")),
    "warning": ("reason", "warning", phrase("Warning")),
    "info": ("info", "info", phrase("Information")),
    "good": ("good", "check", phrase("Done")),
}


def tone_box(tone: Tone) -> Box:
    """Ground and border of a tone."""
    return Box(f"{tone}_ground", {"neutral": "field_line", "info": "action"}.get(tone, tone), radius_px=6)


def put_tone(panel: Panel, tone: Tone) -> None:
    """Gives a panel the ground, the border and the text of a tone."""
    panel.set_box(tone_box(tone))
    theme.tint(panel, {panel.foregroundRole(): f"{tone}_text"})


class MessageBar(Panel):
    """Hidden until there is something to say.

    Signals:
        action_requested: The button of the next step was pressed.
        dismissed: The person closed the bar.
    """

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone_box("info"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._kind: MessageKind = "info"
        self._mark = QLabel()
        self._mark.setFixedSize(20, 20)
        self._happened = label(wrap=True, font=fonts.semibold())
        self._pump_now = label(wrap=True)
        self._next_step = label(wrap=True)
        self._action = SecondaryButton("")
        self._action.clicked.connect(self.action_requested)
        self._close = QuietButton("", icon="close")
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close this message"))
        self._close.clicked.connect(self._dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (self._happened, self._pump_now, self._next_step):
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        theme.notifier.theme_changed.connect(self._recolour)
        self.hide()

    def show_message(
        self, kind: MessageKind, happened: str, pump_now: str = "", next_step: str = "", action: str = ""
    ) -> None:
        """Say something; replaces what was said before.

        Args:
            kind: error, warning, info or good.
            happened: What happened.
            pump_now: What the pump does now.
            next_step: What the person can do.
            action: Text of a button for it; none where empty.
        """
        self._kind = kind
        tone, _icon, word = _LOOKS[kind]
        put_tone(self, tone)
        for line, text in ((self._happened, happened), (self._pump_now, pump_now), (self._next_step, next_step)):
            line.setText(unbroken(text))
            line.setVisible(bool(text))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{tr(word)}: {happened}")
        self.setAccessibleDescription(f"{pump_now} {next_step}".strip())
        self._recolour()
        self.show()
        announce(self, f"{word}: {happened} {pump_now} {next_step}".strip(), at_once=kind in ("warning", "error"))

    def set_closable(self, closable: bool) -> None:
        """Whether the person can put the message away."""
        self._close.setVisible(closable)

    def name_action(self, object_name: str) -> None:
        """Names the button, where a window has several bars."""
        self._action.setObjectName(object_name)

    def clear(self) -> None:
        """Hide without telling."""
        self.hide()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _recolour(self) -> None:
        tone, icon, _word = _LOOKS[self._kind]
        self._mark.setPixmap(icons.pixmap(icon, 20, theme.current().tone_text(tone)))
