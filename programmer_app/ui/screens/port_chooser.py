"""Choosing the port of a programmer head: those that the system lists, or an address typed by hand."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.translation import tr
from programmer_app.ui.widgets import QuietButton, SecondaryButton, label, title
from programmer_app.ui.widgets.drawn import Box, Panel
from programmer_app.ui.widgets.line_edit import FOCUS, REST, LineEdit
from programmer_app.ui.widgets.views import flatten

if TYPE_CHECKING:
    from device.transport import PortAnswer, PortInfo
    from programmer_app.desk import ClinicDesk

    Found: TypeAlias = tuple[PortInfo, PortAnswer]

_URL_FORMS: Final = phrase("device path, socket://host:port, rfc2217://host:port, emulator:")
_LIST_PX: Final = 200
_TAKE_MS: Final = 50
"""How often the window asks whether the ports have answered."""

_CHOOSE: Final = phrase("Choose a port or type an address.")


def _search(desk: ClinicDesk, future: Future[list[Found]]) -> None:
    """Asks the system for its serial ports and then each who is there. Runs in a thread of its own."""
    found = desk.ports()
    said = {answer.url: answer for answer in desk.ask_ports([port.device for port in found])}
    future.set_result([(port, said[port.device]) for port in found])


class _PortList(QListWidget):
    """Its frame shows the focus, also while no port is listed."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frames it."""
        super().focusInEvent(event)
        self._frame(FOCUS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No more."""
        super().focusOutEvent(event)
        self._frame(REST)

    def _frame(self, box: Box) -> None:
        frame = self.parentWidget()
        if isinstance(frame, Panel):
            frame.set_box(box)


class PortChooser(QWidget):
    """List of ports, field for an address, button. It says that it looks until `look_for_ports` has found them.

    The thread that searches knows nothing of Qt: the window may be gone before the ports have answered.

    Args:
        desk: The only type of desk that opens ports.

    Signals:
        transport_chosen: A function that makes the transport to open.
        emergency_chosen (str): Emergency access is wanted at this address.
    """

    transport_chosen = Signal(object)
    emergency_chosen = Signal(str)

    def __init__(self, desk: ClinicDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looking: Future[list[Found]] | None = None
        self._take = QTimer(self)
        self._take.setInterval(_TAKE_MS)
        self._take.timeout.connect(self._take_ports)
        self.refresh = QuietButton(tr("Look again"), icon="refresh")
        self.refresh.setObjectName("refreshPortsButton")
        self.refresh.clicked.connect(self.look_for_ports)
        self.ports = _PortList()
        self.ports.setObjectName("portList")
        self.ports.setAccessibleName(tr("Serial ports found"))
        self.ports.setFont(fonts.font())
        flatten(self.ports)
        self.ports.currentItemChanged.connect(self._on_port_chosen)
        self.note = label("", secondary=True, wrap=True)
        self.url = LineEdit()
        self.url.setObjectName("urlField")
        self.url.setAccessibleName(tr("Port or address: {url_forms}", url_forms=_URL_FORMS))
        self.url.setPlaceholderText(tr(_URL_FORMS))
        self.url.textChanged.connect(self._on_url_changed)
        self.connect_button = SecondaryButton(tr("Connect"), icon="connect")
        self.connect_button.setObjectName("connectButton")
        self.connect_button.set_available(False, tr(_CHOOSE))
        self.connect_button.clicked.connect(self._choose)
        self.emergency_button = QuietButton(tr("Emergency access …"), icon="warning")
        self.emergency_button.setObjectName("emergencyButton")
        self.emergency_button.set_available(False, tr(_CHOOSE))
        self.emergency_button.clicked.connect(lambda: self.emergency_chosen.emit(self.url.text().strip()))
        self._lay_out()
        self._say_looking()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(title(tr("Programmer head on a serial port")))
        head.addStretch(1)
        head.addWidget(self.refresh)
        frame = Panel(REST)
        frame.setFixedHeight(fonts.scaled(_LIST_PX))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.ports)
        row = QHBoxLayout()
        row.addWidget(self.url, 1)
        row.addWidget(self.connect_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(frame)
        column.addWidget(self.note)
        column.addLayout(row)
        column.addWidget(self.emergency_button, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def looking(self) -> bool:
        """Whether the system is being asked for its ports."""
        return self._looking is not None

    def _say_looking(self) -> None:
        self.refresh.set_available(False, tr("Looking for ports."))
        self.note.setText(tr("Looking for ports, and asking each whether it leads to a head …"))

    def look_for_ports(self) -> None:
        """Asks for the serial ports anew; the list follows when the system has answered."""
        self._say_looking()
        future: Future[list[Found]] = Future()
        self._looking = future
        Thread(target=_search, args=(self._desk, future), name="search for ports", daemon=True).start()
        self._take.start()

    @Slot()
    def _take_ports(self) -> None:
        if self._looking is not None and self._looking.done():
            self._take.stop()
            found = self._looking.result()
            self._looking = None
            self._show_ports(found)

    def _show_ports(self, found: list[Found]) -> None:
        self.ports.clear()
        for port, answer in sorted(found, key=lambda pair: pair[1].head is None):
            parts = (port.device, port.description, port.maker, port.usb_id, answer.said)
            item = QListWidgetItem(" · ".join(dict.fromkeys(part for part in parts if part)))
            item.setData(Qt.ItemDataRole.UserRole, port.device)
            self.ports.addItem(item)
        none = tr("No serial port found. Plug the head in and look again, or type an address.")
        heads = sum(answer.head is not None for _, answer in found)
        counted = tr("{count} found, {heads} of them lead to a programmer head", count=len(found), heads=heads)
        self.note.setText(counted if found else none)
        self.refresh.set_available(True)

    def _on_port_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.url.setText(item.data(Qt.ItemDataRole.UserRole))

    def _on_url_changed(self, text: str) -> None:
        for button in (self.connect_button, self.emergency_button):
            button.set_available(bool(text.strip()), tr(_CHOOSE))

    def _choose(self) -> None:
        self.transport_chosen.emit(self._desk.port(self.url.text().strip()))
