"""The window's one tie to the thread that owns the port: jobs go in, results come back in the GUI thread.

`PumpLink` wraps a `PumpWorker`. Whatever the worker reports is emitted as a signal from its thread to bound methods of
this QObject, so that Qt queues it into the GUI thread; nothing here ever waits for the link.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from device.session import Progress, PumpSession
from device.worker import PumpWorker
from PySide6.QtCore import QObject, Signal, Slot

from device.errors import DeviceError
from device.journal import JournalError
from device.pump import PumpStatus

T = TypeVar("T")
Failure = DeviceError | JournalError


class PumpLink(QObject):
    """Runs jobs on a pump session in its thread and answers in the GUI thread.

    Signals:
        progressed (Progress): A step of the running job, with its bound.
        status_arrived (PumpStatus): A status read between jobs.
        lost (Failure): The link is gone; jobs fail until it is opened again.
    """

    progressed = Signal(object)
    status_arrived = Signal(object)
    lost = Signal(object)
    _finished = Signal(object, object, object)
    _progress = Signal(object)
    _status = Signal(object)
    _lost = Signal(object)

    def __init__(self, worker: PumpWorker, parent: QObject | None = None) -> None:
        """Takes over `worker`, which must not run yet, and starts it."""
        super().__init__(parent)
        self._worker = worker
        self._closed = False
        self._finished.connect(self._answer)
        self._progress.connect(self._pass_progress)
        self._status.connect(self._pass_status)
        self._lost.connect(self._pass_loss)
        worker.on_progress = self._progress.emit
        worker.on_status = self._status.emit
        worker.on_lost = self._lost.emit
        worker.start()

    def run(
        self, job: Callable[[PumpSession], T], then: Callable[[T], None], failed: Callable[[Failure], None]
    ) -> None:
        """Queues `job`; in the GUI thread calls `then` with its result or `failed` with its error, unless closed."""

        def hand_over(future: Future[T]) -> None:
            self._finished.emit(future, then, failed)

        self._worker.submit(job).add_done_callback(hand_over)

    def close(self) -> None:
        """Ends the worker and forgets what is still under way. Takes at most 2 s."""
        self._closed = True
        self._worker.close()

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

    @Slot(object)
    def _pass_loss(self, error: Failure) -> None:
        if not self._closed:
            self.lost.emit(error)
