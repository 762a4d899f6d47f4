"""The likely course: what patients who ask now and then would take, by trial of many patients with a seeded generator.

Each patient asks at random moments, so many times a day on average (a Poisson process), and the pump grants or refuses
by docs/protocol.md part 8. The numbers say what a rate of asking leads to; they are no forecast of a person.

The same seed gives the same result. Grants are counted in whole seconds; only percentages are rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np
import numpy.typing as npt

from device.achievable import DemandPlan
from device.clock import SECONDS_PER_DAY
from programmer_app.therapy.demand import WINDOW_S

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

PATIENTS: Final = 10_000
"""Preset number of simulated patients."""

PERCENTILES: Final = (5, 25, 50, 75, 95)
"""Shares of patients, percent, that took no more than each curve."""

MOST_A_DAY: Final = 1_000
"""Highest rate of asking that is accepted; more tells nothing new."""

LONGEST_S: Final = 366 * SECONDS_PER_DAY
_MOST_VALUES: Final = 20_000_000
_NEVER_S: Final = -(2**60)
_AFTER_S: Final = 2**60
_CELLS: Final = 4_096
"""Parts of the time until the last moment; for each is kept which moment comes next, in place of a search."""


@dataclass(frozen=True)
class LikelyCourse:
    """Cumulative demand volume of many simulated patients.

    Attributes:
        t_s: Seconds since the start.
        volume_nl: For each percentile of `PERCENTILES`, the volume by each moment, nL: that of one of the patients.
        requested: Requests of all patients until the last moment.
        granted: How many of them were granted.
        patients: How many were simulated.
        seed: Of the generator.
    """

    t_s: Ints
    volume_nl: dict[int, Floats]
    requested: int
    granted: int
    patients: int
    seed: int

    @property
    def granted_percent(self) -> Fraction | None:
        """Share of the requests that were granted; None if nobody asked."""
        return Fraction(100 * self.granted, self.requested) if self.requested else None

    def dose(self, percentile: int, ng_per_ml: int, unit_fg: int) -> Floats:
        """The volumes of a percentile as doses of a drug, in a unit of so many fg."""
        return self.volume_nl[percentile] * (ng_per_ml / unit_fg)


def request_rows(per_day: Fraction, patients: int, seed: int) -> Iterator[Ints]:
    """Times of the first requests of all patients, of the second ones, and so on: whole seconds, without end.

    Args:
        per_day: Requests a day on average, above 0.
        patients: How many columns.
        seed: Of the generator (NumPy's PCG64).
    """
    rng = np.random.default_rng(seed)
    mean_s = SECONDS_PER_DAY / float(per_day)
    t_s, waited = np.zeros(patients), np.empty(patients)
    while True:
        rng.standard_exponential(out=waited)
        waited *= mean_s
        t_s += waited
        yield t_s.astype(np.int64)


def likely_course(
    plan: DemandPlan,
    per_day: Fraction,
    t_s: Sequence[int],
    *,
    patients: int = PATIENTS,
    seed: int = 1,
) -> LikelyCourse:
    """Simulates patients who ask at random, none of whom has had a bolus before.

    Args:
        plan: Volume and limits of the demand bolus.
        per_day: Requests a day on average, 0 to `MOST_A_DAY`.
        t_s: Moments, whole seconds since the start, rising, 0 to `LONGEST_S`; at least one.
        patients: 1 to 100,000; times the moments at most 20 million.
        seed: Of the generator.

    Raises:
        ValueError: If an argument is out of range.
    """
    moments = np.array(t_s, np.int64)
    _refuse(per_day, moments, patients)
    given = _Given(plan, moments, patients)
    if per_day:
        for row in request_rows(per_day, patients, seed):
            if not given.ask(row):
                break
    order = np.sort(given.volume_nl(), axis=1)
    at = {percent: order[:, -(-percent * patients // 100) - 1] for percent in PERCENTILES}
    return LikelyCourse(moments, at, given.requested, given.granted, patients, seed)


def _refuse(per_day: Fraction, moments: Ints, patients: int) -> None:
    if not 0 <= per_day <= MOST_A_DAY:
        raise ValueError(f"{per_day} requests a day are out of range; they lie in 0 to {MOST_A_DAY}")
    if not 1 <= patients <= 100_000:
        raise ValueError(f"{patients} patients are out of range; they lie in 1 to 100,000")
    if len(moments) * patients > _MOST_VALUES:
        raise ValueError(f"{len(moments)} moments of {patients} patients are too many; {_MOST_VALUES} values at most")
    if not len(moments) or moments[0] < 0 or moments[-1] > LONGEST_S or (np.diff(moments) <= 0).any():
        raise ValueError(f"moments rise, from 0 to {LONGEST_S} s, and there is at least one")


class _Given:
    """What the pumps of all patients have given, kept up to date request by request.

    A bolus counts whole from the first moment after its start; what it then still lacks is kept beside.

    Args:
        plan: Volume and limits.
        moments: Seconds at which volumes are wanted.
        patients: How many.
    """

    def __init__(self, plan: DemandPlan, moments: Ints, patients: int) -> None:
        self._plan, self._patients = plan, patients
        self._last_s = int(moments[-1])
        self._moments = np.append(moments, _AFTER_S)
        self._cell_s = self._last_s // _CELLS + 1
        cells_s = np.arange(self._last_s // self._cell_s + 1) * self._cell_s
        self._first_in_cell = np.searchsorted(moments, cells_s, side="right")
        self._free_s = np.full(patients, _NEVER_S)  # from here on a request is granted
        # one place for each of the newest starts, in turn; arrays of two dimensions are kept flat, which is quicker
        self._starts_s = np.full(plan.max_per_24h * patients, _NEVER_S)
        self._place = np.arange(patients)
        self._begun = np.zeros((len(moments) + 1) * patients, np.int32)  # boluses since the moment before
        self._lacks_s = np.zeros((len(moments) + 1) * patients, np.int64)  # of the bolus that runs at a moment
        self.requested = self.granted = 0

    def ask(self, row: Ints) -> bool:
        """Each patient asks at a second of their own, later than the last; False when all are past the last moment."""
        in_time = row <= self._last_s
        asked = int(np.count_nonzero(in_time))
        if not asked:
            return False
        self.requested += asked
        granted = np.flatnonzero(in_time & (row >= self._free_s))
        if len(granted):
            self._grant(granted, row[granted])
        return True

    def _grant(self, who: Ints, start_s: Ints) -> None:
        plan = self._plan
        self.granted += len(who)
        place = self._place[who]
        self._starts_s[place] = start_s
        place += self._patients
        place[place >= len(self._starts_s)] -= len(self._starts_s)
        self._place[who] = place
        oldest_s = self._starts_s[place]  # with it, `max_per_24h` have started: it must be 24 h old first
        self._free_s[who] = np.maximum(start_s + (plan.over_s + plan.lockout_s), oldest_s + WINDOW_S)
        self._count(who, start_s)

    def _count(self, who: Ints, start_s: Ints) -> None:
        following = self._first_in_cell[start_s // self._cell_s]
        while (passed := self._moments[following] <= start_s).any():
            following += passed
        self._begun[following * self._patients + who] += 1
        lacks_s = start_s + self._plan.over_s - self._moments[following]
        while (runs := np.flatnonzero(lacks_s > 0)).size:
            who, following, lacks_s = who[runs], following[runs], lacks_s[runs]
            self._lacks_s[following * self._patients + who] += lacks_s
            lacks_s += self._moments[following]
            following = following + 1
            lacks_s -= self._moments[following]

    def volume_nl(self) -> Floats:
        """Volume by each moment (rows) of each patient (columns)."""
        begun, lacks_s = (kept.reshape(-1, self._patients)[:-1] for kept in (self._begun, self._lacks_s))
        given_s = np.cumsum(begun, axis=0, dtype=np.int64) * self._plan.over_s - lacks_s
        return given_s.astype(np.float64) * self._plan.volume_nl / self._plan.over_s
