"""When an alarm is lit, and when it sounds: rhythms and the pause of the sound. No Qt; the clock is handed in.

Source: IEC 60601-1-8 as cited in Open PCA pump requirements R6.4.2(2), table 5: HIGH flashes at 1.4 to 2.8 Hz,
MEDIUM at 0.4 to 0.8 Hz, both lit for 20 to 60 % of the time, LOW is constant. Pause of the sound: R6.4.3(5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from device.pump import Alarm
from programmer_app.therapy.alarms import RANK, Priority, alarm_table

PERIOD_S: Final[dict[Priority, float]] = {"high": 0.5, "medium": 1.6}
"""2 Hz and 0.625 Hz: in the middle of the standard's ranges."""

LIT_SHARE: Final = 0.5
PAUSE_S: Final = 120.0
"""Preset of the pause of the sound; the shortest that the requirement allows."""

REPEAT_S: Final[dict[Priority, float]] = {"high": 5.0, "medium": 10.0, "low": 20.0}
"""From the end of one burst of tones to the next. Source: IEC 60601-1-8, table 3, interburst interval 2.5 to 15 s,
2.5 to 30 s, above 15 s (background, unverified)."""


def is_lit(priority: Priority, at_s: float) -> bool:
    """Whether an alarm that has stood for so long is lit; LOW always is.

    Args:
        priority: Of the alarm.
        at_s: Seconds since it began to flash, 0 or more.
    """
    period_s = PERIOD_S.get(priority)
    return period_s is None or at_s % period_s < LIT_SHARE * period_s


def next_change_s(priority: Priority, at_s: float) -> float | None:
    """Seconds until `is_lit` says something else; None where it never does."""
    period_s = PERIOD_S.get(priority)
    if period_s is None:
        return None
    half_s = LIT_SHARE * period_s
    return half_s - at_s % half_s


class SoundState:
    """What is to be sounded now: bursts that repeat, a pause that ends by itself.

    Args:
        monotonic_s: Seconds that only rise.
    """

    def __init__(self, monotonic_s: Callable[[], float]) -> None:
        self._now_s = monotonic_s
        self._alarms: frozenset[Alarm] = frozenset()
        self._paused_until_s: float | None = None
        self._paused_rank = 0
        self._next_s = 0.0

    @property
    def priority(self) -> Priority | None:
        """Of the gravest alarm; None where none stands."""
        priorities = [alarm_table().priority(alarm.code) for alarm in self._alarms]
        return min(priorities, key=RANK.__getitem__, default=None)

    @property
    def paused_left_s(self) -> float:
        """How long the pause of the sound still lasts; 0 without one."""
        if self._paused_until_s is None:
            return 0.0
        return max(0.0, self._paused_until_s - self._now_s())

    def set_alarms(self, alarms: Iterable[Alarm]) -> None:
        """The alarms that stand. A new one that is high, or graver than all that were paused, ends the pause."""
        standing = frozenset(alarms)
        ranks = [RANK[alarm_table().priority(alarm.code)] for alarm in standing - self._alarms]
        self._alarms = standing
        if not ranks:
            return
        newest = min(ranks)
        if newest == RANK["high"] or newest < self._paused_rank:
            self.end_pause()

    def pause(self, for_s: float = PAUSE_S) -> None:
        """No tone for so long, unless a graver alarm begins."""
        if self.priority is not None:
            self._paused_rank = RANK[self.priority]
            self._paused_until_s = self._now_s() + for_s

    def end_pause(self) -> None:
        """The sound is on again at once: by hand, by a graver alarm, or since the pump is no longer heard."""
        self._paused_until_s = None
        self._next_s = self._now_s()

    def due(self) -> Priority | None:
        """The priority to be sounded now; None between bursts, in a pause and without alarms."""
        now_s = self._now_s()
        if self.priority is None or self.paused_left_s > 0 or now_s < self._next_s:
            return None
        return self.priority

    def sounded(self, length_s: float) -> None:
        """A burst of so many seconds has begun."""
        if self.priority is not None:
            self._next_s = self._now_s() + length_s + REPEAT_S[self.priority]
