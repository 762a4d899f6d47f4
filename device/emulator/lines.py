"""The serial side of an emulated head: a pseudo-terminal, a TCP port of the loopback, or standard input and output.

Each line gives and takes bytes without waiting; the server's one loop asks it which of its ends are ready.
"""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from typing import Protocol

if sys.platform != "win32":
    import tty

READ_BYTES = 65_536
UNSENT_BYTES_MAX = 65_536
"""What waits for a client that does not read; more is lost, as on a line that nobody listens to."""


class Line(Protocol):
    """Where frames come from and go to."""

    url: str

    def readers(self) -> list[int]:
        """File descriptors to wait on for reading."""
        ...

    def writers(self) -> list[int]:
        """File descriptors to wait on because bytes are unsent."""
        ...

    def ready(self) -> tuple[bytes, bool]:
        """Take what came and send what waits, without blocking.

        Returns:
            the bytes, and whether the client has just left.
        """
        ...

    def send(self, data: bytes) -> None:
        """Send as much as goes, keep the rest."""
        ...

    @property
    def ended(self) -> bool:
        """Whether nothing can ever come any more."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


class _Unsent:
    """Bytes on their way into a descriptor that takes as many as it likes."""

    def __init__(self) -> None:
        self.waiting = bytearray()

    def add(self, data: bytes) -> None:
        if len(self.waiting) + len(data) <= UNSENT_BYTES_MAX:
            self.waiting += data

    def flush(self, write_fd: int) -> None:
        try:
            while self.waiting:
                del self.waiting[: os.write(write_fd, self.waiting)]
        except BlockingIOError:
            return
        except OSError:
            self.waiting.clear()


class PtyLine:
    """A pseudo-terminal, linked at a path; clients may come and go.

    Args:
        path: where the link appears, in place of a link that is there.

    Raises:
        OSError: the path is taken by something that is no link, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        if sys.platform == "win32":
            raise OSError("this system has no pseudo-terminals; serve on TCP instead")
        if path.exists() and not path.is_symlink():
            raise FileExistsError(f"{path} exists and is no link")
        self.url = str(path)
        self._path = path
        # the slave stays open here too, so that the line outlives each client
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self._target = os.ttyname(self._slave)
        self._unsent = _Unsent()
        made = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            made.symlink_to(self._target)
            made.replace(path)
        except OSError:
            self._close_fds()
            raise

    @property
    def ended(self) -> bool:
        """Never: clients come and go."""
        return False

    def readers(self) -> list[int]:
        """The master's end."""
        return [self._master]

    def writers(self) -> list[int]:
        """The master's end while bytes wait."""
        return [self._master] if self._unsent.waiting else []

    def ready(self) -> tuple[bytes, bool]:
        """See `Line`; nobody can see a client leave."""
        self._unsent.flush(self._master)
        try:
            return os.read(self._master, READ_BYTES), False
        except BlockingIOError:
            return b"", False

    def send(self, data: bytes) -> None:
        """See `Line`."""
        self._unsent.add(data)
        self._unsent.flush(self._master)

    def close(self) -> None:
        """Take the link away, unless it is another's by now."""
        with suppress(OSError):
            if self._path.is_symlink() and str(self._path.readlink()) == self._target:
                self._path.unlink()
        self._close_fds()

    def _close_fds(self) -> None:
        os.close(self._master)
        os.close(self._slave)


class TcpLine:
    """A port of the loopback, for one client at a time; another one is turned away.

    Args:
        host: a loopback address, or `localhost`.
        port: 0 lets the system choose.

    Raises:
        ValueError: the address is not of the loopback.
        OSError: the port is taken.
    """

    def __init__(self, host: str, port: int) -> None:
        address = "127.0.0.1" if host == "localhost" else host
        if not ip_address(address).is_loopback:
            raise ValueError(f"{host} is not on the loopback; an emulated pump is served to this computer only")
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self._listener = socket.create_server((address, port), family=family)
        self._listener.setblocking(False)
        shown = f"[{address}]" if ":" in address else address
        self.url = f"socket://{shown}:{self._listener.getsockname()[1]}"
        self._client: socket.socket | None = None
        self._waiting = bytearray()

    @property
    def ended(self) -> bool:
        """Never: clients come and go."""
        return False

    def readers(self) -> list[int]:
        """The listener and the client."""
        client = [] if self._client is None else [self._client.fileno()]
        return [self._listener.fileno(), *client]

    def writers(self) -> list[int]:
        """The client while bytes wait."""
        return [self._client.fileno()] if self._client is not None and self._waiting else []

    def ready(self) -> tuple[bytes, bool]:
        """See `Line`."""
        self._flush()
        data, left = self._drain()
        # only now: a client that has left must not keep the next one out
        self._accept()
        return data, left

    def send(self, data: bytes) -> None:
        """See `Line`; without a client it is lost."""
        if self._client is not None and len(self._waiting) + len(data) <= UNSENT_BYTES_MAX:
            self._waiting += data
            self._flush()

    def close(self) -> None:
        """Close client and port."""
        self._leave()
        self._listener.close()

    def _drain(self) -> tuple[bytes, bool]:
        """Everything that the client has sent, and whether it has left after it."""
        data = bytearray()
        while self._client is not None and len(data) < UNSENT_BYTES_MAX:
            try:
                piece = self._client.recv(READ_BYTES)
            except BlockingIOError:
                break
            except OSError:
                piece = b""
            if not piece:
                self._leave()
                return bytes(data), True
            data += piece
        return bytes(data), False

    def _accept(self) -> None:
        try:
            client, _ = self._listener.accept()
        except BlockingIOError:
            return
        if self._client is not None:
            client.close()
            return
        client.setblocking(False)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._client = client

    def _flush(self) -> None:
        if self._client is None:
            return
        try:
            while self._waiting:
                del self._waiting[: self._client.send(self._waiting)]
        except BlockingIOError:
            return
        except OSError:
            self._leave()

    def _leave(self) -> None:
        if self._client is not None:
            self._client.close()
        self._client = None
        self._waiting.clear()


class StdioLine:
    """Standard input and output of this process, as bytes; ends with its input.

    Args:
        read_fd: to read from.
        write_fd: to write to.
    """

    def __init__(self, read_fd: int = 0, write_fd: int = 1) -> None:
        self.url = "emulator:"
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._was_blocking = os.get_blocking(write_fd)
        os.set_blocking(read_fd, False)
        os.set_blocking(write_fd, False)
        self._unsent = _Unsent()
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether the input has ended."""
        return self._ended

    def readers(self) -> list[int]:
        """The input."""
        return [self._read_fd]

    def writers(self) -> list[int]:
        """The output while bytes wait."""
        return [self._write_fd] if self._unsent.waiting else []

    def ready(self) -> tuple[bytes, bool]:
        """See `Line`."""
        self._unsent.flush(self._write_fd)
        try:
            data = os.read(self._read_fd, READ_BYTES)
        except BlockingIOError:
            return b"", False
        self._ended = not data
        return data, self._ended

    def send(self, data: bytes) -> None:
        """See `Line`."""
        self._unsent.add(data)
        self._unsent.flush(self._write_fd)

    def close(self) -> None:
        """Leave the descriptors as they were."""
        os.set_blocking(self._read_fd, True)
        os.set_blocking(self._write_fd, self._was_blocking)
