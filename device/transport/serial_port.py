"""A serial port, local or behind an RFC 2217 server, through pyserial.

The port is opened for this program alone. The system raises DTR and RTS when it opens a port, whoever asks; nothing
here can prevent that. They are asked for in that very state, so that nothing moves them after, and they are left up at
the end, so that opening the port again moves nothing either.
"""

from __future__ import annotations

import errno
import os
from typing import Final

import serial

from device.errors import LinkError
from device.transport.base import WRITE_DEADLINE_S, closed_error, gone_error, link_error
from device.transport.holding import holder_of, keep_alone

BAUD: Final = 115_200
"""Source: docs/protocol.md part 2."""
_SLICE_S: Final = 0.05
"""Read timeout of the port itself. Fixed: changing it reconfigures the port; longer waits are several of these."""
_READ_MAX_BYTES: Final = 4096


class SerialTransport:
    """A serial port.

    Args:
        url: Device path or name (`/dev/ttyUSB0`, `COM3`) or `rfc2217://host:port`.
        baud: Bits per second.
    """

    def __init__(self, url: str, baud: int = BAUD) -> None:
        self.url = url
        self._baud = baud
        self._port: serial.Serial | None = None

    def open(self) -> None:
        """Opens the port for this program alone; see `Transport.open`."""
        try:
            port: serial.Serial = serial.serial_for_url(
                self.url, do_not_open=True, baudrate=self._baud, timeout=_SLICE_S, write_timeout=WRITE_DEADLINE_S
            )
            port.exclusive = True
            port.dtr = True
            port.rts = True
            port.open()
        except serial.SerialException as error:
            raise _opening_error(self.url, error) from error
        except (OSError, ValueError) as error:
            raise link_error(self.url, "opened", error) from error
        self._port = port
        if isinstance(descriptor := getattr(port, "fd", None), int):
            keep_alone(descriptor, os.path.realpath(self.url))

    def close(self) -> None:
        """Closes the port; see `Transport.close`."""
        port, self._port = self._port, None
        if port is not None:
            try:
                port.close()
            except OSError:
                return  # the device is gone already, which is what closing is for

    def read(self, timeout_s: float) -> bytes:
        """Waits in slices of 50 ms; see `Transport.read`."""
        port = self._opened()
        try:
            for _ in range(max(1, round(timeout_s / _SLICE_S))):
                first: bytes = port.read(1)
                if first:
                    waiting = min(int(port.in_waiting), _READ_MAX_BYTES)
                    return first + (port.read(waiting) if waiting else b"")
        except (OSError, TypeError) as error:  # TypeError: pyserial, when the descriptor vanished beneath it
            raise gone_error(self.url, "the device behind the port is gone") from error
        return b""

    def write(self, data: bytes) -> None:
        """Writes all of it; see `Transport.write`."""
        port = self._opened()
        try:
            port.write(data)
        except serial.SerialTimeoutException as error:
            raise gone_error(self.url, "the port takes no more bytes") from error
        except (OSError, TypeError) as error:
            raise gone_error(self.url, "the device behind the port is gone") from error

    def _opened(self) -> serial.Serial:
        if self._port is None:
            raise closed_error(self.url)
        return self._port


def _opening_error(url: str, error: serial.SerialException) -> LinkError:
    """Finds the error number again that pyserial hides in texts of its own."""
    cause: OSError = error
    text = str(error)
    if error.errno is None and "lock port" in text:
        cause = OSError(errno.EBUSY, text)
    elif error.errno is None and "configure port" in text:
        cause = OSError(errno.ENOTTY, text)
    elif error.errno is None and "FileNotFoundError" in text:
        cause = OSError(errno.ENOENT, text)
    elif error.errno is None and "PermissionError" in text:
        cause = OSError(errno.EBUSY, text)  # Windows says so when another program holds the port
    if cause.errno in (errno.EBUSY, errno.EAGAIN) and (holder := holder_of(url)):
        return link_error(url, "opened", cause, who=holder)
    return link_error(url, "opened", cause)
