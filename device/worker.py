"""The one thread that owns a port: jobs go in by queue, results come back as futures, the pump is looked at in between.

pyserial tolerates no second thread, so opening, reading, writing and closing all happen here. Callbacks are called from
this thread; a window hands them on to its own.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from functools import partial
from types import TracebackType
from typing import Any, Final, Generic, Protocol, Self, TypeVar

from device.clock import Clock
from device.errors import DeviceError, LinkError, ProtocolError
from device.journal import WriteJournal
from device.keys import KeyStore, MemoryKeyStore
from device.pump import PumpIdentity, PumpStatus
from device.session import Progress, PumpSession, Timing
from device.transport import Holds, Transport, card_of, open_transport

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

POLL_S: Final = 2.0
"""Between looks at the pump's status shortly after something was done."""
CALM_POLL_S: Final = 5.0
"""Between looks when nothing was done for `CALM_AFTER_S`."""
CALM_AFTER_S: Final = 10.0
POLLS_PER_MINUTE: Final = 12
"""More would shorten the life of an implant's battery for nothing."""
CLOSE_S: Final = 2.0
"""`close` has returned after this time, whatever the port does."""
STUCK_S: Final = 2.0
"""After so long without a sign of life in the middle of something the link counts as stuck. Source: requirement R124, a
proposal."""
RECONNECT_S: Final = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Waits between attempts to connect again; the last repeats."""
URGENT_S: Final = 2.0
"""The longest of these waits while a write is not settled: a pump in range is then asked within 3 s."""
_WAKE_S: Final = 0.5
_SLICE_S: Final = 0.05


class WorkerState(Enum):
    """What the link is, as a screen shows it."""

    IDLE = "idle"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    LOST = "lost"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Callbacks:
    """Who is told; each is called from the worker's thread and must return at once.

    Attributes:
        on_state: Takes the new state and, when lost, the reason.
        on_status: Takes each status that was read between jobs.
        on_progress: Takes the progress of long operations.
    """

    on_state: Callable[[WorkerState, DeviceError | None], None] | None = None
    on_status: Callable[[PumpStatus], None] | None = None
    on_progress: Callable[[Progress], None] | None = None


class PollBudget(Protocol):
    """Remembers, over restarts of the program, when a pump was woken between jobs."""

    def recent(self) -> Sequence[float]:
        """Ages in seconds of the looks of the last minute, oldest first; 0 is now."""
        ...

    def note(self) -> None:
        """One more look, now."""
        ...


class _Job(Generic[_T]):
    """A function to run with the session, and where its result goes.

    Attributes:
        reads: Whether it interrogates the pump first of all.
    """

    def __init__(self, run: Callable[[PumpSession], _T], *, reads: bool) -> None:
        self.future: Future[_T] = Future()
        self.reads = reads
        self._run = run

    def run(self, session: Callable[[], PumpSession]) -> BaseException | None:
        """Runs it and keeps the result or what it raised; gives the latter back too."""
        try:
            result = self._run(session())
        except BaseException as error:  # noqa: BLE001 - whatever a job raises belongs to the one who waits for it
            self.future.set_exception(error)
            return error
        self.future.set_result(result)
        return None


class _StoppableTransport:
    """Another transport whose waits end soon after a flag is set."""

    def __init__(
        self,
        inner: Transport,
        stop: threading.Event,
        clock: Clock,
        beat: Callable[[], None],
        rest: Callable[[], None],
    ) -> None:
        self._inner = inner
        self._stop = stop
        self._clock = clock
        self._beat = beat
        self._rest = rest

    @property
    def url(self) -> str:
        return self._inner.url

    @url.setter
    def url(self, url: str) -> None:
        self._inner.url = url

    @property
    def card_secret(self) -> bytes | None:
        return card_of(self._inner)

    def open(self) -> None:
        self._rest()  # a child process may take long to start, and nothing is shown that could be old
        self._inner.open()
        self._beat()

    def close(self) -> None:
        self._inner.close()

    def read(self, timeout_s: float) -> bytes:
        end_s = self._clock.monotonic_s() + timeout_s
        while True:
            self._check()
            left_s = end_s - self._clock.monotonic_s()
            self._beat()
            data = self._inner.read(min(max(left_s, 0.0), _SLICE_S))
            self._beat()
            if data or left_s <= _SLICE_S:
                return data

    def write(self, data: bytes) -> None:
        self._check()
        self._beat()
        self._inner.write(data)
        self._beat()

    def _check(self) -> None:
        if self._stop.is_set():
            raise LinkError("The link was closed by this program.")


class PumpWorker:
    """One thread, one port, one session kept between jobs.

    Args:
        url: As for `open_transport`.
        clock: For waiting and for the record.
        journal: Keeps open writes; called from the worker's thread.
        callbacks: Who is told.
        timing: Waiting times of the session.
        transport: Makes the transport; preset: `open_transport(url, clock)`.
        keys: Of this host; used in the worker's thread alone. Preset: new ones, as of `PumpSession`.
        holds: As of `PumpSession`.
        emergency: For emergency access, as of `PumpSession`.
        budget: Remembers looks and attempts over restarts; preset: they are counted in this run alone.
    """

    def __init__(  # noqa: PLR0913 - each is a seam of its own, all but three with a preset
        self,
        url: str,
        clock: Clock,
        journal: WriteJournal,
        *,
        callbacks: Callbacks | None = None,
        timing: Timing | None = None,
        transport: Callable[[], Transport] | None = None,
        keys: KeyStore | None = None,
        holds: Holds | None = None,
        budget: PollBudget | None = None,
        emergency: bool = False,
    ) -> None:
        self.url = url
        self._emergency = emergency
        self._holds = holds
        self._clock = clock
        self._journal = journal
        self._callbacks = callbacks or Callbacks()
        self._timing = timing or Timing()
        self._keys = keys or MemoryKeyStore()
        self._card_secret: bytes | None = None
        self._make_transport = transport or (lambda: open_transport(url, clock))
        self._queue: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._reconnect = threading.Event()
        self._urgent = False
        self._lock = threading.Lock()
        self._state = WorkerState.IDLE
        self._session: PumpSession | None = None
        self._serial = ""
        self._last_job_s = clock.monotonic_s()
        self._polls: deque[float] = deque(maxlen=POLLS_PER_MINUTE)
        self._budget = budget
        if budget is not None:
            self._polls.extend(clock.monotonic_s() - age_s for age_s in budget.recent())
        self._attempts = 0
        self._next_attempt_s = 0.0
        self._beat_s: float | None = None
        self._thread = threading.Thread(target=self._loop, name=f"pump {url}", daemon=False)
        self._thread.start()

    def __enter__(self) -> Self:
        """The worker itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes it."""
        self.close()

    @property
    def state(self) -> WorkerState:
        """What the link is now."""
        return self._state

    @property
    def stuck(self) -> bool:
        """Whether the thread has given no sign of life for longer than it may while it does something; any thread.

        A read is bounded by 50 ms, so that one that is stuck means a driver that does not come back; and whatever
        computes for so long without a look at the pump shows an old one.
        """
        beat_s = self._beat_s
        return beat_s is not None and self._clock.monotonic_s() - beat_s > STUCK_S

    def submit(self, run: Callable[[PumpSession], _T], *, reads: bool = False) -> Future[_T]:
        """Queues a job; never blocks. Connects first when there is no session.

        Args:
            run: Called with the session in the worker's thread. What it raises is raised by the future's `result`.
            reads: Whether it interrogates the pump first of all; a session that is opened for it is then faster. Only
                such a job may meet another pump than the one before: what was decided by one pump's reading reaches no
                other.

        Raises:
            LinkError: The worker is closed.
        """
        job = _Job(run, reads=reads)
        with self._lock:
            if self._stop.is_set():
                raise LinkError("The link was closed by this program.")
            self._queue.put(job)
        return job.future

    def pair(self, card_secret: bytes) -> Future[PumpIdentity]:
        """Queues the pairing with the pump that is there, and connects by it; as `submit`.

        Args:
            card_secret: 32 bytes of the implant card; forgotten when they have been tried.
        """

        def paired(session: PumpSession) -> PumpIdentity:
            self._taken_card()  # a session that was open already needs none
            return session.identity or session.interrogate().identity

        with self._lock:
            self._card_secret = card_secret
        return self.submit(paired, reads=True)

    def reconnect(self, *, urgent: bool = False) -> None:
        """Lets the worker try to connect, again and again with growing waits, until it is connected or closed.

        Args:
            urgent: No wait is longer than `URGENT_S`.
        """
        self._urgent = urgent
        self._attempts = 0
        self._next_attempt_s = self._clock.monotonic_s()
        self._reconnect.set()
        self._queue.put(None)

    def close(self) -> bool:
        """Ends the thread within 2 s; jobs that have not begun are cancelled. May be called twice, from any thread.

        Returns:
            Whether the thread has ended. False when the system holds it inside a read or write; it ends as soon as that
            returns, and the port stays taken until then.
        """
        with self._lock:
            self._stop.set()
            self._queue.put(None)
        if threading.current_thread() is self._thread:
            return False
        self._thread.join(CLOSE_S * 0.9)
        if self._thread.is_alive():
            _log.error("the port %s does not let go; its thread was left behind", self.url)
            return False
        return True

    # --- in the thread ----------------------------------------------------------------------------------------------

    def _loop(self) -> None:
        try:
            while not self._stop.is_set() and threading.main_thread().is_alive():
                try:
                    job = self._queue.get(timeout=self._idle_s())
                except queue.Empty:
                    job = None
                self._beat()
                if self._stop.is_set():
                    self._cancel(job)
                elif job is not None:
                    self._do(job)
                else:
                    self._between_jobs()
                self._rest()
        finally:
            self._end()

    def _do(self, job: _Job[Any]) -> None:
        if not job.future.set_running_or_notify_cancel():
            return
        error = job.run(partial(self._connected, reads=job.reads))
        self._last_job_s = self._clock.monotonic_s()
        if error is None and self._session is not None:
            self._serial = self._session.serial
        if error is not None and (self._session is None or isinstance(error, LinkError | ProtocolError)):
            self._lose(error if isinstance(error, DeviceError) else None)

    def _connected(self, *, reads: bool = False) -> PumpSession:
        """The session, opened if there is none."""
        if self._session is not None:
            return self._session
        self._tell_state(WorkerState.CONNECTING)
        session = PumpSession(
            _StoppableTransport(self._make_transport(), self._stop, self._clock, self._beat, self._rest),
            self._clock,
            self._journal,
            progress=self._callbacks.on_progress,
            timing=self._timing,
            keys=self._keys,
            card_secret=self._taken_card(),
            holds=self._holds,
            emergency=self._emergency,
            reads=reads,
            serial="" if reads else self._serial,
        )
        session.__enter__()
        self._session = session
        self._reconnect.clear()
        self._attempts = 0
        self._tell_state(WorkerState.CONNECTED)
        return session

    def _beat(self) -> None:
        """A sign of life."""
        self._beat_s = self._clock.monotonic_s()

    def _rest(self) -> None:
        """Nothing is under way of which a sign of life could be expected."""
        self._beat_s = None

    def _taken_card(self) -> bytes | None:
        with self._lock:
            card_secret, self._card_secret = self._card_secret, None
        return card_secret

    def _between_jobs(self) -> None:
        now_s = self._clock.monotonic_s()
        try:
            if self._session is not None and now_s >= self._next_poll_s():
                self._looked(now_s)
                self._tell(self._callbacks.on_status, self._session.status())
            elif self._session is None and self._reconnect.is_set() and now_s >= self._attempt_due_s():
                wait_s = RECONNECT_S[min(self._attempts, len(RECONNECT_S) - 1)]
                self._next_attempt_s = now_s + (min(wait_s, URGENT_S) if self._urgent else wait_s)
                self._attempts += 1
                self._connected()
                self._looked(now_s)
        except DeviceError as error:
            self._lose(error)

    def _looked(self, now_s: float) -> None:
        """The pump was woken by this program's own wish."""
        self._polls.append(now_s)
        if self._budget is not None:
            self._budget.note()

    def _attempt_due_s(self) -> float:
        """When the next attempt to connect may be made: programs that end and start again have one budget together."""
        used_up = self._budget is not None and len(self._polls) == POLLS_PER_MINUTE
        return max(self._next_attempt_s, self._polls[0] + 60.0) if used_up else self._next_attempt_s

    def _next_poll_s(self) -> float:
        now_s = self._clock.monotonic_s()
        pace_s = POLL_S if now_s - self._last_job_s < CALM_AFTER_S else CALM_POLL_S
        last_s = max(self._last_job_s, self._polls[-1] if self._polls else self._last_job_s)
        budget_s = self._polls[0] + 60.0 if len(self._polls) == POLLS_PER_MINUTE else last_s
        return max(last_s + pace_s, budget_s)

    def _idle_s(self) -> float:
        now_s = self._clock.monotonic_s()
        wait_s = _WAKE_S
        if self._session is not None:
            wait_s = self._next_poll_s() - now_s
        elif self._reconnect.is_set():
            wait_s = self._attempt_due_s() - now_s
        return min(max(wait_s, 0.001), _WAKE_S)

    def _lose(self, reason: DeviceError | None) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.__exit__(None, None, None)
        if not self._stop.is_set():
            self._tell_state(WorkerState.LOST, reason)

    def _end(self) -> None:
        if self._session is not None:
            self._session.__exit__(None, None, None)
            self._session = None
        with self._lock:
            self._stop.set()
            with suppress(queue.Empty):
                while True:
                    self._cancel(self._queue.get_nowait())
        self._tell_state(WorkerState.CLOSED)

    def _cancel(self, job: _Job[Any] | None) -> None:
        if job is not None:
            job.future.cancel()

    def _tell_state(self, state: WorkerState, reason: DeviceError | None = None) -> None:
        self._state = state
        self._tell(self._callbacks.on_state, state, reason)

    def _tell(self, callback: Callable[..., None] | None, *args: object) -> None:
        if callback is None:
            return
        try:
            callback(*args)
        except Exception:  # noqa: BLE001 - a listener's mistake must not cost the link
            _log.exception("a listener of the pump worker failed")
