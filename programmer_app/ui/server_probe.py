"""Whether the server of the records answers now, found out without the window waiting for it.

A line that was cut without a word is noticed after many seconds, by whoever waits on it. So before a call is made in
the GUI thread the server is asked for nothing, in a thread of its own, and waited for a moment. Without an answer
it counts as away, so that the call gives what was read before or says why not at once; the thread waits on, and tells
when the server answers again.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from programmer_app.records.store.errors import RecordsError

if TYPE_CHECKING:
    from programmer_app.records.clinic.clinic import Clinic

PATIENCE_S: Final = 0.05
"""Longer than a server in the same house takes, shorter than a person notices. Chosen here."""


class ServerProbe:
    """Asks one clinic's server. Used in the GUI thread; its threads end by themselves when the line has timed out.

    Args:
        clinic: Open.
    """

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._asking: threading.Thread | None = None

    def look(self) -> None:
        """Notes that the server is away where it does not answer within `PATIENCE_S`; nothing for records in a file."""
        office = self._clinic.office
        if not office.database.on_server or office.reach.failed_just_now(office.clock.monotonic_s()):
            return
        asking = self._asking
        if asking is None or not asking.is_alive():
            asking = self._asking = threading.Thread(target=self._ask, name="records server probe", daemon=True)
            asking.start()
            asking.join(PATIENCE_S)
        if asking.is_alive():
            office.reach.failed(office.now(), office.clock.monotonic_s())

    def _ask(self) -> None:
        """In the thread. What fails is found by the call that follows, which then fails at once."""
        try:
            with self._clinic.office.database.reading():
                pass
        except RecordsError:
            return
