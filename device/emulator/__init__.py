"""The emulated pump and programmer head: the public face. Nothing else of this package is for other rooms.

Written from docs/protocol.md alone: the pump decodes, checks and delivers with its own code, so that it and the host
can prove each other wrong. Only frames and channel are shared.
"""

from device.emulator.demand import Grant, HandsetView, Refusal
from device.emulator.faults import KINDS, FaultTextError, fault_list, parse_fault
from device.emulator.faults import Kind as FaultKind
from device.emulator.head import EmulatedHead
from device.emulator.memory import PumpMemory, PumpMemoryError
from device.emulator.pump import EmulatedPump
from device.emulator.radio import Radio
from device.emulator.server import serve_pty, serve_stdio, serve_tcp

__all__ = [
    "KINDS",
    "EmulatedHead",
    "EmulatedPump",
    "FaultKind",
    "FaultTextError",
    "Grant",
    "HandsetView",
    "PumpMemory",
    "PumpMemoryError",
    "Radio",
    "Refusal",
    "fault_list",
    "parse_fault",
    "serve_pty",
    "serve_stdio",
    "serve_tcp",
]
