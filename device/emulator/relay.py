"""Standard input and output where pipes cannot be waited on together with timers: Windows.

One thread carries the input into a socket, which the server's loop can wait on; the rest of the server has no threads.
"""

from __future__ import annotations

import os
import socket
import threading
from contextlib import suppress

READ_BYTES = 65_536


class RelayedStdioLine:
    """As `StdioLine`, for systems whose pipes know no readiness. Writing waits for the reader.

    Args:
        read_fd: to read from.
        write_fd: to write to.
    """

    def __init__(self, read_fd: int = 0, write_fd: int = 1) -> None:
        self.url = "emulator:"
        self._write_fd = write_fd
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        self._ended = False
        # a daemon: nothing can wake a thread that reads a pipe but the pipe's end
        self._thread = threading.Thread(target=self._carry, args=(read_fd,), name="stdin relay", daemon=True)
        self._thread.start()

    @property
    def ended(self) -> bool:
        """Whether the input has ended."""
        return self._ended

    def readers(self) -> list[int]:
        """The socket's near end."""
        return [self._near.fileno()]

    def writers(self) -> list[int]:
        """None: nothing is left unsent."""
        return []

    def ready(self) -> tuple[bytes, bool]:
        """Take what came; whether the input has just ended."""
        try:
            data = self._near.recv(READ_BYTES)
        except BlockingIOError:
            return b"", False
        self._ended = not data
        return data, self._ended

    def send(self, data: bytes) -> None:
        """Write all of it; nothing when nobody reads any more."""
        left = memoryview(data)
        with suppress(OSError):
            while left:
                left = left[os.write(self._write_fd, left) :]

    def close(self) -> None:
        """Close the near end; the thread ends with the input."""
        self._near.close()
        if self._ended:
            self._thread.join()

    def _carry(self, read_fd: int) -> None:
        with self._far, suppress(OSError):
            while data := os.read(read_fd, READ_BYTES):
                self._far.sendall(data)
