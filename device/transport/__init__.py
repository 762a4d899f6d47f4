"""Ways to carry bytes to a programmer head: serial port, TCP, a child process, memory, and a recorder of all of them.

The only room that imports `serial`. A transport belongs to the one thread that opened it.
"""

from device.transport.base import ShowsCard, Transport, card_of
from device.transport.finding import PortAnswer, Standing, ask_ports, head_words
from device.transport.following import FollowingTransport
from device.transport.holding import FolderHolds, Hold, Holds
from device.transport.memory import MemoryTransport, SteppedHead
from device.transport.opening import PortInfo, open_transport, ports
from device.transport.process import ProcessTransport, emulator_command
from device.transport.recording import RecordingTransport, ReplayTransport, read_trace
from device.transport.serial_port import SerialTransport
from device.transport.tcp import TcpTransport

__all__ = [
    "Transport",
    "ShowsCard",
    "card_of",
    "open_transport",
    "ports",
    "PortInfo",
    "PortAnswer",
    "Standing",
    "ask_ports",
    "head_words",
    "FolderHolds",
    "FollowingTransport",
    "Hold",
    "Holds",
    "SerialTransport",
    "TcpTransport",
    "ProcessTransport",
    "emulator_command",
    "MemoryTransport",
    "SteppedHead",
    "RecordingTransport",
    "ReplayTransport",
    "read_trace",
]
