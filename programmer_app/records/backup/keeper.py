"""Makes backups by schedule while the program runs: a thread that looks now and then whether one is due."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from programmer_app.records.backup.making import Made
from programmer_app.records.backup.schedule import make_if_due
from programmer_app.records.clinic.office import Office
from programmer_app.records.store.errors import RecordsError

LOOKS_EVERY_S: Final = 600.0


class BackupKeeper:
    """Looks at once, and then every ten minutes, until it is closed.

    Args:
        office: Of the open records.
        home: Folder of records of this computer.
        told: Called in the thread of the keeper with the backup that was made, or with why it was not.
        every_s: Between two looks.
    """

    def __init__(
        self,
        office: Office,
        home: Path,
        told: Callable[[Made | RecordsError], None],
        *,
        every_s: float = LOOKS_EVERY_S,
    ) -> None:
        self._office, self._home, self._told, self._every_s = office, home, told, every_s
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backup keeper", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends it; a backup under way is ended first. Close it before the records."""
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                made = make_if_due(self._office, self._home)
            except RecordsError as error:
                self._told(error)
            else:
                if made is not None:
                    self._told(made)
            self._closing.wait(self._every_s)
