"""An emulated head in a child process, spoken to over its standard input and output (`emulator:`).

The child says `card WORDS` and then `ready` on its standard error when it serves; the last lines that it says there
are kept, as explanation should it die, but never the card. Two reader threads belong to each open transport: pipes
cannot be waited for with a deadline on every system.
"""

from __future__ import annotations

import contextlib
import os
import queue
import select
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from typing import IO, Final
from urllib.parse import parse_qsl, urlsplit

from device.card import CardError, card_secret
from device.errors import LinkError
from device.this_program import this_program
from device.transport.base import WRITE_DEADLINE_S, closed_error, gone_error, link_error
from device.wording import phrase

OPTIONS: Final = ("model", "serial", "state", "speed", "start", "seed", "fault")
"""What may stand behind `emulator:?`, each handed on as the option of that name; `fault` may come several times."""

_READY: Final = "ready"
_CARD: Final = "card "
_READY_DEADLINE_S: Final = 20.0
_END_DEADLINE_S: Final = 1.0
_CHUNK_BYTES: Final = 4096
_PIECES_MAX: Final = 64
"""Pieces that wait to be read; then the child has to wait, as on any pipe."""
_TAIL_LINES: Final = 50


def emulator_command(url: str = "emulator:", program: Sequence[str] | None = None) -> list[str]:
    """The command line of the child for an `emulator:` URL.

    Args:
        url: `emulator:` with options, such as `emulator:?model=IT-20&speed=60`.
        program: How to start this application; preset: see `this_program`.

    Raises:
        LinkError: An option is unknown.
    """
    command = [*(program or this_program()), "emulate", "--stdio"]
    for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True):
        if name not in OPTIONS:
            raise LinkError(
                phrase("An emulated pump has no option {name}.", name=f"{name!r}"),
                next_step=phrase("The options are {options}.", options=", ".join(OPTIONS)),
            )
        command += [f"--{name}", value]
    return command


class ProcessTransport:
    """A child process as a head.

    Args:
        url: What the user wrote, for texts.
        command: The child's command line.
        ready: Whether to wait for the line `ready` on the child's standard error.

    Attributes:
        said: The last lines of the child's standard error.
    """

    def __init__(self, url: str, command: Sequence[str], *, ready: bool = True) -> None:
        self.url = url
        self.said: deque[str] = deque(maxlen=_TAIL_LINES)
        self._command = list(command)
        self._wait_ready = ready
        self._started = threading.Event()
        self._is_ready = False
        self._card: bytes | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._incoming: queue.Queue[bytes] = queue.Queue(_PIECES_MAX)
        self._readers: list[threading.Thread] = []

    @property
    def pid(self) -> int | None:
        """Process id of the child while open."""
        return None if self._child is None else self._child.pid

    @property
    def card_secret(self) -> bytes | None:
        """The card of the child's emulated pump, while it runs."""
        return self._card

    def open(self) -> None:
        """Starts the child and waits until it is ready; see `Transport.open`."""
        self.close()
        self.said.clear()
        self._started = threading.Event()
        self._is_ready = False
        self._card = None
        self._incoming = queue.Queue(_PIECES_MAX)
        try:
            child = subprocess.Popen(  # noqa: S603 - the command is this application itself, or a test's own
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
            )
        except OSError as error:
            raise link_error(self.url, "opened", error) from error
        self._child = child
        self._start_readers(child)
        if sys.platform != "win32" and child.stdin is not None:
            os.set_blocking(child.stdin.fileno(), False)
        if self._wait_ready and not (self._started.wait(_READY_DEADLINE_S) and self._is_ready):
            why = self._last_words() or phrase("it did not get ready in time")
            self.close()
            raise LinkError(
                phrase("The emulated pump did not start: {why}.", why=why),
                next_step=phrase("Try again; `thecal self-test` may tell more."),
            )

    def close(self) -> None:
        """Ends the child (asked first, then killed), reaps it, and ends the readers; see `Transport.close`."""
        child, self._child = self._child, None
        self._card = None
        if child is None:
            return
        if child.stdin is not None:
            with contextlib.suppress(OSError):
                child.stdin.close()
        child.terminate()
        try:
            child.wait(_END_DEADLINE_S / 2)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        for reader in self._readers:
            self._join(reader)
        self._readers.clear()

    def _join(self, reader: threading.Thread) -> None:
        """Waits for the end of a reader, which may itself wait until somebody takes what it has."""
        for _ in range(_PIECES_MAX):
            with contextlib.suppress(queue.Empty):
                while True:
                    self._incoming.get_nowait()
            reader.join(_END_DEADLINE_S / 2 / _PIECES_MAX)
            if not reader.is_alive():
                return

    def read(self, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        if self._child is None:
            raise closed_error(self.url)
        try:
            data = self._incoming.get(timeout=max(timeout_s, 0.0)) if timeout_s > 0 else self._incoming.get_nowait()
        except queue.Empty:
            return b""
        if not data:
            self._incoming.put_nowait(b"")  # the end stays the end for the next call
            raise gone_error(
                self.url,
                phrase("the emulated pump ended ({words})", words=self._last_words() or phrase("without a word")),
            )
        return data

    def write(self, data: bytes) -> None:
        """See `Transport.write`."""
        child = self._child
        if child is None or child.stdin is None:
            raise closed_error(self.url)
        try:
            _write_all(child.stdin, data)
        except TimeoutError as error:
            raise gone_error(self.url, phrase("the emulated pump takes no more bytes")) from error
        except (OSError, ValueError) as error:
            raise gone_error(
                self.url,
                phrase("the emulated pump ended ({words})", words=self._last_words() or phrase("without a word")),
            ) from error

    def _start_readers(self, child: subprocess.Popen[bytes]) -> None:
        for name, target in (("out", self._read_out), ("err", self._read_err)):
            # daemon: a grandchild that keeps the pipe open must not keep this program alive
            reader = threading.Thread(target=target, args=(child,), name=f"emulator-{name}", daemon=True)
            reader.start()
            self._readers.append(reader)

    def _read_out(self, child: subprocess.Popen[bytes]) -> None:
        incoming = self._incoming
        if child.stdout is not None:
            with child.stdout as stream, contextlib.suppress(OSError, ValueError):
                while data := stream.read(_CHUNK_BYTES):
                    incoming.put(data)
        incoming.put(b"")

    def _read_err(self, child: subprocess.Popen[bytes]) -> None:
        started = self._started
        if child.stderr is not None:
            with child.stderr as stream, contextlib.suppress(OSError, ValueError):
                for line in stream:
                    text = line.decode("utf-8", "replace").strip()
                    if text.startswith(_CARD):
                        self._take_card(text.removeprefix(_CARD))
                        continue
                    self.said.append(text)
                    if text.startswith(_READY):
                        self._is_ready = True
                        started.set()
        started.set()  # an end of the child must wake `open` too

    def _take_card(self, words: str) -> None:
        try:
            self._card = card_secret(words)
        except CardError:
            self._card = None  # another program that says "card": its pump has to be paired by hand

    def _last_words(self) -> str:
        return next((line for line in reversed(self.said) if line and not line.startswith(_READY)), "")[:200]


def _write_all(stream: IO[bytes], data: bytes) -> None:
    view = memoryview(data)
    while view:
        if sys.platform != "win32" and not select.select([], [stream], [], WRITE_DEADLINE_S)[1]:
            raise TimeoutError
        written = stream.write(view)
        view = view[written or 0 :]
