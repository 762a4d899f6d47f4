"""A serial port that follows its programmer head: when the head is back under another name, that is opened instead.

The head is known by the serial number that it tells, never by the name of a port. Where its old port cannot be opened
or leads to something else, the other ports are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from device.clock import Clock
from device.errors import LinkError
from device.transport.base import Transport, closed_error
from device.transport.finding import PortAnswer, Standing, ask_open, ask_ports


class FollowingTransport:
    """A port by name at first, by its head from then on. `open` may be called again after `close`.

    Args:
        url: The port that was chosen.
        make: Makes the transport of a port.
        others: The ports that the system has now.
        clock: For waiting times.
        head_serial: Of the head, where it is known from before.

    Attributes:
        url: The port in use.
        head_serial: Of the head; "" before one was met.
    """

    def __init__(
        self,
        url: str,
        make: Callable[[str], Transport],
        others: Callable[[], Sequence[str]],
        clock: Clock,
        head_serial: str = "",
    ) -> None:
        self.url = url
        self.head_serial = head_serial
        self._make = make
        self._others = others
        self._clock = clock
        self._inner: Transport | None = None

    def open(self) -> None:
        """Opens the port, or the one where its head is now; see `Transport.open`."""
        self.close()
        inner = self._make(self.url)
        try:
            inner.open()
        except LinkError as error:
            self._open_elsewhere(error)
            return
        self._inner = inner
        answer = ask_open(inner, self._clock)
        if answer.head is not None and self.head_serial in ("", answer.head.serial):
            self.head_serial = answer.head.serial
        elif self.head_serial:
            self._leave_the_other("" if answer.head is None else answer.head.serial)

    def close(self) -> None:
        """See `Transport.close`."""
        inner, self._inner = self._inner, None
        if inner is not None:
            inner.close()

    def read(self, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        return self._opened().read(timeout_s)

    def write(self, data: bytes) -> None:
        """See `Transport.write`."""
        self._opened().write(data)

    def _opened(self) -> Transport:
        if self._inner is None:
            raise closed_error(self.url)
        return self._inner

    def _leave_the_other(self, serial: str) -> None:
        """Another head, or none, is where ours was: ours may be at another port; else what is there is used."""
        url = self.url
        self.close()
        if not self._found_elsewhere():
            # a head can be swapped for another on purpose; which pump is behind it the channel proves
            self.head_serial = serial or self.head_serial
            self._inner = self._make(url)
            self._inner.open()

    def _open_elsewhere(self, error: LinkError) -> None:
        if not self._found_elsewhere():
            raise error

    def _found_elsewhere(self) -> bool:
        urls = [url for url in self._others() if url != self.url]
        for answer in ask_ports(urls, self._clock, self._make) if self.head_serial else ():
            if self._is_ours(answer):
                inner = self._make(answer.url)
                inner.open()
                self._inner, self.url = inner, answer.url
                return True
        return False

    def _is_ours(self, answer: PortAnswer) -> bool:
        head = answer.head
        return answer.standing is Standing.HEAD and head is not None and head.serial == self.head_serial
