"""What is told of a pump that is only looked at: its readings, its log, its alarms, and who opened a link to it.

A change to a pump waits for its record and is refused without one. A look does not: a pump that cannot be seen because
a disk is full is a danger, and seeing changes nothing. So a record is asked for before the look, and the look goes on
where there is none; how many are missing is told with the next record that can be kept.

What counts as a look is a whole interrogation, a log, a link that is opened, an alarm's coming and going and what a
person does about it. The status that the window asks for every few seconds is none: it would bury the rest.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Literal

from device.clock import Clock
from device.keys import KeyStoreError
from programmer_app.records.audit.opening import open_trail
from programmer_app.records.audit.record import Action, AuditEntry
from programmer_app.records.audit.trail import AuditError, AuditTrail

Sighting = Literal["read", "log read", "alarm", "emergency access", "pair", "left with a pump open"]
"""A kind of look; each is an `Action`. Access in an emergency and pairing are how a pump comes to be seen, leaving is
how it is left alone."""
_NOBODY: Final = "not named"


class Sightings:
    """Tells a trail of looks at pumps. Any thread may call.

    Args:
        opened: Opens the trail; called at the first look, and again after it failed.
        clock: For when the first record that is missing was due.
    """

    def __init__(self, opened: Callable[[], AuditTrail], clock: Clock) -> None:
        self._opened, self._clock = opened, clock
        self._trail: AuditTrail | None = None
        self._turn = threading.Lock()
        self._missing = 0
        self._missing_since = ""

    def tell(self, kind: Sighting, who: str, subject: str, what: str = "") -> str:
        """Tells of a look that is about to be taken, or of an alarm.

        Args:
            kind: What it is.
            who: The person; for what the pump does by itself, the pump.
            subject: Serial number of the pump; "" where it is not known yet.
            what: In words: no dose and no name of a patient.

        Returns:
            "" where it is on disk, else why it is not; the look goes on all the same.
        """
        who = who.strip() or _NOBODY
        with self._turn:
            try:
                self._trail = self._trail or self._opened()
                if self._missing:
                    gap = f"{self._missing} looks before this one could not be kept, the first at {self._missing_since}"
                    self._trail.append(AuditEntry(Action(kind), who, subject, gap))
                    self._missing = 0
                self._trail.append(AuditEntry(Action(kind), who, subject, what))
            except (AuditError, KeyStoreError) as error:
                if not self._missing:
                    self._missing_since = self._clock.now().isoformat(timespec="seconds")
                self._missing += 1
                return str(error)
        return ""


def sightings_in(folder: Path, clock: Clock) -> Sightings:
    """Tells the trail in the folder of records."""
    return Sightings(partial(open_trail, folder, clock), clock)
