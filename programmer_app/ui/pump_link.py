"""The window's one tie to the thread that owns the port: jobs go in, results come back in the GUI thread.

`PumpLink` makes a `PumpWorker`. Whatever the worker reports is emitted as a signal from its thread to bound methods of
this QObject, so that Qt queues it into the GUI thread; nothing here ever waits for the link.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from device.clock import Clock
from device.errors import DeviceError
from device.journal import JournalError, WriteJournal
from device.keys import KeyStore
from device.pump import PumpIdentity, PumpStatus
from device.session import Progress, PumpSession
from device.transport import Holds, Transport
from device.worker import Callbacks, PollBudget, PumpWorker, WorkerState

T = TypeVar("T")
Failure = DeviceError | JournalError


def after(leaving: Future[None] | None, transport: Callable[[], Transport]) -> Callable[[], Transport]:
    """As `transport`, which is called in the worker's thread, but not before the port of another link is free."""

    def make() -> Transport:
        if leaving is not None:
            leaving.result()
        return transport()

    return make


class PumpLink(QObject):
    """Runs jobs on a pump session in its thread and answers in the GUI thread.

    Signals:
        progressed (Progress): A step of the running job, with its bound.
        status_arrived (PumpStatus): A status read between jobs.
        state_changed (WorkerState, DeviceError | None): The link is another; when lost, why.
    """

    progressed = Signal(object)
    status_arrived = Signal(object)
    state_changed = Signal(object, object)
    _finished = Signal(object, object, object)
    _progress = Signal(object)
    _status = Signal(object)
    _state = Signal(object, object)
    _ended = Signal()

    def __init__(
        self,
        transport: Callable[[], Transport],
        clock: Clock,
        journal: WriteJournal,
        parent: QObject | None = None,
        keys: KeyStore | None = None,
        holds: Holds | None = None,
        budget: PollBudget | None = None,
        *,
        emergency: bool = False,
    ) -> None:
        """Starts the worker; it opens `transport` with the first job, for emergency access where it is told so."""
        super().__init__(parent)
        self._closed = False
        self._finished.connect(self._answer)
        self._progress.connect(self._pass_progress)
        self._status.connect(self._pass_status)
        self._state.connect(self._pass_state)
        self._ended.connect(self.deleteLater)
        callbacks = Callbacks(on_state=self._state.emit, on_status=self._status.emit, on_progress=self._progress.emit)
        self._worker = PumpWorker(
            "",
            clock,
            journal,
            callbacks=callbacks,
            transport=transport,
            keys=keys,
            holds=holds,
            budget=budget,
            emergency=emergency,
        )

    def run(
        self,
        job: Callable[[PumpSession], T],
        then: Callable[[T], None],
        failed: Callable[[Failure], None],
        *,
        reads: bool = False,
    ) -> None:
        """Queues `job`; in the GUI thread calls `then` with its result or `failed` with its error, unless closed.

        `reads`: it interrogates the pump first of all.
        """
        self._follow(self._worker.submit(job, reads=reads), then, failed)

    def pair(self, card_secret: bytes, then: Callable[[PumpIdentity], None], failed: Callable[[Failure], None]) -> None:
        """Queues the pairing with the pump that is there; answers as `run`."""
        self._follow(self._worker.pair(card_secret), then, failed)

    def _follow(self, future: Future[T], then: Callable[[T], None], failed: Callable[[Failure], None]) -> None:
        def hand_over(done: Future[T]) -> None:
            self._finished.emit(done, then, failed)

        future.add_done_callback(hand_over)

    @property
    def stuck(self) -> bool:
        """Whether the system does not come back from the port; what is shown is then stale."""
        return self._worker.stuck

    def reconnect(self, *, urgent: bool = False) -> None:
        """Lets the worker try to connect again by itself, with growing waits; short ones where it is urgent."""
        self._worker.reconnect(urgent=urgent)

    def let_go(self) -> Future[None]:
        """Forgets what is under way and ends the worker, without waiting; deletes itself after that.

        Returns:
            Done when the port is free, or when the worker was left behind in it; after 2 s at most.
        """
        self._closed = True
        left: Future[None] = Future()

        def end() -> None:
            self._worker.close()
            left.set_result(None)
            with suppress(RuntimeError):  # the window may be gone already, and this with it
                self._ended.emit()

        threading.Thread(target=end, name="end of a pump link").start()
        return left

    @Slot(object, object, object)
    def _answer(self, future: Future[Any], then: Callable[[Any], None], failed: Callable[[Failure], None]) -> None:
        if self._closed:
            return
        try:
            result = future.result()
        except CancelledError:
            return
        except (DeviceError, JournalError) as error:
            failed(error)
            return
        then(result)

    @Slot(object)
    def _pass_progress(self, progress: Progress) -> None:
        if not self._closed:
            self.progressed.emit(progress)

    @Slot(object)
    def _pass_status(self, status: PumpStatus) -> None:
        if not self._closed:
            self.status_arrived.emit(status)

    @Slot(object, object)
    def _pass_state(self, state: WorkerState, reason: DeviceError | None) -> None:
        if not self._closed:
            self.state_changed.emit(state, reason)
