"""Serves an emulated head: one loop, no threads, that waits for its line, the radio and the pump's next second.

The pump lives real time times a speed: 0 leaves it to EMU_ADVANCE, infinity is as fast as it goes.
"""

from __future__ import annotations

import math
import selectors
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import TextIO

from device.clock import Clock, SystemClock
from device.emulator.head import EmulatedHead
from device.emulator.lines import Line, PtyLine, StdioLine, TcpLine
from device.emulator.relay import RelayedStdioLine

TICK_MIN_S = 0.02
"""Fast pumps are stepped at most this often, so that a fast pump does not fill the processor."""

TICK_MAX_S = 1.0
FLAT_OUT_STEP_S = 6 * 3600
"""Pump seconds a turn of the loop when the speed is infinite."""

SAVE_EVERY_S = 1.0


def serve_pty(
    head: EmulatedHead, path: Path, *, speed: float = 1.0, clock: Clock | None = None, out: TextIO | None = None
) -> None:
    """Serve on a pseudo-terminal linked at `path`, until SIGTERM or SIGINT.

    Args:
        head: what to serve.
        path: where the link to the terminal appears.
        speed: pump seconds for each second; 0 only by EMU_ADVANCE; `math.inf` as fast as it goes.
        clock: real time; preset: the system's.
        out: where `card ...` and `ready ...` are said; preset: standard output.

    Raises:
        OSError: the path is taken.
    """
    _serve(head, PtyLine(path), speed, clock or SystemClock(), out or sys.stdout)


def serve_tcp(
    head: EmulatedHead,
    host: str,
    port: int,
    *,
    speed: float = 1.0,
    clock: Clock | None = None,
    out: TextIO | None = None,
) -> None:
    """Serve on a TCP port of the loopback; arguments as `serve_pty`.

    Raises:
        ValueError: the host is not of the loopback.
        OSError: the port is taken.
    """
    _serve(head, TcpLine(host, port), speed, clock or SystemClock(), out or sys.stdout)


def serve_stdio(
    head: EmulatedHead, *, speed: float = 1.0, clock: Clock | None = None, out: TextIO | None = None
) -> None:
    """Serve on standard input and output until the input ends; `card` and `ready` go to standard error.

    Arguments as `serve_pty`.
    """
    line = RelayedStdioLine() if sys.platform == "win32" else StdioLine()
    _serve(head, line, speed, clock or SystemClock(), out or sys.stderr)


def _serve(head: EmulatedHead, line: Line, speed: float, clock: Clock, out: TextIO) -> None:
    if not speed >= 0:
        line.close()
        raise ValueError(f"no such speed: {speed}")
    head.speed = speed
    try:
        with _quit_signals() as quit_fd:
            out.write(f"card {head.pump.card_words}\nready {line.url}\n")
            out.flush()
            Server(head, line, clock).run(quit_fd)
    finally:
        head.pump.save()
        line.close()


class Server:
    """The loop.

    Args:
        head: what to serve.
        line: where.
        clock: real time.
    """

    def __init__(self, head: EmulatedHead, line: Line, clock: Clock) -> None:
        self._head = head
        self._line = line
        self._clock = clock
        self._last_s = clock.monotonic_s()
        self._saved_s = self._last_s
        self._owed_s = 0.0

    def run(self, quit_fd: int) -> None:
        """Serve until a byte comes from `quit_fd` or the line ends."""
        with selectors.DefaultSelector() as selector:
            while not self._line.ended:
                if self._wait(selector, quit_fd):
                    return
                self._turn()

    def _turn(self) -> None:
        """Everything that can be done now."""
        now_s = self._live()
        data, left = self._line.ready()
        if data:
            self._head.receive(data, now_s)
        if left:
            self._head.hang_up()
        out = self._head.due(now_s)
        if out:
            self._line.send(out)
        if now_s - self._saved_s >= SAVE_EVERY_S:
            self._head.pump.save()
            self._saved_s = now_s

    def _live(self) -> float:
        """Let the pump live the time that has gone by; the present."""
        now_s = self._clock.monotonic_s()
        gone_s = now_s - self._last_s
        self._last_s = now_s
        if math.isinf(self._head.speed):
            seconds = FLAT_OUT_STEP_S
        else:
            self._owed_s += gone_s * self._head.speed * self._head.pump.clock_rate
            seconds = int(self._owed_s)
            self._owed_s -= seconds
        self._head.pump.advance(seconds, link_s=gone_s)
        return now_s

    def _wait(self, selector: selectors.BaseSelector, quit_fd: int) -> bool:
        """Wait for the line, the radio or the pump; whether to quit."""
        events: dict[int, int] = {quit_fd: selectors.EVENT_READ}
        for fd in self._line.readers():
            events[fd] = events.get(fd, 0) | selectors.EVENT_READ
        for fd in self._line.writers():
            events[fd] = events.get(fd, 0) | selectors.EVENT_WRITE
        for fd, mask in events.items():
            selector.register(fd, mask)
        try:
            return any(key.fd == quit_fd for key, _ in selector.select(self._timeout_s()))
        finally:
            for fd in events:
                selector.unregister(fd)

    def _timeout_s(self) -> float:
        speed = self._head.speed
        if math.isinf(speed):
            return 0.0
        timeout_s = TICK_MAX_S
        if speed > 0:
            timeout_s = min(timeout_s, max(TICK_MIN_S, (1 - self._owed_s) / speed))
        due_s = self._head.next_due()
        if due_s is not None:
            timeout_s = min(timeout_s, max(0.0, due_s - self._clock.monotonic_s()))
        return timeout_s


@contextmanager
def _quit_signals() -> Iterator[int]:
    """A descriptor that becomes readable on SIGTERM or SIGINT, while the main thread serves."""
    near, far = socket.socketpair()
    far.setblocking(False)

    def wake(_number: int, _frame: FrameType | None) -> None:
        with suppress(BlockingIOError):
            far.send(b"q")

    before: dict[signal.Signals, Callable[[int, FrameType | None], object] | int | None] = {}
    if threading.current_thread() is threading.main_thread():
        before = {number: signal.signal(number, wake) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield near.fileno()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        near.close()
        far.close()
