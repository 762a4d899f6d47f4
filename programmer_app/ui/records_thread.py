"""One thread for what takes the records longer than a person notices; it answers in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from programmer_app.records.store.errors import RecordsError

_T = TypeVar("_T")


class RecordsThread(QObject):
    """Runs jobs one after another. The thread begins with the first.

    Signals:
        answered: A job is over.
    """

    answered = Signal()
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: ThreadPoolExecutor | None = None
        self._ended = False
        self._finished.connect(self._answer)

    def run(self, job: Callable[[], _T], then: Callable[[_T], None], failed: Callable[[Exception], None]) -> None:
        """Runs `job`; in the GUI thread calls `then` with its result or `failed` with its error, unless this ended."""
        if self._ended:
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="records")
        self._thread.submit(job).add_done_callback(lambda done: self._hand_over(done, then, failed))

    def end(self, last: Callable[[], None]) -> None:
        """Nothing is answered any more; `last` runs when all that was begun is done. Does not wait."""
        self._ended = True
        if self._thread is not None:
            self._thread.submit(last)
            self._thread.shutdown(wait=False)

    def _hand_over(self, done: Future[Any], then: object, failed: object) -> None:
        if not self._ended:
            self._finished.emit(done, then, failed)

    @Slot(object, object, object)
    def _answer(self, done: Future[Any], then: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        if self._ended:
            return
        try:
            result = done.result()
        except (RecordsError, OSError) as error:
            failed(error)
            return
        finally:
            self.answered.emit()
        then(result)
