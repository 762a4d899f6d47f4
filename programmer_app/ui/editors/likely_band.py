"""The likely course of patient boluses, worked out beside the window while the hand rests.

Thousands of patients are tried (`therapy.likely`) in a thread of their own; the window looks now and then whether the
answer is there. The answer is of the boluses alone, so a change of the basal mode needs no new one.
"""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from fractions import Fraction
from threading import Thread
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from device.achievable import DemandPlan
from device.clock import SECONDS_PER_HOUR
from programmer_app.therapy.likely import LONGEST_S, LikelyCourse, likely_course
from programmer_app.ui.editors.plot_data import Numbers

FEW: Final = 5
HALF: Final = 50
MOST: Final = 95
"""Percent of patients that had no more than the lower end, the middle and the upper end."""

PATIENTS: Final = 2_000
"""Enough that the ends of the band move by less than a bolus from one seed to the next."""

SEED: Final = 1
_REST_MS: Final = 180
_LOOK_MS: Final = 30
_MOMENTS: Final = 160


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked.

    Attributes:
        plan: Of the boluses.
        per_day: Requests a day.
        view_h: Hours that are seen.
    """

    plan: DemandPlan
    per_day: Fraction
    view_h: tuple[float, float]


class LikelyBand(QObject):
    """Asks for one course at a time; the last one asked for counts.

    Signals:
        arrived: There is a course now that there was not before.
    """

    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: Wanted | None = None
        self._known: tuple[Wanted, LikelyCourse] | None = None
        self._running: tuple[Wanted, Future[LikelyCourse]] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._begin)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._take)

    def want(self, wanted: Wanted | None) -> None:
        """Asks for a course, when nothing else has been asked for a moment; None for none."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted is None:
            self._rest.stop()
        elif self._known is None or self._known[0] != wanted:
            self._rest.start()

    def rest(self) -> None:
        """Lets nothing tick while nobody looks; `want` begins anew."""
        self._rest.stop()
        self._look.stop()
        self._wanted = None

    def given_nl(self, x_h: Numbers) -> tuple[Numbers, Numbers, Numbers] | None:
        """Volumes of boluses that few, half and most patients have had, nL; None while they are not known."""
        if self._wanted is None or self._known is None:
            return None
        known, course = self._known
        same = (known.plan, known.per_day) == (self._wanted.plan, self._wanted.per_day)
        seconds = x_h * SECONDS_PER_HOUR
        if not same or not x_h.size or seconds[-1] > course.t_s[-1]:
            return None
        low, middle, high = (np.interp(seconds, course.t_s, course.volume_nl[part]) for part in (FEW, HALF, MOST))
        return low, middle, high

    def _begin(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if self._running is not None:
            self._rest.start()  # one at a time: this one ends soon
            return
        future: Future[LikelyCourse] = Future()
        self._running = wanted, future
        Thread(target=_work, args=(wanted, future), name="likely course", daemon=True).start()
        self._look.start()

    def _take(self) -> None:
        if self._running is None:
            self._look.stop()
            return
        wanted, future = self._running
        if not future.done():
            return
        self._running = None
        self._look.stop()
        self._known = wanted, future.result()
        self.arrived.emit()


def moments(view_h: tuple[float, float]) -> list[int]:
    """Seconds at which the band is worked out: all along what is seen, and from the start on."""
    last_s = min(round(view_h[1] * SECONDS_PER_HOUR), LONGEST_S)
    first_s = min(round(view_h[0] * SECONDS_PER_HOUR), last_s)
    seen = np.linspace(first_s, last_s, _MOMENTS)
    before = np.linspace(0, first_s, _MOMENTS // 4)
    return [int(second) for second in np.unique(np.rint(np.concatenate((before, seen))).astype(np.int64))]


def _work(wanted: Wanted, future: Future[LikelyCourse]) -> None:
    try:
        plan, per_day = wanted.plan, wanted.per_day
        future.set_result(likely_course(plan, per_day, moments(wanted.view_h), patients=PATIENTS, seed=SEED))
    except (ValueError, ArithmeticError, MemoryError) as error:
        future.set_exception(error)
