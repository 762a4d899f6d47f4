"""Backups by schedule, which are made by a thread of their own while the records are open; the window hears of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from programmer_app.records.store.errors import RecordsError
from programmer_app.ui.translation import told, tr

if TYPE_CHECKING:
    # imported with the database, after the window stands
    from pathlib import Path

    from programmer_app.records.backup.keeper import BackupKeeper
    from programmer_app.records.backup.making import Made
    from programmer_app.records.clinic.clinic import Clinic


class ScheduledBackups(QObject):
    """Keeps the schedule of a folder.

    Signals:
        done (str): A backup was made and proven.
        failed (str): One was not made, and why.
    """

    done = Signal(str)
    failed = Signal(str)
    _made = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper: BackupKeeper | None = None
        self._ended = False
        self._made.connect(self._tell)

    def follow(self, clinic: Clinic, folder: Path) -> None:
        """Keeps it from now on; a second time does nothing."""
        from programmer_app.records.backup.keeper import BackupKeeper  # noqa: PLC0415 - comes with the database

        if self._keeper is None:
            self._keeper = BackupKeeper(clinic.office, folder, self._hand_over)

    def stop(self) -> None:
        """Nothing is told any more."""
        self._ended = True

    def close(self) -> None:
        """Ends the keeping, which may wait; for another thread."""
        if self._keeper is not None:
            self._keeper.close()

    def _hand_over(self, made: Made | RecordsError) -> None:
        """In the thread of the keeper."""
        if not self._ended:
            self._made.emit(made)

    @Slot(object)
    def _tell(self, made: Made | RecordsError) -> None:
        if self._ended:
            return
        if isinstance(made, RecordsError):
            self.failed.emit(tr("The backup by schedule was not made: {why}", why=told(made)))
        else:
            self.done.emit(tr("Backup by schedule: {file}, proven by restoring it.", file=made.path.name))
