"""When this program itself fails: a plain message, nothing can be sent any more, and a file for the developers.

The file holds types and places in the source, never the text of an error or a value, which might be about a person.
"""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from programmer_app import __version__

if TYPE_CHECKING:
    from programmer_app.ui.shell import MainWindow

FILE_NAME: Final = "faults.log"
_LARGEST_BYTES: Final = 1_000_000


def fault_report(kind: type[BaseException], trace: TracebackType | None, at: datetime) -> str:
    """Version, time, type of the error and where it was raised; no values and no texts."""
    lines = [f"{at:%Y-%m-%d %H:%M:%S} Thecal {__version__} {kind.__module__}.{kind.__name__}"]
    lines += [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)]
    return "\n".join(lines) + "\n"


class CrashGuard(QObject):
    """Takes over `sys.excepthook` and `threading.excepthook` for one window until `release`.

    Args:
        window: Is frozen after a fault.
        folder: Where the file is kept; nothing is written where None.
    """

    _faulted = Signal()

    def __init__(self, window: MainWindow, folder: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._former = (sys.excepthook, threading.excepthook)
        self._faulted.connect(self._freeze)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def release(self) -> None:
        """Gives the hooks back."""
        sys.excepthook, threading.excepthook = self._former

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._former[0](kind, error, trace)
            return
        self._keep(fault_report(kind, trace, datetime.now()))  # noqa: DTZ005 - as a person reads it
        self._faulted.emit()

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        self._keep(fault_report(args.exc_type, args.exc_traceback, datetime.now()))  # noqa: DTZ005 - as above
        self._faulted.emit()

    def _keep(self, report: str) -> None:
        sys.stderr.write(report)
        if self._folder is None:
            return
        path = self._folder / FILE_NAME
        try:
            if path.exists() and path.stat().st_size > _LARGEST_BYTES:
                path.replace(path.with_suffix(".old"))
            with path.open("a", encoding="utf-8") as file:
                file.write(report)
        except OSError as error:
            sys.stderr.write(f"{FILE_NAME} cannot be written: {error.strerror}\n")

    @Slot()
    def _freeze(self) -> None:
        where = "the terminal" if self._folder is None else str(self._folder / FILE_NAME)
        for window in QApplication.topLevelWidgets():  # a training opens windows of its own
            if isinstance(window, type(self._window)):
                window.freeze(where)
