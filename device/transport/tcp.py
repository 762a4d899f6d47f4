"""A head behind a TCP server (`socket://host:port`).

A plain socket rather than pyserial's `socket://`: that one never says how many bytes wait, so it would be read byte by
byte, and it opens without a deadline of ours.
"""

from __future__ import annotations

import socket
from typing import Final
from urllib.parse import urlsplit

from device.errors import LinkError
from device.transport.base import WRITE_DEADLINE_S, closed_error, gone_error, link_error

_CONNECT_DEADLINE_S: Final = 5.0
_READ_MAX_BYTES: Final = 4096
_TIMEOUT_MIN_S: Final = 0.001
"""A socket timeout of 0 would mean non-blocking mode, in which readiness is an error."""


class TcpTransport:
    """A TCP connection.

    Args:
        url: `socket://host:port`.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._socket: socket.socket | None = None

    def open(self) -> None:
        """Connects within 5 s; see `Transport.open`."""
        host, port = _address(self.url)
        try:
            connection = socket.create_connection((host, port), timeout=_CONNECT_DEADLINE_S)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            raise link_error(self.url, "opened", error) from error
        self._socket = connection

    def close(self) -> None:
        """Closes the connection; see `Transport.close`."""
        connection, self._socket = self._socket, None
        if connection is not None:
            connection.close()

    def read(self, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        connection = self._opened()
        connection.settimeout(max(timeout_s, _TIMEOUT_MIN_S))
        try:
            data = connection.recv(_READ_MAX_BYTES)
        except TimeoutError:
            return b""
        except OSError as error:
            raise link_error(self.url, "read", error) from error
        if not data:
            raise gone_error(self.url, "the other side closed the connection")
        return data

    def write(self, data: bytes) -> None:
        """See `Transport.write`."""
        connection = self._opened()
        connection.settimeout(WRITE_DEADLINE_S)
        try:
            connection.sendall(data)
        except TimeoutError as error:
            raise gone_error(self.url, "the connection takes no more bytes") from error
        except OSError as error:
            raise link_error(self.url, "written", error) from error

    def _opened(self) -> socket.socket:
        if self._socket is None:
            raise closed_error(self.url)
        return self._socket


def _address(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or not port:
        raise LinkError(f"{url} is no address of a head.", next_step="The form is socket://host:port.")
    return host, port
