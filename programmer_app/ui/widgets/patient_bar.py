"""Who is treated, by which pump, and who is at the desk: above every screen."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from programmer_app.ui import fonts, theme
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets.buttons import ButtonLook, PlainButton
from programmer_app.ui.widgets.drawn import Box
from programmer_app.ui.widgets.flow_row import FlowRow
from programmer_app.ui.widgets.pill import Pill
from programmer_app.ui.widgets.text import OneLine, label, title

HEIGHT_PX = 56
_USER_PX = 26


class PatientBar(QFrame):
    """Patient at the left, pump and person at the right. Shows what it is told and knows nothing itself.

    Signals:
        user_menu_requested: The person's pill was pressed; the point is its lower left corner on the screen.
    """

    user_menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Patient and pump"))
        self.setMinimumHeight(fonts.scaled(HEIGHT_PX))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name = title("", 15)
        self._ids = OneLine("", fonts.font(), self, secondary=True)
        self._pump_state = Pill(parent=self)
        self._pump = label(secondary=True)
        self._clock = label(secondary=True)
        self._user = PlainButton("", _user_look())
        self._user.setObjectName("userPill")
        self._user.setFont(fonts.semibold(12))
        self._user.setFixedHeight(fonts.scaled(_USER_PX))
        self._user.clicked.connect(self._ask_for_menu)
        self._user.hide()
        row = FlowRow(self, gap_px=22, centred=True)
        row.setContentsMargins(18, 0, 18, 0)
        row.addWidget(self._name)
        row.addWidget(self._ids)
        row.begin_right_end()
        for part in (self._pump_state, self._pump, self._clock, self._user):
            row.addWidget(part)

    def set_patient(self, name: str, ids: str) -> None:
        """Name large, identifiers beside it; both empty where no patient is open."""
        self._name.setText(name)
        self._name.setToolTip(name)
        self._ids.setText(ids)
        self._ids.setToolTip(ids)

    def set_pump_state(self, text: str, tone: Tone) -> None:
        """The pill; give a word with every colour. Empty hides it."""
        self._pump_state.set_pill(f"● {text}" if text else "", tone)
        self._pump_state.setAccessibleName(text)

    def set_pump(self, text: str) -> None:
        """Model and serial number."""
        self._pump.setText(text)
        self._pump.setVisible(bool(text))

    def set_clock(self, text: str) -> None:
        """The pump's clock and how far it is off."""
        self._clock.setText(text)
        self._clock.setVisible(bool(text))

    def set_user(self, text: str) -> None:
        """Role and name of the person at the desk. Empty hides the pill."""
        self._user.setText(f"{text} ▾")
        self._user.setAccessibleName(tr("{words}, menu", words=text))
        self._user.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A white bar over a line."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, area in (("surface", self.rect()), ("line", QRect(0, self.height() - 1, self.width(), 1))):
            painter.setBrush(theme.colour(colour))
            painter.drawRect(area)

    def _ask_for_menu(self) -> None:
        self.user_menu_requested.emit(self._user.mapToGlobal(QPoint(0, self._user.height())))


def _user_look() -> ButtonLook:
    """As round as it is high."""
    radius = fonts.scaled(_USER_PX) / 2
    rest = Box("info_ground", radius_px=radius)
    return ButtonLook("info_text", rest, rest, Box("info_ground", "action", 2, radius), beside_px=12, above_px=3)
