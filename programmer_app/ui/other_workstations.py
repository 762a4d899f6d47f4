"""What other workstations record, and whether the server of the records answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    # imported with the database, after the window stands
    from programmer_app.records.clinic.clinic import Clinic
    from programmer_app.records.clinic.reach import Away
    from programmer_app.records.store.watch import News, Watch

_GATHERED_MS: Final = 500
"""How long changes of others are gathered before they are shown: each look stands in the trail. Chosen here."""


class OtherWorkstations(QObject):
    """Listens to the server of the records; silent where they are in a file.

    Signals:
        changed (frozenset[str]): Others recorded something; what it was about, like `patient 17`, or "" for not known.
        reach_changed: The server went away, or is back.
    """

    changed = Signal(object)
    reach_changed = Signal()
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic: Clinic | None = None
        self._watch: Watch | None = None
        self._was_away = False
        self._ended = False
        self._subjects: set[str] = set()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_GATHERED_MS)
        self._wait.timeout.connect(self._tell)
        self._heard.connect(self._take)

    def follow(self, clinic: Clinic) -> None:
        """Listens from now on; a second time does nothing."""
        if self._watch is None:
            self._clinic = clinic
            self._watch = clinic.watch(self._hand_over)

    @property
    def away(self) -> Away | None:
        """Since when the server is away; None while it answers, and where there is none."""
        return None if self._clinic is None else self._clinic.away

    @Slot()
    def look(self) -> None:
        """A call was made: it may have found the server away, or back."""
        if (self.away is not None) != self._was_away:
            self._was_away = not self._was_away
            self.reach_changed.emit()

    def stop(self) -> None:
        """Nothing is told any more."""
        self._ended = True
        self._wait.stop()

    def close(self) -> None:
        """Ends the listening, which may wait; for another thread."""
        if self._watch is not None:
            self._watch.close()

    def _hand_over(self, news: News) -> None:
        """In the thread of the watch."""
        if not self._ended:
            self._heard.emit(news)

    @Slot(object)
    def _take(self, news: News) -> None:
        """Many changes in a moment are told at once; a server that is back may have had some that were not heard."""
        if self._ended or self._clinic is None:
            return
        office = self._clinic.office
        if news.heard == "away":
            office.reach.failed(office.now(), office.clock.monotonic_s())
            self.look()
            return
        if news.heard == "back":
            office.reach.answered()
            self.look()
        self._subjects.add(news.subject)
        self._wait.start()

    def _tell(self) -> None:
        subjects, self._subjects = frozenset(self._subjects), set()
        self.changed.emit(subjects)
