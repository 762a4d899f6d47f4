"""Records every byte of another transport as JSON lines, and plays such a record back.

{"t": 0.0123, "do": "tx", "hex": "0102"}      do: open, tx, rx, close;  t: seconds since the first open
"""

from __future__ import annotations

import contextlib
import json
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from device.clock import Clock, ManualClock
from device.errors import LinkError
from device.transport.base import Transport, card_of, gone_error


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One event of a record.

    Attributes:
        t_s: Seconds since the first open.
        do: "open", "tx" (to the head), "rx" (from it) or "close".
        data: The bytes of tx and rx, else empty.
    """

    t_s: float
    do: str
    data: bytes


class RecordingTransport:
    """Carries everything through another transport and writes it down.

    Args:
        inner: The transport that does the work.
        path: The file; appended to, each line flushed so that a crash loses none.
        clock: For the times.
    """

    def __init__(self, inner: Transport, path: Path, clock: Clock) -> None:
        self.url = inner.url
        self._inner = inner
        self._path = path
        self._clock = clock
        self._start_s = clock.monotonic_s()
        self._file: IO[str] | None = None

    @property
    def card_secret(self) -> bytes | None:
        """As the inner transport; never written down."""
        return card_of(self._inner)

    def open(self) -> None:
        """Opens the file, then the transport; see `Transport.open`."""
        try:
            self._file = self._path.open("a", encoding="ascii")
        except OSError as error:
            raise LinkError(
                f"The record {self._path} cannot be written.", next_step="Choose another file for it."
            ) from error
        self._note("open", b"")
        self._inner.open()

    def close(self) -> None:
        """Closes both; see `Transport.close`."""
        self._inner.close()
        if self._file is not None:
            self._note("close", b"")
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def read(self, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        data = self._inner.read(timeout_s)
        if data:
            self._note("rx", data)
        return data

    def write(self, data: bytes) -> None:
        """See `Transport.write`; noted before it leaves."""
        self._note("tx", data)
        self._inner.write(data)

    def _note(self, do: str, data: bytes) -> None:
        if self._file is None:
            return
        line = {"t": round(self._clock.monotonic_s() - self._start_s, 6), "do": do, "hex": data.hex()}
        # a full disk must not end a session; the record then has a gap
        with contextlib.suppress(OSError):
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()


def read_trace(path: Path) -> list[TraceLine]:
    """The lines of a record.

    Raises:
        ValueError: The file is not such a record.
    """
    lines: list[TraceLine] = []
    for number, text in enumerate(path.read_text(encoding="ascii").splitlines(), start=1):
        try:
            line = json.loads(text)
            lines.append(TraceLine(float(line["t"]), str(line["do"]), bytes.fromhex(line["hex"])))
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path}, line {number}: not a line of a recorded link") from error
    return lines


class ReplayTransport:
    """Plays a record back: after each write come the bytes that came then, whatever is written now.

    Args:
        trace: A record, such as `read_trace` gives.
        clock: Moved by each wait that brings nothing.
        url: For texts.
    """

    def __init__(self, trace: Iterable[TraceLine], clock: ManualClock, url: str = "replay:") -> None:
        self.url = url
        self._clock = clock
        self._lines = deque(line for line in trace if line.do in ("tx", "rx"))

    def open(self) -> None:
        """Nothing to open."""

    def close(self) -> None:
        """Nothing to close."""

    def read(self, timeout_s: float) -> bytes:
        """The next recorded piece, or b"" when a write must come first.

        Raises:
            LinkError: The record is at its end.
        """
        if not self._lines:
            raise gone_error(self.url, "the record is at its end")
        if self._lines[0].do == "rx":
            return self._lines.popleft().data
        self._clock.advance(max(timeout_s, 0.0))
        return b""

    def write(self, data: bytes) -> None:  # noqa: ARG002 - what is written now does not matter
        """Moves on behind the next recorded write; what had not been read before it is dropped."""
        while self._lines and self._lines.popleft().do != "tx":
            pass
