"""How fast the time of a training passes: paused, as on the wall, so many times faster, or up to the next thing.

While the head and the pump talk, time passes no faster than on the wall: nobody programs a pump within a second of
which each is an hour, and a clock that was read is compared with one that has not run on meanwhile.
"""

from __future__ import annotations

from typing import Final

FASTEST: Final = 100_000
"""Times real time in the window. Without a window a training runs as fast as it goes."""
JUMP_STEP_S: Final = 6 * 3600
"""Of the emulation, in one go while it jumps: some hundredths of a second."""
LONGEST_TURN_S: Final = 0.25
"""Of the wall, that is made up for at once; a computer that slept does not make the pump leap."""
TALK_S: Final = 0.12
"""After the last byte on the line the talk may go on: the host thinks meanwhile."""


class Pace:
    """Turns seconds of the wall into seconds of the emulation.

    Attributes:
        times: Asked for, times real time; 0 is a pause.
        jump_to_s: Second of the scenario up to which time passes as fast as it goes; None: it does not jump.
    """

    def __init__(self) -> None:
        self.times = 0.0
        self.jump_to_s: int | None = None
        self._owed_s = 0.0
        self._talk_until_s = 0.0

    def set(self, times: float) -> None:
        """From now on so many times real time.

        Raises:
            ValueError: Negative, or faster than can be followed.
        """
        if not 0 <= times <= FASTEST:
            raise ValueError(f"{times} times real time; 0 to {FASTEST}")
        self.times = float(times)
        self.jump_to_s = None
        self._owed_s = 0.0

    def talked(self, now_s: float) -> None:
        """There was something on the line."""
        self._talk_until_s = now_s + TALK_S

    def talks(self, now_s: float, *, under_way: bool) -> bool:
        """Whether head and pump talk: something is on the radio, or was a moment ago."""
        return under_way or now_s < self._talk_until_s

    def actual(self, now_s: float, *, under_way: bool) -> float:
        """Times real time at this moment."""
        return min(self.times, 1.0) if self.talks(now_s, under_way=under_way) else self.times

    def seconds(self, gone_s: float, at_s: int, now_s: float, *, under_way: bool) -> int:
        """How many whole seconds pass.

        Args:
            gone_s: Seconds of the wall since the last call.
            at_s: The present second of the scenario.
            now_s: The wall, monotonic.
            under_way: Whether something is on the radio.
        """
        talks = self.talks(now_s, under_way=under_way)
        if self.jump_to_s is not None and not talks:
            step_s = min(JUMP_STEP_S, self.jump_to_s - at_s)
            if at_s + step_s >= self.jump_to_s:
                self.set(0)
            return max(0, step_s)
        self._owed_s += min(gone_s, LONGEST_TURN_S) * self.actual(now_s, under_way=under_way)
        whole = int(self._owed_s)
        self._owed_s -= whole
        return whole
