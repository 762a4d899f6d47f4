"""Time, always handed in: the clocks that the device side and its tests use, and the pump's own calendar.

Nothing in `device` or `therapy` asks the wall clock by itself; whoever builds an object gives it a `Clock`.
"""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import Final, Protocol

PUMP_EPOCH: Final = datetime(2020, 1, 1)  # noqa: DTZ001 - a pump clock has no time zone
"""Second 0 of a pump clock, a Wednesday. Source: docs/protocol.md part 1."""

PUMP_CLOCK_MAX_S: Final = 2**33 - 1
"""In 2292; beyond it, whoever adds years to a clock would leave the calendar. Source: docs/protocol.md part 1."""

SECONDS_PER_DAY: Final = 86_400
SECONDS_PER_HOUR: Final = 3_600
SECONDS_PER_WEEK: Final = 7 * SECONDS_PER_DAY
_EPOCH_WEEKDAY: Final = 2  # Wednesday, with Monday = 0


class Clock(Protocol):
    """What time it is, for waiting (`monotonic_s`) and for the record (`now`)."""

    def monotonic_s(self) -> float:
        """Seconds on a clock that never steps back; only differences mean anything."""
        ...

    def now(self) -> datetime:
        """The workstation's local time, without zone, as a person in the room reads it."""
        ...


class SystemClock:
    """The workstation's own clock."""

    def monotonic_s(self) -> float:
        """Seconds of the system's monotonic clock."""
        return time.monotonic()

    def now(self) -> datetime:
        """Local wall-clock time without zone."""
        return datetime.now()  # noqa: DTZ005 - compared with pump clocks, which have no zone


class ManualClock:
    """A clock that moves only when told to, for tests and for stepped emulation."""

    def __init__(self, now: datetime = datetime(2026, 1, 5)) -> None:  # noqa: DTZ001 - as SystemClock.now
        """Starts at `now` (preset: a Monday, 00:00) with the monotonic clock at 0 s."""
        self._start = now
        self._elapsed_s = 0.0

    def monotonic_s(self) -> float:
        """Seconds since this clock was made."""
        return self._elapsed_s

    def now(self) -> datetime:
        """The start time plus what has been advanced."""
        return self._start + timedelta(seconds=self._elapsed_s)

    def advance(self, seconds: float) -> None:
        """Moves on by `seconds` (0 or more)."""
        if seconds < 0:
            raise ValueError(f"a clock cannot be advanced by {seconds} s")
        self._elapsed_s += seconds


def pump_time(seconds: int) -> datetime:
    """The calendar time that a pump clock of `seconds` shows."""
    return PUMP_EPOCH + timedelta(seconds=seconds)


def pump_seconds(moment: datetime) -> int:
    """The pump clock that shows `moment`, whole seconds."""
    return (moment - PUMP_EPOCH) // timedelta(seconds=1)


def weekday(seconds: int) -> int:
    """Day of the week of a pump clock: 0 = Monday to 6 = Sunday."""
    return (_EPOCH_WEEKDAY + seconds // SECONDS_PER_DAY) % 7
