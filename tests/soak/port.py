"""The serial port at which the worn window finds its head: a real pseudo-terminal that is pulled out and plugged in.

What the window has open hangs up as that of a USB adapter does, and the device is gone until it is plugged in again.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import threading
import tty
from pathlib import Path
from typing import Final

from tests.soak.pump import Pump

_READ_BYTES: Final = 4096
_AGAIN_S: Final = 0.1
"""Between two looks for a pump that has no current."""


class Port:
    """A port that stays where it is, before whichever port the pump serves on.

    Args:
        pump: Whose head it is.
        folder: In which the device appears.

    Attributes:
        url: Of the device, where it is when plugged in.
        pulls: How often it was pulled out at a byte that passed.
    """

    def __init__(self, pump: Pump, folder: Path) -> None:
        self._pump = pump
        self._device = folder / "head"
        self.url = str(self._device)
        self.pulls = 0
        self._wanted, self._ended = True, False
        self._left_bytes: int | None = None
        self._lock = threading.Lock()
        self._ends: tuple[int, int] | None = None
        self._head: socket.socket | None = None
        self._wake, self._waker = os.pipe()
        self._thread = threading.Thread(target=self._serve, name="port")
        self._thread.start()

    def unplug(self) -> None:
        """Pulls it out."""
        self._want(plugged=False)

    def plug(self) -> None:
        """Plugs it in."""
        self._want(plugged=True)

    def pull_after(self, passed: int | None) -> None:
        """Pulls it out when so many more bytes have passed, both ways together; None: not any more."""
        with self._lock:
            self._left_bytes = passed

    def close(self) -> None:
        """Ends it."""
        self._ended = True
        self.unplug()
        self._thread.join(10)
        os.close(self._wake)
        os.close(self._waker)

    def _want(self, *, plugged: bool) -> None:
        with self._lock:
            self._wanted, self._left_bytes = plugged, None
        os.write(self._waker, b"!")

    def _serve(self) -> None:
        while not self._ended:
            self._move()
            waiting = [one for one in (self._wake, self._ends and self._ends[0], self._head) if one is not None]
            for ready in select.select(waiting, [], [], _AGAIN_S)[0]:
                if ready == self._wake:
                    os.read(self._wake, _READ_BYTES)
                elif self._wanted:
                    self._carry(from_head=ready is self._head)
        self._pull_out()

    def _move(self) -> None:
        """Has port and head as they are wanted."""
        if not self._wanted:
            self._pull_out()
        elif self._ends is None:
            self._put_in()
        if self._ends is not None and self._head is None:
            with contextlib.suppress(OSError):
                self._head = socket.create_connection(("127.0.0.1", self._pump.port), 5)

    def _put_in(self) -> None:
        # the far end stays open here too, so that the port outlives each program that opens it
        self._ends = os.openpty()
        tty.setraw(self._ends[1])
        os.set_blocking(self._ends[0], False)
        self._device.symlink_to(os.ttyname(self._ends[1]))

    def _pull_out(self) -> None:
        if self._ends is not None:
            self._device.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None
        self._drop_head()

    def _drop_head(self) -> None:
        if self._head is not None:
            self._head.close()
            self._head = None

    def _carry(self, *, from_head: bool) -> None:
        """What has come from one side goes to the other; lost where nobody is."""
        if self._ends is None:
            return
        data = self._come(from_head=from_head)
        if from_head and not data:
            self._drop_head()
        data = self._that_passes(data)
        with contextlib.suppress(OSError):
            if from_head:
                os.write(self._ends[0], data)
            elif self._head is not None:
                self._head.sendall(data)

    def _come(self, *, from_head: bool) -> bytes:
        with contextlib.suppress(OSError):
            if not from_head and self._ends is not None:
                return os.read(self._ends[0], _READ_BYTES)
            if self._head is not None:
                return self._head.recv(_READ_BYTES)
        return b""

    def _that_passes(self, data: bytes) -> bytes:
        """As much as passes before it is pulled out."""
        with self._lock:
            if self._left_bytes is None:
                return data
            data = data[: self._left_bytes]
            self._left_bytes -= len(data)
            if self._left_bytes == 0:
                self._left_bytes, self._wanted = None, False
                self.pulls += 1
        return data
