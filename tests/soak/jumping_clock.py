"""The clock of a computer that somebody sets on and back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from device.clock import SystemClock


class JumpingClock(SystemClock):
    """The computer's clock; time is measured by another one, which nobody sets.

    Attributes:
        off: How far all of them are off.
    """

    off: ClassVar[timedelta] = timedelta()

    def now(self) -> datetime:
        """What it shows."""
        return super().now() + JumpingClock.off

    @classmethod
    def jump(cls, seconds: int) -> None:
        """Sets it on or back."""
        cls.off += timedelta(seconds=seconds)
