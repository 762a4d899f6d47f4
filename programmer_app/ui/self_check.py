"""What the window finds out about itself at its start and while it is open. No Qt; what needs Qt is handed in.

A part that is not sound keeps this window from programming a pump. Reading and stopping a pump stay.
Source: Open PCA pump requirements R7.4.0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import resources
from device.clock import Clock
from device.errors import DeviceError
from device.journal import JournalError
from device.pump import pump_models
from device.wording import phrase
from programmer_app.desk import ClinicDesk, Desk
from programmer_app.integrity import INTEGRITY, Integrity
from programmer_app.therapy.alarms import alarm_table
from programmer_app.therapy.library import LibraryError, load_library

EARLIEST: Final = datetime(2026, 1, 1)  # noqa: DTZ001 - compared with the workstation's own naive time
"""Before this program was made no clock of a workstation is right."""

EVERY_MS: Final = 600_000
"""The checks are made again every 10 min. Source: preset of this program; R7.4.0(2) gives none."""

_FONTS: Final = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_MOST_FASTER_S: Final = 5.0
_PIECE_S: Final = 0.008
"""Of the files between two looks at what the person does: half the time of a picture at 60 Hz."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How one check ended.

    Attributes:
        name: What was checked.
        why: Why it is not sound; "" when it is.
    """

    name: str
    why: str = ""


class SelfCheck:
    """The checks of one desk, one after another.

    Args:
        desk: Whose clock, journal and keys are checked.
        integrity: What is known of the files; preset: of those of this program.
    """

    def __init__(self, desk: Desk, integrity: Integrity = INTEGRITY) -> None:
        self._desk = desk
        self._integrity = integrity
        self._first: tuple[datetime, float] | None = None

    def results(self) -> Iterator[CheckResult | None]:
        """Makes each check when the next one is asked for, so that a window answers in between; None: not over yet."""
        for _ in self._pieces():
            yield None
        yield CheckResult(phrase("files of the program"), self._integrity.known)
        checks: tuple[tuple[str, Callable[[], str]], ...] = (
            (phrase("drug library"), _library),
            (phrase("pump models and alarms"), _tables),
            (phrase("fonts"), _fonts),
            (phrase("clock of this computer"), self._clock),
            (phrase("journal of writes"), self._journal),
            (phrase("keys to the pumps"), self._keys),
        )
        for name, check in checks:
            try:
                why = check()
            except (DeviceError, JournalError, LibraryError, OSError, ValueError, KeyError) as error:
                why = str(error) or type(error).__name__
            yield CheckResult(name, why)

    def _pieces(self) -> Iterator[None]:
        """The look at the files, cut into pieces that no one notices."""
        clock, begun_s = self._desk.clock, self._desk.clock.monotonic_s()
        for _ in self._integrity.look():
            if clock.monotonic_s() - begun_s > _PIECE_S:
                yield
                begun_s = clock.monotonic_s()

    def _clock(self) -> str:
        clock: Clock = self._desk.clock
        now, running_s = clock.now(), clock.monotonic_s()
        if now.replace(tzinfo=None) < EARLIEST:
            return phrase("it says {day}, which is over", day=f"{now:%Y-%m-%d}")
        if self._first is None:
            self._first = (now, running_s)
        else:
            began, began_s = self._first
            ahead_s = (now - began).total_seconds() - (running_s - began_s)
            if ahead_s < -_MOST_FASTER_S:
                return phrase("it went back by {seconds} s since the window was opened", seconds=f"{-ahead_s:.0f}")
        return ""

    def _journal(self) -> str:
        self._desk.journal.open_for("SELF-CHECK")
        return ""

    def _keys(self) -> str:
        if isinstance(self._desk, ClinicDesk):
            self._desk.keys.pairings()
        return ""


def unfit_words(results: list[CheckResult]) -> str:
    """Why nothing may be programmed, as a sentence; "" where all is sound."""
    unsound = [result for result in results if result.why]
    if not unsound:
        return ""
    first = unsound[0]
    why = first.why
    if len(unsound) > 1:
        why = phrase("{why} ({count} more)", why=why, count=len(unsound) - 1)
    return phrase(
        "The self-test failed: {name}: {why}. Reading and stopping the pump still work.", name=first.name, why=why
    )


def _library() -> str:
    load_library()
    return ""


def _tables() -> str:
    alarm_table()
    return "" if pump_models() else "there are no pump models"


def _fonts() -> str:
    folder = Path(resources.__path__[0]) / "fonts"
    missing = [name for name in _FONTS if not (folder / name).is_file()]
    return f"{missing[0]} is missing" if missing else ""
