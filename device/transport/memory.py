"""An emulated head in this very process, on a virtual clock: waiting moves the clock, so a session takes no real time.

No thread: everything happens inside `read` and `write`, in an order that depends on nothing but the calls.
"""

from __future__ import annotations

from typing import Protocol

from device.clock import ManualClock
from device.transport.base import card_of, closed_error


class SteppedHead(Protocol):
    """What the transport needs of an emulated head; times are seconds of the shared clock's monotonic time."""

    def receive(self, data: bytes, now_s: float) -> None:
        """Takes bytes of the serial line that the host has written by `now_s`."""
        ...

    def due(self, now_s: float) -> bytes:
        """Everything that the head has sent by `now_s` and that was not taken yet."""
        ...

    def next_due(self) -> float | None:
        """When the head or what lies behind it has something to do next; None when it only waits for bytes."""
        ...


class MemoryTransport:
    """A head in memory.

    Args:
        head: The head.
        clock: The clock that waiting moves.
        url: For texts.
    """

    def __init__(self, head: SteppedHead, clock: ManualClock, url: str = "memory:") -> None:
        self.url = url
        self._head = head
        self._clock = clock
        self._is_open = False

    @property
    def card_secret(self) -> bytes | None:
        """The card of the pump behind the head, if the head shows it."""
        return card_of(self._head)

    def open(self) -> None:
        """Nothing can fail here; what an earlier session left on the line is thrown away, as opening a port does."""
        self._head.due(self._clock.monotonic_s())
        self._is_open = True

    def close(self) -> None:
        """See `Transport.close`; the head lives on."""
        self._is_open = False

    def read(self, timeout_s: float) -> bytes:
        """Moves the clock to what comes first: bytes, or the end of the wait; see `Transport.read`."""
        if not self._is_open:
            raise closed_error(self.url)
        end_s = self._clock.monotonic_s() + max(timeout_s, 0.0)
        while True:
            now_s = self._clock.monotonic_s()
            data = self._head.due(now_s)
            if data or now_s >= end_s:
                return data
            next_s = self._head.next_due()
            # a head that has something due now but sends nothing must not stop the clock
            wake_s = end_s if next_s is None or next_s <= now_s else min(next_s, end_s)
            self._clock.advance(wake_s - now_s)

    def write(self, data: bytes) -> None:
        """See `Transport.write`."""
        if not self._is_open:
            raise closed_error(self.url)
        self._head.receive(data, self._clock.monotonic_s())
