"""From a URL to a transport, and the serial ports that this computer has."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from serial.tools import list_ports

from device.clock import Clock
from device.transport.base import Transport
from device.transport.process import ProcessTransport, emulator_command
from device.transport.serial_port import SerialTransport
from device.transport.tcp import TcpTransport

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A serial port of this computer.

    Attributes:
        device: What to give as URL, such as `/dev/ttyUSB0` or `COM3`.
        description: What the system calls it; may be "".
        maker: Maker of the adapter; may be "".
        serial_number: Serial number of the adapter, not of a head; may be "".
        usb_id: `vvvv:pppp` in hexadecimal, "" when it is no USB port.
    """

    device: str
    description: str
    maker: str
    serial_number: str
    usb_id: str


def open_transport(url: str, clock: Clock, *, emulator: Sequence[str] | None = None) -> Transport:
    """The transport for a URL, not opened yet.

    Args:
        url: Device path or name, `socket://host:port`, `rfc2217://host:port`, or `emulator:` with options.
        clock: Unused by the transports here, which wait on the system; part of the seam for those that do not.
        emulator: How to start this application for `emulator:`; see `emulator_command`.

    Raises:
        LinkError: The URL of an emulated pump has an unknown option.
    """
    del clock
    if url == "emulator:" or url.startswith("emulator:?"):
        return ProcessTransport(url, emulator_command(url, emulator))
    if url.startswith("socket://"):
        return TcpTransport(url)
    return SerialTransport(url)


def ports() -> list[PortInfo]:
    """The serial ports found, USB ports first; empty when the system cannot list them."""
    try:
        found = [
            PortInfo(
                device=str(port.device),
                description=_text(port.description),
                maker=_text(port.manufacturer),
                serial_number=_text(port.serial_number),
                usb_id="" if port.vid is None or port.pid is None else f"{port.vid:04x}:{port.pid:04x}",
            )
            for port in list_ports.comports()
        ]
    except (OSError, ValueError, TypeError, AttributeError, LookupError) as error:
        # drivers with odd descriptors make the listing fail; a port can still be named by hand
        _log.info("serial ports cannot be listed: %s", error)
        return []
    return sorted(found, key=lambda port: (port.usb_id == "", port.device))


def _text(value: object) -> str:
    return value if isinstance(value, str) and value != "n/a" else ""
