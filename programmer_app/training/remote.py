"""A training as its window sees it: a child process, the line to its pump's head, and words about the emulation.

`TrainingLine` is the one transport that a training desk has. It can reach nothing but the pipes of its own child.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import IO, Any, Final

from device.clock import Clock
from device.errors import LinkError
from device.this_program import this_program
from device.transport.base import closed_error, gone_error
from device.wording import phrase
from programmer_app.training.chunks import HUNG_UP, LINE, WORDS, ChunkError, ChunkReader, chunk, read_words, words

READY_S: Final = 60.0
"""How long a scene may take to be set: a pump that has run for a year takes about ten seconds."""
END_S: Final = 1.0
URL: Final = "training:"
_READ_BYTES: Final = 65_536
_TAIL_LINES: Final = 20
Words = dict[str, Any]


def training_command(program: Sequence[str] | None = None) -> list[str]:
    """The command line of the child: this application itself."""
    return [*(program or this_program()), "scenario", "serve"]


class WorldClock:
    """The wall for waiting, the time of the training for the record.

    Args:
        wall: The computer's clock.
        starts: Workstation time at the start of the scenario.
    """

    def __init__(self, wall: Clock, starts: datetime) -> None:
        self._wall, self.starts = wall, starts
        self._told: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def monotonic_s(self) -> float:
        """Seconds of the wall: a link waits in real time."""
        return self._wall.monotonic_s()

    def now(self) -> datetime:
        """Workstation time in the training."""
        return self.starts + timedelta(seconds=int(self.elapsed_s()))

    def elapsed_s(self) -> float:
        """Seconds of the training since its start, between two frames by the pace of the last one."""
        at_s, times, told_s = self._told
        return at_s + times * min(0.25, self._wall.monotonic_s() - told_s)

    def tell(self, at_s: float, times: float) -> None:
        """It is that second of the training now, and time passes so fast. From any thread."""
        self._told = (at_s, times, self._wall.monotonic_s())


class RemoteTraining:
    """The child process.

    Args:
        begin: What it begins with: `toml` and `file`; `deeds` and `until_s` for a branch.
        clock: Told the time before anybody else is.
        command: Of the child; preset: this application.
    """

    def __init__(self, begin: Words, clock: WorldClock, command: Sequence[str] | None = None) -> None:
        self.clock = clock
        self._begin = begin
        self._command = list(command or training_command())
        self._child: subprocess.Popen[bytes] | None = None
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._listener: Callable[[Words], None] | None = None
        self._unheard: list[Words] = []
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._began = threading.Event()
        self.card: bytes | None = None
        self.problem = ""
        self.line: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    @property
    def pid(self) -> int | None:
        """Process id of the child while it runs."""
        return None if self._child is None else self._child.pid

    def start(self) -> None:
        """Starts the child; what it says comes to the listener. The second call does nothing.

        Raises:
            OSError: It cannot be started.
        """
        if self._child is not None:
            return
        pipe = subprocess.PIPE
        child = subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0)  # noqa: S603 - ourselves
        self._child = child
        for name, target, stream in (("out", self._read, child.stdout), ("err", self._read_errors, child.stderr)):
            thread = threading.Thread(target=target, args=(stream,), name=f"training {name}", daemon=True)
            thread.start()
            self._threads.append(thread)
        self.say("begin", self._begin)

    def close(self) -> None:
        """Ends the child and reaps it. May be called twice."""
        child, self._child = self._child, None
        if child is None:
            return
        self._listener = None
        if child.stdin is not None:
            with contextlib.suppress(OSError):
                child.stdin.close()
        try:
            child.wait(END_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        for thread in self._threads:
            thread.join(END_S)
        for stream in (child.stdout, child.stderr):
            if stream is not None:
                stream.close()

    def listen(self, listener: Callable[[Words], None]) -> None:
        """Calls `listener` with all that was said so far and will be said, from the reader's thread."""
        with self._lock:
            unheard, self._unheard = self._unheard, []
            self._listener = listener
            for content in unheard:
                listener(content)

    def say(self, what: str, content: object) -> None:
        """Says something to the child; nothing when it is gone."""
        self._write(words({what: content}))

    def wait_until_begun(self) -> None:
        """Waits until the scene is set.

        Raises:
            LinkError: It is not, or the child is gone.
        """
        if not self._began.wait(READY_S) or self.card is None:
            why = self.problem or next(reversed(self._tail), "") or phrase("it did not get ready in time")
            raise LinkError(
                phrase("The training did not begin: {why}.", why=why), next_step=phrase("Choose the scenario again.")
            )

    def send_line(self, data: bytes) -> bool:
        """Bytes for the head; whether the child is there."""
        return self._write(chunk(LINE, data))

    def hang_up(self) -> None:
        """The line is opened anew."""
        self._write(chunk(HUNG_UP))

    @property
    def gone(self) -> bool:
        """Whether the child has ended."""
        return self._child is None or self._child.poll() is not None

    def _write(self, data: bytes) -> bool:
        child = self._child
        if child is None or child.stdin is None:
            return False
        try:
            with self._lock:
                view = memoryview(data)
                while view:
                    view = view[child.stdin.write(view) or 0 :]
        except (OSError, ValueError):
            return False
        return True

    def _read(self, stream: IO[bytes]) -> None:
        chunks = ChunkReader()
        with contextlib.suppress(OSError, ValueError, ChunkError):
            while data := stream.read(_READ_BYTES):
                for kind, content in chunks.feed(data):
                    if kind == LINE:
                        self.line.put(content)
                    elif kind == WORDS:
                        self._hear(read_words(content))
        self.line.put(b"")
        self._began.set()
        self._pass_on({"gone": self.problem or next(reversed(self._tail), "")})

    def _hear(self, content: Words) -> None:
        if (frame := content.get("frame")) is not None:
            self.clock.tell(frame["t_s"], frame["actual"])
        elif (began := content.get("began")) is not None:
            self.card = bytes.fromhex(began["card"])
            self._began.set()
        elif (card := content.get("card")) is not None:
            self.card = bytes.fromhex(card)
        elif "refused" in content and not self._began.is_set():
            self.problem = content["refused"]
            self._began.set()
        self._pass_on(content)

    def _pass_on(self, content: Words) -> None:
        listener = self._listener
        if listener is not None:
            listener(content)
        else:
            with self._lock:
                self._unheard.append(content)

    def _read_errors(self, stream: IO[bytes]) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in stream:
                self._tail.append(line.decode("utf-8", "replace").strip()[:200])


class TrainingLine:
    """The line to the head of a training's pump; a `Transport`. It has no address that could be another's.

    Args:
        training: Whose pump it leads to.
    """

    def __init__(self, training: RemoteTraining) -> None:
        self.url = URL
        self._training = training
        self._open = False

    @property
    def card_secret(self) -> bytes | None:
        """The implant card of the emulated pump."""
        return self._training.card if self._open else None

    def open(self) -> None:
        """See `Transport.open`; waits until the scene is set."""
        self._training.wait_until_begun()
        if self._training.gone:
            raise gone_error(self.url, phrase("the training has ended"))
        with contextlib.suppress(queue.Empty):
            while True:
                self._training.line.get_nowait()
        self._training.hang_up()
        self._open = True

    def close(self) -> None:
        """See `Transport.close`; the training goes on."""
        self._open = False

    def read(self, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        if not self._open:
            raise closed_error(self.url)
        try:
            data = self._training.line.get(timeout=timeout_s) if timeout_s > 0 else self._training.line.get_nowait()
        except queue.Empty:
            return b""
        if not data:
            self._training.line.put(b"")
            raise gone_error(self.url, phrase("the training has ended"))
        return data

    def write(self, data: bytes) -> None:
        """See `Transport.write`."""
        if not self._open:
            raise closed_error(self.url)
        if not self._training.send_line(data):
            raise gone_error(self.url, phrase("the training has ended"))
